"""Words of a passage: tokens with offsets, stems, and the forms of verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from timeline.extract import english

TOKEN = re.compile(
    r"[^\W\d_]+(?:(?:-\n|[-'’.]|(?<=[a-z])[01](?=[a-z]))[^\W\d_]+)*['’]?|\d+(?:[.,:]\d+)*(?:(?:s|st|nd|rd|th)\b)?|[^\w\s]",
    re.UNICODE,
)
FIGURE = re.compile("[01]")
LETTERS = {"0": "o", "1": "l"}
"""What a scanner takes for a figure inside a word: "so1d"."""
MISPRINTED = {
    past.replace("m", "rn"): past for past in (*english.PAST, *english.PARTICIPLE) if "m" in past
}
ENDINGS = (
    "ization", "isation", "ations", "ation", "itions", "ition", "ments", "ment", "nesses", "ness",
    "ings", "ing", "ions", "ion", "ies", "ied", "ed", "es", "er", "or", "al", "s", "e", "y",
)  # fmt: skip
AGENTS = frozenset({"er", "or", "al"})
VOWELS = frozenset("aeiouy")


class Token(NamedTuple):
    """A word, number or mark; offsets into the text it was cut from."""

    text: str
    start: int
    end: int
    lower: str
    """As compared: small letters, straight apostrophes."""

    def said(self, text: str) -> Token:
        """Another word in this one's place."""
        return self._replace(text=text, lower=compared(text))

    @property
    def is_word(self) -> bool:
        """Whether it begins with a letter."""
        return self.text[0].isalpha()

    @property
    def is_possessive(self) -> bool:
        """Whether it says whose the thing behind it is: "Roth's", "the miners'"."""
        return self.lower.endswith(("'s", "s'"))

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of a stretch of text; a word that was parted at the end of a line is one again."""
    return [
        Token(word, *found.span(), compared(word))
        for found in TOKEN.finditer(text, start, end)
        for word in (_mended(found.group()),)
    ]


def _mended(word: str) -> str:
    """A word without what print has done to it."""
    if word.isalpha():
        return word
    if word[0].isalpha():
        word = FIGURE.sub(lambda found: LETTERS[found.group()], word)
    return word.replace("-\n", "")


def compared(word: str) -> str:
    """A word in small letters, its apostrophes straight; "carne" is what print made of "came"."""
    word = word.lower().replace("’", "'")
    return MISPRINTED.get(word, word)


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """A word without its endings, at least four letters of it; "exiled" and "exiles" are "exil".

    Cruder than a dictionary's lemma and enough to tell that two passages use one word.
    """
    word = compared(word)
    word = word[:-2] if word.endswith("'s") else word.rstrip("'")
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4 + (ending in AGENTS):
            word = word[: -len(ending)]
            break
    return word[:-2] if word.endswith("at") and len(word) > 6 else word


def counted(cut: Sequence[Token]) -> frozenset[str]:
    """What the tokens count, behind its ordinal: "the Second Congress" is "second congr"."""
    return frozenset(
        f"{token.lower} {stem(thing.lower)}"
        for token, thing in pairwise(cut)
        if token.lower in english.ORDINALS
        and thing.is_word
        and thing.lower not in english.STOP_WORDS
    )


@lru_cache(maxsize=1 << 15)
def kind(word: str) -> str | None:
    """The kind of happening that a word names ("banished": "exile"), if it names one."""
    word = word.lower()
    found = english.KIND_OF.get(word) or english.KIND_OF.get(stem(word))
    if found is None and word.startswith("re") and len(word) > 6 and stem(word) != "reform":
        return kind(word[2:].lstrip("-"))  # "reopened", "re-elected"
    return found


@lru_cache(maxsize=1 << 14)
def base(past: str) -> str | None:
    """The dictionary form of a past form or participle: "fled" flee, "moved" move; else None."""
    irregular = english.PAST.get(past) or english.PARTICIPLE.get(past)
    if irregular:
        return irregular
    if past.startswith("re-"):
        again = base(past[3:])
        return again and f"re-{again}"
    if not past.endswith("ed") or len(past) < 4 or past in english.NO_PAST or "-" in past:
        return None
    return _regular(past[:-2])


def _regular(stump: str) -> str | None:
    """The base of a regular past by its spelling; `stump` is what stands before -ed."""
    if stump in english.BASES:
        return english.BASES[stump]
    if not VOWELS & set(stump):
        return None
    if stump.endswith("i"):
        return stump[:-1] + "y"
    last, before = stump[-1], stump[-2:-1]
    if last == before and last in "bdfgklmnprtvz":
        doubled = last in "fl" and stump[-3:-2] in "aiu" and stump[-4:-3] not in VOWELS
        return stump if doubled or last in "z" else stump[:-1]
    if stump.endswith(("iat", "uat", "quir")):
        return stump + "e"
    if last in "cuvz" or (last == "s" and before != "s"):
        return stump + "e"
    if last == "g":
        return stump + "e" if before in VOWELS or before in "dlnr" else stump
    if last == "l" and before in "bcdfgkptz":
        return stump + "e"
    if last in "bdklmnprt" and before in VOWELS and before != "y" and stump[-3:-2] not in VOWELS:
        # "-ened" and "-ered" leave "happen" and "offer"; "-oned" and "-ored" need the table.
        plain = last in "nrlp" and before == "e"
        syllables = sum(letter in VOWELS and to not in VOWELS for letter, to in pairwise(stump))
        plain = plain or (last in "mnp" and before == "o" and syllables > 2)
        return stump if plain else stump + "e"
    return stump


def third(verb: str) -> str:
    """The third person singular: "flee" flees, "carry" carries, "reach" reaches."""
    if verb in ("have", "be"):
        return {"have": "has", "be": "is"}[verb]
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb[:-1] + "ies"
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    return verb + "s"


def ends_in_s(word: str) -> bool:
    """Whether a word ends as many things do, and what one does: "ships", "sails"; not "glass"."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
