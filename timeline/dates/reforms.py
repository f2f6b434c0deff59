"""Days between which a calendar was changed: "2 September 1752 was followed by the 14th".

The second is the day behind the first one, which is of the old calendar: that is proved by the
days themselves. They tell of one happening, and the second dates it; but those who "went to bed on
2 September and woke on the 14th" did both.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.dates import calendars
from timeline.dates import english_reforms as words
from timeline.dates.day import Day
from timeline.dates.reading import Reading
from timeline.dates.timex import Found

__all__ = ["read"]

NEAR = 40
"""So far before "from 15 February to 1 March" stands that somebody leapt from day to day."""
APART = 80


def read(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, of two days between which a calendar was changed the second alone."""
    made = list(founds)
    printed: int | None = None
    for number, found in enumerate(founds):
        one, two = found.reading.first, found.reading.second
        if found.reading.kind == "range" and one and two:
            if _is_next(one, two, printed) and words.LEAPT.search(
                text, max(0, found.words - NEAR), found.start
            ):
                made[number] = _last(text, found, two)
            printed = two.year or printed
            continue
        if found.reading.is_absolute and found.reading.kind == "date":
            printed = found.reading.year
        before = founds[number - 1] if number else None
        if not before or not 0 < found.start - before.end <= APART:
            continue
        if _is_next(before.reading, found.reading, printed):
            joint = words.FOLLOWED.fullmatch(text, before.end, found.start)
            if joint:
                told = before._replace(reading=replace(before.reading, julian=True))
                same = told if before.reading.year else None
                made[number - 1] = told if joint["woke"] else before.undated()
                made[number] = found.undated() if joint["both"] else found._replace(same=same)
    return made


def _is_next(one: Reading, other: Reading, printed: int | None) -> bool:
    """Whether one is a day of the old calendar, and the other of the new one the day behind it."""
    if one.unit != "day" or other.unit != "day" or not one.month or not one.day:
        return False
    year = one.year or other.year or printed
    if not year or not other.day or year < calendars.REFORM:
        return False
    if not calendars.exists(year, one.month, one.day):
        return False
    day = calendars.moved(calendars.from_julian(Day(year, one.month, one.day)), "day", 1)
    return (other.year or day.year, other.month or day.month, other.day) == tuple(day)


def _last(text: str, found: Found, reading: Reading) -> Found:
    """Of a stretch of days the words of the last one."""
    joint = words.UNTIL.search(text, found.start, found.end)
    start = joint.end() if joint else found.start
    return found._replace(start=start, words=start, reading=reading, signal="")
