"""English rules, first part: dates that name a day.

In a pattern `{name}` is a fragment of `fragments` with its group, a blank is white space.
Rules that share a first word are tried in this order, the first match wins.
"""

from __future__ import annotations

from timeline.dates.english.roman import ROMAN_DAYS
from timeline.dates.language import Rule

DATES = (
    Rule("iso-day", ("#4",),
         r"(?P<year>\d{4})-(?P<mm>0[1-9]|1[0-2])-(?P<dd>0[1-9]|[12]\d|3[01])(?![-\d])",
         "seen on [2010-04-26] => 2010-04-26", "Year, month and day as ISO 8601."),
    Rule("year-month-day", ("#4",), r"{year}(?!,?\s*\n),? {month} {day}(?![\d/:.]\d|-\d|\w)",
         "He noted [1609 July 26] => 1609-07-26", "As astronomers write it."),
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
    Rule("hour-said", ("half", "quarter", "five", "ten", "twenty", "twenty-five"),
         r"(?P<minutes>half(?= past )|quarter"
         r"|(?:five|ten|twenty|twenty-five)(?: minutes(?= )|(?= past )))"
         r"[ -](?P<side>past|to|after|before) {hour_word}(?! o['’]|[ -](?:and|or|to|hundred|per"
         r"|[a-z]+s)\b)",
         "at [half past six] => XXXX-XX-XXT06:30", "An hour and its minutes in words.",
         fixed={"type": "TIME", "unit": "time"}),
    Rule("complementary-day", ("#12", "{nth}"),
         r"{nth_or_day}(?: and last)? {is_complementary}¦{complementary}(?:{of_republic}|(?!\w))",
         "on [the 5th complementary day of the Year III] => 1795-09-21",
         "One of the days that end a year of the French Republic."),
    Rule("day-bracket-year", ("#12",), r"(?:\A|(?<=\()){of_month}\),? (?:of |in )?{year}",
         "on St Clement's Day ([23 November) 1406] => 1406-11-23",
         "A day that explains the feast before it, whose year stands behind."),
    Rule("day-between", ("#12",),
         r"(?<=etween\s){day}(?P<how> and )(?:the )?{day2} (?:of )?{month}{tail}",
         "between [3 and 5 May 1871] => 1871-05-03/1871-05-05",
         "Two days of one month that bound a span."),
    Rule("republican-days", ("#12", "{nth}"),
         r"{nth_or_day}(?P<how>{dash}| to | until | or )(?:the )?¦{day2}(?: of)?"
         r" (?P<republican>{republican})(?:{of_republic}|(?!\w))",
         "It lasted from [1 to 4 Prairial, Year III] => 1795-05-20/1795-05-23",
         "Days of one month of the calendar of the French Republic."),
    Rule("republican-day", ("#12", "{nth}", "last"),
         r"(?:{nth_or_day}(?: day)?|(?P<final>last)(?: day)?)(?: of)? {republican_named}"
         r"(?:{of_republic}|,? of (?:that|the same) year\b| following(?=[,.;:)])|(?!\w))",
         "It was on [18 Brumaire, Year VIII] => 1799-11-09",
         "A day of the calendar of the French Republic."),
    Rule("republican-month", ("{republican_months}",),
         r"(?:\A|(?<=\b[Ii]n\s)|(?<=\b[Bb]y\s)|(?<=uring\s)|(?<=ntil\s)|(?<=ince\s)|(?<=rom\s)"
         r"|(?<=onth\sof\s)|(?<=ourse\sof\s)|(?<=ughout\s)|(?<=\bthat\s)|(?<=\bsame\s)"
         r"|(?<=\bnext\s)|(?<=\blast\s)|(?<=owing\s)|(?<=vious\s)|(?<=arly\s)|(?<=late\s))"
         r"(?P<republican>{republican})(?:{of_republic}|(?!\w))",
         "on 3 nivôse, Year II ... in [pluviôse] => 1794-01-20/1794-02-18",
         "A month of the calendar of the French Republic, in texts that name its days."),
    Rule("republican-year-edge", ("first", "last"),
         r"(?P<edge>first|last) day of (?:the )?[Yy]ear (?P<year_of_republic>[IVX]{1,4})(?!['’\w])"
         r"(?: of the (?:French )?Republic\b)?",
         "on 14 prairial ... on [the first day of the Year XII] => 1803-09-24",
         "The first or last day of a year of the Republic, in texts that name its days."),
    Rule("republican-year", ("year",),
         r"[Yy]ear (?P<year_of_republic>[IVX]{1,4})(?!['’\w])"
         r"(?: of the (?:French )?Republic\b|(?! of ))",
         "on 14 prairial ... In [Year XII] => 1803-09-24/1804-09-22",
         "A year of the French Republic, in texts that name its days."),
    Rule("day-of-era", ("#12", "{nth}", "new", "last"),
         r"(?:(?:{nth}|{day})(?: day)?(?: of)?(?: the month of)?|{month_edge}) {era_month},?"
         r"(?: (?:of|in)(?: the year)?)? (?P<year_of_era>\d{3,4}|(?<=\bthe\syear\s)\d\d)"
         r"(?:,? ?A\.? ?[HM]\.?(?!\w))?(?!\w|[.,:]\d|['’]s)",
         "On [14 Nisan 5492] they met => 1732-04-09", "A day of a calendar of another era."),
    Rule("day-of-its-month", ("#12", "{nth}", "new", "last"),
         r"(?!(?i:ninth of av)\b)(?:{nth_or_day}(?: day)?(?: of)?(?: the month of)?"
         r"|{month_edge}) {era_month}(?!\w| ?\d|, \d\d\d\d\b)",
         "on 11 Nisan 1325 ... on [27 Nisan] => 1909-04-27",
         "A day of a month of another era, in texts that print one of its calendar with the year."),
    Rule("nth-of-step", ("{nth}",), r"{nth}(?: day)? of {that_month}",
         "In May 1871 ... [the 28th of the month following] => 1871-06-28",
         "A day of the month that is being told of, or of one that it points to."),
    Rule("nth-of-this", ("#12", "{nth}"),
         r"{nth_or_day}(?: day)? of (?:the )?{step} {month}(?!,? \d)",
         "In May 1871 ... [the 28th of that May] => 1871-05-28",
         "A day of a month that is pointed at, or of the next or last of its name."),
    Rule("day-of-moon", ("#12", "{nth}"),
         r"{nth_or_day}(?: day)? of (?:the )?(?P<put_in>intercalary |leap )?(?P<moon>{moons})"
         # "The eighth moon of 1882", "the fifth month of Meiji 2", "of the year kapsin (4 May".
         r"(?: (?:moon|month|lunar (?:month|moon))\b,? {of_reign}"
         r"|(?: (?:moon|lunar (?:month|moon))\b(?: of (?:the year )?(?:{year}|{of_an_era}"
         r"|[\w’'-]{3,12}(?=[,.;:)]| [(\[])))?"
         r"|(?: {numbered_month}(?:,? (?:(?:of|in) )?(?:the year )?(?P<year_of_months>1\d\d\d)\b"
         r"| of (?:{of_an_era}|(?:the year )?[\w’'-]{3,12}(?=[,;:)]| [(\[])))?"
         r"(?! of\b(?! the \w+ year of\b))|(?=[,.;:)]| [(\[]|\s*\Z))))",
         "on the ninth day of the third moon (1 April 1868) ... on [the twelfth of the third moon]"
         " => 1868-04-04",
         "A day of a numbered month by the moon, in texts that tell one again by ours."),
    # Day and month
    Rule("two-calendars-double", ("#12",),
         r"{day} ?[/(\[] ?{day2}(?: ?[)\]])? {month},? {double}",
         "on [9/19 February 1673/4] => 1674-02-19",
         "A day by both calendars, before Lady Day with both numbers of the year."),
    Rule("two-calendar-list", ("#12",),
         r"{day} ?/ ?{day2}(?=(?:{dash}| to | and | or |, )(?:the )?\d{1,2} ?/ ?\d{1,2}"
         r" (?:{months}))",
         "from [1/11 to 4/14 June 1666] => 1666-06-11/1666-06-14",
         "A day by both calendars whose month stands behind a later one.", gated=False),
    Rule("two-calendars", ("#12",),
         r"{day} ?(?:/|(?=.\d{1,2} ?[)\]])[(\[]) ?{day2}(?: ?[)\]])? {month}{tail}",
         "on [5/17 March 1867] => 1867-03-17", "A day by both calendars, Old Style first."),
    Rule("day-range-month", ("#12",),
         "{day}(?P<how>{dash}| to | until | or | ?/ ?)(?:the )?{day2} (?:of )?{month}{tail}",
         "from [3 to 5 May 1871] => 1871-05-03/1871-05-05",
         "Days of one month, the month behind them."),
    Rule("nth-month-following", ("{nth}",),
         r"{nth}(?: day)? of (?:the )?{month} (?P<direction>after(?: that)?|following|next)"
         r"(?=[,.;:)]|\s*\Z| (?:and|but|in|at|with|when|he|she|it|they|we|was|were|to be)\b)",
         "on 3 May 1871 ... on [the second of the March following] => 1872-03-02",
         "The next day of a month, by its number in words."),
    Rule("nth-of-next", ("#12", "{nth}"),
         r"{nth_or_day}(?: day)? of the (?P<step>following|next) {month}(?!,? \d)",
         "on 3 May 1871 ... on [the 2nd of the following March] => 1872-03-02",
         "The same, turned round."),
    Rule("month-following", ("#12", "{month}"),
         # "Came on 2 March following to ask for it", but not "in March next to the church".
         r"{day_of_the_month} (?P<direction>after that\b|(?:following|next(?! to\b))\b"
         r"(?! (?:(?:year|week|month|day|of|the|his|her|its|their|an?)\b|[A-Z])))",
         "on 3 May 1871 ... on [2 March following] => 1872-03-02",
         "The next day or month of a name."),
    Rule("two-calendar-months-double", ("#12",),
         r"{of_month} ?[/(] ?{day2} {month2}(?: ?\))?,? {double}",
         "on [24 February/6 March 1673/4] => 1674-03-06",
         "A day by both calendars, with both months, before Lady Day with both numbers."),
    Rule("two-calendar-months", ("#12",), r"{of_month} ?[/(] ?{day2} {month2}(?: ?\))?{tail}",
         "on [30 August/10 September 1688] => 1688-09-10",
         "A day by both calendars, with both months."),
    Rule("two-calendar-days", ("{month}",), r"{month} {day} ?[/(\[] ?{day2}(?: ?[)\]])?{tail}",
         "on [April 15/28, 1903] => 1903-04-28", "The same, the month before the days."),
    Rule("month-day-small-year", ("{month}",),
         r"{month} {day}, (?:A\.? ?D\.? )?(?P<year>[1-9]\d{2})(?!\d|[.,:]\d|[°%'’]|\w)"
         r"(?=[,.;:)]|\s*\Z| (?:and|but|at|in|by|when|he|she|they|the|his|her|their)\b)",
         "buried on [May 7, 412] => 0412-05-07",
         "A day of a year of three figures, the month before it."),
    Rule("two-calendar-years", ("#12",),
         r"{of_month},? {year} ?[/(] ?{day2} {month2},? {year2}(?: ?\))?",
         "on [25 December 1688/4 January 1689] => 1689-01-04",
         "A day by both calendars, with both years."),
    Rule("day-double-year", ("#12",), r"{of_month},? {double}",
         "on [10 February 1701/2] => 1702-02-10",
         "A day before Lady Day, when the old year still ran: the later year is ours."),
    Rule("month-day-double-year", ("{month}",), r"{month} {day},? {double}",
         "on [February 10, 1701/2] => 1702-02-10", "The same, the month before the day."),
    Rule("month-double-year", ("{month}",), r"{month},? {double}",
         "in [February 1688/9] => 1689-02", "A month before Lady Day by the year's both numbers."),
    Rule("day-legal-year", ("#12",), r"{of_month},? {year}{legal}",
         "on [28 February 1620, stile fiorentino] => 1621-02-28",
         "A day by a year that began in March, as a mark beside it says."),
    Rule("month-day-legal-year", ("{month}",), r"{month} {day},? {year}{legal}",
         "on [January 3, 1502 more veneto] => 1503-01-03", "The same, the month before the day."),
    Rule("nth-legal-year", ("{nth}",), r"{nth} (?:day )?of {month},? {year}{legal}",
         "on [the third of January 1502 m.v.] => 1503-01-03", "The same, the day as an ordinal."),
    Rule("month-legal-year", ("{month}",), r"{month},? {year}{legal}",
         "in [February 1502 (m.v.)] => 1503-02", "A month by such a year."),
    Rule("of-nth-year", ("#12", "{month}"),
         r"{day_month},? (?:in|of) the (?:second|third|fourth|fifth|sixth) year\b"
         r"(?! (?:after|before|following|of|in|at|as|with|there|that|which)\b)",
         "November 1911 ... [October of the second year] => 1912-10",
         "A day or month of a later year of what is told: the next of its name.",
         fixed={"step": 1}),
    Rule("of-years-on", ("#12", "{month}"),
         r"{day_month},? {count} years (?P<direction>before|earlier|after|later)\b"
         r"(?: that (?:day|{weekdays})\b|(?: that\b)?(?! (?:the|his|her|its|their|an?|[A-Z])\b))",
         "in June 1896 ... in [July two years before] => 1894-07",
         "A day or month some years before or after the one told of."),
    Rule("day-month-small-year", ("#12",),
         r"{of_month},? (?:A\.? ?D\.? )?(?P<year>[1-9]\d{2})(?!\d|[.,:]\d|[°%'’]|\w)"
         r"(?=[,.;:)]|\s*\Z| (?:and|but|at|in|by|when|he|she|they|the|his|her|their|it|to|with"
         r"|for|an?)\b)",
         "buried on [7 May 412] => 0412-05-07", "A day of a year of three figures."),
    Rule("day-month", ("#12",), "{day} (?:of )?(?:the month of )?{month}{tail}",
         "on [8 February 1904] => 1904-02-08", "A day before its month."),
    Rule("nth-month", ("{nth}",),
         r"{nth} (?:(?:day|morning|night|evening|afternoon) )?of {month}{tail}",
         "on [the third of May 1810] => 1810-05-03", "A day as an ordinal before its month."),
    Rule("month-day-range", ("{month}",), "{month} {day}(?P<how>{dash}| to | until | and | or "
         "| ?/ ?)(?:the )?{day2}(?! (?:of )?{month3}){tail}",
         "[May 1 to 3, 1867] => 1867-05-01/1867-05-03",
         "Days of one month, the month before them."),
    Rule("month-day", ("{month}",), "{month} (?:the )?{day}{tail}",
         "on [September 17, 1889] => 1889-09-17", "A month before its day."),
    # "In June the first flour was sold": of June no day is told.
    Rule("month-nth", ("{month}",),
         r"{month} (?:the (?!(?:{ordinal_days}) (?!(?:he|she|it|they|we|I|the|an?|in|on|at|and|to"
         r"|of|by|from|with|when|was|were|had|his|her|their)\b)[a-z]))?{nth}{tail}",
         "on [May the third, 1810] => 1810-05-03", "A month before its day as an ordinal."),
    Rule("nth-range-month", ("{nth}",),
         r"{nth}(?P<how> to | until | till | or )(?:the )?¦{nth2} of {month}{tail}",
         "from [the tenth to the twelfth of June 1871] => 1871-06-10/1871-06-12",
         "Days of one month as ordinals."),
    Rule("nth-range", ("{nth}",),
         r"(?:(?<=\b[Ff]rom\sthe\s)|(?<=etween\sthe\s)){nth}(?P<how> to | until | till | and )"
         r"the ¦{nth2}(?=[,.;:)]|\s*\Z| (?:he|she|they|it|we|I|the|an?|his|her|their|in|at|with|was"
         r"|were|had|there)\b)",
         "On 3 May 1871 ... from [the tenth to the twelfth] => 1871-05-10/1871-05-12",
         "Days of the month that is being told of."),
    Rule("nth-range-beside", ("{nth}",),
         r"(?:(?<=\bdays,\sthe\s)|(?<=\bnights,\sthe\s)|\A|(?<=\A[Tt]he\s)){nth}"
         r"(?P<how> to | until | till )(?:the )?{nth2}(?=[,.;:)]|\s*\Z)",
         "On 3 May 1871 ... for three days, [the tenth to the twelfth], => 1871-05-10/1871-05-12",
         "The same, beside how many they are."),
    Rule("nth-or-nth", ("{nth}",),
         r"(?:{on_the}|(?<=\b[Bb]y\sthe\s)|\A|(?<=\A[Tt]he\s)){nth}(?P<how> or )(?:the )?{nth2}"
         r"(?=[,.;:)]|\s*\Z| (?:he|she|they|it|we|I|the|an?|his|her|their|in|at|with|was|were|had"
         r"|there)\b)",
         "On 3 May 1871 ... on [the 14th or 15th] it snowed => 1871-05-14/1871-05-15",
         "One of two days of the month that is being told of."),
    Rule("day-list", ("#12", "{nth}"),
         r"(?:{nth}|{day})(?=,| (?:and|or|to) )¦(?=(?:, (?:the )?{a_day}){0,6},?"
         r" (?:and|or|to) (?:the )?{a_day} (?:of )?(?:{months}|{republican}))",
         "on [2], 7 and 11 May 1871 => 1871-05-02",
         "A day whose month stands behind a later one."),
    *ROMAN_DAYS,
)  # fmt: skip
