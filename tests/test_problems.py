from __future__ import annotations

import json

from timeline import problems
from timeline.problems import Problem

LATER = Problem("b.yml", 2, 1, "no-date", "'soon' is no date", "Write 1878.")
EARLIER = Problem("a.yml", 10, 3, "odd-range", "100% off, they say: no", "Widen it.", "warning")


def test_problems_are_printed_in_the_order_of_their_places() -> None:
    assert problems.as_text([LATER, EARLIER]) == (
        "a.yml:10:3: warning: 100% off, they say: no [odd-range]\n    Widen it.\n"
        "b.yml:2:1: error: 'soon' is no date [no-date]\n    Write 1878."
    )


def test_programs_read_the_same_fields() -> None:
    assert json.loads(problems.as_json([LATER])) == [
        {
            "path": "b.yml",
            "line": 2,
            "column": 1,
            "rule": "no-date",
            "message": "'soon' is no date",
            "hint": "Write 1878.",
            "severity": "error",
        }
    ]


def test_github_gets_workflow_commands_with_their_escapes() -> None:
    assert problems.as_github([EARLIER]) == (
        "::warning file=a.yml,line=10,col=3,title=odd-range::100%25 off, they say: no. Widen it."
    )


def test_only_errors_stop_a_build() -> None:
    assert problems.has_error([EARLIER, LATER])
    assert not problems.has_error([EARLIER])
