"""Days that others wrote otherwise, some way behind, and days between which a calendar changed."""

from __future__ import annotations

import pytest

from timeline import dates


def told(text: str) -> list[str]:
    return [str(each.edtf) for each in dates.tag(text) if each.edtf]


@pytest.mark.parametrize(
    "text",
    [
        "She was born on 3 March 1851. Russia was twelve days behind, so that the Gazette announced"
        " it for the 15th.",
        "She was born on 3 March 1851. The Julian dates lagged twelve days, and the courts wrote"
        " of it under 15 March.",
        "The treaty bears the date of 3 March 1851. A Western reader must write the fifteenth.",
        "It fell on 3 March 1851 for the Serbs and the 15th for the rest of us.",
        "It fell on 3 March 1851 by the Russian almanac, on the 15th by everybody else's.",
        "It fell on 3 March 1851 in the Russian books.",
        "It fell on 3 March 1851, Russian reckoning as before.",
        "He met her on 15 March 1851. Russia at home wrote 3 March.",
        "In Odessa it was still 3 March 1851 when in Vienna they were writing the 15th.",
    ],
)
def test_a_day_that_others_wrote_otherwise_is_by_the_old_calendar(text: str) -> None:
    assert set(told(text)) == {"1851-03-15"}


def test_the_story_goes_on_from_it() -> None:
    text = (
        "She was born on 3 March 1851. Russia was twelve days behind, so that the Gazette announced"
        " it for the 15th. Two days later she died."
    )
    assert told(text)[-1] == "1851-03-17"


@pytest.mark.parametrize(
    "text",
    [
        "She was born on 3 March 1851. Twelve days later, on the 15th, the Gazette said so.",
        "She was born on 3 March 1851 by our calendar. On 15 March they put her down for a duke.",
        "She was born on 3 March 1851. The Russians paid 15 crowns.",
    ],
)
def test_other_days_are_left_alone(text: str) -> None:
    assert told(text)[0] == "1851-03-03"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "They went to bed on 2 September 1752. When he woke the next morning it was the 14th."
            " On the Sunday they danced.",
            ["1752-09-13", "1752-09-14", "1752-09-17"],
        ),
        (
            "The post wrote 31 March 1916 on its cards, and the following day it had to put"
            " 14 April.",
            ["1916-04-13", "1916-04-14", "1916-04-14"],
        ),
        (
            "The council ordered that 13 February 1583 should be followed by the 24th."
            " Two days later they rose.",
            ["1583-02-23", "1583-02-24", "1583-02-26"],
        ),
        (
            "In Sweden 17 February 1753 was the end of the old count, and the morrow was 1 March.",
            ["1753-02-28", "1753-03-01", "1753-03-01"],
        ),
    ],
)
def test_the_next_day_by_the_new_calendar_makes_the_first_one_old(
    text: str, days: list[str]
) -> None:
    assert told(text) == days


@pytest.mark.parametrize(
    "said",
    [
        "I mark such days O.S.",
        "Where I write no letters after a day the day is ours.",
        "A day without letters is by our calendar.",
    ],
)
def test_where_old_days_are_marked_all_others_are_ours(said: str) -> None:
    letters = f"The Swedish letters are dated by the Old Style. {said}"
    assert told(f"{letters}\n\nHe left on 5 March 1728.") == ["1728-03-05"]


def test_what_was_settled_to_be_done_later_moves_no_story_on() -> None:
    text = "He left in November 1828. It was settled that she should follow in the spring."
    assert told(f"{text} In December he wrote to her.")[-1] == "1828-12"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He fell on 3 March 1661. (The English were still on the Julian calendar.)", "1661-03-13"),
        ("He fell on Twelfth Day 1663. (England then kept the Old Style.)", "1663-01-16"),
        ("He fell on 3 June 1701. (The Danes had given up the Julian calendar.)", "1701-06-03"),
    ],
)
def test_a_bracket_behind_a_day_says_who_still_had_the_old_calendar(text: str, day: str) -> None:
    assert told(text)[0] == day
