"""Whether an expression stands in somebody's mouth, between quotation marks of any kind."""

from __future__ import annotations

from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["quoted"]

QUOTE_WITHIN = 400


def quoted(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the expression stands in somebody's mouth, whose time is another."""
    start, end = max(sentence.start, found.start - QUOTE_WITHIN), found.start
    if text.count("“", start, end) > text.count("”", start, end):
        return True
    if text.count('"', start, end) % 2 == 1:
        return True
    return _is_in_single_quotes(text, start, found)


def _is_in_single_quotes(text: str, start: int, found: Found) -> bool:
    """The same between single quotation marks, which look like apostrophes."""
    for opening, closing in (("‘", "’"), ("'", "'")):
        at = text.rfind(f" {opening}", start, found.start)
        if at < 0 and text.startswith(opening, start):
            at = start
        if at < 0:
            continue
        ends = [f"{mark}{closing}" for mark in ",.!?"]
        if any(text.find(end, at, found.start) >= 0 for end in ends):
            continue
        if any(text.find(end, found.end, found.end + QUOTE_WITHIN) >= 0 for end in ends):
            return True
    return False
