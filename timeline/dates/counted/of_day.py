"""Hours and minutes that are counted on from a day: "an hour later", "within the hour"."""

from __future__ import annotations

from math import ceil

from timeline.dates import calendars
from timeline.dates.counted.dating import Dated
from timeline.dates.edtf import Edtf, spanning
from timeline.dates.reading import Reading

__all__ = ["UNITS", "counted", "is_hours"]

UNITS = {"hour": 1.0, "minute": 1 / 60, "second": 1 / 3600}
"""Parts of a day, in hours."""
DAY, FEW = 24, 6
"""Hours of a day, and hours so few, or uncounted, that nobody thinks of the next one."""


def is_hours(reading: Reading) -> bool:
    """Whether it is a time of a day, or counted in parts of a day."""
    return reading.unit == "time" or reading.unit in UNITS


def counted(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """The day itself, if the hours are few; it or the next, as midnight may lie between."""
    if not anchor.is_exact_day or not anchor.earliest:
        return ()
    hours = reading.count * UNITS[reading.unit] if reading.count else FEW
    ways = [(0, 0)] if hours <= FEW else []
    ways.append((int(hours // DAY), ceil(hours / DAY)))
    found = []
    for way in ways:
        days = [calendars.moved(anchor.earliest, "day", each * (reading.step or 1)) for each in way]
        found.append(spanning(min(days), max(days)))
    return tuple(Dated(str(each) if each.is_exact_day else None, each) for each in found)
