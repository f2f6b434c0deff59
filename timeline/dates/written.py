"""On which day a stretch of a text was written: what a dateline, an issue or a stamp says of it."""

from __future__ import annotations

from timeline.dates import english_cues as words
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["STAMPS", "is_ago", "is_dateline", "is_issue", "is_stamp"]

STAMPS = frozenset(("comment-stamp", "publication-stamp"))
"""What sets a date aside that says when something was written."""
AGO_RULES = frozenset(("offset", "ago-today", "ago-this-month"))
BEFORE, BEHIND = 48, 12


def is_dateline(text: str, found: Found) -> bool:
    """Whether a day stands behind the place from which a newspaper was written to."""
    before = text[max(0, found.start - BEFORE) : found.start]
    behind = text[found.end : found.end + BEHIND]
    if words.DATELINE.search(before):
        return words.BEHIND_DATELINE.match(behind) is not None
    return bool(words.NAMED_DATELINE.search(before) and words.DASHED.match(behind))


def is_issue(text: str, sentence: Sentence) -> bool:
    """Whether a heading is that of a newspaper: its volume, number or page is named."""
    said = text[sentence.start : sentence.end]
    if words.MASTHEAD.fullmatch(said):
        return True
    return (sentence.heading or said.isupper()) and words.ISSUE.search(said) is not None


def is_ago(text: str, found: Found) -> bool:
    """Whether an expression is counted from the day of writing: "ten years ago"."""
    return found.rule in AGO_RULES and text.endswith(words.AGO, found.start, found.end)


def is_stamp(text: str, found: Found) -> bool:
    """Whether a stamp says when something was first put there, and not when it was looked up."""
    reading = found.reading
    if not reading.is_absolute or reading.unit != "day" or reading.kind != "date":
        return False
    return not words.LATER_STAMP.search(text, max(0, found.start - BEFORE), found.start)
