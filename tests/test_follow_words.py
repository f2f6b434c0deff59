"""Date words that say something only together, or only beside an anchor."""

from __future__ import annotations

import pytest

from timeline.dates import edtf, follow


@pytest.mark.parametrize(
    ("words", "anchor", "calendar", "date"),
    [
        ("In 1871 and 1872", None, "gregorian", "1871/1872"),
        ("in the late 1870s and '80s", None, "gregorian", "1877/188X"),
        ("soon", "1871-05", "gregorian", "[1871-05..]"),
        ("After the siege", "1871", "gregorian", "[1871..]"),
        ("earlier", "1871-05", "gregorian", "[..1871-05]"),
        ("October", "1871", "julian", "[1871-10-13..1871-11-12]"),
        ("in 1871", None, "julian", "[1871-01-13..1872-01-12]"),
    ],
)
def test_words_allow_a_date(words: str, anchor: str | None, calendar: str, date: str) -> None:
    counted_from = edtf.parse(anchor) if anchor else None
    assert edtf.parse(date) in follow.spans(words, counted_from, calendar)


@pytest.mark.parametrize(
    ("words", "anchor"), [("soon", None), ("the siege", "1871"), ("in the city", "1871")]
)
def test_words_allow_no_date(words: str, anchor: str | None) -> None:
    assert follow.spans(words, edtf.parse(anchor) if anchor else None) == ()


def test_a_word_of_sides_adds_nothing_to_a_date() -> None:
    assert follow.spans("later in 1871", None) == (edtf.parse("1871"),)
