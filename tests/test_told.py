"""What is told among furniture: the files in cases/told, to which anybody can add.

The first line says what a file is about; behind the first empty line stands a page on which every
date that tells a happening is marked: {its words = its EDTF}. All else on it is furniture.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from extracting import read
from test_timex_cases import read as marked

CASES = sorted((Path(__file__).parent / "cases" / "told").glob("*.txt"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_is_told_is_found_and_nothing_else(path: Path) -> None:
    _, text, wanted = marked(path)
    mentions = read(text).mentions
    for (start, end), edtf in wanted.items():
        here = [m for m in mentions if m.date_start < end and start < m.date_end]
        assert edtf in [str(mention.date) for mention in here], text[start:end]
    others = [
        text[m.date_start : m.date_end]
        for m in mentions
        if not any(m.date_start < end and start < m.date_end for start, end in wanted)
    ]
    assert not others
