"""Where drafts meet what is already in content: a new file, a new draft citation, or nothing.

A mention is known when its date words lie in the text where those of a citation or of a rejected
passage do. What a person may have written is never changed: a citation is put behind the last one
of its event, every other byte of the file stays, and what comes out is read again to make sure.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from timeline import quote, yamlfile
from timeline.extract import draft
from timeline.extract.passages import Mention
from timeline.extract.quoting import Quoter
from timeline.model import Citation, Library, Rejected

Places = Mapping[str, Sequence[tuple[int, int, str | None]]]
"""By source: where date words that somebody has dealt with stand, and their event, if any."""


@dataclass(frozen=True, slots=True)
class Addition:
    """Citations for an event that has a file already."""

    event: str
    mentions: tuple[Mention, ...]


@dataclass
class Merged:
    """What is to be done with the happenings, and how many mentions were known already."""

    new: list[tuple[Mention, ...]] = field(default_factory=list)
    additions: list[Addition] = field(default_factory=list)
    known: int = 0


def known_places(library: Library) -> Places:
    """Where the date words of all citations and rejected passages stand."""
    places: dict[str, list[tuple[int, int, str | None]]] = defaultdict(list)
    passages: list[tuple[Citation | Rejected, str | None]] = [
        (citation, event.id) for event in library.events for citation in event.citations
    ]
    passages += [(entry, None) for entry in library.rejected]
    for passage, event in passages:
        text = library.texts.get(passage.source, "")
        for start, end in date_places(text, passage):
            places[passage.source].append((start, end, event))
    return places


def date_places(text: str, passage: Citation | Rejected) -> list[tuple[int, int]]:
    """Where a passage's date words stand in the text, within its quote."""
    return [
        (start + first, start + last)
        for start, end in quote.locate(
            text, passage.quote, passage.prefix or "", passage.suffix or ""
        )
        for first, last in quote.locate(text[start:end], passage.date_text)
    ]


def merge(happenings: Iterable[Sequence[Mention]], places: Places) -> Merged:
    """Sort happenings into new events, additions to known ones, and what is known."""
    by_start = {source: sorted(found) for source, found in places.items()}
    merged = Merged()
    for happening in happenings:
        events: Counter[str] = Counter()
        unknown = []
        for mention in happening:
            found = _known(mention, by_start.get(mention.source, ()))
            if found is None:
                unknown.append(mention)
                continue
            merged.known += 1
            events.update(event for event in found if event)
        if not unknown:
            continue
        if events:
            event = max(sorted(events), key=lambda key: events[key])
            merged.additions.append(Addition(event, tuple(unknown)))
        else:
            merged.new.append(tuple(unknown))
    return merged


def _known(
    mention: Mention, places: Sequence[tuple[int, int, str | None]]
) -> list[str | None] | None:
    """The events whose date words these are (None: rejected); None if nobody knows them."""
    found = [
        event
        for start, end, event in places
        if start < mention.date_end and mention.date_start < end
    ]
    return found or None


def append_citations(
    raw: str, mentions: Sequence[Mention], quoters: Mapping[str, Quoter]
) -> str | None:
    """An event's file with citations put behind its last, all else to the byte as it was.

    None where the file is written in a way that leaves no safe place for them.
    """
    fields = [draft.citation(mention, quoters) for mention in mentions]
    before = yamlfile.read(raw, "")
    lines = raw.splitlines(keepends=True)
    if before.problems or not isinstance(before.value, dict):
        return None
    first = before.places.get(("citations", 0))
    if first is None:
        return None
    dash = lines[first[0] - 1][: first[1] - 1].rstrip()
    if not dash.endswith("-") or dash[:-1].strip():
        return None
    indent = " " * (len(dash) - 1)
    body = yamlfile.dump(fields)
    newline = "\r\n" if lines[0].endswith("\r\n") else "\n"
    block = "".join(f"{indent}{line}{newline}" for line in body.splitlines())
    at = _end_of(before, "citations", lines)
    if at and not lines[at - 1].endswith("\n"):
        lines[at - 1] += newline
    result = "".join([*lines[:at], block, *lines[at:]])
    after = yamlfile.read(result, "")
    meant = {**before.value, "citations": [*before.value["citations"], *_read(fields)]}
    return result if not after.problems and after.value == meant else None


def _read(fields: Sequence[Mapping[str, Any]]) -> Any:
    return yamlfile.read(yamlfile.dump(list(fields)), "").value


def _end_of(document: yamlfile.Document, name: str, lines: Sequence[str]) -> int:
    """The number of lines up to the end of a top-level field's value."""
    begins = document.place((name, yamlfile.KEY))[0]
    following = [
        place[0]
        for path, place in document.places.items()
        if len(path) == 2 and path[1] == yamlfile.KEY and place[0] > begins
    ]
    end = min(following) - 1 if following else len(lines)
    # Blank lines and comments before the next field belong to that one.
    while end > begins and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return end


def append_source(raw: str, key: str, fields: Mapping[str, Any]) -> str:
    """sources.yml with one more entry at its end, all else to the byte as it was.

    A file that is not written line by line (`{a: {...}}`) is written anew, with the same content.
    """
    before = yamlfile.read(raw, "").value or {}
    gap = "" if not raw or raw.endswith("\n") else "\n"
    result = f"{raw}{gap}{yamlfile.dump({key: fields})}"
    meant = {**before, key: dict(fields)}
    return result if yamlfile.read(result, "").value == meant else yamlfile.dump(meant)
