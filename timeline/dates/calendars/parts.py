"""The numbered parts of a text, by their headings: "I. The siege", "Part Two"."""

from __future__ import annotations

import re

from timeline.dates.english import scopes
from timeline.sentences import Sentence

__all__ = ["headings", "numbered", "numbers"]

RUNNING = re.compile(r"\S[^\S\n]{2,}\S")
"""The head of a page, with its number: no part begins there."""


def headings(text: str, sentences: list[Sentence]) -> list[int]:
    """Where a part of any kind may begin, in order: at every heading."""
    return [
        each.start
        for each in sentences
        if each.heading and not RUNNING.search(text, each.start, each.end)
    ]


def numbered(text: str, sentences: list[Sentence]) -> dict[int, tuple[int, int]]:
    """Where each numbered part begins and ends, by its number; -1 is the last one."""
    heads: list[tuple[int, int]] = []
    for each in sentences:
        found = scopes.NUMBERED.match(text, each.start, each.end) if each.heading else None
        if found:
            named = (found["named"] or found["bare"]).lower()
            number = scopes.CARDINALS.get(named) or scopes.ORDINALS[named]
            # A second list of numbers is one within the parts, or counts other things.
            if number == len(heads) + 1:
                heads.append((number, each.start))
    ends = [start for _, start in heads[1:]] + [len(text)]
    spans = {number: (at, end) for (number, at), end in zip(heads, ends, strict=False)}
    if heads:
        spans[-1] = spans[len(heads)]
    return spans


def numbers(found: re.Match[str]) -> list[int]:
    """The numbers of the parts that are named: "the first two", "One and Three"."""
    if found["many"]:
        return list(range(1, scopes.CARDINALS[found["many"].lower()] + 1))
    named = (word.lower() for word in scopes.NUMBER.findall(found[0]))
    return [scopes.ORDINALS.get(word) or scopes.CARDINALS[word] for word in named]
