"""What lasted: from when until when, if the text says from when its length is counted."""

from __future__ import annotations

import pytest

from timeline import dates

SPANS = [
    # What is told next, behind a day.
    ("The Osprey struck on 4 June 1788. For nine days the crew lived on the wreck.",
     "nine days", "1788-06-04/1788-06-13"),
    ("They reached the pass on 2 May 1802. Snow had closed it. For twelve days the party camped.",
     "twelve days", "1802-05-02/1802-05-14"),
    ("Word came on 3 April 1911. Then for a week the clerks slept under their desks.",
     "a week", "1911-04-03/1911-04-10"),
    # What follows.
    ("The gates were forced on 6 May 1527. Over the next three days they emptied the shops.",
     "the next three days", "1527-05-07/1527-05-09"),
    ("The bank closed on 8 May 1893. Amos spent the ten days that followed under the counter.",
     "the ten days that followed", "1893-05-09/1893-05-18"),
    ("A comet was seen on 5 January 1744. In the two days following, no candles were left.",
     "the two days following", "1744-01-06/1744-01-07"),
    ("The dam was finished in June 1912. During the next three months the valley filled.",
     "the next three months", "1912-07/1912-09"),
    ("The press was set up in 1641. Over the following four years it printed ninety tracts.",
     "the following four years", "1642/1645"),
    # What began.
    ("The strike began on 2 September 1889. It lasted five weeks.",
     "five weeks", "1889-09-02/1889-10-07"),
    ("The lessons began in 1724. They went on for seven years.", "seven years", "1724/1731"),
    ("A fever broke out in August 1798, and raged for two months.",
     "two months", "1798-08/1798-10"),
    # From the unit that was told.
    ("The mission was opened in 1644. From this year to 1650 the sugar trade grew.",
     "this year to 1650", "1644/1650"),
    # What passes.
    ("They broke ground on 2 July 1844. Nine days of digging sufficed.",
     "Nine days", "1844-07-02/1844-07-11"),
]  # fmt: skip
LENGTHS = [
    # How long, and no more.
    ("The Osprey struck on 4 June 1788. For nine days' work the divers had rum.", "nine days"),
    ("The Osprey struck on 4 June 1788. For nine days nobody saw her.", "nine days"),
    ("The Osprey struck on 4 June 1788. For five months the divers went down.", "five months"),
    ("The king died on 3 May 1481. For a fortnight his ministers had kept it dark.",
     "a fortnight"),
    ("The fair opened on 3 May 1881. For two weeks every summer the town was full.", "two weeks"),
    ("The town was taken in 1644. For three weeks the soldiers drank.", "three weeks"),
    ("It was 5 August 1860. For three days, the tenth to the twelfth, they fished.",
     "three days"),
    ("On 2 July 1844 he ordered bread for the next ten days.", "the next ten days"),
    ("On 2 July 1844 she was told that it might fall in the next ten days.", "the next ten days"),
    ("The trial began on 2 July 1844. The judge's speech lasted two days.", "two days"),
    ("The town fell on 3 May 1690. The siege had lasted nine weeks.", "nine weeks"),
    ("The school opened in 1844; it usually ran for eleven weeks.", "eleven weeks"),
    # How long that had lasted which ended on the day.
    ("On 9 July 1704, after sixty-one days, they raised the cape.", "sixty-one days"),
    ("On 3 May 1690, after four weeks' siege, the town gave itself up.", "four weeks"),
    ("The yard closed on 30 June 1962, after eighty years and a hundred ships.", "eighty years"),
    ("In 1704, after eleven years of war, the town was given up.", "eleven years"),
    ("On 5 May 1899 the sisters were back in the house after twenty years.", "twenty years"),
]  # fmt: skip


def _read(text: str, words: str) -> list[str]:
    start = text.index(words)
    found = dates.tag(text)
    return [str(each.edtf) for each in found if start <= each.start < start + len(words)]


@pytest.mark.parametrize(("text", "words", "expected"), SPANS)
def test_what_lasted_is_dated_from_where_it_is_counted(
    text: str, words: str, expected: str
) -> None:
    assert _read(text, words) == [expected]


@pytest.mark.parametrize(("text", "words"), LENGTHS)
def test_a_length_of_time_dates_nothing(text: str, words: str) -> None:
    assert _read(text, words) == ["None"]


def test_a_verb_of_its_own_is_counted_on() -> None:
    taken = "He was taken on 3 May 1690, and after ten days was let go."
    assert _read(taken, "ten days") == ["1690-05-13"]
