"""Marks into rows: as few rows as it takes for none to lie upon another, within reason."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from math import inf
from typing import NamedTuple

NEAR = 4
"""The last marks of a row that are looked at for what one more would cover."""


class Extent(NamedTuple):
    """What a mark fills, in pixels, and in which lane it lies."""

    lane: int
    parts: tuple[tuple[float, float], ...]
    """From where to where each of its parts reaches, from left to right."""

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.parts[0][0]

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.parts[-1][1]


def pack(extents: Sequence[Extent], most_rows: int) -> tuple[int, ...]:
    """The row of each mark within its lane.

    Where all lanes together would take more than `most_rows`, the fullest get fewer rows than
    they need, and marks in them may lie upon each other; no lane gets fewer than two for that.
    """
    lanes: dict[int, list[int]] = {}
    for number, extent in enumerate(extents):
        lanes.setdefault(extent.lane, []).append(number)
    whole = {lane: _rows(extents, numbers) for lane, numbers in lanes.items()}
    needed = {lane: 1 + max(rows.values()) for lane, rows in whole.items()}
    limit = _limit(needed, most_rows)
    rows: dict[int, int] = {}
    for lane, numbers in lanes.items():
        rows |= whole[lane] if needed[lane] <= limit else _rows(extents, numbers, limit)
    return tuple(rows[number] for number in range(len(extents)))


def _limit(needed: Mapping[int, int], most_rows: int) -> int:
    """The greatest number of rows for one lane with which all together keep to `most_rows`."""
    limit = max(needed.values(), default=1)
    while limit > 2 and sum(min(rows, limit) for rows in needed.values()) > most_rows:
        limit -= 1
    return limit


def _rows(
    extents: Sequence[Extent], numbers: Sequence[int], limit: int | None = None
) -> dict[int, int]:
    """Greedy first fit: from left to right each mark takes the first row that is free.

    Once there are `limit` rows and none is free, it takes the one in which least is covered.
    """
    rows: list[deque[Extent]] = []
    ends: list[float] = []
    found = {}
    for number in sorted(numbers, key=lambda number: (extents[number].left, number)):
        extent = extents[number]
        left = extent.left
        row = next((row for row, end in enumerate(ends) if end <= left), len(rows))
        if row == limit:
            row = _least_covered(extent, rows)
        if row == len(rows):
            rows.append(deque(maxlen=NEAR))
            ends.append(extent.right)
        rows[row].append(extent)
        ends[row] = max(ends[row], extent.right)
        found[number] = row
    return found


def _least_covered(extent: Extent, rows: Sequence[Collection[Extent]]) -> int:
    """The first row in which a mark hides, and is hidden, least."""
    least, best = inf, 0
    for row, held in enumerate(rows):
        hidden = 0.0
        for other in held:
            hidden += _covered(extent, other)
            if hidden >= least:
                break
        else:
            least, best = hidden, row
    return best


def _covered(one: Extent, other: Extent) -> float:
    """How much two marks in a row hide of each other, in shares of the smaller part.

    Whoever lies upon a mark with a label or a sign puts these out of place too.
    """
    hidden = 0.0
    for left, right in one.parts:
        for begin, end in other.parts:
            shared = (right if right < end else end) - (left if left > begin else begin)
            if shared > 0:
                hidden += shared / min(right - left, end - begin)
    return hidden * len(one.parts) * len(other.parts)
