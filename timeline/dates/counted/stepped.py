"""Which of the dates of one name "next", "last" and "that" leave, the nearest first."""

from __future__ import annotations

from timeline.dates import calendars
from timeline.dates.counted.dating import Dated
from timeline.dates.day import Day
from timeline.dates.edtf import Edtf
from timeline.dates.reading import Reading

__all__ = ["NEW", "OLD", "stepped"]

NEW = "new"
"""How a year is told that has just begun."""
OLD = "old"
"""How one is told that ends or has just ended."""


def stepped(reading: Reading, dates: list[Dated], anchor: Edtf) -> tuple[Dated, ...]:
    """Those that "next" and "last" leave, the nearest first."""
    assert anchor.earliest
    assert anchor.latest
    if reading.step and reading.step > 0:
        # "the following March", after a year alone, is no March of that year.
        told = anchor.latest if anchor.precision == "year" else anchor.earliest
        if reading.how == NEW and anchor.precision == "year":
            # Of what a year heads, the new year is that.
            told = calendars.moved(anchor.earliest, "day", -1)
        if reading.how == "rest" and anchor.is_exact_day:
            # "On 7 June ... the summer that followed": all but its first days.
            told = calendars.moved(told, "month", -1)
        dates = sorted((each for each in dates if _begin(each) > told), key=_begin)
        return tuple(dates[reading.step - 1 :])
    if reading.how == OLD:
        return tuple(sorted(dates, key=lambda each: abs(_begin(each).ordinal - anchor.begins)))
    if reading.step == 0:
        # "In the winter of 1856 ... that January" is of the year in which the winter ended, and
        # "on New Year's Day ... that winter" the one in which it lies.
        return tuple(sorted(dates, key=lambda each: not each.edtf.overlaps(anchor)))
    if reading.step is not None and reading.step < 0:
        told = anchor.earliest if anchor.precision == "year" else anchor.latest
        dates = [each for each in dates if _begin(each) < told]
        return tuple(sorted(dates, key=_begin, reverse=True)[-reading.step - 1 :])
    return tuple(dates)


def _begin(date: Dated) -> Day:
    assert date.edtf.earliest
    return date.edtf.earliest
