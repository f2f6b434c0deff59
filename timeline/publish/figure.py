"""The interactive figure: a Plotly figure, made and validated by Plotly's Python package.

It stands by itself: opened elsewhere it is a whole timeline, with lanes, axis and hover texts, in
the colours of the light scheme and with the rows of a wide drawing. The page's script sets
colours, heights and the drawn span anew and takes out what is filtered away, which is why every
trace carries the numbers of its events: in `customdata`, one for each point.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

import plotly.graph_objects as go

from timeline.publish import look
from timeline.publish.geometry import SIGN, Layout, Mark, labelled_left


def figure(drawn: Layout) -> dict[str, Any]:
    """The figure as plain values, `data` and `layout`. Raises ValueError where Plotly objects."""
    marks = drawn.marks
    centres = drawn.centres(0)
    whole = [m for m in marks if not any(m.fades)]
    traces = [
        *_bands([m for m in whole if m.shape == "band"], centres),
        *(trace for m in marks if any(m.fades) for trace in _fading(m, centres)),
        *_bars([m for m in whole if m.shape == "period"], centres),
        *_points(marks, centres),
        *_arrows(marks, centres),
        *_signs([m for m in marks if m.disputed], centres),
        *_labels([m for m in marks if m.event.major], centres, drawn),
    ]
    made = go.Figure(data=traces, layout=_layout(drawn))
    plain = json.loads(made.to_json())
    return {"data": plain["data"], "layout": plain["layout"]}


def as_json(drawn: Layout) -> str:
    """The figure as JSON, the same to the byte for the same layout."""
    return json.dumps(figure(drawn), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _layout(drawn: Layout) -> go.Layout:
    heights = [drawn.height(lane, 0) for lane in drawn.lanes]
    height = sum(heights)
    middles = [top + own / 2 for top, own in zip(drawn.tops(0), heights, strict=True)]
    return go.Layout(
        template="none",
        barmode="overlay",
        height=height + 40,
        margin={"l": 150, "r": 10, "t": 10, "b": 30},
        showlegend=False,
        dragmode="pan",
        hovermode="closest",
        hoverdistance=14,
        font={"color": look.INK, "size": 12},
        paper_bgcolor=look.PAPER,
        plot_bgcolor=look.PAPER,
        hoverlabel={
            "bgcolor": look.PAPER,
            "bordercolor": look.INK,
            "font": {"color": look.INK},
            "align": "left",
        },
        xaxis={
            "type": "date",
            "range": [look.date(drawn.start), look.date(drawn.end)],
            "zeroline": False,
        },
        yaxis={
            "range": [height, 0],
            "fixedrange": True,
            "showgrid": False,
            "zeroline": False,
            "tickvals": middles,
            "ticktext": [escape(lane.label) for lane in drawn.lanes],
        },
        # What the script exchanges: for the reader's scheme, and for rows that filters close up.
        meta={
            "hues": list(look.HUES),
            "ink": look.INK,
            "paper": look.PAPER,
            "centres": drawn.centres(0),
        },
    )


def _bands(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[go.Bar]:
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
                    "fgcolor": [look.HUES[m.hue] for m in marks],
                    "bgcolor": "rgba(0,0,0,0)",
                },
            },
        )


def _bars(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[go.Bar]:
    """The solid bars of what lasted."""
    if marks:
        yield _bar(
            "periods",
            marks,
            centres,
            [look.THIN_BAR if m.is_draft else look.BAR for m in marks],
            marker={
                "color": [look.HUES[m.hue] for m in marks],
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
) -> go.Bar:
    return go.Bar(
        name=name,
        orientation="h",
        base=[look.date(m.start) for m in marks],
        x=[(m.end - m.start) * look.DAY_IN_MS for m in marks],
        y=[centres[m.number] for m in marks],
        width=widths,
        hovertext=[look.told(m) for m in marks],
        hovertemplate="%{hovertext}<extra></extra>",
        customdata=[m.number for m in marks],
        **how,
    )


def _fading(mark: Mark, centres: Sequence[float]) -> Iterable[go.Scatter]:
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
    yield go.Scatter(
        name="open",
        x=[left, right, right, left],
        y=[middle - half, middle - half, middle + half, middle + half],
        mode="lines",
        line={"width": 0},
        fill="toself",
        opacity=1 if mark.shape == "period" else 0.5,
        fillgradient={"type": "horizontal", "colorscale": scale},
        hoverinfo="skip",
        customdata=[mark.number] * 4,
    )


def _points(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[go.Scatter]:
    """Dots, rings and, within bars, what keeps the shortest of them visible."""
    if marks:
        colours = [look.HUES[m.hue] for m in marks]
        yield go.Scatter(
            name="events",
            mode="markers",
            x=[look.date(look.middle(m)) for m in marks],
            y=[centres[m.number] for m in marks],
            hovertext=[look.told(m) for m in marks],
            hovertemplate="%{hovertext}<extra></extra>",
            customdata=[m.number for m in marks],
            marker={
                "opacity": [1 if look.has_point(m) else 0 for m in marks],
                "symbol": ["diamond" if m.is_draft else look.symbol(m) for m in marks],
                "size": [look.size(m) for m in marks],
                "color": [look.PAPER if m.shape == "band" else look.HUES[m.hue] for m in marks],
                "line": {"color": colours, "width": [2 if m.shape == "band" else 0 for m in marks]},
            },
        )


def _arrows(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[go.Scatter]:
    """At the range's edges, where an event goes on."""
    cut = [(m, side) for m in marks for side in (0, 1) if m.beyond[side]]
    if cut:
        yield go.Scatter(
            name="arrows",
            mode="markers",
            x=[look.date(m.end if side else m.start) for m, side in cut],
            y=[centres[m.number] for m, _ in cut],
            customdata=[m.number for m, _ in cut],
            hoverinfo="skip",
            marker={
                "symbol": ["triangle-right" if side else "triangle-left" for _, side in cut],
                "size": 9,
                "color": look.INK,
                "line": {"width": 0},
            },
        )


def _signs(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[go.Scatter]:
    """An unequal sign behind what the sources do not agree on."""
    if marks:
        yield _texts("signs", marks, centres, ["≠"] * len(marks), ["middle right"] * len(marks), 0)


def _labels(marks: Sequence[Mark], centres: Sequence[float], drawn: Layout) -> Iterable[go.Scatter]:
    """The titles of major events, beside their marks."""
    if marks:
        left = [labelled_left(m, drawn.first, drawn.last) for m in marks]
        titles = [escape(m.event.title, quote=False) for m in marks]
        sides = ["middle left" if on else "middle right" for on in left]
        yield _texts("labels", marks, centres, titles, sides, SIGN)


def _texts(
    name: str,
    marks: Sequence[Mark],
    centres: Sequence[float],
    texts: Sequence[str],
    sides: Sequence[str],
    room: int,
) -> go.Scatter:
    return go.Scatter(
        name=name,
        mode="markers+text",
        x=[look.date(look.edge(m, side)) for m, side in zip(marks, sides, strict=True)],
        y=[centres[m.number] for m in marks],
        text=texts,
        textposition=sides,
        textfont={"size": 12, "color": look.INK},
        # An unseen marker keeps the text away from the edge of the mark itself.
        marker={
            "opacity": 0,
            "size": [look.clearance(m) + 2 * room * m.disputed for m in marks],
        },
        hoverinfo="skip",
        cliponaxis=True,
        customdata=[m.number for m in marks],
    )
