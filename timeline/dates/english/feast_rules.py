"""English rules: feasts, and the days and weeks by the feasts they stand beside.

They are tried before the rules of `times`, of which some begin with the same words.
"""

from __future__ import annotations

import re

from timeline.dates.language import Rule

__all__ = [
    "EVE", "FEAST_DAYS", "FROM_THE_FEAST", "ITSELF", "SAINT_ALONE", "THE_FEAST", "TOLD_BY_FEASTS",
]  # fmt: skip

SAINT_ALONE = "saint-alone"
TOLD_BY_FEASTS = frozenset(
    """feast feast-of-era weekday-feast nth-weekday-feast weekday-of-tide weekday-of-feast-week
    beside-feast""".split()
)
"""Rules that read a single day by a feast."""
FROM_THE_FEAST = frozenset(
    "eve-of-the-feast morrow-of-the-feast octave-of-the-feast nth-day-of-the-feast".split()
)
"""Rules that count from the feast of which is told."""
THE_FEAST = re.compile(
    r" (?:the|that|this)(?: same| great| holy)? (?:feast|festival|solemnity)\b(?! of\b)"
)
"""Behind a distance: "two days after that feast"."""
EVE = re.compile(r"(?:[Tt]he )?(?i:eve|vigil|(?:day|night|evening) before)\b")
ITSELF = " itself"
"""How a feast is told behind its eve."""
# By themselves they are read where a date is held against its words.
# "Since St Andrew's", "By St Nicholas there was": of a time, where "by St Paul's" is of a place.
BEFORE_SAINT = r"(?<=\b[Ss]ince\s)|(?<=\b[Uu]ntil\s)|(?<=\b[Tt]ill\s)|(?<=\bBy\s)|(?<=[,;]\sby\s)"
BEFORE_SAINTS = (
    rf"{BEFORE_SAINT}|(?<=\bOn\s)|(?<=[,;]\son\s)|(?<=\band\son\s)|(?<=\bAbout\s)|(?<=\bAfter\s)"
    r"|(?<=\b[Ii]t\swas\s)"
)
SOMEBODY = r" (?:he|she|they|it|we|I|his|her|their|our|the|an?|all|no|some|every(?:one|body)?)\b"
THERE_WAS = r" there (?:was|were|had|came|remained|ran|went|followed|began)\b"
# "On the Assumption he came", where one preaches on the Assumption.
TOLD_ON = r"(?<=[.;,!?]\s[Oo]n\sthe\s)|(?<=\AOn\sthe\s)|(?<=\nOn\sthe\s)|(?<=\band\son\sthe\s)"
TOLD_ALONE = tuple(
    "annunciation assumption ascension epiphany purification visitation transfiguration".split()
)
A_MYSTERY = f"(?:{'|'.join(name.capitalize() for name in TOLD_ALONE)})"
KEPT = (
    r" (?:was|had been)(?: [a-z]+ly)? (?:kept|celebrated|observed|marked|honou?red|solemni[sz]ed)\b"
)
BEHIND_DAY = rf"(?=[,.;:)]|\s*\Z|{SOMEBODY}| (?:and|but|when|with|in|at|by|was|were)\b)"
A_CHURCH = r"(?<=\bBy\s)[^'’,;]{1,24}['’]s? there\b"
# "The eve of the feast"; alone only "on the eve", where it is of nothing that is named.
OF_THE_FEAST = (
    r" of (?:the|that|this)(?: same| great| holy)? (?:feast|festival|fast|holiday|solemnity)"
    r"(?:[ -]day)?\b(?! of\b)"
)
ON_THE = r"(?:(?<=\b[Oo]n\sthe\s)|(?<=\b[Uu]ntil\sthe\s)|(?<=\b[Tt]ill\sthe\s))"
ALONE = (
    r"(?=[,.;:)]|\s*\Z| (?:he|she|they|it|we|I|the|an?|his|her|their|and|but|when|with|in|at"
    r"|there|was|were|had)\b)"
)
OF_OTHER_ERAS = tuple(
    "passover pesach purim shavuot shavuoth rosh yom sukkot sukkoth ninth tisha tishah simchat"
    " simhat hanukkah chanukah hanukah jewish day eid id kurban greater lesser".split()
)
"""With what the feasts begin that have a year of their own."""
FEAST_DAYS = (
    Rule("day-of-feast", tuple("first second third fourth fifth sixth seventh eighth".split()),
         r"(?P<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth) "
         r"(?P<span>day|night|evening) of ¦(?:the )?(?:feast of (?:the )?)?"
         r"(?P<called>(?i:{feasts_called}))\b{of_year}",
         "1881 ... on [the second day of Easter] => 1881-04-18", "A day of a feast of several."),
    Rule("weekday-feast", ("{weekday}",),
         r"{weekday},? (?:next |immediately )?(?P<direction>before|after|following) {any_feast}"
         r"{of_year}",
         "1352 ... on [the Friday after Easter] => 1352-04-13",
         "The first such weekday on one side of a feast."),
    Rule("weekday-of-feast-week", ("{weekday}",),
         r"{weekday} (?:in|of) (?:the )?(?P<week>(?i:{weeks}))\b{of_year}",
         "1809 ... on [the Thursday in Whit week] => 1809-05-25", "A weekday of a holy week."),
    Rule("christmas-week", ("christmas",), "(?i:christmas) week{of_year}",
         "1809 ... in [Christmas week] => 1809-12 END", "The days from Christmas to New Year.",
         fixed={"month": 12, "unit": "month", "part": "W4"}),
    Rule("advent", ("advent",),
         r"(?:(?<=\b[Ii]n\s)|(?<=\b[Aa]t\s)|(?<=\b[Tt]he\s)|(?<=uring\s)|(?<=ntil\s)|(?<=ince\s)"
         r"|(?<=\b[Aa]ll\s)|(?<=\b[Tt]hat\s)|(?<=hrough\s)|(?<=\b[Bb]y\s))Advent\b"
         r"(?! (?:[A-Z]|of (?!\d|the (?:same|following|next|previous|year))|[Cc]alendar|[Hh]ymn))"
         "{of_year}",
         "1809 ... fell ill in [Advent] => 1809-12", "The weeks before Christmas.",
         fixed={"month": 12, "unit": "month"}),
    Rule("feast-week", ("{week}",), r"(?P<week_of>(?i:{weeks}))\b{of_year}",
         "1809 ... in [Whit week] => 1809-W21", "A holy week."),
    Rule("octave-of-feast", ("within", "during"),
         r"(?:within|during) the octave of {any_feast}{of_year}",
         "1809 ... fought [within the octave of Corpus Christi] => 1809-06-01/1809-06-08",
         "The week that begins with a feast."),
    Rule("within-octave", ("within",), r"(?i:within) the octave\b(?! of\b)",
         "On Whit Sunday 1809 it fell. [Within the octave] they were back => P8D",
         "No more than eight days from the feast before.", kind="within",
         fixed={"type": "DURATION", "count": 8, "unit": "day", "step": 1}),
    Rule("beside-feast", ("day", "night", "evening", "morning"),
         r"(?:day|(?P<daypart>night|evening|morning)) (?P<direction>before|after) {any_feast}"
         r"{of_year}",
         "1809 ... on [the night before the Assumption] => 1809-08-14TNI",
         "The day beside a feast, or a part of it."),
    Rule("feast-years-on", ("{feast}",),
         r"{feast},? {count} years (?P<direction>before|earlier|after|later)\b(?: that\b)?"
         r"(?! (?:the|his|her|its|their|a|an|[A-Z])\b)",
         "in 1886 ... On [Christmas Day two years later] => 1888-12-25",
         "A feast some years before or after the one told of."),
    Rule("feast-after-next", ("{feast}",),
         r"(?<=[Tt]he\s){feast} (?P<step>after next|before last)\b",
         "In June 1775 ... at [the Easter after next] => 1777-03-30",
         "The feast of a name behind the next one, or before the last."),
    Rule("feast-event", ("{feast}",),
         r"(?<=[Tt]he\s){feast} (?P<direction>before|after|(?:that|which) followed)"
         r"(?= (?:the|his|her|their|its) [a-z])",
         "The siege began on 3 May 1719. On [the Michaelmas after] the siege => 1719-09-29",
         "The next or last feast of a name, counted from a happening that the text dates.",
         fixed={"value": "event"}),
    Rule("step-feast", ("{step}",), r"{step} {feast}(?! of \d)",
         "In June 1348 ... until [the following Michaelmas] => 1348-09-29",
         "The next or last feast of a name."),
    Rule("yearly-feast", ("every", "each"), "(?i:every|each) (?:single )?{feast}",
         "[every Michaelmas] => XXXX-XX-XX", "A feast that recurs.", kind="other",
         fixed={"type": "SET", "value": "XXXX-XX-XX"}),
    Rule("feast-of-era", ("{beside}", *OF_OTHER_ERAS),
         r"{feast},? (?:of |in )?(?:the year )?(?P<year_of_era>5[0-7]\d\d|4[6-9]\d\d"
         r"|\d{3,4}(?=,? (?:of the (?:Hijra|Hegira)|A\.? ?H\b)))(?!\d|[.,:]\d)"
         r"(?: of the (?:Hijra|Hegira)|,? A\.? ?H\b\.?)?",
         "on [the Day of Atonement 5437] => 1676-09-17",
         "A feast by the year of its own calendar."),
    Rule("feast", ("{feast}", "{beside}", "st", "sts", "ss", "saint", "saints"),
         # "On the twelfth day of the march", not on Twelfth Day.
         r"(?!(?<=[Tt]he\s)twelfth [dn]){feast}{no_day}{feast_hours}{of_year}",
         "on [Christmas Eve 1914] => 1914-12-24", "A feast, or a day named with it."),
    Rule("eve-of-the-feast", ("eve", "vigil"),
         rf"(?:eve|vigil){OF_THE_FEAST}|{ON_THE}(?:eve|vigil){ALONE}",
         "Michaelmas 1402 was wet. On [the eve of the feast] it fell => 1402-09-28",
         "The day before the feast that has been told of, or before the day it is told on.",
         kind="offset", fixed={"unit": "day", "count": 1, "step": -1, "how": "exact"}),
    Rule("morrow-of-the-feast", ("morrow",), rf"morrow{OF_THE_FEAST}",
         "Michaelmas 1402 was wet. On [the morrow of the feast] it fell => 1402-09-30",
         "The day after it.",
         kind="offset", fixed={"unit": "day", "count": 1, "step": 1, "how": "exact"}),
    Rule("octave-of-the-feast", ("octave",),
         rf"octave(?: day)?{OF_THE_FEAST}|{ON_THE}octave{ALONE}",
         "Michaelmas 1402 was wet. On [the octave of the feast] it fell => 1402-10-06",
         "The day a week behind it.",
         kind="offset", fixed={"unit": "day", "count": 7, "step": 1, "how": "exact"}),
    Rule("feast-itself", ("feast",), r"feast (?:day )?itself\b",
         "On the eve of St John 1622 ... at [the feast itself] => 1622-06-24",
         "The feast whose eve has been told of.",
         kind="step", fixed={"unit": "day", "step": 1}),
    Rule(SAINT_ALONE, ("st", "sts", "ss", "saint", "saints"),
         rf"(?!{A_CHURCH})(?:(?:{BEFORE_SAINTS}){{saint}}(?:(?<=['’]s)|(?<=['’]))"
         rf"(?=[,;:.)]| (?:when|before|and|itself)\b|\s*\Z|{THERE_WAS}|{SOMEBODY})"
         rf"|(?:{BEFORE_SAINT}){{saint2}}(?=\s*\Z|{THERE_WAS}|{SOMEBODY}))",
         "On St George's Day 1809 ... Since [St Andrew's], he hid => 1809-11-30",
         "A saint's day by the saint alone, in texts that name others."),
    Rule("saint-inner", ("st", "sts", "ss", "saint", "saints"),
         r"(?:(?<=\bbefore\s)|(?<=\bafter\s)|(?<=ing\sof\s)|(?<=ght\sof\s)){saint}"
         r"(?! (?:was|had|[a-z]+ed|[A-Z]\w+)\b)",
         "1809 ... [three days before St Martin's] => 1809-11-08",
         "A saint's day by the saint, behind what is counted from it.", inner=True),
    Rule("mystery-inner", TOLD_ALONE,
         rf"(?:(?<=\bbefore\sthe\s)|(?<=\bafter\sthe\s))(?P<called>{A_MYSTERY})\b(?! of\b)",
         "1809 ... [two days after the Assumption] => 1809-08-17",
         "A feast that is also something else, behind what is counted from it.", inner=True),
    Rule("feast-kept", TOLD_ALONE,
         rf"(?:(?:{TOLD_ON})(?={A_MYSTERY}(?:{BEHIND_DAY}))|(?<=[Tt]he\s)(?={A_MYSTERY}{KEPT}))"
         rf"(?P<called>{A_MYSTERY})\b",
         "In 1809 ... [The Assumption] was kept there => 1809-08-15",
         "A feast that is also something else, by what is done on it."),
    Rule("thanksgiving", ("thanksgiving",),
         r"(?:(?<=\b[Oo]n\s)|(?<=\b[Aa]t\s)|(?<=\b[Bb]y\s)|(?<=efore\s)|(?<=fter\s)"
         rf"|(?<=ntil\s)|(?<=ince\s))(?P<called>Thanksgiving)(?:{BEHIND_DAY}){{of_year}}",
         "In 1895 ... at [Thanksgiving] they met => 1895-11-28",
         "The American feast, where no service or day of thanks is meant."),
    Rule("nth-weekday-feast", ("{nth}", "last"),
         r"(?:{ordinal}|(?P<last>last)) {weekday} (?:next )?(?P<direction>before|after"
         r"|following) {any_feast}{of_year}",
         "1809 ... on [the second Sunday after Easter] => 1809-04-16",
         "A weekday by its number from a feast."),
    Rule("weekday-of-tide", ("{nth}", "last"),
         r"(?:{ordinal}|(?P<last>last)) {weekday} (?:in|of) (?P<tide>(?i:{tides}))\b{of_year}",
         "1809 ... on [the fourth Sunday of Lent] => 1809-03-12",
         "A weekday by its number in a holy season."),
)  # fmt: skip
