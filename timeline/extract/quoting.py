"""Quotations as content has them: verbatim, and told from their twins.

Whether a quote stands twice is answered from an index of the text's word pairs, so that many
quotations of a long text cost no more than reading it once.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from timeline import quote as quotes

CHUNK = re.compile(r"\S+")
RUN = 3
MARGIN = 40


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quote with what stands before it, where that is needed to tell it from a twin."""

    quote: str
    prefix: str | None
    suffix: str | None


class Quoter:
    """Cuts quotations out of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        chunks = CHUNK.findall(text)
        self._runs = Counter(zip(*(chunks[at:] for at in range(RUN)), strict=False))

    def cut(self, start: int, end: int) -> Quotation:
        """The quotation of text[start:end], its white space made single spaces."""
        quote = " ".join(self.text[start:end].split())
        if self._is_alone(start, end):
            return Quotation(quote, None, None)
        places = quotes.locate(self.text, quote)
        if len(places) < 2:
            return Quotation(quote, None, None)
        for width in (MARGIN, 4 * MARGIN, 16 * MARGIN):
            prefix = " ".join(self.text[max(0, start - width) : start].split()[1:])
            if prefix and len(quotes.locate(self.text, quote, prefix)) == 1:
                return Quotation(quote, prefix, None)
            suffix = " ".join(self.text[end : end + width].split()[:-1])
            if suffix and len(quotes.locate(self.text, quote, "", suffix)) == 1:
                return Quotation(quote, None, suffix)
        return Quotation(quote, prefix or None, suffix or None)

    def _is_alone(self, start: int, end: int) -> bool:
        """Whether some run of whole words within the quote stands nowhere else."""
        chunks = [found.group() for found in CHUNK.finditer(self.text, start, end)][1:-1]
        runs = zip(*(chunks[at:] for at in range(RUN)), strict=False)
        return any(self._runs[run] == 1 for run in runs)
