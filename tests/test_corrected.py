"""A year that the text itself sets right, and what only looks so."""

from __future__ import annotations

import pytest

from timeline import dates


def told(text: str) -> list[str]:
    return [str(each.edtf) for each in dates.tag(text) if each.edtf]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("It fell in 1917 (recte 1918).", ["1918"]),
        ("It fell in 1917 (a slip for 1918).", ["1918"]),
        ("It fell in 1917 (recte 1918), and in 1919 (recte 1920) it rose.", ["1918", "1920"]),
        ("The bill of 1917 (first read 1916) failed.", ["1917", "1916"]),
        ("It fell in 1917 (not read 1918).", ["1917", "1918"]),
    ],
)
def test_a_year_is_set_right_by_words_that_say_so(text: str, years: list[str]) -> None:
    assert told(text) == years


def test_no_initial_is_a_sign_of_a_calendar() -> None:
    text = "Father Julian P. Hart marked the wall in 1850. On 3 May 1850 P. Jones came home."
    assert told(text) == ["1850", "1850-05-03"]


def test_a_year_up_to_which_something_lasted_is_not_that_of_the_days_before_it() -> None:
    assert told("They sailed on 17 September. It was 1819 before they came home.") == ["1819"]


def test_a_night_has_two_days_one_behind_the_other() -> None:
    assert told("On the night of the 3rd to the 4th of May 1871 he slept.") == ["1871-05-03"]
    assert told("From the night of 3 May to 4 June 1871 he slept.") == ["1871-05-03/1871-06-04"]


def test_a_day_told_again_is_no_range() -> None:
    assert told("It ran from 1 May–the 5th of June 1871.") == ["1871-05-01/1871-06-05"]
