"""Dates without a year that another passage completes.

"On the night of March 9" says no year; where another passage, of the same text or another, tells
the same happening in a known March, its year is the year. The link is made only where the evidence
is clear and no other year is nearly as likely.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline.dates.edtf import Edtf
from timeline.extract import evidence, fatal
from timeline.extract.passages import Mention, in_year, linked, month_of, yearless

LEAST_OF_DAY = 0.1
LEAST_OF_MONTH = 0.5
CLEARER = 1.25
MOST_CANDIDATES = 64


def complete(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, those of unknown year with the year and the anchor that a link gives them."""
    features, rarity = evidence.weigh(mentions)
    index: dict[tuple[str, int], list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        if month := month_of(mention.date):
            for feature in evidence.telling(features[at], rarity):
                index[feature, month].append(at)
    result: list[Mention] = []
    for at, mention in enumerate(mentions):
        partial = yearless(mention)
        if partial is None:
            result.append(mention)
            continue
        candidates = {
            other
            for feature in evidence.telling(features[at], rarity)
            for other in index[feature, int(partial[1:3])][-MOST_CANDIDATES:]
            if _in_year_of(mentions[other].date, partial)
            and not _one_sentence(mention, mentions[other])
            and evidence.tells(features[at] & features[other])
        }
        best: dict[int, tuple[float, int]] = {}
        for other in candidates:
            alike = evidence.likeness(features[at], features[other], rarity)
            year = _year(mentions[other].date)
            best[year] = max(best.get(year, (0.0, 0)), (alike, -other))
        found = _clearest(best, LEAST_OF_DAY if len(partial) > 3 else LEAST_OF_MONTH)
        result.append(mention if found is None else _linked(mention, mentions[found], partial))
    return fatal.complete(result)


def _clearest(best: Mapping[int, tuple[float, int]], least: float) -> int | None:
    """The likeliest mention, unless one of another year is nearly as likely."""
    ranked = sorted(best.values(), reverse=True)
    if not ranked or ranked[0][0] < least:
        return None
    if len(ranked) > 1 and ranked[0][0] < CLEARER * ranked[1][0]:
        return None
    return -ranked[0][1]


def _year(date: Edtf | None) -> int:
    assert date is not None
    assert date.earliest is not None
    return date.earliest.year


def _in_year_of(date: Edtf | None, partial: str) -> Edtf | None:
    """The date that "-03-09" gives in another's year, if both can then hold."""
    completed = in_year(_year(date), partial)
    return completed if date is not None and completed and completed.overlaps(date) else None


def _one_sentence(one: Mention, other: Mention) -> bool:
    return one.source == other.source and one.sentence == other.sentence


def _linked(mention: Mention, other: Mention, partial: str) -> Mention:
    date = _in_year_of(other.date, partial)
    assert date is not None
    return linked(mention, date, other)
