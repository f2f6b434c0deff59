"""Whether a date is only said beside what a sentence tells: the story is at another."""

from __future__ import annotations

from timeline.dates.english import cues as tenses
from timeline.dates.english import inserted as words
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["is_an_end", "is_beside", "is_of_another"]

SUBJECT = 80
"""So long is at most what a clause between commas speaks of,"""
CLAUSE = 100
"""and so long that clause up to its year."""
PREPOSITION = 8
"""So many characters hold the comma before a date with its preposition and its article."""
FORETOLD = 64
SENTENCE = 300
"""So long is at most a sentence with two days,"""
TOLD = 8
"""and so long at least what it tells of the first."""


def is_beside(text: str, sentence: Sentence, found: Found, *, ahead: bool) -> bool:
    """Whether a clause between commas holds the date: "his house, built in 1790, stood there".

    Or, if it lies `ahead` of the story, what "would" be then is told.
    """
    if ahead and words.WOULD.match(text, found.end, found.end + FORETOLD):
        return True
    if not text.startswith(", ", found.end):
        return False
    start = max(sentence.start, found.words - CLAUSE)
    comma = text.rfind(", ", start, found.words)
    # "His house, built by a Dutchman, in 1790, stood there."
    first = text.rfind(", ", start, comma) if 0 < found.words - comma < PREPOSITION else -1
    return any(_is_clause(text, sentence, each, found) for each in (comma, first))


def _is_clause(text: str, sentence: Sentence, comma: int, found: Found) -> bool:
    """Whether behind a comma, which only names stand before, a clause begins that may hold it."""
    if comma < 0 or comma - sentence.start > SUBJECT:
        return False
    if not words.INSERTED.match(text, comma, found.words):
        return False
    return not tenses.PAST.search(text, sentence.start, comma)


def is_an_end(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether only a clause tells what became of somebody: "to a fort, where he died in April"."""
    start = max(sentence.start, found.words - CLAUSE)
    return words.END.search(text, start, found.words) is not None


def is_of_another(text: str, told: Found, found: Found) -> bool:
    """Whether only a clause behind what a day has told holds another, of somebody named there.

    "On 8 July they had news of the siege, which began on 29 May."
    """
    if not 0 < found.words - told.end <= SENTENCE:
        return False
    comma = text.rfind(", ", told.end, found.words)
    return comma - told.end >= TOLD and bool(words.INSERTED.match(text, comma, found.words))
