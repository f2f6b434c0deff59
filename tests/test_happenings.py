"""Dates counted from a happening that the text tells: what names it, and what only seems to."""

from __future__ import annotations

import pytest

from timeline import dates
from timeline.dates.english.other_words import CALLED, TELLING
from timeline.dates.story.naming import named
from timeline.dates.story.naming_clauses import other_words, verb

# What is told, and what is counted from it: the words that are counted, and their date.
TOLD = [
    # The same word, a verb for its noun, a word of the same kind.
    ("The boats landed on 3 May 1712.", "Four days after the landing", "1712-05-07"),
    ("The decree was proclaimed on 3 May 1712.", "A week after the proclamation", "1712-05-10"),
    ("They were married in October 1712.", "Thirteen months after the wedding", "1713-11"),
    ("The ship sank on 3 May 1712.", "Exactly one month after the sinking", "1712-06-03"),
    ("Pell was let out on 13 May 1712.", "Ten days after his release", "1712-05-23"),
    ("The pirates stole the bell in 1614.", "In the third year after the robbery", "1617"),
    ("Pell turned forty on 9 May 1712.", "Six days after his birthday", "1712-05-15"),
    ("The tower fell on 3 May 1712.", "Two days after the fall", "1712-05-05"),
    ("On 3 May 1712 they swore to it at the mill.", "Two days after the oath", "1712-05-05"),
    ("On 3 May 1712 the balloon went up.", "Two days after the ascent", "1712-05-05"),
    # Months are counted on as far as years.
    ("The mill burned on 3 May 1712. It was Rudd's. He was in Hull.\n\nHe had an aunt there.",
     "Two years and four months after the fire", "1714-09"),
    # A clause that says it again.
    ("The court opened on 7 August 1712.", "A week after it opened", "1712-08-14"),
    ("On 11 May 1712 Jonas Rudd died.", "Twelve days after Rudd", "1712-05-23"),
    # The clause decides between two dates of one sentence.
    ("They sailed on 3 May 1712 and landed on 9 June.", "Two days after the landing", "1712-06-11"),
    ("They sailed on 3 May 1712 and landed on 9 June.", "Two days after they sailed", "1712-05-05"),
    # Told in a sentence that has no date of its own.
    ("On 3 May 1712 it was hot. The mill exploded.", "Two days after the explosion", "1712-05-05"),
    # A new name for the day that was told last.
    ("On 3 May 1712 all left the fort.", "A year to the day after the evacuation", "1713-05-03"),
    ("On 3 May 1712 the fleets met.", "Six days after that fight", "1712-05-09"),
    ("She wrote on 25 March 1712.", "Two days after posting it", "1712-03-27"),
    # Months and seasons of a name.
    ("Gas killed eighty men on 15 July 1712.", "In the winter after the explosion", "1712-24"),
    # Two of a kind: the words beside it decide, or nobody knows.
    ("The English landed on 3 May 1712. The Danes landed on 9 May 1712.",
     "Two days after the Danish landing", None),
    ("The English landed on 3 May 1712. The Dutch landed on 9 May 1712.",
     "Two days after the Dutch landing", "1712-05-11"),
    ("Pell landed on 3 May 1712. Rudd landed on 9 May 1712.", "Two days after the landing", None),
    # What was not, or not yet.
    ("On 3 May 1712 Pell decided to land at once.", "Six weeks after the landing", None),
    ("On 3 May 1712 news of the landing came.", "Six weeks after the landing", None),
    ("On 3 May 1712, a week before the landing, he wrote.", "Six weeks after the landing", None),
    ("The strike of 3 May 1712 was put down.", "Ten years after the feast of lanterns", None),
]  # fmt: skip


# What is told in other words than name it, and what is not told at all.
TOLD_OTHERWISE = [
    ("She left Bergen on 2 August 1712. It rained.", "Ten days after her departure", "1712-08-12"),
    ("He got to Aden on 6 January 1712, very thin. The consul lent him a coat.",
     "Four days after he came", "1712-01-10"),
    ("On 3 May 1712 they cut off the provost's head. It rained.", "Two days after the axe fell",
     "1712-05-05"),
    ("On 14 October 1712 they seized Holm in a hayloft. He was asleep.",
     "Two days after he was arrested", "1712-10-16"),
    ("On 30 May 1712 the mob stormed the customs house. Next morning the gates stayed shut.",
     "Three days after the tumult", "1712-06-02"),
    ("Their caravan set off on 4 May 1712. On 9 May an axle broke; on 15 May they buried a child.",
     "Twenty days after setting out", "1712-05-24"),
    # What is told by a word that is no name of it is not the day told last.
    ("On 10 April 1712 the dog fell ill. On 14 April it was seen from a hill, and on the 16th fed.",
     "Three weeks after the wreck", None),
    ("On 3 May 1712 the dean preached on sloth. The choir was thin.", "A fortnight after the theft",
     None),
    ("On 12 May 1712 Coll dined at Reval. He ate well.", "Six days after he was killed", None),
    ("On 7 May 1712 the news came that Hull had surrendered. Bells rang.",
     "Three weeks after the surrender", None),
    # Who did it must be told with it.
    ("The dam gave way on 9 October 1712. Sixty were dead.", "Ten days after the dam broke",
     "1712-10-19"),
    ("On 9 October 1712 the council voted money for the dam.", "A month after the dam broke", None),
    # Of several that are told one right after the other nobody knows which.
    ("On 5 May 1712 Anna left Kiel. On 9 May Brita left Kiel.", "Ten days after the departure",
     None),
]  # fmt: skip


@pytest.mark.parametrize(("before", "words", "date"), TOLD + TOLD_OTHERWISE)
def test_a_happening_is_known_again_or_nothing_is_counted(
    before: str, words: str, date: str | None
) -> None:
    text = f"{before} {words} the council met."
    found = [timex for timex in dates.tag(text) if timex.start >= len(before)]
    assert [str(timex.edtf) if timex.edtf else None for timex in found[:1]] == [date]


def test_what_is_told_only_behind_it_dates_what_was_before_it() -> None:
    text = (
        "On 8 October 1712 the house was dissolved. Four days before the poll a letter was"
        " printed. Polling, on 29 October, cost the party forty seats."
    )
    assert [str(timex.edtf) for timex in dates.tag(text)] == [
        "1712-10-08", "1712-10-25", "1712-10-29",
    ]  # fmt: skip


def test_the_date_of_what_is_named_stands_right_behind_its_name() -> None:
    text = (
        "His father died on 30 November 1712. A week after the funeral feast, itself held on 12"
        " December, he left."
    )
    assert [str(timex.edtf) for timex in dates.tag(text)][1] == "1712-12-19"


def test_the_year_after_goes_on_from_what_was_looked_back_on() -> None:
    text = (
        "On 21 August 1712 a glazier lifted the crown off its hook. It rained. The king was told at"
        " noon. In May 1713 the guards were paid off. He had been questioned in the November after"
        " the theft. Then, in June of the second year after, he wrote to a dealer."
    )
    assert [str(timex.edtf) for timex in dates.tag(text)][-2:] == ["1712-11", "1714-06"]


def test_what_may_be_called_so_has_words_that_may_tell_it() -> None:
    assert {field for fields in CALLED.values() for field in fields} == TELLING.keys()
    assert "got to" in other_words("arrival")
    assert "burned" in other_words("catastrophe")  # by the kinds of which it may have been
    assert not other_words("prayers")


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ("had set out at last", "set out"),
        ("was taken", "was taken"),
        ("had taken to his bed", ""),
        ("were cut they climbed", ""),  # another clause
    ],
)
def test_the_verb_of_a_clause_is_one_that_may_be_told_otherwise(said: str, called: str) -> None:
    assert verb(said.split()) == called


def test_a_name_is_taken_apart() -> None:
    name = named(" the count at the gate, and", 0)
    assert name
    assert name.weight("counted")
    assert not name.weight("country")
    assert name.more == {"gate"}
    assert named(" a fire", 0) is None
