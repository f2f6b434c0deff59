"""What "that" points to where the story has been elsewhere: a year, a winter, what has its name.

"On 17 March the well was closed. Two months before, the pump had worked. He spent that March in
bed": of the March that was told, wherever the text has looked since.
"""

from __future__ import annotations

from timeline.dates.english import cues as words
from timeline.dates.story import cues
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = ["at"]

WINTER_WITHIN = 2
"""So many sentences behind a winter its months are told of."""
THAT_WITHIN = 5
"""So many characters hold "that" behind its blank."""
NAMED_WITHIN = 4
"""So many sentences behind a month of its name "that March" points to it."""
FINE = ("day", "month", "season")
OF_MONTHS = ("step-month", "step-month-day", "step-day-month", "nth-of-this", "part")
"""The rules of "that March", of its days and its parts."""


def at(found: Found, now: Standing, sentence: int) -> Focus | None:
    """What an expression in this sentence points to, if it does so over where the story stands."""
    return (
        _year(found, now, sentence)
        or _winter(found, now, sentence)
        or _of_its_name(found, now, sentence)
        or _season(found, now, sentence)
        or _last_named(found, now, sentence)
        or _fatal(found, now)
    )


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


def _of_its_name(found: Found, now: Standing, at: int) -> Focus | None:
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


def _season(found: Found, now: Standing, at: int) -> Focus | None:
    """The season that was named last, told of or not, if no story has been told since.

    "One has to go back to the summer before. He had ordered grain that summer."
    """
    reading = found.reading
    if found.rule != "step-season" or reading.step != 0:
        return None
    last = next((each for each in reversed(now.told) if each.found), None)
    if not last or at - last.sentence > NAMED_WITHIN:
        return None
    return last if last.found and last.found.reading.season == reading.season else None


def _last_named(found: Found, now: Standing, at: int) -> Focus | None:
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


def _names(date: Focus, month: int | None) -> bool:
    return date.found is not None and date.found.reading.month == month


def _looks_back(found: Found, now: Standing, at: int) -> bool:
    return cues.looks_back(now.text, now.sentences[at], found)


def _fatal(found: Found, now: Standing) -> Focus | None:
    """What the text is about, to which "in the spring of the fatal year" points."""
    if found.reading.step != 0 or not words.FATAL.search(now.text, found.start, found.end):
        return None
    return now.memory.most_told()


def _start(date: Focus) -> int:
    return date.found.start if date.found else -1
