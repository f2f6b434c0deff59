"""Whether a story itself begins where it looks back from the one scene with which it opens."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates import focus
from timeline.dates.focus import Focus
from timeline.sentences import Sentence

__all__ = ["is_behind"]

MOST_TOLD = 6
"""So many dates are at most told of one scene."""
LONG_BEFORE = 300
"""So many days before it the story begins."""


def is_behind(
    told: Sequence[Focus], reached: Focus, sentences: Sequence[Sentence], at: int
) -> bool:
    """Whether a paragraph opens with a day or month long before the only date `told` so far.

    "In February 1904 a man called on him.", and in the next paragraph, "The ride had been taken
    thirteen years before, in May": with that the story begins.
    """
    paragraph = sentences[at].paragraph
    if len(told) > MOST_TOLD or not at or sentences[at - 1].paragraph == paragraph:
        return False
    if reached.edtf.precision not in ("day", "month") or not reached.found:
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
