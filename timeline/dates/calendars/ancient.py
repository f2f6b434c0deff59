"""Texts of years before Christ that print the era once: "106 BC ... in 63 ... on 5 August 70"."""

from __future__ import annotations

from functools import cache
from itertools import islice

from timeline.dates.edtf import Edtf
from timeline.dates.english.ancient import ANCIENT_ENGLISH, BARE_YEAR, ERAS, PRINTED_ERA
from timeline.dates.grammar import Grammar, compile_language

__all__ = ["grammar", "grammar_from"]

LEAST_YEARS = 3
"""So many years of two figures show that a text leaves out the era."""


def grammar(text: str) -> Grammar | None:
    """The grammar with years of two figures, for a text that counts in such years."""
    if not any(era in text for era in ERAS) or not PRINTED_ERA.search(text):
        return None
    bare = sum(1 for _ in islice(BARE_YEAR.finditer(text), LEAST_YEARS))
    return _ancient() if bare == LEAST_YEARS else None


def grammar_from(anchor: Edtf | None) -> Grammar | None:
    """The same, for words that are counted from a date before Christ."""
    return _ancient() if anchor and anchor.earliest and anchor.earliest.year <= 0 else None


@cache
def _ancient() -> Grammar:
    return compile_language(ANCIENT_ENGLISH)
