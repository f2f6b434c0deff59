"""What the words of a distance say together: two units, or a number in what began on a day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.dates import saying
from timeline.dates.reading import BESIDE, Reading

__all__ = ["fields"]

NUMBERED_DAYS = frozenset(("nth-day-of-it", "nth-day-of-the-feast", "nth-day-told"))
BESIDE_IT = frozenset(("unit-date", "unit-event"))
MONTHS = 12
FINENESS = (
    "second", "minute", "hour", "day", "week", "fortnight", "month", "season", "year", "decade",
    "century",
)  # fmt: skip


def fields(
    rule: str, said: Mapping[str, str], read: Mapping[str, Any], words: saying.Words
) -> dict[str, Any] | None:
    """The fields of a reading of kind "offset", from those that its groups give one by one.

    None where its two units are none of one distance: "it took three weeks and a year later".
    """
    made = dict(read)
    if "years" in made:
        # "On the same day of the following year".
        made |= {"unit": "year", "count": abs(made.pop("years"))}
    if "more" in said:
        both = _in_two_units(said, made, words)
        if both is None:
            return None
        made |= both
    if rule in NUMBERED_DAYS or "within" in said:
        made["count"] -= 1  # both ends are counted
    if "within" in said or "into" in said:
        made = {"how": "into", "step": 1} | made
    if rule in BESIDE_IT and made["unit"] == "week":
        made["how"] = BESIDE
    if "clock" in made:
        made.setdefault("unit", "day")  # "the third morning after"
    return made


def _in_two_units(
    said: Mapping[str, str], first: Mapping[str, Any], words: saying.Words
) -> dict[str, Any] | None:
    """ "Three weeks and a day", "a day less than a month": first the greater, then the less."""
    count, unit = said["more"].rsplit(None, 1)
    one = {name: first[name] for name in ("unit", "count")}
    more = saying.read({"count": count, "unit": unit}, words, "")
    back = "less" in said or "lacking" in said
    if None in (one["count"], more["count"]):
        return {"how": "whole"}  # "ten years and some months before"
    if (one["unit"], more["unit"]) == ("year", "month") and not back:
        # "Two years and nine months later" is told to the month.
        return {"unit": "month", "count": MONTHS * one["count"] + more["count"]}
    if "less" in said or "beyond" in said:
        one, more = more, one
    units = one["unit"], more["unit"]
    order = [FINENESS.index(unit) if unit in FINENESS else -1 for unit in units]
    if order[0] <= order[1]:
        return None
    step = first.get("step", 1)
    second = Reading("offset", **more, step=-step if back else step, how="exact")
    return one | {"how": "exact", "second": second}
