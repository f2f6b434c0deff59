"""What reading a text gives: passages that tell dated happenings, and what was set aside."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from timeline.dates import Calendar, edtf
from timeline.dates.edtf import Edtf

Order = Literal["narrative", "shuffled"]
CENTURY = 36525
"""Days; as many are left open by a date with an open end."""
PARTIAL = re.compile(r"XXXX(-\d\d(?:-\d\d)?)(?:T\w*)?\Z")
"""A TIMEX3 value that leaves the year open; what follows is the month, and the day if given."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a text: its source, half-open offsets, and the date it gives."""

    source: str
    start: int
    end: int
    date: Edtf


@dataclass(frozen=True, slots=True)
class Mention:
    """A passage that tells a dated happening; offsets are code points into its source's text."""

    source: str
    start: int
    end: int
    date_start: int
    date_end: int
    date: Edtf | None
    """None where the words name a day or month of no known year: `value` has what they give."""
    value: str | None
    dated_by: str
    anchor: Passage | None
    calendar: Calendar
    sentence: int
    paragraph: int
    title: str | None
    people: tuple[str, ...]
    places: tuple[str, ...]
    names: frozenset[str]
    """Words of names, as compared, in the clause; with those whom its pronouns mean."""
    kinds: frozenset[str]
    """Kinds of happening that the clause's words name."""
    stems: frozenset[str]
    counted: frozenset[str] = frozenset()
    """What is counted and its number in the row: "second congr"."""
    dead: frozenset[str] = frozenset()
    """Last names of the persons whose death is told."""


class Aside(NamedTuple):
    """Date words that tell no happening, and the rule that says so."""

    source: str
    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text gives: its order, date expressions found, mentions, and what was set aside."""

    source: str
    order: Order
    expressions: int
    mentions: tuple[Mention, ...]
    asides: tuple[Aside, ...]


def width(date: Edtf | None) -> int:
    """Days that a date leaves open, as many as a century's where an end is open."""
    if date is None or date.earliest is None or date.latest is None:
        return CENTURY if date else 0
    return date.latest.ordinal - date.earliest.ordinal


def yearless(mention: Mention) -> str | None:
    """What the words of a mention without a date give of one, the year left open: "-03-09"."""
    found = PARTIAL.match(str(mention.value)) if mention.date is None else None
    return found[1] if found else None


def month_of(date: Edtf | None) -> int | None:
    """The month of a date that lies within one."""
    if date is None or date.earliest is None or date.latest is None:
        return None
    first, last = date.earliest, date.latest
    return first.month if (first.year, first.month) == (last.year, last.month) else None


def in_year(year: int, partial: str) -> Edtf | None:
    """The date that "-03-09" gives in a year; None where that year has no such day."""
    try:
        return edtf.parse(f"{edtf.year_text(year)}{partial}")
    except edtf.EdtfError:
        return None


def linked(mention: Mention, date: Edtf, other: Mention) -> Mention:
    """The mention with the date that another passage gives it."""
    assert other.date is not None
    anchor = Passage(other.source, other.date_start, other.date_end, other.date)
    return replace(mention, date=date, dated_by="link", anchor=anchor)
