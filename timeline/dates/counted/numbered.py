"""A unit by its number in what is counted from its beginning: "the third year of the war"."""

from __future__ import annotations

from timeline.dates import calendars
from timeline.dates.counted.dating import Dated, unit_holding
from timeline.dates.edtf import Edtf, parse
from timeline.dates.reading import Reading

__all__ = ["HOW", "OF_POST", "OF_START", "is_numbered", "unit"]

HOW = "nth"
"""How a reading tells that it is one, of which all is meant and not its beginning."""
OF_POST = "nth-year-in"
"""The rule of years in a post or place: "in his thirteenth year in the parish"."""
OF_START = ("into", HOW)
"""How distances are told that count from where something began: "ten days into the siege"."""
FINER = {
    ("year", "day"): "month", ("year", "month"): "month", ("year", "year"): "year",
    ("month", "day"): "month", ("month", "month"): "month", ("week", "day"): "day",
}  # fmt: skip
"""How exactly such a unit is known, by how exactly its beginning is."""
MOST_YEARS = 12
"""A beginning wider than this numbers nothing."""


def is_numbered(reading: Reading) -> bool:
    """Whether it is one of many from a beginning: "the third year", "the third May of the war"."""
    if reading.kind == "date":
        return reading.value == "event" and reading.step is not None and reading.step > 1
    return reading.how == HOW


def unit(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """When it is: "the third year" from two years behind the beginning to three.

    With a weekday it is the day of that name, "the Monday of the third week".
    """
    finer = FINER.get((reading.unit, anchor.precision))
    if not finer or not reading.count or not anchor.earliest or not anchor.latest:
        return ()
    count = round(reading.count)
    first = calendars.moved(anchor.earliest, reading.unit, count - 1)
    last = calendars.moved(anchor.latest, reading.unit, count)
    last = calendars.moved(last, "day", -1)
    if first.year < -9998 or last.year > 9998 or last.year - first.year > MOST_YEARS:
        return ()
    if reading.weekday is not None:
        if not anchor.is_exact_day:
            return ()
        away = (reading.weekday - calendars.weekday(first)) % 7
        one = unit_holding(calendars.moved(first, "day", away), "day", clock=reading.clock)
        return (one,) if one else ()
    begin, end = unit_holding(first, finer), unit_holding(last, finer)
    return (Dated(None, parse(f"[{begin.edtf}..{end.edtf}]")),) if begin and end else ()
