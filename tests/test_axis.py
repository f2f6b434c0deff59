"""Ticks: whole years, months and days, and the year always told."""

import pytest

from timeline.dates.day import Day
from timeline.publish.axis import ticks, year_label


def labels(first, last, most):
    start, end = Day(*first).ordinal, Day(*last).ordinal + 1
    return [tick.label for tick in ticks(start, end, most)]


@pytest.mark.parametrize(
    ("first", "last", "most", "expected"),
    [
        ((1817, 1, 1), (1840, 12, 31), 6, ["1820", "1825", "1830", "1835", "1840"]),
        ((1817, 6, 1), (1820, 12, 31), 4, ["1818", "1819", "1820"]),
        ((1820, 2, 10), (1821, 2, 10), 6, ["Apr 1820", "Jul", "Oct", "1821"]),
        ((1820, 2, 26), (1820, 3, 7), 11,
         ["26 Feb 1820", "27", "28", "29", "Mar 1820", "2", "3", "4", "5", "6", "7"]),
        ((-1, 1, 1), (2, 12, 31), 5, ["2 BC", "1 BC", "1", "2"]),
    ],
)  # fmt: skip
def test_an_axis_has_the_ticks_that_there_is_room_for(first, last, most, expected):
    assert labels(first, last, most) == expected


def test_ticks_stand_on_the_day_that_they_name():
    (tick,) = ticks(Day(1819, 6, 1).ordinal, Day(1820, 6, 1).ordinal, 1)
    assert tick == (Day(1820, 1, 1).ordinal, "1820")


def test_the_year_before_the_first_is_1_bc():
    assert year_label(0) == "1 BC"
    assert year_label(-43) == "44 BC"
