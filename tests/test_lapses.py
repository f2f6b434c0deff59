"""Time that passes: where it leads the story on, and where what came behind it is dated."""

from __future__ import annotations

import pytest

from timeline import dates

LANDED = "They landed on 3 May 1712. "
PASSED = [
    # What lasted from the day told, and leads on.
    ("Thirty days passed, and a sail was seen.", ["1712-05-03/1712-06-02"]),
    ("Nine days' hard rowing brought them to Holm.", ["1712-05-03/1712-05-12"]),
    ("Nine days went by. Two days later a sail was seen.",
     ["1712-05-03/1712-05-12", "1712-05-14"]),
    # What came when it had passed.
    ("Eleven days had passed when a sail was seen.", ["1712-05-14"]),
    ("Eleven days had gone by since they landed.", ["1712-05-14"]),
    ("When eighty days had run a sail was seen.", ["1712-07-22"]),
    ("It was another two days before a sail was seen.", ["1712-05-05"]),
    ("It took three weeks before help came.", ["1712-05-24"]),
    # What dates nothing.
    ("It was two days before the wedding.", []),
    ("Not a day passed without a quarrel.", []),
    ("They stayed for nine days.", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), PASSED, ids=lambda each: str(each))
def test_time_that_passes_leads_on(words: str, expected: list[str]) -> None:
    found = dates.tag(LANDED + words)
    told = [str(each.edtf) for each in found if each.start >= len(LANDED) and each.edtf]
    assert told == expected


def test_days_pass_from_no_month() -> None:
    found = dates.tag("They landed in March 1712. Three weeks went by.")
    assert [str(each.edtf) for each in found if each.edtf] == ["1712-03"]
