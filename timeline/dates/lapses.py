"""Years that pass untold: where they lead a story, and where they leave it nowhere."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates import cues
from timeline.dates import english_cues as words
from timeline.dates.candidates import candidates
from timeline.dates.dating import Dated
from timeline.dates.focus import Focus
from timeline.dates.standing import Standing
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["is_lost", "let_pass"]

RULES = ("lapse", "lapse-one")
DAYS = ("day", "week", "fortnight")
BEHIND = 12
"""So many characters before them tell whether the years did pass."""


def let_pass(now: Standing, found: Found, at: int) -> tuple[Dated | None, Focus | None]:
    """Move the story on over years or days that are said to have passed, and tell from when on."""
    if found.rule not in RULES:
        return None, None
    if words.NOT_PASSED.search(now.text, max(0, found.words - BEHIND), found.words):
        return None, None
    base, passed = now.last, replace(found.reading, kind="offset", step=1)
    if not base or (passed.unit != "year" and not base.edtf.is_exact_day):
        return None, None
    reached = candidates(passed, base.edtf)
    if not reached:
        return None, None
    now.reach(found._replace(reading=passed), reached[0], at, base)
    if passed.unit not in DAYS:
        return None, None  # what fills months or years is told apart
    return next(iter(candidates(found.reading, base.edtf)[1:]), None), base


def is_lost(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether an undated sentence leads years on: "Thirty years after the wreck, on 6 August".

    Whatever is told from there on is not of the years that were told before.
    """
    reading = found.reading
    if reading.kind != "offset" or reading.value != "event" or reading.step != 1:
        return False
    if reading.unit != "year" or (reading.count or 0) <= 1 or not cues.opens(sentence, found):
        return False
    return not cues.looks_back(text, sentence, found)
