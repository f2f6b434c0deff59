"""Words that a scanner has spoiled, a line's end has parted, a hand has mistyped.

On sound text one look at all its words says that none of them is such a form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation

from timeline.dates import english, numerals, spoiled
from timeline.dates.outline import Repair, words

__all__ = ["misread"]

LETTERS = re.compile(r"[A-Za-zü']+")
MONTH = "|".join(english.MONTH_WORDS)
# The second half of a word: "fol- lowing", "Septem-ber".
SPLIT = re.compile(r"-(?P<end>\n[ \t]{0,8}| )?(?P<tail>[a-z]{1,12})(?![\w-])")
LONGEST_WORD = 14
GROUPS = "step direction unit season ordinal count half tens daypart feast".split()
# A hyphen within a line is no damage in "mid-summer".
ONE_WORD = frozenset(word.lower() for word in spoiled.PARTED)
NEXT = re.compile(r"[ \n]([a-z]{2,10})(?![\w'’-])")
BEFORE = re.compile(r"(?<![\w'’-])([A-Za-z]{2,10})[ \n]\Z")
# Beside a month's name that is damaged or in lower case.
# Behind another figure it is perhaps the end of a parted year: "150 0 Jnue".
DAY_BEFORE = re.compile(
    r"(?:\A|[^\w.,/-](?<!\d\s))[\dlIO|]{1,2}(?:st|nd|rd|th|d)?,?\s(?:of\s(?:the\s)?)?\Z"
)
DAY_BEHIND = re.compile(r"\.?\s(?:the\s)?[\dlIO]{1,2}(?:st|nd|rd|th|d)?(?![\w.:]|,\d)")
YEAR_BEHIND = re.compile(r"[.,]?\s(?:of\s)?[12lI][\dlIOSBG]{3}(?!\w)")
WORD_BEFORE = re.compile(
    r"\b(?i:in|of|since|until|till|by|from|during|before|after|early|late|mid|last|next)[\s-]\Z"
)
# Words that print makes of others, which only their neighbours betray.
BEHIND_CONFUSED = re.compile(
    r"(?!\w)(?:(?P<later>\s(?:later|earlier|after|afterwards|before|ago"
    rf"|previously|thereafter)\b)|(?P<month>\sof\s(?:{MONTH}))"
    r"|(?=\Z|[,.;:)]|\s(?:the|he|she|they|it|we|an?|about|at|in|on|to|after|before|when|and|his|her"
    r"|their|with|by)\b))"
)
STEP_BEFORE = re.compile(r"\b(?i:next|following|previous|preceding)\s\Z")
COUNT_BEFORE = re.compile(
    r"\b(?i:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|\d{1,2})\s\Z"
)
CONFUSIONS = {"clay": "day", "clays": "days", "mouth": "month", "mouths": "months"}
NEAR = 18
FEW = 24
"""So few forms are sought themselves, more of them in one pass over all words."""


@cache
def _split_words() -> frozenset[str]:
    """What two halves with a line's end between them may be together, in small letters."""
    plain = {
        word
        for group in GROUPS
        for phrase in english.WORDS[group]
        for word in phrase.lower().split()
        if len(word) > len("year") and word.isalpha()
    }
    forms = (*spoiled.PARTED, *spoiled.months(), *spoiled.words())
    return frozenset(plain.union(word.lower() for word in forms))


@cache
def _tails() -> frozenset[str]:
    return frozenset(word[at:] for word in _split_words() for at in range(1, len(word)))


@cache
def _glued() -> dict[str, str]:
    """Months with the word before them, and their names."""
    return {
        f"{word}{name}": name
        for word in "in In of by By since Since".split()
        for name in english.MONTH_NAMES
    }


class _Forms(NamedTuple):
    """Whatever a word may be that calls for a look."""

    words: list[str]
    search: BytesAhoCorasick
    """Finds them all in one pass over a text."""

    def within(self, text: str) -> set[str]:
        found = self.search.find_matches_as_indexes(words(text), overlapping=True)
        return {self.words[number] for number, _, _ in found}


@cache
def _forms() -> _Forms:
    known = (
        spoiled.words(), spoiled.months(), spoiled.parts(), _glued(), numerals.LETTERS, CONFUSIONS
    )  # fmt: skip
    forms = sorted({form for forms in known for form in forms})
    patterns = [f" {form} ".encode("latin-1") for form in forms]
    return _Forms(forms, BytesAhoCorasick(patterns, implementation=Implementation.DFA))


def misread(text: str) -> Iterator[Repair]:
    """What is to be put in the place of which stretch of a text."""
    forms = _forms().within(text)
    for word in forms & CONFUSIONS.keys():
        yield from _confused(text, word)
    forms -= CONFUSIONS.keys()
    if forms:
        few = "|".join(sorted(forms, reverse=True)) if len(forms) <= FEW else ""
        for found in (re.compile(few) if few else LETTERS).finditer(text):
            if found.group() in forms:
                yield from _word(text, found)
    if "-" in text:
        yield from _split(text)


def _word(text: str, found: re.Match[str]) -> Iterator[Repair]:
    word = found.group()
    start, end = found.span()
    if (start and text[start - 1].isalnum()) or text[end : end + 1].isalnum():
        return  # part of a word, or letters among figures, which are read with them
    if word in numerals.LETTERS:
        yield from numerals.day(text, start, end)
    elif word in spoiled.words():
        yield start, end, spoiled.words()[word]
    elif word in _glued():
        name = _glued()[word]
        yield end - len(name), end, f" {name}"
    elif word in spoiled.months() and _is_dated(text, start, end):
        yield start, end, spoiled.months()[word]
    elif word in spoiled.parts():
        yield from _joined(text, start, end)


def _is_dated(text: str, start: int, end: int) -> bool:
    """Whether a spoiled month stands where one is expected, or is none but it."""
    name = spoiled.months()[text[start:end]]
    near = text[max(0, start - NEAR) : start]
    if DAY_BEFORE.search(near) or YEAR_BEHIND.match(text, end):
        return True
    capital = text[start].isupper() or text[start] == "l"
    if len(name) < spoiled.LONG - 1:
        before = WORD_BEFORE.search(near) is not None
        return capital and len(name) > len("May") and before
    return capital or DAY_BEHIND.match(text, end) is not None


def _joined(text: str, start: int, end: int) -> Iterator[Repair]:
    """A word that a blank has parted: "Febr uary"."""
    behind = NEXT.match(text, end)
    right = spoiled.whole(text[start:end] + behind[1]) if behind else None
    if behind and right:
        yield start, behind.end(), right
        return
    before = BEFORE.search(text, max(0, start - NEAR), start)
    right = spoiled.whole(before[1] + text[start:end]) if before else None
    if before and right:
        yield before.start(1), end, right


def _split(text: str) -> Iterator[Repair]:
    for found in SPLIT.finditer(text):
        if found["tail"] not in _tails():
            continue
        start = end = found.start()
        while start and end - start < LONGEST_WORD and text[start - 1].isalpha():
            start -= 1
        word = text[start:end] + found["tail"]
        if word.lower() in (_split_words() if found["end"] else ONE_WORD) and start < end:
            right = spoiled.whole(word) or word
            # "23Octo-\nber": the blank before it is lost too.
            glued = start and text[start - 1].isdecimal() and right in english.MONTH_NAMES
            yield start, found.end(), f" {right}" if glued else right


def _confused(text: str, word: str) -> Iterator[Repair]:
    at = text.find(word)
    while at >= 0:
        found = BEHIND_CONFUSED.match(text, at + len(word))
        before = text[max(0, at - NEAR) : at]
        if found and (
            found["month"]
            or (found["later"] and COUNT_BEFORE.search(before))
            or (word[-1] != "s" and STEP_BEFORE.search(before))
        ):
            yield at, at + len(word), CONFUSIONS[word]
        at = text.find(word, at + len(word))
