"""What a clause tells of its date: its predicate, or what a participle beside it says.

"Arrested in May, Roth fell ill": the date is the arrest's, and the illness has none.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.extract import clauses, english, words
from timeline.extract.english.people import PERSONS
from timeline.extract.headlines import participles, shared
from timeline.extract.headlines.joints import COMPLEMENT
from timeline.extract.headlines.whole import TURNING
from timeline.extract.words import Token

FEW = 3  # words
SUBORDINATE = english.SUBORDINATORS - english.PREPOSITIONS
PASSIVE_OF_TWO = frozenset(
    """made named called elected appointed crowned given granted sent awarded handed taught told
    shown paid denied refused offered begun all both half""".split()
)
"""Participles behind which an object may stand: "called the Diver"."""
BEFORE_THAT = english.PREPOSITIONS - TURNING
IMPERSONAL = frozenset("seem appear happen rain snow take turn become fall".split())
"""What an "it" does that means nothing."""
KNOWING = frozenset("know show prove discover learn".split())
"""What these are said of is so."""
FACTS = frozenset("when while where whereas whereupon because although though".split())
"""What a clause says behind these did happen."""


def told(
    tokens: Sequence[Token],
    kept: Sequence[int],
    begins: int,
    found: int,
    date: int,
    plural: bool | None,
) -> list[tuple[int, Token]]:
    """What the subject that begins at `begins` did on the date, with the words' places.

    That is the predicate with the verb at `found`, unless the date stands with a participle or
    within a clause of its own; of the latter nothing is told.
    """
    cut = [tokens[at] for at in kept]
    opening, closing = participles.beside(cut, kept, date)
    phrase, beside = cut[opening:closing], participles.opens(cut[opening:closing])
    if closing <= found and phrase and opening != begins:
        doing = phrase[0].lower.endswith("ing")
        if beside and not (doing and opening < begins):
            nearest = participles.nearest(phrase, kept[opening:closing], date)
            said = participles.passive(phrase[nearest], plural)
            places = kept[opening:closing][nearest]
            return list(zip([places[0], *places], said, strict=False))
        means = phrase[0].lower == "by" and "of" in (tokens[date - 1].lower, tokens[date].lower)
        if opening > begins and not means:  # "the council, by its decree of 3 May, closed it"
            return []  # "Roth, mayor from 1843, died"
    if phrase and opening > found and _is_in_row(phrase):
        return list(zip(kept[opening:closing], phrase, strict=True))
    beside = beside and opening > found and not _is_apart(tokens, kept[opening], date)
    if _is_telegraphic(cut[begins : found + 2]):
        said = participles.passive(cut[found:], plural)
        return list(zip([kept[found], *kept[found:]], said, strict=False))
    if beside or _is_within(tokens, kept, found, date):
        return participles.also(phrase, plural, kept[opening:closing]) if beside else []
    return list(zip(kept[found:], cut[found:], strict=True))


def _is_in_row(phrase: Sequence[Token]) -> bool:
    """Whether a phrase between commas goes on with its own verb: "left Orm, | crossed the Sar".

    A participle has no object behind it.
    """
    first, follows = phrase[0].lower, phrase[1] if len(phrase) > 1 else None
    acts = words.base(first) is not None and first not in PASSIVE_OF_TWO
    has_object = follows is not None and (
        follows.is_capital or follows.lower in english.DETERMINERS - {"that"}
    )
    return acts and has_object


def _is_within(tokens: Sequence[Token], kept: Sequence[int], found: int, date: int) -> bool:
    """Whether the date stands in a clause that a word behind the verb opens."""
    opening = next((at for at in kept[found + 1 :] if at < date and _opens(tokens, at)), None)
    if any(tokens[at].lower in clauses.RELATIVE for at in range(kept[-1] + 1, date)):
        return True  # "elected him, | who broke the windows on 3 May"
    if opening is None:
        return False
    # "chose Brede, a town which had no lord, | in 1843": the commas close what they open.
    apart = any(tokens[at].text == "," for at in range(kept[found] + 1, opening))
    ended = clauses.verb(tokens, opening + 1, date) is not None
    return not (apart and ended and tokens[date - 1].text == ",")


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word opens a clause: not "that" of "guilty of that", "once" of "once more"."""
    if _gives_reason(tokens, at):
        return True
    if tokens[at].lower in ("until", "till") and tokens[at + 1].text == ",":
        return True  # "waited until, on 9 July, the gates were opened"
    if tokens[at].lower == "once":
        return tokens[at + 1].lower not in ("more", "again")
    of_that = tokens[at].lower == "that" and tokens[at - 1].lower in BEFORE_THAT
    return tokens[at].lower in SUBORDINATE and not of_that


def _is_telegraphic(cut: Sequence[Token]) -> bool:
    """Whether a bare noun suffers what its verb says: "peace signed", "abbot elected at Brede"."""
    if len(cut) < 2 or words.base(cut[1].lower) in (None, "agree"):
        return False
    if not words.kind(cut[0].lower) and cut[0].lower not in PERSONS:
        return False
    follows = cut[2] if len(cut) > 2 else None
    has_object = follows is not None and follows.lower not in english.PREPOSITIONS
    suffers = cut[1].lower == "made" or words.kind(cut[1].lower) in shared.PASSIVE_KINDS
    return suffers and not has_object


def inner(tokens: Sequence[Token], verb: int, date: int) -> int | None:
    """The word that opens a clause within the clause, if it tells of the date what happened."""
    within = [
        at
        for at in range(verb + 1, date)
        if tokens[at].lower in SUBORDINATE or _gives_reason(tokens, at)
    ]
    if not within:
        return None
    if tokens[within[-1]].lower not in FACTS | {"for"} and not _is_known(tokens, verb, within[-1]):
        return None
    apart = tokens[within[-1] - 1].text == "," and tokens[date - 1].text == ","
    if tokens[within[-1]].lower == "where" and apart:
        return None  # "had it cast at Orm, where ore was cheap, | in May"
    # "When the packet came, | they opened it in May": what "when" opens has ended.
    comma = max((at for at in range(within[-1], date - 1) if tokens[at].text == ","), default=0)
    return None if clauses.verb(tokens, within[-1] + 1, comma) is not None else within[-1]


def _is_known(tokens: Sequence[Token], verb: int, that: int) -> bool:
    """Whether "that" opens what is so: "the news that Brede had fallen", "showed that he lived"."""
    if tokens[that].lower != "that":
        return False
    so = any(tokens[at].lower in ("so", "such") for at in range(verb, that))
    if so and tokens[that + 2].lower not in english.MODALS:
        return True  # "was beaten so hard that he died"
    knows = verb == that - 1 and (words.base(tokens[verb].lower) or tokens[verb].lower) in KNOWING
    knows = knows and (verb == 0 or tokens[verb - 1].lower not in english.AUXILIARIES | {"not"})
    told = tokens[that - 1].lower == "news" and tokens[that - 2].lower in ("the", "with", "of")
    return knows or told


def _gives_reason(tokens: Sequence[Token], at: int) -> bool:
    """Whether "for" opens a clause: "it was closed, for a flood had loosened two piers"."""
    opens = tokens[at].lower == "for" and tokens[at - 1].text == ","
    return opens and clauses.verb(tokens, at + 1, min(len(tokens), at + 9)) is not None


def _is_apart(tokens: Sequence[Token], phrase: int, date: int) -> bool:
    """Whether a comma stands between a phrase and the date: "was rolled out, painted, in May"."""
    return tokens[date - 1].text == "," or any(tokens[at].text == "," for at in range(date, phrase))


def lacks_noun(told: Sequence[tuple[int, Token]], holes: Collection[int]) -> bool:
    """Whether a date has taken a noun from what is told before the first comma."""
    comma = next((n for n, (_, token) in enumerate(told) if token.text == ","), len(told))
    return any(at in holes for at, _ in told[:comma])


def has_another(tokens: Sequence[Token], verb: int, date: int, dated: Collection[int]) -> bool:
    """Whether a verb has another object for another date: "lost Orm in May and | in June Brede"."""
    before = [at for at in range(verb, date) if at in dated]
    if not before:
        return False
    behind = date
    while behind < len(tokens) and (behind in dated or tokens[behind].text == ","):
        behind += 1
    joined = any(tokens[at].lower == "and" for at in range(before[-1], date))
    between = [tokens[at].lower for at in range(before[-1] + 1, date) if at not in dated]
    if between[:1] == ["and"] and 1 < len(between) <= FEW and _is_thing(between[-1]):
        return True  # "theatres closed on the 2nd | and inns | on the 3rd"
    if behind == len(tokens):
        return False
    opens = tokens[behind].lower in english.DETERMINERS or tokens[behind].is_capital
    return joined and opens


def _is_thing(word: str) -> bool:
    """Whether a word is a noun of many: neither a verb nor one that tells how or when."""
    return words.ends_in_s(word) and words.base(word) is None and word not in english.STOP_WORDS


def is_empty(predicate: Sequence[Token]) -> bool:
    """Whether the "it" before this means nothing: "it was clear", "it was said that"."""
    at = next(
        (
            at
            for at, token in enumerate(predicate)
            if token.lower not in english.AUXILIARIES | {"not"} and not clauses.is_adverb(token)
        ),
        0,
    )
    verb = words.base(predicate[at].lower)
    if verb is None and predicate[at - 1].lower not in ("had", "has"):
        return predicate[0].lower in english.AUXILIARIES
    if verb in IMPERSONAL:
        return True
    behind = [token.lower for token in predicate[at + 1 : at + 3]]
    infinitive = behind[:1] == ["to"] and behind[1:2] and behind[1] not in english.DETERMINERS
    return bool(infinitive) or not COMPLEMENT.isdisjoint(behind)
