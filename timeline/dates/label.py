"""Dates in words, as a reader meets them: "January 1878", "late 1877", "1886 to 1888"."""

from __future__ import annotations

from functools import lru_cache

from timeline.dates.day import last_of_month
from timeline.dates.edtf import Edtf

MONTHS = (
    "January February March April May June July August September October November December".split()
)
CODES = {
    21: "spring of {}", 22: "summer of {}", 23: "autumn of {}", 24: "winter of {}",
    33: "first quarter of {}", 34: "second quarter of {}",
    35: "third quarter of {}", 36: "last quarter of {}",
    40: "first half of {}", 41: "second half of {}",
}  # fmt: skip
# Early, mid and late, by thirds: of a year in months, of a month in days, of a decade in years.
YEAR_THIRDS = {(1, 4): "early", (5, 8): "mid-", (9, 12): "late"}
DECADE_THIRDS = {(0, 3): "early", (4, 6): "mid-", (7, 9): "late"}


@lru_cache(maxsize=1 << 14)
def words(date: Edtf) -> str:
    """The date in English words, without an article or preposition before it.

    An interval that lasted reads "1886 to 1888"; a moment of unknown place in a span
    "between March and May 1876", "by 1874" or "1874 or later"; one of several "1877 or 1878".
    """
    if date.kind == "date":
        return _hedged(date, _plain(date))
    if date.kind == "choice":
        parts = [words(member) for member in date.members if member]
        return " or ".join([*_without_common_tail(parts[:-1], parts[-1]), parts[-1]])
    start, end = date.start, date.end
    if date.kind == "interval":
        if start and end:
            return _joined("{} to {}", start, end)
        return f"from {words(start)} on" if start else f"until {words(end)}" if end else ""
    if start and end:
        return _third(start, end) or _joined("between {} and {}", start, end)
    return f"{words(start)} or later" if start else f"by {words(end)}" if end else ""


def known(date: Edtf) -> str:
    """What is not known of a date, as a short remark; empty where the day or period is known."""
    if date.kind == "interval":
        if date.start is None:
            return "the beginning is not given"
        return "the end is not given" if date.end is None else ""
    if date.kind == "choice":
        return "one of these; the passages do not decide"
    if date.kind == "range":
        return "the exact date is not given"
    return {
        "day": "",
        "month": "the day is not given",
        "season": "the day and month are not given",
        "year": "the day and month are not given",
        "decade": "the year is not given",
        "century": "the year is not given",
    }[date.precision]


def year(number: int) -> str:
    """A year as it is said: `1878`, `AD 14`, `44 BC`. `number` is astronomical."""
    if number <= 0:
        return f"{1 - number} BC"
    return f"AD {number}" if number < 100 else str(number)


def _hedged(date: Edtf, said: str) -> str:
    if date.uncertain:
        said = f"{said} (uncertain)"
    return f"about {said}" if date.approximate else said


def _plain(date: Edtf) -> str:
    bare = "".join(sign for sign in date.text if sign not in "?~%")
    if bare.startswith("XXXX"):
        month, _, day = bare[5:].partition("-")
        named = MONTHS[int(month) - 1] if month.isdigit() and 1 <= int(month) <= 12 else ""
        return f"{f'{int(day)} ' if day.isdigit() else ''}{named}, year unknown".lstrip(", ")
    first, last = date.earliest, date.latest
    if first is None or last is None:
        return bare
    if date.precision == "century":
        return f"{_ordinal(first.year // 100 + 1)} century" if first.year > 0 else bare
    if date.precision == "decade":
        return f"{first.year}s" if first.year > 0 else f"{1 - first.year}–{1 - last.year} BC"
    if date.precision == "year":
        return year(first.year)
    if date.precision == "season":
        code = int(bare.lstrip("-").split("-")[1])
        crosses = first.year != last.year
        said = f"{first.year}–{last.year % 100:02}" if crosses and last.year > 0 else None
        return CODES[code].format(said or year(first.year))
    month = f"{MONTHS[first.month - 1]} {year(first.year)}"
    return f"{first.day} {month}" if date.precision == "day" else month


def _ordinal(number: int) -> str:
    tail = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def _third(start: Edtf, end: Edtf) -> str:
    first, last = start.earliest, end.latest
    if not first or not last or start.precision != end.precision or first.year <= 0:
        return ""
    if start.precision == "month" and first.year == last.year:
        return _named(YEAR_THIRDS.get((first.month, last.month)), str(first.year))
    if start.precision == "year" and first.year // 10 == last.year // 10:
        third = DECADE_THIRDS.get((first.year % 10, last.year % 10))
        return _named(third, f"{first.year // 10 * 10}s")
    if start.precision == "day" and first[:2] == last[:2]:
        third = {(1, 10): "early", (11, 20): "mid-"}.get((first.day, last.day))
        if first.day == 21 and last.day == last_of_month(last.year, last.month):
            third = "late"
        return _named(third, f"{MONTHS[first.month - 1]} {first.year}")
    return ""


def _named(third: str | None, whole: str) -> str:
    if not third:
        return ""
    return f"{third}{whole}" if third.endswith("-") else f"{third} {whole}"


def _joined(pattern: str, start: Edtf, end: Edtf) -> str:
    last = words(end)
    return pattern.format(_without_common_tail([words(start)], last)[0], last)


def _without_common_tail(firsts: list[str], last: str) -> list[str]:
    """ "3 May 1876", "7 May 1876" -> "3": what the last one says again need not be said before."""
    short = []
    for first in firsts:
        parts, tail = first.split(), last.split()
        plain = first.replace(" ", "").isalnum() and last.replace(" ", "").isalnum()
        while plain and len(parts) > 1 and len(parts) == len(tail) and parts[-1] == tail[-1]:
            parts, tail = parts[:-1], tail[:-1]
        short.append(" ".join(parts))
    return short
