"""Whether an expression stands in somebody's mouth, between quotation marks of any kind."""

from __future__ import annotations

from functools import lru_cache

from timeline.dates.english import quotations as words
from timeline.dates.story import focus
from timeline.dates.story.focus import Focus
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["is_entry", "quoted"]

QUOTE_WITHIN = 400
SOON = range(62)
"""So many days on an entry of a diary is told of the same time."""


def quoted(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the expression stands in somebody's mouth, whose time is another."""
    marks = _marks(text)
    start, end = max(sentence.start, found.start - QUOTE_WITHIN), found.start
    opens, closes = words.CURLED
    if opens in marks and text.count(opens, start, end) > text.count(closes, start, end):
        return True
    if words.STRAIGHT in marks and text.count(words.STRAIGHT, start, end) % 2 == 1:
        return True
    for opening, ends in words.SINGLE.items():
        if opening in marks and _is_in_single(opening, ends, text, start, found):
            return True
    return False


def is_entry(text: str, date: Focus, told: Focus | None) -> bool:
    """Whether a diary is quoted that goes on with the story: "“8 July. Great wind.” On the 26th".

    Its entry opens with its day, and that lies not long behind the day that the story has reached.
    """
    found = date.found
    if (
        not told
        or not found
        or not date.edtf.is_exact_day
        or text[found.words - 1 : found.words] not in words.OPEN
    ):
        return False
    return text.startswith(words.ENTRY, found.end) and focus.days_before(told, date) in SOON


@lru_cache(maxsize=1)
def _marks(text: str) -> frozenset[str]:
    """The marks that open a quotation somewhere in the text; those of the last text are kept."""
    return frozenset(mark for mark in words.OPEN if mark in text)


def _is_in_single(opening: str, ends: tuple[str, ...], text: str, start: int, found: Found) -> bool:
    at = text.rfind(f" {opening}", start, found.start)
    if at < 0 and text.startswith(opening, start):
        at = start
    if at < 0:
        return False
    if any(text.find(end, at, found.start) >= 0 for end in ends):
        return False
    return any(text.find(end, found.end, found.end + QUOTE_WITHIN) >= 0 for end in ends)
