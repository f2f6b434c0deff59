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
from timeline.dates.reading import Reading, ranged

if TYPE_CHECKING:
    from timeline.dates.timex import Found

__all__ = [
    "DAY_RULES", "LAST_DAY", "MONTHS", "RULES", "day", "day_within", "in_month", "of_its_texts",
    "of_month", "reading", "since_begun",
]  # fmt: skip

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
NTHS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth"
).split()
YEARS_SAID = ("year_of_republic", "year_of_republic2", "nth_of_republic")
DAY_RULES = frozenset(
    ("republican-day", "republican-days", "complementary-day", "complementary-days")
)
UNSURE = frozenset(("republican-year", "republican-year-edge", "republican-month"))
RULES = DAY_RULES | UNSURE


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


def since_begun(one: Day) -> int | None:
    """Which day of its year in the Republic a day was, if it was one."""
    for year in range(1, LAST_YEAR + 1):
        begun = _day(year, 0).ordinal
        if begun <= one.ordinal < _day(year + 1, 0).ordinal:
            return one.ordinal - begun
    return None


def reading(said: Mapping[str, str], number: int | None) -> Reading | None:
    """What a match says; None for a day or year that the Republic did not have."""
    printed = next((said[name] for name in YEARS_SAID if name in said), None)
    year = _year(printed) if printed else None
    if year == 0:
        return None
    if "edge" in said and year:
        if said["edge"] == "first":
            return _reading(1, 1, year)
        return _reading(13, LAST_COMPLEMENTARY - (year not in LONG_YEARS), year)
    if "republican" not in said:
        if "complementary" not in said:
            return _whole_year(year)
        return _reading(13, number, year) if number else _complementary(year)
    number = LAST_DAY if "final" in said else number
    name = plain(said["republican"])
    month = next(at for at, each in enumerate(MONTHS, 1) if plain(each)[:4] == name[:4])
    if number is None:
        first, last = _reading(month, 1, year), _reading(month, LAST_DAY, year)
        return ranged(first, last, "range") if first and last else None
    first = _reading(month, number, year)
    if "day2" not in said:
        return first
    second = _reading(month, int(said["day2"]), year)
    how = "choice" if said["how"].strip() == "or" else "interval"
    return ranged(first, second, how) if first and second else None


def of_month(since: int) -> int:
    """Of a day of the Republic's year its month, from 0; 12 is the rest."""
    return since // LAST_DAY


def in_month(month: int, number: int) -> Reading:
    """A day of a month, which counts from 0, of a year that the story tells."""
    made = _reading(month + 1, number, None)
    assert made
    return made


def _reading(month: int, number: int | None, year: int | None) -> Reading | None:
    last = LAST_DAY if month <= len(MONTHS) else LAST_COMPLEMENTARY
    if number is None or not 1 <= number <= last:
        return None
    found = day(year or 1, month, number)
    since = LAST_DAY * (month - 1) + number - 1
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


def _complementary(year: int | None) -> Reading | None:
    """Any of the days that end a year of the Republic."""
    last = LAST_COMPLEMENTARY - (year not in LONG_YEARS)
    first, second = _reading(13, 1, year), _reading(13, last, year)
    return ranged(first, second, "range") if first and second else None


def _year(said: str) -> int:
    """The number of a year of the Republic; 0 where it had none of this number."""
    number = int(said) if said.isdecimal() else 0
    for numerals, same in ((ROMAN, said.upper()), (WORDS, said.lower()), (NTHS, said.lower())):
        number = numerals.index(same) + 1 if same in numerals else number
    return number if number <= LAST_YEAR else 0


def of_its_texts(founds: list[Found]) -> list[Found]:
    """The expressions, without a "Year II" or a "Germinal" of texts that know no day of it."""
    unsure = [found.rule in UNSURE and not _has_month_and_year(found) for found in founds]
    if not any(unsure) or any(found.rule in DAY_RULES for found in founds):
        return founds
    return [found for found, doubt in zip(founds, unsure, strict=True) if not doubt]


def _has_month_and_year(found: Found) -> bool:
    """Whether it is a month with its year, "Frimaire of the Year III", and so nothing else."""
    first = found.reading.first
    return found.rule == "republican-month" and first is not None and first.year is not None


def plain(word: str) -> str:
    """A word in lower case without its accents."""
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFD", word.lower()))
