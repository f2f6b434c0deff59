"""What a text counts that comes once a year, its name left out: "in the fourth, on 14 May".

"They cut the first trench on 6 April 1926. Three seasons yielded nothing. In the fourth, on 14 May,
...": which year that is, is counted from the date that was told before what is counted. Where
nothing near has a number but what comes each year, nothing else can be meant.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.dates import calendars, english
from timeline.dates.counted import numbered
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated, unit_holding
from timeline.dates.edtf import Edtf
from timeline.dates.english import tallies as words
from timeline.dates.reading import Reading, changed
from timeline.dates.story.elapsed import may_reach
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found, Founds, scan

__all__ = ["at_count"]

BEFORE, NAMED_BEFORE = 160, 320
"""So many characters before a date stands a number, and before that what it is the number of."""
MOST_TOLD = 40
"""So many dates back that is looked for from which it is counted."""
RULE, OPENING = "tally", "nth-opens"
NAMED = ("day", "month", "season")
MIDSUMMER = 7
"""Before this month what is reaped in a year is still to come."""


class Tally(NamedTuple):
    """What is counted, and where in the text that is said."""

    name: str
    start: int
    every: int = 1
    is_running: bool = False


def at_count(founds: Founds, number: int, now: Standing, at: int) -> tuple[Dated, Focus] | None:
    """The date of its name in the year to which a number leads that is told right before it."""
    found, last = founds[number], now.told[-1].found if now.told else None
    if last and last.rule == OPENING and len(now.told) > 1:
        last = now.told[-2].found  # "the ninth was spoiled" is no day where years are counted
    if not found or not last or not (found.reading.month or found.reading.unit in NAMED):
        return None
    text, start = now.text, last.end
    if found.words - start > BEFORE:
        start = found.words - BEFORE
    if not words.NTH.search(text, start, found.words) or not _is_date(found):
        return None
    start = max(start, now.sentences[max(0, at - 1)].start)
    for nth in reversed(list(words.NTH.finditer(text, start, found.words))):
        tally = _counted(now, nth)
        place = _number(nth["nth"])
        base = _base(now, tally, nth.start()) if tally else None
        if not tally or not base or not place:
            continue
        reached = _reached(tally, place, base.edtf)
        if not reached or not may_reach(founds, number, reached.years[0]):
            continue
        led = Found(nth.start(), nth.end(), Reading("offset", unit="year"), RULE, "", nth.start())
        focus = Focus(reached, led, False, at)
        chosen = _of_name(found.reading, reached)
        if chosen:
            now.tallied = tally.name, base
            return chosen, focus
    return None


def _counted(now: Standing, nth: re.Match[str]) -> Tally | None:
    """What the number counts: the last that was counted before it, or comes each year."""
    text, end = now.text, nth.start()
    start = max(0, end - NAMED_BEFORE)
    start = max(start, text.rfind("\n\n", start, end))
    counted = list(words.COUNTED.finditer(text, start, end)) if not nth["noun"] else []
    years = [each for each in counted if not each["other"]]
    if years:
        last = years[-1]
        others = [each for each in counted if each["other"] and _is_beside(text, each, last)]
        if others and not text.endswith(words.WITHIN, start, end):
            return None
        name = last["yearly"] or last["feast"]
        running = name in words.SPANS and words.RUNNING.match(text, last.end()) is not None
        return Tally(name, last.start(), is_running=running)
    each = words.EACH.search(text, start, end) if not counted else None
    if not each:
        return None
    return Tally("", each.start(), (_number(each["nth"]) if each["nth"] else 0) or 1)


def _is_beside(text: str, other: re.Match[str], years: re.Match[str]) -> bool:
    """Whether other things are counted behind the years, or in the same sentence."""
    return other.start() > years.start() or ". " not in text[other.end() : years.start()]


def _base(now: Standing, tally: Tally, end: int) -> Focus | None:
    """The date that was told before what is counted was named, or else in its sentence."""
    if now.tallied and tally.name and now.tallied[0] == tally.name:
        return now.tallied[1]
    start = tally.start if tally.name else end
    told = now.told[-MOST_TOLD:]
    fine = [date for date in told if date.edtf.kind == "date" and not date.is_bound]
    before = [date for date in fine if date.found and date.found.end <= start]
    behind = [date for date in fine if now.sentences[date.sentence].end > tally.start]
    return before[-1] if before else behind[0] if behind else None


def _reached(tally: Tally, place: int, base: Edtf) -> Edtf | None:
    """When the one of that number is."""
    begin = base.earliest
    if not begin:
        return None
    if tally.name in words.SPANS and not tally.is_running:
        one = numbered.unit(Reading("offset", unit="year", count=place, how=numbered.HOW), base)
        return one[0].edtf if one else None
    named = tally.name in words.SEASONS or tally.name[:1].isupper()
    name = next(scan(tally.name), None) if named and not tally.is_running else None
    if name:
        first = candidates(changed(name.reading, step=1), base)
        last = candidates(Reading("anniversary", count=place - 1), first[0].edtf) if first else ()
        return last[0].edtf if last else None
    is_late = bool(tally.name) and not tally.is_running and begin.month > MIDSUMMER
    years = tally.every * (place - 1) + is_late
    year = unit_holding(calendars.moved(begin, "year", years), "year")
    return year.edtf if year else None


def _of_name(reading: Reading, reached: Edtf) -> Dated | None:
    """The date of a name then, or else the first behind what is only a day or a season."""
    options = candidates(reading, reached)
    within = [each for each in options if each.edtf.overlaps(reached)]
    if within or reached.precision == "year" or reached.kind != "date":
        return within[0] if within else None
    behind = [each for each in options if each.edtf.begins >= reached.begins]
    return min(behind, key=lambda each: each.edtf.begins, default=None)


def _is_date(found: Found) -> bool:
    reading = found.reading
    if reading.kind != "date" or not reading.is_partial or reading.is_absolute:
        return False
    return bool(reading.month or reading.season or reading.feast is not None)


def _number(word: str) -> int:
    """The number that an ordinal says, in words or in figures; 0 for none."""
    key = word.lower()
    number = english.ORDINALS.get(key) or english.ORDINALS.get(key.replace(" ", "-")) or 0
    return number if isinstance(number, int) else 0
