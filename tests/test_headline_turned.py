"""Headlines of clauses that are turned about, and of those whose pronouns mean their subject."""

import pytest
from extracting import read


def titles(text: str) -> list[str | None]:
    return [mention.title for mention in read(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Anna Roth kept the Bell, which Emil Harl edited until May 1843.",
            "Emil Harl edits the Bell",
        ),
        (
            "What hurt Anna Roth was a letter she had sent in May 1843 to Emil Harl.",
            "Anna Roth sends a letter to Emil Harl",
        ),
        ("The bridge that Roth built in May 1843 was lost.", "Roth builds the bridge"),
        ("They spoke of a picture of the bridge, which Roth painted in May 1843.", None),
        ("The news that Roth had left in May 1843 came late.", None),
    ],
)
def test_a_clause_about_what_somebody_acts_upon_tells_who_does_it(
    text: str, title: str | None
) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("On 3 May 1843 died Dr. Emil Harl, aged seventy.", "Dr. Emil Harl dies"),
        ("On 3 May 1843, towards evening, died Anna Roth, a nun.", "Anna Roth dies"),
    ],
)
def test_a_death_may_be_told_before_the_dead(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "On 3 May 1843 the guild announced that it had bought the mill.",
            "The guild announces that it has bought the mill",
        ),
        (
            "On 3 May 1843 the miners swore that they had seen a ghost.",
            "The miners swear that they have seen a ghost",
        ),
        ("On 3 May 1843 the guild told the abbey that it had bought the mill.", None),
        ("On 3 May 1843 Roth said that he was glad nobody had come.", None),
    ],
)
def test_a_pronoun_behind_that_may_mean_the_subject(text: str, title: str | None) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Her letter, dated 3 May 1843, told the abbot nothing. Anna Roth's report, dated "
            "4 May 1843, blamed the guild.",
            "Anna Roth's report blames the guild",
        ),
        ("The Brede Mining Company sank its first shaft in 1843.", None),
        (
            "The army left Orm, crossed the Sar on 3 May 1843, and rested.",
            "The army crosses the Sar",
        ),
        (
            "Emil Harl was beaten so hard that he died on 3 May 1843.",
            "Emil Harl dies",
        ),
        ("Walls show that the hill was inhabited in 1243.", "The hill is inhabited"),
    ],
)
def test_what_the_date_stands_with_is_told(text: str, title: str | None) -> None:
    assert titles(text)[-1] == (title or "The Brede Mining Company sinks its first shaft")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Roth saw the ghost of Lind. In May 1843 she fled.", "Anna Roth flees"),
        ("Emil Harl's luck lasted. He was shot on 3 May 1843.", "Emil Harl is shot"),
        (
            "Count Harl waited. Emil Roth lost even his own seat. He fled in May 1843.",
            "Emil Roth flees",
        ),
        ("The king freed Emil Roth. He fled in May 1843.", None),
        ("The frigate took on board a bent old man. Roth slept. He fled in May 1843.", None),
    ],
)
def test_whom_a_pronoun_means(text: str, title: str | None) -> None:
    assert titles(text)[-1] == title
