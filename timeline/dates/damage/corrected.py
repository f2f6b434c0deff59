"""Years that a text itself corrects: "in 1917 [recte 1918]", "1917 (a slip for 1918)".

Whoever prints a year and sets it right at once means the second: that is read in the place of the
first, with the correction a part of the date words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.dates.damage.confusions import figures, is_year
from timeline.dates.damage.outline import Repair
from timeline.dates.english import glosses as words

__all__ = ["corrected"]

# A year before a bracket or a dash, in the text's outline: "1917 (", "1917 --".
BESIDE = re.compile(rb"000(?<![0.,/-]000)0(?:00)?,?[ \n]?[(\[?-]")


def corrected(text: str, kinds: bytes) -> Iterator[Repair]:
    """What is to be put in the place of which stretch of a text."""
    for beside in BESIDE.finditer(kinds):
        found = words.CORRECTION.match(text, beside.start())
        right = figures(found["right"]) if found else ""
        if found and is_year(right):
            yield *found.span(), right
