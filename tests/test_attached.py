"""Years that hang on a noun: told of only where the noun names what happens."""

from __future__ import annotations

import pytest
from extracting import read

from timeline.extract.english.happenings import tells

BEFORE = "Anna Reid came to Brede on 3 March 1711. "


@pytest.mark.parametrize("noun", ["strike", "floods", "elections", "decree", "shootings", "treaty"])
def test_a_noun_names_what_happened_or_was_made_once(noun: str) -> None:
    assert tells(noun)


@pytest.mark.parametrize(
    "noun", ["wits", "muskets", "newspaper", "typist", "building", "schedules"]
)
def test_a_noun_names_a_thing_or_person(noun: str) -> None:
    assert not tells(noun)


def test_the_noun_before_a_year_is_asked_not_what_follows() -> None:
    assert len(read(BEFORE + "In the gale of 1789 eleven colliers were lost.").mentions) == 2


def test_a_named_thing_of_a_year_came_out_then() -> None:
    assert len(read(BEFORE + "The Kestrel of 1884 saved the name.").mentions) == 2


def test_a_day_on_a_noun_is_told() -> None:
    assert len(read(BEFORE + "A note of 6 May 1712 told him of it.").mentions) == 2


def test_a_quotation_of_a_few_words_without_a_verb_tells_nothing() -> None:
    found = read(BEFORE + "“Home by Christmas,” said the sergeants.")
    assert [aside.reason for aside in found.asides] == ["label"]
    assert len(read(BEFORE + "“We landed by Christmas,” said the sergeants.").mentions) == 2
