"""Years that began on Lady Day, told again as ours: "4 March 1664, our 14 March 1665".

Until 1752 the English numbered the days before 25 March by the year that was ending. A text that
tells such a day again by the next year, by its date or by its number alone, means that one.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.english import glosses as words
from timeline.dates.english.keepers import LAST_OLD_ENGLISH
from timeline.dates.reading import Reading
from timeline.dates.timex import Found

__all__ = ["as_ours", "without_glosses"]

LADY_DAY = (3, 25)


def as_ours(reading: Reading) -> Reading | None:
    """A day before Lady Day by the year that we count there, in Old Style; None for all others."""
    year, day = reading.year, (reading.month or 12, reading.day or 1)
    is_day = reading.kind == "date" and reading.unit == "day" and reading.day is not None
    if not is_day or year is None or year >= LAST_OLD_ENGLISH or day >= LADY_DAY:
        return None
    return None if reading.short or reading.of_era else replace(reading, year=year + 1, julian=True)


def without_glosses(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, of "8 March 1701 (1702 as we count)" the first by what the second says."""
    read = list(founds)
    for number in range(1, len(founds)):
        one, other = founds[number - 1], founds[number]
        ours = as_ours(one.reading) if other.reading.unit == "year" else None
        if not ours or other.reading.kind != "date" or other.reading.year != ours.year:
            continue
        beside = words.BEFORE_GLOSS.fullmatch(text, one.end, other.start)
        if beside and words.BEHIND_GLOSS.match(text, other.end):
            read[number - 1], read[number] = one._replace(reading=ours), other.undated()
    return read
