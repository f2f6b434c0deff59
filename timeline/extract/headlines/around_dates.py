"""Words that belong to a date though the date's own words leave them out.

"In the second year of | the war", "on 8 May, | a Friday,", "in | that | instant": without them
they would be taken for the subject of the clause, or for what was done.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from timeline.extract import clauses, english, words
from timeline.extract.words import Token

OPENING = frozenset("in on at by during for about".split())
POINTING = frozenset("that this".split())
ABOUT = frozenset("at about by towards toward before after past nearly".split())
PARTS = frozenset("morning afternoon evening night midnight noon".split())
"""Date words that may describe a noun: "an evening ride"."""
DAYS = PARTS | {"day", "year", "month", "week"}
FEAST = frozenset("Eve Day Night".split())
OVER = [["was", word] for word in ("over", "out", "up", "done")]
FOLLOWING = frozenset("followed preceded".split())
MOST = 4
"""Words of what a date is counted from, with its article."""
AGAIN = frozenset("a an another the".split())
AFTER = frozenset("after before".split())
CLOSED = english.PREPOSITIONS | english.CONJUNCTIONS | english.SUBORDINATORS | clauses.RELATIVE


def beside(
    tokens: Sequence[Token], start: int, end: int, dated: Collection[int]
) -> tuple[set[int], set[int]]:
    """The words of tokens[start:end] that belong to its dates, and date words that belong to none.

    Of the latter is "evening" in "an evening ride".
    """
    more, less = set[int](), set[int]()
    at = start
    while at < end:
        if at not in dated:
            at += 1
            continue
        first = at
        while at in dated:
            at += 1
        more.update(_behind(tokens, first, at, end))
        more.update(_compared(tokens, start, first), _hour(tokens, start, first))
        if tokens[first].lower == "before" and [t.lower for t in tokens[at : at + 2]] in OVER:
            more.update((at, at + 1))  # "before that night | was over"
        if first > 1 and tokens[first - 1].lower == "dated" and tokens[first - 2].text == ",":
            more.add(first - 1)  # "a letter, | dated the 19th, | told him"
        noun = at < end and _is_noun(tokens, at)
        if first > start and tokens[first - 1].lower in ("a", "an"):
            if noun and at == first + 1 and tokens[first].lower in PARTS:
                less.add(first)
            elif _is_alone(tokens, first, at, start, end):
                more.update(range(at, at + (at < end and tokens[at].lower in DAYS)))
                more.update(_before(tokens, first - 1, start))
        elif first > start and not noun and _is_pointed_at(tokens, first):
            more.update(_before(tokens, first - 1, start))
    return more, less


def _compared(tokens: Sequence[Token], start: int, first: int) -> range:
    """How exact a date is: "a little more than | two weeks later"."""
    lowers = [token.lower for token in tokens[max(start, first - 4) : first]]
    if lowers[-1:] != ["than"] or lowers[-2:-1] not in (["more"], ["less"]):
        return range(0)
    exact = 4 if lowers[:2] == ["a", "little"] else 3 if lowers[-3:-2] == ["little"] else 2
    return range(first - exact, first)


def _hour(tokens: Sequence[Token], start: int, first: int) -> range:
    """An hour before its part of the day, or "some time": "about two | in the afternoon"."""
    lowers = [token.lower for token in tokens[max(start + 1, first - 2) : first + 3]]
    if len(lowers) < 5:
        return range(0)
    number = lowers[1][0].isdigit() or lowers[1] in clauses.NUMERALS
    of_day = number and lowers[2] == "in" and lowers[4] in PARTS and lowers[0] in ABOUT
    return range(first - 2, first) if of_day or lowers[:2] == ["some", "time"] else range(0)


def _is_pointed_at(tokens: Sequence[Token], first: int) -> bool:
    """Whether "that" or "this" opens a date: "in that | instant"; not "guilty of that | in May"."""
    return tokens[first - 1].lower in POINTING and tokens[first].lower not in english.STOP_WORDS


def _is_alone(tokens: Sequence[Token], first: int, at: int, start: int, end: int) -> bool:
    """Whether "a" opens the date tokens[first:at], and no noun behind it: "an | hour later"."""
    opens = first - 1 == start or tokens[first - 2].lower in OPENING
    if not opens or not tokens[first].is_word:
        return False
    return at >= end or not _is_noun(tokens, at) or tokens[at].lower in DAYS


def _before(tokens: Sequence[Token], article: int, start: int) -> range:
    """An article with the preposition before it."""
    opens = article > start and tokens[article - 1].lower in OPENING
    return range(article - opens, article + 1)


def _behind(tokens: Sequence[Token], first: int, at: int, end: int) -> Iterator[int]:
    """What goes on with the date tokens[first:at]."""
    last = tokens[at - 1].lower
    if last == "of" and at > first + 1:
        while at < end and _goes_with(tokens, at):
            yield at
            at += 1
    elif last == "that" and at - 2 >= first and tokens[at - 2].lower in AFTER:
        closed = at + 1 >= end or not tokens[at + 1].is_word or tokens[at + 1].lower in CLOSED
        if at < end and _is_noun(tokens, at) and closed:
            yield at  # "the year after that | luncheon"
    elif last in AFTER and at > first + 1:
        yield from _event(tokens, at, end)
    elif at + 2 <= end and tokens[at].lower == "that" and tokens[at + 1].lower in FOLLOWING:
        yield from range(at, at + 2)  # "in the night | that followed"
    elif at < end and tokens[at].lower in PARTS and tokens[at - 1].is_capital:
        yield at  # "that Thursday | morning"
    elif at < end and tokens[at].text in FEAST and tokens[at - 1].is_capital:
        yield at  # "Midsummer | Eve"
    if at + 3 < end and tokens[at].text == "," and tokens[at + 1].lower in AGAIN:
        closed = tokens[at + 3].text == "," and tokens[at + 2].lower.endswith("day")
        if closed and tokens[at + 2].is_capital:
            yield from range(at, at + 3)  # "on 8 May, | a Friday,"


def _event(tokens: Sequence[Token], at: int, end: int) -> range:
    """What a date is counted from, where another noun follows it: "two days after | the fall the".

    That is no subject of the clause.
    """
    if at >= end or tokens[at].lower not in ("the", "this", "that"):
        return range(0)
    for behind in range(at + 1, min(at + MOST + 1, end)):
        token = tokens[behind]
        opens = token.lower in english.DETERMINERS or token.is_capital or token.text == ","
        if opens:
            return range(at, behind) if behind > at + 1 else range(0)
        closed = CLOSED | english.AUXILIARIES | english.PRONOUNS
        if not token.text.isalpha() or token.lower in closed or words.base(token.lower):
            return range(0)
    return range(0)


def _goes_with(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word still belongs to a noun behind "of"."""
    token = tokens[at]
    ends = token.lower in CLOSED or words.base(token.lower) or token.lower in english.AUXILIARIES
    opens = token.lower in english.DETERMINERS and tokens[at - 1].lower != "of"
    return (token.is_word or token.text.isdigit()) and not (ends or opens)


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a plain word in small letters stands there."""
    token = tokens[at]
    return token.is_word and token.text.islower() and token.lower not in english.STOP_WORDS
