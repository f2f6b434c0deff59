"""Headings that are themselves a telling: "Disaster at Sea: 1911-13".

A heading that names a happening and then its years tells what the section is about. That of the
whole text, and one that names a book, a person or a town with its years, do not.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates import Timex
from timeline.extract import english, words
from timeline.extract.headlines.wording import joined
from timeline.extract.words import Token

LASTING = frozenset("fight strike rise massacre exile invade burn peace calamity".split())
"""Kinds of happening of which a heading gives the years."""
MOST_WORDS = 8


def title(tokens: Sequence[Token], timex: Timex) -> str | None:
    """What a heading names, if that is a happening and its date stands behind it and a mark."""
    if timex.edtf is None or timex.dated_by != "explicit" or not tokens:
        return None
    before = [token for token in tokens if token.end <= timex.start]
    behind = [token for token in tokens if token.start >= timex.end]
    if len(before) < 2 or before[-1].text not in ":,(" or any(t.text.isalnum() for t in behind):
        return None
    said = before[:-1]
    # "The Great Strike of the Miners" names a strike, "A History of the Strike" none.
    named = next(
        (at for at, token in enumerate(said) if token.lower in english.PREPOSITIONS), len(said)
    )
    head = said[named - 1].lower if named else ""
    if len(said) > MOST_WORDS or words.kind(head) not in LASTING:
        return None
    return joined(said) if all(token.is_word for token in said) else None
