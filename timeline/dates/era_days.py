"""Days of months of another era that are told without their year: "on 17 Sivan", "the 8th moon".

They are read only in texts that teach their calendar: by a day with its year, "5 Sivan 5425", or
for months that have a number by a day that is told again by ours, "the ninth day of the third
month (1 April 1868)". Behind one of those a day alone, "on the twelfth", is of the same month.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from timeline.dates import calendars, english_again, eras
from timeline.dates import english_eras as words
from timeline.dates.day import Day
from timeline.dates.reading import Reading
from timeline.dates.timex import Found

__all__ = ["between", "heads", "is_again", "is_same_day", "of_its_texts", "proves"]

APART = 60
"""So near behind a day stands the same day by our calendar."""
NAME_WITHIN = 16
"""So far before an ordinal stands what says that it is a day, and no feast's name."""


def of_its_texts(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, those of another era by the calendar that the text teaches, if it does."""
    rules = {found.rule for found in founds}
    if eras.RULE_ALONE in rules:
        founds = _named(text, founds)
    if eras.RULE_OF_MOON not in rules:
        return _moons(text, founds) if any(map(_is_of_hijra, founds)) else founds
    if not _teaches(text, founds):
        founds = [
            each for each in founds if each.rule != eras.RULE_OF_MOON or _is_named(text, each)
        ]
    return _moons(text, founds)


def _is_named(text: str, found: Found) -> bool:
    """Whether its words name the moon."""
    told = found.reading.year is not None
    return told or words.BY_MOON.search(text, found.start, found.end) is not None


def _named(text: str, founds: list[Found]) -> list[Found]:
    """Days of months with names: by the calendar of the last day before them with its year."""
    days = (_calendar(found.reading) for found in founds if found.rule == eras.RULE)
    taught = list(dict.fromkeys(days))
    last, made = "", []
    for found in founds:
        if found.rule == eras.RULE:
            last = _calendar(found.reading)
        if found.rule != eras.RULE_ALONE:
            made.append(found)
            continue
        by = {_calendar(found.reading), found.reading.of_era and found.reading.of_era[0]}
        calendar = next((each for each in (last, *taught) if each and each in by), None)
        if calendar and not _is_name(text, found, calendar):
            made.append(found._replace(reading=_by(calendar, found.reading)))
    return made


def _is_name(text: str, found: Found, calendar: str) -> bool:
    """Whether it is the name of a feast, "the Ninth of Av", or of a street, "27 Nisan Meydanı"."""
    if calendar == "turkish" and words.STREET.match(text, found.end):
        return True
    near = text[max(0, found.start - NAME_WITHIN) : found.start]
    return not text[found.start].isdecimal() and not words.ON_IT.search(near)


def _calendar(reading: Reading) -> str:
    if reading.julian:
        return "turkish"
    return reading.of_era[0] if reading.of_era else ""


def _by(calendar: str, reading: Reading) -> Reading:
    if calendar == "turkish" or not reading.of_era:
        return replace(reading, of_era=None)
    return eras.undated(*reading.of_era) or reading


def _teaches(text: str, founds: list[Found]) -> bool:
    """Whether a day of ours tells one by the moon again, that stands right before it."""
    printed: int | None = None
    for one, other in pairwise(founds):
        if other.reading.is_absolute and other.reading.kind == "date":
            printed = other.reading.year
        if one.rule != eras.RULE_OF_MOON or not other.reading.month:
            continue
        if is_again(text, one, other) and is_same_day(one.reading, other.reading, printed):
            return True
    return False


def is_again(text: str, one: Found, other: Found) -> bool:
    """Whether the words between two days say that they are one: " (", ", that is on "."""
    near = 0 < other.start - one.end <= APART
    return near and english_again.AGAIN.search(between(text, one, other)) is not None


def proves(text: str, one: Found, other: Found, printed: int | None) -> bool:
    """Whether a day of another era proves the one beside it to be of ours: it agrees with it.

    So do "28 Muharram 1100 (22 November 1688)": by the old calendar they would lie days apart.
    """
    if not one.reading.of_era or not other.reading.day or not is_again(text, one, other):
        return False
    told, year = one.reading, other.reading.year or printed
    if told.year is None:
        return is_same_day(told, other.reading, printed)
    if year is None or not calendars.exists(year, other.reading.month or 0, other.reading.day):
        return False
    by_era = Day(told.year, told.month or 1, told.day or 1)
    day = Day(year, other.reading.month or 1, other.reading.day)
    return abs(day.ordinal - by_era.ordinal) <= eras.SLACK


def between(text: str, one: Found, other: Found) -> str:
    """What stands between two expressions, with the article that the second may begin with."""
    gap = text[one.end : other.start]
    gap += "" if gap[-1:].isspace() else " "
    return gap + "the " if text.startswith("the ", other.start) else gap


def is_same_day(old: Reading, new: Reading, printed: int | None) -> bool:
    """Whether a day of another era, told without its year, is this one of ours."""
    told = new.year or printed
    if not old.of_era or old.year or told is None or not new.month or not new.day:
        return False
    for year in (told,) if new.year else (told, told + 1, told - 1):
        if not calendars.exists(year, new.month, new.day):
            continue
        ordinal = Day(year, new.month, new.day).ordinal
        days = eras.days_within(*old.of_era, year)
        if any(abs(day.ordinal - ordinal) <= eras.SLACK for day in days):
            return True
    return False


def _moons(text: str, founds: list[Found]) -> list[Found]:
    """Days alone that go on from one by the moon, in its month."""
    made: list[Found] = []
    last: Found | None = None
    for found, head in zip(founds, heads(founds), strict=True):
        reading = head.reading
        if reading.of_era and reading.of_era[0] in eras.MOONS:
            last = found
        elif _is_of_hijra(found):
            # "On 20 March (9 Dhu'l-Hijja)": it goes on from ours.
            before = made[-1] if made else None
            ours = before and before.reading.month and not before.reading.of_era
            last = None if ours and before and is_again(text, before, found) else found
        elif reading.unit == "day" and reading.kind == "date" and reading.month:
            before = made[-1] if made else None
            told_again = before and before.reading.of_era and is_again(text, before, found)
            last = last if told_again else None
        elif last and last.reading.of_era and _is_alone(reading):
            calendar, month, _ = last.reading.of_era
            own = found.reading
            day = eras.undated(calendar, month, own.day or 0)
            if day:
                day = replace(day, clock=own.clock, weekday=own.weekday)
                found = found._replace(reading=day)
        elif reading.unit == "month" and reading.kind == "date":
            last = None
        made.append(found)
    return made


def _is_of_hijra(found: Found) -> bool:
    """Whether it is a day by the moon of a month with a name."""
    of_era = found.reading.of_era
    return of_era is not None and of_era[0] == "islamic"


def heads(founds: list[Found]) -> list[Found]:
    """The expressions, for days in a list the one that gives them their month: "5 and 6 April"."""
    heads = list(founds)
    for number in range(len(founds) - 2, -1, -1):
        if founds[number].rule == "day-list":
            heads[number] = heads[number + 1]
    return heads


def _is_alone(reading: Reading) -> bool:
    alone = reading.month is None and not reading.count
    return reading.kind == "date" and reading.unit == "day" and bool(reading.day) and alone
