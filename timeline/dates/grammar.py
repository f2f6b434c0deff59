"""A language's table, compiled: patterns with their fragments put in, rules by first word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import groupby
from typing import NamedTuple

from timeline.dates.first_words import FirstWords, Matcher
from timeline.dates.language import Language, Rule
from timeline.dates.reading import Reading

__all__ = ["Choice", "Grammar", "compile_language"]

SPACE = r"(?:[^\S\n]{1,4}+\n?+[^\S\n]{0,12}+|\n[^\S\n]{0,12}+)"
NAMED = re.compile(r"\{([a-z_]+?)(\d?)\}")
GROUP = re.compile(r"\(\?P<\w+>")
DAYS_IN = ("{day}", "{of_month}", "{day_month}", "{day_of_the_month}")
SHARED = ("of_month", "of_the_month")
"""Fragments that are made of others, which several rules begin with."""
DAY_AND_MONTH = re.compile(r"\{day_(?:of_)?(the_)?month\}")
CLASSES = re.compile(r"(\[(?:\\.|[^\]])*\])| ")
SMALL_NUMBERS = frozenset(("#1", "#2", "#3"))


class Choice:
    """Rules that share a first word, with one pattern that tells the first of them to match.

    A text is full of words that could begin a time and do not: for each it is asked once.
    """

    def __init__(self, rules: Sequence[tuple[list[str], Rule]]) -> None:
        """Of each rule the pieces of its pattern, and the rule."""
        self.rules = tuple(rule for _, rule in rules)
        self._all = list(rules)
        self._behind: dict[int, Choice] = {}
        self._matchers: list[Matcher | None] = [None] * len(self.rules)

    @cached_property
    def first(self) -> Matcher:
        """Matches where a rule does; `lastindex` counts from 1 which. Compiled when asked for."""
        return re.compile(GROUP.sub("(?:", _joint([pieces for pieces, _ in self._all]))).match

    @cached_property
    def last(self) -> Choice:
        """The same without the rules that stand before a date."""
        return Choice([each for each in self._all if not each[1].then])

    def behind(self, number: int) -> Choice:
        """The rules behind one of them, to go on where that came to nothing."""
        if number not in self._behind:
            self._behind[number] = Choice(self._all[number + 1 :])
        return self._behind[number]

    def match(self, number: int, text: str, at: int) -> re.Match[str] | None:
        """What a rule's own pattern matches, with the groups that say what was read."""
        matcher = self._matchers[number]
        if matcher is None:
            matcher = self._matchers[number] = _matcher("".join(self._all[number][0]))
        return matcher(text, at)


@cache
def _matcher(pattern: str) -> Matcher:
    """Compiled when asked for, once for all first words of a rule."""
    return re.compile(pattern).match


class Choices(NamedTuple):
    """The rules of a first word, as they are tried."""

    gate: Matcher | None
    """Where it does not match, a small number belongs to no time, and gated rules are left out."""
    opening: Choice
    """What may open an expression;"""
    ungated: Choice
    """the same without gated rules;"""
    inner: Choice
    """what may follow another rule;"""
    ungated_inner: Choice
    """the same without gated rules."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's rules, compiled."""

    language: Language
    first_words: FirstWords
    """The words and numbers with which a rule opens."""
    article: Matcher
    """An article with the blank behind it,"""
    article_before: re.Pattern[str]
    """and the same at the end of a stretch of text."""
    choices: dict[str, Choices]
    """By first word."""
    joiner: Matcher
    """What joins two dates, the group that matches is the kind of range; or `onward`."""
    signals: dict[str, list[tuple[list[str], str]]]
    """By last word the phrases that end with it, the longest first, and their kinds."""
    opening: re.Pattern[str]
    """The signals that may stand far before their date."""
    marks: re.Pattern[str]
    agent: Matcher
    """Matches a doer who is named by a year: "by the 1957 strike"."""
    cache: dict[tuple[str, str], Reading | None]


def compile_language(language: Language) -> Grammar:
    """Make a language's table ready to scan with."""
    # A figure where a day may stand before the month is that day;
    by_figure = [
        (_pieces(language, DAY_AND_MONTH.sub(r"{of_\1month}", rule.pattern)), rule)
        for rule in language.rules
    ]
    # where a word begins, none stands there.
    by_letter = [
        (_pieces(language, DAY_AND_MONTH.sub("{month}", rule.pattern)), rule)
        for rule in language.rules
    ]
    by_word: dict[str, list[int]] = {}
    for number, rule in enumerate(language.rules):
        for word in _first_words(language, rule):
            by_word.setdefault(word, []).append(number)
    number_gate = re.compile(_pattern(language, language.number_gate)).match
    kept: dict[tuple[bool, tuple[int, ...]], Choice] = {}

    def choices(word: str, numbers: list[int]) -> Choices:
        patterns = by_figure if word[0] == "#" else by_letter

        def choice(numbers: Iterable[int]) -> Choice:
            key = patterns is by_figure, tuple(numbers)
            return kept.setdefault(key, Choice([patterns[number] for number in key[1]]))

        small = word in SMALL_NUMBERS
        gated = [number for number in numbers if small and language.rules[number].gated]
        ordered = gated + [number for number in numbers if number not in gated]
        free = ordered[len(gated) :]
        first = [number for number in ordered if not language.rules[number].inner]
        return Choices(
            number_gate if gated else None,
            choice(first),
            choice(number for number in free if number in first),
            choice(ordered),
            choice(free),
        )

    gates = {
        word: re.compile(_pattern(language, gate)).match
        for words, gate in language.word_gates.items()
        for word in words
    }
    signals: dict[str, list[tuple[list[str], str]]] = {}
    for kind, phrases in language.signals.items():
        for phrase in phrases:
            signals.setdefault(phrase.split()[-1], []).append((phrase.split(), kind))
    for alike in signals.values():
        alike.sort(key=lambda each: -len(each[0]))
    joiners = "|".join(
        f"(?P<{kind}>{words})"
        for kind, words in {**language.joiners, "onward": language.onward}.items()
    )
    article = rf"\b{language.article}\s{{1,3}}"
    after = "|".join(f"(?i:{phrase})" for phrase in language.signals["after"])
    marks = "|".join(f"(?P<{kind}>{words})" for kind, words in language.marks.items())
    return Grammar(
        language,
        FirstWords((word for word in by_word if word[0] != "#"), gates),
        re.compile(article).match,
        re.compile(rf"{article}\Z"),
        {word: choices(word, numbers) for word, numbers in by_word.items()},
        re.compile(_pattern(language, joiners)).match,
        signals,
        re.compile(_pattern(language, rf"\s*(?:(?P<after>{after})) ")),
        re.compile(_pattern(language, marks)),
        re.compile(_pattern(language, language.agent)).match,
        {},
    )


def _pattern(language: Language, pattern: str) -> str:
    """A rule's pattern as a regular expression: fragments put in, blanks made white space."""
    while NAMED.search(pattern):
        pattern = NAMED.sub(
            lambda name: language.fragments[name[1]].replace("#>", f"{name[2]}>"), pattern
        )
    return CLASSES.sub(lambda found: found[1] or SPACE, pattern)


def _pieces(language: Language, pattern: str) -> list[str]:
    """A rule's pattern in pieces, each but the last ending with a fragment that it needs once."""
    for name in SHARED:
        pattern = pattern.replace(f"{{{name}}}", language.fragments[name])
    pieces: list[str] = []
    at = 0
    for found in NAMED.finditer(pattern):
        piece = pattern[at : found.end()]
        is_whole = all(piece.count(one) == piece.count(other) for one, other in ("()", "[]"))
        if is_whole and not pattern.startswith("?", found.end()):
            pieces.append(_pattern(language, piece))
            at = found.end()
    return [*pieces, _pattern(language, pattern[at:])]


def _joint(patterns: Sequence[list[str]]) -> str:
    """A pattern for the first that matches of several; what neighbours begin with stands once."""
    joint = []
    for first, alike in groupby(patterns, key=lambda pieces: pieces[0]):
        same = list(alike)
        if len(same) == 1 or any(len(pieces) == 1 for pieces in same):
            joint += [f"(?:{''.join(pieces)})()" for pieces in same]
        else:
            joint.append(f"{first}(?:{_joint([pieces[1:] for pieces in same])})")
    return "|".join(joint)


def _first_words(language: Language, rule: Rule) -> set[str]:
    words: set[str] = set()
    for start in rule.starts:
        if start[0] == "#":
            words |= {f"#{length}" for length in start[1:] or "12345"}
            continue
        group = language.words[start[1:-1]] if start[0] == "{" else (start,)
        words |= {re.split(r"[^\w]", word)[0] for word in group}
    if "{ordinal}" in rule.starts:
        words.add("#th")
    if "{count}" in rule.starts:
        words |= SMALL_NUMBERS
    if words & {"#1", "#2"} and any(name in rule.pattern for name in DAYS_IN):
        words.add("#th")
    return words
