"""English words right behind a day that say by which calendar it is: "as the Old Style has it".

A mark is a calendar ("Old Style", "the old count"), or whose it is ("the Russian calendar", "as the
Greeks had it"), or who told the day by it ("for he kept the old calendar").
"""

from __future__ import annotations

from timeline.dates.english.fragments import NAMED_MONTHS
from timeline.dates.english.keepers import EAST, EAST_PLACES, WEST
from timeline.dates.english.keepers import OF_NEW as NEW_KEPT
from timeline.dates.english.keepers import OF_OLD as KNOWN_OLD

__all__ = ["MARKS"]

# The Turks told days by our months in the Julian way, too, for taxes and newspapers.
OLD_KEPT = rf"(?:{KNOWN_OLD}|Turkish|Ottoman|mali)"
OLD = (
    r"O\. ?S\.?|OS|Old Style|old style|Julian(?: calendar)?|Rumi"
    r"|o\. ?s\.|st[iy]lo veter[ei]|st\. ?v\."
)
# The "vieux style" of the French Republic is the Gregorian one.
NEW = (
    r"N\. ?S\.?|NS|New Style|new style|Gregorian(?: calendar)?"
    r"|[Vv]ieux[ -][Ss]tyle|v(?:x|\.) ?st(?:yle)?\.?|n\. ?s\.|st[iy]lo novo|st\. ?n\."
)
COUNTS = "calendar|almanac|reckoning|style|count|account"
# "Christmas Eve, meaning the Russian one".
MEANING = r"(?:meaning|that is|i\.e\.),? the"
ONE = r"(?:one|feast|day|Christmas|Easter|New Year)(?!\w)"
OF_TURKS = r"of the (?:mali|Rumi|(?:Turkish|Ottoman)(?: financial)?) year\b"
BY, COUNT = r"(?:by|of|in|after) the", rf"(?:{COUNTS})\b"
# "By English count", "according to the Russian calendar".
BY_THEIR = r"(?:(?:by|of|in|on|after|according to) the|by|according to)"
COUNTED = r"(?:reckon|count|dat)(?:ed|ing)"
STILL = (
    rf"(?:(?:(?:still|again|likewise|also|always)(?: {COUNTED})?|{COUNTED})"
    " (?:the (?=Old |New |old |new ))?)?+"
)
ITS_COUNT = r"(?: (?:calendar|style|count|reckoning|months?))?(?!\w)"
OF_THE = rf"{COUNT} (?:of the|(?:that|which) [^.;,]{{2,30}}? the) (?:[\w’']{{3,15}} ){{0,2}}"
OF_OLD = rf"(?:old|[Cc]hurch['’]s|{OLD_KEPT})"
OF_NEW = rf"(?:new|{NEW_KEPT})"
# "As the Gregorian world counted it", "as the Greeks counted", but not "as the Greeks had come".
HAD_IT = (
    r"(?: [\w-]+){0,2} (?:(?:count|reckon)\w*(?: it)?"
    r"|(?:had|ha[sv]e?|wr[io]te|call|date|ke(?:ep|pt)|put)\w* it)\b"
)
# "As Russia counts it", "as they wrote it in Russia".
THERE = (
    rf"(?:{EAST_PLACES} (?:count|reckon|date)\w*|they (?:count|reckon|date|wr[io]te)\w*(?: it)?"
    rf" in {EAST_PLACES})(?!\w)"
)
# "In the style of his fathers".
OF_FATHERS = rf"(?:by|in|of|after) the {COUNT} of (?:his|her|their|its) (?:fore)?fathers\b"
# "17 March, Dutch style": whose it is is only asked where the word stands there.
IN_STYLE = r"(?=[A-Zcimpw][\w’']{2,11} (?:[Ss]tyle|reckoning|calendar|dating)\b)"
STYLE = r"(?:[Ss]tyle|reckoning|calendar|dating)(?!\w)"
# "As the English calendar then stood".
STOOD = rf" {COUNT},? (?:(?:then|still|yet|at that time) )*(?:stood|ran|went|was|had it|gave it)\b"
RECORDS = (
    r"(?:books?|papers?|registers?|records?|despatch(?:es)?|annals|dates|manner|way|fashion)\b"
)
OUR = "(?:our(?: own)?(?: modern| present)?|(?:the )?(?:modern|present)(?: own)?)"
ENDS = r"(?=[,.;:)\]—–]|\s*\Z)"


def _named(age: str, name: str) -> str:
    """A calendar by its name: "the Old Style", "the Julian calendar", "the old one"."""
    return rf"(?:the )?(?:{age}(?:er)? (?:[Ss]tyle|[Cc]alendar|{COUNTS}|one)|{name}(?: {COUNT})?)"


def _told_by(named: str) -> str:
    """Clauses that tell by which calendar somebody told a day."""
    said = rf"{named}(?!\w)"
    return (
        # "As the Old Style has it", "as the old calendar reckoned".
        rf"as {named} (?:then |still )*(?:(?:ha[sd]|would have|g[ia]ves?|puts?) it\b"
        r"|(?:count|reckon)\w*(?: it)?|r[ua]ns?\b|goes\b|went\b)"
        # "For those who kept the old almanac", "to all that still followed the Julian calendar".
        rf"|(?:for|to|among|by|with) (?:those|all|people|men|such) (?:who|that|as) {KEPT} {said}"
        # "For he kept the Old Style", "since they still dated by the old calendar".
        rf"|(?:for|since|as|because) (?:s?he|they|it|[Tt]he \w+) {KEPT} {said}"
        # "(she wrote Old Style all her life)", "(his own Old Style)": no number stands there.
        r"|[(\[](?:(?:his|her|their|its)(?: own)?|(?:[a-z]+ ){0,2}(?:by|in|of|after|on)"
        rf"|(?:[\w’']+ ){{1,4}}{KEPT}) {said}(?:[ ,][^()\[\]\d]{{0,60}})?[)\]]"
    )


KEPT = (
    r"(?:(?:still|yet|always|had|ever) )*(?:ke(?:ep|pt)s?|used?s?|follow(?:s|ed)?|h(?:o|e)ld to"
    r"|clung to|(?:counted|reckoned|dated|wrote|went|lived)(?: by| in| after| on)?)"
)
TOLD_BY_OLD = _told_by(_named("[Oo]ld", r"Julian|O\. ?S\."))
TOLD_BY_NEW = _told_by(_named("[Nn]ew", r"Gregorian|N\. ?S\."))

# "The tenth of the first moon, by our count 15 February": that is said of the day behind it.
OF_THE_NEXT = (
    r"(?! (?:it was |that was )?(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)?\b"
    rf"(?=,| of\b| (?:{NAMED_MONTHS})\b))"
)
MARKS = {
    "english": rf",?+ ?+(?:{STILL}{BY_THEIR} (?:English|British) {COUNT}"
    # "12 September 1686, English style".
    r"|[(\[]?(?:in )?(?:the )?(?:English|British) [Ss]tyle(?!\w)"
    rf"|as the (?:English|British)(?:{HAD_IT}|{STOOD}))",
    # Marked itself, or told again behind it with the mark of the other calendar.
    "julian": rf",?+ ?+(?:[—–] ?)?+(?:[(\[](?:{OLD})[)\]]|as (?:the (?:{OF_OLD}|{EAST})"
    rf"(?:{HAD_IT}|{STOOD})|{THERE})"
    rf"|{OF_FATHERS}|{OF_TURKS}|{MEANING} {OF_OLD} {ONE}|[(\[]?{IN_STYLE}{OLD_KEPT} {STYLE}"
    rf"|{STILL}(?:(?:{OLD})(?!\w)|{BY} (?:{OF_THE}{EAST}\b"
    rf"|(?:[\w’']{{3,15}}['’] )?(?:{OLD}){ITS_COUNT})"
    rf"|{BY_THEIR} {OF_OLD} (?:{COUNT}|{RECORDS}|time\b)"
    rf"|[Oo]ld (?:{COUNTS}|fashion){ENDS})"
    rf"|(?=as |for |to |by |among |with |since |because |[(\[])(?:{TOLD_BY_OLD}))"
    rf"|(?= ?[(\[](?:\d{{1,2}}(?:st|nd|rd|th)?(?: (?:{NAMED_MONTHS}))?(?: \d{{4}})?,? (?:{NEW})"
    rf"|(?:{OLD})[;,] ))",
    "gregorian": rf",?+ ?+(?:[—–] ?)?+(?:[(\[](?:{NEW})[)\]]|(?:in )?[Ww]estern style(?!\w)"
    rf"|{MEANING} {OF_NEW} {ONE}"
    rf"|as the (?:{OF_NEW}|{WEST}){HAD_IT}|[(\[]?{IN_STYLE}{NEW_KEPT} {STYLE}"
    rf"|{STILL}(?:(?:{NEW})(?!\w)|{BY_THEIR} {OF_NEW} {COUNT}"
    rf"|{BY} (?:{OF_THE}{WEST}\b|(?:{NEW}){ITS_COUNT})"
    rf"|[Nn]ew (?:{COUNTS}|fashion){ENDS})"
    rf"|(?=as |for |to |by |among |with |since |because |[(\[])(?:{TOLD_BY_NEW})"
    rf"|(?:by|in|of|according to) {OUR} {COUNT}|(?:by|in) ours(?!\w)"
    r"|as we (?:now )?(?:count|reckon|date|write)(?: it)?\b"
    # "By the calendar of his hosts": the other one than the text's.
    rf"|by the {COUNT} of (?:his|her|their) (?:hosts|enemies))",
}
MARKS = {kind: rf"(?>{pattern}){OF_THE_NEXT}" for kind, pattern in MARKS.items()}
