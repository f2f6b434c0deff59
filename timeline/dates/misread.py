"""Words, hours and signs that a scanner or a wrong code has spoiled: "At 2.lO this moming"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from timeline.dates.english import WEEKDAY_NAMES

__all__ = ["FIGURE", "misread"]

FIGURE = {"l": "1", "I": "1", "|": "1", "O": "0", "o": "0", "S": "5", "B": "8", "G": "6"}
"""Figures by the letters that scanners take them for."""
WORDS = (
    *WEEKDAY_NAMES,
    *"morning afternoon evening midnight yesterday following century".split(),
)
# What is printed, and what is read: one such mistake makes no other English word of these.
MISTAKES = (
    ("rn", "m"), ("m", "rn"), ("m", "in"), ("n", "u"), ("n", "ri"), ("u", "n"), ("h", "li"),
    ("h", "b"), ("e", "c"), ("c", "e"), ("i", "l"), ("i", "1"), ("l", "1"), ("l", "i"), ("t", "l"),
    ("y", "v"), ("o", "0"), ("f", "l"),
)  # fmt: skip


def _spoiled() -> dict[str, str]:
    """Every spoiled form with one mistake behind its first letter, and the word that it was."""
    spoiled: dict[str, str] = {}
    for word in WORDS:
        for right, wrong in MISTAKES:
            at = word.find(right, 1)
            while at >= 0:
                spoiled[word[:at] + wrong + word[at + len(right) :]] = word
                at = word.find(right, at + 1)
    return spoiled


SPOILED = _spoiled()
# First a letter, then whether it begins its word: so the pattern is searched for quickly.
WORD = re.compile(
    "|".join(
        rf"{first}(?<!\w.)(?:{'|'.join(word[1:] for word in SPOILED if word[0] == first)})(?!\w)"
        for first in sorted({word[0] for word in SPOILED})
    )
)
# "2.lO", "l0.3O": an hour with letters among its figures, known by the mark in its midst.
HOUR = re.compile(r"[.:](?<=[\dlIO].)[0-5OlI][\dOlI](?!\w|[.:,]\w)")
HOUR_BEFORE = re.compile(r"(?:\A|[^\w.:,])([\dlI][\dlIO]?)\Z")
# UTF-8 that was read as a code of one byte a character; of a closing quote two are left.
MISCODED = re.compile(r"â€[^a-zA-Z\d\s.,;:]?|Â[\u00a0-\u00bf]")
# "on the&nbsp;21st", "1884&#8211;85"
ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,5});")
# "4th of of June", "in the the same year".
DOUBLES = (" the the ", "The the ", " of of ")
"""What a text with a doubled word holds, which is quick to see."""
DOUBLED = re.compile(r"\b(?:[tT]he (?=the )|of (?=of ))")


def misread(text: str) -> Iterator[tuple[int, int, str]]:
    """What is to be put in the place of which stretch of a text."""
    for found in WORD.finditer(text):
        yield *found.span(), SPOILED[found.group()]
    for found in HOUR.finditer(text):
        before = HOUR_BEFORE.search(text, max(0, found.start() - 3), found.start())
        hour = text[before.start(1) : found.end()] if before else ""
        right = "".join(FIGURE.get(sign, sign) for sign in hour)
        if before and right != hour and any(sign.isdecimal() for sign in hour):
            yield before.start(1), found.end(), right
    if "â€" in text or "Â" in text:
        for found in MISCODED.finditer(text):
            yield *found.span(), _decoded(found.group())
    if "&" in text:
        for found in ENTITY.finditer(text):
            right = unescape(found.group()).replace("\u00a0", " ")
            if right != found.group():
                yield *found.span(), right
    if any(double in text for double in DOUBLES):
        for found in DOUBLED.finditer(text):
            yield *found.span(), ""


def _decoded(signs: str) -> str:
    """The one character that was read as several."""
    code = b"".join(sign.encode("cp1252", "ignore") or sign.encode("latin-1") for sign in signs)
    return code.decode("utf-8", "ignore") or "”"
