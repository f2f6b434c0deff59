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
    first, *_ = quote.split(maxsplit=1) or [""]
    if not first or first not in text:  # spares most misses the regular expression
        return []
    return [found.span("quote") for found in _pattern(prefix, quote, suffix).finditer(text)]
