"""On which day a stretch of a text was written: what a dateline, an issue or a stamp says of it."""

from __future__ import annotations

from timeline.dates.counted.candidates import candidates
from timeline.dates.english import cues as words
from timeline.dates.story.focus import Focus
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["STAMPS", "dateline", "is_ago", "is_dateline", "stamped"]

STAMPS = frozenset(("comment-stamp", "publication-stamp"))
"""What sets a date aside that says when something was written."""
AGO_RULES = frozenset(("offset", "ago-today", "ago-this-month"))
BEFORE, BEHIND = 48, 12
LONGEST_HEADING = 400
"""Nothing longer is a newspaper's heading, though it be all in capitals."""
NEWS_DAYS = 60
"""A whole date so far behind a newspaper's day is no more of what it printed."""


def is_dateline(text: str, found: Found) -> bool:
    """Whether a day stands behind the place from which a newspaper was written to."""
    before = text[max(0, found.start - BEFORE) : found.start]
    if not before.rstrip().endswith(","):
        return False
    behind = text[found.end : found.end + BEHIND]
    if words.DATELINE.search(before):
        return words.BEHIND_DATELINE.match(behind) is not None
    return bool(words.NAMED_DATELINE.search(before) and words.DASHED.match(behind))


def is_issue(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether a heading is that of a newspaper: weekday, volume, number or page are named."""
    if sentence.end - sentence.start > LONGEST_HEADING:
        return False
    said = text[sentence.start : sentence.end]
    if found.reading.weekday is not None and words.MASTHEAD.fullmatch(said):
        return True
    if not sentence.heading and not said.isupper():
        return False
    return found.reading.weekday is not None or words.ISSUE.search(said) is not None


def is_ago(text: str, found: Found) -> bool:
    """Whether an expression is counted from the day of writing: "ten years ago"."""
    if found.rule == "offset":
        return text.endswith(words.AGO[0], found.start, found.end)
    return found.rule in AGO_RULES and text.endswith(words.AGO, found.start, found.end)


def is_stamp(text: str, found: Found) -> bool:
    """Whether a stamp says when something was first put there, and not when it was looked up."""
    reading = found.reading
    if not reading.is_absolute or reading.unit != "day" or reading.kind != "date":
        return False
    return not words.LATER_STAMP.search(text, max(0, found.start - BEFORE), found.start)


def dateline(text: str, sentence: Sentence, reached: Focus, last: Focus | None) -> Focus | None:
    """When what is read was written: by a newspaper's heading, its number or a dateline.

    Without one it stays the `last`, until a day that was long after it.
    """
    if not last and not reached.edtf.is_exact_day:
        return None
    found, day, before = reached.found, reached.edtf.earliest, last and last.edtf.latest
    assert found
    if reached.edtf.is_exact_day and (is_issue(text, sentence, found) or is_dateline(text, found)):
        return reached._replace(heading=True)
    return None if before and day and day.ordinal > before.ordinal + NEWS_DAYS else last


def stamped(text: str, found: Found, at: int) -> Focus | None:
    """The day that a stamp in sentence `at` says, if what follows was written then."""
    options = candidates(found.reading, None) if is_stamp(text, found) else ()
    return Focus(options[0].edtf, found, True, at) if options else None
