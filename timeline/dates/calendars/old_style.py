"""Words read as days of the old calendar."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from timeline.dates.calendars.claims import LAST_OLD_STYLE
from timeline.dates.english import scopes
from timeline.dates.reading import Reading

__all__ = ["DOUBLE_YEARS", "julian", "may_be_julian", "printed_month", "printed_year"]

DOUBLE_YEARS = frozenset(("day-double-year", "month-day-double-year"))
"""Old Style by themselves, whatever the text claims, but for a mark of their own."""


@lru_cache(maxsize=1 << 12)
def julian(reading: Reading, *, early: bool = False) -> Reading:
    """The same words read as Old Style: days alone, for a month or a year is about the same.

    Days before the reform are left as they were told, unless it is said of them (`early`).
    """
    if reading.kind == "range" and reading.first and reading.second:
        first, second = julian(reading.first, early=early), julian(reading.second, early=early)
        return replace(reading, first=first, second=second, julian=first.julian or second.julian)
    # Weekdays have run on unbroken: a weekday alone is the same by both calendars, but not one
    # that is counted from a feast.
    feast = reading.feast is not None
    counted = feast and bool(reading.count)
    named = reading.weekday is None or reading.day is not None or counted
    named = named and not reading.of_era and reading.republican is None
    year = reading.year
    if year is not None and not (year if early else scopes.REFORM) <= year <= LAST_OLD_STYLE:
        return reading
    is_day = reading.unit == "day" or (feast and reading.unit == "week")
    if reading.kind == "date" and is_day and named:
        return replace(reading, julian=True)
    return reading


def may_be_julian(reading: Reading) -> bool:
    """Whether it tells of a day that is Old Style, or would be if a text said so."""
    return reading.julian or julian(reading, early=True).julian


def printed_year(reading: Reading) -> int | None:
    """The year that is printed with a day or month."""
    if reading.kind == "range" and reading.first:
        return printed_year(reading.first)
    printed = reading.unit in ("day", "month") and not reading.short
    return reading.year if printed else None


def printed_month(reading: Reading) -> int:
    """The month that is printed, or the last one."""
    return (reading.first.month if reading.first else reading.month) or 12
