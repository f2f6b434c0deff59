"""How long the "he" or "she" of a life means nobody else.

The pronouns speak of the one whose life is told until another such person becomes the subject, and
again when nothing more is told of the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.extract import clauses, english, words
from timeline.extract.headlines.heroes import Hero
from timeline.extract.names import Name
from timeline.extract.words import Token


@dataclass(frozen=True, slots=True)
class Way:
    """What a pronoun of the hero's gender may mean where a sentence begins."""

    doubt: int = 0
    """For how many more sentences another who has become the subject may be meant."""
    alone: bool = True
    """Whether the sentence before speaks of no other such person."""


START = Way()
NAMING = frozenset("call name sign style become christen baptise baptize".split())
"""What one does to oneself with one's own name."""
LONG = 4
"""Sentences for which one who surely is of the hero's gender may be meant."""
SHORT = {"f": 1, "m": 3}
"""Those for which one may be of whom the text does not tell it: most others are men."""


def follow(
    tokens: Sequence[Token],
    rivals: Sequence[Name],
    own: Sequence[Name],
    hero: Hero,
    way: Way,
    titled: Mapping[str, str],
) -> tuple[set[int], Way]:
    """The places of the pronouns that mean the hero, and what the next sentence's may mean.

    `rivals` are the names of others whom the pronouns may mean, `own` the hero's; `titled` knows
    the gender of those of whom a title tells it.
    """
    starts = {name.start: name for name in (*rivals, *own)}
    means: set[int] = set()
    free, alone, last, doubt = not way.doubt, True, None, 0
    actors, of_hero = 0, not way.doubt and (way.alone or hero.gender == "f")
    for at, token in enumerate(tokens):
        name = starts.get(token.start)
        if name is not None and name in own:
            free = free or (leads(tokens, name) and not _is_met(tokens, at, free))
        elif name is not None or (token.is_word and hero.may_be(token.lower)):
            last = _place(tokens, at, name.end if name is not None else token.end, last)
            alone = alone and last == AWAY
            actors += last != AWAY
            of_hero = of_hero and last == ACTS and actors == 1
            if last == ACTS:
                known = name is None or titled.get(name.key) == hero.gender
                free, doubt = False, max(doubt, LONG if known else SHORT[hero.gender])
        elif english.PERSONAL.get(token.lower) == hero.gender and free:
            subject = token.lower in ("he", "she") or (alone and _opens(tokens, at))
            if subject or (alone and way.alone):
                means.add(at)
        elif actors and of_hero and _suffers(tokens, at, hero.gender):
            means.add(at)  # "Roth freed her": no woman frees herself so
            if hero.gender == "f":
                doubt = 0
    silent = not any(token.lower in ("he", "she") for token in tokens)
    left = 0 if free else max(doubt, way.doubt - 1 - silent, 0)
    return means, Way(left, alone)


def _is_met(tokens: Sequence[Token], at: int, free: bool) -> bool:
    """Whether the hero is only what another acts upon: "Roth, a rival, came. He called | Harl"."""
    before = tokens[at - 1].lower if at else ""
    acts = words.base(before) is not None and words.base(before) not in english.SPEECH
    return not free and acts and any(token.lower in ("he", "she") for token in tokens[:at])


def meets(tokens: Sequence[Token], at: int, names: Sequence[Name]) -> bool:
    """Whether one who is "he" acts upon one of `names`: "he rode back, and his men took | Harl".

    Nobody who speaks of Harl by name again has called him "he" before.
    """
    if not names or tokens[at].lower not in ("he", "she"):
        return False
    starts = {name.start for name in names}
    for behind in range(at + 2, len(tokens)):
        if tokens[behind].text in ";:":
            return False
        verb = words.base(tokens[behind - 1].lower)
        if tokens[behind].start in starts and verb is not None:
            return verb not in english.SPEECH | NAMING
    return False


def _suffers(tokens: Sequence[Token], at: int, gender: str) -> bool:
    """Whether a pronoun is what another acts upon: "Roth freed her", not "Roth sold her house"."""
    if tokens[at].lower != ("her" if gender == "f" else "him"):
        return False
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    ends = behind is None or not behind.is_word
    closed = english.PREPOSITIONS | english.DETERMINERS
    follows = ends or (behind is not None and (behind.lower in closed or gender == "m"))
    return follows and words.base(tokens[at - 1].lower) is not None


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether "his" or "her" opens a subject: "in 1871 | his father died"."""
    owns = tokens[at].lower in ("his", "her")
    verb = clauses.verb(tokens)
    before = tokens[at - 1].lower if at else ""
    return owns and verb is not None and at < verb and before not in english.PREPOSITIONS


ACTS, BESIDE, AWAY = "acts", "beside", "away"
WHERE = english.LOCATIVE - {"to", "towards", "toward"} | {"for", "of", "over", "off", "on"}
"""Prepositions behind which places stand, and seldom a person of whom the next words speak."""
OPENS = english.SUBORDINATORS | {"but", "then", ";", ":", "—", "“", '"', "(", "."}


def _place(tokens: Sequence[Token], at: int, end: int, last: str | None) -> str:
    """How a person stands in a sentence: as a subject, as one to whom a pronoun may go, or aside.

    `last` says so of the one before, whose place an "and" or a comma shares.
    """
    close = next(index for index in range(at, len(tokens)) if tokens[index].end >= end)
    behind = close + 1
    while behind < len(tokens) and clauses.is_adverb(tokens[behind]):
        behind += 1
    owns = tokens[close].is_possessive
    if not owns and behind < len(tokens) and clauses.is_finite(tokens, behind):
        return ACTS
    while at and (tokens[at - 1].lower in english.DETERMINERS or _describes(tokens, at - 1)):
        at -= 1
    before = tokens[at - 1].lower if at else ""
    if before in WHERE or (before == "as" and tokens[at].text.islower()):
        return AWAY  # "as president"
    if before in ("and", "or", ",") and last is not None:
        who = tokens[behind].lower if behind < len(tokens) else ""
        return BESIDE if last == ACTS or who == "," else last
    return ACTS if not owns and (not before or before in OPENS) else BESIDE


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word may stand between an article and its noun: "the old | abbot"."""
    token = tokens[at]
    plain = token.is_word and token.lower not in english.STOP_WORDS
    return plain and not token.lower.endswith("ing") and not words.base(token.lower)


def leads(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name stands free of a preposition and a possessive: as a subject does."""
    at = next(index for index, token in enumerate(tokens) if token.start == name.start)
    last = next(index for index in range(at, len(tokens)) if tokens[index].end == name.end)
    acts = last + 1 < len(tokens) and clauses.is_finite(tokens, last + 1)
    if at and tokens[at - 1].lower in english.PREPOSITIONS:
        return acts and tokens[at - 1].lower in english.SUBORDINATORS  # "after Roth had fled"
    # "To the brig Hannah": a preposition stands before the article.
    article = next(
        (
            index
            for index in range(at - 2, max(0, at - 4), -1)
            if tokens[index].lower in english.DETERMINERS
        ),
        0,
    )
    if article and tokens[article - 1].lower in english.PREPOSITIONS:
        return acts
    return not tokens[last].is_possessive
