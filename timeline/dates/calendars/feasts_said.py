"""What the words for a feast say: its day, or its place in the cycle with which it moves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from timeline.dates.calendars import feasts
from timeline.dates.day import Day
from timeline.dates.english import feast_rules as rules
from timeline.dates.saying import Words

if TYPE_CHECKING:
    from timeline.dates.timex import Found

__all__ = ["OCTAVE", "fields", "is_feast", "itself", "of_its_texts"]

NAMES = {
    "feast": "feast", "called": "called", "saint": "saint", "saint2": "saint", "tide": "tide",
    "week": "week", "week_of": "week",
}  # fmt: skip
"""Groups of a match that name a feast, and the table of its names."""
SHIFTS = {"beside": "beside", "suffix": "suffix", "suffix2": "suffix"}
COMMON_YEAR = 2001
LAST_OF_FEBRUARY = Day(COMMON_YEAR, 2, 28)
OCTAVE = 7
# New Year, Valentine's, May Day, Halloween, Christmas; Good Friday and Easter.
OF_EVERYBODY = frozenset(((1, 1), (2, 14), (5, 1), (10, 31), (12, 24), (12, 25), (12, 31)))
EASTER_OF_EVERYBODY = (-2, 0, 1)
NIGHTS = ("night", "evening")


def is_feast(said: Mapping[str, str]) -> bool:
    return not NAMES.keys().isdisjoint(said)


def fields(said: Mapping[str, str], words: Words, *, shift: int = 0) -> dict[str, Any] | None:
    """The reading's fields for the day so many days from what is named.

    None for a day over New Year, or over the end of February, which is not the same each year.
    """
    name = next(name for name in NAMES if name in said)
    first, number = words[NAMES[name]][_key(said[name])]
    shift += sum(words[SHIFTS[each]][_key(said[each])] for each in SHIFTS if each in said)
    if "span" in said and first in feasts.FROM_EVENING and said["span"] in NIGHTS:
        shift -= 1  # days of the Hebrew calendar begin with their evening
    if not isinstance(first, str):
        feast = Day(COMMON_YEAR, first, number)
        day = Day.from_ordinal(feast.ordinal + shift)
        if day.year != COMMON_YEAR or min(day, feast) <= LAST_OF_FEBRUARY < max(day, feast):
            return None
        return {"month": day.month, "day": day.day}
    made: dict[str, Any] = {"feast": number + shift, "cycle": first}
    if name == "week_of":
        made |= {"feast": number + 1, "unit": "week"}
    if first in feasts.BY_THE_MOON:
        made["approximate"] = True
    return made


def _key(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())


def itself(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, without a "feast itself" that is not the one whose eve was told of."""
    if rules.ITSELF not in text:
        return founds
    read: list[Found] = []
    after_eve = False
    for found in founds:
        if found.rule in rules.TOLD_BY_FEASTS:
            after_eve = rules.EVE.match(text, found.start) is not None
        elif not after_eve and text.endswith(rules.ITSELF, found.start, found.end):
            found = found.undated(found.reading.value)
        read.append(found)
    return read


def of_its_texts(founds: list[Found]) -> list[Found]:
    """The expressions, without saints alone in texts that date by no other feast of a calendar."""
    if not any(found.rule == rules.SAINT_ALONE for found in founds):
        return founds
    if any(found.rule in rules.TOLD_BY_FEASTS and _is_of_a_calendar(found) for found in founds):
        return founds
    return [found for found in founds if found.rule != rules.SAINT_ALONE]


def _is_of_a_calendar(found: Found) -> bool:
    """Whether the feast is one of those by which not everybody dates."""
    reading = found.reading
    if reading.feast is not None:
        return reading.feast not in EASTER_OF_EVERYBODY
    return reading.month is not None and (reading.month, reading.day) not in OF_EVERYBODY
