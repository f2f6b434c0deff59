"""What the template of an event's page is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from timeline.dates.edtf import Edtf
from timeline.model import Citation, Event, Source, Told
from timeline.publish import address, cite, passages, preview, words
from timeline.publish.catalogue import Catalogue, counted
from timeline.publish.context import PublishContext
from timeline.publish.disagree import Disagreement

NEIGHBOURS = 3
"""Events on either side that the small timeline may show."""
HEADINGS = (("Themes", "themes"), ("People", "people"), ("Places", "places"))


@dataclass(frozen=True, slots=True)
class Voice:
    """Who gives a reading: a link to the passage, and the name of its source with the place there.

    `quote` is the passage, empty on the event's own page, which has it already.
    """

    address: str
    label: str
    quote: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage as the page shows it; `words` is the quote cut at its date words."""

    number: int
    """Its place on the page, from 1: `#passage-1`."""
    words: tuple[str, str, str]
    source: Source
    place: passages.Place | None
    told: Told
    date: Edtf | None
    """What it says of the date; None for a retelling, which says nothing."""
    how: str
    calendar: str
    is_draft: bool
    """Whether nobody has read this passage yet."""
    is_first: bool
    """Whether the page has not yet had a passage of this source."""


def uri(event: Event) -> str:
    """The address of an event's page among the sources."""
    return f"events/{event.id}.md"


def context(event: Event, known: Catalogue, around: PublishContext) -> dict[str, Any]:
    """Everything that templates/event.html names."""
    events = known.library.events
    at = known.position[event.id]
    told = [
        _passage(event, number, place, known) for number, place in enumerate(known.places[event.id])
    ]
    return {
        "event": event,
        "old_style": _old_style(event),
        "unknown": words.unknown(event.date),
        "facts": [
            (heading, kind, getattr(event, kind))
            for heading, kind in HEADINGS
            if getattr(event, kind)
        ],
        "strip": _strip(event, known),
        "dating": [passage for passage in told if passage.date],
        "retelling": [passage for passage in told if not passage.date],
        "differ": differ(event, known, uri(event)),
        "citing": cite.event(known.library, around, event),
        "edit_address": around.edit_address(edit(event, around)),
        "earlier": events[at - 1] if at else None,
        "later": events[at + 1] if at + 1 < len(events) else None,
    }


def edit(event: Event, around: PublishContext) -> str:
    """The content file that holds an event, relative to the repository's root."""
    return f"{around.content_dir}/events/{event.id}.yml"


def description(event: Event) -> str:
    """One or two sentences for search engines: the date, then the summary."""
    return f"{words.when(event.date)}. {event.summary or event.title}"


def differ(event: Event, known: Catalogue, here: str) -> list[dict[str, Any]]:
    """The event's disagreements for _differ.html, with links from the page `here`."""
    return [_dispute(event, dispute, known, here) for dispute in known.disputes[event.id]]


def _dispute(event: Event, dispute: Disagreement, known: Catalogue, here: str) -> dict[str, Any]:
    own = here == uri(event)

    def voice(passage: Told) -> Voice:
        number = event.passages.index(passage)
        link = f"#passage-{number + 1}"
        place = known.places[event.id][number]
        label = known.label("sources", passage.source)
        return Voice(
            link if own else address.relative(here, uri(event) + link),
            f"{label}, {place.unit} {place.number}" if place else label,
            "" if own else passage.quote,
        )

    return {
        "subject": words.subject(dispute.subject),
        "readings": [
            {
                "text": words.when(reading.edtf) if reading.edtf else reading.text,
                "voices": [voice(passage) for passage in reading.passages],
            }
            for reading in dispute.readings
        ],
    }


def _passage(event: Event, number: int, place: passages.Place | None, known: Catalogue) -> Passage:
    told = event.passages[number]
    dated = told if isinstance(told, Citation) else None
    return Passage(
        number=number + 1,
        words=passages.date_words(told),
        source=known.library.sources[told.source],
        place=place,
        told=told,
        date=dated.date if dated else None,
        how=_how(dated, known) if dated else "",
        calendar=_calendar(dated) if dated else "",
        is_draft=bool(dated and dated.status == "draft"),
        is_first=all(other.source != told.source for other in event.passages[:number]),
    )


def _how(citation: Citation, known: Catalogue) -> str:
    base = citation.anchor.source if citation.anchor else None
    return words.how_dated(citation, known.label("sources", base) if base else None)


def _calendar(citation: Citation) -> str:
    """What a reader must know of the calendar of a passage; empty where it is today's."""
    if citation.calendar == "gregorian":
        return ""
    if citation.calendar == "lunar":
        return "The passage counts by months of the moon; the date here is of today's calendar."
    if citation.calendar == "republican":
        return "The passage counts by the French Republic; the date here is of today's calendar."
    day = citation.date.earliest
    if day and citation.date.is_exact_day:
        return f"The passage counts in Old Style, where this day is {words.old_style(day)}."
    return "The passage counts in Old Style, the Julian calendar; the date here is New Style."


def _old_style(event: Event) -> str:
    """The event's day in Old Style, where a passage that counts gives it so."""
    day = event.date.earliest
    julian = any(citation.calendar == "julian" for citation in counted(event))
    return words.old_style(day) if julian and day and event.date.is_exact_day else ""


def _strip(event: Event, known: Catalogue) -> str:
    """The small timeline, drawn from the neighbours alone so that a page costs the same in any."""
    at = known.position[event.id]
    near: Sequence[Event] = known.library.events[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1]
    library = known.library.model_copy(update={"events": tuple(near)})
    ids = [neighbour.id for neighbour in near]
    return preview.strip(
        library, ids, event.id, lambda other: address.relative(uri(event), uri(other))
    )
