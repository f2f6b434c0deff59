"""Distances from what a text tells: in two units, by their number, and in whatever words."""

from __future__ import annotations

import pytest

from timeline import dates
from timeline.dates import follow

BRIDGE = "The bridge was opened on 3 May 1712."
STRIKE = "The weavers came out on 3 May 1712."
SIEGE = "Trenches were dug on 3 May 1712."
# What is told, and what is counted from it: the words that are counted, and their date.
TOLD = [
    # In two units, the second of them more or less than the first.
    (BRIDGE, "Three weeks and two days after the opening", "1712-05-26"),
    (BRIDGE, "A year and a day after the opening", "1713-05-04"),
    (BRIDGE, "A month and two days before the opening", "1712-04-01"),
    (BRIDGE, "A month and two days after that", "1712-06-05"),
    (BRIDGE, "A day less than a month after the opening", "1712-06-02"),
    (BRIDGE, "A day more than a month after the opening", "1712-06-04"),
    (BRIDGE, "A week short of a year after it opened", "1713-04-26"),
    (BRIDGE, "Two months, all but a day, before the opening", "1712-03-04"),
    (BRIDGE, "Two years and three months after the opening", "1714-08"),
    # A new clause has the distance in one of them, and the greater never stands behind.
    ("On 3 May 1712 it froze for three weeks, and", "a day later", "1712-05-04"),
    ("On 3 May 1712 it froze for three weeks and", "a year later", "1713-05"),
    # Every relation.
    (BRIDGE, "Ten days prior to the opening", "1712-04-23"),
    (BRIDGE, "Four days ahead of the opening", "1712-04-29"),
    (BRIDGE, "Four days ahead of that", "1712-04-29"),
    (BRIDGE, "Six days on from the opening", "1712-05-09"),
    (BRIDGE, "The day after our opening", "1712-05-04"),
    (BRIDGE, "The day following the opening", "1712-05-04"),
    (BRIDGE, "The eve of it", "1712-05-02"),
    (BRIDGE, "Ten days had gone by since the opening when", "1712-05-13"),
    # Parts of days.
    (BRIDGE, "Two mornings after the opening", "1712-05-05"),
    (BRIDGE, "Two mornings after that", "1712-05-05"),
    (BRIDGE, "The third evening after the opening", "1712-05-06"),
    (BRIDGE, "The night before the opening", "1712-05-02"),
    (BRIDGE, "The morning after its opening", "1712-05-04"),
    (BRIDGE, "Forty-eight hours after the opening", "1712-05-05"),
    # By their number in what began.
    (STRIKE, "The fourth day of the strike", "1712-05-06"),
    (STRIKE, "The second night of their strike", "1712-05-04"),
    (STRIKE, "Day six of the strike", "1712-05-08"),
    (STRIKE, "Nine days into the strike", "1712-05-12"),
    (STRIKE, "The third week of the strike", "[1712-05-17..1712-05-23]"),
    (STRIKE, "The Friday of the third week of the strike", "1712-05-20"),
    (STRIKE, "The Friday of its third week", "1712-05-20"),
    (STRIKE, "In its third week", "[1712-05-17..1712-05-23]"),
    (STRIKE, "The second day of our exile", "1712-05-04"),
    (STRIKE, "A year to the very morning after the strike", "1713-05-03"),
    ("The queen took the oath on 3 May 1712.", "The hundredth day of her reign", "1712-08-10"),
    ("The consul took the oath on 3 May 1712.", "The tenth day of his presidency", "1712-05-12"),
    ("Anna was born on 3 May 1712.", "The fifth day of her life", "1712-05-07"),
    # Days that are numbered are all counted from one.
    (f"{SIEGE} On the fifth day of the siege it rained.", "The ninth day of the siege",
     "1712-05-11"),
    (f"{SIEGE} Ten days into the siege it rained.", "On the twentieth day", "1712-05-22"),
    (f"{SIEGE} On 9 May it rained.", "On day four", "1712-05-12"),
    (f"{SIEGE} On the third day it rained.", "On day four", "1712-05-06"),
    # The first of several was on the day that was told first.
    (f"{STRIKE} On the Saturday the mayor spoke.", "Ten days from the first riot", "1712-05-13"),
    # What has been counted from is known by its name, whatever was told since.
    ("They left on 3 May 1712. A week after the evacuation it rained. On 20 May it snowed.",
     "A month to the day after the evacuation", "1712-06-03"),
    # Anniversaries.
    (BRIDGE, "The tenth anniversary of the opening", "1722-05-03"),
    (STRIKE, "The twentieth anniversary of the strike", "1732-05-03"),
    ("They were married on 3 May 1712.", "Their golden wedding", "1762-05-03"),
    ("The king was crowned on 3 May 1712.", "The silver jubilee", "1737-05-03"),
    (STRIKE, "The silver wedding", None),
    # What began on no day, what no day is meant of, and what is told nowhere.
    ("The weavers came out in May 1712.", "The third week of the strike", None),
    (BRIDGE, "The eve of the war", None),
    (BRIDGE, "The second day of the week", None),
    (BRIDGE, "Two weeks behind schedule", None),
    (BRIDGE, "Exactly two weeks after he fell ill", None),
    (BRIDGE, "The third day of the feast of lanterns", None),
]  # fmt: skip


@pytest.mark.parametrize(("before", "words", "date"), TOLD)
def test_a_distance_is_counted_from_what_it_names(
    before: str, words: str, date: str | None
) -> None:
    text = f"{before} {words} the council met."
    found = [timex for timex in dates.tag(text) if timex.start > len(before) and timex.edtf]
    assert [str(timex.edtf) for timex in found[:1]] == ([date] if date else [])
    for timex in found:
        assert timex.anchor
        assert timex.edtf
        assert follow.bears(timex.edtf, timex.text, timex.anchor.edtf)


def test_uncounted_units_are_read_beside_counted_ones() -> None:
    assert dates.tag("On 3 May 1712 it rained. Several years and a month later it snowed.")
