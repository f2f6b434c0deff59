"""What a fresh machine is told, what the lock files say, and that the commands are written down."""

import ast
import json
import os
import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from sites import ROOT

from timeline import bundle, cli

LOCKS = ["requirements.lock", "requirements-dev.lock"]
NODE_LOCKS = ["package-lock.json", "scripts/audit/package-lock.json"]
OLD = """#!/bin/sh
test "$1" = --version && echo "Python 3.9.2" || exit 1
"""
WITHOUT_VENV = """#!/bin/sh
case "$2" in *ensurepip*) exit 1;; *) exit 0;; esac
"""


def pip_name(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def set_up(python):
    return subprocess.run(
        ["sh", "scripts/setup.sh", "site"],
        cwd=ROOT,
        env={**os.environ, "PYTHON": str(python)},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("script", "message"),
    [
        (None, "Python 3.11 or newer is needed, and there is no {python} here."),
        (OLD, "Python 3.11 or newer is needed; {python} is Python 3.9.2."),
        (
            WITHOUT_VENV,
            "{python} lacks its venv module; on Debian and Ubuntu: apt install python3-venv.",
        ),
    ],
)
def test_what_is_missing_is_named_in_one_line(tmp_path, script, message):
    python = tmp_path / "python"
    if script:
        python.write_text(script)
        python.chmod(0o755)
    result = set_up(python)
    cure = " Another one can be named: make site PYTHON=/path/to/python3\n"
    assert result.stderr == message.format(python=python) + cure
    assert result.returncode == 1


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_has_hashes_for_all_and_no_address(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    packages = re.findall(r"^[a-z0-9].*(?:\n    --hash=sha256:[0-9a-f]{64}.*)+", text, re.MULTILINE)
    assert len(packages) == len(re.findall(r"^[a-z0-9]\S+==", text, re.MULTILINE)) > 20
    assert "://" not in text
    assert "index-url" not in text


@pytest.mark.parametrize("lock", NODE_LOCKS)
def test_npms_lock_files_have_hashes_for_all_and_no_address(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    packages = {name: entry for name, entry in json.loads(text)["packages"].items() if name}
    assert packages
    assert all(entry["integrity"].startswith("sha512-") for entry in packages.values())
    assert "://" not in text


def test_what_is_installed_for_tests_holds_all_that_the_site_needs():
    site, test = (
        set(re.findall(r"^\S+==\S+", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE))
        for lock in LOCKS
    )
    assert site <= test


def test_npms_plotly_is_that_of_the_python_package(tmp_path):
    wanted = json.loads((ROOT / "package.json").read_text())["dependencies"]
    assert wanted["plotly.js-basic-dist-min"] == bundle.find(tmp_path).version


def test_the_lock_for_tests_holds_every_package_that_tests_and_scripts_import():
    locked = re.findall(r"^([a-z0-9][\w.-]*)==", (ROOT / LOCKS[1]).read_text(), re.MULTILINE)
    files = [*(ROOT / "tests").rglob("*.py"), *(ROOT / "scripts").rglob("*.py")]
    own = {"timeline", "scripts", "tests", *(path.stem for path in files)}
    homes = packages_distributions()
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module]
            for top in {name.split(".")[0] for name in names} - own - sys.stdlib_module_names:
                found = {pip_name(distribution) for distribution in homes.get(top, [top])}
                assert found & set(map(pip_name, locked)), f"{path.name} imports {top}"


@pytest.mark.parametrize("command", sorted(cli.main.commands))
def test_every_command_stands_in_the_readme(command):
    assert f"python build.py {command} " in (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_make_target_is_explained():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE).group(1).split())
    explained = set(re.findall(r"^(\w+):.*## ", makefile, re.MULTILINE))
    assert explained == targets - {"help"}
    assert {t for t in targets if re.search(rf"^{t}:", makefile, re.MULTILINE)} == targets


def test_what_the_readme_shows_and_names_is_there():
    text = "".join((ROOT / name).read_text("utf-8") for name in ("README.md", "CONTRIBUTING.md"))
    for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
        assert (ROOT / link).exists(), link
    assert Path(ROOT / "docs/assets/timeline.png").stat().st_size > 10_000


def test_without_the_packages_a_command_says_in_one_line_what_to_do():
    command = [sys.executable, "-S", "build.py", "--help"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 1
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert re.search(r"has no package \w+: run \.venv/bin/python build\.py instead", line)
    assert "`make site`" in line
