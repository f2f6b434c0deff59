"""The first or the last day, weekday or month of a month or a year."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.dates.reading import OF_LENGTH
from timeline.dates.saying import LENGTHS

__all__ = ["edge"]

OF_YEAR = {
    "edge-of-year": "day", "edge-of-its-year": "day", "edge-of-old-year": "day",
    "edge-weekday-of-year": "day", "edge-month-of-year": "month",
}  # fmt: skip
"""Rules of the first or the last of a year, and the unit of that."""
FEBRUARY = 2


def edge(rule: str, said: Mapping[str, str], fields: Mapping[str, Any]) -> dict[str, Any]:
    """The reading's fields that "first" and "last" give, by the rule that read them."""
    last = said["edge"].lower() != "first"
    made: dict[str, Any] = {}
    if rule in OF_YEAR:
        made = {"month": 12 if last else 1, "unit": OF_YEAR[rule]}
    if rule == "edge-weekday-of-year":
        return made | {"count": -1 if last else 1}
    if made.get("unit", fields.get("unit")) == "month":
        return made
    month = made.get("month", fields.get("month"))
    day = (LENGTHS[month - 1] if month else 31) if last else 1
    made["day"] = day - ("but_one" in said)
    if last and month == FEBRUARY:
        made["how"] = OF_LENGTH  # which day that is only the year tells
    if last and not month:
        made["count"] = -1  # which day that is only the month tells
    if "clock" in fields:
        made["type"] = "TIME"
    return made
