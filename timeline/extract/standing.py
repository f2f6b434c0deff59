"""What is so in a month or on a day, told in the present amid an account of the past.

"Hay is cut there in May": every May. The account's own years mean nothing there. In a text that
is told in the present, as chronicles may be, the same words tell what happened.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.dates import Timex
from timeline.extract import clauses
from timeline.extract.attached import QUOTES
from timeline.extract.parts import Part
from timeline.extract.words import Token

PRESENT = frozenset("is are am can do does".split())
NOW = PRESENT | {"has", "have", "will", "may", "must", "shall"}
PAST = frozenset("was were had did would could might should".split())
MUCH = 2
"""An account of the past has about so many sentences of it for one of the present."""
EXPLAINING = frozenset("it this which".split())
"""With "which is" before it, or "that is", a day is told in other words."""
REPORTED = ["to", "have"]
"""Behind "is said" these tell what happened."""
RECORDS = frozenset(
    ("is dated", "are dated", "is entered", "is recorded", "stands under", "stand under")
)
"""So papers have the day of what happened once."""
MARKS = frozenset(",;:")
LINKS = frozenset("who whom whose which that how where when what why".split())
"""With these a clause begins that has its own tense: "the letters are lost | that he wrote"."""


class Tense:
    """In which tense a text is told, by its sentences."""

    def __init__(self, sentences: Sequence[Sequence[Token]]) -> None:
        present = past = 0
        for tokens in sentences:
            at = clauses.verb(tokens)
            if at is not None and tokens[at].lower not in NOW:
                past += 1
            else:
                present += at is not None or clauses.present(tokens) is not None
        self.is_past = past + 1 >= MUCH * present

    def recurs(self, tokens: Sequence[Token], part: Part, timex: Timex) -> bool:
        """Whether a clause tells in the present what is so on a date that it gives no year."""
        if not self.is_past or timex.dated_by != "context":
            return False
        if any(token.text in QUOTES for token in tokens):
            return False
        said = tokens[part.start : part.end]
        words = [token.lower for token in said]
        if any(words[at : at + 2] == REPORTED for at in range(len(words))):
            return False
        if any(" ".join(two) in RECORDS for two in pairwise(words)):
            return False
        first = next((at for at in range(len(said)) if clauses.is_finite(said, at)), None)
        if first is None:
            return clauses.present(said) is not None
        if words[first] not in PRESENT or not PAST.isdisjoint(words):
            return False
        if first and words[first - 1] == "that":
            return False
        if _is_beside(said, first, timex):
            return False
        if _linked_past([token for token in said[first:] if token.start < timex.start]):
            return False
        return first == 0 or words[first - 1] not in EXPLAINING or said[first].start > timex.start


def _is_beside(said: Sequence[Token], first: int, timex: Timex) -> bool:
    """Whether the verb is that of a clause linked behind the date, and another is of the past.

    "In May the boat, which is still afloat, sank", "after an appeal which nobody can have heard".
    """
    linked = first
    while linked and said[linked - 1].text not in MARKS and said[linked].lower not in LINKS:
        linked -= 1
    if said[linked].lower not in LINKS or said[linked].start < timex.start:
        return False
    later = range(first + 1, len(said))
    return any(said[at].lower not in NOW and clauses.is_finite(said, at) for at in later)


def _linked_past(tokens: Sequence[Token]) -> bool:
    """Whether a clause that a link opens among the tokens has a verb of the past."""
    link = next((at for at, token in enumerate(tokens) if token.lower in LINKS), None)
    if link is None:
        return False
    return any(
        tokens[at].lower not in NOW and clauses.is_finite(tokens, at)
        for at in range(link + 1, len(tokens))
    )
