"""A term of years that is over, or how much of it, and the date that is told then."""

from __future__ import annotations

import pytest

from timeline import dates

OVER = [
    # It has run out.
    ("The lease was signed on 3 May 1702 for fourteen years. When it ran out nobody wanted the "
     "house. On 9 June it was shut.", "1716-06-09"),
    ("The truce of 3 May 1702 was for ten years. It expired, and on 9 June the guns were out.",
     "1712-06-09"),
    ("The patent was granted on 3 May 1702 for twenty years. In the year it lapsed, on 9 June, a "
     "rival opened.", "1722-06-09"),
    ("He was apprenticed on 3 May 1702 for seven years. Out of his time, he set up shop on 9 June.",
     "1709-06-09"),
    ("Six years' hard labour was his sentence of 3 May 1702, and he served every day of them. He "
     "was let out on 9 June.", "1708-06-09"),
    ("He enlisted on 3 May 1702 for a dozen years. The dozen were up, and on 9 June he was paid "
     "off.", "1714-06-09"),
    # So much of it has passed, or is still to come; or it was longer.
    ("They gave him ten years on 3 May 1702. He did seven of them, and was let out on 9 June.",
     "1709-06-09"),
    ("He promised the book in two years on 3 May 1702. It took five. On 9 June it was printed.",
     "1707-06-09"),
    ("He was sworn in on 3 May 1902 for a term of five years. With two of them left he fell ill. "
     "On 9 June he resigned.", "1905-06-09"),
    ("The farm was let on 3 May 1702 for nine years. When the lease had one year still to run, in "
     "June, the barn fell.", "1710-06"),
    ("On 3 May 1702 he was sent abroad for two years. He stayed as long again, and on 9 June he "
     "was home.", "1706-06-09"),
]  # fmt: skip
NOT_OVER = [
    ("He was sentenced to six years on 3 May 1702. On 9 June he was put aboard.", "1702-06-09"),
    ("The lease was signed on 3 May 1702 for nine years. On 9 June he moved in.", "1702-06-09"),
    ("The lease was signed on 3 May 1702 for nine years; what would happen when it would expire "
     "nobody asked. On 9 June he moved in.", "1702-06-09"),
    ("On 3 May 1702 the work was begun, which was to take ten years. On 9 June the first stone "
     "was laid.", "1702-06-09"),
    ("He was hired on 3 May 1702 for nine years. The fire was out by noon. On 9 June he left.",
     "1702-06-09"),
]  # fmt: skip
PASSED = [
    # What took or cost so long, what separates two days, what nothing fills.
    ("The dome was begun on 3 May 1702. It took eleven years and two architects. On 9 June the "
     "cross was raised.", "1713-06-09"),
    ("The log ends on 3 May 1702. Four years are missing. It begins again on 9 June.",
     "1706-06-09"),
    ("He wrote home on 3 May 1702. After a silence of six years a parcel came, on 9 June.",
     "1708-06-09"),
    ("They asked on 3 May 1702, and were refused. Not for another ten years did they ask again; "
     "on 9 June they were heard.", "1712-06-09"),
    ("The duke died on 3 May 1702. His widow survived him by eight years. In June she took to her "
     "bed.", "1710-06"),
    ("The house was bought on 3 May 1902. Two years went in lawsuits and four on the cellars. In "
     "June they moved in.", "1908-06"),
    # What lasted, and the next sentence tells how it ended.
    ("He was made governor on 3 May 1702 and ruled for five years. He was recalled on 9 June.",
     "1707-06-09"),
    ("The suit was opened on 3 May 1702 and lasted two weeks short of three years. Judgment was "
     "given on 20 April.", "1705-04-20"),
]  # fmt: skip
NOT_PASSED = [
    ("On 3 May 1702 he was hired for another three years. On 9 June he sailed.", "1702-06-09"),
    ("On 3 May 1702 he came home after an absence of six years. On 9 June he left again.",
     "1702-06-09"),
    ("It had taken nine years to build when, on 3 May 1702, it burned. On 9 June they began again.",
     "1702-06-09"),
]  # fmt: skip


def _last(text: str) -> str:
    told = [str(each.edtf) for each in dates.tag(text) if each.edtf]
    return [each for each in told if len(each) < 11][-1]


@pytest.mark.parametrize(("text", "expected"), OVER + PASSED, ids=lambda each: str(each)[-40:])
def test_years_that_are_over_give_their_year_to_the_date_told_then(
    text: str, expected: str
) -> None:
    assert _last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), NOT_OVER + NOT_PASSED, ids=lambda each: str(each)[-40:]
)
def test_years_that_lie_ahead_or_behind_give_none(text: str, expected: str) -> None:
    assert _last(text) == expected
