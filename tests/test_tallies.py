"""What comes each year and has a number, its name left out: "in the fourth, on 14 May"."""

from __future__ import annotations

import pytest

from timeline import dates

COUNTED = [
    # Years, terms and sessions, from the date that is told before them.
    ("The mission was opened on 4 March 1701. The first year it rained, and in the second, "
     "on 9 May, the roof fell in.", "1702-05-09"),
    ("The bursary ran for six years from 1 October 1866. His third was spent in bed. In March "
     "he sold his books.", "1869-03"),
    ("She was elected prioress on 3 February 1410. In her fifth year she built the dovecote; "
     "in her eighth, on 1 May, she fell from it.", "1417-05-01"),
    ("The treaty gave them seven years from 3 June 1655. Six of these were peaceful. The seventh "
     "was not. In July a ship was burned.", "1661-07"),
    # Seasons and feasts, from there on by their names.
    ("They came ashore on 2 May 1788. Three summers ran dry. In the fourth, on 8 July, it rained.",
     "1791-07-08"),
    ("The siege opened on 12 June 1590. The first winter they ate the horses. In the second they "
     "ate the harness, and on 4 January the gate was opened.", "1592-01-04"),
    ("He took the farm on 2 May 1830. He paid at four Michaelmases and missed the fifth. On "
     "12 October the cow was sold.", "1834-10-12"),
    # What is reaped, and what came each year from the day on which it first did.
    ("They planted the orchard on 10 November 1844, and four harvests failed. The fifth was "
     "gathered in September.", "1849-09"),
    ("The club held its first regatta on 3 July 1869 and has never missed one. The tenth was "
     "rowed in fog. On 5 August the cup was stolen.", "1878-08-05"),
    ("The play was given on 14 May 1764, and they vowed to give it every tenth year. The fourth "
     "playing was wet. On 9 June Judas fell ill.", "1794-06-09"),
    # A number that would else be a day of the month.
    ("The war began on 9 April 1672. Two years of it were marching. The third began with floods; "
     "in May the dyke went.", "1674-05"),
]  # fmt: skip
NOT_COUNTED = [
    ("He was made dean on 3 May 1702. Three bells hung there. The second was cracked. On 9 June "
     "it was mended.", "1702-06-09"),
    ("They had three sons, born in ten years. On 3 May 1702 the second fell ill. On 9 June he "
     "died.", "1702-06-09"),
    ("He reached Bern on 3 May 1702 after four years abroad. On the fifth he was received. On "
     "9 June he left.", "1702-06-09"),
    ("The last of them sailed on 3 May 1702, nine years after the first; on 9 June the quay was "
     "empty.", "1702-06-09"),
    ("A calendar that may gain a day every fourth year was shown on 3 May 1702. On 9 June they "
     "left it.", "1702-06-09"),
    # The next year that is printed comes sooner.
    ("The war began on 9 April 1672. Two years of it were marching. In the third, in May, the "
     "dyke went. In 1673 there was peace.", "1672-05"),
]  # fmt: skip


def _last(text: str) -> str:
    told = [str(each.edtf) for each in dates.tag(text) if each.edtf and each.rule != "year"]
    return [each for each in told if len(each) < 11][-1]


@pytest.mark.parametrize(("text", "expected"), COUNTED, ids=lambda each: str(each)[-40:])
def test_a_number_of_what_comes_each_year_gives_its_year_to_the_date_behind_it(
    text: str, expected: str
) -> None:
    assert _last(text) == expected


@pytest.mark.parametrize(("text", "expected"), NOT_COUNTED, ids=lambda each: str(each)[-40:])
def test_other_numbers_give_no_year(text: str, expected: str) -> None:
    assert _last(text) == expected
