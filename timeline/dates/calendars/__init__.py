"""Calendars: from the Julian to the Gregorian, Easter, and days moved by months and years."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from dateutil.easter import EASTER_JULIAN, EASTER_WESTERN, easter
from dateutil.relativedelta import relativedelta

from timeline.dates.day import CYCLE_YEARS, Day, last_of_month

__all__ = ["easter_of", "exists", "from_julian", "moved", "to_julian", "weekday"]

REFORM = 1582
"""The year in which the Gregorian calendar began."""
JULIAN_EPOCH = -1
"""The ordinal of the Julian 1 January of year 1: two days before the Gregorian."""


def exists(year: int, month: int, day: int) -> bool:
    """Whether the Gregorian calendar has this day."""
    return 1 <= month <= 12 and 1 <= day <= last_of_month(year, month)


@lru_cache(maxsize=1 << 12)
def from_julian(day: Day) -> Day:
    """The Gregorian day of a day in the Julian calendar (Dershowitz and Reingold, 3.1)."""
    year, month, number = day
    before = year - 1
    leap = year % 4 == 0
    correction = 0 if month <= 2 else -1 if leap else -2
    return Day.from_ordinal(
        JULIAN_EPOCH
        - 1
        + 365 * before
        + before // 4
        + (367 * month - 362) // 12
        + correction
        + number
    )


@lru_cache(maxsize=1 << 12)
def to_julian(day: Day) -> Day:
    """The Julian day of a Gregorian day. Where the Gregorian calendar lacks it, the day before."""
    apart = from_julian(day).ordinal - day.ordinal
    guess = Day.from_ordinal(day.ordinal - apart)
    return Day.from_ordinal(guess.ordinal + day.ordinal - from_julian(guess).ordinal)


def weekday(day: Day) -> int:
    """The weekday of a printed day, 0 is Monday: in the year of the reform and before, Julian."""
    return ((day if day.year > REFORM else from_julian(day)).ordinal - 1) % 7


def easter_of(year: int, *, julian: bool = False) -> Day | None:
    """Easter Sunday of the Western churches; None outside the years that dateutil knows.

    Before the reform it is a day of the Julian calendar, as texts and their weekdays have it, and
    so it is where the old calendar was kept.
    """
    if not 326 <= year <= 4099:
        return None
    sunday = easter(year, EASTER_JULIAN if julian or year <= REFORM else EASTER_WESTERN)
    return Day(sunday.year, sunday.month, sunday.day)


def moved(day: Day, unit: str, count: int) -> Day:
    """A day so many days, weeks, months or years on; 31 January and a month is 28 February."""
    if unit in ("day", "week"):
        return Day.from_ordinal(day.ordinal + count * (7 if unit == "week" else 1))
    months = count * {"month": 1, "season": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    # A year of the same place in the 400-year cycle, where dateutil's years end.
    cycle = day.year // CYCLE_YEARS
    years, rest = divmod(months, 12)
    within = date(day.year - cycle * CYCLE_YEARS + 4 * CYCLE_YEARS, day.month, day.day)
    then = within + relativedelta(months=rest)
    wished = then.year + (cycle - 4) * CYCLE_YEARS + years
    return Day(wished, then.month, min(then.day, last_of_month(wished, then.month)))
