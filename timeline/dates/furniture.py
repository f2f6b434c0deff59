"""Lines of a page that are none of its text: links to its neighbours, advertisements, credits.

Their dates say nothing of the account, which must not go on from them.
"""

from __future__ import annotations

from timeline.dates.english import lines as words
from timeline.dates.timex import Found

__all__ = ["REASON", "is_furniture"]

REASON = "page-furniture"
LONGEST = 120
"""A page's own lines are short: what stands farther from the date words is not looked at."""
WEB = 1993
"""Since this year pages say at which hour they were called up."""


def is_furniture(lines: str, found: Found) -> bool:
    """Whether an expression stands in such a line; `lines` is the text with its line ends."""
    near = max(0, found.start - LONGEST)
    start = lines.rfind("\n", near, found.start) + 1
    if not start and near:
        return False  # so long a line is one of the text
    if words.OPENS.match(lines, start):
        return True
    year = found.reading.year
    called_up = year and year >= WEB and not lines[start : found.start].strip()
    if called_up and words.CLOCKED.match(lines, found.end - len("2017")):
        return True
    end = lines.find("\n", found.end, found.end + LONGEST)
    line = lines[start : end if end >= 0 else found.end + LONGEST]
    if any(map(line.__contains__, words.HINTS)) and words.WITHIN.search(line):
        return True
    # A credit ends with its date, and the lines under it begin anew.
    if not words.ENDS.match(lines, found.end):
        return False
    return words.CREDIT.search(lines[start : found.start]) is not None
