"""Years that pass untold: where they lead a story, and where they leave it nowhere."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates import cues
from timeline.dates import english_cues as words
from timeline.dates.candidates import candidates
from timeline.dates.standing import Standing
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["is_lost", "let_pass"]

RULES = ("lapse", "lapse-one")
BEHIND = 12
"""So many characters before them tell whether the years did pass."""


def let_pass(now: Standing, found: Found, at: int) -> None:
    """Move the story on over years that are said to have passed, of which nothing is told."""
    if found.rule not in RULES:
        return
    if words.NOT_PASSED.search(now.text, max(0, found.words - BEHIND), found.words):
        return
    base, passed = now.last, replace(found.reading, kind="offset", step=1)
    reached = candidates(passed, base.edtf) if base else ()
    if reached:
        now.reach(found._replace(reading=passed), reached[0], at, base)


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
