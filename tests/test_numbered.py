"""What has a number in something that lasts: "the third year of the war", "its tenth week"."""

from __future__ import annotations

import pytest

from timeline import dates

# What is told, and what is counted from its beginning: the words, and their date.
TOLD = [
    ("The war began on 3 May 1712.", "In the third year of the war", "[1714-05..1715-05]"),
    ("The war began in May 1712.", "It was in the third year of the war and", "[1714-05..1715-05]"),
    ("The war began in 1712.", "In the third year of the war", "[1714..1715]"),
    ("The war began on 3 May 1712.", "In the first full year of the war", "1713"),
    ("The siege began on 3 May 1712.", "In the second week of the siege",
     "[1712-05-10..1712-05-16]"),
    ("The strike began on 3 May 1712.", "In its second month", "[1712-06..1712-07]"),
    ("The drought began in May 1712.", "In the fourth month of it", "[1712-08..1712-09]"),
    # What nothing tells of by its name has begun where the story does.
    ("Anna took the veil on 3 May 1712.", "In the second year of her probation",
     "[1713-05..1714-05]"),
    ("Anna took the veil on 3 May 1712 and her sister in 1715.",
     "In the second year of her probation", None),
    ("They landed on 3 May 1712.", "In their second winter there", "1713-24"),
    # A month, a day or a feast of such a year is that of its number.
    ("The siege began on 3 May 1712.", "In March of the second year of the siege", "1714-03"),
    ("The siege began on 3 May 1712.", "On 4 June of the third year of the siege", "1714-06-04"),
    ("The siege began on 3 May 1712.", "At Michaelmas of the second year of the siege",
     "1713-09-29"),
    ("The siege began on 3 May 1712.", "In March of the first full year of the siege", "1713-03"),
    ("The siege began on 3 May 1712.", "In the second March of the siege", "1714-03"),
    ("The siege began on 3 May 1712.", "On the second Christmas Eve of the siege", "1713-12-24"),
    ("The siege began on 3 May 1712.", "In the seventh summer of it", "1718-22"),
    # A weekday of a number is so many weeks farther on.
    ("The mill burned on 5 August 1871.", "On the second Friday after that", "1871-08-18"),
    ("The mill burned on 5 August 1871.", "On the third Sunday after the fire", "1871-08-20"),
    ("The mill burned on 5 August 1871.", "On the fourth Monday thereafter", "1871-08-28"),
    ("The mill burned on 5 August 1871.", "On the first Monday following, that is,", "1871-08-07"),
    # Of other things a number says no date.
    ("The siege began on 3 May 1712.", "In the third year of his age", None),
    ("The siege began on 3 May 1712.", "In the third year of the century", None),
]  # fmt: skip


@pytest.mark.parametrize(("told", "words", "expected"), TOLD, ids=lambda each: each)
def test_a_number_counts_from_a_beginning(told: str, words: str, expected: str | None) -> None:
    found = dates.tag(f"{told} {words} the bell cracked.")
    counted = [str(timex.edtf) for timex in found if timex.start > len(told) and timex.edtf]
    assert counted == ([expected] if expected else [])


def test_a_year_that_says_again_which_it_was_is_the_date() -> None:
    told = "The abbey was taken in May 1410. "
    again = (
        "The charter, given on 4 June in the third year of the abbot, that is in 1412, was lost."
    )
    assert [str(timex.edtf) for timex in dates.tag(told + again) if timex.edtf] == [
        "1410-05", "1412-06-04",
    ]  # fmt: skip
    alone = "In the third year of the abbot, that is in 1412, the charter was lost."
    assert [str(timex.edtf) for timex in dates.tag(told + alone) if timex.edtf] == [
        "1410-05", "1412",
    ]  # fmt: skip


def test_the_last_year_of_something_is_not_the_one_before() -> None:
    found = dates.tag("The siege began in 1712. In the last year of the siege the bell cracked.")
    assert [str(timex.edtf) for timex in found if timex.edtf] == ["1712"]
