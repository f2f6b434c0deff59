"""The timeline in the JSON that TimelineJS reads."""

from __future__ import annotations

from html import escape
from typing import Any

from timeline.dates.day import Day
from timeline.model import Event
from timeline.publish import address, cite, event_page, words
from timeline.publish.catalogue import Catalogue
from timeline.publish.context import PublishContext

Slide = dict[str, Any]


def timelinejs(known: Catalogue, around: PublishContext) -> Slide:
    """A slide an event. Events without any known day are left out: it has no place for them."""
    library = known.library
    title = cite.site_title(library, around)
    return {
        "title": {"text": _text(title, library.settings.purpose)},
        "scale": "human",
        "events": [
            _slide(event, known, around)
            for event in library.events
            if event.date.earliest or event.date.latest
        ],
    }


def _slide(event: Event, known: Catalogue, around: PublishContext) -> Slide:
    first = event.date.earliest or event.date.latest
    assert first, "events without any day are left out"
    slide: Slide = {
        "unique_id": event.id,
        "start_date": _date(first),
        # What is shown; the numbers above only place the slide.
        "display_date": words.when(event.date),
        "text": _text(event.title, event.summary, _link(event, around)),
    }
    if event.date.is_period and event.date.latest and event.date.latest != first:
        slide["end_date"] = _date(event.date.latest)
    if event.themes:
        slide["group"] = known.label("themes", event.themes[0])
    return slide


def _text(headline: str, body: str | None, link: str = "") -> dict[str, str]:
    """TimelineJS takes both as HTML."""
    text = f"<p>{escape(body)}</p>" if body else ""
    return {"headline": escape(headline), "text": text + link}


def _link(event: Event, around: PublishContext) -> str:
    url = address.absolute(around, event_page.uri(event))
    return f'<p><a href="{escape(url)}">The passages</a></p>' if url else ""


def _date(day: Day) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}
