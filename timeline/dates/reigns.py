"""Years that are counted from an accession, or by the name of an era: as years of ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.dates import calendars, eras, feasts
from timeline.dates.day import Day
from timeline.dates.english_reigns import NAMES, Reign
from timeline.dates.reading import Reading, ranged

__all__ = ["RULES", "is_reign", "whole", "year_of"]

RULES = frozenset(("year-of-era", "year-of-reign"))
JANUARY = (1, 1)


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
    one, two = (Reading(unit="day", year=day.year, month=day.month, day=day.day)
                for day in (first, last))  # fmt: skip
    return ranged(one, two, "range")


def year_of(said: Mapping[str, str], count: int, fields: Mapping[str, Any]) -> int | None:
    """The year of ours in which a day or month of a year of a reign lies."""
    reign = _reign(said)
    year = reign.first + count - 1
    if not reign.first <= year <= reign.last:
        return None
    return year + ((*_day(fields, year),) < reign.begins)


def day_of_month(said: Mapping[str, str], count: int, month: int, number: int) -> Reading | None:
    """A day of a numbered month of such a year: by the moon, until the calendar of ours came."""
    reign = _reign(said)
    year = reign.first + count - 1
    if not reign.first <= year <= reign.last:
        return None
    if year < reign.solar:
        return eras.of_moon_year(
            eras.MOON_PUT_IN if "put_in" in said else eras.MOON, month, number, year
        )
    made = Reading(unit="day", year=year, month=month, day=number)
    return made if calendars.exists(year, month, number) else None


def _day(fields: Mapping[str, Any], year: int) -> tuple[int, int]:
    """The month and day that are told; of a month its last day, as most of it may be meant."""
    if "feast" in fields:
        day = feasts.day_of(fields.get("cycle", ""), fields["feast"], year, julian=False)
        return (day.month, day.day) if day else JANUARY
    return fields.get("month", 12), fields.get("day", 31)


def _reign(said: Mapping[str, str]) -> Reign:
    name = said["reign"] if "reign" in said else said["era_name"]
    return NAMES[" ".join(name.lower().replace("’", "'").split())]
