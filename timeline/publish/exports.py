"""The data files at their stable addresses, and what the data page says of each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from timeline.publish import calendar_file, cite, collect, fields, linked, tables
from timeline.publish.catalogue import Catalogue
from timeline.publish.context import Page, PublishContext
from timeline.publish.dataset import Dataset
from timeline.publish.timelinejs import timelinejs


@dataclass(frozen=True, slots=True)
class Download:
    """A data file as the data page offers it."""

    uri: str
    name: str
    format: str
    about: str


EVENTS = Download(
    "data/events.json", "Everything", "JSON", "All events, passages, people, places and sources."
)
SCHEMA = Download(
    "data/events.schema.json", "Schema", "JSON Schema", "What events.json may hold, for programs."
)
EVENT_TABLE = Download("data/events.csv", "Events", "CSV", "A line for each event.")
PASSAGE_TABLE = Download(
    "data/passages.csv", "Passages", "CSV", "A line for each passage and how it was dated."
)
LINKED = Download(
    "data/events.jsonld", "Linked data", "JSON-LD", "Events and what they name, as schema.org."
)
ANNOTATIONS = Download(
    "data/annotations.jsonld",
    "Annotations",
    "JSON-LD",
    "Each passage as a W3C Web Annotation on its text: quotation and position.",
)
TIMELINEJS = Download(
    "data/timelinejs.json", "TimelineJS", "JSON", "The events for a TimelineJS presentation."
)
CALENDAR = Download(
    "data/events.ics", "Calendar", "iCalendar", "The events whose days are known for certain."
)
BIBTEX = Download(
    "data/citations.bib", "Citations in BibTeX", "BibTeX", "To cite a page or a source."
)
CSL = Download(
    "data/citations.csl.json", "Citations in CSL-JSON", "CSL-JSON", "The same, for Zotero."
)


def files(known: Catalogue, around: PublishContext) -> list[Page]:
    """All data files, in the order in which the data page lists them."""
    data = collect.dataset(known, around)
    cited = list(cite.every(known.library, around))
    made: dict[Download, str | bytes] = {
        EVENTS: data.model_dump_json(indent=1) + "\n",
        SCHEMA: _json(schema()),
        EVENT_TABLE: tables.events(data).encode(),
        PASSAGE_TABLE: tables.passages(data).encode(),
        LINKED: _json(linked.whole(known, around, LINKED.uri)),
        ANNOTATIONS: _json(linked.web_annotations(known, around, ANNOTATIONS.uri)),
        TIMELINEJS: _json(timelinejs(known, around)),
        CALENDAR: calendar_file.calendar(known, around),
        BIBTEX: "\n".join(one.bibtex for one in cited),
        CSL: _json([one.csl for one in cited]),
    }
    return [Page(download.uri, content) for download, content in made.items()]


def schema() -> dict[str, Any]:
    """The JSON Schema of events.json."""
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return draft | Dataset.model_json_schema(mode="serialization")


def context(known: Catalogue, made: Sequence[Page]) -> dict[str, Any]:
    """Everything that templates/data.html names."""
    sizes = {page.uri: len(_bytes(page)) for page in made}
    return {
        "events": len(known.library.events),
        "citations": sum(len(event.passages) for event in known.library.events),
        "downloads": [
            {
                "uri": download.uri,
                "name": download.name,
                "format": download.format,
                "about": download.about,
                "size": f"{max(1, round(sizes[download.uri] / 1000)):,} kB",
            }
            for download in DOWNLOADS
        ],
        "kinds": fields.of_schema(schema()),
    }


DOWNLOADS = (
    EVENTS,
    SCHEMA,
    EVENT_TABLE,
    PASSAGE_TABLE,
    LINKED,
    ANNOTATIONS,
    TIMELINEJS,
    CALENDAR,
    BIBTEX,
    CSL,
)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"


def _bytes(page: Page) -> bytes:
    return page.content if isinstance(page.content, bytes) else page.content.encode()
