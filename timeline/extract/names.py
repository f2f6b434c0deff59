"""Names in a text: those that the authority files know, and every capitalised one besides.

Without authority files names are still evidence: two passages that name the same people may tell
one happening, and a pronoun may stand for the name before it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline.extract import english
from timeline.extract.words import Token

CALENDAR_WORDS = frozenset(
    """january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov
    dec
    spring summer autumn winter christmas easter bc ad bce ce i""".split()
)
TITLES = frozenset(
    """mr mrs ms dr lord lady sir king queen prince princess tsar tsarina emperor empress count
    countess
    duke duchess baron baroness general colonel captain major marshal admiral president governor
    professor father brother sister saint comrade""".split()
)
FEMALE_TITLES = frozenset(
    "mrs ms lady queen princess tsarina empress countess duchess sister".split()
)
MALE_TITLES = frozenset(
    "mr lord sir king prince tsar emperor count duke baron father brother".split()
)
TITLE_VOTES = 5
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
    """By a name's last word: times "in", "at", "to", "from" or "the" stand before the name."""
    total: Counter[str] = field(default_factory=Counter)

    def is_name_word(self, word: str) -> bool:
        """Whether a word that begins a sentence is a name there."""
        return self.capital[word] > self.small[word]

    def is_person(self, name: Name) -> bool:
        """Whether a name is more likely a person's than a place's or a body's."""
        if name.words[0] in TITLES:
            return True
        if not any(len(word) > 2 and word.isalpha() for word in name.words):
            return False
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
        opening = ""
        for at, token in enumerate(tokens):
            if not token.is_word:
                continue
            word = bare(token.text)
            if not token.is_capital:
                found.small[word] += 1
                continue
            found.total[word] += 1
            if not _opens(tokens, at):
                found.capital[word] += 1
            previous = tokens[at - 1] if at else None
            if not (previous and previous.is_word and previous.is_capital):
                opening = previous.lower if previous else ""
            if opening in english.LOCATIVE or opening == "the":
                found.after_place_word[word] += 1
    return found


def names(tokens: Sequence[Token], usage: Usage) -> list[Name]:
    """The capitalised names of one sentence, in order."""
    found: list[Name] = []
    at = 0
    while at < len(tokens):
        opens = _opens(tokens, at) and not _leads_name(tokens, at, usage)
        if not _is_part(tokens[at], usage, first=opens):
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


def _leads_name(tokens: Sequence[Token], at: int, usage: Usage) -> bool:
    """Whether a word that begins a sentence is a first name: never small, and before a name."""
    return (
        at + 1 < len(tokens)
        and _is_part(tokens[at + 1], usage, first=False)
        and not usage.small[bare(tokens[at].text)]
    )


def _is_part(token: Token, usage: Usage, first: bool) -> bool:
    word = bare(token.text)
    if not token.is_capital or word in CALENDAR_WORDS or word in english.STOP_WORDS:
        return False
    return not first or usage.is_name_word(word) or word in TITLES


def _undamaged(word: str, usage: Usage) -> str:
    """A name's word without a possessive s whose apostrophe the text has lost."""
    shorter = word[:-1]
    if word.endswith("s") and 0 < usage.total[shorter] >= usage.total[word]:
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
    """By a person's last word, "m" or "f" where the text's pronouns leave no doubt.

    A pronoun speaks for a name only where its sentence and the one before name no other person.
    "?" stands for a family: a last word that several first names share.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    first_names: dict[str, set[str]] = defaultdict(set)
    alone: str | None = None
    for tokens, found in sentences:
        people = {name.key for name in found if usage.is_person(name)}
        for name in found:
            if name.words[0] in FEMALE_TITLES | MALE_TITLES:
                votes[name.key]["f" if name.words[0] in FEMALE_TITLES else "m"] += TITLE_VOTES
            elif len(name.words) > 1 and name.words[0] not in TITLES and len(name.words[0]) > 1:
                first_names[name.key].add(name.words[0])
        who = next(iter(people)) if len(people) == 1 else (None if people else alone)
        if who:
            votes[who].update(filter(None, (english.PERSONAL.get(t.lower) for t in tokens)))
        alone = who
    result = {key: "?" for key, firsts in first_names.items() if len(firsts) > 1}
    for key, count in votes.items():
        gender, number = count.most_common(1)[0] if count else ("", 0)
        if number and number * 4 >= 3 * count.total():
            result.setdefault(key, gender)
    return result
