"""English, put together: words, fragments, rules, and what joins and bounds dates."""

from __future__ import annotations

from timeline.dates import english
from timeline.dates.english_dates import DATES
from timeline.dates.english_days import DAYS
from timeline.dates.english_fragments import FRAGMENTS, NAMED_MONTHS
from timeline.dates.english_rest import REST
from timeline.dates.english_times import TIMES
from timeline.dates.language import Language

RULES = (*DATES, *DAYS, *TIMES, *REST)
OLD = r"O\. ?S\.?|OS|Old Style|old style|Julian(?: calendar)?"
NEW = r"N\. ?S\.?|NS|New Style|new style|Gregorian(?: calendar)?"
# What says it of the old calendar, up to its name, says nothing of the new.
# And what is said of one people's events is not said of all.
ON = (
    r"(?:(?!New Style|new style|[Nn]ew [Cc]alendar|Gregorian|community|events of)"
    r"[^.;])"
)
OF_OLD = (
    r"(?:Old Style|old style|Old Calendar|old calendar|Julian (?:calendar|reckoning|dates|days"
    r"|style|count)|(?:Greek|Russian|Orthodox|Eastern|Tsar['’]s) (?:calendar|style|reckoning)"
    r"|Julian(?=[,.;:]| (?:unless|throughout|here|except))|O\. ?S\.|OS\b)"
)
# Where it is said of: "in this chapter", "throughout", "unless marked N.S.".
SCOPE = (
    r"(?:all (?:my |our |the )?(?:days|dates)|(?:my|our|these|the) (?:days|dates)"
    r"|every (?:day|date)"
    r"|throughout|in (?:this|the present|these) (?:chapter|book|section|article|part|pages?"
    r"|letters|work|story|volume|narrative|diary|history|account)|all through"
    r"|what follows|hereafter|below)"
)
BY, COUNT = r"(?:by|of|in|after) the", r"(?:calendar|almanac|reckoning|style|count)\b"

ENGLISH = Language(
    words=english.WORDS,
    fragments=FRAGMENTS,
    rules=RULES,
    article=r"(?:[Tt]he|THE)",
    joiners={
        "interval": r"{dash}| (?:up )?(?:to|until|till|through|into) (?:the )?",
        "range": r" and (?:the )?",
        "choice": r" or (?:the )?| ?/ ?",
    },
    signals={
        "between": ("between",),
        "from": ("from",),
        "before": ("by", "before", "prior to", "no later than", "not later than", "ahead of"),
        "after": ("after", "following", "no earlier than"),
        "since": ("since", "starting in", "beginning in", "as of"),
        "until": ("until", "till", "up to", "up until", "through to", "through"),
    },
    marks={
        # Marked itself, or told again behind it with the mark of the other calendar.
        "julian": rf",? ?(?:[(\[](?:{OLD})[)\]]|(?:{OLD})(?!\w)"
        rf"|(?:still |reckoned |counted )?{BY} (?:{OLD})(?: (?:count|reckoning))?(?!\w)"
        rf"|{BY} (?:old|Orthodox|Eastern|Greek|Russian|Julian) {COUNT})"
        rf"|(?= ?[(\[]\d{{1,2}}(?:st|nd|rd|th)?(?: (?:{NAMED_MONTHS}))?(?: \d{{4}})?,? (?:{NEW}))",
        "gregorian": rf",? ?(?:[(\[](?:{NEW})[)\]]|(?:{NEW})(?!\w)"
        rf"|(?:in )?[Ww]estern style(?!\w)|{BY} (?:Western|Roman|papal|Catholic|new"
        rf"|[Pp]ope['’]s|[Ee]mperor['’]s) {COUNT})",
    },
    style_words=("tyle", "alendar", "Julian", "O.S.", "O. S.", "OS", "eckoning", "days behind"),
    new_style_words=("Gregorian",),
    styles={
        "julian": (
            rf"\b(?:[Dd]ates|(?:[Aa]|[Aa]ny|[Ee]very|[Ee]ach) (?:date|day)|[Dd]ays|[Dd]ating"
            r"|[Aa]ccount|[Aa]rticle"
            r"|[Hh]istory|[Pp]age|[Bb]ook|[Cc]hronicle|[Nn]arrative|[Dd]iary|[Ll]etters)\b"
            rf"{ON}{{0,120}}\b(?:given|printed|told|dated|reckoned|stand|follow|follows|keeps?|uses?|are"
            rf"|is)\b{ON}{{0,60}}\b{OF_OLD}"
            # "I have left English dates in the Old Style", "the Old Style is kept throughout"
            rf"|\b(?:left|leave|keep|kept|give|given|retain(?:ed)?|cited?|print(?:ed)?)\b{ON}{{0,80}}"
            rf"\b(?:dates|days|each day|every day)\b{ON}{{0,40}}\b{OF_OLD}"
            # "All dates O.S.", "Dates: Old Style"
            rf"|\b[Dd]ates:? (?:in (?:the )?)?{OF_OLD}"
            rf"|\b{OF_OLD}(?: dates?)? (?:is|are|has been|have been) (?:used|kept|retained"
            r"|observed|meant|preserved|intended"
            r"|followed)\b"
            # "The Russian style is kept throughout", "I go by the Old Style in what follows"
            rf"|\b(?:is|are|by|in|after|of) (?:the )?{OF_OLD}"
            rf"{ON}{{0,60}}\b{SCOPE}\b"
            rf"|\b{SCOPE}\b{ON}{{0,100}}\b(?:is|are|stands?|go|goes|runs?|keeps?|means?|I|we"
            r"|behind)\b"
            rf"{ON}{{0,60}}\b{OF_OLD}"
            r"|\b(?:[Dd]ays|[Dd]ates)\b[^.;]{0,80}\b(?:ten|eleven|twelve|thirteen"
            r"|1[0-3]) days behind\b"
            r"|\b(?:I|[Ww]e) (?:have )?(?:used?|keep|kept|follow(?:ed)?|retain(?:ed)?) (?:the )?"
            rf"{OF_OLD}"
        ),
        "gregorian": (
            # "Where two days are joined by a stroke the second is New Style" says it of those.
            r"\b(?:[Dd]ates|[Dd]ays|[Dd]ating)\b"
            r"(?:(?!joined|stroke|second|double|both|marked|unless|Old Style)[^.;]){0,80}\b"
            r"(?:New Style|new style|New Calendar|new calendar|Gregorian calendar)"
            r"|\b(?:I|we|he|she) (?:shall |will )?(?:use|follow|keep|give)[^.;]{0,30}\b(?:New Style"
            r"|new style|Gregorian)"
            r"|(?:adopted|introduced|accepted|(?:changed|went over|switched|passed) to)[^.;]{0,40}"
            r"\b(?:New Style|new style|New Calendar|new calendar|Gregorian calendar)"
        ),
    },
    of_a_part=r"chapter|section|part|letters?|diary",
    afterwards=r"(?i:after(?:wards?)?|following|since|then|thereafter|later|next|soon|shortly|quickly"
    r"|promptly|immediately|meanwhile|subsequently|eventually|finally|in the aftermath|triggered"
    # "the ensuing campaign", "for this debacle": the happening counted from is named as one.
    r"|ensu(?:ed|ing)|th(?:is|ese|ose) (?:[\w-]+ )?[\w-]+)",
    number_gate=(
        r"\d{1,3}(?:st|nd|rd|th|d)?(?:['’]?s\b| ['’]?s |-?[ap]m\b|[:.][0-5]\d ?[aApP]"
        r"|\.\d{1,2}\.\d{4}"
        r"| ?[-–—−/] ?\d{1,4}(?:/\d{4}|(?:st|nd|rd|th)? (?:of )?[JFMASONDBC]|[BA])"
        r"| (?:{republican})|-(?:{units})\b| ?\(\d{1,2}\)? [JFMASOND]"
        r"|(?:, (?:the )?\d{1,2}(?:st|nd|rd|th)?){1,6},? (?:and|or|to) "
        r"| (?:[JFMASONDBC]|of|to|until|and|or|o['’]|[ap]\.?m\b|bce?\b|the|through"
        r"|till|(?:\w{1,12} )?(?:{units})\b))"
    ),
    word_gates={
        # "a year later", "an hour", "a couple of days", "many a long week"; "A.D. 70"
        ("a", "an", "one", "two", "three", "many", "some", "several"): (
            r"[ -](?:{units}|(?:single|couple|dozen|hundred|half|full|few|number|more|long|whole"
            r"|bloody|consecutive|successive|short|to|or|and|time)\b|[–-]|o['’])|\.? ?D"
        ),
        ("that", "this"): (
            r",? (?:\d|{months}|{seasons}|(?i:{fixed_feasts}|{feasts})|{dayparts}|{weekdays}"
            r"|{units}|{counts}|(?i:day|week|month|year|decade|century|very|same|particular)"
            r"|time|period)"
        ),
        ("at",): r" (?:\d|{ages}|present)",
        ("not",): r" (?:long|(?:quite )?{counts})",
        ("all",): r" (?i:saints|souls|hallows)",
    },
    agent=(
        r"[Bb]y (?:the|a) \d{4}[ -]"
        r"(?!(?:and|or|to|in|on|at|it|he|she|they|there|was|were|had)\b)[a-z]"
    ),
    onward=r" (?:onwards?\b|forward\b|on(?=[,.;:)]|\s*\Z))",
)
