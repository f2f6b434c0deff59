"""Rules that share a first word, of which the first that matches is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, cached_property
from itertools import groupby
from typing import NamedTuple

from timeline.dates.first_words import Matcher
from timeline.dates.language import Rule

__all__ = ["Choice", "Entry"]

GROUP = re.compile(r"\(\?P<\w+>")


class Entry(NamedTuple):
    """A rule at one of its first words."""

    head: tuple[str, ...]
    """With what its pattern begins, in pieces;"""
    whole: str
    """and all of it."""
    rule: Rule


class Choice:
    """Rules that share a first word, with one pattern that tells the first of them to match.

    A text is full of words that could begin a time and do not: for each it is asked once. It holds
    the heads of the rules alone; what follows is asked of a rule whose head stands there.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.rules = tuple(entry.rule for entry in entries)
        self._all = list(entries)
        self._cut = [entry.whole != "".join(entry.head) for entry in entries]
        self._behind: dict[int, Choice] = {}
        self._matchers: list[Matcher | None] = [None] * len(self.rules)

    @cached_property
    def first(self) -> Matcher:
        """Matches where a head does; `lastindex` counts from 1 which. Compiled when asked for."""
        return re.compile(GROUP.sub("(?:", _joint([entry.head for entry in self._all]))).match

    def end(self, number: int, head: re.Match[str]) -> int | None:
        """Where a rule ends whose head was found; None if all of it does not match."""
        if not self._cut[number]:
            return head.end()
        found = self.match(number, head.string, head.start())
        return found.end() if found else None

    def behind(self, number: int) -> Choice:
        """The rules behind one of them, to go on where that came to nothing."""
        if number not in self._behind:
            self._behind[number] = Choice(self._all[number + 1 :])
        return self._behind[number]

    def match(self, number: int, text: str, at: int) -> re.Match[str] | None:
        """What a rule's own pattern matches, with the groups that say what was read."""
        matcher = self._matchers[number]
        if matcher is None:
            matcher = self._matchers[number] = _matcher(self._all[number].whole)
        return matcher(text, at)


@cache
def _matcher(pattern: str) -> Matcher:
    """Compiled when asked for, once for all first words of a rule."""
    return re.compile(pattern).match


def _joint(patterns: Sequence[Sequence[str]]) -> str:
    """A pattern for the first that matches of several; what neighbours begin with stands once."""
    joint = []
    for first, alike in groupby(patterns, key=lambda pieces: pieces[0] if pieces else ""):
        same = list(alike)
        if len(same) == 1 or not first:
            joint += [f"(?:{''.join(pieces)})()" for pieces in same]
        else:
            joint.append(f"{first}(?:{_joint([pieces[1:] for pieces in same])})")
    return "|".join(joint)
