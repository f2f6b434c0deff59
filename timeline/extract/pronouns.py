"""Whom "he" and "she" mean, where the text leaves no doubt; nobody, where it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.extract import clauses, english
from timeline.extract.english_people import PERSONS
from timeline.extract.genders import Genders
from timeline.extract.names import Name, Usage
from timeline.extract.words import Token

LONGEST = 400
"""Words; in a sentence with more of them no pronoun is certain."""


@dataclass(frozen=True, slots=True)
class People:
    """The persons of whom one passage speaks; the first of them as its subject, if one is."""

    subject: Name | None = None
    all: tuple[Name, ...] = ()


def read(
    tokens: Sequence[Token],
    names: Sequence[Name],
    before: People,
    usage: Usage,
    genders: Genders,
) -> tuple[dict[int, Name], People]:
    """Resolve a sentence's pronouns from itself and the sentence before.

    Gives the person meant by token index (offset in `tokens`), and the people whom the next
    sentence's pronouns may mean. A pronoun is certain if one person of its gender is possible, or
    if the subject before it is known to have that gender.
    """
    if len(tokens) > LONGEST:
        return {}, People()
    persons = [name for name in names if usage.is_person(name)]
    main = clauses.verb(tokens)
    limit = tokens[main].start if main is not None else 0
    subject = next((name for name in persons if name.end <= limit and _leads(tokens, name)), None)
    meant: dict[int, Name] = {}
    for at, token in enumerate(tokens):
        gender = english.PERSONAL.get(token.lower)
        if not gender:
            continue
        here = [name for name in persons if name.end <= token.start]
        who = _choose(People(subject if subject in here else None, tuple(here)), gender, genders)
        if not here:
            who = _choose(before, gender, genders)
        if who:
            meant[at] = who
            if main is not None and at < main and token.lower in ("he", "she"):
                subject = subject or who
    own = tuple(persons)
    if subject and subject not in own:
        own = (subject, *own)
    if not own and not any(token.lower in PERSONS for token in tokens):
        return meant, People(None, before.all[:1])
    return meant, People(subject, own)


def _leads(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name stands free of a preposition and a possessive: as a subject does."""
    at = next(i for i, token in enumerate(tokens) if token.start == name.start)
    previous = tokens[at - 1].lower if at else ""
    if previous in english.PREPOSITIONS:
        return False
    last = next(token for token in tokens[at:] if token.end == name.end)
    return not last.lower.endswith(("'s", "s'"))


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
    return People(subject, (subject,)) if subject and known else People()
