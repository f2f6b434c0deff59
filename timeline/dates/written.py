"""On which day a stretch of a text was written: what a dateline, an issue or a stamp says of it."""

from __future__ import annotations

from timeline.dates import english_cues as words
from timeline.dates.dating import Dated
from timeline.dates.edtf import Edtf
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["STAMPS", "is_dateline", "is_issue", "is_stamp", "not_later"]

STAMPS = frozenset(("comment-stamp", "publication-stamp"))
"""What sets a date aside that says when something was written."""
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
    return sentence.heading and words.ISSUE.search(text, sentence.start, sentence.end) is not None


def is_stamp(text: str, found: Found) -> bool:
    """Whether a stamp says when something was first put there, and not when it was looked up."""
    reading = found.reading
    if not reading.is_absolute or reading.unit != "day" or reading.kind != "date":
        return False
    return not words.LATER_STAMP.search(text, max(0, found.start - BEFORE), found.start)


def not_later(options: tuple[Dated, ...], day: Edtf) -> tuple[Dated, ...]:
    """The last of several days that is not later than a newspaper's own."""
    fitting = [each for each in options if each.edtf.earliest and _until(each.edtf, day)]
    return tuple(sorted(fitting, key=lambda each: str(each.edtf))[-1:])


def _until(edtf: Edtf, day: Edtf) -> bool:
    return bool(edtf.earliest and day.latest and edtf.earliest <= day.latest)
