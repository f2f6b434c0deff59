"""What is told by no word of its name, but has just been told: "on 7 July, and a week after its
arrival".

In a clause that is joined to another one it is the date of that: who reads on has nothing else in
mind. Few days are counted from a day that was told just before.
"""

from __future__ import annotations

from timeline.dates.english import naming as words
from timeline.dates.story import cues
from timeline.dates.story.focus import Focus
from timeline.dates.story.naming import Name
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = ["of", "pointed"]

FEW = ("day", "week", "fortnight")
JUST_WITHIN, OWN_WITHIN = 1, 3
"""So many sentences behind a day what happened is still in mind; and if it is somebody's,"""
YEARS_WITHIN = 2
"""if years are counted from that."""


def of(now: Standing, name: Name | None, found: Found, at: int) -> Focus | None:
    """The date that was told just before an expression of sentence `at` that counts on from it."""
    last = now.told[-1] if now.told else None
    if found.reading.step != 1 or not last or not last.found or last.is_bound:
        return None
    if found.reading.unit in FEW and not last.edtf.is_exact_day:
        return None
    if words.NOT[0] in now.text[found.words - 4 : found.start]:
        return None
    if last.sentence == at:
        joined = words.JOINED.search(now.text, last.found.end, found.words)
        return last if joined else None
    if words.HAD_BEEN.match(now.text, found.end):
        return None
    if found.reading.unit not in FEW:
        # "He crossed the mountains that year. ... His father died five years after his going."
        own = name is not None and name.is_own and found.reading.unit == "year"
        own = own and not cues.looks_back(now.text, now.sentences[at], found)
        return last if own and at - last.sentence <= YEARS_WITHIN else None
    is_in_mind = not name or name.is_own or name.is_pointed
    within = OWN_WITHIN if is_in_mind else JUST_WITHIN
    return last if at - last.sentence <= within else None


def pointed(now: Standing, found: Found, at: int, date: Focus | None) -> Focus | None:
    """The day of the sentence before, for "three days after that visit", if it is told later."""
    last = now.told[-1] if now.told else None
    if found.reading.unit not in FEW or not last or not last.edtf.is_exact_day or last.is_bound:
        return None
    is_later = date is None or date.sentence < last.sentence
    return last if is_later and at - last.sentence <= JUST_WITHIN else None
