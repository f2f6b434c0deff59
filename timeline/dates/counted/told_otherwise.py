"""From which other date one was counted whose year the weekdays behind it contradict.

"They would have married in the September of 1883. On Saturday 28 July ...": no step of the story
was that September, but its year is that of the Saturday. And "the second year after" may be counted
from any year that the text has told.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.counted.runs import (
    MOST_STARTS,
    Run,
    focus_of,
    in_year,
    names_month,
    proved_by,
    year_of,
)
from timeline.dates.counted.weekdays import Told
from timeline.dates.story.focus import Focus

__all__ = ["base"]

NEAR_TOLD = 4
"""So many dates before one are still in mind, of the story or not."""
NEAR_YEARS = 3
"""By so many years the story was led wrong at most."""


def base(told: Sequence[Told], run: Run) -> tuple[int, Dated, Focus] | None:
    """The place of the date, what it is instead, and what it is counted from.

    "Next morning, a Wednesday", proves no year: perhaps it is the next one of another day.
    """
    if told[run.path[0]].found.reading.month is None:
        return None
    return _told_near(told, run) or _years_on(told, run)


def _told_near(told: Sequence[Told], run: Run) -> tuple[int, Dated, Focus] | None:
    """The contradicted day itself, in the year of a date that was told just before it."""
    wrong = run.path[0]
    one = told[wrong]
    if not names_month(one):
        return None
    for place in range(wrong - 1, max(-1, wrong - 1 - NEAR_TOLD), -1):
        if place in run.path:
            continue  # what it was counted from is tried by `carried`
        frame = told[place]
        shift = year_of(frame) - year_of(one)
        date = in_year(one, year_of(frame), frame.date) if 0 < abs(shift) <= NEAR_YEARS else None
        if date and proved_by(run, wrong, shift):
            return wrong, date, focus_of(frame)
    return None


def _years_on(told: Sequence[Told], run: Run) -> tuple[int, Dated, Focus] | None:
    """A date told by the years from another, if from one told before it all is right."""
    for start in run.path[:-1]:
        reading = told[start].found.reading
        if reading.kind != "date" or not (reading.years or (reading.step and reading.count)):
            continue
        for frame in reversed(told[max(0, start - MOST_STARTS) : start]):
            for date in candidates(reading, frame.date.edtf):
                shift = date.edtf.years[0] - year_of(told[start])
                if 0 < abs(shift) <= NEAR_YEARS and proved_by(run, start, shift):
                    return start, date, focus_of(frame)
    return None
