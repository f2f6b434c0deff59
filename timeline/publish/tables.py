"""The timeline as tables: a line for each event, and a line for each passage."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from timeline.publish.dataset import Dataset, Happening, Passage, Retelling

EVENTS = (
    "id,title,date,earliest,latest,words,precision,kind,summary,people,places,themes,sources,"
    "major,disputed,status,path"
).split(",")
PASSAGES = (
    "event,source,quote,start,end,unit,number,date,date_text,dated_by,anchor_quote,anchor_date,"
    "calendar,says,note,status"
).split(",")
BETWEEN = "; "
"""Between several values in one field."""


def events(data: Dataset) -> str:
    """`events.csv`, with the columns EVENTS. Ids of several people stand in one field."""
    return _table(
        EVENTS,
        (
            (
                event.id,
                event.title,
                event.date.edtf,
                event.date.earliest,
                event.date.latest,
                event.date.words,
                event.date.precision,
                event.date.kind,
                event.summary,
                BETWEEN.join(event.people),
                BETWEEN.join(event.places),
                BETWEEN.join(event.themes),
                BETWEEN.join(event.sources),
                _yes(event.major),
                _yes(bool(event.disagreements)),
                event.status,
                event.path,
            )
            for event in data.events
        ),
    )


def passages(data: Dataset) -> str:
    """`passages.csv`, with the columns PASSAGES, in the order of the events.

    A retelling leaves the columns of the date empty.
    """
    return _table(
        PASSAGES,
        (
            (
                event.id,
                one.source,
                one.quote,
                one.start,
                one.end,
                one.unit,
                one.number,
                *_dated(one),
                BETWEEN.join(f"{key}: {value}" for key, value in one.says.items()),
                one.note,
                one.status if isinstance(one, Passage) else event.status,
            )
            for event in data.events
            for one in _told(event)
        ),
    )


def _told(event: Happening) -> Iterator[Passage | Retelling]:
    yield from event.passages
    yield from event.retellings


def _dated(one: Passage | Retelling) -> tuple[str | None, ...]:
    """The columns from `date` to `calendar`."""
    if isinstance(one, Retelling):
        return (None,) * 6
    anchor = (one.anchor.quote, one.anchor.date.edtf) if one.anchor else (None, None)
    return (one.date.edtf, one.date_text, one.dated_by, *anchor, one.calendar)


def _table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Comma-separated values as RFC 4180 has them; nothing where there is no value."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return written.getvalue()


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"
