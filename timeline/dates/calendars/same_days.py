"""Whether two days are one, each as its calendar calls it: they lie as far apart as those do."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates import calendars
from timeline.dates.calendars import eras
from timeline.dates.day import Day
from timeline.dates.reading import Reading

__all__ = ["is_swedish", "may_be_same", "of_era", "of_month", "same"]

LAST_OLD = 1930
"""By then no state counted its days by the old calendar any more."""
SWEDISH = range(1700, 1713)
"""In these years Sweden kept a calendar of her own."""
ABOUT = range(9, 18)
"""So many days lie the calendars apart, if all months had thirty-one."""


def of_month(old: Reading, new: Reading, printed: int | None) -> Reading | None:
    """A day alone in the month in which the old calendar has another: "the 15th" of "27 June"."""
    year = new.year or printed
    if (
        not year
        or year < calendars.REFORM
        or not calendars.exists(year, new.month or 0, new.day or 0)
    ):
        return None
    same = calendars.to_julian(Day(year, new.month or 1, new.day or 1))
    if same.day != old.day:
        return None
    return replace(old, year=same.year, month=same.month, julian=True)


def is_swedish(old: Reading, new: Reading, year: int | None) -> bool:
    """Whether one is a day of the years in which Sweden was ten days behind, and all alone."""
    if not year or year not in SWEDISH or not calendars.exists(year, old.month or 0, old.day or 0):
        return False
    day = calendars.moved(Day(year, old.month or 0, old.day or 0), "day", 10)
    return (new.year or day.year, new.month, new.day) == tuple(day)


def may_be_same(one: Reading, other: Reading) -> bool:
    """Whether they lie about as far apart as the calendars do, or one is of another era."""
    if one.approximate or other.approximate or eras.is_rumi(one.year) or eras.is_rumi(other.year):
        return True
    if not one.month or not other.month or not one.day or not other.day:
        return False
    apart = abs(31 * (other.month - one.month) + other.day - one.day)
    return apart in ABOUT or 12 * 31 - apart in ABOUT


def of_era(old: Reading, new: Reading) -> Day | None:
    """The Gregorian day beside one by the moon, if it is the same within what the moon allows."""
    if not old.approximate or not old.year or new.month is None or new.approximate:
        return None
    told = Day(old.year, old.month or 1, old.day or 1)
    years = (new.year,) if new.year else (told.year, told.year - 1, told.year + 1)
    for year in years:
        if calendars.exists(year, new.month, new.day or 0):
            day = Day(year, new.month, new.day or 0)
            if abs(day.ordinal - told.ordinal) <= eras.SLACK:
                return day
    return None


def same(old: Reading, new: Reading, *, year: int | None = None) -> Day | None:
    """The Gregorian day of an old one, if it is what the other says of itself.

    With a `year` it is tried as a day of that year by the old calendar, whatever it says.
    """
    is_julian = old.julian if year is None else True
    year = old.year if year is None else year
    if not year or not old.month or not calendars.REFORM < year <= LAST_OLD:
        return None
    if not calendars.exists(year, old.month, old.day or 0):
        return None
    printed = Day(year, old.month, old.day or 0)
    day = calendars.from_julian(printed) if is_julian else printed
    says = (new.year or day.year, new.month or day.month, new.day)
    return day if says == tuple(day) else None
