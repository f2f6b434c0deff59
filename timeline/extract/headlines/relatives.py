"""What a relative clause tells by itself: "saw the fleet that left in May" is "the fleet left".

So do the clauses that an "it was" sets apart: "it was Roth who sold the mill".
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english, words
from timeline.extract.english.people import PERSONS, TITLES
from timeline.extract.names import Name
from timeline.extract.words import Token

OPENERS = frozenset("that which who".split())
UNSURE = english.MODALS | {"has", "have", "do", "does", "did", "is", "are"}
PLACING = frozenset("in at near".split())
LONGEST_NOUN = 5
NOUN_WORDS = 5
ARTICLES = frozenset({"the", "a", "an"})
POINTING = english.PREPOSITIONS | frozenset("there here then so thus not only".split())


def cleft(tokens: Sequence[Token], kept: list[int]) -> list[int]:
    """A clause without the "it was" that sets a part of it apart: "it was there that he died"."""
    lowers = [tokens[at].lower for at in kept]
    first = int(lowers[:1] == ["for"])
    if lowers[first : first + 1] != ["it"] or lowers[first + 1 : first + 2] not in (
        ["was"],
        ["is"],
    ):
        return kept
    at_once = lowers[first + 2 : first + 3] in (["before"], ["when"], ["that"])
    if at_once and kept[first + 2] > kept[first + 1] + 1 and lowers[first + 1] == "was":
        date = range(kept[first + 1] + 1, kept[first + 2])
        denied = any(tokens[at].lower in ("not", "only") for at in date)
        return kept if denied else kept[first + 3 :]  # "it was May before | he sailed"
    opens = next((at for at in range(first + 2, len(kept)) if lowers[at] in ("that", "who")), None)
    if opens is None:
        return kept
    between = lowers[first + 2 : opens]
    if any(tokens[at].lower == "not" for at in range(kept[first + 1], kept[opens])):
        return kept
    if not between or between[0] in POINTING:
        return kept[opens + 1 :] if lowers[opens] == "that" else kept
    if any(word in english.PREPOSITIONS or not word[0].isalpha() for word in between):
        return kept
    known = between[0] in english.DETERMINERS or tokens[kept[first + 2]].is_capital
    known = known or (between in (["he"], ["she"]) and lowers[opens] == "who")
    own = clauses.is_finite([tokens[at] for at in kept], opens + 1) or lowers[opens] == "who"
    return [*kept[first + 2 : opens], *kept[opens + 1 :]] if known and own else kept


def restricted(tokens: Sequence[Token], kept: Sequence[int], date: int) -> list[int] | None:
    """The noun and the clause that says which it is, if the date stands in that clause.

    "People took an interest in the fireball that crossed Hesse on 3 April": "the fireball crossed
    Hesse".
    """
    cut = [tokens[at] for at in kept]
    openers = [at for at in range(1, len(cut)) if kept[at] < date and cut[at].lower in OPENERS]
    if not openers or openers[-1] + 1 >= len(cut):
        return None
    opens = openers[-1]
    verb = opens + 1
    acts = clauses.is_finite(cut, verb) or clauses.is_past(cut[verb].lower)
    if kept[verb] > date or not acts or cut[verb].lower in UNSURE:
        return None
    inside = [at for at in range(verb + 1, len(cut)) if kept[at] < date]
    if any(not cut[at].is_word or clauses.is_finite(cut, at) for at in inside):
        return None
    if tokens[date - 1].text == ",":
        return None  # "elected Brede, a club which had no ground, | on 3 May"
    noun = opens - 1
    while opens - noun < LONGEST_NOUN and noun >= 0 and cut[noun].is_word:
        word = cut[noun].lower
        if word in english.DETERMINERS or word in clauses.NUMERALS:
            break
        if word in english.STOP_WORDS or words.base(word) or cut[noun].is_capital:
            return None
        noun -= 1
    if noun > 0 and cut[noun - 1].text == ",":
        return None
    if (
        noun < 0
        or cut[noun].lower not in english.DETERMINERS | clauses.NUMERALS
        or noun + 1 == opens
    ):
        return None
    return [*kept[noun:opens], *_until_next_verb(cut, kept, verb, date)]


def _until_next_verb(
    cut: Sequence[Token], kept: Sequence[int], verb: int, date: int
) -> Sequence[int]:
    """The clause from its verb to where the sentence goes on: "that left in May | was lost"."""
    for at in range(verb + 1, len(cut)):
        if kept[at] > date and cut[at].text == ",":
            return kept[verb:at]
        joined = cut[at - 1].lower in english.CONJUNCTIONS | english.AUXILIARIES
        if kept[at] > date and clauses.is_finite(cut, at) and not joined:
            return kept[verb:at]
    return kept[verb:]


def named(
    tokens: Sequence[Token], before: Sequence[int], kept: Sequence[int], names: Sequence[Name]
) -> list[int]:
    """A relative clause with the name that it speaks of: "Roth, who fled" is "Roth fled"."""
    if clauses.verb([tokens[at] for at in kept], 1) != 1:
        return []
    before = _without_measure(tokens, before)
    mark = before[-1] + 1 if before else 0
    end = tokens[mark].start if before and tokens[mark].text == "(" else tokens[kept[0]].start
    owner = next((name for name in names if 0 <= end - name.end <= 2), None)
    if owner is not None and TITLES.issuperset(owner.words):
        owner = None  # "the new Governor, who"
    if owner is not None:
        first = next((at for at in before if tokens[at].start >= owner.start), 0)
        while first > 0 and first - 1 in before and tokens[first - 1].is_capital:
            first -= 1  # "the Laundry Workers' | Union"
        placed = first > 0 and tokens[first - 1].lower in PLACING
        if placed and tokens[kept[0]].lower == "who" and tokens[first].lower not in TITLES:
            # "Died at Brede | Father Emil Roth, who", but "a goldsmith in Mill Street, who".
            first = next((at for at in before if at > first and tokens[at].lower in TITLES), -1)
            if first < 0:
                return []
        first -= first > 0 and tokens[first - 1].lower == "the" and tokens[first].end < owner.start
        return [at for at in before if first <= at and tokens[at].start < owner.end] + [*kept[1:]]
    # "The bishop, who fled": back to the article of a noun that one person is.
    article = next((at for at in reversed(before[-NOUN_WORDS:]) if tokens[at].lower in ARTICLES), 0)
    noun = [at for at in before if at >= article]
    if len(before) == 1 and tokens[before[0]].is_capital and kept[0] < 3:
        return [*before, *kept[1:]]  # "Vienna, which counted"
    if not article and (not noun or tokens[noun[0]].lower not in ARTICLES):
        return []
    which = tokens[kept[0]].lower == "which"
    whole = which and (len(noun) == len(before) or _agrees(tokens, noun, kept[1]))
    if not (whole or tokens[kept[0]].lower == "who") or len(noun) < 2:
        return []
    if article and tokens[article - 1].text == ",":
        # "Roth, a surveyor, who fled" is Roth.
        named = [name for name in names if name.end == tokens[article - 2].end]
        noun = [at for at in before if named and named[0].start <= tokens[at].start < named[0].end]
    elif article and tokens[article - 1].lower in english.PREPOSITIONS:
        noun = noun if not which and tokens[noun[-1]].lower in PERSONS else []
    return [*noun, *kept[1:]] if noun else []


def behind(
    tokens: Sequence[Token],
    before: list[int],
    kept: list[int],
    date: int,
    names: Sequence[Name],
) -> list[int]:
    """What the subject before a relative clause does behind it: "Roth, who fled, | returned"."""
    cut = [tokens[at] for at in kept]
    for at in range(2, len(cut)):
        if cut[at - 1].text == "," and kept[at - 1] < date and clauses.is_finite(cut, at):
            if clauses.verb([tokens[place] for place in before]) is not None:
                before = _last_name(tokens, before, names)
            if not before:
                return []
            apposed = any(tokens[place].text == "," for place in before)
            return [*before, *kept[at - apposed :]]
    return []


def of_date(tokens: Sequence[Token], kept: Sequence[int]) -> list[int]:
    """The clause behind one that only speaks of its date: "on 3 May, which was a feast, | they"."""
    cut = [tokens[at] for at in kept]
    comma = next((at for at, token in enumerate(cut) if token.text == ","), len(cut))
    verb = clauses.verb(cut, comma + 1)
    return [*kept[comma + 1 :]] if verb is not None and verb > comma + 1 else []


def _last_name(tokens: Sequence[Token], before: Sequence[int], names: Sequence[Name]) -> list[int]:
    """The name with which a new clause has just begun: "the ford was forced, and | Roth"."""
    last = tokens[before[-1]]
    named = next((name for name in names if name.end == last.end), None)
    own = [at for at in before if named is not None and tokens[at].start >= named.start]
    first = own[0] if own else before[-1] + 1
    article = next((at for at in before[-NOUN_WORDS:] if tokens[at].lower in ARTICLES), first)
    if article < first and all(tokens[at].is_word for at in range(article, first)):
        own = [at for at in before if at >= article]  # "and | the old mill"
    opens = bool(own) and tokens[own[0] - 1].lower in (*english.CONJUNCTIONS, ";", "that")
    return own if opens else []


def _without_measure(tokens: Sequence[Token], before: Sequence[int]) -> Sequence[int]:
    """Without a number set beside a noun: "Anna Roth, aged nine, who fled", "a hall, 90 feet"."""
    for number in range(len(before) - 2, max(len(before) - NOUN_WORDS, 0), -1):
        if tokens[before[number]].text == ",":
            aside = [tokens[at] for at in before[number + 1 :]]
            counts = any(
                token.text[0].isdigit() or token.lower in clauses.NUMERALS for token in aside
            )
            return before[:number] if counts else before
    return before


def _agrees(tokens: Sequence[Token], noun: Sequence[int], verb: int) -> bool:
    """Whether "which" may be said of the noun right before it: "built a mill, | which was"."""
    many = tokens[noun[-1]].lower.endswith("s") if noun else False
    before = tokens[noun[0] - 1] if noun and noun[0] else None
    free = before is None or before.lower not in english.PREPOSITIONS | english.CONJUNCTIONS
    return free and tokens[verb].lower != ("was" if many else "were")


def waits(tokens: Sequence[Token], start: int) -> bool:
    """Whether an aside parts a clause from its "who": "a lady who, as they counted, | had died"."""
    if start < 2 or tokens[start - 1].text != ",":
        return False
    opens = next((at for at in range(start - 2, 0, -1) if tokens[at].text == ","), 0)
    return opens > 0 and tokens[opens - 1].lower in clauses.RELATIVE | {"that"}
