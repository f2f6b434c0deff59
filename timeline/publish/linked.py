"""Linked data: schema.org for every page's head and as a whole, W3C annotations for passages."""

from __future__ import annotations

from typing import Any

from timeline.dates.edtf import Edtf
from timeline.model import Citation, Entry, Event, Person, Place, Source, Told
from timeline.publish import address, cite, event_page, passages, words
from timeline.publish.catalogue import Catalogue, Kind
from timeline.publish.context import PublishContext

SCHEMA_ORG = "https://schema.org"
ANNOTATIONS = "http://www.w3.org/ns/anno.jsonld"
# schema.org has no word for a date that is not sure: Dublin Core's `date`, typed as EDTF, has.
CONTEXT: list[object] = [
    SCHEMA_ORG,
    {"dcterms": "http://purl.org/dc/terms/", "edtf": "http://id.loc.gov/datatypes/edtf/"},
]
TYPES = {"people": "Person", "places": "Place", "themes": "DefinedTerm", "sources": "CreativeWork"}

Node = dict[str, Any]


def event(one: Event, known: Catalogue, around: PublishContext) -> Node:
    """An event for the head of its page."""
    return {"@context": CONTEXT, **_event(one, known, around, event_page.uri(one))}


def entry(kind: Kind, one: Entry, around: PublishContext) -> Node:
    """A person, place, theme or source for the head of its page."""
    return {"@context": SCHEMA_ORG, **_entry(kind, one, around, f"{kind}/{one.id}.md")}


def site(known: Catalogue, around: PublishContext) -> Node:
    """The site itself, for the head of the home page."""
    found: Node = {
        "@context": SCHEMA_ORG,
        "@type": "WebSite",
        "name": cite.site_title(known.library, around),
    }
    return _filled(
        found,
        description=known.library.settings.purpose,
        url=address.absolute(around, "index.md"),
    )


def dataset(known: Catalogue, around: PublishContext) -> Node:
    """The data as a whole, for the head of the data page."""
    here = "data/index.md"
    files = {"data/events.json": "application/json", "data/events.csv": "text/csv"}
    found: Node = {
        "@context": SCHEMA_ORG,
        "@type": "Dataset",
        "name": cite.site_title(known.library, around),
        "description": known.library.settings.purpose
        or "Events, each with the passages that prove its date.",
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": form,
                "contentUrl": address.of(around, here, uri),
            }
            for uri, form in files.items()
        ],
    }
    updated = around.day.isoformat() if around.epoch else None
    return _filled(found, dateModified=updated, url=address.absolute(around, here))


def whole(known: Catalogue, around: PublishContext, here: str) -> Node:
    """All events, people, places, themes and sources in one graph; links are seen from `here`."""
    graph = [_event(one, known, around, here) for one in known.library.events]
    for kind in TYPES:
        entries: dict[str, Entry] = getattr(known.library, kind)
        graph += [_entry(kind, one, around, here) for one in entries.values()]
    return {"@context": CONTEXT, "@graph": graph}


def web_annotations(known: Catalogue, around: PublishContext, here: str) -> Node:
    """A W3C annotation for each passage that stands in its text; of a citation, with its date.

    Offsets count code points in the text's file; the target is the page about the text, since
    the text itself is not always ours to publish.
    """
    items = [
        _annotation(one, number, passage, place, around, here)
        for one in known.library.events
        for number, (passage, place) in enumerate(
            zip(one.passages, known.places[one.id], strict=True), 1
        )
        if place
    ]
    first: Node = {"type": "AnnotationPage", "startIndex": 0, "items": items}
    return {
        "@context": ANNOTATIONS,
        "id": address.of(around, here, here),
        "type": "AnnotationCollection",
        "label": cite.site_title(known.library, around),
        "total": len(items),
        "first": first,
    }


def _event(one: Event, known: Catalogue, around: PublishContext, here: str) -> Node:
    library = known.library
    sources = dict.fromkeys(passage.source for passage in one.passages)
    found: Node = {
        "@type": "Event",
        "@id": address.of(around, here, event_page.uri(one)),
        "name": one.title,
        "dcterms:date": {"@type": "edtf:EDTF", "@value": str(one.date)},
    }
    return _filled(
        found,
        description=one.summary,
        **_span(one.date),
        about=[_named("people", library.people[id_], around, here) for id_ in one.people],
        location=[_named("places", library.places[id_], around, here) for id_ in one.places],
        keywords=[library.themes[id_].label for id_ in one.themes],
        subjectOf=[_named("sources", library.sources[id_], around, here) for id_ in sources],
        url=address.absolute(around, event_page.uri(one)),
    )


def _span(date: Edtf) -> dict[str, str]:
    """`startDate` and `endDate` as far as they are certain: ISO dates, shortened where unsure.

    A moment of unknown place in a span has neither: schema.org would read the span as lasting.
    """
    if date.kind == "interval":
        start = words.machine_date(date.start) if date.start else None
        end = words.machine_date(date.end) if date.end else None
    else:
        start = end = words.machine_date(date)
    return {name: day for name, day in (("startDate", start), ("endDate", end)) if day}


def _entry(kind: str, one: Entry, around: PublishContext, here: str) -> Node:
    found = _named(kind, one, around, here)
    _filled(found, description=one.description, alternateName=list(one.alt_labels))
    _filled(found, sameAs=list(one.same_as))
    if isinstance(one, Person):
        _filled(found, birthDate=_day(one.born), deathDate=_day(one.died))
    if isinstance(one, Source):
        author = {"@type": "Person", "name": one.author} if one.author else None
        _filled(found, headline=one.title, author=author, genre=one.kind, inLanguage=one.language)
        _filled(found, datePublished=_day(one.published), url=one.url)
    elif not isinstance(one, Place):
        _filled(found, url=address.absolute(around, f"{kind}/{one.id}.md"))
    return found


def _named(kind: str, one: Entry, around: PublishContext, here: str) -> Node:
    identifier = address.of(around, here, f"{kind}/{one.id}.md")
    return {"@type": TYPES[kind], "@id": identifier, "name": one.label}


def _day(date: Edtf | None) -> str | None:
    return words.machine_date(date) if date else None


def _filled(node: Node, **fields: object) -> Node:
    """Adds the fields that have a value, and gives the node back."""
    node.update({name: value for name, value in fields.items() if value})
    return node


def _annotation(
    one: Event,
    number: int,
    passage: Told,
    place: passages.Place,
    around: PublishContext,
    here: str,
) -> Node:
    page = address.of(around, here, event_page.uri(one))
    bodies: list[Node] = [{"type": "SpecificResource", "source": page, "purpose": "linking"}]
    if isinstance(passage, Citation):
        value = str(passage.date)
        bodies.append(
            {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": "tagging"}
        )
    return {
        "id": f"{page}#passage-{number}",
        "type": "Annotation",
        "motivation": [body["purpose"] for body in bodies],
        "body": bodies,
        "target": {
            "source": address.of(around, here, f"sources/{passage.source}.md"),
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": place.exact,
                    "prefix": place.prefix,
                    "suffix": place.suffix,
                },
                {"type": "TextPositionSelector", "start": place.start, "end": place.end},
            ],
        },
    }
