"""Histories of our own that tell of one time: what two texts tell of one happening is joined."""

from collections import Counter

import pytest

from scripts import histories
from timeline.extract import evaluate
from timeline.model import Library

LIBRARIES = list(histories.together())
LEAST_PRECISION, LEAST_RECALL = 0.95, 0.58
"""A little below what was reached for pairs of passages in one event, all histories together."""


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda each: " and ".join(each.texts))
def test_every_common_event_is_told_by_two_histories(library: Library) -> None:
    common = [event for event in library.events if "/" not in event.id]
    assert common
    for event in common:
        assert len({citation.source for citation in event.citations}) > 1


def test_passages_of_one_happening_are_joined_across_texts() -> None:
    found: Counter[str] = Counter()
    for library in LIBRARIES:
        scores = evaluate.compare(library, evaluate.raw(library.texts))
        found["both"] += scores.pairs_both
        found["here"] += scores.pairs_here
        found["there"] += scores.pairs_there
    assert found["both"] >= LEAST_PRECISION * found["there"]
    assert found["both"] >= LEAST_RECALL * found["here"]
