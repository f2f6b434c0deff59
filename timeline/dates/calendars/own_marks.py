"""Signs that a text sets itself for days by the old calendar: "Rumi dates are marked R."."""

from __future__ import annotations

import re

from timeline.dates.calendars.old_style import julian
from timeline.dates.english import glosses as words
from timeline.dates.timex import PAIRS, Found

__all__ = ["read"]

NEAR = 80
"""So far behind the first of these words or before it the sign is told."""


def read(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, those days in Old Style behind which such a sign stands."""
    signs = [rf" ?[(\[]?{re.escape(sign)}(?:\.(?! [A-Z][a-z])|[)\]])" for sign in _signs(text)]
    if words.YEAR_OF_MARCH in text and any(map(text.__contains__, words.TURKS)):
        signs.append(rf"{words.YEAR_OF_MARCH}\b(?! \d)")
    if not signs:
        return founds
    said = re.compile("|".join(signs))
    return [
        found._replace(reading=julian(found.reading))
        if said.match(text, found.end) and not found.rule.startswith(PAIRS)
        else found
        for found in founds
    ]


def _signs(text: str) -> list[str]:
    """The signs that the text sets for old days, in order."""
    signs: dict[str, None] = {}
    for key in words.SIGN_KEYS:
        at = text.find(key)
        while at >= 0:
            places = words.SETS_SIGN.finditer(text, max(0, at - NEAR), at + NEAR)
            signs |= dict.fromkeys(each["sign"] for each in places)
            at = text.find(key, at + NEAR)
    return list(signs)
