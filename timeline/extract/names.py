"""Names in a text: those that the authority files know, and every capitalised one besides.

Without authority files names are still evidence: two passages that name the same people may tell
one happening, and a pronoun may stand for the name before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline.dates import Timex
from timeline.extract import clauses, english
from timeline.extract.english.people import BODIES, PLACES, TITLES
from timeline.extract.words import Token

CALENDAR_WORDS = frozenset(
    """january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov
    dec
    spring summer autumn winter christmas easter michaelmas martinmas candlemas lammas whitsun
    pentecost epiphany ascension lent bc ad bce ce style i""".split()
)
JOINING = frozenset("of de von van der den la le al bin ibn y da di del du".split())
IMPERSONAL = frozenset("on off aboard the a an its our any some every no".split())
"""Behind these a name is no person's: "aboard the Orm", "every Brede"."""


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
    impersonal: Counter[str] = field(default_factory=Counter)
    """By a name's word: times that it stands as no person's name does, see `_is_impersonal`."""
    titled: Counter[str] = field(default_factory=Counter)
    """Times that a title stands before it."""
    total: Counter[str] = field(default_factory=Counter)

    def is_name_word(self, word: str) -> bool:
        """Whether a word that begins a sentence is a name there; so is one that does so again."""
        return self.capital[word] > self.small[word] or (
            self.total[word] > 1 and not self.small[word]
        )

    def is_person(self, name: Name) -> bool:
        """Whether a name is more likely a person's than a place's or a body's."""
        if name.words[0] in TITLES or self.titled[name.key]:
            return True
        if not any(len(word) > 2 and word.isalpha() for word in name.words):
            return False
        if name.key in BODIES | PLACES:
            return False
        return self.impersonal[name.key] * 3 < self.total[name.key]

    def is_noun(self, name: Name) -> bool:
        """Whether a text has a name's first word oftener as a noun: "The Weaver", "a weaver"."""
        word = name.words[0]
        return word not in TITLES and self.small[word] > self.total[word]


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
        opening = -1
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
            if (
                not at
                or not tokens[at - 1].is_capital
                or tokens[at - 1].lower in english.STOP_WORDS
            ):
                opening = at
            last = word.rpartition("-")[2]
            found.total[last] += last != word  # "Lien-teh" is known by "teh" too
            found.titled[last] += opening < at and bare(tokens[at - 1].text) in TITLES
            found.impersonal[last] += _is_impersonal(tokens, opening, at)
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


def undated(found: Sequence[Name], timexes: Sequence[Timex]) -> Sequence[Name]:
    """The names that are no part of a date: not that of "on Palm Sunday"."""
    dates = [timex for timex in timexes if timex.edtf is not None and not timex.aside]
    return [
        name
        for name in found
        if not any(date.start < name.end and name.start < date.end for date in dates)
    ]


def _is_impersonal(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name stands as those of places, peoples and bodies do.

    "At Brede", "the University", "a Junior Scholarship", "Bay of Orsk", "Confederate ships".
    """
    before = tokens[first - 1].lower if first else ""
    if before in english.LOCATIVE | IMPERSONAL:
        return True
    if before == "of" and first > 1 and tokens[first - 2].is_capital:
        return True
    if last + 1 >= len(tokens):
        return False
    after = tokens[last + 1]
    return (
        after.is_word
        and not after.is_capital
        and tokens[last].text.isalpha()
        and after.lower not in english.STOP_WORDS | clauses.RELATIVE
        and not clauses.is_finite(tokens, last + 1)
        and not clauses.is_adverb(after)
        and not after.lower.endswith(("ing", "ed"))
        and after.lower not in english.PARTICIPLE
        and not _ends_in_s(after.lower)
    )


def _ends_in_s(word: str) -> bool:
    """As verbs of the present do: "Marlow sails"."""
    return word.endswith("s") and not word.endswith("ss")


def _opens(tokens: Sequence[Token], at: int) -> bool:
    return at == 0 or tokens[at - 1].text in '.!?:“"‘«(•|'


def _leads_name(tokens: Sequence[Token], at: int, usage: Usage) -> bool:
    """Whether a word that begins a sentence is a name: never small, before a name or "who"."""
    if at + 2 < len(tokens) and tokens[at + 1].text == "," and tokens[at + 2].lower == "who":
        return not usage.small[bare(tokens[at].text)]
    return (
        at + 1 < len(tokens)
        and _is_part(tokens[at + 1], usage, first=False)
        and not usage.small[bare(tokens[at].text)]
    )


def _is_part(token: Token, usage: Usage, first: bool) -> bool:
    word = bare(token.text)
    closed = CALENDAR_WORDS | english.STOP_WORDS | clauses.NUMERALS
    if not token.is_capital or word in closed:
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
