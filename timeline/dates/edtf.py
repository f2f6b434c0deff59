"""The date value: Extended Date/Time Format (EDTF, ISO 8601-2:2019), read strictly.

Grammar, of EDTF levels 0 to 2 as much as a chronicle needs:

    edtf      = date | interval | set
    interval  = end "/" end                 what lasted from one to the other
    end       = date | ".." | ""            open, unknown
    set       = "[" member *("," member) "]"  one of these
    member    = date | date ".." date | ".." date | date ".."
    date      = year | year "-" month | year "-" month "-" day | year "-" season
    year      = ["-"] 4(digit) , its last digits may be X      188X: a year of the 1880s
    month, day = 2(digit) | "XX"
    season    = 21..24 spring, summer, autumn, winter; 33..36 quarters; 40, 41 halves
    each of year, month, day may carry "?" uncertain, "~" approximate or "%" both,
    before or behind it

A winter begins in the December of its year and ends in the next February: EDTF itself leaves
the bounds of seasons open.
"""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.dates.day import Day, last_of_month, year_text
from timeline.dates.value import Edtf, EdtfError, Kind, Precision

__all__ = ["Day", "Edtf", "EdtfError", "parse", "spanning", "year_text"]

COARSE_FIRST: tuple[Precision, ...] = ("century", "decade", "year", "season", "month", "day")

DATE = re.compile(
    r"[?~%]?(?P<year>-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX))[?~%]?"
    r"(?:-[?~%]?(?P<month>\d\d|XX)[?~%]?(?:-[?~%]?(?P<day>\d\d|XX)[?~%]?)?)?\Z"
)
# First month and number of months of the codes that stand in a month's place.
SEASONS = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip


@lru_cache(maxsize=1 << 16)
def parse(text: str) -> Edtf:
    """Read an EDTF text. Raises EdtfError with the reason and its place in the text."""
    if text[:1] == "[":
        return _set(text)
    if "/" in text:
        return _interval(text)
    return _date(text, 0)


def spanning(earliest: Day, latest: Day) -> Edtf:
    """The shortest EDTF for a moment between two days: a day, month, year or range of days."""
    if earliest == latest:
        return parse(str(earliest))
    if earliest.day == 1 and latest.day == last_of_month(latest.year, latest.month):
        first, last = str(earliest)[:-3], str(latest)[:-3]
        if first == last:
            return parse(first)
        if earliest.month == 1 and latest.month == 12:
            first, last = year_text(earliest.year), year_text(latest.year)
            return parse(first if first == last else f"[{first}..{last}]")
        return parse(f"[{first}..{last}]")
    return parse(f"[{earliest}..{latest}]")


def _date(text: str, offset: int) -> Edtf:
    found = DATE.match(text)
    if not found:
        raise EdtfError(f"{text!r} is no EDTF date", offset)
    year, month, day = found["year"], found["month"], found["day"]
    if day and day != "XX" and month == "XX":
        raise EdtfError("a day needs a known month", offset + found.start("day"))
    earliest, latest, precision = _year_span(year)
    if month and month != "XX":
        code = int(month)
        first, count = (code, 1) if 1 <= code <= 12 else SEASONS.get(code, (0, 0))
        if not count or (count > 1 and day):
            where = offset + found.start("month")
            raise EdtfError(f"{month} is no month{' with days' if count else ''}", where)
        precision = "month" if count == 1 else "season"
        if earliest and latest:
            ends = first + count - 1
            last_year = latest.year + (ends > 12)
            last_month = ends - 12 if ends > 12 else ends
            earliest = Day(earliest.year, first, 1)
            latest = Day(last_year, last_month, last_of_month(last_year, last_month))
        if day and day != "XX":
            number = int(day)
            length = last_of_month(latest.year, first) if latest else 31
            if not 1 <= number <= length:
                raise EdtfError(f"month {month} has no day {day}", offset + found.start("day"))
            precision = "day"
            if earliest and latest:
                earliest, latest = earliest._replace(day=number), latest._replace(day=number)
    both = "%" in text
    return Edtf(text, "date", earliest, latest, precision, both or "~" in text, both or "?" in text)


def _year_span(year: str) -> tuple[Day | None, Day | None, Precision]:
    unknown = year.count("X")
    if unknown == 4:
        return None, None, "century"
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    precision: Precision = ("year", "decade", "century", "century")[unknown]
    return Day(min(low, high), 1, 1), Day(max(low, high), 12, 31), precision


def _interval(text: str) -> Edtf:
    first, slash, second = text.partition("/")
    if "/" in second:
        raise EdtfError("an interval has one slash", len(first) + len(second.partition("/")[0]) + 1)
    return _between(text, "interval", first, second, 0, len(first) + len(slash))


def _set(text: str) -> Edtf:
    if not text.endswith("]"):
        raise EdtfError("the bracket is not closed", len(text))
    members: list[Edtf] = []
    offset = 1
    for member in text[1:-1].split(","):
        first, dots, second = member.partition("..")
        if dots:
            place = offset + len(first) + len(dots)
            members.append(_between(f"[{member}]", "range", first, second, offset, place))
        else:
            members.append(_date(member, offset))
        offset += len(member) + 1
    if len(members) == 1:
        if members[0].kind == "date":
            raise EdtfError("a set of one date is written without brackets", 0)
        return members[0]
    begins = [member.earliest for member in members]
    ends = [member.latest for member in members]
    return Edtf(
        text,
        "choice",
        None if None in begins else min(day for day in begins if day),
        None if None in ends else max(day for day in ends if day),
        _coarsest(members),
        any(member.approximate for member in members),
        any(member.uncertain for member in members),
        tuple(members),
    )


def _between(text: str, kind: Kind, first: str, second: str, at: int, then: int) -> Edtf:
    ends = [
        None if end in ("", "..") else _date(end, place)
        for end, place in ((first, at), (second, then))
    ]
    start, end = ends
    known = [member for member in ends if member]
    if not known:
        raise EdtfError("open at both ends, this says nothing", at)
    earliest, latest = start.earliest if start else None, end.latest if end else None
    if earliest and latest and earliest > latest:
        raise EdtfError(f"{second} lies before {first}", then)
    return Edtf(
        text,
        kind,
        earliest,
        latest,
        _coarsest(known),
        any(member.approximate for member in known),
        any(member.uncertain for member in known),
        (start, end),
    )


def _coarsest(members: list[Edtf]) -> Precision:
    return min((member.precision for member in members), key=COARSE_FIRST.index)
