"""Where each event stands on the drawing: computed once, drawn twice (preview, figure).

Rows are packed for two densities, a wide drawing and a narrow one, so that neither has marks
upon each other at the width it is made for, as long as there are not too many.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.dates.day import Day
from timeline.dates.edtf import Edtf
from timeline.model import Event, Library
from timeline.publish import catalogue, disagree
from timeline.publish.geometry import (
    DENSITIES,
    MARGIN,
    SIGN,
    Density,
    Lane,
    Layout,
    Mark,
    label_width,
    labelled_left,
)
from timeline.publish.packing import Extent, pack

UNSORTED = "Not yet sorted"
HUES = 8
"""Lanes beyond the eighth begin again with the first colour; neutral is 0."""
FADE = 1 / 20
"""The share of the drawn span over which an open beginning or end fades."""
FEW_ROWS = 20
"""Rows that a drawing in one lane may grow to before marks may touch."""
SMALL = 200
"""Pixels that a drawing in one lane should not pass while its rows are not at their least."""
GAP = 1.5
"""Pixels left free on each side of a mark."""


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
    placed = _pack(marks, first, last, FEW_ROWS if one_lane else None)
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
    heights = [SMALL if one_lane else density.height for density in DENSITIES]
    return Layout(first, last, lanes, tuple(placed), tuple(heights))


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


def _pack(marks: Sequence[Mark], first: int, last: int, most_rows: int | None) -> list[Mark]:
    packed = [
        pack([_extent(mark, density, first, last) for mark in marks], most_rows or density.rows)
        for density in DENSITIES
    ]
    return [replace(mark, rows=tuple(rows[mark.number] for rows in packed)) for mark in marks]


def _extent(mark: Mark, density: Density, first: int, last: int) -> Extent:
    """What a mark fills at the least width of a density, its label and its sign as parts."""
    scale = density.width / ((last + 1 - first) * (1 + 2 * MARGIN))
    half = mark.diameter / 2
    left = min(mark.start * scale, mark.point * scale - half) - GAP
    right = max(mark.end * scale, mark.point * scale + half) + GAP
    parts = [(left, right)]
    if mark.disputed:
        parts.append((right, right + SIGN))
    if density.labels and mark.event.major:
        width = label_width(mark)
        if labelled_left(mark, first, last):
            parts.insert(0, (left - width, left))
        else:
            parts.append((parts[-1][1], parts[-1][1] + width))
    return Extent(mark.lane, tuple(parts))


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
