"""Days that are told as somebody counted them: "what the Dutch called 12 June".

Whoever tells of them, they are by the calendar which those had whom the words name, and the days
around them are by that of the text.
"""

from __future__ import annotations

from timeline.dates.calendars.evidence import has_old_weekday
from timeline.dates.english import scopes
from timeline.dates.english import told_by as words
from timeline.dates.english.keepers import EASTERNERS, NEW_PLACES, OLD_KEEPERS, WESTERNERS, until
from timeline.dates.timex import Found

__all__ = [
    "calendar_of_people", "calendar_of_those", "calendar_told", "is_counted", "knows_two",
    "may_be_told",
]  # fmt: skip

NEAR = 80
"""So far before a day begins what says as who counted it."""
LONGEST = 20
"""So long is the longest of its last words."""


def may_be_told(text: str, found: Found) -> bool:
    """Whether it can be that a day is told as somebody counted it: a quick look."""
    if found.reading.unit != "day":
        return False
    if scopes.BY_OWN.match(text, found.end) or words.BEHIND.match(text, found.end):
        return True
    reading = found.reading
    if reading.feast is not None or (reading.weekday is not None and reading.month is not None):
        return True
    return is_counted(text, 0, found)


def is_counted(text: str, start: int, found: Found) -> bool:
    """Whether words before a day, from `start` on, say as who counted it."""
    return _named_before(text, start, found) is not None


def calendar_told(text: str, start: int, found: Found, year: int | None) -> str | None:
    """The calendar of a day that is told as somebody counted it, in a sentence from `start` on.

    None where nothing says so, or it is not known what those had.
    """
    if found.reading.unit != "day" or found.reading.kind != "date":
        return None
    named = _named_before(text, start, found)
    if named:
        return calendar_of_people(named, year)
    behind = words.BEHIND.match(text, found.end)
    counted = behind and (behind[3] or behind[4])
    if counted:
        return calendar_of_people(counted, year)
    if behind and words.IT_WAS.search(text, max(start, found.start - NEAR), found.start):
        return "gregorian" if behind[1] else calendar_of_people(behind[2], year)
    if found.reading.feast is not None and not found.reading.cycle:
        # "The Orthodox came on Palm Sunday": of the East who kept the old calendar so keeps Easter
        # to this day.
        told = calendar_of_those(text, start, found, year) or _of_the_east(text, start, found)
        return told if told == "julian" else None
    if year is not None and has_old_weekday(found.reading, year):
        # "The Greeks put it on Monday, 12 June": by the other calendar it was a Wednesday.
        told = calendar_of_those(text, start, found, year)
        return told if told == "julian" else None
    return None


def _of_the_east(text: str, start: int, found: Found) -> str | None:
    named = words.NAMED.findall(text, max(start, found.start - 2 * NEAR), found.start)
    return "julian" if any(map(EASTERNERS.match, named)) else None


def _named_before(text: str, start: int, found: Found) -> str | None:
    """The word for those who are named before a day as having counted it so."""
    before = text[max(start, found.start - LONGEST) : found.start]
    if not before.endswith(words.ENDS):
        # "On the Russian 24 January", "on Russia's 24 January".
        may_be = before[-2:-1].isalpha() and any(map(before.__contains__, words.OF_WHOSE))
        whose = words.WHOSE.search(before) if may_be else None
        return whose and (whose[1] or whose[2])
    start = max(start, found.start - NEAR)
    # The plain searches are quick.
    if not any(map(text[start : found.start].__contains__, words.NEEDED)):
        return None
    said = words.BEFORE.search(text, start, found.start)
    return next(filter(None, said.groups())) if said else None


def calendar_of_those(text: str, start: int, found: Found, year: int | None) -> str | None:
    """The calendar of those who are named last before a day that is told by their own count."""
    start = max(start, found.start - 2 * NEAR)
    for named in reversed(words.NAMED.findall(text, start, found.start)):
        calendar = calendar_of_people(named, year)
        if calendar:
            return calendar
    return None


def knows_two(text: str) -> bool:
    """Whether a text names the old calendar: of one that knows no other a day is by that."""
    return any(map(text.__contains__, words.OLD_NAMED))


def calendar_of_people(people: str, year: int | None = None) -> str | None:
    """Which calendar those had in a year who are named by one word; None if that is not known."""
    old = OLD_KEEPERS.match(people)
    if old:
        return "gregorian" if year is not None and year >= until(old)[0] else "julian"
    if EASTERNERS.match(people):
        return "julian"
    if WESTERNERS.match(people) or NEW_PLACES.match(people):
        return "gregorian"
    return None
