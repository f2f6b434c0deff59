"""Headlines of clauses whose verb, subject or hour stands elsewhere in the sentence."""

import pytest
from extracting import read


def titles(text: str) -> list[str | None]:
    return [mention.title for mention in read(text).mentions]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Orm fell on 2 November 1843, Brede on the 11th, and Tarn on the 23rd.",
            ["Orm falls", "Brede falls", "Tarn falls"],
        ),
        # Nobody knows what the two have in common of an object.
        ("Harl founded a school in 1843, and Roth in 1845.", ["Harl founds a school", None]),
    ],
)
def test_a_name_shares_the_verb_of_the_first_clause(text: str, told: list[str | None]) -> None:
    assert titles(text) == told


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Emil Roth came home, and on 26 May 1843, in the cathedral, set the crown upon his "
            "own head.",
            "Emil Roth sets the crown upon his own head",
        ),
        (
            "Emil Roth reached Orm on 5 April 1843 and, on refusing his fine next morning, was "
            "taken to Brede.",
            "Emil Roth is taken to Brede",
        ),
        (
            "Anna Roth wrote to Emil Harl, who came at once, and in May 1843, being poor, sold "
            "the mill.",
            None,
        ),
    ],
)
def test_an_aside_may_part_a_verb_from_and(text: str, title: str | None) -> None:
    assert titles(text)[-1] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "By the peace of Orm, signed on 3 May 1843, the south was lost.",
            "The peace of Orm is signed",
        ),
        ("With a tenth ship, patched up, he met the fleet at Orm on 3 May 1843.", None),
    ],
)
def test_a_participle_dates_the_noun_before_it(text: str, title: str | None) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "At about twenty minutes to two on 3 May 1843 the hussars rode into the square.",
            "The hussars ride into the square",
        ),
        (
            "Shortly before ten in the morning of 3 May 1843 the drivers left their trams.",
            "The drivers leave their trams",
        ),
        ("The two armies met at Orm on 3 May 1843.", "The two armies meet at Orm"),
    ],
)
def test_an_hour_goes_with_its_date(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("On 3 May 1843 there was a sudden quarrel over a cow.", "Sudden quarrel over a cow"),
        ("On 3 May 1843 there was a heap of stones at Orm.", None),
        (
            "Two men were watched. On 3 May 1843 one of them, Emil Roth, fled.",
            "Emil Roth flees",
        ),
        ("On 3 May 1843 the Sarrans took Orm.", "The Sarrans take Orm"),
    ],
)
def test_who_and_what_is_named(text: str, title: str | None) -> None:
    assert titles(text) == [title]
