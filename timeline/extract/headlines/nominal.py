"""Headlines without a verb, and those whose verb comes first.

"May 1886. Strike at the dockyard": an entry of a chronicle is its own headline. "There was a
strike" is one too, and "then came the siege" is said in the other order.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english, words
from timeline.extract.english.happenings import tells
from timeline.extract.english.people import PERSONS
from timeline.extract.headlines import participles
from timeline.extract.headlines.beginning import NOUNS_IN_ING
from timeline.extract.headlines.joints import VAGUE
from timeline.extract.headlines.predicate import DANGLING, fit
from timeline.extract.headlines.wording import closes, joined
from timeline.extract.words import Token
from timeline.model import TITLE_LENGTH

NO_SUBJECTS = frozenset("home back again forth forward together apart suddenly".split())
COMING = frozenset("came followed".split())
BEFORE_THEIR_SUBJECT = frozenset("died fell perished arrived landed".split())
"""Verbs that may stand between a date or a place and their subject: "in Orm died Anna Roth"."""
FOUNDED = 3
"""Where the noun stands in "there was founded | an order"."""
SHORT_DAYS = frozenset("mon tue tues wed thu thur thurs fri sat sun".split())
NOTHING = frozenset("no little nothing nobody none neither hardly".split())
PLACES = frozenset("at in on round around under before outside behind near".split())
CLOSED = english.PRONOUNS | english.PREPOSITIONS | english.CONJUNCTIONS | english.SUBORDINATORS


def entry(cut: Sequence[Token]) -> str | None:
    """What an entry without a verb names, if it is a happening."""
    end = next(
        (at for at, token in enumerate(cut) if not token.is_word and not token.text[0].isdigit()),
        len(cut),
    )
    ends = [end, *(at for at in range(end - 1, 0, -1) if cut[at].lower in english.PREPOSITIONS)]
    noun = cut[: ends[-1]]
    if not noun or noun[0].lower in CLOSED or clauses.is_adverb(noun[0]):
        return None
    if len(noun) == 1 and noun[0].lower in SHORT_DAYS:
        return None  # "Oct. 11, | Wed. -"
    if participles.opens(noun) and noun[0].lower not in NOUNS_IN_ING:
        return None
    if any(token.lower in VAGUE | NOTHING | english.PERSONAL.keys() for token in cut[:end]):
        return None
    head = noun[-1]
    named = {head.lower, head.lower.removesuffix("s")}
    said = not named.isdisjoint(english.STOP_WORDS | PERSONS)
    if said or (head.is_capital and not words.kind(head.lower)):
        return None  # who, what or when it is, not what happened
    commas = sum(token.text == "," for token in cut)
    if commas > 1 and not (words.kind(head.lower) or tells(head.lower)):
        return None  # "the hungry peasants of Orm, most of them Tarns, | rise"
    article = cut[0].lower in ("a", "an")
    for at in ends:
        told = list(cut[article:at])
        while told and (told[-1].lower in DANGLING or not closes(told[-1])):
            told.pop()
        title = joined(told)
        if 0 < len(title) <= TITLE_LENGTH and (at == end or cut[at].lower != "of"):
            return title[0].upper() + title[1:]
    return None


def existing(cut: Sequence[Token]) -> str | None:
    """What "there was" says that there was, if it is a happening: "a strike at the mill".

    Of other things it is told that they are there: "there are guards at the gate"."""
    if len(cut) < 3 or cut[0].lower != "there" or cut[1].lower not in english.BE_PAST:
        return None
    noun = next((at for at in range(3, len(cut)) if cut[at].lower in CLOSED), len(cut))
    head = cut[noun - 1].lower
    if clauses.verb(cut[2:]) is None and (words.kind(head) or tells(head)):
        return entry(cut[2:])
    opening = cut[2].lower.partition("-")[0]
    named = noun > 3 or opening not in english.STOP_WORDS | clauses.NUMERALS
    named = named and cut[noun - 1].lower not in english.STOP_WORDS
    which = any(token.lower in clauses.RELATIVE | {"that"} for token in cut[noun:])
    denied = opening == "not" or (which and opening in NOTHING)  # "no street that was not"
    placed = noun < len(cut) and cut[noun].lower in PLACES and named and not denied
    return fit(cut[0].text, cut[1:], None) if placed else None


def is_place(cut: Sequence[Token]) -> bool:
    """Whether "there" says where somebody does what follows: "there, in May, | the king died"."""
    at = 1 + (len(cut) > 1 and cut[1].text == ",")
    if at + 1 >= len(cut):
        return False
    opens = cut[at].lower in english.DETERMINERS or cut[at].is_capital or cut[at].lower == "he"
    return opens and clauses.verb(cut, at) is not None


def _named_behind(cut: Sequence[Token], verb: int) -> list[int]:
    """The places of the name that is all that stands right behind a verb: "died | Dr. Roth"."""
    end = verb + 1
    while end < len(cut) and (cut[end].is_capital or (cut[end].text == "." and end > verb + 1)):
        end += 1
    ends = end >= len(cut) or not cut[end].is_word or cut[end].lower in english.PREPOSITIONS
    before = all(not clauses.is_finite(cut, at) for at in range(verb))
    return list(range(verb + 1, end)) if ends and before and verb < len(cut) else []


def _founded(cut: Sequence[Token]) -> list[int]:
    """The order of "there was founded an order": "an order was founded"."""
    straight, first = list(range(len(cut))), FOUNDED
    opens = cut[first].lower in english.DETERMINERS or cut[first].lower in clauses.NUMERALS
    if not (opens and participles.is_participle(cut[2].lower)) or cut[2].lower in CLOSED:
        return straight
    end = first + 1
    while end < len(cut) and cut[end].is_word and cut[end].lower not in CLOSED - {"of"}:
        if cut[end].lower.endswith("ing"):
            break
        end += 1
    return [*straight[first:end], 1, 2, *straight[end:]]


def turned(cut: Sequence[Token]) -> list[int]:
    """The order that puts the subject first: "came the siege of Brede" is "the siege came"."""
    verb = int(bool(cut) and cut[0].lower == "there")
    straight = list(range(len(cut)))
    first_verb = next(
        (at for at, token in enumerate(cut) if token.lower in BEFORE_THEIR_SUBJECT), len(cut)
    )
    who = _named_behind(cut, first_verb)
    if who and (not first_verb or cut[0].lower in english.PREPOSITIONS):
        # "Towards evening died Anna Roth, a nun".
        return [*who, first_verb, *straight[who[-1] + 1 :]]
    if verb and len(cut) > FOUNDED and cut[1].lower in english.BE_PAST:
        return _founded(cut)
    if len(cut) < verb + 3 or cut[verb].lower not in COMING:
        return straight
    if (
        cut[verb + 1].lower in CLOSED | NO_SUBJECTS
        or cut[verb + 1].is_capital
        or cut[verb].is_capital
    ):
        return straight
    end = verb + 2
    while end < len(cut) and cut[end].is_word and cut[end].lower not in CLOSED - {"of"}:
        end += 1
    return [*straight[verb + 1 : end], verb, *straight[end:]]
