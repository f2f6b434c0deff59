"""Time expressions in running text: the files in cases/timex, to which anybody can add.

The first lines say what a file is about and may set `order:` or `dct:`; behind the first empty
line stands a text in which every dated expression is marked: {On its words = its EDTF}. `-` says
that the expression is found and has no date. What is not marked must have none.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts import passages
from timeline import dates

CASES = sorted((Path(__file__).parent / "cases" / "timex").glob("*.txt"))


def read(path: Path) -> tuple[dict[str, str], str, dict[tuple[int, int], str]]:
    """Settings, the plain text, and the marked spans with their EDTF."""
    head, _, marked = path.read_text(encoding="utf-8").partition("\n\n")
    settings = dict(re.findall(r"^(order|dct): (\S+)$", head, re.M))
    plain, spans = passages.unmarked(marked)
    return settings, plain, dict(spans)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_marked_expressions_are_found_and_dated_and_no_others(path: Path) -> None:
    settings, text, wanted = read(path)
    order = "shuffled" if settings.get("order") == "shuffled" else "narrative"
    timexes = dates.tag(text, order=order, dct=settings.get("dct"))
    found = {
        (timex.start, timex.end): str(timex.edtf) if timex.edtf else "-"
        for timex in timexes
        if timex.edtf or (timex.start, timex.end) in wanted
    }
    shown = {text[start:end]: edtf for (start, end), edtf in found.items()}
    assert shown == {text[start:end]: edtf for (start, end), edtf in wanted.items()}
    assert found == wanted
