"""English feasts: of the Western and Eastern Christian, Jewish, Muslim and civil years.

A fixed one is given by month and day, a movable one by its cycle (see `feasts`; Easter's has no
name) and the days from that. "St George's Day" and "the eve of St George": see `saints`.
"""

from __future__ import annotations

from timeline.dates.english.saints import SAINTS

__all__ = ["BESIDE", "CALLED", "FEASTS", "SAINTS", "SUFFIXES", "TIDES", "WEEKS"]

Feast = tuple[int | str, int]
CIVIL: dict[str, Feast] = {
    "new year's day": (1, 1), "new years day": (1, 1), "twelfth night": (1, 5),
    "twelfth day": (1, 6), "plough monday": ("plough", 0), "burns night": (1, 25),
    "australia day": (1, 26), "groundhog day": (2, 2), "waitangi day": (2, 6),
    "valentine's day": (2, 14), "washington's birthday": ("washington", 0),
    "april fools' day": (4, 1), "april fool's day": (4, 1), "all fools' day": (4, 1),
    "patriots' day": ("patriots", 0), "primrose day": (4, 19), "anzac day": ("anzac", 0),
    "walpurgis night": (4, 30), "may day": (5, 1), "empire day": (5, 24),
    "victoria day": ("victoria", 0), "oak apple day": (5, 29), "royal oak day": (5, 29),
    "decoration day": ("memorial", 0), "memorial day": ("memorial", 0), "juneteenth": (6, 19),
    "midsummer day": (6, 24), "midsummer's day": (6, 24), "midsummer eve": (6, 23),
    "midsummer's eve": (6, 23), "dominion day": ("dominion", 0), "canada day": ("dominion", 0),
    "bastille day": (7, 14), "labor day": ("labor", 0), "columbus day": ("columbus", 0),
    "trafalgar day": (10, 21), "halloween": (10, 31), "hallowe'en": (10, 31),
    "bonfire night": (11, 5), "gunpowder treason day": (11, 5),
    **dict.fromkeys((f"guy fawkes{ending} {part}" for ending in ("", "'", "'s")
                     for part in ("night", "day")), (11, 5)),
    **dict.fromkeys((f"guy fawkes{ending} eve" for ending in ("", "'", "'s")), (11, 4)),
    "armistice day": ("armistice", 0), "remembrance day": ("armistice", 0),
    "veterans day": ("veterans", 0), "remembrance sunday": ("remembrance", 0),
    "stir-up sunday": ("advent", -7),
    "boxing day": (12, 26), "hogmanay": (12, 31), "old year's night": (12, 31),
    "new year's eve": (12, 31), "new years eve": (12, 31),
}  # fmt: skip
KEPT: dict[str, Feast] = {
    "epiphany": (1, 6), "candlemas": (2, 2), "lammas": (8, 1),
    "roodmas": (9, 14), "michaelmas": (9, 29), "hallowmas": (11, 1), "all saints": (11, 1),
    "all hallows": (11, 1), "allhallows": (11, 1), "all souls": (11, 2), "martinmas": (11, 11),
    "childermas": (12, 28), "holy innocents": (12, 28), "christmas": (12, 25),
    "easter": ("", 0), "whitsun": ("", 49), "whitsuntide": ("", 49), "pentecost": ("", 49),
    "ash wednesday": ("", -46), "palm sunday": ("", -7), "good friday": ("", -2),
    "maundy thursday": ("", -3), "shrove tuesday": ("", -47), "low sunday": ("", 7),
    "trinity sunday": ("", 56), "whit sunday": ("", 49), "whit-sunday": ("", 49),
    "whitsunday": ("", 49),
    "thanksgiving day": ("thanksgiving", 0), "thanksgiving eve": ("thanksgiving", -1),
    "passover": ("passover", 0), "pesach": ("passover", 0), "purim": ("passover", -30),
    "shavuot": ("passover", 50), "shavuoth": ("passover", 50), "rosh hashanah": ("passover", 163),
    "rosh hashana": ("passover", 163), "rosh ha-shanah": ("passover", 163),
    "yom kippur": ("passover", 172), "sukkot": ("passover", 177), "sukkoth": ("passover", 177),
    **dict.fromkeys(("ninth of av", "tisha b'av", "tishah b'av"), ("passover", 112)),
    "simchat torah": ("passover", 185), "simhat torah": ("passover", 185),
    "hanukkah": ("hanukkah", 0), "chanukah": ("hanukkah", 0), "hanukah": ("hanukkah", 0),
    "eid al-fitr": ("fitr", 0), "id al-fitr": ("fitr", 0), "eid ul-fitr": ("fitr", 0),
    "eid al-adha": ("adha", 0), "id al-adha": ("adha", 0), "eid ul-adha": ("adha", 0),
    "kurban bairam": ("adha", 0), "kurban bayram": ("adha", 0), "greater bairam": ("adha", 0),
    "lesser bairam": ("fitr", 0),
}  # fmt: skip
DAYS: dict[str, Feast] = {
    "three kings' day": (1, 6), "lady day": (3, 25), "midsummer day": (6, 24),
    "midsummer's day": (6, 24), "midsummer eve": (6, 23), "midsummer's eve": (6, 23),
    "holy cross day": (9, 14), "holyrood day": (9, 14), "holy innocents' day": (12, 28),
    "innocents' day": (12, 28), "all saints'": (11, 1), "all saints' day": (11, 1),
    "all saints' eve": (10, 31), "all hallows'": (11, 1), "all hallows' day": (11, 1),
    "all hallows' eve": (10, 31), "all souls'": (11, 2), "all souls' day": (11, 2),
    # Known by what was done, or by a place.
    **dict.fromkeys((f"conversion of {saint} paul" for saint in ("st", "st.", "saint")), (1, 25)),
    **{f"{told} of {saint} john": (8, 29) for saint in ("st", "st.", "saint")
       for told in ("decollation", "beheading")},
    "conception of our lady": (12, 8), "nativity of our lady": (9, 8),
    "nativity of the virgin": (9, 8), "lady day in harvest": (8, 15), "lady day in august": (8, 15),
    "lady day in september": (9, 8), "lady day in december": (12, 8),
    # By the calendar that had been given up: from its 1 January, and from its 1 March.
    **{f"old {name}": ("old", days) for name, days in (
        ("christmas", -7), ("new year's day", 0), ("twelfth night", 4), ("candlemas", 32))},
    **{f"old {name}": ("old march", days) for name, days in (
        ("lady day", 24), ("may day", 61), ("midsummer", 115), ("lammas", 153),
        ("michaelmas", 212), ("halloween", 244), ("hallowe'en", 244), ("martinmas", 255))},
    "our lady of the snows": (8, 5), "presentation of the virgin": (11, 21),
    "assumption day": (8, 15), "annunciation day": (3, 25),
    "septuagesima": ("", -63), "septuagesima sunday": ("", -63), "sexagesima": ("", -56),
    "sexagesima sunday": ("", -56), "quinquagesima": ("", -49), "quinquagesima sunday": ("", -49),
    "shrove sunday": ("", -49), "shrove monday": ("", -48), "shrovetide": ("", -47),
    "mardi gras": ("", -47), "pancake day": ("", -47),
    "quadragesima sunday": ("", -42), "mid-lent sunday": ("", -21),
    "mothering sunday": ("", -21), "laetare sunday": ("", -21), "passion sunday": ("", -14),
    "holy monday": ("", -6), "holy tuesday": ("", -5), "holy wednesday": ("", -4),
    "spy wednesday": ("", -4), "holy thursday": ("", -3), "holy saturday": ("", -1),
    "easter sunday": ("", 0), "easter monday": ("", 1), "easter tuesday": ("", 2),
    "easter wednesday": ("", 3), "quasimodo sunday": ("", 7), "low monday": ("", 8),
    "hock monday": ("", 15), "hock tuesday": ("", 16), "hocktide": ("", 16),
    "rogation sunday": ("", 35), "rogation monday": ("", 36), "rogation tuesday": ("", 37),
    "rogation wednesday": ("", 38), "rogationtide": ("", 36), "ascension day": ("", 39),
    "ascension thursday": ("", 39), "ascension eve": ("", 38), "whit monday": ("", 50),
    "whit-monday": ("", 50), "whit tuesday": ("", 51), "whit-tuesday": ("", 51),
    "whit wednesday": ("", 52), "whit thursday": ("", 53), "whit friday": ("", 54),
    "whit saturday": ("", 55), "pentecost sunday": ("", 49), "pentecost monday": ("", 50),
    "trinity monday": ("", 57), "trinity tuesday": ("", 58), "corpus christi": ("", 60),
    "corpus christi day": ("", 60), "advent sunday": ("advent", 0),
    "jewish new year": ("passover", 163), "day of atonement": ("passover", 172),
    "clean monday": ("eastern", -48),
    **{f"ember {day} {joint} {tide}": (cycle, first + days)
       for day, days in (("wednesday", 3), ("friday", 5), ("saturday", 6))
       for joint in ("in", "of")
       for tide, cycle, first in (("lent", "", -42), ("whit week", "", 49),
                                  ("advent", "advent", 14))},
    **{f"{eastern} {day}": ("eastern", days) for eastern in ("greek", "orthodox", "russian")
       for day, days in (("easter", 0), ("easter sunday", 0), ("good friday", -2),
                         ("easter monday", 1), ("palm sunday", -7))},
}  # fmt: skip
# Alone these are also churches, pictures, doctrines, numbers: only with "feast of" and the like.
MYSTERIES: dict[str, Feast] = {
    "circumcision": (1, 1), "three kings": (1, 6), "kings": (1, 6), "magi": (1, 6),
    "purification": (2, 2), "annunciation": (3, 25), "midsummer": (6, 24),
    "invention of the cross": (5, 3), "finding of the cross": (5, 3), "visitation": (7, 2),
    "our lady of mount carmel": (7, 16), "transfiguration": (8, 6), "assumption": (8, 15),
    "dormition": (8, 15), "nativity of mary": (9, 8),
    "exaltation of the cross": (9, 14), "holy cross": (9, 14), "guardian angels": (10, 2),
    "rosary": (10, 7), "our lady of the rosary": (10, 7),
    "immaculate conception": (12, 8), "nativity": (12, 25),
    "peter and paul": (6, 29), "peter's chair": (2, 22),
    **{f"{told} of {saint} {name}": day for saint in ("st", "st.", "saint") for told, name, day in (
        ("chair", "peter", (2, 22)), ("invention", "stephen", (8, 3)),
        ("finding", "stephen", (8, 3)), ("translation", "thomas", (7, 7)),
        ("translation", "swithun", (7, 15)), ("translation", "martin", (7, 4)),
        ("translation", "benedict", (7, 11)), ("translation", "cuthbert", (9, 4)),
        ("translation", "edward", (10, 13)), ("translation", "nicholas", (5, 9)))},
    "ascension": ("", 39), "trinity": ("", 56), "holy trinity": ("", 56),
    "sacred heart": ("", 68), "resurrection": ("", 0), "advent": ("advent", 0),
    "lent": ("", -46), "thanksgiving": ("thanksgiving", 0),
    "tabernacles": ("passover", 177), "booths": ("passover", 177),
    "sacrifice": ("adha", 0),
    "breaking of the fast": ("fitr", 0),
}  # fmt: skip
FEASTS: dict[str, object] = {**CIVIL, **KEPT, **DAYS}
"""Those that need nothing else to be a day."""
CALLED: dict[str, object] = {**MYSTERIES, **FEASTS}
"""Those that have an eve and a morrow."""
BESIDE: dict[str, object] = {
    **dict.fromkeys(("feast", "feast day", "feast-day", "festival", "day", "solemnity"), 0),
    **dict.fromkeys(("eve", "vigil"), -1), "morrow": 1, "octave": 7,
}  # fmt: skip
"""What is said before "of" a feast, and how many days from it that is;"""
SUFFIXES: dict[str, object] = {"day": 0, "eve": -1, "night": 0, "mass": 0, "morrow": 1}
"""and what is said behind its name."""
TIDES: dict[str, object] = {"lent": ("", -46), "advent": ("advent", -1), "eastertide": ("", 0)}
"""The last day before their weekdays are counted: Advent begins with its first Sunday."""
WEEKS: dict[str, object] = {
    "holy week": ("", -7), "easter week": ("", 0), "rogation week": ("", 35),
    "ascension week": ("", 35), "whit week": ("", 49), "whit-week": ("", 49),
    "whitsun week": ("", 49), "whitsuntide week": ("", 49), "pentecost week": ("", 49),
    "trinity week": ("", 56),
}  # fmt: skip
"""The Sunday before their Monday."""
