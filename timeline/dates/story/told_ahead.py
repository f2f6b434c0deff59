"""When something is told only behind its name: "four days before the poll, ... on 9 May"."""

from __future__ import annotations

from bisect import bisect_right

from timeline.dates.counted.candidates import candidates
from timeline.dates.english import naming as words
from timeline.dates.story import focus
from timeline.dates.story.focus import Focus
from timeline.dates.story.naming import Name
from timeline.dates.story.standing import Standing
from timeline.dates.story.tellings import meant, place_of, tellings
from timeline.dates.timex import Found

__all__ = ["opening", "told"]

AHEAD_LENGTH, MOST_AHEAD = 1500, 12
"""So far ahead, and so many expressions, it may be told."""
SURE_AHEAD = 2.75


def told(now: Standing, name: Name, found: Found, at: int) -> Focus | None:
    """What is told only behind the expression: "Four days before the poll ... on 29 October"."""
    dates = _dates_ahead(now, found, at)
    if not dates:
        return None
    if words.DATED_BEHIND.fullmatch(now.text, found.end, place_of(dates[0])):
        return dates[0]
    if found.reading.step != -1 or not name.is_event:
        return None
    said = words.SAID.match(now.text, found.end)
    start = said.end() if said else found.end
    told = tellings(now, name, start, now.sentences[dates[-1].sentence].end, dates).tellings
    sure = [each for each in told if each.sure >= SURE_AHEAD]
    return meant(now, name, sure, at)


def _dates_ahead(now: Standing, found: Found, at: int) -> list[Focus]:
    """The days behind an expression, as far as their words and the story so far date them."""
    number = bisect_right(now.begins, found.start)
    dates: list[Focus] = []
    for each in now.founds[number : number + MOST_AHEAD]:
        if (
            each.start - found.end > AHEAD_LENGTH
            or now.text.find("\n\n", found.end, each.start) > 0
        ):
            break  # what stands behind its paragraph says nothing of it
        reading, last = each.reading, now.last
        if reading.kind != "date" or reading.unit != "day" or reading.month is None:
            continue
        options = candidates(reading, last.edtf if last and not reading.is_absolute else None)
        ahead = [
            option
            for option in options
            if reading.is_absolute or (last and not focus.begins_before(option.edtf, last.edtf))
        ]
        if ahead:
            while now.sentences[at].end <= each.start:
                at += 1
            dates.append(Focus(ahead[0].edtf, each, False, at))
    return dates


def opening(now: Standing, found: Found) -> Focus | None:
    """The first whole day of a text that opens with what was long before, and so is about that.

    "The statue was unveiled six years before the strike. ... On 15 June 1888 the women met".
    """
    if now.told or found.reading.unit != "year":
        return None
    number = bisect_right(now.begins, found.start)
    for each in now.founds[number : number + MOST_AHEAD]:
        if each.reading.is_absolute and each.reading.unit == "day":
            date = candidates(each.reading, None)
            return Focus(date[0].edtf, each, False, 0) if date else None
    return None
