"""What a relative clause tells of the thing that somebody acts upon.

"The mill that Roth built in May was lost" is "Roth built the mill", "the Bell, which Linde edited
until May" is "Linde edited the Bell".
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english, words
from timeline.extract.headlines.joints import TOLD
from timeline.extract.headlines.subject import OWNERS
from timeline.extract.headlines.whole import TURNING
from timeline.extract.names import Name
from timeline.extract.words import Token

SUBJECTS = frozenset({"he", "she"})
OPENERS = frozenset("which that whom".split())
NOUN_WORDS = 6
LONGEST_SUBJECT = 8
ENDS = frozenset(",;:.)—(")
WORKING = frozenset("be have do say think believe know call name find make keep leave".split())
"""Of these the clause says more of the thing than what was done to it."""


def turned(
    tokens: Sequence[Token],
    start: int,
    end: int,
    dated: frozenset[int],
    date: int,
    names: Sequence[Name],
) -> tuple[list[int], list[int]] | None:
    """The subject of the relative clause in which the date stands, and its predicate.

    Both as indexes; the predicate has its verb first and then the thing that was acted upon.
    """
    openers = [at for at in range(max(start - 1, 1), date) if _opens(tokens, at)]
    if not openers:
        return None
    opens = openers[-1]
    begins = opens + (tokens[opens].lower in OPENERS)
    verb = next((at for at in range(begins + 1, date) if clauses.is_finite(tokens, at)), None)
    if verb is None or verb - begins > LONGEST_SUBJECT or not _is_subject(tokens[begins:verb]):
        return None
    who = [at for at in range(begins, verb) if not clauses.is_adverb(tokens[at])]
    last = verb
    while tokens[last].lower in english.AUXILIARIES | {"not"} or clauses.is_adverb(tokens[last]):
        last += 1
    base = words.base(tokens[last].lower)
    passive = any(tokens[at].lower in ("was", "were", "been") for at in range(verb, last))
    if base is None or base in WORKING or passive or last >= date:
        return None
    between = range(last + 1, date)
    if any(tokens[at].text in ENDS or clauses.is_finite(tokens, at) for at in between):
        return None  # the clause has ended before the date
    rest = []
    for at in range(last + 1, min(end, len(tokens))):
        if at in dated:
            continue
        if tokens[at].text in ENDS or clauses.is_finite(tokens, at):
            break
        if tokens[at].lower in english.CONJUNCTIONS | english.SUBORDINATORS - english.PREPOSITIONS:
            break
        rest.append(at)
    if rest and tokens[rest[0]].lower not in english.PREPOSITIONS:
        return None
    while rest and tokens[rest[-1]].lower in english.PREPOSITIONS:
        if len(rest) == 1 and tokens[rest[0]].lower in TURNING:
            break  # "that the guild had sent over"
        if len(rest) == 1 or tokens[rest[-1] + 1].text in ENDS:
            return None  # "which they came | to"
        rest.pop()
    if len(rest) > 1 and tokens[rest[0]].lower in TURNING and _is_noun(tokens, rest[1]):
        return None  # "the feasts that the duchy had taken up the new calendar for"
    thing = _thing(tokens, opens, names)
    return (who, [*range(verb, last + 1), *thing, *rest]) if thing else None


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether an object's clause opens there: "the mill that Roth built", "a speech | he made"."""
    if at + 2 >= len(tokens):
        return False
    if tokens[at].lower in SUBJECTS:
        before, article = tokens[at - 1], tokens[at - 2].lower
        noun = before.is_word and before.lower not in english.STOP_WORDS
        return noun and article in ("a", "an", "the") and not words.base(before.lower)
    closed = english.PREPOSITIONS | TOLD
    return tokens[at].lower in OPENERS and tokens[at - 1].lower not in closed


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].is_capital or tokens[at].lower in english.DETERMINERS


def _is_subject(who: Sequence[Token]) -> bool:
    if who[0].lower in SUBJECTS:
        return all(clauses.is_adverb(token) for token in who[1:])
    opens = who[0].is_capital or who[0].lower in english.DETERMINERS
    plain = all(token.is_word and token.lower not in english.SUBORDINATORS for token in who)
    return plain and (opens or who[0].lower.endswith("s"))


def _thing(tokens: Sequence[Token], opens: int, names: Sequence[Name]) -> list[int]:
    """The noun right before the clause, back to its article; nothing, if it may be another's."""
    apart = tokens[opens - 1].text == ","
    close = opens - apart
    named = next((name for name in names if name.end == tokens[close - 1].end), None)
    first = close - 1
    if named is not None:
        while first and tokens[first - 1].start >= named.start:
            first -= 1
        first -= first > 0 and tokens[first - 1].lower == "the"
    else:
        closed = english.DETERMINERS | clauses.NUMERALS
        while tokens[first].lower not in closed:
            if not tokens[first].is_word or first <= close - NOUN_WORDS or first == 0:
                return []
            if tokens[first].lower in english.STOP_WORDS - {"old", "new", "great", "first", "last"}:
                return []
            first -= 1
        if first == close - 1 or tokens[first].lower in OWNERS | {"its", "no", "any"}:
            return []
    opening = next((at for at in range(first, -1, -1) if not tokens[at].is_word), -1) + 1
    whole = tokens[opening:close]
    plain = whole[0].lower in ("the", "a", "an") and not any(
        clauses.is_finite(whole, at) for at in range(len(whole))
    )
    if opening < first and plain and len(whole) <= NOUN_WORDS:
        return list(range(opening, close))  # "The bridge to Orm, | which he opened"
    before = tokens[first - 1] if first else None
    if apart and before is not None and before.lower in english.PREPOSITIONS:
        return []  # "a picture of the bridge, which Roth painted"
    if before is not None and before.lower == "of":
        return []
    return list(range(first, close))
