"""Signs that stand between two words of one date: marks of notes, of emphasis, a page's end.

"May* 1812", "the 4th of _May_", and "14 January", "48", "THE MILLS", "1812" on four lines.
Such a sign is left out where without it one expression reaches across its place: whether it does
is asked of the rules themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from timeline.dates import timex
from timeline.dates.damage.outline import Repair
from timeline.dates.english.damage import BEFORE_STRAY, BEHIND_STRAY, LONGEST_BEFORE_STRAY

__all__ = ["is_between", "strays"]

SIGNS = "*_†‡§¹²³["
MARK = re.compile(r"[*_†‡§]|[¹²³⁰⁴-⁹]{1,3}|\[(?:\d{1,3}|[a-z])\]")
MARKED = re.compile("[*_†‡§¹²³⁰⁴-⁹[]")
"""With one of these begins a mark: mostly none stands there, which is sooner seen."""
# "_May_", "*4 May*": both signs are left out.
EMPHASIS = re.compile(r"([*_])(?<![\w*]\1)(?=[^\W_])(?P<words>[^*_\n]{1,40})\1(?![^\W_]|[*_])")
OTHER_DAY = re.compile(r"\d[ \n]\[\d{1,3}\]\Z|\d\[\d\d\]\Z")
# A page's number on a line of its own, perhaps with a head in capitals above it or below.
NUMBER_LINE = re.compile(rb"\n[ \f]*+[\[(-]?[ ]?0{1,4}[ ]?[\])-]?[ \f]*+\n")
PAGE = re.compile(
    r"\s[ \f]*[\[(-]?[ ]?\d{1,4}[ ]?[\])-]?[ \f]*\n\s{0,6}(?:[^a-z\n]{4,60}\n\s{0,6})?"
)
HEAD = re.compile(r"\n\s{0,4}[^a-z\n]{4,60}\s{0,4}\Z")
HEAD_LENGTH = 70
BESIDE = 28
LINE = 60
PROSE = re.compile(r"[^\n]*[a-z]{2,} [a-z]{2,} [^\n]*\Z")
"""What a line before a page's end is like; in a table there are no such lines."""


def strays(text: str, kinds: bytes) -> Iterator[Repair]:
    """What is to be put in the place of which stretch of a text."""
    for line in NUMBER_LINE.finditer(kinds):
        yield from _page(text, line.start())
    for sign in SIGNS:
        at = text.find(sign)
        while at >= 0:
            yield from _sign(text, at)
            at = text.find(sign, at + 1)


def _page(text: str, at: int) -> Iterator[Repair]:
    """The end of a page whose number stands behind this line's end."""
    found = PAGE.match(text, at)
    head = HEAD.search(text, max(0, at - HEAD_LENGTH), at)
    for begin in (head.start() if head else at, at):
        start = begin
        while start and text[start - 1] in " \n\f":
            start -= 1
        # Date words that are read alone have but this line.
        is_prose = PROSE.search(text, max(0, start - LINE), start) or text.find("\n", 0, start) < 0
        if found and is_prose and is_between(text, start, found.end(), " "):
            yield start, found.end(), " "
            return


def _sign(text: str, at: int) -> Iterator[Repair]:
    """A mark of a note, or the two signs around emphasised words."""
    around = EMPHASIS.match(text, at)
    if around:
        last = around.end() - 1
        if (
            _is_date(around["words"])
            or is_between(text, at, at + 1)
            or is_between(text, last, last + 1)
        ):
            yield at, at + 1, ""
            yield last, last + 1, ""
        return
    mark = MARK.match(text, at)
    # "17 [30] August", "17[30] August" may be the day by another calendar.
    if not mark or OTHER_DAY.search(text, max(0, at - 3), mark.end()):
        return
    if text[at - 1 : at].isalnum() and text[mark.end() : mark.end() + 1].isalnum():
        return  # "in 19*14": what they would be together nobody knows
    start = at - (text[at] == "[" and text[at - 1 : at] == " ")
    # A raised figure would be a part of the word.
    raised = text[at].isdigit() and text[at - 1 : at].isalpha()
    raised = raised and BEFORE_STRAY.search(text, max(0, at - BESIDE), at) is not None
    if raised or is_between(text, start, mark.end()):
        yield start, mark.end(), ""


@lru_cache(maxsize=1 << 12)
def _is_date(words: str) -> bool:
    """Whether they are a date and nothing else; a mere number may be a title."""
    return not words.isdecimal() and any(
        found.words == 0 and found.end == len(words) for found in timex.scan(words)
    )


def is_between(text: str, start: int, end: int, right: str = "") -> bool:
    """Whether words of one date stand on both sides, and join with this in between."""
    behind = _unmarked(text[end : end + BESIDE].partition("\n\n")[0])
    if not BEHIND_STRAY.match(behind):
        return False
    before = _unmarked(text[max(0, start - BESIDE) : start].rpartition("\n\n")[2])
    if not BEFORE_STRAY.search(before, max(0, len(before) - LONGEST_BEFORE_STRAY)):
        return False
    return _reaches_across(before, right, behind)


def _unmarked(text: str) -> str:
    return MARK.sub("", text) if MARKED.search(text) else text


@lru_cache(maxsize=1 << 12)
def _reaches_across(before: str, right: str, behind: str) -> bool:
    """Whether the two halves hold one expression that neither holds alone."""
    first, last = len(before), len(before) + len(right)
    together = f"{before}{right}{behind}".replace("\n", " ")
    return any(found.words < first and last < found.end for found in timex.scan(together))
