"""Years that are counted from an accession, or by the name of an era: as years of ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from timeline.dates import calendars
from timeline.dates.calendars import eras, feasts
from timeline.dates.day import Day
from timeline.dates.english.keepers import LAST_OLD_ENGLISH
from timeline.dates.english.reigns import NAMES, OF_REIGN, Reign
from timeline.dates.reading import Reading, ranged

__all__ = ["RULES", "is_reign", "joint", "whole", "within"]

RULES = frozenset(("year-of-era", "year-of-reign"))
JANUARY = (1, 1)
REFORM = 1582


def is_reign(said: Mapping[str, str]) -> bool:
    return "reign" in said or "era_name" in said


def whole(said: Mapping[str, str], count: int) -> Reading | None:
    """All of a year of a reign; None if the reign had no such year."""
    reign = _reign(said)
    year = reign.first + count - 1
    if not reign.first <= year <= reign.last:
        return None
    if reign.begins == JANUARY:
        return Reading(unit="year", year=year)
    first, last = Day(year, *reign.begins), Day(year + 1, *reign.begins)
    last = calendars.moved(last, "day", -1)
    # The lawyers' day is of the calendar that England then had.
    old = REFORM < year < LAST_OLD_ENGLISH
    one, two = (Reading(unit="day", year=day.year, month=day.month, day=day.day, julian=old)
                for day in (first, last))  # fmt: skip
    return ranged(one, two, "range")


def joint(text: str, end: int, reading: Reading) -> int | None:
    """Where behind a day or month the year of a reign may begin, in whose year it then is."""
    is_told = reading.year is not None or reading.kind != "date" or reading.step is not None
    if is_told or reading.unit not in ("day", "month"):
        return None
    if reading.month is None and reading.feast is None:
        return None
    found = OF_REIGN.match(text, end)
    return found.end() if found else None


def within(reading: Reading, reign: Reading) -> Reading:
    """A day or month as that of a year of a reign, which `whole` has read."""
    first = reign.first or reign
    assert first.year is not None
    begun = (first.month or 1, first.day or 1)
    if reading.of_era and reading.of_era[0] in eras.MOONS:
        # A month by the moon of an era's year: when it was only that year tells.
        return eras.of_moon_year(*reading.of_era, first.year) or reading
    return replace(reading, year=first.year + (_day(reading, first.year) < begun))


def day_of_month(said: Mapping[str, str], count: int, month: int, number: int) -> Reading | None:
    """A day of a numbered month of such a year: by the moon, until the calendar of ours came."""
    reign = _reign(said)
    year = reign.first + count - 1
    if not reign.first <= year <= reign.last:
        return None
    if year < reign.solar:
        mean = (eras.MEAN_MOON, eras.MEAN_PUT_IN)
        kinds = mean if year < reign.true_sun else (eras.MOON, eras.MOON_PUT_IN)
        return eras.of_moon_year(kinds["put_in" in said], month, number, year)
    made = Reading(unit="day", year=year, month=month, day=number)
    return made if calendars.exists(year, month, number) else None


def _day(reading: Reading, year: int) -> tuple[int, int]:
    """The month and day that are told; of a month its last day, as most of it may be meant."""
    if reading.feast is not None:
        day = feasts.day_of(reading.cycle, reading.feast, year, julian=False)
        return (day.month, day.day) if day else JANUARY
    return reading.month or 12, reading.day or 31


def _reign(said: Mapping[str, str]) -> Reign:
    name = said["reign"] if "reign" in said else said["era_name"]
    return NAMES[" ".join(name.lower().replace("’", "'").split())]
