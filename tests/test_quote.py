from __future__ import annotations

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
