"""Years that hang on a noun: they date that noun and not the clause.

"The ordinance of 1784" was passed then, "the strike of 1912" broke out then; but nothing is told
of 1683 by "the wits of 1683", nor of 1912 by "a tin of 1912 tobacco". So the noun must be one of
what happens. Of a place or thing "in 1898" a bare "was" tells only how it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english, words
from timeline.extract.english.happenings import tells
from timeline.extract.words import Token

LEAST_DAYS = 300
"""A day or month is seldom told of what did not happen on it."""
LONGEST = 4
"""Words between a year and the noun that it belongs to, that noun with them."""
BEFORE_ATTRIBUTE = frozenset({"with", "like", "of"})
OPENING, CLOSING = frozenset("“‘«"), frozenset("”’»")
STRAIGHT = '"'
QUOTES = OPENING | CLOSING | {STRAIGHT}
STATES = frozenset({"was", "were"})


def reason(tokens: Sequence[Token], first: int, last: int) -> str | None:
    """Why a wide date tells no happening, if it belongs to a thing or to how something was."""
    if dates_a_thing(tokens, first, last):
        return "in-passing"
    return "standing" if tells_a_state(tokens, first, last) else None


def dates_a_thing(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the year at tokens[first:last + 1] belongs to a noun that names no happening."""
    if not any(token.text[0].isdigit() for token in tokens[first : last + 1]):
        return False
    if tokens[first].lower == "of" and first and tokens[first - 1].lower not in STATES:
        # A name may be that of anything: "the Kestrel of 1884" of what came out then.
        return _is_noun(tokens, first - 1) and not tells(tokens[first - 1].lower)
    behind = _nouns_behind(tokens, first, last)
    return bool(behind) and not any(tells(word) for word in behind)


def _nouns_behind(tokens: Sequence[Token], first: int, last: int) -> list[str]:
    """The words of the noun before which a year stands as an adjective: "a 1960s typist"."""
    before = tokens[first] if first < last else tokens[max(0, first - 1)]
    owned = before.lower in english.DETERMINERS or before.is_possessive
    if not owned and before.lower not in BEFORE_ATTRIBUTE:
        return []
    found = []
    for at in range(last + 1, min(last + 1 + LONGEST, len(tokens))):
        if not _is_noun(tokens, at):
            break
        found.append(tokens[at].lower.removesuffix("'s").removesuffix("'"))
    return found


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    return (
        token.is_word
        and not token.is_capital
        and token.lower not in english.STOP_WORDS
        and not clauses.is_adverb(token)
        and not clauses.is_finite(tokens, at)
    )


def tells_a_state(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a date stands between a noun and what the noun was then: "Bread in 1712 was dear"."""
    if not first > 0 or tokens[first].lower != "in" or last + 2 >= len(tokens):
        return False
    subject, verb = tokens[first - 1], tokens[last + 1]
    if verb.lower not in STATES or not subject.is_word or tells(subject.lower):
        return False
    if any(clauses.is_finite(tokens, at) for at in range(first)):
        return False
    at = last + 2
    while at + 1 < len(tokens) and clauses.is_adverb(tokens[at]):
        at += 1
    said = tokens[at].lower
    return words.base(said) is None and said not in english.NO_PAST | {"not", "to"}


def is_exclaimed(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a date stands in a quotation of a few words without a verb: "“Home by Easter,”"."""
    if tokens[first].lower in english.DETERMINERS:
        return False  # "Little rain this day"
    opening, closing = first - 1, last + 1
    while opening >= max(0, first - LONGEST) and tokens[opening].text not in QUOTES:
        opening -= 1
    while closing < min(len(tokens), last + 1 + LONGEST) and tokens[closing].text not in QUOTES:
        closing += 1
    if opening < max(0, first - LONGEST) or closing >= min(len(tokens), last + 1 + LONGEST):
        return False
    if tokens[opening].text in CLOSING or tokens[closing].text in OPENING:
        return False
    straight = tokens[opening].text
    if straight == STRAIGHT and sum(each.text == straight for each in tokens[:opening]) % 2:
        return False  # "“Nardoo,” he writes in June, “agrees with me”": that stands between two
    said = range(opening + 1, closing)
    return not any(clauses.is_finite(tokens, at) or words.base(tokens[at].lower) for at in said)
