"""What the templates of the comparison of sources and of the disagreements are told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from timeline.model import Event
from timeline.publish import entry_page, event_page, words
from timeline.publish.catalogue import Catalogue
from timeline.publish.source_page import pair_uri

URI = "sources/compare.md"
DISAGREEMENTS = "disagreements.md"
STEPS = 4
"""Shades of a field that is not empty."""
MOST_COLUMNS = 26
YEARS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)
"""How many years one column may hold."""


def context(known: Catalogue) -> dict[str, Any]:
    """Everything that templates/compare.html names."""
    told = known.told
    return {
        "years": _by_year(known, told),
        "themes": _by_theme(known, told),
        "matrix": _matrix(known),
    }


def pair(known: Catalogue, first: str, second: str) -> dict[str, Any]:
    """Everything that templates/pair.html names."""
    sources = known.library.sources
    mine, others = known.told[first], known.told[second]
    return {
        "first": sources[first],
        "second": sources[second],
        "both": [event for id_, event in mine.items() if id_ in others],
        "only_first": [event for id_, event in mine.items() if id_ not in others],
        "only_second": [event for id_, event in others.items() if id_ not in mine],
    }


def disagreements(known: Catalogue) -> dict[str, Any]:
    """Everything that templates/disagreements.html names."""
    disputed = [event for event in known.library.events if known.disputes[event.id]]
    return {
        "rows": [
            {"event": event, "differ": event_page.differ(event, known, DISAGREEMENTS)}
            for event in disputed
        ],
        "total": len(known.library.events),
        "strip": entry_page.strip(known, disputed, DISAGREEMENTS),
    }


def _by_year(known: Catalogue, told: Mapping[str, Mapping[str, Event]]) -> dict[str, Any]:
    """Sources against years, or against spans of years where there are too many of them."""
    years = {event.id: year for event in known.library.events if (year := _year(event)) is not None}
    if not years:
        return _table("Events told, by year", told, {}, ())
    first, last = min(years.values()), max(years.values())
    size = next((n for n in YEARS if (last - first) // n < MOST_COLUMNS - 1), YEARS[-1])
    starts = range(first // size * size, last + 1, size)
    names = {start: words.year(start) + ("–" if size > 1 else "") for start in starts}
    columns = {id_: (year // size * size,) for id_, year in years.items()}
    unit = "year" if size == 1 else f"{size} years"
    return _table(f"Events told, by {unit}", told, columns, tuple(names.items()))


def _year(event: Event) -> int | None:
    known = event.date.earliest or event.date.latest
    return known.year if known else None


def _by_theme(known: Catalogue, told: Mapping[str, Mapping[str, Event]]) -> dict[str, Any]:
    themes = known.library.themes
    columns = {event.id: event.themes for event in known.library.events}
    names = tuple((theme, themes[theme].label) for theme in themes)
    return _table("Events told, by theme", told, columns, names)


def _table(
    caption: str,
    told: Mapping[str, Mapping[str, Event]],
    columns: Mapping[str, Iterable[Hashable]],
    names: tuple[tuple[Hashable, str], ...],
) -> dict[str, Any]:
    """A table of counts; `columns` gives the columns of each event, `names` their headings."""
    counts = {
        source: Counter(column for id_ in events for column in columns.get(id_, ()))
        for source, events in told.items()
    }
    most = max((number for count in counts.values() for number in count.values()), default=0)
    return {
        "caption": caption,
        "columns": [name for _, name in names],
        "rows": [
            {
                "id": source,
                "cells": [
                    {"number": count[column], "step": _step(count[column], most)}
                    for column, _ in names
                ],
                "total": len(told[source]),
            }
            for source, count in counts.items()
        ],
    }


def _step(number: int, most: int) -> int:
    """The shade of a field: 0 where it is empty, else 1 to STEPS."""
    return -(-number * STEPS // most) if number else 0


def _matrix(known: Catalogue) -> list[dict[str, Any]]:
    told = known.told
    return [
        {
            "id": row,
            "cells": [
                {
                    "id": column,
                    "number": len(told[row].keys() & told[column].keys()),
                    "uri": pair_uri(row, column)
                    if (min(row, column), max(row, column)) in known.pairs
                    else None,
                }
                for column in told
            ],
        }
        for row in told
    ]
