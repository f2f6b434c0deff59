"""Headlines that their own words would make false: none is better, or the part that holds."""

import pytest
from extracting import read


def titles(text: str) -> list[str | None]:
    return [mention.title for mention in read(text).mentions]


@pytest.mark.parametrize(
    "text",
    [
        # "Named" behind one of many is what he was called.
        "In May 1843 it killed two sisters called Roth and a young man named Corven.",
        # What opens a part of a list is no subject.
        "When a barrel fetched £18, and sometimes £24, the lease was annulled in November 1841.",
        # A clause with an object of its own says nothing of the noun before "that".
        "It helps whoever checks the feasts that the duchy had taken up the new calendar in 1582.",
        # What was done to stands at the end.
        "On 19 February 1842 an earthquake threw down in a minute what they had built.",
        "On 11 December 1841 Macready read to Corven, the son of the Amir, the draft of a treaty.",
        # Measures of time do nothing.
        "Half an hour past noon on Wednesday, 22 November 1820, the three boats cast off.",
        "In May 1842, a year to the day since Roth had first marched out, the army turned back.",
        "The two months since Roth's promise, given on 31 October 1930, had been wasted.",
        # A second verb shows that the first is none.
        "The staves burned in 1587 had seen to it that nobody sailed.",
        # Who is named by an entry without a verb, did something else.
        "Next day, 4 May 1720, the physicians of that port, having looked at her, write a bill.",
        # A habit is no happening.
        "In 1690 chests of pinned butterflies used to come to the castle.",
        # The birthday is what was kept.
        "In 2019 Brede kept Clara Roth's two hundredth birthday with a year of concerts.",
    ],
)
def test_what_would_be_false_is_not_said(text: str) -> None:
    assert titles(text)[-1] is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "What brought them down was the Corven case, a prosecution for sedition launched "
            "on 5 August 1924 and dropped eight days later.",
            [None, None],
        ),
        (
            "When smallpox killed Queen Anna on 28 December 1694, the Dutch mourned a lady who, "
            "as they counted, had died on 7 January 1695.",
            ["Smallpox kills Queen Anna", None],
        ),
        ("Marren followed on 29 May 1911 and Brede.", ["Marren follows"]),
        (
            "On 4 May 1843 Roth turned upon Corven with the words that every schoolboy used "
            'to know, "How long?"',
            ["Roth turns upon Corven"],
        ),
        ("All through May 1719 the town waited.", ["The town waits"]),
        ("In 1924 the city's last Muslims sailed.", ["The city's last Muslims sail"]),
        ("On his fortieth birthday, 3 May 1850, Roth sailed.", ["Roth sails"]),
        (
            "From the end of January 1900 the horses went to Lt. Harrow's factory.",
            ["The horses go to Lt. Harrow's factory"],
        ),
        (
            "Two corsairs felt their way into the bay on 5 July 1627. "
            "The next morning their boats rowed up to the station.",
            [
                "Two corsairs feel their way into the bay",
                "Two corsairs’ boats row up to the station",
            ],
        ),
    ],
)
def test_what_holds_is_said(text: str, said: list[str | None]) -> None:
    assert titles(text) == said
