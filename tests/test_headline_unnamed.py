"""Headlines of what one whom nobody can name did, and of things whose owner is not known."""

import pytest
from test_headline import titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("On 4 May 1788 they opened the mill at Orm.", "The mill is opened at Orm"),
        ("In May 1788 we buried twelve men on the dyke.", "Twelve men are buried on the dyke"),
        ("In 1801 they had burned down the town hall.", "The town hall is burned down"),
        ("In 1803 we elected Anna Harl.", "Anna Harl is elected"),
        ("In May 1788 they hanged a miller and his son.", "A miller is hanged"),
        ("In May 1788 it introduced a card with eight rows.", "A card is introduced"),
    ],
)
def test_what_an_unnamed_one_did_is_told_of_whom_it_was_done_to(text: str, title: str) -> None:
    assert titles(text)[-1] == title


@pytest.mark.parametrize(
    "text",
    [
        "In May 1788 they opened.",
        "In May 1788 they took the oath.",  # nobody tells an oath so
        "In May 1788 they did not open the mill.",
        "In May 1788 they elected Roth mayor.",
        "In May 1788 they sold their house.",
        "In May 1788 they freed them.",
        "In May 1788 they carried off one man in eight.",
    ],
)
def test_an_unnamed_one_else_has_no_headline(text: str) -> None:
    assert titles(text)[-1] is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Their squadron left Orm in May 1788.", "The squadron leaves Orm"),
        ("Its report was sealed in May 1788.", "The report is sealed"),
        ("In May 1788 the town followed her coffin.", "The town follows the coffin"),
    ],
)
def test_a_thing_may_be_named_without_its_owner(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Their first ship left Orm in May 1788.",  # another's is not the first
        "Its oldest bell was cast in May 1788.",
        "Their leader left Orm in May 1788.",
        "Their death came in May 1788.",
        "Their own mill burned in May 1788.",
    ],
)
def test_of_persons_and_what_is_counted_it_is_not(text: str) -> None:
    assert titles(text) == [None]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("By noon on 3 May 1788 there were guards at the gate.", "There are guards at the gate"),
        ("On 3 May 1788 there was smoke over the town.", None),
        ("By May 1788 there were thirty-four at the fair.", None),
        ("On 3 May 1788 there was no man in town who did not know it.", None),
    ],
)
def test_what_there_was_somewhere_is_told(text: str, title: str | None) -> None:
    assert titles(text)[-1] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("King George I was shot near the tower in 1788.", "King George I is shot near the tower"),
        ("The flood came only in May 1788.", "The flood comes"),
        ("The king set out to look for it in May 1788.", "The king sets out"),
        (
            "In 1788 the elders laid down a little earth planted with the seedlings of cherries, "
            "plums and walnuts from the gardens of the abbey.",
            None,
        ),
        (
            "Three women who had hidden in the reeds were drowned in May 1788.",
            "Three women who had hidden in the reeds are drowned",
        ),
        (
            "In 1788 the cart was left in the yard until a smith from the hills beyond the river "
            "came.",
            "The cart is left in the yard",
        ),
        ("Orm's Lombards took Brede in 1788.", "Orm's Lombards take Brede"),
        ("An hour later, on 3 May 1788, ten men stood in the hall.", "Ten men stand in the hall"),
        ("The barge sank two days later still, on 5 May 1788.", "The barge sinks"),
    ],
)
def test_a_headline_ends_where_nothing_is_lost(text: str, title: str | None) -> None:
    assert titles(text)[-1] == title
