"""When a happening was told in other words than name it: "two days after his arrival", who got in.

Such words say little, for they tell of other things as well: what they tell counts only if they
tell it of one date.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.dates.english import naming as words
from timeline.dates.story.focus import Focus
from timeline.dates.story.naming import Name
from timeline.dates.story.standing import Standing
from timeline.dates.story.tellings import Telling, distinct, near, places, tellings
from timeline.dates.timex import Found

__all__ = ["may_tell", "otherwise"]

OPENING = 800
"""So long is what a text opens with."""
AS_SURE = 0.5
EXACT = ("day", "month")
JUST_WITHIN = 1
"""What is told so many sentences apart is told one right after the other."""


def otherwise(now: Standing, name: Name, found: Found, at: int) -> list[Focus]:
    """The days and months of which it is told in other words, as surely as of any.

    What is told not far before is asked, or else what the text opens with.
    """
    for told in _parts(now, name, found, at):
        exact = [each for each in told if each.date.edtf.precision in EXACT]
        sure = max((each.sure for each in exact), default=0) - AS_SURE
        dates = distinct([each for each in exact if each.sure > sure])
        if name.place > 0:
            dates = dates[name.place - 1 : name.place]
        # Of what was told one right after the other nobody knows which; else the last is meant.
        if len(dates) > 1 and dates[-1].sentence - dates[-2].sentence > JUST_WITHIN:
            return dates[-1:]
        if dates:
            return dates
    return []


def _parts(now: Standing, name: Name, found: Found, at: int) -> Iterator[list[Telling]]:
    """What may tell it in other words, not far before an expression of sentence `at`, and where
    the text opens: that is what the text is about, and has been for long."""
    if not name.others:
        return
    name = name.in_other_words()
    start = near(now, found, at)
    yield tellings(now, name, start, found.words, now.told).tellings
    if found.reading.step == 1:
        yield tellings(now, name, 0, min(OPENING, start), now.told).tellings


def may_tell(now: Standing, name: Name, start: int, end: int) -> bool:
    """Whether a part of the text has words that may tell it, as far as such are known."""
    if not name.others:
        return True
    text = now.text
    said = text[start:end].lower()
    for place, _, _ in [*places(said, name), *places(said, name.in_other_words())]:
        before = max(start, start + place - words.NAMED_BEFORE)
        if not words.NOT_TOLD.search(text, before, start + place):
            return True
    return False
