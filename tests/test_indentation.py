"""How a line should begin that YAML cannot read: told to the column."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import indentation, yamlfile

SOUND = """title: The fair opens
date: 1871-05-04
people: [anna-brandt]
citations:
  - source: chronicle
    quote: On 4 May the fair opened.
    date_text: On 4 May
"""
FAULTS = [
    (
        ("    quote", "\tquote"),
        (6, 1),
        "this line is indented with a tab",
        "Put 4 spaces in its place; the same holds for every other line that begins so.",
    ),
    (
        ("  - source", "\t- source"),
        (5, 1),
        "this line is indented with a tab",
        "Put 2 spaces in its place; the same holds for every other line that begins so.",
    ),
    (
        ("people", "\tpeople"),
        (3, 1),
        "this line is indented with a tab",
        "Take it out; the same holds for every other line that begins so.",
    ),
    (
        ("    quote", "\u00a0   quote"),
        (6, 1),
        "this line is indented with the invisible character U+00A0",
        "Put 4 spaces in its place; the same holds for every other line that begins so.",
    ),
    (
        ("    quote", "     quote"),
        (6, 6),
        "this line begins with 5 spaces, and no field above it does",
        "Begin it with 4 spaces, as 'source' above does; "
        "if it goes on with the text above, put that text in quotes.",
    ),
    (
        ("    quote", "   quote"),
        (6, 4),
        "this line begins with 3 spaces, and no field above it does",
        "Begin it with 4 spaces, as 'source' above does.",
    ),
    (
        ("    quote", "  quote"),
        (6, 3),
        "this line begins with 2 spaces, and no field above it does",
        "Begin it with 4 spaces, as 'source' above does.",
    ),
    (
        ("people", " people"),
        (3, 2),
        "this line begins with 1 space, and no field above it does",
        "Begin it at the very left, as 'date' above does; "
        "if it goes on with the text above, put that text in quotes.",
    ),
    (
        ("title", " title"),
        (1, 2),
        "this line begins with 1 space",
        "Begin it at the very left.",
    ),
    (
        ("    date_text: On 4 May", "- source: diary"),
        (7, 1),
        "this line begins at the very left, and no entry above it does",
        "Begin it with 2 spaces, as the entry above does.",
    ),
    (
        ("date: ", "date:"),
        (2, 6),
        "no space stands behind the colon",
        "Write `date: ...`.",
    ),
    (
        ("- source", "-source"),
        (5, 4),
        "no space stands behind the dash",
        "Write `- source: ...`.",
    ),
    (
        ("date: 1871-05-04", "<<<<<<< mine\ndate: 1871\n=======\ndate: 1872\n>>>>>>> theirs"),
        (2, 1),
        "two versions of this file were put together, and both stand in it",
        "Keep one of the two, and take out the lines `<<<<<<<`, `=======` and `>>>>>>>`.",
    ),
]


@pytest.mark.parametrize(("change", "place", "words", "cure"), FAULTS)
def test_a_line_that_begins_wrongly_is_told_how_it_should(change, place, words, cure) -> None:
    (problem,) = yamlfile.read(SOUND.replace(*change, 1), "x.yml").problems
    assert (problem.line, problem.column) == place
    assert problem.message == f"This is not YAML: {words}"
    assert problem.hint == cure


def test_a_sound_file_has_no_such_fault() -> None:
    assert yamlfile.read(SOUND, "x.yml").problems == ()
    for line in range(1, 9):
        assert indentation.fault(SOUND, line) is None


@given(st.text("ab-: \t\n[]'\"{}", max_size=80))
def test_whatever_is_no_yaml_has_a_place_in_the_file(text: str) -> None:
    for problem in yamlfile.read(text, "x.yml").problems:
        assert 1 <= problem.line <= text.count("\n") + 2  # at the end, behind it
        assert problem.column >= 1
