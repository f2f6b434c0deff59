"""By whose calendar a day is told: the text's own, or that of those whom it names beside the day.

Every way to name them is tried in texts of either calendar, and with what is told behind: the days
around such a day, and what is counted from it.
"""

from __future__ import annotations

from itertools import product

import pytest

from timeline import dates
from timeline.dates import calendars
from timeline.dates.day import Day

YEAR = 1861
CLAIMS = {
    "": "gregorian",
    "In this account a plain date is of the modern style. ": "gregorian",
    'Days are told by the Gregorian calendar here; "Old Style" marks the others. ': "gregorian",
    "All dates are Old Style unless otherwise marked. ": "julian",
    "I give the days as the islanders had them, by the Julian calendar. ": "julian",
}
HISTORY = (
    "",
    "The consuls dated in the style of Paris, and the bishop's people wrote by the Julian"
    " reckoning, which then ran twelve days behind. ",
    "The priest recorded everything in his church book by his own style. ",
)
"""What a text tells of those who kept a calendar claims none for its days."""
OLD = (
    "He died on {}, Old Style.",
    "He died on {} (O.S.), in great pain.",
    "The treasury closed on {} by the Julian months.",
    "He died on {}, by the Greek reckoning, in his bed.",
    "By the Greek reckoning it was {} when he died.",
    "In the Greek calendar it was {} when he died.",
    "He died on {}, Greek style, in his bed.",
    "He died on {}, meaning the Russian one, in his bed.",
    "The Greek bishop died on {}, his own, in his bed.",
    "He died on {}, as the Greeks counted.",
    "The ship sank on {}, as the Greek log-book puts it.",
    "He died on what the Greeks called {}.",
    "He died on what for the Greeks was {}.",
    "It was {} for the Greeks when he died.",
    "The Greek bishop died on {} by his own reckoning.",
    "Greece declared war on {}, by its own calendar.",
    "The old priest died on {}, in the style of his fathers.",
    "He died on the Greek {}.",
    "He died on Greece's {}.",
    "He died on {} on the Greek calendar.",
    "He died on {} as Greece counts.",
    "He died on {}, as they wrote it in Greece.",
    "The almanac of the Greeks said {} when he died.",
    "The Greek calendar had {} when he died.",
)
NEW = (
    "He died on {}, New Style.",
    "He died on {}, as the consuls counted.",
    "He died on {} of the consuls' calendar.",
    "It was {} for the consuls.",
    "By the Dutch reckoning it was {} when he died.",
    "He died on {}, Dutch style, in his bed.",
    "He died on what the Dutch would call {}.",
    "He died on {} by our modern calendar.",
    "He died, in the calendar on the consul's desk, on {}.",
    "The French envoy died on {} by his own reckoning.",
    "He died on the Dutch {}.",
    "The Dutch almanac said {} when he died.",
)


def told(text: str) -> list[str]:
    return [str(each.edtf) for each in dates.tag(text) if each.edtf]


def day_of(calendar: str, month: int, number: int) -> Day:
    printed = Day(YEAR, month, number)
    return calendars.from_julian(printed) if calendar == "julian" else printed


@pytest.mark.parametrize(
    ("calendar", "said"),
    [("julian", said) for said in OLD] + [("gregorian", said) for said in NEW],
)
def test_a_day_is_theirs_whose_count_it_is_and_those_around_it_the_texts(
    calendar: str, said: str
) -> None:
    for (claim, own), history in product(CLAIMS.items(), HISTORY):
        text = (
            f"{claim}{history}The bank was opened on 3 May {YEAR}. {said.format('12 June')} Three"
            " days later the roof fell in. On 2 July it was mended.\n\nOn 20 August it rained."
        )
        theirs = day_of(calendar, 6, 12)
        assert told(text) == [
            str(day_of(own, 5, 3)),
            str(theirs),
            str(calendars.moved(theirs, "day", 3)),
            str(day_of(own, 7, 2)),
            str(day_of(own, 8, 20)),
        ], text


@pytest.mark.parametrize(
    "said",
    [
        "On 12 June, as the Greeks had taken the hill, he died.",
        "He bought a ship on 12 June for the Greeks of the island.",
        "On 12 June the Greeks came by their own ships.",
    ],
)
def test_who_is_only_told_of_does_not_count_the_day(said: str) -> None:
    text = f"The bank was opened on 3 May {YEAR}. The Greeks kept the Old Style. {said}"
    assert told(text)[-1] == "1861-06-12"


def test_by_their_own_count_is_by_the_old_one_in_a_text_that_names_it() -> None:
    text = "The army lay there on 24 September 1799 by its own calendar."
    assert told(text)[0] == "1799-09-24"
    kept = f"{text} The pastor, too, kept the Old Style."
    assert told(kept)[0] == "1799-10-05"


def test_a_narrator_who_changes_columns_goes_on_by_the_other_calendar() -> None:
    text = (
        "I give the days in the Old Style. He left on 3 May 1740.\n\nFrom this point on we must"
        " change almanacs. On 20 May he was put ashore."
    )
    assert told(text) == ["1740-05-14", "1740-05-20"]


def test_a_day_that_is_quoted_with_its_style_claims_nothing() -> None:
    text = (
        '"On the 3rd of May 1740, that is the 14th in the French style, I came ashore." They'
        " hanged him on 20 May 1740."
    )
    assert told(text)[-1] == "1740-05-20"
