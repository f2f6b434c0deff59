"""English rules: days by their place in a month or year, or from a happening.

They are tried before the rules of `times`, of which some begin with the same words.
"""

from __future__ import annotations

from timeline.dates.language import Rule

DAYS = (
    Rule("nth-weekday", ("{nth}", "last"),
         r"(?:{ordinal}|(?P<last>last)) {weekday}(?: (?P<daypart>(?:{dayparts})))? (?:in|of)"
         r" {month}{tail}",
         "1813 ... on [the first Monday of February] => 1813-02-01",
         "A weekday by its number in the month."),
    Rule("nth-weekday-of-step", ("{nth}", "last"),
         r"(?:{ordinal}|(?P<last>last)) {weekday}(?: (?P<daypart>(?:{dayparts})))? (?:in|of)"
         r" {that_month}",
         "On 5 October 1886 ... on [the first Monday of the following month] => 1886-11-01",
         "A weekday by its number in the month that another one points to."),
    Rule("nth-weekday-of-step-month", ("{nth}", "last"),
         r"(?:{ordinal}|(?P<last>last)) {weekday} (?:in|of) (?:the )?{step} {month}(?! \d)",
         "In October 1886 ... on [the first Monday of the following May] => 1887-05-02",
         "The same in the next or last month of a name."),
    Rule("nth-of-name", ("{nth}",),
         r"{nth_of_name} (?:{month}|{season}|{weekday}){since_it}",
         "The siege began on 3 May 1719. In [the third June of] the siege => 1721-06",
         "A month, season or weekday by its number from a happening, or from the date before.",
         alone=False),
    Rule("nth-feast", ("{nth}",), r"{nth_of_name} {feast}{since_it}",
         "The siege began on 3 May 1719. On [the second Christmas Eve of] the siege"
         " => 1720-12-24",
         "A feast by its number from there.", alone=False),
    Rule("nth-feast-there", ("{nth}",),
         r"(?:(?<=\bhis\s)|(?<=\bher\s)|(?<=\bits\s)|(?<=heir\s)|(?<=\b[Oo]ur\s)|(?<=\b[Mm]y\s)"
         r"|(?<=\b[Tt]he\s)|\A)(?!first\b){nth_of_name} (?=[A-Z]){feast}"
         r"(?! (?:of|after|in|from|following)\b)",
         "They landed on 3 May 1871. Their [second Christmas] was wet => 1872-12-25",
         "A feast by its number from where the story begins.", fixed={"value": "event"}),
    Rule("nth-season-there", ("{nth}",),
         r"(?:(?<=\bhis\s)|(?<=\bher\s)|(?<=\bits\s)|(?<=heir\s)|(?<=\b[Oo]ur\s)|(?<=\b[Mm]y\s)"
         r"|(?<=\b[Tt]he\s)(?!\w{5,8} \w{4,6} (?:out|in|at|on|of)\b)|\A){nth_of_name} {season}"
         r"(?= (?:there|out|in|at|on|of|was|were|came|the|an?|he|she|they|it|we|I)\b|[,.;:)]"
         r"|\s*\Z)",
         "They landed on 3 May 1871. In their [second winter] there => 1872-WI",
         "A season by its number from where the story begins.", fixed={"value": "event"}),
    Rule("nth-unit-of", ("{ordinal}",),
         r"(?<!ay\sof\sthe\s){ordinal} (?:(?P<unit>week|month|year)"
         r"|(?P<whole>full|whole|complete) (?P<unit2>year)){of_it}",
         "The war began on 3 May 1719. In [the third year of] the war =>",
         "A week, month or year by its number in what is counted from its beginning.",
         kind="offset", fixed={"step": 1, "how": "nth"}),
    Rule("unit-counted-of", ("year", "month", "week"),
         r"(?P<unit>[Yy]ear|[Mm]onth|[Ww]eek) {count}{of_it}",
         "The war began on 3 May 1719. In [year three of] the war =>",
         "The same in other words.",
         kind="offset", fixed={"step": 1, "how": "nth"}),
    Rule("its-nth-unit", ("its",),
         r"(?<!ay\sof\s)its {ordinal} (?P<unit>week|month|year)\b(?! of (?!the\b)|[- ]old\b)",
         "The strike began on 3 May 1871. In [its tenth week] =>",
         "The same, of what has just been told.", kind="offset", fixed={"step": 1, "how": "nth"}),
    Rule("nth-year-in", ("{ordinal}",),
         r"(?:(?<=\bhis\s)|(?<=\bher\s)|(?<=heir\s)|(?<=\bmy\s)|(?<=\b[Oo]ur\s)|\A)"
         r"{ordinal} (?:year {at_it}|season(?: {at_it}|(?=[,;:]|\s*\Z"
         r"| (?:the|he|she|they|it|his|her)\b)))",
         "He got the living in July 1617. In his [thirteenth year in] the parish =>",
         "The same, of what somebody has just been told to have taken up.",
         kind="offset", fixed={"unit": "year", "step": 1, "how": "nth"}),
    Rule("edge-weekday-of-year", ("first", "last"),
         r"(?P<edge>first|last) {weekday} (?:in|of) {a_year}",
         "On 19 May 1894 ... on [the last Saturday of the year] => 1894-12-29",
         "The first or last weekday of a year."),
    Rule("edge-of-month", ("first", "last"), r"{edge_of} (?:the month of )?{month}{tail}",
         "on [the last day of March 1832] => 1832-03-31", "The first or last day of a month."),
    Rule("edge-of-step-month", ("first", "last"), r"{edge_of} (?:the )?{step} {month}(?! \d)",
         "In October 1896 ... on [the last day of the following May] => 1897-05-31",
         "The first or last day of the next or last month of a name."),
    Rule("edge-of-step", ("first", "last"), r"{edge_of} {that_month}",
         "On 5 October 1886 ... on [the last day of the month after] => 1886-11-30",
         "The first or last day of the month that another one points to."),
    Rule("edge-alone-of-step", ("first", "last"),
         r"(?:{on_the}|(?<=\b[Bb]y\sthe\s)|\A|(?<=\A[Tt]he\s))(?P<edge>first|last) of {that_month}"
         r"(?=[,.;:)]|\s*\Z| [A-Z]| (?:he|she|it|they|we|the|an?|his|her|their|and|but|with|at|by"
         r"|to|in|when|was|were|had)\b)",
         "On 5 October 1886 ... on [the last of the month] => 1886-10-31",
         "The first or last day of such a month, in fewer words."),
    Rule("edge-of-its-month", ("month",),
         r"(?<=[Tt]he\s)month['’]s (?P<edge>first|last) (?:day(?P<but_one> but one)?"
         r"|(?P<daypart>morning|night|evening|afternoon))\b",
         "On 5 October 1886 ... on [the month's last day] => 1886-10-31",
         "The same, the month first.", fixed={"step": 0}),
    Rule("edge-of-its-year", ("year",),
         r"(?<=[Tt]he\s)year['’]s (?P<edge>first|last) (?:day(?P<but_one> but one)?"
         r"|(?P<daypart>morning|night|evening|afternoon))\b",
         "On 19 May 1894 ... on [the year's last night] => 1894-12-31TNI",
         "The first or last day of the year that is being told of."),
    Rule("edge-of-old-year", ("last",), r"{edge_of} the old year\b",
         "On 3 January 1894 ... on [the last day of the old year] => 1893-12-31",
         "The last day of a year that ends or has just ended.", fixed={"step": 0, "how": "old"}),
    Rule("edge-of-year", ("first", "last"), r"{edge_of} {a_year}",
         "on [the last night of 1904] => 1904-12-31TNI", "The first or last day of a year."),
    Rule("edge-month-of-year", ("first", "last"), r"(?P<edge>first|last) month of {a_year}",
         "On 19 May 1894 ... in [the last month of the year] => 1894-12",
         "The first or last month of a year."),
    Rule("last-of-month", ("last",), r"(?P<edge>last) of {month}{tail}",
         "on [the last of April 1658] => 1658-04-30", "The last day of a month in fewer words."),
    Rule("new-year", ("new",), r"(?<=[Tt]he\s)new year\b(?!['’])",
         "In May 1832 ... in [the new year] => 1833-01", "Its first weeks.",
         fixed={"month": 1, "unit": "month", "step": 1, "how": "new"}),
    Rule("the-new-year", ("new",), r"(?<=[Tt]he\s)New Year\b(?!['’])"
         # "The New Year of Meiji 5, on 9 February", "by the moon": another one.
         r"(?! (?:of|in|by) (?:the )?(?:[A-Z]|(?:\w+ )?moon\b|lunar|old\b))",
         "In May 1832 ... at [the New Year] => 1833-01-01", "With a capital its first day.",
         fixed={"month": 1, "day": 1, "unit": "day", "step": 1, "how": "new"}),
    Rule("year-turned", ("year",),
         r"(?<=[Tt]he\s)year (?:had )?turned\b(?! (?:out|on|into|to|against|upon)\b)",
         "In May 1832 ... when [the year turned] => 1833-01", "The first weeks of the next one.",
         fixed={"month": 1, "unit": "month", "step": 1, "how": "new"}),
    Rule("nth-of-new-year", ("{nth}",),
         r"{nth} (?:day|(?P<daypart>morning|afternoon|evening|night)) of the new year\b",
         "In May 1832 ... on [the second day of the new year] => 1833-01-02",
         "One of its days by its number.",
         fixed={"month": 1, "unit": "day", "step": 1, "how": "new"}),
    Rule("eve-date", ("eve",),
         r"eve of (?:the )?(?=(?:\d{1,2}(?:st|nd|rd|th)?|(?i:{ordinal_days}))\b(?! centur| anniv))",
         "on [the eve of 3 May 1871] => 1871-05-02", "The day before a printed date.",
         kind="offset", then=True, fixed={"unit": "day", "count": 1, "step": -1}),
    Rule("nth-day-of-it", ("its",), r"its {ordinal} day\b(?! of\b)",
         "Ramadan began on 28 July 1881. On [its third day] a wall fell => 1881-07-30",
         "A day of what has begun on another.", kind="offset",
         fixed={"unit": "day", "step": 1, "how": "exact"}),
    Rule("nth-day-of-the-feast", ("{ordinal}",),
         r"{ordinal} day of the (?:fast|feast|festival)\b(?! of\b)",
         "Ramadan began on 28 July 1881. On [the third day of the fast] a wall fell => 1881-07-30",
         "The same, with what it is.", kind="offset",
         fixed={"unit": "day", "step": 1, "how": "exact"}),
    Rule("nth-day-told", ("{ordinal}", "that"),
         r"(?:[Tt]hat (?=first )|{on_the}|(?<=\b[Bb]y\sthe\s)|(?<=[Bb]efore\sthe\s)"
         r"|(?<=[Uu]ntil\sthe\s)|(?<=[.;!?]\sThe\s)|(?<=\A[Tt]he\s)){ordinal}"
         r" (?:day|(?P<daypart>morning|afternoon|evening|night))(?: out)?"
         r"(?=[,.;:)]|\s*\Z| (?:he|she|it|they|we|I|the|an?|his|her|their|our|its|all|some|no"
         r"|nobody|every[a-z]*|there|and|but|when|with|at|only|{counts}|came|was|were|had)\b"
         r"| [A-Z])"
         r"(?! (?:and|or) (?:{ordinals}))",
         "They sailed on 3 May 1871. On [the third day] the mast broke => 1871-05-05",
         "A day by its number, from the one that has been told.", kind="offset",
         fixed={"unit": "day", "step": 1, "how": "exact"}),
    Rule("nth-unit-after", ("{ordinal}",),
         r"{ordinal} (?P<unit>day|week|month|year)"
         r" (?P<direction>afterwards?\b|thereafter\b|later\b|(?:after|following)"
         r"(?=[,.;:)]|\s*\Z| (?:in|on|at|by|to|from|for|with|and|but|when)\b))",
         "On 3 May 1871 ... On [the third day after] in the rain they met => 1871-05-06",
         "A unit by its number, counted from the date before.", kind="offset"),
    Rule("nth-unit-that", ("{ordinal}",),
         r"{ordinal} (?P<unit>day|week|month|year) (?P<direction>before|after) (?:that|this|it)\b"
         r"(?=[,.;:)]| (?:he|she|it|they|we|I|the|a|an|his|her|their|[A-Z]\w+)\b|\s*\Z)",
         "On 3 May 1871 ... [the second day after that] => 1871-05-05",
         "A unit by its number, counted from the date before.", kind="offset"),
    Rule("end-of-unit", ("end", "close"),
         r"(?<=[Bb]efore\sthe\s)(?:end|close) of (?:the|that|the same) (?P<unit>month|year|week)\b",
         "In May 1890 ... before [the end of the month] => 1890-05",
         "The unit that is being told of, by its end.", kind="step",
         fixed={"step": 0, "how": "out"}),
    Rule("within-unit", ("within",),
         r"(?i:within) (?:the|that) (?:space of )?(?:half[- ])?"
         r"(?P<unit>hour|week|fortnight|month|year)\b"
         r"(?! (?:of|of which|that|which|before|after|allowed|fixed|prescribed|named|\d))",
         "On 2 May 1871 ... [Within the week] she was free => P1W",
         "No more than one unit from the date before.", kind="within",
         fixed={"type": "DURATION", "count": 1}),
    Rule("year-of-event", ("year",),
         r"(?:(?<=[Tt]he\s)|(?<=very\s)|(?<=same\s))year"
         r"(?: of(?= (?:the|his|her|its|their) [a-z]|\s*\Z)"
         r"|(?: in which| that| when)(?= (?:the|his|her|its|their|he|she|they|it) [a-z])"
         r"|(?= (?:the|his|her) [a-z]+ (?:was|were|had)\b))",
         "The mill burned in 1871. She was born in [the year of] the fire => 1871",
         "The year of a happening that the text dates.", kind="offset",
         fixed={"value": "event", "unit": "year", "count": 0, "how": "whole"}),
    Rule("units-passed", ("{count}",),
         r"{count} {unit}(?: more)? had (?:passed|run(?: out)?|elapsed|gone(?: by)?)\b"
         r"(?:(?P<named> since)"
         r"(?= (?:(?:the|his|her|its|their|that|this|he|she|they|it) [a-z]|[A-Z])|\s*\Z)"
         r"|(?! (?:since|between|in)\b))",
         "They landed on 3 May 1871. [Eleven days had passed] when the mast broke"
         " => 1871-05-14",
         "How long after the date before, or after what the text dates.", kind="offset",
         fixed={"step": 1}),
    Rule("units-before-it-came", ("{count}",),
         r"(?:(?<=\b[Ii]t\swas\s)|(?<=\b[Ii]t\stook\s)|(?<=\b[Ii]t\swas\sanother\s)"
         r"|(?<=\b[Ii]t\stook\sanother\s)){count} {unit}"
         # "Twelve years, less a week, before he wrote".
         r"(?:,? (?:less|all but|lacking|save|short of) [^,.;:!?\n]{3,20},?)?"
         r" before(?= (?:he|she|they|we|I|anyone"
         r"|anybody|any|an?|help|word|news|the (?:first|next)"
         r"|the [\w-]+ (?:was|were|could))\b|\s*\Z)",
         "They landed on 3 May 1871. It was [eleven days before] anyone came => 1871-05-14",
         "How long nothing came: what came then is dated.", kind="offset", fixed={"step": 1}),
    Rule("units-out", ("{count}",),
         r"{count} (?P<unit>days?|nights?|weeks?|months?) out(?=[,.;:]"
         r"| (?:of|from) (?:port|(?!{months}\b)[A-Z])"
         r"| (?:when|and|he|she|it|they|we|I|the|a|an|his|her|their|in)\b|\s*\Z)",
         "They sailed on 3 May 1871. [Eight days out], the mast broke => 1871-05-11",
         "A distance from the day of sailing, the date before.", kind="offset", fixed={"step": 1}),
    # "From then until the 13th": it lasted from the date before.
    Rule("from-then", ("then", "that"),
         r"(?<=[Ff]rom\s)(?:then|that (?:day|night|time|date|moment|hour))(?: on(?:wards?)?)?"
         r" (?:until|till|to) (?:the )?(?!now\b|this\b)",
         "On 3 May 1871 ... from [then until the 13th] it rained => 1871-05-03/1871-05-13",
         "From the date before until another one.", kind="step", then=True,
         fixed={"step": 0, "unit": "same"}),
    Rule("from-that-unit", ("that", "this"),
         r"(?<=[Ff]rom\s)(?:that|this) (?:same )?(?P<unit>year|month|week) to"
         r" (?:the )?(?!now\b|this\b)",
         "On 3 May 1871 ... from [that year to 1880] it rained => 1871/1880",
         "From the unit of the date before until another date.", kind="step", then=True,
         fixed={"step": 0}),
    Rule("daypart-before", ("night", "evening", "morning", "afternoon"),
         r"(?<=[.!?;]\s[Tt]he\s)(?P<daypart>night|evening|morning|afternoon) (?P<direction>before)"
         r"(?= (?:he|she|they|we|I|it) had (?!to\b))",
         "On 3 May 1871 Anna sailed. [The evening before] she had wept => 1871-05-02TEV",
         "A part of the day before, behind which its sentence looks back.", kind="step",
         fixed={"unit": "day", "type": "TIME"}),
    Rule("step-weekend", ("{step}",), r"{step} week-?end\b",
         "On Friday, 5 May 1911 ... over [that weekend] => 1911-W18-WE",
         "The Saturday and Sunday of the same, next or previous week.", kind="step",
         fixed={"unit": "weekend"}),
    Rule("weekend", ("weekend", "week"),
         r"(?:(?<=pent\sthe\s)(?<!ad\sspent\sthe\s)|(?<=\b[Oo]ver\sthe\s))week-?end\b(?! of\b)",
         "On Friday, 5 May 1911 ... over [the weekend] => 1911-W18-WE", "That of the week.",
         kind="step", fixed={"unit": "weekend", "step": 0}),
    Rule("same-day-of-year", ("same", "very", "that"),
         r"(?:that |same |very )?(?:same|very|that) (?:(?P<exactly>day|date)|(?P<in_month>month))"
         r" (?=of|in|the|that){that_year}\b",
         "On 3 May 1871 ... on [the same day of the following year] => 1872-05-03",
         "The day or month that is being told of, in another year.", kind="offset"),
    Rule("same-day-years", ("same", "very", "that"),
         r"(?:that |same |very )?(?:same|very|that) (?:(?P<exactly>day|date)|(?P<in_month>month))"
         r",? ¦{count} (?P<unit>years?) (?P<direction>later|afterwards?|earlier|before)\b",
         "On 3 May 1871 ... on [the same day two years later] => 1873-05-03",
         "The same, so many years on.", kind="offset"),
)  # fmt: skip
