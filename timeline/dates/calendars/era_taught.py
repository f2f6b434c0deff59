"""Days, months and years of another era that are told without its name: by what the text teaches.

A day or month with its year teaches a calendar, as does a day that is told again by ours; of a
month that only one calendar has, so do two days.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from timeline.dates.calendars import era_days, era_feasts, eras
from timeline.dates.english import eras as words
from timeline.dates.reading import Reading
from timeline.dates.timex import Found

__all__ = ["RULES", "of_its_texts"]

WITH_YEAR = frozenset((eras.RULE, eras.RULE_OF_MONTH))
"""Rules of a day or a month with its year;"""
RULES = era_feasts.RULES_OF_YEAR | {eras.RULE_ALONE, eras.RULE_MONTH_ALONE}
"""and those of texts that teach their calendar."""
OF_ONE = ("hebrew", "islamic")
NAME_WITHIN = 16
"""So far before an ordinal stands what says that it is a day, and no feast's name."""


def of_its_texts(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, those of another era by the calendar that the text last taught, if any."""
    if RULES.isdisjoint(found.rule for found in founds):
        return founds
    taught = list(dict.fromkeys(filter(None, _taught(text, founds))))
    last, made = "", []
    for found in founds:
        if found.rule in WITH_YEAR:
            last = _calendar(found.reading) or last
        if found.rule in era_feasts.RULES_OF_YEAR and "hebrew" not in taught:
            continue
        if found.rule == eras.RULE_MONTH_ALONE:
            first = found.reading.first
            # A month that begins when its moon is seen is known to the day by no table.
            sure = first is not None and not first.approximate
            if first and sure and first.of_era and first.of_era[0] in taught:
                made.append(found)
            continue
        if found.rule != eras.RULE_ALONE:
            made.append(found)
            continue
        by = {_calendar(found.reading), found.reading.of_era and found.reading.of_era[0]}
        calendar = next((each for each in (last, *taught) if each and each in by), None)
        if calendar and not _is_name(text, found, calendar):
            made.append(found._replace(reading=_by(calendar, found.reading)))
    return made


def _taught(text: str, founds: list[Found]) -> Iterator[str]:
    """The calendars that a text teaches."""
    alone: Counter[str] = Counter()
    printed: int | None = None
    before: Found | None = None
    for found in founds:
        reading = found.reading
        if found.rule in WITH_YEAR:
            yield _calendar(reading)
        elif found.rule == era_feasts.RULE:
            yield "islamic" if reading.approximate else "hebrew"
        elif found.rule == eras.RULE_ALONE and reading.of_era:
            calendar = reading.of_era[0]
            alone[calendar] += calendar in OF_ONE and not reading.julian
            if alone[calendar] > 1:
                yield calendar
        elif reading.is_absolute and reading.kind == "date":
            printed = reading.year
        for one, other in ((before, found), (found, before)):
            if before and one and other and one.rule == eras.RULE_ALONE and other.reading.month:
                told = era_days.is_again(text, before, found)
                if told and era_days.is_same_day(one.reading, other.reading, printed):
                    yield _calendar(one.reading)
        before = found


def _is_name(text: str, found: Found, calendar: str) -> bool:
    """Whether it is the name of a feast, "the Ninth of Av", or of a street, "27 Nisan Meydanı"."""
    if calendar == "turkish" and words.STREET.match(text, found.end):
        return True
    near = text[max(0, found.start - NAME_WITHIN) : found.start]
    return not text[found.start].isdecimal() and not words.ON_IT.search(near)


def _calendar(reading: Reading) -> str:
    if reading.julian:
        return "turkish"
    return reading.of_era[0] if reading.of_era else ""


def _by(calendar: str, reading: Reading) -> Reading:
    if calendar == "turkish" or not reading.of_era:
        return replace(reading, of_era=None)
    return eras.undated(*reading.of_era) or reading
