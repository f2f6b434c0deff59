"""What tells of a single day that it is by the other calendar than those around it."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.dates import calendars
from timeline.dates.calendars import feasts
from timeline.dates.counted.candidates import candidates
from timeline.dates.day import Day
from timeline.dates.english import scopes
from timeline.dates.english import styles as words
from timeline.dates.english.feast_rules import SAINT_ALONE, TOLD_BY_FEASTS
from timeline.dates.reading import Reading
from timeline.dates.timex import Found, mark

__all__ = ["has_new_weekday", "has_old_weekday", "is_marked", "is_told_again", "named_by_feast"]

FEASTS = TOLD_BY_FEASTS | {SAINT_ALONE, "the-new-year"}
BOTH = re.compile(r"\d{1,2}(?: [^\W\d]+)? ?[/(\[] ?\d{1,2}(?:[)\],]|\)? [^\W\d])")
"""A day by both calendars, of which the later is Gregorian already."""
JOINT = 40
"""So long is what stands at most between a feast and its day."""
OF_ANOTHER_ERA = re.compile(r" (?:of )?(?:[3-9]\d{3}|1[0-5]\d\d)(?=[ ,])")
"""A year behind a feast, "the New Year 5426, 10 September"."""
CUE = 70
"""So far before a day stands what says that others wrote it so."""


def is_marked(text: str, found: Found) -> bool:
    """Whether an expression says itself by which calendar it is."""
    if found.reading.julian:
        return True
    places = (text, found.start, found.end)
    if BOTH.search(*places):
        return True
    return mark(*places) is not None


def is_told_again(text: str, found: Found, before: Found, year: int) -> bool:
    """Whether a day has just been told in Old Style: "5 November, which they keep as the 15th"."""
    told, again = _outer(before.reading), _outer(found.reading)
    if not told.month or not told.day or not again.day:
        return False
    same = _gregorian(Day(year, told.month, told.day))
    if not same or again.day != same.day or (again.month or same.month) != same.month:
        return False
    start = max(before.end, found.start - CUE)
    return found.rule in FEASTS or bool(words.OTHERWISE.search(text[start : found.start]))


def has_new_weekday(reading: Reading, year: int) -> bool:
    """Whether the weekday printed with a day fits the Gregorian calendar alone."""
    return _weekday_fits(reading, year) == (False, True)


def has_old_weekday(reading: Reading, year: int) -> bool:
    """Whether it fits the Julian calendar alone."""
    return _weekday_fits(reading, year) == (True, False)


def _weekday_fits(reading: Reading, year: int) -> tuple[bool, bool] | None:
    """Whether the weekday printed with a day fits either calendar, if one is printed."""
    if reading.weekday is None or not reading.month or not reading.day or reading.count:
        return None
    day = Day(year, reading.month, reading.day)
    old = _gregorian(day)
    if not old or not calendars.exists(*day):
        return None
    return (
        calendars.weekday(old) == reading.weekday,
        calendars.weekday(day) == reading.weekday,
    )


def named_by_feast(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, without the feasts that only name the day they stand beside.

    "On Lady Day, 25 March", "on 10/22 April, the eve of Palm Sunday" tell of one day.
    """
    read = list(founds)
    for number in range(len(founds) - 1):
        one, other = founds[number], founds[number + 1]
        first = one.rule in FEASTS
        if first == (other.rule in FEASTS) or other.start - one.end > JOINT:
            continue
        year = OF_ANOTHER_ERA.match(text, one.end, other.start) if first else None
        if not words.FEAST_JOINT.fullmatch(text, year.end() if year else one.end, other.start):
            continue
        feast, day = (one, other) if first else (other, one)
        printed = _outer(day.reading)
        named = feast.reading.year is None and not feast.signal
        if not (named and printed.kind == "date" and printed.unit == "day" and printed.day):
            continue
        if first and feast.reading.month and text.startswith(words.ALWAYS, one.end):
            # "On St Agatha's, which is the fifth of February": told of is the feast.
            read[number + 1] = day.undated()
            continue
        own = candidates(printed, None) if text[one.end : other.start] == ", " else ()
        value = own[0].value if own else None
        read[number if first else number + 1] = feast.undated(value)
        day = _on_feast(day, feast.reading)
        read[number + 1 if first else number] = day
        if first and scopes.YEAR_BEGINS.search(text[max(0, one.words - CUE) : one.start]):
            read[number + 1] = day.undated()
    return read


def _on_feast(day: Found, feast: Reading) -> Found:
    """The day as that of a feast which moves: that proves the year carried on."""
    reading = day.reading
    weekday = feasts.weekday_of(feast)
    if weekday is None or reading.weekday is not None or reading.kind != "date":
        return day
    reading = replace(reading, weekday=weekday)
    if feast.feast is not None and not feast.count and not reading.is_absolute:
        reading = replace(reading, feast=feast.feast, cycle=feast.cycle)
    return day._replace(reading=reading)


def _outer(reading: Reading) -> Reading:
    """Of a range its first day."""
    return reading.first if reading.kind == "range" and reading.first else reading


def _gregorian(day: Day) -> Day | None:
    exists = calendars.exists(*day) or (day.month, day.day) == (2, 29)
    return calendars.from_julian(day) if exists else None
