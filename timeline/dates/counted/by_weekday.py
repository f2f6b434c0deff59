"""From which of the days that were told an expression is counted that names a weekday."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.counted import weekdays
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.counted.weekdays import Told
from timeline.dates.english import cues as words
from timeline.dates.reading import Reading
from timeline.dates.story import cues, focus
from timeline.dates.story.focus import Focus
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["by_weekday", "of_its_week"]

MOST_TOLD = 16
"""So many of the last dates are asked from which of them a distance is counted,"""
NEAR = 45
"""if they lie within so many days of that from which it would be counted."""


def by_weekday(found: Found, base: Focus | None, told: Sequence[Told], at: int) -> Focus | None:
    """What the expression in sentence `at` is counted from, instead of `base` if need be.

    Of the days told last it is that from which a distance leads to the weekday beside it:
    "On Friday the sea boiled. ... Two days later, a Sunday": of whatever else was told since.
    """
    reading = found.reading
    if base is None or reading.weekday is None:
        return base
    if reading.step == 0 and reading.day is None and reading.month is reading.count is None:
        # "It had rained since the Thursday. It had begun that Thursday about noon."
        named = (_focus(each) for each in reversed(told[-MOST_TOLD:]) if _is_named(each, reading))
        day = next(named, None)
        is_left = day and focus.begins_before(base.edtf, day.edtf)
        return day if day and (at - day.sentence <= 1 or is_left) and _is_near(day, base) else base
    if reading.kind not in ("step", "offset"):
        return base
    if _weekdays_reached(reading, base) & {None, reading.weekday}:
        return base
    for other in map(_focus, reversed(told[-MOST_TOLD:])):
        if _is_near(other, base) and reading.weekday in _weekdays_reached(reading, other):
            return other
    return base


def of_its_week(text: str, sentence: Sentence, found: Found, options: Sequence[Dated]) -> Dated:
    """The first of the dates; of a day in the week of a Sunday that which a reader has in mind.

    "On Sunday they met. On the Thursday of that week they voted", but "They buried her on Sunday.
    She had died on the Thursday of that week", and "on the Thursday of the same week".
    """
    is_back = found.reading.weekday is not None and found.reading.count == 0
    is_back = is_back and (
        words.SAME.search(text, found.start, found.end) is not None
        or cues.looks_back(text, sentence, found)
    )
    return options[-1 if is_back else 0]


def _is_named(told: Told, reading: Reading) -> bool:
    return told.found.reading.weekday == reading.weekday and told.date.edtf.is_exact_day


def _focus(told: Told) -> Focus:
    return Focus(told.date.edtf, told.found, False, told.sentence)


def _is_near(other: Focus, base: Focus) -> bool:
    return abs(focus.days_before(other, base)) <= NEAR


def _weekdays_reached(reading: Reading, base: Focus) -> set[int | None]:
    """The weekdays, by either calendar, of the day to which a distance leads; None if to none."""
    options = candidates(reading, base.edtf)
    day = options[0].edtf.earliest if options and options[0].edtf.is_exact_day else None
    return {*weekdays.ways(day)} if day else {None}
