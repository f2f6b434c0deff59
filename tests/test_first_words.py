"""Where in a text a time may begin: each place is found, and no other."""

from __future__ import annotations

import pytest

from timeline.dates.timex import GRAMMAR


def found(text: str) -> list[tuple[str, str]]:
    """The first words of a text, each with what stands from there on."""
    return [(text[at : at + 5], word) for at, word in GRAMMAR.first_words.find(text).items()]


@pytest.mark.parametrize("spelled", ["may", "May", "MAY"])
def test_a_word_is_found_in_three_spellings(spelled: str) -> None:
    assert found(f"in {spelled}.") == [(f"{spelled}.", "may")]


def test_no_other_spelling_is_a_word() -> None:
    assert not found("in mAY, in maY")


@pytest.mark.parametrize("before", ["", " ", "\n", "(", "—", "’", "\x01", "\u2009", "ª "])
def test_a_word_begins_behind_any_sign(before: str) -> None:
    assert found(f"{before}May 1871") == [("May 1", "may"), ("1871", "#4")]


@pytest.mark.parametrize("before", ["x", "é", "Ō", "я", "_", "2"])
def test_no_word_begins_within_another(before: str) -> None:
    assert "may" not in [word for _, word in found(f"{before}May 1871")]


@pytest.mark.parametrize("behind", ["", ",", "1871", "é", "ō", "_"])
def test_a_word_ends_before_all_but_plain_letters(behind: str) -> None:
    assert found(f"May{behind}")[:1] == [(f"May{behind}"[:5], "may")]


def test_a_longer_word_is_not_the_shorter_one() -> None:
    assert found("a marching song, a march") == [("march", "march")]


@pytest.mark.parametrize("name", ["Shōwa", "shōwa", "SHŌWA"])
def test_letters_outside_latin_count(name: str) -> None:
    assert found(f"in {name}") == [(name, "shōwa")]
    assert not found(f"in {name.replace('ō', 'ū').replace('Ō', 'à')}")


@pytest.mark.parametrize(
    ("number", "kind"),
    [("3", "#1"), ("14", "#2"), ("1871", "#4"), ("123456", "#5"), ("3rd", "#th"), ("3d", "#1")],
)
def test_a_number_is_known_by_its_figures(number: str, kind: str) -> None:
    assert [word for _, word in found(f"({number})")] == [kind]


def test_no_number_begins_behind_a_decimal_point() -> None:
    assert found("2.75, 1,871") == [("2.75,", "#1"), ("1,871", "#1")]


def test_a_common_word_counts_only_before_what_makes_a_time() -> None:
    assert found("a year") == [("a yea", "a"), ("year", "year")]
    assert not found("a boat")
