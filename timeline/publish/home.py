"""What the template of the timeline page is told: the drawings, the filters, the list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from timeline.dates.day import Day
from timeline.model import Entry, Library, Preset
from timeline.publish import axis, catalogue, figure, preview
from timeline.publish.address import relative
from timeline.publish.context import Page
from timeline.publish.geometry import Layout, Mark
from timeline.publish.layout import busiest, layout
from timeline.publish.words import when

URI = "index.md"
FIGURE = "assets/figure.json"
PLOTLY = "assets/plotly.min.js"
TITLE = "Timeline"
PURPOSE = "What happened, when, and which passage says so."
Kind = Literal["themes", "people", "places", "sources"]
HEADINGS: Mapping[Kind, str] = {
    "themes": "Themes",
    "people": "People",
    "places": "Places",
    "sources": "Sources",
}


@dataclass(frozen=True, slots=True)
class Option:
    """One value to filter by. `key` is what the rows of the list carry in `data-k`."""

    id: str
    label: str
    key: str
    events: int
    hue: int


@dataclass(frozen=True, slots=True)
class Row:
    """One event of the list."""

    title: str
    link: str
    when: str
    about: str
    classes: str
    keys: str


@dataclass(frozen=True, slots=True)
class Year:
    """The list's rows of one year; `anchor` is the fragment that leads to them."""

    label: str
    anchor: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A preset; both days are ISO dates, the last one inclusive."""

    label: str
    first: str
    last: str


def context(library: Library) -> dict[str, Any]:
    """Everything that templates/home.html names."""
    drawn = layout(library)
    facets = {kind: _options(library, kind, drawn) for kind in HEADINGS}
    keys = {(kind, option.id): option.key for kind in HEADINGS for option in facets[kind]}
    return {
        "title": library.settings.title or TITLE,
        "purpose": library.settings.purpose or PURPOSE,
        "gist": gist(drawn),
        "span": years_of(drawn),
        "start": drawn.start,
        "end": drawn.end,
        "drawing": preview.drawing(drawn),
        "density": preview.density(drawn),
        "presets": presets(library, drawn),
        "facets": {kind: (HEADINGS[kind], options) for kind, options in facets.items() if options},
        "years": list(_years(library, drawn, keys)),
        "total": len(drawn.marks),
        "disputed": sum(mark.disputed for mark in drawn.marks),
        "several": sum(mark.sources > 1 for mark in drawn.marks),
        "drafts": sum(mark.is_draft for mark in drawn.marks),
        "beyond": any(any(mark.beyond) for mark in drawn.marks),
        "figure": FIGURE,
        "plotly": PLOTLY,
    }


def figure_page(library: Library) -> Page:
    """The interactive figure as a data file, which the page fetches when it is idle."""
    return Page(FIGURE, figure.as_json(layout(library)))


def gist(drawn: Layout) -> str:
    """What a look at the chart tells, in words, for those who do not see it."""
    if not drawn.marks:
        return "A timeline without any event yet."
    lanes = ", ".join(f"{lane.label} ({lane.events})" for lane in drawn.lanes)
    told = [
        f"A timeline of {_number(len(drawn.marks), 'event')}, {years_of(drawn)}, "
        f"in {_number(len(drawn.lanes), 'lane')}: {lanes}."
    ]
    part = busiest(drawn, 6)
    if part and len(drawn.marks) > 6:
        low, high, count = part
        between = _between(Day.from_ordinal(low).year, Day.from_ordinal(high).year)
        told.append(f"Most happens in {between}: {_number(count, 'event')}.")
    vague = sum(not mark.event.date.is_exact_day for mark in drawn.marks)
    told.append(f"For {vague} of them the exact day is not known or they lasted longer.")
    if disputed := sum(mark.disputed for mark in drawn.marks):
        told.append(f"In {disputed} the sources differ.")
    if drafts := sum(mark.is_draft for mark in drawn.marks):
        told.append(f"{drafts} are not yet reviewed.")
    return " ".join(told)


def years_of(drawn: Layout) -> str:
    """The timeline's range in years: `1867–1890`."""
    return _between(Day.from_ordinal(drawn.first).year, Day.from_ordinal(drawn.last).year)


def presets(library: Library, drawn: Layout) -> list[Span]:
    """The spans that the editors chose, else about four equal ones of whole years."""
    if library.settings.presets:
        return [span for preset in library.settings.presets if (span := _span(preset))]
    first, last = Day.from_ordinal(drawn.first).year, Day.from_ordinal(drawn.last).year
    length = -(-(last - first + 1) // 4)
    if last - first < 4:
        return []
    starts = range(first, last + 1, length)
    return [
        Span(
            _between(start, min(start + length - 1, last)),
            str(Day(start, 1, 1)),
            str(Day(min(start + length - 1, last), 12, 31)),
        )
        for start in starts
    ]


def _span(preset: Preset) -> Span | None:
    first, last = preset.range.earliest, preset.range.latest
    return Span(preset.label, str(first), str(last)) if first and last else None


def _between(first: int, last: int) -> str:
    low, high = axis.year_label(first), axis.year_label(last)
    return low if first == last else f"{low}–{high}"


def _options(library: Library, kind: Kind, drawn: Layout) -> list[Option]:
    """The values of one kind that events have, in the order of the file."""
    entries: Mapping[str, Entry] = getattr(library, kind)
    used: dict[str, int] = dict.fromkeys(entries, 0)
    for mark in drawn.marks:
        for identifier in _named(mark, kind):
            if identifier in used:
                used[identifier] += 1
    hues = {lane.id: lane.hue for lane in drawn.lanes}
    found = [
        Option(
            identifier,
            entries[identifier].label,
            f"{kind[:2]}{number}",
            count,
            hues.get(identifier, 0),
        )
        for number, (identifier, count) in enumerate(used.items())
        if count
    ]
    if kind in ("people", "places"):
        found.sort(key=lambda option: (-option.events, option.label.casefold()))
    return found


def _named(mark: Mark, kind: Kind) -> Iterable[str]:
    if kind == "sources":
        return catalogue.tellers(mark.event)
    named: Sequence[str] = getattr(mark.event, kind)
    return dict.fromkeys(named)


def _years(library: Library, drawn: Layout, keys: Mapping[tuple[Kind, str], str]) -> Iterator[Year]:
    for year, marks in groupby(drawn.marks, key=_year):
        label = "Date unknown" if year is None else axis.year_label(year)
        anchor = "year-unknown" if year is None else f"year{year}".replace("-", "-b")
        yield Year(label, anchor, tuple(_row(library, drawn, mark, keys) for mark in marks))


def _year(mark: Mark) -> int | None:
    known = mark.event.date.earliest or mark.event.date.latest
    return known.year if known else None


def _row(library: Library, drawn: Layout, mark: Mark, keys: Mapping[tuple[Kind, str], str]) -> Row:
    event = mark.event
    lane = drawn.lanes[mark.lane]
    places = [library.places[place].label for place in event.places if place in library.places]
    about = [lane.label, *places, _number(mark.sources, "source")]
    about += ["sources differ"] if mark.disputed else []
    about += ["not yet reviewed"] if mark.is_draft else []
    named = [
        keys[kind, identifier]
        for kind in HEADINGS
        for identifier in _named(mark, kind)
        if (kind, identifier) in keys
    ]
    return Row(
        title=event.title,
        link=relative(URI, f"events/{event.id}.md"),
        when=when(event.date),
        about=" · ".join(about),
        classes=" ".join([f"hue-{mark.hue}", *preview.classes(mark)]),
        keys=" ".join(named),
    )


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
