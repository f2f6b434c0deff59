from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import yamlfile


def test_scalars_are_read_as_the_text_they_are() -> None:
    document = yamlfile.read("a: 1878\nb: no\nc: 1878-01-16\nd: ~\ne:\nf: '~'\n", "x.yml")
    assert document.value == {
        "a": "1878",
        "b": "no",
        "c": "1878-01-16",
        "d": None,
        "e": None,
        "f": "~",
    }


def test_every_field_has_its_place_and_a_missing_one_that_of_its_holder() -> None:
    document = yamlfile.read("title: The fair\ncitations:\n  - quote: It rained\n", "x.yml")
    assert document.place(("title",)) == (1, 8)
    assert document.place(("citations", 0, "quote")) == (3, 12)
    assert document.place(("citations", 0, "date")) == (3, 5)
    assert document.place(("nothing",)) == (1, 1)


def test_a_file_too_deep_to_be_meant_is_refused() -> None:
    (problem,) = yamlfile.read("[" * 100_000, "x.yml").problems
    assert (problem.rule, problem.line, problem.column) == ("no-yaml", 1, 51)


TOLD = [
    ("title: *Anna", 8, "begins this value", "with * in quotes"),
    ("title: - Anna", 8, "begins this value", "with a dash or"),
    ("title: > Anna", 10, "behind the sign >", "on the next line"),
    ("title: !Viva, they cried", 13, "begins this value", "with an exclamation mark"),
    ("title: & sons", 9, "begins this value", "with & or *"),
    ("title: {Anna", 8, "curly bracket is opened here", "stands in quotes"),
    ("people: [anna", 9, "square bracket is opened here", "[one, two]"),
    ('title: "Anna \\d"', 14, "backslash", "single quotes"),
    ("title: 'Anna's fair'", 14, "after its value has ended", "in double quotes"),
    ("people:\n  -\tanna", 4, "a tab stands here", "a space in its place"),
]


@pytest.mark.parametrize(("text", "column", "words", "cure"), TOLD)
def test_what_is_no_yaml_is_told_in_words_of_its_own(text, column, words, cure) -> None:
    (problem,) = yamlfile.read(f"{text}\ndate: 1871\n", "x.yml").problems
    assert (problem.rule, problem.column) == ("no-yaml", column)
    assert words in problem.message
    assert cure in problem.hint


LOST = [
    ("title: &Sons of the mill", 8, "The sign & begins this value"),
    ("title: !Viva they cried", 8, "The sign ! begins this value"),
    ("title: The strike at 😀 pit #3 ends", 28, "'#3 ends' is lost"),
    ("title: #3 is closed", 8, "'#3 is closed' is lost"),
    ("people: [anna, &orm]", 16, "The sign & begins this value"),
    ("&a title: Anna", 1, "The sign & begins this value"),
]


@pytest.mark.parametrize(("text", "column", "words"), LOST)
def test_words_that_a_sign_of_yaml_would_take_away_are_told(text, column, words) -> None:
    (problem,) = yamlfile.read(f"{text}\ndate: 1871\n", "x.yml").problems
    assert (problem.rule, problem.line, problem.column) == ("lost-words", 1, column)
    assert words in problem.message
    assert "in quotes" in problem.hint


def test_comments_and_signs_that_lose_nothing_are_no_fault() -> None:
    text = "# first\ntitle: Pit#3, mine & mill! # a remark\nnote: 'a #3'\nwhy: >-\n  at #3\n"
    document = yamlfile.read(text, "x.yml")
    assert not document.problems
    assert document.value == {"title": "Pit#3, mine & mill!", "note": "a #3", "why": "at #3"}


plain = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn")), max_size=90
)
words = plain.map(lambda text: " ".join(text.split()))
values = st.recursive(
    words,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(words.filter(bool), inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@given(st.dictionaries(words.filter(bool), values, min_size=1, max_size=4))
def test_what_is_written_is_read_back(value: dict[str, object]) -> None:
    document = yamlfile.read(yamlfile.dump(value), "x.yml")
    assert document.problems == ()
    assert document.value == value


def test_the_house_style_is_plain() -> None:
    text = yamlfile.dump(
        {
            "date": "1878",
            "major": True,
            "people": ["anna-brandt", "karl"],
            "citations": [{"quote": "He said: no.", "date": "[1877..1879]"}],
        }
    )
    assert text == (
        "date: 1878\nmajor: true\npeople: [anna-brandt, karl]\ncitations:\n"
        "  - quote: 'He said: no.'\n    date: '[1877..1879]'\n"
    )


def test_a_draft_is_known_again_until_a_byte_of_it_changes() -> None:
    draft = yamlfile.stamp("title: The fair\n")
    assert draft.startswith("# Machine-written draft, sha256:")
    assert yamlfile.is_untouched(draft)
    assert not yamlfile.is_untouched(draft + "\n")
    assert not yamlfile.is_untouched("title: The fair\n")
    assert not yamlfile.is_untouched("")


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n"])
def test_an_empty_file_holds_nothing(text: str) -> None:
    assert yamlfile.read(text, "x.yml").value is None
