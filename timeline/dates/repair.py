"""Mends damaged dates before they are read, and knows where each mended character came from.

The text is never changed for anybody else: `Mended.place` leads back to the original offsets.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from timeline.dates import english
from timeline.dates.misread import FIGURE, misread
from timeline.dates.notes import marks

__all__ = ["Mended", "mend"]

# What scanners take one letter for, by the letter that was meant.
LOOKALIKES = {
    "o": "o0", "l": "l1I|", "i": "i1l", "u": "uün", "b": "bh", "s": "s5fſ", "e": "ec", "c": "ce",
    "t": "t7",
    "J": "J", "O": "O0", "A": "A4", "S": "S5",
}  # fmt: skip
YEAR_LENGTH = 4
LONGEST_SPAN = 30
"""Years that two glued years may lie apart; more is some other number."""
CENTURIES = frozenset(("15", "16", "17", "18", "19", "20"))
# A quotation has a blank where its text has a line end.
BREAK = r"(?:-(?:\n[ \t]{0,8}| )|\u00ad\n?)?"


def _letter(letter: str) -> str:
    if letter == "m":
        return r"(?:m|rn|nn)"
    if letter == "n":
        return r"(?:n|u|ri)"
    return f"[{re.escape(LOOKALIKES[letter])}]" if letter in LOOKALIKES else letter


# No lookbehind first: a pattern that begins with a set of characters is searched for quickly.
INITIALS = "JFMASOND05"
# "the fol- lowing year": the second half of a word that a line's end has split.
SPLIT = re.compile(r"-(?:\n[ \t]{0,8}| )([a-z]{1,12})(?![\w-])")
LONGEST_WORD = 14
SPLIT_WORDS = frozenset(
    word
    for group in ("step", "direction", "unit", "season", "ordinal", "count", "half", "tens")
    for phrase in english.WORDS[group]
    for word in phrase.split()
    if len(word) > 4 and word.isalpha()
)
MONTH = re.compile(
    f"[{INITIALS}](?:"
    + "|".join(
        f"(?<={_letter(name[0])})(?P<{name}>"
        + BREAK
        + BREAK.join(_letter(letter) for letter in name[1:])
        + ")"
        for name in english.MONTH_NAMES
    )
    + r")(?![^\W\d])"
)
# "January 2O", "the 3Oth": a day with letters for figures.
DAY_BEHIND = re.compile(r"[ \n]((?=\d?[lIO])[lI0-3][\dOlI]?(?:st|nd|rd|th)?)(?!\w)")
DAY_LETTERS = frozenset("0123456789lIO")
DAY_ENDS = DAY_LETTERS | frozenset("|othd")
"""With one of these a day ends, its ordinal's letters among them."""
NTH = re.compile(r"[lIO]\d?(?:st|nd|rd|th)(?!\w)")
# "August19O9", "October4": a year or a note right behind a month.
FOLLOWS = re.compile(r"[12lI][\dlIO]{3}(?!\w)|\d{1,2}(?!\w)")
NUMBER = re.compile(
    r"[12lI](?<!\w.)(?:(?P<glued>[05-9]\d{4})(?![\w/-]|[.,]\d)"
    r"|(?P<spaced>(?:[ \n]\d){3})(?!\w|[ \n]\d|[.,]\d)"
    r"|(?P<pair>[5-9] \d\d)(?=[,.;)](?!\d))"
    # "May 17S5", "in 18G0"
    r"|(?P<lettered>[5-9](?:[SBG]\d|\d[SBG]))(?!\w)"
    # "In 1 944": one blank or two.
    r"|(?P<parted> [5-9]\d\d|[5-9]\d \d| [5-9] \d\d| [5-9]\d \d)(?!\w| \d|[.,]\d)"
    # A year in figures alone needs no mending.
    r"|(?P<year>(?:(?<=[lI])|(?=\d?\d?[lIO]))[5-90O][\dlIO]{2})(?!(?!s\b)\w|[.,]\d)"
    r"|(?P<broken>\d-\n\d\d)(?!\w))"
)
DAY = re.compile(r"[lI|0-3](?:[\dOlI|])?(?:st|nd|rd|th)?(?!\w)")
BEFORE = frozenset("-.,/_")
LETTERED = re.compile(
    r"(?:\b(?:[iI]n|[oO]f|[sS]ince|[uU]ntil|[bB]y)|(?:uary|arch|pril|May|une|uly|gust|ber"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)[.,]?)\s\Z"
)
IN = (" in ", "\nin ", " since ", " during ")
BEFORE_YEAR = re.compile(r"\b(?:in|of|since|until|by|from|to|before|after)\s\Z")
GLUED = re.compile(
    r"(?<![\w.,:/-])(?:(?:[12]?\d|3[01])(?:st|nd|rd|th)?|[iI]n|[oO]f|[bB]y|[sS]ince)\Z"
)


@dataclass(frozen=True, slots=True)
class Mended:
    """A mended text; without damage it is the text itself."""

    text: str
    starts: tuple[int, ...] = ()
    """Where in the mended text each repair begins,"""
    ends: tuple[int, ...] = ()
    """ends,"""
    origins: tuple[tuple[int, int], ...] = ()
    """and which part of the original it replaces."""

    def place(self, at: int, *, end: bool = False) -> int:
        """The original offset of an offset into the mended text; inside a repair, its edge."""
        number = bisect_right(self.starts, at - end) - 1
        if number < 0:
            return at
        if at - end < self.ends[number]:
            return self.origins[number][1 if end else 0]
        return at - self.ends[number] + self.origins[number][1]

    def touches(self, start: int, end: int) -> bool:
        """Whether a repair lies within these offsets into the mended text."""
        number = bisect_right(self.starts, end - 1) - 1
        return number >= 0 and self.ends[number] > start


def mend(text: str) -> Mended:
    """Put right what scanners and page furniture do to dates: `191718`, `l4 Ju1y`, `Novem-ber`."""
    noted = [(start, end, "") for start, end in marks(text)]
    found = (_months(text), _numbers(text), _words(text), _days(text), misread(text))
    # "from 160214": not 1602 to 1614 where the next note is the fourteenth.
    years = {start - YEAR_LENGTH for start, *_ in noted}
    repairs = sorted(chain(noted, (each for each in chain(*found) if each[0] not in years)))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    origins: list[tuple[int, int]] = []
    done = length = 0
    for start, end, right in repairs:
        if start < done:
            continue
        pieces += (text[done:start], right)
        starts.append(length + start - done)
        length = starts[-1] + len(right)
        ends.append(length)
        origins.append((start, end))
        done = end
    if not starts:
        return Mended(text)
    pieces.append(text[done:])
    return Mended("".join(pieces), tuple(starts), tuple(ends), tuple(origins))


def _months(text: str) -> Iterator[tuple[int, int, str]]:
    for found in MONTH.finditer(text):
        start, end = found.span()
        inside = _inside_word(text, start)
        if inside and not _is_glued(text, start):
            continue
        name = found.lastgroup or ""
        if inside:
            yield start, end, f" {name}"
        elif found.group() not in (name, name.upper()):
            yield start, end, name
        # One look at the next letters: nearly always a blank and no figure follow.
        follows = text[end : end + 2]
        if follows[1:] in DAY_LETTERS and (day := DAY_BEHIND.match(text, end)):
            yield day.start(1), day.end(1), _figures(day[1])
        elif follows[:1] in DAY_LETTERS and (year := FOLLOWS.match(text, end)):
            yield end, year.end(), f" {_figures(year.group())}"
        # "l4 July": the day before a month, right or wrong, is a number.
        if start > 1 and text[start - 1] in " \n" and text[start - 2] in DAY_ENDS:
            near = max(0, start - 6)
            gap = max(text.rfind(" ", near, start - 1), text.rfind("\n", near, start - 1))
            word = gap + 1
            # Date words that are read alone begin with their day.
            whole = (gap >= 0 or not near) and not text[word : start - 1].isdecimal()
            day = DAY.fullmatch(text, word, start - 1) if whole else None
            right = _figures(day.group()) if day else ""
            if day and right != day.group() and right.rstrip("stndrh").isdigit():
                yield word, start - 1, right


def _numbers(text: str) -> Iterator[tuple[int, int, str]]:
    for found in NUMBER.finditer(text):
        start, end = found.span()
        if start and text[start - 1] in BEFORE:
            continue
        if found["pair"] and not BEFORE_YEAR.search(text, max(0, start - 8), start):
            continue
        if found["lettered"] and not LETTERED.search(text, max(0, start - 10), start):
            continue
        if found["parted"] and not f" {text[max(0, start - 7) : start]}".lower().endswith(IN):
            continue
        right = _mended(found)
        if right and right != found.group():
            yield start, end, right


def _words(text: str) -> Iterator[tuple[int, int, str]]:
    for found in SPLIT.finditer(text):
        start = end = found.start()
        while start and end - start < LONGEST_WORD and text[start - 1].isalpha():
            start -= 1
        word = text[start:end] + found[1]
        if word.lower() in SPLIT_WORDS:
            yield start, found.end(), word


def _is_glued(text: str, start: int) -> bool:
    """Whether a blank has been lost before a month: "on 12August", "inAugust"."""
    return GLUED.search(text, max(0, start - 8), start) is not None


def _days(text: str) -> Iterator[tuple[int, int, str]]:
    for found in NTH.finditer(text):
        start = found.start() - (found.start() > 0 and text[found.start() - 1].isdecimal())
        if start > 3 and text[start - 4 : start - 1].lower() == "the" and text[start - 1].isspace():
            yield start, found.end(), _figures(text[start : found.end()])


def _inside_word(text: str, start: int) -> bool:
    return start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")


def _mended(found: re.Match[str]) -> str | None:
    text = found.group()
    if found["glued"]:
        first, second = (
            int(text[2:4]) if text.isdigit() else 0,
            int(text[4:]) if text.isdigit() else 0,
        )
        plain = text[:2] in CENTURIES and 0 < second - first <= LONGEST_SPAN
        return f"{text[:4]}–{text[4:]}" if plain else None
    if found["pair"] or found["spaced"] or found["parted"]:
        year = _figures("".join(text.split()))
    elif found["broken"]:
        year = _figures(text.replace("-\n", ""))
    else:
        year = _figures(text)
    return year if 1000 <= int(year) <= 2100 else None


def _figures(text: str) -> str:
    """Figures for the letters that were taken for them; an ordinal's ending stays."""
    tail = text[-2:] if text[-2:] in ("st", "nd", "rd", "th") else ""
    return "".join(FIGURE.get(sign, sign) for sign in text.removesuffix(tail)) + tail
