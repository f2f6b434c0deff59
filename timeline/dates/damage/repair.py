"""Mends damaged dates before they are read, and knows where each mended character came from.

The text is never changed for anybody else: `Mended.place` leads back to the original offsets.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import chain

from timeline.dates.damage.apart import apart
from timeline.dates.damage.corrected import corrected
from timeline.dates.damage.framed import framed
from timeline.dates.damage.hours import hours
from timeline.dates.damage.miscoded import miscoded
from timeline.dates.damage.misread import misread
from timeline.dates.damage.notes import marks
from timeline.dates.damage.numerals import numerals
from timeline.dates.damage.outline import outline
from timeline.dates.damage.strays import strays

__all__ = ["Mended", "mend"]

YEAR_LENGTH = 4


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
    kinds = outline(text)
    noted = [(start, end, "") for start, end in marks(text, kinds)]
    damaged = (numerals, apart, framed, hours, strays)
    found = (*(each(text, kinds) for each in damaged), misread(text), miscoded(text))
    # "from 160214": not 1602 to 1614 where the next note is the fourteenth.
    years = {start - YEAR_LENGTH for start, *_ in noted}
    meant = list(corrected(text, kinds))
    years.update(start for start, *_ in meant)
    others = (each for each in chain(*found) if each[0] not in years)
    # Of two in one place the longer one: "Januar y" is more than "Januar".
    repairs = sorted(chain(noted, meant, others), key=lambda each: (each[0], -each[1]))
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
