"""A language's table, compiled: patterns with their fragments put in, rules by first word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from timeline.dates.choice import Choice, Entry
from timeline.dates.first_words import FirstWords, Matcher
from timeline.dates.language import Language, Rule, one_of
from timeline.dates.reading import Reading

__all__ = ["Grammar", "compile_language"]

SPACE = r"(?:(?=\s)[^\S\n]{0,4}+\n?+[^\S\n]{0,12}+)"
NAMED = re.compile(r"\{([a-z_]+?)(\d?)\}")
DAYS_IN = ("{day}", "{of_month}", "{day_month}", "{day_of_the_month}")
SHARED = ("of_month", "of_the_month")
"""Fragments that are made of others, which several rules begin with."""
NUMBERS = ("{count}", "{ordinal}", "{nth}")
NUMBER = re.compile(r"\{(count|ordinal|nth|nth_or_day)\}")
DAY_AND_MONTH = re.compile(r"\{day_(?:of_)?(the_)?month\}")
CLASSES = re.compile(r"(\[(?:\\.|[^\]])*\])| ")
SMALL_NUMBERS = ("#1", "#2", "#3")
NTH = "#th"
OPENING = re.compile(r"(?:,\??)? (?![?*+{])")
"""What many pieces begin with: a blank, perhaps behind a comma."""
HEAD_END = "¦"
"""In a pattern or at the beginning of a fragment: what stands before it is the rule's head."""


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
    # A figure where a day may stand before the month is that day, and no number in words;
    by_figure = [
        _entry(language, rule, DAY_AND_MONTH.sub(r"{of_\1month}", _in_figures(rule)))
        for rule in language.rules
    ]
    # where a word begins, none stands there.
    by_letter = [
        _entry(language, rule, DAY_AND_MONTH.sub("{month}", rule.pattern))
        for rule in language.rules
    ]
    by_word: dict[str, dict[int, Entry]] = {}
    for number, rule in enumerate(language.rules):
        words = _first_words(language, rule)
        longer = [phrase for word in words for phrase in words[word] if word not in words[word]]
        # Of a word that opens nothing alone what may stand behind it is asked first.
        ahead = _lookahead(tuple(longer))
        for word, opened in words.items():
            entry = (by_figure if word[0] == "#" else by_letter)[number]
            if opened and word not in opened:
                entry = entry._replace(head=(ahead, *entry.head))
            by_word.setdefault(word, {})[number] = entry
    number_gate = re.compile(_pattern(language, language.number_gate)).match
    kept: dict[tuple[tuple[str, ...], ...], Choice] = {}

    def choices(word: str, entries: dict[int, Entry]) -> Choices:
        def choice(numbers: Iterable[int]) -> Choice:
            ones = [entries[number] for number in numbers]
            key = tuple((entry.rule.name, *entry.head, entry.whole) for entry in ones)
            return kept.setdefault(key, Choice(ones))

        small = word in SMALL_NUMBERS
        gated = [number for number in entries if small and language.rules[number].gated]
        ordered = gated + [number for number in entries if number not in gated]
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
        {word: choices(word, entries) for word, entries in by_word.items()},
        re.compile(_pattern(language, joiners)).match,
        signals,
        re.compile(_pattern(language, rf"\s*(?:(?P<after>{after})) ")),
        re.compile(_pattern(language, marks)),
        re.compile(_pattern(language, language.agent)).match,
        {},
    )


def _pattern(language: Language, pattern: str) -> str:
    """A rule's pattern as a regular expression: fragments put in, blanks made white space."""
    return _expanded(language, pattern).replace(HEAD_END, "")


def _expanded(language: Language, pattern: str) -> str:
    while NAMED.search(pattern):
        pattern = NAMED.sub(
            lambda name: language.fragments[name[1]].replace("#>", f"{name[2]}>"), pattern
        )
    return _spaced(pattern)


def _spaced(pattern: str) -> str:
    return CLASSES.sub(lambda found: found[1] or SPACE, pattern)


def _entry(language: Language, rule: Rule, pattern: str) -> Entry:
    """A rule with the pieces of its head, each but the last ending with a needed fragment."""
    for name in SHARED:
        pattern = pattern.replace(f"{{{name}}}", language.fragments[name])
    pieces: list[str] = []
    at = 0
    for found in NAMED.finditer(pattern):
        piece = pattern[at : found.end()]
        is_whole = all(piece.count(one) == piece.count(other) for one, other in ("()", "[]"))
        if is_whole and not pattern.startswith("?", found.end()):
            pieces += _opened(language, piece)
            at = found.end()
    pieces += _opened(language, pattern[at:])
    whole = "".join(pieces)
    number = next((n for n, piece in enumerate(pieces) if HEAD_END in piece), len(pieces))
    cut = [piece.partition(HEAD_END)[0] for piece in pieces[number : number + 1]]
    return Entry((*pieces[:number], *cut), whole.replace(HEAD_END, ""), rule)


def _opened(language: Language, piece: str) -> list[str]:
    """A piece of a pattern, the blank that it begins with apart: its neighbours may share that."""
    opening = OPENING.match(piece)
    at = opening.end() if opening else 0
    return [_expanded(language, part) for part in (piece[:at], piece[at:]) if part]


def _in_figures(rule: Rule) -> str:
    """A rule's pattern where a figure opens it: the number that it begins with has no words."""
    opens = any(start in NUMBERS for start in rule.starts)
    return NUMBER.sub(r"{\1_figures}", rule.pattern) if opens else rule.pattern


@cache
def _lookahead(phrases: tuple[str, ...]) -> str:
    words = one_of(phrases).replace("'", "['’]")
    return f"(?=(?i:{_spaced(words)}))"


def _first_words(language: Language, rule: Rule) -> dict[str, list[str]]:
    """The words and kinds of numbers with which a rule opens, and what of its groups each opens."""
    words: dict[str, list[str]] = {}
    for start in rule.starts:
        if start == NTH:
            words[NTH] = []
            continue
        if start[0] == "#":
            words |= {f"#{length}": [] for length in start[1:] or "12345"}
            continue
        group = language.words[start[1:-1]] if start[0] == "{" else (start,)
        for phrase in group:
            word = re.split(r"[^\w]", phrase)[0]
            # A word that a rule names itself stands alone.
            words.setdefault(word, []).append(phrase if start[0] == "{" else word)
    if "{ordinal}" in rule.starts or "{nth}" in rule.starts:
        words[NTH] = []
    if "{count}" in rule.starts:
        words |= {each: [] for each in SMALL_NUMBERS}
    if words.keys() & {"#1", "#2"} and any(name in rule.pattern for name in DAYS_IN):
        words[NTH] = []
    return words
