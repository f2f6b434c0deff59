"""Whom "he" and "she" mean, where the text leaves no doubt; nobody, where it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.extract import clauses, english
from timeline.extract.english.people import (
    FEMALE_TITLES,
    FEMALES,
    MALE_TITLES,
    MALES,
    PERSONS,
    TITLES,
)
from timeline.extract.headlines import rivals
from timeline.extract.headlines.genders import Genders
from timeline.extract.names import Name, Usage
from timeline.extract.words import Token

LONGEST = 400
"""Words; in a sentence with more of them no pronoun is certain."""


@dataclass(frozen=True, slots=True)
class People:
    """The persons of whom one passage speaks; the first of them as its subject, if one is."""

    subject: Name | None = None
    all: tuple[Name, ...] = ()
    sure: Name | None = None
    """The subject, if it is certain and no other stands by of whom its pronoun may speak."""
    way: rivals.Way = rivals.START
    """Whether a pronoun may mean the one whose life is told."""


def read(
    tokens: Sequence[Token],
    names: Sequence[Name],
    before: People,
    usage: Usage,
    genders: Genders,
) -> tuple[dict[int, Name], dict[int, Name], People]:
    """Resolve a sentence's pronouns from itself and the sentence before.

    Gives the person meant by token index (offset in `tokens`), those of them that are sure enough
    to be named in the pronoun's place, and the people whom the next sentence's pronouns may mean.
    A pronoun has a meaning if one person of its gender is possible, or if the subject before it is
    known to have that gender. It is sure if it means the subject, or the one whose life is told.
    """
    if len(tokens) > LONGEST:
        return {}, {}, People(way=rivals.Way(rivals.LONG))
    persons = [name for name in names if usage.is_person(name)]
    main = clauses.verb(tokens)
    limit = tokens[main].start if main is not None else 0
    subject = next(
        (name for name in persons if name.end <= limit and rivals.leads(tokens, name)), None
    )
    named, doubtful = subject, subject is not None and _has_rival(tokens, persons, subject)
    hero, way = genders.hero, before.way
    told: set[int] = set()
    if hero is not None:
        own = [name for name in names if hero.has(name)]
        unlike = MALE_TITLES if hero.gender == "f" else FEMALE_TITLES
        strangers = [
            name
            for name in persons
            if name not in own
            and genders.known.get(name.key, hero.gender) in (hero.gender, "?")
            and name.words[0] not in unlike
        ]
        told, way = rivals.follow(tokens, strangers, own, hero, way, genders.titled)
    meant: dict[int, Name] = {}
    sure: dict[int, Name] = {}
    for at, token in enumerate(tokens):
        gender = english.PERSONAL.get(token.lower)
        if not gender:
            continue
        here = [name for name in persons if name.end <= token.start]
        if main is not None and at < main and token.lower in ("he", "she"):
            # "Apprenticed to Josef Hale, he learned": whoever only stands beside is not he.
            here = [name for name in here if rivals.leads(tokens, name)]
        who = _choose(People(subject if subject in here else None, tuple(here)), gender, genders)
        if not here:
            who = _choose(before, gender, genders)
        if who:
            meant[at] = who
            first = (named if here else before.sure), genders.leading.get(gender)
            others = FEMALE_TITLES if gender == "m" else MALE_TITLES
            bare = TITLES.issuperset(who.words) or who.words[0] in others | {"messrs"}
            bare = bare or usage.is_noun(who)
            # "Roth, a rival, came. He called Harl a fool. | He": the one who acts has no name.
            bare = bare or (not here and before.subject is None and before.way.doubt > 0)
            # In a life, only one who is known for a man may be "he" beside the one whose it is.
            doubted = hero is not None and hero.gender == gender and not hero.has(who)
            doubted = doubted and genders.titled.get(who.key) != gender
            if genders.known.get(who.key) != gender:  # "his widow flew on, until her balloon fell"
                nouns = FEMALES if gender == "f" else MALES
                doubted = doubted or any(token.lower in nouns for token in tokens[:at])
            if not (bare or doubted) and who.key in {name.key for name in first if name}:
                sure[at] = who
        if at in told and hero is not None:
            if hero.has(sure.get(at, hero.name)):
                sure[at] = hero.name
            else:
                del sure[at]
            who = meant[at] = hero.name
        if who:
            leads = token.lower in ("he", "she") or at in sure
            if main is not None and at < main and leads:
                subject = subject or who
                doubtful = doubtful or at not in sure
        doubtful = doubtful or _is_another(tokens, at, main)
    people = tuple(persons)
    if subject and subject not in people:
        people = (subject, *people)
    if not people and not any(token.lower in PERSONS for token in tokens):
        return meant, sure, People(None, before.all[:1], before.sure, way)
    return meant, sure, People(subject, people, None if doubtful else subject, way)


def _has_rival(tokens: Sequence[Token], persons: Sequence[Name], subject: Name) -> bool:
    """Whether a second person is the subject of a later clause: "Roth fell and Linde fled"."""
    ends = {name.end for name in persons if name.key != subject.key}
    return any(
        tokens[at - 1].end in ends and clauses.is_finite(tokens, at) for at in range(1, len(tokens))
    )


def _is_another(tokens: Sequence[Token], at: int, main: int | None) -> bool:
    """Whether "him" behind the verb of the first clause must mean another than its subject."""
    return (
        tokens[at].lower == "him"
        and main is not None
        and main < at
        and all(token.is_word for token in tokens[main:at])
    )


def _choose(people: People, gender: str, genders: Genders) -> Name | None:
    known = genders.known
    fitting = {
        name.key: name for name in people.all if known.get(name.key, gender) in (gender, "?")
    }
    if any(known.get(key) == "?" for key in fitting):
        return None
    if not fitting:
        # Where nobody else is possible, a life's "she" is she whose life it is.
        return genders.leading.get(gender)
    subject = people.subject
    who = next(iter(fitting.values())) if len(fitting) == 1 else subject
    if who is None or known.get(who.key, gender if len(fitting) == 1 else "") != gender:
        return None
    return None if genders.is_doubtful(who, gender) else who


def carried(people: People, genders: Genders) -> People:
    """Whom a new paragraph's pronouns may mean: the subject of the last, if its gender is known."""
    subject = people.subject
    known = subject and genders.known.get(subject.key)
    return People(subject, (subject,), people.sure) if subject and known else People()
