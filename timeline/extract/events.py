"""Which mentions tell one happening: within a text and across texts.

Two mentions may be one happening if their dates can both hold and they do not stand in one
sentence. Whether they are is weighed by the words they share (names, kinds of happening, other
words; the rarer the weightier) against how finely their dates agree: a day in common asks for
little more, a year for much. Mentions are taken from the finest date to the vaguest, each to the
happening that it fits best, so that "later exiled" goes to the exile that a day or month fixes.

Candidates come from an index by year and word, never from all pairs: time grows with the number
of mentions, not with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from timeline.dates.edtf import Day, Edtf
from timeline.extract import evidence
from timeline.extract.deaths import A_DAY, KILLING
from timeline.extract.passages import CENTURY, Mention, width

MOST_YEARS = 15
MOST_CANDIDATES = 24
LEAST_MEAN = 0.5
NEAR = 2
TOLD_ON = 1.25
"""A text seldom tells one happening twice within so many sentences: then more is needed."""
OF_ONE_SPAN = 0.5
"""So much of the likeness is enough where both have one span of years, "1925-27"."""
LEAST_OF_DAY = 0.04
"""Likeness enough where two texts tell of one day: few days see two happenings of note."""


def group(mentions: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """The happenings, each as its mentions from the finest date to the vaguest.

    Mentions without a date are left out: `links` gives them one where it can.
    """
    dated = [mention for mention in mentions if mention.date is not None]
    grouping = _Grouping(dated)
    turn = sorted(range(len(dated)), key=lambda at: (width(dated[at].date), _place(dated[at])))
    for at in turn:
        grouping.add([at])
    for members in list(grouping.happenings):
        # What a vague mention has brought near each other meets once more.
        if members:
            grouping.add(grouping.take(members))
    rank = {at: number for number, at in enumerate(turn)}
    return [
        tuple(dated[at] for at in sorted(members, key=rank.__getitem__))
        for members in grouping.happenings
        if members
    ]


class _Grouping:
    """Happenings as lists of mentions by index, and where to look for them."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self.mentions = mentions
        self.features, self.rarity = evidence.weigh(mentions)
        # Where a text repeats itself, so do the questions; and what has met meets once more.
        self._likeness = lru_cache(maxsize=1 << 16)(partial(evidence.likeness, rarity=self.rarity))
        self.spans = [_likely(mention.date) for mention in mentions]
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
        if not all(compatible(self.mentions[at], self.mentions[to]) for at, to in pairs):
            return 0.0
        fits = [self._fit_of_two(at, to) for at, to in pairs]
        if not fits or max(fits) < 1 or sum(fits) / len(fits) < LEAST_MEAN:
            return 0.0
        return max(fits)

    def _fit_of_two(self, at: int, to: int) -> float:
        one, other = self.mentions[at], self.mentions[to]
        shared = self.features[at] & self.features[to]
        one_day = _is_one_day(one.date, other.date)
        if not (one_day or evidence.tells(shared)):
            return 0.0
        needed = _needed(self.spans[at], self.spans[to], len(shared))
        if one.date == other.date and _is_rare(one.date):
            needed *= OF_ONE_SPAN
        if one_day and one.source != other.source:
            needed = LEAST_OF_DAY
        elif one_day and evidence.are_plain(shared):
            return 0.0
        if _is_told_on(one, other):
            needed *= TOLD_ON
        fit = self._likeness(self.features[at], self.features[to]) / needed
        # A link says that the two tell one happening.
        return fit + 1 if _is_linked(one, other) or _is_linked(other, one) else fit


def _place(mention: Mention) -> tuple[str, int]:
    return mention.source, mention.date_start


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


def compatible(one: Mention, other: Mention) -> bool:
    """Whether nothing forbids that two mentions tell the same happening."""
    if one.date is None or other.date is None or not one.date.overlaps(other.date):
        return False
    if one.source == other.source and one.sentence == other.sentence:
        return False
    if _is_counted_from(one, other) or _is_counted_from(other, one):
        return False
    # What lasted is not what happened on one day of it.
    if one.date.is_period != other.date.is_period:
        return width(one.date) < 62 and width(other.date) < 62
    return True


def _is_counted_from(one: Mention, other: Mention) -> bool:
    """Whether one's date was counted from the other's: "ten days later" is another happening.

    So is the death that came the day after a killing, whoever tells that.
    """
    if one.value == A_DAY and other.kinds & KILLING:
        return True
    return one.dated_by == "relative" and _is_dated_from(one, other)


def _is_one_day(one: Edtf | None, other: Edtf | None) -> bool:
    return one is not None and other is not None and one.is_exact_day and other.is_exact_day


def _is_told_on(one: Mention, other: Mention) -> bool:
    """Whether two passages stand so near that the text goes on to what came next."""
    return (
        one.source == other.source
        and one.paragraph == other.paragraph
        and abs(one.sentence - other.sentence) <= NEAR
    )


def _is_rare(date: Edtf | None) -> bool:
    """Whether few happenings have a date of this sort: a span of years, a bound with a year."""
    return date is not None and not (date.earliest and date.latest and width(date) <= 366)


def _is_linked(one: Mention, other: Mention) -> bool:
    return one.dated_by == "link" and _is_dated_from(one, other)


def _is_dated_from(one: Mention, other: Mention) -> bool:
    """Whether the other's date words are what one's date was taken from."""
    anchor = one.anchor
    return (
        anchor is not None
        and anchor.source == other.source
        and anchor.start < other.date_end
        and other.date_start < anchor.end
    )


def _needed(one: tuple[int, int], other: tuple[int, int], shared: int) -> float:
    """The likeness that two mentions need, by the coarser of their spans and what they share.

    More if there is one word alone that they have in common.
    """
    common = min(one[1], other[1]) - max(one[0], other[0])
    coarse = max(one[1] - one[0], other[1] - other[0])
    if common < 0 or coarse > 366:
        return 0.45
    if coarse <= 31:
        return 0.12 if coarse == 0 else 0.16
    return 0.45 if shared == 1 else 0.22


def _likely(date: Edtf | None) -> tuple[int, int]:
    """Days between which a happening most likely lies: "by 1929" is most often said of 1929."""
    if date is None:
        return 0, CENTURY
    first, last = date.earliest, date.latest
    if first is None and last is not None:
        return Day(last.year, 1, 1).ordinal, last.ordinal
    if last is None and first is not None:
        return first.ordinal, Day(first.year, 12, 31).ordinal
    assert first is not None
    assert last is not None
    return first.ordinal, last.ordinal
