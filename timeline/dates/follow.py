"""Which dates follow from date words and what they are counted from: the checker's side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from itertools import product

from timeline.dates import timex
from timeline.dates.calendars import (
    ancient,
    eras,
    from_julian,
    legal_years,
    moons,
    numbered_months,
    old_style,
    republican_days,
    small_years,
)
from timeline.dates.counted import candidates, counting
from timeline.dates.counted.dating import bounded
from timeline.dates.damage import repair
from timeline.dates.edtf import Edtf, EdtfError, parse, spanning
from timeline.dates.english.rules import ENGLISH
from timeline.dates.grammar import Grammar
from timeline.dates.reading import Reading

__all__ = ["bears", "spans"]

# Of "on 2, 7 and 11 May" the first date words are "2" alone.
BARE_DAY = re.compile(r"\s*(?:[Tt]he\s)?([12]?\d|3[01])(?:st|nd|rd|th)?\s*")
AFTERWARDS = re.compile(rf"\b{ENGLISH.afterwards}\b")


def bears(date: Edtf, date_text: str, anchor: Edtf | None, calendar: str = "gregorian") -> bool:
    """Whether the date follows from the words: one of their spans contains it, and it is no finer.

    Where the words leave an end open ("soon after"), any date within is as good as they are.
    """
    for span in spans(date_text, anchor, calendar):
        closed = span.earliest is not None and span.latest is not None
        if span.contains(date) and (not closed or date.contains(span)):
            return True
    return False


@lru_cache(maxsize=1 << 12)
def spans(date_text: str, anchor: Edtf | None, calendar: str = "gregorian") -> tuple[Edtf, ...]:
    """Every date that these words allow, counted from this anchor; () if they allow none.

    `calendar` "julian" says that the words are Old Style, "lunar" that they count by months of the
    moon, "republican" by those of the French Republic; what is returned is Gregorian.
    """
    # "1S65" is 1865 or 1565, which only the years before it in its text can say.
    ways = [date_text, date_text.replace("1S", "15")] if "1S" in date_text else [date_text]
    # Before Christ "May 10" is of the year 10, or the tenth day of May.
    early = ancient.grammar_from(anchor) or small_years.grammar_of(date_text)
    grammars = (early, None) if early else (None,)
    found = (_spans(way, anchor, calendar, each) for way in ways for each in grammars)
    return tuple(dict.fromkeys(date for dates in found for date in dates))


def _spans(
    date_text: str, anchor: Edtf | None, calendar: str, grammar: Grammar | None
) -> tuple[Edtf, ...]:
    found: dict[Edtf, None] = {}
    told: list[list[Edtf]] = []
    mended = repair.mend(date_text)
    number = BARE_DAY.fullmatch(date_text)
    if number:
        reading = Reading(unit="day", day=int(number[1]), julian=calendar == "julian")
        if calendar == "lunar":
            return tuple(_of_moon(reading, anchor))
        if calendar == "republican":
            return tuple(_of_republic(reading, anchor))
        return tuple(date.edtf for date in candidates.candidates(reading, anchor))
    opening = ""
    for each in timex.scan(mended.text, grammar):
        opening = opening or _opening_signal(mended.text, each.start)
        # "in the late 1880s and '90s": what has no anchor counts from the words before it.
        before = anchor or (told[-1][0] if told and told[-1] else None)
        reading = old_style.julian(each.reading) if calendar == "julian" else each.reading
        ways = [reading]
        if reading.of_era and reading.year is None and calendar == "gregorian":
            # "14 Nisan" is of the Turkish month, or of the one that Jews call so.
            ways = [each for each in (eras.undated(*reading.of_era),) if each]
            ways += [replace(reading, of_era=None)] if reading.julian else []
        elif reading.of_era and reading.year is None and calendar == "julian":
            ways = [replace(reading, of_era=None)] if reading.julian else []
        by_moon = reading.of_era is not None and reading.of_era[0] in eras.MOONS
        if by_moon and calendar != "lunar":
            said = mended.text[each.start : each.end]
            told_by_number = numbered_months.by_number(reading, said)
            reading = told_by_number or reading
            ways = [told_by_number] if told_by_number else []
        dates = [date.edtf for way in ways for date in candidates.candidates(way, before)]
        if calendar == "lunar" and not reading.of_era:
            dates = _of_moon(reading, before)
        if calendar == "republican":
            dates = _of_republic(reading, before) or dates
        if calendar == "julian":
            dates = dates if reading.julian else [_gregorian(edtf) for edtf in dates]
            others = [] if by_moon else [eras.by_rumi(reading)]
            ours = legal_years.as_ours(reading)
            if ours and str(ours.year) in mended.text[each.end :]:
                others.append(ours)  # "8 March 1701 (O.S.; 1702 as we count)"
            dates += [date.edtf for way in others for date in candidates.candidates(way, None)]
        if each.rule in old_style.DOUBLE_YEARS:
            # Some say that they keep the printed day of such a year, and begin it in January.
            printed = replace(each.reading, julian=False)
            dates += [date.edtf for date in candidates.candidates(printed, before)]
        told.append(dates)
        found |= dict.fromkeys(
            bounded(edtf, each.signal or opening, each.reading) for edtf in dates
        )
        # Ten days on from some day of May may still be in May, and May is all that is known.
        if anchor and each.reading.kind in ("offset", "duration") and not anchor.is_exact_day:
            found |= dict.fromkeys(anchor for edtf in dates if edtf.overlaps(anchor))
    if len(told) > 1:
        found |= dict.fromkeys(_lasting(told[0], told[-1]))
    if not found and anchor and calendar != "lunar" and AFTERWARDS.search(date_text):
        found |= dict.fromkeys(each.edtf for each in counting.vague(1, anchor))
    return tuple(found)


def _of_moon(reading: Reading, anchor: Edtf | None) -> list[Edtf]:
    """A day alone in the month by the moon of the day from which it is counted."""
    alone = reading.kind == "date" and reading.unit == "day" and reading.month is None
    alone = alone and not reading.step and reading.weekday is None and reading.count is None
    if not alone or not reading.day or not anchor or not anchor.earliest:
        return []
    if anchor.earliest != anchor.latest:
        return []
    days = [str(day) for day in moons.days_beside(anchor.earliest, reading.day)]
    days += [f"{day}~" for day in eras.days_beside(anchor.earliest, reading.day)]
    return [parse(day) for day in days]


def _of_republic(reading: Reading, anchor: Edtf | None) -> list[Edtf]:
    """A day alone in the month of the French Republic of the day from which it is counted."""
    if not anchor or not anchor.earliest or not _is_day(anchor):
        return []
    ways = republican_days.beside(anchor.earliest, reading)
    return [date.edtf for way in ways for date in candidates.candidates(way, anchor)]


def _is_day(anchor: Edtf | None) -> bool:
    return anchor is not None and anchor.is_exact_day


def _lasting(firsts: list[Edtf], lasts: list[Edtf]) -> Iterator[Edtf]:
    """ "in 1873 and 1874" may also be said of what lasted from the one to the other."""
    for first, last in product(firsts, lasts):
        begin, end = first.start or first, last.end or last
        if first.earliest and last.latest and first.earliest < last.latest:
            with suppress(EdtfError):
                yield parse(f"{begin}/{end}")


def _gregorian(edtf: Edtf) -> Edtf:
    """Old Style days as Gregorian. A mark in the words ("Old Style") has done so already."""
    if edtf.kind != "date" or not edtf.earliest or not edtf.latest:
        return edtf
    return spanning(from_julian(edtf.earliest), from_julian(edtf.latest))


def _opening_signal(text: str, before: int) -> str:
    """The bound with which date words begin, for all in them: "Following the pact of May 1888"."""
    found = timex.GRAMMAR.opening.match(text, 0, before)
    return found.lastgroup or "" if found else ""
