"""Headlines: subject and verb, present tense, no date, no dangling clause, no uncertain pronoun."""

import pytest
from extracting import read

from timeline.extract import words
from timeline.model import TITLE_LENGTH


def titles(text: str) -> list[str | None]:
    return [mention.title for mention in read(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("In May 1843 the guild closed its gates.", "The guild closes its gates"),
        ("Anna Reyer was arrested on 3 June 1843.", "Anna Reyer is arrested"),
        ("By June 1843 the miners had gone home.", "The miners go home"),
        ("The owners of the mill met in June 1843.", "The owners of the mill meet"),
        ("Roth and Corven signed the peace on 2 May 1845.", "Roth and Corven sign the peace"),
        ("In 1843 the town did not pay its debts.", "The town does not pay its debts"),
        ("The first assault, on 8 June 1788, failed.", "The first assault fails"),
        (
            "In May 1907 the owner, Viktor Kessler, raised the rent.",
            "Viktor Kessler raises the rent",
        ),
        ("However, in 1843 the king fell ill.", "The king falls ill"),
        (
            "As early as May 1843 the fleet had been caught at anchor.",
            "The fleet is caught at anchor",
        ),
        ("Prices rose by a third in 1843.", "Prices rise by a third"),
        ("Fairs were held on 6 May 1850 and again on 9 June 1852.", "Fairs are held"),
        ("Anna Roth graduated in law in 1843.", "Anna Roth graduates in law"),
        ("On 4 May 1945 refugees moved in.", "Refugees move in"),
        (
            "Troops fired on a crowd in 1868 and killed four.",
            "Troops fire on a crowd and kill four",
        ),
    ],
)
def test_a_clause_becomes_a_headline(text: str, title: str) -> None:
    assert titles(text)[0] == title


def test_a_second_verb_has_the_subject_of_the_first() -> None:
    text = "Maria Oswin was tried in 1871 and sentenced in 1872."
    assert titles(text) == ["Maria Oswin is tried", "Maria Oswin is sentenced"]


def test_a_second_verb_is_passive_as_the_verb_right_before_it() -> None:
    text = "Roth rose in May 1843, was taken in June 1843 and hanged in July 1843."
    assert titles(text)[-1] == "Roth is hanged"


def test_a_missed_end_of_a_sentence_lends_no_subject() -> None:
    text = (
        "Calvi left on the 23rd. His heir, Marta Lieven, cut the cost and opened it in June 1879."
    )
    assert "Calvi" not in str(titles(text)[-1])


def test_a_clause_without_a_verb_has_that_of_the_clause_before() -> None:
    text = "In May 1826 Tarn was removed from the council and a year later from the army."
    assert titles(text) == ["Tarn is removed from the council", "Tarn is removed from the army"]


def test_a_pronoun_is_replaced_where_only_one_person_is_possible() -> None:
    assert titles("Count Bessan waited. On 2 May 1843 he hanged two mayors.") == [
        "Count Bessan hangs two mayors"
    ]
    assert titles("Clara Oswin met Jane Harl. On 2 May 1843 she hanged two mayors.") == [None]


def test_a_headline_never_speaks_of_it_or_them() -> None:
    assert titles("In June 1869 Governor Harl banned it.") == [None]


def test_what_somebody_merely_said_makes_no_headline() -> None:
    assert titles("In December 1824 Stone declared: “All is lost.”") == [None]


def test_a_long_clause_is_cut_only_at_its_joints() -> None:
    text = (
        "In May 1843 the rope makers of the lower harbour laid down their tools because the "
        "merchants had lowered the wage for the third time."
    )
    assert titles(text) == ["The rope makers of the lower harbour lay down their tools"]


def test_no_headline_is_too_long_or_holds_a_year() -> None:
    text = " ".join(
        f"In {year} the {'very ' * (year % 7)}old council of the northern valleys met the envoy of "
        f"the king and of the free towns in the hall number {year}."
        for year in range(1701, 1740)
    )
    for title in filter(None, titles(text)):
        assert len(title) <= TITLE_LENGTH
        assert title[-1].isalnum()


@pytest.mark.parametrize(
    ("past", "present"),
    [
        ("moved", "moves"), ("passed", "passes"), ("carried", "carries"), ("stopped", "stops"),
        ("called", "calls"), ("expelled", "expels"), ("visited", "visits"), ("invited", "invites"),
        ("changed", "changes"), ("opened", "opens"), ("declared", "declares"), ("fled", "flees"),
        ("struck", "strikes"), ("overthrew", "overthrows"), ("created", "creates"), ("had", "has"),
        ("died", "dies"), ("agreed", "agrees"), ("settled", "settles"), ("banned", "bans"),
    ],
)  # fmt: skip
def test_a_past_form_has_its_present(past: str, present: str) -> None:
    verb = words.base(past)
    assert verb is not None
    assert words.third(verb) == present


def test_a_word_in_ed_that_is_no_verb_has_no_base() -> None:
    assert words.base("hundred") is None
    assert words.base("red") is None


@pytest.mark.parametrize(
    "text",
    [
        "In September 1843 a fever nearly killed Roth.",
        "When the ports reopened in May 1843 the men had learned to do without.",
        "The quarrel with her publisher, William Roth, ended in 1843.",
        "At Brede the general strike of May 1843 the town had feared ended.",
        "Save that in March 1843 the judges sat in the hall.",
        "Only in May 1843 were the gates opened.",
        "The siege of May 1843 and, in June, the mill the miller had built, burned.",
        "Her diary for May 1843 is lost.",
        "The work that made her name was done in May 1843.",
        "The merger of May 1843 pained her.",
    ],
)
def test_what_would_mislead_is_no_headline(text: str) -> None:
    for title in titles(text):
        assert title in (None, "The ports reopen", "The quarrel with her publisher ends")


def test_a_number_of_people_takes_the_plural() -> None:
    assert titles("In May 1843 eighty miners enlisted at Brede.") == [
        "Eighty miners enlist at Brede"
    ]
