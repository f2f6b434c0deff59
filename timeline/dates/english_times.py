"""English rules, second part: what stands before a date, and what is counted from one."""

from __future__ import annotations

from timeline.dates.language import Rule

TIMES = (
    # What stands before a date
    Rule("weekday-date",
         ("{weekday}", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"),
         "{weekday},? (?:on )?(?:the )?", "on [Tuesday, 8 May 1945] => 1945-05-08",
         "A weekday before its date.", then=True),
    Rule("part", ("{part}",),
         r"(?P<part>(?:{parts}))[ -]?(?:the |an? (?=[A-Z]))?(?:month of )?"
         r"(?:year (?=\d{3,4}(?![\d,]))|['’‘](?=\d\d\b))?",
         "by [late 1877] => 1877 END", "The beginning, middle or end of a date.", then=True),
    Rule("half", ("{half}",),
         r"(?P<half>(?:{halves})) half of (?:the )?(?:year (?=\d{3,4}(?![\d,])))?",
         "in [the first half of 1869] => 1869-H1", "Half a year or century.", then=True),
    Rule("quarter", ("{quarter}",), "(?P<quarter>(?:{quarters})) quarter of (?:the )?",
         "in [the third quarter of 1869] => 1869-Q3", "Three months, or 25 years.", then=True),
    Rule("quarter-alone", ("{quarter}",),
         r"(?P<quarter>first|second|third|fourth|final)[- ]quarter\b"
         r"(?! (?:of|final|mile|century|hour))",
         "1998 ... in [the third quarter] => 1998-Q3", "Three months of the year that is told of.",
         fixed={"unit": "year"}),
    Rule("rest", ("rest", "whole", "remainder", "course"),
         r"(?:rest|whole|remainder|course) of (?:the year (?=\d))?(?:the )?",
         "for [the rest of 1869] => 1869", "What is left of it.", then=True),
    Rule("approximate",
         ("about", "around", "circa", "ca", "c", "roughly", "approximately", "sometime",
          "probably"),
         r"(?i:about|around|circa|ca?\.|roughly|approximately|sometime in"
         "|probably)(?: the year)? ?(?:the )?", "[around 1450] => 1450 APPROX",
         "A date that is about right.", then=True, fixed={"approximate": True}),
    Rule("daypart-date", ("{daypart}", "early", "late"),
         "(?:(?:early|late)(?: in the)? )?(?P<daypart>(?:{dayparts}))(?: hours)?(?: of| on"
         "|,)? ?(?:the )?", "[the night of March 9] => XXXX-03-09TNI",
         "A part of a day before its date.", then=True, fixed={"type": "TIME"}),
    # Distances
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
    # Next, last and same
    Rule("step-daypart", ("{step}",), r"(?![Pp]ast\b){step} (?P<daypart>(?:{dayparts}))\b",
         "On 3 May 1871 ... [the next morning] => 1871-05-04TMO",
         "A part of the same or next day.", kind="step", fixed={"unit": "day", "type": "TIME"}),
    Rule("step-weekday", ("{step}",), r"{step} {weekday}(?! \d)"
         # "That Monday, the 20th of August": one day.
         r"(?!, (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:{months})\b)",
         "On Friday, 3 May 1912 ... [the following Monday] => 1912-05-06",
         "The next or last weekday of a name."),
    Rule("weekday-of-week", ("{weekday}",),
         r"{weekday} of (?P<step>that same|that|the same|the following|the next) week\b",
         "On Tuesday, 11 January 1898 ... on [the Thursday of that week] => 1898-01-13",
         "A weekday of the week that is being told of.", fixed={"count": 0}),
    Rule("weekday-step", ("{weekday}",),
         r"{weekday} (?P<step>last|next)\b(?! (?:of|to|week|month))",
         "On Friday, 3 May 1912 ... on [Monday next] => 1912-05-06",
         "The next or last weekday of a name, turned round."),
    Rule("weekday-before", ("{weekday}",),
         r"{weekday} (?P<direction>before|after|following)"
         r"(?=[,.;:)]|\s*\Z| (?:and|but|which|who|to)\b)",
         "On Friday, 3 May 1912 ... on [the Monday before] => 1912-04-29",
         "The next or last weekday of a name, counted from the date before."),
    Rule("later-step", ("later", "earlier", "late", "early"),
         "(?i:later|earlier|late|early)(?: on)?(?: in)? (?P<step>that same|the same|that|this"
         "|the following|the next) {unit}", "On 3 July 1943 ... [later that month] => 1943-07",
         "Further on in the same unit.", kind="step"),
    Rule("later-season", ("later", "earlier", "late", "early"),
         "(?i:later|earlier|late|early)(?: in)? (?P<step>that same|the same|that"
         "|this) {season}", "In 1943 ... [later that summer] => 1943-SU",
         "Further on in the same season."),
    Rule("later-in-unit", ("later", "earlier", "late", "early", "middle", "midway"),
         "(?i:later|earlier|late|early|midway)(?: on)? in the (?P<unit>month|year|day|week"
         r"|decade|century)\b", "On 3 July 1943 ... [later in the year] => 1943",
         "Further on in the same unit.", kind="step", fixed={"step": 0}),
    Rule("for-step", ("{step}",),
         r"(?:(?<=for\sthe\s)|(?<=over\sthe\s))(?P<step>next|past) (?P<unit>day|week"
         r"|month|year|decade|century)\b(?! of)", "ruled for [the next decade] => P1DE",
         "How long, from or to the date before.", kind="duration",
         fixed={"type": "DURATION", "count": 1}),
    Rule("to-this-day", ("this",), r"(?<=\b[Tt]o\s)this (?:very )?day\b",
         "kept to [this day] => PRESENT_REF", "Until now.", kind="other",
         fixed={"value": "PRESENT_REF"}),
    Rule("step-unit-out", ("{step}",),
         r"{step} (?P<unit>month|year|week|decade|century) (?:was|were|is) (?:quite |half )?"
         r"(?:out|over|up)\b",
         "In May 1890 ... before [that month was out] => 1890-05",
         "The unit that is being told of, by its end.", kind="step", fixed={"how": "out"}),
    Rule("step-date", ("{step}",),
         r"(?:\A|(?<=\b[Oo]n\s)|(?<=\b[Oo]n\sthe\s)){step} date\b",
         "On 3 May 1871 ... on [that date] => 1871-05-03", "The same day.", kind="step",
         fixed={"unit": "day"}),
    Rule("step-next-year", ("{step}",),
         r"{step} (?P<unit>(?i:day|week|month|year|decade|century))\b(?! of (?!the)"
         "| long| but (?:one|two|three)|['’]s end)",
         "In October 1876 ... [the following year] => 1877",
         "The same, next or previous unit.", kind="step"),
    Rule("step-units", ("{step}",),
         # "What was hidden was that four days before they had met": so long before.
         r"{step} (?:{count} )?{unit}(?! (?:before|earlier|previously|ago)\b)",
         "in [the following weeks] => PXW", "What lasted from or to the date before.",
         kind="duration", fixed={"type": "DURATION"}),
    Rule("unit-step", ("day", "month", "year", "week"),
         "(?P<unit>day|month|year|week) (?P<direction>before|after that|after|following"
         r"|previous(?:ly)?|preceding|next (?:after|following)|(?:that|which) followed)\b"
         # "She spent the day after packing".
         r"(?:(?! (?:the|his|her|its|their|a|an|[A-Z]\w+|\w+ing)\b)|(?<=pent\sthe\sday\safter))",
         "On 3 May 1871 ... [the day before] => 1871-05-02",
         "The next or previous unit, turned round.", kind="step"),
    Rule("daypart-step", ("night", "evening", "morning", "afternoon"),
         r"(?P<daypart>night|evening|morning|afternoon) (?P<direction>before|after)"
         r"(?=[,.;:)]|\s*\Z| (?:in|on|at|by|to|from|and|with)\b)",
         "On 3 May 1871 ... [the night before] => 1871-05-02TNI",
         "A part of the day before or after.", kind="step", fixed={"unit": "day", "type": "TIME"}),
    Rule("morrow", ("morrow",), r"morrow\b(?! of\b)",
         "On 3 May 1871 ... on [the morrow] => 1871-05-04", "The day after, in old words.",
         kind="step", fixed={"unit": "day", "step": 1}),
    Rule("this-time", ("this", "that"),
         r"(?:(?<=\bAt\s)|(?<=\bIn\s)|(?<=\bDuring\s))(?:this|that) (?:time|period)\b(?! of\b)",
         "In 1846 the works grew. At [this time] Hale joined => 1846",
         "The span that was told last, if it is a year or more.", kind="step",
         fixed={"step": 0, "unit": "span"}),
    Rule("same-time", ("same",), r"same (?:time|moment)\b",
         "On 4 June 1958 ... at [the same time] => 1958-06-04", "When the last was.", kind="step",
         fixed={"step": 0, "unit": "same"}),
    Rule("unit", ("day", "month", "year", "week", "decade", "century"),
         r"(?P<unit>month|year|day|week|decade|century)\b",
         "In May 1890 ... [the end of the month] => 1890-05 END",
         "The unit that is being told of.", kind="step", inner=True, fixed={"step": 0}),
    Rule("unit-out", ("month", "year", "week", "decade", "century"),
         r"(?P<unit>month|year|week|decade|century) (?:(?:was|were|is) (?:quite |half )?"
         r"(?:out|over|up)|(?:had )?ended|had run out)\b",
         "In May 1890 ... before [the month was out] => 1890-05",
         "The unit that is being told of, by its end.", kind="step",
         fixed={"step": 0, "how": "out"}),
    Rule("unit-end", ("month", "year", "week"),
         r"(?P<unit>month|year|week)['’]s[ -]end\b|(?P<unit2>month|year)-end\b",
         "In May 1890 ... by [month's end] => 1890-05 END",
         "The end of the unit that is being told of.", kind="step",
         fixed={"step": 0, "part": "END"}),
)  # fmt: skip
