"""Days by the calendars of Turks and monks, of those who are told of, and of the damaged page."""

from __future__ import annotations

import pytest
from extracting import read

from timeline import dates, sentences


def _dates(text: str) -> list[str]:
    return [str(found.edtf) for found in dates.tag(text) if found.edtf]


def _told(text: str) -> list[str]:
    return [text[each.date_start : each.date_end] for each in read(text).mentions]


@pytest.mark.parametrize(
    "mark",
    [
        ", Turkish style",
        ", Ottoman reckoning",
        " by the Turkish calendar",
        " (Turkish style)",
        " of the Rumi year",
    ],
)
def test_the_turks_told_days_by_our_months_in_the_old_way(mark: str) -> None:
    assert _dates(f"The mill burned on 3 June 1871{mark}.") == ["1871-06-15"]


def test_a_day_of_the_financial_year_is_old_where_the_text_tells_of_turks() -> None:
    said = "The bank failed in March 1903. The first engine ran on 2 April of the financial year."
    assert _dates(f"An Ottoman loan. {said}")[-1] == "1903-04-15"
    assert _dates(said)[-1] == "1903-04-02"


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("on 4 November 7131", "1622-11-14"),
        ("on 9 July of the year 7140", "1632-07-19"),
        ("on 6 March 7121 from the Creation", "1613-03-16"),
        ("on the first of September 7157", "1648-09-11"),
        ("on 29 May 6961", "1453-05-29"),
    ],
)
def test_a_day_of_a_year_of_the_world_is_one_of_the_old_calendar(words: str, date: str) -> None:
    assert _dates(f"The monk has it that the gate was shut {words}.") == [date]


def test_no_year_of_the_world_is_a_count() -> None:
    assert _dates("In 1612 they marched. On 4 November 7131 men lay dead.")[-1] == "1612-11-04"


@pytest.mark.parametrize(
    "text",
    [
        # By a year of ours beside it.
        "The bridge fell on 20 May 1905. In the Sultan's gazette it fell on 7 May 1321.",
        # By its name.
        "The Ottoman mint counted by Rumi years. The bridge fell on 7 May 1321.",
    ],
)
def test_a_year_of_the_turks_is_known_by_what_the_text_says(text: str) -> None:
    assert _dates(text)[-1] == "1905-05-20"


@pytest.mark.parametrize(
    "text",
    [
        "Rumi had many pupils. The last of them died on 7 May 1321.",
        "The Ottoman lords rose. In 1280 they had one valley, and on 6 April 1326 they took Bursa.",
        "Turks fought there in 1071 and in 1905. The old mosque was begun on 7 May 1321.",
    ],
)
def test_years_of_those_centuries_are_left_alone(text: str) -> None:
    assert _dates(text)[-1][:2] == "13"


def test_a_day_alone_does_not_go_on_from_an_old_one_over_days_that_were_counted() -> None:
    text = (
        "The guild met on 3 June 1641, Old Style. On the Friday after that week it rained."
        " Next day the hall was shut. On the 24th the guild met again."
    )
    assert _dates(text)[-1] == "1641-06-24"
    assert _dates("The guild met on 3 June 1641, Old Style, and on the 5th.")[-1] == "1641-06-15"


CLAIM = (
    "The days of the French are told here by the new calendar and those of the English by the old."
)


@pytest.mark.parametrize(
    ("story", "date"),
    [
        ("The English had landed. The French were late. Their fleet left on 8 July 1643.", "08"),
        ("The French had landed. The English were late. Their fleet left on 8 July 1643.", "18"),
        ("The French were late. They left the roads on 8 July 1643.", "08"),
    ],
)
def test_whose_days_are_told_says_the_sentence_before(story: str, date: str) -> None:
    assert _dates(f"{CLAIM}\n\n{story}") == [f"1643-07-{date}"]


def test_a_bare_new_at_the_end_names_a_calendar() -> None:
    text = (
        "Days at sea are told by the Old Style throughout, and those out of the Spanish letters"
        " New.\n\nThe Spanish letters say that he died on 3 July 1643. He was buried at sea."
    )
    assert _dates(text) == ["1643-07-03"]


@pytest.mark.parametrize(
    "behind",
    [
        "By the old calendar it was only 3 June, a fast-day.",
        "In the Russian almanac this was still 3 June.",
        "The almanac of the monks stood at 3 June.",
        "To the monks it was 3 June, a fast-day.",
        "The Greek consul, for whom it was 3 June, dined alone.",
    ],
)
def test_a_day_told_again_by_another_calendar_tells_nothing_more(behind: str) -> None:
    assert _told(f"Anna was married on 14 June 1712. {behind}") == ["14 June 1712"]


@pytest.mark.parametrize(
    "beside",
    [
        "; Easter fell early that year, on 27 March",
        " (Easter Sunday was 27 March that year)",
    ],
)
def test_when_a_feast_was_is_no_happening(beside: str) -> None:
    assert _told(f"Anna was married on 14 June 1712{beside}.") == ["14 June 1712"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("She came on 4 May 1912. On the third day afterwards she fell ill.", "1912-05-07"),
        ("She came on 4 May 1912. On the fifth day thereafter she fell ill.", "1912-05-09"),
        ("She came on 4 May 1912. She was well just three weeks from then.", "1912-05-25"),
        ("She came in the last ten days of May 1912.", "[1912-05-21..1912-05-31]"),
        ("She came in the first ten days of May 1912.", "[1912-05-01..1912-05-10]"),
        ("She came one Friday in May 1912, the 3rd.", "1912-05-03"),
        ("The first war ended on 4 May 1912. The second was won in 1914. He died on 6 or 7 June"
         " in the year after the first war.", "[1913-06-06,1913-06-07]"),
    ],
)  # fmt: skip
def test_days_are_counted_from_then_and_told_behind_their_month(text: str, date: str) -> None:
    assert date in _dates(text)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("They came on 4 May 1912. F1ve days later they left.", "1912-05-09"),
        ("The mill burned on the 14th of Sep-\ntember, 19o7, at noon.", "1907-09-14"),
        ("The new owner of the old mill came on 3 June\n1 9 2 3, and opened it.", "1923-06-03"),
    ],
)
def test_damaged_days_are_read(text: str, date: str) -> None:
    assert _dates(text)[-1] == date


def test_no_sentence_ends_between_a_day_and_its_year_nor_before_a_ships_name() -> None:
    text = "NEW HANDS\n\nThe new owner of the old mill came on 3 June\n1 9 2 3, and opened it."
    assert len(sentences.split(text)) == 2
    assert _told(text) == ["3 June\n1 9 2 3"]
    assert _told("On 3 June 1915 H.M.S. Hart struck the reef.") == ["3 June 1915"]


def test_to_winter_boats_is_no_season() -> None:
    assert _dates("He came in 1906, and was the first to winter his boats there.") == ["1906"]
