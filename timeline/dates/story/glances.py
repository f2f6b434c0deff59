"""Whether a text only glances at a date: what is asked, denied or supposed moves no story."""

from __future__ import annotations

from timeline.dates.english import cues as tenses
from timeline.dates.english import glances as words
from timeline.dates.story.cues import after_marks
from timeline.dates.story.said import said
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = [
    "is_aside", "is_beside_the_text", "is_bracketed", "is_glanced", "is_of_another_time",
]  # fmt: skip

AROUND = 240
"""How many characters on either side are looked at."""
NEAR = 120
LEADING = 48
"""A thing that is named behind so many characters of its sentence is not what that tells of."""
EVERY_WITHIN = 24
THING_LENGTH = 24
"""So many characters hold the longest name of a thing, with its "of"."""
QUESTION_END = 8
"""So many of its last characters hold its mark."""
QUESTION_WITHIN = 600
"""So near before its end a question asks of a date."""
BRACKET = 400
"""So long at most is what is said in brackets before and behind a date in them."""
ALONE = 24
"""Square brackets that hold hardly more than a date say which is meant: "[May 1712]"."""


def is_glanced(text: str, sentence: Sentence, found: Found, *, opens: bool) -> bool:
    """Whether the sentence tells of the date, or behind it of a story there, no happening."""
    start, its_words = max(sentence.start, found.start - AROUND), said(text, sentence)
    if not words.EACH.isdisjoint(its_words) and words.EVERY.search(
        text, max(start, found.words - EVERY_WITHIN), found.words
    ):
        return True
    if is_beside_the_text(text, sentence):
        return True
    if text.startswith(": ", found.end):
        return False  # "I remember little of 1911: in August ...": it is told of that year.
    if _is_asked(text, sentence, found):
        return True
    if _is_supposed(text, sentence, found):
        return True
    near, end = max(start, found.start - NEAR), found.start
    near = max(near, text.rfind(";", near, end) + 1, text.rfind(":", near, end) + 1)
    if not words.NO.isdisjoint(its_words) and words.DENIED.search(text, near, found.start):
        return True
    # "He was to be governor before the New Year": nobody was there yet.
    if found.signal == "before" and (
        _is_ahead(text, near, found, its_words) or words.IN_PROSPECT.search(text, near, found.words)
    ):
        return True
    if opens or found.reading.unit == "day":
        return False
    of_thing = text.endswith(words.OF, near, found.start)
    late = found.words - sentence.start > LEADING
    compared = not words.COMPARISONS.isdisjoint(its_words)
    return bool(
        (compared and words.COMPARED.search(text, after_marks(text, near, end), end))
        or (of_thing and words.THING.search(text, max(near, end - THING_LENGTH), end))
        or (of_thing and late and words.NAMED_OF.search(text, near, found.start))
        or (
            of_thing
            and words.STANDS.match(text, found.end)
            and words.LAW.search(text, near, found.start)
        )
        or words.OF_THING.match(text, found.end)
        or _is_ahead(text, near, found, its_words)
    )


def is_beside_the_text(text: str, sentence: Sentence) -> bool:
    """Whether the sentence is a caption, a note or a stamp."""
    return words.BESIDE_THE_TEXT.match(text, sentence.start, sentence.end) is not None


def _is_ahead(text: str, near: int, found: Found, its_words: frozenset[str]) -> bool:
    """Whether the date is hoped for in one breath."""
    if words.HOPES.isdisjoint(its_words):
        return False
    return bool(words.AHEAD.search(text, after_marks(text, near, found.words), found.words))


def is_aside(text: str, found: Found) -> bool:
    """Whether a whole sentence in brackets, or an editor's in square ones, holds the date.

    What stands there is no part of the account, which goes on from what was told before it.
    """
    if text.endswith(tenses.COMING, found.start, found.end):
        return words.OLD_BY_THEN.search(text, max(0, found.words - NEAR), found.words) is not None
    first, last = max(0, found.start - BRACKET), found.end + BRACKET
    for marks in "()", "[]":
        opening = text.rfind(marks[0], first, found.start)
        if opening < 0 or text.find(marks[1], opening, found.start) >= 0:
            continue
        closing = text.find(marks[1], found.end, last)
        if closing < 0 or not words.BEFORE_ASIDE.search(text, max(0, opening - 4), opening):
            continue
        if text[closing - 1] in ".!?" or (marks == "[]" and closing - opening > ALONE):
            return True
    return False


def is_bracketed(text: str, found: Found) -> bool:
    """Whether the date is told of inside a bracket, behind other words: "(it was sold in May)"."""
    opening = text.rfind("(", max(0, found.start - BRACKET), found.words)
    if opening < 0 or text.find(")", opening, found.start) >= 0:
        return False
    if text.find(")", found.end, found.end + BRACKET) < 0:
        return False
    told_of = found.words - opening >= ALONE
    return told_of or tenses.PAST.search(text, opening, found.words) is not None


def is_of_another_time(text: str, sentence: Sentence, found: Found, *, told: Found | None) -> bool:
    """Whether a day or month is no step of the story, which has perhaps `told` another beside it.

    "The Times printed the letter, dated 28 December": told of is when it was printed. "I give it
    as he gave it, in a letter written in December": that is what is known from there.
    """
    if told and text.endswith(words.DATED, sentence.start, found.words):
        return True
    near = max(sentence.start, found.words - NEAR)
    late = found.reading.unit == "month" and found.words - sentence.start > LEADING
    if late and words.WRITTEN.search(text, near, found.words):
        return True
    return _is_evidence(text, sentence, found) or _is_supposed(text, sentence, found)


def _is_evidence(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether something was written then of what is told, and there still is."""
    if words.WRITINGS.isdisjoint(said(text, sentence)):
        return False
    start, end = max(sentence.start, found.start - AROUND), min(sentence.end, found.end + AROUND)
    return words.EVIDENCE.search(text, start, end) is not None


def _is_supposed(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether it is only supposed what would have been: "Had he stayed till the Monday, ..."."""
    its_words = said(text, sentence)
    if words.WOULD.isdisjoint(its_words):
        return False
    start, end = max(sentence.start, found.start - AROUND), min(sentence.end, found.end + AROUND)
    if not words.CONDITIONS.isdisjoint(its_words) and words.CONDITION.search(
        text, *_breath(text, start, found, end, ";:")
    ):
        return True
    clause = _breath(text, start, found, end, ",;:—")
    return words.HAVE in its_words and words.SUPPOSED.search(text, *clause) is not None


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
