"""How the sentence around an expression stands to the story. Pure functions of the text."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.dates.english import cues as words
from timeline.dates.english import pluperfect
from timeline.dates.story.said import said
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = [
    "after_marks",
    "born",
    "clause_start",
    "has_article",
    "has_left",
    "has_pluperfect",
    "is_still_to_come",
    "is_waited_for",
    "looks_ahead",
    "looks_back",
    "opens",
    "opens_back",
    "steps_back",
]

BIRTH_WITHIN, BORN_WITHIN = 160, 260
"""So near stands what tells of a birth, before its date and behind it."""
OPENING = 12
"""Date words that begin within so many characters open their sentence."""
LOOKED_BACK, LOOKED_AHEAD = 300, 40
OPENED_AHEAD, HAD_WITHIN = 160, 16
JOINT = 24
CLAUSE_WITHIN = 60
LEADING = 48
"""Date words that begin within so many characters stand before the verb, if none is before them."""


def opens(sentence: Sentence, found: Found) -> bool:
    """Whether the date words open their sentence, and so perhaps a part of the story."""
    return found.words - sentence.start < OPENING


def has_article(text: str, found: Found) -> bool:
    """Whether the words begin with their article: "the April"."""
    return text.startswith(words.THE, found.start)


def looks_back(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the sentence looks back. "By June they had won" does not: that is now June."""
    if found.signal == "before":
        return False
    if opens_back(text, sentence, found):
        return True
    if pluperfect.HAD.isdisjoint(said(text, sentence)):
        return False
    start = max(sentence.start, found.start - LOOKED_BACK)
    start = clause_start(text, start, found)
    # "He had married in May, and in June his wife came": the second clause goes on.
    if words.NEW_CLAUSE.search(text, max(start, found.words - JOINT), found.words):
        end = min(sentence.end, found.end + OPENED_AHEAD)
        clause = words.CLAUSE.match(text, found.end + text.startswith(",", found.end), end)
        end = clause.end() if clause else end
        past = words.PAST.search(text, found.end, end)
        if past and past[0] not in pluperfect.HAD:
            hads = _pluperfects(text, found.end, end)
            return any(not _is_said_beside(text, start, had, found) for had in hads)
    end = min(sentence.end, found.start + LOOKED_AHEAD)
    hads = _pluperfects(text, start, end)
    return any(not _is_said_beside(text, start, had, found) for had in hads)


def has_left(text: str, sentence: Sentence, back: Found | None, found: Found) -> bool:
    """Whether the clause that looked back is over: "Roth, who had left in 1669, came that year"."""
    if not back or not pluperfect.HAD_CLAUSE.search(text, sentence.start, back.start):
        return False
    return pluperfect.CLAUSE_OVER.match(text, back.end, found.start) is not None


def had_lasted(text: str, sentence: Sentence, since: Found, found: Found) -> bool:
    """Whether what had lasted since a date is told no more where the next stands."""
    if _is_pluperfect(text, since.end, found.end):
        return False
    return _is_pluperfect(text, sentence.start, since.start)


def has_pluperfect(text: str, start: int, end: int) -> bool:
    """Whether a main clause looks back, not one like "crowds that had never heard of it"."""
    relative = {found.end() for found in pluperfect.WHO_HAD.finditer(text, start, end)}
    return any(
        had.end() not in relative for had in pluperfect.PLUPERFECT.finditer(text, start, end)
    )


def opens_back(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether a sentence that opens with its date looks back: "Back in 1894, ..., he had begun"."""
    if found.words - sentence.start > LEADING:
        return False
    back = text.startswith(words.BACK, sentence.start, found.start)
    if not back and pluperfect.HAD.isdisjoint(said(text, sentence)):
        return False
    if words.PAST.search(text, sentence.start, found.words):
        return False
    if back:
        return True
    end = min(sentence.end, found.end + OPENED_AHEAD)
    past = words.SIMPLE_PAST.search(text, found.end, end)
    last = past.start() if past else end
    if pluperfect.WHO_HAD.search(text, found.end, last):
        return False
    hads = _pluperfects(text, found.end, last)
    return any(not _is_said_beside(text, sentence.start, had, found) for had in hads)


def steps_back(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the clause that holds the date looks back: "He had gone up on the Tuesday".

    A day of the month that opens its sentence is soon a step on: "On the 22nd he read what he had
    written".
    """
    if found.reading.day is None and opens_back(text, sentence, found):
        return True
    if pluperfect.HAD.isdisjoint(said(text, sentence)):
        return False
    start = clause_start(text, max(sentence.start, found.start - CLAUSE_WITHIN), found)
    had = next(_pluperfects(text, start, found.words), None)
    if had is None or pluperfect.HAD_TOWN.match(text, had):
        return False
    clause = words.CLAUSE.match(text, had, found.words)
    return clause is not None and clause.end() == found.words


def is_waited_for(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the story has come to the date at last: "It was May before the pass was open"."""
    start = max(sentence.start, found.words - JOINT)
    if found.signal == "until":
        return bool(words.NOT_YET.search(text, start, found.words))
    before = text.startswith(words.BEFORE, found.end)
    return before and bool(words.WAITED.search(text, start, found.words))


def clause_start(text: str, start: int, found: Found) -> int:
    """Where what is said in one breath with the date words begins, at `start` or behind it."""
    end = found.start
    return max(start, text.rfind(";", start, end), text.rfind(":", start, end))


def after_marks(text: str, start: int, end: int, marks: str = ",;:.") -> int:
    """Where the last mark between these places ends, or the first of them.

    What says something of a date in one breath is sought from there on: in a clause that is many
    times sooner done than in a sentence.
    """
    return start + max(map(text[start:end].rfind, marks)) + 1


def _is_pluperfect(text: str, start: int, end: int) -> bool:
    """Whether a "had" stands there that looks back."""
    return next(_pluperfects(text, start, end), None) is not None


def _pluperfects(text: str, start: int, end: int) -> Iterator[int]:
    """Where a "had" stands that looks back: what follows it may stand behind the end."""
    for had in pluperfect.PLUPERFECT.finditer(text, start, end + HAD_WITHIN):
        if had.start() < end:
            yield had.start()


def _is_said_beside(text: str, start: int, had: int, found: Found) -> bool:
    """Whether a "had" stands in another clause than the date: "After the king had fled, on 4 May".

    Then it is told what the clause with the date tells, or before that: "4 May, after he had fled".
    """
    if had > found.end:
        if text.startswith(pluperfect.PARTICIPLE, had):
            return True
        beside = pluperfect.AFTER_IT.search(text, found.end, had)
        if beside or pluperfect.RELATIVE.search(text, found.end, had):
            return True
        # "It was opened on Twelfth Day, and had brought in 212 pounds by May": that was later.
        later = pluperfect.AND_HAD.search(text, found.end, had)
        return later is not None and words.PAST.search(text, start, found.words) is not None
    if _is_told_anew(text, had, found):
        return True
    if text.find(",", had, found.words) < 0 or pluperfect.INSIDE_HAD.match(text, had, found.words):
        return False
    return bool(pluperfect.AFTER_IT.search(text, max(start, had - CLAUSE_WITHIN), had))


def _is_told_anew(text: str, had: int, found: Found) -> bool:
    """Whether a clause with a subject and a verb of its own begins between a "had" and the date."""
    anew = pluperfect.ANEW.search(text, had, found.words)
    past = words.PAST.search(text, anew.end(), found.words) if anew else None
    return bool(anew and past and past.start() > anew.end())


def looks_ahead(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the clause speaks of what is to come."""
    start = max(sentence.start, found.start - LOOKED_BACK)
    clause = words.CLAUSE.match(text, found.end, min(sentence.end, found.end + LOOKED_BACK))
    end = clause.end() if clause else found.end
    if words.FUTURE.search(text, start, end):
        return True
    ongoing = words.ONGOING.search(text, start, end)
    return bool(ongoing) and not words.PAST.search(text, start, end)


def is_still_to_come(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the words count from the day of writing: "Next month Mrs Pugh will speak"."""
    if not text.startswith(words.NEXT, found.words) or words.WILL.isdisjoint(said(text, sentence)):
        return False
    if found.reading.unit == "day" or text.endswith(words.THE, sentence.start, found.words):
        return False
    return not words.PAST.search(text, *_around(sentence, found))


def _around(sentence: Sentence, found: Found) -> tuple[int, int]:
    return max(sentence.start, found.start - LOOKED_BACK), min(
        sentence.end, found.end + LOOKED_BACK
    )


def born(text: str, before: Found | None, sentence: Sentence, found: Found) -> bool:
    """Whether the date is that of a birth; `before` is the date read before it in its sentence."""
    if words.BIRTHS.isdisjoint(said(text, sentence)):
        return False
    start = sentence.start
    if before:
        # "On 3 May 1712 I was born," she wrote in 1780: that was her birth's date already.
        told = words.BORN_THEN.match(text, before.end, sentence.end)
        start = told.end() if told else before.end
    near = max(start, found.start - BIRTH_WITHIN)
    if words.BORN.search(text[near : found.start]):
        return True
    return words.BORN_THEN.match(text, found.end, sentence.end) is not None
