"""Where the clauses of a sentence begin: at a mark or a joining word, if a verb follows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline.extract import clauses, english
from timeline.extract.words import Token, base

STRONG = frozenset({";", "—"})
OPENING = frozenset({"while", "whereas", "although", "though", "because", "whereupon"})

SEMICOLON, JOINED, RELATED, LISTED, JOINT = 4, 3, 2, 1, 0


@dataclass(frozen=True, slots=True)
class Boundary:
    """A clause begins at token `at`; the higher the strength, the surer."""

    at: int
    strength: int


def boundaries(tokens: Sequence[Token], dated: frozenset[int]) -> list[Boundary]:
    """Where clauses begin; `dated` holds the indexes at which date words begin."""
    found: list[Boundary] = []
    depth = 0
    # Whether a verb has been seen since the last sure boundary, and since the last comma: before
    # a verb "and" joins names, not clauses.
    verbal = lately = False
    for at, token in enumerate(tokens[:-1]):
        text, follows = token.text, tokens[at + 1].lower
        if clauses.is_finite(tokens, at):
            verbal = lately = True
        depth += (text in "([") - (text in ")]")
        strength = None
        place = at + 1
        if text in STRONG or (text == ":" and at + 2 < len(tokens)):
            strength = SEMICOLON
        elif text in "–-" and at:
            strength = JOINED
        elif depth > 0:
            continue
        elif text == ",":
            strength = LISTED
            if follows in clauses.RELATIVE:
                strength = RELATED
            elif verbal and (follows in english.CONJUNCTIONS or follows in OPENING):
                strength = JOINED
            lately = False
        elif token.lower in ("and", "but", "then") and at:
            begins = (verbal and _continues(tokens, place, dated)) or (
                lately and _has_new_subject(tokens, place)
            )
            strength = RELATED if begins else JOINT
        elif token.lower in OPENING and at:
            place, strength = at, RELATED
        elif token.lower in ("when", "before", "after", "where", "until") and at:
            place, strength = at, JOINT
        if strength is not None:
            found.append(Boundary(place, strength))
            if strength >= RELATED:
                verbal = lately = False
    return found


def _continues(tokens: Sequence[Token], at: int, dated: Collection[int]) -> bool:
    """Whether a second verb, a pronoun or a date stands there."""
    if at in dated or (at + 1 in dated and tokens[at].lower in english.PREPOSITIONS):
        return True
    word = tokens[at].lower
    if word in english.PERSONAL or word in ("they", "it") or word in clauses.FINITE:
        return True
    if word in english.PARTICIPLE or word in english.PAST or base(word):
        return True
    if word.endswith("ly") or word in english.ADVERBS_BEFORE_VERB:
        return at + 1 < len(tokens) and clauses.is_past(tokens[at + 1].lower)
    return False


def _has_new_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether a new subject with its verb stands there, as far as the verb's form is certain.

    "To have him and his friends expelled from the guild" has none, for all its form.
    """
    found = clauses.verb(tokens, at, min(len(tokens), at + 7))
    if found is None or any(token.text == "," for token in tokens[at:found]):
        return False
    word = tokens[found].lower
    certain = word in clauses.FINITE or (word in english.PAST and word not in english.PARTICIPLE)
    return certain or _has_object(tokens, found + 1)


def _has_object(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and (
        tokens[at].lower in english.DETERMINERS or tokens[at].is_capital or tokens[at].lower == "to"
    )


def has_subject(tokens: Sequence[Token], start: int, end: int, dated: Collection[int]) -> bool:
    """Whether tokens[start:end] can stand alone: something, then its finite verb."""
    at = start
    while at < end and (
        at in dated
        or tokens[at].lower in english.CONJUNCTIONS | english.PREPOSITIONS | english.CONNECTORS
        or not tokens[at].is_word
    ):
        at += 1
    if at >= end or tokens[at].lower in clauses.RELATIVE | {"that"}:
        return False
    found = clauses.verb(tokens, at, end)
    return found is not None and found > at
