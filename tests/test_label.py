from __future__ import annotations

import pytest

from timeline.dates import edtf, label

WORDS = {
    "1928": "1928",
    "1928-01": "January 1928",
    "1928-01-16": "16 January 1928",
    "193X": "1930s",
    "19XX": "20th century",
    "10XX": "11th century",
    "20XX": "21st century",
    "1928~": "about 1928",
    "1928?": "1928 (uncertain)",
    "1917-22": "summer of 1917",
    "1917-24": "winter of 1917–18",
    "1917-40": "first half of 1917",
    "1936/1938": "1936 to 1938",
    "1926-05-03/1926-05-12": "3 to 12 May 1926",
    "1926-05/1926-07": "May to July 1926",
    "1926-12-30/1927-01-02": "30 December 1926 to 2 January 1927",
    "../1924": "until 1924",
    "1924/..": "from 1924 on",
    "[1927-01..1927-04]": "early 1927",
    "[1927-05..1927-08]": "mid-1927",
    "[1927-09..1927-12]": "late 1927",
    "[1927-08..1927-12]": "between August and December 1927",
    "[1930..1933]": "early 1930s",
    "[1934..1936]": "mid-1930s",
    "[1937..1939]": "late 1930s",
    "[1917-05-01..1917-05-10]": "early May 1917",
    "[1917-05-11..1917-05-20]": "mid-May 1917",
    "[1917-05-21..1917-05-31]": "late May 1917",
    "[1917-05-21..1917-05-30]": "between 21 and 30 May 1917",
    "[1927,1928]": "1927 or 1928",
    "[1933-03-04,1933-03-05]": "4 or 5 March 1933",
    "[..1924]": "by 1924",
    "[1924..]": "1924 or later",
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
        ("1928-01-16", ""),
        ("1928-01", "the day is not given"),
        ("1928", "the day and month are not given"),
        ("193X", "the year is not given"),
        ("1936/1938", ""),
        ("1936/..", "the end is not given"),
        ("../1936", "the beginning is not given"),
        ("[1927-09..1927-12]", "the exact date is not given"),
        ("[1927,1928]", "one of these; the passages do not decide"),
    ],
)
def test_what_is_not_known_is_said(text: str, remark: str) -> None:
    assert label.known(edtf.parse(text)) == remark
