"""The rules that content must keep. One generator a rule; each yields where it is broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from timeline.model import Event, Library, Told
from timeline.problems import Fault, FieldPath
from timeline.publish import proof


def check(library: Library) -> Iterator[Fault]:
    """Every breach of every rule, in no order."""
    for rule in RULES:
        yield from rule(library)


def known_names(library: Library) -> Iterator[Fault]:
    """Sources, people, places and themes that are named have an entry."""
    for event in library.events:
        at: FieldPath = ("events", event.id)
        for kind in ("people", "places", "themes"):
            for i, name in enumerate(getattr(event, kind)):
                yield from _known(kind, name, getattr(library, kind), (*at, kind, i))
        for i, citation in enumerate(event.citations):
            place = (*at, "citations", i)
            yield from _known("sources", citation.source, library.sources, (*place, "source"))
            if citation.anchor and (source := citation.anchor.source):
                yield from _known("sources", source, library.sources, (*place, "anchor", "source"))
        for i, retelling in enumerate(event.retellings):
            place = (*at, "retellings", i, "source")
            yield from _known("sources", retelling.source, library.sources, place)
    for i, entry in enumerate(library.rejected):
        yield from _known("sources", entry.source, library.sources, ("rejected", i, "source"))


def _known(kind: str, name: str, entries: Mapping[str, Any], place: FieldPath) -> Iterator[Fault]:
    if name not in entries:
        one = {"people": "person"}.get(kind, kind[:-1])
        message = f"There is no {one} {name!r}"
        hint = f"Mend the id, or add an entry `{name}:` to {kind}.yml."
        yield Fault(place, f"unknown-{one}", message, hint)


def proofs(library: Library) -> Iterator[Fault]:
    """Every quote stands in its text, and every date follows from its words."""
    for event in library.events:
        for i, citation in enumerate(event.citations):
            yield from proof.citation(library, citation, ("events", event.id, "citations", i))
        for i, retelling in enumerate(event.retellings):
            place: FieldPath = ("events", event.id, "retellings", i)
            yield from proof.passage(library, retelling.source, retelling, place)
    for i, entry in enumerate(library.rejected):
        yield from proof.passage(library, entry.source, entry, ("rejected", i))
        yield from proof.date_words(entry, entry.date_text, ("rejected", i))


def event_dates(library: Library) -> Iterator[Fault]:
    """Each end of an event's date is borne by a citation that counts."""
    for event in library.events:
        cited = [citation.date for citation in _counting(event)]
        begins = event.date.earliest in [date.earliest for date in cited]
        ends = event.date.latest in [date.latest for date in cited]
        if cited and not (begins and ends):
            which = "beginning" if not begins else "end"
            message = f"No reviewed citation bears the {which} of the event's date {event.date}"
            dates = ", ".join(dict.fromkeys(map(str, cited)))
            hint = (
                f"The citations say {dates}: write the most precise date that they bear together."
            )
            yield Fault(("events", event.id, "date"), "event-date-not-borne", message, hint)


def reviewed(library: Library) -> Iterator[Fault]:
    """An event that counts as reviewed rests on a reviewed citation."""
    for event in library.events:
        if not event.is_draft and not event.reviewed:
            message = "The event counts as reviewed, and all its citations are drafts"
            hint = "Read a citation and remove its `status: draft`, or make the event a draft."
            yield Fault(("events", event.id), "nothing-reviewed", message, hint)


def repeated_citations(library: Library) -> Iterator[Fault]:
    """No event cites the same date words of the same passage twice, nor the same retelling."""
    for event in library.events:
        at: FieldPath = ("events", event.id)
        dated = [(*_where(one), one.date_text) for one in event.citations]
        for i, first in _repeated(dated):
            message = f"The same passage is citation {first + 1} of this event already"
            place = (*at, "citations", i)
            yield Fault(place, "repeated-citation", message, "Remove one of the two.")
        for i, first in _repeated([_where(one) for one in event.retellings]):
            message = f"The same passage is retelling {first + 1} of this event already"
            place = (*at, "retellings", i)
            yield Fault(place, "repeated-citation", message, "Remove one of the two.")


def _where(one: Told) -> tuple[str | None, ...]:
    return one.source, one.prefix, " ".join(one.quote.split()), one.suffix


def _repeated(keys: Sequence[tuple[str | None, ...]]) -> Iterator[tuple[int, int]]:
    """The index of every key that stands there before, and of its first place."""
    seen: dict[tuple[str | None, ...], int] = {}
    for i, key in enumerate(keys):
        first = seen.setdefault(key, i)
        if first != i:
            yield i, first


def addresses(library: Library) -> Iterator[Fault]:
    """An old address leads to one page, and is no page of its own."""
    owners = {event.id: event.id for event in library.events}
    for event in library.events:
        for i, former in enumerate(event.former_ids):
            if former in owners:
                message = f"The old address {former!r} belongs to {owners[former]!r}"
                hint = "Keep it on the one event that it should lead to."
                place: FieldPath = ("events", event.id, "former_ids", i)
                yield Fault(place, "taken-address", message, hint)
            owners.setdefault(former, event.id)


def source_files(library: Library) -> Iterator[Fault]:
    """A text is the text of one source."""
    owners: dict[str, str] = {}
    for source in library.sources.values():
        owner = owners.setdefault(source.file, source.id)
        if owner != source.id:
            message = f"The text {source.file!r} is that of {owner!r} already"
            hint = "Keep one entry for one text."
            yield Fault(("sources", source.id, "file"), "taken-text", message, hint)


def in_range(library: Library) -> Iterator[Fault]:
    """Every event can be drawn."""
    limits = library.settings.range
    for event in library.events:
        if limits and not event.date.overlaps(limits):
            message = f"The event's date {event.date} lies outside the timeline's range {limits}"
            hint = "Widen the range in timeline.yml, or move the citations to rejected.yml."
            yield Fault(("events", event.id, "date"), "outside-range", message, hint, "warning")


def _counting(event: Event) -> tuple[Any, ...]:
    return event.citations if event.is_draft else event.reviewed


RULES: tuple[Callable[[Library], Iterator[Fault]], ...] = (
    known_names,
    proofs,
    event_dates,
    reviewed,
    repeated_citations,
    addresses,
    source_files,
    in_range,
)
