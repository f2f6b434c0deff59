"""Mentions that give one day, or one month, joined: the likeliest two first.

So a passage goes to the one of another text that it fits best, and not to all of that day. Where
two texts tell one history, as what is joined of them shows, two passages that nothing of the other
text has met, and that share a day and not a word, tell one happening too: "the judges found him
guilty", "seven officers condemned the prisoner".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from timeline.extract import agreement, evidence
from timeline.extract.likelihood import Likelihood
from timeline.extract.passages import Mention, width

MONTH = 31
"""Wider dates are no matter of days."""
MOST_CANDIDATES = 8
LEAST_MEAN = -0.5
"""What all pairs of two groups must weigh in the mean, none counting for more than this:"""
AGAINST, FOR = -6.0, 4.0
WORDLESS = 0.5
"""What two must weigh that share no word, or but a name and tell other deeds;"""
OF_ONE_HISTORY = 3
"""and so many happenings of their two texts must be joined by their words."""


class Days:
    """Mentions as they stand in a sequence, by their places in it."""

    def __init__(self, mentions: Sequence[Mention], likelihood: Likelihood) -> None:
        self.mentions, self.likelihood = mentions, likelihood
        # What is weighed for itself is weighed again in its group.
        self.weight = lru_cache(maxsize=1 << 16)(self._weigh)
        self._groups = {at: [at] for at in range(len(mentions))}
        self._group_of = list(range(len(mentions)))

    def has(self, at: int) -> bool:
        """Whether a mention's date is fine enough."""
        return width(self.mentions[at].date) <= MONTH

    def joined(self) -> list[list[int]]:
        """All mentions in groups, by their first."""
        pairs = [(at, to) for at, to in self._pairs() if self.weight(at, to) is not None]
        worded = [(at, to) for at, to in pairs if self._share(at, to)]
        self._join((pair for pair in worded if self._weight_of(pair) > 0), self._are_likely)
        met = Counter(texts for group in self._groups.values() for texts in self._texts(group))
        wordless = (
            (at, to)
            for at, to in pairs
            if not self._share(at, to)
            and met[self._two_texts(at, to)] >= OF_ONE_HISTORY
            and self._is_one_day(at, to)
            and self._weight_of((at, to)) > WORDLESS
        )
        self._join(wordless, self._are_alone)
        return list(self._groups.values())

    def _pairs(self) -> Iterator[tuple[int, int]]:
        """Those that share a day, or a telling feature in a month; of each the lesser first."""
        features, rarity = self.likelihood.features, self.likelihood.rarity
        index: dict[tuple[str, int], list[int]] = defaultdict(list)
        for at, mention in enumerate(self.mentions):
            if not self.has(at) or not mention.date or not mention.date.earliest:
                continue
            first = mention.date.earliest
            places = [(key, first.year) for key in evidence.telling(features[at], rarity)]
            if mention.date.is_exact_day:
                places.append(("day", first.ordinal))
            others = Counter(to for place in places for to in index[place][-MOST_CANDIDATES:])
            for to, _ in others.most_common(2 * MOST_CANDIDATES):
                yield to, at
            for place in places:
                index[place].append(at)

    def _weigh(self, at: int, to: int) -> float | None:
        """How likely two mentions are one happening; None if they cannot be."""
        features = self.likelihood.features
        if not agreement.compatible(self.mentions[at], self.mentions[to]):
            return None
        if evidence.is_another(features[at], features[to]):
            return None
        return self.likelihood.of(at, to)

    def _weight_of(self, pair: tuple[int, int]) -> float:
        weight = self.weight(*pair)
        return AGAINST if weight is None else weight

    def _share(self, at: int, to: int) -> bool:
        """Whether what two share tells something; a word is enough where two texts give a day."""
        shared = self.likelihood.features[at] & self.likelihood.features[to]
        if not self._is_one_day(at, to):
            return evidence.tells(shared)
        at_odds = agreement.are_at_odds(self.mentions[at], self.mentions[to], shared)
        return bool(shared) and not at_odds

    def _is_one_day(self, at: int, to: int) -> bool:
        one, other = self.mentions[at], self.mentions[to]
        is_day = one.date is not None and one.date.is_exact_day
        return is_day and one.date == other.date and one.source != other.source

    def _two_texts(self, at: int, to: int) -> tuple[str, ...]:
        return tuple(sorted((self.mentions[at].source, self.mentions[to].source)))

    def _texts(self, group: Iterable[int]) -> Iterator[tuple[str, ...]]:
        return combinations(sorted({self.mentions[at].source for at in group}), 2)

    def _join(
        self,
        pairs: Iterable[tuple[int, int]],
        may: Callable[[Sequence[int], Sequence[int]], bool],
    ) -> None:
        for at, to in sorted(pairs, key=lambda pair: (-self._weight_of(pair), pair)):
            one, other = sorted((self._group_of[at], self._group_of[to]))
            if one != other and may(self._groups[one], self._groups[other]):
                for member in self._groups[other]:
                    self._group_of[member] = one
                self._groups[one] += self._groups.pop(other)

    def _are_likely(self, ours: Sequence[int], theirs: Sequence[int]) -> bool:
        """Whether all mentions of two groups can be one happening, and likely are."""
        total, number = 0.0, 0
        for at in ours[:MOST_CANDIDATES]:
            for to in theirs[:MOST_CANDIDATES]:
                weight = self.weight(min(at, to), max(at, to))
                if weight is None:
                    return False
                total += min(max(weight, AGAINST), FOR)
                number += 1
        return total / number >= LEAST_MEAN

    def _are_alone(self, ours: Sequence[int], theirs: Sequence[int]) -> bool:
        """Whether no text tells in both groups, and all mentions can be one happening."""
        here = {self.mentions[at].source for at in ours}
        return here.isdisjoint(self.mentions[to].source for to in theirs) and all(
            self.weight(min(at, to), max(at, to)) is not None for at in ours for to in theirs
        )
