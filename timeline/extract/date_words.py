"""Which words of a sentence are its date words, and which dates only hold finer ones."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates import Timex
from timeline.extract import clauses, english
from timeline.extract.words import Token

UNDATED = frozenset({"PAST_REF", "PRESENT_REF", "FUTURE_REF"})
# Words that belong to the date words behind them: "by late 1877", "on the night of 9 March".
BEFORE_DATE = english.PREPOSITIONS - {"like", "unlike", "than", "as", "with", "without", "for"}
BEFORE_PREPOSITION = frozenset({"from", "until", "till", "since", "by", "as"})
OPENING_ARTICLE = frozenset({"the", "year", "early", "late"})
AGES = frozenset(("age", "age-at", "age-at-small", "age-was", "age-when"))
"""Rules for how old somebody was."""
LONGEST_NAME = 4
"""So many words behind its article name a happening."""
AWAY = 10
"""So many days a counted date may miss the one beside it that it only says again."""
AS_EARLY_AS = (["as", "early", "as"], ["as", "late", "as"], ["as", "recently", "as"])


def indexes(tokens: Sequence[Token], timexes: Sequence[Timex]) -> dict[int, Timex]:
    """Date words by token index, with the prepositions before them."""
    dated: dict[int, Timex] = {}
    at = 0
    for timex in timexes:
        named = timex.type in ("DATE", "TIME") and timex.value not in UNDATED
        if timex.aside or not (named or timex.edtf):
            continue
        while at < len(tokens) and tokens[at].end <= timex.start:
            at += 1
        first = last = at
        while last + 1 < len(tokens) and tokens[last + 1].start < timex.end:
            last += 1
        if at >= len(tokens) or tokens[at].start >= timex.end:
            continue
        if timex.rule.endswith("-event"):
            last = _named(tokens, last)
        if _is_attribute(tokens, first, last):
            # "His 1881 letter" stays "his letter", "the May rising" "the rising".
            first += tokens[first].lower in english.DETERMINERS and first < last
        else:
            while first > 0 and tokens[first - 1].lower in OPENING_ARTICLE:
                first -= 1
            if [token.lower for token in tokens[max(0, first - 3) : first]] in AS_EARLY_AS:
                first -= 3
            while first > 0 and tokens[first - 1].lower in BEFORE_DATE:
                first -= 1
                if tokens[first - 1].lower not in BEFORE_PREPOSITION:
                    break
        dated.update(dict.fromkeys(range(first, last + 1), timex))
    return dated


def _named(tokens: Sequence[Token], last: int) -> int:
    """The last word of what a distance is counted from: "two days after | the great battle"."""
    at = last + 1
    if at >= len(tokens) or tokens[at].lower not in english.DETERMINERS:
        return last
    noun = at + 1
    while noun < len(tokens) and noun - at <= LONGEST_NAME and _goes_on(tokens, noun):
        noun += 1
    return noun - 1 if noun > at + 1 else last


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    return (
        token.is_word
        and token.lower not in english.STOP_WORDS
        and token.lower not in english.PERSONAL
        and not clauses.is_finite(tokens, at)
    )


def _is_attribute(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a date stands between an article or owner and the noun that it belongs to."""
    if last + 1 >= len(tokens) or not tokens[last + 1].is_word:
        return False
    inner = first < last and tokens[first].lower in english.DETERMINERS
    if last - first > inner and tokens[max(0, first - 1)].lower in BEFORE_DATE:
        return False  # "on the night of 9 December women ..."
    owner = tokens[first if inner else max(0, first - 1)]
    noun = tokens[last + 1]
    if inner and noun.lower.endswith("ing"):
        return False  # "spent the rest of that day | digging"
    return (
        (owner.lower in english.DETERMINERS or owner.is_possessive)
        and noun.lower not in english.STOP_WORDS
        and not noun.is_capital
        and not clauses.is_finite(tokens, last + 1)
    )


def finest(timexes: Sequence[Timex]) -> list[Timex]:
    """Without dates that only hold a finer one: "the strike of 1884 began on 7 July".

    Nor those that only say again what the date beside them says: "three weeks later, on 12 May".
    """
    kept: list[Timex] = []
    timexes = [each for each in timexes if not any(_says_again(each, date) for date in timexes)]
    for timex in timexes:
        date = timex.edtf
        # "Until 1965" is no frame of what happened before, as a year is of its days.
        frames = date is not None and not (
            date.kind == "interval" and not (date.earliest and date.latest)
        )
        coarser = (
            frames
            and date is not None
            and any(
                # Of two that hold each other, as a day and "about" that day do, the first stays.
                date.contains(other.edtf)
                and (not other.edtf.contains(date) or other.start < timex.start)
                for other in timexes
                if other is not timex and other.edtf is not None
            )
        )
        if not coarser:
            kept.append(timex)
    return kept


def _says_again(timex: Timex, date: Timex) -> bool:
    """Whether a distance or an age only leads to the date right beside it."""
    if timex.dated_by != "relative" or date.dated_by == "relative" or date.edtf is None:
        return False
    if timex.rule in AGES:
        return 0 < timex.start - date.end <= len(", ")
    first, second = timex.edtf and timex.edtf.earliest, date.edtf.earliest
    near = first and second and abs(first.ordinal - second.ordinal) <= AWAY
    return bool(near) and 0 < date.words_start - timex.end <= len(", on ")
