from __future__ import annotations

import pytest

from timeline.dates import edtf, label

WORDS = {
    "1878": "1878",
    "1878-01": "January 1878",
    "1878-01-16": "16 January 1878",
    "188X": "1880s",
    "19XX": "20th century",
    "10XX": "11th century",
    "20XX": "21st century",
    "1878~": "about 1878",
    "1878?": "1878 (uncertain)",
    "1867-22": "summer of 1867",
    "1867-24": "winter of 1867–68",
    "1867-40": "first half of 1867",
    "1886/1888": "1886 to 1888",
    "1876-05-03/1876-05-12": "3 to 12 May 1876",
    "1876-05/1876-07": "May to July 1876",
    "1876-12-30/1877-01-02": "30 December 1876 to 2 January 1877",
    "../1874": "until 1874",
    "1874/..": "from 1874 on",
    "[1877-01..1877-04]": "early 1877",
    "[1877-05..1877-08]": "mid-1877",
    "[1877-09..1877-12]": "late 1877",
    "[1877-08..1877-12]": "between August and December 1877",
    "[1880..1883]": "early 1880s",
    "[1884..1886]": "mid-1880s",
    "[1887..1889]": "late 1880s",
    "[1867-05-01..1867-05-10]": "early May 1867",
    "[1867-05-11..1867-05-20]": "mid-May 1867",
    "[1867-05-21..1867-05-31]": "late May 1867",
    "[1867-05-21..1867-05-30]": "between 21 and 30 May 1867",
    "[1877,1878]": "1877 or 1878",
    "[1883-03-04,1883-03-05]": "4 or 5 March 1883",
    "[..1874]": "by 1874",
    "[1874..]": "1874 or later",
    "-0043": "44 BC",
    "-004X": "50–41 BC",
    "0014": "AD 14",
    "XXXX-05-23": "23 May, year unknown",
}


@pytest.mark.parametrize("text", WORDS)
def test_a_date_is_said_in_words(text: str) -> None:
    assert label.words(edtf.parse(text)) == WORDS[text]


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("1878-01-16", ""),
        ("1878-01", "the day is not given"),
        ("1878", "the day and month are not given"),
        ("188X", "the year is not given"),
        ("1886/1888", ""),
        ("1886/..", "the end is not given"),
        ("../1886", "the beginning is not given"),
        ("[1877-09..1877-12]", "the exact date is not given"),
        ("[1877,1878]", "one of these; the passages do not decide"),
    ],
)
def test_what_is_not_known_is_said(text: str, remark: str) -> None:
    assert label.known(edtf.parse(text)) == remark
