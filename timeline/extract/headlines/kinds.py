"""Of what kind that is of which a clause speaks, as far as a pronoun must know it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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
from timeline.extract.headlines.genders import Genders
from timeline.extract.headlines.rivals import WHERE
from timeline.extract.headlines.tense import is_plural
from timeline.extract.names import Name
from timeline.extract.words import Token

UNKNOWN = "?"
SHIPS = frozenset(
    """ship brig brigantine barque bark boat lifeboat sloop frigate schooner ketch cutter steamer
    steamship liner tug yacht vessel cruiser destroyer gunboat ferry trawler whaler""".split()
)
"""Of a ship some say "she", some "it"."""


@dataclass(frozen=True, slots=True)
class Kinds:
    """Tells the kinds of one sentence: "m", "f", "person", "thing", "ship", "many"; "?" is any."""

    names: Sequence[Name]
    is_person: Callable[[Name], bool]
    genders: Genders

    def named(self, cut: Sequence[Token]) -> list[Name]:
        """The names that stand in some words."""
        return [name for name in self.names if cut and cut[0].start <= name.start < cut[-1].end]

    def is_named(self, cut: Sequence[Token]) -> bool:
        """Whether words are one name and no more, that no title shows to be a person's."""
        named = self.named(cut)
        whole = len(named) == 1 and named[0].start == cut[0].start and named[0].end == cut[-1].end
        return whole and named[0].words[0] not in TITLES

    def speaks_of_person(self, cut: Sequence[Token]) -> bool:
        """Whether words name a person or a kind of person."""
        return any(token.lower in PERSONS for token in cut) or any(
            self.is_person(name) for name in self.named(cut)
        )

    def kind(self, who: Sequence[Token]) -> str:
        """Of what kind that is of which words speak."""
        plural = is_plural(who, self.names)
        if plural is not False:
            return "many" if plural else UNKNOWN
        opening = who[0]
        if opening.is_capital and opening.lower not in english.STOP_WORDS and not self.named(who):
            return UNKNOWN  # a name may open the sentence, or any noun
        joints = (at for at, token in enumerate(who) if token.lower in english.PREPOSITIONS)
        head = who[: next(joints, len(who))]
        gendered = [token.lower for token in head if token.lower in FEMALES | MALES]
        word = gendered[0] if gendered else head[-1].lower if head else ""
        if any(token.lower in SHIPS for token in head):
            return "ship"
        if word in MALES | MALE_TITLES or word in FEMALES | FEMALE_TITLES:
            return "m" if word in MALES | MALE_TITLES else "f"
        owned = any(token.is_possessive for token in head[:-1])
        is_person = word in PERSONS if owned else self.speaks_of_person(head)
        if is_person:
            return self.gender(self.named(head))
        # "The Kestrel" may be a ship.
        return "ship" if who[0].lower == "the" and len(who) == 2 and who[1].is_capital else "thing"

    def gender(self, names: Sequence[Name]) -> str:
        """What the text says elsewhere of the last of some names."""
        if not names:
            return "person"
        key, hero = names[-1].key, self.genders.hero
        known, titled = self.genders.known.get(key), self.genders.titled.get(key)
        if hero is not None and hero.has(names[-1]):
            return hero.gender
        if names[-1].words[0] in MALE_TITLES | FEMALE_TITLES:
            return "m" if names[-1].words[0] in MALE_TITLES else "f"
        sure = self.genders.votes.get(key, 0) > 1 or titled is not None
        # In a life the pronouns speak of one alone, and tell nothing of the others.
        if known == self.genders.life and titled != known:
            sure = False
        return known if sure and known is not None and known in "mf" else "person"

    def names_stranger(self, tokens: Sequence[Token]) -> bool:
        """Whether a sentence names one of whom nothing tells what it is: "called to Ina Roth"."""
        unknown = {
            name.start for name in self.names if len(name.words) > 1 and not self.is_person(name)
        }
        return any(
            token.start in unknown and before.lower not in english.DETERMINERS | WHERE
            for before, token in pairwise(tokens)
        )
