"""How much of a text is printed with its years: where hardly any is, months are told in order."""

from __future__ import annotations

from timeline.dates.reading import Reading

__all__ = ["YearsPrinted"]

UNTOLD, LEAST_UNTOLD = 3.5, 4
"""So many dates for each with a year make a text that hardly prints one, if they are enough."""
RUNS_ON = 0.7


class YearsPrinted:
    """Counts the days, months and seasons so far that are told with their year, and without."""

    def __init__(self) -> None:
        self.told = self.left_out = 0

    def count(self, reading: Reading) -> None:
        """Count one more expression, if it is of these."""
        if reading.month is not None or reading.season is not None:
            self.told += reading.is_absolute
            self.left_out += reading.is_partial and not reading.is_absolute

    @property
    def are_untold(self) -> bool:
        """Whether hardly any is printed with its year."""
        return self.left_out > max(LEAST_UNTOLD, UNTOLD * self.told)

    @property
    def run_on(self) -> bool:
        """Whether more of them are printed without their year: there months are told in order."""
        return self.left_out > RUNS_ON * self.told
