"""All dates that a reading can have when it is counted from an anchor, the likeliest first.

Both the resolver, which chooses one of them, and `follow`, which checks a date that somebody has
chosen, ask here: what the one finds, the other allows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from timeline.dates import calendars
from timeline.dates.calendars import eras, feasts
from timeline.dates.calendars.chancery import late
from timeline.dates.counted import counting, lengths, numbered, of_day, weekends
from timeline.dates.counted.dating import Dated, dated, unit_holding
from timeline.dates.counted.stepped import stepped
from timeline.dates.day import Day, last_of_month
from timeline.dates.edtf import Edtf, EdtfError, parse
from timeline.dates.reading import Reading

__all__ = ["candidates"]


@lru_cache(maxsize=1 << 12)
def candidates(reading: Reading, anchor: Edtf | None) -> tuple[Dated, ...]:
    """Every date that the reading allows; empty where there is none without another anchor.

    Most of a text are asked for again: by the next date, or where the same words come again.
    """
    if reading.kind == "date":
        if reading.first:
            from_there = candidates(reading.first, anchor)
            return _dates(replace(reading, first=None), from_there[0].edtf) if from_there else ()
        return _dates(reading, anchor)
    if reading.kind == "range":
        return _ranges(reading, anchor)
    if reading.kind == "offset" and reading.first:
        # "Two days before Easter" is that of any year of which Easter may be.
        inner = candidates(reading.first, anchor)
        is_one = reading.first.step is not None or reading.unit == "year"
        inner = inner[:1] if is_one else inner
        return tuple(each for one in inner for each in counting.offset(reading, one.edtf))
    if not anchor or not (anchor.earliest or anchor.latest):
        return ()
    if reading.kind == "within" and reading.unit in of_day.UNITS:
        return of_day.counted(reading, anchor)
    if reading.how == numbered.HOW:
        return numbered.unit(reading, anchor)
    if reading.kind == "duration":
        return lengths.lasting(reading, anchor)
    if reading.kind == "offset":
        return counting.offset(reading, anchor)
    if reading.unit == weekends.UNIT:
        return weekends.weekend(anchor, reading.step or 0)
    counted = COUNTED.get(reading.kind)
    return counted(reading, anchor) if counted else ()


PATTERNS = {"interval": "{}/{}", "range": "[{}..{}]", "choice": "[{},{}]", "night": "{}"}
"""What a range of each kind is; a night is that of the day on which it begins."""
SUNDAY = 6
MORNING, MIDNIGHT = "TMO", "T24:00"
FIRST_HOUR, LAST_HOUR = "T00:00", "T05"
"""The hours behind midnight that are told of the night before."""
WHOLE_YEAR = Reading(unit="year")
COUNTED = {
    "step": counting.steps,
    "vague": counting.soon,
    "within": counting.within,
    "anniversary": counting.anniversary,
    "age": counting.age,
}


def _dates(reading: Reading, anchor: Edtf | None) -> tuple[Dated, ...]:
    if reading.unit == "time" or not reading.unit:
        return _clock(reading, anchor)
    if reading.year is not None and not reading.short:
        # A day of another era that is told with its year has been counted already.
        by_moon = reading.cycle in feasts.BY_THE_MOON
        ways = feasts.by_the_moon(reading, reading.year) if by_moon else (reading,)
        return tuple(found for each in ways if (found := dated(each, reading.year)))
    if not anchor or not anchor.earliest or not anchor.latest:
        return ()
    if reading.short:
        return _of_century(reading, anchor.earliest)
    if reading.unit == "day" and reading.month is None and reading.feast is None:
        return _days(reading, anchor)
    first, last, step = anchor.earliest.year, anchor.latest.year, reading.step or 0
    if last - first >= counting.MOST_YEARS:
        return ()
    # "Monday, 8 November seven years later", but not "the last Sunday of the following May".
    counted = reading.step and reading.count and (reading.weekday is None or reading.day)
    if reading.years or counted:
        # "February of the following year", "July two years before": of no other, however near.
        years = reading.years or round(reading.count or 0) * (reading.step or 0)
        there = range(first + years, last + years + 1)
        found_ones = [dated(each, year) for year in there for each in _within(reading, year)]
        if reading.season:
            # "Two summers before" may be no more than a year.
            found_ones += [dated(WHOLE_YEAR, year) for year in there]
        return tuple(found for found in found_ones if found)
    # A winter that begins in December may bear the number of either year.
    found_ones = [
        dated(each, year)
        for year in range(first - max(-step, 1), last + 1 + max(step, 1))
        for each in _within(reading, year)
    ]
    if reading.feast is not None and reading.day and not any(found_ones):
        return _dates(replace(reading, feast=None), anchor)
    inside: list[Dated] = []
    outside: list[Dated] = []
    for found in found_ones:
        if found:
            (inside if first <= _year(found) <= last else outside).append(found)
    return stepped(reading, inside + outside, anchor)


def _within(reading: Reading, year: int) -> Sequence[Reading]:
    """What a day without its year is in one: by the moon there may be none, or two."""
    if reading.of_era:
        return eras.within(reading, year)
    if reading.cycle in feasts.BY_THE_MOON:
        return feasts.by_the_moon(reading, year)
    return (reading,)


def _year(date: Dated) -> int:
    return date.edtf.years[0]


def _of_century(reading: Reading, near: Day) -> tuple[Dated, ...]:
    """ "the '40s", "'36", "480" in a text of BC years."""
    assert reading.year is not None
    if reading.year >= 100 or (near.year <= 0 and reading.unit != "decade"):
        year = 1 - reading.year if near.year <= 0 else reading.year
        found = dated(reading, year)
        return (found,) if found else ()
    century = near.year - near.year % 100
    years = [century + reading.year + shift for shift in (0, -100, 100)]
    years.sort(key=lambda year: abs(year + 5 - near.year))
    return tuple(found for year in years if (found := dated(reading, year)))


def _days(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """ "the 25th", "Monday": in the anchor's month or months, then in the next and the last."""
    assert anchor.earliest
    assert anchor.latest
    if anchor.latest.ordinal - anchor.earliest.ordinal > counting.WIDEST_DAYS:
        return ()
    of_month = bool(reading.count) and reading.step is not None  # "the last Friday of the month"
    if reading.weekday is not None and reading.day is None and not of_month:
        return _weekdays(reading, anchor)
    months = []
    first, last = anchor.earliest, anchor.latest
    # A month is named, not counted over: "in October ... on the 14th" is of the same name.
    if reading.julian and anchor.precision != "month":
        first, last = calendars.to_julian(first), calendars.to_julian(last)
    month = Day(first.year, first.month, 1)
    while month <= last:
        months.append(month)
        month = calendars.moved(month, "month", 1)
    if reading.step is None:
        months += [month, calendars.moved(months[0], "month", -1)]
    else:
        months = [calendars.moved(each, "month", reading.step) for each in months]
    found = []
    for year, number, _ in months:
        if reading.weekday is not None and of_month:
            one = dated(replace(reading, month=number, step=None), year)
            found += [one] if one else []
            continue
        # "the last day of the month": which one it is only the month tells.
        day = last_of_month(year, number) if reading.count == -1 else reading.day
        day = day and day + late(reading.how, number)
        if day and calendars.exists(year, number, day):
            one = dated(replace(reading, month=number, day=day, count=None), year)
            found += [one] if one else []
    return tuple(found)


def _weekdays(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """The nearest such weekdays: after an anchored day first."""
    assert anchor.earliest
    assert anchor.latest
    assert reading.weekday is not None
    first, last = anchor.earliest.ordinal, anchor.latest.ordinal
    if last - first > 62:
        return ()
    begin = first - 7 + (reading.weekday - calendars.weekday(anchor.earliest)) % 7
    number = max(reading.step or 0, 1)  # "the third Friday after that"
    days = list(range(begin, last + 1 + 7 * number, 7))
    if reading.count == 0:
        # "The Thursday of that week": weeks begin on Mondays, but of a Sunday it is the next one,
        # if she had not died on it who was buried that Sunday.
        day = first - calendars.weekday(anchor.earliest) + reading.weekday + 7 * (reading.step or 0)
        is_sunday = calendars.weekday(anchor.earliest) == SUNDAY and reading.step == 0
        days = [day + 7, day] if is_sunday and reading.weekday != SUNDAY else [day]
    elif reading.step and reading.step > 0:
        days = [day for day in days if day > first][number - 1 :]
    elif reading.step == -1:
        days = [day for day in days if day < last][::-1]
    else:
        days.sort(key=lambda day: (day < first, abs(day - first)))
    made = (unit_holding(Day.from_ordinal(day), "day", clock=reading.clock) for day in days)
    return tuple(each for each in made if each)


def _clock(reading: Reading, anchor: Edtf | None) -> tuple[Dated, ...]:
    """A time of the anchor's day, if it is one; a morning and a small hour are of the next, too.

    "They broke in that night. At daybreak the town was theirs."
    """
    if not anchor or not anchor.earliest or anchor.earliest != anchor.latest:
        return ()
    same = unit_holding(anchor.earliest, "day", clock=reading.clock)
    following = None
    if reading.clock in (MORNING, MIDNIGHT) or FIRST_HOUR <= reading.clock < LAST_HOUR:
        clock = FIRST_HOUR if reading.clock == MIDNIGHT else reading.clock
        following = unit_holding(calendars.moved(anchor.earliest, "day", 1), "day", clock=clock)
    return tuple(each for each in (same, following) if each)


def _ranges(reading: Reading, anchor: Edtf | None) -> tuple[Dated, ...]:
    assert reading.first
    assert reading.second
    found = []
    first, second = reading.first, reading.second
    # "From the 10th to the 12th of the following month": both are counted from where it stands.
    alike = first.step is not None and (first.step, first.years) == (second.step, second.years)
    for one in candidates(first, anchor):
        for two in candidates(second, anchor if alike or second.is_absolute else one.edtf):
            if one.edtf.earliest and two.edtf.latest and one.edtf.earliest <= two.edtf.latest:
                made = _range(one, two, reading.how)
                found += [made] if made else []
                break
    return tuple(found)


def _range(one: Dated, two: Dated, how: str) -> Dated | None:
    first, last = one.edtf, two.edtf
    begin = str(first.start if first.kind == "range" else first)
    end = str(last.end if last.kind == "range" else last)
    pattern = PATTERNS[how]
    try:
        return Dated(f"{one.value}/{two.value}", parse(pattern.format(begin, end)))
    except EdtfError:
        return None
