"""Days of months of other eras that are told without their year, and their last days."""

from __future__ import annotations

import pytest

from timeline import dates
from timeline.dates import edtf as edtf_module
from timeline.dates import follow


def _dates(text: str) -> list[str]:
    return [str(found.edtf) for found in dates.tag(text) if found.edtf]


def test_the_last_day_of_a_month_of_another_era() -> None:
    assert _dates("The vizier fell on the last day of Rajab 1188.") == ["1774-10-06~"]
    text = "The vizier fell on 5 Rajab 1188. On the last day of Safar another came."
    assert _dates(text)[-1] == "1774-05-11~"
    text = "On 3 Ventôse, Year IX, the mill burned. It stood again on the last day of Floréal."
    assert _dates(text)[-1] == "1801-05-20"


def test_the_first_day_of_a_month_of_the_republic() -> None:
    assert _dates("It rained on the first day of Floréal, Year VIII.") == ["1800-04-21"]


def test_the_days_that_end_a_year_of_the_republic() -> None:
    text = "The type was cast in the complementary days of the Year VI."
    assert _dates(text) == ["[1798-09-17..1798-09-21]"]


def test_a_month_of_the_republic_with_its_year_is_no_other() -> None:
    text = "The club was shut in Frimaire of the year III."
    assert _dates(text) == ["[1794-11-21..1794-12-20]"]


def test_a_month_of_the_hijra_before_a_comma_and_its_year() -> None:
    text = "The mosque was finished in the month of Ramadan, 1238."
    assert _dates(text) == ["[1823-05-12..1823-06-10]"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Edo fell in Keiō 4, on the eleventh day of the fourth month.", "1868-05-03"),
        ("It shook on the 15th day of the 8th month of the third year of Guangxu.", "1877-09-21"),
        (
            "The king left on the thirtieth day of the first month of 1637, by our count"
            " 24 February.",
            "1637-02-24",
        ),
    ],
)
def test_a_numbered_month_is_one_by_the_moon_where_the_text_teaches_it(
    text: str, edtf: str
) -> None:
    assert _dates(text)[-1] == edtf


def test_a_numbered_month_is_of_no_calendar_where_nothing_teaches_it() -> None:
    assert "1748-09-06" not in _dates("It was the fourteenth of the eighth month of 1748.")


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("the 3rd day of the 5th month, 1682", "1682-07-13"),
        ("the 3rd of Eleventh Month, 1682", "1683-01-13"),
        ("the 8th of Second Month, 1778", "1778-02-08"),
        ("the 4th of 7th mo., 1790", "1790-07-04"),
        ("the twelfth of the Third Month 1801", "1801-03-12"),
    ],
)
def test_a_numbered_month_is_one_of_the_friends_where_the_text_is_of_them(
    words: str, edtf: str
) -> None:
    text = f"The Quakers met on {words}, in a barn."
    (found,) = (each for each in dates.tag(text) if each.edtf)
    assert str(found.edtf) == edtf
    assert follow.bears(edtf_module.parse(edtf), words, None, found.calendar)
    assert _dates(text.replace("Quakers", "weavers")) == []
