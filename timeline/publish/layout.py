"""Where each event stands on the drawing: computed once, drawn twice (preview, figure).

Time is counted in ordinals of days (`Day.ordinal`), half-open: what happened on a day fills
[ordinal, ordinal + 1). Across, everything is a share of the drawn span; downwards, a number of
rows within a lane. Rows are packed for two densities, a wide drawing and a narrow one, so that
neither has marks upon each other at the width it is made for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, NamedTuple

from timeline.dates.day import Day
from timeline.dates.edtf import Edtf
from timeline.model import Event, Library
from timeline.publish import catalogue, disagree

UNSORTED = "Not yet sorted"
HUES = 8
"""Lanes beyond the eighth begin again with the first colour; neutral is 0."""
FADE = 1 / 20
"""The share of the drawn span over which an open beginning or end fades."""
MARGIN = 1 / 80
"""The share of the range left free on both sides, so that marks at its edges stand whole."""
DIAMETERS = (9, 11, 13)
"""Pixels of a dot for one, two, and three or more sources."""
LETTER = 6.3
"""Pixels of a letter of a label, on average and generously."""
LONGEST_LABEL = 300
SIGN = 11
"""Pixels of the sign of disagreement, which stands behind its mark."""
FEW_ROWS = 6
"""Rows that a drawing in one lane may grow to."""
GAP = 1.5
"""Pixels left free on each side of a mark."""


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


WIDE = Density(width=1000, top=7, bottom=7, row=(12, 18), height=520, rows=60, labels=True)
NARROW = Density(width=300, top=23, bottom=5, row=(13, 18), height=600, rows=64, labels=False)
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

    def row(self, which: int) -> int:
        """Pixels of a row's height in the density of this index: many rows make it small."""
        least, most = DENSITIES[which].row
        rows = sum(lane.rows[which] for lane in self.lanes)
        return max(least, min(most, DENSITIES[which].height // max(rows, 1)))

    def height(self, lane: Lane, which: int) -> int:
        """Pixels of a lane's height in the density of this index."""
        density = DENSITIES[which]
        return density.top + lane.rows[which] * self.row(which) + density.bottom

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


def layout(
    library: Library,
    events: Iterable[Event] | None = None,
    bounds: tuple[int, int] | None = None,
    one_lane: bool = False,
) -> Layout:
    """Lanes by first theme in the order of the themes' file, marks packed into rows.

    `events` narrows the drawing to some of the library's, `bounds` to other days (ordinals of
    the first and the last) than the timeline's range. Lanes without any event are left out;
    `one_lane` puts all events into one, of few rows.
    """
    chosen = sorted(library.events if events is None else events, key=_known_day)
    first, last = bounds or span(library, chosen)
    themes = [_lane_of(library, event) for event in chosen]
    lane_ids = [""] if one_lane else [t for t in [*library.themes, ""] if t in frozenset(themes)]
    marks = [
        _mark(event, number, 0 if one_lane else lane_ids.index(theme), first, last)
        for number, (event, theme) in enumerate(zip(chosen, themes, strict=True))
    ]
    hues = {theme: number % HUES + 1 for number, theme in enumerate(library.themes)} | {"": 0}
    marks = [replace(mark, hue=hues[themes[mark.number]]) for mark in marks]
    placed = _pack(marks, first, last, FEW_ROWS if one_lane else None, len(lane_ids))
    lanes = tuple(
        Lane(
            identifier,
            library.themes[identifier].label if identifier else UNSORTED,
            hues[identifier],
            sum(mark.lane == index for mark in placed),
            _rows_needed([mark for mark in placed if mark.lane == index]),
        )
        for index, identifier in enumerate(lane_ids)
    )
    return Layout(first, last, lanes, tuple(placed))


def _rows_needed(marks: Sequence[Mark]) -> tuple[int, ...]:
    return tuple(
        1 + max((mark.rows[which] for mark in marks), default=0) for which in range(len(DENSITIES))
    )


def span(library: Library, events: Sequence[Event]) -> tuple[int, int]:
    """The range of `timeline.yml`; else the whole years that the events fill."""
    given = library.settings.range
    if given and given.earliest and given.latest:
        return given.earliest.ordinal, given.latest.ordinal
    days = [day for event in events for day in (event.date.earliest, event.date.latest) if day]
    if not days:
        return Day(1, 1, 1).ordinal, Day(1, 12, 31).ordinal
    return Day(min(days).year, 1, 1).ordinal, Day(max(days).year, 12, 31).ordinal


def _known_day(event: Event) -> tuple[bool, Day, Day, str]:
    """In time by the first day that is known; what has none at all comes last."""
    date = event.date
    known = date.earliest or date.latest
    nowhere = Day(0, 1, 1)
    return known is None, known or nowhere, date.latest or known or nowhere, event.id


def _lane_of(library: Library, event: Event) -> str:
    return next((theme for theme in event.themes if theme in library.themes), "")


def _mark(event: Event, number: int, lane: int, first: int, last: int) -> Mark:
    date = event.date
    start, end, fades = _drawn(date, first, last)
    beyond = (
        (start < first and not fades[0]) or end <= first,
        (end > last + 1 and not fades[1]) or start > last,
    )
    return Mark(
        event=event,
        number=number,
        lane=lane,
        shape="period" if date.is_period else "day" if date.is_exact_day else "band",
        # What lies wholly outside stands at the edge, where its arrow points.
        start=min(max(start, first), last),
        end=max(min(end, last + 1), first + 1),
        fades=fades,
        beyond=beyond,
        hue=0,
        sources=len(catalogue.tellers(event)),
        disputed=disagree.is_disputed(event),
    )


def _drawn(date: Edtf, first: int, last: int) -> tuple[float, float, tuple[bool, bool]]:
    """The span to draw, before it is clipped, and which of its sides fade."""
    fade = (last + 1 - first) * FADE
    begins = date.earliest.ordinal if date.earliest else None
    ends = date.latest.ordinal + 1 if date.latest else None
    if begins is not None and ends is not None:
        return begins, ends, (False, False)
    # The known side of an open period may be a month or a year: the fading begins behind it.
    if ends is not None:
        inner = date.end.earliest if date.is_period and date.end else None
        return (inner.ordinal if inner else ends) - fade, ends, (True, False)
    if begins is not None:
        inner = date.start.latest if date.is_period and date.start else None
        return begins, (inner.ordinal + 1 if inner else begins) + fade, (False, True)
    return first, last + 1, (True, True)


def _pack(
    marks: Sequence[Mark], first: int, last: int, most_rows: int | None, lanes: int
) -> list[Mark]:
    rows = [
        _rows(marks, density, first, last, most_rows or max(5, density.rows // max(lanes, 1)))
        for density in DENSITIES
    ]
    return [replace(mark, rows=tuple(by[mark.number] for by in rows)) for mark in marks]


def _rows(
    marks: Sequence[Mark], density: Density, first: int, last: int, most_rows: int
) -> dict[int, int]:
    """Greedy first fit: each mark, from left to right, takes its lane's first free row."""
    scale = density.width / ((last + 1 - first) * (1 + 2 * MARGIN))
    extents = {mark.number: _extent(mark, scale, density, first, last) for mark in marks}
    ends: dict[int, list[float]] = {}
    found = {}
    for mark in sorted(marks, key=lambda mark: (extents[mark.number][0], mark.number)):
        left, right = extents[mark.number]
        lane = ends.setdefault(mark.lane, [])
        row = next((row for row, end in enumerate(lane) if end <= left), len(lane))
        if row == len(lane) and row == most_rows:
            row = min(range(row), key=lane.__getitem__)
        lane[row : row + 1] = [right]
        found[mark.number] = row
    return found


def _extent(
    mark: Mark, scale: float, density: Density, first: int, last: int
) -> tuple[float, float]:
    """The pixels that a mark fills from left to right, its label and signs included."""
    half = mark.diameter / 2
    left = min(mark.start * scale, mark.point * scale - half)
    right = max(mark.end * scale, mark.point * scale + half) + SIGN * mark.disputed
    if density.labels and mark.event.major:
        if labelled_left(mark, first, last):
            left -= label_width(mark)
        else:
            right += label_width(mark)
    return left - GAP, right + GAP


def label_width(mark: Mark) -> float:
    """Pixels that the label of a major event takes at most, the space before it included."""
    return min(LETTER * len(mark.event.title), LONGEST_LABEL) + 8


def labelled_left(mark: Mark, first: int, last: int) -> bool:
    """Whether a label stands before its mark, for want of room behind it."""
    width = WIDE.width * (last + 1 - mark.end) / (last + 1 - first)
    return width < label_width(mark)


def busiest(layout: Layout, parts: int) -> tuple[int, int, int] | None:
    """The part of the range, of so many, that holds most: its first and last day, its events."""
    edges = [
        layout.first + (layout.last + 1 - layout.first) * part / parts for part in range(parts + 1)
    ]
    held = [
        (sum(low <= mark.point < high for mark in layout.marks), int(low), int(high) - 1)
        for low, high in pairwise(edges)
    ]
    if not layout.marks:
        return None
    count, low, high = max(held, key=lambda part: part[0])
    return low, high, count
