"""Pronouns of headlines: in the entries of dictionaries, across sentences, and of ships."""

import pytest
from extracting import read

ENTRY = """LINDGREN, Eva Maria, née Holm (b. Karlstad, 4 June 1851), botanist. She was lame. She
read all that she could, and she wrote. She entered the academy in 1870. Her father died the
following year, and in 1873 she went to Lund with her brother Anders. {0} She retired in May 1911,
and in her house at Lund she kept her plants.
"""
TALE = """The Woman Who Drew Moths

Readers may have met Anna Sibylla Harl without knowing it. Her face was on the notes.

She was born at Orm on 2 April 1847. She drew before she wrote. She was poor, and she taught. In
May 1865 she married Paul Senn, and she kept her press. Harl was known for her moths.
"""


def titles(text: str) -> list[str | None]:
    return [mention.title for mention in read(text).mentions]


def test_an_entry_of_a_dictionary_names_the_one_whose_life_it_tells() -> None:
    found = titles(ENTRY.format("Her garden was opened in May 1890."))
    assert "Eva Maria Lindgren enters the academy" in found
    assert "Eva Maria Lindgren’s father dies" in found
    assert "Eva Maria Lindgren goes to Lund with her brother Anders" in found


def test_a_life_has_its_pronouns_back_when_nothing_more_is_told_of_another() -> None:
    told = "Clara Harl led the choir. The choir sang. The hall was full. It rained."
    assert "Eva Maria Lindgren retires" in titles(ENTRY.format(told))
    told = "Mrs Harl led the choir."
    assert "Eva Maria Lindgren retires" not in titles(ENTRY.format(told))


def test_a_word_of_the_title_is_not_the_one_whose_life_is_told() -> None:
    found = titles(TALE)
    assert not any("Woman" in str(title) for title in found)
    assert "Anna Sibylla Harl is born at Orm" in found


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "The brig sailed on 3 May 1843, and in June 1843 she was lost off the cape.",
            "The brig is lost off the cape",
        ),
        ("The Kestrel saved forty lives. In May 1843 she sank.", "The Kestrel sinks"),
        ("Its first guest was Emil Roth. He fled to Orm in May 1843.", "Emil Roth flees to Orm"),
        (
            "Count Bessan was the guest of Louis Harl. He sailed from Orm in May 1843.",
            "Count Bessan sails from Orm",
        ),
        (
            "Count Bessan took a boat at Orm. The rest was patience. He sailed in May 1843.",
            "Count Bessan sails",
        ),
        (
            "Emil Roth and his three men rode off in May 1843.",
            "Emil Roth and his three men ride off",
        ),
        (
            "Count Bessan hid. Two of his songs were sung in May 1843.",
            "Two of Count Bessan’s songs are sung",
        ),
        (
            "In May 1843 Clara Harl was walled up at her own desire.",
            "Clara Harl is walled up at her own desire",
        ),
    ],
)
def test_a_pronoun_is_followed_to_the_one_who_must_be_meant(text: str, last: str) -> None:
    assert titles(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "Against Harl stood Otto Murphy, whose men left Harl's union. In May 1843 he shut it.",
        "They knew that Roth had fallen. They knew that General Harl had taken the capital, and "
        "that in May 1843 his grenadiers had cleared the hall.",
        "A new edict forbids all ships. The senate will not believe it, and in May 1843 it sends "
        "envoys to plead.",
        "The boy whom the doctor had cured rose. In May 1843 his sister was given to a duke.",
        "The bishop got here in May 1843 to see me.",
    ],
)
def test_a_pronoun_that_may_mean_another_is_not_replaced(text: str) -> None:
    assert titles(text)[-1] is None


LIFE = (
    "Clara Harl was born at Orm in 1801. She painted. She drew. She sang. She wrote songs. "
    "She taught. She was glad. She left her house. She came home. "
)


def test_a_people_named_alone_is_meant_by_they() -> None:
    text = "The Sarrans did not wait. On 3 May 1843 they attacked by sea."
    assert titles(text) == ["The Sarrans attack by sea"]


def test_whom_another_acts_upon_in_a_life_is_the_one_whose_it_is() -> None:
    text = f"{LIFE}Linde sent her to Vessel in May 1843. She returned in June 1844."
    assert titles(text)[-2:] == ["Linde sends Clara Harl to Vessel", "Clara Harl returns"]
    text = f"{LIFE}Ida Linde had a sister. Linde sent her to Vessel in May 1843."
    assert titles(text)[-1] is None


def test_one_named_alone_right_before_is_meant_whoever_was_spoken_of_earlier() -> None:
    text = "Emil Harl met Otto Linde. Otto Linde sailed home. He left Vessel in May 1843."
    assert titles(text)[-1] == "Otto Linde leaves Vessel"
    text = "Emil Harl met Otto Linde. Otto Linde told him all. He left Vessel in May 1843."
    assert titles(text)[-1] is None
