from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from timeline import schema, yamlfile

ROOT = Path(__file__).parent.parent
FAIR = Path(__file__).parent / "cases" / "content" / "fair" / "content"


@pytest.mark.parametrize("name", schema.schemas())
def test_the_schemas_in_docs_are_those_of_the_models(name: str) -> None:
    written = (ROOT / "docs" / "schema" / name).read_text()
    assert written == schema.schemas()[name], "run: python build.py schema"


@pytest.mark.parametrize("path", sorted(FAIR.rglob("*.yml")), ids=lambda path: path.stem)
def test_sound_content_is_valid_by_its_schema(path: Path) -> None:
    name = "event" if path.parent.name == "events" else path.stem
    document = json.loads(schema.schemas()[f"{name}.schema.json"])
    jsonschema.Draft202012Validator.check_schema(document)
    jsonschema.validate(yamlfile.read(path.read_text(), path.name).value, document)


def test_an_unknown_field_is_invalid_by_the_schema() -> None:
    document = json.loads(schema.schemas()["event.schema.json"])
    with pytest.raises(jsonschema.ValidationError, match="peple"):
        jsonschema.validate({"peple": []}, document)
