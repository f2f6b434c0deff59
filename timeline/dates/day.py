"""Days of the proleptic Gregorian calendar, for any year, before and after Christ."""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, MINYEAR, date
from functools import lru_cache
from typing import NamedTuple

# The Gregorian calendar repeats itself exactly after 400 years (ISO 8601-1, 4.2.1).
CYCLE_YEARS = 400
CYCLE_DAYS = 146_097


class Day(NamedTuple):
    """A day; compares in time. `year` is astronomical: 0 is 1 BC, -1 is 2 BC."""

    year: int
    month: int
    day: int

    @property
    def ordinal(self) -> int:
        """Days since the day before 1 January of year 1, as `datetime.date.toordinal`."""
        return _ordinal(self)

    @classmethod
    def from_ordinal(cls, ordinal: int) -> Day:
        """The day with this ordinal: the inverse of `ordinal`."""
        cycle = (ordinal - 1) // CYCLE_DAYS
        within = date.fromordinal(ordinal - cycle * CYCLE_DAYS)
        return cls(within.year + cycle * CYCLE_YEARS, within.month, within.day)

    def __str__(self) -> str:
        return f"{year_text(self.year)}-{self.month:02}-{self.day:02}"


@lru_cache(maxsize=1 << 12)
def _ordinal(day: Day) -> int:
    if MINYEAR <= day.year <= MAXYEAR:
        return date(*day).toordinal()
    cycle = (day.year - 1) // CYCLE_YEARS
    within = date(day.year - cycle * CYCLE_YEARS, day.month, day.day)
    return within.toordinal() + cycle * CYCLE_DAYS


def year_text(year: int) -> str:
    """An astronomical year as EDTF writes it: `1878`, `0044`, `-0043` (44 BC)."""
    return f"-{-year:04}" if year < 0 else f"{year:04}"


@lru_cache(maxsize=1 << 12)
def last_of_month(year: int, month: int) -> int:
    """The number of the month's last day."""
    return calendar.monthrange(year % CYCLE_YEARS + CYCLE_YEARS, month)[1]
