"""Where sentences end, and what is a heading."""

from __future__ import annotations

import pytest

from timeline import sentences


def parts(text: str) -> list[str]:
    return [text[each.start : each.end] for each in sentences.split(text)]


@pytest.mark.parametrize(
    "wanted",
    [
        ["He left.", "She stayed."],
        ["Mr. Smith met Gen. Jones.", "They spoke."],
        ["J. R. Brown wrote it.", "Nobody read it."],
        ["It failed.48", "Then came May."],
        ["‘We go.’", "They went."],
        ["It ended [see p. 48].", "In 1867 it began."],
        ["Who asked?", "No. 5 did!", "“Nobody,” he said."],
        ["It lay in the U.S. Senate.", "This was odd."],
        ["He came on Jan. 5.", "She did not."],
        ["Oats, 2s 3d.", "High water at noon."],
        ["It fell.[when?]", "It rose.[citation needed]", "He left."],
        ["Roe, m. 1812 Jane Dyer, bur. 3 May.", "They met."],
    ],
)
def test_sentences_end_where_they_should(wanted: list[str]) -> None:
    assert parts(" ".join(wanted)) == wanted


def test_lines_of_one_length_were_wrapped_and_other_lines_are_paragraphs() -> None:
    wrapped = (
        "The house that stood on the hill for so many years was sold\n"
        "to the miller of the next village, who soon let it to his\nbrother."
    )
    assert parts(wrapped) == [wrapped]
    assert parts("First line here.\nSecond line here.") == ["First line here.", "Second line here."]


def test_one_short_line_in_many_does_not_part_a_wrapped_paragraph() -> None:
    line = "She was named by the mayor of the town when the harbour was opened in"
    short = "May and went to sea on Whit Monday the"
    text = "\n".join([*[line] * 4, short, line, line, "May."])
    assert [each.heading for each in sentences.split(text)] == [False]


def test_a_short_line_without_a_full_stop_is_a_heading() -> None:
    text = "The fire: 1731\n\nIt began at night."
    assert [each.heading for each in sentences.split(text)] == [True, False]
    assert [each.paragraph for each in sentences.split(text)] == [0, 1]


def test_lines_of_uneven_length_in_which_a_sentence_runs_on_are_one_paragraph() -> None:
    text = (
        "He came home in the winter and was chosen for the coun-\n"
        "cil of the town. On 8 February 1819 the\n"
        "weavers took the mill. They ran it by\nthemselves for nineteen days."
    )
    assert {each.paragraph for each in sentences.split(text)} == {0}
    assert len(sentences.split(text)) == 3


def test_a_sentence_that_ends_with_a_full_line_of_prose_ends_no_paragraph() -> None:
    full = (
        "He came home in the winter and was chosen for the council of the whole\n"
        "town, which sat\n"
        "above the market and heard him with some patience until the May of 1819.\n"
        "On the next morning the weavers took the mill. They ran it by\nthemselves."
    )
    assert {each.paragraph for each in sentences.split(full)} == {0}
    short = full.replace("above the market and heard him with some patience until the", "until")
    assert {each.paragraph for each in sentences.split(short)} == {0, 1}


def test_a_line_grown_too_long_by_a_mended_word_leaves_its_paragraph_whole() -> None:
    line = "She was named by the mayor of the town when the harbour was opened to\n"
    long = f"{line[:-1]} all and went to sea in October with a crew of nine.\n"
    assert {each.paragraph for each in sentences.split(f"{line * 3}{long}{line}May.")} == {0}


def test_quoted_lines_begin_new_sentences() -> None:
    assert parts("> She sank in 1712. \n> Was she old?") == [
        "> She sank in 1712.",
        "> Was she old?",
    ]


def test_a_sentence_begun_behind_a_year_runs_on_into_a_line_that_begins_with_a_number() -> None:
    text = (
        "Friday, 3 May 1844. Nine boats came in sight, they say, at about\n"
        "300 yards. They fled, and all the\n"
        "crews ran up the sands."
    )
    assert {each.paragraph for each in sentences.split(text)} == {0}
    assert not sentences.split(text)[0].heading


@pytest.mark.parametrize(
    "line",
    ["• 1712 – Fire at the mill", "It was sold to Anna Reid and", "3 May 1712. They sold about"],
)
def test_an_entry_of_a_list_and_a_line_that_breaks_off_are_no_headings(line: str) -> None:
    assert not sentences.split(line)[0].heading


def test_a_heading_above_a_line_in_small_letters_stays_a_heading() -> None:
    assert sentences.split("Notes\nsee the mill book of the town")[0].heading


def test_a_line_that_begins_with_the_year_of_its_day_goes_on_but_an_entry_does_not() -> None:
    told = "The old mill by the river burned down on 3 June\n1712, and nobody rebuilt it for years."
    assert len(sentences.split(told)) == 1
    entry = "The mill was sold to Roth on 3 June\n1712. The river froze, and the wheel stood still."
    assert len(sentences.split(entry)) == len(sentences.split(entry.replace("\n", "\n\n")))
