"""A happening as the YAML of a draft that a person will read, correct and confirm."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from timeline import yamlfile
from timeline.dates.edtf import Edtf
from timeline.extract.passages import Mention, Passage
from timeline.extract.quoting import Quoter
from timeline.model import TITLE_LENGTH

SCHEMA = "# yaml-language-server: $schema=../../docs/schema/event.schema.json\n"
SLUG_LENGTH = 60
UNWANTED = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """An id from a text: small Latin letters, digits, single hyphens; cut between words."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "").replace("'", ""))
    words = UNWANTED.sub("-", plain.encode("ascii", "ignore").decode().lower()).strip("-")
    if len(words) > SLUG_LENGTH:
        words = words[: SLUG_LENGTH + 1].rpartition("-")[0] or words[:SLUG_LENGTH]
    return words or "untitled"


def title(mentions: Sequence[Mention], source: str) -> str:
    """The headline of the first mention that has one; else "Untitled", source and place."""
    found = _headline(mentions)
    if found:
        return found
    place = f", sentence {mentions[0].sentence + 1}"
    return f"Untitled: {source}"[: TITLE_LENGTH - len(place)] + place


def event_id(mentions: Sequence[Mention]) -> str:
    """The id that a draft asks for: its title's slug, or the source's id and the sentence."""
    found = _headline(mentions)
    return slug(found) if found else f"{mentions[0].source}-s{mentions[0].sentence + 1}"


def _headline(mentions: Sequence[Mention]) -> str | None:
    return next((mention.title for mention in mentions if mention.title), None)


def date(mentions: Sequence[Mention]) -> Edtf:
    """The finest date, which all of them allow: mentions come finest first."""
    first = mentions[0].date
    assert first is not None
    return first


def event(mentions: Sequence[Mention], name: str, quoters: Mapping[str, Quoter]) -> str:
    """The whole file: its first comment bears the digest by which it is known as untouched."""
    people = list(dict.fromkeys(key for mention in mentions for key in mention.people))
    places = list(dict.fromkeys(key for mention in mentions for key in mention.places))
    fields: dict[str, Any] = {"title": name, "date": str(date(mentions))}
    if people:
        fields["people"] = people
    if places:
        fields["places"] = places
    fields["citations"] = [citation(mention, quoters) for mention in mentions]
    fields["status"] = "draft"
    return yamlfile.stamp(SCHEMA + yamlfile.dump(fields))


def citation(mention: Mention, quoters: Mapping[str, Quoter]) -> dict[str, Any]:
    """One draft citation, fields in the house's order."""
    cut = quoters[mention.source].cut(mention.start, mention.end)
    text = quoters[mention.source].text
    fields: dict[str, Any] = {"source": mention.source, "quote": cut.quote}
    if cut.prefix:
        fields["prefix"] = cut.prefix
    if cut.suffix:
        fields["suffix"] = cut.suffix
    fields["date"] = str(mention.date)
    fields["date_text"] = " ".join(text[mention.date_start : mention.date_end].split())
    fields["dated_by"] = mention.dated_by
    if mention.anchor:
        fields["anchor"] = _anchor(mention.anchor, mention.source, quoters)
    if mention.calendar != "gregorian":
        fields["calendar"] = mention.calendar
    fields["status"] = "draft"
    return fields


def _anchor(anchor: Passage, source: str, quoters: Mapping[str, Quoter]) -> dict[str, Any]:
    cut = quoters[anchor.source].cut(anchor.start, anchor.end)
    fields: dict[str, Any] = {"quote": cut.quote}
    if cut.prefix:
        fields["prefix"] = cut.prefix
    if cut.suffix:
        fields["suffix"] = cut.suffix
    fields["date"] = str(anchor.date)
    if anchor.source != source:
        fields["source"] = anchor.source
    return fields
