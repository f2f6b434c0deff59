"""From a whole calendar unit to its TIMEX3 value and its EDTF."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from timeline.dates import calendars
from timeline.dates.calendars import feasts, republican
from timeline.dates.day import Day, last_of_month, year_text
from timeline.dates.edtf import Edtf, EdtfError, parse, spanning
from timeline.dates.reading import OF_LENGTH, SHORTEST_MONTH, Reading

__all__ = ["Dated", "bounded", "dated", "rest_of_unit", "unit_holding"]

SEASON_CODES = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}
SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12}
THIRDS = ("START", "MID", "END")
# Early, mid and late by thirds: of a month in days, a year in months, a decade in years.
MONTH_THIRDS = ((1, 10), (11, 20), (21, 31))
HALF_MONTH = 15
"""The last day of a month's first half."""
WEEKS = {"W1": (1, 7), "W2": (8, 14), "W3": (15, 21), "W4": (-6, 0)}
"""Of a month in days; the last is counted from its end."""
AS_THIRD = {
    "W1": "START", "W2": "START", "W3": "MID", "W4": "END",
    "D1": "START", "D4": "END", "M1": "START", "M4": "END",
}  # fmt: skip
"""What is left of a week, of days (D) or of weeks (M), in a year or more."""
ENDS_OF_YEAR = {
    "W1": (1, 1, 7), "W2": (1, 8, 14), "W3": (1, 15, 21), "W4": (12, 25, 31),
    "D1": (1, 1, 10), "D4": (12, 21, 31), "M1": (1, 1, 31), "M4": (12, 1, 31),
}  # fmt: skip
"""Of a year they are of its first month or its last: "the last days of 1582"."""
YEAR_THIRDS = ((1, 4), (5, 8), (9, 12))
DECADE_THIRDS = ((0, 3), (4, 6), (7, 9))
CENTURY_THIRDS = ((0, 33), (34, 66), (67, 99))


class Dated(NamedTuple):
    """One date that an expression can have: its TIMEX3 value and our EDTF."""

    value: str | None
    edtf: Edtf


@lru_cache(maxsize=1 << 14)
def dated(reading: Reading, year: int) -> Dated | None:
    """A date in this year (of a decade or century: its first); None if it has no such day."""
    if reading.part and reading.how == "new" and reading.unit == "month":
        # "Early in the new year": of the year, of which the new year alone is the first month.
        reading = replace(reading, unit="year", month=None)
    if reading.unit == "year" or (not reading.unit and reading.month is None):
        key = (year, 0, 0, 0)
    elif reading.unit == "season":
        key = (year, 0, 0, reading.season or 0)
    elif reading.unit in ("decade", "century"):
        key = (year, {"decade": -10, "century": -100}[reading.unit], 0, 0)
    else:
        day = _day_of(reading, year)
        if day is None:
            return None
        if reading.unit == "week":
            first = calendars.from_julian(Day(*day)) if reading.julian else Day(*day)
            if (first.ordinal - 1) % 7 == 0:
                return unit_holding(first, "week")
            # Before the reform: a Monday as the calendar of its time called it.
            span = f"[{first}..{calendars.moved(first, 'day', 6)}]"
            return Dated(span, parse(span))
        key = (*day, 0)
    return _unit(
        key, reading.part, reading.half, reading.approximate, reading.clock, reading.julian
    )


def _day_of(reading: Reading, year: int) -> tuple[int, int, int] | None:
    """Year, month and day, 0 for those that are not named."""
    day = (year, reading.month or 0, reading.day or 0)
    if reading.republican is not None:
        return republican.day_within(reading.republican, year)
    if reading.feast is not None:
        found = feasts.day_of(reading.cycle, reading.feast, year, julian=reading.julian)
        if found is None or (reading.day and found[1:] != day[1:]):
            return None  # "Ascension Day, 11 May" is of another year
        day = found
    if reading.how == OF_LENGTH:
        return (*day[:2], day[2] + last_of_month(year, day[1]) - SHORTEST_MONTH)
    # "Monday, the 20th of August two years before"
    years = reading.step is not None and reading.years is None and day[2]
    if reading.weekday is None or not reading.count or years:
        return day
    # "the Sunday before Christmas", "the first Monday of February", "the last Friday of May".
    if day[2]:
        start, step = Day(*day), 1 if reading.count > 0 else -1
        start = calendars.moved(start, "day", step)
    elif reading.count > 0:
        start, step = Day(year, day[1], 1), 1
    else:
        start, step = Day(year, day[1], last_of_month(year, day[1])), -1
    there = calendars.from_julian(start).ordinal - 1 if reading.julian else None
    begins = calendars.weekday(start) if there is None else there % 7
    away = (reading.weekday - begins) * step % 7
    number = away + 7 * (abs(round(reading.count)) - 1)
    moved = calendars.moved(start, "day", number * step)
    return moved if day[2] or moved.month == day[1] else None


@lru_cache(maxsize=1 << 15)
def _unit(
    key: tuple[int, int, int, int],
    part: str | None,
    half: int | None,
    approximate: bool,
    clock: str,
    julian: bool,
) -> Dated | None:
    year, month, day, season = key
    of_year = ENDS_OF_YEAR.get(part or "") if not (month or season) else None
    if part in AS_THIRD and not of_year and not (part in WEEKS and month > 0):
        part = AS_THIRD[part]
    if not -9999 < year < 9999:
        return None
    name, printed = _year_name(year), year_text(year)
    text: str | None
    if day:
        if not calendars.exists(year, month, day) and not julian:
            return None
        value = f"{name}-{month:02}-{day:02}{clock}"
        text = f"{printed}-{month:02}-{day:02}"
        if julian:
            text = str(calendars.from_julian(Day(year, month, day)))
    elif month > 0:
        value, text = f"{name}-{month:02}", f"{printed}-{month:02}"
        if part:
            end = last_of_month(year, month)
            first, last = WEEKS[part] if part in WEEKS else MONTH_THIRDS[THIRDS.index(part)]
            first, last = (first + end, end) if first < 0 else (first, min(last, end))
            text = f"[{text}-{first:02}..{text}-{last:02}]"
        elif half in (1, 2):
            first = 1 if half == 1 else HALF_MONTH + 1
            last = HALF_MONTH if half == 1 else last_of_month(year, month)
            text = f"[{text}-{first:02}..{text}-{last:02}]"
    elif season:
        value, text = f"{name}-{SEASON_CODES[season]}", f"{printed}-{season}"
        if part:
            month = SEASON_MONTHS[season] + THIRDS.index(part)
            text = f"{year_text(year + (month > 12))}-{(month - 1) % 12 + 1:02}"
    elif month < 0:
        value, text = _decade_or_century(year, -month, part, half)
    else:
        value, text = name, printed
        if of_year:
            month, first, last = of_year
            value = f"{name}-{month:02}"
            text = f"[{text}-{month:02}-{first:02}..{text}-{month:02}-{last:02}]"
        elif part:
            first, last = YEAR_THIRDS[THIRDS.index(part)]
            text = f"[{text}-{first:02}..{text}-{last:02}]"
        elif half:
            value += f"-Q{half - 32}" if half > 2 else f"-H{half}"
            length = 3 if half > 2 else 6
            first = (half - 33 if half > 2 else half - 1) * length + 1
            text = f"[{text}-{first:02}..{text}-{first + length - 1:02}]"
    if approximate and text[0] != "[":
        text += "~"
    try:
        return Dated(value, parse(text))
    except EdtfError:
        return None


def _year_name(year: int) -> str:
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def _decade_or_century(year: int, size: int, part: str | None, half: int | None) -> tuple[str, str]:
    """Value and EDTF of the ten or hundred years from `year` on."""
    digits = 3 if size == 10 else 2
    value = _year_name(year if year > 0 else year + size - 1)
    value = value[: digits + 2] if value.startswith("BC") else value[:digits]
    first, last = 0, size - 1
    if part:
        first, last = (DECADE_THIRDS if size == 10 else CENTURY_THIRDS)[THIRDS.index(part)]
    elif half:
        length = size // (4 if half > 2 else 2)
        first = (half - 33 if half > 2 else half - 1) * length
        last = first + length - 1
    elif year > 0 and year % size == 0:
        return value, value + "X" * (4 - digits)
    elif year == 0 and size == 100:
        return value, "[0001..0099]"
    return value, f"[{year_text(year + first)}..{year_text(year + last)}]"


def unit_holding(
    day: Day, unit: str, part: str | None = None, clock: str = "", half: int | None = None
) -> Dated | None:
    """The day, week, month, season, year, decade or century in which a day lies."""
    year, month, number = day
    if unit == "week":
        monday = Day.from_ordinal(day.ordinal - calendars.weekday(day))
        thursday = calendars.moved(monday, "day", 3)
        week = (thursday.ordinal - Day(thursday.year, 1, 1).ordinal) // 7 + 1
        sunday = calendars.moved(monday, "day", 6)
        return Dated(f"{_year_name(thursday.year)}-W{week:02}", parse(f"[{monday}..{sunday}]"))
    if unit == "season":
        code = 21 + (month // 3 - 1) % 4
        return _unit((year - (month < 3), 0, 0, code), part, None, False, "", False)
    keys = {
        "day": (year, month, number, 0),
        "month": (year, month, 0, 0),
        "year": (year, 0, 0, 0),
        "decade": (year - year % 10, -10, 0, 0),
        "century": (year - year % 100, -100, 0, 0),
    }
    return _unit(keys[unit], part, half, False, clock, False)


def rest_of_unit(day: Day, unit: str) -> Dated | None:
    """Some day from this on in its month or week: "On 9 May ... before the month was out"."""
    whole = unit_holding(day, unit)
    last = whole.edtf.latest if whole else None
    if unit == "week" and last == day:
        last = calendars.moved(day, "day", 7)  # a Sunday's is the week that it begins
    return Dated(whole.value, spanning(day, last)) if whole and last else None


def bounded(edtf: Edtf, signal: str, reading: Reading) -> Edtf:
    """What "by", "before", "after", "since" and "until" make of the date behind them.

    "Before dawn", "since daybreak", "after midnight on 5 May": that is still the day itself,
    and "before the year is out" is in that year, "before the month was out" in that month.
    """
    if not signal or edtf.kind not in ("date", "range") or not (edtf.earliest and edtf.latest):
        return edtf
    if reading.unit == "time" or (signal == "before" and (reading.clock or reading.how == "out")):
        return edtf
    if signal == "after" and reading.clock[1:2].isdigit():
        return edtf
    first = str(edtf.start if edtf.kind == "range" else edtf)
    last = str(edtf.end if edtf.kind == "range" else edtf)
    return parse(
        {
            "before": f"[..{last}]",
            "after": f"[{first}..]",
            "since": f"{first}/..",
            "until": f"../{last}",
        }[signal]
    )
