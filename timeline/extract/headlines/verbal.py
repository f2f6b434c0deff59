"""Whether a sentence has any verb: a list, a caption or an address has none."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english
from timeline.extract.words import Token

SUBJECTS = frozenset(
    """this that these those each some any both all several many most few another other but
    one""".split()
)
"""Small words that stand for somebody: "each lost a son", "the other lay down", "all but one"."""
NO_SUBJECT = (
    english.DETERMINERS
    | english.PREPOSITIONS
    | english.AUXILIARIES
    | clauses.RELATIVE
    | clauses.NUMERALS
) - SUBJECTS
"""Behind these a past form is no finite verb."""


def has_verb(tokens: Sequence[Token]) -> bool:
    """Whether some word outside brackets can but be a verb, of whatever clause."""
    depth = 0
    for at, token in enumerate(tokens):
        depth += (token.text in "([") - (token.text in ")]")
        if depth == 0 and at and _can_act(tokens, at):
            return True
    found = clauses.behind_aside(tokens)
    # "Stone, 1912, runs to a hundred pages": what stands between the commas is no aside.
    return found is not None and tokens[found - 2].is_word


def _can_act(tokens: Sequence[Token], at: int) -> bool:
    """Whether a past form stands behind what can be its subject."""
    word, before = tokens[at].lower, tokens[at - 1].lower
    if tokens[at].is_capital or word in english.AUXILIARIES or not clauses.is_past(word):
        return False
    return before not in NO_SUBJECT and not (at == 1 and before in english.ORDINALS)
