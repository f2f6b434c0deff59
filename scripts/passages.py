"""Short passages of our own writing in which every date is marked, and how many are read right.

    python -m scripts.passages           prints the shares of each file of tests/cases/passages
    python -m scripts.passages FILE...   prints those of these files, and what is read otherwise

The first paragraph of a file says what it is about. Behind it stand passages, parted by lines of
stars, each read by itself: {On its words = its EDTF}, and {the words = none} for what looks like a
time and dates nothing. `passages/` helped to shape the rules; `passages-heldout/` did not.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from timeline import dates
from timeline.dates.edtf import Edtf, parse

CASES = Path(__file__).parent.parent / "tests" / "cases"
DEVELOPMENT, HELD_OUT = CASES / "passages", CASES / "passages-heldout"
MARK = re.compile(r"\{([^{}=]*?),? = ([^{}]*)\}")
STARS = "\n\n* * *\n\n"
NONE = "none"


class Passage(NamedTuple):
    """A text, and what is marked in it."""

    text: str
    marks: Mapping[tuple[int, int], str]
    """Half-open offsets of the words, and their EDTF or "none"."""


class Share(NamedTuple):
    """How many of the marked dates are read."""

    told: int
    right: int
    """With the very days that are marked, or without the bound that "until" gives them."""
    unread: int
    """Not found, or found and not dated; what is left is wrong."""
    idle: int
    dated: int
    """How many words that date nothing are marked, and how many of these were given a date."""


class Miss(NamedTuple):
    """Words that were read otherwise than marked."""

    passage: Passage
    words: str
    marked: str
    found: tuple[dates.Timex, ...]


def unmarked(marked: str) -> Passage:
    """The plain text of a marked one, and the marks."""
    plain, marks, done = "", {}, 0
    for mark in MARK.finditer(marked):
        plain += marked[done : mark.start()]
        marks[len(plain), len(plain) + len(mark[1])] = mark[2]
        plain += mark[0][1:].rpartition(" = ")[0]
        done = mark.end()
    return Passage(plain + marked[done:], marks)


def read(path: Path) -> list[Passage]:
    """The passages of a file."""
    _, _, rest = path.read_text(encoding="utf-8").partition("\n\n")
    return [unmarked(each) for each in rest.strip().split(STARS)]


def misses(passages: list[Passage]) -> Iterator[Miss]:
    """What is read otherwise, in order."""
    for passage in passages:
        tagged = dates.tag(passage.text)
        for (start, end), marked in passage.marks.items():
            found = tuple(each for each in tagged if each.start < end and start < each.end)
            if not _is_right(found, marked):
                yield Miss(passage, passage.text[start:end], marked, found)


def share(passages: list[Passage]) -> Share:
    """The counts of all passages together."""
    marks = [marked for passage in passages for marked in passage.marks.values()]
    missed = list(misses(passages))
    idle = marks.count(NONE)
    dated = sum(each.marked == NONE for each in missed)
    told = len(marks) - idle
    unread = sum(each.marked != NONE and not _dated(each.found) for each in missed)
    return Share(told, told - len(missed) + dated, unread, idle, dated)


def _is_right(found: tuple[dates.Timex, ...], marked: str) -> bool:
    if marked == NONE:
        return not _dated(found)
    wanted = parse(marked)
    days = wanted.earliest, wanted.latest
    read = [edtf for each in found for edtf in (each.edtf, each.unbounded) if edtf]
    return any((edtf.earliest, edtf.latest) == days for edtf in read)


def _dated(found: tuple[dates.Timex, ...]) -> list[Edtf]:
    return [each.edtf for each in found if each.edtf]


def main() -> None:
    for path in map(Path, sys.argv[1:]):
        for miss in misses(read(path)):
            got = ", ".join(f"{each.text} = {each.edtf}" for each in miss.found) or "nothing"
            print(f"{miss.passage.text}\n  {miss.words} = {miss.marked}; read: {got}\n")
    for path in map(Path, sys.argv[1:] or sorted(DEVELOPMENT.glob("*.txt"))):
        found = share(read(path))
        print(
            f"{path.stem}: {found.right} of {found.told} dates right, {found.unread} unread; "
            f"{found.dated} of {found.idle} dated that date nothing"
        )


if __name__ == "__main__":
    main()
