"""YAML, read with the place of every field kept, and written in the house style.

Scalars are read as the text they are: `1878` is no number and `no` no truth value. Plain `~`,
`null` and nothing at all are None. Keys that stand twice and aliases are faults, and
so are signs of YAML that take a piece of somebody's text away without a word: `&`, `!` and `#`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.emitter import Emitter
from yaml.nodes import Node, ScalarNode, SequenceNode
from yaml.representer import SafeRepresenter
from yaml.resolver import BaseResolver
from yaml.serializer import Serializer

from timeline import indentation
from timeline.problems import FieldPath, Problem
from timeline.yamlwords import NOTICED_LATE, WORDS

NULLS = ("", "~", "null")
DEPTH = 50


@dataclass(frozen=True, slots=True)
class Document:
    """A YAML file as plain dicts, lists and texts; `places` has (line, column) of each field."""

    value: Any = None
    places: Mapping[FieldPath, tuple[int, int]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def place(self, path: FieldPath) -> tuple[int, int]:
        """Line and column of a field, or of what holds it where it is not there."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))


def read(text: str, path: str) -> Document:
    """Read one YAML document; `path` is what its problems say."""
    try:
        _refuse_depth(text)
        root = yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.YAMLError as error:
        return Document(problems=(_no_yaml(error, text, path),))
    reader = _FileReader(text, path)
    value = reader.value(root, ()) if root else None
    return Document(value, reader.places, tuple(reader.problems))


def _refuse_depth(text: str) -> None:
    """The C composer calls itself at every level, and a file can be deep enough to crash it."""
    if sum(map(text.count, "[{-?")) <= DEPTH:
        return
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > DEPTH:
            raise yaml.MarkedYAMLError(
                problem="nested too deeply",
                problem_mark=event.start_mark,  # type: ignore[arg-type]  # the C mark serves
            )


def _no_yaml(error: yaml.YAMLError, text: str, path: str) -> Problem:
    line, column, said = 1, 1, str(error)
    if isinstance(error, yaml.reader.ReaderError):
        before = text[: error.position]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        said = f"the invisible character U+{int(error.character):04X} is not allowed"
    elif isinstance(error, yaml.MarkedYAMLError):
        said = str(error.problem)
        mark = error.problem_mark or error.context_mark
        # What is open is noticed only where it should have been closed: point at where it began.
        if any(part in said for part in NOTICED_LATE):
            mark = error.context_mark or mark
        if mark:
            line, column = mark.line + 1, mark.column + 1
    if any(row.startswith("\t", column - 1) for row in text.splitlines()[line - 1 : line]):
        said = "a tab character"
    default = (said, said, "Compare the line with the same line of a file that works.")
    _, words, cure = next((row for row in WORDS if row[0] in said), default)
    if "end of stream" not in said and (told := indentation.fault(text, line)):
        line, column, words, cure = told
    return Problem(path, line, column, "no-yaml", f"This is not YAML: {words}", cure)


class _FileReader:
    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.path = path
        self.places: dict[FieldPath, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self.seen: set[int] = set()

    def value(self, node: Node, path: FieldPath) -> Any:
        self.places.setdefault(path, (node.start_mark.line + 1, node.start_mark.column + 1))
        if id(node) in self.seen:
            self._fault(node, "alias", "An alias repeats another field", "Write the value out.")
            return None
        self.seen.add(id(node))
        if isinstance(node, ScalarNode):
            self._refuse_lost_words(node)
            return None if not node.style and node.value in NULLS else node.value
        if isinstance(node, SequenceNode):
            return [self.value(child, (*path, i)) for i, child in enumerate(node.value)]
        return self._mapping(node, path)

    def _mapping(self, node: Node, path: FieldPath) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, child in node.value:
            if not isinstance(key, ScalarNode):
                self._fault(key, "wrong-type", "A field's name is a word", "Write `field: value`.")
                continue
            self._refuse_lost_words(key)
            name = key.value
            if name in result:
                message = f"The field {name!r} stands twice in one place"
                self._fault(key, "duplicate-key", message, "Keep one of them.")
                continue
            # An empty value has its key's place: there is nothing else to point at.
            mark = child.start_mark if child.start_mark.index < child.end_mark.index else None
            mark = mark or key.start_mark
            self.places[(*path, name)] = (mark.line + 1, mark.column + 1)
            self.places[(*path, name, KEY)] = (key.start_mark.line + 1, key.start_mark.column + 1)
            result[name] = self.value(child, (*path, name))
        return result

    def _refuse_lost_words(self, node: ScalarNode) -> None:
        """YAML drops a first word in & or !, and what a # without a space begins: "pit #3"."""
        sign = self.text[node.start_mark.index : node.start_mark.index + 1]
        if sign in ("&", "!"):
            message = f"The sign {sign} begins this value, so that a part of it is lost"
            self._fault(node, "lost-words", message, "Put the whole value in quotes.")
        if not node.style and (lost := HASH.match(self.text, node.end_mark.index)):
            message = f"The sign # begins a comment, so that {lost[2]!r} is lost"
            hint = "Put the whole value in quotes; if it is a comment, a space follows the sign."
            line, column = node.end_mark.line + 1, node.end_mark.column + 1 + len(lost[1])
            self.problems.append(Problem(self.path, line, column, "lost-words", message, hint))

    def _fault(self, node: Node, rule: str, message: str, hint: str) -> None:
        mark = node.start_mark
        self.problems.append(
            Problem(self.path, mark.line + 1, mark.column + 1, rule, message, hint)
        )


HASH = re.compile(r"([ \t]*)(#\S[^\r\n]*)")
"""Behind a value: a sign that no space follows belongs to the text, as in "pit #3"."""

KEY = "\0key"
"""Last step of a place that means the field's name, not its value."""


class _Dumper(Emitter, Serializer, SafeRepresenter, BaseResolver):
    """Writes texts plain wherever the reader above reads them back as they are."""

    def __init__(self, stream: Any, **options: Any) -> None:
        Emitter.__init__(self, stream, width=100, allow_unicode=True)
        Serializer.__init__(self)
        SafeRepresenter.__init__(self, sort_keys=False)
        BaseResolver.__init__(self)

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _text(dumper: _Dumper, text: str) -> ScalarNode:
    style = '"' if text in NULLS else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


def _list(dumper: _Dumper, items: Sequence[Any]) -> SequenceNode:
    words = all(isinstance(item, str) and " " not in item for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=words)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(list, _list)
_Dumper.add_representer(
    dict,
    lambda dumper, data: dumper.represent_mapping("tag:yaml.org,2002:map", data, flow_style=False),
)


def dump(value: Mapping[str, Any] | Sequence[Any]) -> str:
    """YAML of dicts, lists and texts, fields in the order given; True is written `true`."""

    def plain(item: Any) -> Any:
        if isinstance(item, Mapping):
            return {key: plain(child) for key, child in item.items()}
        if isinstance(item, (list, tuple)):
            return [plain(child) for child in item]
        if isinstance(item, bool):
            return str(item).lower()
        return str(item)

    return str(yaml.dump(plain(value), Dumper=_Dumper))


STAMP = "# Machine-written draft, sha256:"


def stamp(body: str) -> str:
    """Put the digest of a draft in its first comment, so that `is_untouched` can know it again."""
    digest = hashlib.sha256(body.encode()).hexdigest()
    return f"{STAMP}{digest}\n{body}"


def is_untouched(text: str) -> bool:
    """Whether a file is a draft still byte for byte as the machine wrote it."""
    _, newline, body = text.partition("\n")
    return bool(newline) and stamp(body) == text
