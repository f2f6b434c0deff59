"""The days that are known for certain, as an iCalendar file (RFC 5545)."""

from __future__ import annotations

from datetime import date, timedelta
from urllib.parse import urlsplit

from icalendar import Calendar
from icalendar import Event as CalendarEvent
from icalendar.prop import vUri

from timeline.dates.day import Day
from timeline.dates.edtf import Edtf
from timeline.model import Event
from timeline.publish import address, cite, event_page
from timeline.publish.catalogue import Catalogue
from timeline.publish.context import PublishContext


def calendar(known: Catalogue, around: PublishContext) -> bytes:
    """Events of one certain day, and periods whose first and last day are certain.

    Calendars know the years 1 to 9999. Every stamp is the site's own moment, never the clock's.
    """
    title = cite.site_title(known.library, around)
    made = Calendar()
    made.add("prodid", "-//timeline-from-texts//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", title)
    for event in known.library.events:
        if days := certain_days(event.date):
            made.add_component(_entry(event, *days, known, around))
    return bytes(made.to_ical())


def certain_days(when: Edtf) -> tuple[date, date] | None:
    """First and last day, if both are known for certain and a calendar can hold them."""
    ends = (when.start, when.end) if when.is_period else (when, when)
    first, last = (end.earliest if end and end.is_exact_day else None for end in ends)
    if first is None or last is None or not (first.year >= 1 and last.year <= 9998):
        return None
    return _date(first), _date(last)


def _entry(
    event: Event, first: date, last: date, known: Catalogue, around: PublishContext
) -> CalendarEvent:
    made = CalendarEvent()
    made.add("uid", f"{event.id}@{_host(around)}")
    made.add("dtstamp", around.moment)
    made.add("dtstart", first)
    made.add("dtend", last + timedelta(days=1))  # the end is exclusive
    made.add("summary", event.title)
    if event.summary:
        made.add("description", event.summary)
    if event.themes:
        made.add("categories", [known.label("themes", theme) for theme in event.themes])
    if event.places:
        made.add("location", ", ".join(known.label("places", place) for place in event.places))
    if url := address.absolute(around, event_page.uri(event)):
        made.add("url", vUri(url))
    made.add("transp", "TRANSPARENT")
    return made


def _date(day: Day) -> date:
    return date(day.year, day.month, day.day)


def _host(around: PublishContext) -> str:
    """What makes an event's id unique in the world, as far as it is known."""
    return (urlsplit(around.site_url).hostname if around.site_url else None) or "timeline.invalid"
