"""Texts whose years have three figures: "on 4 June 968 ... at Easter in 972 ... in March 975".

Elsewhere three figures behind a month or a feast are a count: "in March 300 men".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from timeline.dates import timex
from timeline.dates.english.small_years import ALONE, BEHIND, OPENING, PRINTED, SMALL_YEAR_ENGLISH
from timeline.dates.grammar import Grammar, compile_language
from timeline.dates.timex import Found

__all__ = ["grammar_of", "of_its_texts"]

THREE_FIGURES = range(100, 1000)
SURE_YEARS = 3
"""So many years alone, one behind the other in time, show that a text counts in such years."""


def of_its_texts(text: str, founds: list[Found]) -> list[Found]:
    """The expressions of a text, found anew with such years where it is one that tells by them."""
    grammar = _grammar_for(text, founds)
    return list(timex.scan(text, grammar)) if grammar else founds


def _grammar_for(text: str, founds: Sequence[Found]) -> Grammar | None:
    """The grammar with such years, for a text whose first year is sure to be one, or which tells
    of several in their order before any other."""
    alone: list[int] = []
    for found in founds:
        year = found.reading.year
        if year and not found.reading.short:
            return _grammar() if year in THREE_FIGURES else None
        if year and found.rule == ALONE and _is_sure(text, found):
            alone.append(year)
            if len(alone) == SURE_YEARS:
                return _grammar() if alone == sorted({*alone}) else None
    return None


def _is_sure(text: str, found: Found) -> bool:
    is_told = text.endswith(OPENING, 0, found.start)
    return is_told and BEHIND.match(text, found.end) is not None


def grammar_of(words: str) -> Grammar | None:
    """The same, for date words that may print such a year."""
    return _grammar() if PRINTED.search(words) else None


@cache
def _grammar() -> Grammar:
    return compile_language(SMALL_YEAR_ENGLISH)
