"""Turns what a YAML file holds into a model, or says field by field why it cannot be one."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import ValidationError

from timeline.model import Anchor, Citation, Model, Preset, Retelling
from timeline.problems import FieldPath, Problem
from timeline.yamlfile import KEY, Document

M = TypeVar("M", bound=Model)

WITHIN: dict[str, type[Model]] = {
    "citations": Citation,
    "retellings": Retelling,
    "anchor": Anchor,
    "presets": Preset,
}
EXPECTED = {
    "tuple": ("a list", "Write `[one, two]`, or each entry on a line that begins with `- `."),
    "dict": ("a group of fields", "Write each as `field: value`."),
    "string": ("a text", "Write it in quotes if it begins with a bracket."),
    "bool": ("true or false", "Write one of them, or remove the line."),
}


def given(value: Any) -> Any:
    """Without the fields that are named and left blank: they are not given."""
    if isinstance(value, dict):
        return {key: given(child) for key, child in value.items() if child is not None}
    if isinstance(value, list):
        return [given(child) for child in value]
    return value


def model(
    kind: type[M],
    value: Any,
    document: Document,
    shown: str,
    place: FieldPath,
    problems: list[Problem],
    **more: str,
) -> M | None:
    """The value as a model, or None with its faults added to `problems`."""
    if not isinstance(value, dict):
        line, column = document.place(place)
        message = f"A group of fields is expected here, not {value!r}"
        problems.append(
            Problem(shown, line, column, "wrong-type", message, "Write `field: value`.")
        )
        return None
    if "id" in value and more:
        line, column = document.place((*place, "id", KEY))
        message = "The field 'id' is not written: an id is the file's name, or the entry's key"
        problems.append(Problem(shown, line, column, "unknown-field", message, "Remove the line."))
        return None
    try:
        return kind.model_validate({**value, **more})
    except ValidationError as error:
        for fault in error.errors(include_url=False):
            if fault["type"] == "too_short" and fault["input"]:
                continue  # there are some, each faulty, and told by itself
            problems.append(_problem(kind, fault, document, shown, place))
        return None


def _problem(
    model: type[Model], fault: Mapping[str, Any], document: Document, shown: str, place: FieldPath
) -> Problem:
    where, kind, value = fault["loc"], fault["type"], fault.get("input")
    name = where[-1] if where else ""
    line, column = document.place((*place, *where))
    message, rule = str(fault["msg"]), "wrong-type"
    hint = "Look the field up in the field reference."
    if kind == "missing":
        rule, message = "missing-field", f"The field {name!r} is missing"
        hint = f"Add a line `{name}: ...` here."
        if name == "date" and where[0] == "citations" and len(where) == 3:
            hint += " A passage that tells the event and gives no date belongs under `retellings`."
    elif kind == "extra_forbidden":
        line, column = document.place((*place, *where, KEY))
        owner = next((WITHIN[step] for step in reversed(where[:-1]) if step in WITHIN), model)
        names = [field for field in owner.model_fields if field != "id"]
        near = difflib.get_close_matches(str(name), names, 1)
        rule, message = "unknown-field", f"There is no field {name!r} here"
        hint = f"Did you mean {near[0]!r}?" if near else f"The fields are {', '.join(names)}."
    elif kind == "date" and isinstance(value, list):
        written = f"[{', '.join(map(str, value))}]"
        rule, message = "no-date", f"The date {written} stands without quotes"
        hint = f"Write '{written}': without them it is a list."
    elif kind == "date":
        rule, message = "no-date", f"{value!r} is no date: {message}"
        hint = "Write 1878, 1878-01, 1878-01-16, 1878~ (about), 1886/1888 (lasted), '[1877,1878]'."
    elif kind == "literal_error":
        rule, message = "unknown-value", f"{value!r} is none of the values of {name!r}"
        hint = f"Write one of {fault['ctx']['expected']}."
    elif kind == "string_too_long":
        limit = fault["ctx"]["max_length"]
        rule, message = "too-long", f"{len(str(value))} characters are too many for {name!r}"
        hint = f"Keep it to {limit}."
    elif kind in ("string_too_short", "too_short"):
        rule, message, hint = "empty", f"{name!r} is empty", "Fill it, or remove the line."
    elif kind == "string_pattern_mismatch":
        rule, message = "bad-id", f"{value!r} is no id"
        hint = "Ids have small letters, digits and single hyphens: the-fair-opens."
    elif (want := kind.partition("_")[0]) in EXPECTED or kind in ("model_type", "mapping_type"):
        expected, hint = EXPECTED.get(want, EXPECTED["dict"])
        message = f"{expected} is expected here, not {value!r}"
        message = message[0].upper() + message[1:]
    return Problem(shown, line, column, rule, message, hint)
