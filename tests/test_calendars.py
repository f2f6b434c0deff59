"""Calendars, against what almanacs say."""

from __future__ import annotations

import pytest

from timeline import dates
from timeline.dates import calendars
from timeline.dates.calendars import republican
from timeline.dates.day import Day


@pytest.mark.parametrize(
    ("julian", "gregorian"),
    [
        ((1582, 10, 5), (1582, 10, 15)),
        ((1700, 2, 28), (1700, 3, 10)),
        ((1861, 2, 19), (1861, 3, 3)),
        ((1900, 2, 29), (1900, 3, 13)),
        ((1, 1, 1), (0, 12, 30)),
    ],
)
def test_a_julian_day_has_its_gregorian_name(
    julian: tuple[int, int, int], gregorian: tuple[int, int, int]
) -> None:
    assert calendars.from_julian(Day(*julian)) == Day(*gregorian)


@pytest.mark.parametrize(
    ("day", "unit", "count", "moved"),
    [
        ((1900, 1, 31), "month", 1, (1900, 2, 28)),
        ((1904, 2, 29), "year", 1, (1905, 2, 28)),
        ((1900, 12, 31), "day", 1, (1901, 1, 1)),
        ((-489, 9, 1), "year", -10, (-499, 9, 1)),
        ((-1, 12, 1), "month", 13, (1, 1, 1)),
        ((1917, 5, 3), "decade", 2, (1937, 5, 3)),
        ((9990, 5, 3), "century", 1, (10090, 5, 3)),
    ],
)
def test_days_move(
    day: tuple[int, int, int], unit: str, count: int, moved: tuple[int, int, int]
) -> None:
    assert calendars.moved(Day(*day), unit, count) == Day(*moved)


def test_easter_is_julian_before_the_reform() -> None:
    assert calendars.easter_of(1916) == Day(1916, 4, 23)
    assert calendars.easter_of(1066) == Day(1066, 4, 16)
    assert calendars.easter_of(300) is None


def test_weekdays_are_julian_before_the_reform() -> None:
    saturday = 5
    assert calendars.weekday(Day(1066, 10, 14)) == saturday
    assert calendars.weekday(Day(2000, 1, 1)) == saturday


@pytest.mark.parametrize(
    ("year", "month", "number", "gregorian"),
    [
        (1, 1, 1, (1792, 9, 22)),
        (2, 5, 16, (1794, 2, 4)),
        (2, 11, 9, (1794, 7, 27)),
        (4, 1, 13, (1795, 10, 5)),
        (8, 2, 18, (1799, 11, 9)),
        (12, 1, 1, (1803, 9, 24)),
        (14, 4, 10, (1805, 12, 31)),
    ],
)
def test_a_day_of_the_republic_has_its_gregorian_name(
    year: int, month: int, number: int, gregorian: tuple[int, int, int]
) -> None:
    assert republican.day(year, month, number) == Day(*gregorian)


def test_every_month_of_the_republic_is_known_with_and_without_accents() -> None:
    for at, month in enumerate(republican.MONTHS, 1):
        for name in (month, republican.plain(month).capitalize()):
            (found,) = dates.tag(f"It was done on 3 {name} Year III.")
            assert found.edtf is not None
            assert found.edtf.earliest == republican.day(3, at, 3)


def test_what_the_republic_did_not_have_is_no_date_of_it() -> None:
    for text in ("31 Brumaire, Year VIII", "3 Brumaire, Year XX", "3 Brumaire, Year 40"):
        assert not any(found.rule == "republican-day" for found in dates.tag(f"It was on {text}."))
