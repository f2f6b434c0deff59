"""Marks into rows: as few rows as it takes for none to lie upon another, within reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

NEAR = 8
"""Marks of a row that are looked at for what one more would cover."""


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
    rows: list[list[Extent]] = []
    ends: list[float] = []
    found = {}
    for number in sorted(numbers, key=lambda number: (extents[number].left, number)):
        extent = extents[number]
        row = next((row for row, end in enumerate(ends) if end <= extent.left), len(rows))
        if row == limit:
            hidden = [sum(_covered(extent, other) for other in held[-NEAR:]) for held in rows]
            row = hidden.index(min(hidden))
        if row == len(rows):
            rows.append([])
            ends.append(extent.right)
        rows[row].append(extent)
        ends[row] = max(ends[row], extent.right)
        found[number] = row
    return found


def _covered(one: Extent, other: Extent) -> float:
    """How much two marks in a row hide of each other, in shares of the smaller part.

    Whoever lies upon a mark with a label or a sign puts these out of place too.
    """
    shares = (
        (min(a[1], b[1]) - max(a[0], b[0])) / min(a[1] - a[0], b[1] - b[0])
        for a in one.parts
        for b in other.parts
    )
    return sum(share for share in shares if share > 0) * len(one.parts) * len(other.parts)
