"""Disagreements are derived from the dates and sayings of reviewed citations."""

import pytest

from timeline.model import Event
from timeline.publish import disagree


def event(*citations):
    return Event.model_validate(
        {
            "id": "it-happens",
            "title": "It happens",
            "date": "1820",
            "citations": [
                {
                    "source": f"source-{number}",
                    "quote": "then",
                    "date": date,
                    "date_text": "then",
                    "dated_by": "explicit",
                    **more,
                }
                for number, (date, more) in enumerate(citations)
            ],
        }
    )


def dated(*dates):
    return event(*((date, {}) for date in dates))


def told(found):
    return [
        (one.subject, [(reading.text, len(reading.passages)) for reading in one.readings])
        for one in found
    ]


@pytest.mark.parametrize(
    "dates",
    [
        ("1820", "1820-03"),
        ("1820-03", "[1819-09..1820-12]"),
        ("182X", "1820-03-04"),
        ("1820~", "1820"),
        ("[1820,1823]", "1823"),
        ("[1819..]", "1825"),
        ("1820/1824", "1820-05/1824"),
        ("1820/..", "1820/1824"),
        ("../1824", "1820/1824"),
        ("1820/1824", "1822"),
        ("1820", "1820", "1820"),
    ],
)
def test_dates_that_can_hold_together_do_not_disagree(dates):
    assert disagree.disagreements(dated(*dates)) == ()
    assert not disagree.is_disputed(dated(*dates))


def test_dates_that_do_not_meet_disagree_and_stand_in_the_order_of_time():
    found = disagree.disagreements(dated("1821", "1820-03", "1820-03"))
    assert told(found) == [("date", [("1820-03", 2), ("1821", 1)])]
    assert disagree.is_disputed(dated("1821", "1820-03"))


def test_a_choice_disagrees_with_a_date_between_its_members():
    assert told(disagree.disagreements(dated("[1820,1823]", "1821"))) == [
        ("date", [("[1820,1823]", 1), ("1821", 1)])
    ]


def test_a_date_outside_a_period_disagrees_with_it():
    assert [one.subject for one in disagree.disagreements(dated("1820/1824", "1826"))] == ["date"]


def test_periods_disagree_about_their_beginnings_alone():
    assert told(disagree.disagreements(dated("1820/1824", "1821/1824"))) == [
        ("beginning", [("1820", 1), ("1821", 1)])
    ]


def test_periods_disagree_about_their_ends_alone():
    assert told(disagree.disagreements(dated("1820/1824", "1820/1825-02"))) == [
        ("end", [("1824", 1), ("1825-02", 1)])
    ]


def test_periods_that_do_not_meet_disagree_about_both_ends():
    found = disagree.disagreements(dated("1820/1821", "1825/1826"))
    assert [one.subject for one in found] == ["beginning", "end"]


def test_an_open_end_disagrees_with_none():
    assert disagree.disagreements(dated("1820/..", "1820/1824", "1820/1824-05")) == ()


def test_different_values_under_one_key_disagree():
    found = disagree.disagreements(
        event(
            ("1820", {"says": {"place": "Sorrel", "length": "nine days"}}),
            ("1820", {"says": {"length": "ten days"}}),
            ("1820", {"says": {"place": "sorrel "}}),
        )
    )
    assert told(found) == [("length", [("nine days", 1), ("ten days", 1)])]


def test_drafts_disagree_with_nobody():
    assert not disagree.is_disputed(event(("1820", {}), ("1825", {"status": "draft"})))


def test_a_retelling_can_contradict_and_is_no_part_of_a_dispute_about_dates():
    retold = {"source": "letters", "quote": "it rained", "says": {"weather": "rain"}}
    told_once = event(("1820", {"says": {"weather": "snow"}}))
    both = Event.model_validate({**told_once.model_dump(), "retellings": [retold]})
    assert disagree.is_disputed(both)
    assert told(disagree.disagreements(both)) == [("weather", [("snow", 1), ("rain", 1)])]
