"""Months between a day and a year: there a word is a month, whatever print has made of its name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.dates.damage import spoiled
from timeline.dates.damage.outline import Repair

__all__ = ["framed"]

# "14 Xxxxx 1627", "the 5th of Xxxxx, 1597"
BETWEEN = re.compile(
    rb"0(?:aa?)?+,?+[ \n](?:aa[ \n](?:aaa[ \n](?=[aA]))?+)?+[aA][aA]{2,9}+(?:[ -]a{1,8}+)?+[.,]?+"
    rb"[ \n][0aA]000(?!0)"
)
MONTH = re.compile(
    r"(?:st|nd|rd|th|d)?,?\s(?:of\s(?:the\s)?)?(?P<month>[A-Za-z]{3,10}(?:[ -][a-z]{1,8})?)[.,]?"
    r"\s[12lI][\dlIOSBG]{3}(?!\w)"
)
DAY = re.compile(r"(?:\A|[^\w.,/-])(?:[12]?\d|3[01])\Z")
# "Xxxxx 5, 1597", "in Xxxxx 1597"
BEFORE = re.compile(rb"0(?:(?:aa)?,[ \n]0000(?!0)|(?<=aaaa[ \n]0)000(?!0))")
MONTH_BEFORE = re.compile(
    r"(?:(?:\A|\b(?i:in|of|since|until|till|by|from|to|before|after|early|late)\s)"
    r"(?P<alone>[A-Z][a-z]{5,9})|(?:\A|[^\w-])(?P<month>[A-Z][a-z]{3,9})\s\d{1,2})\s?\Z"
)
PLAIN = tuple(spoiled.NAMES_OF_MONTHS)
FIGURES = "0123456789 "
NEAR = 24
LONGEST = 14
"""So long is at most a month's name with its day, and the blanks behind them."""
APART = re.compile("[ -]")


def framed(text: str, kinds: bytes) -> Iterator[Repair]:
    """What is to be put in the place of which stretch of a text."""
    for between in BETWEEN.finditer(kinds):
        at = between.start() + 1
        found = MONTH.match(text, at)
        if found and DAY.search(text, max(0, at - 3), at):
            yield from _month(found, "month", spoiled.LONG - 1)
    for behind in BEFORE.finditer(kinds):
        at = behind.start() + (kinds[behind.start() + 1 : behind.start() + 2] != b"0")
        if kinds.find(b"A", max(0, at - LONGEST), at) < 0:
            continue  # no name begins there
        near = text[max(0, at - NEAR) : at]
        # Nearly always a plain name stands there.
        plain = near.rstrip(FIGURES).endswith(PLAIN)
        before = None if plain else MONTH_BEFORE.search(text, max(0, at - NEAR), at)
        if before and before["month"]:
            yield from _month(before, "month", spoiled.LONG - 1)
        elif before:
            # Without a day a name as short as "August" is too near to others.
            yield from _month(before, "alone", spoiled.LONG + 1)


def _month(found: re.Match[str], group: str, shortest: int) -> Iterator[Repair]:
    word = found[group]
    if spoiled.is_sound(word):
        return
    pieces = APART.split(word)
    joined = "".join(pieces)
    right = spoiled.nearest_month(joined, shortest if len(pieces) == 1 else spoiled.EXACT)
    if right:
        yield *found.span(group), right
