"""Lines of a page that are none of its text: links to its neighbours, advertisements, credits.

Their dates say nothing of the account, which must not go on from them.
"""

from __future__ import annotations

from timeline.dates import english_lines as words
from timeline.dates.timex import Found

__all__ = ["REASON", "is_furniture"]

REASON = "page-furniture"
LONGEST = 120
"""A page's own lines are short: what stands farther from the date words is not looked at."""


def is_furniture(lines: str, found: Found) -> bool:
    """Whether an expression stands in such a line; `lines` is the text with its line ends."""
    near = max(0, found.start - LONGEST)
    start = lines.rfind("\n", near, found.start) + 1
    if not start and near:
        return False  # so long a line is one of the text
    end = lines.find("\n", found.end, found.end + LONGEST)
    end = end if end >= 0 else min(len(lines), found.end + LONGEST)
    if words.LINE.search(lines[start:end]):
        return True
    # A credit ends with its date, and the lines under it begin anew.
    credit = words.CREDIT.search(lines[start : found.start])
    return credit is not None and words.ENDS.match(lines, found.end) is not None
