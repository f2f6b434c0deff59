"""What the template of a source's page is told: the text, what it tells and what it leaves out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from timeline.model import Event, Source, Told
from timeline.publish import cite, entry_page, passages, words
from timeline.publish.catalogue import Catalogue, counted, tellers
from timeline.publish.context import PublishContext


@dataclass(frozen=True, slots=True)
class Cited:
    """A passage of the text that tells one event or several."""

    words: tuple[str, str, str]
    place: passages.Place | None
    events: tuple[Event, ...]
    is_draft: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A part of a text that is printed whole: (piece, whether it is cited), and what it tells."""

    anchor: str
    pieces: tuple[tuple[str, bool], ...]
    events: tuple[Event, ...]


def uri(source: str) -> str:
    """The address of a source's page among the sources of the site."""
    return entry_page.uri("sources", source)


def pair_uri(first: str, second: str) -> str:
    """The address of the page that compares two sources; their order does not matter."""
    # Ids hold no two dashes in a row, so that no two pairs meet in one address.
    return f"sources/compare/{min(first, second)}--{max(first, second)}.md"


def context(source: Source, known: Catalogue, around: PublishContext) -> dict[str, Any]:
    """Everything that templates/source.html names."""
    events = known.about["sources"][source.id]
    cited = _cited(source, known)
    missing = [event for event in _left_out(source, known) if event.major or _is_told_twice(event)]
    return {
        "source": source,
        "facts": _facts(source),
        "dates": f"{entry_page.span(events).capitalize()}, "
        f"in {entry_page.count(len(cited), 'passage')}.",
        "strip": entry_page.strip(known, events, uri(source.id)),
        "by_theme": _by_theme(events, known),
        "others": [
            other
            for other in known.library.sources
            if (min(other, source.id), max(other, source.id)) in known.pairs
        ],
        "leaves_out": _leaves_out(source, known, len(missing)),
        "missing": missing,
        "passages": cited,
        "paragraphs": _paragraphs(source, cited, known) if source.rights == "full" else [],
        "set_aside": [item for item in known.library.rejected if item.source == source.id],
        "citing": cite.source(known.library, around, source),
        "edit_address": around.edit_address(entry_page.edit("sources", around)),
    }


def _facts(source: Source) -> list[tuple[str, str]]:
    ours = source.identification and f"{source.identification} (our identification)"
    rows = (
        ("Title", source.title),
        ("Author", source.author),
        ("Published", words.when(source.published) if source.published else None),
        ("Kind", source.kind),
        ("Standpoint", source.standpoint),
        ("State of the text", "; ".join(source.quality)),
        ("Order", "its sentences are shuffled" if source.order == "shuffled" else None),
        ("Likely from", ours),
        ("Also called", ", ".join(source.alt_labels)),
    )
    return [(heading, value) for heading, value in rows if value]


def _by_theme(events: Iterable[Event], known: Catalogue) -> list[tuple[str, int]]:
    counts = Counter(theme for event in events for theme in event.themes)
    return [(theme, counts[theme]) for theme in known.library.themes if counts[theme]]


def _left_out(source: Source, known: Catalogue) -> list[Event]:
    """What the others tell of the years between the first and the last event of this one."""
    told = known.about["sources"][source.id]
    days = [day for event in told for day in (event.date.earliest, event.date.latest) if day]
    if not days:
        return []
    first, last = min(days), max(days)
    own = {event.id for event in told}
    return [
        event
        for event in known.library.events
        if event.id not in own
        and (event.date.latest is None or event.date.latest >= first)
        and (event.date.earliest is None or event.date.earliest <= last)
    ]


def _is_told_twice(event: Event) -> bool:
    return len(tellers(event)) > 1


def _leaves_out(source: Source, known: Catalogue, listed: int) -> str:
    number = len(_left_out(source, known))
    if not number:
        return "Of the years that it covers, the other sources tell nothing that it does not."
    told = (
        f"Of the years that it covers, the other sources tell {entry_page.count(number, 'event')} "
        "that it does not tell."
    )
    if listed:
        told += " Among them are those that the timeline calls major or that two others tell."
    return told


def _cited(source: Source, known: Catalogue) -> list[Cited]:
    """The passages in the order of the text; one that tells several events stands once."""
    found: dict[tuple[object, ...], tuple[Told, passages.Place | None, list[Event]]] = {}
    for event in known.about["sources"][source.id]:
        for told, place in zip(event.passages, known.places[event.id], strict=True):
            if told.source != source.id:
                continue
            key = (place and place.start, *passages.date_words(told))
            entry = found.setdefault(key, (told, place, []))
            if event not in entry[2]:
                entry[2].append(event)
    return [
        Cited(
            passages.date_words(told),
            place,
            tuple(events),
            all(event.is_draft or told in _drafts(event) for event in events),
        )
        for told, place, events in sorted(
            found.values(), key=lambda entry: (entry[1].start if entry[1] else -1, entry[0].quote)
        )
    ]


def _drafts(event: Event) -> tuple[Told, ...]:
    return tuple(citation for citation in event.citations if citation not in counted(event))


def _paragraphs(source: Source, cited: list[Cited], known: Catalogue) -> list[Paragraph]:
    """The whole text, unit by unit, with the cited stretches told apart."""
    text = known.library.texts.get(source.id, "")
    units = known.texts.numbering(source.id)
    spans = _merged([(each.place.start, each.place.end) for each in cited if each.place])
    of_unit: dict[int, dict[str, Event]] = {}
    for passage in cited:
        if passage.place:
            events = of_unit.setdefault(passage.place.number, {})
            events.update({event.id: event for event in passage.events})
    paragraphs = []
    reach = 0  # spans before this one end before the paragraph begins
    for number, (start, end) in enumerate(zip(units.starts, units.ends, strict=True), 1):
        while reach < len(spans) and spans[reach][1] <= start:
            reach += 1
        pieces: list[tuple[str, bool]] = []
        at, current = start, reach
        while current < len(spans) and spans[current][0] < end:
            low, high = max(spans[current][0], start), min(spans[current][1], end)
            pieces += [(text[at:low], False), (text[low:high], True)]
            at, current = high, current + 1
        pieces.append((text[at:end], False))
        paragraphs.append(
            Paragraph(
                f"{units.unit}-{number}",
                tuple(piece for piece in pieces if piece[0]),
                tuple(of_unit.get(number, {}).values()),
            )
        )
    return paragraphs


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that touch made one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
