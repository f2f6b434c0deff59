"""A clause that leaves its verb to the one before: "Orm fell on the 2nd, | Brede on the 11th"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.extract import clauses, english, words
from timeline.extract.headlines import spare
from timeline.extract.headlines.whole import TURNING
from timeline.extract.words import Token

LONGEST_NAME = 6
LONGEST_SUBJECT = 8


def completed(
    tokens: Sequence[Token], start: int, kept: Sequence[int], dated: Collection[int], date: int
) -> list[int] | None:
    """The verb, as indexes, that a name before a date shares with the sentence's first clause.

    Only one that needs no object: nobody knows what else the two have in common.
    """
    if not start or not any(at in dated for at in range(start)) or not _is_name(tokens, kept):
        return None
    closed = english.PREPOSITIONS | {","}
    if kept[-1] > date or any(
        at not in dated and tokens[at].lower not in closed for at in range(kept[-1] + 1, date)
    ):
        return None
    before = spare.opened(tokens, spare.kept(tokens, 0, start, dated))
    cut = [tokens[at] for at in before]
    verb = clauses.verb(cut)
    if verb is None or not 0 < verb <= LONGEST_SUBJECT or not cut[0].is_capital:
        return None
    last = verb
    while last + 1 < len(cut) and cut[last].lower in english.AUXILIARIES:
        last += 1
    last += last + 1 < len(cut) and cut[last + 1].lower in TURNING
    behind = cut[last + 1] if last + 1 < len(cut) else None
    whole = behind is None or not behind.is_word or behind.lower in english.PREPOSITIONS | {"and"}
    alone = not any(clauses.is_finite(cut, at) for at in range(last + 1, len(cut)))
    acts = words.base(cut[last].lower) is not None or words.base(cut[last - 1].lower) is not None
    return before[verb : last + 1] if whole and alone and acts else None


def _is_name(tokens: Sequence[Token], kept: Sequence[int]) -> bool:
    """Whether words are a name and no more: "Brede", "the Land League"."""
    article = tokens[kept[0]].lower == "the"
    named = kept[article:]
    return 0 < len(named) <= LONGEST_NAME and all(tokens[at].is_capital for at in named)
