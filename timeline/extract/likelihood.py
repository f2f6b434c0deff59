"""How likely it is that two mentions tell one happening: everything that speaks for it and
against it, each with its weight, in one sum.

The weights, rounded, are those of a logistic regression on pairs of passages whose dates can both
hold: of the histories of `tests/cases/extract`, of the reviewed events, and of two histories more.
A sum above 0 says that it is likelier than not.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from timeline.extract import agreement, evidence
from timeline.extract.passages import Mention

WEIGHTS = {
    "always": 0.16,
    "one text": -1.76,  # few passages tell again what another of their text has told
    "width": -0.7,  # by the days that the vaguer date leaves open
    "rivals": -1.03,  # by the happenings that the busier text tells within these days
    "overlap": 0.96,  # the days that both dates leave open, in those that either does
    "names": 0.17,  # these three by how rare they are
    "kinds": 0.49,
    "words": 0.3,
    "other names": -0.58,  # both have names, and none in common
    "other kinds": -0.4,
    # In one text: an introduction or a look back tells again what stands far from it, and dates it
    # anew; what is counted from the last date goes on.
    "far": 0.47,
    "dated anew": 1.14,
    "counted": -1.0,
}
SORTS = {"n": "names", "k": "kinds", "s": "words"}
DEATH, LINK = 2.0, 3.0
"""Nobody dies twice; and a link says that two tell one happening. Too few to learn from."""


class Likelihood:
    """Weighs pairs of mentions, which it is asked for by their places in a sequence."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self.mentions = mentions
        self.features, self.rarity = evidence.weigh(mentions)
        self._spans = [agreement.likely(mention.date) for mention in mentions]
        self._begins: dict[str, list[int]] = defaultdict(list)
        self._turn = [0] * len(mentions)
        order = sorted(range(len(mentions)), key=lambda at: _place(mentions[at]))
        for turn, at in enumerate(order):
            self._turn[at] = turn
            self._begins[mentions[at].source].append(self._spans[at][0])
        for days in self._begins.values():
            days.sort()

    def of(self, at: int, to: int) -> float:
        """The weight of all that says that two mentions tell one happening."""
        weight = sum(WEIGHTS[name] * value for name, value in self.signs(at, to).items())
        if any(feature[0] == "d" for feature in self.features[at] & self.features[to]):
            weight += DEATH
        if agreement.is_linked(self.mentions[at], self.mentions[to]):
            weight += LINK
        return weight

    def signs(self, at: int, to: int) -> dict[str, float]:
        """What is weighed, by its name in `WEIGHTS`."""
        one, other = self.mentions[at], self.mentions[to]
        found = {"always": 1.0, **self._of_dates(at, to), **self._of_words(at, to)}
        if one.source == other.source:
            later = max(one, other, key=_place)
            found["one text"] = 1.0
            found["far"] = math.log(max(1, abs(self._turn[at] - self._turn[to])))
            found["dated anew"] = float(later.dated_by == "explicit")
            found["counted"] = float(later.dated_by == "relative")
        return found

    def _of_dates(self, at: int, to: int) -> dict[str, float]:
        one, other = self._spans[at], self._spans[to]
        first, last = max(one, other, key=lambda span: span[1] - span[0])
        common = min(one[1], other[1]) - max(one[0], other[0]) + 1
        either = max(one[1], other[1]) - min(one[0], other[0]) + 1
        rivals = max(
            bisect_right(days, last) - bisect_left(days, first)
            for source in {self.mentions[at].source, self.mentions[to].source}
            for days in (self._begins[source],)
        )
        return {
            "width": math.log10(last - first + 1),
            "rivals": math.log(max(1, rivals)),
            "overlap": max(0, common) / either,
        }

    def _of_words(self, at: int, to: int) -> dict[str, float]:
        one, other = self.features[at], self.features[to]
        found = dict.fromkeys(SORTS.values(), 0.0)
        for feature in one & other:
            if name := SORTS.get(feature[0]):
                found[name] += self.rarity[feature]
        killed = all(side & evidence.DEATH for side in (one, other))
        for sort in "nk":
            both = all(any(feature[0] == sort for feature in side) for side in (one, other))
            if both and not found[SORTS[sort]] and not (sort == "k" and killed):
                found[f"other {SORTS[sort]}"] = 1.0
        return found


def _place(mention: Mention) -> tuple[str, int, int]:
    return mention.source, mention.start, mention.date_start
