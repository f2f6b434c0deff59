"""Gives every expression its date, in one pass over the text with a running anchor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline import sentences
from timeline.dates import Anchor, Calendar, Timex, furniture, noise, timex
from timeline.dates.calendars import (
    ancient,
    era_days,
    era_taught,
    eras,
    evidence,
    feasts_said,
    own_marks,
    republican,
    republican_days,
    small_years,
    style,
    twice,
)
from timeline.dates.counted import carried, weekdays
from timeline.dates.counted.dating import AS_THIRD, Dated, bounded
from timeline.dates.damage import repair
from timeline.dates.edtf import Edtf, EdtfError, parse
from timeline.dates.reading import Reading
from timeline.dates.story import afterwards, written
from timeline.dates.story.context import Focus, Story
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["resolve"]


def resolve(
    text: str, *, order: str = "narrative", dct: str | None = None, with_asides: bool = True
) -> list[Timex]:
    """All expressions of the text with their dates, asides among them if they are asked for."""
    mended = repair.mend(text)
    parts = sentences.split(mended.text)
    flat = _unwrapped(mended.text, parts)
    founds = small_years.of_its_texts(flat, list(timex.scan(flat, ancient.grammar(flat))))
    founds = republican_days.of_its_texts(flat, republican.of_its_texts(founds))
    founds = era_days.of_its_texts(flat, era_taught.of_its_texts(flat, founds))
    founds = feasts_said.itself(flat, feasts_said.of_its_texts(founds))
    if not founds:
        return []
    asides = furniture.asides(mended.text, founds, noise.asides(flat, founds, mended.text))
    founds = afterwards.of_the_story(flat, weekdays.lent(flat, founds))
    founds = evidence.named_by_feast(flat, listed(founds))
    founds = own_marks.read(flat, founds)
    founds, claimed = style.dated_by_it(flat, parts, founds)
    shuffled = order != "narrative"
    founds = twice.read(flat, founds, claimed=claimed, shuffled=shuffled)
    told = [None if reason else found for found, reason in zip(founds, asides, strict=True)]
    reader = _Reader(text, mended, flat, parts, founds, asides, told, order, _dct(dct), with_asides)
    timexes, dated = reader.read({})
    proof = carried.proved(dated) if order == "narrative" else {}
    if proof:
        again, anew = reader.read(proof)
        if len(weekdays.contradictions(anew)) < len(weekdays.contradictions(dated)):
            return again
    return timexes


class _Reader(NamedTuple):
    """A text and its expressions, to be read through from its beginning."""

    text: str
    mended: repair.Mended
    flat: str
    parts: list[Sentence]
    founds: list[Found]
    asides: list[str | None]
    told: list[Found | None]
    order: str
    dct: Edtf | None
    with_asides: bool

    def read(
        self, proved: Mapping[int, tuple[Dated, Focus]]
    ) -> tuple[list[Timex], list[weekdays.Told]]:
        """All expressions with their dates, of which some are known; and what was told."""
        shuffled = self.order == "shuffled"
        story = Story(
            self.flat, self.parts, self.told, shuffled=shuffled, dct=self.dct, proved=proved
        )
        mended = self.mended
        timexes: list[Timex] = []
        done = 0
        for number, (found, reason) in enumerate(zip(self.founds, self.asides, strict=True)):
            # Two finds inside one repair would lead back to the same place.
            if mended.starts and mended.place(found.words) < done:
                continue
            if reason in written.STAMPS:
                story.stamp(found)
            if reason and not self.with_asides:
                continue
            date, anchor = (None, None) if reason else story.date(number, found)
            timexes.append(_timex(self.text, mended, found, date, anchor, reason))
            done = timexes[-1].end
        return timexes, story.told


def _unwrapped(text: str, parts: Sequence[Sentence]) -> str:
    """The text, each line end inside a sentence a blank: a line's end parts no words."""
    pieces: list[str] = []
    at = 0
    for part in parts:
        if text.find("\n", part.start, part.end) >= 0:
            pieces += (text[at : part.start], text[part.start : part.end].replace("\n", " "))
            at = part.end
    return "".join(pieces) + text[at:] if pieces else text


def listed(founds: list[Found]) -> list[Found]:
    """Days that share a month with those behind them: "on 1 and 2 August"."""
    completed = list(founds)
    for number in range(len(founds) - 2, -1, -1):
        found = founds[number]
        if found.rule == "day-list":
            behind = completed[number + 1].reading
            month = behind.month or (behind.first.month if behind.first else None)
            completed[number] = found._replace(reading=replace(found.reading, month=month))
    return completed


def _dct(dct: str | None) -> Edtf | None:
    try:
        return parse(dct[:10]) if dct else None
    except EdtfError:
        return None


def _timex(
    text: str,
    mended: repair.Mended,
    found: Found,
    date: Dated | None,
    anchor: Focus | None,
    reason: str | None,
) -> Timex:
    reading = found.reading
    start, end, words = found.start, found.end, found.words
    repaired = False
    if mended.starts:
        repaired = mended.touches(start, end)
        start, end = mended.place(start), mended.place(end, end=True)
        words = mended.place(words)
    counted = None
    if anchor is not None and anchor.found is not None:
        first, last = anchor.found.start, anchor.found.end
        if mended.starts:
            first, last = mended.place(first), mended.place(last, end=True)
        counted = Anchor(first, last, anchor.edtf)
    edtf = bounded(date.edtf, found.signal, reading) if date else None
    return Timex(
        start,
        end,
        text[start:end],
        reading.type,
        _value(reading, date),
        _mod(found),
        edtf,
        _dated_by(reading, anchor, repaired) if edtf else None,
        counted if edtf else None,
        found.rule,
        reason,
        _calendar(found),
        words,
        date.edtf if date else None,
    )


def _calendar(found: Found) -> Calendar:
    reading = found.reading
    if (reading.first or reading).republican is not None:
        return "republican"
    calendar = reading.of_era[0] if reading.of_era else ""
    if calendar in eras.MOONS or (calendar == "islamic" and found.rule not in eras.RULES):
        return "lunar"
    return "julian" if reading.julian else "gregorian"


def _dated_by(reading: Reading, anchor: Focus | None, repaired: bool) -> str:
    if anchor is None:
        return "repaired" if repaired else "explicit"
    if reading.kind in ("offset", "step", "vague", "within", "age", "duration"):
        return "relative"
    if reading.kind == "anniversary":
        return "anniversary"
    return "heading" if anchor.heading else "context"


def _mod(found: Found) -> str | None:
    reading = found.reading
    if reading.part:
        return WEEK_MODS.get(reading.part, reading.part)
    return "APPROX" if reading.approximate else MODS.get(found.signal)


WEEK_MODS = {**AS_THIRD, "W2": "MID"}
MODS = {"before": "BEFORE", "until": "BEFORE", "after": "AFTER", "since": "AFTER"}


def _value(reading: Reading, date: Dated | None) -> str | None:
    # How old somebody was is a length of time, whatever the year in which it was so.
    if reading.kind == "age":
        return f"P{round(reading.count)}Y" if reading.count is not None else None
    # Of "yesterday" only a day of writing says which day it is.
    if reading.value and reading.value != "event" and not (date and reading.kind == "step"):
        return reading.value
    if date:
        return date.value
    if reading.kind == "range":
        assert reading.first
        assert reading.second
        first, second = _value(reading.first, None), _value(reading.second, None)
        return f"{first}/{second}" if first and second else None
    if reading.kind != "date":
        return "FUTURE_REF" if reading.kind == "offset" and reading.count is None else None
    return _incomplete(reading)


def _incomplete(reading: Reading) -> str | None:
    """TIMEX3 for what has no year: XXXX-03-09."""
    if reading.unit in ("time", "") and reading.clock:
        return f"XXXX-XX-XX{reading.clock}"
    if reading.weekday is not None and reading.day is None:
        return f"XXXX-WXX-{reading.weekday + 1}"
    if reading.season:
        return f"XXXX-{ {21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI'}[reading.season] }".replace(" ", "")
    if reading.of_era:
        return "XXXX-XX-XX"
    month = f"{reading.month:02}" if reading.month else "XX"
    if reading.unit == "day":
        return f"XXXX-{month}-{reading.day:02}{reading.clock}" if reading.day else "XXXX-XX-XX"
    return f"XXXX-{month}" if reading.month else None
