"""From what a rule has matched to a reading. Knows groups by name, no language's words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from timeline.dates.reading import Reading, ranged

__all__ = ["merged", "reading"]

Words = Mapping[str, Mapping[str, Any]]
UNIT_CODES = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M",
    "season": "S", "year": "Y", "decade": "DE", "century": "CE",
}  # fmt: skip
FIELDS = {"year", "era", "short", "month", "day", "season"}
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
LONGEST = (31, 29, *LENGTHS[2:])
LONGEST_JULIAN_SHIFT = 13
LAST_OF_OLD_YEAR = 3
"""The month in which the old year ended, on the 24th."""


def reading(rule: Any, found: re.Match[str], words: Words) -> Reading | None:
    """What the match says; None where its parts make no sense together (31 June)."""
    said = {name: text for name, text in found.groupdict().items() if text is not None}
    fields = {**_fields(said, words, "", is_date=rule.kind == "date"), **rule.fixed}
    if "exact" in said:
        fields["how"] = "exact"
    if rule.name == "weekday-feast":
        fields["count"] = fields.pop("step")
    if "edge" in said:
        last = said["edge"].lower() != "first"
        fields["day"] = (LENGTHS[fields["month"] - 1] if "month" in fields else 31) if last else 1
        fields |= {"count": -1} if last and "month" not in fields else {}
    if rule.name.startswith("two-calendar"):
        return _two_calendars(said, words)
    if "double" in said:
        return _double_year(fields, said["double"])
    if "digit" in said:
        said["year2"] = said["year"][:-1] + said.pop("digit")
    seconds = {name[:-1]: text for name, text in said.items() if name in SECONDS}
    if seconds:
        return _range(said, seconds, words)
    if rule.kind == "date":
        made = Reading(**({"unit": _unit(fields)} | fields))
        return None if _impossible(made) else made
    if rule.kind in ("duration", "within"):
        fields["value"] = _duration(fields)
    made = Reading(**({"kind": rule.kind} | fields))
    return made if made.kind != "offset" or made.unit else None


STEPS = ("step", "step2", "year_step", "year_step2")
SECONDS = {f"{name}2" for name in FIELDS}


def merged(rule: Any, outer: Reading, inner: Reading) -> Reading | None:
    """A date with what stands before it: "early" + "May", "two days after" + "3 May 1871"."""
    if rule.kind == "offset":
        # "Two days before Christmas": of a day the story tells the year.
        told = inner.is_absolute or (inner.is_partial and inner.unit == "day")
        return replace(outer, first=inner) if told and inner.kind == "date" else None
    if inner.kind == "range":
        first = inner.first and merged(rule, outer, inner.first)
        return replace(inner, first=first) if first else None
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


def _fields(
    said: Mapping[str, str], words: Words, suffix: str, *, is_date: bool = True
) -> dict[str, Any]:
    """The reading's fields that groups with this suffix give."""
    fields: dict[str, Any] = {}
    for name, text in said.items():
        if suffix and not name.endswith(suffix):
            continue
        name = name.removesuffix(suffix) if suffix else name
        key = re.sub(r"\s+", " ", text.lower().replace("’", "'"))
        if name in ("month", "weekday", "season"):
            fields[name] = _word(words[name], key.removesuffix("."))
        elif name == "year":
            fields["year"] = _year(int(text), said.get(f"era{suffix}"))
        elif name in ("mm", "dd"):
            fields["month" if name == "mm" else "day"] = int(text)
        elif name == "day":
            fields["day"] = int(text)
        elif name == "nth":
            fields["day"] = _number(text, words["ordinal"])
        elif name == "part":
            fields["part"] = words["part"][key]
        elif name in ("half", "quarter"):
            fields["half"] = words[name][key]
        elif name in ("step", "step2"):
            fields["step"] = words["step"].get(key.removeprefix("the "), 0)
        elif name in ("year_step", "year_step2"):
            # "August of the following year" is of no other, however near.
            step = words["step"].get(key.removeprefix("the "), words["direction"].get(key, 0))
            fields |= {"step": step, **({"count": 1} if step else {})}
        elif name in ("unit", "unit2"):
            fields["unit"] = words["unit"][key]
        elif name == "direction":
            fields["step"] = words["direction"].get(key, 1)
        elif name in ("count", "ordinal"):
            fields["count"] = _number(text, words["count" if name == "count" else "ordinal"])
        elif name in ("feast", "fixed_feast"):
            feast = words[name][key]
            fields |= {"feast": feast} if name == "feast" else {"month": feast[0], "day": feast[1]}
        elif name == "daypart":
            fields["clock"] = words[name][key]
        elif name in ("frequency", "frequency_unit", "reference", "the_reference"):
            fields["value"] = words[name][key]
    return _larger(fields, said, words, is_date)


def _larger(
    fields: dict[str, Any], said: Mapping[str, str], words: Words, is_date: bool
) -> dict[str, Any]:
    """Decades, centuries, clocks and day words, made of several groups or of none of the above."""
    if "decade" in said or "tens" in said:
        number = int(said["decade"]) if "decade" in said else words["tens"][said["tens"].lower()]
        era = said.get("era")
        before = bool(era) and _year(2, era) < 0
        # The 470s BC are 479 to 470 BC.
        fields |= {"unit": "decade", "year": -number - 8 if before else number}
        fields["short"] = number < 100 and not era
    if "hundreds" in said:
        fields |= {"unit": "century", "year": int(said["hundreds"]) * 100}
    if "last" in said:
        fields["count"] = -1
    if "ordinal" in said and is_date and "weekday" not in said:
        count = fields["count"]
        before = _year(2, said.get("era")) < 0
        fields |= {"unit": "century", "year": 1 - count * 100 if before else (count - 1) * 100}
    if "hour" in said:
        hour = _number(said["hour"], words["count"]) % 24
        if "half_day" in said:
            hour = hour % 12 + 12 * said["half_day"].lower().startswith("p")
        fields["clock"] = f"T{hour:02}:{said.get('minute', '00')}"
    if "today" in said:
        fields["step"] = {"yesterday": -1, "tomorrow": 1}.get(said["today"].lower(), 0)
        fields["value"] = "PRESENT_REF"
    return fields


def _range(said: Mapping[str, str], seconds: Mapping[str, str], words: Words) -> Reading | None:
    own = {name: text for name, text in said.items() if name in FIELDS}
    first, second = _fields(own, words, ""), _fields(seconds, words, "")
    if "short" in seconds:
        second |= {"year": int(seconds["short"]), "short": True}
    if "year" in seconds and "era" in said:
        first["year"], second["year"] = (
            _year(int(text), said["era"]) for text in (said["year"], seconds["year"])
        )
    elif "day" in second:
        shared = {name: first[name] for name in ("month", "year") if name in first}
        second = shared | second
    how = said.get("how", "-").strip().lower()
    kind = {"and": "choice", "or": "choice", "/": "choice"}.get(how, "interval")
    if (kind == "choice" and "year" in seconds) or "short" in seconds:
        kind = "interval"
    one, two = (Reading("date", unit=_unit(part), **part) for part in (first, second))
    if _impossible(one) or _impossible(two):
        return None
    both = ranged(one, two, kind)
    steps = _fields({name: said[name] for name in STEPS if name in said}, words, "")
    return replace(both, **steps) if both else None


def _two_calendars(said: Mapping[str, str], words: Words) -> Reading | None:
    """Two days that are 10 to 13 days apart: the later one is Gregorian."""
    first = _fields({name: said[name] for name in FIELDS if name in said}, words, "")
    seconds = {name[:-1]: said[name] for name in ("day2", "month2", "year2") if name in said}
    second = first | _fields(seconds, words, "")
    one, two = (Reading("date", unit="day", **part) for part in (first, second))
    if _impossible(one) or _impossible(two):
        return None
    months = (two.month or 0) - (one.month or 0)
    if abs(months) == 11 and (two.year != one.year or months < 0):
        months += 12 if months < 0 else -12
    first_month = one.month if months > 0 else two.month
    apart = months * LENGTHS[(first_month or 1) - 1] + (two.day or 0) - (one.day or 0)
    if not 9 <= abs(apart) <= LONGEST_JULIAN_SHIFT + 1:
        return None
    return two if apart > 0 else one


def _double_year(fields: dict[str, Any], second: str) -> Reading | None:
    """ "10 February 1701/2" is of 1702; None where the figures are no year and the next."""
    year = fields["year"] + 1
    if fields["month"] > LAST_OF_OLD_YEAR or year % 10 ** len(second) != int(second):
        return None
    made = Reading(**({"unit": _unit(fields)} | fields | {"year": year}))
    return None if _impossible(made) else made


def _year(number: int, era: str | None) -> int:
    return 1 - number if era and era.upper().startswith("B") else number


def _word(table: Mapping[str, Any], word: str) -> Any:
    """What a name means, or its beginning: "sat" is Saturday."""
    if word in table:
        return table[word]
    return next(meaning for name, meaning in table.items() if name.startswith(word[:3]))


def _number(text: str, table: Mapping[str, Any]) -> Any:
    digits = re.match(r"\d+(?:[.,]\d+)?", text)
    if not digits:
        return table[re.sub(r"\s+", " ", text.lower())]
    number = float(digits.group().replace(",", "."))
    return int(number) if number == int(number) else number


def _unit(fields: Mapping[str, Any]) -> str:
    if any(name in fields for name in ("day", "weekday", "feast")):
        return "day"
    for unit in ("month", "season", "year"):
        if unit in fields:
            return unit
    return ""


def _impossible(made: Reading) -> bool:
    if made.unit == "year" and made.year is not None and made.year > 2200:
        return True
    if made.month is not None and not 1 <= made.month <= 12:
        return True
    longest = LONGEST[made.month - 1] if made.month else 31
    return made.day is not None and not 1 <= made.day <= longest


def _duration(fields: Mapping[str, Any]) -> str:
    unit = fields.get("unit", "day")
    count = fields.get("count")
    if unit == "fortnight":
        unit, count = "week", 2 * count if count else None
    code = UNIT_CODES[unit]
    number = "X" if count is None else f"{count:g}"
    return f"PT{number}{code[1:]}" if code[0] == "T" else f"P{number}{code}"
