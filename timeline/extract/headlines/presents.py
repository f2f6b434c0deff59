"""Clauses told in the present, as chronicles are: "Roth submits to the duke and retires to Orm".

What stands behind such a verb does not show it. So it must be a known one, and stand right behind
a subject that agrees with it.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english
from timeline.extract.english.people import PERSONS
from timeline.extract.english.present import NOUNS_TOO, VERBS
from timeline.extract.words import Token, ends_in_s, third

MANY = frozenset("men women people children".split())
THIRD = {third(verb): verb for verb in VERBS}
LONGEST_NOUN = 5
"""Words from an article to its noun."""
OPENS = english.DETERMINERS | clauses.NUMERALS | english.QUANTIFIERS
CLOSED = english.SUBORDINATORS - english.PREPOSITIONS | clauses.RELATIVE | {"that"}
"""Behind these a clause begins that is not the main one."""


def base(word: str) -> str | None:
    """The dictionary form of a verb in the third person: "dies" die; None of other words."""
    return THIRD.get(word)


def main_verb(tokens: Sequence[Token], start: int = 0) -> int | None:
    """The first finite verb of a clause, one of the present only if there is no other before it."""
    found = clauses.verb(tokens, start)
    if found is None:
        # "Roth, a smith, | takes refuge": not a refuge that takes have.
        acts = clauses.present(tokens, start), clauses.behind_aside(tokens, start)
        found = min((at for at in acts if at is not None), default=None)
        if found is not None and found > 1 and _is_behind_aside(tokens, start, found - 1):
            found -= ends_in_s(tokens[found - 1].lower)
        if found is None:
            found = clauses.present(tokens, start, clauses.ONE | {"it"})
        known = _known(tokens, start)
        return known if found is None or (known is not None and known < found) else found
    # "The harvest | fails and is sown again": no subject ends with "and".
    joined = tokens[found - 1].lower in english.CONJUNCTIONS
    known = _known(tokens, start, named=not joined)
    parted = known is not None and any(
        token.text == "," or token.lower in english.CONJUNCTIONS | CLOSED | {"to"}
        for token in tokens[known + 1 : found]
    )
    return known if parted else found


def _known(tokens: Sequence[Token], start: int, named: bool = False) -> int | None:
    """The first known verb of the present that agrees with what stands right before it.

    With `named` only one of whom a name or pronoun tells.
    """
    for at in range(max(start, 0) + 1, len(tokens)):
        word = tokens[at].lower
        if word in CLOSED or tokens[at - 1].lower in CLOSED:
            return None
        if tokens[at].is_capital:
            continue
        before = tokens[at - 1]
        if word in THIRD and _is_one(tokens, start, at, named):
            return at
        if not named and word in VERBS and _are_many(tokens, start, at - 1):
            return at
        if named and not (before.is_word or before.text == ","):
            return None
    return None


def _is_one(tokens: Sequence[Token], start: int, at: int, named: bool) -> bool:
    """Whether one thing or person stands before a verb, or what is set beside it does."""
    before = tokens[at - 1]
    if before.lower in clauses.ONE | {"it"}:
        # Not "his mother, he tells us, | watched", nor "of it".
        beside = {",", *english.PREPOSITIONS} if named else english.PREPOSITIONS
        return at - 1 == start or tokens[at - 2].lower not in beside
    if before.text == "," and not named:
        return _is_apart(tokens, start, at - 1)
    if not before.is_word or before.lower in english.STOP_WORDS or ends_in_s(before.lower):
        return False
    opens = _opening(tokens, start, at - 1)
    if opens is None or (opens > start and tokens[opens - 1].lower == "of"):
        return False
    if before.is_capital and tokens[opens].is_capital and tokens[opens].lower not in OPENS:
        return not before.is_possessive
    return not named and THIRD[tokens[at].lower] not in NOUNS_TOO and not before.is_possessive


def _are_many(tokens: Sequence[Token], start: int, last: int) -> bool:
    """Whether many stand there: "five hundred men | begin", "the chiefs | swear"."""
    before = tokens[last]
    many = before.lower in MANY or ends_in_s(before.lower)
    if not many or before.is_capital or before.lower in english.STOP_WORDS:
        return before.lower == "they" and last == start
    opens = _opening(tokens, start, last)
    return opens is not None and not (opens > start and tokens[opens - 1].lower == "of")


def _opening(tokens: Sequence[Token], start: int, last: int) -> int | None:
    """Where the noun that ends there opens: with its article, its number, or as a name."""
    at = last
    if tokens[at].is_capital:
        while at > start and tokens[at - 1].is_capital and tokens[at - 1].is_word:
            at -= 1
        return at
    while at >= max(start, last - LONGEST_NOUN):
        if tokens[at].lower in OPENS:
            return at if at < last else None
        if not tokens[at].is_word or tokens[at].lower in english.STOP_WORDS:
            return None
        at -= 1
    return None


def _is_apart(tokens: Sequence[Token], start: int, comma: int) -> bool:
    """Whether a comma closes what stands beside the first name or person: "Roth, a smith, | "."""
    commas = [at for at in range(start, comma + 1) if tokens[at].text == ","]
    if len(commas) != 2:
        return False
    head, aside = tokens[commas[0] - 1], tokens[commas[0] + 1 : comma]
    joined = any(token.lower in english.CONJUNCTIONS for token in aside)
    one = (head.is_capital and not ends_in_s(head.lower)) or head.lower in PERSONS
    return bool(aside) and one and not joined and commas[0] > start


def _is_behind_aside(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether the second of two commas stands right before a word: "Roth, a smith, | takes"."""
    if at - 1 <= start or tokens[at - 1].text != "," or tokens[at].is_capital:
        return False
    opening = max(start, at - clauses.LONGEST_ASIDE, 0)
    return sum(token.text == "," for token in tokens[opening:at]) == 2
