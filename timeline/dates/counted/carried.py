"""A weekday printed with a day proves the year that has been carried on to it.

A reader who comes upon "Friday, the thirty-first of March", in a year in which that was a
Saturday, goes back to where that year began to be counted, and reads on from there in the year in
which it was a Friday. So does this: it looks for the one date, of those from which the others were
counted, where another year lets every weekday behind it be right.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.counted import told_otherwise
from timeline.dates.counted.dating import Dated
from timeline.dates.counted.runs import (
    MOST_STARTS,
    Run,
    focus_of,
    in_year,
    is_weak,
    leap,
    months,
    path_to,
    proved_by,
    run_of,
    year_of,
)
from timeline.dates.counted.weekdays import Told, contradictions
from timeline.dates.story.focus import Focus

__all__ = ["proved"]

MOST_RUNS = 4
"""So many runs of a text are mended."""
FAR_YEARS = 12
"""A story so many years from where the text began has perhaps come back from there."""
ENOUGH = 2
"""So many weekdays prove a year wherever it began to be counted."""
SOON = range(120)
"""So many days behind where it stood a story goes on."""


def proved(told: Sequence[Told]) -> dict[int, tuple[Dated, Focus]]:
    """By the number of an expression what it is instead, and what that is counted from."""
    proof: dict[int, tuple[Dated, Focus]] = {}
    wrong = contradictions(told)[:MOST_RUNS]
    places = {each.found.start: place for place, each in enumerate(told)} if wrong else {}
    done = -1
    for place in wrong:
        run = run_of(told, places, path_to(told, places, place)) if place > done else None
        mended = run and (told_otherwise.base(told, run) or _mended(told, run))
        if run and mended:
            start, date, base = mended
            proof[told[start].number] = date, base
            done = run.last
    return proof


def _mended(told: Sequence[Told], run: Run) -> tuple[int, Dated, Focus] | None:
    """The place from which another year lets all be right, its date in that, and its base."""
    start = run.starts[-1]
    for frame in _left(told, run.path[-1]):
        # The story has come back from an earlier one to where it stood.
        year = year_of(frame)
        enough = 1 if _is_far(frame, told[run.path[-1]]) else ENOUGH
        for each in (year, year - 1, year + 1):
            date = in_year(told[start], each, frame.date)
            if date and proved_by(run, start, each - year_of(told[start])) >= enough:
                return start, date, focus_of(frame)
    found: list[tuple[float, int, Dated, Focus]] = []
    for start in run.starts:
        one, base = told[start], told[start].base
        assert base
        for shift in (-1, 1):
            date = in_year(one, year_of(one) + shift, base)
            right = proved_by(run, start, shift) if date else 0
            if date and right >= (1 if is_weak(one, base) else ENOUGH):
                found.append((leap(told, start), start, date, base))
    # What was told farthest from what stands before it is the weakest link.
    if found:
        return max(found, key=lambda each: each[0])[1:]
    return _before_a_leap(told, run) or _soon_behind(told, run)


def _before_a_leap(told: Sequence[Told], run: Run) -> tuple[int, Dated, Focus] | None:
    """The same where the story was led years on or back by what was none of its steps."""
    for start in sorted(run.starts):
        year = year_of(told[start])
        others = (told[place] for place in range(start - 1, -1, -1))
        frame = next((each for each in others if abs(year_of(each) - year) > 1), None)
        if frame is None or abs(year_of(frame) - year) > FAR_YEARS:
            continue
        for each in (year_of(frame), year_of(frame) + 1):
            date = in_year(told[start], each, frame.date)
            if date and proved_by(run, start, each - year) >= ENOUGH:
                return start, date, focus_of(frame)
    return None


def _soon_behind(told: Sequence[Told], run: Run) -> tuple[int, Dated, Focus] | None:
    """The same where a date follows soon upon an earlier one of the text, in the year of that.

    One weekday is enough where the text has stood there and a weak step has led it away.
    """
    for start in sorted(run.starts):
        base = told[start].base
        enough = 1 if base and is_weak(told[start], base) else ENOUGH
        found: list[tuple[int, Dated, Focus]] = []
        for frame in told[max(0, start - MOST_STARTS) : start]:
            if year_of(frame) != year_of(told[start]) and frame.found.reading.unit in (
                "day",
                "month",
            ):
                for year in (year_of(frame), year_of(frame) + 1):
                    date = in_year(told[start], year, frame.date)
                    away = round(months(date, frame.date) * 30) if date else -1
                    shift = year - year_of(told[start])
                    if date and away in SOON and proved_by(run, start, shift) >= enough:
                        found.append((away, date, focus_of(frame)))
        if found:
            return start, *min(found, key=lambda each: each[0])[1:]
    return None


def _left(told: Sequence[Told], sure: int) -> list[Told]:
    """Where the story stood before it came to an earlier one: just before, and at first."""
    later = [told[place] for place in range(sure - 1, -1, -1) if _is_later(told[place], told[sure])]
    fine = [each for each in later if each.found.reading.unit in ("day", "month")]
    return [*fine[:1], *(later[-1:] if later[-1:] == [told[0]] else [])]


def _is_later(one: Told, earlier: Told) -> bool:
    """Whether a date lies in a year behind that of another, which the story may have left."""
    return year_of(one) > year_of(earlier)


def _is_far(one: Told, long_gone: Told) -> bool:
    """Whether a date lies long behind another."""
    return year_of(one) - year_of(long_gone) > FAR_YEARS
