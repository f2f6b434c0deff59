"""Hours with letters among their figures: "At 2.lO this morning"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.dates.damage.confusions import figures

__all__ = ["hours"]

# An hour is known by the mark in its midst.
SUSPECT = re.compile(rb"0(?:[.:](?:[aA]|0[aA])|(?<=[aA]0)[.:]00|0(?<=A[.:]00))")
MARKS = frozenset(".:")
HOUR = re.compile(r"[.:](?<=[\dlIO].)[0-5OlI][\dOlI](?!\w|[.:,]\w)")
BEFORE = re.compile(r"(?:\A|[^\w.:,])([\dlI][\dlIO]?)\Z")


def hours(text: str, kinds: bytes) -> Iterator[tuple[int, int, str]]:
    """What is to be put in the place of which stretch of a text."""
    for suspect in SUSPECT.finditer(kinds):
        at = suspect.start()
        mark = at + 1 if text[at + 1] in MARKS else at - 1
        found = HOUR.match(text, mark)
        before = BEFORE.search(text, max(0, mark - 3), mark) if found else None
        if not found or not before:
            continue
        hour = text[before.start(1) : found.end()]
        right = figures(hour)
        if right != hour and any(sign.isdecimal() for sign in hour):
            yield before.start(1), found.end(), right
