"""English, put together: words, fragments, rules, and what joins and bounds dates."""

from __future__ import annotations

from timeline.dates import english
from timeline.dates.english.ages import AGES
from timeline.dates.english.counted_names import COUNTED_NAMES
from timeline.dates.english.dates import DATES
from timeline.dates.english.days import DAYS
from timeline.dates.english.distances import DISTANCES
from timeline.dates.english.era_dates import ERA_DATES
from timeline.dates.english.feast_rules import FEAST_DAYS
from timeline.dates.english.fragments import FRAGMENTS
from timeline.dates.english.hours import HOURS
from timeline.dates.english.marks import MARKS
from timeline.dates.english.months import MONTHS
from timeline.dates.english.rest import REST
from timeline.dates.english.roman import LATIN_COUNTS
from timeline.dates.english.times import TIMES
from timeline.dates.english.years import YEARS
from timeline.dates.language import Language

NTHS_ALONE = tuple(word for word in english.ORDINALS if word.isalpha())
RULES = (
    *ERA_DATES, *DATES, *HOURS, *AGES, *COUNTED_NAMES, *MONTHS, *YEARS, *FEAST_DAYS, *DAYS,
    *DISTANCES, *TIMES, *REST,
)  # fmt: skip
COUNTING = (
    r"[ -](?:{units}|(?:single|couple|dozen|hundred(?:th)?|quarters?|half|full|few|number"
    r"|more|long|whole|bloody|consecutive|successive|short|to|or|and|time|evenings?|mornings?"
    r"|afternoons?|springs|autumns|harvests|vintages|seasons)\b|[–-]|o['’])|\.? ?D"
)

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
    marks=MARKS,
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
            r"|afternoon|weeks?|months?|years?|seasons?|days|part|half|quarter|light|centur(?:y|ies)"
            r"|anniversary|birthday|compl[ée]mentary|jours?|sans\w*|they|he|she|it|we|the|an?|his|her"
            r"|their|but|was|were|had|came|when|after|there|some|several|many|no|all|both|in|at|with"
            r"|says|said|{at_that}|{day_was}|{republican}|{counts}|{seasons}|full|whole)\b)"
        ),
        ("then",): r" (?:on(?:wards?)? )?(?:until|till|to)\b",
        # "III Kal. Iunii".
        LATIN_COUNTS: r"\.? (?:[kKcC]al|[nN]on|[iI]d)",
        ("at",): r" (?:\d|{ages}|{small_ages}|present)",
        ("when",): r" (?:he|she|[A-Z][\w’'-]*) (?:was|turned)",
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
