"""Dates in narrative text: found, and placed on the calendar.

    tag(text) -> [Timex(...), ...]

What one part knows: `english` is the language, as tables; `timex` finds expressions, `damage` mends
spoiled ones, `noise` sets aside what dates nothing. `resolve` gives each its date in one pass:
`calendars` says by which calendar a day is told, `story` what it is counted from, `counted` which
dates it can then have. `follow` checks that a date follows from its words. `edtf` is the date.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from timeline.dates.edtf import Edtf

__all__ = ["Anchor", "Calendar", "Timex", "tag"]

Calendar = Literal["gregorian", "julian", "lunar", "republican"]
"""By which printed words count; dates are Gregorian all the same."""


class Anchor(NamedTuple):
    """What a date was counted from: code-point offsets into the same text, and its date."""

    start: int
    end: int
    edtf: Edtf


class Timex(NamedTuple):
    """A time expression in a text."""

    start: int
    end: int
    """Half-open code-point offsets of the expression, as TIMEX3 counts it: without the
    preposition before it."""
    text: str
    type: str
    """DATE, TIME, DURATION or SET."""
    value: str | None
    """As TIMEX3; a range is two values with a slash between them."""
    mod: str | None
    """START, MID, END, APPROX, BEFORE or AFTER."""
    edtf: Edtf | None
    """Of "by 1874" this is `[..1874]`: what the date words say, see `words_start`."""
    dated_by: str | None
    """explicit, context, heading, relative, anniversary or repaired; None without a date."""
    anchor: Anchor | None
    """What the date was counted from, for all but explicit and repaired dates."""
    rule: str
    """The name of the rule that found it, see `timex.RULES`."""
    aside: str | None = None
    """Why it dates no happening (`phone-number`, `count`, ...); None where it may."""
    calendar: Calendar = "gregorian"
    """julian where the printed words are Old Style, lunar where they count a month by the moon,
    republican where they are of the French Republic's."""
    words_start: int = -1
    """Where the date words begin that a citation should quote: at "by" in "by 1874".
    `text[words_start:end]` is what `follow.spans` bears `edtf` out with."""
    unbounded: Edtf | None = None
    """The date without its bound: 1874 of "by 1874"."""


def tag(
    text: str,
    *,
    order: Literal["narrative", "shuffled"] = "narrative",
    dct: str | None = None,
    include_asides: bool = False,
) -> list[Timex]:
    """All time expressions of a text, in order, not overlapping.

    Where sentences are shuffled no date is carried from one to another. `dct`, the day of writing
    as EDTF, is used where it is given and the text is one of its day. What dates no happening is
    left out unless asides are asked for.
    """
    from timeline.dates import resolve

    return resolve.resolve(text, order=order, dct=dct, with_asides=include_asides)
