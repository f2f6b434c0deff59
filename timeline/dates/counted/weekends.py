"""The Saturday and Sunday that "that weekend" and "the next weekend" point to."""

from __future__ import annotations

from timeline.dates.counted.dating import Dated, unit_holding
from timeline.dates.day import Day
from timeline.dates.edtf import Edtf, parse

__all__ = ["UNIT", "weekend"]

UNIT = "weekend"
THURSDAY, SATURDAY = 3, 5


def weekend(anchor: Edtf, step: int) -> tuple[Dated, ...]:
    """The weekend of an anchor's week (Mondays begin it), the one before, or the next to come.

    Counted from a Friday, "the next weekend" is not the one that begins on the morrow.
    """
    begin, last = anchor.earliest, anchor.latest
    if not begin or not last or last.ordinal - begin.ordinal >= 7:
        return ()
    weekday = (begin.ordinal - 1) % 7
    weeks = step - (step == 1 and weekday <= THURSDAY)
    saturday = Day.from_ordinal(begin.ordinal - weekday + SATURDAY + 7 * weeks)
    sunday = Day.from_ordinal(saturday.ordinal + 1)
    week = unit_holding(saturday, "week")
    return (Dated(f"{week.value}-WE" if week else None, parse(f"{saturday}/{sunday}")),)
