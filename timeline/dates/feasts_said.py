"""What the words for a feast say: its day, or its place in the cycle with which it moves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.dates import feasts
from timeline.dates.day import Day
from timeline.dates.saying import Words

__all__ = ["OCTAVE", "fields", "is_feast"]

NAMES = {
    "feast": "feast", "called": "called", "saint": "saint", "saint2": "saint", "tide": "tide",
    "week": "week", "week_of": "week",
}  # fmt: skip
"""Groups of a match that name a feast, and the table of its names."""
SHIFTS = {"beside": "beside", "suffix": "suffix", "suffix2": "suffix"}
COMMON_YEAR = 2001
OCTAVE = 7
NIGHTS = ("night", "evening")


def is_feast(said: Mapping[str, str]) -> bool:
    return not NAMES.keys().isdisjoint(said)


def fields(said: Mapping[str, str], words: Words, *, shift: int = 0) -> dict[str, Any]:
    """The reading's fields for the day so many days from what is named."""
    name = next(name for name in NAMES if name in said)
    first, number = words[NAMES[name]][_key(said[name])]
    shift += sum(words[SHIFTS[each]][_key(said[each])] for each in SHIFTS if each in said)
    if "nth_day" in said:
        shift += words["ordinal"][_key(said["nth_day"])] - 1
        # Days of the Hebrew calendar begin with their evening.
        shift -= first in feasts.FROM_EVENING and _key(said["span"]) in NIGHTS
    if not isinstance(first, str):
        day = Day.from_ordinal(Day(COMMON_YEAR, first, number).ordinal + shift)
        return {"month": day.month, "day": day.day}
    made: dict[str, Any] = {"feast": number + shift, "cycle": first}
    if name == "week_of":
        made |= {"feast": number + 1, "unit": "week"}
    if first in feasts.BY_THE_MOON:
        made["approximate"] = True
    return made


def _key(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())
