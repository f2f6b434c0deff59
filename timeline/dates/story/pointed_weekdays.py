"""The day of its name to which "that Friday" points."""

from __future__ import annotations

from timeline.dates import calendars
from timeline.dates.english import cues as words
from timeline.dates.reading import Reading
from timeline.dates.story import focus
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = ["at", "is_weekday_of", "left_on"]

LONG_BEFORE = 45
"""So many days a digression goes back at least."""


def at(found: Found, now: Standing, sentence: int) -> Focus | None:
    """The day of its name, behind a year, or just called so: "that Friday".

    "For 9 May the log says ...; the mate's book, begun on the 1st, has for the same Thursday".
    """
    if not _is_weekday(found.reading):
        return None
    days = (now.chain, *reversed(now.recent))
    day = next((day for day in days if day and is_weekday_of(day, found)), None)
    if not day or now.year:
        return day
    called = day.found is not None and day.found.reading.weekday is not None
    called = called or words.SAME.search(now.text, found.start, found.end) is not None
    return day if called and sentence - day.sentence <= 1 else None


def left_on(found: Found, now: Standing, at: int) -> Focus | None:
    """The day of its name to which "that Monday" points over a digression, in a new paragraph."""
    if not _is_weekday(found.reading) or found.reading.day is not None:
        return None
    if not now.recent or now.is_near(now.recent[-1], at):
        return None
    since: Focus | None = None
    for day in reversed(now.recent):
        if since and is_weekday_of(day, found) and focus.days_before(since, day) > LONG_BEFORE:
            return day
        since = day if since is None or focus.begins_before(day.edtf, since.edtf) else since
    return None


def is_weekday_of(day: Focus, found: Found) -> bool:
    """Whether "that Friday" can be a day that was told."""
    begin = day.edtf.earliest
    if not _is_weekday(found.reading) or not begin or not day.edtf.is_exact_day:
        return False
    return calendars.weekday(begin) == found.reading.weekday


def _is_weekday(reading: Reading) -> bool:
    return reading.step == 0 and reading.weekday is not None
