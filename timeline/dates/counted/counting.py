"""Dates that are counted from an anchor: "that year", "two days later", "aged eight"."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates import calendars
from timeline.dates.counted import of_day
from timeline.dates.counted.dating import Dated, dated, rest_of_unit, unit_holding
from timeline.dates.day import Day
from timeline.dates.edtf import Edtf, parse, spanning
from timeline.dates.reading import BESIDE, OTHER_UNITS, Reading

__all__ = [
    "MOST_YEARS", "WIDEST_DAYS", "age", "anniversary", "offset", "soon", "steps", "vague", "within",
]  # fmt: skip

MOST_YEARS = 12
"""An anchor wider than this decides no year of a partial date."""
WIDEST_DAYS = 800
"""An anchor wider than this gives no unit of days or months."""
FEW, MANY = 2, 10
"""What "a few" and "several" count."""


def _of_units(edtf: Edtf, unit: str) -> list[Day]:
    """The first days of the units that a date touches: of "1867-10" and "year", 1867-01-01."""
    first, last = edtf.earliest or edtf.latest, edtf.latest or edtf.earliest
    assert first
    assert last
    days = [first]
    if unit == "day" and first != last:
        return []
    widest = {"week": 70, "month": WIDEST_DAYS, "season": WIDEST_DAYS}.get(unit, 40_000)
    if last.ordinal - first.ordinal > widest:
        return []
    while unit != "day":
        found = unit_holding(days[-1], unit)
        if not found or not found.edtf.latest or found.edtf.latest >= last:
            break
        days.append(calendars.moved(found.edtf.latest, "day", 1))
    return days


LEAST_SPAN = 364
"""Days of a year: "at this time", said of a day or a month, is vaguer than that."""


def steps(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """ "that year", "the following month", "the next day"."""
    step = reading.step or 0
    if reading.unit == "same":
        return _same_time(anchor)
    if reading.unit == "span":
        return _same_span(anchor)
    if reading.unit in (*of_day.UNITS, *OTHER_UNITS):
        return ()
    if reading.how == "out" and anchor.is_exact_day and reading.unit in ("week", "month"):
        rest = rest_of_unit(anchor.earliest, reading.unit) if anchor.earliest else None
        return (rest,) if rest else ()
    days = _of_units(anchor, reading.unit)
    many = reading.unit == "week" and len(days) > 2 and anchor.kind == "date"
    if many or (not days and reading.unit == "day"):
        return _shifted_span(anchor, reading.unit, step)  # some week of May
    found = []
    for day in days:
        start = day
        if step and reading.unit not in ("day", "week"):
            holding = unit_holding(day, reading.unit)
            start = holding.edtf.earliest if holding and holding.edtf.earliest else day
        there = calendars.moved(start, reading.unit, step) if step else start
        one = unit_holding(there, reading.unit, reading.part, reading.clock, reading.half)
        found += [one] if one else []
    return tuple(found)


def _same_time(anchor: Edtf) -> tuple[Dated, ...]:
    if anchor.kind != "date" or not anchor.earliest:
        return (Dated(None, anchor),)
    if anchor.precision in ("day", "month", "season", "year", "decade", "century"):
        found = unit_holding(anchor.earliest, anchor.precision)
        return (Dated(found.value if found else None, anchor),)
    return ()


def _same_span(anchor: Edtf) -> tuple[Dated, ...]:
    """When something lies in a span of a year or more: somewhere between its ends."""
    if not anchor.earliest or not anchor.latest:
        return ()
    if anchor.latest.ordinal - anchor.earliest.ordinal < LEAST_SPAN:
        return ()
    if anchor.kind == "date":
        return _same_time(anchor)
    return (Dated(None, parse(f"[{_printed(anchor, 0)}..{_printed(anchor, -1)}]")),)


def _shifted_span(anchor: Edtf, unit: str, count: int) -> tuple[Dated, ...]:
    """Counted from a day that is not known: the whole span moves."""
    if not anchor.earliest or not anchor.latest:
        return ()
    first = calendars.moved(anchor.earliest, unit, count)
    last = calendars.moved(anchor.latest, unit, count)
    if not -9999 < first.year < 9999 or not -9999 < last.year < 9999:
        return ()
    return (Dated(None, spanning(first, last)),)


def offset(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """ "two days later", "ten years ago", "a few months later"."""
    if reading.second:
        reached = offset(replace(reading, second=None), anchor)
        return offset(reading.second, reached[0].edtf) if reached else ()
    step = reading.step or 1
    unit, count = reading.unit, reading.count
    if unit in of_day.UNITS:
        return of_day.counted(reading, anchor)
    if unit in OTHER_UNITS:
        unit, times = OTHER_UNITS[unit]
        count = times * (count or 1)
    if count is None:
        return _uncounted(anchor, unit, step)
    if count != int(count):
        unit, count = {"year": ("month", count * 12), "month": ("day", count * 30.5),
                       "decade": ("year", count * 10), "century": ("year", count * 100),
                       "week": ("day", count * 7)}.get(unit, ("day", count))  # fmt: skip
    if not 0 <= count < 10_000 or not anchor.earliest or not anchor.latest:
        return ()
    if reading.how == BESIDE and anchor.is_exact_day:
        # "The week after Easter": any day of the seven.
        days = [calendars.moved(anchor.earliest, "day", step * number) for number in (1, 7)]
        return (Dated(None, spanning(min(days), max(days))),)
    shift = round(count) * step
    found = _shifted_span(anchor, unit, shift)
    value = None
    first = calendars.moved(anchor.earliest, unit, shift)
    exact = unit in ("day", "week") or reading.how == "exact"
    if exact and anchor.earliest == anchor.latest:
        value = str(found[0].edtf) if found else None
    elif "month" in (unit, reading.how) and anchor.precision in ("day", "month"):
        holding = unit_holding(first, "month")
        return (holding,) if holding else ()
    elif unit in ("year", "decade", "century"):
        near = unit == "year" and reading.how != "whole"
        return _years_on(anchor, unit, shift, near_too=near)
    return tuple(Dated(value, each.edtf) for each in found)


def within(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """ "within a fortnight", "not five weeks afterwards": from the anchor until then."""
    how = "exact" if anchor.is_exact_day else ""
    end = offset(replace(reading, kind="offset", step=1, how=how), anchor)
    if reading.count is None or not end or not anchor.earliest or not end[-1].edtf.latest:
        return ()
    last = end[0].edtf.latest or end[-1].edtf.latest
    return (Dated(None, spanning(anchor.earliest, last)),)


def _years_on(anchor: Edtf, unit: str, shift: int, *, near_too: bool) -> tuple[Dated, ...]:
    """A year on from October 1876 is about October 1877; ten years on is 1886."""
    assert anchor.earliest
    assert anchor.latest
    if anchor.latest.year - anchor.earliest.year >= MOST_YEARS:
        return ()
    first = calendars.moved(anchor.earliest, unit, shift)
    last = calendars.moved(anchor.latest, unit, shift)
    if not first.year > -9999 or not last.year < 9999:
        return ()
    whole = unit_holding(first, "year" if unit == "year" else "decade")
    if not whole:
        return ()
    year = spanning(Day(first.year, 1, 1), Day(last.year, 12, 31))
    wide = Dated(whole.value, year if unit == "year" else whole.edtf)
    if near_too and abs(shift) == 1 and anchor.precision in ("day", "month", "season"):
        near = unit_holding(first, "season" if anchor.precision == "season" else "month")
        if near and (first[:2] == last[:2] or anchor.precision == "season"):
            return (Dated(whole.value, near.edtf), wide)
    return (wide,)


def _uncounted(anchor: Edtf, unit: str, step: int) -> tuple[Dated, ...]:
    if not anchor.earliest or not anchor.latest:
        return ()
    near, far = (FEW, MANY) if step > 0 else (-MANY, -FEW)
    first = calendars.moved(anchor.earliest, unit, near)
    last = calendars.moved(anchor.latest, unit, far)
    if not first.year > -9999 or not last.year < 9999:
        return ()
    return (Dated("FUTURE_REF" if step > 0 else "PAST_REF", spanning(first, last)),)


def soon(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    return vague(reading.step or 1, anchor)


def vague(step: int, anchor: Edtf) -> tuple[Dated, ...]:
    """ "soon after": from the anchor's beginning on, nobody says how far."""
    if step > 0:
        return (Dated(None, _open(anchor, "after")),) if anchor.earliest else ()
    return (Dated(None, _open(anchor, "before")),) if anchor.latest else ()


def _open(anchor: Edtf, side: str) -> Edtf:
    ends = [edtf for edtf in (anchor.start, anchor.end) if edtf] or [anchor]
    if anchor.kind == "choice":
        ends = [member for member in anchor.members if member]
    if side == "after":
        return parse(f"[{_printed(ends[0], 0)}..]")
    return parse(f"[..{_printed(ends[-1], -1)}]")


def _printed(edtf: Edtf, end: int) -> str:
    members = [member for member in edtf.members if member]
    return str(members[end]) if members else str(edtf)


def anniversary(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    if reading.count is None or not anchor.earliest or not anchor.latest:
        return ()
    years = round(reading.count) * (reading.step or 1)
    fine = anchor.kind == "date" and anchor.precision in ("day", "month", "season")
    fine = fine and reading.how != "whole"
    unit = (reading.unit if reading.unit == "month" else anchor.precision) if fine else "year"
    first = calendars.moved(anchor.earliest, "year", years)
    last = calendars.moved(anchor.latest, "year", years)
    if last.year > 9998 or last.ordinal - first.ordinal > 400:
        return ()
    found = unit_holding(first, unit)
    if reading.month and unit == "year":
        # "The July rising", of which the text gives the year alone.
        found = dated(Reading(unit="month", month=reading.month), first.year)
    year = unit_holding(first, "year")
    return tuple(each for each in (found, year) if each)


def age(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """Aged eight is from the eighth birthday to the eve of the ninth: the ninth year of a life."""
    if reading.count is None or not anchor.earliest or not anchor.latest:
        return ()
    years = round(reading.count) + (reading.step or 0)
    first = calendars.moved(anchor.earliest, "year", years)
    last = calendars.moved(calendars.moved(anchor.latest, "year", years + 1), "day", -1)
    if last.year > 9998 or last.year - first.year > MOST_YEARS:
        return ()
    value = unit_holding(first, "year")
    span = spanning(Day(first.year, 1, 1), Day(last.year, 12, 31))
    if anchor.precision == "day":
        span = spanning(first, last)
    return (Dated(value.value if value else None, span),)
