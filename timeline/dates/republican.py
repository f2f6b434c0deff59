"""The calendar of the French Republic, kept from 1793 to 1805: "9 Thermidor, Year II".

Twelve months of thirty days begin on the day of the autumn equinox at Paris; five days, or six,
end the year. As it was kept, the years 3, 7 and 11 were the long ones.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from timeline.dates.day import Day
from timeline.dates.reading import Reading

__all__ = ["MONTHS", "day", "reading"]

MONTHS = (
    "Vendémiaire Brumaire Frimaire Nivôse Pluviôse Ventôse Germinal Floréal Prairial Messidor"
    " Thermidor Fructidor"
).split()
FIRST_DAY = Day(1792, 9, 22)
LONG_YEARS = (3, 7, 11)
LAST_YEAR, LAST_DAY = 14, 30
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV".split()


def day(year: int, month: int, number: int) -> Day:
    """The Gregorian day of a day of the Republic; months count from 1."""
    long_years = sum(each < year for each in LONG_YEARS)
    since = 365 * (year - 1) + long_years + 30 * (month - 1) + number - 1
    return Day.from_ordinal(FIRST_DAY.ordinal + since)


def reading(said: Mapping[str, str]) -> Reading | None:
    """What a match says; None for a day or year that the Republic did not have."""
    name, number = plain(said["republican"]), int(said["day"])
    year = said["year_of_republic"]
    if not (year.isdecimal() or year.upper() in ROMAN) or not 1 <= number <= LAST_DAY:
        return None
    of_republic = int(year) if year.isdecimal() else ROMAN.index(year.upper()) + 1
    if not 1 <= of_republic <= LAST_YEAR:
        return None
    month = next(at for at, each in enumerate(MONTHS, 1) if plain(each)[:4] == name[:4])
    found = day(of_republic, month, number)
    return Reading(unit="day", year=found.year, month=found.month, day=found.day)


def plain(word: str) -> str:
    """A word in lower case without its accents."""
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFD", word.lower()))
