"""Whether the words of a predicate say something when nothing follows them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.extract import english, words
from timeline.extract.headlines import presents
from timeline.extract.words import Token

TURNING = frozenset("out up off down over".split())
"""Right behind a verb they make another of it: "gave up" is no giving."""
AWAY = frozenset("away back aboard ashore".split())
PARTICLES = frozenset("in on away there across under round around".split())
ENOUGH = frozenset(
    """die drown perish collapse surrender resign retire abdicate flee escape sail return fail end
    begin reopen explode burst sink marry double appear close open meet vanish
    retreat arrive depart land embark vote capitulate revolt rebel rise assemble gather leave follow
    disappear recover crash mutiny""".split()
)
"""What these verbs tell is whole without another word."""
INCOMPLETE = frozenset(map(words.stem, english.SPEECH | english.NEEDS_MORE | {"hear"}))
TRANSITIVE = frozenset(
    """brought printed built killed arrested published installed erected addressed painted
    consecrated crowned appointed deported dismissed demolished abolished intended""".split()
)
"""Forms that without an object right behind them are participles, or wait for it."""
UNFINISHED = frozenset(
    """dated called named described said followed preceded kept put set left let led entered
    hauled brought turned told informed notified reminded assured""".split()
)
"""Participles that leave open as what, or by whom."""
ADDRESSED = frozenset("tell persuade inform assure convince remind notify".split())
"""Whom these address says nothing yet."""
CARRYING = frozenset("carry bring send put throw hand set cut".split())
"""What these do "off" or "up" they do to something."""
BIDDING = frozenset("forbid allow permit ask order compel force urge oblige enable invite".split())
"""What these bid stands behind "to"."""
HANDED = frozenset("read give hand offer show present grant submit explain announce".split())
"""What these give stands behind them, before "to" or after it."""
ADDRESS = english.SUBORDINATORS | {"to", "of", "about", "into"}
OPENING = frozenset("the a an his its their my our your".split())
"""Behind these a noun must stand."""
BE = frozenset("was were is are be been".split())


def is_whole(cut: Sequence[Token], complete: bool) -> bool:
    """Whether the predicate says something: more than an auxiliary or "declared"."""
    lowers = [token.lower for token in cut]
    if _lacks_load(lowers):
        return False
    at = 0
    while at < len(lowers) and (
        lowers[at] in english.AUXILIARIES
        or lowers[at] in english.ADVERBS_BEFORE_VERB
        or lowers[at] == "not"
    ):
        at += 1
    if at >= len(lowers):
        return False
    passive = any(word in BE for word in lowers[:at])
    if at + 1 < len(lowers):
        base = words.base(lowers[at]) or lowers[at].removesuffix("s")
        if base in ADDRESSED and ADDRESS.isdisjoint(lowers[at:]):
            return False
        if lowers in (["had", "him"], ["had", "her"], ["had", "them"]):
            return False
        to = lowers[at + 1] == "to" and cut[at + 2 : at + 3]
        named = to and (cut[at + 2].is_capital or lowers[at + 2] in english.DETERMINERS)
        if base in HANDED and named and not passive:
            return False  # "read to Roth, the mayor, | the draft of a treaty"
        no_time = lowers[at + 1] in english.PREPOSITIONS | {"all"} or lowers[at + 1].endswith("ing")
        if words.base(lowers[at]) == "spend" and no_time:
            return False  # "spent (the night) in prayer"
        placed = any(
            word in english.PREPOSITIONS - {"for", "of"} | TURNING | {"aboard", "ashore"}
            for word in lowers[at + 1 :]
        )
        if lowers[at] in TRANSITIVE and not passive and lowers[at + 1] in english.PREPOSITIONS:
            return lowers[at + 1] in TURNING | {"about"} or lowers[at : at + 2] == ["brought", "in"]
        return lowers[at] != "put" or placed
    if passive and (lowers[at] in english.PARTICIPLE or words.base(lowers[at])):
        return lowers[at] not in UNFINISHED
    if lowers[at] in TRANSITIVE:
        return False
    base = words.base(lowers[at]) or presents.base(lowers[at]) or lowers[at]
    if words.stem(base) in INCOMPLETE:
        return False
    return complete or at > 0 or base in ENOUGH


def _lacks_load(lowers: Sequence[str]) -> bool:
    """Whether what is carried is not told: "carried off", "took on board", "set up"."""
    aboard = lowers[-2:] == ["on", "board"]
    at = len(lowers) - 1 - (2 if aboard else int(lowers[-1] in TURNING | AWAY))
    if at == len(lowers) - 1 or any(word in BE for word in lowers[:at]):
        return False
    base = words.base(lowers[at]) or presents.base(lowers[at])
    goes = (base == "set" and lowers[-1] in ("off", "out")) or (base == "take" and not aboard)
    return base in CARRYING | {"take"} and not goes


def waits(cut: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether what is done, or to what, is still to come."""
    return _waits_for_what(cut, behind) or _waits_for_to(cut, behind)


def _waits_for_to(cut: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether what one is to do stands far behind: "forbade the men, | on pain of death, to go"."""
    base = words.base(cut[0].lower) or presents.base(cut[0].lower)
    if base not in BIDDING or any(token.lower == "to" for token in cut):
        return False
    lowers = [token.lower for token in behind]
    to = lowers.index("to") if "to" in lowers[:-1] else 0
    return to > 0 and lowers[to + 1] not in english.DETERMINERS and behind[to + 1].text.islower()


def _waits_for_what(cut: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether what is done to stands far behind: "threw down | in a minute what they had built"."""
    bare = all(words.base(token.lower) or token.lower in TURNING | PARTICLES for token in cut)
    lowers = [token.lower for token in behind]
    what = lowers.index("what") if "what" in lowers else 0
    plain = all(token.is_word and token.lower != "to" for token in behind[:what])
    return bare and what > 1 and plain and words.base(lowers[what - 1]) is None


def is_glued(last: Token, behind: Sequence[Token]) -> bool:
    """Whether a number is only the first half of a word."""
    mark = behind[0] if behind and last.text[0].isdigit() else None
    return mark is not None and mark.text in "-–" and mark.start == last.end


def has_hole(cut: Sequence[Token]) -> bool:
    """Whether a date has been left out before a closing mark: "the words “since | ”"."""
    if any(a.lower in OPENING and b.text in english.PREPOSITIONS for a, b in pairwise(cut)):
        return True  # "kept his | in a barn"
    marks = [at for at, token in enumerate(cut) if token.text in "”»" or token.text == '"']
    closing = [at for number, at in enumerate(marks) if number % 2 or cut[at].text != '"']
    return any(at and cut[at - 1].end < cut[at].start for at in closing)
