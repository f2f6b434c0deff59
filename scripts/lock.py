"""Resolves the newest allowed packages into every lock file (`make lock`).

The files name versions and hashes, never an address: each machine fetches from the
registry that it is set up for.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON_LOCKS = {
    "requirements.lock": ("--group", "build"),
    "requirements-dev.lock": ("--group", "build", "--group", "dev", "-c", "requirements.lock"),
}
NODE_FOLDERS = (ROOT, ROOT / "scripts" / "audit")


def main() -> None:
    for lock, groups in PYTHON_LOCKS.items():
        resolve_python(lock, *groups)
    for folder in NODE_FOLDERS:
        resolve_node(folder)


def resolve_python(lock: str, *groups: str) -> None:
    """One file for every Python from 3.11 on, on Linux and macOS."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", *groups]
    command += ["--universal", "--python-version=3.11", "--generate-hashes", "--upgrade"]
    command += ["--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    command += ["--custom-compile-command=make lock", "--quiet", f"--output-file={lock}"]
    subprocess.run(command, cwd=ROOT, check=True)


def resolve_node(folder: Path) -> None:
    subprocess.run(["npm", "install", "--package-lock-only"], cwd=folder, check=True)
    lock = folder / "package-lock.json"
    content = json.loads(lock.read_text(encoding="utf-8"))
    for package in content["packages"].values():
        # Where to send money is the one kind of address that .npmrc cannot leave out.
        package.pop("funding", None)
    lock.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
