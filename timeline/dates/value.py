"""A date as a value: the days it allows, how finely it is known, and what it is made of.

`edtf` reads one from its text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from timeline.dates.day import Day

__all__ = ["Edtf", "EdtfError", "Kind", "Precision"]

Precision = Literal["day", "month", "season", "year", "decade", "century"]
Kind = Literal["date", "interval", "range", "choice"]


class EdtfError(ValueError):
    """Says what is wrong with a date; `position` is the offset of the fault in its text."""

    def __init__(self, message: str, position: int = 0) -> None:
        super().__init__(message)
        self.position = position


@dataclass(frozen=True, slots=True)
class Edtf:
    """One EDTF value. Two are equal when their texts are."""

    text: str
    kind: Kind = field(compare=False)
    earliest: Day | None = field(compare=False)
    """First possible day; None where the beginning is open or unknown."""
    latest: Day | None = field(compare=False)
    """Last possible day, inclusive; None where the end is open or unknown."""
    precision: Precision = field(compare=False)
    """The coarsest of the dates it is made of."""
    approximate: bool = field(compare=False)
    uncertain: bool = field(compare=False)
    members: tuple[Edtf | None, ...] = field(compare=False, default=())
    """Of an interval or a range its two ends (None: open); of a choice its dates and ranges."""

    years: tuple[int, int] = field(init=False, compare=False, repr=False, default=(0, 0))
    """The first and the last year that it touches; of a date with an open end (0, 0)."""

    begins: int = field(init=False, compare=False, repr=False, default=0)
    """The ordinals of its first day,"""
    ends: int = field(init=False, compare=False, repr=False, default=0)
    """and of its last; 0 where it is open."""

    is_exact_day: bool = field(init=False, compare=False, repr=False, default=False)
    """Whether the day is known and nothing about it is in doubt."""

    number: int = field(init=False, compare=False, repr=False, default=0)
    """By which it is found again where dates are kept by what they are counted from."""

    def __post_init__(self) -> None:
        # All these are asked of every date many times.
        object.__setattr__(self, "number", hash(self.text))
        if self.earliest is not None:
            object.__setattr__(self, "begins", self.earliest.ordinal)
        if self.latest is not None:
            object.__setattr__(self, "ends", self.latest.ordinal)
        if self.earliest is not None and self.latest is not None:
            object.__setattr__(self, "years", (self.earliest.year, self.latest.year))
            certain = not (self.approximate or self.uncertain)
            object.__setattr__(self, "is_exact_day", certain and self.earliest == self.latest)

    def __hash__(self) -> int:
        return self.number

    def __str__(self) -> str:
        return self.text

    @property
    def start(self) -> Edtf | None:
        """The printed beginning of an interval or range."""
        return self.members[0] if self.kind in ("interval", "range") else None

    @property
    def end(self) -> Edtf | None:
        """The printed end of an interval or range."""
        return self.members[1] if self.kind in ("interval", "range") else None

    @property
    def is_period(self) -> bool:
        """Whether this is something that lasted, not a moment of uncertain place."""
        return self.kind == "interval"

    def overlaps(self, other: Edtf) -> bool:
        """Whether some day is possible for both."""
        if "choice" not in (self.kind, other.kind):
            return _meet((self.earliest, self.latest), (other.earliest, other.latest))
        return any(_meet(one, two) for one in self._spans() for two in other._spans())

    def contains(self, other: Edtf) -> bool:
        """Whether every day that `other` allows is allowed here."""
        if "choice" not in (self.kind, other.kind):
            return _within((other.earliest, other.latest), (self.earliest, self.latest))
        return all(any(_within(two, one) for one in self._spans()) for two in other._spans())

    def _spans(self) -> list[tuple[Day | None, Day | None]]:
        whole = self.members if self.kind == "choice" else (self,)
        return [(member.earliest, member.latest) for member in whole if member]


def _meet(one: tuple[Day | None, Day | None], two: tuple[Day | None, Day | None]) -> bool:
    return (one[0] is None or two[1] is None or one[0] <= two[1]) and (
        two[0] is None or one[1] is None or two[0] <= one[1]
    )


def _within(inner: tuple[Day | None, Day | None], outer: tuple[Day | None, Day | None]) -> bool:
    begins = outer[0] is None or (inner[0] is not None and inner[0] >= outer[0])
    ends = outer[1] is None or (inner[1] is not None and inner[1] <= outer[1])
    return begins and ends
