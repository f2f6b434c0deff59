"""Sums of calendars that count their years from other eras than ours: their days by ours.

By the closed formulas of Reingold and Dershowitz, Calendrical Calculations: a library for them
(convertdate) would bring 5 MB of astronomy under another licence and a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Callable

from timeline.dates.day import Day

__all__ = ["CALENDARS", "YEARS_BEGIN", "hebrew"]


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
    month = min(month, months)
    if number > lengths[month - 1]:
        return None
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
