"""The months of China, Korea, Japan and Vietnam: by the moon, and kept in step with the sun.

A month begins on the day of the new moon, and has the number of the twelfth part of the sun's way
that it enters in it; a month in which it enters none is put in. By the main terms of Meeus,
Astronomical Algorithms, which lie within the hour: a day amiss is what old almanacs were, too.
China parted the sun's way evenly in time until 1644, and Japan until 1843.
"""

from __future__ import annotations

from functools import lru_cache
from math import floor, radians, sin

from timeline.dates.day import Day

__all__ = ["days_about", "days_beside"]

EPOCH = 1_721_424.5
"""The Julian date of the midnight before ordinal 1, less one."""
EAST = 8.5 / 24
"""How far the clocks of those countries are ahead, in days, about."""
LUNATION = 29.530588861
FIRST_MOON, SINCE = 2_451_550.09766, 2_451_545.0
CENTURY = 36_525
LONGEST = 30
SOLSTICE, PERIHELION = 270, 282.937
"""Where the sun stands in winter, and where it is nearest."""
EARLY = 0.32
"""So far ahead of the true one the tables of Japan had it: so nine of ten leap months fit."""


def days_about(
    month: int, number: int, year: int, *, put_in: bool = False, mean: bool = False
) -> list[Day]:
    """The days of this month and number in about a year of ours, by the mean sun or the true."""
    if not 1 <= number <= LONGEST:
        return []
    first = round((Day(year, 1, 1).ordinal + EPOCH - FIRST_MOON) / LUNATION) - 2
    return [
        Day.from_ordinal(_begin(moon) + number - 1)
        for moon in range(first, first + 16)
        if _month(moon, mean) == (month, put_in)
    ]


def days_beside(day: Day, number: int) -> list[Day]:
    """The day of a number in the month by the moon in which another day lies."""
    if not 1 <= number <= LONGEST:
        return []
    moon = round((day.ordinal + EPOCH - FIRST_MOON) / LUNATION)
    here = max(each for each in (moon - 1, moon) if _begin(each) <= day.ordinal)
    found = _begin(here) + number - 1
    return [Day.from_ordinal(found)] if found < _begin(here + 1) else []


@lru_cache(maxsize=1 << 12)
def _month(moon: int, mean: bool) -> tuple[int, bool]:
    """The number of the month that begins with a new moon, and whether it is one put in."""
    sun = _mean_sun if mean else _sun
    before, behind = (floor(sun(_begin(each)) / 30) % 12 for each in (moon, moon + 1))
    return (behind + 1) % 12 + 1, before == behind


def _begin(moon: int) -> int:
    """The ordinal of the day of a new moon, as those countries count their days."""
    return floor(_new_moon(moon) - EPOCH + EAST)


def _new_moon(moon: int) -> float:
    years = moon / 1236.85
    sun = radians(2.5534 + 29.1053567 * moon)
    anomaly = radians(201.5643 + 385.81693528 * moon + 0.0107582 * years**2)
    node = radians(160.7108 + 390.67050284 * moon)
    return (
        FIRST_MOON
        + LUNATION * moon
        + 0.00015437 * years**2
        - 0.4072 * sin(anomaly)
        + 0.17241 * sin(sun)
        + 0.01608 * sin(2 * anomaly)
        + 0.01039 * sin(2 * node)
        + 0.00739 * sin(anomaly - sun)
        - 0.00514 * sin(anomaly + sun)
    )


def _sun(ordinal: int) -> float:
    """How far the sun has come on its way, in degrees, when a day begins there."""
    centuries = (ordinal + EPOCH - EAST - SINCE) / CENTURY
    anomaly = radians(357.52911 + 35_999.05029 * centuries)
    node = radians(125.04 - 1934.136 * centuries)
    mean = 280.46646 + 36_000.76983 * centuries + 0.0003032 * centuries**2
    ahead = 1.914602 * sin(anomaly) + 0.019993 * sin(2 * anomaly)
    return (mean + ahead - 0.00569 - 0.00478 * sin(node)) % 360


def _mean_sun(ordinal: int) -> float:
    """The same of a sun that goes on evenly from one winter solstice to the next."""
    centuries = (ordinal + EPOCH - EAST - SINCE) / CENTURY
    ahead = 1.9146 * sin(radians(SOLSTICE - PERIHELION - 1.7195 * centuries))
    return (280.46646 + 36_000.76983 * centuries + ahead + EARLY) % 360
