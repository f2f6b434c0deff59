"""What the templates of people, places and themes are told: a page each, and an index a kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from timeline.model import Entry, Event, Person, Source
from timeline.publish import address, event_page, preview, words
from timeline.publish.catalogue import Catalogue, Kind, tellers
from timeline.publish.context import PublishContext

ONE = {"people": "person", "places": "place", "themes": "theme", "sources": "source"}
TITLES = {"people": "People", "places": "Places", "themes": "Themes", "sources": "Sources"}
PURPOSES = {
    "people": "Everyone who is named in an event.",
    "places": "Every place that is named in an event.",
    "themes": "The lanes of the timeline, and what belongs in each.",
    "sources": "The texts that this timeline is made from, and the standpoint of each.",
}


def uri(kind: Kind, identifier: str) -> str:
    """The address of an entry's page among the sources."""
    return f"{kind}/{identifier}.md"


def edit(kind: Kind, around: PublishContext) -> str:
    """The authority file of a kind, relative to the repository's root."""
    return f"{around.content_dir}/{kind}.yml"


def context(kind: Kind, entry: Entry, known: Catalogue, around: PublishContext) -> dict[str, Any]:
    """Everything that templates/entry.html names."""
    events = known.about[kind][entry.id]
    told = Counter(source for event in events for source in tellers(event))
    sources = known.library.sources
    return {
        "kind": kind,
        "what": f"{ONE[kind]}’s entry",
        "entry": entry,
        "facts": _facts(entry),
        "strip": strip(known, events, uri(kind, entry.id)),
        "events": events,
        "voices": [(sources[source], told[source]) for source in sources if told[source]],
        "edit_address": around.edit_address(edit(kind, around)),
    }


def index(kind: Kind, known: Catalogue) -> dict[str, Any]:
    """Everything that templates/index.html names. Themes and sources keep their file's order."""
    entries = list(known.entries(kind).values())
    if kind in ("people", "places"):
        entries.sort(key=lambda entry: (entry.label.casefold(), entry.id))
    return {
        "kind": kind,
        "purpose": PURPOSES[kind],
        "rows": [
            {
                "entry": entry,
                "about": _about(entry),
                "notes": span(known.about[kind][entry.id]),
            }
            for entry in entries
        ],
    }


def description(entry: Entry, events: Sequence[Event]) -> str:
    """A sentence for search engines."""
    return f"{entry.description or entry.label} {span(events).capitalize()}.".strip()


def span(events: Sequence[Event]) -> str:
    """How many events, and from which year to which: `3 events, 1876 to 1878`."""
    days = [day for event in events for day in (event.date.earliest, event.date.latest) if day]
    number = count(len(events), "event")
    if not days:
        return number
    first, last = words.year(min(days).year), words.year(max(days).year)
    return f"{number}, {first}" if first == last else f"{number}, {first} to {last}"


def count(number: int, noun: str) -> str:
    """`1 event`, `3 events`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def strip(known: Catalogue, events: Sequence[Event], here: str) -> str:
    """A small timeline of some events over the whole range, with links from the page `here`."""
    return preview.strip(
        known.library.model_copy(update={"events": tuple(events)}),
        [event.id for event in events],
        None,
        lambda event: address.relative(here, event_page.uri(event)),
    )


def _facts(entry: Entry) -> list[tuple[str, str]]:
    facts = []
    if entry.alt_labels:
        facts.append(("Also called", ", ".join(entry.alt_labels)))
    if isinstance(entry, Person):
        facts += [
            (heading, words.when(date))
            for heading, date in (("Born", entry.born), ("Died", entry.died))
            if date
        ]
    return facts


def _about(entry: Entry) -> str:
    if isinstance(entry, Source):
        parts = (entry.author, entry.kind, entry.standpoint)
        return " · ".join(part for part in parts if part)
    return entry.description or ""
