"""Days of calendars that count their years from other eras than ours, as Gregorian days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from timeline.dates import calendars
from timeline.dates.calendars import moons
from timeline.dates.calendars.era_sums import CALENDARS, YEARS_BEGIN
from timeline.dates.day import Day
from timeline.dates.english import eras
from timeline.dates.reading import Reading, ranged

__all__ = [
    "MEAN_MOON", "MEAN_PUT_IN", "MOON", "MOONS", "MOON_PUT_IN", "RULE", "RULES", "RULES_OF_MONTH",
    "RULE_ALONE", "RULE_MONTH_ALONE", "RULE_OF_MONTH", "RULE_OF_MOON", "RUMI_APART", "SLACK",
    "by_rumi", "days_beside", "days_within", "is_rumi", "of_moon_year", "of_world", "reading",
    "undated", "whole_month", "within",
]  # fmt: skip

RULE, RULE_ALONE, RULE_OF_MOON = "day-of-era", "day-of-its-month", "day-of-moon"
RULE_OF_MONTH, RULE_MONTH_ALONE = "month-of-its-era", "month-alone-of-its-era"
RULES_OF_MONTH = frozenset((RULE_OF_MONTH, RULE_MONTH_ALONE))
RULES = frozenset((RULE, RULE_ALONE, RULE_OF_MOON))
MOONS = MOON, MOON_PUT_IN, MEAN_MOON, MEAN_PUT_IN = (
    "moon", "moon put in", "mean moon", "mean moon put in",
)  # fmt: skip
"""The months of the Far East, by the true sun and by the mean one, see `moons`."""
FIRST_NEW_YEAR = (1, 21)
"""The first day of ours on which a year by the moon can begin;"""
LAST_MONTHS, LAST_MONTHS_FROM = 11, (11, 20)
"""its months that may run into our next year, and from when on they are."""
SAMPLE = (*range(1700, 1720), *range(1960, 1980))
"""Years of ours that say about when a month of another era is."""
LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
OUR_YEARS = range(1840, 2201)
FIRST_GREGORIAN = Day(1582, 10, 15)
"""Days before it are told as the Julian calendar calls them, as those of all texts are."""

LAST_DAYS = (30, 29, 6, 5)
SLACK, LONGEST = 2, 30
"""Days by which a month may begin before or after the tables, by the moon that was seen."""


def reading(said: Mapping[str, str], number: int, moon: int) -> Reading | None:
    """What a match says, by the first calendar that has such a day; None if there is none."""
    if moon:
        put_in = MOON_PUT_IN if "put_in" in said else MOON
        printed = said.get("year") or said.get("year_of_months")
        if printed:
            return of_moon_year(put_in, moon, number, int(printed))
        return undated(put_in, moon, number)
    months = eras.month_of(" ".join(said["month_of_era"].split()))
    if "year_of_era" not in said:
        number = _last_day(*months[-1], None) if "final" in said else number
        return _alone(months, number)
    year = int(said["year_of_era"])
    for calendar, month in months:
        if "final" in said:
            number = _last_day(calendar, month, year)
        if calendar == "turkish":
            made = turkish(year, month, number)
            if made:
                return made
            continue
        found = CALENDARS[calendar](year, month, number)
        if found:
            if found < FIRST_GREGORIAN:
                found = calendars.to_julian(found)
            about = calendar == "islamic"
            return Reading(
                unit="day",
                year=found.year,
                month=found.month,
                day=found.day,
                approximate=about,
                of_era=(calendar, month, number),
            )
    return None


@lru_cache(maxsize=64)
def _last_day(calendar: str, month: int, year: int | None) -> int:
    """The number of the last day of a month: in this year, or of those that it has each year."""
    if calendar == "islamic":
        return 29 + month % 2  # by the tables, which know of no moon that was not seen
    if calendar not in CALENDARS:
        return LENGTHS[month - 1]
    begun = YEARS_BEGIN[calendar](SAMPLE[0])
    years = range(begun, begun + len(SAMPLE)) if year is None else (year,)
    days = (
        day for day in LAST_DAYS if all(CALENDARS[calendar](each, month, day) for each in years)
    )
    return next(days, 1)


def whole_month(said: Mapping[str, str]) -> Reading | None:
    """A month of another era, from its first day to its last: "in Ramadan 1135"."""
    first = reading(said, 1, 0)
    last = next((day for number in (30, 29) if (day := reading(said, number, 0))), None)
    if not first or not last or first.month is None:
        return None
    if "year_of_era" not in said:
        # "All through Kislev": of the year that the story tells.
        return ranged(first, last, "range") if first.of_era and last.of_era else None
    if first.of_era is None:  # by its Turkish name one of ours, or of the old calendar
        return Reading(unit="month", year=first.year, month=first.month)
    one, two = (replace(each, of_era=None, approximate=False) for each in (first, last))
    return ranged(one, two, "range")


def of_moon_year(calendar: str, month: int, number: int, year: int) -> Reading | None:
    """A day of a year by the moon, which begins in our January or February."""
    begun = Day(year, *(FIRST_NEW_YEAR if month < LAST_MONTHS else LAST_MONTHS_FROM))
    days = (*days_within(calendar, month, number, year),)
    days += days_within(calendar, month, number, year + 1)
    if year < FIRST_GREGORIAN.year:
        begun = calendars.to_julian(begun)
    day = next((each for each in days if each >= begun), None)
    latest = Day(year, 12, 31) if month < LAST_MONTHS else Day(year + 1, 2, 20)
    if not day or day > latest:
        return None
    of_era = (calendar, month, number)
    return Reading(unit="day", year=day.year, month=day.month, day=day.day, of_era=of_era)


def _alone(months: list[tuple[str, int]], number: int) -> Reading | None:
    """A day without its year: by its Turkish month, and by that of another calendar if it has one.

    Which is meant the days with their years tell, see `era_days`.
    """
    name, month = months[0]
    others = [each for each in months if each[0] != "turkish"]
    other = next((day for each in others if (day := undated(*each, number))), None)
    if name != "turkish" or number > LENGTHS[month - 1]:
        return other
    of_era = other.of_era if other else None
    return Reading(unit="day", month=month, day=number, julian=True, of_era=of_era)


@lru_cache(maxsize=1 << 10)
def undated(calendar: str, month: int, number: int) -> Reading | None:
    """A day of such a month of any year; None if the month has no such day."""
    days = (day for each in SAMPLE for day in days_within(calendar, month, number, each))
    found = next(days, None)
    if not found:
        return None
    return Reading(
        unit="day",
        month=found.month,
        day=found.day,
        approximate=calendar == "islamic",
        of_era=(calendar, month, number),
    )


def within(reading: Reading, year: int) -> list[Reading]:
    """What a day without its year is in this year of ours."""
    days = days_within(*reading.of_era, year) if reading.of_era else ()
    return [replace(reading, month=day.month, day=day.day, of_era=None) for day in days]


@lru_cache(maxsize=1 << 12)
def days_within(calendar: str, month: int, number: int, year: int) -> tuple[Day, ...]:
    """The days of this name which lie in a year of ours: by the moon there may be none, or two."""
    if calendar in MOONS:
        put_in, mean = calendar.endswith("put in"), calendar.startswith("mean")
        found = moons.days_about(month, number, year, put_in=put_in, mean=mean)
    else:
        begun = YEARS_BEGIN[calendar](year)
        of_era = (CALENDARS[calendar](begun + more, month, number) for more in (-1, 0, 1, 2))
        found = [day for day in of_era if day]
    days = (calendars.to_julian(day) if day < FIRST_GREGORIAN else day for day in found)
    return tuple(day for day in days if day.year == year)


def days_beside(day: Day, number: int) -> list[Day]:
    """The days of a number in the months of the Hijra in which another day may lie."""
    found = []
    for month in range(1, 13):
        for year in (day.year - 1, day.year, day.year + 1):
            for each in days_within("islamic", month, number, year):
                since = day.ordinal - (each.ordinal - number)
                if -SLACK < since <= LONGEST + SLACK:
                    found.append(each)
    return found


RUMI_YEARS = range(1256, 1345)
RUMI_APART = 584
REFORMED = 1333
"""The Rumi year whose days were made the Gregorian ones: 15 February 1332 was followed by its 1
March. It ended with December."""


WORLD_APART, WORLD_BEGINS = 5508, 9
"""The year of the world 7131 began with September of 1622."""


def is_rumi(year: int | None) -> bool:
    """Whether a year may be a Rumi one."""
    return year is not None and year in RUMI_YEARS


def rumi(year: int, month: int, number: int) -> Reading | None:
    """A day of the Ottoman financial year: a Julian one of a year that begins in March."""
    if year not in RUMI_YEARS:
        return None
    ours = year + RUMI_APART + (month < 3 and year < REFORMED)
    longest = 29 if month == 2 and ours % 4 == 0 else LENGTHS[month - 1]
    if not 1 <= number <= longest:
        return None
    return Reading(unit="day", year=ours, month=month, day=number, julian=year < REFORMED)


def of_world(year: int, month: int, number: int) -> Reading | None:
    """A Julian day of a year from the making of the world, as Byzantium and Muscovy counted it."""
    ours = year - WORLD_APART - (month >= WORLD_BEGINS)
    if not 1 <= number <= LENGTHS[month - 1]:
        return None
    return Reading(unit="day", year=ours, month=month, day=number, julian=ours > calendars.REFORM)


def by_rumi(reading: Reading) -> Reading:
    """A whole day with a Rumi year, "20 June 1324", as that; other words as they are."""
    made = None
    if reading.unit == "day" and reading.kind == "date":
        made = rumi(reading.year or 0, reading.month or 1, reading.day or 0)
    return replace(made, clock=reading.clock, type=reading.type) if made else reading


def turkish(year: int, month: int, number: int) -> Reading | None:
    """A month by its Turkish name, of the Rumi year or of ours."""
    if year in OUR_YEARS and calendars.exists(year, month, number):
        return Reading(unit="day", year=year, month=month, day=number)
    return rumi(year, month, number)
