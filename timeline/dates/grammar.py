"""A language's table, compiled: patterns with their fragments put in, rules by first word."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.dates.language import Language, Rule, one_of
from timeline.dates.reading import Reading

__all__ = ["SMALL_NUMBERS", "Grammar", "compile_language"]

SPACE = r"(?:(?:[^\S\n]{1,4}\n?|\n)[^\S\n]{0,12})"
NAMED = re.compile(r"\{([a-z_]+?)(\d?)\}")
CLASSES = re.compile(r"(\[(?:\\.|[^\]])*\])| ")
Matcher = Callable[[str, int], "re.Match[str] | None"]
SMALL_NUMBERS = frozenset(("#1", "#2", "#3"))


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's rules, compiled."""

    language: Language
    trigger: re.Pattern[str]
    by_word: dict[str, tuple[tuple[Matcher, Rule], ...]]
    gated: dict[str, tuple[tuple[Matcher, Rule], ...]]
    """Rules that begin with what is everywhere, a small number or a count;"""
    word_gate: Matcher
    number_gate: Matcher
    """they are tried only where what follows can belong to a time."""
    joiner: Matcher
    """What joins two dates; the group that matches is the kind of range."""
    signals: dict[tuple[str, ...], str]
    signal_ends: frozenset[str]
    """The last words of the signals."""
    opening: re.Pattern[str]
    """The signals that may stand far before their date."""
    marks: re.Pattern[str]
    onward: re.Pattern[str]
    cache: dict[tuple[str, str], Reading | None]


def compile_language(language: Language) -> Grammar:
    """Make a language's table ready to scan with."""
    by_word: dict[str, list[tuple[Matcher, Rule]]] = {}
    gated: dict[str, list[tuple[Matcher, Rule]]] = {}
    for rule in language.rules:
        matcher = re.compile(_pattern(language, rule.pattern)).match
        for word in _first_words(language, rule):
            small = word in SMALL_NUMBERS and rule.gated
            table = gated if small or rule.pattern.startswith("{count}") else by_word
            table.setdefault(word, []).append((matcher, rule))
    plain = {word for word in {**by_word, **gated} if word[0] != "#"}
    units = language.fragments["units"]
    shouted = {word[0] + word[1:].upper() for word in plain if len(word) > 3}
    words = one_of(sorted(plain | shouted))
    initials = "".join(sorted({word[0] for word in plain} | {word[0].upper() for word in plain}))
    signals = {
        tuple(phrase.split()): kind for kind, words in language.signals.items() for phrase in words
    }
    joiners = "|".join(f"(?P<{kind}>{words})" for kind, words in language.joiners.items())
    after = "|".join(f"(?i:{phrase})" for phrase in language.signals["after"])
    marks = "|".join(f"(?P<{kind}>{words})" for kind, words in language.marks.items())
    return Grammar(
        language,
        re.compile(
            rf"\b(?=[0-9{initials}])(?P<article>{language.article}\s{{1,3}})?"
            rf"(?:(?<!\d[.,])(?P<number>\d{{1,5}})(?P<nth>[a-z]{{2}}\b)?|(?P<word>{words})(?![a-zA-Z]))"
        ),
        {word: tuple(rules) for word, rules in by_word.items()},
        {word: tuple(rules) for word, rules in gated.items()},
        re.compile(rf"(?:[\w.,]{{1,14}}[\s–-]{{1,3}}){{1,6}}?(?:{units})\b").match,
        re.compile(_pattern(language, language.number_gate)).match,
        re.compile(_pattern(language, joiners)).match,
        signals,
        frozenset(phrase[-1] for phrase in signals),
        re.compile(_pattern(language, rf"\s*(?:(?P<after>{after})) ")),
        re.compile(_pattern(language, marks)),
        re.compile(_pattern(language, language.onward)),
        {},
    )


def _pattern(language: Language, pattern: str) -> str:
    """A rule's pattern as a regular expression: fragments put in, blanks made white space."""
    while NAMED.search(pattern):
        pattern = NAMED.sub(
            lambda name: language.fragments[name[1]].replace("#>", f"{name[2]}>"), pattern
        )
    return CLASSES.sub(lambda found: found[1] or SPACE, pattern)


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
        words |= {"#1", "#2", "#3"}
    if words & {"#1", "#2"} and "{day}" in rule.pattern:
        words.add("#th")
    return words
