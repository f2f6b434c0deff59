"""Ages and birthdays, which are counted from a birth that the text tells."""

from __future__ import annotations

import pytest

from timeline import dates

BORN = "Anna Hale was born on 3 May 1750. "
# The words of an age, and their date.
COUNTED = [
    ("At nine she was in the mill.", "[1759-05-03..1760-05-02]"),
    ("At forty-one she left.", "[1791-05-03..1792-05-02]"),
    ("When she was seven the bell cracked.", "[1757-05-03..1758-05-02]"),
    ("She was fifty-two when the bell cracked.", "[1802-05-03..1803-05-02]"),
    ("She was only six years old when the bell cracked.", "[1756-05-03..1757-05-02]"),
    ("She was ten weeks old when the bell cracked.", "1750-07-12"),
    ("She was six months old when the bell cracked.", "1750-11"),
    ("The year she turned thirty the bell cracked.", "1780"),
    ("In the year in which she turned thirty the bell cracked.", "1780"),
    ("In the year of her thirtieth birthday the bell cracked.", "1780"),
    ("The month she turned thirty the bell cracked.", "1780-05"),
    ("On the day Anna turned thirty the bell cracked.", "1780-05-03"),
    ("When she turned thirty the bell cracked.", "1780"),
    ("On turning thirty she left.", "1780"),
    ("A week before she turned thirty the bell cracked.", "1780-04-26"),
    ("The day after she turned thirty the bell cracked.", "1780-05-04"),
    ("In the January after she turned fourteen the bell cracked.", "1765-01"),
    ("In the summer before her thirtieth birthday the bell cracked.", "1779-22"),
    ("On the eve of her thirtieth birthday the bell cracked.", "1780-05-02"),
]
# What is no age, or tells no date.
NOT_COUNTED = [
    "She was not yet twenty when the bell cracked.",
    "The bell was thirty when it cracked.",
    "The year she turned thirty men away was a bad one.",
    "She turned thirty in the house.",
]


@pytest.mark.parametrize(("words", "expected"), COUNTED, ids=lambda each: each)
def test_an_age_is_counted_from_the_birth(words: str, expected: str) -> None:
    counted = [each for each in dates.tag(BORN + words) if each.start >= len(BORN)]
    assert [str(each.edtf) for each in counted] == [expected]


@pytest.mark.parametrize("words", NOT_COUNTED)
def test_a_number_that_is_no_age_says_no_date(words: str) -> None:
    assert not [each for each in dates.tag(BORN + words) if each.start >= len(BORN) and each.edtf]


def test_a_small_number_is_an_hour_where_the_birth_is_not_what_was_told_last() -> None:
    told = BORN + "On 4 June 1790 the fleet sailed. At nine she was on the quay."
    assert [str(each.edtf) for each in dates.tag(told) if each.edtf] == ["1750-05-03", "1790-06-04"]


def test_a_birth_is_told_in_other_words() -> None:
    told = "Anna came into the world on 3 May 1750. At nine she was in the mill."
    assert str(dates.tag(told)[1].edtf) == "[1759-05-03..1760-05-02]"
    letters = "Anna came into the world of letters in 1750. At nineteen she was a clerk."
    assert not dates.tag(letters)[1].edtf


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Her father sailed when she was four days old.", "1829-05-07"),
        ("The bell cracked when she was ten weeks old, at noon.", "1829-07-12"),
        ("She was ten weeks old when the bell cracked.", "1829-07-12"),
    ],
)
def test_an_age_in_days_is_counted_from_the_day_of_birth(words: str, day: str) -> None:
    found = dates.tag(f"She was born at Lund on 3 May 1829. {words}")
    assert str(found[-1].edtf) == day


def test_what_is_only_so_old_dates_nothing() -> None:
    found = dates.tag("She was born at Lund on 3 May 1829. They ate bread that was four days old.")
    assert found[-1].edtf is None
