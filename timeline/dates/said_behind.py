"""The year of a text's first days, where the text says it only behind them.

"They sailed on Sunday, the 17th of September ... It was 1820." Until then nothing says the year; a
reader goes back to it, and so does one whom the weekday of such a day tells that it was this year.
"""

from __future__ import annotations

from timeline.dates import calendars
from timeline.dates import english_cues as words
from timeline.dates.candidates import candidates
from timeline.dates.dating import Dated, dated
from timeline.dates.focus import Focus
from timeline.dates.reading import Reading
from timeline.dates.timex import Found, Founds

__all__ = ["said_behind"]

SOON, MOST = 1500, 12
"""So many characters behind a day, and so many expressions, its year may be said."""
BEFORE = 24


def said_behind(
    text: str, founds: Founds, number: int, at: int, *, alone: bool
) -> list[tuple[Focus, float]]:
    """The year said of a day or month of sentence `at` that has none yet, and its cost of none.

    Nothing is where each sentence stands `alone`.
    """
    found = founds[number]
    if alone or found is None or found.reading.month is None or found.reading.kind != "date":
        return []
    for each in founds[number + 1 : number + 1 + MOST]:
        if each and (each.start - found.end > SOON or "\n\n" in text[found.end : each.start]):
            break
        if each and each.reading.kind == "date" and each.reading.is_absolute:
            told = candidates(each.reading, None)
            if told and (_says_it(text, found, each) or _is_on_its_weekday(found.reading, told[0])):
                return [(Focus(told[0].edtf, each, False, at), 0.0)]
            break
    return []


def _says_it(text: str, found: Found, year: Found) -> bool:
    """Whether a sentence says no more than which year it was."""
    near = max(found.end, year.start - BEFORE)
    if text.startswith(words.UP_TO_THEN, year.end):
        return False  # "It was 1820 before they came home"
    return year.reading.unit == "year" and bool(words.SAYS_YEAR.search(text, near, year.start))


def _is_on_its_weekday(reading: Reading, told: Dated) -> bool:
    """Whether a day falls in the year that is told on the weekday that is printed with it."""
    if reading.weekday is None or reading.day is None or reading.count or not told.edtf.earliest:
        return False
    day = dated(reading, told.edtf.years[0])
    begin = day.edtf.earliest if day else None
    return begin is not None and calendars.weekday(begin) == reading.weekday
