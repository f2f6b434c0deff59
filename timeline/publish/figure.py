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
from itertools import accumulate
from typing import Any

import plotly.graph_objects as go

from timeline.dates.day import Day
from timeline.publish.layout import SIGN, WIDE, Layout, Mark, labelled_left
from timeline.publish.words import when

# Neutral, then the eight hues, in the order of the stylesheet's --hue-0 to --hue-8.
HUES = (
    "#57554f", "#8a2f45", "#a34e0c", "#5e5a00", "#3c7d4c", "#0b6c70", "#2968c8", "#3a3a8c",
    "#a83a86",
)  # fmt: skip
INK, PAPER = "#22201c", "#fbf8f1"
EPOCH = 719_163
"""The ordinal of 1 January 1970."""
DAY_IN_MS = 86_400_000
BAR, BAND, THIN_BAR = 10, 7, 4
"""Pixels of the height of a bar, of a band, and of a bar that nobody has reviewed."""


def figure(drawn: Layout) -> dict[str, Any]:
    """The figure as plain values, `data` and `layout`. Raises ValueError where Plotly objects."""
    marks = drawn.marks
    centres = _centres(drawn)
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
    return {"data": [_plain(trace) for trace in made.data], "layout": _plain(made.layout)}


def as_json(drawn: Layout) -> str:
    """The figure as JSON, the same to the byte for the same layout."""
    return json.dumps(figure(drawn), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _plain(part: Any) -> Any:
    return json.loads(part.to_json()) if hasattr(part, "to_json") else part.to_plotly_json()


def _centres(drawn: Layout) -> list[float]:
    """For each mark its distance from the top in the wide drawing, in pixels."""
    tops = list(accumulate(_heights(drawn), initial=0))
    return [tops[m.lane] + WIDE.top + (m.rows[0] + 0.5) * drawn.row(0) for m in drawn.marks]


def _heights(drawn: Layout) -> list[int]:
    return [drawn.height(lane, 0) for lane in drawn.lanes]


def _layout(drawn: Layout) -> go.Layout:
    heights = _heights(drawn)
    middles = [
        top + height / 2
        for top, height in zip(accumulate(heights, initial=0), heights, strict=False)
    ]
    height = sum(heights)
    return go.Layout(
        template="none",
        barmode="overlay",
        height=height + 40,
        margin={"l": 150, "r": 10, "t": 10, "b": 30},
        showlegend=False,
        dragmode="pan",
        hovermode="closest",
        hoverdistance=14,
        font={"color": INK, "size": 12},
        paper_bgcolor=PAPER,
        plot_bgcolor=PAPER,
        hoverlabel={"bgcolor": PAPER, "bordercolor": INK, "font": {"color": INK}, "align": "left"},
        xaxis={"type": "date", "range": [_date(drawn.start), _date(drawn.end)], "zeroline": False},
        yaxis={
            "range": [height, 0],
            "fixedrange": True,
            "showgrid": False,
            "zeroline": False,
            "tickvals": middles,
            "ticktext": [escape(lane.label) for lane in drawn.lanes],
        },
        # What the script exchanges: for the reader's scheme, and for rows that filters close up.
        meta={"hues": list(HUES), "ink": INK, "paper": PAPER, "centres": _centres(drawn)},
    )


def _bands(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[go.Bar]:
    """The hatched spans in which something happened, nobody knows when."""
    if marks:
        yield _bar(
            "bands",
            marks,
            centres,
            [BAND] * len(marks),
            marker={
                "color": "rgba(0,0,0,0)",
                "cornerradius": 3,
                "line": {"width": 0},
                "pattern": {
                    "shape": "/",
                    "size": 5,
                    "solidity": 0.3,
                    "fillmode": "replace",
                    "fgcolor": [HUES[m.hue] for m in marks],
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
            [THIN_BAR if m.is_draft else BAR for m in marks],
            marker={
                "color": [HUES[m.hue] for m in marks],
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
        base=[_date(m.start) for m in marks],
        x=[(m.end - m.start) * DAY_IN_MS for m in marks],
        y=[centres[m.number] for m in marks],
        width=widths,
        hovertext=[_told(m) for m in marks],
        hovertemplate="%{hovertext}<extra></extra>",
        customdata=[m.number for m in marks],
        **how,
    )


def _fading(mark: Mark, centres: Sequence[float]) -> Iterable[go.Scatter]:
    """A bar that fades towards its open or unknown side, as a filled polygon."""
    half = (BAND if mark.shape == "band" else THIN_BAR if mark.is_draft else BAR) / 2
    middle = centres[mark.number]
    left, right = _date(mark.start), _date(mark.end)
    solid = HUES[mark.hue]
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
        colours = [HUES[m.hue] for m in marks]
        yield go.Scatter(
            name="events",
            mode="markers",
            x=[_date(_middle(m)) for m in marks],
            y=[centres[m.number] for m in marks],
            hovertext=[_told(m) for m in marks],
            hovertemplate="%{hovertext}<extra></extra>",
            customdata=[m.number for m in marks],
            marker={
                "opacity": [1 if _has_point(m) else 0 for m in marks],
                "symbol": ["diamond" if m.is_draft else _symbol(m) for m in marks],
                "size": [_size(m) for m in marks],
                "color": [PAPER if m.shape == "band" else HUES[m.hue] for m in marks],
                "line": {"color": colours, "width": [2 if m.shape == "band" else 0 for m in marks]},
            },
        )


def _has_point(mark: Mark) -> bool:
    """A reviewed bar that fades needs none to be seen, only to be hovered over."""
    return mark.shape != "period" or mark.is_draft or not any(mark.fades)


def _middle(mark: Mark) -> float:
    """Where the point of a mark stands; a reviewed bar has it in its middle, unseen."""
    if mark.shape == "period" and not mark.is_draft and not any(mark.fades):
        return (mark.start + mark.end) / 2
    return mark.point


def _symbol(mark: Mark) -> str:
    return "square" if mark.shape == "period" else "circle"


def _size(mark: Mark) -> int:
    if mark.shape == "period":
        return BAR - 1 if mark.is_draft else BAR
    # Plotly draws a marker's line across its edge, a stylesheet's border within.
    return mark.diameter - 2 if mark.shape == "band" else mark.diameter


def _arrows(marks: Sequence[Mark], centres: Sequence[float]) -> Iterable[go.Scatter]:
    """At the range's edges, where an event goes on."""
    cut = [(m, side) for m in marks for side in (0, 1) if m.beyond[side]]
    if cut:
        yield go.Scatter(
            name="arrows",
            mode="markers",
            x=[_date(m.end if side else m.start) for m, side in cut],
            y=[centres[m.number] for m, _ in cut],
            customdata=[m.number for m, _ in cut],
            hoverinfo="skip",
            marker={
                "symbol": ["triangle-right" if side else "triangle-left" for _, side in cut],
                "size": 9,
                "color": INK,
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
        x=[_date(_edge(m, side)) for m, side in zip(marks, sides, strict=True)],
        y=[centres[m.number] for m in marks],
        text=texts,
        textposition=sides,
        textfont={"size": 12, "color": INK},
        # An unseen marker keeps the text away from the edge of the mark itself.
        marker={
            "opacity": 0,
            "size": [_clearance(m) + 2 * room * m.disputed for m in marks],
        },
        hoverinfo="skip",
        cliponaxis=True,
        customdata=[m.number for m in marks],
    )


def _edge(mark: Mark, side: str) -> float:
    if mark.shape == "day":
        return mark.point
    return mark.start if side == "middle left" else mark.end


def _clearance(mark: Mark) -> int:
    return mark.diameter if mark.shape == "day" else 4


def _told(mark: Mark) -> str:
    event = mark.event
    told = [f"{mark.sources} source{'' if mark.sources == 1 else 's'}"]
    told += ["sources differ"] if mark.disputed else []
    told += ["not yet reviewed"] if mark.is_draft else []
    title = escape(event.title, quote=False)
    return f"<b>{title}</b><br>{escape(when(event.date), quote=False)}<br>{' · '.join(told)}"


def _date(ordinal: float) -> str:
    """A point in time as Plotly writes it, in minutes; any year from -9999 to 9999."""
    day, minutes = divmod(round(ordinal * 1440), 1440)
    return f"{Day.from_ordinal(day)} {minutes // 60:02}:{minutes % 60:02}"
