"""The English names of reigns and eras by whose years days are told, with when each began.

Of eras the years are those of the calendar. Of a king they begin on the day of his accession, as
the lawyers counted them: "the twelfth year of Edward III" runs from 25 January 1338 on.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["ERAS", "KINGS", "NAMES", "OF_REIGN", "Reign"]


class Reign(NamedTuple):
    """The years of ours in which the first and the last year of a reign begin, and the day;

    and since when its months are those of ours, and not by the moon.
    """

    first: int
    last: int
    begins: tuple[int, int] = (1, 1)
    solar: int = 1912
    true_sun: int = 1645
    """Since when the months by the moon were reckoned by the true sun."""


TENPO, LAST_OF_JAPAN = 1844, "Heisei"
"""Since when Japan reckoned by the true sun, with the calendar of Tenpō."""
ERAS = {
    # Of Japan,
    "Tenshō": Reign(1573, 1592), "Keichō": Reign(1596, 1615), "Genna": Reign(1615, 1624),
    "Kan'ei": Reign(1624, 1644), "Genroku": Reign(1688, 1704), "Kyōhō": Reign(1716, 1736),
    "Hōreki": Reign(1751, 1764), "Meiwa": Reign(1764, 1772), "Tenmei": Reign(1781, 1789),
    "Kansei": Reign(1789, 1801), "Kyōwa": Reign(1801, 1804), "Bunka": Reign(1804, 1818),
    "Bunsei": Reign(1818, 1830), "Tenpō": Reign(1830, 1844), "Kōka": Reign(1844, 1848),
    "Kaei": Reign(1848, 1854), "Ansei": Reign(1854, 1860), "Bunkyū": Reign(1861, 1864),
    "Genji": Reign(1864, 1865), "Keiō": Reign(1865, 1868), "Meiji": Reign(1868, 1912, solar=1873),
    "Taishō": Reign(1912, 1926, solar=1873), "Shōwa": Reign(1926, 1989, solar=1873),
    "Heisei": Reign(1989, 2019, solar=1873),
    # of China,
    "Hongwu": Reign(1368, 1398), "Yongle": Reign(1403, 1424), "Jiajing": Reign(1522, 1566),
    "Wanli": Reign(1573, 1620), "Chongzhen": Reign(1628, 1644), "Shunzhi": Reign(1644, 1661),
    "Kangxi": Reign(1662, 1722), "K'ang-hsi": Reign(1662, 1722), "Yongzheng": Reign(1723, 1735),
    "Qianlong": Reign(1736, 1795), "Ch'ien-lung": Reign(1736, 1795),
    "Jiaqing": Reign(1796, 1820), "Daoguang": Reign(1821, 1850), "Tao-kuang": Reign(1821, 1850),
    "Xianfeng": Reign(1851, 1861), "Tongzhi": Reign(1862, 1874), "T'ung-chih": Reign(1862, 1874),
    "Guangxu": Reign(1875, 1908), "Kuang-hsü": Reign(1875, 1908),
    # and of Korea.
    "Kwangmu": Reign(1897, 1907, solar=1896), "Gwangmu": Reign(1897, 1907, solar=1896),
    "Yunghŭi": Reign(1907, 1910, solar=1896), "Yunghui": Reign(1907, 1910, solar=1896),
}  # fmt: skip
KINGS = {
    "Henry I": Reign(1100, 1135, (8, 5)), "Stephen": Reign(1135, 1153, (12, 26)),
    "Henry II": Reign(1154, 1188, (12, 19)), "Richard I": Reign(1189, 1198, (9, 3)),
    "Henry III": Reign(1216, 1272, (10, 28)), "Edward I": Reign(1272, 1306, (11, 20)),
    "Edward II": Reign(1307, 1326, (7, 8)), "Edward III": Reign(1327, 1377, (1, 25)),
    "Richard II": Reign(1377, 1399, (6, 22)), "Henry IV": Reign(1399, 1412, (9, 30)),
    "Henry V": Reign(1413, 1422, (3, 21)), "Henry VI": Reign(1422, 1460, (9, 1)),
    "Edward IV": Reign(1461, 1483, (3, 4)), "Richard III": Reign(1483, 1485, (6, 26)),
    "Henry VII": Reign(1485, 1508, (8, 22)), "Henry VIII": Reign(1509, 1546, (4, 22)),
    "Edward VI": Reign(1547, 1553, (1, 28)), "Elizabeth": Reign(1558, 1602, (11, 17)),
    "James I": Reign(1603, 1625, (3, 24)), "Charles I": Reign(1625, 1648, (3, 27)),
    "Charles II": Reign(1649, 1685, (1, 30)), "James II": Reign(1685, 1688, (2, 6)),
    "Queen Anne": Reign(1702, 1714, (3, 8)), "George I": Reign(1714, 1726, (8, 1)),
    "George II": Reign(1727, 1760, (6, 11)), "George III": Reign(1760, 1819, (10, 25)),
    "George IV": Reign(1820, 1830, (1, 29)), "William IV": Reign(1830, 1836, (6, 26)),
    "Queen Victoria": Reign(1837, 1900, (6, 20)),
}  # fmt: skip
"""Of England. Who counted from a feast that moves is not among them."""
SPELT = {
    "I": "First", "II": "Second", "III": "Third", "IV": "Fourth", "V": "Fifth", "VI": "Sixth",
    "VII": "Seventh", "VIII": "Eighth",
}  # fmt: skip
PLAIN = str.maketrans("ōūŭü", "ouuu")


def _spelt(name: str) -> str:
    first, _, number = name.partition(" ")
    return f"{first} the {SPELT[number]}" if number in SPELT else name


LAST = list(ERAS).index(LAST_OF_JAPAN) + 1
ERAS |= {name: each._replace(true_sun=TENPO) for name, each in list(ERAS.items())[:LAST]}
ERAS |= {name.translate(PLAIN): reign for name, reign in ERAS.items()}
KINGS |= {_spelt(name): reign for name, reign in KINGS.items()}
NAMES = {name.lower(): reign for name, reign in (ERAS | KINGS).items()}
# "18 November of Meiji 38", "on St Luke's Day, in the second year of Henry IV".
OF_REIGN = re.compile(
    r",?\s(?:(?:in|of)\s)?(?=[A-Z]\S{2,15}\s\d|(?:the\s)?[\w-]{3,16}\syear\sof\b)"
)
