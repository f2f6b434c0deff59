"""Feasts and years that are told by the year of another era: "Purim 5425", "the summer of 5408"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.dates import calendars
from timeline.dates.calendars import eras, feasts
from timeline.dates.calendars.era_sums import CALENDARS, hebrew, islamic
from timeline.dates.day import Day
from timeline.dates.reading import Reading, ranged

__all__ = ["RULE", "RULES_OF_YEAR", "TEACHES_HEBREW", "of_year", "reading"]

RULE = "feast-of-era"
RULES_OF_YEAR = frozenset(("year-of-hebrew", "season-of-hebrew"))
TEACHES_HEBREW = range(4000, 6000)
"""Years that are of the Hebrew era."""
TISHRI, ELUL = 7, 6
NEW_YEAR = 163
"""So many days behind Passover the next year begins."""
APART = 3760
"""So many years lie between a Hebrew spring and summer and ours."""
LATE = (23, 24)
"""Autumn and winter, with which it begins: they are of the year before ours."""


def reading(feast: Mapping[str, Any], year: int) -> Reading | None:
    """A feast of the Hebrew year or the year of the Hijra; None for a feast of another calendar."""
    cycle, days = feast.get("cycle"), feast.get("feast", 0)
    if cycle == "passover":
        first = hebrew(year - (days >= NEW_YEAR), 1, 15)
    elif cycle == "hanukkah":
        first = hebrew(year, 9, 25)
    elif cycle in feasts.BY_THE_MOON:
        first = islamic(year, *feasts.BY_THE_MOON[cycle])
    else:
        return None
    if not first or (cycle not in feasts.BY_THE_MOON) != (year in TEACHES_HEBREW):
        return None
    day = _as_told(calendars.moved(first, "day", days))
    about = cycle in feasts.BY_THE_MOON
    return Reading(unit="day", year=day.year, month=day.month, day=day.day, approximate=about)


def of_year(said: Mapping[str, str], fields: Mapping[str, Any]) -> Reading | None:
    """All of a Hebrew year, or a season of it."""
    year = int(said["hebrew_year"])
    if "season" in fields:
        ours = year - APART - (fields["season"] in LATE)
        return Reading(unit="season", year=ours, season=fields["season"])
    first, last = CALENDARS["hebrew"](year, TISHRI, 1), CALENDARS["hebrew"](year, ELUL, 29)
    if not first or not last:
        return None
    one, two = (
        Reading(unit="month", year=day.year, month=day.month)
        for day in (_as_told(first), _as_told(last))
    )
    return ranged(one, two, "range")


def _as_told(day: Day) -> Day:
    """The day as texts tell it: before the reform by the calendar of then."""
    return calendars.to_julian(day) if day < eras.FIRST_GREGORIAN else day
