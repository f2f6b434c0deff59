"""Sets aside what looks like a date and dates no happening, with the reason to print."""

from __future__ import annotations

import re
from itertools import product
from typing import NamedTuple

from timeline.dates import seasons
from timeline.dates.english.counted import COUNTED, DOES, IN_YEAR
from timeline.dates.english.general import GENERAL
from timeline.dates.english.noise import NAMES, NOISE, YEARS, Noise
from timeline.dates.english.noise_words import (
    BEFORE_DAY,
    MAY_WORDS,
    NEEDED_BEFORE,
    NOISY,
    PLURAL,
    SMALL_BEFORE,
    SMALL_BEHIND,
    STAMPS,
    SURE,
    YEAR_WORDS,
)
from timeline.dates.timex import Found

__all__ = ["KINDS", "Noise", "asides"]

BEFORE, BEHIND = 48, 40
"""How many characters on either side are looked at."""
NEAR = 16
"""So many hold the word before, with its blank."""
LONGEST_RUN = 4
"""So many names of months or weekdays with nothing between them are a menu."""
DENSE, DENSE_LENGTH = 30, 15
"""So many expressions, of so few characters each with what lies between, are a table."""
KINDS = (*NOISE, *GENERAL)


class Compiled(NamedTuple):
    name: str
    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None
    within: int
    needs: tuple[str, ...]
    ends: tuple[str, ...]

    def stands(self, before: str, said: str) -> bool:
        """Whether what stands before an expression, `said` in small letters, makes it this kind."""
        if self.before is None:
            return True
        # The pattern is asked last: nearly always it does not match.
        if self.needs and not any(map(said[-self.within :].__contains__, self.needs)):
            return False
        return self.before.search(before, max(0, len(before) - self.within)) is not None


def _compiled(noise: Noise) -> Compiled:
    before, behind = _pattern(noise.before), _pattern(noise.behind)
    return Compiled(noise.name, before, behind, noise.within, noise.needs, noise.ends)


def _pattern(pattern: str | None) -> re.Pattern[str] | None:
    return re.compile(pattern.replace("{counted}", COUNTED)) if pattern else None


class Kinds(NamedTuple):
    """The kinds of noise that what a rule has found can be."""

    behind: re.Pattern[str]
    """What follows some of them, in one pattern: nearly always it does not match;"""
    ends: tuple[str, ...]
    """or, of those with an end, what ends what stands before."""
    needs: tuple[str, ...]
    """What some need before them,"""
    needed_ends: tuple[str, ...]
    """and with what that of the others must end."""
    possible: dict[tuple[bool, bool, bool], tuple[Compiled, ...]]
    """Those that it can be: by whether one of the first two is so, one of the last two, and whether
    the word before is one behind which only what follows can make it noise."""


def _kinds(rule: str) -> Kinds:
    kinds = tuple(_compiled(noise) for noise in KINDS if rule in noise.rules)
    behind: list[str] = []
    ends: list[str] = []
    needs: list[str] = []
    needed_ends: list[str] = []
    asked: list[tuple[bool, bool]] = []
    """Whether each is one where one of the first two is so, and one where one of the last is."""
    for kind in kinds:
        followed = kind.behind is not None and kind.behind.pattern != NO_LETTER
        first = bool(kind.behind and kind.ends) or followed
        if kind.behind and kind.ends:
            ends += kind.ends
        elif kind.behind and followed:
            behind.append(f"(?:{kind.behind.pattern})")
        elif kind.ends:
            needed_ends += kind.ends
        needs += kind.needs
        asked.append((first, not first and bool(kind.ends or kind.needs)))
    possible = {
        (is_first, is_second, is_sure): tuple(
            kind
            for kind, (first, second) in zip(kinds, asked, strict=True)
            if is_first >= first and is_second >= second and (kind.behind or not is_sure)
        )
        for is_first, is_second, is_sure in product((False, True), repeat=3)
    }
    return Kinds(
        re.compile("|".join(behind) or NEVER),
        tuple(dict.fromkeys(ends)),
        tuple(dict.fromkeys(needs)),
        tuple(dict.fromkeys(needed_ends)),
        possible,
    )


NO_LETTER = r"(?!\w)"
"""Behind a number nearly anything is none."""
NEVER = r"(?!)"
BY_RULE: dict[str, Kinds] = {
    rule: _kinds(rule) for rule in frozenset().union(*(noise.rules for noise in KINDS))
}


def asides(text: str, founds: list[Found], lines: str) -> list[str | None]:
    """For each expression of a text why it dates no happening; None where it may.

    `lines` is the text with its line ends, which are blanks in `text` inside a sentence.
    """
    early = sum(map(_before_1000, founds))
    small = early >= 3 or 0 < early >= len(founds) // 3
    listed = _listed(text, founds)
    reasons = [
        "listing"
        if number in listed
        else "count"
        if _is_small(found) and not small
        else aside(text, found) or (aside(lines, found) if _ends_line(lines, found) else None)
        for number, found in enumerate(founds)
    ]
    # "pp. 1843 and 1844": what joins an aside is one.
    for number in range(1, len(founds)):
        if reasons[number - 1] in JOINED and founds[number].rule in YEARS:
            gap = text[founds[number - 1].end : founds[number].start]
            if JOINT.fullmatch(gap):
                reasons[number] = reasons[number - 1]
    return reasons


def _ends_line(lines: str, found: Found) -> bool:
    return lines.startswith("\n", found.end)


JOINED = frozenset(("page-number", "money"))
JOINT = re.compile(r",? (?:and|or|to) |, |–|-")


def _listed(text: str, founds: list[Found]) -> set[int]:
    """Expressions of menus and tables: bare names in a row, or more dates than words."""
    listed: set[int] = set()
    run = 0
    for number, found in enumerate(founds):
        if found.rule in NAMES:
            joined = run and not text[founds[number - 1].end : found.start].strip(" \t\r\n|•·")
            run = run + 1 if joined else 1
        else:
            run = 0
        if run == LONGEST_RUN:
            listed.update(range(number - run + 1, number))
        if run >= LONGEST_RUN:
            listed.add(number)
        first = number - DENSE + 1
        if first >= 0 and found.end - founds[first].start < DENSE * DENSE_LENGTH:
            start = first if first not in listed or first == 0 else number
            listed.update(range(start, number + 1))
    return listed


def _before_1000(found: Found) -> bool:
    year = found.reading.year
    return year is not None and year < 1000 and not found.reading.short


SMALL = frozenset(("small-year", "approximate"))


def _is_small(found: Found) -> bool:
    """Whether this is a year of three figures without its era, perhaps hedged ("about 600")."""
    if found.rule not in SMALL or found.reading.unit != "year":
        return False
    # "Before 100 or 150 labourers": the first of two is one.
    return found.rule == "small-year" or (found.reading.first or found.reading).short


def aside(text: str, found: Found) -> str | None:
    """Why this expression dates no happening; None where it may."""
    kinds = BY_RULE.get(found.rule)
    if not kinds and found.rule != "approximate":
        return None
    before = text[max(0, found.start - BEFORE) : found.start]
    behind = text[found.end : found.end + BEHIND]
    word = before.rsplit(None, 1)[-1] if before[-1:].isspace() and not before.isspace() else ""
    if kinds:
        small = word.lstrip("(")
        sure = word in SURE or (small.isalpha() and small.islower() and small not in NOISY)
        said = before.lower()
        # What they need is asked for first: nearly always it is not there.
        there = set(filter(said.__contains__, kinds.needs))
        roused = (
            said.endswith(kinds.ends) or kinds.behind.match(behind) is not None,
            said.endswith(kinds.needed_ends) or bool(there),
            sure,
        )
        possible = kinds.possible[roused]
        does = found.rule in YEARS and word.lower() in IN_YEAR and DOES.match(text, found.end)
        for noise in possible:
            if noise.ends and not said.endswith(noise.ends):
                continue
            if noise.needs and there.isdisjoint(noise.needs):
                continue
            if does and noise.name == "count":
                continue
            if noise.behind and not noise.behind.match(behind):
                continue
            # No kind has a pattern of what stands before that ends with one of the sure words.
            if noise.before is None or (word not in SURE and noise.stands(before, said)):
                return noise.name
    if text.startswith("The ", found.start) and word.isalpha() and word.islower():
        return "title"
    told = not word or word.endswith((",", ":", ";", ".")) or word.lower() in BEFORE_DAY
    if found.rule in STAMPS and not told:
        return "publication-stamp"
    if found.rule == "year" and word not in YEAR_WORDS and PLURAL.match(behind):
        return "count"
    if _is_small(found) and not (
        (found.rule == "approximate" or SMALL_BEFORE.search(before)) and SMALL_BEHIND.match(behind)
    ):
        return "count"
    said = text[found.start : found.end]
    if found.rule == "month" and MAY_WORDS.fullmatch(said):
        # "along the march" of a heading in capitals, "the May" of nothing: no noun follows.
        alone = " " in said and not behind[:2].strip().isalnum()
        if alone or not (" " in said or NEEDED_BEFORE.search(before[-NEAR:])):
            return "word"
    if found.rule == "season" and seasons.is_another_word(said, word, before, behind):
        return "word"
    return None
