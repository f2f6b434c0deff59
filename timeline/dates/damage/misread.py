"""Words that a scanner has spoiled, a line's end has parted, a hand has mistyped.

On sound text one look at all its words says that none of them is such a form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation

from timeline.dates import english
from timeline.dates.damage import blanks, numerals, spoiled, strays
from timeline.dates.damage.miscoded import UNSEEN
from timeline.dates.damage.outline import Repair, words
from timeline.dates.english.damage import CONFUSIONS, LINKS, MONTHS, PARTED, WORDS

__all__ = ["misread"]

# The second half of a word: "fol- lowing", "Septem-ber"; a pattern for each of two signs is found
# many times sooner than one for both.
SPLIT = {
    sign: re.compile(
        rf"{sign}(?P<end>[ \t]{{0,2}}\n[ \t]{{0,8}}| )?(?P<tail>[a-z]{{1,12}})(?![\w-])"
    )
    for sign in "-¬"
}
LONGEST_WORD = 14
GROUPS = "step direction unit season ordinal count half tens daypart feast".split()
# A hyphen within a line is no damage in "mid-summer".
ONE_WORD = frozenset(word.lower() for word in PARTED)
# Of what may stand between the halves of a word.
JOINTS = re.compile(r"[^\W\d_]+[ \n\t-][^\W\d_]+")
# Beside a month's name that is damaged or in lower case.
# Behind another figure it is perhaps the end of a parted year: "150 0 Jnue".
DAY_BEFORE = re.compile(
    r"(?:\A|[^\w.,/-](?<!\d\s))(?:[0O]?[1-9lI|]|[12lI|][\dlIO|]|3[01lIO|])(?:st|nd|rd|th|d)?,?\s"
    r"(?:of\s(?:the\s)?)?\Z"
)
DAY_BEHIND = re.compile(r"\.?\s(?:the\s)?[\dlIO]{1,2}(?:st|nd|rd|th|d)?(?![\w.:]|,\d)")
YEAR_BEHIND = re.compile(r"[.,]?\s(?:of\s)?[12lI][\dlIOSBG]{3}(?!\w)")
WORD_BEFORE = re.compile(
    r"(?:\A|\b(?i:in|of|since|until|till|by|from|during|before|after|early|late|mid|last|next)[\s-])\Z"
)
BEHIND_CONFUSED = re.compile(
    r"(?!\w)(?:(?P<later>\s(?:later|earlier|after|afterwards|before|ago"
    rf"|previously|thereafter)\b)|(?P<month>\sof\s(?:{MONTHS}))"
    r"|(?=\Z|[,.;:)]|\s(?:the|he|she|they|it|we|an?|about|at|in|on|to|after|before|when|and|his|her"
    r"|their|with|by)\b))"
)
STEP_BEFORE = re.compile(r"\b(?i:next|following|previous|preceding)\s\Z")
COUNT_BEFORE = re.compile(
    r"\b(?i:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|\d{1,2})\s\Z"
)
NEAR = 18


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
    plain.update(word for word in WORDS if len(word) >= len("year"))
    forms = (*PARTED, *spoiled.months(), *spoiled.words())
    return frozenset(plain.union(word.lower() for word in forms))


@cache
def _tails() -> frozenset[str]:
    return frozenset(word[at:] for word in _split_words() for at in range(1, len(word)))


class _Forms(NamedTuple):
    """Whatever a word, or two beside each other, may be that calls for a look."""

    forms: list[str]
    search: BytesAhoCorasick
    """Finds them all in one pass over a text."""

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where they stand."""
        found = self.search.find_matches_as_indexes(words(text), overlapping=True)
        for number, start, end in found:
            # With one sign more before the text, a word begins there where its blank does here.
            yield start, end - len("  "), self.forms[number]


@cache
def _forms() -> _Forms:
    known = (
        spoiled.words(), spoiled.months(), blanks.parted(), blanks.glued(), blanks.doubled(),
        numerals.LETTERS, CONFUSIONS, LINKS,
    )  # fmt: skip
    forms = sorted({form for forms in known for form in forms})
    patterns = [f" {form} ".encode("latin-1") for form in forms]
    return _Forms(forms, BytesAhoCorasick(patterns, implementation=Implementation.DFA))


def misread(text: str) -> Iterator[Repair]:
    """What is to be put in the place of which stretch of a text."""
    for start, end, form in _forms().find(text):
        # What has no byte of its own is a blank in its words, be it a letter or nothing seen.
        before, behind = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() or behind.isalnum() or {before, behind} & UNSEEN):
            yield from _mended(text, start, end, form)
    for sign, split in SPLIT.items():
        if sign in text:
            yield from _split(text, split)


def _mended(text: str, start: int, end: int, form: str) -> Iterator[Repair]:
    if form in CONFUSIONS:
        yield from _confused(text, start, end)
    elif form in LINKS:
        if strays.is_between(text, start, end, LINKS[form]):
            yield start, end, LINKS[form]
    elif form in numerals.LETTERS:
        yield from numerals.day(text, start, end)
    elif form in spoiled.words():
        yield start, end, spoiled.words()[form]
    elif form in blanks.glued():
        second = blanks.glued()[form]
        yield end - len(second), end, f" {second}"
    elif form in spoiled.months():
        if _is_dated(text, start, end, spoiled.months()[form]):
            yield start, end, spoiled.months()[form]
    elif form in blanks.doubled():
        if text[start:end].split() == form.split():
            yield start, end - len(blanks.doubled()[form]), ""
    else:
        right = blanks.parted()[form]
        is_month = right in spoiled.NAMES
        if JOINTS.fullmatch(text, start, end) and (
            not is_month or _is_dated(text, start, end, right)
        ):
            yield start, end, right


def _is_dated(text: str, start: int, end: int, name: str) -> bool:
    """Whether a spoiled month stands where one is expected, or is none but it."""
    near = text[max(0, start - NEAR) : start]
    if DAY_BEFORE.search(near) or YEAR_BEHIND.match(text, end):
        return True
    before = WORD_BEFORE.search(near) is not None
    capital = text[start] == "l" or not text[start:end].islower()
    if len(name) < spoiled.LONG - 1:
        return capital and end - start > len("May") and before
    return capital or before or DAY_BEHIND.match(text, end) is not None


def _split(text: str, split: re.Pattern[str]) -> Iterator[Repair]:
    for found in split.finditer(text):
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


def _confused(text: str, start: int, end: int) -> Iterator[Repair]:
    word = text[start:end]
    found = BEHIND_CONFUSED.match(text, end)
    before = text[max(0, start - NEAR) : start]
    if found and (
        found["month"]
        or (found["later"] and COUNT_BEFORE.search(before))
        or (word[-1] != "s" and STEP_BEFORE.search(before))
    ):
        yield start, end, CONFUSIONS[word]
