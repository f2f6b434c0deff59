"""A subject said in fewer words, for where the headline is too long."""

from __future__ import annotations

from timeline.extract.english.people import PERSONS

RANKS = frozenset(
    "general colonel captain major marshal admiral commander president governor professor".split()
)
PLACED = frozenset("in at from under near on off called named armed".split())
"""What these open only says more of a subject, and may go where the headline is too long."""


def shortened(who: str) -> str | None:
    """A subject without the last phrase that says where or under whom it is, if it has one.

    "The army of Brede under Roth" is the army of Brede, "Anna Roth of Brede" Anna Roth. Whoever
    has a rank needs no first names: "General Emil Karl Roth" is General Roth.
    """
    said = who.split()
    ranked = len(said) > 2 and said[0].lower() in RANKS and all(word[0].isupper() for word in said)
    if ranked and "’" not in who:
        return f"{said[0]} {said[-1]}"
    if "," in who or not {"and", "or", "by"}.isdisjoint(said):
        return None
    for at in range(len(said) - 1, 1, -1):
        if said[at] in PLACED:
            return " ".join(said[:at])
        named = said[at] == "of" and said[at - 2][0].isupper() and said[at - 1][0].isupper()
        if named and said[0] not in ("The", "A") and said[at - 1].lower() not in PERSONS:
            return " ".join(said[:at])
    return None
