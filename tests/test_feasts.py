"""Feasts as dates: of many calendars, alone or with what stands beside them; and what is none."""

from __future__ import annotations

import pytest

from timeline import dates
from timeline.dates import edtf, follow
from timeline.dates.calendars import feasts

BEFORE = "On St George's Day 1809 it began. "


def told(text: str, before: str = BEFORE) -> list[tuple[str, str]]:
    """The expressions behind what stands before, each with its date if it has one."""
    timexes = dates.tag(before + text)
    return [(each.text, str(each.edtf)) for each in timexes if each.start >= len(before)]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Low Sunday", "1809-04-09"),
        ("the fourth Sunday of Lent", "1809-03-12"),
        ("the third Sunday in Advent", "1809-12-17"),
        ("the second Sunday after Trinity", "1809-06-11"),
        ("the last Sunday before Advent", "1809-11-26"),
        ("the Friday before Whitsun", "1809-05-19"),
        ("the Thursday in Whit week", "1809-05-25"),
        ("the Wednesday of Holy Week", "1809-03-29"),
        ("the Monday after Corpus Christi", "1809-06-05"),
        ("the Saturday before St. Cecilia's", "1809-11-18"),
        ("the Monday next before the feast of St. Luke", "1809-10-16"),
        ("the Friday after the octave of Corpus Christi", "1809-06-09"),
        ("Trinity Monday", "1809-05-29"),
        ("Shrove Tuesday", "1809-02-14"),
        ("the octave of Easter", "1809-04-09"),
        ("the eve of Candlemas", "1809-02-01"),
        ("the night before the Assumption", "1809-08-14"),
        ("the morrow of All Souls", "1809-11-03"),
        ("the feast of the Three Kings", "1809-01-06"),
        ("All Fools’ Day", "1809-04-01"),
        ("the Fourth of July", "1809-07-04"),
        ("the feast of St. Peter and Paul", "1809-06-29"),
        ("the vigil of SS. Simon and Jude", "1809-10-27"),
        ("St. James' Day", "1809-07-25"),
        ("St John’s Eve", "1809-06-23"),
        ("three days before St. Martin's", "1809-11-08"),
        ("two days after the Assumption", "1809-08-17"),
        ("All Saints'", "1809-11-01"),
        ("Orthodox Easter", "1809-04-09"),
        ("the eve of Yom Kippur", "1809-09-19"),
        ("Rosh Hashanah", "1809-09-11"),
        ("Purim", "1809-03-02"),
        ("the first night of Hanukkah", "1809-12-02"),
        ("Plough Monday", "1809-01-09"),
        ("Guy Fawkes' Day", "1809-11-05"),
        ("Guy Fawkes Night", "1809-11-05"),
        ("Stir-up Sunday", "1809-11-26"),
        ("Pancake Day", "1809-02-14"),
        ("the eve of the Fourth of July", "1809-07-03"),
        ("the eve of the 14th of July", "1809-07-13"),
        ("Old Year’s Night", "1809-12-31"),
    ],
)
def test_a_feast_is_a_day_of_the_year_told_of(words: str, day: str) -> None:
    assert told(f"On {words} they met.") == [(words, day)]


@pytest.mark.parametrize(
    ("words", "year", "day"),
    [
        ("Labor Day", 1895, "1895-09-02"),
        ("Labor Day", 1870, "None"),
        ("Memorial Day", 1895, "1895-05-30"),
        ("Memorial Day", 1985, "1985-05-27"),
        ("Columbus Day", 1895, "1895-10-12"),
        ("Columbus Day", 1985, "1985-10-14"),
        ("Thanksgiving", 1895, "1895-11-28"),
        ("Thanksgiving Day", 1951, "1951-11-22"),
        ("Thanksgiving", 1790, "None"),
        ("Victoria Day", 1985, "1985-05-20"),
        ("Anzac Day", 1925, "1925-04-25"),
        ("Anzac Day", 1895, "None"),
        ("Armistice Day", 1925, "1925-11-11"),
        ("Remembrance Sunday", 1985, "1985-11-10"),
        ("Dominion Day", 1925, "1925-07-01"),
    ],
)
def test_a_civil_feast_is_on_the_day_that_its_law_set_that_year(
    words: str, year: int, day: str
) -> None:
    assert told(f"On {words} they met.", f"In {year} it began. ") == [(words, day)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("On the Assumption, in the rain, they met.", "the Assumption"),
        ("The Assumption was kept with drums.", "The Assumption"),
    ],
)
def test_a_feast_that_is_also_something_else_is_a_day_where_something_is_done_on_it(
    sentence: str, words: str
) -> None:
    assert told(sentence) == [(words, "1809-08-15")]


@pytest.mark.parametrize(
    "sentence",
    [
        "He preached on the Assumption there.",
        "The Assumption was hung above the altar.",
        "The Assumption was painted over.",
        "They gave at Thanksgiving services there.",
        "There was thanksgiving in the streets.",
    ],
)
def test_what_only_bears_the_name_of_a_feast_is_no_day(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words", "date"),
    [
        ("By St. Nicholas there was snow.", "St. Nicholas", "[..1809-12-06]"),
        ("Until St. Luke's they stayed.", "St. Luke's", "../1809-10-18"),
        ("It was St. Simon and Jude's before he came.", "St. Simon and Jude's", "1809-10-28"),
        ("On St. Agatha's, in the snow, they met.", "St. Agatha's", "1809-02-05"),
    ],
)
def test_a_saint_alone_is_a_day_where_a_text_dates_by_saints(
    sentence: str, words: str, date: str
) -> None:
    assert told(sentence) == [(words, date)]
    assert told(sentence, "It began at Easter 1809. ") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "He lived at St. James's.",
        "They met in St. James's Square.",
        "He sailed from St. Andrews to Leith.",
        "The vicar of St. Nicholas was ill.",
        "By St. Paul's there stood a cross.",
        "He walked by St. Paul's and the river.",
        "They marched on St. Peter's Field.",
        "A mass at St. Peter's was said.",
        "He was schooled at St. Paul's, then at Eton.",
        "Before St. Paul's a crowd stood.",
        "St. Thomas's Hospital was rebuilt.",
        "On St. Thomas the Danes held out.",
        "The attack on St. Nicholas's failed.",
        "He painted the Annunciation.",
        "The doctrine of the Assumption was argued.",
        "Two miles before St. Martin's the road turns.",
        "The Church of St. George and St. George's Chapel burned.",
        "St. Stephen's Green was shut.",
        "The advent of steam and the visitation of the bishop displeased him.",
        "She had an epiphany.",
        "They sold Christmas trees and Easter eggs.",
        "The ship passed Easter Island.",
        "He was of Corpus Christi College.",
        "The fair is held every Michaelmas.",
        "It is kept on Whit Monday each year.",
    ],
)
def test_no_church_place_or_thing_is_a_day(sentence: str) -> None:
    assert [date for _, date in told(sentence) if date != "None"] == []


@pytest.mark.parametrize(
    ("sentence", "words", "day"),
    [
        ("On Ascension Day, the eleventh of May, it fell.", "the eleventh of May", "1809-05-11"),
        ("Easter fell on the 2nd of April.", "the 2nd of April", "1809-04-02"),
        ("On Low Sunday, which was the 9th of April, it fell.", "the 9th of April", "1809-04-09"),
        ("On St. Agatha's, which is the fifth of February, it fell.", "St. Agatha's", "1809-02-05"),
    ],
)
def test_a_feast_and_its_day_are_one_date(sentence: str, words: str, day: str) -> None:
    assert [each for each in told(sentence) if each[1] != "None"] == [(words, day)]


def test_a_movable_feast_proves_the_year_of_its_day() -> None:
    before = "The bridge fell on 3 April 1807. "
    assert told("On 26 May they met.", before) == [("26 May", "1807-05-26")]
    assert ("26 May", "1808-05-26") in told("On Ascension Day, 26 May, they met.", before)


def test_weeks_and_octaves_are_spans() -> None:
    assert told("In Whit week they met.") == [("Whit week", "[1809-05-22..1809-05-28]")]
    found = told("They met within the octave of Corpus Christi.")
    assert [date for _, date in found] == ["[1809-06-01..1809-06-08]"]


def test_the_feast_itself_is_the_day_behind_its_eve() -> None:
    found = told("On the eve of St. John they came. At the feast itself they left.")
    assert found[-1] == ("the feast itself", "1809-06-24")
    assert told("The feast itself was dull.") == [("The feast itself", "None")]


def test_islamic_feasts_are_about_right() -> None:
    assert told("On Id al-Fitr the guns were fired.") == [("Id al-Fitr", "1809-11-09~")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They met on Id al-Fitr 2024.", ["2024-04-10~"]),
        ("He came in May 2000. They met on Id al-Fitr.", ["2000-05", "2000-12-28~"]),
        ("He came on 2 January 2000. They met on Id al-Fitr.", ["2000-01-02", "2000-01-08~"]),
        ("He came in May 2000. They met on the eve of Id al-Fitr.", ["2000-05", "2000-12-27~"]),
    ],
)
def test_a_year_of_ours_may_have_two_of_an_islamic_feast(text: str, days: list[str]) -> None:
    assert [str(each.edtf) for each in dates.tag(text)] == days


@pytest.mark.parametrize(
    ("cycle", "year", "day"),
    [
        ("advent", 1718, "1718-11-27"),
        ("advent", 2024, "2024-12-01"),
        ("passover", 2024, "2024-04-23"),
        ("hanukkah", 2024, "2024-12-26"),
        ("eastern", 2024, "2024-05-05"),
        ("", 2024, "2024-03-31"),
    ],
)
def test_each_cycle_moves_with_its_day(cycle: str, year: int, day: str) -> None:
    assert str(feasts.day_of(cycle, 0, year, julian=False)) == day


def test_advent_by_the_old_calendar_begins_on_its_sunday() -> None:
    assert str(feasts.day_of("advent", 0, 1718, julian=True)) == "1718-11-30"


@pytest.mark.parametrize(
    "text",
    [
        "On the eve of the advent of the railway the coaches were full.",
        "On the eve of the Ascension of King Edward he left.",
        "The St. Paul night train was wrecked.",
        "At St Paul mass was said.",
        "By St. Paul's there was a cross.",
        "The octave of St Matthias was kept.",
    ],
)
def test_what_only_sounds_like_a_feast_dates_nothing(text: str) -> None:
    assert [words for words, date in told(text) if date != "None"] == []


def test_a_holy_week_is_that_of_its_calendar() -> None:
    assert str(dates.tag("Whit week 1348 came.")[0].edtf) == "[1348-06-09..1348-06-15]"
    days = {
        "Easter week": "[1817-04-07..1817-04-13]",
        "the Monday after Easter": "1817-04-07",
        "the second Sunday before Advent": "1817-11-30",
    }
    for words, day in days.items():
        assert str(follow.spans(words, edtf.parse("1817"), "julian")[0]) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the eve of the feast", "1402-09-28"),
        ("the vigil of that feast", "1402-09-28"),
        ("the morrow of the feast", "1402-09-30"),
        ("the octave of the feast", "1402-10-06"),
        ("the octave day of the feast", "1402-10-06"),
        ("the eve", "1402-09-28"),
        ("the octave", "1402-10-06"),
        ("the third day of the feast", "1402-10-01"),
    ],
)
def test_what_is_told_of_the_feast_is_counted_from_the_one_just_told(words: str, day: str) -> None:
    assert told(f"On {words} it fell.", "Michaelmas 1402 was wet. ") == [(words, day)]


def test_the_eve_of_the_feast_is_counted_from_the_feast_over_its_other_days() -> None:
    text = "On the eve of the feast they rang. On the octave of the feast it burned."
    days = [day for _, day in told(text, "Michaelmas 1402 was wet. ")]
    assert days == ["1402-09-28", "1402-10-06"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Advent Sunday in the year 1523", "1523-11-29"),
        ("Easter of the year 1204", "1204-04-25"),
        ("Palm Sunday in the year of our Lord 1233", "1233-03-27"),
        ("St James's own day 1712", "1712-07-25"),
        ("the Conception of Our Lady 1435", "1435-12-08"),
        ("Lady Day in Harvest 1927", "1927-08-15"),
        ("Old Christmas Day 1771", "1771-01-05"),
        ("Old Christmas Eve 1830", "1830-01-05"),
        ("Old Michaelmas Day 1780", "1780-10-10"),
        ("Old May Day 1801", "1801-05-13"),
        ("the Day of Atonement 5437", "1676-09-17"),
        ("Purim 5600", "1840-03-19"),
        ("Passover of 5601", "1841-04-06"),
        ("Hanukkah 5413", "1652-11-25"),
        ("the Feast of the Sacrifice in the year 1082 of the Hijra", "1672-04-08~"),
    ],
)
def test_a_feast_is_told_with_its_year(words: str, day: str) -> None:
    assert told(f"On {words} they met.", "") == [(words, day)]


def test_nobody_had_old_christmas_before_there_was_a_new_one() -> None:
    assert told("On Old Christmas Day 1402 they met.", "")[0][1] == "None"


@pytest.mark.parametrize(
    ("feast", "day"),
    [
        ("the feast of St Peter's Chair", "1412-02-22"),
        ("the feast of the Chair of St Peter", "1412-02-22"),
        ("the feast of St Peter's Chains", "1412-08-01"),
        ("the feast of St Peter", "1412-06-29"),
        ("the feast of Peter and Paul", "1412-06-29"),
        ("the feast of St Paul's Conversion", "1412-01-25"),
        ("the feast of the Translation of St Edward", "1412-10-13"),
        ("the feast of the Finding of St Stephen", "1412-08-03"),
        ("the eve of the Translation of St Martin", "1412-07-03"),
    ],
)
def test_a_saint_of_several_days_is_told_by_what_is_kept(feast: str, day: str) -> None:
    found = dates.tag(f"The bridge fell in 1412. On {feast} they began a new one.")
    assert str(found[-1].edtf) == day


def test_what_is_kept_of_a_saint_and_not_known_is_no_day_of_his() -> None:
    found = dates.tag("The bridge fell in 1412. On the feast of St Peter's Tears they wept.")
    assert len(found) == 1
