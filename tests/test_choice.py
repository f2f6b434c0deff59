"""Rules that share a first word are tried by their heads, and then whole."""

from __future__ import annotations

import re

import pytest

from timeline.dates.choice import Choice, Entry
from timeline.dates.english.numbers import COUNTS
from timeline.dates.english.rules import ENGLISH
from timeline.dates.language import Rule
from timeline.dates.timex import GRAMMAR

MONTH = Rule("month", ("may",), "May¦ 18\\d\\d", "in [May 1871] => 1871-05", "A month.")
ALONE = Rule("alone", ("may",), "May", "in [May] => 1871-05", "A month alone.")
CHOICE = Choice([Entry(("May",), "May 18\\d\\d", MONTH), Entry(("May",), "May", ALONE)])


def test_a_head_is_asked_first_and_the_whole_rule_behind_it() -> None:
    head = CHOICE.first("in May 1871", 3)
    assert head is not None
    assert (head.lastindex, head.end()) == (1, 6)
    assert CHOICE.end(0, head) == 11
    head = CHOICE.first("in May he fled", 3)
    assert head is not None
    assert CHOICE.end(0, head) is None
    behind = CHOICE.behind(0).first("in May he fled", 3)
    assert behind is not None
    assert CHOICE.behind(0).end(0, behind) == 6


@pytest.mark.parametrize("word", ["april", "first", "three", "that", "#2", "#th"])
def test_what_is_asked_at_a_word_of_any_text_stays_small(word: str) -> None:
    """The names of feasts alone are 27 000 signs: they stand behind the heads."""
    first = GRAMMAR.choices[word].inner.first
    assert len(first.__self__.pattern) < 90_000  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "words", ["two-and-forty", "Forty-two", "forty two", "seventy", "seventeen", "seven", "half a"]
)
def test_numbers_in_words_are_read_to_their_end(words: str) -> None:
    found = re.match(COUNTS, f"{words} days")
    assert found is not None
    assert found.group() == words


def test_every_rule_that_opens_with_a_number_says_with_which() -> None:
    """In figures its pattern has no number in words, so none may stand farther on in it."""
    for rule in ENGLISH.rules:
        if {"{count}", "{ordinal}"} & set(rule.starts):
            said = re.findall(r"\{(?:count|ordinal|nth|nth_or_day)\}", rule.pattern)
            assert len(said) <= 1, rule.name
