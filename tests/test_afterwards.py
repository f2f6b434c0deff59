"""What stands behind "two days after": what that is counted from, or what came then."""

from __future__ import annotations

import pytest

from timeline import dates
from timeline.dates import timex
from timeline.dates.story import afterwards

STORY = "On 9 June 1715 Pell sailed from Leith with his wife. It was cold. "
ALONE = [
    ("Two days after Moss broke the ice with forty men.", "Two days after", "1715-06-11"),
    ("Nine days after they reached Hull, to learn that the pilot they had been promised was ill.",
     "Nine days after", "1715-06-18"),
    ("The day after he leaned out to fetch the hat of the cook, who was called Rudd.",
     "The day after", "1715-06-10"),
    ("A week after she had written to her uncle.", "A week after", "1715-06-16"),
    ("In the spring after he took a shop in Leeds.", "the spring after", "1716-21"),
]  # fmt: skip
NAMED = [
    "Two days after they landed the first child died.",
    "In the spring after he took a shop, his wife left him.",
    "Ten days after he wrote his brother answered.",
    "A week after she left for Cork the child was buried.",
    "The day after the fire broke out.",
    "He bought a mill, and in the second year after the deed was hanged.",
    "It was two days after they broke the ice.",
    "Twelve days after the Swedes walked out, Moss set off from Hull.",
]


@pytest.mark.parametrize(("sentence", "words", "date"), ALONE)
def test_a_clause_that_stands_alone_tells_what_came_then(
    sentence: str, words: str, date: str
) -> None:
    told = {each.text: str(each.edtf) for each in dates.tag(STORY + sentence)}
    assert told[words] == date


@pytest.mark.parametrize("sentence", NAMED)
def test_beside_another_clause_it_is_what_is_counted_from(sentence: str) -> None:
    founds = list(timex.scan(STORY + sentence))
    assert "event" in [each.reading.value for each in founds]
    assert afterwards.of_the_story(STORY + sentence, founds) == founds
