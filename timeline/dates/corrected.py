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

MARKS = ("rect", "read ", "orrectly", "roperly", "should be ", " for 1")
"""Of these one stands in every correction."""
YEAR = r"[12lI][\dlIO]{3}"
CORRECTION = re.compile(
    # No look behind first: a pattern that begins with a few signs is searched for quickly.
    rf"(?P<wrong>[12lI](?<![\w.,/-].)[\dlIO]{{3}}(?:\d\d)?)(?:,?\s?[(\[]|\s?(?:--|—|–)\s)"
    r"(?:recte|rectius|(?:[^()\[\]\d.!?]{0,60}; )?read|correctly|properly|should (?:be|read)"
    r"|(?:[^()\[\]\d.!?]{0,60}[\s;,])?(?:(?:slip|misprint|mistake|error)(?: of the pen)?|sic,?)"
    rf" for):?\s(?P<right>{YEAR})(?:[)\]]|(?=\s?(?:--|—|–)|\Z))"
)


def corrected(text: str) -> Iterator[Repair]:
    """What is to be put in the place of which stretch of a text."""
    if not any(mark in text for mark in MARKS):
        return
    for found in CORRECTION.finditer(text):
        right = figures(found["right"])
        if is_year(right):
            yield *found.span(), right
