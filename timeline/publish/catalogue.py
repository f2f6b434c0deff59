"""The library with its cross-references looked up once, for pages and exports alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from timeline.model import Citation, Entry, Event, Library, Told
from timeline.publish import disagree, passages

Kind = Literal["people", "places", "themes", "sources"]
FEW_SOURCES = 12
KINDS: tuple[Kind, ...] = ("people", "places", "themes", "sources")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A library and what follows from it. Built once; every look-up is constant in time."""

    library: Library
    events: Mapping[str, Event]
    position: Mapping[str, int]
    """An event's place in the order of time."""
    about: Mapping[Kind, Mapping[str, tuple[Event, ...]]]
    """The events of each person, place, theme and source, in the order of time."""
    told: Mapping[str, Mapping[str, Event]]
    """For each source the events that its counted passages tell, by id, in the order of time."""
    pairs: frozenset[tuple[str, str]]
    """The pairs of sources that are compared on a page of their own, each in alphabetical order."""
    disputes: Mapping[str, tuple[disagree.Disagreement, ...]]
    places: Mapping[str, tuple[passages.Place | None, ...]]
    texts: passages.Texts

    def entries(self, kind: Kind) -> Mapping[str, Entry]:
        """The authority file of this kind."""
        found: Mapping[str, Entry] = getattr(self.library, kind)
        return found

    def label(self, kind: Kind, identifier: str) -> str:
        """The name of an entry; an id that is not in its file stands for itself."""
        entry = self.entries(kind).get(identifier)
        return entry.label if entry else identifier


def build(library: Library) -> Catalogue:
    """Look everything up: linear in the content and the texts."""
    texts = passages.Texts(library)
    return Catalogue(
        library,
        {event.id: event for event in library.events},
        {event.id: number for number, event in enumerate(library.events)},
        {kind: _about(kind, library) for kind in KINDS},
        _told(library),
        _pairs(library),
        {event.id: disagree.disagreements(event) for event in library.events},
        passages.places(library, texts),
        texts,
    )


def counted(event: Event) -> tuple[Citation, ...]:
    """The citations that count: the reviewed ones, or all while nobody has reviewed any."""
    return event.reviewed or event.citations


def tellers(event: Event) -> tuple[str, ...]:
    """The ids of the sources that tell an event, each once, in the order of its passages."""
    told: tuple[Told, ...] = (*counted(event), *event.retellings)
    return tuple(dict.fromkeys(passage.source for passage in told))


def _about(kind: Kind, library: Library) -> dict[str, tuple[Event, ...]]:
    entries: Mapping[str, Entry] = getattr(library, kind)
    found: dict[str, list[Event]] = {identifier: [] for identifier in entries}
    for event in library.events:
        for identifier in dict.fromkeys(_named(kind, event)):
            if identifier in found:
                found[identifier].append(event)
    return {identifier: tuple(events) for identifier, events in found.items()}


def _told(library: Library) -> dict[str, dict[str, Event]]:
    found: dict[str, dict[str, Event]] = {source: {} for source in library.sources}
    for event in library.events:
        for source in tellers(event):
            if source in found:
                found[source][event.id] = event
    return found


def _pairs(library: Library) -> frozenset[tuple[str, str]]:
    """Every two sources; where there are many, those that tell an event together."""
    if len(library.sources) <= FEW_SOURCES:
        return frozenset(combinations(sorted(library.sources), 2))
    together = (sorted(tellers(event)) for event in library.events)
    return frozenset(pair for sources in together for pair in combinations(sources, 2))


def _named(kind: Kind, event: Event) -> Iterable[str]:
    if kind == "sources":
        return (passage.source for passage in event.passages)
    named: tuple[str, ...] = getattr(event, kind)
    return named
