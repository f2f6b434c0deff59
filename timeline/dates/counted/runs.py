"""Dates that were counted one from another, and what the weekdays behind each prove of its year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.counted.weekdays import Told, is_evidence, is_right
from timeline.dates.story.focus import Focus

__all__ = [
    "MOST_STARTS", "Run", "focus_of", "in_year", "is_weak", "leap", "months", "names_month",
    "path_to", "proved_by", "run_of", "year_of",
]  # fmt: skip

MOST_STARTS = 40
"""So many beginnings are tried for each run."""
WEAK = 4
"""So many months on or back, or into another year, the year of a date may be wrong."""


def path_to(told: Sequence[Told], places: dict[int, int], place: int) -> list[int]:
    """The dates from which this was counted, one from another, to the one with its year."""
    path = [place]
    while not told[path[-1]].found.reading.is_absolute:
        base = told[path[-1]].base
        before = places.get(base.found.start) if base and base.found else None
        if before is None or before >= path[-1]:
            break
        path.append(before)
    return path


class Run(NamedTuple):
    """Dates that were counted one from another."""

    starts: list[int]
    """Those at which the year may have gone wrong, the last first."""
    path: list[int]
    """All from the contradicted one to the one with its year."""
    last: int
    evidence: list[tuple[int, Told, int]]
    """Days with their weekdays, from which of the dates on the way they were counted, and by how
    many years other weekdays have led the story between."""


def run_of(told: Sequence[Told], places: dict[int, int], path: list[int]) -> Run | None:
    starts = [place for place in path if names_month(told[place])]
    if not starts:
        return None
    owners = {place: place for place in path}
    led = {path[-1]: 0}
    for place in range(path[-1] + 1, len(told)):
        base = told[place].base
        before = places.get(base.found.start) if base and base.found else None
        if before in led:
            owners.setdefault(place, owners[before])
            led[place] = led[before] + _led(told[before])
    evidence = [
        (owner, told[place], led.get(place, 0))
        for place, owner in owners.items()
        if is_evidence(told[place])
    ]
    weakest = sorted(starts[:-1], key=lambda start: leap(told, start))[-MOST_STARTS:]
    return Run([*weakest, starts[-1]], path, max(owners), evidence)


def year_of(told: Told) -> int:
    return told.carried.edtf.years[0]


def focus_of(told: Told) -> Focus:
    return Focus(told.date.edtf, told.found, False, told.sentence)


def in_year(told: Told, year: int, base: Focus | Dated) -> Dated | None:
    """What the words of a date say of another year, if they can from this base."""
    for option in candidates(told.found.reading, base.edtf):
        if option.edtf.years[0] == year:
            return option
    return None


def is_weak(told: Told, base: Focus) -> bool:
    if year_of(told) != base.years[0]:
        return True
    # Of a year that has been named every month is as near.
    return base.edtf.precision != "year" and abs(months(told.carried, base)) > WEAK


def leap(told: Sequence[Told], place: int) -> float:
    """So many months lie between a date and what it was counted from, or was told before it."""
    one, base, before = told[place], told[place].base, told[place - 1].carried
    assert base
    return min(abs(months(one.carried, each)) for each in (base, before))


def months(date: Dated, base: Focus | Dated) -> float:
    """So many months a date lies behind another."""
    first, last = base.edtf.earliest, date.edtf.earliest
    assert first
    assert last
    return (last.ordinal - first.ordinal) / 30


def proved_by(run: Run, start: int, shift: int) -> int:
    """How many weekdays from a date on are right so many years on; 0 where one is not."""
    right = 0
    for owner, told, led in run.evidence:
        if owner >= start:
            if not is_right(told, shift - led):
                return 0
            right += 1
    return right


def names_month(told: Told) -> bool:
    reading = told.found.reading
    named = any(each is not None for each in (reading.month, reading.season, reading.feast))
    named = named and reading.kind == "date" and reading.step is None
    return named and not reading.is_absolute and told.base is not None


def _led(told: Told) -> int:
    """By how many years its own weekday has led the story away from where it was."""
    return told.date.edtf.years[0] - told.carried.edtf.years[0]
