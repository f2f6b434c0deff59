"""The drawing that is made at build time: HTML with a link for every event.

It is what a reader sees first, and without JavaScript all that is drawn. Across, marks stand at
percentages of the drawing, downwards at rows of their lane, both as custom properties: the
stylesheet places them, for a wide and a narrow screen, and a script zooms by making the inner
element of each lane wider than the lane. The links stay out of the tab order, since the list
below has them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape

from timeline.dates.day import Day
from timeline.model import Event, Library
from timeline.publish import axis
from timeline.publish.geometry import DIAMETERS, NARROW, WIDE, Lane, Layout, Mark, labelled_left
from timeline.publish.layout import layout, span
from timeline.publish.words import when

BINS = 120
"""Steps of the density strip."""

EDGE = 4
"""Percent of a narrow drawing within which the middle of a tick's words would cut them off."""

Address = Callable[[Event], str]


def drawing(drawn: Layout, address: Address | None = None) -> str:
    """The lanes with their marks, and the axis. `address` gives an event's link from this page."""
    link = address or _from_home
    by_lane: dict[int, list[Mark]] = {}
    for mark in drawn.marks:
        by_lane.setdefault(mark.lane, []).append(mark)
    lanes = "".join(
        _lane(lane, "".join(_mark(mark, drawn, link) for mark in by_lane[index]))
        for index, lane in enumerate(drawn.lanes)
    )
    return (
        f'<div class="tl-drawing" style="{measures(drawn)}" aria-hidden="true">'
        f'<div class="tl-grid">{_ticks(drawn, 14, 6)}</div>{lanes}</div>'
    )


def measures(drawn: Layout) -> str:
    """The pixel measures of both densities as custom properties, for the stylesheet."""
    return ";".join(
        f"--{name}-row:{drawn.row(which)}px;--{name}-top:{density.top}px;"
        f"--{name}-bottom:{density.bottom}px"
        for which, (name, density) in enumerate((("wide", WIDE), ("narrow", NARROW)))
    )


def density(drawn: Layout) -> str:
    """The events' density over the whole drawing, as a filled curve in steps."""
    counts = drawn.counts(BINS)
    return (
        f'<svg class="tl-density" viewBox="0 0 {BINS} 100" preserveAspectRatio="none" '
        f'aria-hidden="true"><path d="{steps(counts)}"/></svg>'
    )


def steps(counts: Sequence[int]) -> str:
    """An SVG path, one unit wide for each count, a hundred high for the greatest."""
    most = max(max(counts, default=0), 1)
    path = "".join(f"V{100 - round(92 * count / most)}h1" for count in counts)
    return f"M0 100{path}V100z"


def strip(
    library: Library,
    event_ids: Iterable[str],
    highlight: str | None = None,
    address: Address | None = None,
) -> str:
    """A small timeline in one lane. `address` gives an event's link from the page it stands on.

    With `highlight` it shows the neighbourhood of that event, with what happened just before and
    after, chosen from `event_ids`; else all the events, over the timeline's range.
    """
    wanted = frozenset(event_ids)
    events = [event for event in library.events if event.id in wanted]
    if not events:
        return ""
    bounds = span(library, library.events)
    if highlight:
        events = _around(events, highlight)
        bounds = _neighbourhood(events, highlight)
    drawn = layout(library, events, bounds, one_lane=True)
    link = address or _from_page
    marks = "".join(_mark(mark, drawn, link, highlight, True) for mark in drawn.marks)
    lane = drawn.lanes[0]
    return (
        f'<div class="tl-strip" style="{measures(drawn)}" aria-hidden="true">'
        f'<div class="tl-lane" style="--w:{lane.rows[0]};--n:{lane.rows[1]}">'
        f'<div class="tl-marks"><div>{marks}</div></div></div>'
        f'<div class="tl-grid">{_ticks(drawn, 9, 4)}</div></div>'
    )


def _around(events: Sequence[Event], centre: str) -> list[Event]:
    """The event with up to three neighbours on either side."""
    place = next(index for index, event in enumerate(events) if event.id == centre)
    return list(events[max(0, place - 3) : place + 4])


def _neighbourhood(events: Sequence[Event], centre: str) -> tuple[int, int]:
    """The whole of the event, as much as is known, and the days on which its neighbours begin."""
    days = [
        day
        for event in events
        for day in (event.date.earliest, event.id == centre and event.date.latest)
        if day
    ]
    days = days or [event.date.latest for event in events if event.date.latest] or [Day(1, 1, 1)]
    first, last = min(days).ordinal, max(days).ordinal
    room = max(15, (last - first) // 12)
    return first - room, last + room


def _from_home(event: Event) -> str:
    return f"events/{event.id}/"


def _from_page(event: Event) -> str:
    return f"../../events/{event.id}/"


def _lane(lane: Lane, marks: str) -> str:
    return (
        f'<div class="tl-lane hue-{lane.hue}" style="--w:{lane.rows[0]};--n:{lane.rows[1]}">'
        f'<span class="tl-lane-name">{escape(lane.label)}</span>'
        f'<div class="tl-marks"><div>{marks}</div></div></div>'
    )


def _mark(
    mark: Mark,
    drawn: Layout,
    link: Address,
    highlight: str | None = None,
    small: bool = False,
) -> str:
    at = drawn.share(mark.point if mark.shape == "day" else mark.start)
    style = f"--x:{at:.3f};--r:{mark.rows[0]};--s:{mark.rows[1]}"
    if mark.shape != "day":
        style += f";--l:{drawn.share(mark.end) - at:.3f}"
    if mark.diameter > DIAMETERS[0]:
        style += f";--d:{mark.diameter}px"
    event = mark.event
    names = classes(mark)
    label = ""
    if small:
        names.append(f"hue-{mark.hue}")
        names += ["current"] if event.id == highlight else []
    else:
        if event.major:
            label = f"<b>{escape(event.title)}</b>"
            names.append("major")
            names += ["left"] if labelled_left(mark, drawn.first, drawn.last) else []
    title = escape(f"{event.title} ({when(event.date)})")
    return (
        f'<a class="{" ".join(names)}" data-e="{mark.number}" href="{escape(link(event))}" '
        f'tabindex="-1" title="{title}" style="{style}">{label}{_arrows(mark)}</a>'
    )


def _arrows(mark: Mark) -> str:
    return "".join(
        f'<i class="{side}">{arrow}</i>'
        for side, arrow, there in zip(("lt", "gt"), "◂▸", mark.beyond, strict=True)
        if there
    )


def classes(mark: Mark) -> list[str]:
    """What the stylesheet must know of a mark; the list's small signs use the same names."""
    told = {
        mark.shape: True,
        "fade-in": mark.fades[0],
        "fade-out": mark.fades[1],
        "disputed": mark.disputed,
        "draft": mark.is_draft,
    }
    return [name for name, holds in told.items() if holds]


def _ticks(drawn: Layout, wide: int, narrow: int) -> str:
    """The axis of both densities; `w` and `n` mark what only one of them has room for."""
    many = set(axis.ticks(drawn.start, drawn.end, wide))
    few = set(axis.ticks(drawn.start, drawn.end, narrow))
    only = dict.fromkeys(many - few, "w") | dict.fromkeys(few - many, "n")
    return "".join(_tick(tick, drawn.share(tick.at), only.get(tick)) for tick in sorted(many | few))


def _tick(tick: axis.Tick, share: float, only: str | None) -> str:
    names = [only] if only else []
    names += ["near"] if share < EDGE else ["far"] if share > 100 - EDGE else []
    told = f' class="{" ".join(names)}"' if names else ""
    return f'<i{told} style="--x:{share:.3f}"><span>{tick.label}</span></i>'
