"""Short passages in which every date is marked: the files in cases/passages.

Anybody can add to them: what a file says and how is told in `scripts/passages.py`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import passages
from timeline.dates import edtf

FILES = [
    *sorted(passages.DEVELOPMENT.glob("*.txt")),
    *sorted(passages.HELD_OUT.glob("*.txt")),
]
# Floors a little below what was reached: the share of dates that are read right; and the most that
# are given to what dates nothing.
FLOORS = {
    "calendars": (0.70, 6),
    "days": (0.85, 1),
    "distances": (0.59, 4),
    "stories": (0.86, 1),
    "threads": (0.90, 1),
    "more-years": (0.74, 2),
    "years": (0.71, 2),
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_mark_is_a_date_or_none(path: Path) -> None:
    for passage in passages.read(path):
        assert passage.marks
        assert not set("{}") & set(passage.text)
        for marked in passage.marks.values():
            assert marked == passages.NONE or edtf.parse(marked)


@pytest.mark.parametrize("path", sorted(passages.DEVELOPMENT.glob("*.txt")), ids=lambda p: p.stem)
def test_most_dates_of_the_passages_are_read_right(path: Path) -> None:
    right, dated = FLOORS[path.stem]
    found = passages.share(passages.read(path))
    assert found.right >= right * found.told
    assert found.dated <= dated


def test_what_is_marked_is_what_is_asked_for() -> None:
    passage = passages.unmarked("He came on {3 May 1712 = 1712-05-03} for {1,000 marks = none}.")
    assert passage.text == "He came on 3 May 1712 for 1,000 marks."
    assert passages.share([passage]) == passages.Share(1, 1, 0, 1, 0)


def test_what_is_read_otherwise_is_told_with_what_was_read() -> None:
    wrong = passages.unmarked("He came on {3 May 1712 = 1712-05-04} with {1712 men = 1712}.")
    assert [each.words for each in passages.misses([wrong])] == ["3 May 1712", "1712 men"]
    assert passages.share([wrong]) == passages.Share(2, 0, 1, 0, 0)
