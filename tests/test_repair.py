"""Damaged dates are mended, and every offset leads back."""

from __future__ import annotations

import pytest

from timeline import dates
from timeline.dates.damage import repair


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("(186768)", "(1867–68)"),
        ("in 1 8 8 6 he", "in 1886 he"),
        ("on l4 Ju1y 1789", "on 14 July 1789"),
        ("in Novernber", "in November"),
        ("Decem-\nber 1869", "December 1869"),
        ("18-\n86", "1886"),
        ("in l886", "in 1886"),
        ("a 20 May b 2l June", "a 20 May b 21 June"),
        ("about 1712,1 with", "about 1712, with"),
        ("the mill.2 In 17133 and", "the mill.2 In 1713 and"),
        ("it stood.13 From 160214 on", "it stood.13 From 1602 on"),
        ("in 1712³ he", "in 1712 he"),
        ("At 2.lO this moming", "At 2.10 this morning"),
        ("on Tbursday night", "on Thursday night"),
        ("in 1712â€“13", "in 1712–13"),
        ("Thursday.â€”We", "Thursday.—We"),
        ("“Full,â€ he", "“Full,” he"),
        ("on 4th of of June", "on 4th of June"),
        ("on the&nbsp;21st of June", "on the 21st of June"),
        ("in 1712&#8211;13 at the A&B;", "in 1712–13 at the A&B;"),
        ("in Jnne", "in June"),
        ("in June 17S4", "in June 1754"),
        ("In 1 894 girls", "In 1894 girls"),
        ("In July 13 60 he took it", "In July 1360 he took it"),
        ("In July 13\n60 he took it", "In July 1360 he took it"),
        ("on 19 Nov. 13 67, towns", "on 19 Nov. 1367, towns"),
    ],
)
def test_damage_is_mended(damaged: str, mended: str) -> None:
    assert repair.mend(damaged).text == mended


@pytest.mark.parametrize(
    "whole",
    [
        "March 1867",
        "Julia",
        "call 191716",
        "Jan. I went",
        "190050",
        "15003 men",
        "1,848,1",
        "by 1884,1885",
        "a 20GB disk",
        "Flat 185B",
        "costs 1850,15 or",
        "In July 13 60 men died",
        "of 13 60 remained",
    ],
)
def test_what_is_whole_is_left_alone(whole: str) -> None:
    assert repair.mend(whole).text == whole


def test_offsets_lead_back_to_the_damaged_text() -> None:
    text = "He came (186768), left in Decem-\nber 1869 and died in May 1870."
    found = dates.tag(text)
    assert [each.text for each in found] == ["186768", "Decem-\nber 1869", "May 1870"]
    assert [each.dated_by for each in found] == ["repaired", "repaired", "explicit"]
