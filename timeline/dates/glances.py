"""Whether a text only glances at a date: what is asked, denied or supposed moves no story."""

from __future__ import annotations

from timeline.dates import english_glances as words
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["is_glanced", "is_of_another_time"]

AROUND = 240
"""How many characters on either side are looked at."""
NEAR = 120
EVERY_WITHIN = 24
QUESTION_END = 8
"""So many of its last characters hold its mark."""
QUESTION_WITHIN = 600
"""So near before its end a question asks of a date."""


def is_glanced(text: str, sentence: Sentence, found: Found, *, opens: bool) -> bool:
    """Whether the sentence tells of the date, or behind it of a story there, no happening."""
    start, end = max(sentence.start, found.start - AROUND), min(sentence.end, found.end + AROUND)
    if words.EVERY.search(text, max(start, found.words - EVERY_WITHIN), found.words):
        return True
    if words.BESIDE_THE_TEXT.match(text, sentence.start, sentence.end):
        return True
    if text.startswith(": ", found.end):
        return False  # "I remember little of 1911: in August ...": it is told of that year.
    if _is_asked(text, sentence, found):
        return True
    if _is_supposed(text, sentence, found):
        return True
    first = _breath(text, start, found, end, ";:")[0]
    near = max(first, found.start - NEAR)
    if any(text.find(no, near, found.start) >= 0 for no in words.NO) and words.DENIED.search(
        text, near, found.start
    ):
        return True
    # "He was to be governor before the New Year": nobody was there yet.
    if found.signal == "before" and words.AHEAD.search(text, near, found.words):
        return True
    if opens or found.reading.unit == "day":
        return False
    before = text[near : found.start]
    return bool(
        words.COMPARED.search(before)
        or (before.endswith(" of ") and words.THING.search(before))
        or words.OF_THING.match(text, found.end)
        or words.AHEAD.search(text, near, found.words)
    )


def is_of_another_time(text: str, sentence: Sentence, found: Found, *, told: Found | None) -> bool:
    """Whether a day is no step of the story, which has perhaps `told` another in the sentence.

    "The Times printed the letter, dated 28 December": told of is when it was printed.
    """
    if told and text.endswith("dated ", sentence.start, found.words):
        return True
    return _is_supposed(text, sentence, found)


def _is_supposed(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether it is only supposed what would have been: "Had he stayed till the Monday, ..."."""
    start, end = max(sentence.start, found.start - AROUND), min(sentence.end, found.end + AROUND)
    first, last = _breath(text, start, found, end, ";:")
    if not any(text.find(would, first, last) >= 0 for would in words.WOULD):
        return False
    return bool(
        words.CONDITION.search(text, first, last)
        or words.SUPPOSED.search(text, *_breath(text, start, found, end, ",;:—"))
    )


def _breath(text: str, start: int, found: Found, end: int, marks: str) -> tuple[int, int]:
    """What is said in one breath with the date words, between marks of a sentence."""
    for mark in marks:
        start = max(start, text.rfind(mark, start, found.start) + 1)
        behind = text.find(mark, found.end, end)
        end = behind if behind >= 0 else end
    return start, end


def _is_asked(text: str, sentence: Sentence, found: Found) -> bool:
    end = sentence.end
    # The plain search is quick, and nearly always enough.
    if text.find("?", max(found.end, end - QUESTION_END), end) < 0:
        return False
    if end - found.end > QUESTION_WITHIN:
        return False
    if words.TOLD_ALL_THE_SAME.match(text, sentence.start, found.start):
        return False
    # "He put it to them in January: why not cut a canal?" asks of no January.
    if any(text.find(mark, found.end, end - 2) >= 0 for mark in ":;“"):
        return False
    return words.QUESTION_END.search(text, max(found.end, end - QUESTION_END), end) is not None
