"""What is no event: the files in cases/asides, to which anybody can add, and what stands beside.

A line is `+ sentence | date words` or `- sentence | date words`: whether the sentence, with an
account before it, tells a happening on that date.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from extracting import read

CASES = sorted((Path(__file__).parent / "cases" / "asides").glob("*.txt"))
LINES = [
    line
    for path in CASES
    for line in path.read_text(encoding="utf-8").splitlines()
    if line.startswith(("+ ", "- "))
]
BEFORE = "Anna Reid came to Brede on 3 March 1711. "


@pytest.mark.parametrize("line", LINES)
def test_a_sentence_tells_a_happening_on_its_date_or_none(line: str) -> None:
    sentence, _, words = line[2:].rpartition(" | ")
    text = BEFORE + sentence
    told = [
        mention
        for mention in read(text).mentions
        if mention.start >= len(BEFORE) and words in text[mention.date_start : mention.date_end]
    ]
    assert bool(told) == line.startswith("+")


def test_an_hour_at_the_end_of_a_sentence_needs_its_day_before_it() -> None:
    known = "The king landed on 6 May 1712. It rained, and the mayor met him at ten o'clock."
    away = "The king landed on 6 May 1712.\n\nThe town had one gate, locked at ten o'clock."
    assert len(read(known).mentions) == 2
    assert len(read(away).mentions) == 1


def test_a_stamp_of_revision_dates_nothing() -> None:
    text = "Walks | Page revised 6 May 2012\n\nThe gate shut, and its keeper left in the evening."
    assert not read(text).mentions


def test_of_two_dates_the_denied_one_is_set_aside() -> None:
    found = read("The bridge was opened in 1713 (not 1712, as the sign at the inn has it).")
    assert [str(mention.date) for mention in found.mentions] == ["1713"]
    assert [aside.reason for aside in found.asides] == ["denied"]
