"""All dates that a reading can have when it is counted from an anchor, the likeliest first.

Both the resolver, which chooses one of them, and `follow`, which checks a date that somebody has
chosen, ask here: what the one finds, the other allows.
"""

from __future__ import annotations

from timeline.dates import calendars
from timeline.dates.dating import Dated, dated, unit_holding
from timeline.dates.day import Day
from timeline.dates.edtf import Edtf, EdtfError, parse, spanning
from timeline.dates.reading import Reading

__all__ = ["candidates", "of_units", "vague"]

MOST_YEARS = 12
"""An anchor wider than this decides no year of a partial date."""
WIDEST_DAYS = 800
"""An anchor wider than this gives no unit of days or months."""
FEW, MANY = 2, 10
"""What "a few" and "several" count."""


def candidates(reading: Reading, anchor: Edtf | None) -> tuple[Dated, ...]:
    """Every date that the reading allows; empty where there is none without another anchor."""
    if reading.kind == "date":
        return _dates(reading, anchor)
    if reading.kind == "range":
        return _ranges(reading, anchor)
    if reading.kind == "offset" and reading.first:
        inner = candidates(reading.first, anchor)
        return _offset(reading, inner[0].edtf) if inner else ()
    if not anchor or not (anchor.earliest or anchor.latest):
        return ()
    if reading.kind in ("offset", "duration"):
        return _offset(reading, anchor)
    known = {
        "step": _steps, "vague": _vague, "anniversary": _anniversary, "age": _age
    }.get(reading.kind)  # fmt: skip
    return known(reading, anchor) if known else ()


def _dates(reading: Reading, anchor: Edtf | None) -> tuple[Dated, ...]:
    if reading.unit == "time" or not reading.unit:
        return _clock(reading, anchor)
    if reading.year is not None and not reading.short:
        found = dated(reading, reading.year)
        return (found,) if found else ()
    if not anchor or not anchor.earliest or not anchor.latest:
        return ()
    if reading.short:
        return _of_century(reading, anchor.earliest)
    if reading.unit == "day" and reading.month is None and reading.feast is None:
        return _days(reading, anchor)
    first, last = anchor.earliest.year, anchor.latest.year
    if last - first >= MOST_YEARS:
        return ()
    # A winter that begins in December may bear the number of either year.
    found_ones = [dated(reading, year) for year in range(first - 1, last + 2)]
    dates = [found for found in found_ones if found]
    inside = [each for each in dates if _year(each) in range(first, last + 1)]
    dates = inside + [each for each in dates if each not in inside]
    return _stepped(reading, dates, anchor)


def _stepped(reading: Reading, dates: list[Dated], anchor: Edtf) -> tuple[Dated, ...]:
    """Those that "next" and "last" leave, the nearest first."""
    assert anchor.earliest
    assert anchor.latest
    if reading.step == 1:
        dates = [each for each in dates if _begin(each) > anchor.earliest]
        return tuple(sorted(dates, key=_begin))
    if reading.step == -1:
        dates = [each for each in dates if _begin(each) < anchor.latest]
        return tuple(sorted(dates, key=_begin, reverse=True))
    return tuple(dates)


def _begin(date: Dated) -> Day:
    assert date.edtf.earliest
    return date.edtf.earliest


def _year(date: Dated) -> int:
    return _begin(date).year


def _of_century(reading: Reading, near: Day) -> tuple[Dated, ...]:
    """ "the '40s", "'36", "480" in a text of BC years."""
    assert reading.year is not None
    if reading.year >= 100:
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
    if anchor.latest.ordinal - anchor.earliest.ordinal > WIDEST_DAYS:
        return ()
    if reading.weekday is not None and reading.day is None:
        return _weekdays(reading, anchor)
    months = []
    month = Day(anchor.earliest.year, anchor.earliest.month, 1)
    while month <= anchor.latest:
        months.append(month)
        month = calendars.moved(month, "month", 1)
    if reading.step is None:
        months += [month, calendars.moved(months[0], "month", -1)]
    else:
        months = [calendars.moved(each, "month", reading.step) for each in months]
    found = []
    for year, number, _ in months:
        if reading.day and calendars.exists(year, number, reading.day):
            one = unit_holding(Day(year, number, reading.day), "day", clock=reading.clock)
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
    begin = first - 7 + (reading.weekday + 1 - (first - 7)) % 7
    days = list(range(begin, last + 8, 7))
    if reading.step == 1:
        days = [day for day in days if day > first]
    elif reading.step == -1:
        days = [day for day in days if day < last][::-1]
    else:
        days.sort(key=lambda day: (day < first, abs(day - first)))
    made = (unit_holding(Day.from_ordinal(day), "day", clock=reading.clock) for day in days)
    return tuple(each for each in made if each)


def _clock(reading: Reading, anchor: Edtf | None) -> tuple[Dated, ...]:
    """A time of day belongs to the anchor's day, if the anchor is one."""
    if not anchor or not anchor.earliest or anchor.earliest != anchor.latest:
        return ()
    found = unit_holding(anchor.earliest, "day", clock=reading.clock)
    return (found,) if found else ()


def _ranges(reading: Reading, anchor: Edtf | None) -> tuple[Dated, ...]:
    assert reading.first
    assert reading.second
    found = []
    for one in candidates(reading.first, anchor):
        for two in candidates(
            reading.second, one.edtf if not reading.second.is_absolute else anchor
        ):
            if one.edtf.earliest and two.edtf.latest and one.edtf.earliest <= two.edtf.latest:
                made = _range(one, two, reading.how)
                found += [made] if made else []
                break
    return tuple(found)


def _range(one: Dated, two: Dated, how: str) -> Dated | None:
    first, last = one.edtf, two.edtf
    begin = str(first.start if first.kind == "range" else first)
    end = str(last.end if last.kind == "range" else last)
    pattern = {"interval": "{}/{}", "range": "[{}..{}]", "choice": "[{},{}]"}[how]
    try:
        return Dated(f"{one.value}/{two.value}", parse(pattern.format(begin, end)))
    except EdtfError:
        return None


def of_units(edtf: Edtf, unit: str) -> list[Day]:
    """The first days of the units that a date touches: of "1917-10" and "year", 1917-01-01."""
    first, last = edtf.earliest or edtf.latest, edtf.latest or edtf.earliest
    assert first
    assert last
    days = [first]
    if unit == "day" and first != last:
        return []
    widest = {"week": 70, "month": WIDEST_DAYS, "season": WIDEST_DAYS}.get(unit, 20_000)
    if last.ordinal - first.ordinal > widest:
        return []
    while unit != "day":
        found = unit_holding(days[-1], unit)
        if not found or not found.edtf.latest or found.edtf.latest >= last:
            break
        days.append(calendars.moved(found.edtf.latest, "day", 1))
    return days


def _steps(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """ "that year", "the following month", "the next day"."""
    step = reading.step or 0
    if reading.unit == "same":
        return _same_time(anchor)
    if reading.unit in ("hour", "minute", "second", "fortnight"):
        return ()
    days = of_units(anchor, reading.unit)
    if not days and reading.unit == "day":
        return _shifted_span(anchor, "day", step)
    found = []
    for day in days:
        start = day
        if step and reading.unit not in ("day", "week"):
            holding = unit_holding(day, reading.unit)
            start = holding.edtf.earliest if holding and holding.edtf.earliest else day
        there = calendars.moved(start, reading.unit, step) if step else start
        one = unit_holding(there, reading.unit, reading.part, reading.clock)
        found += [one] if one else []
    return tuple(found)


def _same_time(anchor: Edtf) -> tuple[Dated, ...]:
    if anchor.kind != "date" or not anchor.earliest:
        return (Dated(None, anchor),)
    if anchor.precision in ("day", "month", "season", "year", "decade", "century"):
        found = unit_holding(anchor.earliest, anchor.precision)
        return (Dated(found.value if found else None, anchor),)
    return ()


def _shifted_span(anchor: Edtf, unit: str, count: int) -> tuple[Dated, ...]:
    """Counted from a day that is not known: the whole span moves."""
    if not anchor.earliest or not anchor.latest:
        return ()
    first = calendars.moved(anchor.earliest, unit, count)
    last = calendars.moved(anchor.latest, unit, count)
    if not -9999 < first.year < 9999 or not -9999 < last.year < 9999:
        return ()
    return (Dated(None, spanning(first, last)),)


def _offset(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """ "two days later", "ten years ago", "a few months later"."""
    step = reading.step or 1
    unit, count = reading.unit, reading.count
    if reading.value == "event" or unit in ("hour", "minute", "second"):
        return ()
    if unit == "fortnight":
        unit, count = "week", 2 * (count or 1)
    if count is None:
        return _uncounted(anchor, unit, step)
    if count != int(count):
        unit, count = {"year": ("month", count * 12), "month": ("day", count * 30.5),
                       "decade": ("year", count * 10), "century": ("year", count * 100),
                       "week": ("day", count * 7)}.get(unit, ("day", count))  # fmt: skip
    if not 0 < count < 10_000 or not anchor.earliest or not anchor.latest:
        return ()
    shift = round(count) * step
    found = _shifted_span(anchor, unit, shift)
    value = None
    first = calendars.moved(anchor.earliest, unit, shift)
    if unit in ("day", "week") and anchor.earliest == anchor.latest:
        value = str(found[0].edtf) if found else None
    elif unit == "month" and anchor.precision in ("day", "month"):
        holding = unit_holding(first, "month")
        return (holding,) if holding else ()
    elif unit in ("year", "decade", "century"):
        return _years_on(anchor, unit, shift)
    return tuple(Dated(value, each.edtf) for each in found)


def _years_on(anchor: Edtf, unit: str, shift: int) -> tuple[Dated, ...]:
    """A year on from October 1926 is about October 1927; ten years on is 1936."""
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
    if unit == "year" and abs(shift) == 1 and anchor.precision in ("day", "month"):
        near = unit_holding(first, "month")
        if near and first[:2] == last[:2]:
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


def _vague(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
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


def _anniversary(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    if reading.count is None or not anchor.earliest or not anchor.latest:
        return ()
    years = round(reading.count)
    unit = anchor.precision if anchor.precision in ("day", "month", "season") else "year"
    first = calendars.moved(anchor.earliest, "year", years)
    last = calendars.moved(anchor.latest, "year", years)
    if last.year > 9998 or last.ordinal - first.ordinal > 400:
        return ()
    found = unit_holding(first, unit)
    year = unit_holding(first, "year")
    return tuple(each for each in (found, year) if each)


def _age(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """Aged eight is from the eighth birthday to the eve of the ninth."""
    if reading.count is None or not anchor.earliest or not anchor.latest:
        return ()
    years = round(reading.count)
    first = calendars.moved(anchor.earliest, "year", years)
    last = calendars.moved(calendars.moved(anchor.latest, "year", years + 1), "day", -1)
    if last.year > 9998 or last.year - first.year > MOST_YEARS:
        return ()
    value = unit_holding(first, "year")
    span = spanning(Day(first.year, 1, 1), Day(last.year, 12, 31))
    if anchor.precision == "day":
        span = spanning(first, last)
    return (Dated(value.value if value else None, span),)
