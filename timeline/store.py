"""Reads content and the texts that prove it into a Library.

Nothing here raises for a fault in content; each becomes a Problem, and what is sound is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from timeline import files, shape, yamlfile
from timeline.model import (
    ID,
    Entry,
    Event,
    Library,
    Model,
    Person,
    Place,
    Rejected,
    Settings,
    Source,
    Theme,
    in_time,
)
from timeline.problems import Fault, FieldPath, Problem
from timeline.yamlfile import Document

M = TypeVar("M", bound=Model)
E = TypeVar("E", bound=Entry)

# The rules that find a name without an entry, and the file in which the entry is wanted.
NAMED = {
    "unknown-source": "sources",
    "unknown-person": "people",
    "unknown-place": "places",
    "unknown-theme": "themes",
}


@dataclass(frozen=True)
class Loaded:
    """What a folder of content and a folder of texts hold, and what is wrong with them."""

    library: Library
    problems: tuple[Problem, ...]
    documents: Mapping[str, Document] = field(default_factory=dict)
    """Each content file by its key: a collection, or `events/<id>`."""
    paths: Mapping[str, Path] = field(default_factory=dict)
    """Where those files lie."""

    def locate(self, fault: Fault) -> Problem:
        """The problem that a fault is, with the file, line and column of its place."""
        key, place = _within(fault.place)
        line, column = self.documents.get(key, Document()).place(place)
        path = files.shown(self.paths[key]) if key in self.paths else key
        return Problem(path, line, column, fault.rule, fault.message, fault.hint, fault.severity)

    def told(self, faults: Iterable[Fault]) -> list[Problem]:
        """All that is wrong: what reading found, and what does not merely follow from that."""
        own = {self.locate(fault) for fault in faults if not self._follows(fault)}
        return sorted({*self.problems, *own})

    def _follows(self, fault: Fault) -> bool:
        """Whether a name is unknown only because its entry, or the whole file, cannot be read."""
        entries = self.documents.get(NAMED.get(fault.rule, ""))
        if entries is None:
            return False
        if not isinstance(entries.value, dict):
            return bool(entries.problems or entries.value)
        key, place = _within(fault.place)
        name = self.documents[key].value
        for step in place:
            name = name[step]
        return name in entries.value


def _within(place: FieldPath) -> tuple[str, FieldPath]:
    """The key of the document that a fault's place lies in, and the place there."""
    if place[0] == "events":
        return f"events/{place[1]}", place[2:]
    return str(place[0]), place[1:]


def load(content: Path, texts: Path, *, new: bool = False) -> Loaded:
    """Read all content and the texts that its sources name. Absent authority files are empty.

    The whole folder of the content may be absent only where it is `new`, about to be written.
    """
    problems: list[Problem] = []
    if not content.is_dir() and (content.exists() or not new):
        problems.append(files.no_folder(content, "Name the folder of the content: --content DIR."))
    documents: dict[str, Document] = {}
    paths: dict[str, Path] = {}

    def document(key: str, path: Path) -> Any:
        paths[key], documents[key] = path, _read_yaml(path)
        problems.extend(documents[key].problems)
        return shape.given(documents[key].value)

    def collection(name: str, empty: dict[str, Any] | list[Any]) -> Any:
        path = _yaml_path(content, name)
        value = document(name, path) if path else None
        if path and value is not None and not isinstance(value, type(empty)):
            wanted = "a list" if isinstance(empty, list) else "fields and their values"
            hint = "Compare it with the field reference."
            message = f"The file should hold {wanted}"
            problems.append(Problem(files.shown(path), 1, 1, "wrong-type", message, hint))
            value = None
        return empty if value is None else value

    def model(kind: type[M], value: Any, name: str, place: FieldPath, **more: str) -> M | None:
        shown = files.shown(paths[name]) if name in paths else ""
        read = documents.get(name, Document())
        return shape.model(kind, value, read, shown, place, problems, **more)

    def entries(name: str, kind: type[E]) -> dict[str, E]:
        found = (
            model(kind, fields, name, (key,), id=key)
            for key, fields in collection(name, {}).items()
        )
        return {entry.id: entry for entry in found if entry}

    problems.extend(_twins(content))
    settings = model(Settings, collection("timeline", {}), "timeline", ()) or Settings()
    sources = entries("sources", Source)
    people, places = entries("people", Person), entries("places", Place)
    themes = entries("themes", Theme)
    rejected = [
        model(Rejected, fields, "rejected", (i,))
        for i, fields in enumerate(collection("rejected", []))
    ]

    events: list[Event] = []
    for path in _event_paths(content):
        key = f"events/{path.stem}"
        paths[key] = path
        documents[key], event, found_problems = _event(path, *files.state(path))
        problems.extend(found_problems)
        if event:
            events.append(event)

    _, unreadable = files.read_folder(texts)
    problems.extend(unreadable)
    found_texts: dict[str, str] = {}
    for source in sources.values() if texts.is_dir() else ():
        text = files.read_text(texts / source.file)
        if isinstance(text, Problem):
            place = Fault(("sources", source.id, "file"), text.rule, text.message, text.hint)
            absent = text.rule == "no-text"
            problems.append(
                Loaded(Library(), (), documents, paths).locate(place) if absent else text
            )
        else:
            found_texts[source.id] = text.text
    library = Library.model_construct(
        settings=settings,
        sources=sources,
        people=people,
        places=places,
        themes=themes,
        events=tuple(sorted(events, key=in_time)),
        rejected=tuple(entry for entry in rejected if entry),
        texts=found_texts,
    )
    return Loaded(library, tuple(sorted(set(problems))), documents, paths)


def _read_yaml(path: Path) -> Document:
    return _document(path, *files.state(path))


@lru_cache(maxsize=1 << 15)
def _document(path: Path, changed: int, size: int) -> Document:
    text = files.read_text(path)
    if isinstance(text, Problem):
        if text.rule == "empty-text":
            return Document()
        return Document(problems=(text,))
    return yamlfile.read(text.text, files.shown(path))


@lru_cache(maxsize=1 << 15)
def _event(
    path: Path, changed: int, size: int
) -> tuple[Document, Event | None, tuple[Problem, ...]]:
    document = _document(path, changed, size)
    problems = list(document.problems)
    if not re.match(ID, path.stem):
        message = f"The file's name {path.stem!r} is no id"
        hint = "Name it with small letters, digits and single hyphens: the-treaty-is-signed.yml."
        problems.append(Problem(files.shown(path), 1, 1, "bad-file-name", message, hint))
        return document, None, tuple(problems)
    if document.problems:
        return document, None, tuple(problems)
    value = shape.given(document.value) or {}
    event = shape.model(Event, value, document, files.shown(path), (), problems, id=path.stem)
    return document, event, tuple(problems)


def _yaml_path(folder: Path, name: str) -> Path | None:
    paths = (path for path in sorted(folder.glob("*")) if _is_yaml(path) and path.is_file())
    return next((path for path in paths if path.stem.casefold() == name), None)


def _event_paths(content: Path) -> list[Path]:
    folder = content / "events"
    return sorted(path for path in folder.glob("*") if _is_yaml(path) and path.is_file())


def _twins(content: Path) -> list[Problem]:
    """Files that another machine or another ending would take for one."""
    top = [path for path in sorted(content.glob("*")) if _is_yaml(path)]
    return files.twins(top) + files.twins(_event_paths(content))


def _is_yaml(path: Path) -> bool:
    # Some machines write an ending in capitals; a file passed over would be lost in silence.
    return path.suffix.lower() in (".yml", ".yaml")
