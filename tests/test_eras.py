"""Days of other calendars: their sums against days that history knows, and where they are read."""

from __future__ import annotations

from itertools import pairwise

import pytest

from timeline import dates
from timeline.dates import edtf, follow
from timeline.dates.calendars import era_sums, moons, republican
from timeline.dates.day import Day


def told(text: str) -> list[tuple[str, str]]:
    return [(each.text, str(each.edtf)) for each in dates.tag(text) if each.edtf]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("14 Nisan 5492", "1732-04-09"),
        ("1 Tishri 5784", "2023-09-16"),
        ("15 Adar II 5784", "2024-03-25"),
        ("27 Rajab 583", "1187-10-02~"),  # as the Julian calendar calls it, like all days then
        ("1 Muharram 1400", "1979-11-21~"),
        ("12 Rabi' al-Awwal 1300 AH", "1883-01-21~"),
        ("3 Jumada II 1250", "1834-10-07~"),
        ("9 Zilhicce 1293", "1876-12-26~"),
        ("31 Mart 1325", "1909-04-13"),
        ("4 Kânunuevvel 1324", "1908-12-17"),
        ("15 Şubat 1332", "1917-02-28"),
        ("1 Mart 1333", "1917-03-01"),
        ("29 Ekim 1923", "1923-10-29"),
        ("28 Mordad 1332", "1953-08-19"),
        ("12 Yekatit 1929", "1937-02-19"),
        ("1 Thout 1700", "1983-09-12"),
    ],
)
def test_a_day_of_another_era_is_that_of_ours(words: str, edtf: str) -> None:
    assert told(f"The gate was opened on {words}, and all went home.") == [(words, edtf)]


@pytest.mark.parametrize(
    "words", ["31 Ramadan 1250", "14 Nisan 9500", "40 Nisan 1325", "12 Turks", "3 Mehr"]
)
def test_no_calendar_has_such_a_day(words: str) -> None:
    assert told(f"They counted {words} at the gate.") == []


def test_a_people_before_a_year_is_no_month() -> None:
    assert told("They sank 12 Turks in 1827.") == [("1827", "1827")]


def test_a_day_beside_one_by_the_moon_dates_it_once() -> None:
    text = "On 11 Shaban 1293 (31 August) the throne was his."
    assert told(text) == [("31 August", "1876-08-31")]


def test_a_turkish_month_without_its_year_needs_a_text_that_counts_by_rumi_years() -> None:
    assert told("In 1909 he was crowned on 27 Nisan.") == [("1909", "1909")]
    text = "The army marched in on 11 Nisan 1325. The street is named 10 Temmuz Caddesi."
    assert told(text) == [("11 Nisan 1325", "1909-04-24")]


def test_a_pair_teaches_what_other_years_of_its_era_are() -> None:
    pair = "They rose on 20 June 1324 (3 July 1908 to the consuls). "
    assert told(f"{pair}The law is of 22 June 1325.")[-1] == ("22 June 1325", "1909-07-05")
    assert ("1293", "1293") not in told(f"{pair}The charter of 1293 was restored.")
    # A text of those centuries means them.
    assert told(f"{pair}It had fallen in 1430, and was sacked on 6 April 1326.")[-1] == (
        "6 April 1326",
        "1326-04-06",
    )


def test_no_year_of_another_era_becomes_that_of_the_story() -> None:
    text = "They rose on 20 June 1324 (3 July 1908 to the consuls). In October the chamber met."
    assert told(text)[-1] == ("October", "1908-10")


@pytest.mark.parametrize(
    ("year", "month", "number", "day"),
    [
        (1, 1, 1, Day(1792, 9, 22)),
        (3, 13, 6, Day(1795, 9, 22)),
        (8, 2, 18, Day(1799, 11, 9)),
        (14, 4, 10, Day(1805, 12, 31)),
    ],
)
def test_days_of_the_republic(year: int, month: int, number: int, day: Day) -> None:
    assert republican.day(year, month, number) == day
    assert republican.day_within(30 * (month - 1) + number - 1, day.year) == day


def test_the_republic_has_its_days_in_its_own_years_alone() -> None:
    assert republican.day_within(0, 1791) is None
    assert republican.day_within(250, 1820) is None
    assert told("In 1850 the list of 12 prairial was found.") == [("1850", "1850")]


def test_a_day_alone_is_of_the_month_of_the_republic_that_was_told() -> None:
    text = "On 3 Pluviôse, Year II, the mill burned, and on the 16th it was sold. On the night of"
    text += " the 20th to the 21st it burned again, and on the 5th of the following month it fell."
    assert told(text) == [
        ("3 Pluviôse, Year II", "1794-01-22"),
        ("the 16th", "1794-02-04"),
        ("the night of the 20th to the 21st", "1794-02-08"),
        ("the 5th of the following month", "1794-02-23"),
    ]
    last = dates.tag(text)[-1]
    day = edtf.parse("1794-02-08")
    assert last.calendar == "republican"
    assert follow.bears(edtf.parse("1794-02-04"), "the 16th", day, "republican")
    assert not follow.bears(edtf.parse("1794-02-16"), "the 16th", day, "republican")


def test_days_alone_go_on_by_the_moon_whatever_stands_before_the_day_they_go_on_from() -> None:
    text = "On Thursday, 15 Rebiülevvel 1143 (28 September 1730), he came. On the 16th they rose."
    assert told(text)[-1] == ("the 16th", "1730-09-29~")
    text = "It was opened on the seventeenth day of the tenth month of the year kapsin (4 December"
    text += " 1884). On the nineteenth they left. On the eighth day of the eleventh month he fled,"
    text += " and on the twelfth day of that month it was shut."
    assert told(text)[1:] == [
        ("the nineteenth", "1884-12-06"),
        ("the eighth day of the eleventh month", "1884-12-24"),
        ("the twelfth day of that month", "1884-12-28"),
    ]


def test_a_month_of_ours_ends_that_of_the_republic() -> None:
    text = "On 3 Pluviôse, Year II, the mill burned. On 2 March it was sold, and fell on the 16th."
    assert told(text)[-1] == ("the 16th", "1794-03-16")


def test_behind_a_day_by_both_calendars_the_nearer_day_is_meant() -> None:
    text = "On 9 Thermidor (27 July 1794) the mill burned; on the {} it was sold."
    assert told(text.format("28th"))[-1] == ("the 28th", "1794-07-28")
    assert told(text.format("12th"))[-1] == ("the 12th", "1794-07-30")


def test_days_of_the_republic_stand_in_lists_and_ranges_and_months_alone() -> None:
    text = "The mill burned on 24 and 25 Brumaire, Year II. It stood idle from 3 to 7 Frimaire, and"
    text += " in Nivôse, on the night of the ninth of Pluviôse, it was sold."
    assert told(text) == [
        ("24", "1793-11-14"),
        ("25 Brumaire, Year II", "1793-11-15"),
        ("3 to 7 Frimaire", "1793-11-23/1793-11-27"),
        ("Nivôse", "[1793-12-21..1794-01-19]"),
        ("the night of the ninth of Pluviôse", "1794-01-28"),
    ]
    assert told("She read of it in Germinal and in 1885 she wrote.") == [("1885", "1885")]


def test_the_old_style_of_the_republic_is_the_gregorian_calendar() -> None:
    text = "The mill burned on 26 Frimaire, Year III, the sixteenth of December in the old style."
    assert told(text) == [("26 Frimaire, Year III", "1794-12-16")]
    text = "It burned on 3 Pluviôse, Year II; an order of the 20th (8 February 1794, v. st.) came."
    assert told(text)[-1] == ("8 February 1794, v. st.", "1794-02-08")
    assert told("The first of the year, 1 Vendémiaire II, was 22 September 1793.") == []


@pytest.mark.parametrize(
    "text",
    ["She went to sea in Year II of her studies.", "On 3 May 1801 Year XII came to the school."],
)
def test_a_year_with_a_roman_number_needs_a_day_of_the_republic(text: str) -> None:
    assert not any("ear" in words for words, _ in told(text))


def test_a_double_year_is_old_style_unless_it_is_marked_otherwise() -> None:
    text = "He was born on 6 January 1705/6"
    assert told(f"{text}.") == [("6 January 1705/6", "1706-01-17")]
    assert told(f"{text} (N.S.).") == [("6 January 1705/6 (N.S.)", "1706-01-06")]


def test_hebrew_years_hold_as_many_days_as_they_may() -> None:
    starts = [era_sums.hebrew(year, 7, 1) for year in range(5500, 5600)]
    days = {b.ordinal - a.ordinal for a, b in pairwise(starts) if a and b}
    assert days <= {353, 354, 355, 383, 384, 385}


def test_a_month_of_another_era_without_its_year_is_of_the_calendar_that_the_text_teaches() -> None:
    text = "He came on 5 Sivan 5425. On 17 Sivan they crowned him, and on 22 Tevet he sailed."
    assert told(text) == [
        ("5 Sivan 5425", "1665-05-19"),
        ("17 Sivan", "1665-05-31"),
        ("22 Tevet", "1665-12-30"),
    ]
    assert told("In 1665 they crowned him on 17 Sivan.") == [("1665", "1665")]


def test_of_two_calendars_with_such_a_month_the_one_that_was_told_last_is_meant() -> None:
    turkish = "They met on 31 Mart 1325. On 14 Nisan it was over."
    assert told(turkish)[-1] == ("14 Nisan", "1909-04-27")
    hebrew = "They met on 5 Sivan 5425. On 14 Nisan it was over."
    assert told(hebrew)[-1] == ("14 Nisan", "1665-03-30")


def test_an_ordinal_of_such_a_month_is_a_day_only_where_something_is_told_on_it() -> None:
    text = "He came on 5 Sivan 5425. He kept the tenth of Tevet. It was the fifth of Av."
    assert [words for words, _ in told(text)] == ["5 Sivan 5425", "the fifth of Av"]


@pytest.mark.parametrize(
    ("month", "number", "year", "day"),
    [
        (10, 14, 1867, "1867-11-09"),
        (5, 15, 1868, "1868-07-04"),
        (9, 22, 1868, "1868-11-06"),
        (8, 19, 1911, "1911-10-10"),
        (1, 1, 1644, "1644-02-08"),
        (1, 1, 2024, "2024-02-10"),
    ],
)
def test_the_months_by_the_moon_of_the_east(month: int, number: int, year: int, day: str) -> None:
    found = moons.days_about(month, number, year)
    assert [str(each) for each in found if each.year == year] == [day]


def test_a_month_is_put_in_where_the_sun_enters_no_sign() -> None:
    begun = moons.days_about(4, 1, 1868, put_in=True)
    assert [str(day) for day in begun] == ["1868-05-22"]


TAUGHT = "He gave up on the ninth day of the twelfth month (3 January 1868)."


def test_a_day_by_the_moon_that_ours_explains_teaches_the_others() -> None:
    text = f"{TAUGHT} He left on the twelfth. They fell on the fifteenth day of the fifth month."
    assert told(text) == [
        ("3 January 1868", "1868-01-03"),
        ("the twelfth", "1868-01-06"),
        ("the fifteenth day of the fifth month", "1868-07-04"),
    ]


def test_a_numbered_month_is_none_by_the_moon_where_nothing_teaches_it() -> None:
    assert told("In 1868 he left on the ninth day of the twelfth month.") == [("1868", "1868")]
    wrong = "He left on the ninth day of the twelfth month (3 May 1868)."
    assert told(wrong) == [("3 May 1868", "1868-05-03")]


def test_a_day_alone_is_proved_by_no_moon_of_which_its_words_say_nothing() -> None:
    day = edtf.parse("1917-07-16")
    assert follow.bears(edtf.parse("1917-07-12"), "the 12th", day)
    assert not follow.bears(edtf.parse("1917-06-30"), "the 12th", day)


@pytest.mark.parametrize(
    ("words", "anchor", "calendar"),
    [
        ("15 Kislev", "1817", "julian"),
        ("2 June 1333", "1333", "gregorian"),
        ("the 3rd day of the 5th month", "1868", "gregorian"),
        ("the third day of the second month of the siege", "1868-01-03", "gregorian"),
    ],
)
def test_no_other_calendar_proves_what_its_words_do_not_say(
    words: str, anchor: str, calendar: str
) -> None:
    assert all(span.years[0] < 1400 for span in follow.spans(words, edtf.parse(anchor), calendar))


def test_persian_months_are_read_without_their_year() -> None:
    text = "The shah left on 5 Mehr 1354. On 9 Mehr the crowd came."
    assert told(text) == [("5 Mehr 1354", "1975-09-27"), ("9 Mehr", "1975-10-01")]


def test_what_the_moon_dates_can_be_proved() -> None:
    assert follow.bears(edtf.parse("1909-04-27"), "14 Nisan", edtf.parse("1909-04-13"), "julian")
    assert follow.bears(edtf.parse("1666-04-19"), "14 Nisan", edtf.parse("1666-02-08"))


def test_a_rumi_year_far_from_all_that_is_told_is_one_beside_medieval_years_too() -> None:
    text = (
        "The town was taken in 1430. The law was read on 10 Temmuz 1324. In 1916 the change came,"
        " and they met on 1 March 1333. They voted on 26 December 1341, or 1925."
    )
    assert told(text)[-2:] == [("1 March 1333", "1917-03-01"), ("26 December 1341", "1925-12-26")]


def test_a_feast_of_another_years_number_only_names_the_day_beside_it() -> None:
    text = "He left in August 1665 and was home for the New Year 5426, 10 September."
    assert told(text)[-1] == ("10 September", "1665-09-10")


def test_the_next_year_is_that_behind_the_year_of_the_day_it_is_counted_from() -> None:
    day = edtf.parse("1695-01-07")
    assert follow.bears(edtf.parse("1696-01-07"), "7 January of the next year", day)
    assert not follow.bears(day, "7 January of the next year", day)


def test_a_day_of_the_moon_keeps_its_date_where_the_next_sentence_tells_it_again() -> None:
    text = "He came in 1908. They met on 12 Rebiülevvel 1327. To us it was the third of April."
    assert [str(each.edtf) for each in dates.tag(text)][1:] == ["1909-04-03~", "1909-04-03"]
    text = "He came in 1908. They met on 12 Rebiülevvel 1327, that is on 3 April 1909."
    assert [str(each.edtf) for each in dates.tag(text)][1:] == ["None", "1909-04-03"]


@pytest.mark.parametrize("words", ["10 July 1324, O.S.", "10 July 1324 of the Rumi reckoning"])
def test_marked_days_of_rumi_years_follow_from_their_words(words: str) -> None:
    assert follow.bears(edtf.parse("1908-07-23"), words, None, "julian")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("In 1882 they rose on the ninth of the sixth moon.", "1882-07-23"),
        ("In 1882 they rose on the ninth day of the sixth lunar month.", "1882-07-23"),
        ("They rose on the fifteenth day of the eighth moon of 1882.", "1882-09-26"),
        ("They rose on the fifteenth day of the twelfth moon of 1882.", "1883-01-23"),
        ("In 1882 they rose on the ninth day of the sixth moon of gapsin.", "1882-07-23"),
    ],
)
def test_a_month_that_is_called_a_moon_needs_no_teaching(words: str, day: str) -> None:
    assert str(dates.tag(words)[-1].edtf) == day


def test_a_numbered_month_of_something_is_none_by_the_moon() -> None:
    assert told("In 1882 he died on the fifth day of the eighth month of the siege.") == [
        ("1882", "1882")
    ]


def test_days_behind_one_that_is_told_again_go_on_by_the_moon() -> None:
    text = (
        "They dined on the seventeenth day of the tenth moon, or 4 December 1884, at night. On the"
        " eighteenth six ministers were killed."
    )
    last = dates.tag(text)[-1]
    assert (str(last.edtf), last.calendar) == ("1884-12-05", "lunar")


def test_a_day_alone_is_proved_by_the_moon_where_its_calendar_is_said() -> None:
    day = edtf.parse("1884-12-04")
    assert follow.bears(edtf.parse("1884-12-05"), "the eighteenth", day, "lunar")
    assert follow.bears(edtf.parse("1884-12-05"), "18", day, "lunar")
    assert not follow.bears(edtf.parse("1884-12-18"), "the eighteenth", day, "lunar")
    assert not follow.bears(edtf.parse("1884-12-05"), "the eighteenth", day)


def test_a_year_alone_counts_from_the_hijra_in_a_text_that_counts_its_days_so() -> None:
    text = (
        "He was crowned on 24 Shawwal 1148 (8 March 1736). The town fell on 17 Rajab 1149"
        " (21 November 1736). In the course of 1151 he came back; he died in 1740."
    )
    assert told(text)[-1:] == [("1740", "1740")]
    assert "1151" not in dict(told(text))


def test_a_year_alone_is_of_ours_where_days_of_ours_are_of_about_that_year() -> None:
    text = (
        "It was taken on 3 May 1147. He counted it as 24 Shawwal 1148 and she as 17 Rajab 1149."
        " In 1151 he came back."
    )
    assert told(text)[-1:] == [("1151", "1151")]


def test_days_behind_one_of_the_hijra_go_on_in_its_month() -> None:
    text = (
        "He rode into the city on 9 Dhu'l-Hijja 1151 (20 March 1739). On the 11th there was a"
        " massacre."
    )
    last = dates.tag(text)[-1]
    assert (str(last.edtf), last.calendar) == ("1739-03-22~", "lunar")
    day = edtf.parse("1739-03-20")
    assert follow.bears(edtf.parse("1739-03-22~"), "the 11th", day, "lunar")
    assert not follow.bears(edtf.parse("1739-03-22~"), "the 12th", day, "lunar")
    assert not follow.bears(edtf.parse("1739-03-22~"), "the 11th", day)


def test_days_behind_one_of_ours_go_on_in_our_month() -> None:
    text = (
        "He rode into the city on 20 March 1739 (9 Dhu'l-Hijja 1151). On the 22nd there was a"
        " massacre."
    )
    assert told(text)[-1] == ("the 22nd", "1739-03-22")


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("in Ramadan 1135", "[1723-06-05..1723-07-04]"),
        ("in the month of Safar 1099", "[1687-12-07..1688-01-05]"),
        ("in Sha'ban of the year 1204", "[1790-04-16..1790-05-15]"),
        ("in Dhu'l-Hijja 1204 A.H.", "[1790-08-12..1790-09-10]"),
        ("in Nisan of 5492", "[1732-03-27..1732-04-25]"),
        ("in Nisan 1909", "1909-04"),
        ("in the year 1515 of the Martyrs", None),
    ],
)
def test_a_month_of_another_era_lasts_from_its_first_day_to_its_last(
    words: str, date: str | None
) -> None:
    found = dates.tag(f"The house was sold {words}.")
    assert [str(each.edtf) for each in found if each.edtf] == ([date] if date else [])


JEWISH = "He came on 5 Sivan 5425. "


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("in 5427", "[1666-09..1667-09]"),
        ("in the summer of 5427", "1667-22"),
        ("in the winter of 5427", "1666-24"),
        ("on the new moon of Elul", "1665-08-12"),
        ("on 14 Elul", "1665-08-25"),
        ("in the month of Tammuz", "[1665-06-14..1665-07-12]"),
        ("on the eighth of that moon", "1665-05-22"),
        ("on the eighth of the same Jewish month", "1665-05-22"),
    ],
)
def test_a_text_that_tells_a_day_of_an_era_tells_its_years_and_months(words: str, day: str) -> None:
    assert told(f"{JEWISH}He left {words}.")[-1][1] == day


@pytest.mark.parametrize(
    "text",
    [
        "He paid them in 5427 ducats.",
        "The troop rode in 5427, says the copy.",
        "They lived in Tammuz, a village.",
    ],
)
def test_where_no_calendar_is_taught_it_is_no_year_or_month_of_one(text: str) -> None:
    assert told(text) == []


def test_two_days_of_months_that_one_calendar_has_teach_it() -> None:
    text = "The siege of 1799 began. On 11 Ramadan they fell; on the first of Shawwal they ate."
    assert told(text)[1:] == [
        ("11 Ramadan", "1799-02-16~"),
        ("the first of Shawwal", "1799-03-08~"),
    ]


def test_a_month_by_the_moon_is_of_the_year_of_the_era_behind_it() -> None:
    text = "On the second day of the fourth month in the nineteenth year of Daoguang he came."
    assert told(text)[0][1] == "1839-05-14"
    again = f"{text} On the 25th of that moon he left; on the 27th of the moon he was home."
    assert [day for _, day in told(again)][1:] == ["1839-06-06", "1839-06-08"]


def test_the_year_of_the_republic_may_be_told_by_its_ordinal() -> None:
    assert told("On 7 Germinal of the third year of the Republic he came.") == [
        ("7 Germinal of the third year of the Republic", "1795-03-27")
    ]


@pytest.mark.parametrize(
    ("year", "month"),
    [(1702, 8), (1729, 9), (1748, 10), (1767, 9), (1778, 7), (1797, 7), (1800, 4), (1830, 3)],
)
def test_japan_put_its_months_in_by_the_mean_sun(year: int, month: int) -> None:
    found = [
        each
        for each in range(1, 13)
        if any(day.year == year for day in moons.days_about(each, 1, year, put_in=True, mean=True))
    ]
    assert found == [month]


def test_an_era_says_by_which_sun_its_months_are_told() -> None:
    text = (
        "On the first day of the ninth month of Kyōhō 14 he came. On the third of the tenth month"
    )
    assert [day for _, day in told(f"{text} he left.")] == ["1729-09-23", "1729-11-23"]
