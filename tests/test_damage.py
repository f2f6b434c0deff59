"""What is mended and what stays: the sentences in cases/damage, to which anybody can add.

In mended.txt a damaged sentence stands above what it said, with \\n for a line's end; in sound.txt
are sentences that only look damaged.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline import dates
from timeline.dates import edtf, follow
from timeline.dates.damage import repair

CASES = Path(__file__).parent / "cases" / "damage"


def read(name: str) -> list[list[str]]:
    """The file's parts behind its first, each with its lines."""
    parts = (CASES / name).read_text(encoding="utf-8").strip().split("\n\n")[1:]
    return [[line.replace("\\n", "\n") for line in part.split("\n")] for part in parts]


MENDED = read("mended.txt")


@pytest.mark.parametrize(("damaged", "right"), MENDED)
def test_damaged_dates_are_mended(damaged: str, right: str) -> None:
    assert repair.mend(damaged).text == right


@pytest.mark.parametrize("damaged", [damaged for damaged, _ in MENDED])
def test_a_mended_date_follows_from_its_damaged_words(damaged: str) -> None:
    for found in dates.tag(damaged):
        if found.edtf:
            words = damaged[found.words_start : found.end]
            anchor = found.anchor.edtf if found.anchor else None
            assert follow.bears(found.edtf, words, anchor), words


@pytest.mark.parametrize("sentence", read("sound.txt")[0])
def test_sound_sentences_stay(sentence: str) -> None:
    assert repair.mend(sentence).text == sentence


def test_a_whole_page_of_them_stays_sound() -> None:
    text = "\n".join(read("sound.txt")[0])
    assert repair.mend(text).text == text


def test_a_year_of_two_centuries_is_read_by_the_years_before_it() -> None:
    later = "The mill of 1851 was burned down and sold for good in 1S65."
    assert repair.mend(later).text == later.replace("1S65", "1865")
    earlier = "The abbey of 1532 was dissolved and sold for good in 1S65."
    assert repair.mend(earlier).text == earlier.replace("1S65", "1565")
    between = "The abbey of 1480 was dissolved and sold for good in 1S65."
    assert repair.mend(between).text == between


def test_a_date_follows_from_a_year_of_two_centuries_in_either() -> None:
    assert follow.bears(edtf.parse("1565"), "in 1S65", None)
    assert follow.bears(edtf.parse("1865"), "in 1S65", None)
    assert not follow.bears(edtf.parse("1665"), "in 1S65", None)


def test_a_sign_that_no_code_has_is_kept() -> None:
    assert repair.mend("He came â€中 in 1900.").text == "He came ”中 in 1900."
