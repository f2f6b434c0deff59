"""What texts say of their calendars: the files in cases/stated, to which anybody can add.

The first lines say what a file is about; behind each line of stars stands a text of its own, in
which days are marked: {3 May 1740 = 1740-05-14}. Those in `unread.txt` are read wrongly.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import passages
from timeline import dates

FOLDER = Path(__file__).parent / "cases" / "stated"


def texts(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split(passages.STARS)[1:]


TEXTS = [
    pytest.param(text, id=f"{path.stem}: {' '.join(text.split())[:40]}")
    for path in sorted(FOLDER.glob("*.txt"))
    for text in texts(path)
    if path.stem != "unread"
]


def told(text: str) -> list[tuple[str, str]]:
    """The expressions of a text and their dates."""
    return [(each.text, str(each.edtf)) for each in dates.tag(text) if each.edtf]


def read(text: str) -> tuple[dict[int, tuple[str, str]], dict[int, tuple[str, str]]]:
    """What is marked in a text, and what is read there."""
    plain, marks = passages.unmarked(text)
    wanted = {start: (plain[start:end], edtf) for (start, end), edtf in marks.items()}
    found = {each.start: (each.text, str(each.edtf)) for each in dates.tag(plain)}
    return {at: found.get(at, ("", "")) for at in wanted}, wanted


@pytest.mark.parametrize("text", TEXTS)
def test_days_are_dated_by_the_calendar_that_a_text_states(text: str) -> None:
    found, wanted = read(text)
    assert found == wanted


@pytest.mark.parametrize("text", texts(FOLDER / "unread.txt"), ids=lambda text: text[:40])
def test_what_cannot_be_read_yet_is_kept_in_mind(text: str) -> None:
    found, wanted = read(text)
    assert found != wanted, "It is read now: move it to another file."


OLD = "All dates here are Old Style. "


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On Lady Day, 25 March 1826, they rose.", [("25 March 1826", "1826-04-06")]),
        (
            "The gates were opened on 10/22 April 1826, the eve of Palm Sunday.",
            [("10/22 April 1826", "1826-04-22")],
        ),
        ("They rose on Lady Day 1826.", [("Lady Day 1826", "1826-04-06")]),
    ],
)
def test_a_feast_beside_a_printed_day_is_no_second_date(
    text: str, days: list[tuple[str, str]]
) -> None:
    assert told(OLD + text) == days


def test_a_feast_that_lends_its_day_the_year_stays_a_date() -> None:
    found = told("On Easter Monday 1916, 24 April, shots were heard.")
    assert ("Easter Monday 1916", "1916-04-24") in found


def test_the_day_on_which_every_year_began_is_no_date() -> None:
    text = "In 1688 the English year began on Lady Day, 25 March."
    assert told(text) == [("1688", "1688")]


@pytest.mark.parametrize(
    ("feast", "day"),
    [("Palm Sunday 1826", "1826-04-23"), ("Easter Day 1740", "1740-04-17")],
)
def test_easter_is_that_of_the_calendar_which_is_kept(feast: str, day: str) -> None:
    assert told(f"{OLD}They rose on {feast}.") == [(feast, day)]


def test_easter_is_western_where_nothing_is_said() -> None:
    assert told("They rose on Palm Sunday 1826.") == [("Palm Sunday 1826", "1826-03-19")]


@pytest.mark.parametrize(
    "again",
    [
        "the French, who lost, keep it under 10 July",
        "in Paris it was 10 July",
        "the enemy put it at 10 July",
    ],
)
def test_a_day_told_again_by_the_other_calendar_is_the_same_day(again: str) -> None:
    text = f"{OLD}They were beaten on 30 June 1690; {again}."
    assert told(text) == [("30 June 1690", "1690-07-10"), ("10 July", "1690-07-10")]


def test_a_day_that_only_stands_so_far_behind_another_is_a_day_of_its_own() -> None:
    text = f"{OLD}They were beaten on 30 June 1690. They came home on 10 July."
    assert told(text) == [("30 June 1690", "1690-07-10"), ("10 July", "1690-07-20")]


def test_a_weekday_printed_with_a_day_can_fit_the_new_calendar_alone() -> None:
    text = (
        f"{OLD}In Hamburg they went to bed on Sunday 18 February 1700 and got up on Monday 1 March."
    )
    assert told(text) == [("Monday 1 March", "1700-03-01")]


def test_days_before_the_reform_are_left_as_they_were_told() -> None:
    assert told(f"{OLD}The bridge fell on 3 May 1480.") == [("3 May 1480", "1480-05-03")]


def test_days_before_the_reform_are_moved_where_that_is_said_of_them() -> None:
    text = "Days older than the reform are those of the Julian calendar. It fell on 3 May 1480."
    assert told(text) == [("3 May 1480", "1480-05-12")]


def test_dates_of_another_paragraph_do_not_hear_of_a_chapter_before() -> None:
    text = (
        "The fair\n\nEvery day in this chapter is Old Style. It was opened on 3 May 1740.\n\n"
        "The church\n\nIt was opened on 3 June 1741."
    )
    assert told(text) == [("3 May 1740", "1740-05-14"), ("3 June 1741", "1741-06-03")]


def test_a_text_turns_back_to_the_days_of_those_who_kept_a_calendar() -> None:
    text = (
        "The fishermen of the lagoon kept the Old Style, and the consuls the New. Here all dates"
        " are New Style at first. He came on 3 May 1824.\n\nFrom here on we are back among the"
        " fishermen's dates. He died on 3 June 1825."
    )
    assert told(text) == [("3 May 1824", "1824-05-03"), ("3 June 1825", "1825-06-15")]


def test_a_diary_that_was_kept_by_a_calendar_is_quoted_by_it() -> None:
    text = (
        'His diary of the war was kept in the Old Style. "2 November 1885. War is declared."'
        " The papers had it on 15 November 1885."
    )
    assert told(text) == [("2 November 1885", "1885-11-14"), ("15 November 1885", "1885-11-15")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("London had begun to burn on 2 September 1666 by its own calendar.", "1666-09-12"),
        ("The Bulgarians blew it up on 15 April 1903 by their own reckoning.", "1903-04-28"),
        ("A band came on 28 October 1912 by the calendar that it shared with the Greeks.",
         "1912-11-10"),
        ("That was on 23 March 1847 by Greek time.", "1847-04-04"),
        ("The Bulgarians rose on 15 April 1923 by their own reckoning.", "1923-04-15"),
        ("The Venetians sailed on 2 May 1666 by their own calendar.", "1666-05-02"),
    ],
)  # fmt: skip
def test_a_count_of_their_own_is_that_which_they_kept(text: str, day: str) -> None:
    assert [str(each.edtf) for each in dates.tag(text)] == [day]


def test_a_count_of_their_own_is_the_other_one_than_the_text_has() -> None:
    text = "All dates are New Style. Their envoys sailed on 5 May 1666 by their own calendar."
    assert [str(each.edtf) for each in dates.tag(text)] == ["1666-05-15"]


def test_whose_fleet_it_is_tells_by_which_side_a_day_is() -> None:
    head = (
        "In this chapter dates on the English side are given in the Old Style and those on the"
        " Dutch in the New. The war began in 1665. "
    )
    told = "Upon a rumour of sails the English fleet was divided, and the prince left on 29 May."
    assert str(dates.tag(head + told)[-1].edtf) == "1665-06-08"
    aside = "The admiral, whom the English had feared, slipped round the north on 6 August."
    assert str(dates.tag(head + aside)[-1].edtf) == "1665-08-06"


def test_a_claim_before_any_day_is_one_of_the_text() -> None:
    text = "The diary keeps its own dates, which is the old style. On 3 May 1867 he came."
    assert told(text) == [("3 May 1867", "1867-05-15")]


ABROAD = (
    "What happened in England is given here in Old Style and what happened on the Continent in New,"
    " as the men of that time would have written it. The war began in 1672. "
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 3 May a mob at The Hague burned the house.", "1672-05-03"),
        ("Captain Roth entered Breda on 3 May.", "1672-05-03"),
        ("On 3 May a French army crossed the river.", "1672-05-03"),
        ("On 3 May the bill was read at Westminster before the French envoy.", "1672-05-13"),
        ("On 3 May the fire broke out at Bangor.", "1672-05-13"),
        ("On 3 May the treasury stopped all payments.", "1672-05-13"),
    ],
)
def test_what_happened_abroad_is_told_by_the_calendar_that_is_claimed_of_it(
    text: str, day: str
) -> None:
    assert told(ABROAD + text)[-1][1] == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He stepped ashore on 20 May 1866, as he wrote in his German diary.", "1866-05-20"),
        ("The French papers of 20 May 1866 knew of it.", "1866-05-20"),
        ("He stepped ashore on 20 May 1866, as he wrote in his diary.", "1866-06-01"),
    ],
)
def test_a_western_source_counts_by_the_new_calendar_whatever_the_text_does(
    text: str, day: str
) -> None:
    assert told(OLD + text)[-1][1] == day


def test_a_day_that_is_told_again_is_not_the_old_one_of_a_feast_before_it() -> None:
    text = (
        "It fell in 1916, on St Nicholas's Day, said his bulletin, meaning 6 December; in the"
        " churches of the town it was still the 23rd of November."
    )
    assert told(OLD + text)[-2:] == [
        ("6 December", "1916-12-06"),
        ("the 23rd of November", "1916-12-06"),
    ]
