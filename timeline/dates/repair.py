"""Mends damaged dates before they are read, and knows where each mended character came from.

The text is never changed for anybody else: `Mended.place` leads back to the original offsets.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from timeline.dates import english

__all__ = ["Mended", "mend"]

# What scanners take one letter for, by the letter that was meant.
LOOKALIKES = {
    "o": "o0", "l": "l1I|", "i": "i1l", "u": "uü", "s": "s5", "e": "ec", "c": "ce", "t": "t7",
    "J": "J", "O": "O0", "A": "A4", "S": "S5",
}  # fmt: skip
BREAK = r"(?:-\n[ \t]{0,8}|\u00ad\n?)?"


def _letter(letter: str) -> str:
    if letter == "m":
        return r"(?:m|rn|nn)"
    if letter == "n":
        return r"(?:n|ri)"
    return f"[{re.escape(LOOKALIKES[letter])}]" if letter in LOOKALIKES else letter


def _damaged(name: str) -> str:
    return f"(?P<{name}>" + BREAK.join(_letter(letter) for letter in name) + r")(?!\w)"


LONG = [name for name in english.MONTH_NAMES if len(name) > 3]
MONTH = re.compile("|".join(_damaged(name) for name in LONG))
FIGURE = {"l": "1", "I": "1", "|": "1", "O": "0", "o": "0"}

# Each begins with a letter or figure that is rare where nothing is damaged.
DAMAGE = re.compile(
    r"(?<![\w.,/-])(?P<glued>(?P<century>1[5-9]|20)(?P<first>\d\d)(?P<second>\d\d))(?![\w/-]|[.,]\d)"
    r"|(?<![\w.,])(?P<spaced>[12] \d \d \d)(?![\w]| \d|[.,]\d)"
    r"|(?<![\w.,])(?P<year>[1lI][5-9O0][\dlIO]{2})(?<![0-9]{4})(?!\w)"
    r"|(?P<broken>(?<![\w.,])\d{2}-\n\d{2}(?!\w))"
    r"|(?<!\w)(?P<day>(?:[lI|][\dOlI]?|[0-3][lOI|])(?:st|nd|rd|th)?)(?= {MONTHISH})"
    r"|(?<!\w)(?P<month>{MONTHISH})".replace(
        "{MONTHISH}",
        r"(?:[J][aua][nl1I|ri]{1,3}[\w\u00ad|-]{0,3}|Feb|F[ec]b|Mar[ce]h|M[a]r[ce]|Apr[i1l]|Aug[uü]|Augus|"
        r"[S5][ec]p|[O0][ce][t7]|N[o0]v|D[ec][ce])[\w\u00ad|]{0,8}(?:-\n[ \t]{0,8}\w{1,8})?",
    )
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
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    origins: list[tuple[int, int]] = []
    done = length = 0
    for found in DAMAGE.finditer(text):
        right = _mended(found)
        if right is None or right == found.group():
            continue
        pieces.append(text[done : found.start()])
        length += found.start() - done
        starts.append(length)
        pieces.append(right)
        length += len(right)
        ends.append(length)
        origins.append(found.span())
        done = found.end()
    if not starts:
        return Mended(text)
    pieces.append(text[done:])
    return Mended("".join(pieces), tuple(starts), tuple(ends), tuple(origins))


def _mended(found: re.Match[str]) -> str | None:
    text = found.group()
    if found["glued"]:
        first, second = int(found["first"]), int(found["second"])
        return f"{text[:4]}–{text[4:]}" if 0 < second - first <= 30 else None
    if found["spaced"]:
        return text.replace(" ", "")
    if found["broken"]:
        year = text.replace("-\n", "")
        return year if 1000 <= int(year) <= 2100 else None
    if found["month"]:
        month = MONTH.fullmatch(text)
        return month.lastgroup if month else None
    tail = text[-2:] if text[-2:] in ("st", "nd", "rd", "th") else ""
    figures = "".join(FIGURE.get(sign, sign) for sign in text.removesuffix(tail))
    if found["year"]:
        return figures if 1000 <= int(figures) <= 2100 else None
    return figures + tail if 1 <= int(figures) <= 31 else None
