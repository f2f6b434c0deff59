"""What a story goes on from where a caption, a heading or what had happened stands between."""

from __future__ import annotations

import pytest

from timeline import dates

CASES = (
    ("On 3 May 1871 the mill burned. All ran.\n\nPlate 9, the mill, Box 1863.\n\n" + "Men ran. " * 9
     + "The owner had come back that morning.", "that morning", "1871-05-03"),
    ("1780\n\nOn 11 October a ship came in.\n\n1781\n\nThe new year opened badly.",
     "new year", "1781-01"),
    ("The board sat on 22 March 1920. Families had moved in from late January 1918. The board had"
     " been set up on the 22nd of that month.", "22nd of that month", "1918-01-22"),
    ("The fleet was seen on 11 October 1782, and was not safe until the 18th; two days later it"
     " sailed.", "two days later", "1782-10-20"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "words", "date"), CASES)
def test_a_story_goes_on_from_where_it_stood(text: str, words: str, date: str) -> None:
    assert date in [str(each.edtf) for each in dates.tag(text) if words in each.text]
