"""Whether a text speaks of a person as "he" or "she", and whom it speaks of most."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from timeline.extract import english
from timeline.extract.english.people import FEMALE_TITLES, FEMALES, MALE_TITLES, MALES, TITLES
from timeline.extract.headlines import heroes
from timeline.extract.headlines.heroes import Hero
from timeline.extract.names import Name, Usage
from timeline.extract.words import Token

TITLE_VOTES = 5
GENDERED = FEMALES | MALES | {"brother", "sister", "father"}
LEAST_LEADING = 5
LEADING = 4
"""Times that the one of whom a text speaks most is spoken of more than any other."""
LEADING_SHARE = 0.3
"""Of all pronouns of their gender."""
OPENING = 4
"""Sentences, headings among them, in which the one whose life a text tells is named."""


@dataclass(frozen=True)
class Genders:
    """What a text's pronouns and titles tell of its persons, by the last word of their names."""

    known: Mapping[str, str] = field(default_factory=dict)
    """"m" or "f"; "?" stands for a family, a last word that several first names share."""
    votes: Mapping[str, int] = field(default_factory=dict)
    """Pronouns and titles that speak for it."""
    leading: Mapping[str, Name] = field(default_factory=dict)
    """By gender, the person of whom the text speaks far more than of any other such."""
    titled: Mapping[str, str] = field(default_factory=dict)
    """The gender of those of whom a title or a noun tells it: "Mr Roth", "his widow Katrin"."""
    hero: Hero | None = None
    """The one whose life the text tells."""

    @property
    def life(self) -> str | None:
        """The gender of the one whose life the text tells, if it tells one."""
        return self.hero.gender if self.hero else None

    def is_doubtful(self, name: Name, gender: str) -> bool:
        """Whether a pronoun may as well mean the leading person as this one."""
        leading = self.leading.get(gender)
        if leading is None or leading.key == name.key:
            return False
        return LEADING * self.votes.get(name.key, 0) < self.votes.get(leading.key, 0) and (
            self.votes.get(name.key, 0) < TITLE_VOTES
        )


def read(sentences: Sequence[tuple[Sequence[Token], Sequence[Name]]], usage: Usage) -> Genders:
    """Gather what a text tells.

    A pronoun speaks for a name only where its sentence and the one before name no other person.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    first_names: dict[str, set[str]] = defaultdict(set)
    fullest: dict[str, Name] = {}
    opening: set[str] = set()
    titled: dict[str, str] = {}
    related: dict[str, str] = {}
    spoken: dict[str, Counter[str]] = defaultdict(Counter)
    pronouns: Counter[str] = Counter()
    alone: str | None = None
    for number, (tokens, found) in enumerate(sentences):
        people = {name.key for name in found if usage.is_person(name)}
        nouns = {
            behind.start: word.lower for word, behind in pairwise(tokens) if word.lower in GENDERED
        }
        for name in found:
            if name.start in nouns:  # "his widow Katrin"
                related[name.key] = "f" if nouns[name.start] in FEMALES | FEMALE_TITLES else "m"
                votes[name.key][related[name.key]] += TITLE_VOTES
            if name.key not in fullest:
                fullest[name.key] = name
                opening |= {name.key} if number < OPENING else set()
            if name.words[0] in FEMALE_TITLES | MALE_TITLES:
                titled[name.key] = "f" if name.words[0] in FEMALE_TITLES else "m"
                votes[name.key][titled[name.key]] += TITLE_VOTES
            elif len(name.words) > 1 and name.words[0] not in TITLES and len(name.words[0]) > 1:
                first_names[name.key].add(name.words[0])
        who = next(iter(people)) if len(people) == 1 else (None if people else alone)
        here = Counter(filter(None, (english.PERSONAL.get(token.lower) for token in tokens)))
        pronouns.update(here)
        if who:
            votes[who].update(here)
            spoken[who].update(here)
        alone = who if people or here else None
    known = {key: "?" for key, firsts in first_names.items() if len(firsts) > 1}
    for key, gender in related.items():
        known.setdefault(key, gender)
    counts: dict[str, int] = {}
    for key, count in votes.items():
        gender, number = count.most_common(1)[0] if count else ("", 0)
        if number and number * 4 >= 3 * count.total():
            known.setdefault(key, gender)
            counts[key] = number
    leading: dict[str, Name] = {}
    for gender in ("m", "f"):
        ranked = sorted(
            ((spoken[key][gender], key) for key in spoken if known.get(key) == gender), reverse=True
        )
        most, second = ([number for number, _ in ranked] + [0, 0])[:2]
        least = max(LEAST_LEADING, LEADING * second, LEADING_SHARE * pronouns[gender])
        if most >= least and ranked[0][1] in opening:
            named = fullest[ranked[0][1]]
            leading |= {} if usage.is_noun(named) else {gender: named}
    hero = heroes.find(sentences, usage)
    if hero is None:
        for gender, name in leading.items():
            hero = Hero(name, gender, frozenset(name.words))
    else:
        known.setdefault(hero.name.key, hero.gender)
        leading = {**leading, hero.gender: hero.name}
    return Genders(known, counts, leading, {**titled, **related}, hero)
