"""English rules: distances, from a printed date, the date before, or a happening that is named."""

from __future__ import annotations

from timeline.dates.language import Rule

DISTANCES = (
    Rule("offset-date", ("{count}",), "{count} {unit} (?P<direction>before|after) (?:the |that )?",
         "[two days after 3 May 1871] => 1871-05-05", "A distance from a printed date.",
         kind="offset", then=True),
    Rule("unit-date", ("day", "week", "month", "year"),
         "(?P<unit>day|week|month|year) (?P<direction>before|after) (?:the )?",
         "[the day after 3 May 1871] => 1871-05-04", "The unit beside a printed date.",
         kind="offset", then=True, fixed={"count": 1}),
    Rule("ago-today", ("{count}",),
         "{count} (?P<unit>years?) (?P<direction>ago) (?:today|this (?:very )?day)\\b",
         "[a hundred years ago today] =>", "A day of a year, from the day of writing.",
         kind="anniversary"),
    Rule("ago-this-month", ("{count}",),
         "{count} (?P<unit>years?) (?P<direction>ago) this (?:week|month)\\b",
         "[a hundred years ago this month] =>", "A month of a year, from the day of writing.",
         kind="anniversary", fixed={"unit": "month"}),
    Rule("offset-and", ("{count}",),
         r"{count} {unit} and ¦(?P<more>(?:{counts}|\d{1,3}) (?:{units})) (?P<direction>later"
         r"|earlier|afterwards?|(?:before|after)(?! [a-z]))\b",
         "On 3 May 1871 ... [three weeks and a day later] => 1871-05-25",
         "A distance in two units.", kind="offset"),
    Rule("next-but-one", ("next",), r"next (?P<unit>day|week|month|year) but one\b",
         "In May 1871 ... in [the next year but one] => 1873", "The unit behind the next.",
         kind="offset", fixed={"count": 2, "step": 1}),
    Rule("after-next", ("day", "week", "month", "year"),
         r"(?<=\b[Tt]he\s)(?P<unit>day|week|month|year) (?P<direction>after next|before last)\b",
         "In May 1871 ... in [the year after next] => 1873", "The same in other words.",
         kind="offset", fixed={"count": 2}),
    Rule("offset-daypart", ("{count}",),
         "{count} (?:evening|morning|afternoon)s? (?P<direction>(?i:later|earlier|afterwards?))\\b",
         "On 3 May 1871 ... [two mornings later] => 1871-05-05",
         "A distance counted in parts of days.", kind="offset", fixed={"unit": "day"}),
    Rule("offset", ("{count}",),
         "{count} (?:or (?:more|so) )?{unit}{to_the_day}(?P<or_so> or so)? "
         "(?P<direction>(?i:later|earlier|afterwards?|thereafter|beforehand|previously"
         "|prior(?! to)|ago|from now|hence"
         "|on(?=[,;.)]| (?:he|she|they|we|I|there)\\b)"
         "|(?:before|after)(?! [a-z])"
         r"|(?:before|after)(?= (?:and|but|or|who|whom|which|where|in|at|on|by|to|from|with|had|was"
         r"|were|came)\b)))\b{on_the_day}",
         "In October 1876 ... [a year later] => 1877", "A distance from the date before.",
         kind="offset"),
    Rule("offset-that", ("{count}",),
         "{count} {unit}{to_the_day} (?P<direction>before|after|from(?! it)) (?:that|this|it|him"
         "|them)"
         "(?: (?:day|time)\\b)?"
         "(?=[,.;:)]| [A-Z]|(?<!it) had\\b| (?:the|a|an"
         "|he|she|came|followed|was|were|went|there"
         r"|they|it|his|her|their|in|on|at|to|by|with|from|for)\b|\s*\Z)",
         "On 3 May 1871 ... [two days after that] => 1871-05-05",
         "A distance from the date before, which is pointed at.", kind="offset"),
    # "It was ten years since he had left": so long before where the story stands.
    Rule("offset-since", ("{count}",),
         r"(?:\A|(?<=\bwas\s)|(?<=\bwere\s)|(?<=\bnow\s)|(?<=\bjust\s)){count} {unit} since"
         r"(?=\Z| (?:(?:the|his|her|their|its) )?[\w'’-]+ had\b)",
         "In October 1876 ... It was [ten years since] he had left => 1866",
         "How long ago something had happened, counted from the date before.", kind="offset",
         fixed={"step": -1}),
    Rule("offset-event", ("{count}",),
         # "With £1,000 a year from his aunt": so much in each.
         r"(?!{each}an? (?:year|month|week|day) from\b)"
         r"{count} {unit}{to_the_day} (?P<direction>before|after|prior to|from)\b",
         "[ten days after] the battle =>", "A distance from what the text need not have dated.",
         kind="offset", fixed={"value": "event"}),
    Rule("exactly", ("exactly",),
         r"(?P<exact>[Ee]xactly) {count} {unit} (?P<direction>(?i:later|earlier|afterwards?"
         r"|before|after))\b(?: that\b)?(?! (?:the|his|her|its|their|this|an?|[A-Z])\b)",
         "On 3 May 1871 ... [exactly one year later] => 1872-05-03",
         "A distance that is told to the day.", kind="offset"),
    Rule("exactly-event", ("exactly",),
         r"(?P<exact>[Ee]xactly) {count} {unit} (?P<direction>before|after)\b",
         "The ship sank on 3 May 1871. [Exactly one month after] the ship sank they came"
         " => 1871-06-03",
         "The same from what the text need not have dated.", kind="offset",
         fixed={"value": "event"}),
    Rule("nth-unit-event", ("{ordinal}",),
         r"{ordinal} (?P<unit>day|week|month|year) (?P<direction>before|after)"
         r"(?= (?:the|his|her|their|its) [a-z]|\Z)",
         "The battle was on 3 May 1776. [The second day after] the battle it snowed"
         " => 1776-05-05",
         "A unit by its number, counted from a happening that the text dates.", kind="offset",
         fixed={"value": "event"}),
    Rule("unit-event", ("day", "week", "month", "year"),
         "(?P<unit>day|week|month|year) (?P<direction>before|after)"
         "(?= (?:the|his|her|their) [a-z])",
         "The battle was on 14 May 1776. [The day before] the battle it rained. => 1776-05-13",
         "The unit beside a happening that the text dates.", kind="offset",
         fixed={"value": "event", "count": 1, "how": "whole"}),
    Rule("within", ("within",),
         r"(?i:within) (?:only |just |little more than |less than |about )?{count} {unit}\b"
         r"(?: (?:of|after) (?:that|this|it)\b)?(?! (?:of|after|from) (?!\d))",
         "On 2 May 1871 ... [Within a fortnight] she was free => P2W",
         "No more than a distance from the date before.", kind="within",
         fixed={"type": "DURATION"}),
    Rule("within-event", ("within",),
         r"(?i:within) (?:only |just |little more than |less than |about )?{count} {unit}"
         r" (?:of|after)(?= (?:the|his|her|their|its|[A-Z][\w-]+['’]s) [a-z])",
         "King Ludo died on 2 May 1871. [Within three days of] the king's death => P3D",
         "No more than a distance from a happening that the text dates.", kind="within",
         fixed={"type": "DURATION", "how": "event"}),
    Rule("not-yet", ("not",),
         r"[Nn]ot (?:quite )?{count} {unit}"
         r" (?:later|afterwards?|after(?= (?:that|this)\b))",
         "On 2 May 1871 ... [not five weeks afterwards] => P5W",
         "Less than a distance from the date before.", kind="within", fixed={"type": "DURATION"}),
    Rule("vague-count", ("days", "weeks", "months", "years", "decades"),
         r"{unit} (?P<direction>later|earlier|afterwards?)\b", "In May 1870 ... [weeks later] =>",
         "An uncounted distance.", kind="vague"),
    Rule("daypart-event", ("night", "evening", "morning", "afternoon"),
         r"(?:(?P<daypart>night|evening|afternoon) (?P<direction>before)"
         r"|(?P<daypart2>morning) after)(?= (?:the|his|her|their) [a-z])",
         "The battle was on 14 May 1776. On [the evening before] the battle it rained"
         " => 1776-05-13",
         "A part of the day beside a happening that the text dates.", kind="offset",
         fixed={"value": "event", "unit": "day", "count": 1}),
    Rule("weekday-event", ("{weekday}",),
         r"(?<=[Tt]he\s){weekday} (?P<direction>before|after|following)"
         r"(?= (?:(?:the|his|her|their|its|this|that) [a-z]|[A-Z][\w-]*['’]s? [a-z]))",
         "The battle was on Tuesday, 14 May 1776. On [the Friday after] the battle => 1776-05-17",
         "The next or last weekday of a name, counted from a happening that the text dates.",
         fixed={"value": "event"}),
)  # fmt: skip
