"""What a text has dated so far, to be found again by what it says: "ten years after the peace".

A word is known again by its stem: the mutiny is when the garrison mutinied.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import chain

from timeline.dates.english import cues as words
from timeline.dates.english.kinds import KINDRED, KINDS, NAMES
from timeline.dates.english.stems import ENDINGS, FELL, GENERAL
from timeline.dates.story.focus import Focus

__all__ = [
    "KIND", "STEM", "TOLD_BEFORE", "TOLD_BEHIND", "Memory", "base", "is_ones_own", "kinds_named",
    "named", "stem", "stems",
]  # fmt: skip

MOST_EVENTS = 48
"""Passages of one year that are kept."""
LEAST_OF_YEAR = 3
"""So many passages at least, and half of all, are of the year that a text is about."""
MOST_ALIKE = 64
"""Of so many with one word the last ones are asked: more say no more which is meant."""
MOST_TOLD = 8
"""Of those with one stem so many are looked at, the last."""
TOLD_BEFORE, TOLD_BEHIND = 300, 200
"""So many characters of its sentence around a date tell what happened then."""
STEM = 5
"""So many letters make a word known again."""
LEAST_WORD = 4
EVENT_WORDS = re.compile(rf"[^\W\d_]{{{LEAST_WORD},}}")
PLAIN_WORDS = re.compile(rf"[A-Za-z]{{{LEAST_WORD},}}")
"""The same in a text of ASCII, where they are sooner found."""
PHRASE = 60
CLAUSE = re.compile(r"[^,.;:!?()]+")
LEAST_STEM = 4
KIND = "="
"""What stands before the kind of a happening, which is kept beside the stems."""


def is_ones_own(text: str, at: int) -> bool:
    """Whether what is named behind an expression is somebody's, whom the text has in mind."""
    return bool(words.OWN.match(text, at))


def named(text: str, at: int) -> frozenset[str]:
    """The stems of the happening that is named right behind an expression."""
    found = words.HAPPENING.match(text, at, at + PHRASE)
    if not found:
        return frozenset()
    # "After he had set out on his voyage": what of it can be known again stands behind "set out".
    behind = CLAUSE.match(text, found.end(), found.end() + PHRASE)
    return stems(found[1]) - GENERAL or (stems(behind.group()) - GENERAL if behind else frozenset())


def kinds_named(text: str, at: int) -> frozenset[str]:
    """Of which kind the happening is that is named there: "the rising", "his release"."""
    found = words.HAPPENING.match(text, at, at + PHRASE)
    said = found[1].lower().split() if found else []
    return frozenset(KIND + kind for word in said if word in NAMES for kind in KINDS[word])


class Memory:
    """Dated passages of a text, each with its date."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.counts: dict[int, int] = {}
        self.most: int | None = None
        """The year of which most is told."""
        self.new: list[tuple[int, int, Focus]] = []
        """Passages whose words nobody has asked for yet;"""
        self.read: list[tuple[int, Focus]] = []
        """and the others, with where they begin;"""
        self.stems: list[frozenset[str]] = []
        """what they say,"""
        self.by_stem: dict[str, list[int]] = defaultdict(list)
        self.by_year: dict[int, list[int]] = defaultdict(list)
        """and the numbers of those with a stem, and of those of a year."""

    def add(self, start: int, end: int, date: Focus) -> None:
        """Keep a passage, but not too many of one year."""
        year = date.edtf.years[0]
        count = self.counts.get(year, 0)
        if count < MOST_EVENTS:
            self.counts[year] = count + 1
            if self.most is None or count >= self.counts[self.most]:
                self.most = year
            self.new.append((start, end, date))

    def told(self, stems: frozenset[str], before: int) -> Collection[Focus]:
        """The dates of the last passages before an offset with one of these stems, each once."""
        if not stems:
            return ()
        self._read()
        passages = (
            self.read[number]
            for stem in stems
            for number in self.by_stem.get(stem, [])[-MOST_TOLD:]
        )
        return {date.edtf: date for start, date in passages if start < before}.values()

    def passages(self, stems: frozenset[str], before: int) -> list[Focus]:
        """The dates of the last passages before an offset with each of these stems, in order."""
        self._read()
        numbers = {number for stem in stems for number in self.by_stem.get(stem, [])[-MOST_TOLD:]}
        return [self.read[number][1] for number in sorted(numbers) if self.read[number][0] < before]

    def find(
        self,
        about: frozenset[str],
        year: int | None = None,
        before: int | None = None,
        *,
        latest: bool = False,
    ) -> Focus | None:
        """The date of the passage with most of these stems; None where several years have them.

        `latest` asks for the last of several: "his death" is that of the man just spoken of.

        With a year only dates about it are asked for, and the nearest to it is taken. `before`
        is an offset: what names the happening there does not date it.
        """
        if not about:
            return None
        self._read()
        said = [number for stem in about for number in self._with(stem, year)]
        common = Counter(
            [number for number in said if before is None or self.read[number][0] < before]
        )
        if not common:
            return None
        most = max(common.values())
        best = [self.read[number][1] for number in sorted(common) if common[number] == most]
        if year is not None:
            return min(best, key=lambda date: abs(date.years[0] - year))
        if latest:
            return best[-1]
        years: set[int] = set()
        for one, other in zip(best, [None, *best], strict=False):
            if other is None or one.edtf is not other.edtf:  # mostly they are of one date
                years.update(one.years)
        return best[-1] if max(years) - min(years) <= 1 else None

    def most_told(self) -> Focus | None:
        """The first day of the year of which the text has told most, if it is most of all."""
        most = self.most
        if most is None or self.counts[most] < LEAST_OF_YEAR:
            return None
        if 2 * self.counts[most] < len(self.read) + len(self.new):
            return None
        self._read()
        told = (self.read[number][1] for number in self.by_year[most])
        return next((date for date in told if date.edtf.is_exact_day), None)

    def _read(self) -> None:
        """Know the new passages by the stems of their words."""
        place = (0, 0)
        said: frozenset[str] = frozenset()
        for start, end, date in self.new:
            if (start, end) != place:  # one sentence with several dates is read once
                place, said = (start, end), stems(self.text[start:end], kinds=True)
            number = len(self.read)
            for stem in said:
                self.by_stem[stem].append(number)
            self.by_year[date.years[0]].append(number)
            self.stems.append(said)
            self.read.append((start, date))
        self.new.clear()

    def _with(self, stem: str, year: int | None) -> Iterable[int]:
        """The passages with a stem: the last of them, or all about a year."""
        if year is None:
            return self.by_stem.get(stem, [])[-MOST_ALIKE:]
        near = chain.from_iterable(self.by_year.get(each, ()) for each in range(year - 1, year + 2))
        return [number for number in near if stem in self.stems[number]]


def stems(text: str, *, kinds: bool = False) -> frozenset[str]:
    """The beginnings of the words, and of which kinds of happenings they speak."""
    found = _words(text)
    said = set(map(stem, found))
    if kinds:
        # A "Council of the Revolution" is none that is told.
        if FELL in found:
            found = _words(words.FELL_OUT.sub("", text))
        said.update(KIND + kind for word in found & KINDS.keys() for kind in KINDS[word])
    return frozenset(said)


def _words(text: str) -> set[str]:
    return set((PLAIN_WORDS if text.isascii() else EVENT_WORDS).findall(text))


@lru_cache(maxsize=1 << 13)
def stem(word: str) -> str:
    """The beginning by which a word is known again, in small letters."""
    return base(word.lower())[:STEM]


def base(word: str) -> str:
    """A word without its ending; of words of one root the same."""
    word = KINDRED.get(word, word)
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_STEM:
            return word[: -len(ending)]
    return word
