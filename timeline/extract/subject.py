"""The subject of a headline: where it begins, and its words with pronouns replaced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from timeline.extract import clauses, english, words
from timeline.extract.names import Name
from timeline.extract.predicate import VAGUE, joined
from timeline.extract.words import Token

OPENS = english.PREPOSITIONS | english.CONJUNCTIONS | english.DETERMINERS | {"half", "not"}
CLAUSE = clauses.RELATIVE | {"that"}
ALONE = frozenset({"twice", "thrice", "never", "not", "late", "early", "alone"})
"""Words that are no subject by themselves."""


def begins(cut: Sequence[Token]) -> int | None:
    """Where the subject begins: behind an opening phrase, if there is one; None if unsure."""
    if not cut:
        return None
    first = cut[0].lower
    opens = first in english.PREPOSITIONS | english.SUBORDINATORS or first.endswith("ing")
    if not opens and not (first in english.PARTICIPLE or words.base(first)):
        return 0 if clauses.main_verb(cut) else None
    for at, token in enumerate(cut):
        if token.text == "," and at + 1 < len(cut) and clauses.main_verb(cut, at + 1):
            following = cut[at + 1].lower
            if following in english.CONJUNCTIONS | english.PREPOSITIONS | english.SUBORDINATORS:
                continue
            if following in english.CONNECTORS or following.endswith("ing"):
                continue
            return at + 1
    found = clauses.verb(cut)
    if found is None or first in english.SUBORDINATORS - english.PREPOSITIONS:
        return None
    # "In the north the rebels rose": the last noun phrase before the verb is the subject.
    for at in range(found - 1, 1, -1):
        opens = cut[at].lower in english.DETERMINERS or (
            cut[at].is_capital and not cut[at - 1].is_capital
        )
        if opens and cut[at - 1].lower not in english.PREPOSITIONS | english.DETERMINERS:
            return (
                at
                if cut[at - 1].is_word and cut[at - 1].lower not in english.CONJUNCTIONS
                else None
            )
        if cut[at].lower in english.PREPOSITIONS:
            return None
    return None


def text(
    cut: Sequence[Token], places: Sequence[int], names: Sequence[Name], meant: Mapping[int, Name]
) -> str | None:
    """The subject's words, an apposition left out and a pronoun replaced; None if it is vague."""
    commas = [at for at, token in enumerate(cut) if token.text in ",–—"]
    if commas:
        inner = cut[commas[0] + 1 : commas[-1]]
        listed = any(token.lower in ("and", "or") for token in cut[commas[-1] :])
        if len(commas) == 1 and not listed:
            return None
        if not listed:
            named = next(
                (
                    n
                    for n in names
                    if inner and n.start == inner[0].start and n.end >= inner[-1].end
                ),
                None,
            )
            headed = any(token.lower in english.PREPOSITIONS for token in cut[: commas[0]])
            if named and not headed and cut[0].lower in english.DETERMINERS:
                return named.text
            cut = cut[: commas[0]]
    if not cut or cut[0].lower in english.SUBORDINATORS - {"that"} | {"save", "except"}:
        return None
    if any(token.text in "'‘" for token in cut) or _is_two(cut):
        return None
    first = cut[0].lower
    if cut[-1].lower in english.PREPOSITIONS or any(t.lower in CLAUSE for t in cut[1:]):
        return None  # "her diary for", "the work that made her name"
    if len(cut) == 1 and (clauses.is_adverb(cut[0]) or first in ALONE):
        return None
    person = meant.get(places[0])
    if first in ("he", "she") and len(cut) == 1:
        return person.text if person else None
    if first in ("his", "her") and person:
        return f"{person.text}’s {joined(cut[1:])}" if len(cut) > 1 else None
    if first in ("his", "her", "its", "their"):
        # "Their daughter Ines" is Ines.
        named = next((name for name in names if name.end == cut[-1].end), None)
        return named.text if named and named.start > cut[0].start else None
    if first in VAGUE:
        return None
    if any(token.lower in VAGUE for token in cut):
        return None
    return joined(cut)


def _is_two(cut: Sequence[Token]) -> bool:
    """Whether a second noun phrase begins right behind the first: "the fire | the mill"."""
    return any(
        token.lower in ("the", "a", "an") and before.is_word and before.lower not in OPENS
        for before, token in pairwise(cut)
    )
