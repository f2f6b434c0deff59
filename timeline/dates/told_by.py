"""Days that are told as somebody counted them: "what the Dutch called 12 June".

Whoever tells of them, they are by the calendar which those had whom the words name, and the days
around them are by that of the text.
"""

from __future__ import annotations

from timeline.dates import english_scopes as scopes
from timeline.dates import english_told_by as words
from timeline.dates.english_keepers import EASTERNERS, OLD_KEEPERS, WESTERNERS, until
from timeline.dates.timex import Found

__all__ = ["calendar_of_those", "calendar_told", "knows_two", "may_be_told"]

NEAR = 80
"""So far before a day begins what says as who counted it."""
LONGEST = 12
"""So long is the longest of its last words."""


def may_be_told(text: str, found: Found) -> bool:
    """Whether it can be that a day is told as somebody counted it: a quick look."""
    if found.reading.unit != "day":
        return False
    if scopes.BY_OWN.match(text, found.end) or words.BEHIND.match(text, found.end):
        return True
    start = max(0, found.start - NEAR)
    ends = text[max(start, found.start - LONGEST) : found.start].endswith(words.ENDS)
    return ends and words.BEFORE.search(text, start, found.start) is not None


def calendar_told(text: str, start: int, found: Found, year: int | None) -> str | None:
    """The calendar of a day that is told as somebody counted it, in a sentence from `start` on.

    None where nothing says so, or it is not known what those had.
    """
    if found.reading.unit != "day" or found.reading.kind != "date":
        return None
    before = text[max(start, found.start - LONGEST) : found.start]
    near = max(start, found.start - NEAR)
    if before.endswith(words.ENDS):
        said = words.BEFORE.search(text, near, found.start)
        if said:
            return _calendar_of(next(filter(None, said.groups())), year)
    behind = words.BEHIND.match(text, found.end)
    if behind and words.IT_WAS.search(text, near, found.start):
        return _calendar_of(behind[1], year)
    return None


def calendar_of_those(text: str, start: int, found: Found, year: int | None) -> str | None:
    """The calendar of those who are named last before a day that is told by their own count."""
    start = max(start, found.start - 2 * NEAR)
    for named in reversed(words.NAMED.findall(text, start, found.start)):
        calendar = _calendar_of(named, year)
        if calendar:
            return calendar
    return None


def knows_two(text: str) -> bool:
    """Whether a text names the old calendar: of one that knows no other a day is by that."""
    return any(map(text.__contains__, words.OLD_NAMED))


def _calendar_of(people: str, year: int | None) -> str | None:
    """Which calendar those had in a year who are named by one word; None if that is not known."""
    old = OLD_KEEPERS.match(people)
    if old:
        return "gregorian" if year is not None and year >= until(old)[0] else "julian"
    if EASTERNERS.match(people):
        return "julian"
    return "gregorian" if WESTERNERS.match(people) else None
