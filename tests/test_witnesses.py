"""Whoever told days by a calendar of his own, as a text says once, is quoted by it from then on."""

from __future__ import annotations

from itertools import product

import pytest

from timeline import dates

OLD, NEW = "1861-04-15", "1861-04-03"
SAID = (
    "Anton Varga kept the Old Style all his life.",
    "Anton Varga, who dated all in the Old Style, lived by the river.",
    "Anton Varga, a chandler, kept the calendar of his Church.",
    "Captain Varga wrote up his journal by the Julian calendar.",
    "Varga's diary, now at Lund, is in the Old Style from first page to last.",
    "Nobody else minded, but the sexton Varga would have none of it, and kept the old calendar.",
    "Colonel Weiss dated his letters by the new calendar, Captain Varga his by the old.",
    "Varga, who never gave up the old reckoning, had a shop on the quay.",
)
TELLS = (
    "Varga notes the storm under {} 1861.",
    'Varga has "{} 1861. The shop shut till noon."',
    "Varga's letter of {} 1861 speaks of it.",
    "He had a cold. “{} 1861,” wrote Varga, “and no wind.”",
)
ELSE = (
    "The bridge fell on {} 1861.",
    "The consul left on {} 1861, in the rain.",
    "Varga died on {} 1861.",
)


def told(text: str) -> str:
    (found,) = [each for each in dates.tag(text) if each.text.startswith("3 April")]
    return str(found.edtf)


@pytest.mark.parametrize(("said", "tells"), tuple(product(SAID, TELLS)))
def test_what_a_witness_tells_is_by_his_calendar(said: str, tells: str) -> None:
    assert told(f"{said} The port was open. {tells.format('3 April')}") == OLD


@pytest.mark.parametrize(("said", "other"), tuple(product(SAID[:3], ELSE)))
def test_all_else_is_by_that_of_the_text(said: str, other: str) -> None:
    assert told(f"{said} The port was open. {other.format('3 April')}") == NEW


def test_of_two_witnesses_each_has_his_own() -> None:
    said = "Colonel Weiss dated his letters by the new calendar, Captain Varga his by the old. "
    assert told(f"{said}Weiss puts the assault on 3 April 1861.") == NEW
    assert told(f"{said}Varga puts the assault on 3 April 1861.") == OLD


def test_a_diary_opens_its_entries_with_their_days() -> None:
    said = "The pilot kept a diary, always in the Old Style. The year was 1861. "
    assert told(f"{said}“3 April 1861. Ice as far as the mole.”") == OLD
    assert told(f"{said}No entry is longer than that for 3 April 1861.") == OLD
    assert told(f"{said}He kept to his bed. The mole broke on 3 April 1861.") == NEW


def test_a_witness_keeps_his_own_feasts() -> None:
    said = "Anton Varga kept the calendar of his Church, twelve days behind. He came in 1861. "
    (easter,) = [each for each in dates.tag(f"{said}Varga kept his Easter alone.") if
                 each.rule == "feast"]  # fmt: skip
    assert str(easter.edtf) == "1861-05-05"


@pytest.mark.parametrize(
    "said",
    [
        "Had Varga kept the Old Style he would have been late.",
        "The Strait, which kept the Old Style, is narrow.",
        "Varga would have kept the Old Style.",
    ],
)
def test_nobody_is_a_witness_who_kept_none(said: str) -> None:
    assert told(f"{said} Varga notes the storm under 3 April 1861.") == NEW
