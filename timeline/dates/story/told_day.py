"""The day that is told of: its hours are counted on it, and days are numbered from it."""

from __future__ import annotations

from timeline.dates.counted.numbered import OF_START
from timeline.dates.english.feast_rules import FROM_THE_FEAST, THE_FEAST, TOLD_BY_FEASTS
from timeline.dates.story import cues, focus, looking_back
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = [
    "NUMBERED", "first_of_days", "is_day", "is_of_days", "is_of_few_days", "last", "of_hours",
    "of_the_feast",
]  # fmt: skip

DAY_WITHIN = 4
"""So many sentences behind a day it is still told of, if a new paragraph has begun."""
FEAST_WITHIN = 6
"""So many sentences behind a feast its eve and its morrow are told of."""
FEW_DAYS = 3
NUMBERED, LISTED = ("nth-day-told", "day-counted"), "day-list"
"""The rules of "on the third day", and of all but the last of "on 10 and 11 May"."""


def is_day(date: Focus) -> bool:
    """Whether a date is a day, surely or not."""
    return date.edtf.kind == "date" and date.edtf.precision == "day"


def is_of_few_days(date: Focus) -> bool:
    """Whether a date is a day or one of few, "the 14th or 15th"."""
    first, last = date.edtf.earliest, date.edtf.latest
    return bool(first and last and last.ordinal - first.ordinal <= FEW_DAYS)


def is_of_days(date: Focus) -> bool:
    """Whether a date lasted from one day to another."""
    return date.edtf.kind == "interval" and bool(date.edtf.start and date.edtf.start.is_exact_day)


def last(now: Standing, at: int) -> Focus | None:
    """The day that was told last, not long before sentence `at`.

    Not one of another paragraph, if this has told where the story has come since.
    """
    day = next((each for each in reversed(now.recent) if is_day(each)), None)
    if not day or at - day.sentence > DAY_WITHIN:
        return None
    told_since = now.chain and now.is_near(now.chain, at) and not now.is_near(day, at)
    return None if told_since and now.chain and focus.lies_before(day, now.chain) else day


def of_hours(found: Found, now: Standing, at: int) -> Focus | None:
    """The day that is told of, in this paragraph or not long before: no night, which has two."""
    day = now.here or looking_back.flashback(found, now, at) or now.last
    if not day or not day.edtf.is_exact_day or day.is_bound or day.is_night:
        return None
    return day if at - day.sentence <= DAY_WITHIN or now.is_near(day, at) else None


def first_of_days(found: Found, now: Standing, at: int) -> Focus | None:
    """The day from which days are numbered: the last one that was told by no other."""
    told = now.here or now.chain
    if not told or (found.reading.count and cues.looks_back(now.text, now.sentences[at], found)):
        return None  # "She had died on the third day": of what, nobody says.
    if is_of_days(told):
        return told._replace(edtf=told.edtf.start or told.edtf)
    if not told.edtf.is_exact_day:
        return None
    days = (told, *reversed(now.recent))
    day = next((each for each in days if each.edtf.is_exact_day and not _is_by_another(each)), None)
    listed = [each for each in now.recent if day and each.sentence == day.sentence and _lists(each)]
    day = listed[0] if listed else day  # "on 10 and 11 May, and on the second day"
    if not day or (at - day.sentence > DAY_WITHIN and not now.is_near(day, at)):
        return None
    return None if day.is_bound else day


def of_the_feast(found: Found, now: Standing, at: int) -> Focus | None:
    """The feast that was told last, if a feast is spoken of: else its day, told by no other."""
    if found.rule not in FROM_THE_FEAST and not THE_FEAST.match(now.text, found.end):
        return None
    days = [each for each in (now.here, *reversed(now.recent)) if each and each.edtf.is_exact_day]
    days = [each for each in days if at - each.sentence <= FEAST_WITHIN or now.is_near(each, at)]
    feast = next((each for each in days if each.found and _is_feast(each.found)), None)
    return feast or next((each for each in days if not _is_by_another(each)), None)


def _is_feast(found: Found) -> bool:
    return found.rule in TOLD_BY_FEASTS or found.reading.feast is not None


def _lists(day: Focus) -> bool:
    return day.found is not None and day.found.rule == LISTED


def _is_by_another(day: Focus) -> bool:
    """Whether a day was told by one before it: "the next morning", "on the third day"."""
    if day.found is None:
        return False
    numbered = day.found.rule in NUMBERED or day.found.reading.how in OF_START
    return numbered or day.found.reading.kind == "step" or day.found.rule in FROM_THE_FEAST
