"""A week or a month by its number in what began on a day: "the third week of the strike"."""

from __future__ import annotations

from timeline.dates import calendars
from timeline.dates.dating import Dated, unit_holding
from timeline.dates.edtf import Edtf, parse
from timeline.dates.reading import Reading

__all__ = ["NTH", "OF_START", "nth_unit"]

NTH = "nth"
"""How such a unit is told, of which all is meant and not its beginning."""
OF_START = ("into", NTH)
"""How distances are told that count from where something began: "ten days into the siege"."""


def nth_unit(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """A day somewhere in it, or the one of a weekday's name; () where no day is counted from."""
    if not anchor.is_exact_day or not anchor.earliest or reading.count is None:
        return ()
    count = round(reading.count)
    first = calendars.moved(anchor.earliest, reading.unit, count)
    last = calendars.moved(calendars.moved(anchor.earliest, reading.unit, count + 1), "day", -1)
    if not first.year > -9999 or not last.year < 9999:
        return ()
    if reading.weekday is None:
        return (Dated(None, parse(f"[{first}..{last}]")),)
    away = (reading.weekday - calendars.weekday(first)) % 7
    one = unit_holding(calendars.moved(first, "day", away), "day", clock=reading.clock)
    return (one,) if one else ()
