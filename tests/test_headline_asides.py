"""Headlines of clauses that an aside interrupts, or a participle, or a clause that says which."""

import pytest
from extracting import read


def titles(text: str) -> list[str | None]:
    return [mention.title for mention in read(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The mill, a wing of the old abbey, burned down in May 1843.", "The mill burns down"),
        ("Emil Roth, his feet frozen, was carried home in May 1843.", "Emil Roth is carried home"),
        (
            "Emil Roth, who had been looking forward to his pension, retired in May 1843.",
            "Emil Roth retires",
        ),
        (
            "Clara Oswin, who had bought the dye works in 1841, sold it and saw the mill close "
            "in May 1843.",
            "Clara Oswin sees the mill close",
        ),
        (
            "The strike, begun in May 1843, was called off in June 1843.",
            "The strike is called off",
        ),
        (
            "The guild failed in 1840, and the old dam, which still stands, was finished in 1843.",
            "The old dam is finished",
        ),
        (
            "The outcry was such that the council, which feared a riot, released Roth in May 1843.",
            "The council releases Roth",
        ),
        (
            "Her uncle built a mill, 90 feet long, which was opened in May 1843 by a bishop.",
            "A mill is opened by a bishop",
        ),
    ],
)
def test_an_aside_parts_no_verb_from_its_subject(text: str, title: str) -> None:
    assert titles(text)[-1] == title


def test_a_date_belongs_to_the_nearest_of_two_participles() -> None:
    text = "The old mill, built by the guild in 1685 and sold to the duke in 1697, burned."
    assert titles(text) == [
        "The old mill is built by the guild",
        "The old mill is sold to the duke",
    ]


def test_a_participle_that_opens_a_sentence_has_the_subject_behind_it() -> None:
    text = "Founded in 1874 by Josef Klar, the works made bicycles until 1890."
    assert titles(text) == ["The works are founded by Josef Klar", "The works make bicycles"]
    text = "Clara Oswin fled in May 1843, and in June 1843, confronted with the duke, she wept."
    assert titles(text)[-1] == "Clara Oswin is confronted with the duke"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The declaration that promised a parliament was signed in the theatre in May 1843.",
            "The declaration is signed in the theatre",
        ),
        (
            "The peace that Roth had to swallow was signed in May 1843.",
            "The peace that Roth had to swallow is signed",
        ),
        ("The work that made her name was done in May 1843.", None),
        ("The law that Roth signed in May 1843 was repealed.", None),
        ("The man who had broken the long strike at the rope works fled in May 1843.", None),
    ],
)
def test_a_clause_that_says_which_stays_if_it_is_short(text: str, title: str | None) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In May 1843 Emil Roth, a merchant from Orm, lands near Brede.",
            "Emil Roth lands near Brede",
        ),
        (
            "War between Roth and Harl, master of Orm, breaks out in May 1843.",
            "War between Roth and Harl breaks out",
        ),
        ("The British enter the port in May 1843.", "The British enter the port"),
        ("The British had taken the port in May 1843.", "The British take the port"),
        (
            "The Church of Orm followed the state in May 1843.",
            "The Church of Orm follows the state",
        ),
        ("Mr. Hobbs resigned in May 1843.", "Mr. Hobbs resigns"),
        ("In May 1843 gangs broke ground for a tunnel.", "Gangs break ground for a tunnel"),
        ("The builders gave in on 3 May 1843.", "The builders give in"),
        (
            "In May 1843 the new ground, Orm Park, was opened with a game.",
            "Orm Park is opened with a game",
        ),
        (
            "1645. At Orm, on 12 July 1843, Harl of Brede spoke for peace.",
            "Harl of Brede speaks for peace",
        ),
        ("The bishop was beheaded here in May 1843.", "The bishop is beheaded"),
        ("Two years after the fire, on 6 May 1843, the gates opened.", "The gates open"),
        ("At first light on 3 May 1843 somebody hoisted a flag.", "Somebody hoists a flag"),
    ],
)
def test_more_verbs_and_subjects_are_known(text: str, title: str) -> None:
    assert titles(text)[-1] == title


@pytest.mark.parametrize(
    "text",
    [
        "It granted a press and a court. The last of the three was granted in May 1843.",
        "The rolls of Brede matter. In May 1843 Anna Roth was entered in the rolls of the ancient "
        "and honourable company of the painters of Brede.",
        "The firm opened the great mill at Orm in 1906 and, in 1910, the Ayer Mill.",
    ],
)
def test_what_is_left_would_say_too_little(text: str) -> None:
    assert titles(text)[-1] is None


def test_one_of_two_things_may_go_where_both_do_not_fit() -> None:
    text = "In May 1843 the plague came and carried off the abbot and all but five of his monks."
    assert titles(text) == ["The plague comes and carries off the abbot"]
    text = (
        "In May 1843 the envoys made peace between the old duke of Orm and the young queen of it."
    )
    assert titles(text) == ["The envoys make peace"]


def test_what_a_distance_is_counted_from_belongs_to_the_date() -> None:
    text = "On 3 May 1843 they fought at Orm. The march began two days after the battle, in rain."
    assert titles(text)[-1] == "The march begins in rain"
