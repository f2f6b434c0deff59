"""The form of a rule that sets a date aside; the rules stand in modules of their language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by its name; `where` says in which stretch `pattern` is searched.

    "before" is the clause up to the date words, "clause" all of it, "sentence" the whole sentence,
    "segment" as much of it as stands between colons and semicolons, "marked" what stands around
    the date words, those in ⟨⟩, "near" the few words next to them, which is quicker. `example` is
    a sentence whose last date the rule sets aside. `least_days` is the width from which on a date
    falls under it.
    """

    name: str
    where: str
    pattern: re.Pattern[str]
    example: str
    least_days: int = 0
    needs: tuple[frozenset[str], ...] = ()
    """Words, in small letters, of each set of which the sentence must have one: then it is asked
    without a screen."""


def rule(
    name: str, where: str, pattern: str, example: str, least_days: int = 0, needs: str = ""
) -> Rule:
    """A rule whose pattern takes small letters and capitals for one; `+` parts what it needs."""
    words = tuple(frozenset(each.split()) for each in needs.split("+")) if needs else ()
    return Rule(name, where, re.compile(pattern, re.IGNORECASE), example, least_days, words)


def either(words: str) -> str:
    """A pattern of any of some words, in one group."""
    return f"(?:{'|'.join(words.split())})"


class Screen(NamedTuple):
    """Whether some rule's pattern stands in a stretch, asked of all at once: seldom one does."""

    small: re.Pattern[str]
    """For the stretch in small letters: far quicker than taking small and capital for the same."""
    exact: re.Pattern[str]
    """Of the patterns that ask for capitals somewhere."""

    def lets_through(self, stretch: str) -> bool:
        """Whether any of the rules may set the date aside."""
        return bool(self.small.search(stretch.lower()) or self.exact.search(stretch))


def screen(rules: Iterable[Rule]) -> Screen:
    """The screen of rules that look in one stretch."""
    exact: list[str] = []
    ways: list[str] = []
    for each in rules:
        pattern = each.pattern.pattern
        if CAPITALS in pattern:
            exact.append(pattern)
        else:
            ways += _ways(LETTERS.sub(lambda found: found[1] or found[2].lower(), pattern))
    # At most places no word begins: what needs one is refused there once for all.
    opening = [way.removeprefix(WORD) for way in ways if way.startswith(WORD)]
    if opening:
        ways = [f"{WORD}(?:{'|'.join(opening)})", *(w for w in ways if not w.startswith(WORD))]
    return Screen(
        re.compile("|".join(ways) or NEVER),
        re.compile("|".join(exact) or NEVER, re.IGNORECASE),
    )


WORD, CAPITALS, NEVER = r"\b", "(?-i:", "(?!)"
LETTERS = re.compile(r"(\\.)|([A-Z])")
PIECES = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+")


def _ways(pattern: str) -> Iterator[str]:
    """What `|` parts in a pattern, outside its brackets."""
    depth, way = 0, ""
    for piece in PIECES.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            yield way
            way = ""
        else:
            way += piece
    yield way
