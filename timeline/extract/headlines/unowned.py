"""Whether a thing may be named without its owner: "their letter was opened" is "the letter"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english
from timeline.extract.english.owned import COUNTING, NO_NOUN, OF_SOMEBODY
from timeline.extract.english.people import FEMALES, MALES, PERSONS
from timeline.extract.words import Token

ENDS = english.PREPOSITIONS | english.CONJUNCTIONS | english.SUBORDINATORS | clauses.RELATIVE


def is_clear(behind: Sequence[Token]) -> bool:
    """Whether the noun that a possessive opens tells enough without it.

    `behind` are the words behind the possessive.
    """
    noun: list[Token] = []
    for token in behind:
        if token.lower in ENDS or not (token.is_word or token.text[0].isdigit()):
            break
        noun.append(token)
    lowers = {token.lower for token in noun}
    closed = OF_SOMEBODY | COUNTING | english.ORDINALS | clauses.NUMERALS | NO_NOUN
    closed = closed | PERSONS | MALES | FEMALES
    best = any(word.endswith("est") for word in lowers)
    return bool(noun) and lowers.isdisjoint(closed) and not best
