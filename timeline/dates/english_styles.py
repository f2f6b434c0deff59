"""English words by which a text says after which calendar its days are told."""

from __future__ import annotations

import re

from timeline.dates import english

KEYS = (
    "tyle", "alendar", "Julian", "Gregorian", "O.S.", "O. S.", "OS", "N.S.", "N. S.", "eckon",
    "days behind", "days slow", "lmanac", "manner of the", "OLD STYLE", "NEW STYLE", "JULIAN",
    "GREGORIAN",
)  # fmt: skip
"""Of these one stands in every sentence that names a calendar."""
TURNS = (
    "rom here on", "enceforth", "ereafter", "rom this point", "rom now on", "s from here",
)  # fmt: skip
"""And of these in one that turns to the other without naming it."""
PEOPLES = {
    "julian": r"English|British|Russian|Muscovite|Greek|Serbian|Bulgarian|R[ou]u?manian|Swedish"
    r"|Protestant|Orthodox|Eastern|Tsar['’]s|Julian",
    "gregorian": r"French|Spanish|Portuguese|Austrian|Polish|Venetian|Italian|Dutch|Imperial"
    r"|imperial|Papal|papal|Pope['’]s|Roman|Catholic|Emperor['’]s|Western|[Ww]estern"
    r"|European|Continental|Gregorian|Bavarian|Prussian",
}
"""Peoples and churches by the calendar that they kept when there were two."""
COUNT = r"(?:calendars?|style|reckoning|count|computation|almanacs?)"
TEN = "ten|eleven|twelve|thirteen|1[0-3]"
OLD = (
    r"\bO\. ?S\.|\bOS\b|\b[Oo]ld,? [Ss]tyle\b"
    rf"|\b[Oo]ld(?:er)? (?:{COUNT}|[Cc]alendar)\b"
    rf"|\b(?:{PEOPLES['julian']}),?(?: or Old,?)? (?:{COUNT}|days|dates)\b|\bJulian\b"
    rf"|\b(?:{COUNT}|manner) of (?:the )?(?:Eastern (?:Church|church)|Orthodox|Greeks?|Russians?)\b"
)
NEW = (
    r"\bN\. ?S\.|\bNS\b|\b[Nn]ew,? [Ss]tyle\b"
    rf"|\b(?:[Nn]ew|[Mm]odern|present|today['’]s|corrected|reformed) (?:{COUNT}|[Cc]alendar)\b"
    rf"|\b(?:{PEOPLES['gregorian']}),? (?:{COUNT}|days|dates)\b|\bGregorian\b"
    rf"|\b{COUNT} (?:of (?:the )?(?:West|French|Pope)|in use today)\b"
    rf"|\bour own(?: {COUNT})?(?=[,.;)]| (?:calendar|style|reckoning))|\bour (?:calendar|style)\b"
)
NAMED = re.compile(
    # "Eleven days behind ours", "behind that of the rest of Europe": of both, and of the first.
    rf"(?P<behind>\b(?:{TEN}|days) (?:days )?(?:behind|slow|short)[^,.;]{{0,60}})|(?P<julian>{OLD})|(?P<gregorian>{NEW})"
    # "Those of events abroad in the New", "the Greek ministries in the old".
    r"|\bthe (?:(?P<julian_alone>[Oo]ld)|(?P<gregorian_alone>[Nn]ew))(?: one)?"
    r"(?=[,.;:)]| is\b| are\b|$)"
    r"|\b(?:was|were|is|are)(?: all)? (?P<julian_faith>Orthodox)\b"
    r"|\b(?:is|are)(?: all)? (?P<western>Western)(?=[,.;:)])"
)
# What parts two sayings of one sentence, if each names a calendar.
STRONG = re.compile(r"[;()\[\]]|(?<!S)\.(?= )| [–—-] ")
JOINT = re.compile(r",? (?:and|but|while|whereas|though|although|nor|only)\b")
# What is said of the days that are excepted.
EXCEPT = re.compile(
    r"\b(?:[Uu]nless|[Ee]xcept|[Ss]ave|[Aa]part from|[Ww]here(?=[^,;]{0,60}\b(?:both|two|stroke"
    r"|better|stumble|marked|treaty))|[Oo]nly where)\b(?:[^,;]|, (?:which|who|where|or|and) ){0,120}"
)
SETS_MARKS = re.compile(
    r"\b(?:O\. ?S\.|N\. ?S\.) (?:marks?|stands?|means?|is (?:for|put|added)|beside|after)\b"
    r"|\b[Oo](?:\. ?)?S\.? or N|\bboth\b[^;]{0,40}\b(?:styles|calendars)\b(?! here)"
)
FIRST = re.compile(
    r"\b(?:I|[Ww]e)\b(?! (?:was|were|had)\b)|\b(?:[Mm]y|[Oo]ur) (?:own )?(?:days|dates|story|history|account)"
    r"|\b[Mm]ine\b"
)
PRESENT = re.compile(
    r"\b(?:is|are|stands?|follows?|keeps?|goes|go|runs?|uses?|employs?|means?|has been|have been|remains?"
    r"|belongs?|carry|carries|does|do|prefers?)\b|\bto be\b"
)
PAST = re.compile(
    r"\b(?:was|were|had|did|kept|used|adopted|ran|lived|dropped|changed|wrote|dated|went|stayed"
    r"|followed|lagged|clung|held|put|gave|came|knew|took|lay|began|became|stood|[a-z]{3,}ed)\b"
)
HELD = re.compile(r"\b(?:is|are|has|have|been|be) (?:\w+ )?\Z")
"""Before a participle: "the style is here kept"."""
SUBJECT = re.compile(
    r"\b(?:[Dd]ates|(?:[Aa]|[Aa]ny|[Ee]ach|[Ee]very) (?:date|day)|[Dd]ays|[Dd]ating|[Aa]ll|(?:double|single) (?:date|one|day)s?|[Cc]hronology|everything|[Ww]hat(?:ever)? (?:is|are|comes?|happen|follows|was|I)|[Tt]he rest|[Tt]hroughout"
    r"|[Hh]ere|below|following|[Hh]ereafter|[Hh]enceforth"
    r"|[Cc]hapters?|[Pp]arts?|[Ss]ections?|[Bb]ook|[Aa]ccount|[Nn]arrative|[Ss]tory|[Hh]istory|article"
    r"|pages?|[Ll]etters|[Dd]iary|[Jj]ournals?|[Mm]inutes|[Rr]egisters?|papers|documents|originals|sources?|reckoning is|style is|calendar is|else['’]s)\b"
)
# "The Church still keeps its feast days by the old calendar" says nothing of the text.
ELSEWHERE = re.compile(
    r"\b(?:[Ss]till|[Tt]o this day|nowadays|feast days|name[- ]days|feasts|Christmas|birthdays?)\b"
)
STEPPED_ASIDE = re.compile(
    r"(?:\bnot(?: of| in| by)?(?: the)?|\brather than(?: the)?|\binstead of(?: the)?) \Z"
)
CONVERTED = re.compile(
    r"\b(?:convert|reduc|turn(?:ed|ing) (?=into)|translat|bring|brought|adjust|correct|transpos|recast)\w*\b"
    r"[^;]{0,80}?\b(?:to|into|with) |\bturned in(?=to )"
)
NEGATED = re.compile(r"\b(?:[Nn]o|[Nn]ot|[Nn]ever|[Nn]either|[Ww]ithout)\b")
# Of a calendar that was named before: "and in this book I have kept it", "so shall we".
AS_BEFORE = re.compile(
    r"\b(?:so|nor) (?:shall|do|will|have|must|does|is|are) (?:I|we|it|this|my|our)\b"
    r"|\b(?:I|[Ww]e)\b(?: \w+){0,4} (?:keep|kept|follow|followed|use|used|let|left|leave|prefer|preferred"
    r"|retain|retained|count|reckon|date|adopt|adopted|do|take|taken|altered|changed|converted|shall)\b"
    r"[^;]{0,40}\b(?:it|them|its|the former|the latter|the same|stand|as they|with her|with him"
    r"|with them|their (?:days|dates|style|calendar))\b"
    r"|\b(?:it|this|they|[Tt]hese) (?:is|are|has been|have been) (?:\w+ )?(?:followed|kept|used|retained"
    r"|left|preserved|observed|meant)\b"
)
LATTER = re.compile(r"\bthe latter\b")
FORMER = re.compile(r"\bthe former\b")
COUNTED_WITH = re.compile(
    rf"\b(?:I|[Ww]e)\b(?: \w+){{0,3}} (?:count|reckon|date|side|go|keep) with the (?:(?P<julian>{PEOPLES['julian']})"
    rf"|(?P<gregorian>{PEOPLES['gregorian']}))"
)

# Of which days it is said.
ONWARD = re.compile(
    r"\b(?:[Ff]rom here on(?:wards?)?|[Hh]enceforth|[Hh]ereafter|[Ff]rom (?:this point|now)(?: on(?:wards?)?)?"
    r"|[Ii]n what follows|what follows|rest of this)\b"
)
AFTERWARDS = re.compile(
    r"\b(?:after(?:wards?)?(?: it| that| then)?|thereafter|since then|from then(?: on)?)(?=[,. ;]|\Z)"
)
HERE = re.compile(r"\b(?:[Tt]his|[Tt]he present) (?:chapter|section|part)\b|\b(?:letters?|diary)\b")
PART = r"(?:parts?|chapters?|sections?|books?|letters?|cantos?|essays?)"
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
_ORDINAL = "|".join(ORDINALS)
_CARDINAL = "|".join(sorted(CARDINALS, key=len, reverse=True))
_JOINT = r"(?:,? and (?:the )?|, (?:the )?|,? or |,? to )"
NAMED_PARTS = re.compile(
    rf"\b(?:(?P<ordinals>(?:{_ORDINAL})(?:{_JOINT}(?:{_ORDINAL})){{0,8}}) {PART}\b"
    rf"|(?<!this )(?<!my )(?<!present ){PART} (?P<cardinals>(?:{_CARDINAL})(?:{_JOINT}(?:{PART} )?(?:{_CARDINAL})){{0,8}})\b(?P<on> on)?"
    rf"|\bthe (?P<alone>{_ORDINAL})(?= (?:by|in|of|after|it|the|is|are|goes|follows|keeps|uses)\b|,))",
    re.IGNORECASE,
)
SOME_PARTS = re.compile(rf"\b{PART}\b", re.IGNORECASE)
NUMBER = re.compile(rf"\b(?:{_ORDINAL}|{_CARDINAL})\b", re.IGNORECASE)
NUMBERED = re.compile(
    rf"(?:(?:part|chapter|section|book|letter|essay|§) ?(?:the )?(?P<named>{_CARDINAL}|{_ORDINAL})\b"
    rf"|(?P<bare>{_CARDINAL})(?:[.:)—–]|$))",
    re.IGNORECASE,
)
"""The head of a part, with its number."""
# "Older than the reform", "for the Middle Ages": before there were two calendars.
EARLY = re.compile(
    r"\b(?:older than|before|down to|earlier than|prior to) (?:the |this |that )?(?:[Rr]eform|change)\b(?! of 1[6-9])"
    r"|\b[Mm]iddle [Aa]ges\b|\bmedieval\b"
)
UNTIL = re.compile(
    r"\b(?:(?:came in(?:to force)?|adopted|introduced|accepted|went over)\b[^.;]{0,60}? (?:in|on)(?: \d+)?"
    r"|until|till|up to|down to|before|only in|reform of|change of|changed? (?:over )?in|S\.? to|tyle to)"
    r"(?: about| the year| the (?:change|reform) of)?(?: (?P<month>[A-Z][a-z]+))? (?P<year>1[5-9]\d\d)\b"
)
REFORMED = re.compile(
    r"(?:adopted|introduced|accepted|(?:changed|went over|switched|passed) to)[^.;]{0,40}"
    r"\b(?:New Style|new style|New Calendar|new calendar|Gregorian calendar)"
)
CHANGES = re.compile(
    r"\b(?:follow|chang|adopt|drop|abandon|gave up|give up|given up|went over|gone over|came over|accept"
    r"|reform|introduc|switch|go over|went on)\w*"
)
# Whose report is quoted.
SOURCES = r"(?:letters?|diary|diaries|journals?|logs?|papers?|reports?|despatches|dispatches|quotations?|bulletins?|minutes?|accounts?)"
OF_SOURCE = re.compile(
    r"\btold (?:of|by|from) the\b|"
    rf"\b{SOURCES}\b(?: (?:from|of|by|in))?|\b(?:from|on|of) the [A-Z]\w+ side\b|\babroad\b|\bacross the\b|\boverseas\b|\bon the Continent\b"
    r"|\b(?:[Ee]vents|[Dd]ays|[Dd]ates) (?:of|in|from) (?:[a-z]+ ){0,3}(?!Old|New|Julian|Greg)[A-Z][a-z]{3}"
)
REST = re.compile(
    r"\b(?:everything else|[Tt]he rest|all (?:other|else|the rest)|[Ee]lsewhere|[Ee]verybody else['’]s|all dates)\b"
)
TELLS = re.compile(
    r"\b(?:accounts?|reports?|papers?|newspapers?|writers?|chroniclers?|historians?|bulletins?|letters?"
    r"|despatch(?:es)?|dispatch(?:es)?|[Aa]ccording to|said|says?|wrote|writes|read|almanacs?|sources?)\b"
)
CAPITAL = re.compile(r"\b[A-Z][a-z]{3,}\b")
# "The French keep it under 10 July", "which in Paris was 11 March", "or 10 March as they wrote".
OTHERWISE = re.compile(
    r"\b(?:puts?|keeps?|kept|has|had|gives?|gave|enter(?:s|ed)?|print(?:s|ed)?|dates?d?|was|is"
    r"|record(?:s|ed)?|ma[dk]es?|call(?:s|ed)?|wrote|have)\b[^.;]{0,50}\Z"
    r"|\b(?:or|for) (?:the )?\Z|\b(?:hosts|enemies)['’][^.;]{0,40}\Z"
)
MONTHS = {name.capitalize(): number for name, number in english.MONTHS.items()}
# "His diary of the war was kept in the Old Style", of which it is quoted.
DIARY = re.compile(
    r"\b(?:[Dd]iary|[Jj]ournal|[Ll]og(?:-?book)?|[Ll]etters|[Nn]otebooks?|[Mm]inutes)\b[^;]{0,60}"
    r"\b(?:kept|dated|written|headed)\b"
)
CHANGED_OVER = {
    (1752, 9): re.compile(r"\b(?:English|British|Irish|Scottish|Scots|England|Britain)\b"),
    (1753, 3): re.compile(r"\b(?:Swedish|Sweden|Finnish|Finland)\b"),
}
"""When whose Old Style ended, if a text does not say it."""
REFORM = 1582
"""The year before which there was no other calendar."""
HAD = re.compile(r"\b(?:had|having)\b")
CONTENT = re.compile(
    r"\b(?!(?:which|these|those|their|there|where|dates|dated|style|calendar|quoted|comes|whatever"
    r"|everything|everyone|every|wrote|throughout|about|years?|after|other|under)\b)[A-Za-z]{5,}\b"
)
# "The fishermen's dates": of those who kept them.
WHOSE = re.compile(
    r"\b([A-Za-z]{4,}?)(?:s['’]|['’]s) (?:own )?(?:dates|days|calendar|reckoning|style|count)\b"
)
