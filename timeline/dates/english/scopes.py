"""English words by which a text says of which of its days a calendar is kept, and until when."""

from __future__ import annotations

import re

from timeline.dates import english
from timeline.dates.english.keepers import NEW_KEEPERS, any_of

# "From here on", and "until 1752, and thereafter".
ONWARD = re.compile(
    r"\b(?:[Ff]rom here on(?:wards?)?|[Hh]enceforth|[Hh]ereafter|what follows|rest of this"
    r"|[Ff]rom (?:this point|now)(?: on(?:wards?)?)?)\b"
)
# "From this point we too must change columns".
TURNING = re.compile(
    r"\b(?:I|[Ww]e)\b[^.;]{0,40}\b(?:change|turn|switch|cross|shift)\b(?: [a-z]+){0,3}?"
    r" (?:columns?|calendars?|styles?|almanacs?|reckonings?)\b"
)
AFTERWARDS = re.compile(
    r"\b(?:after(?:wards?)?(?: it| that| then)?|thereafter|since then|from then(?: on)?)"
    r"(?=[,. ;]|\Z)"
)
# Of the part that the text has come to, and of the next.
HERE = re.compile(r"\b(?:[Tt]his|[Tt]he present) (?:chapter|section|part)\b|\b(?:letters?|diary)\b")
NEXT = re.compile(r"\bthe next\b")

PART = any_of("parts?, chapters?, sections?, books?, letters?, cantos?, essays?")
ORDINALS = {
    "first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "last": -1, "final": -1, "closing": -1,
    "concluding": -1,
}  # fmt: skip
CARDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7,
    "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
} | {str(number): number for number in range(1, 31)}  # fmt: skip
ORDINAL = any_of(",".join(ORDINALS))
CARDINAL = any_of(",".join(sorted(CARDINALS, key=len, reverse=True)))
JOINT = r"(?:,? and (?:the )?|, (?:the )?|,? or |,? to )"
# "In the first and third parts", "the first two chapters", "Parts One and Two", "Chapter 3 on";
# and where parts were named before, "in the second", "the first keeps".
NAMED_PARTS = re.compile(
    rf"\b(?:first (?P<many>{CARDINAL}) {PART}\b"
    rf"|(?P<ordinals>{ORDINAL}(?:{JOINT}{ORDINAL}){{0,8}}) {PART}\b"
    rf"|(?<!this )(?<!my )(?<!present ){PART} (?P<cardinals>{CARDINAL}"
    rf"(?:{JOINT}(?:{PART} )?{CARDINAL}){{0,8}})\b(?P<on> on)?"
    rf"|\bthe (?P<alone>{ORDINAL})"
    r"(?= (?:by|in|of|after|it|the|is|are|goes|follows|keeps|uses)\b|,))",
    re.IGNORECASE,
)
SOME_PARTS = re.compile(rf"\b{PART}\b", re.IGNORECASE)
NUMBER = re.compile(rf"\b(?:{ORDINAL}|{CARDINAL})\b", re.IGNORECASE)
NUMBERED = re.compile(
    rf"(?:(?:part|chapter|section|book|letter|essay|§) ?(?:the )?(?P<named>{CARDINAL}|{ORDINAL})\b"
    rf"|(?P<bare>{CARDINAL})(?:[.:)—–]|$))",
    re.IGNORECASE,
)
"""The head of a part, with its number."""

REFORM = 1582
"""The year before which there was no other calendar."""
# "Older than the reform", "for the Middle Ages".
EARLY = re.compile(
    r"\b(?:older than|before|down to|earlier than|prior to) (?:the |this |that )?"
    r"(?:[Rr]eform|change)\b(?! of 1[6-9])|\b[Mm]iddle [Aa]ges\b|\bmedieval\b"
)
# "The English year of the lawyers began on Lady Day, 25 March": every year did.
YEAR_BEGINS = re.compile(
    r"\b(?:year\b[^.;]{0,70}\b(?:began|begins?|turned|turns|opened|opens|started|starts)(?: it)?"
    r"|began it) (?:on|at|with|from)(?: the)? \Z"
)
# "Until September 1752", "it came into force on 1 April 1919", "dates between 1582 and 1752".
UNTIL = re.compile(
    r"\b(?:(?:came in(?:to force)?|adopted|introduced|accepted|went over)\b[^.;]{0,60}? (?:in|on)"
    r"(?: \d+)?|(?:[Uu]ntil|[Tt]ill)\b[^.;,]{0,60}? (?:in|on)(?: \d+)?|day after \d\d?"
    r"|[Uu]ntil|[Tt]ill|[Uu]p to|down to|[Bb]efore|only in|reform of|change of"
    r"|changed? (?:over )?in"
    r"|S\.? to|tyle to|(?:between|from) \d{4} (?:and|to))"
    r"(?: about| the year| (?:early|late)(?: in)?| the (?:change|reform|spring|summer|autumn|fall"
    r"|winter|beginning|end) of)?"
    r"(?: (?P<month>[A-Z][a-z]+))? (?P<year>1[5-9]\d\d)\b"
)
MONTHS = {name: number for number, name in enumerate(english.MONTH_NAMES, 1)}
# The story comes to a reform, or has one behind it.
REFORMED = re.compile(
    r"(?:adopted|introduced|accepted|(?:changed|went over|switched|passed) to)[^.;]{0,40}"
    r"\b(?:New Style|new style|New Calendar|new calendar|Gregorian calendar)"
)
HAD = re.compile(r"\b(?:had|having)\b")
OF_CHANGES = (
    "follow", "chang", "adopt", "drop", "abandon", "gave up", "give up", "given up", "went over",
    "gone over", "came over", "accept", "reform", "introduc", "switch", "go over", "went on",
    "day after", "tyle died", "alendar died", "tyle ended", "alendar ended",
)  # fmt: skip
CHANGES = re.compile(rf"\b\w?(?:{'|'.join(OF_CHANGES)})\w*")

SIDES = re.compile(
    r"[Tt]he (?<!\w....)(?<!whom ....)(?<!which ....)(?<!that ....)"
    r"([A-Z][a-z]{2,12}(?:sh|ch|an|ese|e|s))"
    r"(?: [a-z]+){0,2} (?:was|were|had|did|came|went|took|lost|won|left|fell|stood|lay|made|sent"
    r"|put|[a-z]+ed)\b"
)
"""Of whose side it is told: "the English fleet was divided";"""
THEM = re.compile(r"\b(?:[Tt]hey|[Tt]heirs?|[Tt]hem)\b")
"""and what tells of those who were named before: "The Danes were late. Their fleet"."""
# "On 15 April by their own reckoning": by whose?
BY_OWN = re.compile(
    r",? (?:by|in|of|after|on|according to) (?:his|her|its|their)"
    r"(?: (?:own|native|home|Church['’]s))? (?:calendar|almanac|reckoning|style|count|dating)\b"
    r"|, (?:his|her|its|their)(?: own)? (?:calendar|style|reckoning)(?=[,.;:)])"
    # "They kept Easter, their own, in a sail-loft".
    r"|, (?:his|her|their) own(?=[,.;:)])"
    # "By the calendar of their Church".
    r"|,? (?:by|in|of|after|according to) the (?:calendar|almanac|reckoning|style|count) of"
    r" (?:his|her|its|their)(?: own)? (?:[Cc]hurch|people|country|nation|faith|fathers|homeland)\b"
)
# "It had been 30 September | in London", "in Paris, where it was already | the 3rd of December".
IN_PLACE = re.compile(r" (?:in|at) (?:the )?")
WHERE_IT_WAS = re.compile(
    r"\b(?:[Ii]n|[Aa]t) (?:the )?(?P<place>[A-Z][\w'’.-]+(?: [A-Z][\w'’-]+)?),?(?: where| there)? "
    r"it (?:was|had been|would be)(?: already| still| only| by then| as yet)?(?: the)? \Z"
)
# Whose days they are: those that are told by somebody, or of a side.
SOURCES = any_of(
    "letters?, diary, diaries, journals?, logs?, papers?, reports?, despatches, dispatches,"
    "quotations?, bulletins?, minutes?, accounts?"
)
OF_SOME = re.compile(
    rf"\b(?<!this )(?<!present ){SOURCES}\b|\btold (?:of|by|from) the\b"
    r"|\b(?:from|on|of) the [A-Z]\w+ side\b"
    r"|\babroad\b|\bacross the\b|\boverseas\b|\bon the Continent\b"
    r"|\b(?:[Ee]vents|[Dd]ays|[Dd]ates) (?:of|in|from) (?:[a-z]+ ){0,3}"
    r"(?!Old|New|Julian|Greg)[A-Z][a-z]{3}"
)
ABROAD = re.compile(
    r"\b(?:abroad|overseas|(?:on|of|from) the Continent|across the Channel|beyond the [Ss]eas?)\b"
    r"(?![^.;]{0,120}\bmarked\b)"
)
"""Said of what happened there, where its days bear no mark of their own."""
# No word's edge first: a pattern that begins with a few letters is searched for quickly.
WESTERN_SOURCE = re.compile(
    rf"(?:{'|'.join(NEW_KEEPERS)}|German|Viennese|Belgian|Swiss|foreign) (?:[a-z]+ )?"
    r"(?:diar(?:y|ies)|journals?|papers?|newspapers?|press|telegrams?|despatch(?:es)?"
    r"|dispatch(?:es)?|bulletins?|histor(?:y|ies)|correspondents?|embassies)\b"
)
"""Who counts by the new calendar, whatever the text does."""
REST = re.compile(
    r"\b(?:everything else|[Tt]he rest|all (?:other|else|the rest)|[Ee]lsewhere"
    r"|[Ee]verybody else['’]s|all dates)\b"
)
DIARY = re.compile(
    r"\b(?:[Dd]iary|[Jj]ournal|[Ll]og(?:-?book)?|[Ll]etters|[Nn]otebooks?|[Mm]inutes)\b"
    r"[^;]{0,60}\b(?:kept|dated|written|headed)\b"
)
"""What is quoted, and was kept by a calendar."""
TELLS = re.compile(
    r"\b"
    + any_of(
        "accounts?, reports?, papers?, newspapers?, writers?, chroniclers?, historians?,"
        "bulletins?, letters?, despatch(?:es)?, dispatch(?:es)?, [Aa]ccording to, said, says?,"
        "wrote, writes, read, almanacs?, sources?"
    )
    + r"\b"
)
CAPITAL = re.compile(r"\b[A-Z][a-z]{3,}\b")
CONTENT = re.compile(
    r"\b(?!"
    + any_of(
        "which, these, those, their, there, where, dates, dated, style, calendar, quoted, comes,"
        "whatever, everything, everyone, every, wrote, throughout, about, years?, after, other,"
        "under"
    )
    + r"\b)[A-Za-z]{5,}\b"
)
# "The fishermen's dates": of those who kept them.
WHOSE = re.compile(
    r"\b([A-Za-z]{4,}?)(?:s['’]|['’]s) (?:own )?"
    r"(?:dates|days|calendar|reckoning|style|count)\b"
)
