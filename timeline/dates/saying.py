"""What the named groups of a match say, field by field; knows no language's words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from timeline.dates.reading import LIFE, Reading

__all__ = [
    "LENGTHS", "SHIFTS", "Words", "count", "is_impossible", "read", "unit", "year",
]  # fmt: skip

Words = Mapping[str, Mapping[str, Any]]
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
NO_CENTURY = frozenset(("weekday", "span", "roman", "direction"))
"""Beside these an ordinal counts days."""
SHIFTS = (
    "before_unit", "behind_unit", "but_one_unit", "but_one_behind", "numbered_unit",
    "numbered_back", "elliptic_unit",
)  # fmt: skip
"""Groups that say by how many years a date's year lies from the one told of."""
MONTHS_ON = {"month_before": "before_month", "month_behind": "behind_month"}
LONGEST = (31, 29, *LENGTHS[2:])


def read(
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
            fields["year"] = year(int(text), said.get(f"era{suffix}"))
        elif name in ("mm", "dd"):
            fields["month" if name == "mm" else "day"] = int(text)
        elif name == "day":
            fields["day"] = int(text)
        elif name == "nth":
            fields["day"] = _number(text, words["ordinal"])
        elif name == "moon":
            fields["month"] = _number(text, words["ordinal"])
        elif name == "part":
            fields["part"] = words["part"][key]
        elif name in ("half", "quarter"):
            fields["half"] = words[name][key]
        elif name in ("jubilee", "jubilee_alone"):
            fields["count"] = words["jubilee"][key]
        elif name in ("step", "step2"):
            fields["step"] = words["step"].get(key.removeprefix("the "), 0)
        elif name in SHIFTS:
            # "August of the following year" is of no other, however near.
            years = words[name][key]
            fields |= {"step": (years > 0) - (years < 0), "years": years}
        elif name == "nth_of_name":
            fields["step"] = _number(text, words["ordinal"])  # "the third May of the siege"
        elif name == "nth_of_life":
            fields |= {"step": _number(text, words["ordinal"]), "how": LIFE}
        elif name == "whole_years":
            fields |= {"step": 1, "years": _number(text, words["ordinal"])}
        elif name == "named":
            fields["value"] = "event"
        elif name in ("month_before", "month_behind", "the_month"):
            fields["step"] = words.get(MONTHS_ON.get(name, ""), {}).get(key, 0)
        elif name == "short_year":
            fields |= {"year": int(text), "short": True}  # "April of '57"
        elif name in ("unit", "unit2"):
            fields["unit"] = words["unit"][key]
        elif name == "direction":
            fields["step"] = words["direction"].get(key, 1)
        elif name in ("count", "ordinal"):
            fields["count"] = _number(text, words["count" if name == "count" else "ordinal"])
        elif name in ("daypart", "meal"):
            fields["clock"] = words[name][key]
        elif name in ("frequency", "frequency_unit", "reference", "the_reference"):
            fields["value"] = words[name][key]
        elif name == "and_half":
            # "A year and a half later".
            fields["count"] = fields.get("count", 1) + 0.5
        elif name == "half_more" and fields.get("count"):
            fields["count"] += 0.5  # "two and a half years later"
    return _larger(fields, said, words, is_date)


def _larger(
    fields: dict[str, Any], said: Mapping[str, str], words: Words, is_date: bool
) -> dict[str, Any]:
    """Decades, centuries, clocks and day words, made of several groups or of none of the above."""
    if "decade" in said or "tens" in said:
        number = int(said["decade"]) if "decade" in said else words["tens"][said["tens"].lower()]
        era = said.get("era")
        before = bool(era) and year(2, era) < 0
        # The 470s BC are 479 to 470 BC.
        fields |= {"unit": "decade", "year": -number - 8 if before else number}
        fields["short"] = number < 100 and not era
    if "hundreds" in said:
        fields |= {"unit": "century", "year": int(said["hundreds"]) * 100}
    if "last" in said:
        fields["count"] = -1
    if "ordinal" in said and is_date and NO_CENTURY.isdisjoint(said):
        count = fields["count"]
        before = year(2, said.get("era")) < 0
        fields |= {"unit": "century", "year": 1 - count * 100 if before else (count - 1) * 100}
    if "hour" in said:
        hour = _number(said["hour"], words["count"]) % 24
        if "half_day" in said:
            hour = hour % 12 + 12 * said["half_day"].lower().startswith("p")
        minute = int(said.get("minute", "0"))
        if "minutes" in said:
            minute = words["minutes"][said["minutes"].split()[0].lower()]
            if words["side"][said["side"].lower()] < 0:
                hour, minute = (hour - 1) % 24, 60 - minute
        fields["clock"] = f"T{hour:02}:{minute:02}"
    if "today" in said:
        fields["step"] = {"yesterday": -1, "tomorrow": 1}.get(said["today"].lower(), 0)
        fields["value"] = "PRESENT_REF"
    return fields


def count(said: Mapping[str, str], words: Words, figures: str, ordinal: str) -> int:
    """A number that is said in figures, or as an ordinal."""
    return int(said[figures]) if figures in said else int(_number(said[ordinal], words["ordinal"]))


def year(number: int, era: str | None) -> int:
    return 1 - number if era and era.upper().startswith("B") else number


def _word(table: Mapping[str, Any], word: str) -> Any:
    """What a name means, or its beginning: "sat" is Saturday."""
    if word in table:
        return table[word]
    return next(meaning for name, meaning in table.items() if name.startswith(word[:3]))


def _number(text: str, table: Mapping[str, Any]) -> Any:
    digits = re.match(r"\d+(?:[.,]\d+)?", text)
    if not digits:
        words = re.sub(r"\s+", " ", text.lower())
        if words in table:
            return table[words]
        hundreds, _, more = words.partition(" hundred and ")
        return None if table[more] is None else 100 * table[hundreds] + table[more]
    number = float(digits.group().replace(",", "."))
    return int(number) if number == int(number) else number


def unit(fields: Mapping[str, Any]) -> str:
    if any(name in fields for name in ("day", "weekday", "feast")):
        return "day"
    for unit in ("month", "season", "year"):
        if unit in fields:
            return unit
    return ""


def is_impossible(made: Reading) -> bool:
    if made.unit == "year" and made.year is not None and made.year > 2200:
        return True
    if made.month is not None and not 1 <= made.month <= 12:
        return True
    longest = LONGEST[made.month - 1] if made.month else 31
    return made.day is not None and not 1 <= made.day <= longest
