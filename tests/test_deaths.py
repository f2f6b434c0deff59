"""Deaths: who dies in a clause, and the dates that a killing gives to what hangs on it."""

import pytest
from extracting import joined, read

from timeline.extract import events, links
from timeline.extract.passages import Mention

KILLED = (
    "In May 1834 Karl Dorn murdered Ilian Roth. The mill of Brede was sold in 1820. "
    "On 9 May 1834 Dorn entered the house for the murder of Roth."
)


def told(text: str) -> list[list[str]]:
    return [sorted(mention.dead) for mention in read(text).mentions]


@pytest.mark.parametrize(
    "text",
    [
        "In 1834 Ilian Roth succumbed to his wounds.",
        "In 1834 Karl Dorn murdered Ilian Roth.",
        "In 1834 Ilian Roth was finally shot by Karl Dorn.",
        "The murder of Ilian Roth shook Brede in 1834.",
        "Brede mourned long after Roth's death in 1834.",
        "Ilian Roth fled, and he died at Brede in 1834.",
        "In 1834 Ilian Roth was killed according to plan.",
    ],
)
def test_who_dies_is_the_subject_the_object_or_the_one_behind_of(text: str) -> None:
    assert told(f"Ilian Roth was a miller. {text}") == [["roth"]]


@pytest.mark.parametrize(
    "text",
    [
        "In 1834 Karl Dorn tried to murder Ilian Roth.",
        "The plot to kill Ilian Roth was found out in 1834.",
        "In 1834 Ilian Roth was arrested by Karl Dorn.",
        "In 1834 the murder was told to Ilian Roth.",
    ],
)
def test_who_is_only_threatened_or_beside_does_not_die(text: str) -> None:
    assert told(text) == [[]]


def test_a_person_dies_once_whatever_words_tell_it() -> None:
    shot = "In 1834 Ilian Roth was shot by the guards."
    assert len(joined(shot, "In June 1834 Ilian Roth succumbed.")) == 1
    assert len(joined(shot, "In June 1834 Karl Dorn succumbed.")) == 2


def linked(known: str, unknown: str) -> list[Mention]:
    """The mentions of a text whose sentences are shuffled, where another is known."""
    found = links.complete(
        [*read(known, "a").mentions, *read(unknown, "b", known_order="shuffled").mentions]
    )
    return [mention for mention in found if mention.source == "b"]


def test_the_death_of_the_day_after_is_dated_by_the_killing() -> None:
    (death,) = linked(KILLED, "The following day Roth died of his wounds.")
    assert (str(death.date), death.dated_by) == ("1834-05-10", "link")
    assert death.anchor is not None
    assert (death.anchor.source, str(death.anchor.date)) == ("a", "1834-05-09")


def test_the_death_of_the_day_after_is_another_happening_than_the_killing() -> None:
    known = read(KILLED, "a").mentions
    death = read("The next day Roth died.", "b", known_order="shuffled").mentions
    dated = links.complete([*known, *death])
    assert {len({m.source for m in each}) for each in events.group(dated)} == {1}


@pytest.mark.parametrize(
    ("known", "unknown"),
    [
        (KILLED, "The following day Linde died of his wounds."),
        (KILLED, "The next day Roth left Brede."),
        ("On 9 May 1834 Dorn murdered Roth.", "The next day Roth died."),
        (KILLED.replace("On 9 May", "In May"), "The next day Roth died."),
    ],
)
def test_the_day_after_stays_unknown_where_no_two_passages_tell_the_day(
    known: str, unknown: str
) -> None:
    assert not any(mention.date for mention in linked(known, unknown))


def test_a_killing_that_nobody_is_named_in_has_the_year_of_all_killings_of_its_month() -> None:
    (killing,) = linked(KILLED, "In May, when the nights were short, he did his murderous work.")
    assert (str(killing.date), killing.dated_by) == ("1834-05", "link")
    other = "In May 1836 Linde was shot."
    assert linked(f"{KILLED} {other}", "In May he did his murderous work.")[0].date is None
    assert linked(KILLED, "In June he did his murderous work.")[0].date is None
    assert linked(KILLED, "In May he did his tedious work.") == []
