"""How much of a text is printed with its years: where hardly any is, months are told in order."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.timex import Found

__all__ = ["YearsPrinted"]

UNTOLD, LEAST_UNTOLD = 3.5, 4
"""So many dates for each with a year make a text that hardly prints one, if they are enough."""
RUNS_ON = 0.7
AHEAD = 20
"""So many expressions on a reader has seen how the text goes on: its first lines print a year."""


class YearsPrinted:
    """Counts the days, months and seasons that are told with their year, and without.

    All that stand behind the expression that is being read count, and a page ahead.
    """

    def __init__(self, founds: Sequence[Found | None]) -> None:
        self.founds = founds
        self.seen = self.told = self.left_out = 0

    def read_on(self, number: int) -> None:
        """Count those up to a page ahead of the expression of this number."""
        until = min(len(self.founds), number + AHEAD)
        for found in self.founds[self.seen : until]:
            if found and (found.reading.month is not None or found.reading.season is not None):
                self.told += found.reading.is_absolute
                self.left_out += found.reading.is_partial and not found.reading.is_absolute
        self.seen = max(self.seen, until)

    @property
    def are_untold(self) -> bool:
        """Whether hardly any is printed with its year."""
        return self.left_out > max(LEAST_UNTOLD, UNTOLD * self.told)

    @property
    def run_on(self) -> bool:
        """Whether more of them are printed without their year: there months are told in order."""
        return self.left_out > RUNS_ON * self.told
