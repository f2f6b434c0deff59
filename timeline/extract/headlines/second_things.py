"""Whether a clause names a second thing, so that "it" may not mean the first."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.extract import clauses, english
from timeline.extract.headlines import topics
from timeline.extract.headlines.kinds import UNKNOWN, Kinds
from timeline.extract.words import Token

__all__ = ["names_another"]

PLACING = frozenset("in at near of from".split())
"""Behind these a name is that of a place, which nobody acts upon."""


def names_another(
    tokens: Sequence[Token], dated: Collection[int], kinds: Kinds, text: str, end: int
) -> bool:
    """Whether the words before that place name a second thing: "the army | at the fort"."""
    at, known = 0, {word.lower() for word in text.split()}
    while at < end:
        token = tokens[at]
        if token.lower == "it":
            return True
        opens = token.lower in topics.OPENING and at not in dated
        named = token.is_capital and at > 0 and not tokens[at - 1].is_capital
        named = named and tokens[at - 1].lower not in PLACING
        if not (opens or named) or at in dated:
            at += 1
            continue
        close = at + 1
        while close < end and _goes_on(tokens, dated, close):
            close += 1
        who = tokens[at:close]
        other = not {token.lower for token in who[opens:]} <= known
        if other and len(who) > opens and kinds.kind(who) in ("thing", "ship", UNKNOWN):
            return True
        at = close
    return False


def _goes_on(tokens: Sequence[Token], dated: Collection[int], at: int) -> bool:
    """Whether a word still belongs to the noun whose first words stand before it."""
    token = tokens[at]
    closed = token.lower in english.STOP_WORDS or not token.is_word
    return not closed and at not in dated and not clauses.is_finite(tokens, at)
