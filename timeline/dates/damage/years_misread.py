"""Years with letters among their figures: "l9I4", "187Z", "1S65"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.dates.damage import spoiled
from timeline.dates.damage.confusions import LOOKALIKES, figures, is_year
from timeline.dates.damage.outline import Repair
from timeline.dates.english.damage import (
    BEFORE_SURE_YEAR,
    BEHIND_SURE_YEAR,
    FEAST_ENDS,
    FEASTS,
    MONTHS,
    YEAR_EXPECTED,
)

__all__ = ["RANGE_BEFORE", "YEAR", "year"]

NEAR = 24
RANGE_BEFORE = re.compile(r"(?<!\d)[12]\d{3}[-–—]\Z|(?<![^\W_])[12lI][\dlIO]{3}[-–—]\Z")
BESIDE = frozenset("-.,/_:")
YEAR = re.compile(rf"[12lI|!iZz][\d{LOOKALIKES}]{{3}}(?=s?\Z)")
# So damaged a number can be nothing but a year, whatever stands around it.
SURE_YEAR = re.compile(r"[12lI][05-9O][\dlIOo]{2}(?=s?\Z)")
COMMON = frozenset("0123456789lI|!iOo")
DAY_AND_COMMA = re.compile(r"\d{1,2}(?:st|nd|rd|th)?,")
# So sure is a year where a month, a feast, a season or another year stands beside it.
SURE_BEFORE = re.compile(
    rf"\b(?:(?:{MONTHS}|Day|{'|'.join(FEASTS)})(?:\.|\s\d{{1,2}})?,?\s"
    rf"|{BEFORE_SURE_YEAR})\Z"
)
NO_YEAR_BEHIND = re.compile(r"[\w@]|[.,:]\d|-\d+-")
SOME_YEAR = re.compile(r"[1lI](?<!\w.)[5-9][\dlIO]{2}(?!\w)")
YEARS_NEAR = 500
LIFETIME = 60
"""So far at most lies a year with an "S" from the one before it that makes it 15-something."""
DATE_WORDS = 40
"""So short a text is date words that are read alone."""


def year(text: str, start: int, end: int) -> Iterator[Repair]:
    """A year's figures, where a year stands or can be nothing else."""
    word = text[start:end]
    before = text[max(0, start - NEAR) : start]
    onward = RANGE_BEFORE.search(before)
    if NO_YEAR_BEHIND.match(text, end) and text[end : end + 1] != "s":
        return
    if before[-1:] in BESIDE and not onward:
        return
    right = figures(word)
    if not is_year(right):
        return
    sure = _is_sure(text, start, end)
    if not sure and not _is_plausible(word):
        return
    if not (SURE_YEAR.match(word) or onward or sure or _is_framed(before)):
        return
    if word[1] != "S":
        yield start, end, right
    elif century := _century(text, start, end, int(right)):
        yield start, end, f"{century}{right[2:]}"


def _is_plausible(word: str) -> bool:
    """Two figures are left, and no letter that stands behind a number as its unit.

    "i386" and its kin are no years.
    """
    if word[0] in "iZz" and word[1:].isdecimal():
        return False
    strange = [sign for sign in word if sign not in COMMON]
    left = sum(sign.isdecimal() for sign in word)
    return left >= len("19") and len(strange) <= 1 and word[-1] in COMMON


def _is_sure(text: str, start: int, end: int) -> bool:
    """Whether three figures beside words of a date say that the other was one: "187Z", "i872"."""
    word = text[start:end]
    if not word[:3].isdecimal() and (word[0] not in "iZz" or not word[1:].isdecimal()):
        return False
    near = SURE_BEFORE.search(text, max(0, start - NEAR), start)
    return near is not None or BEHIND_SURE_YEAR.match(text, end) is not None


def _is_framed(before: str) -> bool:
    """Whether a year is expected here, or nothing else is said at all."""
    if not before.strip() or before[-1] in "([":
        return True
    word = before.split()[-1].lstrip('([{“"‘')
    return before[-1].isspace() and (
        word.lower() in YEAR_EXPECTED
        or word in FEAST_ENDS
        or spoiled.is_month(word.rstrip(".,"))
        or DAY_AND_COMMA.fullmatch(word) is not None
    )


def _century(text: str, start: int, end: int, year: int) -> str | None:
    """Whether "1S65" is 1865 or 1565: what is nearer to the last year before it, or the next."""
    years = SOME_YEAR.findall(text, max(0, start - YEARS_NEAR), start)
    years = years or SOME_YEAR.findall(text, end, end + YEARS_NEAR)[:1]
    if not years:
        return "18" if len(text) <= DATE_WORDS else None
    last = int(figures(years[-1]))
    if abs(last - year - 300) < abs(last - year):
        return "18"
    return "15" if abs(last - year) <= LIFETIME else None
