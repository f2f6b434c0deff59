"""Quotations found in their texts to the letter: the TextQuoteSelector of W3C Web Annotation."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=1 << 14)
def _pattern(prefix: str, quote: str, suffix: str) -> re.Pattern[str]:
    def words(text: str) -> str:
        return r"\s+".join(map(re.escape, text.split()))

    before = rf"{words(prefix)}\s*" if prefix.strip() else ""
    after = rf"\s*{words(suffix)}" if suffix.strip() else ""
    # The look-ahead lets occurrences overlap: "on on on" holds "on on" twice.
    return re.compile(rf"(?={before}(?P<quote>{words(quote)}){after})")


def locate(text: str, quote: str, prefix: str = "", suffix: str = "") -> list[tuple[int, int]]:
    """Every place where `quote` stands between `prefix` and `suffix`, as code points, half-open.

    Runs of white space compare equal, nothing else does. An empty quote stands nowhere.
    """
    if not quote.strip():
        return []
    if not prefix and not suffix and (start := text.find(quote)) < 0 and not _spaced(text, quote):
        return []
    return [found.span("quote") for found in _pattern(prefix, quote, suffix).finditer(text)]


def _spaced(text: str, quote: str) -> bool:
    """Whether the quote's first word occurs at all: spares most misses the regular expression."""
    return quote.split(maxsplit=1)[0] in text
