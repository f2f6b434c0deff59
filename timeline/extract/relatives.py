"""What a relative clause tells by itself: "saw the fleet that left in May" is "the fleet left".

So do the clauses that an "it was" sets apart: "it was Roth who sold the mill".
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english, words
from timeline.extract.words import Token

OPENERS = frozenset("that which who".split())
UNSURE = english.MODALS | {"has", "have", "do", "does", "did", "is", "are"}
LONGEST_NOUN = 5
POINTING = english.PREPOSITIONS | frozenset("there here then so thus not only".split())


def cleft(tokens: Sequence[Token], kept: list[int]) -> list[int]:
    """A clause without the "it was" that sets a part of it apart: "it was there that he died"."""
    lowers = [tokens[at].lower for at in kept]
    first = int(lowers[:1] == ["for"])
    if lowers[first : first + 1] != ["it"] or lowers[first + 1 : first + 2] not in (
        ["was"],
        ["is"],
    ):
        return kept
    opens = next((at for at in range(first + 2, len(kept)) if lowers[at] in ("that", "who")), None)
    if opens is None:
        return kept
    between = lowers[first + 2 : opens]
    if any(tokens[at].lower == "not" for at in range(kept[first + 1], kept[opens])):
        return kept
    if not between or between[0] in POINTING:
        return kept[opens + 1 :] if lowers[opens] == "that" else kept
    if any(word in english.PREPOSITIONS or not word[0].isalpha() for word in between):
        return kept
    known = between[0] in english.DETERMINERS or tokens[kept[first + 2]].is_capital
    own = clauses.is_finite([tokens[at] for at in kept], opens + 1) or lowers[opens] == "who"
    return [*kept[first + 2 : opens], *kept[opens + 1 :]] if known and own else kept


def restricted(tokens: Sequence[Token], kept: Sequence[int], date: int) -> list[int] | None:
    """The noun and the clause that says which it is, if the date stands in that clause.

    "People took an interest in the fireball that crossed Hesse on 3 April": "the fireball crossed
    Hesse".
    """
    cut = [tokens[at] for at in kept]
    openers = [at for at in range(1, len(cut)) if kept[at] < date and cut[at].lower in OPENERS]
    if not openers or openers[-1] + 1 >= len(cut):
        return None
    opens = openers[-1]
    verb = opens + 1
    if kept[verb] > date or not clauses.is_finite(cut, verb) or cut[verb].lower in UNSURE:
        return None
    inside = [at for at in range(verb + 1, len(cut)) if kept[at] < date]
    if any(not cut[at].is_word or clauses.is_finite(cut, at) for at in inside):
        return None
    if tokens[date - 1].text == ",":
        return None  # "elected Brede, a club which had no ground, | on 3 May"
    noun = opens - 1
    while opens - noun < LONGEST_NOUN and noun >= 0 and cut[noun].is_word:
        word = cut[noun].lower
        if word in english.DETERMINERS or word in clauses.NUMERALS:
            break
        if word in english.STOP_WORDS or words.base(word) or cut[noun].is_capital:
            return None
        noun -= 1
    if noun > 0 and cut[noun - 1].text == ",":
        return None
    if (
        noun < 0
        or cut[noun].lower not in english.DETERMINERS | clauses.NUMERALS
        or noun + 1 == opens
    ):
        return None
    return [*kept[noun:opens], *_until_next_verb(cut, kept, verb, date)]


def _until_next_verb(
    cut: Sequence[Token], kept: Sequence[int], verb: int, date: int
) -> Sequence[int]:
    """The clause from its verb to where the sentence goes on: "that left in May | was lost"."""
    for at in range(verb + 1, len(cut)):
        if kept[at] > date and cut[at].text == ",":
            return kept[verb:at]
        joined = cut[at - 1].lower in english.CONJUNCTIONS | english.AUXILIARIES
        if kept[at] > date and clauses.is_finite(cut, at) and not joined:
            return kept[verb:at]
    return kept[verb:]
