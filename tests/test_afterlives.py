"""Behind what became of a thing ages later the story goes on from where it was left."""

from __future__ import annotations

from itertools import product

import pytest

from timeline import dates

STORIES = (
    ("The mill at Corran burned on 3 May 1612. The miller was taken on the 9th and tried on"
     " 2 June.", 1612),
    ("In March 1745 the sisters bought the house. They moved in on 4 April, with two cows. On 12"
     " May the roof was finished.", 1745),
    ("On 11 February 1688 the guild chose its new warden. He swore his oath the next day, and on"
     " 4 March he hung the great bell.", 1688),
)  # fmt: skip
AFTERLIVES = (
    "His chair went to the town museum in 1911.",
    "In 1893 a ploughman turned up a boot there.",
    "The house was pulled down in August 1902, and nobody has built on the place.",
    "His grave, opened in October 1954, held only a shoe.",
    "The bell, cracked in 1790, was melted for scrap on 6 October 1931.",
)
RETURNS = (
    ("The hearing was held on 20 August.", "{}-08-20"),
    ("In October the rent fell due.", "{}-10"),
    ("By Michaelmas the money was gone.", "[..{}-09-29]"),
    ("THE RECKONING\n\nNobody spoke of it. The clerk, on 30 August, wrote home.", "{}-08-30"),
)
ELSEWHERE = (
    # Where a new paragraph begins with another age, that is what is told.
    ("The mill burned on 3 May 1612. The miller was tried on 2 June and freed on the 9th.\n\nIn"
     " 1790 a company of Leeds bought the ruin.\n\nThe new wheel turned on 14 September.",
     "1790-09-14"),
    # The text has gone on to another age,
    ("The mill burned on 3 May 1612. The miller was tried on 2 June and freed on the 9th. For a"
     " century nothing is heard of the place. In 1790 a company of Leeds bought the ruin.\n\nThe"
     " new wheel turned on 14 September.", "1790-09-14"),
    # or tells on there,
    ("The comet was seen on 3 May 1612, and on 2 June, and on the 9th by the monks. In 1790 Roth"
     " found it. On 12 May he drew it.\n\nOn 14 September he lost it.", "1790-09-14"),
    # and a single day is no story that was left.
    ("The mill burned on 3 May 1612. A company bought the ruin in 1790.\n\nThe new wheel turned on"
     " 14 September.", "1790-09-14"),
)  # fmt: skip


@pytest.mark.parametrize("afterlife", AFTERLIVES)
def test_the_story_goes_on_behind_an_afterlife(afterlife: str) -> None:
    for (story, year), (behind, date) in product(STORIES, RETURNS):
        text = f"{story} {afterlife}\n\n{behind}"
        assert str(dates.tag(text)[-1].edtf) == date.format(year)


@pytest.mark.parametrize(("text", "date"), ELSEWHERE)
def test_a_text_may_go_on_in_another_age(text: str, date: str) -> None:
    assert str(dates.tag(text)[-1].edtf) == date
