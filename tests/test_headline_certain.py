"""Headlines that claim no more than their text: persons, hedges, holes and agreement."""

import pytest
from extracting import read

LIFE = """{title}
A life of {name}, keeper of clocks

{he} was fifty and stood by the rope like a {noun}. {he} had slept badly. {he} said so twice.

{he} was born at Orm on 2 April 1847, by {his} own count. {he} drew before {he_} wrote. {he} was
poor, and {he_} taught. A {noun} came to the house, and another {noun} went. {he} was glad. In May
1865 {he_} left the school, and {he_} kept {his} lamp. {surname} was known for clocks. {surname}
never said why.
"""
SHE = {"he": "She", "he_": "she", "his": "her"}
HE = {"he": "He", "he_": "he", "his": "his"}


def titles(text: str) -> list[str | None]:
    return [mention.title for mention in read(text).mentions]


@pytest.mark.parametrize(
    ("title", "name", "surname", "noun", "pronouns"),
    [
        ("The Woman Who Listened to Walls", "Anna Harl", "Harl", "woman", SHE),
        ("The Weaver Who Wound the Sun", "Emil Roth", "Roth", "weaver", HE),
        ("THE SMALL KEEPER: ROTH LI-WEN", "Roth Li-wen", "Roth", "keeper", HE),
    ],
)
def test_the_one_whose_life_is_told_is_a_person(
    title: str, name: str, surname: str, noun: str, pronouns: dict[str, str]
) -> None:
    text = LIFE.format(title=title, name=name, surname=surname, noun=noun, **pronouns)
    found = titles(text)
    assert any(str(said).endswith("is born at Orm") for said in found)
    assert all(said is None or surname in said for said in found)


@pytest.mark.parametrize(
    "text",
    [
        # What people only say is not said as if it were so.
        "On 3 May 1720 four hundred Tarns, it is said, burned the mill at Brede.",
        "The letter was burned in Orm on 11 February 1299, or so everyone believed.",
        "Eight hundred smiths, some say, fought the weavers in May 1500.",
        # The date has taken the noun.
        "Half of the town had got to the fourth Sunday of May 1701.",
        "The printers kept their Christmas Day of 1707 behind locked doors.",
        # A place is nobody "who".
        "He was the son of a smith in Mill Street, who had come from Orm in May 1851.",
        # It says neither who nor what.
        "The former was alive and the latter had been dead since 1834.",
        # What stands between commas is more than a name for a happening.
        "1637. In December the hungry peasants of Orm, most of them Tarns, rise.",
    ],
)
def test_what_a_text_does_not_say_is_not_said(text: str) -> None:
    assert not any(titles(text)[-1:])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # A hedge that speaks of something else leaves the headline whole.
        (
            "Emil Roth died in his tent on 3 May 1720, of his heart, it is thought.",
            "Emil Roth dies in his tent",
        ),
        (
            "On 2 March 1847 a grain ship bound for Orm, becalmed off Brede, was boarded by boys.",
            "A grain ship bound for Orm is boarded by boys",
        ),
        (
            "On 11 May 1610 there died at Brede Father Emil Roth, who had come ashore in 1582.",
            "Father Emil Roth comes ashore",
        ),
        (
            "In June 1950 the river took the Brede line, bridges and all, and the mill was shut.",
            "The river takes the Brede line",
        ),
        ("A single cart had been going round since May 1918.", "A single cart is going round"),
        # A number of the title is no date.
        ("Kits on a scale of 1:870 sold well in May 2004.", "Kits on a scale of 1:870 sell well"),
        # How exact a date is belongs to the date.
        (
            "Emil Roth married on 3 May 1720. Some ten days later the guards searched the mill.",
            "The guards search the mill",
        ),
        # In brackets a sentence says what it says.
        ("Emil Roth was a smith. (He died in Orm on 9 May 1676.)", "Emil Roth dies in Orm"),
        # "It was" sets the date apart.
        (
            "Emil Roth had been ill. It was 26 January 1802 before he started for Orm.",
            "Emil Roth starts for Orm",
        ),
        (
            "It was four days before Christmas 1802 when the last barrel left the yard.",
            "The last barrel leaves the yard",
        ),
        # Whatever one leaves or reaches is a place.
        ("Anna Roth left Marren. She died in May 1802.", "Anna Roth dies"),
        # The form of the verb is not guessed.
        (
            "From 1342 to 1350 the so-called Zelots ran the place without the bishop.",
            "The so-called Zelots ran the place without the bishop",
        ),
    ],
)
def test_what_holds_is_said(text: str, said: str) -> None:
    assert said in titles(text)


def test_a_name_that_a_date_holds_names_nobody() -> None:
    text = "The year 1194 was wet. On that Palm Sunday he was freed. He died in May 1195."
    assert not any("Palm" in str(said) for said in titles(text))


def test_what_it_was_not_until_is_not_told_as_done_before() -> None:
    text = "Emil Roth had been ill. It was not until May 1802 that he started for Orm."
    assert "Emil Roth is ill" not in titles(text)


def test_a_rival_whom_the_hero_only_meets_stays_the_one_who_acts() -> None:
    text = LIFE.format(
        title="THE KEEPER", name="Emil Roth", surname="Roth", noun="keeper", **HE
    ) + (
        "\nCarl Brandt, a rival, arrived in May 1870 and would not have it. He wanted the shop and "
        "called Roth a fool. On 5 June 1870 he visited the tower without a coat.\n"
    )
    assert not any("Roth visits" in str(said) for said in titles(text))
