"""What is named behind an expression that is counted from it: "three days after | the landing".

A name is taken apart into the words that must be told again, those that say which of several is
meant, and the names of people and places, which must be told with them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from timeline.dates.english import naming as words
from timeline.dates.english.kinds import FORMS, KINDRED, KINDS, NAMES, TAILS, WIDE
from timeline.dates.english.other_words import CALLED
from timeline.dates.story.memory import STEM, base, stem
from timeline.dates.story.naming_clauses import clause, other_words, verb

__all__ = ["BY_NAME", "Name", "named", "noun"]

MOST_WORDS = 9
SHORTEST = 3
BY_NAME, BY_KIND, BY_WIDE, BY_OTHER = 2.0, 1.5, 1.0, 0.75
"""How much a word tells that is the same, of the same kind, of one of several, or another."""


class Name(NamedTuple):
    """What names a happening."""

    heads: frozenset[str]
    """The beginnings of the words of which one must be told,"""
    whole: frozenset[str]
    """those of them that are whole words, which only an ending may follow,"""
    kinds: frozenset[str]
    """the kinds of which it may be instead,"""
    wide: frozenset[str]
    """and those of which one of its sort may be."""
    more: frozenset[str]
    """The beginnings of the words that say which of several it is,"""
    names: frozenset[str]
    """and the names, in small letters, that must be told with it."""
    is_own: bool
    """Whether it is somebody's whom the text has in mind."""
    is_pointed: bool
    """Whether it is pointed to: "that fight"."""
    is_event: bool
    """Whether a noun says that something happened: "the explosion"."""
    place: int
    """1 of "the first", 2 of "the second", -1 of "the last"; else 0."""
    forms: tuple[str, ...]
    """The beginnings of all words by which it may be told,"""
    others: frozenset[str] = frozenset()
    """and the words that may tell it where none of them does."""

    def weight(self, word: str) -> float:
        """How well a word in small letters tells it; 0 if it does not."""
        root = stem(word)
        if root in self.heads and (root not in self.whole or _is_of(word, root)):
            return BY_NAME
        kinds = KINDS.get(word, ())
        if not self.kinds.isdisjoint(kinds):
            return BY_KIND
        if not self.wide.isdisjoint(kinds):
            return BY_WIDE
        return BY_OTHER if word in self.others and word in self.forms else 0

    def in_other_words(self) -> Name:
        """The same as it may be told in other words."""
        return self._replace(forms=tuple(sorted(self.others)))

    def is_like(self, other: Name) -> bool:
        """Whether another name says the same, or that it was of the same kind."""
        alike = self.heads == other.heads or (self.kinds and self.kinds == other.kinds)
        mine, theirs = ((name.more, name.names, name.place) for name in (self, other))
        return bool(alike) and mine == theirs


def _is_of(word: str, root: str) -> bool:
    """Whether a word is of its root and not only begins so: "counted", but no "country"."""
    tail = word.removeprefix(root)
    doubled = tail[:1] == root[-1] and tail[1:] in TAILS
    return word in KINDRED or tail in TAILS or doubled


def named(text: str, at: int, *, of: bool = False) -> Name | None:
    """What is named there, if it is named at all; `of` says that it has its name from a noun."""
    said = words.SAID.match(text, at)
    return _parsed(said[1], of) if said else None


@lru_cache
def noun(word: str) -> Name | None:
    """What a noun alone names."""
    return _name([word], [], [], is_own=False, called=word)


@lru_cache(maxsize=1 << 10)
def _parsed(said: str, of: bool) -> Name | None:
    tokens = words.WORD.findall(said)[:MOST_WORDS]
    if not tokens:
        return None
    first = tokens[0].lower()
    pointed = first in words.POINTING
    is_own = first in words.POSSESSIVES or first in words.PRONOUNS
    names: list[str] = []
    heads: list[str] = []
    if first in words.PRONOUNS:
        heads, more = clause(tokens[1:])
        return _name(heads, more, names, is_own=True, called=verb(tokens[1:]))
    if first in words.DETERMINERS or first in words.POSSESSIVES:
        tokens = tokens[1:]
        unnamed = tokens[:1] and (tokens[0] in words.OTHERS or (pointed and _is_past(tokens[0])))
        if unnamed:
            return None  # "the other disaster", "a week after that slid off"
    elif not tokens[0][0].isupper() and not first.endswith(words.GERUND):
        return None
    while tokens and tokens[0][0].isupper():
        names.append(tokens.pop(0))
    if first.endswith(words.GERUND) and not names:
        heads, more = clause(tokens)
        return _name(heads, more, names, is_own=False, called=verb(tokens))
    nouns: list[str] = []
    while tokens and _goes_on(tokens[0], nouns or names):
        nouns.append(tokens.pop(0).lower())
    more = list(nouns)
    first = tokens[0].lower() if tokens else ""
    if len(nouns) > 1 and _is_past(first) and _is_event(nouns[-2]):
        nouns, first = nouns[:-1], ""  # "after the eruption | diggers broke through the roof"
        tokens, more = [], list(nouns)
    is_clause = first not in words.TURNED and (first in words.AUXILIARIES or _is_past(first))
    is_clause = is_clause and not of  # "on the third day of the siege | was heard"
    called = (nouns or [""])[-1]
    if is_clause:
        did = verb(tokens)
        called = did or called
        verbs, others = clause(tokens)
        says_more = [each for each in verbs if each not in words.LIGHT]
        if did and says_more and nouns and nouns[-1] not in CALLED:
            nouns, names = [], [*names, stem(nouns[-1])]  # who did it must be told with it
        heads, more = nouns[-1:] + (says_more if nouns or names else verbs), more + others
    else:
        heads = nouns[-1:]
        if called.endswith(words.GERUND):
            while tokens and tokens[0][0].isupper():  # "their leaving Leith"
                names.append(tokens.pop(0))
        while tokens and tokens[0].lower() in words.JOINS:
            behind = _noun_behind(tokens[1:])
            if tokens[0].lower() == words.WHOSE:  # "the fire at Michaelmas" is not named for that
                names += [token for token in behind if token[0].isupper()]
            more += [token.lower() for token in behind if not token[0].isupper()]
            tokens = tokens[1 + len(behind) :]
            tokens = tokens[1:] if tokens and tokens[0].lower() in words.DETERMINERS else tokens
            if not behind:
                break
    made = _name(heads, more, names, is_own=is_own, called=called)
    if not made or is_own:
        return made
    is_event = not is_clause and bool(nouns) and _is_event(nouns[-1])
    return made._replace(is_pointed=pointed, is_event=is_event)


def _goes_on(token: str, nouns: list[str]) -> bool:
    """Whether a word still belongs to the nouns that name something."""
    word = token.lower()
    if token[0].isupper() or word in words.STOP or word in words.AUXILIARIES:
        return False
    return not (nouns and _is_past(word))


def _is_event(noun: str) -> bool:
    return noun in NAMES or noun in WIDE or words.EVENT.match(noun) is not None


def _is_past(word: str) -> bool:
    return words.PAST.match(word) is not None


def _noun_behind(tokens: list[str]) -> list[str]:
    """The nouns behind "of" or "at", with their article."""
    found: list[str] = []
    for token in tokens:
        word = token.lower()
        is_article = word in words.DETERMINERS or word in words.POSSESSIVES
        if (is_article and found) or (word in words.STOP and not is_article):
            break
        if word in words.AUXILIARIES or _is_past(word):
            break
        if token[0].isupper() and len(found) > 1 and not found[-1][0].isupper():
            break  # "at the gate | Seattle had"
        found.append(token)
    return found


def _name(
    heads: list[str], more: list[str], names: list[str], *, is_own: bool, called: str = ""
) -> Name | None:
    place = next((words.PLACES[word] for word in more if word in words.PLACES), 0)
    more = [word for word in more if word not in words.GENERAL and len(word) >= SHORTEST]
    more = [word for word in more if word not in words.DETERMINERS]
    heads = [word for word in heads if word not in words.GENERAL] or more
    if not heads:
        # "Nine years after San Jacinto": it has no other name.
        heads = [name.lower() for name in names]
    if not heads:
        return None
    names = [words.GENITIVE.sub("", name.lower()) for name in names]
    wide = frozenset(kind for word in heads for kind in WIDE.get(word, ()))
    kinds = frozenset(kind for word in heads for kind in KINDS.get(word, ())) - wide
    stems = frozenset(map(stem, heads))
    roots = {KINDRED.get(word, word) for word in heads}
    forms = {
        *stems,
        *(form for kind in kinds | wide for form in FORMS[kind]),
        *(word for word, root in KINDRED.items() if root in roots),
    }
    return Name(
        heads=stems,
        whole=frozenset(each for each in map(base, heads) if len(each) <= STEM),
        kinds=kinds,
        wide=wide,
        more=frozenset(map(stem, more)) - stems,
        names=frozenset(names),
        is_own=is_own,
        is_pointed=False,
        is_event=False,
        place=place,
        forms=tuple(sorted(forms)),
        others=other_words(called),
    )
