"""A date follows from its words, or it does not."""

from __future__ import annotations

import pytest

from timeline.dates import follow
from timeline.dates.edtf import parse


@pytest.mark.parametrize(
    ("words", "anchor", "date"),
    [
        ("On 16 December", "1884", "1884-12-16"),
        ("16 December", "1884-12", "1884-12-16"),
        ("in January", "1884-12", "1885-01"),
        ("a year later", "1876-10", "1877-10"),
        ("a year later", "1876-10", "1877"),
        ("two days earlier", "1871-03-28", "1871-03-26"),
        ("soon after", "[1877-09..1877-12]", "[1877-12..1878-12]"),
        ("the ensuing campaign", "1871-05", "[1871-06..]"),
        ("for this debacle", "1871-05", "[1871-05..1871-12]"),
        ("the tenth anniversary", "1867", "1877"),
        ("On the tenth anniversary of the founding", "1867-10", "1877-10"),
        ("From March 1888", None, "1888-03"),
        ("From March 1888", None, "1888-03/.."),
        ("1867", None, "1867"),
        ("By October 1873", None, "[..1873-10]"),
        ("By October 1873", None, "1873-10"),
        ("By late 1877", None, "[1877-09..1877-12]"),
        ("Following the Pact of June 1888", None, "[1888-06..]"),
        ("Following the Pact of June 1888", None, "1888-06"),
        ("On the night of March 9", "1890", "1890-03-09"),
        ("the next day", "1871-05-02", "1871-05-03"),
        ("After ten days", "1876-05", "1876-05-20"),
        ("at the age of eight", "1879", "1887"),
        ("the following year", "1867-10", "1868"),
        ("that autumn", "1867", "1867-23"),
        ("the 25th", "1867-10", "1867-10-25"),
        ("186768", None, "1867/1868"),
        ("'90s", "[1887..1889]", "189X"),
        ("in 480", "-0489", "-0479"),
        ("between 1868 and 1873", None, "1870"),
        ("l4 Ju1y 1869", None, "1869-07-14"),
        ("Midsummer", "1349-05-11", "1349-06-24"),
        ("10 February 1701/2", None, "1702-02-10"),
        ("30 August/10 September 1688", None, "1688-09-10"),
        ("the Friday after Easter", "1350", "1350-04-02"),
        ("the first Monday of February", "1813", "1813-02-01"),
        ("the last day of March 1832", None, "1832-03-31"),
        ("the fol- lowing year", "1834", "1835"),
        ("At forty-one", "1850", "[1891..1892]"),
        ("seventieth year", "1800", "[1869..1870]"),
        ("right up until May 1870", None, "../1870-05"),
        ("the last quarter of that century", "13XX", "[1375..1399]"),
        ("1", "1914-08-02", "1914-08-01"),
    ],
)
def test_the_words_bear_the_date(words: str, anchor: str | None, date: str) -> None:
    allowed = follow.spans(words, parse(anchor) if anchor else None)
    assert any(span.contains(parse(date)) for span in allowed), [str(span) for span in allowed]


@pytest.mark.parametrize(
    ("words", "anchor", "date"),
    [
        ("1867", None, "1868"),
        ("On 16 December", None, "1884-12-16"),
        ("On 16 December", "1884", "1884-12-17"),
        ("On 16 December", "1884", "1887-12-16"),
        ("a year later", "1876-10", "1879"),
        ("soon after", "1877-12", "1876"),
        ("of 1850 wagons", "1849", "1851"),
        ("the thaw", "1867", "1867"),
        ("late 1877", None, "1877-02"),
    ],
)
def test_the_words_do_not_bear_the_date(words: str, anchor: str | None, date: str) -> None:
    allowed = follow.spans(words, parse(anchor) if anchor else None)
    assert not any(span.contains(parse(date)) for span in allowed)


@pytest.mark.parametrize(
    ("words", "anchor", "date"),
    [
        ("9 November", "1688-11-15", "1688-11-19"),
        ("the 14th", "1688-11-19", "1688-11-24"),
        ("3 to 5 May 1690", None, "1690-05-13/1690-05-15"),
        ("14", "1688-11-19", "1688-11-24"),
        ("8 March 1701 (O.S.; 1702", None, "1702-03-19"),
    ],
)
def test_old_style_words_are_counted_in_their_own_calendar(
    words: str, anchor: str | None, date: str
) -> None:
    allowed = follow.spans(words, parse(anchor) if anchor else None, "julian")
    assert date in [str(span) for span in allowed]


@pytest.mark.parametrize(
    ("words", "anchor", "calendar", "date"),
    [
        ("4 March 1664", None, "julian", "1665-03-14"),
        ("1 March 1664/5", None, "julian", "1666-03-11"),
        ("three days later", "1868-04-01", "lunar", "1868-09-01"),
        ("the 5th of the following month", "1884-12-04", "lunar", "1884-11-22"),
        ("on Friday the 3rd", "1868-04-01", "lunar", "1868-03-26"),
        ("the 30th", "1868-01-25", "lunar", "1868-02-23"),
        ("the first day of the eleventh moon of 1832", None, "lunar", "1833-12-11"),
        ("the twelfth day of the third moon of 1868", None, "julian", "1868-04-04"),
        ("the 46th year of Elizabeth", None, "gregorian", "[1603-11-17..1604-11-16]"),
        ("a hundred and a few years later", "1700", "gregorian", "1800"),
        ("the night of 3 May to 4 June 1871", None, "gregorian", "1871-05-03"),
    ],
)
def test_words_bear_no_date_by_a_calendar_or_count_that_is_not_theirs(
    words: str, anchor: str | None, calendar: str, date: str
) -> None:
    allowed = follow.spans(words, parse(anchor) if anchor else None, calendar)
    assert date not in [str(span) for span in allowed]


def test_old_style_words_bear_the_gregorian_date() -> None:
    assert [str(span) for span in follow.spans("19 February 1861", None, "julian")] == [
        "1861-03-03"
    ]
