"""Headlines of second verbs, of what pronouns are the objects of, and of what opens otherwise."""

import pytest
from extracting import read


def titles(text: str) -> list[str | None]:
    return [mention.title for mention in read(text).mentions]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "The mill was begun in March 1863 and opened by the queen on 18 August 1866.",
            "The mill is opened by the queen",
        ),
        (
            "Roth was caught on 4 May 1843, escaped the guard, re-entered Brede five days later "
            "and fell ill.",
            "Roth re-enters Brede and falls ill",
        ),
        (
            "Linde was put aboard the Kestrel on 4 May 1843 and landed on 7 May 1843 at Orm.",
            "Linde lands at Orm",
        ),
        (
            "Roth was then travelling in Orm, and read of the war in a newspaper on 12 May 1844.",
            "Roth reads of the war in a newspaper",
        ),
        (
            "The garrison was relieved on 4 May 1843, and the fort given up on 8 May 1843.",
            "The fort is given up",
        ),
        (
            "Emil Roth bought out Anna Linde and his friends on 5 July 1843 for ten crowns.",
            "Emil Roth buys out Anna Linde and his friends for ten crowns",
        ),
        (
            "The cattle were sold by auction on 11 and 12 July 1803.",
            "The cattle are sold by auction",
        ),
    ],
)
def test_a_second_verb_or_object_is_told_with_what_stands_before_it(text: str, last: str) -> None:
    assert titles(text)[-1] == last


def test_what_another_number_suffers_borrows_no_verb() -> None:
    text = "The garrison was relieved on 4 May 1843, and the forts given up on 8 May 1843."
    assert titles(text)[-1] is None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "The theory was forgotten. Roth revived it in May 1843.",
            "Roth revives the theory",
        ),
        (
            "The committee met. A petition was drawn up. The king refused it in May 1843.",
            "The king refuses the petition",
        ),
        # Two things stand by.
        ("The army was led to the fort. Roth took it in May 1843.", None),
        # What the government ratified, the court struck down.
        ("The government ratified it. The court struck it down on 26 November 1843.", None),
        # It means nothing.
        ("The theory was forgotten. Roth made it to Orm in May 1843.", None),
    ],
)
def test_it_is_named_as_an_object_if_nothing_else_stands_by(text: str, last: str | None) -> None:
    assert titles(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("At Brede Prince Alaric proclaimed the peace on 3 May 1845.", "Prince Alaric proclaims"),
        ("There the General died on 3 May 1818.", "The General dies"),
        (
            "There, in March 1887, a small press finished two thousand copies of a novel.",
            "A small press finishes two thousand copies of a novel",
        ),
        (
            "On 3 May 1843 General Emil Karl Anton Ferdinand Roth put a thousand men and three "
            "guns ashore at the strand of Orm.",
            "General Roth puts a thousand men and three guns ashore",
        ),
        (
            "Words spoken at Orm in May 1882 cost Roth four months in the castle.",
            "Words spoken at Orm cost Roth four months in the castle",
        ),
    ],
)
def test_a_subject_is_known_wherever_it_stands(text: str, title: str) -> None:
    assert str(titles(text)[0]).startswith(title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Nils Harl became engaged to Anna Linde in 1896.", "Nils Harl becomes engaged to Anna"),
        ("The newspaper went under in November 1904.", "The newspaper goes under"),
        (
            "On 2 November 1843 Roth was persuaded to sign a letter of assurances that the mayor "
            "could show.",
            "Roth is persuaded to sign a letter of assurances",
        ),
        (
            "On 8 May 1833 the minister ordered that the place be known as Brede Dam.",
            "The minister orders that the place be known as Brede Dam",
        ),
        (
            "On 4 April 1843 the king signs the law that frees the serfs, whatever their lord.",
            "The king signs the law that frees the serfs",
        ),
        (
            "The Springhill Mining Company sank its first shaft in 1873.",
            "The Springhill Mining Company sinks its first shaft",
        ),
        ("On 12 May 1843 the brigade marched out to relieve it.", "The brigade marches out"),
    ],
)
def test_a_predicate_is_whole_where_it_says_what_was_done(text: str, title: str) -> None:
    assert str(titles(text)[0]).startswith(title)


def test_no_headline_ends_with_the_other() -> None:
    assert titles("Harl marched on 3 May 1798, by the other.") == [None]


def test_a_pronoun_is_followed_through_a_row_of_sentences() -> None:
    text = "Emil Roth was born at Brede. He went to Orm. He was poor. He sailed in May 1843."
    assert titles(text) == ["Emil Roth sails"]


def test_what_is_longer_or_none_is_nothing_that_it_may_mean() -> None:
    text = "The frontier took longer. It was settled only on 10 July 1900."
    assert titles(text) == ["The frontier is settled"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "On 20 August 1672 a mob at Orm tore Anna Linde and her brother to pieces.",
            "A mob at Orm tears Anna Linde and her brother to pieces",
        ),
        ("The barley was brought in by the mother and her girls in May 1843.", None),
        (
            "Anton Harl, sent by the king to curb the town, takes refuge on a ship in May 1843.",
            "Anton Harl takes refuge on a ship",
        ),
    ],
)
def test_what_stands_beside_a_name_is_its_own(text: str, title: str | None) -> None:
    assert titles(text) == [title]


def test_whoever_stands_beside_a_subject_is_not_the_subject() -> None:
    text = "With Wills, John King and a sailor named Gray, six camels and a horse, he left in 1843."
    assert titles(text) == [None]
