"""When what lasts so long from a date is over, and from when until when it lasts."""

from __future__ import annotations

from timeline.dates import calendars
from timeline.dates.counted import counting
from timeline.dates.counted.dating import Dated, unit_holding
from timeline.dates.edtf import Edtf, parse
from timeline.dates.reading import Reading, changed

__all__ = ["YEARS_IN", "in_years", "lasting"]

YEARS_IN = {"year": 1, "decade": 10, "century": 100}


def lasting(reading: Reading, anchor: Edtf) -> tuple[Dated, ...]:
    """When it was over, and from when until when it lasted, the likeliest span the last."""
    ends = counting.offset(reading, anchor)
    if not ends or reading.step == -1 or anchor.kind != "date" or ends[0].edtf.kind != "date":
        return ends
    last = ends[0].edtf
    following = _following(reading, anchor, last) if reading.step == 1 and reading.count else ()
    return (*ends, Dated(None, parse(f"{anchor}/{last}")), *following)


def in_years(reading: Reading) -> Reading:
    """The same distance told in years: beside a date "a decade later" is a year, not any of ten."""
    times = YEARS_IN.get(reading.unit, 1)
    if times == 1 or not reading.count:
        return reading
    return changed(reading, unit="year", count=times * reading.count)


def _following(reading: Reading, anchor: Edtf, last: Edtf) -> tuple[Dated, ...]:
    """ "The next two days": the first of them is the one behind the anchor."""
    assert anchor.latest
    fine = reading.unit if reading.unit in ("month", "year") else "day"
    # "On 5 June ... in the next three months": June is the first of them.
    is_within = anchor.is_exact_day and fine != "day"
    begin = anchor.latest if is_within else calendars.moved(anchor.latest, "day", 1)
    first = unit_holding(begin, fine)
    if not first or begin.ordinal >= last.begins:
        return ()
    return (Dated(None, parse(f"{first.edtf}/{last}")),)
