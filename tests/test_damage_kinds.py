"""Of every kind of damage, at every place of a date's words: how much is read as if it were sound.

Where the words are lost, a vaguer date or none is read. What must stay as it is: cases/damage.
"""

from __future__ import annotations

import damaging
import pytest

from timeline import dates
from timeline.dates import follow

# The least share that is read right, in hundredths.
LEAST = {
    "a blank within a word": 97,
    "a blank within a number": 91,
    "no blank": 96,
    "a letter for a figure": 95,
    "a figure for a letter": 95,
    "a letter for another": 95,
    "capitals": 79,
    "a line's end within a word": 92,
    "a line's end within a number": 88,
    "a line's end": 95,
    "a page's end": 100,
    "an entity": 98,
    "a dash of another code": 100,
    "a blank of another code": 96,
    "tags": 100,
    "the mark of a note": 99,
    "a doubled letter": 94,
    "a lost letter": 85,
    "letters changed about": 95,
    "signs that are not seen": 100,
    "other blanks": 94,
    "a word twice": 88,
}
MOST_UNPROVED = 2
"""A word in capitals, or behind a line's end, may be read in its text and not alone."""


def read(text: str) -> list[str]:
    return [str(found.edtf) for found in dates.tag(text) if found.edtf]


def proved(text: str) -> bool:
    """Whether every date follows from its damaged words."""
    return all(
        follow.bears(
            found.edtf,
            text[found.words_start : found.end],
            found.anchor.edtf if found.anchor else None,
        )
        for found in dates.tag(text)
        if found.edtf
    )


@pytest.mark.parametrize("kind", damaging.KINDS)
def test_damage_is_read_as_if_it_were_sound(kind: str) -> None:
    cells = list(damaging.damaged(kind))
    right = [spoiled for spoiled, sound in cells if read(spoiled) == read(sound)]
    assert len(right) * 100 // len(cells) >= LEAST[kind]
    assert sum(not proved(spoiled) for spoiled in right) <= MOST_UNPROVED
