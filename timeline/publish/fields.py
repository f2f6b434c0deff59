"""Tables of fields, read from a JSON Schema: the field reference and the data dictionary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from timeline.model import Event, Person, Place, Rejected, Settings, Source, Theme

CONTENT: tuple[type[BaseModel], ...] = (Event, Source, Person, Place, Theme, Rejected, Settings)
FILES = {
    "Event": "events/<id>.yml",
    "Source": "sources.yml",
    "Person": "people.yml",
    "Place": "places.yml",
    "Theme": "themes.yml",
    "Rejected": "rejected.yml",
    "Settings": "timeline.yml",
}
# The file's name or the entry's key is the id: nobody writes it as a field.
NOT_WRITTEN = {"id"}

REFERENCE = re.compile(r"#/\$defs/(\w+)")


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a table."""

    name: str
    type: str
    required: bool
    about: str


@dataclass(frozen=True, slots=True)
class Group:
    """The fields of one kind of thing."""

    name: str
    about: str
    anchor: str
    rows: tuple[Field, ...]


def of_content() -> list[Group]:
    """The fields of all content files, each kind once, what they hold behind them."""
    groups: dict[str, Group] = {}
    for model in CONTENT:
        for group in of_schema(model.model_json_schema(), NOT_WRITTEN):
            groups.setdefault(group.name, group)
    return list(groups.values())


def of_schema(schema: Mapping[str, Any], left_out: Iterable[str] = ()) -> list[Group]:
    """The fields of a schema's main type, then of every type that it names, nearest first."""
    kinds: dict[str, Mapping[str, Any]] = {}
    waiting = [schema["title"]]
    while waiting:
        name = waiting.pop(0)
        kind = schema if name == schema["title"] else schema["$defs"][name]
        if name not in kinds and "properties" in kind:
            kinds[name] = kind
            waiting += REFERENCE.findall(str(kind["properties"]))
    return [_group(name, kind, set(left_out)) for name, kind in kinds.items()]


def _group(name: str, kind: Mapping[str, Any], left_out: set[str]) -> Group:
    required = set(kind.get("required", ()))
    rows = tuple(
        Field(field, _type(spec), field in required, _about(spec))
        for field, spec in kind["properties"].items()
        if field not in left_out
    )
    title = f"{name} ({FILES[name]})" if left_out and name in FILES else name
    about = " ".join(kind.get("description", "").replace("`", "").split())
    return Group(title, about, f"fields-{name.lower()}", rows)


def _type(spec: Mapping[str, Any]) -> str:
    """A schema's type in a few words: `list of text`, `true or false`."""
    if "anyOf" in spec:
        choices = [choice for choice in spec["anyOf"] if choice.get("type") != "null"]
        return " or ".join(_type(choice) for choice in choices)
    if "$ref" in spec:
        return str(spec["$ref"]).rsplit("/", 1)[-1]
    if "enum" in spec:
        return ", ".join(map(str, spec["enum"]))
    if "const" in spec:
        return str(spec["const"])
    if spec.get("title") == "EDTF date":
        return "EDTF date"
    match spec.get("type"):
        case "array":
            return f"list of {_type(spec.get('items', {}))}"
        case "object":
            patterns = list(spec.get("patternProperties", {}).values())
            held = patterns[0] if patterns else spec.get("additionalProperties")
            return f"names with {_type(held)}" if isinstance(held, Mapping) else "mapping"
        case "string":
            return "id" if "pattern" in spec else "text"
        case "boolean":
            return "true or false"
        case "integer":
            return "whole number"
    return "anything"


def _about(spec: Mapping[str, Any]) -> str:
    parts = [str(spec.get("description", ""))]
    default = spec.get("default")
    if default not in (None, [], {}, ""):
        parts.append(f"Default: {str(default).lower() if isinstance(default, bool) else default}.")
    return " ".join(part for part in parts if part).replace("`", "")
