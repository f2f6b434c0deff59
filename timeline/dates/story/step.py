"""A date that has been read, and what is known of it before the story moves."""

from __future__ import annotations

from typing import NamedTuple

from timeline.dates.counted.dating import Dated
from timeline.dates.reading import Reading
from timeline.dates.story import cues, focus, glances
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["FINE", "Step", "taken"]

FINE = ("day", "month")


class Step(NamedTuple):
    """A date that has been read in sentence `at`, before the story has moved on."""

    found: Found
    reading: Reading
    sentence: Sentence
    at: int
    date: Focus
    base: Focus | None
    """What it was counted from."""
    told: Focus | None
    """What the story has reached."""
    glance: Focus | None
    """What was mentioned last, unless it was only meant."""
    birth: Focus | None
    """The birth that it tells."""
    before: Found | None
    """The date before it in its sentence."""
    is_first: bool
    """Whether no sentence of its paragraph before its own has brought a date."""
    opens: bool
    """Whether it opens its sentence."""


def taken(now: Standing, found: Found, chosen: Dated, at: int, base: Focus | None) -> Step:
    """A step to a date that was counted from `base`."""
    text, sentence, said = now.text, now.sentences[at], now.mentioned
    heading = sentence.heading and not glances.is_beside_the_text(text, sentence)
    date = Focus(chosen.edtf, found, heading, at)
    before = now.here.found if now.here else None
    birth = focus.birth_of_life(text, found, date)
    if not birth and cues.born(text, before, sentence, found):
        birth = date
    told, glance = now.year or now.chain, now.glance if now.glance is not now.intended else None
    is_first = not said or not focus.is_told_near(text, now.sentences, said, at)
    opens, reading = cues.opens(sentence, found), found.reading
    # By place: by their names so many fields take as long again.
    return Step(
        found, reading, sentence, at, date, base, told, glance, birth, before, is_first, opens
    )
