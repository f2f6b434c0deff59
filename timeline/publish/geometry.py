"""What the timeline's drawings are made of: marks in rows of lanes, in two densities.

Time is counted in ordinals of days (`Day.ordinal`), half-open: what happened on a day fills
[ordinal, ordinal + 1). Across, everything is a share of the drawn span; downwards, a number of
rows within a lane.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from timeline.model import Event

MARGIN = 1 / 80
"""The share of the range left free on both sides, so that marks at its edges stand whole."""
DIAMETERS = (9, 11, 13)
"""Pixels of a dot for one, two, and three or more sources."""
LETTER = 6.3
"""Pixels of a letter of a label, on average and generously."""
SIGN = 11
"""Pixels of the sign of disagreement, which stands behind its mark."""


class Density(NamedTuple):
    """A drawing's measures in pixels. `width` is the least plot width it is used for."""

    width: int
    top: int
    """Free above a lane's first row; in a narrow drawing its name stands there."""
    bottom: int
    row: tuple[int, int]
    """The least and the greatest height of a row."""
    height: int
    """What all rows together should not pass, while they are not at their least."""
    rows: int
    """How many rows all lanes together may grow to before marks may touch."""
    labels: bool


WIDE = Density(width=1000, top=7, bottom=7, row=(14, 18), height=520, rows=84, labels=True)
NARROW = Density(width=300, top=23, bottom=5, row=(14, 18), height=600, rows=80, labels=False)
DENSITIES = (WIDE, NARROW)

Shape = Literal["day", "band", "period"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One event as it is drawn."""

    event: Event
    number: int
    """Its place among the marks in time, from 0."""
    lane: int
    shape: Shape
    """day: a filled dot; band: a ring on the span that is possible; period: a bar."""
    start: float
    end: float
    """The drawn span, clipped to the range; an open side ends where its fading does."""
    fades: tuple[bool, bool]
    """Whether the beginning, the end is open or unknown."""
    beyond: tuple[bool, bool]
    """Whether the event reaches out of the range before its beginning, after its end."""
    hue: int
    """The colour of its theme, 1 to 8; 0 is neutral."""
    sources: int
    disputed: bool
    rows: tuple[int, ...] = ()
    """The row within the lane, for each density."""

    @property
    def point(self) -> float:
        """Where the dot or ring stands: the known side of a span with an open one."""
        if self.fades == (True, False):
            return self.end
        if self.fades == (False, True) or self.shape == "period":
            return self.start
        return (self.start + self.end) / 2

    @property
    def diameter(self) -> int:
        """Pixels; only sources that somebody has reviewed make a mark grow."""
        counted = self.sources if self.event.reviewed and not self.event.is_draft else 1
        return DIAMETERS[min(counted, len(DIAMETERS)) - 1]

    @property
    def is_draft(self) -> bool:
        """Whether nobody has reviewed the event, or any passage of it."""
        return self.event.is_draft or not self.event.reviewed


@dataclass(frozen=True, slots=True)
class Lane:
    """A theme's lane; `id` is empty for the lane of events without a theme."""

    id: str
    label: str
    hue: int
    events: int
    rows: tuple[int, ...]
    """How many rows it has, for each density."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole drawing. `marks` stand in the order of time."""

    first: int
    last: int
    """The timeline's range: ordinals of its first and of its last day."""
    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    heights: tuple[int, ...] = tuple(density.height for density in DENSITIES)
    """Pixels that all rows should not pass, for each density, while they are not at their least."""

    def row(self, which: int) -> int:
        """Pixels of a row's height in the density of this index: many rows make it small."""
        least, most = DENSITIES[which].row
        rows = sum(lane.rows[which] for lane in self.lanes)
        return max(least, min(most, self.heights[which] // max(rows, 1)))

    def height(self, lane: Lane, which: int) -> int:
        """Pixels of a lane's height in the density of this index."""
        density = DENSITIES[which]
        return density.top + lane.rows[which] * self.row(which) + density.bottom

    def tops(self, which: int) -> list[int]:
        """Each lane's distance from the top of the drawing, in pixels."""
        heights = [self.height(lane, which) for lane in self.lanes]
        return [sum(heights[:number]) for number in range(len(heights))]

    def centres(self, which: int) -> list[float]:
        """Each mark's distance from the top of the drawing, in pixels."""
        tops, top, row = self.tops(which), DENSITIES[which].top, self.row(which)
        return [tops[mark.lane] + top + (mark.rows[which] + 0.5) * row for mark in self.marks]

    @property
    def start(self) -> float:
        """Where the drawing begins, a little before the range."""
        return self.first - (self.last + 1 - self.first) * MARGIN

    @property
    def end(self) -> float:
        """Where the drawing ends, a little behind the range."""
        return self.last + 1 + (self.last + 1 - self.first) * MARGIN

    def share(self, ordinal: float) -> float:
        """A point in time as a percentage of the drawing's width."""
        return 100 * (ordinal - self.start) / (self.end - self.start)

    def counts(self, bins: int) -> tuple[int, ...]:
        """Events in each of so many equal parts of the drawn span."""
        found = [0] * bins
        for mark in self.marks:
            found[min(bins - 1, int(self.share(mark.point) / 100 * bins))] += 1
        return tuple(found)


def label_width(mark: Mark) -> float:
    """Pixels that the label of a major event takes at most, the space before it included."""
    return LETTER * len(mark.event.title) + 8


def labelled_left(mark: Mark, first: int, last: int) -> bool:
    """Whether a label stands before its mark, for want of room behind it."""
    width = WIDE.width * (last + 1 - mark.end) / (last + 1 - first)
    return width < label_width(mark)
