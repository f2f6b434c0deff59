"""Whether a story itself begins where it looks back from the one scene with which it opens."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.english import threads as words
from timeline.dates.story import focus
from timeline.dates.story.focus import Focus
from timeline.sentences import Sentence

__all__ = ["is_behind"]

FINE = ("day", "month", "season", "year")
MOST_TOLD = 6
"""So many dates are at most told of one scene."""
LONG_BEFORE = 300
"""So many days before it the story begins."""


def is_behind(
    text: str, sentences: Sequence[Sentence], told: Sequence[Focus], reached: Focus
) -> bool:
    """Whether a paragraph opens with a day or month long before the only date `told` so far.

    "In February 1904 a man called on him.", and in the next paragraph, "The ride had been taken
    thirteen years before, in May": with that the story begins. It may be a year, and stand farther
    on, where the paragraph says that "it began" there.
    """
    at = reached.sentence
    paragraph = sentences[at].paragraph
    if len(told) > MOST_TOLD or not at or not reached.found or reached.heading:
        return False
    precision = reached.edtf.precision
    if precision not in ("day", "month") or sentences[at - 1].paragraph == paragraph:
        opening = at
        while opening and sentences[opening - 1].paragraph == paragraph:
            opening -= 1
        start, end = sentences[opening].start, sentences[at].end
        if precision not in FINE or not words.BEGAN.match(text, start, end):
            return False
    if reached.found.signal:
        return False  # "They had held it since May four years before": that goes on
    scene = [each for each in told if each.sentence != at]
    if not scene or any(sentences[each.sentence].paragraph == paragraph for each in scene):
        return False
    first = scene[0]
    if first.edtf.precision not in ("day", "month"):
        return False
    one = all(first.edtf.contains(each.edtf) for each in scene)
    return one and focus.days_before(reached, first) > LONG_BEFORE
