"""Each rule finds its own example; a few plain sentences about the whole."""

from __future__ import annotations

import re

import pytest

from timeline import dates
from timeline.dates import noise, timex
from timeline.dates.english import ancient
from timeline.dates.language import Rule

MARK = re.compile(r"\[(.+?)\]", re.S)


def read(example: str) -> tuple[str, int, int, str]:
    """The text of a rule's example, the span in brackets, and the value behind `=>`."""
    marked, _, value = example.rpartition("=>")
    found = MARK.search(marked)
    assert found, example
    text = (marked[: found.start()] + found[1] + marked[found.end() :]).rstrip()
    return text, found.start(), found.start() + len(found[1]), value.strip()


RULES = (*timex.RULES, *ancient.RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_finds_its_example(rule: Rule) -> None:
    text, start, end, value = read(rule.example)
    found = {(each.start, each.end): each for each in dates.tag(text, include_asides=True)}
    assert (start, end) in found, list(found.values())
    each = found[start, end]
    shown = " ".join(filter(None, (each.value, each.mod if " " in value else None)))
    assert shown == value


def test_rules_have_names_of_their_own_and_say_what_they_are() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    assert all(rule.description.endswith(".") for rule in RULES)


@pytest.mark.parametrize("kind", noise.KINDS, ids=lambda kind: f"{kind.name}: {kind.example}")
def test_noise_is_set_aside_with_its_reason(kind: noise.Noise) -> None:
    found = MARK.search(kind.example)
    assert found
    text = kind.example.replace("[", "").replace("]", "")
    start = found.start()
    asides = {each.start: each.aside for each in dates.tag(text, include_asides=True)}
    assert asides.get(start) == kind.name
    assert start not in {each.start for each in dates.tag(text)}


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("by late 1877", "[..1877-12]"),
        ("late 1877", "[1877-09..1877-12]"),
        ("between 1868 and 1873", "[1868..1873]"),
        ("from 1868 to 1873", "1868/1873"),
        ("since 1867", "1867/.."),
        ("until 1874", "../1874"),
        ("after 1887", "[1887..]"),
        ("before 1867", "[..1867]"),
        ("From March 1888", "1888-03/.."),
        ("from 1968 onward", "1968/.."),
        ("mid-May 1867", "[1867-05-11..1867-05-20]"),
        ("the 1880s", "188X"),
        ("about 1450", "1450~"),
        ("44 BC", "-0043"),
        ("the 19th century", "18XX"),
        ("August/September 1956", "[1956-08,1956-09]"),
        ("1886-87", "1886/1887"),
        ("1898–1903", "1898/1903"),
        ("the first half of 1869", "[1869-01..1869-06]"),
        ("the winter of 1941–42", "1941-24"),
        ("3rd of May, 1871", "1871-05-03"),
        ("Sept. 3, 1889", "1889-09-03"),
        ("3 SEPTEMBER 1889", "1889-09-03"),
        ("Sun. 3 Sept. 1911", "1911-09-03"),
        ("on Thurs 3 Aug 1911", "1911-08-03"),
        ("29 February 1900", "None"),
    ],
)
def test_words_have_this_date(words: str, edtf: str) -> None:
    shown = [str(each.edtf) for each in dates.tag(f"It was seen {words}.")]
    assert shown == [edtf]


def test_the_extent_leaves_the_preposition_out_and_the_date_words_begin_with_it() -> None:
    text = "All was over by late 1877."
    (found,) = dates.tag(text)
    assert (found.text, found.value, found.mod) == ("late 1877", "1877", "END")
    assert text[found.words_start : found.end] == "by late 1877"


def test_asides_are_told_only_when_asked_for() -> None:
    text = "Call 555-528-1894 in 1867."
    assert [each.text for each in dates.tag(text)] == ["1867"]
    assert "phone-number" in {each.aside for each in dates.tag(text, include_asides=True)}


def test_an_anniversary_is_of_no_season_and_of_no_name_and_leads_no_story_back() -> None:
    text = "Hart, warden since 1968, said that a rising must come. On 14 March 1975 the guild gave"
    text += " itself a Council of the Revolution. The poll was held on the first anniversary of the"
    text += " coup. On 19 May they met."
    assert str(dates.tag(text)[-1].edtf) == "1975-05-19"


def test_the_day_that_stands_before_the_next_printed_year_is_of_the_year_before_it() -> None:
    text = (
        "He was tried in January 1896. It had been told on 26 October. On 30 December he wept. On"
    )
    text += " New Year's Day 1896 they woke."
    found = {each.text: str(each.edtf) for each in dates.tag(text)}
    assert found["30 December"] == "1895-12-30"
