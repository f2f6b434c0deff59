"""English words of time that damage is looked for in, and words that only look damaged."""

from __future__ import annotations

import re

from timeline.dates import english
from timeline.dates.language import tree

MONTHS = "|".join(english.MONTH_WORDS)
WORDS = (
    "day night week fortnight month season year decade century centuries hours days nights weeks"
    " months seasons years decades morning afternoon evening midnight noon dawn dusk yesterday"
    " spring summer autumn winter next following previous preceding same last later earlier"
    " before after afterwards thereafter first third fourth fifth sixth seventh eighth ninth"
    " tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
    " nineteenth twentieth two three four five seven eight nine eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen twenty thirty forty several early middle"
    " beginning between during since until"
).split()
FEASTS = (
    "Easter Christmas Michaelmas Whitsun Whitsuntide Pentecost Epiphany Candlemas Lammas Martinmas"
    " Thanksgiving Halloween Independence Armistice Bastille"
).split()
# A form with one mistake in it is hardly ever another English word; these are.
SOUND = frozenset(
    (
        "clay clays might mouth mouths neon moon fame lust laft lenth tater atter alter filth"
        " throe tour lour live mine fitty severity samo match marche marsh juno julie augusta"
        " septembre yeats weak moth moths down dan sprig winer net pervious some lost lest lat"
        " latter fist frist forth sith tree there thee for fur fie seen sine sice ester aster"
        " eater eastre aril mach mya my frida yeas yer yar decode decoded hors dais non ofter"
        " hereafter afterward untill decad dey das sae nie lats inter leven elven thou dust"
        " mart maid mad mar jury jut dully dunes tunes lunes util carlier decodes sven sunda lamas"
        " sumer durin dring carly sevan"
    ).split()
)
# In lower case these are other words.
OTHER_WORDS = frozenset(("march", "may", "august"))
# Words that a line's end, a blank or a hyphen parts.
PARTED = (
    *english.MONTH_NAMES,
    *english.WEEKDAY_NAMES,
    *FEASTS,
    *"following previous preceding century centuries morning evening yesterday autumn".split(),
    "anniversary",
)
# Two words, where a blank between their letters makes them of one.
SOUND_PARTED = frozenset(
    "after noon,after wards,there after,mid night,fort night,be fore,s even,no on,sea son,sun day"
    ",da y,in dependence,thanks giving,day s,week s,month s,year s,night s,season s,decade s"
    ",hour s".split(",")
)
_MONTHS = " ".join(english.MONTH_NAMES)
_UNITS = "day week month year night morning evening"
# Words that come to stand together when the blank between them is lost.
GLUED = (
    ("in of by since on until till from to early late mid the and between before after during last"
     " next", f"{_MONTHS} {' '.join(english.WEEKDAY_NAMES)}"),
    ("in of the early late last next by until since", "spring summer autumn winter"),
    ("the next following same previous preceding that", _UNITS),
    ("the in of", "next following same previous preceding"),
    ("two three four five six seven eight nine ten eleven twelve twenty thirty",
     "days weeks months years hours nights"),
    ("days weeks months years hours day week month year", "later earlier before after afterwards"),
    ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
     " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", "of century"),
    (f"{_MONTHS} spring summer autumn winter", "of to"),
    (" ".join(FEASTS), "Day Eve Sunday Monday"),
)  # fmt: skip
# What stands beside a number makes it sure that it is a year: a feast, a season, another year.
BEFORE_SURE_YEAR = rf"(?:{'|'.join(english.SEASONS)})\s(?:of|in)\s|1\d{{3}}(?:[-–—]|\sto\s)"
BEHIND_SURE_YEAR = re.compile(r"(?:[-–—]|\sto\s)1\d{3}(?!\w)")
YEAR_EXPECTED = frozenset(
    "in of by since until till from to before after during about around circa c. ca. year early"
    " late mid spring summer autumn winter born died built and or between a.d. d. ad".split()
)
"""In lower case, words behind which a number is a year;"""
FEAST_ENDS = frozenset((*FEASTS, "Day", "Eve"))
"""so it is behind these, as they stand."""
# "the 4thof May", "of1812", "and6 June", "1812to"
JOINED = re.compile(
    r"(?P<before>\d{1,2}(?:st|nd|rd|th)|1\d{3})(?:of|to|and)"
    r"|(?:[oO]f|[tT]o|[iI]n|[aA]nd|[bB]etween|[fF]rom|[sS]ince|[bB]y|[uU]ntil|[oO]n|Day|Easter"
    r"|Christmas)(?P<number>\d{1,4})"
)
# Words of which one is too many where a date is told.
DOUBLED = (
    *"the of in on at to from by until since between before after during and".split(),
    *(name for name in english.MONTH_NAMES if name != "May"),
    *english.WEEKDAY_NAMES,
    *"day days night week weeks month months year years century later next same following".split(),
    *"Day Christmas Easter early late spring summer autumn winter".split(),
)
# Words that print makes of others, which only their neighbours betray.
CONFUSIONS = {"clay": "day", "clays": "days", "mouth": "month", "mouths": "months"}
# Small words as they are misread; only between two words of a date they are taken for them.
LINKS = {
    **dict.fromkeys("o f,0f,af,oi,ol,ot,cf,OF,off,oof,o,f".split(","), "of"),
    **dict.fromkeys("t o,t0,lo,ta,fo,TO,too,tto,t".split(","), "to"),
    **dict.fromkeys(
        "a nd,an d,aud,arid,ond,aiid,anb,AND,annd,aand,andd,an,ad,nd".split(","), "and"
    ),
    **dict.fromkeys(
        "t he,th e,thc,tbe,tlie,tho,lhe,fhe,THE,tthe,thhe,thee,te,hte".split(","), "the"
    ),
    **dict.fromkeys("D ay,Da y,Dav,Doy,DAY,DDay,Daay,Dayy,Da,Dy".split(","), "Day"),
}
_NAMES = (*english.MONTH_WORDS, *english.WEEKDAY_NAMES, *FEASTS, "Day", "Eve")
_WORDS = (
    *WORDS, "one", "six", "ten", "the", "of", "in", "to", "and", "or", "late", "mid", "twelve",
    "twelfth",
)  # fmt: skip
# What stands before and behind a strange sign where it parts the words of a date.
BEFORE_STRAY = re.compile(
    rf"\b(?:\d{{1,4}}(?:st|nd|rd|th|d)?[-–—]?|{tree((*_NAMES, 'day'))}"
    rf"|(?i:{tree((*_WORDS, *'a on from by that this which'.split()))}))[.,]?[ \n]{{0,3}}\Z"
)
LONGEST_BEFORE_STRAY = 18
"""So many characters hold the longest of these words, with what may stand behind it."""
BEHIND_STRAY = re.compile(
    rf"(?:[.,]?[ \n]{{0,3}}|[-–—])(?:\d{{1,4}}(?:st|nd|rd|th|d|s)?|{tree(_NAMES)}"
    rf"|(?i:{tree((*_WORDS, 'ago'))}))\b"
)
