"""A weekday printed with a day proves the year that has been carried on to it.

A reader who comes upon "Friday, the thirty-first of March", in a year in which that was a
Saturday, goes back to where that year began to be counted, and reads on from there in the year in
which it was a Friday. So does this: it looks for the one date, of those from which the others were
counted, where another year lets every weekday behind it be right.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.dates.candidates import candidates
from timeline.dates.dating import Dated
from timeline.dates.focus import Focus
from timeline.dates.weekdays import Told, contradictions, is_evidence, is_right

__all__ = ["proved"]

MOST_RUNS, MOST_STARTS = 4, 40
"""So many runs of a text are mended, and so many beginnings tried for each."""
FAR_YEARS = 12
"""A story so many years from where the text began has perhaps come back from there."""
ENOUGH = 2
"""So many weekdays prove a year wherever it began to be counted."""
SOON = range(120)
"""So many days behind where it stood a story goes on."""
WEAK = 4
"""So many months on or back, or into another year, the year of a date may be wrong."""


def proved(told: Sequence[Told]) -> dict[int, tuple[Dated, Focus]]:
    """By the number of an expression what it is instead, and what that is counted from."""
    proof: dict[int, tuple[Dated, Focus]] = {}
    wrong = contradictions(told)[:MOST_RUNS]
    places = {each.found.start: place for place, each in enumerate(told)} if wrong else {}
    done = -1
    for place in wrong:
        run = _run(told, places, _path(told, places, place)) if place > done else None
        mended = run and _mended(told, run)
        if run and mended:
            start, date, base = mended
            proof[told[start].number] = date, base
            done = run.last
    return proof


def _path(told: Sequence[Told], places: dict[int, int], place: int) -> list[int]:
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
    sure: int
    last: int
    evidence: list[tuple[int, Told, int]]
    """Days with their weekdays, from which of the dates on the way they were counted, and by how
    many years other weekdays have led the story between."""


def _run(told: Sequence[Told], places: dict[int, int], path: list[int]) -> Run | None:
    starts = [place for place in path if _names_month(told[place])]
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
    weakest = sorted(starts[:-1], key=lambda start: _leap(told, start))[-MOST_STARTS:]
    return Run([*weakest, starts[-1]], path[-1], max(owners), evidence)


def _mended(told: Sequence[Told], run: Run) -> tuple[int, Dated, Focus] | None:
    """The place from which another year lets all be right, its date in that, and its base."""
    start = run.starts[-1]
    for frame in _left(told, run.sure):
        # The story has come back from an earlier one to where it stood.
        year = _year(frame)
        enough = 1 if _is_far(frame, told[run.sure]) else ENOUGH
        for each in (year, year - 1, year + 1):
            date = _in_year(told[start], each, frame.date)
            if date and _right(run, start, each - _year(told[start])) >= enough:
                return start, date, _focus(frame)
    found: list[tuple[float, int, Dated, Focus]] = []
    for start in run.starts:
        one, base = told[start], told[start].base
        assert base
        for shift in (-1, 1):
            date = _in_year(one, _year(one) + shift, base)
            right = _right(run, start, shift) if date else 0
            if date and right >= (1 if _is_weak(one, base) else ENOUGH):
                found.append((_leap(told, start), start, date, base))
    # What was told farthest from what stands before it is the weakest link.
    if found:
        return max(found, key=lambda each: each[0])[1:]
    return _before_a_leap(told, run) or _soon_behind(told, run)


def _before_a_leap(told: Sequence[Told], run: Run) -> tuple[int, Dated, Focus] | None:
    """The same where the story was led years on or back by what was none of its steps."""
    for start in sorted(run.starts):
        year = _year(told[start])
        others = (told[place] for place in range(start - 1, -1, -1))
        frame = next((each for each in others if abs(_year(each) - year) > 1), None)
        if frame is None or abs(_year(frame) - year) > FAR_YEARS:
            continue
        for each in (_year(frame), _year(frame) + 1):
            date = _in_year(told[start], each, frame.date)
            if date and _right(run, start, each - year) >= ENOUGH:
                return start, date, _focus(frame)
    return None


def _soon_behind(told: Sequence[Told], run: Run) -> tuple[int, Dated, Focus] | None:
    """The same where a date follows soon upon an earlier one of the text, in the year of that.

    One weekday is enough where the text has stood there and a weak step has led it away.
    """
    for start in sorted(run.starts):
        base = told[start].base
        enough = 1 if base and _is_weak(told[start], base) else ENOUGH
        found: list[tuple[int, Dated, Focus]] = []
        for frame in told[max(0, start - MOST_STARTS) : start]:
            if _year(frame) != _year(told[start]) and frame.found.reading.unit in ("day", "month"):
                for year in (_year(frame), _year(frame) + 1):
                    date = _in_year(told[start], year, frame.date)
                    away = round(_months(date, frame.date) * 30) if date else -1
                    shift = year - _year(told[start])
                    if date and away in SOON and _right(run, start, shift) >= enough:
                        found.append((away, date, _focus(frame)))
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
    return _year(one) > _year(earlier)


def _is_far(one: Told, long_gone: Told) -> bool:
    """Whether a date lies long behind another."""
    return _year(one) - _year(long_gone) > FAR_YEARS


def _names_month(told: Told) -> bool:
    reading = told.found.reading
    named = any(each is not None for each in (reading.month, reading.season, reading.feast))
    named = named and reading.kind == "date" and reading.step is None
    return named and not reading.is_absolute and told.base is not None


def _year(told: Told) -> int:
    return told.carried.edtf.years[0]


def _focus(told: Told) -> Focus:
    return Focus(told.date.edtf, told.found, False, told.sentence)


def _in_year(told: Told, year: int, base: Focus | Dated) -> Dated | None:
    """What the words of a date say of another year, if they can from this base."""
    for option in candidates(told.found.reading, base.edtf):
        if option.edtf.years[0] == year:
            return option
    return None


def _is_weak(told: Told, base: Focus) -> bool:
    if _year(told) != base.years[0]:
        return True
    # Of a year that has been named every month is as near.
    return base.edtf.precision != "year" and abs(_months(told.carried, base)) > WEAK


def _leap(told: Sequence[Told], place: int) -> float:
    """So many months lie between a date and what it was counted from, or was told before it."""
    one, base, before = told[place], told[place].base, told[place - 1].carried
    assert base
    return min(abs(_months(one.carried, each)) for each in (base, before))


def _months(date: Dated, base: Focus | Dated) -> float:
    """So many months a date lies behind another."""
    first, last = base.edtf.earliest, date.edtf.earliest
    assert first
    assert last
    return (last.ordinal - first.ordinal) / 30


def _led(told: Told) -> int:
    """By how many years its own weekday has led the story away from where it was."""
    return told.date.edtf.years[0] - told.carried.edtf.years[0]


def _right(run: Run, start: int, shift: int) -> int:
    """How many weekdays from a date on are right so many years on; 0 where one is not."""
    right = 0
    for owner, told, led in run.evidence:
        if owner >= start:
            if not is_right(told, shift - led):
                return 0
            right += 1
    return right
