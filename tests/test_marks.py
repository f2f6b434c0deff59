"""Words right behind a day that say by which calendar it is."""

from __future__ import annotations

import pytest

from timeline import dates

OLD = (
    "as the Old Style has it",
    "as the old calendar reckoned",
    "for those who kept the old almanac",
    "to all who still followed the Julian calendar",
    "old reckoning",
    "stilo veteri",
    "in the old count",
    "still reckoning by the old calendar",
    "for he kept the Old Style",
    "since they still dated by the old calendar",
    "in the reckoning of the Protestants",
    "on the calendar of the Danes",
    "as the Lutherans counted",
)
NEW = (
    "as the New Style has it",
    "for those who kept the new calendar",
    "stilo novo",
    "for he had dated by the Gregorian calendar",
    "by the calendar of the Catholics",
)


def _dates(text: str) -> list[str]:
    return [str(found.edtf) for found in dates.tag(text) if found.edtf]


@pytest.mark.parametrize("mark", OLD)
def test_a_day_is_old_by_the_words_behind_it(mark: str) -> None:
    assert _dates(f"The guild met on 3 June 1641, {mark}, and rose late.") == ["1641-06-13"]


@pytest.mark.parametrize("mark", NEW)
def test_a_day_is_new_by_the_words_behind_it(mark: str) -> None:
    text = f"All dates are Old Style. The guild met on 3 June 1641, {mark}, and rose late."
    assert _dates(text) == ["1641-06-03"]


@pytest.mark.parametrize(
    "mark",
    [
        "(o.s.)",
        "(she wrote Old Style all her life)",
        "(his own Old Style)",
        "— Old Style, of course —",
    ],
)
def test_a_day_is_old_by_its_bracket(mark: str) -> None:
    assert _dates(f"The letter of 3 June 1641 {mark} was lost.") == ["1641-06-13"]


@pytest.mark.parametrize(
    "behind",
    [
        "the Old Style was dropped",
        "(the old calendar was dropped in 1700)",
        ", for those who kept pigs,",
        ", as the old man has it,",
        "old fashion came back",
        "(he kept an old almanac and wrote verses)",
    ],
)
def test_other_words_behind_a_day_are_no_mark(behind: str) -> None:
    assert "1641-06-03" in _dates(f"The guild met on 3 June 1641 {behind} and rose late.")


def test_the_year_is_that_of_the_calendar_that_a_day_is_told_by() -> None:
    text = (
        "In 1806 the ship was sold. On 3 March, O.S., she sailed; on 27 December, O.S., she sank."
    )
    assert _dates(text) == ["1806", "1806-03-15", "1807-01-08"]
    assert _dates("In 1806 they were paid at Christmas, Old Style.") == ["1806", "1807-01-06"]


def test_our_count_before_a_day_is_that_of_this_day() -> None:
    text = "They met on 4 June 1790, Old Style, by our calendar 15 June. On 15 June 1791, by the "
    text += "Russian calendar the 4th of June, they met again."
    assert _dates(text) == ["1790-06-15", "1790-06-15", "1791-06-15", "1791-06-15"]


@pytest.mark.parametrize(
    "text",
    [
        "He fell on 3 May 1841, the 15th in Prussia.",
        "In Moscow it was 3 May 1841 and in Berlin the 15th when he fell.",
        "He fell on 3 May 1841, which the Saxons' copy renders 15 May.",
        "He fell on 15 May 1841, the day that the townsmen called the 3rd of May.",
    ],
)
def test_a_day_is_told_again_by_its_number_in_the_other_calendar(text: str) -> None:
    assert set(_dates(text)) == {"1841-05-15"}


def test_a_number_that_lies_otherwise_apart_is_no_other_calendar() -> None:
    assert _dates("On 3 May 1841, the 13th in a row, it rained.")[0] == "1841-05-03"
    assert _dates("He fell on 3 May 1841, the 14th in Prussia.")[0] == "1841-05-03"
