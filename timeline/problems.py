"""Faults in content as values, and the ways of printing them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from typing import Literal


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One fault: where it is, what is wrong and with which value, and how to mend it.

    `line` and `column` count from 1. `rule` names the fault in kebab-case.
    """

    path: str
    line: int
    column: int
    rule: str
    message: str
    hint: str
    severity: Literal["error", "warning"] = "error"


FieldPath = tuple[str | int, ...]
"""Where in the content something stands, whatever file holds it: a collection, an id, and the way
down from there, as `("events", "the-fair", "citations", 0, "quote")`."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem before its place has been looked up in the files."""

    place: FieldPath
    rule: str
    message: str
    hint: str
    severity: Literal["error", "warning"] = "error"


def has_error(problems: Iterable[Problem]) -> bool:
    """Whether any of them stops a build; warnings do not."""
    return any(problem.severity == "error" for problem in problems)


def as_text(problems: Iterable[Problem]) -> str:
    """Two lines a problem, for people: the fault in its place, then the cure."""
    return "\n".join(
        f"{each.path}:{each.line}:{each.column}: {each.severity}: {each.message} [{each.rule}]"
        f"\n    {each.hint}"
        for each in sorted(problems)
    )


def as_json(problems: Iterable[Problem]) -> str:
    """A JSON array of objects with the fields of Problem, for programs."""
    return json.dumps([asdict(each) for each in sorted(problems)], ensure_ascii=False, indent=2)


def as_github(problems: Iterable[Problem]) -> str:
    """Workflow commands, which GitHub shows beside the lines of a pull request.

    The escapes are those of GitHub's workflow command syntax.
    """

    def data(value: str) -> str:
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def attribute(value: str) -> str:
        return data(value).replace(":", "%3A").replace(",", "%2C")

    return "\n".join(
        f"::{each.severity} file={attribute(each.path)},line={each.line},col={each.column},"
        f"title={attribute(each.rule)}::{data(f'{each.message}. {each.hint}')}"
        for each in sorted(problems)
    )


def as_count(problems: Collection[Problem], events: int) -> str:
    """One line for people: `168 events: 0 errors, 2 warnings.`"""
    errors = sum(problem.severity == "error" for problem in problems)
    bad, odd = _of(errors, "error"), _of(len(problems) - errors, "warning")
    return f"{_of(events, 'event')}: {bad}, {odd}."


def _of(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
