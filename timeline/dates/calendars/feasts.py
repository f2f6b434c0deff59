"""On which day of a year a feast falls that moves, as all of one cycle move with one day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from timeline.dates import calendars
from timeline.dates.calendars import era_sums, eras
from timeline.dates.day import Day
from timeline.dates.reading import Reading

__all__ = ["BY_THE_MOON", "FROM_EVENING", "by_the_moon", "day_of", "weekday_of"]

MONDAY, THURSDAY, SUNDAY = 0, 3, 6
MARCH = 3
OLD_KEPT_SINCE = calendars.REFORM
"""Before, nobody had "Old Christmas"."""
HEBREW_APART = 3760
"""So many years lie between ours and the Hebrew one of a spring."""
BY_THE_MOON = {
    "ashura": (1, 10), "mawlid": (3, 12), "ramadan": (9, 1), "fitr": (10, 1), "adha": (12, 10),
}  # fmt: skip
"""Islamic feasts, each by month and day; when it was kept the sighted moon decided."""


class Law(NamedTuple):
    """From which year on a civil feast is on this day, or on the first such weekday from it on."""

    since: int
    month: int
    day: int
    weekday: int | None = None


BY_LAW = {
    "plough": (Law(1753, 1, 7, MONDAY),),  # before, England had the old calendar
    "washington": (Law(1800, 2, 22), Law(1971, 2, 15, MONDAY)),
    "patriots": (Law(1894, 4, 19), Law(1969, 4, 15, MONDAY)),
    "anzac": (Law(1916, 4, 25),),
    "victoria": (Law(1845, 5, 24), Law(1952, 5, 18, MONDAY)),
    "memorial": (Law(1868, 5, 30), Law(1971, 5, 25, MONDAY)),
    "dominion": (Law(1868, 7, 1),),
    "labor": (Law(1884, 9, 1, MONDAY),),
    "columbus": (Law(1792, 10, 12), Law(1971, 10, 8, MONDAY)),
    "armistice": (Law(1918, 11, 11),),
    "veterans": (Law(1938, 11, 11), Law(1971, 10, 22, MONDAY), Law(1978, 11, 11)),
    "remembrance": (Law(1945, 11, 8, SUNDAY),),
    "thanksgiving": (Law(1863, 11, 24, THURSDAY), Law(1942, 11, 22, THURSDAY)),
}


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


def _by_law(law: tuple[Law, ...], year: int) -> Day | None:
    """A civil feast by what its law said that year; None before there was one."""
    said = next((each for each in reversed(law) if each.since <= year), None)
    if not said:
        return None
    first = Day(year, said.month, said.day)
    if said.weekday is None:
        return first
    return calendars.moved(first, "day", (said.weekday - calendars.weekday(first)) % 7)


def _by_old_style(year: int, month: int) -> Day | None:
    """The first day of a month of the old calendar, where it was kept beside the new one."""
    return calendars.from_julian(Day(year, month, 1)) if year > OLD_KEPT_SINCE else None


OTHERS: dict[str, Callable[[int], Day | None]] = {
    "eastern": _eastern,
    "passover": lambda year: era_sums.hebrew(year + HEBREW_APART, 1, 15),
    "hanukkah": lambda year: era_sums.hebrew(year + HEBREW_APART + 1, 9, 25),
    "old": lambda year: _by_old_style(year, 1),
    "old march": lambda year: _by_old_style(year, MARCH),
    **{name: partial(_by_law, law) for name, law in BY_LAW.items()},
}
FROM_SUNDAY = ("", "advent", "eastern")
FROM_EVENING = ("passover", "hanukkah")
