"""The shape of `events.json`, which is promised to others: its JSON Schema comes from here."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from timeline.dates.edtf import Edtf
from timeline.model import Citation, Entry, Event, Person, Source
from timeline.publish import cite, event_page, passages, words
from timeline.publish.address import public
from timeline.publish.catalogue import Catalogue, counted, tellers
from timeline.publish.context import PublishContext

FORMAT = 1
"""Grows when a field changes its meaning or goes; new fields do not count."""


class Model(BaseModel):
    """Frozen, and closed against fields that nobody documented."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Date(Model):
    """A date, always Gregorian, as far as it is known."""

    edtf: str = Field(description="Extended Date/Time Format, ISO 8601-2.")
    earliest: str | None = Field(
        description="First possible day, astronomical year, month, day; null where open."
    )
    latest: str | None = Field(description="Last possible day, inclusive; null where open.")
    precision: Literal["day", "month", "season", "year", "decade", "century"]
    kind: Literal["date", "interval", "range", "choice"] = Field(
        description="interval: it lasted; range: a moment somewhere between; choice: one of these."
    )
    approximate: bool
    uncertain: bool
    words: str = Field(description="The date in English words.")


class Anchor(Model):
    """The passage that a date was counted from."""

    quote: str
    date: Date
    source: str | None = Field(description="Another text's id; null: the same text.")


class Passage(Model):
    """One passage that tells an event."""

    source: str = Field(description="Id of an entry of `sources`.")
    quote: str = Field(description="Verbatim, white space aside.")
    start: int | None = Field(description="Offset in the text's file, in code points.")
    end: int | None = Field(description="Offset behind the passage's last code point.")
    unit: Literal["paragraph", "sentence"] | None
    number: int | None = Field(description="Paragraph or sentence in which it begins, from 1.")
    date: Date = Field(description="What this passage says by itself.")
    date_text: str = Field(description="The words that date it.")
    dated_by: str = Field(description="explicit, context, heading, relative, anniversary, ...")
    anchor: Anchor | None
    calendar: Literal["gregorian", "julian"] = Field(description="Of the printed words.")
    says: dict[str, str] = Field(description="What it says where passages differ.")
    note: str | None
    status: Literal["draft", "reviewed"]


class Reading(Model):
    """One answer to what is in dispute."""

    text: str
    sources: list[str]


class Dispute(Model):
    """Something about which reviewed passages disagree."""

    subject: str = Field(description="date, beginning, end, or a key of `says`.")
    readings: list[Reading]


class Happening(Model):
    """An event."""

    id: str
    path: str = Field(description="Its page, relative to the site's root.")
    title: str
    date: Date
    summary: str | None
    people: list[str]
    places: list[str]
    themes: list[str]
    sources: list[str] = Field(description="The texts that tell it.")
    major: bool
    status: Literal["draft", "reviewed"]
    former_ids: list[str]
    note: str | None
    disagreements: list[Dispute]
    passages: list[Passage]


class Thing(Model):
    """A person, place or theme."""

    id: str
    path: str
    label: str
    alt_labels: list[str]
    description: str | None
    same_as: list[str]
    born: Date | None = Field(None, description="Of people alone.")
    died: Date | None = Field(None, description="Of people alone.")


class Text(Model):
    """A source."""

    id: str
    path: str
    label: str
    file: str = Field(description="The file's name among the texts; offsets count in it.")
    title: str | None
    author: str | None
    published: Date | None
    kind: str | None
    standpoint: str | None
    quality: list[str]
    order: Literal["narrative", "shuffled"]
    identification: str | None = Field(description="What the text is likely from: ours.")
    url: str | None
    language: str
    description: str | None


class Dataset(Model):
    """Everything, in the order of time."""

    format: int = Field(description="Grows when a field changes its meaning or goes.")
    title: str
    site: str | None = Field(description="The site's address, where it is known.")
    updated: str | None = Field(description="Day of the last change.")
    events: list[Happening]
    people: list[Thing]
    places: list[Thing]
    themes: list[Thing]
    sources: list[Text]


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
                        sources=list(dict.fromkeys(one.source for one in reading.citations)),
                    )
                    for reading in dispute.readings
                ],
            )
            for dispute in known.disputes[event.id]
        ],
        passages=[
            _passage(citation, place, citation in counted(event) and not event.is_draft)
            for citation, place in zip(event.citations, places, strict=True)
        ],
    )


def _passage(citation: Citation, place: passages.Place | None, is_reviewed: bool) -> Passage:
    anchor = citation.anchor
    return Passage(
        source=citation.source,
        quote=citation.quote,
        start=place.start if place else None,
        end=place.end if place else None,
        unit=place.unit if place else None,
        number=place.number if place else None,
        date=_date(citation.date),
        date_text=citation.date_text,
        dated_by=citation.dated_by,
        anchor=Anchor(quote=anchor.quote, date=_date(anchor.date), source=anchor.source)
        if anchor
        else None,
        calendar=citation.calendar,
        says=dict(sorted(citation.says.items())),
        note=citation.note,
        status="reviewed" if is_reviewed else "draft",
    )


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
