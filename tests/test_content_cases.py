"""Content that is sound, and content with one fault each: what people are told, to the letter.

A case in `cases/content/invalid/` is one file: the files that it changes in the sound content of
`cases/content/fair/`, each under a line `=== path`, and behind `=== expected` the whole report.
"""

from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path

import pytest

from timeline import problems, store
from timeline.publish import check

CASES = Path(__file__).parent / "cases" / "content"
INVALID = sorted((CASES / "invalid").glob("*.txt"))
PACKAGE = Path(store.__file__).parent


def report(folder: Path) -> str:
    loaded = store.load(folder / "content", folder / "texts")
    found = loaded.told(check.check(loaded.library))
    return problems.as_text(found).replace(f"{folder.as_posix()}/", "")


def test_the_sound_content_has_no_problem() -> None:
    assert report(CASES / "fair") == ""


@pytest.mark.parametrize("case", INVALID, ids=lambda case: case.stem)
def test_a_fault_is_told_with_its_place_and_cure(case: Path, tmp_path: Path) -> None:
    folder = tmp_path / "fair"
    shutil.copytree(CASES / "fair", folder)
    *changed, expected = re.findall(r"^=== (.+)\n((?:(?!=== ).*\n?)*)", case.read_text(), re.M)
    for name, text in changed:
        (folder / name).write_text(text)
    assert report(folder) == expected[1].rstrip("\n")


def test_every_rule_has_a_case() -> None:
    rules = {
        node.value
        for path in PACKAGE.rglob("*.py")
        if path.parent.name != "extract"
        for call in ast.walk(ast.parse(path.read_text()))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in ("Problem", "Fault")
        for node in call.args
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", node.value)
    }
    told = set(re.findall(r"\[([a-z0-9-]+)\]$", "".join(c.read_text() for c in INVALID), re.M))
    # tests/test_files.py, and of a file of JSON lines: tests/test_cli.py
    in_other_tests = {"no-folder", "no-texts", "not-utf-8", "bad-line"}
    assert rules - told - in_other_tests == set()
    assert len(rules) > 20
