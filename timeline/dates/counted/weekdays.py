"""Weekdays printed beside their days, and whether these fall on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.dates import calendars
from timeline.dates.counted.dating import Dated
from timeline.dates.day import Day
from timeline.dates.english import threads as words
from timeline.dates.reading import Reading
from timeline.dates.story.focus import Focus
from timeline.dates.timex import Found

__all__ = ["Told", "contradictions", "is_evidence", "is_right", "lent", "ways"]

NEAR = 40
LAST_OF_OLD, LAST_IN_WEST = 1930, 1752
"""By then no state counted its days by the old calendar any more, and none of the west."""


class Told(NamedTuple):
    """A date that a text has told."""

    number: int
    """Of the expression in its text."""
    found: Found
    date: Dated
    carried: Dated
    """What it would be without its weekday."""
    base: Focus | None
    """What it was counted from."""
    sentence: int


def lent(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, each day with the weekday that stands behind it."""
    return [_with_weekday(text, found) for found in founds]


def _with_weekday(text: str, found: Found) -> Found:
    reading = found.reading
    if reading.unit != "day" or reading.weekday is not None or reading.feast is not None:
        return found
    if reading.kind not in ("date", "step", "offset"):
        return found
    beside = words.BESIDE.match(text, found.end, found.end + NEAR)
    if not beside:
        return found
    weekday = words.WEEKDAYS[beside["weekday"] or beside["alone"]]
    return found._replace(reading=replace(reading, weekday=weekday))


def contradictions(told: Sequence[Told]) -> list[int]:
    """The places of the days on whose printed weekday the year that was carried on is wrong."""
    by_old = any(each.found.reading.julian for each in told)
    return [
        place for place, each in enumerate(told) if is_evidence(each) and _is_wrong(each, by_old)
    ]


def is_evidence(told: Told) -> bool:
    """Whether a date whose year the text leaves out is printed as a day with its weekday.

    So is "the next day, a Sunday".
    """
    reading = told.found.reading
    if reading.kind in ("step", "offset"):
        return reading.weekday is not None and told.date.edtf.is_exact_day
    named = reading.weekday is not None and reading.day is not None
    named = named and not (reading.count or reading.years)
    return named and reading.kind == "date" and not reading.is_absolute


def _is_wrong(told: Told, by_old: bool) -> bool:
    """Whether the weekday fits by no calendar, or has led the story back a year.

    After the reform of the west only a text that counts `by_old` too may have the old one.
    """
    led_back = told.carried.edtf.years[0] == told.date.edtf.years[0] + 1
    if _fits(told, told.date) and not led_back:
        return False
    begin, weekday = told.carried.edtf.earliest, told.found.reading.weekday
    if begin is None or _fits(told, told.carried):
        return False
    if begin.year > LAST_IN_WEST and not by_old:
        return weekday != calendars.weekday(begin)
    return weekday not in ways(begin)


def ways(day: Day) -> set[int]:
    """The weekdays of a day by either calendar, of which the old one is of no later state.

    The weekday alone tells by which of them it was written down: both have run on unbroken.
    """
    days = (day, calendars.from_julian(day)) if day.year <= LAST_OF_OLD else (day,)
    return {(each.ordinal - 1) % 7 for each in days}


def _fits(told: Told, date: Dated) -> bool:
    """Whether a date is no single day, or falls on the weekday that is printed."""
    begin = date.edtf.earliest
    if begin is None or begin != date.edtf.latest:
        return True
    return _weekday(begin, told.found.reading) == told.found.reading.weekday


def is_right(told: Told, shift: int) -> bool:
    """Whether the weekday of a day is right so many years on."""
    begin, reading = told.carried.edtf.earliest, told.found.reading
    assert begin
    printed = calendars.to_julian(begin) if reading.julian else begin
    day = printed._replace(year=printed.year + shift)
    if not calendars.exists(*day):
        return False
    there = calendars.from_julian(day) if reading.julian else day
    return _weekday(there, reading) == reading.weekday


def _weekday(day: Day, reading: Reading) -> int:
    """The weekday of a day, which is Gregorian where it was printed as Old Style."""
    return (day.ordinal - 1) % 7 if reading.julian else calendars.weekday(day)
