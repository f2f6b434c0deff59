"""The marks of the figure in Plotly's terms, as plain values: `figure` has Plotly validate them.

Every trace carries the numbers of its events in `customdata`, one for each point, and every list
of its length is one of points: so the page's script takes out what is filtered away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from timeline.publish import look
from timeline.publish.geometry import SIGN, Layout, Mark, labelled_left

Trace = dict[str, Any]


def traces(drawn: Layout) -> list[Trace]:
    """All marks, what lies below others first."""
    marks = drawn.marks
    centres = drawn.centres(0)
    whole = [mark for mark in marks if not any(mark.fades)]
    return [
        *_bands([mark for mark in whole if mark.shape == "band"], centres),
        *(trace for mark in marks if any(mark.fades) for trace in _fading(mark, centres)),
        *_bars([mark for mark in whole if mark.shape == "period"], centres),
        *_points(marks, centres),
        *_arrows(marks, centres),
        *_signs([mark for mark in marks if mark.disputed], centres),
        *_labels([mark for mark in marks if mark.event.major], centres, drawn),
    ]


def _bands(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[Trace]:
    """The hatched spans in which something happened, nobody knows when."""
    if marks:
        yield _bar(
            "bands",
            marks,
            centres,
            [look.BAND] * len(marks),
            marker={
                "color": "rgba(0,0,0,0)",
                "cornerradius": 3,
                "line": {"width": 0},
                "pattern": {
                    "shape": "/",
                    "size": 5,
                    "solidity": 0.3,
                    "fillmode": "replace",
                    "fgcolor": [look.HUES[mark.hue] for mark in marks],
                    "bgcolor": "rgba(0,0,0,0)",
                },
            },
        )


def _bars(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[Trace]:
    """The solid bars of what lasted."""
    if marks:
        yield _bar(
            "periods",
            marks,
            centres,
            [look.THIN_BAR if mark.is_draft else look.BAR for mark in marks],
            marker={
                "color": [look.HUES[mark.hue] for mark in marks],
                "cornerradius": 5,
                "line": {"width": 0},
            },
        )


def _bar(
    name: str,
    marks: Sequence[Mark],
    centres: Sequence[float],
    widths: Sequence[int],
    **how: Any,
) -> Trace:
    return dict(
        type="bar",
        name=name,
        orientation="h",
        base=[look.date(mark.start) for mark in marks],
        x=[(mark.end - mark.start) * look.DAY_IN_MS for mark in marks],
        y=[centres[mark.number] for mark in marks],
        width=widths,
        hovertext=[look.told(mark) for mark in marks],
        hovertemplate="%{hovertext}<extra></extra>",
        customdata=[mark.number for mark in marks],
        **how,
    )


def _fading(mark: Mark, centres: Sequence[float]) -> Iterable[Trace]:
    """A bar that fades towards its open or unknown side, as a filled polygon."""
    half = (look.BAND if mark.shape == "band" else look.THIN_BAR if mark.is_draft else look.BAR) / 2
    middle = centres[mark.number]
    left, right = look.date(mark.start), look.date(mark.end)
    solid = look.HUES[mark.hue]
    clear = f"{solid}00"
    scale = {
        (True, False): [[0, clear], [1, solid]],
        (False, True): [[0, solid], [1, clear]],
        (True, True): [[0, clear], [0.5, solid], [1, clear]],
    }[mark.fades]
    yield {
        "type": "scatter",
        "name": "open",
        "x": [left, right, right, left],
        "y": [middle - half, middle - half, middle + half, middle + half],
        "mode": "lines",
        "line": {"width": 0},
        "fill": "toself",
        "opacity": 1 if mark.shape == "period" else 0.5,
        "fillgradient": {"type": "horizontal", "colorscale": scale},
        "hoverinfo": "skip",
        "customdata": [mark.number] * 4,
    }


def _points(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[Trace]:
    """Dots, rings and, within bars, what keeps the shortest of them visible."""
    if marks:
        colours = [look.HUES[mark.hue] for mark in marks]
        yield {
            "type": "scatter",
            "name": "events",
            "mode": "markers",
            "x": [look.date(look.middle(mark)) for mark in marks],
            "y": [centres[mark.number] for mark in marks],
            "hovertext": [look.told(mark) for mark in marks],
            "hovertemplate": "%{hovertext}<extra></extra>",
            "customdata": [mark.number for mark in marks],
            "marker": {
                "opacity": [1 if look.has_point(mark) else 0 for mark in marks],
                "symbol": ["diamond" if mark.is_draft else look.symbol(mark) for mark in marks],
                "size": [look.size(mark) for mark in marks],
                "color": [
                    look.PAPER if mark.shape == "band" else look.HUES[mark.hue] for mark in marks
                ],
                "line": {
                    "color": colours,
                    "width": [2 if mark.shape == "band" else 0 for mark in marks],
                },
            },
        }


def _arrows(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[Trace]:
    """At the range's edges, where an event goes on."""
    cut = [(mark, side) for mark in marks for side in (0, 1) if mark.beyond[side]]
    if cut:
        yield {
            "type": "scatter",
            "name": "arrows",
            "mode": "markers",
            "x": [look.date(mark.end if side else mark.start) for mark, side in cut],
            "y": [centres[mark.number] for mark, _ in cut],
            "customdata": [mark.number for mark, _ in cut],
            "hoverinfo": "skip",
            "marker": {
                "symbol": ["triangle-right" if side else "triangle-left" for _, side in cut],
                "size": 9,
                "color": look.INK,
                "line": {"width": 0},
            },
        }


def _signs(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[Trace]:
    """An unequal sign behind what the sources do not agree on."""
    if marks:
        yield _texts("signs", marks, centres, ["≠"] * len(marks), ["middle right"] * len(marks), 0)


def _labels(marks: Sequence[Mark], centres: Sequence[float], drawn: Layout) -> Iterable[Trace]:
    """The titles of major events, beside their marks."""
    if marks:
        left = [labelled_left(mark, drawn.first, drawn.last) for mark in marks]
        titles = [escape(mark.event.title, quote=False) for mark in marks]
        sides = ["middle left" if on else "middle right" for on in left]
        yield _texts("labels", marks, centres, titles, sides, SIGN)


def _texts(
    name: str,
    marks: Sequence[Mark],
    centres: Sequence[float],
    texts: Sequence[str],
    sides: Sequence[str],
    room: int,
) -> Trace:
    return {
        "type": "scatter",
        "name": name,
        "mode": "markers+text",
        "x": [look.date(look.edge(mark, side)) for mark, side in zip(marks, sides, strict=True)],
        "y": [centres[mark.number] for mark in marks],
        "text": texts,
        "textposition": sides,
        "textfont": {"size": 12, "color": look.INK},
        # An unseen marker keeps the text away from the edge of the mark itself.
        "marker": {
            "opacity": 0,
            "size": [look.clearance(mark) + 2 * room * mark.disputed for mark in marks],
        },
        "hoverinfo": "skip",
        "cliponaxis": True,
        "customdata": [mark.number for mark in marks],
    }
