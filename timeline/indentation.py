"""What is wrong with the beginning of a line that YAML cannot read, and how it should begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

FIELD = re.compile(r"\s*(?:-\s+)?(?P<name>\w[\w-]*):(?=\s|$)")
ENTRY = re.compile(r"\s*(?P<dash>-)(?=\s|$)")
NO_SPACE = re.compile(r"\s*(?:(?P<dash>-)(?=\w[\w-]*:\s)|(?:-\s+)?(?P<colon>[a-z_]+:)(?=[^\s/]))")
CONFLICT = re.compile(r"<{7} |={7}$|>{7} ")


class Told(NamedTuple):
    """Where the fault is, both from 1; the fault in words; its cure."""

    line: int
    column: int
    words: str
    cure: str


class _Level(NamedTuple):
    """A column, from 0, in which lines begin that may still go on, and what begins there."""

    column: int
    name: str
    is_entry: bool


def fault(text: str, line: int) -> Told | None:
    """What is wrong at the beginning of the first line, of this one (from 1), or the one above."""
    lines = text.splitlines()[:line]
    written = [number for number, each in enumerate(lines, 1) if each.strip()]
    found = (_of_line(lines, number) for number in written[:1] + written[-2:])
    return next(filter(None, found), None)


def _of_line(lines: Sequence[str], number: int) -> Told | None:
    line = lines[number - 1]
    before = line[: len(line) - len(line.lstrip())]
    levels = _levels(lines[: number - 1])
    if CONFLICT.match(line):
        words = "two versions of this file were put together, and both stand in it"
        cure = "Keep one of the two, and take out the lines `<<<<<<<`, `=======` and `>>>>>>>`."
        return Told(number, 1, words, cure)
    if odd := before.strip(" "):
        what = "a tab" if odd[0] == "\t" else f"the invisible character U+{ord(odd[0]):04X}"
        column = _innermost(levels, bool(ENTRY.match(line)))
        cure = f"Put {_spaces(column)} in its place" if column else "Take it out"
        cure += "; the same holds for every other line that begins so."
        words = f"this line is indented with {what}"
        return Told(number, before.index(odd[0]) + 1, words, cure)
    if glued := NO_SPACE.match(line):
        sign = "dash" if glued["dash"] else "colon"
        start = line[glued.start(sign) :].partition(":")[0].removeprefix("-")
        cure = f"Write `{'- ' if glued['dash'] else ''}{start}: ...`."
        return Told(number, glued.end(sign) + 1, f"no space stands behind the {sign}", cure)
    return _wrong_column(line, number, len(before), levels)


def _wrong_column(line: str, number: int, column: int, levels: Sequence[_Level]) -> Told | None:
    """A field or an entry of a list that begins where none that is open does."""
    entry = bool(ENTRY.match(line))
    fitting = [level for level in levels if level.is_entry == entry]
    if not (entry or FIELD.match(line)) or (levels and not fitting):
        return None
    top = _Level(0, "", False)  # where the first line of a file begins
    # The nearest; of two that are as near, the inner one.
    wanted = min(reversed(fitting or [top]), key=lambda level: abs(level.column - column))
    if wanted.column == column:
        return None
    cure = f"Begin it {_with(wanted.column)}"
    cure += f", as {wanted.name} above does" if wanted.name else ""
    if column > wanted.column and levels and not entry:
        cure += "; if it goes on with the text above, put that text in quotes"
    words = f"this line begins {_with(column)}"
    words += f", and no {'entry' if entry else 'field'} above it does" if levels else ""
    return Told(number, column + 1, words, f"{cure}.")


def _levels(lines: Sequence[str]) -> list[_Level]:
    """The columns that are open behind these lines, from left to right."""
    found: list[_Level] = []
    for line in lines:
        for level in _begun(line):
            while found and found[-1].column >= level.column:
                found.pop()
            found.append(level)
    return found


def _begun(line: str) -> Iterator[_Level]:
    if entry := ENTRY.match(line):
        yield _Level(entry.start("dash"), "the entry", True)
    if field := FIELD.match(line):
        yield _Level(field.start("name"), repr(field["name"]), False)


def _innermost(levels: Sequence[_Level], entry: bool) -> int:
    """The column of the open field or entry that is furthest to the right."""
    columns = [level.column for level in levels if level.is_entry == entry]
    if entry and not columns and levels:
        return levels[-1].column + 2  # the first entry of a list
    return columns[-1] if columns else 0


def _with(column: int) -> str:
    return f"with {_spaces(column)}" if column else "at the very left"


def _spaces(count: int) -> str:
    return f"{count} space{'' if count == 1 else 's'}"
