"""Days alone behind one of the French Republic, "the 16th" of Pluviôse, and our days beside them.

A day alone is of the month of the Republic that was told last, until a month of ours is. A day
that is told by both calendars, "26 Vendémiaire (17 October)", is gone on from by the nearer one.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.calendars.era_days import heads
from timeline.dates.calendars.republican import (
    LAST_DAY,
    MONTHS,
    day_within,
    in_month,
    of_month,
    since_begun,
)
from timeline.dates.day import Day
from timeline.dates.english.eras import EQUALS, SENTENCE_END
from timeline.dates.reading import Reading
from timeline.dates.timex import Found

__all__ = ["beside", "of_its_texts"]

KEPT_IN_OUR_YEARS = range(1793, 1806)
APART = 40
"""So near beside a day stands the same day by the other calendar."""


def of_its_texts(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, days alone by the month of the Republic in which they are told."""
    if not any(_last(found.reading) is not None for found in founds):
        return founds
    made: list[Found] = []
    told: int | None = None
    ours: int | None = None
    for found, head in zip(founds, heads(founds), strict=True):
        before = made[-1] if made else None
        since = _last(head.reading)
        if since is not None:
            found = found if found is head else found._replace(reading=_of(found.reading, since))
            told, ours = since, None
            if before and _is_ours(before.reading) and _is_same_day(text, before, since, found):
                made[-1], found = _joined(text, before, found)
                told = None
        elif _is_ours(found.reading):
            same = _last(before.reading) if before else None
            if before and same is not None and _is_same_day(text, before, same, found):
                ours = found.reading.day
                found, made[-1] = _joined(text, found, before)
            elif told is not None and _agree(told, found.reading):
                # "He fell on 25 Prairial. That is 14 June 1800": both counts may go on.
                ours = found.reading.day
            elif not found.reading.of_era:
                told = None
        elif found.reading.unit == "month" and found.reading.kind == "date":
            told = None
        elif told is not None and _is_alone(found.reading) and _is_nearer(found, told, ours):
            found = found._replace(reading=_of(found.reading, told))
            told = _last(found.reading) or told
        made.append(found)
    return made


def beside(day: Day, alone: Reading) -> list[Reading]:
    """What a day alone may be, counted from another one: of its month, the next or the last."""
    since = since_begun(day)
    if since is None or not _is_alone(alone):
        return []
    made = (_of(replace(alone, step=step), since) for step in (0, 1, -1))
    return [each for each in made if _last(each) is not None]


def _last(reading: Reading) -> int | None:
    """Which day of the Republic an expression tells of, or the last one of several."""
    return reading.second.republican if reading.second else reading.republican


def _of(reading: Reading, since: int) -> Reading:
    """A day alone, or days, as of the month in which another day of the Republic lies."""
    if reading.first and reading.second:
        first, second = _of(reading.first, since), _of(reading.second, since)
        return replace(reading, first=first, second=second)
    month = of_month(since) + (reading.step or 0)
    if not reading.day or reading.day > LAST_DAY or not 0 <= month < len(MONTHS):
        return reading
    own = in_month(month, reading.day)
    return replace(own, clock=reading.clock, type=reading.type, weekday=reading.weekday)


def _is_alone(reading: Reading) -> bool:
    """Whether it is a day, or days, without a month: "the 16th", "the 3rd of that month"."""
    if reading.kind == "range" and reading.first and reading.second:
        return _is_alone(reading.first) and _is_alone(reading.second)
    is_day = reading.kind == "date" and reading.unit == "day" and bool(reading.day)
    return is_day and reading.month is None and not reading.count


def _is_ours(reading: Reading) -> bool:
    """Whether it is a day by our months."""
    is_day = reading.kind == "date" and reading.unit == "day"
    return is_day and reading.month is not None and reading.republican is None


def _is_nearer(found: Found, told: int, ours: int | None) -> bool:
    """Whether a day alone comes sooner in the month of the Republic than in ours."""
    day = (found.reading.first or found.reading).day or 0
    return ours is None or (day - told % LAST_DAY - 1) % LAST_DAY <= (day - ours) % LAST_DAY


def _is_same_day(text: str, one: Found, since: int, other: Found) -> bool:
    """Whether a day of the Republic, and one of ours beside it, are the same: the days agree."""
    if not 0 < other.start - one.end <= APART or SENTENCE_END.search(text, one.end, other.start):
        return False
    return _agree(since, (other if _is_ours(other.reading) else one).reading)


def _agree(since: int, ours: Reading) -> bool:
    """Whether a day of the Republic and one of ours can be the same."""
    years = KEPT_IN_OUR_YEARS if ours.year is None else (ours.year,)
    days = (day_within(since, year) for year in years)
    return any(day and (day.month, day.day) == (ours.month, ours.day) for day in days)


def _joined(text: str, ours: Found, republican: Found) -> tuple[Found, Found]:
    """A day told by both calendars: that which has its year dates it, or else ours does.

    Not so one that is marked as of the "old style": so the Republic called the Gregorian calendar.
    Where the words only say how the calendars agree, neither dates anything.
    """
    between = text[min(ours.end, republican.end) : max(ours.start, republican.start)]
    if EQUALS.fullmatch(between):
        return ours.undated(), republican.undated()
    again = ours._replace(reading=replace(ours.reading, julian=False), same=republican)
    told = republican._replace(same=again)
    if ours.reading.julian or (ours.reading.year is None and republican.reading.year is not None):
        return again.undated(), told
    return again, told.undated()
