"""The rules of English: how its words for times are put together, each with an example.

In a pattern `{name}` is a fragment or any word of a group of `english.WORDS`, a blank is white
space. Rules that share a first word are tried in this order, the first match wins.
"""

from __future__ import annotations

from timeline.dates import english
from timeline.dates.language import Language, Rule, one_of

NAMED_MONTHS = "|".join(
    rf"{name}|{name.upper()}" + (rf"|{name[:3]}\b(?:\.(?!\s*\n\s*\n))?" if len(name) > 4 else "")
    for name in english.MONTH_NAMES
)
NAMED_DAYS = "|".join(rf"{name}|{name.upper()}" for name in english.WEEKDAY_NAMES)
SHORT_DAYS = r"(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?(?=,? (?:the )?\d| [A-Z][a-z]+ \d)"
ERA = r"B\.? ?C\.?(?: ?E\.?)?(?!\w)|A\.? ?D\.?(?!\w)|C\.? ?E\.?(?!\w)|bce?(?!\w)"
ORDINAL_DAYS = one_of(w for w, n in english.ORDINALS.items() if isinstance(n, int) and n <= 31)

FRAGMENTS = {
    "month": rf"(?P<month#>{NAMED_MONTHS}|Sept\b\.?)(?!\w)",
    "weekday": rf"(?P<weekday#>{NAMED_DAYS}|{SHORT_DAYS})",
    "season": rf"(?P<season#>(?:{one_of(english.SEASONS)}))\b",
    "era": rf"(?P<era#>{ERA})",
    "year": (
        rf"(?P<year#>(?:1\d|20|21)\d\d(?!\d|[.,]\d)|\d{{1,4}}(?= ?(?:{ERA})))"
        rf"(?: ?(?P<era#>{ERA}))?"
    ),
    "short": r"(?P<short#>\d\d)(?!\d|[.,]\d|(?:st|nd|rd|th)\b)",
    "day": r"(?P<day#>3[01]|[12]\d|0?[1-9])(?!\d|[.,:]\d)(?:st|nd|rd|th)?(?!\w)",
    "nth": rf"(?P<nth#>3[01](?:st|th)|[12]?\d(?:st|nd|rd|th)|{ORDINAL_DAYS})\b",
    "ordinal": rf"(?P<ordinal#>\d{{1,3}}(?:st|nd|rd|th)|(?:{one_of(english.ORDINALS)}))\b",
    "count": (
        rf"(?P<count#>\d{{1,3}}(?:[.,]\d{{1,3}})?|(?:{one_of(english.COUNTS)}))"
        r"(?: (?:to|or|and|–|-) ?(?:\d{1,3}|half|a half|\w{3,9})(?= ))?"
    ),
    "unit": rf"(?P<unit#>(?:{one_of(english.UNITS)}))\b",
    "dash": r" ?[-–—−] ?",
    "or": r" or ",
    "that_year": (
        r"(?:(?:in|of) )?(?:(?P<step>the same|the following|the next|the previous"
        r"|the preceding|that same|that|this same|the very same) year|(?P<step2>next|last|this)"
        r" year)"
    ),
    "clock": (
        r"(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))? ?"
        r"(?P<half_day>[ap]\.m\.|[ap]m\b|[AP]M\b|[AP]\.M\.)"
    ),
}

FRAGMENTS |= {
    "tail": r"(?:,? ?(?:of |in )?(?:the year )?{year}|,? {that_year}\b)?",
    "slash": r"[/–-]",
    "step": rf"(?P<step#>(?:{one_of(english.STEPS)}))",
    "months": NAMED_MONTHS,
    "units": one_of(english.UNITS),
    "parts": one_of(english.PARTS),
    "halves": one_of(english.HALVES),
    "quarters": one_of(english.QUARTERS),
    "dayparts": one_of(english.DAYPARTS),
    "counts": one_of(english.COUNTS),
    "tens": one_of(english.DECADES),
    "fixed_feasts": one_of(english.FIXED_FEASTS),
    "feasts": one_of(english.MOVABLE_FEASTS),
    "frequencies": one_of(english.FREQUENCIES),
    "frequency_units": one_of(english.FREQUENCY_UNITS),
    "references": one_of(english.REFERENCES),
    "the_references": one_of(english.THE_REFERENCES),
}

RULES = (
    # Numbers alone
    Rule("iso-day", ("#4",), r"(?P<year>\d{4})-(?P<mm>0[1-9]|1[0-2])-(?P<dd>0[1-9]|[12]\d|3[01])"
         r"(?![-\d])", "seen on [2010-04-26] => 2010-04-26", "Year, month and day as ISO 8601."),
    Rule("numeric-day", ("#12",), r"(?P<dd>\d{1,2})(?P<mark>[/.])(?P<mm>\d{1,2})(?P=mark)"
         r"(?P<year>[12]\d{3})(?![\d/.]\d|\d)", "on [26/04/2010] => 2010-04-26",
         "Day and month in figures; where both orders can hold, both are kept."),
    Rule("clock", ("#12",), r"{clock}", "at [5:30 a.m.] => XXXX-XX-XXT05:30",
         "A time of day.", fixed={"type": "TIME", "unit": "time"}),
    Rule("o-clock", ("#12", "{count}"), r"(?P<hour>1[0-2]|\d|(?i:one|two|three|four|five|six|seven|eight"
         r"|nine|ten|eleven|twelve)) o['’]clock\b", "at [six o'clock] => XXXX-XX-XXT06:00",
         "A full hour.", fixed={"type": "TIME", "unit": "time"}),
    # Day and month
    Rule("two-calendars", ("#12",), r"{day} ?\(? ?{day2} ?\)? {month}{tail}",
         "on [5/17 March 1917] => 1917-03-17", "A day by both calendars, Old Style first."),
    Rule("two-calendar-months", ("#12",), r"{day} {month} ?\( ?{day2} {month2} ?\){tail}",
         "on [25 October (7 November) 1917] => 1917-11-07", "A day by both calendars, with both months."),
    Rule("day-range-month", ("#12",), r"{day}(?P<how>{dash}| to | until | and | or | ?/ ?)(?:the )?{day2}"
         r" (?:of )?{month}{tail}", "from [3 to 5 May 1871] => 1871-05-03/1871-05-05",
         "Days of one month, the month behind them."),
    Rule("day-month", ("#12",), r"{day} (?:of )?(?:the month of )?{month}{tail}",
         "on [8 February 1904] => 1904-02-08", "A day before its month."),
    Rule("nth-month", ("{ordinal}",), r"{nth} (?:day )?of {month}{tail}",
         "on [the third of May 1810] => 1810-05-03", "A day as an ordinal before its month."),
    Rule("month-day-range", ("{month}",), r"{month} {day}(?P<how>{dash}| to | until | and | or | ?/ ?)"
         r"(?:the )?{day2}(?! (?:of )?{month3}){tail}",
         "[May 1 to 3, 1917] => 1917-05-01/1917-05-03", "Days of one month, the month before them."),
    Rule("month-day", ("{month}",), r"{month} (?:the )?{day}{tail}",
         "on [September 17, 1939] => 1939-09-17", "A month before its day."),
    Rule("month-nth", ("{month}",), r"{month} (?:the )?{nth}{tail}",
         "on [May the third, 1810] => 1810-05-03", "A month before its day as an ordinal."),
    Rule("day-list", ("#12",), r"{day}(?=(?:, (?:the )?\d{1,2}(?:st|nd|rd|th)?){0,6},? (?:and|or|to)"
         r" (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:{months}))",
         "on [2], 7 and 11 May 1871 => 1871-05-02", "A day whose month stands behind a later one."),
    # Month
    Rule("month-year", ("{month}",), r"{month},? ?(?:of )?(?:the year )?{year}",
         "in [March 1940] => 1940-03", "A month with its year."),
    Rule("month-step", ("{month}",), r"{month},? {that_year}\b", "1914 ... [August of that year] => 1914-08",
         "A month whose year is pointed at."),
    Rule("step-month", ("{step}",), r"{step},? {month}(?! \d)\b", "By May 1917 ... [the following March]"
         " => 1918-03", "The next or last month of a name."),
    Rule("month", ("{month}",), r"{month}(?:['’]s)?(?=\W|$)", "1940 ... in [April] => 1940-04", "A month alone."),
    # Seasons
    Rule("season-years", ("{season}",), r"{season}(?: of|,)? {year}{slash}{short}",
         "the [winter of 1941–42] => 1941-WI", "A winter that crosses the new year."),
    Rule("season-year", ("{season}",), r"{season}(?:,? (?:of |in )?{year}|,? {that_year}\b)",
         "[the spring of 1918] => 1918-SP", "A season with its year."),
    Rule("step-season", ("{step}",), r"{step} {season}", "In May 1920 ... [that autumn] => 1920-FA",
         "The same, next or last season."),
    Rule("season", ("{season}",), r"{season}", "1941 ... During [the summer] => 1941-SU", "A season alone."),
    # Years and more
    Rule("decade", ("#4",), r"(?P<decade>(?:1\d|20)\d0) ?['’]?s\b(?: {era})?", "in [the 1930s] => 193", "Ten years."),
    Rule("small-decade", ("#23",), r"(?P<decade>\d{1,2}0) ?['’]?s {era}", "in [the 470s BC] => BC047",
         "Ten years before Christ, or of the first thousand years."),
    Rule("short-decade", ("#2",), r"(?<!his\s)(?<!her\s)(?<!eir\s)(?P<decade>[1-9]0)['’]?s\b", "the 1930s and '[40s] => 194",
         "Ten years without their century."),
    Rule("year-range", ("#1234",), r"{year}(?P<how>{dash}| ?/ ?)(?:{short2}|{year2})(?!\d|-\d|/\d)",
         "in [1936-37] => 1936/1937", "Two years, the second perhaps in two figures."),
    Rule("era-range", ("#1234",), r"(?P<year>\d{1,4})(?P<how>{dash}| to )(?P<year2>\d{1,4}) {era}",
         "from [499 to 449 BC] => BC0499/BC0449", "Two years of one era."),
    Rule("era-year", ("#12345",), r"(?P<year>\d{1,5}) {era}", "in [490 BC] => BC0490", "A year with its era."),
    Rule("era-first", ("ad", "a.d"), r"A\.? ?D\.? (?P<year>\d{1,4})(?!\d|[.,]\d)", "in [AD 70] => 0070",
         "A year behind its era."),
    Rule("the-year", ("year",), r"year {year}", "in [the year 1665] => 1665", "A year called one."),
    Rule("century", ("{ordinal}",), r"{ordinal}[- ]centur(?:y|ies)(?: {era})?", "in [the 19th century] => 18",
         "A hundred years."),
    Rule("century-list", ("{ordinal}",), r"{ordinal}(?=(?:,| and| to| or|[-–]) ?(?:the )?[\w-]+ centuries)",
         "in [the 16th] and 17th centuries => 15", "A century whose noun stands behind a later one."),
    Rule("turn-of-century", ("turn",), r"turn of (?:the {ordinal}|the|this|that) century", "at [the turn of"
         " the 20th century] => 1900", "The years about a century's beginning.", fixed={"approximate": True}),
    Rule("year", ("#1234",), r"{year}", "In [1926] he left => 1926", "A year of four figures."),
    Rule("small-year", ("#3",), r"(?<![\d,.][,.-])(?<!-)(?P<year>[1-9]\d{2})(?!\d|[.,]\d|['’]?s?\w|%| %)", "in 490 BC ... in [480] => BC0480",
         "A year of three figures, where the text counts in such years.", gated=False, fixed={"short": True}),
    # What stands before a date
    Rule("weekday-date", ("{weekday}", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"),
         r"{weekday},? (?:the )?", "on [Tuesday, 8 May 1945] => 1945-05-08",
         "A weekday before its date.", then=True),
    Rule("part", ("{part}",), r"(?P<part>(?:{parts}))[ -]?(?:the )?(?:month of )?(?:year )?", "by [late 1927] => 1927 END",
         "The beginning, middle or end of a date.", then=True),
    Rule("half", ("{half}",), r"(?P<half>(?:{halves})) half of (?:the )?(?:year )?", "in [the first half of 1919] => 1919-H1",
         "Half a year or century.", then=True),
    Rule("quarter", ("{quarter}",), r"(?P<quarter>(?:{quarters})) quarter of (?:the )?", "in [the third quarter of 1919] => 1919-Q3",
         "Three months, or 25 years.", then=True),
    Rule("rest", ("rest", "whole", "remainder", "course"), r"(?:rest|whole|remainder|course) of (?:the year )?(?:the )?",
         "for [the rest of 1919] => 1919", "What is left of it.", then=True),
    Rule("approximate", ("about", "around", "circa", "ca", "c", "roughly", "approximately", "sometime", "probably"),
         r"(?i:about|around|circa|ca?\.|roughly|approximately|sometime in|probably)(?: the year)? ?(?:the )?",
         "[around 1450] => 1450 APPROX", "A date that is about right.", then=True, fixed={"approximate": True}),
    Rule("daypart-date", ("{daypart}", "early", "late"), r"(?:(?:early|late)(?: in the)? )?(?P<daypart>(?:{dayparts}))"
         r"(?: hours)?(?: of| on|,)? ?(?:the )?", "[the night of May 23] => XXXX-05-23TNI",
         "A part of a day before its date.", then=True, fixed={"type": "TIME"}),
    # Relative
    Rule("offset-date", ("{count}",), r"{count} {unit} (?P<direction>before|after) ",
         "[two days after 3 May 1871] => 1871-05-05", "A distance from a printed date.", kind="offset", then=True),
    Rule("offset", ("{count}",), r"{count} (?:or (?:more|so) )?{unit} (?P<direction>(?i:later|earlier|afterwards?|"
         r"thereafter|beforehand|previously|prior(?! to)|ago|hence|(?:before|after)(?! (?:the|his|her|its|their|a|an|this|that|"
         r"[A-Z]|\w+ing\b))))\b",
         "In October 1926 ... [a year later] => 1927", "A distance from the date before.", kind="offset"),
    Rule("offset-event", ("{count}",), r"{count} {unit} (?P<direction>before|after|prior to|from)\b",
         "[ten days after] the battle =>", "A distance from what the text need not have dated.", kind="offset",
         fixed={"value": "event"}),
    Rule("vague-count", ("days", "weeks", "months", "years", "decades"), r"{unit} (?P<direction>later|earlier|afterwards?)\b",
         "In May 1920 ... [weeks later] =>", "An uncounted distance.", kind="vague"),
    Rule("step-daypart", ("{step}",), r"{step} (?P<daypart>(?:{dayparts}))\b", "On 3 May 1871 ... [the next morning] => 1871-05-04TMO",
         "A part of the same or next day.", kind="step", fixed={"unit": "day", "type": "TIME"}),
    Rule("step-weekday", ("{step}",), r"{step} {weekday}(?! \d)", "On Friday, 3 May 1940 ... [the following Monday] => 1940-05-06",
         "The next or last weekday of a name."),
    Rule("later-step", ("later", "earlier", "late", "early"), r"(?i:later|earlier|late|early)(?: on)?(?: in)? (?P<step>that same|the same|that|this|the following|the next) {unit}",
         "On 3 July 1943 ... [later that month] => 1943-07", "Further on in the same unit.", kind="step"),
    Rule("later-season", ("later", "earlier", "late", "early"), r"(?i:later|earlier|late|early)(?: in)? (?P<step>that same|the same|that|this) {season}",
         "In 1943 ... [later that summer] => 1943-SU", "Further on in the same season."),
    Rule("later-in-unit", ("later", "earlier", "late", "early", "middle", "midway"), r"(?i:later|earlier|late|early|midway)(?: on)? in the (?P<unit>month|year|day|week|decade|century)\b",
         "On 3 July 1943 ... [later in the year] => 1943", "Further on in the same unit.", kind="step", fixed={"step": 0}),
    Rule("for-step", ("{step}",), r"(?:(?<=for\sthe\s)|(?<=over\sthe\s))(?P<step>next|following|past) (?P<unit>day|week|month|year|decade|century)\b(?! of)",
         "ruled for [the next decade] => P1DE", "How long, from or to the date before.", kind="duration",
         fixed={"type": "DURATION", "count": 1}),
    Rule("step-next-year", ("{step}",), r"{step} (?P<unit>(?i:day|week|month|year|decade|century|weekend))\b(?! of (?!the)| long|['’]s end)",
         "In October 1926 ... [the following year] => 1927", "The same, next or previous unit.", kind="step"),
    Rule("step-units", ("{step}",), r"{step} (?:{count} )?{unit}", "in [the following weeks] => PXW", "What lasted from or to the date before.",
         kind="duration", fixed={"type": "DURATION"}),
    Rule("unit-step", ("day", "month", "year", "week"), r"(?P<unit>day|month|year|week) (?P<direction>before|after|following|previously)\b(?! (?:the|his|her|its|their|a|an|[A-Z]\w+|\w+ing)\b)",
         "On 3 May 1871 ... [the day before] => 1871-05-02", "The next or previous unit, turned round.", kind="step"),
    Rule("same-time", ("same",), r"same (?:time|moment)\b", "On 4 June 1958 ... at [the same time] => 1958-06-04",
         "When the last was.", kind="step", fixed={"step": 0, "unit": "same"}),
    Rule("unit", ("day", "month", "year", "week", "decade", "century"), r"(?P<unit>month|year|day|week|decade|century)\b", "In May 1940 ... the end of"
         " the month => 1940-05 END", "The unit that is being told of.", kind="step", inner=True, fixed={"step": 0}),
    Rule("unit-end", ("month", "year", "week"), r"(?P<unit>month|year|week)['’]s[ -]end\b|(?P<unit2>month|year)-end\b", "In May 1940 ... by [month's end] => 1940-05 END",
         "The end of the unit that is being told of.", kind="step", fixed={"step": 0, "part": "END"}),
    Rule("anniversary", ("{ordinal}",), r"{ordinal}(?:[- ]year)? anniversary\b", "founded in 1917 ... [the tenth anniversary] => 1927",
         "Counted from what the text dates.", kind="anniversary"),
    Rule("age", ("age", "aged"), r"(?:[Aa]ge of|[Aa]ged) (?P<count>\d{1,3}|(?:{counts}))\b(?! (?:and|to|-))",
         "born in 1879 ... at [the age of eight] => 1887", "Counted from a birth that the text dates.", kind="age"),
    Rule("soon", ("soon", "shortly", "immediately", "not", "some"), r"(?i:soon|shortly|immediately|not long|some time|sometime|long)"
         r" (?P<direction>(?i:after(?:wards?)?|thereafter|before(?:hand)?|later|earlier))\b(?! (?:the|his|her|its|their|a|an|this|that|[A-Z])\b)",
         "By late 1927 ... [soon after] =>", "After the date before, nobody says how long.", kind="vague"),
    Rule("nth-of-step", ("{ordinal}",), r"{nth} of (?P<step>that|the same|the following|the next|this) month\b",
         "In May 1871 ... [the 28th of that month] => 1871-05-28", "A day of the month that is being told of."),
    Rule("nth", ("{ordinal}",), r"(?P<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|[A-Za-z]))", "On 3 May 1871 ... on [the 25th] => 1871-05-25",
         "A day of the month that is being told of."),
    Rule("weekday", ("{weekday}",), r"{weekday}", "On 3 May 1940 ... on [Sunday] => 1940-05-05", "A weekday alone."),
    # Feasts
    Rule("fixed-feast", ("{fixed_feast}",), r"(?P<fixed_feast>(?:{fixed_feasts}))\b(?:,? (?:of |in )?{year}|,? {that_year}\b)?",
         "on [Christmas Eve 1914] => 1914-12-24", "A feast of a fixed day."),
    Rule("movable-feast", ("{feast}",), r"(?P<feast>(?:{feasts}))\b(?:,? (?:of |in )?{year}|,? {that_year}\b)?",
         "on [Easter Monday 1916] => 1916-04-24", "A feast counted from Easter."),
    # Durations, sets, references
    Rule("twenties", ("{tens}",), r"['’‘]?(?P<tens>(?:{tens}))\b", "1918 ... in [the twenties] => 192", "Ten years by their word."),
    Rule("yearly", ("every", "each", "per"), r"(?i:every|each|per) (?:other |single )?(?P<frequency_unit>(?:{frequency_units}))\b",
         "[every July] => XXXX-07", "What recurs.", kind="other", fixed={"type": "SET"}),
    Rule("frequency", ("{frequency}",), r"(?P<frequency>(?:{frequencies}))\b", "bread was handed out [daily] => XXXX-XX-XX", "What recurs.",
         kind="other", fixed={"type": "SET"}),
    Rule("duration", ("{count}",), r"{count}[ -](?:or more |more |long |full |whole |bloody |consecutive |successive |short )?{unit}(?:[- ](?:old|long))?\b",
         "for [three weeks] => P3W", "How long something lasted.", kind="duration", fixed={"type": "DURATION"}),
    Rule("durations", ("days", "weeks", "months", "years", "decades", "centuries", "hours", "minutes"),
         r"(?P<unit>(?i:days|weeks|months|years|decades|centuries|hours|minutes))\b", "for [months] => PXM", "How long, uncounted.",
         kind="duration", fixed={"type": "DURATION"}),
    Rule("today", ("today", "yesterday", "tomorrow", "tonight"), r"(?P<today>(?i:today|yesterday|tomorrow|tonight))\b", "[today] => PRESENT_REF",
         "The day of writing, known only in news.", kind="step", fixed={"unit": "day"}),
    Rule("reference", ("{reference}",), r"(?P<reference>(?:{references}))\b", "[now] known as York => PRESENT_REF", "Past, present or future.",
         kind="other"),
    Rule("the-reference", ("{the_reference}",), r"(?<=[Tt]he\s)(?P<the_reference>{the_references})\b(?! (?:two|three|four|five|few|several"
         r"|\d|[a-z]+ (?:days|weeks|months|years))\b)", "in [the past] => PAST_REF",
         "Past, present or future, as a noun.", kind="other"),
    Rule("daypart", ("{daypart}",), r"(?P<daypart>(?:{dayparts}))\b", "at [night] => XXXX-XX-XXTNI", "A part of some day.", fixed={"type": "TIME", "unit": "time"}),
)  # fmt: skip

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
        "julian": r",? ?\(?(?:O\. ?S\.?|Old Style|old style|Julian(?: calendar)?)\)?(?!\w)",
        "gregorian": r",? ?\(?(?:N\. ?S\.?|New Style|new style|Gregorian(?: calendar)?)\)?(?!\w)",
    },
    afterwards=r"(?i:after(?:wards?)?|following|since|then|thereafter|later|next|soon|shortly|quickly"
    r"|promptly|immediately|meanwhile|subsequently|eventually|finally|in the aftermath)",
    number_gate=(
        r"\d{1,3}(?:st|nd|rd|th)?(?:['’]?s\b| ['’]?s |-?[ap]m\b|[:.][0-5]\d ?[aApP]|\.\d{1,2}\.\d{4}"
        r"| ?[-–—−/] ?\d{1,4}(?:/\d{4}|(?:st|nd|rd|th)? (?:of )?[JFMASONDBC]|[BA])"
        r"|-(?:{units})\b| ?\(\d{1,2}\)? [JFMASOND]|(?:, (?:the )?\d{1,2}(?:st|nd|rd|th)?){1,6},? (?:and|or|to) "
        r"| (?:[JFMASONDBC]|of|to|until|and|or|o['’]|[ap]\.?m\b|bce?\b|the|through|till|(?:\w{1,12} )?(?:{units})\b))"
    ),
    onward=r" (?:onwards?|forward|on)\b(?! the)",
)
