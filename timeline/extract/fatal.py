"""Dates that a killing completes: nobody is killed twice, and killings are seldom told.

A sentence without neighbours may tell of a killing and lack its day, "the following day Roth died",
or lack the year and every name, "in March he did his murderous work". Of the killings that the
texts tell it can only mean one of the same person, or where it names nobody one of that month. If
several passages tell these, and all give it one date, that is its date.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from timeline.dates import edtf
from timeline.dates.edtf import Day, Edtf
from timeline.extract import events
from timeline.extract.deaths import A_DAY, KILLING
from timeline.extract.passages import Mention, in_year, linked, month_of, yearless

LEAST_AGREEING = 2
"""So many passages must tell the killing."""


def complete(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, those that await a killing with the date and the anchor that it gives them.

    "The next day" of nothing that a passage tells is no mention.
    """
    if not any(map(_awaits, mentions)):
        return list(mentions)
    killings = _Killings(mentions)
    completed = (killings.complete(each) if _awaits(each) else each for each in mentions)
    return [each for each in completed if each.date is not None or each.value != A_DAY]


def _awaits(mention: Mention) -> bool:
    """Whether a mention has no date but that of a killing."""
    if mention.date is not None:
        return False
    return mention.value == A_DAY or (not mention.names and bool(mention.kinds & KILLING))


class _Killings:
    """The killings that are told, by who was killed and by the month."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._told: dict[str | int, list[Mention]] = defaultdict(list)
        """For each passage that tells one, the passage that says best when it was."""
        for happening in events.group(mentions):
            told = [mention for mention in happening if mention.kinds & KILLING]
            dead: set[str | int] = {name for mention in told for name in mention.dead}
            for mention in told:
                month = month_of(mention.date)
                for key in dead | {month} if month else dead:
                    self._told[key].append(happening[0])
        # Where a text repeats itself, so do the questions.
        self._found = cache(self._find)

    def complete(self, mention: Mention) -> Mention:
        """A mention with the date that the killings give it which it can mean."""
        partial = yearless(mention)
        keys = [int(partial[1:3])] if partial else sorted(mention.dead)
        found = self._found(tuple(keys), partial)
        return linked(mention, *found) if found else mention

    def _find(self, keys: Iterable[str | int], partial: str | None) -> tuple[Edtf, Mention] | None:
        """The date that all killings under some keys give, and one of the passages."""
        given = [
            (date, told)
            for key in keys
            for told in self._told.get(key, ())
            if (date := _in_same_year(told, partial) if partial else _day_after(told))
        ]
        return given[0] if len(given) >= LEAST_AGREEING and len(dict(given)) == 1 else None


def _in_same_year(told: Mention, partial: str) -> Edtf | None:
    first = told.date.earliest if told.date else None
    return in_year(first.year, partial) if first else None


def _day_after(told: Mention) -> Edtf | None:
    if told.date is None or told.date.earliest is None or not told.date.is_exact_day:
        return None
    following = Day.from_ordinal(told.date.earliest.ordinal + 1)
    return edtf.spanning(following, following)
