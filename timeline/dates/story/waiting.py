"""Whether a story goes on from a date, or is only said to have lasted until then."""

from __future__ import annotations

from timeline.dates.english import cues as words
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["has_come"]

NOT_YET_WITHIN = 300


def has_come(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether a story goes on from a date, which no "until" puts off.

    "It was not until 5 May that the gates were opened": then the story has come to it.
    "Until 5 May, when his sisters sold it" tells what they did then.
    """
    if found.signal != "until" or text.startswith(words.UNTIL_THEN, found.end):
        return True
    near = max(sentence.start, found.words - NOT_YET_WITHIN)
    return words.NOT_YET.search(text, near, found.words) is not None
