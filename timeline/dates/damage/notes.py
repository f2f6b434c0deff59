"""Marks of notes that print or a copy has glued to a year: "about 1848,1", "in 18723", "1872³".

A number behind a year is such a mark where a year is expected and a comma stands between, or where
it is the next in the row of the text's notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from timeline.dates import english

__all__ = ["marks"]

# What may be one in the outline of a text, which is searched for quickly.
SUSPECT = re.compile(
    rb"0(?<!00)(?:000(?:[,;.]?\[?0|[\xb9\xb2\xb3?])"
    rb"|(?<=[aA?]a0|.[.,;:!?\")]0)0{0,2}(?![0aA]|[.,:/%-]0))"
)
NUMBER = re.compile(
    r"[1-9](?<!\d.)(?:(?<=[12])(?<![\w.,:/$£€#-].)(?P<year>\d{3})(?P<mark>[,;.]?\[?[1-9]\d?\]?"
    r"(?!\w|[.,:/]\d|[–—-]\w| ?%)|[¹²³⁰⁴-⁹]{1,3})"
    r"|(?<=[a-z.,;:!?\"”’)].)\d{0,2}(?!\w|[.,:/%-]\d))"
)
CLOSING = '.,;:!?"”’)'
BEFORE_YEAR = re.compile(
    r"(?i:\b(?:in|of|by|from|since|until|till|before|after|about|around|circa|during|between|early"
    r"|late|summer|winter|spring|autumn|fall))\s\Z"
    rf"|\b(?:{'|'.join(english.MONTH_WORDS)})\.?\s\Z"
)
LONGEST_BEFORE = 12
APART = 2
"""Notes that stand so far apart in the row may be neighbours: one mark in between was lost."""


class Mark(NamedTuple):
    start: int
    end: int
    number: int
    spoils: bool
    """Whether it keeps the year before it from being read."""
    sure: bool
    """Whether it is a mark for itself; others must be the next in the row."""


def marks(text: str, kinds: bytes) -> Iterator[tuple[int, int]]:
    """Where marks stand that spoil the year they touch."""
    found = list(_found(text, kinds))
    following = _following(found)
    before = 0
    for mark, after in zip(found, following, strict=True):
        if mark.sure or 0 < mark.number - before <= APART or 0 < after - mark.number <= APART:
            before = mark.number or before
            if mark.spoils:
                yield mark.start, mark.end


def _found(text: str, kinds: bytes) -> Iterator[Mark]:
    for suspect in SUSPECT.finditer(kinds):
        number = NUMBER.match(text, suspect.start())
        mark = _mark(text, number) if number else None
        if mark:
            yield mark


def _following(found: list[Mark]) -> list[int]:
    """For each mark the number of the next sure one, 0 where none follows."""
    numbers, number = [], 0
    for mark in reversed(found):
        numbers.append(number)
        number = mark.number if mark.sure else number
    return numbers[::-1]


def _mark(text: str, found: re.Match[str]) -> Mark | None:
    """What a number behind a year, a word or a full stop is, if it can be the mark of a note."""
    if not found["mark"]:
        at = found.start() - 1
        while at > 0 and text[at] in CLOSING and found.start() - at < len(CLOSING):
            at -= 1
        word = text[max(0, at - 1) : at + 1]
        is_word = word.isalpha() and word[-1].islower()
        return Mark(*found.span(), int(found.group()), False, True) if is_word else None
    figures = found["mark"].strip(",;.[]")
    start, end = found.start("mark") + (found["mark"][0] in ",;."), found.end()
    if not figures.isdecimal():
        return Mark(start, end, 0, True, True)
    # A full stop before it the rules for years know themselves: they ask for a capital behind it.
    sure = found["mark"][0] == "." or "[" in found["mark"]
    comma = found["mark"][0] in ",;"
    near = text[max(0, found.start() - LONGEST_BEFORE) : found.start()]
    expected = comma and BEFORE_YEAR.search(near) is not None
    return Mark(start, end, int(figures), not sure, sure or expected)
