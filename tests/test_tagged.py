"""The tagger on texts of our own in four kinds, marked as benchmarks mark them (`cases/tagged`)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts import bench

CASES = Path(__file__).parent / "cases" / "tagged"
# Floors a little below what was reached: F1 of values, and of those that a timeline can show.
FLOORS = {"bio": (91, 94), "history": (83, 90), "news": (84, 93), "travel": (75, 87)}


@pytest.mark.parametrize("path", sorted(CASES.glob("*.jsonl")), ids=lambda path: path.stem)
def test_marked_texts_are_tagged_as_people_have_marked_them(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    documents = [json.loads(line) for line in lines]
    for document in documents:
        for timex in document["timexes"]:
            assert document["text"][timex["start"] : timex["end"]] == timex["text"]
    reached = bench.scores(documents, bench.ours)
    value, datable = FLOORS[path.stem]
    assert reached["value"] >= value
    assert reached["datable"] >= datable
