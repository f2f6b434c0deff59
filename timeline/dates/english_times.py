"""English rules, second part: what stands before a date, what is counted from one, and the rest."""

from __future__ import annotations

from timeline.dates.language import Rule

TIMES = (
    # What stands before a date
    Rule("weekday-date",
         ("{weekday}", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"),
         "{weekday},? (?:the )?", "on [Tuesday, 8 May 1945] => 1945-05-08",
         "A weekday before its date.", then=True),
    Rule("part", ("{part}",), "(?P<part>(?:{parts}))[ -]?(?:the )?(?:month of )?(?:year )?",
         "by [late 1927] => 1927 END", "The beginning, middle or end of a date.", then=True),
    Rule("half", ("{half}",), "(?P<half>(?:{halves})) half of (?:the )?(?:year )?",
         "in [the first half of 1919] => 1919-H1", "Half a year or century.", then=True),
    Rule("quarter", ("{quarter}",), "(?P<quarter>(?:{quarters})) quarter of (?:the )?",
         "in [the third quarter of 1919] => 1919-Q3", "Three months, or 25 years.", then=True),
    Rule("rest", ("rest", "whole", "remainder", "course"),
         "(?:rest|whole|remainder|course) of (?:the year )?(?:the )?",
         "for [the rest of 1919] => 1919", "What is left of it.", then=True),
    Rule("approximate",
         ("about", "around", "circa", "ca", "c", "roughly", "approximately", "sometime",
          "probably"),
         r"(?i:about|around|circa|ca?\.|roughly|approximately|sometime in"
         "|probably)(?: the year)? ?(?:the )?", "[around 1450] => 1450 APPROX",
         "A date that is about right.", then=True, fixed={"approximate": True}),
    Rule("daypart-date", ("{daypart}", "early", "late"),
         "(?:(?:early|late)(?: in the)? )?(?P<daypart>(?:{dayparts}))(?: hours)?(?: of| on"
         "|,)? ?(?:the )?", "[the night of May 23] => XXXX-05-23TNI",
         "A part of a day before its date.", then=True, fixed={"type": "TIME"}),
    # Distances
    Rule("offset-date", ("{count}",), "{count} {unit} (?P<direction>before|after) ",
         "[two days after 3 May 1871] => 1871-05-05", "A distance from a printed date.",
         kind="offset", then=True),
    Rule("offset", ("{count}",),
         "{count} (?:or (?:more|so) )?{unit} (?P<direction>(?i:later|earlier|afterwards?"
         "|thereafter|beforehand|previously|prior(?! to)|ago|hence|(?:before|after)(?! (?:the"
         r"|his|her|its|their|a|an|this|that|[A-Z]|\w+ing\b))))\b",
         "In October 1926 ... [a year later] => 1927", "A distance from the date before.",
         kind="offset"),
    Rule("offset-event", ("{count}",),
         r"{count} {unit} (?P<direction>before|after|prior to|from)\b",
         "[ten days after] the battle =>", "A distance from what the text need not have dated.",
         kind="offset", fixed={"value": "event"}),
    Rule("vague-count", ("days", "weeks", "months", "years", "decades"),
         r"{unit} (?P<direction>later|earlier|afterwards?)\b", "In May 1920 ... [weeks later] =>",
         "An uncounted distance.", kind="vague"),
    # Next, last and same
    Rule("step-daypart", ("{step}",), r"{step} (?P<daypart>(?:{dayparts}))\b",
         "On 3 May 1871 ... [the next morning] => 1871-05-04TMO",
         "A part of the same or next day.", kind="step", fixed={"unit": "day", "type": "TIME"}),
    Rule("step-weekday", ("{step}",), r"{step} {weekday}(?! \d)",
         "On Friday, 3 May 1940 ... [the following Monday] => 1940-05-06",
         "The next or last weekday of a name."),
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
    Rule("step-next-year", ("{step}",),
         r"{step} (?P<unit>(?i:day|week|month|year|decade|century|weekend))\b(?! of (?!the)"
         "| long|['’]s end)", "In October 1926 ... [the following year] => 1927",
         "The same, next or previous unit.", kind="step"),
    Rule("step-units", ("{step}",), "{step} (?:{count} )?{unit}",
         "in [the following weeks] => PXW", "What lasted from or to the date before.",
         kind="duration", fixed={"type": "DURATION"}),
    Rule("unit-step", ("day", "month", "year", "week"),
         "(?P<unit>day|month|year|week) (?P<direction>before|after|following"
         r"|previously)\b(?! (?:the|his|her|its|their|a|an|[A-Z]\w+|\w+ing)\b)",
         "On 3 May 1871 ... [the day before] => 1871-05-02",
         "The next or previous unit, turned round.", kind="step"),
    Rule("same-time", ("same",), r"same (?:time|moment)\b",
         "On 4 June 1958 ... at [the same time] => 1958-06-04", "When the last was.", kind="step",
         fixed={"step": 0, "unit": "same"}),
    Rule("unit", ("day", "month", "year", "week", "decade", "century"),
         r"(?P<unit>month|year|day|week|decade|century)\b",
         "In May 1940 ... [the end of the month] => 1940-05 END",
         "The unit that is being told of.", kind="step", inner=True, fixed={"step": 0}),
    Rule("unit-end", ("month", "year", "week"),
         r"(?P<unit>month|year|week)['’]s[ -]end\b|(?P<unit2>month|year)-end\b",
         "In May 1940 ... by [month's end] => 1940-05 END",
         "The end of the unit that is being told of.", kind="step",
         fixed={"step": 0, "part": "END"}),
    # Anniversaries and ages
    Rule("anniversary", ("{ordinal}",), r"{ordinal}(?:[- ]year)? anniversary\b",
         "The club was founded in 1917. In 1927 [the tenth anniversary] of the club => 1927",
         "Counted from what the text dates.", kind="anniversary"),
    Rule("birthday", ("{ordinal}",), r"{ordinal} birthday\b",
         "She was born in 1879. In 1928 she moved, and on her [fiftieth birthday] => 1929",
         "Counted from a birth that the text dates.", kind="anniversary"),
    Rule("centenary", ("centenary", "centennial"),
         r"(?i:centenary|centennial)\b",
         "He was born in 1879. It was on [the centenary] of his birth => 1979",
         "A hundred years from what the text dates.", kind="anniversary", fixed={"count": 100}),
    Rule("age-when", ("when",),
         r"when (?:he|she|I) was (?:only |just |barely )?(?P<count>[1-9]\d?|(?:{counts}))"
         r"(?= years old|[,.;:)]| and\b|\Z)(?: years old)?",
         "born in 1879 ... [when she was seven] => 1886",
         "Counted from a birth that the text dates.", kind="age"),
    Rule("age", ("age", "aged"),
         r"(?:[Aa]ge of|[Aa]ged) (?P<count>\d{1,3}|(?:{counts}))\b(?! (?:and|to|-))",
         "born in 1879 ... at [the age of eight] => 1887",
         "Counted from a birth that the text dates.", kind="age"),
    # Vague
    Rule("soon", ("soon", "shortly", "immediately", "not", "some"),
         "(?i:soon|shortly|immediately|not long|some time|sometime"
         "|long) (?P<direction>(?i:afterwards?|thereafter|beforehand|later|earlier|(?:after"
         r"|before)(?! (?:the|his|her|its|their|a|an|this|that|[A-Z]))))\b",
         "By late 1927 ... [soon after] =>", "After the date before, nobody says how long.",
         kind="vague"),
    Rule("soon-participle", ("soon", "shortly"),
         r"(?:(?<=was\s)|(?<=were\s)|(?<=been\s)|(?<=had\s))(?:soon|shortly)"
         r" (?P<direction>after)(?= [a-z]+ed\b)",
         "By late 1927 ... he was [soon after] exiled =>",
         "After the date before, with the verb behind it and nothing named that it follows.",
         kind="vague"),
    # Days alone
    Rule("nth-of-step", ("{ordinal}",),
         r"{nth} of (?P<step>that|the same|the following|the next|this) month\b",
         "In May 1871 ... [the 28th of that month] => 1871-05-28",
         "A day of the month that is being told of."),
    Rule("nth", ("{ordinal}",),
         r"(?:(?<=\Athe\s)|(?<=\AThe\s)|(?<=on\sthe\s)|(?<=On\sthe\s)|(?<=by\sthe\s)"
         r"|(?<=By\sthe\s)|(?<=til\sthe\s)|(?<=rom\sthe\s)|(?<=to\sthe\s)"
         r"|(?<=and\sthe\s))(?P<day>\d{1,2})(?:st|nd|rd|th)(?=[,.;:)–]| (?:they|he|she|it|we|I"
         "|the|a|an|his|her|their|and|in|at|with|to|but|when|was|were|had|after|before|by"
         r"|of that|of the same|there|came)\b|\s*\Z)",
         "On 3 May 1871 ... on [the 25th] => 1871-05-25",
         "A day of the month that is being told of."),
    Rule("weekday", ("{weekday}",), "{weekday}", "On 3 May 1940 ... on [Sunday] => 1940-05-05",
         "A weekday alone."),
    # Feasts
    Rule("fixed-feast", ("{fixed_feast}",),
         r"(?P<fixed_feast>(?i:{fixed_feasts}))\b(?:,? (?:of |in )?{year}|,? {that_year}\b)?",
         "on [Christmas Eve 1914] => 1914-12-24", "A feast of a fixed day."),
    Rule("movable-feast", ("{feast}",),
         r"(?P<feast>(?i:{feasts}))\b(?:,? (?:of |in )?{year}|,? {that_year}\b)?",
         "on [Easter Monday 1916] => 1916-04-24", "A feast counted from Easter."),
    # Durations, sets, references
    Rule("twenties", ("{tens}",), r"['’‘]?(?P<tens>(?:{tens}))\b",
         "1918 ... in [the twenties] => 192", "Ten years by their word."),
    Rule("yearly", ("every", "each", "per"),
         r"(?i:every|each|per) (?:other |single )?(?P<frequency_unit>(?:{frequency_units}))\b",
         "[every July] => XXXX-07", "What recurs.", kind="other", fixed={"type": "SET"}),
    Rule("frequency", ("{frequency}",), r"(?P<frequency>(?:{frequencies}))\b",
         "bread was handed out [daily] => XXXX-XX-XX", "What recurs.", kind="other",
         fixed={"type": "SET"}),
    Rule("duration", ("{count}",),
         "{count}[ -](?:or more |more |long |full |whole |bloody |consecutive |successive "
         r"|short )?{unit}(?:[- ](?:old|long))?\b", "for [three weeks] => P3W",
         "How long something lasted.", kind="duration", fixed={"type": "DURATION"}),
    Rule("durations",
         ("days", "weeks", "months", "years", "decades", "centuries", "hours", "minutes"),
         r"(?P<unit>(?i:days|weeks|months|years|decades|centuries|hours|minutes))\b",
         "for [months] => PXM", "How long, uncounted.", kind="duration",
         fixed={"type": "DURATION"}),
    Rule("today", ("today", "yesterday", "tomorrow", "tonight"),
         r"(?P<today>(?i:today|yesterday|tomorrow|tonight))\b", "[today] => PRESENT_REF",
         "The day of writing, known only in news.", kind="step", fixed={"unit": "day"}),
    Rule("reference", ("{reference}",), r"(?P<reference>(?:{references}))\b",
         "[now] known as York => PRESENT_REF", "Past, present or future.", kind="other"),
    Rule("the-reference", ("{the_reference}",),
         r"(?<=[Tt]he\s)(?P<the_reference>{the_references})\b(?! (?:two|three|four|five|few"
         r"|several|\d|[a-z]+ (?:days|weeks|months|years))\b)", "in [the past] => PAST_REF",
         "Past, present or future, as a noun.", kind="other"),
    Rule("daypart", ("{daypart}",), r"(?P<daypart>(?:{dayparts}))\b",
         "at [night] => XXXX-XX-XXTNI", "A part of some day.",
         fixed={"type": "TIME", "unit": "time"}),
)  # fmt: skip
