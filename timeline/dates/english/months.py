"""English rules: dates that name a month or a season and no day.

Rules that share a first word are tried in this order, the first match wins.
"""

from __future__ import annotations

from timeline.dates.language import Rule
from timeline.dates.reading import Reading

MONTHS = (
    # Month
    Rule("month-year-nth", ("{month}",),
         r"{month},? {year}, (?:being |on )?the {nth}(?=[,.;:)]|\s*\Z)",
         "on a Friday in [May 1912, the 3rd] => 1912-05-03", "A day behind its month."),
    Rule("month-year", ("{month}",),
         "{month}(?:{hours_of}|,? ?(?:(?:of |in )?the year |of )?){year}",
         "in [March 1890] => 1890-03", "A month with its year."),
    Rule("month-short-year", ("{month}",), r"{month},? (?:of |in )?{short_year}",
         "1840 ... in [April of '57] => 1857-04", "A month with its year in two figures."),
    Rule("month-step", ("{month}",), 
         r"{month}(?:{hours_of}|,? )(?=of the |(?:\w+ ){1,4}year\b)¦{that_year}\b",
         "1914 ... [August of that year] => 1914-08", "A month whose year is pointed at."),
    Rule("step-day-month", ("{step}",), r"(?<=[Tt]he\s){step},? {day} (?:of )?{month}(?!,? \d)",
         "On 21 December 1866 ... [the following 2 August] => 1867-08-02",
         "The next or last day of a name."),
    Rule("step-month-day", ("{step}",), r"(?<=[Tt]he\s){step},? {month} {day}(?!,? \d)",
         "On December 21, 1866 ... [the following August 2] => 1867-08-02",
         "The same, the month before the day."),
    Rule("month-of-new-year", ("{month}",), r"{month} of the new year\b",
         "late in 1646 ... in [July of the new year] => 1647-07",
         "A month of the year behind.", fixed={"step": 1, "how": "new"}),
    Rule("step-month", ("{step}",), r"{step},? {month}(?! (?:[12]?\d|3[01]|(?:of )?\d{4})\b)\b",
         "By May 1867 ... [the following March] => 1868-03", "The next or last month of a name."),
    Rule("season-again", ("{season}",), r"{season} again\b",
         "In the winter of 1858 ... it was [spring again] => 1859-SP", "The next of its name.",
         fixed={"step": 1}),
    Rule("come-named", ("come",),
         r"(?:\A|(?<=[.,;:—–]\s))[Cc]ome (?:the )?(?:{season}|{month})(?=[,.;:]| [a-z])",
         "On 3 June 1858 ... [Come spring] they left => 1859-SP", "The same.", fixed={"step": 1}),
    Rule("named-before", ("{month}", "{season}"),
         r"(?<=[Tt]he\s)(?:{month}|{season}) (?P<direction>before)"
         r"(?=[,.;:)]| (?:and|with|when)\b|\s*\Z)",
         "In July 1858 they took the house that he had bought [the autumn before] => 1857-FA",
         "The last month or season of a name."),
    Rule("named-after", ("{month}", "{season}"),
         r"(?<=[Tt]he\s)(?:{month}|{season}) (?P<direction>after)"
         r"(?=[,.;:)]| (?:and|with|when)\b|\s*\Z)",
         "In August 1858 ... [the spring after], with the snow gone, they came => 1859-SP",
         "The next month or season of a name."),
    Rule("turn-of-the-year", ("turn",), r"(?<=[Tt]he\s)turn of the year\b(?! \d)",
         "On 30 October 1871 she sailed. At [the turn of the year] she was at Cadiz"
         " => 1871-12/1872-01",
         "The last month of a year or the first of the next.", kind="range",
         fixed={"unit": "month", "how": "range", "first": Reading(unit="month", month=12),
                "second": Reading(unit="month", month=1)}),
    Rule("month-after-next", ("{month}", "{season}"),
         r"(?<=[Tt]he\s)(?:{month}|{season}) (?P<step>after next|before last)\b",
         "In June 1775 ... in [the February after next] => 1777-02",
         "The month or season of a name behind the next one, or before the last."),
    Rule("seasons-counted", ("{count}",),
         r"{count} (?P<season>(?i:springs?|summers?|autumns?|winters?)) "
         r"(?P<direction>(?i:before|earlier|later|afterwards?|after))"
         r"(?=[,.;:)]| (?:and|with|when|at|in|he|she|they|it)\b|\s*\Z)",
         "In July 1858 ... [two summers before] => 1856-SU", "A season some years off."),
    Rule("month-of-year-event", ("{month}",),
         r"(?<=[Tt]he\s){month} (?:of|in) the {ordinal} year (?P<direction>before|after)"
         r"(?= (?:the|his|her|their|its|that|this) [a-z])",
         "The fire was on 8 July 1892. In [the December of the second year after] the fire"
         " => 1894-12",
         "A month of a year that is counted from a happening.", kind="date",
         fixed={"value": "event"}),
    Rule("month-event", ("{month}",),
         r"(?<=[Tt]he\s){month} (?P<direction>before|after)(?= (?!that\b)[a-zA-Z])",
         "He came home on 3 May 1871. In [the June after] his return => 1871-06",
         "The next or last month of a name, from what the text need not have dated.",
         fixed={"value": "event"}),
    Rule("cold-weather", ("cold",), r"cold (?:weather|season) (?:of|in) (?:the year )?{year}",
         "in [the cold weather of 1849] => 1849-WI", "Winter where summers are hot.",
         fixed={"season": 24, "unit": "season"}),
    Rule("season-event", ("{season}",),
         r"(?<=[Tt]he\s){season} (?P<direction>before|after)(?= (?!that\b)[a-zA-Z])",
         "He came home on 3 May 1871. In [the autumn after] his return => 1871-FA",
         "The next or last season of a name, from what the text need not have dated.",
         fixed={"value": "event"}),
    Rule("month-daypart", ("{month}",),
         r"{month} (?:{dayparts_counted}|night|day)"
         r"(?=,? (?:(?:in|of) the )?[\w-]+(?: [\w-]+){0,2} years? (?:after|before|later|from)\b)",
         "The fire was on 8 July 1892. On an [April morning] two years after the fire => 1894-04",
         "Some day of a month, or a part of one, whose year stands behind it."),
    Rule("month-out", ("{month}",), r"{month} (?:was|were|is) (?:quite |half )?(?:out|over)\b",
         "In May 1890 ... before [June was out] => 1890-06", "A month by its end."),
    Rule("month", ("{month}",),
         # "The thirtieth of February": there is no such day.
         r"(?!May Day\b)(?<!\b3[01]\s)(?<!\b3[01](?:st|th)\s)(?<!\b3[01](?:st|th)\sof\s)"
         r"(?<!irty-first\sof\s)(?<!hirtieth\sof\s)"
         # "Known as the Thirty-First of March", "the Tenth of May was kept": a feast's name.
         r"(?<![\s-][Ff]irst\sof\s)(?<!econd\sof\s)(?<!hird\sof\s)(?<!ourth\sof\s)(?<!ifth\sof\s)"
         r"(?<!ixth\sof\s)(?<!venth\sof\s)(?<!ighth\sof\s)(?<!inth\sof\s)(?<!tenth\sof\s)"
         r"(?<!Tenth\sof\s)(?<!teenth\sof\s)(?<!welfth\sof\s)(?<!entieth\sof\s)"
         r"(?!(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?!\.)){month}(?:['’]s)?(?=\W|$)",
         "1890 ... in [April] => 1890-04",
         "A month alone."),
    # Seasons
    Rule("summer-years", ("spring", "summer", "autumn"),
         "(?:[Ss]pring|[Ss]ummer|[Aa]utumn)(?: of|,)? {year}{slash}{short2}",
         "[the summer of 1884–85] => 1884/1885", "A summer of the south, in two years."),
    Rule("season-years", ("{season}",), "{season}(?: of|,)? {year}{slash}{short}",
         "[the winter of 1941–42] => 1941-WI", "A winter that crosses the new year."),
    Rule("season-year", ("{season}",),
         r"{season}(?:{hours_of}|,? (?:of |in )?)(?:{year}|{that_year}\b)",
         "[the spring of 1868] => 1868-SP", "A season with its year."),
    Rule("season-short-year", ("{season}",), r"{season},? (?:of |in )?{short_year}",
         "1840 ... in [the spring of '57] => 1857-SP", "A season with its year in two figures."),
    Rule("season-out", ("{season}",),
         r"{season} (?:was|were|is) (?:quite |half )?(?:out|over|past)\b",
         "In May 1890 ... before [the summer was out] => 1890-SU", "A season by its end."),
    Rule("season-after-that", ("{season}",), r"{season} (?P<direction>after that)\b",
         "In August 1871 ... in [the spring after that] => 1872-SP", "The next one of a name."),
    Rule("season-following", ("{season}",),
         r"{season} (?P<direction>(?:that|which) followed)\b",
         "In August 1871 ... in [the spring that followed] => 1872-SP",
         "The next season of a name.", fixed={"how": "rest"}),
    # "That spring of 1821" bears its year.
    Rule("step-season", ("{step}",), r"{step} {season}(?! of \d{4}\b)",
         "In May 1870 ... [that autumn] => 1870-FA", "The same, next or last season."),
    Rule("quarter-day", ("midsummer",),
         r"(?P<called>Midsummer)\b(?!['’]s| Day\b)",
         "1349 ... at [Midsummer] => 1349-06-24",
         "With a capital not the season but the day on which rents fall due."),
    Rule("season", ("{season}",), "{season}", "1941 ... During [the summer] => 1941-SU",
         "A season alone."),
)  # fmt: skip
