"""Those who told days by a calendar of their own, as a text says once: "Varga kept the Old Style".

What they wrote is by it wherever the text quotes them, and all else is as the text has it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from timeline.dates.calendars import told_by
from timeline.dates.calendars.sayings import Mention, mentions, sentences_with
from timeline.dates.english import witnesses as words
from timeline.dates.english.styles import KEYS
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["Witness", "calendar_told", "witnesses"]

MARGIN = 2
"""So near behind a day stands the mark of its calendar."""
BEFORE = 200
"""So far before the name of a calendar stands who kept it."""
NEAR = 160
"""So far before a day stands who tells it,"""
TOLD_WITHIN = 90
"""and so near that he tells it."""
BEHIND = 60
"""and so far behind it."""
MOST = 24
"""So many witnesses of a text are kept in mind."""


class Witness(NamedTuple):
    """Who told days by a calendar."""

    start: int
    """Where it is said."""
    calendar: str
    called: frozenset[str]
    """By which words he is known: his name, his office; none, where only his diary is named."""


def witnesses(text: str, sentences: list[Sentence], founds: list[Found]) -> list[Witness]:
    """All witnesses of a text, in order."""
    saying = sentences_with(KEYS, text, sentences)
    if not saying:
        return []
    marks = [(each.start, each.end + MARGIN) for each in founds if each.reading.unit == "day"]
    made: list[Witness] = []
    for number in saying:
        if len(made) >= MOST:
            break
        sentence = sentences[number]
        opening = sentence.start
        if number and sentences[number - 1].paragraph == sentence.paragraph:
            opening = sentences[number - 1].start
        made += _of_sentence(text, opening, sentence, marks)
    return made


def calendar_told(
    text: str, seen: list[Witness], found: Found, sentences: list[Sentence], at: int
) -> str | None:
    """The calendar of a day that a witness tells in sentence `at`.

    None where nobody tells it of whom it was said, or it is not clear who.
    """
    sentence, opening = sentences[at], sentences[max(0, at - 1)].start
    number = bisect_right(seen, sentence.end, key=lambda each: each.start)
    known = seen[:number]
    if not known:
        return None
    start = max(sentence.start, found.start - NEAR)
    start = max(start, text.rfind(";", start, found.start))
    named = _last_named(text, known, start, found.start)
    near = max(start, found.start - TOLD_WITHIN)
    if named and words.TELLS.search(text, near, found.start):
        return named.calendar
    if named and found.reading.feast is not None:
        return named.calendar if words.HIS_FEAST.search(text, near, found.start) else None
    end = min(found.end + BEHIND, len(text))
    behind = words.NAMED_BEHIND.match(text, found.end, end)
    said = _words(behind["name"] or behind["first"]) if behind else frozenset()
    for witness in known if said else ():
        if witness.called & said:
            return witness.calendar
    begin = text.rfind("\n\n", max(0, found.start - BEFORE), found.start)
    before = _last_named(text, known, max(begin, found.start - BEFORE, 0), found.start)
    is_entry = text.startswith(words.QUOTES, max(found.start - 1, 0))
    is_entry = is_entry and words.ENTRY.match(text, found.end) is not None
    if is_entry or words.IN_DIARY.search(text, near, found.start):
        calendars = {each.calendar for each in known}
        if len(calendars) == 1:
            return calendars.pop()
        return before.calendar if before else None
    is_told = words.TELLS_ON.search(text, near, found.start)
    is_told = is_told or words.SAID_BEHIND.match(text, found.end, end)
    if before is None and known[-1].start >= opening:
        before = known[-1]
    return before.calendar if before and is_told else None


def _last_named(text: str, known: list[Witness], start: int, end: int) -> Witness | None:
    """The witness who is named last in a stretch of a text."""
    last, at = None, -1
    for witness in known:
        for word in witness.called:
            place = text.rfind(word, start, end)
            if place > at and not text[place - 1 : place].isalpha():
                last, at = witness, place
    return last


def _words(said: str) -> frozenset[str]:
    return frozenset((said, said.removesuffix("'s").removesuffix("’s")))


def _of_sentence(
    text: str, opening: int, sentence: Sentence, marks: list[tuple[int, int]]
) -> Iterator[Witness]:
    """Whom a sentence says to have kept a calendar; `opening` is the beginning of that before."""
    named = mentions(text, sentence.start, sentence.end, marks)
    named += [
        Mention(each.start(), each.end(), "julian")
        for each in words.OF_HIS_CHURCH.finditer(text, sentence.start, sentence.end)
    ]
    last, told = sentence.start, False
    for mention in sorted(named):
        start = max(last, mention.start - BEFORE)
        said = words.KEEPING.search(text, start, mention.start)
        if not said and told:
            said = words.LIKEWISE.search(text, start, mention.start)
        if said and not words.UNREAL.search(text, start, said.start()):
            called = _called(text, opening, start, said)
            if called is not None:
                told = True
                yield Witness(sentence.start, mention.calendar, called)
        last = mention.end


def _called(text: str, opening: int, start: int, said: re.Match[str]) -> frozenset[str] | None:
    """By which words he is known who did something with a calendar; None for nobody."""
    end = said.start()
    if words.SPEAKS.search(text, start, said.end()) or text.startswith(words.SUPPOSED, start):
        return None
    keeping = said.re is words.KEEPING
    behind = words.NAME.match(text, said.start("gap") + 1, said.end()) if keeping else None
    if behind:  # "wrote Varga"
        return frozenset((behind[0].split()[-1],))
    for cut in words.CLAUSE.finditer(text, start, end):
        start = cut.end()
    diary = words.IN_DIARY.search(text, start, end)
    if words.IT.search(text, start, end):
        start = opening
        diary = words.IN_DIARY.search(text, opening, end)
    if keeping and said["state"] and not diary:
        return None
    names = _names(text, start, end)
    if not names and words.PRONOUN.search(text, start, end):
        names = _names(text, opening, end)
    if names or diary:
        return names
    office = words.OFFICE.search(text, start, end)
    office = None if office and words.OF_PLACE.search(text, start, office.start()) else office
    called = {office["office"]} if office else set()
    beside = words.BEHIND_NAME.match(text, office.end(), end) if office else None
    called |= {beside["office"]} if beside else set()
    return frozenset(each for each in called - words.NO_OFFICES if each[-1] != "s") or None


def _names(text: str, start: int, end: int) -> frozenset[str]:
    """The name of the one who is told of, and his office beside it."""
    best: re.Match[str] | None = None
    for found in words.NAME.finditer(text, start, end):
        parts = [each for each in found[0].split() if each not in words.NO_NAMES]
        if not parts or told_by.calendar_of_people(parts[-1]):
            continue
        if words.NO_NAME_BEFORE.search(text, start, found.start()):
            continue
        if len(parts) == 1 and (
            words.OF_PLACE.search(text, start, found.start())
            or not words.AS_NAME.match(text, found.end(), end)
        ):
            continue
        if best is None or len(best[0].split()) == 1:
            best = found
    if best is None:
        return frozenset()
    called = {best[0].split()[-1]}
    beside = words.BEHIND_NAME.match(text, best.end(), end)
    before = words.BEFORE_NAME.search(text, start, best.start())
    called |= {each["office"].rpartition("-")[2] for each in (beside, before) if each}
    return frozenset(called - words.NO_OFFICES)
