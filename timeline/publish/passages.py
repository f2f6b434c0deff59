"""Where each passage stands in its text: offsets, a number for readers, the words around it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from timeline import quote, sentences
from timeline.model import Citation, Library, Passage, Source, Told

CONTEXT = 32
"""Code points before and behind a passage that an annotation carries to find it again."""


@dataclass(frozen=True, slots=True)
class Place:
    """A passage found in its text. Offsets are code points into the text, half-open."""

    start: int
    end: int
    exact: str
    """The passage as the text prints it, line ends and all."""
    prefix: str
    suffix: str
    unit: Literal["paragraph", "sentence"]
    number: int
    """The paragraph or, in a shuffled text, the sentence in which it begins, from 1."""
    count: int
    """How many paragraphs or sentences the text has."""


@dataclass(frozen=True, slots=True)
class Numbering:
    """The beginnings of a text's numbered units, in the order of the text."""

    unit: Literal["paragraph", "sentence"]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def number(self, offset: int) -> int:
        """The unit in which an offset lies, from 1."""
        return max(1, bisect_right(self.starts, offset))


def numbering(source: Source, text: str) -> Numbering:
    """The paragraphs of a text; the sentences of a shuffled one, whose paragraphs say nothing."""
    if source.order == "shuffled":
        found = sentences.split(text)
        return Numbering(
            "sentence",
            tuple(sentence.start for sentence in found),
            tuple(sentence.end for sentence in found),
        )
    bounds: dict[int, tuple[int, int]] = {}
    for sentence in sentences.split(text):
        start, _ = bounds.get(sentence.paragraph, (sentence.start, 0))
        bounds[sentence.paragraph] = (start, sentence.end)
    return Numbering(
        "paragraph",
        tuple(start for start, _ in bounds.values()),
        tuple(end for _, end in bounds.values()),
    )


class Texts:
    """A library's texts, each split into its units once and only when it is asked for."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._numberings: dict[str, Numbering] = {}

    def numbering(self, source: str) -> Numbering:
        """The units of a source's text."""
        if source not in self._numberings:
            text = self._library.texts.get(source, "")
            self._numberings[source] = numbering(self._library.sources[source], text)
        return self._numberings[source]

    def find(self, source: str, passage: Passage) -> Place | None:
        """Where a passage stands in a source's text: the first place that its context allows."""
        text = self._library.texts.get(source, "")
        found = _locate(text, passage)
        if not found:
            return None
        start, end = found
        units = self.numbering(source)
        return Place(
            start,
            end,
            text[start:end],
            text[max(0, start - CONTEXT) : start],
            text[end : end + CONTEXT],
            units.unit,
            units.number(start),
            len(units.starts),
        )


def _locate(text: str, passage: Passage) -> tuple[int, int] | None:
    if not (passage.prefix or passage.suffix):
        # Most quotes stand there to the letter, and this search is twenty times faster.
        start = text.find(passage.quote)
        if start >= 0:
            return start, start + len(passage.quote)
    found = quote.locate(text, passage.quote, passage.prefix or "", passage.suffix or "")
    return found[0] if found else None


def places(library: Library, texts: Texts) -> Mapping[str, tuple[Place | None, ...]]:
    """For each event's id the places of its passages, in their order."""
    return {
        event.id: tuple(texts.find(passage.source, passage) for passage in event.passages)
        for event in library.events
    }


def date_words(passage: Told) -> tuple[str, str, str]:
    """The quote cut in three: before its date words, the words themselves, behind them."""
    text = passage.quote
    found = quote.locate(text, passage.date_text) if isinstance(passage, Citation) else []
    if not found:
        return text, "", ""
    start, end = found[0]
    return text[:start], text[start:end], text[end:]
