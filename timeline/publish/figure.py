"""The interactive figure: a Plotly figure, made and validated by Plotly's Python package.

It stands by itself: opened elsewhere it is a whole timeline, with lanes, axis and hover texts, in
the colours of the light scheme and with the rows of a wide drawing. The page's script sets
colours, heights and the drawn span anew and takes out what is filtered away.
"""

from __future__ import annotations

import json
from html import escape
from typing import Any

import plotly.graph_objects as go

from timeline.publish import look
from timeline.publish.geometry import Layout
from timeline.publish.traces import traces


def figure(drawn: Layout) -> dict[str, Any]:
    """The figure as plain values, `data` and `layout`. Raises ValueError where Plotly objects."""
    made = go.Figure(data=traces(drawn), layout=_layout(drawn))
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
