"""Days of calendars that count their years from other eras than ours, as Gregorian days.

By the closed formulas of Reingold and Dershowitz, Calendrical Calculations: a library for them
(convertdate) would bring 5 MB of astronomy under another licence and a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache

from timeline.dates import calendars, english_eras, moons
from timeline.dates.day import Day
from timeline.dates.reading import Reading

__all__ = [
    "MOON", "MOONS", "RULE", "RULES", "RULE_ALONE", "RULE_OF_MOON", "RUMI_APART", "SLACK",
    "by_rumi", "days_within", "is_rumi", "reading", "undated", "within",
]  # fmt: skip

RULE, RULE_ALONE, RULE_OF_MOON = "day-of-era", "day-of-its-month", "day-of-moon"
RULES = frozenset((RULE, RULE_ALONE, RULE_OF_MOON))
MOONS = MOON, MOON_PUT_IN = "moon", "moon put in"
SAMPLE = (*range(1700, 1720), *range(1960, 1980))
"""Years of ours that say about when a month of another era is."""
LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
OUR_YEARS = range(1840, 2201)
FIRST_GREGORIAN = Day(1582, 10, 15)
"""Days before it are told as the Julian calendar calls them, as those of all texts are."""

SLACK = 2
"""Days by which a month may begin before or after the tables, by the moon that was seen."""


def reading(said: Mapping[str, str], number: int, moon: int) -> Reading | None:
    """What a match says, by the first calendar that has such a day; None if there is none."""
    if moon:
        return undated(MOON_PUT_IN if "put_in" in said else MOON, moon, number)
    months = english_eras.month_of(" ".join(said["month_of_era"].split()))
    if "year_of_era" not in said:
        return _alone(months, number)
    year = int(said["year_of_era"])
    for calendar, month in months:
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
        found = moons.days_about(month, number, year, put_in=calendar == MOON_PUT_IN)
    else:
        begun = YEARS_BEGIN[calendar](year)
        of_era = (CALENDARS[calendar](begun + more, month, number) for more in (-1, 0, 1, 2))
        found = [day for day in of_era if day]
    days = (calendars.to_julian(day) if day < FIRST_GREGORIAN else day for day in found)
    return tuple(day for day in days if day.year == year)


def islamic(year: int, month: int, number: int) -> Day | None:
    """By the tables, whose months may begin a day before or after those of the sighted moon."""
    if not (1 <= year <= 1500 and _is_within(month, 12, number, 30)):
        return None
    months = 29 * (month - 1) + month // 2
    return Day.from_ordinal(227_014 + 354 * (year - 1) + (3 + 11 * year) // 30 + months + number)


HEBREW_EPOCH = -1_373_427


def hebrew(year: int, month: int, number: int) -> Day | None:
    """Months count from Nisan; Adar is the 12th, and the second one of a leap year the 13th."""
    if not (3800 <= year <= 6000 and _is_within(month, 13, number, 30)):
        return None
    months = 13 if (7 * year + 1) % 19 < 7 else 12
    lengths = _hebrew_months(year, months)
    if month > months:
        month = months
    before = [*range(7, months + 1), *range(1, 7)]
    since = sum(lengths[each - 1] for each in before[: before.index(month)])
    return Day.from_ordinal(_hebrew_new_year(year) + since + number - 1)


def _hebrew_months(year: int, months: int) -> list[int]:
    length = _hebrew_new_year(year + 1) - _hebrew_new_year(year)
    lengths = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
    if months == 13:
        lengths[11:] = [30, 29]
    lengths[7] += length % 10 == 5
    lengths[8] -= length % 10 == 3
    return lengths


def _hebrew_new_year(year: int) -> int:
    """The ordinal of 1 Tishri."""

    def elapsed(of: int) -> int:
        months = (235 * of - 234) // 19
        parts = 12_084 + 13_753 * months
        day = 29 * months + parts // 25_920
        return day + (3 * (day + 1) % 7 < 3)

    last, this, following = (elapsed(each) for each in (year - 1, year, year + 1))
    delay = 2 if following - this == 356 else this - last == 382
    return HEBREW_EPOCH + this + delay


def coptic(year: int, month: int, number: int) -> Day | None:
    """Of the era of the Martyrs."""
    return _egyptian(103_605, year, month, number) if year <= 1800 else None


def ethiopian(year: int, month: int, number: int) -> Day | None:
    """Of the era of the Incarnation, as Ethiopia counts it."""
    return _egyptian(2_796, year, month, number) if year <= 2050 else None


def _egyptian(epoch: int, year: int, month: int, number: int) -> Day | None:
    if not _is_within(month, 13, number, 30 if month <= 12 else 6):
        return None
    since = 365 * (year - 1) + year // 4 + 30 * (month - 1) + number - 1
    return Day.from_ordinal(epoch + since)


def persian(year: int, month: int, number: int) -> Day | None:
    """The solar Hijri calendar, by its 33-year cycle, which holds for the years it was in use."""
    if not (1290 <= year <= 1450 and _is_within(month, 12, number, 31 if month <= 6 else 30)):
        return None
    months = 31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6
    leaps = (8 * year + 21) // 33
    return Day.from_ordinal(226_894 + 365 * (year - 1) + leaps + months + number)


RUMI_YEARS = range(1256, 1345)
RUMI_APART = 584
REFORMED = 1333
"""The Rumi year whose days were made the Gregorian ones: 15 February 1332 was followed by its 1
March. It ended with December."""


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


def _is_within(month: int, months: int, number: int, days: int) -> bool:
    return 1 <= month <= months and 1 <= number <= days


YEARS_BEGIN: dict[str, Callable[[int], int]] = {
    "hebrew": lambda year: year + 3760,
    "islamic": lambda year: (year - 622) * 33 // 32,
    "persian": lambda year: year - 622,
    "coptic": lambda year: year - 284,
    "ethiopian": lambda year: year - 8,
}
"""The year of another era, about, in which ours begins."""
CALENDARS = {
    "hebrew": hebrew,
    "islamic": islamic,
    "persian": persian,
    "coptic": coptic,
    "ethiopian": ethiopian,
}
