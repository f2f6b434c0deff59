"""English, put together: words, fragments, rules, and what joins and bounds dates."""

from __future__ import annotations

from timeline.dates import english
from timeline.dates.english_ages import AGES
from timeline.dates.english_dates import DATES, LATIN_COUNTS
from timeline.dates.english_days import DAYS
from timeline.dates.english_distances import DISTANCES
from timeline.dates.english_era_dates import ERA_DATES
from timeline.dates.english_feast_rules import FEAST_DAYS
from timeline.dates.english_fragments import FRAGMENTS, NAMED_MONTHS
from timeline.dates.english_hours import HOURS
from timeline.dates.english_keepers import EAST, EAST_PLACES, WEST
from timeline.dates.english_keepers import OF_NEW as NEW_KEPT
from timeline.dates.english_keepers import OF_OLD as OLD_KEPT
from timeline.dates.english_months import MONTHS
from timeline.dates.english_rest import REST
from timeline.dates.english_times import TIMES
from timeline.dates.english_years import YEARS
from timeline.dates.language import Language

NTHS_ALONE = tuple(word for word in english.ORDINALS if word.isalpha())
RULES = (
    *ERA_DATES, *DATES, *HOURS, *AGES, *MONTHS, *YEARS, *FEAST_DAYS, *DAYS, *DISTANCES, *TIMES,
    *REST,
)  # fmt: skip
OLD = r"O\. ?S\.?|OS|Old Style|old style|Julian(?: calendar)?|Rumi"
# The "vieux style" of the French Republic is the Gregorian one.
NEW = (
    r"N\. ?S\.?|NS|New Style|new style|Gregorian(?: calendar)?"
    r"|[Vv]ieux[ -][Ss]tyle|v(?:x|\.) ?st(?:yle)?\.?"
)
BY, COUNT = r"(?:by|of|in|after) the", r"(?:calendar|almanac|reckoning|style|count|account)\b"
# "By English count", "according to the Russian calendar".
BY_THEIR = r"(?:(?:by|of|in|on|after|according to) the|by|according to)"
STILL = (
    "(?:(?:still|again|likewise|also|always|reckoned|counted) (?:the (?=Old |New |old |new ))?)?+"
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
IN_STYLE = r"(?=[A-Zcpiw][\w’']{2,11} (?:[Ss]tyle|reckoning|calendar|dating)\b)"
STYLE = r"(?:[Ss]tyle|reckoning|calendar|dating)(?!\w)"
# "As the English calendar then stood".
STOOD = rf" {COUNT},? (?:(?:then|still|yet|at that time) )*(?:stood|ran|went|was|had it|gave it)\b"
RECORDS = (
    r"(?:books?|papers?|registers?|records?|despatch(?:es)?|annals|dates|manner|way|fashion)\b"
)
COUNTING = (
    r"[ -](?:{units}|(?:single|couple|dozen|hundred(?:th)?|quarters?|half|full|few|number"
    r"|more|long|whole|bloody|consecutive|successive|short|to|or|and|time|evenings?|mornings?"
    r"|afternoons?|springs|autumns)\b|[–-]|o['’])|\.? ?D"
)
OUR = "(?:our(?: own)?(?: modern| present)?|(?:the )?(?:modern|present)(?: own)?)"

ENGLISH = Language(
    words=english.WORDS,
    fragments=FRAGMENTS,
    rules=RULES,
    article=r"(?:[Tt]he|THE)",
    joiners={
        # "21 July — the 3rd of August by ours": one day, told again.
        "interval": r"(?! [-–—−] the ){dash}| (?:up )?(?:to|until|till|through|into) (?:the )?",
        "range": r" and (?:the )?",
        "choice": r" or (?:the )?| ?/ ?",
    },
    signals={
        "between": ("between",),
        "from": ("from",),
        "before": ("by", "before", "prior to", "no later than", "not later than", "ahead of"),
        "after": ("after", "following", "no earlier than", "not before", "never before"),
        # "All through November" lasted so long, "through November" perhaps until its end.
        "all": ("all through", "right through", "straight through"),
        "since": ("since", "starting in", "beginning in", "as of"),
        "until": ("until", "till", "up to", "up until", "through to"),
        "through": ("through",),
    },
    marks={
        "english": rf",?+ ?+(?:{STILL}{BY_THEIR} (?:English|British) {COUNT}"
        # "12 September 1686, English style".
        r"|[(\[]?(?:in )?(?:the )?(?:English|British) [Ss]tyle(?!\w)"
        rf"|as the (?:English|British)(?:{HAD_IT}|{STOOD}))",
        # Marked itself, or told again behind it with the mark of the other calendar.
        "julian": rf",?+ ?+(?:[(\[](?:{OLD})[)\]]|as (?:the (?:{OF_OLD}|{EAST})"
        rf"(?:{HAD_IT}|{STOOD})|{THERE})"
        rf"|{OF_FATHERS}|{IN_STYLE}{OLD_KEPT} {STYLE}"
        rf"|{STILL}(?:(?:{OLD})(?!\w)|{BY} (?:{OF_THE}{EAST}\b"
        rf"|(?:[\w’']{{3,15}}['’] )?(?:{OLD}){ITS_COUNT})"
        rf"|{BY_THEIR} {OF_OLD} (?:{COUNT}|{RECORDS}|time\b)))"
        rf"|(?= ?[(\[](?:\d{{1,2}}(?:st|nd|rd|th)?(?: (?:{NAMED_MONTHS}))?(?: \d{{4}})?,? (?:{NEW})"
        rf"|(?:{OLD})[;,] ))",
        "gregorian": rf",?+ ?+(?:[(\[](?:{NEW})[)\]]|(?:in )?[Ww]estern style(?!\w)"
        rf"|as the (?:{OF_NEW}|{WEST}){HAD_IT}|{IN_STYLE}{NEW_KEPT} {STYLE}"
        rf"|{STILL}(?:(?:{NEW})(?!\w)|{BY_THEIR} {OF_NEW} {COUNT}"
        rf"|{BY} (?:{OF_THE}{WEST}\b|(?:{NEW}){ITS_COUNT}))"
        rf"|(?:by|in|of|according to) {OUR} {COUNT}|(?:by|in) ours(?!\w)"
        r"|as we (?:now )?(?:count|reckon|date|write)(?: it)?\b"
        # "By the calendar of his hosts": the other one than the text's.
        rf"|by the {COUNT} of (?:his|her|their) (?:hosts|enemies))",
    },
    afterwards=r"(?i:after(?:wards?)?|following|since|then|thereafter|later|next|soon|shortly|quickly"
    r"|promptly|immediately|meanwhile|subsequently|eventually|finally|in the aftermath|triggered"
    # "the ensuing campaign", "for this debacle": the happening counted from is named as one.
    r"|ensu(?:ed|ing)|th(?:is|ese|ose) (?:[\w-]+ )?[\w-]+)",
    number_gate=(
        r"\d{1,3}(?:st|nd|rd|th|d)?(?:['’]?s\b| ['’]?s |-?[ap]m\b|[:.][0-5]\d ?[aApP]"
        r"|\.\d{1,2}\.\d{4}"
        r"| ?[-–—−/] ?\d{1,4}(?:/\d{4}|(?:st|nd|rd|th)? (?:of )?[JFMASONDBCGPTV]|[BA])"
        r"|-(?:{units})\b| ?\(\d{1,2}\)? [JFMASOND]"
        r"|(?:, (?:the )?\d{1,2}(?:st|nd|rd|th)?){1,6},? (?:and|or|to) "
        r"| (?:[JFMASONDBC]|of|to|until|and|or|o['’]|[ap]\.?m\b|bce?\b|the|through"
        r"|till|(?:\w{1,12} )?(?:{units})\b)"
        r"| (?:of )?(?:{republican}|{complementary}|{month_of_era}))"
    ),
    word_gates={
        # "a year later", "an hour", "a couple of days", "many a long week"; "A.D. 70"
        ("a", "an", "one", "many", "some", "several"): COUNTING,
        # "Towards two the wind fell."
        (
            "two",
            "three",
        ): rf"{COUNTING}|[,.;:]| (?:[A-Z]|an?\b|all|both|he|she|it|in|no|on|some|th|we|wh|at|as)",
        ("that", "this"): (
            # With a capital stand months, weekdays and nearly all feasts.
            r",? (?:[\dA-Z]|{seasons}|{dayparts}|{units}|very|same|particular|date\b|last|latter"
            r"|moment|instant|first (?:day|night|evening)"
            r"|fatal|fateful|time|period|christmas|easter|michaelmas|whitsun|halloween|new year"
            r"|an?\b|one|two"
            r"|three|four|five|six|seven|eight|nine|ten|few|half|couple|dozen)"
        ),
        # "The first week", "the second of May", "on the fifth they left"; not "the first house".
        NTHS_ALONE: (
            r"[^ \w]|\s*\Z| (?:[^a-z]|(?:of|and|or|to|until|till|before|day|night|morning|evening"
            r"|afternoon|weeks?|months?|years?|days|part|half|quarter|light|centur(?:y|ies)"
            r"|anniversary|birthday|compl[ée]mentary|jours?|sans\w*|they|he|she|it|we|the|an?|his|her"
            r"|their|but|was|were|had|came|when|after|there|some|several|many|no|all|both|in|at|with"
            r"|says|said|{at_that}|{day_was}|{republican}|{counts}|{seasons}|full|whole)\b)"
        ),
        ("then",): r" (?:on(?:wards?)? )?(?:until|till|to)\b",
        # "III Kal. Iunii".
        LATIN_COUNTS: r"\.? (?:[kKcC]al|[nN]on|[iI]d)",
        ("at",): r" (?:\d|{ages}|{small_ages}|present)",
        ("when",): " (?:he|she|I) (?:was|turned)",
        ("on",): " turning",
        ("its",): r" [\w-]{3,15} (?:day|week|month|year)\b",
        ("new",): " (?i:year|moon of)",
        ("these",): " days",
        ("time",): " being",
        ("small",): " hours",
        ("not",): r" (?:long|(?:quite )?{counts})",
        ("all",): r" (?i:saints|souls|hallows|fools)",
        ("good",): " (?i:friday)",
        ("our",): " (?i:lady)",
        ("holy",): " (?i:week|cross|innocents|[mtws][a-z]{2,5}day)",
        ("low",): " (?i:sunday|monday)",
        ("during",): " the octave",
        ("greek", "orthodox", "russian"): " (?i:easter|good|palm)",
        ("jewish",): " (?i:new year)",
        ("greater", "lesser"): " (?i:bairam)",
        ("feast", "festival", "solemnity"): "[ -](?i:of|day|itself)",
    },
    agent=(
        r"[Bb]y (?:the|a) \d{4}[ -]"
        r"(?!(?:and|or|to|in|on|at|it|he|she|they|there|was|were|had)\b)[a-z]"
    ),
    onward=r" (?:onwards?\b|forward\b|on(?=[,.;:)]|\s*\Z))",
)
