"""What an expression says by itself, before anything around it is known.

A reading is pure data: "March 1871" is a date with year and month, "March" a date without a
year, "a year later" an offset of one year. `candidates.py` turns a reading and an anchor into
dates; `timex.py` makes readings from words.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, Literal

__all__ = [
    "BESIDE", "LIFE", "OF_LENGTH", "OTHER_UNITS", "UNITS", "Kind", "Reading", "by_calendar",
    "changed", "ranged",
]  # fmt: skip

Kind = Literal[
    "date",  # a calendar date, whole or in part: "3 May 1871", "May", "the 25th", "Monday"
    "step",  # the same, next or previous unit: "that year", "the following month"
    "offset",  # a counted distance: "two days later", "ten years ago"
    "vague",  # an uncounted distance: "soon after"
    "within",  # no more than a counted distance: "within a fortnight"
    "anniversary",  # "the tenth anniversary"
    "age",  # "at the age of eight"
    "range",  # two readings: "from May to July", "between 1868 and 1873", "4 or 5 March"
    "duration",  # "three weeks"
    "other",  # a value and no place on a calendar: "every year", "now"
]

UNITS = ("day", "week", "month", "season", "year", "decade", "century")
"""Units of time, fine to coarse."""
OTHER_UNITS = {"fortnight": ("week", 2), "décade": ("day", 10)}
"""Units that are so many of these."""
NIGHT = "TNI"
MONTHS = 12
SHORTEST_MONTH = 28
EASTER = 3 * 31 + 8
"""In months and days about when it is: the middle of its weeks."""
BESIDE = "beside"
"""How the week is told that lies beside a day, of which all is meant."""
LIFE = "life"
"""How a date is told of a year of somebody's life."""
OF_LENGTH = "length"
"""How a day is told that is counted from the end of February."""
DAYS_OF_REPUBLIC = 30
"""A month of the French Republic has so many."""


@dataclass(frozen=True, slots=True)
class Reading:
    """See the kinds above; a field that the words do not speak of is None (or False, or "")."""

    kind: Kind = "date"
    type: str = "DATE"
    unit: str = ""
    """The finest unit that is named."""
    year: int | None = None
    """Astronomical; of a decade or century its first year."""
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 is Monday."""
    season: int | None = None
    """21 spring to 24 winter, as EDTF."""
    feast: int | None = None
    """Days from Easter Sunday, or from the day of another cycle:"""
    cycle: str = ""
    """see `feasts`."""
    republican: int | None = None
    """Days from the first one of a year of the French Republic: the day is found in each year."""
    of_era: tuple[str, int, int] | None = None
    """A calendar of another era, and its month and day: without a year it is found in each."""
    short: bool = False
    """The year has no century ("'40s"), or no era ("490" in a text of BC years)."""
    part: str | None = None
    """START, MID or END."""
    half: int | None = None
    """1 or 2: the first or second half; 33 to 36: a quarter, as EDTF."""
    approximate: bool = False
    step: int | None = None
    """-1 previous, 0 same, 1 next."""
    count: float | None = None
    """None where uncounted ("a few"). Of a weekday its number in the month (-1: the last one), or
    on which side of a day it is the next."""
    years: int | None = None
    """By how many years its year lies from the one told of: 1 of "May of the following year"."""
    clock: str = ""
    """TIMEX3 tail of a time of day: "TNI", "T03:00"."""
    julian: bool = False
    value: str | None = None
    """TIMEX3 value, where the words alone give it."""
    first: Reading | None = None
    second: Reading | None = None
    how: str = ""
    """Of a range: interval, range, choice or, as the day before it, a night; of a distance "exact"
    where it is told to the day; of a season "rest" where it may have begun."""

    is_partial: bool = field(init=False, compare=False, repr=False, default=False)
    """Whether the words give a date, or a distance from one, whose year the story tells."""
    is_absolute: bool = field(init=False, compare=False, repr=False, default=False)
    """Whether the words alone decide the date."""
    number: int = field(init=False, compare=False, repr=False, default=0)
    """By which it is found again where dates are kept by their readings."""

    def __post_init__(self) -> None:
        # All three are asked of every expression many times.
        if self.kind == "offset":
            partial = self.first is not None and self.first.kind != "anniversary"
            partial = partial and not (self.first and self.first.step)
            absolute = self.first is not None and self.first.is_absolute
        elif self.kind == "range":
            ends = (self.first, self.second)
            partial = self.step is None
            absolute = all(end is not None and end.is_absolute for end in ends)
        else:
            partial = self.kind == "date" and self.step is None
            absolute = self.kind == "date" and self.year is not None and not self.short
        object.__setattr__(self, "is_partial", partial)
        object.__setattr__(self, "is_absolute", absolute)
        # Of what differs most; the rest is compared.
        day = self.day or self.feast
        told = (self.year, self.month, day, self.weekday, self.season, self.unit, self.part)
        counts = (self.count, self.years)
        object.__setattr__(self, "number", hash((told, counts, self.first, self.second)))

    def __hash__(self) -> int:
        return self.number


@lru_cache(maxsize=1 << 12)
def changed(reading: Reading, **fields: Any) -> Reading:
    """The same words with some fields otherwise: `dataclasses.replace`, for what is asked often."""
    return replace(reading, **fields)


@lru_cache(maxsize=1 << 12)
def by_calendar(reading: Reading, *, julian: bool) -> Reading:
    """The same words by the old calendar, or by ours."""
    return reading if reading.julian == julian else replace(reading, julian=julian)


@lru_cache(maxsize=1 << 12)
def ranged(first: Reading, second: Reading, how: str) -> Reading | None:
    """A range of two dates that lend each other what one of them lacks; None where they clash."""
    if first.kind != "date" or (second.kind == "step" and first.is_absolute):
        return None
    if second.kind == "step":
        # "From 10 June to the end of the year".
        return Reading("range", unit=second.unit, first=first, second=second, how=how)
    if second.kind != "date":
        return None
    if first.step == 0 and first.month and second.is_absolute and how == "interval":
        # "From 4 July of that same year until 1836".
        return Reading("range", unit=second.unit, first=first, second=second, how=how)
    if first.year is None and second.year is not None and second.unit not in ("decade", "century"):
        first = _with_year_of(first, second)
    elif (
        second.year is None and first.year is not None and first.unit in ("day", "month", "season")
    ):
        second = _with_year_before(first, second)
    elif second.short and first.year is not None and not first.short:
        second = _in_century_of(first, second)
    elif first.short and second.year is not None and not second.short and second.year <= 0:
        first = replace(first, year=1 - (first.year or 0), short=False)
    if first.unit == "day" and first.month is None and first.step is None:
        first = _in_month_of(first, second)
    if second.unit == "day" and second.month is None:
        second = _in_month_of(second, first)
    if second.years and first.is_partial and how in ("range", "choice"):
        # "Between June and August of the following year".
        first = first if _order(first) > _order(second) else _in_that_year(first, second)
    if _order(first) > _order(second) and first.is_absolute and second.is_absolute:
        return None
    if first.clock == NIGHT and _is_day_before(first, second):
        how = "night"  # "of the 3rd to the 4th of May"
    return Reading("range", unit=second.unit, first=first, second=second, how=how, step=first.step)


def _in_that_year(first: Reading, second: Reading) -> Reading:
    return replace(first, step=second.step, years=second.years)


def _is_day_before(first: Reading, second: Reading) -> bool:
    """Whether a day of the month is the one before another, if it may be its month's last."""
    if first.unit != "day" or second.unit != "day" or not first.day or not second.day:
        return False
    turns = (
        None in (first.month, second.month)
        or ((second.month or 0) - (first.month or 0)) % MONTHS == 1
    )
    if first.month == second.month and second.day - first.day == 1:
        return True
    return turns and second.day == 1 and first.day >= SHORTEST_MONTH


def _order(reading: Reading) -> tuple[int, int, int]:
    if reading.feast is not None and not reading.cycle:
        # Of Easter and the days that are counted from it the month is not known, but their order.
        month, day = divmod(EASTER + reading.feast, 31)
        return reading.year or 0, month, day
    months = {21: 3, 22: 6, 23: 9, 24: 12}
    month = reading.month or months.get(reading.season or 0, 0)
    return reading.year or 0, month or 0, (reading.day or 0) if reading.month else 0


def _in_month_of(day: Reading, other: Reading) -> Reading:
    """A day alone in the month of another one, be it of the French Republic."""
    since = other.republican
    if since is not None and day.day:
        since += day.day - 1 - since % DAYS_OF_REPUBLIC
    # "From the 10th to the 12th of the following month".
    return replace(day, month=other.month, republican=since, step=other.step, years=other.years)


def _with_year_of(first: Reading, second: Reading) -> Reading:
    """ "October to March 1945": the first takes the second's year, or the year before it."""
    assert second.year is not None
    if first.unit not in ("day", "month", "season"):
        return first
    earlier = second.unit in ("day", "month", "season") and _order(first)[1:] > _order(second)[1:]
    needs_month = first.unit == "day" and first.month is None
    year = second.year - (earlier and not needs_month)
    return replace(first, year=year, short=second.short)


def _with_year_before(first: Reading, second: Reading) -> Reading:
    """ "March 1944 to June": the second takes the first's year, or the year after it."""
    assert first.year is not None
    if second.unit not in ("day", "month", "season"):
        return second
    later = _order(second)[1:] < _order(first)[1:] and second.month is not None
    return replace(second, year=first.year + later, short=first.short)


def _in_century_of(first: Reading, second: Reading) -> Reading:
    """ "1886-87", "1898-03", "the 1880s and '90s"; BC years count down: "490-79 BC"."""
    assert first.year is not None
    assert second.year is not None
    size = 100 if second.year < 100 else 1000
    base = first.year if first.year > 0 else 1 - first.year
    number = base - base % size + second.year
    if first.year <= 0:
        return replace(second, year=1 - number, short=False)
    if second.unit == "year" and number <= base:
        number += size
    return replace(second, year=number, short=False)
