"""Texts that count in years of three figures, and texts in which three figures are a count."""

from __future__ import annotations

import pytest

from timeline import dates
from timeline.dates import follow

CHRONICLE = "The monk Aldo died on 3 March 941. "
SAID = [
    ("At Easter in 944 they met.", "Easter in 944", "0944-04-14"),
    ("At Easter 944 they met.", "Easter 944", "0944-04-14"),
    ("By Pentecost 944, he was well.", "Pentecost 944", "[..0944-06-02]"),
    ("In the spring of 944 it rained.", "the spring of 944", "0944-21"),
    ("In March 944 he rode north.", "March 944", "0944-03"),
    ("On the Sunday after Easter in 944 she wed.", "the Sunday after Easter in 944", "0944-04-21"),
    ("In 944 the bridge fell.", "944", "0944"),
    ("In March 300 men fell.", "March", "0941-03"),
    ("In the autumn 450 ships came.", "the autumn", "0941-23"),
]


@pytest.mark.parametrize(("sentence", "words", "date"), SAID)
def test_three_figures_are_a_year_where_the_first_year_is_one(
    sentence: str, words: str, date: str
) -> None:
    said = {timex.text: str(timex.edtf) for timex in dates.tag(CHRONICLE + sentence)}
    assert said[words] == date


def test_years_alone_in_their_order_show_that_a_text_counts_in_such_years() -> None:
    text = "The house was founded in 910. Bern came in 927, and Odo in 954. At Easter it burned."
    said = [(timex.text, str(timex.edtf)) for timex in dates.tag(text) if timex.edtf]
    assert said == [
        ("910", "0910"), ("927", "0927"), ("954", "0954"), ("Easter", "0954-03-26"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", [
    "He slept in 910. She wept in 410, and they met in 954. In May 1850 it closed.",
    "In May 1850 he slept in 210. She wept in 310, and they met in 454. By Easter 500, he said.",
])  # fmt: skip
def test_numbers_of_rooms_are_no_years(text: str) -> None:
    said = [str(timex.edtf) for timex in dates.tag(text) if timex.edtf and not timex.aside]
    assert not [date for date in said if date.strip("[.").startswith("0")]


def test_the_year_follows_from_the_words_that_print_it() -> None:
    assert [str(span) for span in follow.spans("In the spring of 944", None)] == ["0944-21"]
    assert [str(span) for span in follow.spans("In 944", None)] == ["0944"]
    assert follow.spans("In March 300 men", None) == ()
