"""Twice the text is twice the work, whatever the text: counted in calls, not in seconds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from scripts import hostile
from timeline import dates
from timeline.extract import evaluate

SIZE = 6_000


def calls(read: Callable[[str], object], text: str) -> int:
    """The calls of Python and of C functions that reading this text takes."""
    counted = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read(text)
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize("kind", hostile.KINDS)
def test_twice_a_hostile_text_takes_twice_the_calls(kind: str) -> None:
    whole = hostile.text(kind, 2 * SIZE)
    dates.tag(whole)  # What is kept of words read once would make the first reading longer.
    once, twice = calls(dates.tag, whole[:SIZE]), calls(dates.tag, whole)
    assert twice <= 2.1 * once + 100
    # Nor does any character cost more than a step of a story.
    assert twice <= 20 * len(whole)


@pytest.mark.parametrize("kind", hostile.KINDS)
def test_extraction_from_twice_a_hostile_text_takes_twice_the_calls(kind: str) -> None:
    def read(text: str) -> object:
        return evaluate.raw({"text": text})

    whole = hostile.text(kind, SIZE)
    read(whole)
    once, twice = calls(read, whole[: SIZE // 2]), calls(read, whole)
    assert twice <= 2.1 * once + 100


def test_the_worst_cases_are_of_the_length_that_is_asked_for() -> None:
    assert {len(hostile.text(kind, 1001)) for kind in hostile.KINDS} == {1001}
