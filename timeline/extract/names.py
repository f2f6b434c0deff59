"""Names in a text: those that the authority files know, and every capitalised one besides.

Without authority files names are still evidence: two passages that name the same people may tell
one happening, and a pronoun may stand for the name before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline.extract import english
from timeline.extract.words import Token

CALENDAR_WORDS = frozenset(
    """january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
    spring summer autumn winter christmas easter bc ad bce ce i""".split()
)
TITLES = frozenset(
    """mr mrs ms dr lord lady sir king queen prince princess tsar tsarina emperor empress count countess
    duke duchess baron baroness general colonel captain major marshal admiral president governor
    professor father brother sister saint comrade""".split()
)
FEMALE_TITLES = frozenset(
    "mrs ms lady queen princess tsarina empress countess duchess sister".split()
)
MALE_TITLES = frozenset(
    "mr lord sir king prince tsar emperor count duke baron father brother".split()
)
JOINING = frozenset("of de von van der den la le al bin ibn y da di del du".split())


@dataclass(frozen=True, slots=True)
class Name:
    """A capitalised sequence; half-open offsets, and its words as compared."""

    start: int
    end: int
    text: str
    words: tuple[str, ...]

    @property
    def key(self) -> str:
        """The word that people go by: the last."""
        return self.words[-1]


@dataclass(frozen=True)
class Usage:
    """How a text uses its words: what tells a name from a word that only begins a sentence."""

    capital: Counter[str] = field(default_factory=Counter)
    """By small-letter word: times it stands with a capital inside a sentence."""
    small: Counter[str] = field(default_factory=Counter)
    """Times it stands without one."""
    after_place_word: Counter[str] = field(default_factory=Counter)
    """By a name's last word: times "in", "at", "to", "from" stand before it."""
    total: Counter[str] = field(default_factory=Counter)

    def is_name_word(self, word: str) -> bool:
        """Whether a word that begins a sentence is a name there."""
        return self.capital[word] > self.small[word]

    def is_person(self, name: Name) -> bool:
        """Whether a name is more likely a person's than a place's or a body's."""
        if name.words[0] in TITLES:
            return True
        return self.after_place_word[name.key] * 3 < self.total[name.key]


def bare(word: str) -> str:
    """A word as names are compared: small letters, without the possessive."""
    word = word.lower().replace("’", "'")
    for ending in ("'s", "s'", "'"):
        if word.endswith(ending):
            return word[: -len(ending)] + ("s" if ending == "s'" else "")
    return word


def usage(sentences: Iterable[Sequence[Token]]) -> Usage:
    """Count how words stand inside sentences."""
    found = Usage()
    for tokens in sentences:
        previous: Token | None = None
        for token in tokens:
            if token.is_word:
                word = bare(token.text)
                if not token.is_capital:
                    found.small[word] += 1
                elif previous and previous.text not in '.!?:“"‘«(•|':
                    found.capital[word] += 1
                if token.is_capital:
                    found.total[word] += 1
                    if previous and previous.lower in english.LOCATIVE:
                        found.after_place_word[word] += 1
            previous = token
    return found


def names(tokens: Sequence[Token], usage: Usage) -> list[Name]:
    """The capitalised names of one sentence, in order."""
    found: list[Name] = []
    at = 0
    while at < len(tokens):
        if not _is_part(tokens[at], usage, first=_opens(tokens, at)):
            at += 1
            continue
        end = at + 1
        while end < len(tokens) and not tokens[end - 1].text.endswith(("'s", "’s", "'", "’")):
            if (tokens[end].text == "." and len(tokens[end - 1].text) == 1) or _is_part(
                tokens[end], usage, first=False
            ):
                end += 1
            elif (
                tokens[end].lower in JOINING
                and end + 1 < len(tokens)
                and _is_part(tokens[end + 1], usage, first=False)
                and tokens[end].lower != "of"
            ):
                end += 2
            else:
                break
        words = tuple(
            part
            for token in tokens[at:end]
            if token.is_word
            for part in _undamaged(bare(token.text), usage).split("-")
        )
        text = " ".join(token.text for token in tokens[at:end]).replace(" .", ".")
        found.append(Name(tokens[at].start, tokens[end - 1].end, _plain(text), words))
        at = end
    return found


def _opens(tokens: Sequence[Token], at: int) -> bool:
    return at == 0 or tokens[at - 1].text in '.!?:“"‘«(•|'


def _is_part(token: Token, usage: Usage, first: bool) -> bool:
    word = bare(token.text)
    if not token.is_capital or word in CALENDAR_WORDS or word in english.STOP_WORDS:
        return False
    return not first or usage.is_name_word(word) or word in TITLES


def _undamaged(word: str, usage: Usage) -> str:
    """A name's word without a possessive s whose apostrophe the text has lost."""
    shorter = word[:-1]
    if word.endswith("s") and usage.total[shorter] > usage.total[word]:
        return shorter
    return word


def _plain(text: str) -> str:
    for ending in ("'s", "’s"):
        if text.endswith(ending):
            return text[: -len(ending)]
    return text


def genders(
    sentences: Iterable[tuple[Sequence[Token], Sequence[Name]]], usage: Usage
) -> dict[str, str]:
    """By a person's last word, "m" or "f", where the text's pronouns leave no doubt.

    A pronoun speaks for a name only where its sentence and the one before name no other person.
    """
    votes: dict[str, Counter[str]] = {}
    alone: str | None = None
    for tokens, found in sentences:
        people = {name.key for name in found if usage.is_person(name)}
        for name in found:
            if name.words[0] in FEMALE_TITLES | MALE_TITLES:
                sex = "f" if name.words[0] in FEMALE_TITLES else "m"
                votes.setdefault(name.key, Counter())[sex] += 5
        who = next(iter(people)) if len(people) == 1 else (alone if not people else None)
        if who:
            for token in tokens:
                sex = english.PERSONAL.get(token.lower, "")
                if sex:
                    votes.setdefault(who, Counter())[sex] += 1
        alone = who
    return {
        name: count.most_common(1)[0][0]
        for name, count in votes.items()
        if count.most_common(1)[0][1] * 4 >= 3 * count.total()
    }
