"""Marks of notes that print or a copy has glued to a year: "about 1848,1", "in 18723", "1872³".

A number behind a year is such a mark where a year is expected and a comma stands between, or where
it is the next in the row of the text's notes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from timeline.dates import english

__all__ = ["marks"]

Mark = tuple[int, int, int]
"""Where the figures of a mark begin and end, and its number."""

# No lookbehind first: a pattern that begins with a set of characters is searched for quickly.
BEHIND_WORD = re.compile(r"[1-9](?<=[a-z.,;:!?\"”’)]\S)\d{0,2}(?!\w|[.,:/%-]\d)")
BEHIND_YEAR = re.compile(
    r"[12](?<![\w.,:/$£€#-].)\d{3}(?:(?P<comma>[,;] ?(?<! ))?(?P<mark>[1-9]\d?)"
    r"(?!\w|[.,:/]\d|[–—-]\w| ?%)|(?P<raised>[¹²³⁰⁴-⁹]{1,3}))"
)
CLOSING = '.,;:!?"”’)'
BEFORE_YEAR = re.compile(
    r"(?i:\b(?:in|of|by|from|since|until|till|before|after|about|around|circa|during|between|early"
    r"|late|summer|winter|spring|autumn|fall))\s\Z"
    rf"|\b(?:{'|'.join((*english.MONTH_NAMES, *english.MONTH_SHORT))})\.?\s\Z"
)
LONGEST_BEFORE = 12
APART = 2
"""Notes that stand so far apart in the row may be neighbours: one mark in between was lost."""


def marks(text: str) -> Iterator[tuple[int, int]]:
    """Where marks stand that belong to no year although they touch it."""
    sure = [mark for found in BEHIND_WORD.finditer(text) if (mark := _behind_word(text, found))]
    loose: list[Mark] = []
    for found in BEHIND_YEAR.finditer(text):
        if found["raised"]:
            yield found.span("raised")
            continue
        mark = (*found.span("mark"), int(found["mark"]))
        start = found.start()
        if found["comma"] and BEFORE_YEAR.search(text, max(0, start - LONGEST_BEFORE), start):
            sure.append(mark)
            yield mark[:2]
        else:
            loose.append(mark)
    sure.sort()
    for mark in loose:
        if _is_next(mark, sure):
            yield mark[:2]


def _behind_word(text: str, found: re.Match[str]) -> Mark | None:
    """The mark that a number behind a word or its full stop is; none behind a lone letter."""
    at = found.start() - 1
    while at > 0 and text[at] in CLOSING and found.start() - at < len(CLOSING):
        at -= 1
    word = text[max(0, at - 1) : at + 1]
    return (*found.span(), int(found.group())) if word.isalpha() and word[-1].islower() else None


def _is_next(mark: Mark, sure: list[Mark]) -> bool:
    """Whether a mark's number follows the one before it in the text, or leads to the next."""
    at = bisect_left(sure, mark)
    after = at > 0 and 0 < mark[2] - sure[at - 1][2] <= APART
    return after or (at < len(sure) and 0 < sure[at][2] - mark[2] <= APART)
