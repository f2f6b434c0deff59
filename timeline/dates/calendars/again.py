"""Whether two days are told as one, by the words between them and beside them.

Some words say so by themselves, "which in Paris was"; with others, "his stone has 24 January", two
days are one only if they lie apart as the calendars do, which `twice` asks.
"""

from __future__ import annotations

from timeline.dates.calendars import era_days, told_by
from timeline.dates.english import again as words
from timeline.dates.english.eras import SENTENCE_END
from timeline.dates.timex import Found, mark

__all__ = ["APART", "is_one_sentence", "is_told", "may_be_told"]

APART = 130
"""So near stand two days that may be one."""
NEAR = 80
"""So far before the first day and behind the second stands of whose calendar it is."""


def is_told(text: str, one: Found, other: Found) -> bool:
    """Whether the second of two days is said to be the first one, told again."""
    if text[one.end : other.start].isspace():
        return False
    gap = era_days.between(text, one, other)
    if words.AGAIN_ELSEWHERE.match(gap):
        return True
    if not is_one_sentence(gap):
        return False
    if words.AGAIN.search(gap) or told_by.is_counted(text, one.end, other):
        return True
    return bool(words.BOTH_SIDES.search(gap) and words.OTHER_SIDE.match(text, other.end))


def may_be_told(text: str, one: Found, other: Found) -> bool:
    """Whether it may be the first one, if the days agree."""
    if other.start - one.end > APART:
        return False
    gap = era_days.between(text, one, other)
    if not is_one_sentence(gap):
        return told_by.knows_two(text) and words.SAID_ELSEWHERE.search(gap) is not None
    if words.SIDE_NAMED.match(text, other.end):
        return True
    if mark(text, other.start, other.end):
        # "24 January by the Russian papers and 5 February by ours".
        return words.OF_CALENDARS.search(gap) is not None
    if not words.SAID_SO.search(gap):
        return False
    near = max(0, one.start - NEAR), other.end + NEAR
    return told_by.knows_two(text) or words.OF_CALENDARS.search(text, *near) is not None


def is_one_sentence(gap: str) -> bool:
    """Whether no sentence ends between two days."""
    return "\n\n" not in gap and not SENTENCE_END.search(gap)
