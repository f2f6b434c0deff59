"""Lines of a page that are none of its text: links to its neighbours, advertisements, credits.

Their dates say nothing of the account, which must not go on from them.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.english import lines as words
from timeline.dates.timex import Found

__all__ = ["asides"]

REASON, STAMP = "page-furniture", "publication-stamp"
LONGEST = 120
"""A page's own lines are short: what stands farther from the date words is not looked at."""
WEB = 1993
"""Since this year pages say at which hour they were called up."""
HEAD = 1500
"""So far reach the lines above an account that say who put it there, and when."""
UNITS = ("day", "month", "season")


def asides(lines: str, founds: Sequence[Found], known: Sequence[str | None]) -> list[str | None]:
    """For each expression why it dates no happening, as `known` or for the line it stands in."""
    reasons = list(known)
    head = True
    for number, found in enumerate(founds):
        if reasons[number] is None and _is_furniture(lines, found):
            reasons[number] = REASON
        # Few days are of our time: no others are asked.
        ours = (found.reading.year or 0) >= WEB and found.reading.unit in UNITS
        if ours and reasons[number] is None and _is_stamp(lines, founds, number, head=head):
            reasons[number] = STAMP
        head = head and reasons[number] is not None
    return reasons


def _is_stamp(lines: str, founds: Sequence[Found], number: int, *, head: bool) -> bool:
    """Whether a line says when it was put on the web: "Posted by Ann in Mills on 3 March 2001".

    At the head of an account of older times any line of a few words and a day does.
    """
    found = founds[number]
    near = max(0, found.start - LONGEST)
    start = lines.rfind("\n", near, found.start) + 1
    if not start and near:
        return False
    before = lines[start : found.start]
    if words.HANDLED.search(before) and words.HANDLED_ENDS.match(lines, found.end):
        return True
    if not head or found.start > HEAD or not words.HEADED.fullmatch(before):
        return False
    told = next((each.reading.year for each in founds[number + 1 :] if each.reading.year), None)
    return told is not None and told < WEB and words.HEADED_ENDS.match(lines, found.end) is not None


def _is_furniture(lines: str, found: Found) -> bool:
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
