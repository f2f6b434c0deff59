"""Which of its possible dates a partial date has: the cost of each for a reader of the story.

Whoever leaves out the year trusts that it is the year being told of. So a month of the same year
is likely even where it steps back a little; a step into the next year is likely when the months
run out (November, then February); a step into the year before needs a pluperfect.
"""

from __future__ import annotations

from timeline.dates.calendars import to_julian
from timeline.dates.calendars.republican import BEGINS
from timeline.dates.counted import weekdays
from timeline.dates.counted.dating import Dated
from timeline.dates.counted.stepped import NEW
from timeline.dates.day import Day
from timeline.dates.edtf import Edtf
from timeline.dates.reading import Reading
from timeline.dates.story.focus import Focus

__all__ = [
    "bound_cost",
    "day_cost",
    "few_days_cost",
    "month_cost",
    "season_cost",
    "weekday_cost",
    "year_begins",
    "year_cost",
]

# Costs in half-months, roughly: found by reading histories, not by fitting one corpus.
ONWARD, BACK = 0.25, 0.5
STEP_BACK, NEXT_YEAR, YEAR_BEFORE = 1.0, 3.0, 5.0
STEP_BACK_UNTOLD, NEXT_YEAR_UNTOLD = 1.5, 0.5
"""The same in a text that hardly prints a year: there months run on from one year to the next."""
OPENS_BACK, MONTHS_BACK = 3.0, 4.0
"""What a step back of so many months costs more where it opens a sentence: there stories go on."""
OUT_OF_YEAR = 6.0
OUT = "unit-out"
"""By the name of its rule, a year that is over."""
LATE, SOON = 9, 6
"""The month with which a year is late; so many months later its story may go on."""
THE_NEXT = 2.0
"""What it costs more to go back to "the April": with its article it is that to which months run."""
SEASON_BACK = 2.5
HOLDS = 1.0
"""What a span costs that holds what was told: "In March ... from October to March"."""
FEW_DAYS = 14
BOUND_WITHIN = 4
"""So many months before a bound the story may still be."""
OLD_YEAR_BEGINS = 12
"""So many days after ours the old year begins, or about so many."""
OTHER_WEEKDAY = 7.0
"""A weekday that does not fit: the year is another, or a mistake."""


def weekday_cost(option: Dated, weekday: int | None) -> float:
    """The cost of a date that is printed with its weekday (0 is Monday) and falls on another."""
    begin = option.edtf.earliest
    if weekday is None or begin is None or begin != option.edtf.latest:
        return 0.0
    return 0.0 if weekday in weekdays.ways(begin) else OTHER_WEEKDAY


def year_begins(reading: Reading) -> int:
    """So many days after ours the year begins, in the order of which months and days run on.

    "In August the line was through, and on New Year's Day it was opened": that ends the year.
    """
    if reading.republican is not None:
        return BEGINS
    if reading.julian:
        return OLD_YEAR_BEGINS
    return 1 if (reading.feast is None and (reading.month, reading.day) == (1, 1)) else 0


def month_cost(
    option: Dated,
    told: Edtf,
    following: Edtf | None,
    *,
    pluperfect: bool,
    untold: bool = False,
    opens: bool = False,
    begins: int = 0,
    the: bool = False,
) -> float:
    """The cost of a date when the story has reached `told`, a day, month or season.

    `following` is the next whole date in the text: a date that would lie after it costs more.
    `untold` says that the text hardly prints a year, `opens` that the date opens its sentence,
    `begins` so many days after ours the year begins whose months are counted, `the` that the
    month is told with its article.
    """
    if option.edtf.kind == "interval" and option.edtf.contains(told):
        return HOLDS
    begin, first, last = _days(option, told)
    # The old year is asked for where ours has just begun: nowhere else do they differ.
    begins = 0 if begins == OLD_YEAR_BEGINS and begin.month > 1 else begins
    if begins:
        begin, first, last = (_earlier(day, begins) for day in (begin, first, last))
    after = following.earliest if following else None
    inside = first <= begin <= last
    months = 0.0 if inside else _months(begin) - _months(last if begin > last else first)
    if begin.year < first.year:
        cost = 1 - 0.4 * months if pluperfect else YEAR_BEFORE - BACK * months
    elif begin.year > last.year:
        cost = (NEXT_YEAR_UNTOLD if untold else NEXT_YEAR) + BACK * months + 4 * pluperfect
    elif months < 0:
        step = STEP_BACK_UNTOLD if untold else STEP_BACK
        step += OPENS_BACK * (opens and months < -MONTHS_BACK) + THE_NEXT * the
        cost = -0.3 * months if pluperfect else step - BACK * months
    else:
        cost = ONWARD * months + pluperfect * (1 + BACK * months) * (months > 0)
    if after:
        after = _earlier(after, begins) if begins else after
        over = _months(begin) - _months(after)
        cost += min(3.0, 1 + ONWARD * over) if over > 0.1 else 0
        cost -= begin.year == after.year and over <= 0
    return cost


def few_days_cost(option: Dated, told: Edtf, cost: float) -> float:
    """A story told by days goes back a few over New Year sooner than ahead all the year."""
    begin, first, _ = _days(option, told)
    back = begin.year < first.year and first.ordinal - begin.ordinal <= FEW_DAYS
    return min(cost, STEP_BACK) if back else cost


def bound_cost(option: Dated, told: Edtf, cost: float) -> float:
    """Before what only bounds the story it goes on to: "before the New Year. On 12 December"."""
    begin, first, _ = _days(option, told)
    months = _months(first) - _months(begin)
    return min(cost, ONWARD * months) if 0 < months < BOUND_WITHIN else cost


def season_cost(option: Dated, told: Edtf) -> float:
    """What a season costs more where the story has reached a later one, or a day behind it.

    Seasons are told in their order: behind an autumn a spring is the next one.
    """
    begin, last, first = option.edtf.earliest, option.edtf.latest, told.earliest
    of_season = told.precision == "season"
    back = begin and last and first and (begin if of_season else last) < first
    return SEASON_BACK if back else 0.0


def year_cost(option: Dated, told: Focus, reading: Reading, *, pluperfect: bool) -> float:
    """The cost of a date when the story has just named a year, or one heads what is told.

    "In 1831 they sailed. The new year ..." is the one behind, but not where 1831 is a heading.
    """
    begin, first, last = _days(option, told.edtf)
    # "In 1806 ... on 27 December, Old Style": the year is that of the same calendar.
    begin = to_julian(begin) if reading.julian else begin
    # "Late in 1788 the river froze. On 13 January the ice broke": the months have run out.
    late = first.month >= LATE and first.year == last.year and not (pluperfect or told.heading)
    # "Before the year was out they had dug it. In February they reaped": that is over.
    out = told.found is not None and told.found.rule == OUT and not pluperfect
    if (late or (out and begin.month < LATE)) and begin < (last if out else first):
        return OUT_OF_YEAR
    if (late or out) and 0 <= _months(begin) - _months(last) < SOON:
        return NEXT_YEAR
    if first <= begin <= last:
        return 1.0 if told.heading or reading.how != NEW else OUT_OF_YEAR + 2
    # "Early in 1866 ... on 6 October": a part of a year has named the year.
    if first.year <= begin.year <= last.year:
        return 1.3
    return OUT_OF_YEAR + abs(begin.year - first.year)


def day_cost(
    option: Dated, told: Edtf, reading: Reading, *, pluperfect: bool, steps: bool = False
) -> float:
    """The cost of a day of the month, or of the week, when the story has reached `told`.

    `steps` says that the day's own clause steps back from there.
    """
    begin, first, last = _days(option, told)
    if pluperfect and steps and reading.day is None and first == last:
        # "In the meantime, on the Tuesday, he had been fined": the last one before.
        away = begin.ordinal - first.ordinal
        return abs(away) / 31 + (1 if away < 0 else 3)
    named = to_julian(begin) if reading.julian else begin
    if first <= (named if told.precision == "month" else begin) <= last:
        return 0.0
    away = begin.ordinal - first.ordinal
    months = [named[:2], to_julian(first)[:2] if reading.julian else first[:2]]
    if months[0] == months[1]:
        if pluperfect:
            return abs(away) / 31 + (1 if away >= 0 else 3)
        return away / 31 if away >= 0 else 8 - away / 2
    if pluperfect and steps and -FEW_DAYS <= away < 0:
        return 1 - away / 31  # on 6 December: "they had been seen together on the 30th"
    return 10.0 if 0 <= away <= 62 else 12.0 if pluperfect else 20.0


def _days(option: Dated, told: Edtf) -> tuple[Day, Day, Day]:
    """The first day of an option, and the first and the last that the story has reached."""
    assert option.edtf.earliest
    assert told.earliest
    assert told.latest
    return option.edtf.earliest, told.earliest, told.latest


def _earlier(day: Day, days: int) -> Day:
    return Day.from_ordinal(day.ordinal - days)


def _months(day: tuple[int, int, int]) -> float:
    return day[0] * 12 + day[1] + day[2] / 31
