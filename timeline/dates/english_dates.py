"""English rules, first part: dates that name a day, month, season, year or more.

In a pattern `{name}` is a fragment of `english_fragments` with its group, a blank is white space.
Rules that share a first word are tried in this order, the first match wins.
"""

from __future__ import annotations

from timeline.dates.language import Rule

DATES = (
    # Numbers alone
    Rule("iso-day", ("#4",),
         r"(?P<year>\d{4})-(?P<mm>0[1-9]|1[0-2])-(?P<dd>0[1-9]|[12]\d|3[01])(?![-\d])",
         "seen on [2010-04-26] => 2010-04-26", "Year, month and day as ISO 8601."),
    Rule("numeric-day", ("#12",),
         r"(?=\d+(?:/\d+/|\.\d+\.))(?P<dd>\d{1,2})[/.](?P<mm>\d{1,2})[/.](?P<year>[12]\d{3})(?![\d/.]\d"
         r"|\d)", "on [26/04/2010] => 2010-04-26",
         "Day and month in figures; where both orders can hold, both are kept."),
    Rule("clock", ("#12",), "{clock}", "at [5:30 a.m.] => XXXX-XX-XXT05:30", "A time of day.",
         fixed={"type": "TIME", "unit": "time"}),
    Rule("o-clock", ("#12", "{count}"),
         r"(?P<hour>1[0-2]|\d|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
         r"|twelve)) o['’]clock\b", "at [six o'clock] => XXXX-XX-XXT06:00", "A full hour.",
         fixed={"type": "TIME", "unit": "time"}),
    # Day and month
    Rule("two-calendars", ("#12",), r"{day} ?[/(] ?{day2} ?\)? {month}{tail}",
         "on [5/17 March 1917] => 1917-03-17", "A day by both calendars, Old Style first."),
    Rule("two-calendar-months", ("#12",), r"{day} {month} ?\( ?{day2} {month2} ?\){tail}",
         "on [25 October (7 November) 1917] => 1917-11-07",
         "A day by both calendars, with both months."),
    Rule("day-range-month", ("#12",),
         "{day}(?P<how>{dash}| to | until | or | ?/ ?)(?:the )?{day2} (?:of )?{month}{tail}",
         "from [3 to 5 May 1871] => 1871-05-03/1871-05-05",
         "Days of one month, the month behind them."),
    Rule("day-between", ("#12",),
         r"(?<=etween\s){day}(?P<how> and )(?:the )?{day2} (?:of )?{month}{tail}",
         "between [3 and 5 May 1871] => 1871-05-03/1871-05-05",
         "Two days of one month that bound a span."),
    Rule("day-month", ("#12",), "{day} (?:of )?(?:the month of )?{month}{tail}",
         "on [8 February 1904] => 1904-02-08", "A day before its month."),
    Rule("nth-month", ("{ordinal}",), "{nth} (?:day )?of {month}{tail}",
         "on [the third of May 1810] => 1810-05-03", "A day as an ordinal before its month."),
    Rule("month-day-range", ("{month}",), "{month} {day}(?P<how>{dash}| to | until | and | or "
         "| ?/ ?)(?:the )?{day2}(?! (?:of )?{month3}){tail}",
         "[May 1 to 3, 1917] => 1917-05-01/1917-05-03",
         "Days of one month, the month before them."),
    Rule("month-day", ("{month}",), "{month} (?:the )?{day}{tail}",
         "on [September 17, 1939] => 1939-09-17", "A month before its day."),
    Rule("month-nth", ("{month}",), "{month} (?:the )?{nth}{tail}",
         "on [May the third, 1810] => 1810-05-03", "A month before its day as an ordinal."),
    Rule("day-list", ("#12",), r"{day}(?=(?:, (?:the )?\d{1,2}(?:st|nd|rd|th)?){0,6},? (?:and|or"
         r"|to) (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:{months}))",
         "on [2], 7 and 11 May 1871 => 1871-05-02",
         "A day whose month stands behind a later one."),
    # Month
    Rule("month-year", ("{month}",), "{month},? ?(?:of )?(?:the year )?{year}",
         "in [March 1940] => 1940-03", "A month with its year."),
    Rule("month-step", ("{month}",), r"{month},? {that_year}\b",
         "1914 ... [August of that year] => 1914-08", "A month whose year is pointed at."),
    Rule("step-month", ("{step}",), r"{step},? {month}(?! \d)\b",
         "By May 1917 ... [the following March] => 1918-03", "The next or last month of a name."),
    Rule("month", ("{month}",), r"{month}(?:['’]s)?(?=\W|$)", "1940 ... in [April] => 1940-04",
         "A month alone."),
    # Seasons
    Rule("season-years", ("{season}",), "{season}(?: of|,)? {year}{slash}{short}",
         "[the winter of 1941–42] => 1941-WI", "A winter that crosses the new year."),
    Rule("season-year", ("{season}",), r"{season}(?:,? (?:of |in )?{year}|,? {that_year}\b)",
         "[the spring of 1918] => 1918-SP", "A season with its year."),
    Rule("step-season", ("{step}",), "{step} {season}",
         "In May 1920 ... [that autumn] => 1920-FA", "The same, next or last season."),
    Rule("season", ("{season}",), "{season}", "1941 ... During [the summer] => 1941-SU",
         "A season alone."),
    # Years and more
    Rule("decade", ("#4",), r"(?P<decade>(?:1\d|20)\d0) ?['’]?s\b(?: {era})?",
         "in [the 1930s] => 193", "Ten years."),
    Rule("small-decade", ("#23",), r"(?P<decade>\d{1,2}0) ?['’]?s {era}",
         "in [the 470s BC] => BC047", "Ten years before Christ, or of the first thousand years."),
    Rule("short-decade", ("#2",), r"(?<!his\s)(?<!her\s)(?<!eir\s)(?P<decade>[1-9]0)['’]?s\b",
         "the 1930s and '[40s] => 194", "Ten years without their century."),
    Rule("year-range", ("#1234",),
         r"{year}(?P<how>{dash}| ?/ ?)(?:{short2}|{year2})(?!\d|-\d|/\d)",
         "in [1936-37] => 1936/1937", "Two years, the second perhaps in two figures."),
    Rule("era-range", ("#1234",),
         r"(?P<year>\d{1,4})(?P<how>{dash}| to )(?P<year2>\d{1,4}) {era}",
         "from [499 to 449 BC] => BC0499/BC0449", "Two years of one era."),
    Rule("era-year", ("#12345",), r"(?P<year>\d{1,5}) {era}", "in [490 BC] => BC0490",
         "A year with its era."),
    Rule("era-first", ("ad", "aD", "a.d"), r"A\.? ?D\.? (?P<year>\d{1,4})(?!\d|[.,]\d)",
         "in [AD 70] => 0070", "A year behind its era."),
    Rule("the-year", ("year",), "year {year}", "in [the year 1665] => 1665",
         "A year called one."),
    Rule("century", ("{ordinal}",), "{ordinal}[- ]centur(?:y|ies)(?: {era})?",
         "in [the 19th century] => 18", "A hundred years."),
    Rule("century-list", ("{ordinal}",),
         r"{ordinal}(?=(?:,| and| to| or|[-–]) ?(?:the )?[\w-]+ centuries)",
         "in [the 16th] and 17th centuries => 15",
         "A century whose noun stands behind a later one."),
    Rule("turn-of-century", ("turn",), "turn of the {ordinal} century",
         "at [the turn of the 20th century] => 1900 APPROX",
         "The years about a century's beginning.", fixed={"approximate": True, "unit": "year"}),
    Rule("year", ("#1234",), "{year}", "In [1926] he left => 1926", "A year of four figures."),
    Rule("small-year", ("#3",),
         r"(?<![\d,.][,.-])(?<!-)(?P<year>[1-9]\d{2})(?!\d|[.,]\d|['’]?s?\w|%| %)",
         "in 490 BC ... in [480] => BC0480",
         "A year of three figures, where the text counts in such years.", gated=False,
         fixed={"short": True}),
)  # fmt: skip
