"""Words, hours and signs that a scanner or a wrong encoding has spoiled: "At 2.lO this moming"."""

from __future__ import annotations

import re
from collections.abc import Iterator

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


def _by_letter(words: Iterator[str]) -> str:
    """A pattern for any of the words, by first letter, so that others are refused at once."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(f"(?<={first})(?:{'|'.join(each)})" for first, each in rests.items())


SPOILED = _spoiled()
# No lookbehind first: a pattern that begins with a set of characters is searched for quickly.
WORD = re.compile(
    f"[{''.join(sorted({word[0] for word in SPOILED}))}]"
    rf"(?<!\w.)(?:{_by_letter(iter(SPOILED))})(?!\w)"
)
# "2.lO", "l0.3O": an hour with letters among its figures.
HOUR = re.compile(r"[\dlI](?<![\w.:,].)[\dlIO]?[.:][0-5OlI][\dOlI](?!\w|[.:,]\w)")
# UTF-8 that was read as a code of one byte a character; of a closing quote two are left.
MISCODED = re.compile(r"â€[^a-zA-Z\d\s.,;:]?|Â[\u00a0-\u00bf]")
# "4th of of June", "in the the same year".
DOUBLED = re.compile(
    r"[tToOiI](?<!\w.)(?:(?<=[tT])he(?= the\b)|(?<=[oO])f(?= of\b)|(?<=[oO])n(?= on\b)"
    r"|(?<=[iI])n(?= in\b)) "
)


def misread(text: str) -> Iterator[tuple[int, int, str]]:
    """What is to be put in the place of which stretch of a text."""
    for found in WORD.finditer(text):
        yield *found.span(), SPOILED[found.group()]
    for found in HOUR.finditer(text):
        right = "".join(FIGURE.get(sign, sign) for sign in found.group())
        if right != found.group() and any(sign.isdecimal() for sign in found.group()):
            yield *found.span(), right
    if "â€" in text or "Â" in text:
        for found in MISCODED.finditer(text):
            yield *found.span(), _decoded(found.group())
    for found in DOUBLED.finditer(text):
        yield *found.span(), ""


def _decoded(signs: str) -> str:
    """The one character that was read as several."""
    code = b"".join(sign.encode("cp1252", "ignore") or sign.encode("latin-1") for sign in signs)
    return code.decode("utf-8", "ignore") or "”"
