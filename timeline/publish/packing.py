"""Marks into rows: as few rows as it takes for none to lie upon another, within reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Extent(NamedTuple):
    """From where to where a mark reaches, in pixels, and in which lane it lies."""

    lane: int
    left: float
    right: float


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

    Once there are `limit` rows, it takes the one that becomes free first.
    """
    ends: list[float] = []
    found = {}
    for number in sorted(numbers, key=lambda number: (extents[number].left, number)):
        left, right = extents[number].left, extents[number].right
        row = next((row for row, end in enumerate(ends) if end <= left), len(ends))
        if row == limit:
            row = min(range(row), key=ends.__getitem__)
        ends[row : row + 1] = [right]
        found[number] = row
    return found
