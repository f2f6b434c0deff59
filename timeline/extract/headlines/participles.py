"""What a participle tells beside the sentence's own verb: "Arrested in May, Roth fell ill".

The date that stands with the participle is that of the arrest, and of nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import english, words
from timeline.extract.words import Token

ACTIVE = frozenset(
    "arrived returned retired escaped gone come fallen risen emigrated widowed orphaned".split()
)
"""Participles that are no passive: "returned to Brede"; nothing is said of them."""

OPENERS = frozenset("by under in at through after".split())
"""Behind these a sentence may name what a participle then dates: "by the peace, signed in May"."""
IRREGULAR = frozenset(english.PAST.values())


def beside(cut: Sequence[Token], kept: Sequence[int], date: int) -> tuple[int, int]:
    """The stretch between commas, as indexes into the clause's words, in which the date stands.

    `kept` holds the words' places in the sentence, `date` that of the date.
    """
    commas = [at for at, token in enumerate(cut) if token.text == ","]
    opening = max((at + 1 for at in commas if kept[at] < date), default=0)
    return opening, min((at for at in commas if kept[at] > date), default=len(cut))


def is_participle(word: str) -> bool:
    """Whether a word has the form of a participle of the past."""
    return word == "born" or word in english.PARTICIPLE or words.base(word) is not None


def opens(phrase: Sequence[Token]) -> bool:
    """Whether a phrase begins with a participle."""
    first = phrase[0].lower if phrase else ""
    if first in english.PREPOSITIONS or first in english.STOP_WORDS:
        return False
    return first.endswith("ing") or is_participle(first)


def nearest(phrase: Sequence[Token], places: Sequence[int], date: int) -> slice:
    """The participle that the date stands with: "built in 1685 and | sold in 1697".

    `places` holds the words' places in the sentence, `date` that of the date.
    """
    joints = [
        at
        for at in range(1, len(phrase))
        if phrase[at - 1].lower == "and" and is_participle(phrase[at].lower)
    ]
    start = max((at for at in joints if places[at] < date), default=0)
    return slice(start, min((at - 1 for at in joints if places[at] > date), default=None))


def passive(phrase: Sequence[Token], plural: bool | None) -> list[Token]:
    """The phrase as a predicate, if it begins with a passive participle: "was arrested"."""
    first = phrase[0].lower
    past = first in english.PAST and first not in english.PARTICIPLE
    if not is_participle(first) or past or first in ACTIVE:
        return []
    return [phrase[0].said("were" if plural else "was"), phrase[0].said(first), *phrase[1:]]


def also(
    phrase: Sequence[Token], plural: bool | None, places: Sequence[int]
) -> list[tuple[int, Token]]:
    """What the subject did besides, with the words' places: "outlived him, | dying in May".

    Only of one who does it to nobody: "losing ten horses" may tell how long the other took.
    """
    doing = phrase[0].lower
    follows = phrase[1].lower if len(phrase) > 1 else ""
    base = _base(doing) if doing.endswith("ing") else None
    goes_on = not follows or follows in english.PREPOSITIONS
    if base is None or not goes_on or plural is None:
        return []
    said = base if plural else words.third(base)
    return list(zip(places, [phrase[0].said(said), *phrase[1:]], strict=True))


def _base(doing: str) -> str | None:
    """The base of a participle of the present: "dying" die, "riding" ride, "opening" open."""
    stump = doing[:-3]
    if stump in ("dy", "ly", "ty", "vy"):
        return stump[0] + "ie"
    shorter = stump[:-1] if stump[-1:] == stump[-2:-1] else stump
    irregular = (base for base in (stump, stump + "e", shorter) if base in IRREGULAR)
    return next(irregular, None) or words.base(stump + "ed")
