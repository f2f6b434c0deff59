"""Headlines of clauses that are too long, interrupted, or open with more than their subject."""

import pytest
from extracting import read


def titles(text: str) -> list[str | None]:
    return [mention.title for mention in read(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In May 1843 a party of miners under Georg Linde broke through the gate of the arsenal "
            "at Orm with axes.",
            "A party of miners breaks through the gate of the arsenal at Orm",
        ),
        (
            "On 3 May 1843 the army of Sarra under Crown Prince Ottokar forced the pass of Santa "
            "Marina and rested.",
            "The army of Sarra forces the pass of Santa Marina and rests",
        ),
        (
            "In May 1843 a porter named Ilja Brankovan led out the men of the Third Engineer "
            "Battalion.",
            "A porter leads out the men of the Third Engineer Battalion",
        ),
    ],
)
def test_a_long_subject_sheds_where_and_under_whom_it_is(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In May 1843 the guild built, with the town's money, a mill on the Orm.",
            "The guild builds a mill on the Orm",
        ),
        ("The opening came on 3 May 1843, with a banquet.", "The opening comes with a banquet"),
        ("Linde died on 3 May 1843, of a fever.", "Linde dies of a fever"),
        ("Linde died on 3 May 1843, of what nobody knew.", "Linde dies"),
        ("Orm was stormed on 3 May 1843, by Harl's men.", "Orm is stormed"),
        ("Linde fell, fighting to the last, at Orm in May 1843.", "Linde falls"),
    ],
)
def test_an_aside_behind_the_verb_goes(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "In May 1843 the great crowd armed with scythes beat the finance minister Harl to the "
        "ground a few streets from the theatre.",
        "In May 1843 Linde told the whole assembled senate of the republic that the powder mills "
        "were running out of saltpetre.",
    ],
)
def test_no_headline_ends_at_a_distance_or_at_whom_one_tells(text: str) -> None:
    assert not (titles(text)[0] or "").endswith(("streets", "republic", "running"))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("In 1843 over 300 men were killed at Orm.", "Over 300 men are killed at Orm"),
        ("In 1843 at least 40 of the men were killed.", "At least 40 of the men are killed"),
        ("In May 1843 allied troops landed at Orm.", "Allied troops land at Orm"),
        ("In May 1843 Alfred was married.", "Alfred is married"),
        ("Ground was broken at Orm in May 1843.", "Ground is broken at Orm"),
        (
            "At Orm 300 men under Georg Linde held the ford in May 1843.",
            "300 men under Georg Linde hold the ford",
        ),
        (
            "In Orm a party of miners under Georg Linde took the mint in May 1843.",
            "A party of miners under Georg Linde takes the mint",
        ),
        (
            "The men of Alaric the Third took the walls in May 1843.",
            "The men of Alaric the Third take the walls",
        ),
        ("In May 1843 even the police mutinied.", "Even the police mutiny"),
        ("In May 1843 Linde re-entered the town.", "Linde re-enters the town"),
        (
            "On 3 May 1843, which the clerks called a feast, the men left the mill.",
            "The men leave the mill",
        ),
        (
            "In May 1843 two trains with 900 tons between them crossed the bridge.",
            "Two trains with 900 tons cross the bridge",
        ),
    ],
)
def test_a_subject_is_found_behind_and_within_what_opens(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_a_year_of_a_reign_comes_to_no_town() -> None:
    text = "In this, the third year of Alaric the Good, Georg Linde rode to Orm in May 1843."
    assert titles(text) != ["The third year of Alaric the Good rides to Orm"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("They knew that Harl had fallen in May 1843.", "Harl falls"),
        (
            "The envoy brought the news that Orm had thrown off the duke in May 1843.",
            "Orm throws off the duke",
        ),
        ("They did not know that Harl had fallen in May 1843.", None),
        ("They said that Harl had fallen in May 1843.", None),
    ],
)
def test_what_is_known_is_told_itself(text: str, title: str | None) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Owens College began its lectures in May 1843.", "Owens College begins its lectures"),
        ("Vessel opened its gates in May 1843.", "Vessel opens its gates"),
        ("Emil Roth wrote songs. In May 1843 Harl demanded its return.", None),
    ],
)
def test_a_town_owns_what_is_its(text: str, title: str | None) -> None:
    assert titles(text)[-1] == title


def test_no_verb_is_made_of_an_adjective_nor_kept_that_only_announces() -> None:
    text = "In May 1843 Linde did a short and unloved spell of soldiering."
    assert titles(text) == ["Linde does a short and unloved spell of soldiering"]
    text = "Linde came to look on 3 May 1843 and remarked, or so they say, that it was cold."
    assert titles(text) == ["Linde comes to look"]
