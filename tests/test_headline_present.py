"""Headlines of histories told in the present, and the present of many who have a name in -s."""

import pytest
from extracting import read


def titles(text: str) -> list[str | None]:
    return [mention.title for mention in read(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Harl submits on 6 May 1743 and retires to Brede to grow hops.",
            "Harl submits and retires to Brede to grow hops",
        ),
        ("Captain Roth dies on 3 May 1843, having ruled for ten years.", "Captain Roth dies"),
        (
            "Governor Roth, dismissed by the council, lands sailors at Orm on 3 May 1743.",
            "Governor Roth lands sailors at Orm",
        ),
        (
            "In December 1743 the deaths fall to one or two a day.",
            "The deaths fall to one or two a day",
        ),
        (
            "On 3 May 1743 Roth makes his entry into Orm and forgives everybody, leaving Harl to "
            "do the rest.",
            "Roth makes his entry into Orm and forgives everybody",
        ),
        ("At Orm peace is proclaimed on 3 May 1743.", "Peace is proclaimed"),
        # What "by" a law of a date did was done then.
        (
            "The Diet, by its decree of 16 May 1794, abolishes tithes in all the valleys.",
            "The Diet abolishes tithes in all the valleys",
        ),
    ],
)
def test_the_verb_of_the_present_stands_behind_its_subject(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_what_somebody_tells_between_commas_is_not_the_verb() -> None:
    text = "Anna Roth lived in Orm. Her mother, she tells us, left for Brede in May 1843."
    assert titles(text) == ["Anna Roth’s mother leaves for Brede"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Turks got in on 3 May 1543.", "The Turks get in"),
        (
            "The Highlanders tried to cross the ford in 1543.",
            "The Highlanders try to cross the ford",
        ),
        ("The Corn Laws had been repealed in June 1843.", "The Corn Laws are repealed"),
        (
            "Over a thousand tons of coal came down the line in 1843.",
            "Over a thousand tons of coal come down the line",
        ),
        ("The crew sold their boots on 3 May 1843.", "The crew sell their boots"),
    ],
)
def test_many_who_have_a_name_take_a_verb_of_many(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        # What would happen has not.
        "The hill men would feed the army on 3 May 1843.",
        # What they are to do stands far behind.
        "The council forbade every man in Orm on 3 May 1743, on pain of death, to leave.",
    ],
)
def test_what_is_left_open_has_no_headline(text: str) -> None:
    assert titles(text) == [None]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # What is carried is not told; what a word waits for is cut off with it.
        (
            "The cutter took on board on 3 May 1843, at the mouth of the long estuary below Orm, "
            "an old man who could not speak.",
            None,
        ),
        (
            "The coffin was carried to the chapel on 3 May 1843 together with that of Harl.",
            "The coffin is carried to the chapel",
        ),
        (
            "The town lent Orm 900 crowns at 4½ on 3 May 1843.",
            "The town lends Orm 900 crowns at 4½",
        ),
        ("By nightfall on 3 May 1843 the town was theirs.", None),
        (
            "A little before midnight on 3 May 1843 somebody struck the bell.",
            "Somebody strikes the bell",
        ),
        (
            "Emil Karl Roth put a scheme for a tramway of narrow gauge and steep bends before the "
            "council on 3 May 1843.",
            None,
        ),
    ],
)
def test_no_word_of_a_headline_waits_for_another(text: str, title: str | None) -> None:
    assert titles(text) == [title]


def test_the_men_march_in() -> None:
    assert titles("German troops marched in on 3 May 1843.") == ["German troops march in"]
