"""On which day of a year a feast falls that moves, as all of one cycle move with one day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from timeline.dates import calendars, era_sums, eras
from timeline.dates.day import Day
from timeline.dates.reading import Reading

__all__ = ["BY_THE_MOON", "FROM_EVENING", "by_the_moon", "day_of", "weekday_of"]

THURSDAY, SUNDAY = 3, 6
THANKSGIVING, FOURTH_THURSDAY = 1863, 1942
"""The years in which that day was first kept by the whole country, and on its fourth Thursday."""
HEBREW_APART = 3760
"""So many years lie between ours and the Hebrew one of a spring."""
BY_THE_MOON = {
    "ashura": (1, 10), "mawlid": (3, 12), "ramadan": (9, 1), "fitr": (10, 1), "adha": (12, 10),
}  # fmt: skip
"""Islamic feasts, each by month and day; when it was kept the sighted moon decided."""


def day_of(cycle: str, days: int, year: int, *, julian: bool) -> Day | None:
    """The day so many days from that of the cycle, in the calendar by which it is printed."""
    if cycle == "":
        return _from_easter(days, year, julian=julian)
    first = _advent(year, julian=julian) if cycle == "advent" else None
    if first:
        return calendars.moved(first, "day", days)
    found = OTHERS[cycle](year)
    if found is None:
        return None
    day = calendars.moved(found, "day", days)
    return calendars.to_julian(day) if julian or day < eras.FIRST_GREGORIAN else day


def by_the_moon(reading: Reading, year: int) -> list[Reading]:
    """What a feast by the moon is in a year of ours, which may have none or two of it."""
    days = eras.days_within("islamic", *BY_THE_MOON[reading.cycle], year)
    moved = [calendars.moved(day, "day", reading.feast or 0) for day in days]
    if reading.julian and year > calendars.REFORM:
        moved = [calendars.to_julian(day) for day in moved]
    return [
        replace(reading, month=day.month, day=day.day, feast=None, cycle="")
        for day in moved
        if day.year == year
    ]


def weekday_of(reading: Reading) -> int | None:
    """The weekday on which a feast always falls, if there is one."""
    if reading.weekday is not None or reading.feast is None:
        return reading.weekday
    return (reading.feast + SUNDAY) % 7 if reading.cycle in FROM_SUNDAY else None


def _from_easter(days: int, year: int, *, julian: bool) -> Day | None:
    sunday = calendars.easter_of(year, julian=julian)
    if sunday is None:
        return None
    if not julian:
        return calendars.moved(sunday, "day", days)
    # Only where February had a day more is the count by the one calendar not the other's.
    return calendars.to_julian(calendars.moved(calendars.from_julian(sunday), "day", days))


def _advent(year: int, *, julian: bool) -> Day:
    """Its first Sunday, which is the last one before 4 December."""
    last = Day(year, 12, 3)
    weekday = calendars.weekday(calendars.from_julian(last) if julian else last)
    return calendars.moved(last, "day", -((weekday - SUNDAY) % 7))


def _eastern(year: int) -> Day | None:
    sunday = calendars.easter_of(year, julian=True)
    return calendars.from_julian(sunday) if sunday else None


def _thanksgiving(year: int) -> Day | None:
    """The last Thursday of November, and in our time the fourth."""
    if year < THANKSGIVING:
        return None
    last = Day(year, 11, 28 if year >= FOURTH_THURSDAY else 30)
    return calendars.moved(last, "day", -((calendars.weekday(last) - THURSDAY) % 7))


OTHERS: dict[str, Callable[[int], Day | None]] = {
    "eastern": _eastern,
    "passover": lambda year: era_sums.hebrew(year + HEBREW_APART, 1, 15),
    "thanksgiving": _thanksgiving,
    "hanukkah": lambda year: era_sums.hebrew(year + HEBREW_APART + 1, 9, 25),
}
FROM_SUNDAY = ("", "advent", "eastern")
FROM_EVENING = ("passover", "hanukkah")
