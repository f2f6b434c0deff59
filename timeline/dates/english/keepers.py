"""Who kept the old calendar until when, and who had the new one: by their English names."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = [
    "CHANGED_OVER",
    "EAST",
    "EASTERNERS",
    "EAST_PLACES",
    "LAST_OLD_ENGLISH",
    "NEW_KEEPERS",
    "NEW_PLACES",
    "OF_NEW",
    "OF_OLD",
    "OLD_KEEPERS",
    "OLD_PLACES",
    "WEST",
    "WESTERNERS",
    "any_of",
    "changed_over",
    "until",
]


def any_of(words: str) -> str:
    """A pattern for any of these, which commas part."""
    return "(?:" + "|".join(each.strip() for each in words.split(",")) + ")"


class Keepers(NamedTuple):
    """Countries that changed over together, as texts name them."""

    until: tuple[int, int]
    """The year and month from which on they had the new calendar."""
    called: str
    """What a calendar is called that is theirs, and the old one where no year is told."""
    peoples: str
    places: str


KEEPERS = (
    Keepers(
        (1700, 3),
        "",
        "Danes, Danish, Norwegians?, Saxons?, Hamburgers, Brandenburgers, Hessians?, Lutherans?,"
        "Protestants?, Bernese, Genevans",
        "Denmark, Copenhagen, Norway, Saxony, Hamburg, Brandenburg, Zurich, Zürich, Bern, Basel,"
        "Geneva",
    ),
    Keepers(
        (1752, 9),
        "English, British",
        "Englishm[ae]n, Britons?, Scots, Scottish, Irish, New Englanders, Virginians",
        "England, Britain, Scotland, Ireland, Wales, London, Whitehall, Westminster, Parliament,"
        "St James['’]s, Windsor, Hampton Court, Greenwich, Deptford, Chatham, Dover, Harwich,"
        "Portsmouth, Plymouth, Bristol, Oxford, Cambridge, York, Isle of Wight, Medway, Thames,"
        "Edinburgh, Glasgow, Dublin, Cork, Boston, New England, Virginia, Philadelphia",
    ),
    Keepers((1753, 3), "Swedish", "Swedes, Finns, Finnish", "Sweden, Stockholm, Finland"),
    Keepers((1916, 4), "Bulgarian", "Bulgarians", "Bulgaria, Sofia"),
    Keepers((1918, 2), "Russian, Muscovite", "Russians, Muscovites", "Russia, Muscovy"),
    Keepers(
        (1919, 4),
        "Serbian, Romanian, Rumanian",
        "Serbians, Serbs, R(?:o|ou|u)manians?, Montenegrins?",
        "Serbia, Belgrade, R(?:o|ou|u)mania, Bucharest, Montenegro",
    ),
    Keepers(
        (1923, 3),
        "Greek, Orthodox",
        "Greeks, Hellenes, Athenians?, Patriarch\\w*",
        "Greece, Athens",
    ),
)
"""By when they changed over."""
LAST_CENTURY = 1900
"""Those who kept the old calendar in it are known by it."""

OLD_KEEPERS = re.compile(
    r"\b(?:"
    + "|".join(
        f"(?P<of_{number}>{any_of(','.join(filter(None, each[1:])))})"
        for number, each in enumerate(KEEPERS)
    )
    + r")\b"
)
"""Any who kept the old calendar, see `until`."""
OLD_PLACES = re.compile(rf"\b{any_of(','.join(filter(None, (each.places for each in KEEPERS))))}\b")


def until(found: re.Match[str]) -> tuple[int, int]:
    """The year and month from which on those had the new calendar whom `OLD_KEEPERS` found."""
    return KEEPERS[int((found.lastgroup or "").removeprefix("of_"))].until


LAST_OLD_ENGLISH = 1752
"""The last year that the English began by the old calendar."""
CHANGED_OVER = dict(each.until for each in KEEPERS)
"""In which month of a year some changed over."""
MARCH = 3


def changed_over(year: int, month: int | None) -> tuple[int, int]:
    """The year and month of a reform: most of them came early in their year."""
    return year, month or CHANGED_OVER.get(year, MARCH)


OF_OLD = any_of(
    ",".join(each.called for each in KEEPERS if each.called)
    + ", Protestant, Eastern, Tsar['’]s, Julian"
)
"""What a calendar is called that is the old one,"""
EAST = any_of(
    ",".join(each.peoples for each in KEEPERS if each.until[0] > LAST_CENTURY)
    + ", Orthodox, Armenians, Eastern [Cc]hurch"
)
"""and whose it is."""
EAST_PLACES = any_of(",".join(each.places for each in KEEPERS if each.until[0] > LAST_CENTURY))
"""Where it was kept by all when others had long changed over."""
NEW_KEEPERS = {
    "French": "French, Franks", "Spanish": "Spanish, Spaniards", "Portuguese": "Portuguese",
    "Austrian": "Austrians", "Polish": "Poles", "Venetian": "Venetians", "Italian": "Italians",
    "Dutch": "Dutch", "Bavarian": "Bavarians", "Prussian": "Prussians",
}  # fmt: skip
"""Who had the new one: what it is called, and the peoples."""
CALLED_NEW = (
    ",".join(NEW_KEEPERS)
    + ", Imperial, imperial, Papal, papal, Pope['’]s, Emperor['’]s, Roman, Catholic, Western,"
    "western, European, Continental, Gregorian"
)
OF_NEW = any_of(f"{CALLED_NEW}, [Cc]onsul(?:['’]s|s['’]|ar)")
NEW_PLACES = re.compile(
    rf"\b(?:{any_of(CALLED_NEW)}|(?:[A-Z]\w*-)?Saint-[A-Z]|"
    + any_of(
        "France, Paris, Versailles, Calais, Dunkirk, Lille, Brest, Toulon, Bordeaux, Lyons?,"
        "Marseilles?, Strasbourg, Besançon, Metz, Nancy, Holland, The Hague, Amsterdam, Rotterdam,"
        "Leiden, Leyden, Delft, Breda, Utrecht, Ryswick, Nijmegen, Nimeguen, Flanders, Brabant,"
        "Brussels, Antwerp, Ghent, Bruges, Ostend, Namur, Luxemb(?:ou|u)rg, Aix-la-Chapelle,"
        "Aachen, Cologne, Cleves, Münster, Mainz, Trier, Rhine, Frankfurt, Munich, Bavaria,"
        "Ratisbon, Regensburg, Augsburg, Vienna, Austria, Prague, Bohemia, Hungary, Buda, Poland,"
        "Warsaw, Cracow, Danzig, Spain, Madrid, Cadiz, Barcelona, Seville, Portugal, Lisbon,"
        "Italy, Rome, Venice, Florence, Genoa, Milan, Turin, Savoy, Mantua, Naples, Sicily"
    )
    + r"\b)"
)
WEST = any_of(
    ",".join(NEW_KEEPERS.values())
    + ", Catholics, Latins, West, Pope, [Cc]onsuls?, [Aa]mbassadors?, [Ee]nvoys?, Allies"
)
EASTERNERS = re.compile(rf"{EAST}\b")
WESTERNERS = re.compile(rf"(?:{WEST}|{OF_NEW})(?!\w)")
"""Wherever they were, consuls and envoys dated as those wrote who had sent them."""
