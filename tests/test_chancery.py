"""Days of the Roman months, and years that began in March."""

from __future__ import annotations

import pytest

from timeline import dates


def first(text: str) -> str:
    return str(dates.tag(text)[0].edtf)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on 12 February 1504, stile fiorentino", "1505-02-12"),
        ("on 12 February 1504 (Florentine style)", "1505-02-12"),
        ("on 12 April 1504 in the Florentine style", "1504-04-12"),
        ("on ‘24 March 1504 ab Incarnatione’", "1505-03-24"),
        ("on 25 March 1504 ab Incarnatione", "1504-03-25"),
        ("on 12 February 1504 m.v.", "1505-02-12"),
        ("on 12 March 1504, more veneto", "1504-03-12"),
        ("in January 1504 (m.v.)", "1505-01"),
        ("on January 12, 1504, more veneto", "1505-01-12"),
        ("on 12 February 1504, stile pisano", "1504-02-12"),
        ("on 12 June 1504 by the Pisan reckoning", "1503-06-12"),
        ("on 12 June 1504 by the Pisan road", "1504-06-12"),
    ],
)
def test_a_year_that_began_in_march_is_told_by_ours(words: str, day: str) -> None:
    assert first(f"The deed was sealed {words}.") == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("‘12 February 1504’, and that was 1505", "1505-02-12"),
        ("12 February 1504, which is really 1505", "1505-02-12"),
        ("12 February 1504, and that was 1507", "1504-02-12"),
        ("12 May 1504, and that was 1505", "1504-05-12"),
    ],
)
def test_the_year_that_the_text_gives_a_quoted_winter_day_is_its_year(words: str, day: str) -> None:
    assert first(f"The copy is of {words}.") == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the Ides of March 1478", "1478-03-15"),
        ("the Ides of April 1478", "1478-04-13"),
        ("the Nones of October 1478", "1478-10-07"),
        ("the Kalends of May 1478", "1478-05-01"),
        ("the day before the Kalends of May 1478", "1478-04-30"),
        ("the eve of the Nones of June 1478", "1478-06-04"),
        ("the fourth day before the Ides of May 1478", "1478-05-12"),
        ("ten days before the Kalends of June 1478", "1478-05-23"),
        ("the third before the Kalends of March 1480", "1480-02-28"),
        ("the tenth day before the Kalends of January 1479", "1478-12-23"),
    ],
)
def test_days_of_the_romans_are_counted_back_with_both_ends(words: str, day: str) -> None:
    assert first(f"The deed was sealed on {words}.") == day


def test_a_roman_day_alone_takes_its_year_from_the_story() -> None:
    text = "The war began in 1478. On the fifth day before the Ides of May they sealed it."
    assert str(dates.tag(text)[1].edtf) == "1478-05-11"


@pytest.mark.parametrize(
    "text",
    [
        "On 12 February 1504 the Venetian style of painting was praised.",
        "On 12 February 1504 the Venetian count fled.",
        "On 12 February 1504 Florentine style was copied in Rome.",
    ],
)
def test_a_city_that_is_no_calendar_leaves_the_year(text: str) -> None:
    assert first(text) == "1504-02-12"


def test_a_month_in_which_the_year_turns_is_left_as_it_is_printed() -> None:
    assert first("He came in March 1502, stile fiorentino.") == "1502-03"
    assert first("He came in February 1502, stile fiorentino.") == "1503-02"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on 12 February 1504 in the style of Florence", "1505-02-12"),
        ("on 12 February 1504, by the count of Venice", "1505-02-12"),
        ("on 12 June 1504, as Pisa counted", "1503-06-12"),
        ("on 12 June 1504, as the Pisans reckoned it", "1503-06-12"),
        ("on the Kalends of May in 664", "0664-05-01"),
        ("on the Nones of July, 712", "0712-07-07"),
        ("on the ninth day before the Kalends of September, in the year 79", "0079-08-24"),
        ("on the Ides of March of the year 238", "0238-03-15"),
        ("on the fourteenth day before the Kalends of September in AD 14", "0014-08-19"),
    ],
)
def test_whose_year_it_is_may_be_said_by_the_town_and_it_may_be_a_small_one(
    words: str, day: str
) -> None:
    assert first(f"They met {words}.") == day


def test_a_number_of_men_is_no_year_of_the_romans() -> None:
    text = "In 1478 it began. On the Ides of March, 300 men came."
    assert [str(each.edtf) for each in dates.tag(text)][:2] == ["1478", "1478-03-15"]


@pytest.mark.parametrize(
    ("month", "nones", "ides"),
    [("March", 7, 15), ("April", 5, 13), ("May", 7, 15), ("September", 5, 13), ("October", 7, 15)],
)
def test_a_month_that_is_told_of_has_its_own_ides(month: str, nones: int, ides: int) -> None:
    text = "The fleet sailed on 2 {} 1478. On the {} {} it was seen off the cape."
    for name, day in (("Nones", nones), ("Ides", ides)):
        for pointed in ("of the same month", "of that month"):
            assert dates.tag(text.format(month, name, pointed))[-1].edtf.latest.day == day
    assert dates.tag(text.format(month, "Ides", ",").replace(" ,", ","))[-1].edtf.latest.day == ides
    eve = dates.tag(text.format(month, "eve of the Ides", "of that month"))[-1]
    assert eve.edtf.latest.day == ides - 1
