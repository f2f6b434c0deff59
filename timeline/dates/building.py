"""From what a rule has matched to a reading. Knows groups by name, no language's words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from timeline.dates import both_calendars, distances_said, edges, saying
from timeline.dates.both_calendars import FIELDS, STEPS
from timeline.dates.calendars import chancery, era_feasts, eras, feasts_said, reigns, republican
from timeline.dates.reading import OTHER_UNITS, Reading, ranged

__all__ = ["may_end", "merged", "reading"]

UNIT_CODES = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M",
    "season": "S", "year": "Y", "decade": "DE", "century": "CE",
}  # fmt: skip


def reading(rule: Any, found: re.Match[str], words: saying.Words) -> Reading | None:
    """What the match says; None where its parts make no sense together (31 June)."""
    said = {name: text for name, text in found.groupdict().items() if text is not None}
    fields = {**saying.read(said, words, "", is_date=rule.kind == "date"), **rule.fixed}
    if "exact" in said or "exactly" in said:
        fields["how"] = "exact"
    elif "in_month" in said or "to_the_month" in said:
        fields["how"] = "month"
    elif "or_so" in said or "whole" in said:
        fields["how"] = "whole"  # "a year or so later", "the first full year of the war"
    if rule.kind == "offset" or "more" in said:
        distance = distances_said.fields(rule.name, said, fields, words)
        if distance is None:
            return None
        fields = distance
    if "by_name" in said:
        # "Three Easters later", "the next spring but one": the one of that number.
        times = fields.pop("count", None)
        if not isinstance(times, int):
            return None
        fields["step"] = times * fields.get("step", 1)
    if feasts_said.is_feast(said):
        if rule.name == "octave-of-feast":
            begin = feasts_said.fields(said, words)
            end = feasts_said.fields(said, words, shift=feasts_said.OCTAVE)
            if not begin or not end:
                return None
            return ranged(Reading(unit="day", **begin), Reading(unit="day", **end), "range")
        if "weekday" in said:
            # "The second Sunday before Advent", "the Thursday in Whit week".
            if "last" in said and "tide" in said:
                return None
            fields["count"] = abs(fields.get("count", 1)) * fields.pop("step", 1)
        beside = fields.pop("step") if rule.name == "beside-feast" else 0
        if rule.name == "day-of-feast":
            beside = fields.pop("count") - 1
        feast = feasts_said.fields(said, words, shift=beside)
        if not feast:
            return None
        if rule.name == era_feasts.RULE:
            return era_feasts.reading(feast, int(said["year_of_era"]))
        fields |= feast
        if "clock" in fields:
            fields["type"] = "TIME"
    if reigns.is_reign(said):
        count = saying.count(said, words, "reign_year", "reign_nth")
        if rule.name == eras.RULE_OF_MOON:
            return reigns.day_of_month(said, count, fields["month"], fields["day"])
        return reigns.whole(said, count)
    if "edge" in said:
        fields |= edges.edge(rule.name, said, fields)
    if rule.name.startswith("two-calendar"):
        return both_calendars.day(said, words)
    if rule.name in republican.RULES:
        return republican.reading(said, fields.get("day"))
    if rule.name in eras.RULES_OF_MONTH:
        return eras.whole_month(said)
    if rule.name in era_feasts.RULES_OF_YEAR:
        return era_feasts.of_year(said, fields)
    if rule.name in eras.RULES:
        # "The new moon of Elul" is its first day.
        return eras.reading(said, fields.get("day", 1), fields.get("month", 0))
    if "year_of_world" in said:
        return eras.of_world(int(said["year_of_world"]), fields["month"], fields["day"])
    if chancery.is_legal(said):
        told = chancery.legal_year(fields, said)
        return Reading(**({"unit": saying.unit(fields)} | fields | told)) if told else None
    if "roman" in said:
        fields |= chancery.latin(said) if "latin_month" in said else {}
        day = chancery.roman_day(fields, said)
        fields.pop("count", None)
        return Reading(**(fields | {"unit": "day"} | day)) if day else None
    if "double" in said:
        return both_calendars.double_year(fields, said["double"])
    if "digit" in said:
        said["year2"] = said["year"][:-1] + said.pop("digit")
    seconds = {name[:-1]: text for name, text in said.items() if name in SECONDS}
    if seconds:
        return _range(said, seconds, words)
    if rule.kind == "date":
        made = Reading(**({"unit": saying.unit(fields)} | fields))
        return None if saying.is_impossible(made) else made
    if rule.kind in ("duration", "within"):
        fields["value"] = _duration(fields)
    made = Reading(**({"kind": rule.kind} | fields))
    return made if made.kind != "offset" or made.unit else None


SECONDS = {f"{name}2" for name in FIELDS}


@lru_cache(maxsize=1 << 12)
def merged(kind: str, outer: Reading, inner: Reading) -> Reading | None:
    """A date with what stands before it: "early" + "May", "two days after" + "3 May 1871"."""
    if inner.kind == "anniversary" and kind in ("offset", "date") and outer.step:
        return replace(outer, first=inner)  # "the summer before she turned fifty"
    if kind == "offset":
        # "Two days before Christmas": of a day the story tells the year, as do the words behind
        # it in "two days before Christmas of the following year".
        # So does it that of a month: "forty years before that September".
        of_month = outer.unit == "year" and inner.unit == "month"
        told = inner.is_absolute or inner.unit == "day" or of_month
        return replace(outer, first=inner) if told and inner.kind == "date" else None
    if kind == "step":
        # "From then until the 13th": the first end is where the story stands.
        ends = Reading("range", unit=inner.unit, first=outer, second=inner, how="interval", step=0)
        return ends if inner.kind == "date" and inner.unit != "time" else None
    if inner.kind == "range":
        first = inner.first and merged(kind, outer, inner.first)
        return ranged(first, inner.second, inner.how) if first and inner.second else None
    if inner.kind not in ("date", "step") or inner.unit == "time":
        return None
    if (outer.part or outer.half) and inner.unit in ("day", "week", ""):
        return None
    if outer.clock and inner.unit != "day":
        return None
    changes: dict[str, Any] = {
        name: value
        for name in ("part", "half", "clock", "weekday")
        if (value := getattr(outer, name)) not in (None, "")
    }
    if outer.clock:
        changes["type"] = "TIME"
    if outer.weekday is not None and inner.unit != "day":
        return None
    return replace(inner, approximate=inner.approximate or outer.approximate, **changes)


def _range(
    said: Mapping[str, str], seconds: Mapping[str, str], words: saying.Words
) -> Reading | None:
    own = {name: text for name, text in said.items() if name in FIELDS}
    first, second = saying.read(own, words, ""), saying.read(seconds, words, "")
    if "short" in seconds:
        second |= {"year": int(seconds["short"]), "short": True}
    if "year" in seconds and "era" in said:
        first["year"], second["year"] = (
            saying.year(int(text), said["era"]) for text in (said["year"], seconds["year"])
        )
    elif "day" in second:
        shared = {name: first[name] for name in ("month", "year") if name in first}
        second = shared | second
    how = said.get("how", "-").strip().lower()
    kind = {"and": "choice", "or": "choice", "/": "choice"}.get(how, "interval")
    if (kind == "choice" and "year" in seconds) or "short" in seconds:
        kind = "interval"
    one, two = (Reading("date", unit=saying.unit(part), **part) for part in (first, second))
    if saying.is_impossible(one) or saying.is_impossible(two):
        return None
    steps = saying.read({name: said[name] for name in STEPS if name in said}, words, "")
    if "day2" in said and steps.get("years"):
        one = replace(one, **steps)  # "2 to 24 July of the next year": the second is near it
    both = ranged(one, two, kind)
    return replace(both, **steps) if both else None


def _duration(fields: Mapping[str, Any]) -> str:
    unit = fields.get("unit", "day")
    count = fields.get("count")
    if unit in OTHER_UNITS:
        unit, times = OTHER_UNITS[unit]
        count = times * count if count else None
    if unit == "century" and count and count != int(count):
        unit, count = "year", 100 * count  # "a quarter of a century"
    code = UNIT_CODES[unit]
    number = "X" if count is None else f"{count:g}"
    return f"PT{number}{code[1:]}" if code[0] == "T" else f"P{number}{code}"


def may_end(first: Reading, last: Reading) -> bool:
    """Whether a range may end so: no hour does, and from June none lasts to a number's year."""
    if last.unit == "time":
        return False
    return first.year is not None or not (last.short and last.unit == "year")
