"""Whether a date is one for which something was only meant, promised, fixed or supposed."""

from __future__ import annotations

from timeline.dates.english import plans as words
from timeline.dates.story.cues import after_marks
from timeline.dates.story.said import said
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["is_intended"]

NEAR = 120
"""So many characters before a date are looked at."""


def is_intended(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the day or month is one for which something was only meant, or announced.

    No story is there yet: "Should no rain fall by May, the money was to be returned".
    """
    its_words = said(text, sentence)
    near = max(sentence.start, found.words - NEAR)
    meant = not words.INTENT.isdisjoint(its_words)
    # No mark but a comma stands in what the pattern matches, which ends at the date.
    start = after_marks(text, near, found.words, ";:.") if meant else near
    meant_for = words.INTENDED.search(text, start, found.words) if meant else None
    # "It was to have begun on 4 April 1920": the story has come to that year.
    if meant_for and not (meant_for["untold"] and found.reading.is_absolute):
        return True
    fixed = found.reading.is_absolute or found.reading.step == 0  # "at the same time"
    if not fixed and _is_planned(text, near, found, its_words):
        return True
    if words.WOULD not in its_words:
        return False
    if words.CAME_TO_NOTHING.match(text, sentence.end) and _is_of_clause(text, sentence, found):
        return True
    if words.THAT not in its_words:
        return False
    that = words.SAID_THAT.search(text, near, found.words)
    return that is not None and words.WOULD_BE.match(text, that.start("told")) is not None


def _is_of_clause(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether "would" stands before a date or in its clause, and in none behind that."""
    end = min(sentence.end, found.end + NEAR)
    clause = words.CLAUSE_END.search(text, found.end, end)
    return text.find(words.WOULD, sentence.start, clause.start() if clause else end) >= 0


def _is_planned(text: str, near: int, found: Found, its_words: frozenset[str]) -> bool:
    """Whether the clause before the words plans, supposes, or wishes for something by then."""
    planned = not words.PLANS.isdisjoint(its_words)
    supposed = not words.CONDITIONS.isdisjoint(its_words)
    might_be = words.HAVE in its_words and not words.MODALS.isdisjoint(its_words)
    if not (planned or supposed or might_be or found.signal == "before"):
        return False
    # No mark stands in what the patterns match up to the date, but the one that may open it.
    end = found.words
    start = after_marks(text, near, end)
    if planned and words.PLANNED.search(text, start, end):
        return True
    if might_be and words.COULD_HAVE_BEEN.search(text, start, end):
        return True
    if supposed and words.CONDITIONAL.search(text, max(near, start - 1), end):
        return True
    return found.signal == "before" and words.WISHED.search(text, start, end) is not None
