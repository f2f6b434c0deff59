"""English rules, second part: what stands before a date, and the next, last and same of a name."""

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
         r"|decade|century)\b(?! (?:after|before|following|that followed) [a-zA-Z])",
         "On 3 July 1943 ... [later in the year] => 1943",
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
         r"(?![Ll]ast \w+ of (?:the|his|her|its|their) )"
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
         "(?P<unit>day|month|year|week) (?P<direction>before|after that"
         r"|after it(?= (?:the|an?|he|she|they|we|his|her|their|its|there)\b)|after"
         "|next (?:after|following|ensuing)|following"
         r"|previous(?:ly)?|preceding|(?:that|which) followed)\b"
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
