"""Quotations as content has them: verbatim, and told from their twins.

Whether a quote stands twice is answered from an index of the text's words, so that many
quotations of a long text cost little more than reading it once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass

WORD = re.compile(r"\w+")
CHUNK = re.compile(r"\S+")
MARGINS = (40, 160, 640)


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quote with what stands before or behind it, where that tells it from a twin."""

    quote: str
    prefix: str | None = None
    suffix: str | None = None


class Quoter:
    """Cuts quotations out of one text; runs of white space become single spaces."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._plain = " ".join(text.split())
        chunks = [found.start() for found in CHUNK.finditer(text)]
        self._starts = chunks
        self._plain_starts = [found.start() for found in CHUNK.finditer(self._plain)]
        self._places: dict[str, list[int]] = defaultdict(list)
        for word in WORD.finditer(self._plain):
            self._places[word.group()].append(word.start())
        self._short: dict[str, list[int]] = {}

    def cut(self, start: int, end: int) -> Quotation:
        """The quotation of text[start:end], which begins and ends with a mark or letter."""
        quote = " ".join(self.text[start:end].split())
        first = self._place(start)
        last = first + len(quote)
        twins = [place for place in self._twins(quote) if place != first]
        if not twins:
            return Quotation(quote)
        prefix = suffix = ""
        for margin in MARGINS:
            prefix = self._plain[max(0, first - margin) : first].partition(" ")[2].strip()
            if prefix and not any(self._follows(prefix, place) for place in twins):
                return Quotation(quote, prefix=prefix)
            suffix = self._plain[last : last + margin].rpartition(" ")[0].strip()
            if suffix and not any(self._precedes(suffix, at + len(quote)) for at in twins):
                return Quotation(quote, suffix=suffix)
        return Quotation(quote, prefix or None, suffix or None)

    def _place(self, offset: int) -> int:
        """Where a code point of the text stands in the text of single spaces."""
        at = bisect_right(self._starts, offset) - 1
        return self._plain_starts[at] + offset - self._starts[at]

    def _twins(self, quote: str) -> list[int]:
        """All places of a quote. Its inner words stand in the index; of a short one none do."""
        inner = list(WORD.finditer(quote))[1:-1]
        if not inner:
            if quote not in self._short:
                self._short[quote] = [
                    found.start() for found in re.finditer(f"(?={re.escape(quote)})", self._plain)
                ]
            return self._short[quote]
        rarest = min(inner, key=lambda word: len(self._places[word.group()]))
        places = (place - rarest.start() for place in self._places[rarest.group()])
        return [at for at in places if at >= 0 and self._plain.startswith(quote, at)]

    def _follows(self, prefix: str, place: int) -> bool:
        """Whether the prefix stands right before a place."""
        end = place - (self._plain[place - 1 : place] == " ")
        return self._plain.endswith(prefix, 0, end)

    def _precedes(self, suffix: str, place: int) -> bool:
        start = place + (self._plain[place : place + 1] == " ")
        return self._plain.startswith(suffix, start)
