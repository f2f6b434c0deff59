"""Hours behind midnight, told of an evening: they are of the day that follows."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.counted.dating import Dated
from timeline.dates.english import hours as words
from timeline.dates.story.focus import NIGHT, Focus
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["cost"]

NEXT_MORNING = 1.0
MIDNIGHT, MORNING, EVENING = "T24:00", "TMO", "T18"
MEAL = "meal"
"""By the name of its rule: dinner was at noon once."""
WORDS_BEFORE = 40
MOST_HOURS = 4
"""So many expressions behind it an hour is still that with which a day goes on."""


def cost(
    text: str,
    sentence: Sentence,
    founds: Sequence[Found | None],
    number: int,
    option: Dated,
    base: Focus,
) -> float:
    """What the day behind `base` costs for an hour; nothing, if the option is `base` itself.

    "They broke in that night. At daybreak the town was theirs": less, as that was a night. "The
    song went out at eleven. The other followed after midnight": less, as hours run on. Else more.
    """
    found = founds[number]
    if not found or option.edtf == base.edtf:
        return 0.0
    last = _last_hour(founds, number, base)
    clock = last.reading.clock if last else ""
    at_night = clock in NIGHT or EVENING <= clock < MIDNIGHT
    told_before = last is not None and last.start < sentence.start
    if found.reading.clock == MIDNIGHT:
        runs_on = _is_past(text, found) and (at_night or told_before)
    elif clock == MIDNIGHT:
        runs_on = last is not None and not _is_past(text, last)
    else:
        small = words.SMALL_HOUR.search(text, max(0, found.start - WORDS_BEFORE), found.start)
        runs_on = at_night or ((small or found.rule == "clock") and clock != MORNING)
        runs_on = runs_on and told_before
    return -NEXT_MORNING if runs_on else NEXT_MORNING


def _last_hour(founds: Sequence[Found | None], number: int, base: Focus) -> Found | None:
    """The last hour told of the day from which it is counted, else that day's own words."""
    day = base.found
    for found in reversed(founds[max(0, number - MOST_HOURS) : number]):
        is_hour = found and found.reading.clock and found.rule != MEAL
        if found and is_hour and day and found.start > day.start:
            return found
    return day


def _is_past(text: str, found: Found) -> bool:
    """Whether the hours behind midnight are told of, and not midnight itself."""
    before = max(0, found.start - WORDS_BEFORE)
    return words.PAST_MIDNIGHT.search(text, before, found.start) is not None
