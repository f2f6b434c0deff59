"""What a text says of a date behind it: the year of its first days, or a whole date to go by.

"They sailed on Sunday, the 17th of September ... It was 1820." Until then nothing says the year; a
reader goes back to it, and so does one whom the weekday of such a day tells that it was this year.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates import calendars
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated, dated
from timeline.dates.edtf import Edtf
from timeline.dates.english import cues as words
from timeline.dates.reading import Reading
from timeline.dates.story.focus import Focus
from timeline.dates.timex import Found, Founds
from timeline.sentences import Sentence

__all__ = ["said_behind", "was_past", "whole_date"]

SOON, MOST = 1500, 12
"""So many characters behind a day, and so many expressions, its year may be said."""
BEFORE = 24
FOLLOWING_WITHIN = 400
"""So near behind a sentence the next whole date says which year was meant."""
DAYS_AHEAD = 6
"""So many expressions behind a day alone are asked for one that names the month."""


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


def was_past(text: str, founds: Sequence[Found | None], number: int, base: Focus) -> bool:
    """Whether a day alone may lie before the day that was told, in its month."""
    # "Shortly before Christmas ... On the 18th": the story was not there yet.
    if base.found is not None and base.found.signal == "before":
        return True
    # "They ate on the 13th ... The boats came in on the 8th. On 17 July": it comes to that month.
    one, told = founds[number], base.edtf.earliest
    if not one or not told or not one.reading.day or one.reading.day > told.day:
        return False
    last = one
    for found in founds[number + 1 : number + 1 + DAYS_AHEAD]:
        if found is None or found.reading.kind != "date" or found.reading.unit != "day":
            continue
        day = found.reading.day
        if (
            not day
            or day < (last.reading.day or 0)
            or text.find("\n\n", last.end, found.start) >= 0
        ):
            return False
        if found.reading.month is not None:
            return found.reading.month == told.month and not found.reading.is_absolute
        last = found
    return False


def whole_date(
    text: str, founds: Sequence[Found | None], number: int, sentence: Sentence, *, alone: bool
) -> Edtf | None:
    """The next date of the paragraph, or of a sentence `alone`, with its year and month."""
    last = sentence.end + (0 if alone else FOLLOWING_WITHIN)
    for found in founds[number + 1 : number + 6]:
        if found is None or not found.reading.is_absolute:
            continue
        if found.start > last or text.find("\n\n", sentence.end, found.start) >= 0:
            return None
        if found.reading.unit in ("day", "month", "season"):
            dates = candidates(found.reading, None)
            return dates[0].edtf if dates else None
    return None
