"""Days that go on by the calendar of the day before them, and what is told again by its number."""

from __future__ import annotations

import pytest

from timeline.dates import resolve


def told(text: str) -> list[tuple[str, str]]:
    return [(each.text, str(each.edtf)) for each in resolve.resolve(text) if each.edtf]


def test_a_day_between_the_two_of_a_pair_goes_on_from_the_old_one() -> None:
    text = "They anchored on 7/17 June 1667. On the 10th they landed. On the 24th they sailed."
    assert [day for _, day in told(text)] == ["1667-06-17", "1667-06-20", "1667-06-24"]


def test_a_day_that_went_on_from_the_old_one_leads_the_next_one_on() -> None:
    text = "They anchored on 7/17 June 1667. On the 10th they landed. On the 18th they sailed."
    assert [day for _, day in told(text)] == ["1667-06-17", "1667-06-20", "1667-06-28"]


def test_a_pair_keeps_no_calendar_beyond_its_paragraph_or_another_month() -> None:
    assert told("They met on 7/17 June 1667. In August they met again. On the 10th they sailed.")[
        -1
    ] == ("the 10th", "1667-08-10")
    apart = "They met on 7/17 June 1667.\n\nThey were tired. On the 10th they sailed."
    assert told(apart)[-1] == ("the 10th", "1667-07-10")


def test_the_old_day_that_was_just_told_is_meant_where_it_is_told_again() -> None:
    text = "They met on the first of June 1666, Old Style. So began the battle of 1-4 June."
    assert told(text)[-1] == ("1-4 June", "1666-06-11/1666-06-14")


def test_a_weekday_that_fits_the_old_calendar_alone_tells_it_where_the_text_has_both() -> None:
    text = "He sailed on 19/29 May 1665. They met on Saturday, 3 June."
    assert told(text)[-1] == ("Saturday, 3 June", "1665-06-13")
    assert told("He sailed on 29 May 1665. They met on 3 June.")[-1] == ("3 June", "1665-06-03")


@pytest.mark.parametrize(
    "again",
    [
        " (the 13th in Holland)",
        ", which for the Dutch was the 13th",
        ", or the 13th in Holland",
        ", or as the Dutch noted with satisfaction the 13th",
    ],
)
def test_a_day_is_old_that_is_told_again_by_its_new_number(again: str) -> None:
    assert told(f"They met on 3 June 1665{again}.")[0] == ("3 June 1665", "1665-06-13")


@pytest.mark.parametrize("other", [" (the 13th of his reign)", " (the 12th they met)", ""])
def test_no_other_number_makes_a_day_an_old_one(other: str) -> None:
    assert told(f"They met on 3 June 1665{other}.")[0] == ("3 June 1665", "1665-06-03")


def test_a_new_day_that_is_told_again_by_its_old_number_stays_new() -> None:
    text = "War was declared on 26 January 1666 (the 16th at London)."
    assert told(text)[0] == ("26 January 1666", "1666-01-26")


def test_a_people_counts_with_and_without_an_article() -> None:
    text = "They came in June 1667. They landed on 12 June by English count."
    assert told(text)[-1][1] == "1667-06-22"
    text = "They came in June 1867. They landed on 12 June, according to the Russian calendar."
    assert told(text)[-1][1] == "1867-06-24"


def test_a_pair_is_of_the_next_year_where_that_is_said() -> None:
    text = "He came on 3 May 1863. It was given up on 21 May/2 June of the next year."
    assert told(text)[-1][1] == "1864-06-02"


def test_a_day_that_brackets_explain_is_no_date_beside_theirs() -> None:
    text = "The war began in June 1868. On the 23rd (8 October) they burst in."
    assert told(text)[1:] == [("8 October", "1868-10-08")]
    # The same day twice is no explanation.
    text = "The war began in June 1868. On the 23rd (23 June) they burst in."
    assert ("the 23rd", "1868-06-23") in told(text)


def test_a_weekday_names_the_day_of_the_month_before_whoever_did_something() -> None:
    text = "He came in June 1867. On Wednesday the 12th Captain Anna Berg left."
    assert told(text)[-1] == ("Wednesday the 12th", "1867-06-12")
    text = "He came in June 1867. On Wednesday the 12th Regiment marched."
    assert "Wednesday the 12th" not in [words for words, _ in told(text)]


def test_both_sides_may_tell_a_day_over_the_new_year() -> None:
    text = (
        "All dates are Old Style. He came ashore on Christmas morning by his own count, 4 January"
        " 1689 by that of the fishermen. They met three days later."
    )
    assert told(text)[-2:] == [("4 January 1689", "1689-01-04"), ("three days later", "1689-01-07")]


def test_a_day_is_told_again_behind_the_feast_that_it_was() -> None:
    text = (
        "Anna died on 28 December 1694, the feast of the Holy Innocents; her cousins in The Hague"
        " entered it under 7 January of the next year."
    )
    assert told(text)[-1] == ("7 January of the next year", "1695-01-07")


def test_a_weekday_tells_that_a_day_alone_is_not_by_the_old_calendar() -> None:
    text = "They rose on 31 March 1909, Old Style. In the diaries it stands on Tuesday, the 13th."
    assert told(text)[-1] == ("Tuesday, the 13th", "1909-04-13")


def test_the_mark_of_one_of_two_days_is_not_that_of_both() -> None:
    text = "He came in 1908. He left on 3 July (20 June, Old Style)."
    assert told(text)[-1][1] == "1908-07-03"


def test_a_day_is_told_again_as_others_sent_it_home() -> None:
    text = "It was fixed for 30 August 1877, which the reporters sent home as 11 September."
    assert [day for _, day in told(text)] == ["1877-09-11", "1877-09-11"]


def test_a_day_is_told_again_far_behind_where_its_calendar_is_named() -> None:
    text = (
        "He saw it first on 29 December 1609, and was roundly abused by all the learned of Padua"
        " and of Rome for saying so, yet he was a Lutheran and his almanac was the Julian, so that"
        " we put it under the 8th of January."
    )
    assert [day for _, day in told(text)] == ["1610-01-08", "1610-01-08"]


def test_a_day_that_is_a_name_is_no_month() -> None:
    text = "He came in 1909. It is known as the Thirty-First of March, or the Tenth of May."
    assert told(text) == [("1909", "1909")]


def test_days_between_which_more_is_told_are_two() -> None:
    text = "On 3 June 1867 he came, and a week later, that is on the 15th of June, he left."
    assert told(text)[0] == ("3 June 1867", "1867-06-03")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They left on Christmas Day 1642; in Genoa it was already the 4th of January, 1643.",
         ["1643-01-04", "1643-01-04"]),
        ("He wrote on 20 June 1712; it was the 1st of July to the envoys.",
         ["1712-07-01", "1712-07-01"]),
        ("He saw it on 26 July 1609, h. 9, and we must put it on the 5th of August.",
         ["1609-08-05", "1609-08-05"]),
        ("The council met on 21 July 1914 — the 3rd of August in the telegrams.",
         ["1914-08-03", "1914-08-03"]),
        ("He died on 3 May 1667. For the Dutch it was the 13th of May.",
         ["1667-05-13", "1667-05-13"]),
        ("He died on 3 May 1667. In Holland they met on the 13th of May.",
         ["1667-05-03", "1667-05-13"]),
    ],
)  # fmt: skip
def test_a_day_is_told_again_in_many_words(text: str, days: list[str]) -> None:
    assert [day for _, day in told(text)] == days


def test_a_day_is_told_again_by_a_number_in_words() -> None:
    assert told("They kept it on 3 June 1665, which for the Dutch was the thirteenth.")[0][1] == (
        "1665-06-13"
    )
    assert told("Their first of October 1924 became the fourteenth.")[0][1] == "1924-10-14"
    assert told("They met on 3 June 1665, which was the thirteenth day of it.")[0][1] == (
        "1665-06-03"
    )


@pytest.mark.parametrize("ours", ["by our reckoning", "in our own calendar", "as we count it"])
def test_our_count_is_the_new_one(ours: str) -> None:
    text = f"All dates are Old Style. He left on 3 May 1667. He came on 8 June {ours}."
    assert told(text)[-1][1] == "1667-06-08"


def test_a_pair_bears_both_numbers_of_a_year() -> None:
    assert told("Peace was made on 9/19 February 1673/4.")[0][1] == "1674-02-19"
    assert told("Peace was made on 24 February/6 March 1673/4.")[0][1] == "1674-03-06"


def test_a_range_has_its_month_behind_its_second_pair() -> None:
    assert told("From 1/11 to 4/14 June 1666 they fought.")[0][1] == "1666-06-11/1666-06-14"


def test_the_mark_behind_a_range_is_that_of_both_its_days() -> None:
    text = "They fought from 3 March to 5 April 1667, Old Style."
    assert told(text)[0][1] == "1667-03-13/1667-04-15"


def test_a_night_from_one_day_to_the_next_is_that_of_the_first() -> None:
    for night in ("10th to the 11th of May", "10-11 May", "10/11 May"):
        assert told(f"In 1864 they left on the night of the {night}.")[-1][1] == "1864-05-10"
    assert told("In 1864 they left on the night of 31 May to 1 June.")[-1][1] == "1864-05-31"
    assert told("In 1864 they left on the night of 10 or 12 May.")[-1][1] == (
        "[1864-05-10,1864-05-12]"
    )


def test_a_year_that_a_paper_bears_is_not_that_of_the_reform() -> None:
    text = (
        "Dates are Old Style. The old year ran until Lady Day, so that a paper of the clerks"
        " that was headed in February 1667 is of 1668. He came on 3 May 1669."
    )
    assert told(text)[-1][1] == "1669-05-13"
