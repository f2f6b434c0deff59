"""In which tense and mood what stands around an expression is told. Pure functions of the text."""

from __future__ import annotations

from functools import lru_cache

from timeline.dates.english import cues as words
from timeline.dates.english import present
from timeline.dates.story.said import said
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["advises", "describes", "is_past", "is_told", "might_be", "recurs"]

WRITES_WITHIN = 32


def might_be(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the sentence tells what could be: "could march in May, if the roads dried"."""
    if words.IF_WORDS.isdisjoint(said(text, sentence)):
        return False
    start, end = _around(sentence, found)
    # "He went in May, and they told him that he could stay if he paid": of that none was in May.
    beside = words.NEXT_CLAUSE.search(text, found.end, end)
    end = beside.start() if beside else end
    return bool(words.IF.search(text, start, end) and words.HYPOTHETICAL.search(text, start, end))


def is_told(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the sentence tells what was: then it neither describes nor advises nor recurs."""
    start, end = _around(sentence, found)
    if start > sentence.start and not _has_past(text, sentence):
        return False
    around = text[start:end]
    # The plain search is quick, and mostly enough.
    if any(map(around.__contains__, words.WAS)):
        return True
    return words.PAST.search(around) is not None or _is_written_then(text, sentence, found)


def _is_written_then(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether somebody writes something on the date: "he writes in June that he is well"."""
    if not any(map(said(text, sentence).__contains__, words.WRITES)):
        return False
    start = max(sentence.start, found.words - WRITES_WITHIN)
    return words.WRITES_THEN.search(text, start, found.words) is not None


@lru_cache(maxsize=1)
def _has_past(text: str, sentence: Sentence) -> bool:
    """Whether a long sentence has a verb of the past at all: of the last one it is known."""
    return words.PAST.search(text, sentence.start, sentence.end) is not None


def describes(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the sentence describes what is: "July is hot", but not "in July he is arrested"."""
    if present.BEING.isdisjoint(said(text, sentence)):
        return False
    return present.STATE.search(text, *_around(sentence, found)) is not None


def advises(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether a guide tells its readers what is so every year: "open between May and September"."""
    start, end = _around(sentence, found)
    around = text[start:end]
    advises = not present.ADVISING.isdisjoint(said(text, sentence))
    if advises and present.ADVICE.search(around):
        return True
    hours = any(map(around.__contains__, present.IN_HOURS))
    return hours and present.HOURS.search(around) is not None


def is_past(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether what stands around an expression in its sentence is told in the past."""
    start, end = max(sentence.start, found.start - 60), min(sentence.end, found.end + 80)
    return bool(words.PAST.search(text, start, end))


def recurs(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the sentence tells what is always so: "closed in winter"."""
    if present.RECURRING.isdisjoint(said(text, sentence)):
        return False
    return present.PRESENT.search(text, *_around(sentence, found)) is not None


def _around(sentence: Sentence, found: Found) -> tuple[int, int]:
    """From where to where the sentence is near the date words."""
    return max(sentence.start, found.start - 200), min(sentence.end, found.end + 120)
