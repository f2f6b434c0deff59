"""Days that are told by both calendars, "5/17 March", and years by both numbers, "1701/2"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from timeline.dates import calendars, saying
from timeline.dates.reading import Reading

__all__ = ["FIELDS", "STEPS", "day", "double_year"]

FIELDS = {"year", "era", "short", "month", "day", "nth", "season"}
STEPS = ("step", "step2", *saying.SHIFTS)
LONGEST_JULIAN_SHIFT = 13
LAST_OF_OLD_YEAR = 3
"""The month in which the old year ended, on the 24th."""


def day(said: Mapping[str, str], words: saying.Words) -> Reading | None:
    """Two days that are 10 to 13 days apart: the later one is Gregorian."""
    first = saying.read({name: said[name] for name in FIELDS if name in said}, words, "")
    if "double" in said:
        ours = double_year(first, said["double"])
        if not ours:
            return None
        first["year"] = ours.year
    seconds = {name[:-1]: said[name] for name in ("day2", "month2", "year2") if name in said}
    second = first | saying.read(seconds, words, "")
    one, two = (Reading("date", unit="day", **part) for part in (first, second))
    if saying.is_impossible(one) or saying.is_impossible(two):
        return None
    if abs((two.year or 0) - (one.year or 0)) > 1:
        return None  # "20 June 1324 (3 July 1908": of two eras, which are told of apart
    months = (two.month or 0) - (one.month or 0)
    if abs(months) == 11 and (two.year != one.year or months < 0):
        months += 12 if months < 0 else -12
    first_month = one.month if months > 0 else two.month
    apart = months * saying.LENGTHS[(first_month or 1) - 1] + (two.day or 0) - (one.day or 0)
    if not 9 <= abs(apart) <= LONGEST_JULIAN_SHIFT + 1:
        return None
    steps = saying.read({name: said[name] for name in STEPS if name in said}, words, "")
    return replace(two if apart > 0 else one, **steps)


def double_year(fields: dict[str, Any], second: str) -> Reading | None:
    """ "10 February 1701/2" is of 1702; None where the figures are no year and the next."""
    year = fields["year"] + 1
    if fields["month"] > LAST_OF_OLD_YEAR or year % 10 ** len(second) != int(second):
        return None
    # Whoever began the year on Lady Day kept the old calendar; a day of it is by that.
    old = year > calendars.REFORM and "day" in fields
    made = Reading(**({"unit": saying.unit(fields)} | fields | {"year": year, "julian": old}))
    return None if saying.is_impossible(made) else made
