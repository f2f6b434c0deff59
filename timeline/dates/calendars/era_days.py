"""Days of months of another era that are told without their year: "on 17 Sivan", "the 8th moon".

They are read only in texts that teach their calendar: by a day with its year, "5 Sivan 5425", or
for months that have a number by a day that is told again by ours, "the ninth day of the third
month (1 April 1868)", or by a year of an era, "Kaei 5". Behind one of those a day alone, "on the
twelfth", is of the same month.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from timeline.dates import calendars
from timeline.dates.calendars import eras, numbered_months
from timeline.dates.day import Day
from timeline.dates.english import again
from timeline.dates.english import eras as words
from timeline.dates.reading import Reading
from timeline.dates.timex import Found

__all__ = ["between", "heads", "is_again", "is_same_day", "of_its_texts", "proves"]

OF_ONE = ("hebrew", "islamic")
OF_AN_ERA = "year-of-era"
"""Who tells a year by its era, "Kaei 5", tells its days by the moon."""
APART = 60
"""So near behind a day stands the same day by our calendar."""


def of_its_texts(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, those of another era by the calendar that the text teaches, if it does."""
    rules = {found.rule for found in founds}
    if eras.RULE_OF_MOON not in rules:
        return _moons(text, founds) if any(map(_is_of_hijra, founds)) else founds
    if not _teaches(text, founds):
        founds = numbered_months.of_its_texts(text, founds)
        founds = [
            each for each in founds if each.rule != eras.RULE_OF_MOON or _is_named(text, each)
        ]
    return _moons(text, _by_mean_sun(founds))


def _by_mean_sun(founds: list[Found]) -> list[Found]:
    """Days by the moon without their year, as those with it count: by the mean sun or the true."""
    told = (found.reading.of_era for found in founds if found.reading.year is not None)
    if not any(of_era and of_era[0] in (eras.MEAN_MOON, eras.MEAN_PUT_IN) for of_era in told):
        return founds
    made = []
    for found in founds:
        of_era = found.reading.of_era
        if of_era and found.reading.year is None and of_era[0] in (eras.MOON, eras.MOON_PUT_IN):
            kind = eras.MEAN_PUT_IN if of_era[0] == eras.MOON_PUT_IN else eras.MEAN_MOON
            day = eras.undated(kind, of_era[1], of_era[2])
            found = found._replace(reading=day) if day else found
        made.append(found)
    return made


def _is_named(text: str, found: Found) -> bool:
    """Whether its words name the moon, or an era's year."""
    of_year = words.OF_YEAR.search(text, found.start, found.end)
    told = found.reading.year is not None and not of_year
    return (
        told
        or not found.reading.of_era
        or words.BY_MOON.search(text, found.start, found.end) is not None
    )


def _teaches(text: str, founds: list[Found]) -> bool:
    """Whether a day by the moon has its year, or is told again by ours right behind it."""
    moons = (each for each in founds if each.rule == eras.RULE_OF_MOON)
    if any(each.reading.year is not None and _is_named(text, each) for each in moons):
        return True
    if any(each.rule == OF_AN_ERA for each in founds):
        return True
    printed: int | None = None
    for one, other in pairwise(founds):
        if other.reading.is_absolute and other.reading.kind == "date":
            printed = other.reading.year
        if one.rule != eras.RULE_OF_MOON or not other.reading.month:
            continue
        same = is_same_day(one.reading, other.reading, printed)
        if (same and is_again(text, one, other)) or proves(text, one, other, printed):
            return True
    return False


def is_again(text: str, one: Found, other: Found) -> bool:
    """Whether the words between two days say that they are one: " (", ", that is on "."""
    near = 0 < other.start - one.end <= APART
    return near and again.AGAIN.search(between(text, one, other)) is not None


def proves(text: str, one: Found, other: Found, printed: int | None) -> bool:
    """Whether a day of another era proves the one beside it to be of ours: it agrees with it.

    So do "28 Muharram 1100 (22 November 1688)": by the old calendar they would lie days apart.
    """
    if not one.reading.of_era or not other.reading.day or not is_again(text, one, other):
        return False
    told, year = one.reading, other.reading.year or printed or one.reading.year
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
    moon: Found | None = None
    """The last day by the moon, to which "the ninth of that moon" goes back."""
    for found, head in zip(founds, heads(founds), strict=True):
        reading = head.reading
        moon = found if _is_by_moon(found) else moon
        if reading.of_era and reading.of_era[0] in eras.MOONS:
            last = found
        elif moon and _is_alone(reading) and words.THAT_MOON.search(text, found.start, found.end):
            found = _in_month_of(moon, found)
            last = moon
        elif _is_of_hijra(found):
            # "On 20 March (9 Dhu'l-Hijja)": it goes on from ours.
            before = made[-1] if made else None
            ours = before and before.reading.month and not before.reading.of_era
            last = None if ours and before and is_again(text, before, found) else found
        elif reading.unit == "day" and reading.kind == "date" and reading.month:
            before = made[-1] if made else None
            told_again = before and before.reading.of_era and is_again(text, before, found)
            last = last if told_again else None
        elif last and _is_alone(reading):
            found = _in_month_of(last, found)
        elif reading.unit == "month" and reading.kind == "date":
            last = None
        made.append(found)
    return made


def _in_month_of(moon: Found, found: Found) -> Found:
    """A day alone as of the month in which another one lies."""
    if not moon.reading.of_era:
        return found
    calendar, month, _ = moon.reading.of_era
    own = found.reading
    day = eras.undated(calendar, month, own.day or 0)
    if not day:
        return found
    return found._replace(reading=replace(day, clock=own.clock, weekday=own.weekday))


def _is_of_hijra(found: Found) -> bool:
    """Whether it is a day by the moon of a month with a name."""
    of_era = found.reading.of_era
    return of_era is not None and of_era[0] in OF_ONE


def _is_by_moon(found: Found) -> bool:
    of_era = found.reading.of_era
    return of_era is not None and of_era[0] in (*OF_ONE, *eras.MOONS)


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
