"""Whether a text's sentences stand in the order in which they were written.

Scraped and shuffled texts give no ground to count one sentence's date from another's. They show
in two ways: nothing but one or two endless paragraphs, and neighbours that have no more words in
common than sentences far apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from timeline.extract import english, words

LEAST_SENTENCES = 40
SENTENCES_A_PARAGRAPH = 30
FAR = 7
COHESION = 1.35


def order(stems: Sequence[frozenset[str]], paragraphs: int) -> Literal["narrative", "shuffled"]:
    """Judge by each sentence's content stems, in order, and the number of paragraphs."""
    if len(stems) < LEAST_SENTENCES or len(stems) < SENTENCES_A_PARAGRAPH * paragraphs:
        return "narrative"
    near, far = _common(stems, 1), _common(stems, FAR)
    return "shuffled" if near < far * COHESION else "narrative"


def _common(stems: Sequence[frozenset[str]], distance: int) -> float:
    """Mean share of words that sentences so far apart have in common."""
    shares = [
        len(one & other) / min(len(one), len(other))
        for one, other in zip(stems, stems[distance:], strict=False)
        if one and other
    ]
    return sum(shares) / len(shares) if shares else 0.0


def content(tokens: Sequence[words.Token]) -> frozenset[str]:
    """The stems of the words that carry a sentence's matter."""
    return frozenset(
        words.stem(token.lower)
        for token in tokens
        if token.is_word and len(token.text) > 2 and token.lower not in english.STOP_WORDS
    )
