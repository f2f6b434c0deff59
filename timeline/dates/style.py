"""The days of a text, each by the calendar that the text claims for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from timeline.dates import english_styles as words
from timeline.dates.reading import Reading
from timeline.dates.sayings import mentions
from timeline.dates.statements import LAST_OLD_STYLE, Claim, claims
from timeline.dates.timex import GRAMMAR, Found
from timeline.sentences import Sentence

__all__ = ["dated_by_it", "julian"]

BOTH = re.compile(r"\d{1,2}(?: [^\W\d]+)? ?[/(\[] ?\d{1,2}(?:[)\],]|\)? [^\W\d])")
"""A day by both calendars, of which the later is Gregorian already."""
MOST_CLAIMS = 24
"""So many claims are kept in mind at a place; of more, the last ones."""
NEAR = 80
"""So far before a day stands whose calendar it is by."""


def julian(reading: Reading) -> Reading:
    """The same words read as Old Style: days alone, for a month or a year is about the same."""
    if reading.kind == "range" and reading.first and reading.second:
        first, second = julian(reading.first), julian(reading.second)
        return replace(reading, first=first, second=second, julian=first.julian or second.julian)
    # Weekdays have run on unbroken: a weekday alone is the same by both calendars.
    named = reading.weekday is None or reading.day is not None
    if reading.year is not None and not words.REFORM <= reading.year <= LAST_OLD_STYLE:
        return reading
    if reading.kind == "date" and reading.unit == "day" and named:
        return replace(reading, julian=True)
    return reading


def dated_by_it(text: str, sentences: list[Sentence], founds: list[Found]) -> list[Found]:
    """The expressions, read as Old Style where the text says that they are."""
    made = claims(text, sentences, founds)
    if not made:
        return founds
    marks = [(each.start, each.end) for each in founds]
    rest = sorted(range(len(made)), key=lambda number: made[number].start, reverse=True)
    holding: list[int] = []
    year: int | None = None
    read = []
    for found in founds:
        while rest and made[rest[-1]].start <= found.start:
            holding.append(rest.pop())
        holding = sorted(each for each in holding if made[each].end > found.start)[-MOST_CLAIMS:]
        year = _year(found.reading, year)
        if not _is_marked(text, found):
            number = bisect_right(sentences, found.start, key=lambda each: each.start) - 1
            start = sentences[max(number, 0)].start
            near = mentions(text, max(start, found.start - NEAR), found.start, marks)
            calendar = _calendar(text, found, year, start, [made[each] for each in holding])
            if near and calendar:
                calendar = near[-1].calendar
            if calendar == "julian":
                found = found._replace(reading=julian(found.reading))
        read.append(found)
    return read


def _calendar(
    text: str, found: Found, year: int | None, start: int, holding: list[Claim]
) -> str | None:
    """The calendar of a day by the last claim that holds of it; None if none does."""
    for claim in reversed(holding):
        is_early = year is not None and year < words.REFORM
        if claim.early != is_early:
            continue
        if claim.of and not _is_told_by(text, start, found, claim.of):
            continue
        return claim.calendar if year is None or year < claim.until else "gregorian"
    return None


def _is_told_by(text: str, start: int, found: Found, whose: frozenset[str]) -> bool:
    """Whether one of these people reports the day."""
    said = text[max(start, found.start - 2 * NEAR) : found.start]
    stems = {word[:5].lower() for word in words.CONTENT.findall(said)}
    return bool(stems & whose) and bool(words.TELLS.search(said))


def _year(reading: Reading, last: int | None) -> int | None:
    """The year in which an expression lies, as far as it has been printed."""
    if reading.kind == "range" and reading.first:
        return _year(reading.first, last)
    if reading.year is None or reading.short or reading.unit not in ("day", "month", "year"):
        return last
    return reading.year


def _is_marked(text: str, found: Found) -> bool:
    """Whether an expression says itself by which calendar it is."""
    places = (text, found.start, found.end)
    return bool(found.reading.julian or BOTH.search(*places) or GRAMMAR.marks.search(*places))
