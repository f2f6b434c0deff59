"""Years that have passed, told as a length, an age or a state, and the date beside them."""

from __future__ import annotations

import pytest

from timeline import dates

LED_ON = [
    # An age or a state, from what began it.
    ("The elm was planted on 9 April 1702. It was forty years old when, in March, it was felled.",
     "1743-03"),
    ("The abbess died on 4 June 1511. She had been eight years dead when, on 2 May, they came.",
     "1520-05-02"),
    ("Ines was married on 8 July 1620. She had been six years a wife when, on 9 July, he sailed.",
     "1626-07-09"),
    ("The inn was opened on 1 May 1811. When it had been open twelve years, in June, it burned.",
     "1823-06"),
    ("The inn was opened on 1 May 1811. On 3 June, when it was ten years old, it burned.",
     "1821-06-03"),
    ("He was born on 4 May 1740. He was twelve, and small for it, when in June he enlisted.",
     "1752-06"),
    ("He was born on 4 May 1740. He saw no town until he was twelve, in June.", "1752-06"),
    ("He was born on 4 May 1740. At twenty he left the plough, and on 3 March he enlisted.",
     "1761-03-03"),
    ("She was born on 4 May 1740. She was thirty and had two children when, in June, he came.",
     "1770-06"),
    ("He was born on 4 May 1740. He had just turned nine when a stranger came; it was 9 June.",
     "1749-06-09"),
    ("Anna, born on 4 May 1740, was six at the death of her father, which befell in June.",
     "1746-06"),
    ("He was born on 4 May 1740. His coming of age was kept in the park. In June he sold it.",
     "1761-06"),
    ("She was born on 4 May 1740. In June of her sixtieth year she set out for Rome.", "1799-06"),
    # Years of a reign by any number, and what was told of the year that they lead to.
    ("The king was crowned on 4 May 1740. In June of the fifteenth year of his reign he died.",
     "1754-06"),
    ("The king was crowned on 4 May 1740. He lay ill until the ninth year of his reign. It was on "
     "9 June that he rose.", "1748-06-09"),
    ("The king was crowned on 4 May 1740. The year after it he fell ill, and on 9 June he died.",
     "1741-06-09"),
    # The one day that is told, by a name of its own.
    ("The gallery fell in on 4 May 1740. Nine years after the collapse nothing was mended. In June "
     "they measured it.", "1749-06"),
    # What lasted so long, and ended.
    ("He took the keys on 30 June 1888. He lived on for six years in the lodge, dying on 4 July.",
     "1894-07-04"),
    ("The suit was opened on 4 May 1833. He had to wait five years for his day, 9 August.",
     "1838-08-09"),
    ("She took the veil on 2 March 1633. She lived nine years in the house and died on 4 April.",
     "1642-04-04"),
    ("The prior fell ill on 2 March 1633. He lingered for four years. At last, on 6 May, he died.",
     "1637-05-06"),
    ("They parted on 5 May 1801. His friend outlived him by ten years, and fell on 3 August.",
     "1811-08-03"),
    ("The book was begun on 5 May 1801. It took him seven years: it was printed on 3 August.",
     "1808-08-03"),
    # What nothing filled.
    ("He sailed on 5 May 1801. For six years there was no word. On 3 August a letter came.",
     "1807-08-03"),
    ("They fled on 5 May 1801. A decade and a half had to pass, and then, on 3 August, they met.",
     "1816-08-03"),
    ("The mill burned on 5 May 1801. Nine winters it stood idle. On 3 August it was sold.",
     "1810-08-03"),
    ("He sailed on 5 May 1801. It was ten years, less a day, before he wrote. On 3 August it came.",
     "1811-08-03"),
    # A day or a year that a decade or century leads to.
    ("He sailed on 5 May 1801. A decade later to the day he was back. On 3 August he wrote.",
     "1811-08-03"),
    ("He sailed on 5 May 1801. Half a century on, in the same month, a boat was found. "
     "On 3 August it sank.", "1851-08-03"),
]  # fmt: skip
NOT_LED_ON = [
    # Nobody says that it began there.
    ("On 2 March 1811 he wrote a will. He had slept nine years there when, on 4 April, he rose.",
     "1811-04-04"),
    ("He was born on 4 May 1740 and made abbot on 3 March 1790. In May of his third year the "
     "tower fell.", "1790-03-03"),
    ("The gallery fell in on 4 May 1740. Nine years after the war the wall fell too. In 1742 they "
     "mended it.", "1740-05-04"),
    # What was only meant, what lies behind, what somebody else had done.
    ("He was given six years on 3 May 1850, and on 4 June he was put aboard.", "1850-06-04"),
    ("On 3 May 1850 the count died. He had reigned for thirty years. On 9 May they buried him.",
     "1850-05-09"),
    ("On 9 May 1900 they met a man who had served five years and was let out on 3 June.",
     "1900-06-03"),
    # It lasted so long, but no end is told.
    ("On 9 May 1900 he opened a school. He taught there for ten years. On 3 June it rained.",
     "1900-06-03"),
    # The next year that is printed comes sooner.
    ("The bridge was begun on 9 May 1900. It took ten years, and on 3 June a pier fell. "
     "In 1902 the second stood.", "1900-06-03"),
]  # fmt: skip


def _last_day(text: str) -> str:
    return [str(each.edtf) for each in dates.tag(text) if each.edtf and len(str(each.edtf)) < 11][
        -1
    ]


@pytest.mark.parametrize(("text", "expected"), LED_ON, ids=lambda each: str(each)[-40:])
def test_years_that_passed_give_their_year_to_the_date_beside_them(
    text: str, expected: str
) -> None:
    assert _last_day(text) == expected


@pytest.mark.parametrize(("text", "expected"), NOT_LED_ON, ids=lambda each: str(each)[-40:])
def test_years_that_did_not_pass_give_none(text: str, expected: str) -> None:
    assert expected in [str(each.edtf) for each in dates.tag(text)]


def test_the_story_goes_on_from_there() -> None:
    told = dates.tag(
        "The abbess died on 4 June 1511. She had been eight years dead when, on 2 May, they came."
        " They were hanged in August. The following spring the tomb was closed."
    )
    assert [str(each.edtf) for each in told if each.edtf][1:] == [
        "1520-05-02", "1520-08", "1521-21",
    ]  # fmt: skip
