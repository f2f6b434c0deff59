"""What "that" points to where the story has been elsewhere: the year, or the winter, just named."""

from __future__ import annotations

from timeline.dates import english_cues as words
from timeline.dates.focus import Focus
from timeline.dates.standing import Standing
from timeline.dates.timex import Found

__all__ = ["at"]

WINTER_WITHIN = 2
"""So many sentences behind a winter its months are told of."""
THAT_WITHIN = 5
"""So many characters hold "that" behind its blank."""


def at(found: Found, now: Standing, sentence: int) -> Focus | None:
    """What an expression in this sentence points to, if it does so over where the story stands."""
    return _year(found, now, sentence) or _winter(found, now, sentence) or _fatal(found, now)


def _year(found: Found, now: Standing, at: int) -> Focus | None:
    """The year that was named last, if "the year before that" points to it, told of or not."""
    if found.reading.unit not in ("year", "day") or not words.THAT.search(
        now.text, max(found.start, found.end - THAT_WITHIN), found.end + THAT_WITHIN
    ):
        return None
    named = now.named
    if not named or at - named.sentence > 1 or not now.is_near(named, at):
        return None
    told = now.here or now.mentioned
    return named if not told or _start(told) <= _start(named) else None


def _winter(found: Found, now: Standing, at: int) -> Focus | None:
    """The winter just told of, whose "that January" is of its second year."""
    winter, reading = now.winter, found.reading
    if not winter or reading.step != 0 or reading.month is None or reading.kind != "date":
        return None
    if at - winter.sentence > WINTER_WITHIN:
        return None
    told = now.here or now.mentioned
    return winter if not told or _start(told) <= _start(winter) else None


def _fatal(found: Found, now: Standing) -> Focus | None:
    """What the text is about, to which "in the spring of the fatal year" points."""
    if found.reading.step != 0 or not words.FATAL.search(now.text, found.start, found.end):
        return None
    return now.memory.most_told()


def _start(date: Focus) -> int:
    return date.found.start if date.found else -1
