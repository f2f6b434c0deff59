"""Years by what passes: feasts, months and harvests by their count, anniversaries, numbers."""

from __future__ import annotations

import pytest

from timeline import dates

# Feasts, months and harvests that are counted.
PASSED = (
    (
        "They parted on Easter Day 1802. Three Easters later, at Orm, they met. On 9 June she"
        " wrote.",
        {"Three Easters later": "1805-04-14", "9 June": "1805-06-09"},
    ),
    (
        "He left on 8 June 1911. Seven Junes afterwards she saw him, and on 4 July he called. Two"
        " Januaries after that they were married.",
        {
            "Seven Junes afterwards": "1918-06",
            "4 July": "1918-07-04",
            "Two Januaries after that": "1920-01",
        },
    ),
    (
        "The dyke broke on 14 January 1697. Two Michaelmases after the flood the rents were paid.",
        {"Two Michaelmases after": "1698-09-29"},
    ),
    (
        "The dyke broke on 14 January 1697. Five harvests later the salt was gone, and on 3 October"
        " they ate bread.",
        {"3 October": "1702-10-03"},
    ),
    (
        "Kemp came on 2 June 1840. The next summer but one he bought the mill. On 9 August it"
        " burned.",
        {"The next summer but one": "1842-22", "9 August": "1842-08-09"},
    ),
    (
        "Kemp came on 2 June 1840. He had been there the winter before last.",
        {"the winter before last": "1838-24"},
    ),
    (
        "Kemp came on 2 June 1840. He had been there the Michaelmas before last.",
        {"the Michaelmas before last": "1838-09-29"},
    ),
    (
        "They landed on 4 May 1850. The third Christmas found them at Orm. In February they moved.",
        {"The third Christmas": "1852-12-25", "February": "1853-02"},
    ),
    (
        "He left her on 8 June 1911. Three winters later he was at Orm. On 7 March he wrote.",
        {"Three winters later": "1913-24", "7 March": "1914-03-07"},
    ),
    # Of how many passed that have no number nobody knows the last.
    ("They landed on 4 May 1850. Several Christmases later they moved.", {}),
)
# Years by their number, and the dates beside and behind them.
NUMBERED = (
    (
        "Ost was made rector on 11 January 1763. In his thirteenth year as rector, on 2 October, he"
        " resigned. They met the following February, and on Midsummer Day.",
        {
            "2 October": "1775-10-02",
            "the following February": "1776-02",
            "Midsummer Day": "1776-06-24",
        },
    ),
    (
        "The farm was let on 29 September 1810. Not until their fourth year at the farm did"
        " they pay."
        " They paid on 2 October, and on 5 November they were thanked.",
        {"2 October": "1813-10-02", "5 November": "1813-11-05"},
    ),
    (
        "The brig was launched on 9 September 1833. In her twentieth year afloat, on 4"
        " February, she"
        " sank. The crew were home in March.",
        {"4 February": "1853-02-04", "March": "1853-03"},
    ),
    (
        "Vane was made harbour-master on 6 April 1851. He was in his ninth year of office when,"
        " on 2"
        " December, the light failed.",
        {"2 December": "1859-12-02"},
    ),
    (
        "The tower was vowed on 13 June 1690. It was roofed in the twenty-fifth year of the"
        " vow, on 4"
        " August. In October it fell.",
        {"4 August": "1714-08-04", "October": "1714-10"},
    ),
    (
        "The siege began on 5 July 1601. In year two of the siege, on 6 December, they ate the"
        " horse."
        " In January they ate the saddle.",
        {"6 December": "1602-12-06", "January": "1603-01"},
    ),
    (
        "She joined on 12 September 1921. In March of her fifth year with the orchestra she"
        " played.",
        {"March of her fifth year with": "1926-03"},
    ),
    (
        "Kemp came on 2 June 1840. In September of the year but one after, he bought the mill. On 9"
        " October it burned.",
        {"9 October": "1842-10-09"},
    ),
    (
        "Kemp came on 2 June 1840. He had failed in the autumn of the third year before that.",
        {"the autumn of the third year before that": "1837-23"},
    ),
    (
        "He first bowled on 11 May 1874. In his twentieth season, on 17 July, he took nine"
        " wickets. In August he stopped.",
        {"17 July": "1893-07-17", "August": "1893-08"},
    ),
    (
        "The tower was struck on 22 July 1547. A decade to the day after, it was struck again. On"
        " 30 November they met.",
        {"30 November": "1557-11-30"},
    ),
    # A number that stands behind its date only says again which year that is.
    (
        "The treaty was signed on 23 June 1661, in the thirteenth year of his reign as the lawyers"
        " counted it. In October it was read.",
        {"October": "1661-10"},
    ),
)
# Anniversaries, of which some name nothing.
REMEMBERED = (
    (
        "The first boat ran on 7 August 1845. On the fiftieth anniversary it was shown, and on 2"
        " September it was put back.",
        {"the fiftieth anniversary": "1895-08-07", "2 September": "1895-09-02"},
    ),
    (
        "She died on 12 May 1888. On the first anniversary a mass was said. On 3 June her brother"
        " sailed. On the second anniversary nobody came.",
        {"the second anniversary": "1890-05-12"},
    ),
    (
        "They were married on 5 June 1838. Their silver wedding was kept at Orm. The golden wedding"
        " was not.",
        {"silver wedding": "1863-06-05", "The golden wedding": "1888-06-05"},
    ),
    (
        "The club was founded on 2 November 1871. In its jubilee year, on 4 May, it won.",
        {"4 May": "1921-05-04"},
    ),
    (
        "He was born on 9 October 1800. In the year of his majority, on 3 February, he sold the"
        " woods. He sold the house in May.",
        {"3 February": "1821-02-03", "May": "1821-05"},
    ),
    (
        "She was born on 30 January 1702. She was abroad for her twentieth birthday. On 6 March she"
        " came home.",
        {"6 March": "1722-03-06"},
    ),
    # Where its sentence tells another day it is of something else,
    ("The stamp came out in July 1962 for the centenary.", {}),
    # and what was told long before, or is not known to a day, is not what an unnamed one is of.
    ("The mill burned in 1871. On the tenth anniversary they met.", {}),
)


@pytest.mark.parametrize(("text", "expected"), [*PASSED, *NUMBERED, *REMEMBERED])
def test_a_year_by_what_passes_leads_the_story_on(text: str, expected: dict[str, str]) -> None:
    found = {each.text: str(each.edtf) for each in dates.tag(text) if each.edtf}
    assert {words: found.get(words) for words in expected} == expected
    if not expected:
        assert len(found) == 1, found
