"""Who dies in a clause: whoever has died once will not die again, whatever words tell it.

"Roth died of it", "Dorn murdered Roth", "Roth was shot", "the murder of Roth", "Roth's death".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from timeline.dates import Timex
from timeline.extract import clauses, english, words
from timeline.extract.names import Name
from timeline.extract.words import Token

KILLING = frozenset({"kill", "execute"})
DYING = KILLING | {"die"}
DEADLY = frozenset("deadly murderous fatal lethal".split())
"""What is called so is a killing, or was meant to be one."""
SURVIVED = frozenset("attempt attempts attempted plot plots plotted".split())
"""Beside these nobody has died yet: "the attempt to murder Roth", "the plot to kill Roth"."""
MEANT = frozenset("try tries tried trying plan plans planned planning".split())
"""Nor beside these, if "to" follows: "tried to murder Roth", but not "was tried and executed"."""
NOUNS = frozenset("death deaths murder killing shooting assassination execution slaying".split())
NEXT_DAY = re.compile(r"(?:the )?(?:next|following) day|(?:a|one) day (?:later|after(?:wards?)?)")
A_DAY = "P1D"
"""What a mention has as its value that only says "the next day"."""


def dead(
    tokens: Sequence[Token],
    begin: int,
    finish: int,
    names: Sequence[Name],
    meant: Mapping[int, Name],
    is_person: Callable[[Name], bool],
) -> frozenset[str]:
    """The last names of the persons who die in a stretch of a sentence."""
    told = [token.lower for token in tokens[begin:finish]]
    meant_to = any(word in MEANT and after == "to" for word, after in pairwise(told))
    if meant_to or SURVIVED.intersection(told):
        return frozenset()
    starts = {name.start: name for name in names}
    ends = {name.end: name for name in names}
    found = (
        who
        for at in range(begin, finish)
        if tokens[at].is_word and words.kind(tokens[at].lower) in DYING
        for who in _who(tokens, at, (begin, finish), starts, ends, meant)
    )
    return frozenset(name.key for name in found if is_person(name))


def _who(
    tokens: Sequence[Token],
    at: int,
    within: tuple[int, int],
    starts: Mapping[int, Name],
    ends: Mapping[int, Name],
    meant: Mapping[int, Name],
) -> Iterator[Name]:
    """Who dies by the word there: its subject, its object or the one behind its "of"."""
    word = tokens[at].lower
    behind = at + 1 + (at + 1 < within[1] and word in NOUNS and tokens[at + 1].lower == "of")
    before, passive = at - 1, False
    while before >= within[0] and _is_between(tokens[before]):
        passive = passive or tokens[before].lower in ("was", "were", "been", "being")
        before -= 1
    left = right = None
    if before >= within[0]:
        left = meant.get(before) or ends.get(tokens[before].end)
    if behind < within[1]:
        right = meant.get(behind) or starts.get(tokens[behind].start)
    owned = before >= within[0] and _owns(tokens[before])
    if word in NOUNS and (behind > at + 1 or owned):
        who = right if behind > at + 1 else left
    elif words.kind(word) == "die" or passive:
        who = left
    else:
        who = right
    if who is not None:
        yield who


def _is_between(token: Token) -> bool:
    """Whether a word may stand between the subject and its verb."""
    return (
        token.lower in english.AUXILIARIES
        or token.lower in english.ADVERBS_BEFORE_VERB
        or clauses.is_adverb(token)
    )


def _owns(token: Token) -> bool:
    return token.is_possessive or token.lower in ("his", "her")


def awaiting(tokens: Sequence[Token], timex: Timex) -> Timex:
    """The expression; with a value, if somebody died the day after what another passage tells."""
    waits = (
        timex.edtf is None
        and timex.aside is None
        and NEXT_DAY.fullmatch(timex.text.lower()) is not None
        and any(words.kind(token.lower) == "die" for token in tokens if token.is_word)
    )
    return timex._replace(value=A_DAY) if waits else timex


def is_killing(tokens: Sequence[Token]) -> bool:
    """Whether words tell a killing, though they may name nobody."""
    return any(
        token.lower in DEADLY or words.kind(token.lower) in KILLING
        for token in tokens
        if token.is_word
    )
