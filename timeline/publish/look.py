"""How a mark looks in Plotly's terms: colours, symbols, sizes, words and dates."""

from __future__ import annotations

from html import escape

from timeline.dates.day import Day
from timeline.publish.geometry import Mark
from timeline.publish.words import when

# Neutral, then the eight hues, in the order of the stylesheet's --hue-0 to --hue-8.
HUES = (
    "#57554f", "#8a2f45", "#a34e0c", "#5e5a00", "#3c7d4c", "#0b6c70", "#2968c8", "#3a3a8c",
    "#a83a86",
)  # fmt: skip
INK, PAPER = "#22201c", "#fbf8f1"
DAY_IN_MS = 86_400_000
BAR, BAND, THIN_BAR = 10, 7, 4
"""Pixels of the height of a bar, of a band, and of a bar that nobody has reviewed."""


def has_point(mark: Mark) -> bool:
    """A reviewed bar that fades needs none to be seen, only to be hovered over."""
    return mark.shape != "period" or mark.is_draft or not any(mark.fades)


def middle(mark: Mark) -> float:
    """Where the point of a mark stands; a reviewed bar has it in its middle, unseen."""
    if mark.shape == "period" and not mark.is_draft and not any(mark.fades):
        return (mark.start + mark.end) / 2
    return mark.point


def symbol(mark: Mark) -> str:
    """The shape of a reviewed mark; what is not reviewed is a diamond."""
    return "square" if mark.shape == "period" else "circle"


def size(mark: Mark) -> int:
    """Pixels of a point, or of the square that keeps a bar visible."""
    if mark.shape == "period":
        # Within the bar: as high as it is, the square would stand out where pixels are halved.
        return BAR - 1
    # Plotly draws a marker's line across its edge, a stylesheet's border within.
    return mark.diameter - 2 if mark.shape == "band" else mark.diameter


def edge(mark: Mark, side: str) -> float:
    """The point in time beside which words stand."""
    if mark.shape == "day":
        return mark.point
    return mark.start if side == "middle left" else mark.end


def clearance(mark: Mark) -> int:
    """Pixels that keep words off the mark."""
    return mark.diameter if mark.shape == "day" else 4


def told(mark: Mark) -> str:
    """What Plotly shows for a mark under the pointer, in its own few tags of HTML."""
    event = mark.event
    told = [f"{mark.sources} source{'' if mark.sources == 1 else 's'}"]
    told += ["sources differ"] if mark.disputed else []
    told += ["not yet reviewed"] if mark.is_draft else []
    title = escape(event.title, quote=False)
    return f"<b>{title}</b><br>{escape(when(event.date), quote=False)}<br>{' · '.join(told)}"


def date(ordinal: float) -> str:
    """A point in time as Plotly writes it, in minutes; any year from -9999 to 9999."""
    day, minutes = divmod(round(ordinal * 1440), 1440)
    return f"{Day.from_ordinal(day)} {minutes // 60:02}:{minutes % 60:02}"
