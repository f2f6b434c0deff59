"""The verb of a clause that names a happening, and the words that may tell it: "after he left".

What is not called by one of the words of `other_words` is told by its own alone.
"""

from __future__ import annotations

from itertools import pairwise

from timeline.dates.english import naming as words
from timeline.dates.english.kinds import WIDE
from timeline.dates.english.other_words import CALLED, TELLING

__all__ = ["clause", "other_words", "verb"]

MOST_BEFORE = 4
"""So many words may stand before the verb of what somebody did."""


def clause(tokens: list[str]) -> tuple[list[str], list[str]]:
    """The verb of what somebody did, or what says more than it, and the words behind that."""
    said: list[str] = []
    before = ""
    for token in tokens:
        word = token.lower()
        if said and _is_new(token) and before not in words.JOINS:
            break  # "after the sun came out Marit walked down"
        if word not in words.STOP and word not in words.AUXILIARIES:
            said.append(word)
        before = word
    telling = [word for word in said if word not in words.LIGHT]
    return (telling[:1] or said[:1]), said


def verb(tokens: list[str]) -> str:
    """The verb of what somebody did, or it with the word behind it, if it may be told in others."""
    before = ""
    for token, after in pairwise([*tokens[:MOST_BEFORE], ""]):
        if before and _is_new(token) and before not in words.AUXILIARIES:
            break
        word = token.lower()
        pair = f"{word} {after.lower()}"
        if pair in CALLED or word in CALLED:
            return pair if pair in CALLED else word
        before = word
    return ""


def _is_new(token: str) -> bool:
    """Whether a word begins another clause, or what a verb is about."""
    word = token.lower()
    return token[0].isupper() or word in words.PRONOUNS or word in words.DETERMINERS


def other_words(called: str) -> frozenset[str]:
    """The words that may tell what is called so, or is of one of its kinds."""
    fields = CALLED.get(called) or [
        field for kind in WIDE.get(called, ()) for field in CALLED.get(kind, ())
    ]
    return frozenset(word for field in fields for word in TELLING[field])
