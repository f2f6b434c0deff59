from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import quote


def test_white_space_compares_equal_and_nothing_else_does() -> None:
    text = "On 4 May\r\n1871 the fair’s gates\topened."
    assert quote.locate(text, "4 May 1871 the") == [(3, 18)]
    assert quote.locate(text, "the fair's gates") == []
    assert quote.locate(text, "the Fair’s gates") == []
    assert quote.locate(text, "4 May … the") == []


def test_prefix_and_suffix_tell_twins_apart() -> None:
    text = "It rained. The fair opened. It rained. The fair closed."
    assert len(quote.locate(text, "It rained.")) == 2
    assert quote.locate(text, "It rained.", suffix="The fair closed") == [(28, 38)]
    assert quote.locate(text, "It rained.", prefix="opened.") == [(28, 38)]
    assert quote.locate(text, "It rained.", prefix="closed.") == []


def test_signs_of_regular_expressions_are_letters_here() -> None:
    assert quote.locate("a (b) [c] d.e", "(b) [c]") == [(2, 9)]
    assert quote.locate("dxe", "d.e") == []


def test_an_empty_quote_stands_nowhere() -> None:
    assert quote.locate("text", " \n") == []


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_every_piece_of_a_text_is_found_in_it(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    piece = text[start:end].strip()
    if piece:
        begin = text.index(piece, start)
        assert (begin, begin + len(piece)) in quote.locate(text, piece)


def test_a_quote_is_found_by_a_word_in_its_middle_too() -> None:
    text = "He was at\n home.  He was at sea."
    assert quote.locate(text, "was at home. He") == [(3, 20)]
    assert quote.locate(text, "on on") == []
    assert quote.locate("on on on", "on on") == [(0, 5), (3, 8)]
    assert quote.locate(text, "sea.", prefix="He was at", suffix="x") == []


TWICE = (
    "In 1871 the fair opened with a speech. On 4 May 1871 Mayor Anna Brandt opened the first fair\n"
    "of Ostrel. In 1871 the fair opened in the rain, and the mayor left early; nobody stayed."
)


@pytest.mark.parametrize(
    ("wanted", "there", "here"),
    [
        # like the first passage in its beginning, and like the last as a whole
        (
            "In 1871 the fair opened in the sun, and the mayor left early",
            "opened in the rain, and the mayor",
            "opened in the sun, and the mayor",
        ),
        (
            "Brandt opened the very first fair of Ostrel.",
            "Brandt opened the first fair of",
            "Brandt opened the very first fair of",
        ),
        (
            "Mayor Anna Brandt opened the fair of Ostrel",
            "Brandt opened the first fair of Ostrel.",
            "Brandt opened the fair of Ostrel",
        ),
        (
            "in the rain, ... nobody stayed.",
            "in the rain, and the mayor left early; nobody stayed.",
            "in the rain, ... nobody stayed.",
        ),
        ("mayor Anna Brandt opened", "Mayor Anna Brandt opened", "mayor Anna Brandt opened"),
    ],
)
def test_a_quote_is_compared_with_the_passage_most_like_it(wanted, there, here) -> None:
    assert quote.locate(TWICE, wanted) == []
    assert quote.difference(TWICE, wanted) == (there, here)


@pytest.mark.parametrize("wanted", ["Nobody came at all", "umbrellas", "", "The end of the world"])
def test_a_quote_that_is_like_nothing_is_compared_with_nothing(wanted) -> None:
    assert quote.difference(TWICE, wanted) is None


@given(st.text("ab c\n", max_size=60), st.text("ab c\n", max_size=30))
def test_both_sides_of_a_difference_are_words_of_their_own_text(text: str, wanted: str) -> None:
    if found := quote.difference(text, wanted):
        assert found[0] in " ".join(text.split())
        assert found[1] in " ".join(wanted.split())
        assert found[0] != found[1]
