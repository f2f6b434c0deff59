"""Dates in a list, of which one lends the others its year or month: "on 2, 7 and 11 May 1871"."""

from __future__ import annotations

from timeline.dates.counted import numbered
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.english import cues as words
from timeline.dates.story.focus import Focus
from timeline.dates.timex import Found, Founds

__all__ = ["explained", "explains", "head", "is_told_again", "shared"]

EXPLAINED_WITHIN = 80
"""So near behind a day stands the year that it is of."""


def shared(text: str, founds: Founds, number: int, at: int) -> Focus | None:
    """ "April and June 1875", "on 2, 7 and 11 May 1871": the year stands behind the list."""
    for step in range(1, 7):
        if number + step >= len(founds):
            return None
        before, after = founds[number + step - 1], founds[number + step]
        if not before or not after or after.start - before.end > 20:
            return None
        if not words.LIST_JOINT.match(text[before.end : after.start]):
            return None
        if after.reading.is_absolute:
            if after.reading.kind != "date" or after.reading.unit not in (
                "day",
                "month",
                "season",
            ):
                return None
            dates = candidates(after.reading, None)
            return Focus(dates[0].edtf, after, False, at) if dates else None
    return None


def explained(text: str, founds: Founds, number: int, at: int) -> Focus | None:
    """ "On 4 May in the third year of the abbot, that is in 1412": the year said again."""
    found = founds[number]
    if not found or found.reading.how == numbered.HOW:
        return None
    for year in founds[number + 1 : number + 3]:
        if not year or year.reading.how != numbered.HOW:
            break
    else:
        return None
    if not year or not _says_again(text, found.end, year):
        return None
    dates = candidates(year.reading, None)
    return Focus(dates[0].edtf, year, False, at) if dates else None


def explains(text: str, founds: Founds, number: int, at: int) -> bool:
    """Whether a year only says again of which year the date before it is."""
    for before in range(number - 1, -1, -1):
        found = founds[before]
        if not found or found.reading.how != numbered.HOW:
            return explained(text, founds, before, at) is not None
    return False


def is_told_again(text: str, founds: Founds, number: int) -> bool:
    """Whether a year behind a numbered one says which that was: no other date is asked for."""
    found, year = founds[number], founds[number + 1] if number + 1 < len(founds) else None
    return bool(found and year and _says_again(text, found.end, year))


def _says_again(text: str, end: int, year: Found) -> bool:
    """Whether a year says which it was that the words before `end` tell in another way."""
    if not year.reading.is_absolute or year.reading.unit != "year" or year.signal:
        return False
    # The plain search is quick, and nearly always enough.
    if year.start - end > EXPLAINED_WITHIN or not any(
        map(text[end : year.start].__contains__, words.OF_THAT_IS)
    ):
        return False
    return words.THAT_IS.fullmatch(text, end, year.start) is not None


def head(founds: Founds, number: int, at: int, chosen: Dated | None) -> Focus | None:
    """ "On 1 and 2 August": what gives the first its month is the second, of the same year."""
    found = founds[number]
    while chosen and found and found.rule == "day-list" and number + 1 < len(founds):
        number += 1
        found = founds[number]
        if found and found.rule != "day-list":
            dates = candidates(found.reading, chosen.edtf)
            return Focus(dates[0].edtf, found, False, at) if dates else None
    return None
