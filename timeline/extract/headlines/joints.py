"""The joints of a predicate: where a new clause begins in it, and where it may end before that."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english, words
from timeline.extract.headlines import presents
from timeline.extract.headlines.whole import TURNING
from timeline.extract.words import Token

TOLD = frozenset(
    """news claim fact idea report hope belief proof law order word rumour rumor demand promise
    condition evidence view theory suspicion fear""".split()
)
"""Nouns of which a clause with "that" says what they are; of others it says which."""
VAGUE = frozenset(
    "it they them theirs he she him we i us you this these those who which there".split()
)
"""Words that leave open of whom or what a headline speaks."""
TELLING = english.SPEECH | frozenset(
    "tell persuade inform assure convince promise remind teach show satisfy notify".split()
)
"""Verbs whose "that" behind a person is what they tell."""
SHORTENED = frozenset("st mr mrs dr rev gen col capt lt sgt maj cdr prof gov hon no mt".split())
"""Words behind which a full stop ends nothing."""
SUBJECTS = frozenset("he she they we i".split())
AWAY = frozenset("from off above below beyond behind".split())
DISTANCES = frozenset(
    "streets doors paces yards feet metres meters miles kilometres kilometers leagues".split()
)
GOING = frozenset("go come march sail ride set return hurry".split())
WAYS = frozenset("out ashore back home north south east west aboard abroad forward".split())
CLAUSE = frozenset("that how whether why what".split())
COMPLEMENT = CLAUSE | {"than"}


def is_number(cut: Sequence[Token], at: int) -> bool:
    """Whether an "I" is a king's or pope's number, and no pronoun: "George I"."""
    return cut[at].text == "I" and at > 0 and cut[at - 1].is_capital and cut[at - 1].is_word


def is_joint(predicate: Sequence[Token], at: int) -> bool:
    """Whether a new clause, an apposition or an aside begins at this token."""
    token = predicate[at]
    follows = predicate[at + 1] if at + 1 < len(predicate) else None
    if token.text in ";:—(" or (token.text == "–" and follows is not None):
        return True
    if token.text == "." and follows is not None:
        return len(predicate[at - 1].text) > 1 and predicate[at - 1].lower not in SHORTENED
    if token.lower in english.SUBORDINATORS:
        previous = predicate[at - 1].lower
        # "The idea that", "declares that": what follows belongs to the word before it.
        belongs = token.lower in COMPLEMENT and previous != ","
        return not belongs and (token.lower not in english.PREPOSITIONS or previous == ",")
    if token.text == ",":
        return not (_is_list(predicate, at) or _is_described(predicate, at))
    before = predicate[at - 1].lower
    opens = token.lower in SUBJECTS or (token.lower == "it" and not words.base(before))
    if opens and before not in COMPLEMENT | {"as"}:
        # "When it opened its books | they showed a loss".
        return clauses.verb(predicate[at : at + 3]) is not None
    if token.lower in ("and", "but") and follows is not None:
        gap = token.start - predicate[at - 1].end > 1
        if gap and follows.lower in english.PREPOSITIONS:
            return True  # "met on 5 January | and on fourteen later days"
        found = clauses.verb(predicate, at + 1)
        return (
            found is not None
            and found > at + 1
            and not any(token.text == "," for token in predicate[at:found])
        )
    return False


def _is_way(predicate: Sequence[Token], at: int) -> bool:
    """Whether the word before says where one went: "out", "ashore", "back"."""
    return predicate[at - 1].lower in WAYS


def _is_list(predicate: Sequence[Token], comma: int) -> bool:
    """Whether a comma stands between few words and "and": "in Rome, Lyon and Turin"."""
    rest = predicate[comma + 1 :]
    if rest and words.base(rest[0].lower):
        return False
    words_on = 0
    for token in rest:
        if token.lower in ("and", "or"):
            return words_on > 0 and clauses.verb(rest) is None
        if token.text == ",":
            words_on = 0
        elif not token.is_word or words_on >= 3 or token.lower in english.SUBORDINATORS:
            return False
        words_on += token.is_word
    return False


def _is_described(predicate: Sequence[Token], comma: int) -> bool:
    """Whether the noun of "a" is still to come: "a bent | , white-haired man"."""
    behind = predicate[comma + 1 : comma + 2]
    article = comma > 1 and predicate[comma - 2].lower in ("a", "an")
    plain = behind and behind[0].text.islower() and behind[0].lower not in english.STOP_WORDS
    doing = plain and (behind[0].lower.endswith("ing") or words.base(behind[0].lower))
    return bool(article and plain and not doing)


def may_end(predicate: Sequence[Token], at: int) -> bool:
    token = predicate[at].lower
    follows = predicate[at + 1] if at + 1 < len(predicate) else None
    if token == "to":
        # "Marched out | to reopen it": whoever goes anywhere has gone, whatever for.
        goes = {words.base(word.lower) for word in predicate[:2]} & GOING and at < 4
        return follows is not None and (
            (goes and _is_way(predicate, at))
            or follows.is_capital
            or follows.lower in english.DETERMINERS | VAGUE
            or not follows.is_word
        )
    if token == "that":
        return at > 1 and _says_which(predicate[:at])
    previous = predicate[at - 1].lower
    infinite = at > 1 and predicate[at - 2].lower == "to"  # "to take | down the cross"
    turned = token in TURNING and (previous.endswith("ing") or words.base(previous) or infinite)
    if token in TURNING and (follows is None or not follows.is_word):
        return False  # "bowed the visitors | out"
    if token in ("of", "than") or turned:
        return False
    if token in AWAY and previous in DISTANCES:
        return False  # "fell a few miles | from the coast"
    if token == "after" and predicate[at - 1].lower == "one":
        return False  # "one after the other"
    if token == "by" and at > 1 and words.base(predicate[at - 1].lower):
        # "The threat posed | by" hangs in the air; "is arrested | by" does not.
        return predicate[at - 2].lower in english.AUXILIARIES | english.ADVERBS_BEFORE_VERB
    if token == "and" and follows is not None and follows.lower in english.DETERMINERS:
        # One of two things may go: "closed the mill | and the school".
        before = predicate[:at]
        pair = any(token.lower in ("between", "both") or token.text == "," for token in before)
        return not pair and any(token.lower in english.DETERMINERS for token in before)
    if token in english.CONJUNCTIONS:
        return follows is not None and (
            follows.lower in english.PAST
            or follows.lower in english.AUXILIARIES
            or (words.base(follows.lower) or presents.base(follows.lower)) is not None
        )
    if predicate[at].text == ",":
        return not _is_described(predicate, at)
    return token in english.PREPOSITIONS


def _says_which(before: Sequence[Token]) -> bool:
    """Whether "that" behind a noun only says which: "repeated the examination | that ..."."""
    noun, opens = before[-1].lower, before[-2].lower
    if noun in TOLD | TURNING or words.base(noun) or opens == "to":
        return False
    if clauses.is_adverb(before[-1]):
        return False
    # "Persuaded Roth to sign a letter | that": whom one persuades to do it needs no "that".
    after = max((at for at, token in enumerate(before[:-2]) if token.lower == "to"), default=0)
    plain = after and before[after + 1].lower not in english.DETERMINERS
    told = before[after if plain and not before[after + 1].is_capital else 0 :]
    return not any(
        words.base(token.lower) in TELLING
        or token.lower in TELLING
        or token.lower in ("so", "such")
        for token in told
    )
