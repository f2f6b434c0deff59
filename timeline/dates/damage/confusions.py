"""What print, scanners and hasty hands make of a word or a figure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

__all__ = ["LOOKALIKES", "figures", "is_year", "misprinted", "mistyped"]

FIGURES = {
    "l": "1", "I": "1", "|": "1", "!": "1", "i": "1", "T": "1",
    "O": "0", "o": "0", "Q": "0", "D": "0", "Z": "2", "z": "2", "A": "4", "S": "5", "s": "5",
    "G": "6", "b": "6", "B": "8", "g": "9", "q": "9",
}  # fmt: skip
"""Figures by the signs that scanners take them for."""
LOOKALIKES = "".join(FIGURES)
ENDINGS = {
    **{each: ending for ending in ("st", "nd", "rd", "th") for each in (ending, ending.upper())},
    "tb": "th", "lh": "th", "sl": "st",
}  # fmt: skip
"""Endings of ordinals, as they are read."""
LONG = 6
"""With so many letters a word stays plain with two mistakes, or with a wrong first letter."""
# "rn>m": print has "rn", and "m" is read. Figures in words are known without this list.
MISTAKES = tuple(
    tuple(pair.split(">"))
    for pair in (
        "m>rn m>nn m>in m>ni m>iii m>ui rn>m n>u n>ii n>ri n>m u>n u>ii h>b h>li b>h li>h d>cl"
        " cl>d e>c e>o c>e c>o o>c o>e a>n a>u a>s s>a s>f l>i l>I l>t i>l i>I i>j t>l t>f"
        " f>t f>l r>i r>t y>v v>y w>vv k>lt g>q p>n tt>it J>I J>l I>l O>C F>P u>ü"
        # Worn letters: "Octaber", "yeats".
        " o>a a>o a>e e>a r>t t>r b>d s>z c>t"
        # Strokes that are counted off otherwise: "Jime", "Jamiary", "Jidy", "mommg".
        " un>im un>mi un>nu nu>mi nu>im nu>un ru>ni ul>id u>ti u>tu in>m rnin>mm ll>U"
    ).split()
)


@lru_cache(maxsize=1 << 12)
def figures(text: str) -> str:
    """Figures for the signs that were taken for them; an ordinal's ending stays."""
    tail = text[-2:] if text[-2:] in ENDINGS else ""
    right = (FIGURES.get(sign, sign) for sign in text.removesuffix(tail))
    return "".join(right) + ENDINGS.get(tail, "")


def is_year(number: str) -> bool:
    """Whether four figures can be those of a year that a text tells of."""
    return len(number) == 4 and number.isdecimal() and 1000 <= int(number) <= 2100


def misprinted(word: str) -> Iterator[str]:
    """The word with one mistake of print, each that there is."""
    for right, wrong in MISTAKES:
        at = word.find(right)
        while at >= 0:
            yield word[:at] + wrong + word[at + len(right) :]
            at = word.find(right, at + 1)


def mistyped(word: str) -> Iterator[str]:
    """The word with one letter left out, doubled or changed for the next.

    Only of a long word may that be its first or last letter.
    """
    long = len(word) >= LONG
    for at in range(len(word)):
        yield word[:at] + word[at] + word[at:]
        if long or 0 < at < len(word) - 1:
            yield word[:at] + word[at + 1 :]
        if at and at < len(word) - 1:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
