"""Years of the Hijra that stand alone in texts that tell their days by it: "in 1139"."""

from __future__ import annotations

from timeline.dates.calendars import eras
from timeline.dates.timex import Found

__all__ = ["without"]

TAUGHT = 2
"""So many days by such years teach that a text counts by them."""
NEAR = 5
"""So far before the first of them or behind the last one a year is of the same count."""
LENGTH = 4


def without(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, undated those years that are none of ours.

    They are so where all days of ours in the text are of other years.
    """
    told = [each for each in founds if each.rule == eras.RULE and _is_by_moon(each)]
    printed = [text[each.end - LENGTH : each.end] for each in told]
    years = [int(each) for each in printed if each.isdecimal()]
    if len(years) < TAUGHT:
        return founds
    span = range(min(years) - NEAR, max(years) + NEAR + 1)
    ours = (each for each in founds if each.rule != eras.RULE and each.reading.unit == "day")
    if any(each.reading.year in span for each in ours):
        return founds
    return [
        each.undated() if _is_year(each) and each.reading.year in span else each for each in founds
    ]


def _is_by_moon(found: Found) -> bool:
    return found.reading.of_era is not None and found.reading.of_era[0] == "islamic"


def _is_year(found: Found) -> bool:
    reading = found.reading
    whole = reading.kind == "date" and reading.unit in ("year", "month", "season")
    return whole and reading.is_absolute and not reading.short
