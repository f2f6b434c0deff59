"""Whose life a text tells, and how long its "he" or "she" means nobody else.

"Anna Roth (1801–1870) was a painter": where a text opens with a birth and goes on with pronouns of
one gender, they speak of the one who was born, until another such person becomes the subject.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.extract import english
from timeline.extract.english.people import (
    FEMALE_TITLES,
    FEMALES,
    MALE_TITLES,
    MALES,
    PERSONS,
    TITLES,
)
from timeline.extract.names import Name, Usage, bare
from timeline.extract.words import Token

OPENING = 10
"""Sentences, headings among them, in one of which the birth is told."""
ABOVE = 4
"""Names before "he was born" of which one may be his."""
LEAST = 8
"""Pronouns of one gender that a life is told with, and how many sentences may share one."""
SENTENCES = 4
FEMALE, MALE = FEMALES | FEMALE_TITLES, MALES | MALE_TITLES
YEAR = 4


@dataclass(frozen=True, slots=True)
class Hero:
    """The one whose life is told."""

    name: Name
    gender: str
    words: frozenset[str]

    def has(self, name: Name) -> bool:
        """Whether a name is the hero's: of his brother it shares only a part."""
        others = FEMALE if self.gender == "m" else MALE
        return self.words.issuperset(set(name.words) - (TITLES - others))

    def may_be(self, noun: str) -> bool:
        """Whether "he" or "she" may speak of the person that a noun names, as of the hero."""
        return noun in PERSONS | FEMALE | MALE and noun not in (
            FEMALE if self.gender == "m" else MALE
        )


def find(sentences: Sequence[tuple[Sequence[Token], Sequence[Name]]], usage: Usage) -> Hero | None:
    """The one whose life a text tells, if it tells one."""
    spoken = Counter(
        english.PERSONAL[token.lower]
        for tokens, _ in sentences
        for token in tokens
        if token.lower in english.PERSONAL
    )
    gender, number = spoken.most_common(1)[0] if spoken else ("", 0)
    if number < max(LEAST, len(sentences) / SENTENCES) or number * 3 < spoken.total() * 2:
        return None
    for at, (tokens, names) in enumerate(sentences[:OPENING]):
        if not _tells_birth(tokens):
            continue
        born = _subject(tokens, names)
        if tokens[0].lower in ("he", "she"):
            above = [
                name
                for _, found in sentences[:at]
                for name in found
                if usage.is_person(name) and not usage.is_noun(name)
            ][:ABOVE]
            # "The Girl Who Listened. A life of Anna Roth": the one of whom the text goes on.
            born = max(above, key=lambda name: len(_calls(sentences, name)), default=None)
            born = born if born is not None and _calls(sentences, born) else None
        if born is not None:
            given, maiden = _entry(tokens, names, born)
            if given is None:
                text = max(_called(sentences, born), key=len, default=born.text)
            else:
                text, maiden = f"{given.text} {born.text.title()}", [*given.words, *maiden]
            return Hero(replace(born, text=text), gender, frozenset({*born.words, *maiden}))
    return None


def _entry(
    tokens: Sequence[Token], names: Sequence[Name], who: Name
) -> tuple[Name | None, list[str]]:
    """The first name and former names in the opening of an entry: "ROTH, Anna, née Harl"."""
    given, former = None, list[str]()
    starts = {name.start: name for name in names if name.start > who.start}
    for before, token in pairwise(tokens):
        name = starts.get(token.start)
        if name is not None and before.lower == "née":
            former += name.words
        elif name is not None and before.text == "," and before.start == who.end:
            given = name if who.text.isupper() else None
    return given, former


def _called(sentences: Sequence[tuple[Sequence[Token], Sequence[Name]]], who: Name) -> list[str]:
    """What the text calls a person most often; nothing, if it does so only in capitals."""
    called = Counter(_calls(sentences, who))
    return [text for text, count in called.items() if count == max(called.values())]


def _calls(sentences: Sequence[tuple[Sequence[Token], Sequence[Name]]], who: Name) -> list[str]:
    """How a text names a person each time that it does, but in capitals."""
    return [
        name.text
        for _, names in sentences
        for name in names
        if set(name.words) <= set(who.words) and not name.text.isupper()
    ]


def _tells_birth(tokens: Sequence[Token]) -> bool:
    lowers = [token.lower for token in tokens]
    if "née" in lowers or ("was", "born") in pairwise(lowers):
        return True
    for at in range(2, len(tokens) - 2):
        behind = tokens[at + 2]
        if lowers[at : at + 2] == ["b", "."] and (behind.is_capital or behind.text[0].isdigit()):
            return tokens[0].is_capital  # "Roth, Anna (b. Brede 1843)"
    if ("the", "world") in pairwise(lowers) and "into" in lowers:
        return True
    # "(2 September 1838 – 11 November 1917)"
    if "(" not in lowers or ")" not in lowers:
        return False
    inside = lowers[lowers.index("(") : lowers.index(")")]
    years = [word for word in inside if word.isdigit() and len(word) == YEAR]
    return len(years) == 2 and not {"–", "-"}.isdisjoint(inside)


def _subject(tokens: Sequence[Token], names: Sequence[Name]) -> Name | None:
    """Who is born: the name that opens the sentence, though nothing else may tell it for one."""
    opening = tokens[0]
    named = next((name for name in names if name.start == opening.start), None)
    if named is None and opening.is_capital and tokens[1].text in "(,":
        return Name(opening.start, opening.end, opening.text, (bare(opening.text),))
    return named
