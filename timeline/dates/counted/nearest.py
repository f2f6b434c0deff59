"""Which date of a name lies where a distance leads: "in May" of "in May, two years later"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.reading import Reading
from timeline.dates.story.focus import Focus

__all__ = ["SLACK", "nearest"]

SLACK = {"day": 2, "week": 6, "fortnight": 6, "décade": 2, "month": 40, "season": 60}
SLACK |= {"year": 245, "decade": 245, "century": 245}
"""Days by which a date may miss a distance that is counted in such units."""
OTHER_YEAR = 120
"""So many days farther off lies a date that is not in the year to which a distance leads."""


def nearest(
    reading: Reading, ways: Sequence[Focus], within: int | None = None
) -> tuple[Dated, Focus] | None:
    """The date nearest to where one of the distances leads, if any is near enough."""
    fitting: list[tuple[int, Dated, Focus]] = []
    for way in ways:
        first, last = way.edtf.earliest, way.edtf.latest
        if not first or not last or not way.found:
            continue
        for option in candidates(reading, way.edtf):
            begin, end = option.edtf.earliest, option.edtf.latest
            if begin and end:
                away = max(first.ordinal - end.ordinal, begin.ordinal - last.ordinal, 0)
                # "On the Wednesday, a week to the day from the flood" allows no other.
                exact = way.found.reading.how == "exact"
                slack = 0 if exact else SLACK[way.found.reading.unit]
                if slack == SLACK["year"] and not way.years[0] <= begin.year <= way.years[1]:
                    away += OTHER_YEAR
                if away <= (slack if within is None else within):
                    fitting.append((away, option, way))
    best = min(fitting, key=lambda each: each[0], default=None)
    return best[1:] if best else None
