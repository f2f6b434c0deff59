"""Which mentions tell one happening: within a text and across texts.

Two mentions may be one happening if their dates can both hold and they do not stand in one
sentence. Those that give one day or month are joined first (`days`). Then they
go from the finest date to the vaguest, each to the happening that it fits best, so that "later
exiled" goes to the exile that a day or month fixes: weighed are the words that they share (names,
kinds of happening, other words; the rarer the weightier) against how finely their dates agree.

Candidates come from an index by year and word, never from all pairs: time grows with the number
of mentions, not with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from timeline.dates.edtf import Edtf
from timeline.extract import agreement, evidence
from timeline.extract.days import Days
from timeline.extract.likelihood import Likelihood
from timeline.extract.passages import Mention, width

MOST_YEARS = 15
MOST_CANDIDATES = 16
LEAST_MEAN = 0.5
JOINED, WEIGHTS_IN_ONE = 0.99, 8.0
"""How two of one day or month fit: `days` has joined them or not, and their weight tells how well
both fit a vaguer mention's happening."""


def group(mentions: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """The happenings, each as its mentions from the finest date to the vaguest.

    Mentions without a date are left out: `links` gives them one where it can.
    """
    dated = sorted(
        (mention for mention in mentions if mention.date is not None),
        key=lambda mention: (width(mention.date), mention.source, mention.date_start),
    )
    grouping = _Grouping(dated)
    for members in grouping.days.joined():
        grouping.add(members)
    for members in list(grouping.happenings):
        # What a vague mention has brought near each other meets once more.
        if members:
            grouping.add(grouping.take(members))
    return [
        tuple(dated[at] for at in sorted(members)) for members in grouping.happenings if members
    ]


class _Grouping:
    """Happenings as lists of mentions by index, and where to look for them."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self.mentions = mentions
        likelihood = Likelihood(mentions)
        self.features, self.rarity = likelihood.features, likelihood.rarity
        self.days = Days(mentions, likelihood)
        # Where a text repeats itself, so do the questions; and what has met meets once more.
        self._likeness = lru_cache(maxsize=1 << 16)(partial(evidence.likeness, rarity=self.rarity))
        self.happenings: list[list[int]] = []
        self._index: dict[tuple[str, int], list[int]] = defaultdict(list)

    def take(self, members: list[int]) -> list[int]:
        """The members of a happening, which is empty from now on."""
        taken = members.copy()
        members.clear()
        return taken

    def add(self, members: Sequence[int]) -> None:
        """Put mentions that belong together into the happening that they fit best, or a new one."""
        places = {place for at in members[:MOST_CANDIDATES] for place in self._places(at)}
        candidates: Counter[int] = Counter()
        for place in sorted(places):
            candidates.update(self._index[place][-MOST_CANDIDATES:])
        best, score = len(self.happenings), 0.0
        for number, _ in candidates.most_common(2 * MOST_CANDIDATES):
            found = self._fit(members, self.happenings[number])
            if found > score:
                best, score = number, found
        if best == len(self.happenings):
            self.happenings.append([])
        self.happenings[best].extend(members)
        for place in places:
            if self._index[place][-1:] != [best]:
                self._index[place].append(best)

    def _places(self, at: int) -> Iterator[tuple[str, int]]:
        """Where a mention is looked for: under its telling features, in each year of its date."""
        years = _years(self.mentions[at].date)
        for key in evidence.telling(self.features[at], self.rarity):
            for year in years:
                yield key, year

    def _fit(self, members: Sequence[int], others: Sequence[int]) -> float:
        """How well mentions fit a happening: 0 if they cannot or the evidence is too little.

        Some two must be alike, and all together not unlike.
        """
        pairs = [(at, to) for at in members[:MOST_CANDIDATES] for to in others[:MOST_CANDIDATES]]
        if not all(agreement.compatible(self.mentions[at], self.mentions[to]) for at, to in pairs):
            return 0.0
        fits = [self._fit_of_two(at, to) for at, to in pairs]
        if not fits or max(fits) < 1 or sum(fits) / len(fits) < LEAST_MEAN:
            return 0.0
        return max(fits)

    def _fit_of_two(self, at: int, to: int) -> float:
        if self.days.has(at) and self.days.has(to):
            weight = self.days.weight(min(at, to), max(at, to))
            return (
                0.0 if weight is None else min(JOINED, max(0.0, JOINED + weight / WEIGHTS_IN_ONE))
            )
        one, other = self.mentions[at], self.mentions[to]
        needed = agreement.needed(one, other, self.features[at] & self.features[to])
        fit = self._likeness(self.features[at], self.features[to]) / needed if needed else 0.0
        # A link says that the two tell one happening.
        return fit + 1 if agreement.is_linked(one, other) else fit


def _years(date: Edtf | None) -> range:
    """The years under which a mention is looked for; of an open span those at its known end."""
    if date is None:
        return range(0)
    first = date.earliest.year if date.earliest else None
    last = date.latest.year if date.latest else None
    if first is None and last is not None:
        return range(last - 3, last + 1)
    if last is None and first is not None:
        return range(first, first + 4)
    if first is None or last is None:
        return range(0)
    return range(first, min(last, first + MOST_YEARS) + 1)
