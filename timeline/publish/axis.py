"""The marks of a time axis: whole years, months or days, never more than there is room for."""

from __future__ import annotations

from typing import NamedTuple

from timeline.dates.day import Day

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
YEAR_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000)
MONTH_STEPS = (1, 2, 3, 6)
DAY_STEPS = (1, 2, 5, 10)
YEAR, MONTH = 365.2425, 30.44


class Tick(NamedTuple):
    """`at` is the ordinal of the day on whose beginning the tick stands."""

    at: int
    label: str


class Candidate(NamedTuple):
    """A tick with two labels: a short one, and one that tells the year, for the first of all."""

    at: int
    label: str
    whole: str


def ticks(start: float, end: float, most: int) -> tuple[Tick, ...]:
    """At most about `most` ticks in [start, end), given in ordinals of days.

    The same rule stands in docs/javascripts/timeline/axis.js, for a reader's own zoom.
    """
    days = (end - start) / max(most, 1)
    if days > 6 * MONTH:
        step = next((s for s in YEAR_STEPS if s * YEAR >= days), YEAR_STEPS[-1])
        found = _years(start, end, step)
    elif days > 10:
        step = next((s for s in MONTH_STEPS if s * MONTH >= days), MONTH_STEPS[-1])
        found = _months(start, end, step)
    else:
        step = next((s for s in DAY_STEPS if s >= days), DAY_STEPS[-1])
        found = _days(start, end, step)
    shown = [tick for tick in found if start <= tick.at < end]
    first = [Tick(tick.at, tick.whole) for tick in shown[:1]]
    return (*first, *(Tick(tick.at, tick.label) for tick in shown[1:]))


def year_label(year: int) -> str:
    """An astronomical year as readers count: 0 is 1 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"


def _years(start: float, end: float, step: int) -> list[Candidate]:
    first, last = Day.from_ordinal(int(start)).year, Day.from_ordinal(int(end)).year
    numbers = range(-(-first // step) * step, last + 1, step)
    labels = {number: year_label(number) for number in numbers}
    return [Candidate(Day(n, 1, 1).ordinal, label, label) for n, label in labels.items()]


def _months(start: float, end: float, step: int) -> list[Candidate]:
    first, last = Day.from_ordinal(int(start)).year, Day.from_ordinal(int(end)).year
    found = []
    for year in range(first, last + 1):
        for month in range(1, 13, step):
            label, number = MONTHS[month - 1], year_label(year)
            at = Day(year, month, 1).ordinal
            short, whole = (number, number) if month == 1 else (label, f"{label} {number}")
            found.append(Candidate(at, short, whole))
    return found


def _days(start: float, end: float, step: int) -> list[Candidate]:
    found = []
    for at in range(int(start), int(end) + 1):
        day = Day.from_ordinal(at)
        # The last mark of a month would crowd the first of the next.
        if (day.day - 1) % step == 0 and (step == 1 or day.day < 30):
            month = f"{MONTHS[day.month - 1]} {year_label(day.year)}"
            short = month if day.day == 1 else str(day.day)
            found.append(Candidate(at, short, month if day.day == 1 else f"{day.day} {month}"))
    return found
