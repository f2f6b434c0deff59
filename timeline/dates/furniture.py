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
AHEAD = 60
"""So many expressions ahead the next printed year is sought."""
UNITS = ("day", "month", "season")


def asides(lines: str, founds: Sequence[Found], known: Sequence[str | None]) -> list[str | None]:
    """For each expression why it dates no happening, as `known` or for the line it stands in."""
    reasons = list(known)
    head, told = True, WEB
    for number, found in enumerate(founds):
        if reasons[number] is None and _is_furniture(lines, found):
            reasons[number] = REASON
        year = found.reading.year or 0
        # Few dates are of our time: no others are asked.
        if year >= WEB and reasons[number] is None:
            following = _told_next(founds, reasons, number)
            if found.reading.unit in UNITS and _is_stamp(lines, found, following if head else WEB):
                reasons[number] = STAMP
            elif told < WEB and _is_label(lines, found, following):
                reasons[number] = REASON
        head = head and reasons[number] is not None
        told = year if year and reasons[number] is None else told
    return reasons


def _told_next(founds: Sequence[Found], reasons: Sequence[str | None], number: int) -> int:
    """The next year that is printed in the text."""
    for at in range(number + 1, min(len(founds), number + AHEAD)):
        if reasons[at] is None and founds[at].reading.year:
            return founds[at].reading.year or WEB
    return WEB


def _is_stamp(lines: str, found: Found, following: int) -> bool:
    """Whether a line says when it was put on the web: "Posted by Ann in Mills on 3 March 2001".

    At the head of an account of older times any line of a few words and a day does.
    """
    near = max(0, found.start - LONGEST)
    start = lines.rfind("\n", near, found.start) + 1 or near
    before = lines[start : found.start]
    if words.HANDLED.search(before) and words.HANDLED_ENDS.match(lines, found.end):
        return True
    if following >= WEB or found.start > HEAD or not words.HEADED.fullmatch(before):
        return False
    return words.HEADED_ENDS.match(lines, found.end) is not None


def _is_label(lines: str, found: Found, following: int) -> bool:
    """Whether a date of our time is in a line of its own that is no sentence of an older story.

    "SPONSORED: rooms from 4 June 2017", "[Photo: Ann Roth, June 2011]": but what heads the last
    part of a story, "Today, 2011", dates it.
    """
    near = max(0, found.start - LONGEST)
    start = lines.rfind("\n", near, found.start) + 1
    end = lines.find("\n", found.end, found.end + LONGEST)
    end = end if end >= 0 else min(len(lines), found.end + LONGEST)
    if (not start and near) or end - start > LONGEST:
        return False
    line = lines[start:end]
    alone = lines.startswith("\n", max(0, start - 2)) and not lines[end : end + 2].strip("\n")
    if not (alone or words.MARKED.match(line)) or words.WROTE.search(line):
        return False
    if words.CAPTION.match(line):
        return False
    # "* 2011: the wheel is mended" is an entry of a list of years.
    is_entry = not any(map(str.isalpha, lines[start : found.start]))
    if not is_entry and words.LABELLED.match(line):
        return True
    return following < WEB and not line.rstrip().endswith(".")


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
