"""Where sources disagree: derived from the reviewed passages of an event, never stated.

Dates disagree where the spans of two citations do not meet; for two periods, where their
beginnings or their ends do not meet. What is `said` disagrees where two values stand under one
key. A coarser date that contains a finer one is no disagreement, and an end that a citation
leaves open cannot disagree with any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations

from timeline.dates.edtf import Edtf
from timeline.model import Citation, Event, Told

DATE, BEGINNING, END = "date", "beginning", "end"


@dataclass(frozen=True, slots=True)
class Reading:
    """One of the answers: a date (`edtf`) or a value (`text`), and who gives it."""

    text: str
    passages: tuple[Told, ...]
    edtf: Edtf | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What is in dispute (`date`, `beginning`, `end` or a key of `says`) and its readings."""

    subject: str
    readings: tuple[Reading, ...]


def disagreements(event: Event) -> tuple[Disagreement, ...]:
    """All disagreements of an event's reviewed passages: dates first, then keys by name."""
    found = [_dates(subject, view, event.reviewed) for subject, view in VIEWS.items()]
    told: tuple[Told, ...] = (*event.reviewed, *event.retellings)
    keys = sorted({key for passage in told for key in passage.says})
    found += [_values(key, told) for key in keys]
    return tuple(disagreement for disagreement in found if disagreement)


def is_disputed(event: Event) -> bool:
    """Whether its reviewed passages disagree about anything."""
    several = len(event.reviewed) + len(event.retellings) > 1
    return several and bool(disagreements(event))


def _beginning(date: Edtf) -> Edtf | None:
    return date.start if date.is_period else None


def _end(date: Edtf) -> Edtf | None:
    return date.end if date.is_period else None


VIEWS: dict[str, Callable[[Edtf], Edtf | None]] = {
    DATE: lambda date: date,
    BEGINNING: _beginning,
    END: _end,
}


def _dates(
    subject: str, view: Callable[[Edtf], Edtf | None], citations: Iterable[Citation]
) -> Disagreement | None:
    """Citations grouped by the date that they give, where two of the dates cannot both hold."""
    groups: dict[Edtf, list[Citation]] = {}
    for citation in citations:
        date = view(citation.date)
        if date:
            groups.setdefault(date, []).append(citation)
    if not any(_clash(subject, one, other) for one, other in combinations(groups, 2)):
        return None
    return Disagreement(
        subject,
        tuple(
            Reading(str(date), tuple(group), date)
            for date, group in sorted(groups.items(), key=lambda item: _in_time(item[0]))
        ),
    )


def _clash(subject: str, one: Edtf, other: Edtf) -> bool:
    """Two periods are compared by their ends alone: that they meet somewhere proves nothing."""
    if subject == DATE and one.is_period and other.is_period:
        return False
    return not one.overlaps(other)


def _in_time(date: Edtf) -> tuple[object, ...]:
    return (date.earliest is not None, date.earliest or (), date.latest or (), str(date))


def _values(key: str, told: Iterable[Told]) -> Disagreement | None:
    """Passages grouped by the value that they give, if there are two; case is no difference."""
    groups: dict[str, list[Told]] = {}
    for passage in told:
        if key in passage.says:
            groups.setdefault(" ".join(passage.says[key].casefold().split()), []).append(passage)
    if len(groups) < 2:
        return None
    readings = (Reading(group[0].says[key], tuple(group)) for group in groups.values())
    return Disagreement(key, tuple(readings))
