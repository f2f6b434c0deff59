"""The calendar of the French Republic, kept from 1793 to 1805: "9 Thermidor, Year II".

Twelve months of thirty days begin on the day of the autumn equinox at Paris; five days, or six,
end the year. As it was kept, the years 3, 7 and 11 were the long ones. A day is often printed
without its year, "on 14 prairial": the story tells it, as it tells that of "14 June".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

from timeline.dates.day import Day
from timeline.dates.reading import Reading

if TYPE_CHECKING:
    from timeline.dates.timex import Found

__all__ = ["MONTHS", "RULES", "day", "day_within", "of_its_texts", "reading"]

MONTHS = (
    "Vendémiaire Brumaire Frimaire Nivôse Pluviôse Ventôse Germinal Floréal Prairial Messidor"
    " Thermidor Fructidor"
).split()
FIRST_DAY = Day(1792, 9, 22)
BEGINS = 264
"""So many days after ours its year began."""
LONG_YEARS = (3, 7, 11)
LAST_YEAR, LAST_DAY, LAST_COMPLEMENTARY = 14, 30, 6
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV".split()
WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split()
DAY_RULES = frozenset(("republican-day", "complementary-day"))
YEAR_RULE = "republican-year"
RULES = DAY_RULES | {YEAR_RULE}


def day(year: int, month: int, number: int) -> Day:
    """The Gregorian day of a day of the Republic; months count from 1, the 13th is the rest."""
    return _day(year, 30 * (month - 1) + number - 1)


def _day(year: int, since: int) -> Day:
    """The day so many days after the first one of a year of the Republic."""
    long_years = sum(each < year for each in LONG_YEARS)
    return Day.from_ordinal(FIRST_DAY.ordinal + 365 * (year - 1) + long_years + since)


def day_within(since: int, year: int) -> Day | None:
    """That day of the Republic's year which lies in this year of ours, if there was one."""
    for of_republic in (year - 1792, year - 1791):
        if 1 <= of_republic <= LAST_YEAR:
            found = _day(of_republic, since)
            if found.year == year:
                return found
    return None


def reading(said: Mapping[str, str], number: int | None) -> Reading | None:
    """What a match says; None for a day or year that the Republic did not have."""
    printed = said.get("year_of_republic") or said.get("year_of_republic2")
    year = _year(printed) if printed else None
    if year == 0:
        return None
    if "republican" not in said:
        return _whole_year(year) if "complementary" not in said else _reading(13, number, year)
    name = plain(said["republican"])
    month = next(at for at, each in enumerate(MONTHS, 1) if plain(each)[:4] == name[:4])
    return _reading(month, number, year)


def _reading(month: int, number: int | None, year: int | None) -> Reading | None:
    last = LAST_DAY if month <= len(MONTHS) else LAST_COMPLEMENTARY
    if number is None or not 1 <= number <= last:
        return None
    found = day(year or 1, month, number)
    since = None if year else 30 * (month - 1) + number - 1
    return Reading(
        unit="day",
        year=found.year if year else None,
        month=found.month,
        day=found.day,
        republican=since,
    )


def _whole_year(year: int | None) -> Reading | None:
    """Any day of a year of the Republic."""
    if year is None:
        return None
    first, last = day(year, 1, 1), Day.from_ordinal(day(year + 1, 1, 1).ordinal - 1)
    one, two = (
        Reading(unit="day", year=each.year, month=each.month, day=each.day)
        for each in (first, last)
    )
    return Reading("range", unit="day", first=one, second=two, how="range")


def _year(said: str) -> int:
    """The number of a year of the Republic; 0 where it had none of this number."""
    number = int(said) if said.isdecimal() else 0
    for numerals, same in ((ROMAN, said.upper()), (WORDS, said.lower())):
        number = numerals.index(same) + 1 if same in numerals else number
    return number if number <= LAST_YEAR else 0


def of_its_texts(founds: list[Found]) -> list[Found]:
    """The expressions, without a "Year II" of texts that know no day of the Republic."""
    if not any(found.rule == YEAR_RULE for found in founds):
        return founds
    if any(found.rule in DAY_RULES for found in founds):
        return founds
    return [found for found in founds if found.rule != YEAR_RULE]


def plain(word: str) -> str:
    """A word in lower case without its accents."""
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFD", word.lower()))
