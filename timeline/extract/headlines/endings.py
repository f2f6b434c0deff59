"""Whether a predicate has been cut before what completes it: "orders everyone | who was left"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english, words
from timeline.extract.headlines import presents
from timeline.extract.headlines.spare import MEASURES, OWN
from timeline.extract.headlines.whole import PARTICLES, TURNING
from timeline.extract.words import Token

SHORT, LONG = 3, 4  # words
BEING = frozenset("was were is are be been being".split())
ASKING = frozenset("who what where how whoever whatever wherever".split())
"""Behind these a clause may end with "was": "learned where it was"."""
ANYONE = frozenset(
    """everybody everyone anybody anyone nobody somebody someone everything anything nothing all
    none those""".split()
)
"""Without the clause that says which, these say too much or too little."""
SPENT = MEASURES | {"part", "time"}
SENDING = frozenset("send put order drive get".split())
"""These say too little without where, if that follows."""
GIVING = frozenset("give hand send offer show lend grant pay bring read".split())
"""Behind these a second noun is what is given."""
WAYS = TURNING | frozenset("back away home ahead ashore aboard abroad straight shut".split())
NOBODY = frozenset("no nobody none nothing neither".split())
LASTING = frozenset("lie stand last dwell".split())
"""These say too little alone."""
OBJECTS = frozenset("him her it them me us".split())
OF_NOUNS = frozenset("of for with by between against about".split())


def stays(cut: Sequence[Token], behind: Token | None) -> bool:
    """Whether a preposition that ends what is cut is the verb's own: "as the train went by,".

    So it is where a mark follows right behind it, or "and", and no date that has been left out.
    """
    if behind is None:
        return False
    if behind.lower == "and":
        return behind.start == cut[-1].end + 1 and cut[-1].lower in PARTICLES
    return not behind.is_word and behind.start == cut[-1].end and cut[-1].lower in OWN


def is_cut_short(cut: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether what ends a predicate needs what stands `behind` it."""
    last = cut[-1].lower
    asks = any(token.lower in ASKING for token in cut)
    if len(cut) > 1 and not asks and (last in BEING or (last in ("do", "have") and _is_to(cut))):
        return True  # "wrote that the danger was | past"
    if _lacks_use(cut) or _lacks_rest(cut):
        return True
    if not behind:
        return False
    follows = behind[0].lower
    if follows in english.PREPOSITIONS and len(behind) > 1 and behind[1].lower in NOBODY:
        return True  # "was seen | by no one"
    if last in ANYONE and (follows in clauses.RELATIVE or follows == "that"):
        return True
    object_follows = follows in english.DETERMINERS | OBJECTS or behind[0].is_capital
    if _is_to(cut) and object_follows and last not in english.STOP_WORDS:
        return True  # "contracted to bring | a spring"
    return _lacks_place(cut, behind) or _lacks_gift(cut, behind)


def _is_to(cut: Sequence[Token]) -> bool:
    """Whether an infinitive of one word ends the predicate."""
    return len(cut) > 2 and cut[-2].lower == "to" and cut[-1].text.islower()


def _lacks_use(cut: Sequence[Token]) -> bool:
    """Whether time is spent, and nothing says where or how: "spent four days"."""
    spent = words.base(cut[0].lower) == "spend"
    nowhere = cut[1:2] and cut[1].lower in ("there", "here")
    return bool(spent and (nowhere or (len(cut) <= SHORT and cut[-1].lower in SPENT)))


def _lacks_rest(cut: Sequence[Token]) -> bool:
    """Whether the last verb says too little alone: "died and lies", "let the Danes", "lasted"."""
    at = _acts(cut)
    base = words.base(cut[at].lower) or presents.base(cut[at].lower)
    if at + 1 == len(cut):
        return base in LASTING
    turned = any(t.lower in WAYS | english.PREPOSITIONS for t in cut[at + 1 :])
    acts = any(t.text.islower() and words.base(t.lower) for t in cut[at + 2 :])
    free = cut[-1].lower in ("go", "be", "fall", "pass", "loose", "free", "slip")
    return base == "let" and not (turned or acts or free or len(cut) > at + LONG)


def _acts(cut: Sequence[Token]) -> int:
    """Where the last verb of a row stands: "walks in and | puts the letter"."""
    for at in range(len(cut) - 1, 0, -1):
        joined = cut[at - 1].lower in english.CONJUNCTIONS
        if joined and (words.base(cut[at].lower) or presents.base(cut[at].lower)):
            return at
    return int(cut[0].lower in english.AUXILIARIES)


def _lacks_place(cut: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether somebody is sent, and where follows: "sent workmen | into the cathedral"."""
    at = _acts(cut)
    if at + 1 >= len(cut):
        return False
    base = words.base(cut[at].lower) or presents.base(cut[at].lower)
    placed = any(t.lower in english.PREPOSITIONS - OF_NOUNS | WAYS for t in cut[at + 1 :])
    if base not in SENDING or placed:
        return False
    follows = behind[0].lower
    if base == "get":
        return follows == "into" or follows in WAYS
    return base == "put" or follows in english.PREPOSITIONS - OF_NOUNS | WAYS | {"to"}


def _lacks_gift(cut: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether the noun is to whom something is given: "handed the King | that letter"."""
    at = _acts(cut)
    base = words.base(cut[at].lower) or presents.base(cut[at].lower)
    if base not in GIVING or at + 1 >= len(cut) or behind[0].lower not in english.DETERMINERS:
        return False
    closed = english.PREPOSITIONS | english.CONJUNCTIONS | english.DETERMINERS
    return not any(token.lower in closed for token in cut[at + 2 :])
