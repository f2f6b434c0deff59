"""What a relative expression is counted from where the text looks back: a flashback, a glance."""

from __future__ import annotations

from timeline.dates.english import cues as words
from timeline.dates.english import pluperfect
from timeline.dates.story import cues, focus
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = [
    "before_story", "flashback", "glanced_at", "is_left", "is_told_on", "looked_back_on",
]  # fmt: skip

LEAST_TOLD = 2
"""So many sentences, and half of all, tell a story on from a flashback."""
FLASHBACK_WITHIN = 8
"""So many sentences behind a flashback the text still looks back on it."""
AFTER_THAT = "offset-that"


def glanced_at(found: Found, now: Standing, at: int) -> Focus | None:
    """What the sentence before has told that lies before the story, where this looks back too.

    "She had married in 1752. Her son, born the next year, had been kept away."
    """
    glance, sentence = now.glance, now.sentences[at]
    if not glance or not now.chain or now.here or now.year or found.reading.step != 1:
        return None
    if found.rule == AFTER_THAT and at - glance.sentence == 1 and now.is_near(glance, at):
        # "He had come home in May. They were married a year after that": what was told last.
        return glance if now.chain.sentence < glance.sentence else None
    if at - glance.sentence != 1 or not now.is_near(glance, at):
        return None
    if now.chain.sentence >= glance.sentence or not focus.lies_before(glance, now.chain):
        return None
    return glance if pluperfect.PLUPERFECT.search(now.text, sentence.start, sentence.end) else None


def flashback(found: Found, now: Standing, at: int) -> Focus | None:
    """The flashback, where the text still looks back on what it began to tell."""
    told = now.flashback
    if not told or now.here or now.year:
        return None
    # "He had come that June. That morning": no month is a day.
    is_day = found.reading.kind == "step" and found.reading.unit == "day"
    if is_day and now.chain and now.chain.edtf.is_exact_day and not told.edtf.is_exact_day:
        return None
    away, sentence = at - told.sentence, now.sentences[at]
    # "In June they had sent for him. He was old. That autumn he came": what was told last.
    points = found.reading.step == 0
    if now.is_near(told, at) and (
        away == 1 or points or is_told_on(now, told.sentence, at, least=away - 1)
    ):
        return told
    if away > FLASHBACK_WITHIN:
        return None
    if is_told_on(now, told.sentence, at) or cues.looks_back(now.text, sentence, found):
        return told
    return None


def is_left(found: Found, now: Standing, last: Focus, at: int) -> bool:
    """Whether the story, which stands at a day, goes on behind what was only glanced at.

    "It had been sent on 4 May. That night the wind rose": of the night that was being told.
    """
    if last is now.here or last not in (now.glance, now.intended) or not last.found:
        return False
    if not now.chain or not now.chain.edtf.is_exact_day or now.year or now.flashback:
        return False
    if cues.looks_back(now.text, now.sentences[at], found):
        return False
    if last is now.intended or last.is_bound:
        return True
    # "On 8 July they had news of the siege, which began on 29 May. That night the wind rose."
    if last.sentence == now.chain.sentence and focus.days_before(last, now.chain) > 0:
        return True
    return cues.looks_back(now.text, now.sentences[last.sentence], last.found)


def looked_back_on(found: Found, now: Standing, at: int) -> Focus | None:
    """What had happened before the story, and is told on: "The following month he had gone"."""
    if not cues.opens_back(now.text, now.sentences[at], found):
        return None
    return before_story(now, at)


def before_story(now: Standing, at: int) -> Focus | None:
    """What the sentence before this has told that had happened before the story."""
    last = now.mentioned
    if not last or not now.chain or at - last.sentence != 1:
        return None
    return last if focus.days_before(last, now.chain) > 0 else None


def is_told_on(now: Standing, first: int, at: int, *, least: int = LEAST_TOLD) -> bool:
    """Whether what lies between is told as the story is: then it goes on from the flashback.

    `least` sentences are, and half of all.
    """
    between = now.sentences[first + 1 : at]
    told = sum(
        1
        for each in between
        if words.PAST.search(now.text, each.start, each.end)
        and not pluperfect.PLUPERFECT.search(now.text, each.start, each.end)
    )
    return told >= least and 2 * told >= len(between)
