"""English feasts: of the Western and Eastern Christian year, and of the civil year."""

from __future__ import annotations

from timeline.dates.day import Day

CIVIL_AND_COMMON = {
    "new year's day": (1, 1), "new years day": (1, 1), "twelfth night": (1, 5),
    "valentine's day": (2, 14), "april fools' day": (4, 1), "may day": (5, 1),
    "bastille day": (7, 14), "halloween": (10, 31), "armistice day": (11, 11),
    "christmas eve": (12, 24), "boxing day": (12, 26), "new year's eve": (12, 31),
    "new years eve": (12, 31),
}  # fmt: skip
# These have an eve and a morrow, by which chronicles date.
FEASTS = {
    "epiphany": (1, 6), "candlemas": (2, 2), "lady day": (3, 25), "midsummer day": (6, 24),
    "midsummer's day": (6, 24), "midsummer": (6, 24), "lammas": (8, 1), "lammas day": (8, 1),
    "holy cross day": (9, 14), "holyrood day": (9, 14), "michaelmas": (9, 29),
    "michaelmas day": (9, 29), "hallowmas": (11, 1), "all saints' day": (11, 1),
    "all saints": (11, 1), "all hallows": (11, 1), "all souls' day": (11, 2),
    "all souls": (11, 2), "martinmas": (11, 11), "martinmas day": (11, 11),
    "childermas": (12, 28), "holy innocents": (12, 28), "christmas day": (12, 25),
    "christmas": (12, 25),
}  # fmt: skip
# Named as "the Annunciation", which alone is also a church or a picture: only with "feast of".
MYSTERIES = {
    "circumcision": (1, 1), "purification": (2, 2), "annunciation": (3, 25),
    "invention of the cross": (5, 3), "transfiguration": (8, 6), "assumption": (8, 15),
    "nativity of our lady": (9, 8), "nativity of the virgin": (9, 8),
    "visitation": (7, 2), "exaltation of the cross": (9, 14), "immaculate conception": (12, 8),
    "nativity": (12, 25),
}  # fmt: skip
# Known by what was done, or by a place: they need no "feast of".
NAMED_FOR = {
    "conversion of st paul": (1, 25), "conversion of saint paul": (1, 25),
    "conversion of st. paul": (1, 25), "our lady of the snows": (8, 5),
    "presentation of the virgin": (11, 21), "decollation of st john": (8, 29),
    "beheading of st john": (8, 29),
}  # fmt: skip
SAINTS = {
    "hilary": (1, 13), "maur": (1, 15), "agnes": (1, 21), "vincent": (1, 22), "paul": (1, 25),
    "anthony": (1, 17), "sebastian": (1, 20),
    "brigid": (2, 1), "bride": (2, 1), "blaise": (2, 3), "agatha": (2, 5), "valentine": (2, 14),
    "matthias": (2, 24), "david": (3, 1), "gregory": (3, 12), "patrick": (3, 17),
    "cuthbert": (3, 20), "benedict": (3, 21), "george": (4, 23), "mark": (4, 25),
    "catherine of siena": (4, 30), "elijah": (7, 20), "ignatius": (7, 31), "dominic": (8, 4),
    "louis": (8, 25), "augustine of hippo": (8, 28), "teresa": (10, 15), "theresa": (10, 15),
    "hubert": (11, 3), "demetrius": (10, 26), "ambrose": (12, 7), "joseph": (3, 19),
    "philip and james": (5, 1), "dunstan": (5, 19), "augustine": (5, 26), "barnabas": (6, 11),
    "vitus": (6, 15), "alban": (6, 22), "john the baptist": (6, 24), "john": (6, 24),
    "peter and paul": (6, 29), "peter": (6, 29), "swithun": (7, 15), "swithin": (7, 15),
    "margaret": (7, 20), "mary magdalene": (7, 22), "james": (7, 25), "anne": (7, 26),
    "olaf": (7, 29), "peter in chains": (8, 1), "oswald": (8, 5), "lawrence": (8, 10),
    "laurence": (8, 10), "bartholomew": (8, 24), "giles": (9, 1), "matthew": (9, 21),
    "michael": (9, 29), "jerome": (9, 30), "francis": (10, 4), "denis": (10, 9),
    "edward the confessor": (10, 13), "luke": (10, 18), "crispin": (10, 25),
    "simon and st jude": (10, 28), "simon and jude": (10, 28), "leonard": (11, 6),
    "martin": (11, 11), "edmund": (11, 20), "cecilia": (11, 22), "clement": (11, 23),
    "catherine": (11, 25), "katherine": (11, 25), "andrew": (11, 30), "barbara": (12, 4),
    "nicholas": (12, 6), "lucy": (12, 13), "thomas": (12, 21), "stephen": (12, 26),
    "john the evangelist": (12, 27), "sylvester": (12, 31), "silvester": (12, 31),
}  # fmt: skip
COMMON_YEAR = 2001


def _beside(day: tuple[int, int], step: int) -> tuple[int, int]:
    """The day before or after in a common year."""
    beside = Day.from_ordinal(Day(COMMON_YEAR, *day).ordinal + step)
    return beside.month, beside.day


def _fixed() -> dict[str, object]:
    """Every name of a fixed feast, with its month and day."""
    called = {f"{title}{name}": day for name, day in SAINTS.items()
              for title in ("st ", "st. ", "saint ")}  # fmt: skip
    called |= {f"{title}{name}": day for name, day in SAINTS.items() if " and " in name
               for title in ("ss ", "ss. ", "sts ", "sts. ", "saints ")}  # fmt: skip
    days = {f"{name}'s day": day for name, day in called.items() if " and " not in name}
    known = FEASTS | MYSTERIES | NAMED_FOR | called
    # "the eve of St John the Baptist", "the feast of the Assumption", "the morrow of Michaelmas"
    of_feast: dict[str, tuple[int, int]] = {}
    for name, day in known.items():
        the = "the " if name in MYSTERIES or name.startswith("conversion") else ""
        for feast, step in (("feast", 0), ("feast day", 0), ("eve", -1), ("vigil", -1),
                            ("morrow", 1)):  # fmt: skip
            of_feast[f"{feast} of {the}{name}"] = _beside(day, step)
            if step and not the:
                of_feast[f"{feast} of the feast of {name}"] = _beside(day, step)
    names = CIVIL_AND_COMMON | FEASTS | NAMED_FOR | days | of_feast
    return {**names, **{name.replace("'", "’"): day for name, day in names.items()}}


FIXED_FEASTS: dict[str, object] = _fixed()
"""By name in lower case: month and day."""
MOVABLE_FEASTS: dict[str, object] = {
    "shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3,
    "good friday": -2, "holy saturday": -1, "easter sunday": 0, "easter day": 0, "easter": 0,
    "easter eve": -1, "easter monday": 1, "easter tuesday": 2,
    "ascension day": 39, "whit sunday": 49, "pentecost": 49,
    "whit-sunday": 49, "whitsunday": 49, "whitsun": 49, "whitsuntide": 49, "whit-monday": 50,
    "whit tuesday": 51, "whit-tuesday": 51,
    "whit monday": 50, "corpus christi": 60,
}  # fmt: skip
"""By name in lower case: days from Easter Sunday."""
