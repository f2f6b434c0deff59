"""Imports run one way, and each library has one home: the table that architecture.md speaks of."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "timeline"

# A part of the package, and the parts that it may import. `dates` stands below both halves.
BASE = {"problems", "sentences", "quote", "dates"}
MIDDLE = {*BASE, "model"}
READING = {*MIDDLE, "files", "yamlfile", "shape"}
LAYERS = {
    **dict.fromkeys(BASE, BASE),
    "model": BASE,
    "schema": {"model"},
    "files": {"problems"},
    "indentation": set(),
    "yamlfile": {"problems", "yamlwords", "indentation"},
    "yamlwords": set(),
    "shape": {*MIDDLE, "yamlfile"},
    "store": READING,
    "extract": {*MIDDLE, "yamlfile", "extract"},
    "publish": {*MIDDLE, "publish"},
    "bundle": set(),
    "links": set(),
    "tagged": {"dates", "files", "problems"},
    "plugin": {*READING, "store", "publish", "bundle", "links"},
    "cli": {*READING, "schema", "tagged", "store", "publish", "extract", "plugin"},
}
HOMES = {
    "mkdocs": {"plugin.py", "cli.py"},
    "plotly": {"publish/figure.py"},
    "jinja2": {"publish/pages.py"},
    "yaml": {"yamlfile.py"},
    "click": {"cli.py"},
    "subprocess": {"plugin.py"},
}
OPENING = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}
OPENERS = {"files.py", "bundle.py"}

MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))


def imports_of(module):
    """Every module that a module names in an import, dotted, inside functions too."""
    for node in ast.walk(ast.parse((PACKAGE / module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} has a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def part_of(module):
    return module.split("/")[0].removesuffix(".py")


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_what_lies_below_it(module):
    part = part_of(module)
    if part == "__init__":
        assert not list(imports_of(module))
        return
    used = {name.split(".")[1] for name in imports_of(module) if name.startswith("timeline.")} - {
        part
    }
    assert used <= LAYERS[part], f"{module} imports {sorted(used - LAYERS[part])}"


@pytest.mark.parametrize("library", HOMES)
def test_a_library_has_one_home(library):
    users = {m for m in MODULES if library in {name.split(".")[0] for name in imports_of(m)}}
    assert users <= HOMES[library]


@pytest.mark.parametrize("module", sorted(set(MODULES) - OPENERS))
def test_files_are_opened_in_one_module_alone(module):
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    opened = [
        name
        for call in calls
        if (name := getattr(call, "attr", getattr(call, "id", ""))) in OPENING
        and getattr(getattr(call, "value", None), "id", "") != "files"
    ]
    assert not opened, f"{module} opens files by {opened}"


STORY = [module for module in MODULES if module.startswith(("dates/story/", "dates/counted/"))]


@pytest.mark.parametrize("module", STORY)
def test_how_a_story_is_read_knows_no_words(module):
    """No word with a blank beside it stands there: what is sought in a text is in a table.

    Names of rules, units and kinds, which code compares, are words of the code and have none.
    """
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    said = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    ]
    assert not [each for each in said if " " in each and any(map(str.isalpha, each))]
