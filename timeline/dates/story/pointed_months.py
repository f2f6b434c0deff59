"""What "that March", and its days and parts, point to."""

from __future__ import annotations

from timeline.dates.story import cues
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = ["last_named", "of_days", "of_its_name", "told_ahead"]

NAMED_WITHIN = 4
"""So many sentences behind a month of its name "that March" points to it."""
MOST_TOLD = 40
"""So many dates back a month is looked for that was told of a later year."""
FINE = ("day", "month", "season")
OF_MONTHS = ("step-month", "step-month-day", "step-day-month", "nth-of-this", "part")
"""The rules of "that March", of its days and its parts."""
OF_STEP = "nth-of-step"
"""The rule of "the 3rd of that month"."""


def of_its_name(found: Found, now: Standing, at: int) -> Focus | None:
    """The month that was told last under the name which "that March" repeats.

    Not where the story has gone on since: "In 1824 he came home, and that March".
    """
    reading = found.reading
    if found.rule not in OF_MONTHS or reading.step != 0 or reading.month is None:
        return None
    told = (each for each in reversed(now.recent) if at - each.sentence <= NAMED_WITHIN)
    named = next((each for each in told if _names(each, reading.month)), None)
    story = now.year or now.chain
    if not named or not story:
        return None
    return named if _start(story) <= _start(named) or _looks_back(found, now, at) else None


def told_ahead(found: Found, now: Standing, _at: int) -> Focus | None:
    """The month that was told of a later year, from which the story has gone back before it.

    "On 6 January 1355 she died. ... He was to have married in the spring of 1352. By the end of
    that January he was in arms."
    """
    reading, story = found.reading, now.last
    if found.rule not in OF_MONTHS or reading.step != 0 or reading.month is None or not story:
        return None
    begin = story.edtf.earliest
    if story.edtf.precision not in FINE or not begin or begin.month <= reading.month:
        return None
    told = (each for each in reversed(now.told[-MOST_TOLD:]) if _lies_in(each, reading.month))
    date = next(told, None)
    return date if date and date.years[0] > story.years[1] else None


def last_named(found: Found, now: Standing, at: int) -> Focus | None:
    """The date that was named last, told of or not, in the sentence before.

    "Hogan, who had been taken in February 1866, was with them. A court sent him down that August."
    """
    reading = found.reading
    if found.rule not in OF_MONTHS or reading.step != 0 or reading.month is None:
        return None
    last = now.told[-1] if now.told else None
    if not last or last is now.chain or at - last.sentence != 1 or not now.is_near(last, at):
        return None
    return last if last.edtf.precision in FINE else None


def of_days(found: Found, now: Standing, at: int) -> Focus | None:
    """The month that was named last, told of or not: "the 3rd of that month"."""
    last = now.mentioned
    if found.rule != OF_STEP or found.reading.step != 0 or not last or at - last.sentence > 1:
        return None
    return now.here or last


def _lies_in(date: Focus, month: int) -> bool:
    """Whether a date lies in a month of this number."""
    first, last = date.edtf.earliest, date.edtf.latest
    if not first or not last:
        return False
    return first.month == last.month == month and first.year == last.year


def _names(date: Focus, month: int | None) -> bool:
    return date.found is not None and date.found.reading.month == month


def _looks_back(found: Found, now: Standing, at: int) -> bool:
    return cues.looks_back(now.text, now.sentences[at], found)


def _start(date: Focus) -> int:
    return date.found.start if date.found else -1
