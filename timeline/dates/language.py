"""What a language's table holds. `english.py` is one; a second stands beside it as data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

__all__ = ["Language", "Rule", "one_of", "tree"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of writing a time.

    `pattern` is a regular expression in which a blank stands for white space with at most one
    line end, and `{name}` for a fragment of the language. What its named groups say becomes the
    reading; `fixed` adds what the rule knows without them. Where all rules of a first word are
    tried at once, only what stands before a `¦` is asked for, and the whole pattern where that is.
    """

    name: str
    starts: tuple[str, ...]
    """First words, in lower case; `{month}` stands for that group's words, `#12` for numbers of
    one or two figures, `#` for any number, `#th` for ordinals in figures."""
    pattern: str
    example: str
    """A text in which [brackets] hold what the rule finds, and the value behind `=>`."""
    description: str
    kind: str = "date"
    then: bool = False
    """A date must follow, to which this adds ("early", "the night of")."""
    inner: bool = False
    """Only where another rule has opened ("the end of" + "the month")."""
    article: bool = True
    """Whether a "the" before belongs to it."""
    gated: bool = True
    """Whether a small number that opens it is looked at only if `Language.number_gate` lets it."""
    fixed: Mapping[str, object] = field(default_factory=dict)
    alone: bool = True
    """Whether its words say all by themselves, whatever stands behind them."""


@dataclass(frozen=True, slots=True)
class Language:
    """The words of a language for times, and its rules, first match wins."""

    words: Mapping[str, Mapping[str, object]]
    """Group name -> word in lower case -> what it means. Groups: see `building`."""
    fragments: Mapping[str, str]
    """More named pieces for patterns."""
    rules: tuple[Rule, ...]
    article: str
    """Pattern of the definite article."""
    joiners: Mapping[str, str]
    """Kind of range (interval, range, choice) -> pattern of what joins its two dates."""
    signals: Mapping[str, tuple[str, ...]]
    """Kind of bound (before, after, since, until, between, from) -> what stands before a date."""
    marks: Mapping[str, str]
    """Calendar (julian, gregorian; english: the one and then the other) -> pattern of what says so
    behind a date."""
    afterwards: str
    """What puts a happening behind another one, however far."""
    number_gate: str
    """What a small number that belongs to a time looks like with what follows."""
    word_gates: Mapping[tuple[str, ...], str]
    """What follows first words that are mostly no times, where they begin one."""
    agent: str
    """A year that names a doer, with what stands before and behind it."""
    onward: str
    """What behind a date says that something went on from it."""


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first, the first letter in either case.

    It is a tree, so that a word is refused after its first letters, however long the list is.
    """
    return _phrases(dict.fromkeys(words), 0)


def _phrases(phrases: Iterable[str], depth: int) -> str:
    """What several first words have behind them stands once: "the eve of", "the morrow of" all."""
    follow: dict[str, list[str]] = {}
    for phrase in phrases:
        first, blank, rest = phrase.partition(" ")
        follow.setdefault(first, []).append(blank + rest)
    alike: dict[tuple[str, ...], list[str]] = {}
    single: list[str] = []
    for first, rests in follow.items():
        if "" in rests:
            single += [first + rest for rest in rests]
        else:
            alike.setdefault(tuple(rests), []).append(first)
    # These come first: each needs a blank behind its first word, so that none is cut short.
    pieces = [
        f"{tree(words, either_case=not depth)} {_phrases([rest[1:] for rest in rests], depth + 1)}"
        for rests, words in alike.items()
    ]
    if single:
        pieces.append(tree(single, either_case=not depth))
    return pieces[0] if len(pieces) == 1 else f"(?:{'|'.join(pieces)})"


def tree(words: Iterable[str], *, either_case: bool = False) -> str:
    """A pattern for any of the words as they are written, or the first letter in either case.

    With letters alone a word that is none of them is refused more quickly than with pairs of cases.
    """
    branches: dict[str, list[str]] = {}
    ends = False
    for word in words:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
        else:
            ends = True
    pieces = []
    for letter, rests in branches.items():
        pair = f"[{letter}{letter.upper()}]" if either_case and letter.isalpha() else ""
        plain = pair or (" " if letter == " " else re.escape(letter))
        pieces.append(plain + tree(rests))
    if not pieces:
        return ""
    joined = pieces[0] if len(pieces) == 1 and not ends else f"(?:{'|'.join(pieces)})"
    return f"{joined}?" if ends else joined
