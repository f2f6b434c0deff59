"""A date that the story has reached, and what is asked of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.dates import calendars
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.edtf import Edtf
from timeline.dates.reading import Reading
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = [
    "Focus", "are_many", "are_told_by_days", "begins_before", "days_before", "first_of",
    "is_known_better", "is_of_its_day", "is_over_new_year", "is_small", "is_told_by_days",
    "is_told_near", "lies_before", "not_after", "of_news",
]  # fmt: skip

OTHER_SIDE = 8
"""So many times farther seems a day on the side of which the sentence does not speak."""
OPENING, FIRST = 600, 12
"""So many characters, and so many expressions, are the beginning of a text."""
YOUNGEST, OLDEST = 15, 105
"""Years between which a lifetime lies."""
NIGHT = ("TNI", "TEV")
SMALL_YEAR = 100
"""A year of three figures."""
LEAST_DAYS, DAYS_APART = 3, 7
"""So many days in a row, and so near, tell a story by days."""
SUNDAY = 6
SOME_MONTHS = 45
"""Days that make a step back a step back."""


class Focus(NamedTuple):
    """A date that others can be counted from, and where it stands."""

    edtf: Edtf
    found: Found | None
    """None for the day of writing, which stands nowhere in the text."""
    heading: bool
    sentence: int

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year that the date touches; only dates with both are kept."""
        return self.edtf.years

    @property
    def is_bound(self) -> bool:
        """Whether it only bounds what was told: of "by December", "not until May" the story was not
        there yet."""
        return self.found is not None and self.found.signal in ("before", "until")

    @property
    def is_night(self) -> bool:
        """Whether this was a night or an evening."""
        return self.found is not None and self.found.reading.clock in NIGHT


def of_news(options: tuple[Dated, ...], day: Edtf, *, ahead: bool) -> Dated:
    """The nearest date to the day of writing, `ahead` of it or behind it."""
    now = day.earliest
    assert now

    def cost(option: Dated) -> int:
        begin = option.edtf.earliest
        assert begin
        away = begin.ordinal - now.ordinal
        return abs(away) * (1 if (away > 0) == ahead or not away else OTHER_SIDE)

    return min(options, key=cost)


def is_of_its_day(founds: list[Found | None], dct: Edtf) -> bool:
    """Whether a text with this day of writing tells news, not history."""
    assert dct.earliest
    years = [
        found.reading.year
        for found in founds
        if found
        and found.reading.year is not None
        and found.reading.kind == "date"
        and found.reading.unit in ("day", "month", "year")
    ]
    # "Tuesday", "last week" near its beginning: so only news is written.
    if any(found and found.start < OPENING and _is_deictic(found) for found in founds[:FIRST]):
        return True
    near = sum(abs(year - dct.earliest.year) <= 1 for year in years)
    return len(years) < 6 or near * 2 >= len(years)


def _is_deictic(found: Found) -> bool:
    """Whether an expression is counted from the day of writing: a weekday alone, "yesterday"."""
    reading = found.reading
    return found.rule == "today" or (
        reading.weekday is not None and reading.day is None and found.rule.startswith("weekday")
    )


def birth_of_life(text: str, found: Found, reached: Focus) -> Focus | None:
    """The birth that a lifetime in a bracket begins with: "(1 May 1810 – 3 June 1860)"."""
    if found.reading.how != "interval":
        return None
    first, last = reached.edtf.start, reached.edtf.end
    if not first or not last:
        return None
    if not text.endswith("(", 0, found.start) or reached.edtf.kind != "interval":
        return None
    lasted = reached.years[1] - reached.years[0]
    return reached._replace(edtf=first) if YOUNGEST < lasted < OLDEST else None


def lies_before(one: Focus, other: Focus) -> bool:
    """Whether a date lies in a year before, and at least some months before."""
    first, second = one.edtf.latest, other.edtf.earliest
    assert first
    assert second
    return first.year < second.year and other.edtf.begins - one.edtf.ends > SOME_MONTHS


def is_known_better(told: Focus | None, reached: Focus) -> bool:
    """Whether the day that was told is one of the season that is spoken of, or begins its week.

    "On Sunday they met. All that week it rained. On the Tuesday": that is the one behind.
    """
    reading = reached.found.reading if reached.found else None
    is_week = reading is not None and reading.unit == "week" and reading.step == 0
    if not reading or not (reading.season or is_week):
        return False
    if not told or not told.edtf.is_exact_day or not told.edtf.earliest:
        return False
    if not reading.season and calendars.weekday(told.edtf.earliest) != SUNDAY:
        return False
    return reached.edtf.contains(told.edtf)


def is_over_new_year(date: Focus) -> bool:
    """Whether it lasted from one day, month or season to another of the year after."""
    reading = date.found.reading if date.found else None
    fine = reading and reading.kind == "range" and reading.unit in ("day", "month", "season")
    return bool(fine) and date.years[1] - date.years[0] == 1


def begins_before(one: Edtf, other: Edtf) -> bool:
    """Whether a date with both its ends begins before another."""
    assert one.earliest
    assert other.earliest
    return one.earliest < other.earliest


def days_before(one: Focus, other: Focus) -> int:
    """So many days begins a date before another; fewer than 0 behind it."""
    return other.edtf.begins - one.edtf.begins


def is_told_near(text: str, sentences: Sequence[Sentence], date: Focus, at: int) -> bool:
    """Whether a date is told in the paragraph of sentence `at`, not taken up there again."""
    if sentences[date.sentence].paragraph != sentences[at].paragraph or not date.found:
        return False
    start = sentences[date.sentence].start
    return date.found.start >= start or text.find("\n\n", date.found.end, start) < 0


def are_told_by_days(last: Sequence[Focus]) -> bool:
    """Whether the last of some dates are days, one soon behind the other."""
    if len(last) < LEAST_DAYS or not last[-1].edtf.is_exact_day:
        return False
    behind = last[-1].edtf.begins
    for each in last[-2 : -LEAST_DAYS - 1 : -1]:
        if not each.edtf.is_exact_day or not 0 <= behind - each.edtf.begins <= DAYS_APART:
            return False
        behind = each.edtf.begins
    return True


def are_many(last: Sequence[Focus]) -> bool:
    """Whether so many dates were told that they agree on the years of a story."""
    return len(last) > LEAST_DAYS


def is_told_by_days(last: Sequence[Focus], story: Focus) -> bool:
    """Whether among the last dates are days enough soon before that which a story has reached."""
    days = {
        each.edtf
        for each in last
        if each.edtf.is_exact_day and 0 <= days_before(each, story) <= DAYS_APART
    }
    return len(days) >= LEAST_DAYS


def is_small(reading: Reading, era: Focus | None) -> bool:
    """Whether a year of three figures, or a range that begins with one, has no era printed.

    In a text of years before Christ so has one of two figures, alone or with its month.
    """
    first = reading.first or reading
    if not first.short or first.unit == "decade":
        return False
    backwards = era is not None and era.years[0] <= 0
    return backwards or (first.unit == "year" and (first.year or 0) >= SMALL_YEAR)


def first_of(reading: Reading, base: Focus | None) -> tuple[Dated | None, Focus | None]:
    options = candidates(reading, base.edtf) if base else ()
    return (options[0], base) if options else (None, None)


def not_after(options: tuple[Dated, ...], base: Focus) -> Dated:
    """Of a list the member before its year: the last date that is not after that."""
    latest = base.edtf.latest
    assert latest
    fitting = [each for each in options if each.edtf.earliest and each.edtf.earliest <= latest]
    return max(fitting, key=lambda each: each.edtf.earliest or latest, default=options[0])
