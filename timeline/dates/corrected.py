"""Years that a text itself corrects: "in 1917 [recte 1918]", "1917 (a slip for 1918)".

Whoever prints a year and sets it right at once means the second: that is read in the place of the
first, with the correction a part of the date words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.dates.confusions import figures, is_year
from timeline.dates.outline import Repair

__all__ = ["corrected"]

MARKS = ("recte", "rectius", "read", "correctly", "properly", "should be", "for")
YEAR = r"[12lI][\dlIO]{3}"
CORRECTION = re.compile(
    rf"(?<![\w.,/-])(?P<wrong>{YEAR}(?:\d\d)?)(?:,?\s?[(\[]|\s?(?:--|—|–)\s)"
    r"(?:[^()\[\]\d.!?]{0,60}[\s;,])?(?:recte|rectius|read|correctly|properly|should (?:be|read)"
    r"|(?:slip|misprint|mistake|error)(?: of the pen)? for|sic,? for)"
    rf":?\s(?P<right>{YEAR})(?:[)\]]|(?=\s?(?:--|—|–)|\Z))"
)
BEFORE, BEHIND = 90, 24


def corrected(text: str) -> Iterator[Repair]:
    """What is to be put in the place of which stretch of a text."""
    for mark in MARKS:
        at = text.find(mark)
        while at >= 0:
            behind = at + len(mark)
            if text[behind : behind + 2].strip(" :\n")[:1] in ("1", "2", "l", "I"):
                found = CORRECTION.search(text, max(0, at - BEFORE), behind + BEHIND)
                right = figures(found["right"]) if found else ""
                if found and is_year(right):
                    yield *found.span(), right
            at = text.find(mark, behind)
