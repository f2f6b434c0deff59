"""Days between which a calendar was changed: "2 September 1752 was followed by the 14th".

The second is the day behind the first one, which is of the old calendar: that is proved by the
days themselves. They tell of one happening, and the second dates it.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.dates import calendars
from timeline.dates.day import Day
from timeline.dates.english import reforms as words
from timeline.dates.reading import Reading
from timeline.dates.timex import Found

__all__ = ["read"]

NEAR = 40
"""So far before two days stands that somebody went to bed, or leapt from the one to the other."""
APART = 80
SKIPPED = range(10, 14)
"""So many days were left out."""


def read(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, of two days between which a calendar was changed the second alone."""
    made = list(founds)
    printed: int | None = None
    for number, found in enumerate(founds):
        one, two = found.reading.first, found.reading.second
        if found.reading.kind == "range" and one and two:
            new = _next(one, two, printed) if one.month else None
            if new and words.LEAPT.search(text, max(0, found.words - NEAR), found.start):
                made[number] = _last(text, found, two)
            printed = two.year or printed
            continue
        if found.reading.kind == "offset":
            made[number] = _number_behind(text, found, printed) or found
            continue
        if found.reading.is_absolute and found.reading.kind == "date":
            printed = found.reading.year
        before = number - 1
        if before < 0 or not found.reading.day or found.start - founds[before].end > APART:
            continue
        if before > 0 and words.LAST_OF_OLD.match(text, founds[before].start):
            before -= 1  # "the 2nd was the last day of the old reckoning and"
        if 0 < found.start - founds[before].end <= APART:
            pair = _pair(text, founds[before], found, printed)
            if pair:
                made[before], made[number] = pair
                made[before + 1 : number] = [each.undated() for each in made[before + 1 : number]]
    return made


def _pair(text: str, one: Found, other: Found, printed: int | None) -> tuple[Found, Found] | None:
    """Two days between which a calendar was changed; None where it was not."""
    first, second = one.reading, other.reading
    if first.kind == "offset":
        # "The day after 31 January was 14 February."
        old = first.first if _is_day_after(first) else None
        new = _next(old, second, printed)
        if not old or not new or not words.WAS.fullmatch(text, one.end, other.start):
            return None
        told = one._replace(reading=replace(old, julian=True)) if old.year else None
        return one.undated(), other._replace(reading=new, same=told)
    # The words are asked first: between two days nearly always others stand.
    joint = words.FOLLOWED.fullmatch(text, one.end, other.start)
    new = _next(first, second, printed) if joint else None
    if not new or not joint:
        follows = words.FOLLOWS.fullmatch(text, one.end, other.start)
        new = _next(second, first, printed) if follows else None
        return (one._replace(reading=new), other.undated()) if new else None
    # "On the 2nd and rose on the 14th": if it is of a night.
    is_proved = first.month or joint["last"]
    if not is_proved and not words.BED.search(text, max(0, one.words - NEAR), one.words):
        return None
    told = one._replace(reading=replace(first, julian=True))
    second_told = other._replace(reading=new, same=told if first.year or joint["last"] else None)
    if joint["both"]:
        return one.undated(), other.undated()
    return (told if joint["last"] else one.undated()), second_told


def _number_behind(text: str, found: Found, printed: int | None) -> Found | None:
    """The day that "the day after 9 March" was made by its number alone, "the 23rd"."""
    old = found.reading.first if _is_day_after(found.reading) else None
    joint = words.WAS.match(text, found.end) if old else None
    number = words.NUMBER.match(text, joint.end()) if joint else None
    if not old or not number:
        return None
    new = _next(old, Reading(unit="day", day=int(number["day"])), printed)
    if not new:
        return None
    new = replace(new, month=new.month or old.month, year=old.year)
    start, end = number.span()
    return found._replace(start=start, end=end, words=start, reading=new, rule="nth", signal="")


def _is_day_after(reading: Reading) -> bool:
    """Whether it is "the day after 31 January"."""
    return reading.unit == "day" and (reading.step, reading.count) == (1, 1)


def _next(one: Reading | None, other: Reading, printed: int | None) -> Reading | None:
    """The second of two days, if one is of the old calendar, and it of the new one behind that."""
    if not one or one.unit != "day" or other.unit != "day" or not one.day or not other.day:
        return None
    if one.month is None and other.month is None:
        skipped = other.day - one.day - 1 in SKIPPED
        return replace(other, julian=False) if skipped else None
    year = one.year or other.year or printed
    if not year or year < calendars.REFORM:
        return None
    last = Day(year, one.month or other.month or 0, one.day)
    if not calendars.exists(*last):
        return None
    day = calendars.moved(calendars.from_julian(last), "day", 1)
    if (other.year or day.year, other.month or day.month, other.day) != tuple(day):
        return None
    # "Thursday 4 October of that year was followed by Friday the 15th".
    step = other.step if one.step is None else one.step
    return replace(other, month=day.month, julian=False, step=step)


def _last(text: str, found: Found, reading: Reading) -> Found:
    """Of a stretch of days the words of the last one."""
    joint = words.UNTIL.search(text, found.start, found.end)
    start = joint.end() if joint else found.start
    return found._replace(start=start, words=start, reading=reading, signal="")
