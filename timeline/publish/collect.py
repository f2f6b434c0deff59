"""The library as it is given to others: fills the shape of dataset.py."""

from __future__ import annotations

from typing import Any

from timeline import model
from timeline.dates.edtf import Edtf
from timeline.model import Citation, Entry, Event, Person, Source
from timeline.publish import cite, event_page, passages, words
from timeline.publish.address import public
from timeline.publish.catalogue import Catalogue, counted, tellers
from timeline.publish.context import PublishContext
from timeline.publish.dataset import (
    FORMAT,
    Anchor,
    Dataset,
    Date,
    Dispute,
    Happening,
    Passage,
    Reading,
    Retelling,
    Text,
    Thing,
)


def dataset(known: Catalogue, around: PublishContext) -> Dataset:
    """The library as it is given to others."""
    library = known.library
    return Dataset(
        format=FORMAT,
        title=cite.site_title(library, around),
        site=around.site_url,
        updated=around.day.isoformat() if around.epoch else None,
        events=[_event(event, known) for event in library.events],
        people=[_thing("people", person) for person in library.people.values()],
        places=[_thing("places", place) for place in library.places.values()],
        themes=[_thing("themes", theme) for theme in library.themes.values()],
        sources=[_text(source) for source in library.sources.values()],
    )


def _date(date: Edtf) -> Date:
    return Date(
        edtf=str(date),
        earliest=str(date.earliest) if date.earliest else None,
        latest=str(date.latest) if date.latest else None,
        precision=date.precision,
        kind=date.kind,
        approximate=date.approximate,
        uncertain=date.uncertain,
        words=words.when(date),
    )


def _maybe(date: Edtf | None) -> Date | None:
    return _date(date) if date else None


def _event(event: Event, known: Catalogue) -> Happening:
    places = known.places[event.id]
    return Happening(
        id=event.id,
        path=public(event_page.uri(event)),
        title=event.title,
        date=_date(event.date),
        summary=event.summary,
        people=list(event.people),
        places=list(event.places),
        themes=list(event.themes),
        sources=list(tellers(event)),
        major=event.major,
        status="draft" if event.is_draft else "reviewed",
        former_ids=list(event.former_ids),
        note=event.note,
        disagreements=[
            Dispute(
                subject=dispute.subject,
                readings=[
                    Reading(
                        text=reading.text,
                        sources=list(dict.fromkeys(one.source for one in reading.passages)),
                    )
                    for reading in dispute.readings
                ],
            )
            for dispute in known.disputes[event.id]
        ],
        passages=[
            _passage(citation, place, citation in counted(event) and not event.is_draft)
            for citation, place in zip(event.citations, places, strict=False)
        ],
        retellings=[
            Retelling(**_quoted(retelling, place))
            for retelling, place in zip(
                event.retellings, places[len(event.citations) :], strict=True
            )
        ],
    )


def _passage(citation: Citation, place: passages.Place | None, is_reviewed: bool) -> Passage:
    anchor = citation.anchor
    return Passage(
        **_quoted(citation, place),
        date=_date(citation.date),
        date_text=citation.date_text,
        dated_by=citation.dated_by,
        anchor=Anchor(quote=anchor.quote, date=_date(anchor.date), source=anchor.source)
        if anchor
        else None,
        calendar=citation.calendar,
        status="reviewed" if is_reviewed else "draft",
    )


def _quoted(passage: model.Told, place: passages.Place | None) -> dict[str, Any]:
    return {
        "source": passage.source,
        "quote": passage.quote,
        "start": place.start if place else None,
        "end": place.end if place else None,
        "unit": place.unit if place else None,
        "number": place.number if place else None,
        "says": dict(sorted(passage.says.items())),
        "note": passage.note,
    }


def _thing(kind: str, entry: Entry) -> Thing:
    return Thing(
        id=entry.id,
        path=public(f"{kind}/{entry.id}.md"),
        label=entry.label,
        alt_labels=list(entry.alt_labels),
        description=entry.description,
        same_as=list(entry.same_as),
        born=_maybe(entry.born) if isinstance(entry, Person) else None,
        died=_maybe(entry.died) if isinstance(entry, Person) else None,
    )


def _text(source: Source) -> Text:
    return Text(
        id=source.id,
        path=public(f"sources/{source.id}.md"),
        label=source.label,
        file=source.file,
        title=source.title,
        author=source.author,
        published=_maybe(source.published),
        kind=source.kind,
        standpoint=source.standpoint,
        quality=list(source.quality),
        order=source.order,
        identification=source.identification,
        url=source.url,
        language=source.language,
        description=source.description,
    )
