"""Whether a story that is told earlier has come up to where the text left for it.

The day or month that is named next, told on from the digression, lies where the story was left.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.counted.candidates import candidates
from timeline.dates.story import focus
from timeline.dates.story.focus import Focus
from timeline.dates.timex import Found

__all__ = ["comes_up", "goes_on", "has_caught_up"]

CAUGHT_UP = 45
"""So many days before the day on which the story was left a digression has come up to it."""
WEEK = 7
SOON, NOT_SOON = 30, 90
"""So few days behind where it was left a story goes on, and so many not what was told between."""


def has_caught_up(found: Found, told: Focus, frame: Focus, recent: Sequence[Focus]) -> bool:
    """Whether a digression has come up to where the story was left, or does with its next date.

    One that is told by days goes on by days: "on the Thursday" is that behind the day it told last.
    """
    away = focus.days_before(told, frame)
    if not 0 < away <= CAUGHT_UP:
        return False
    reading = found.reading
    alone = reading.kind == "date" and reading.weekday is not None and reading.day is None
    days = {day.edtf for day in recent if 0 <= focus.days_before(day, told) <= WEEK}
    by_days = alone and reading.month is None and told.edtf.is_exact_day and len(days) > 1
    return not by_days or _ahead(found, told) >= away


def comes_up(found: Found, told: Focus, frame: Focus) -> bool:
    """Whether the next month or day of a name behind a digression lies where the story was left."""
    if found.reading.month is None or found.reading.step is not None:
        return False
    ahead = _ahead(found, told)
    return ahead > 0 and abs(focus.days_before(told, frame) - ahead) <= CAUGHT_UP


def goes_on(found: Found, told: Focus, frame: Focus) -> bool:
    """Whether a day follows soon upon that on which the story was left, and on no other told."""
    reading = found.reading
    named = reading.month is not None or reading.feast is not None
    if not named or reading.step is not None or not frame.edtf.is_exact_day:
        return False
    return 0 < _ahead(found, frame) <= SOON and _ahead(found, told) > NOT_SOON


def _ahead(found: Found, told: Focus) -> int:
    """So many days behind a date lies the next one of a name; 0 if there is none."""
    options = [Focus(each.edtf, found, False, 0) for each in candidates(found.reading, told.edtf)]
    away = [focus.days_before(told, each) for each in options if each.edtf.earliest]
    return min((days for days in away if days > 0), default=0)
