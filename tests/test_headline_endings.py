"""Headlines end where nothing waits, and what belongs to a date stays with it."""

import pytest
from extracting import read

from timeline.extract import words


def titles(text: str) -> list[str | None]:
    return [mention.title for mention in read(text).mentions]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # A preposition that closes its clause is the verb's own.
        (
            "In May 1820 Anna Roth heard the windows rattle as a cart went by, and told nobody.",
            "Anna Roth hears the windows rattle as a cart went by",
        ),
        (
            "In May 1820 the governor wrote to Orm that the danger was past.",
            "The governor writes to Orm that the danger was past",
        ),
        (
            "On 25 December 1820 the wind came round and drove the same brown water of the harbour "
            "into the lower streets of Orm.",
            "The wind comes round",
        ),
        # What one does lacks its object.
        ("In May 1820 the burghers pulled down the wall to have it sold.", None),
        # Who gets what, and who goes where.
        ("In May 1820 the mayor handed the bishop that letter, to read for himself.", None),
        (
            "In May 1820 the preacher of the court sent workmen into the old cathedral of Saint "
            "Mary beside the river.",
            None,
        ),
        (
            "In May 1820 Emil Roth walked into the castle and put the king's letter into the hand "
            "of the old duke, or very nearly into it.",
            "Emil Roth walks into the castle",
        ),
        # Everybody is too many, and nobody too few.
        ("In May 1820 the mayor ordered everyone who was left into the church.", None),
        (
            "In May 1820 two hundred masters met and resolved to employ nobody who would not sign "
            "a paper for ever.",
            "Two hundred masters meet",
        ),
        # How time was spent.
        ("In May 1820 Prince Albert spent four days here, and gave his name to a hall.", None),
        (
            "In May 1820 twenty women were put out of Orm and brought here.",
            "Twenty women are put out of Orm",
        ),
        # What lasts, and how long.
        ("Emil Roth died on 4 May 1820 and lies, as he asked, in a plain grave.", "Emil Roth dies"),
        ("The first government lasted from 16 May 1820 till 9 July.", None),
        ("1899. Oct. 11, Wed. — Roth's ultimatum ran out.", None),
        # Nothing is told of a "then" that another date is.
        (
            "The see was by then nearly six years old, the church having been raised to a "
            "cathedral in 1847.",
            None,
        ),
        ("In October 1820 the guns of the fleet were turned on it.", None),
        # Nobody's doing is none.
        ("A third flood, in May 1820, was seen by no one.", None),
        ("In 1820 Emil Roth had hardly looked at the palace when he was called away.", None),
        ("The Otter spent January 1829 there swinging a pendulum.", None),
    ],
)
def test_a_headline_ends_where_nothing_waits(text: str, said: str | None) -> None:
    assert titles(text)[-1] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The plot was bought in the autumn of the second year of the war, 1820, on the green.",
            "The plot is bought on the green",
        ),
        (
            "On 8 May 1820, a Friday, the master, the mate and six others put to sea.",
            "The master, the mate and six others put to sea",
        ),
        (
            "An hour after midnight on 3 May 1820 the first house filled to the eaves.",
            "The first house fills to the eaves",
        ),
        (
            "A little before nine on the morning of 23 May 1820, more than a hundred citizens "
            "climbed the hill with swords.",
            "More than a hundred citizens climb the hill with swords",
        ),
        (
            "Late on 3 May 1820 two barges took in stone at Orm.",
            "Two barges take in stone at Orm",
        ),
        (
            "The pasha's head was on a pike about two in the afternoon of 7 October 1820.",
            "The pasha's head is on a pike",
        ),
        (
            "Emil Roth was born some time about 1820 and sold Orm and Harl stuffs to the court.",
            "Emil Roth is born and sells Orm and Harl stuffs to the court",
        ),
        (
            "Roth gave himself up on 3 May 1820 during an evening ride.",
            "Roth gives himself up during an evening ride",
        ),
        (
            "Emil Roth had been born on the island on an October day in 1820.",
            "Emil Roth is born on the island",
        ),
        (
            "The men dug on 3 May 1820. William Harl, who had sprung forward, was in that instant "
            "thrown against the gap and killed.",
            "The men dig",
        ),
        (
            "The town fell on 3 May 1820. Two days after the fall the estates set up a council.",
            "The town falls",
        ),
        (
            "The gates of Harl opened in the night that followed 3 May 1820, in the night that "
            "followed.",
            "The gates of Harl open",
        ),
    ],
)
def test_what_belongs_to_a_date_is_no_part_of_a_headline(text: str, said: str) -> None:
    assert titles(text)[0] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "In May 1820 Roth, Harl and young Corven came to terms on an island.",
            "Roth, Harl and young Corven come to terms on an island",
        ),
        (
            "In May 1820 the retreating British blew up three bridges.",
            "The retreating British blow up three bridges",
        ),
        (
            "In May 1820 Clara Roth asked for the deck to be cleared and limed.",
            "Clara Roth asks for the deck to be cleared and limed",
        ),
        (
            "In May 1820 Harl had the rector fetched out of bed and put in the tower.",
            "Harl has the rector fetched out of bed and put in the tower",
        ),
        ("On 11 May 1820 aircraft bombed a barracks.", "Aircraft bomb a barracks"),
        (
            "In May 1820 thirty-two royal marines arrested two sergeants.",
            "Thirty-two royal marines arrest two sergeants",
        ),
        (
            "Emil Roth was born in 1820 and sold the red cloth of Orm to the court.",
            "Emil Roth is born and sells the red cloth of Orm to the court",
        ),
        (
            "In May 1820 the men that came together got an order to disperse.",
            "The men that came together get an order to disperse",
        ),
        (
            "In May 1820 five men came ashore. The Otter took them off that afternoon.",
            "The Otter takes five men",
        ),
        ("In May 1820 hardly anyone subscribed.", "Hardly anyone subscribes"),
        (
            "On 17 May 1820 a bell rang aboard the *Hannah* of Orm.",
            "A bell rings aboard the Hannah of Orm",
        ),
        (
            "1820. The corn harvest fails and is not tried again.",
            "The corn harvest fails and is not tried again",
        ),
        ("When the last volume came out in 1820 the set ran to 30 volumes.", None),
        # A second past shows that the first is a participle.
        ("A bulb lifted in June and planted in September 1820 grew heavier in the ground.", None),
        (
            "In May 1820 the stones brought from Orm were laid.",
            "The stones brought from Orm are laid",
        ),
    ],
)
def test_verbs_agree_with_whoever_acts(text: str, said: str | None) -> None:
    assert titles(text)[-1] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Emil Roth, a smith, arrived in May 1820 and would not have it.", "Emil Roth arrives"),
        (
            "In May 1820 Emil Roth heard of a land nobody had seen.",
            "Emil Roth hears of a land nobody had seen",
        ),
        (
            "The war being over, the third branch was begun in May 1820.",
            "The third branch is begun",
        ),
        (
            "The last of those who died were buried at Orm in May 1820.",
            "The last of those who died are buried at Orm",
        ),
        (
            "One of his officers, Roche, swam in with messages on 25 May 1820.",
            "Roche swims in with messages",
        ),
        (
            "In May 1820 the troops pulled down the red flags one by one as they advanced.",
            "The troops pull down the red flags one by one",
        ),
        (
            "The garrison was doubled in April 1820 and reduced again two years later.",
            "The garrison is reduced again",
        ),
        (
            "On 3 May 1820 there was built a house of stone at Orm.",
            "A house of stone is built at Orm",
        ),
        (
            "The weavers of Orm came out in 1820. They all went to church on 3 May 1820.",
            "The weavers of Orm go to church",
        ),
    ],
)
def test_a_whole_clause_is_found(text: str, said: str) -> None:
    assert titles(text)[-1] == said


def test_one_date_has_what_stands_with_it() -> None:
    text = "Theatres closed on the evening of 12 May 1820 and inns the night after."
    assert titles(text) == ["Theatres close", None]


LIFE = (
    "Erik Orm was born in 1810 in Brede. He was a smith. He had a forge in Brede, and he kept it "
    "well. He was known for his bells. He cast forty of them. He never married. "
)


def test_whoever_acts_upon_the_hero_is_another() -> None:
    after = "He built a hall. He rode back on 6 December 1846, and "
    assert titles(f"{LIFE}{after}his archers took Orm on the way to church.")[-1] is None
    assert titles(f"{LIFE}{after}the town took heart.")[-1] == "Erik Orm rides back"


def test_a_stranger_may_be_she() -> None:
    text = (
        "Harl lost his hat. He bought another. Tilly died that evening. The next day Harl was "
        "called to Ina Corven, who was seven, and this time he did use it. She was gone before "
        "midnight on 3 May 1820."
    )
    assert titles(text)[-1] is None


@pytest.mark.parametrize(
    ("past", "base"),
    [("subscribed", "subscribe"), ("robed", "robe"), ("bulged", "bulge"), ("grabbed", "grab")],
)
def test_a_verb_is_spelled_as_it_is(past: str, base: str) -> None:
    assert words.base(past) == base


def test_what_a_date_is_counted_from_is_no_subject() -> None:
    text = "Orm fell on 3 May 1820. Two days after the fall the estates set up a council."
    assert titles(text) == ["Orm falls", "The estates set up a council"]
    text = (
        "Orm rose on 20 May 1820. A little more than two weeks after Orm, on the night of the 6th "
        "of June, someone in Harl blew up the booth."
    )
    assert titles(text)[-1] == "Someone in Harl blows up the booth"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "A brig from England came to Orm in 1820. That autumn five of her crew were left "
            "behind.",
            "Five of the brig’s crew are left behind",
        ),
        (
            "The Dutch came to Orm in 1820. Two of their ships felt their way into the bay on the "
            "first of July 1821.",
            "Two of the Dutch ships feel their way into the bay",
        ),
        (
            "The Protestants of Brede met in 1820. In 1821 their envoys gave way.",
            "The Protestants’ envoys give way",
        ),
        (
            "In 1820 a mason told the clerk that he was not a dog, and before that night was over "
            "every pan, clock and cart in the place had been smashed.",
            "Every pan, clock and cart in the place is smashed",
        ),
    ],
)
def test_whose_things_are_is_said_as_it_is(text: str, said: str) -> None:
    assert titles(text)[-1] == said
