"""Damage of every kind at every place of the words of dates, made of sound sentences.

In each sentence the words in braces are damaged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

__all__ = ["KINDS", "SENTENCES", "Damage", "damaged"]

SENTENCES = (
    "The mill burned on {14 January 1812} with all its stock.",
    "The mill burned on the {4th of May 1812} with all its stock.",
    "The mill burned on {September 23, 1812} with all its stock.",
    "The mill stood in 1812. It burned on the {21st of October} with all its stock.",
    "The mill stood in 1812. It burned on {August 9} with all its stock.",
    "The mill was begun in {February 1812} by a smith.",
    "The mill stood in 1812. It was sold in {November} to a smith.",
    "The mill burned on {9 Dec. 1812} with all its stock.",
    "The mill was begun in {1812} by a smith.",
    "The mill burned on {Wednesday, 19 February 1812} with all its stock.",
    "The mill was sold on 19 February 1812. It burned on {Saturday} with all its stock.",
    "The mill burned on {Christmas Day 1812} with all its stock.",
    "The mill was sold in June 1812. It burned at {Michaelmas} with all its stock.",
    "The mill stood idle from {1812 to 1815} for want of a smith.",
    "The mill stood idle ({1812–1815}) for want of a smith.",
    "The mill stood idle from {March to July 1812} for want of a smith.",
    "The mill stood idle {between 4 April and 6 June 1812} for want of a smith.",
    "The mill was begun in the {1830s} by a smith.",
    "The mill burned on the {fifth of March 1812} with all its stock.",
    "The mill was begun in the {autumn of 1812} by a smith.",
    "The mill was begun in {early December 1812} by a smith.",
    "The mill was begun in the {eighteenth century} by a smith.",
    "The mill was begun in 1812. It burned {two years later} with all its stock.",
    "The mill was sold on 19 February 1812. It burned {the next day} with all its stock.",
    "The mill was sold on 19 February 1812. It burned in {the following month} with its stock.",
    "The mill was sold in 1812. It burned {in the same year} with all its stock.",
    "The mill burned {on the night of 4 June 1812} with all its stock.",
)
WORD, NUMBER, EITHER = r"[^\W\d_]+", r"\d+", r"\w+"
BLANK, JOINT = " ", "[ –]"
PAGES = ("\n\n  48\n\nTHE MILLS OF THE VALE\n\n", "\n\n[48]\n\n", "\n\f\n48\n", "\n48\n")
PRINT = (
    "rn>m m>rn u>n n>u c>e e>c ii>n n>ii h>b b>h l>t t>l i>l l>i a>o o>a r>t J>I y>v s>f s>ſ"
).split()
IN_NUMBERS = "0>O 0>o 1>l 1>I 1>| 1>i 2>Z 9>g".split()
IN_WORDS = "o>0 O>0 l>1 i>1 I>1 S>5 s>5 B>8".split()


class Damage(NamedTuple):
    """A kind of damage: to which parts of a date's words it comes, and what it makes of one."""

    parts: str
    makes: Callable[[str], Iterable[str]]


def _within(*signs: str) -> Callable[[str], Iterator[str]]:
    return lambda part: (
        f"{part[:at]}{sign}{part[at:]}" for at in range(1, len(part)) for sign in signs
    )


def _behind(*signs: str) -> Callable[[str], Iterator[str]]:
    return lambda part: (f"{part}{sign}" for sign in signs)


def _for(pairs: list[str]) -> Callable[[str], Iterator[str]]:
    def makes(part: str) -> Iterator[str]:
        for right, wrong in (pair.split(">") for pair in pairs):
            for found in re.finditer(right, part):
                yield part[: found.start()] + wrong + part[found.end() :]

    return makes


def _in_place_of(*others: str) -> Callable[[str], Iterable[str]]:
    return lambda part: others


def _letters(
    change: Callable[[str, int], str], first: int, last: int
) -> Callable[[str], list[str]]:
    return lambda part: [change(part, at) for at in range(first, len(part) + last)]


KINDS = {
    "a blank within a word": Damage(WORD, _within(" ")),
    "a blank within a number": Damage(NUMBER, lambda part: (*_within(" ")(part), " ".join(part))),
    "no blank": Damage(BLANK, _in_place_of("")),
    "a letter for a figure": Damage(NUMBER, _for(IN_NUMBERS)),
    "a figure for a letter": Damage(WORD, _for(IN_WORDS)),
    "a letter for another": Damage(WORD, _for(PRINT)),
    "capitals": Damage(WORD, lambda part: (part.lower(), part.upper(), part.swapcase())),
    "a line's end within a word": Damage(WORD, _within("-\n", "- \n", "-\n  ", "- ", "-", "¬\n")),
    "a line's end within a number": Damage(NUMBER, _within("-\n")),
    "a line's end": Damage(BLANK, _in_place_of("\n", "\n   ", " \n")),
    "a page's end": Damage(BLANK, _in_place_of(*PAGES)),
    "an entity": Damage(BLANK, _in_place_of("&nbsp;", "&#160;", "&thinsp;")),
    "a dash of another code": Damage("–", _in_place_of("&ndash;", "&#8211;", "â€“", "\ufffd")),
    "a blank of another code": Damage(BLANK, _in_place_of("Â ", "Â\u00a0", "â€‰")),
    "tags": Damage(
        EITHER,
        lambda part: (f"<i>{part}</i>", f'<b class="x">{part}</b>', f"*{part}*", f"{part}<br>"),
    ),
    "the mark of a note": Damage(EITHER, _behind("[3]", "*", "†", "³", "<sup>3</sup>", "[a]")),
    "a doubled letter": Damage(WORD, _letters(lambda word, at: word[:at] + word[at - 1 :], 1, 1)),
    "a lost letter": Damage(WORD, _letters(lambda word, at: word[:at] + word[at + 1 :], 1, 0)),
    "letters changed about": Damage(
        WORD,
        _letters(lambda word, at: word[:at] + word[at + 1] + word[at] + word[at + 2 :], 1, -1),
    ),
    "signs that are not seen": Damage(EITHER, _within("\u00ad", "\u200b", "\u200d")),
    "other blanks": Damage(BLANK, _in_place_of("\t", "  ", "\u00a0", "\u2009")),
    "a word twice": Damage(EITHER, lambda part: (f"{part} {part}",)),
}


def damaged(kind: str) -> Iterator[tuple[str, str]]:
    """Each sentence with this damage at each place where it can be, and the sound sentence."""
    parts, makes = KINDS[kind]
    for sentence in SENTENCES:
        before, words, behind = re.split("[{}]", sentence)
        sound = f"{before}{words}{behind}"
        for part in re.finditer(parts, words):
            for wrong in makes(part.group()):
                spoiled = f"{words[: part.start()]}{wrong}{words[part.end() :]}"
                if spoiled != words:
                    yield f"{before}{spoiled}{behind}", sound
