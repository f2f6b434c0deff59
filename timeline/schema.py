"""The JSON Schemas of the content files, made from the models: editors' programs read them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from timeline.model import ID, Entry, Event, Model, Person, Place, Rejected, Settings, Source, Theme

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> Mapping[str, str]:
    """Each schema as JSON text, by its file's name: `event.schema.json` and the like."""
    documents: dict[str, dict[str, Any]] = {
        "event": _of(Event),
        "timeline": _of(Settings),
        "rejected": _listed(Rejected),
        "sources": _keyed(Source),
        "people": _keyed(Person),
        "places": _keyed(Place),
        "themes": _keyed(Theme),
    }
    return {
        f"{name}.schema.json": json.dumps(
            {"$schema": DIALECT, **document}, indent=2, ensure_ascii=False
        )
        + "\n"
        for name, document in documents.items()
    }


def _of(model: type[Model]) -> dict[str, Any]:
    """The model's schema without `id`, which is the file's name or the entry's key."""
    schema = model.model_json_schema()
    schema["properties"].pop("id", None)
    if "id" in schema.get("required", ()):
        schema["required"].remove("id")
    return schema


def _listed(model: type[Model]) -> dict[str, Any]:
    schema = _of(model)
    definitions = schema.pop("$defs", {})
    return {"type": "array", "items": schema, **({"$defs": definitions} if definitions else {})}


def _keyed(model: type[Entry]) -> dict[str, Any]:
    return {
        "type": "object",
        "propertyNames": {"pattern": ID},
        "additionalProperties": _of(model),
    }
