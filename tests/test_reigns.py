"""Years of reigns and of eras, as years of ours; days and months of them."""

from __future__ import annotations

import pytest

from timeline import dates


def told(text: str) -> list[tuple[str, str]]:
    return [(each.text, str(each.edtf)) for each in dates.tag(text) if each.edtf]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("in Meiji 13", "1880"),
        ("in Showa 3", "1928"),
        ("in the eighth year of Kuang-hsü", "1882"),
        ("in the 61st year of Kangxi", "1722"),
        ("in the twelfth year of Edward III", "[1338-01-25..1339-01-24]"),
        ("in the first year of the reign of King Henry the Eighth", "[1509-04-22..1510-04-21]"),
        ("on 18 November in Kwangmu 9", "1905-11-18"),
        ("on 3 May in the second year of Henry IV", "1401-05-03"),
        ("on 3 November in the second year of Henry IV", "1400-11-03"),
        ("on the Wednesday before Michaelmas in the twentieth year of Edward II", "1326-09-24"),
        ("on Easter Monday in the first year of Edward IV", "1461-04-06"),
        ("in March of the 12th year of Henry VIII", "1521-03"),
        ("on the eighteenth of the fifth month of Meiji 2", "1869-06-27"),
        ("on the eighteenth day of the fifth month of Meiji 20", "1887-05-18"),
    ],
)
def test_a_year_of_a_reign_is_one_of_ours(words: str, day: str) -> None:
    assert told(f"They rose {words}.")[-1][1] == day


def test_a_reign_had_no_years_behind_its_last() -> None:
    assert told("They rose in Meiji 60.") == []
    assert told("They rose in the ninetieth year of Edward III.") == []


def test_a_year_of_a_reign_beside_one_of_ours_is_no_second_date() -> None:
    assert told("He came in Kaei 5 (1852), at sixteen.") == [("1852", "1852")]
    assert told("He came on 3 May 1325, in the eighteenth year of Edward II.") == [
        ("3 May 1325", "1325-05-03")
    ]


def test_days_go_on_by_the_moon_from_one_of_an_era() -> None:
    text = "He fell on the eighteenth of the fifth month of Meiji 2. On the twentieth he died."
    assert told(text)[-1] == ("the twentieth", "1869-06-29")


def test_a_statute_is_cited_by_the_year_of_a_reign() -> None:
    assert told("It stands among the statutes of the twenty-fourth year of George II.") == []
    assert told("It is cited as the twenty-fourth year of George II, chapter 23.") == []


@pytest.mark.parametrize(
    "words",
    [
        "the second year of Elizabeth's marriage",
        "the third year of Stephen Hart's partnership",
        "the tenth year of Henry IV of France",
        "the thirty-ninth year of Henry VIII",
        "the 25th year of Henry VII",
    ],
)
def test_years_that_only_sound_like_those_of_a_reign_have_no_date(words: str) -> None:
    assert told(f"It was done in {words}.") == []


def test_the_lawyers_day_is_of_the_calendar_of_its_time() -> None:
    assert told("They met in the twelfth year of Charles I.") == [
        ("the twelfth year of Charles I", "[1636-04-06..1637-04-05]")
    ]


def test_a_weekday_has_no_year_from_a_reign() -> None:
    assert told("They met on Monday in the second year of Henry IV.") == [
        ("the second year of Henry IV", "[1400-09-30..1401-09-29]")
    ]
