"""The only module that opens, lists and writes files of content and texts.

What cannot be read is told as a Problem; line ends are left as they are.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from timeline.problems import Problem


@dataclass(frozen=True, slots=True)
class Text:
    """One text as its file has it, without a byte order mark."""

    file: str
    text: str


def read_folder(texts: Path) -> tuple[list[Text], list[Problem]]:
    """Every `*.txt` of a folder, in the order of their names, and what is wrong with them."""
    if not texts.is_dir():
        return [], [no_folder(texts, "Name the folder that holds the texts: --texts DIR.")]
    paths = sorted(path for path in texts.glob("*.txt") if path.is_file())
    if not paths:
        hint = "Put at least one text whose name ends in .txt there."
        return [], [Problem(shown(texts), 1, 1, "no-texts", "The folder holds no text", hint)]
    read = [read_text(path) for path in paths]
    problems = [item for item in read if isinstance(item, Problem)]
    problems.extend(twins(paths))
    return [item for item in read if isinstance(item, Text)], problems


def no_folder(folder: Path, hint: str) -> Problem:
    """What is told where a folder is named that is none."""
    return Problem(shown(folder), 1, 1, "no-folder", "There is no such folder", hint)


def read_text(path: Path) -> Text | Problem:
    """One text, its line ends untouched; or why it cannot be read."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        message = f"The text {path.name!r} cannot be read: {error.strerror}"
        return Problem(shown(path), 1, 1, "no-text", message, f"Put it into {shown(path.parent)}.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        message = f"The byte 0x{raw[error.start]:02X} is not UTF-8"
        return Problem(shown(path), line, column, "not-utf-8", message, "Save the text as UTF-8.")
    if "\0" in text:
        place = text.index("\0")
        line, column = text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
        hint = "This is no plain text: save it as text in UTF-8."
        return Problem(shown(path), line, column, "nul", "There is a NUL byte", hint)
    if not text.strip():
        return Problem(shown(path), 1, 1, "empty-text", "The text is empty", "Fill or remove it.")
    return Text(path.name, text)


def write_all(contents: Mapping[Path, str], removed: Iterable[Path] = ()) -> None:
    """Write every file or none: each is written beside its place first, then moved there.

    Only then the files of `removed` go.
    """
    ready: list[tuple[str, Path]] = []
    try:
        for path, text in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
            ready.append((temporary, path))
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
                stream.write(text)
            Path(temporary).chmod(path.stat().st_mode if path.exists() else 0o644)
        for temporary, path in ready:
            Path(temporary).replace(path)
        for path in removed:
            path.unlink(missing_ok=True)
    finally:
        for temporary, _ in ready:
            with contextlib.suppress(FileNotFoundError):
                Path(temporary).unlink()


def raw(path: Path) -> str:
    """A content file's text to the letter, or nothing where there is no file."""
    return path.read_bytes().decode("utf-8") if path.exists() else ""


def state(path: Path) -> tuple[int, int]:
    """What the caches know a file's contents by."""
    status = path.stat()
    return status.st_mtime_ns, status.st_size


def twins(paths: Iterable[Path]) -> list[Problem]:
    """A problem for each file that another machine or another ending would take for one before."""
    first: dict[str, Path] = {}
    problems = []
    for path in paths:
        other = first.setdefault(path.stem.casefold(), path)
        if other is not path:
            message = f"{path.name!r} and {other.name!r} are one name to other machines"
            hint = "Rename one, or move its contents into the other and delete it."
            problems.append(Problem(shown(path), 1, 1, "twin-files", message, hint))
    return problems


def shown(path: Path) -> str:
    """A path as people are told it: from where they are, where it lies below."""
    with contextlib.suppress(ValueError):
        path = path.absolute().relative_to(Path.cwd())
    return path.as_posix()
