"""What a clause says of somebody whom a sentence names is no step of the story."""

from __future__ import annotations

from itertools import product

import pytest

from timeline import dates

STORIES = (
    "1703. On 8 July a rider brought news of the siege, {}.",
    "On 8 July 1703 the bishop received the captain, {}.",
    "The committee met on 8 July 1703 to hear the clerk, {}.",
    "On 8 July 1703 they found the boat, {}.",
)
CLAUSES = (
    "which had begun on 29 May", "who had come home on 29 June", "who had been hurt on the 3rd",
    "whom the governor had sent out on 29 May", "which began on 29 May", "lost on 29 May",
    "left behind on 29 June", "taken on 29 May",
)  # fmt: skip
GOES_ON = (
    ("That evening the council met.", "1703-07-08"),
    ("The next day it rained.", "1703-07-09"),
    ("The Senate sat through the night.", "1703-07-08"),
    ("Two days later it rained.", "1703-07-10"),
    ("A week later all was quiet.", "1703-07-15"),
    ("On the 15th they left.", "1703-07-15"),
)


@pytest.mark.parametrize("clause", CLAUSES)
def test_the_story_goes_on_from_its_own_day(clause: str) -> None:
    for story, (behind, date) in product(STORIES, GOES_ON):
        assert str(dates.tag(f"{story.format(clause)} {behind}")[-1].edtf) == date


def test_a_paragraph_that_looks_back_goes_on_from_there() -> None:
    text = (
        "On 8 July 1703 the bishop received the captain. Six weeks earlier, on 27 May, he had sent"
        " him out. The next day he had sailed."
    )
    assert [str(each.edtf) for each in dates.tag(text)][-2:] == ["1703-05-27", "1703-05-28"]
