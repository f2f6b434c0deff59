"""What is told by no word of its name, but has just been told: "on 7 July, and a week after its
arrival".

In a clause that is joined to another one it is the date of that: who reads on has nothing else in
mind. Few days are counted from a day that was told just before.
"""

from __future__ import annotations

from timeline.dates.counted.numbered import OF_START
from timeline.dates.english import naming as words
from timeline.dates.story import cues, focus
from timeline.dates.story.focus import Focus
from timeline.dates.story.naming import Name
from timeline.dates.story.otherwise import may_tell
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = ["of", "pointed"]

FEW = ("day", "week", "fortnight")
JUST_WITHIN, OWN_WITHIN = 1, 3
"""So many sentences behind a day what happened is still in mind; and if it is somebody's,"""
YEARS_WITHIN = 2
"""if years are counted from that."""
LONG = 31
"""From what lies so many days before the story no days are counted."""


def of(
    now: Standing, name: Name | None, found: Found, at: int, *, heard_at: int = -1
) -> Focus | None:
    """The date that was told just before an expression of sentence `at` that counts on from it.

    Nothing that is named there, at `heard_at`, and not told: "He decided to land. Two days after
    the landing".
    """
    last = now.told[-1] if now.told else None
    reading = found.reading
    if reading.step != 1 or reading.how in OF_START or not last or not last.found or last.is_bound:
        return None
    if reading.unit in FEW and not last.edtf.is_exact_day:
        return None
    if heard_at >= now.starts[last.sentence] or now.text.endswith(words.NOT, 0, found.start):
        return None
    if not name and words.NUMBER.match(now.text, found.end):
        return None  # "for three days from the 20th"
    if reading.unit not in FEW and cues.looks_back(now.text, now.sentences[at], found):
        return None
    if last.sentence == at:
        joined = words.JOINED.search(now.text, last.found.end, found.words)
        return last if joined and not _is_long_past(now, last, found) else None
    if words.HAD_BEEN.match(now.text, found.end) or not _may_be(now, name, found, last):
        return None
    if reading.unit not in FEW:
        # "He crossed the mountains that year. ... His father died five years after his going."
        own = name is not None and name.is_own and reading.unit == "year"
        return last if own and at - last.sentence <= YEARS_WITHIN else None
    is_in_mind = not name or name.is_own or name.is_pointed
    within = OWN_WITHIN if is_in_mind else JUST_WITHIN
    return last if at - last.sentence <= within else None


def _is_long_past(now: Standing, last: Focus, found: Found) -> bool:
    """Whether days are counted from no day that had been long before: "he had preached in May"."""
    far = now.chain is not None and focus.days_before(last, now.chain) > LONG
    return far and found.reading.unit in FEW


def _may_be(now: Standing, name: Name | None, found: Found, last: Focus) -> bool:
    """Whether what was told of a date may be called so.

    Words tell it, or it is somebody's of whom the text speaks: "his arrival".
    """
    start = now.sentences[last.sentence].start
    if name and name.is_own and not words.SOMEBODY.search(now.text, start, found.words):
        return False
    is_owned = words.POSSESSED.match(now.text, found.end) is not None
    return not name or is_owned or may_tell(now, name, start, found.words)


def pointed(now: Standing, found: Found, at: int, date: Focus | None) -> Focus | None:
    """The day of the sentence before, for "three days after that visit", if it is told later."""
    last = now.told[-1] if now.told else None
    if found.reading.unit not in FEW or not last or not last.edtf.is_exact_day or last.is_bound:
        return None
    is_later = date is None or date.sentence < last.sentence
    return last if is_later and at - last.sentence <= JUST_WITHIN else None
