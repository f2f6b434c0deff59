"""English rules: days, months and seasons of a year that is named by its era, or explained by ours.

"On 11 April AD 92"; "in December of the year of the world 6755, which we write 1246".
"""

from __future__ import annotations

from timeline.dates.language import Rule

__all__ = ["ERA_DATES"]

OF_LORD = r",? (?:of |in )?(?:the year )?A\.? ?D\.? (?P<year>\d{1,4})(?!\d|[.,]\d)"
ERA_NAME = (
    r"(?:of the (?:[Ww]orld|[Cc]reation|Hijra|Hegira)|A\.? ?[HM]\.?(?!\w)"
    r"|[Aa]nno (?:[Mm]undi|Hegirae)|by the (?:Byzantine|Muslim|Jewish) (?:count|reckoning|era))"
)
# "The year of the world 6755", "1095 of the Hijra", "A.H. 1095", "the world-year 6962".
OF_ERA = (
    rf",? (?:of |in )?(?:the )?(?:(?:year )?{ERA_NAME} \d{{3,4}}|(?:year )?\d{{3,4}} {ERA_NAME}"
    r"|[Ww]orld[ -][Yy]ear \d{3,4})"
)
# "4 November 7131", "9 July of the year 7140", "6 March 7121 from the Creation": no "7131 men".
OF_WORLD = (
    r",?(?: (?:of|in))?(?: the)?(?: year)?(?: of the world)?"
    r" (?P<year_of_world>7[0-2]\d\d|6[3-9]\d\d)"
    r"(?: (?:of|from|since) the (?:[Ww]orld|[Cc]reation))?(?!\d|[.,]\d|['’]s)"
    r"(?=[,.;:)”\"’'?!–—]|\s*\Z| (?:and|but|at|in|by|when|that|he|she|they|the|his|her|their|it"
    r"|as|with|for|an?|to|is|was|had|who|which)\b)"
)
# "(1246)", ", which we write 1246", ", our 1246", ", that is 1246".
AS_OURS = (
    r"(?: ?\(|, (?:our|that is(?: to say)?,?|i\. ?e\.,?|or)"
    r"|,? (?:which|that)(?: [a-z]+){0,4}?"
    r" (?:is|was|write|call|count(?: as)?|reckon(?: as)?|would be))(?: in)? ?(?:A\.? ?D\.? )?{year}"
)
# "8 March 1701 (1702 as we count)", "in the English way, which we should call 1702".
YEAR = r"1[2-7]\d\d(?!\d|[.,]\d)"
HOW = r"(?:,? (?:as|in|by|after) [^.,;()\d]{2,50})?"
US = r"(?:us\b|the rest\b|the others\b|everyone\b|everybody\b|modern\b)"
OURS = (
    rf"{HOW}(?: ?\((?:or |that is,? |i\. ?e\.,? |our |to us )?(?P<ours>{YEAR})"
    r"(?: [^.;()\d]{1,40})?\)"
    rf"|,? (?:(?:or|that is,?|but|which)(?: \w+){{0,2}} )?(?:(?:we|to us)(?: \w+){{0,2}}|our)"
    rf" (?P<ours_called>{YEAR})"
    rf"|,? (?:(?:or|that is|but|and)(?: to say)?,? )?(?P<ours_again>{YEAR})"
    rf" (?:as (?:we|one)(?: [a-z]+){{0,2}}? (?:count|reckon|write|date|say|have)\b"
    rf"|(?:by|in|for|to) (?:our\b|{US}|the modern\b)|of ours\b)"
    r"|,[^.;()\d]{2,90}\b(?:by|in) our (?:count|reckoning|style|calendar)"
    r"(?P<ours_next> (?:to|of|in) the (?:year following|following year|next year|year after)))"
)
ERA_DATES = (
    Rule("day-year-ours", ("#12",), rf"{{of_month}},? {{year}}{OURS}",
         "on [8 March 1701 (1702 as we count)] => 1702-03-08",
         "A day before Lady Day that is told again by our year."),
    Rule("month-day-year-ours", ("{month}",), rf"{{month}} {{day}},? {{year}}{OURS}",
         "on [March 8, 1701 (1702 as we count)] => 1702-03-08", "The same, the month before it."),
    Rule("month-of-lord", ("#12", "{month}"), rf"{{day_month}}{OF_LORD}",
         "on [11 April AD 92] => 0092-04-11", "A day or month of a year behind its era."),
    Rule("month-day-of-lord", ("{month}",), rf"{{month}} {{day}}{OF_LORD}",
         "on [April 11, AD 92] => 0092-04-11", "The same, the month before the day."),
    Rule("season-of-lord", ("{season}",), rf"{{season}}{OF_LORD}",
         "in [the spring of AD 70] => 0070-SP", "A season of such a year."),
    Rule("season-years-before", ("{season}",),
         r"{season}(?: of|,)? (?P<year>\d{1,4})/\d{1,4} {era}",
         "in [the winter of 190/189 BC] => BC0190-WI",
         "A winter before Christ that crosses the new year."),
    Rule("complementary-days", ("complementary",), "{complementary}{of_republic}",
         "in [the complementary days of the Year VI] => 1798-09-17/1798-09-21",
         "The days that end a year of the French Republic."),
    Rule("month-of-its-era", ("{months_of_eras}",),
         r"(?<!\d\s)(?<!\dst\sof\s)(?<!\dnd\sof\s)(?<!\drd\sof\s)(?<!\dth\sof\s)"
         r"(?P<month_of_era>{month_of_era}),?(?: of| in)?(?: the year)? (?P<year_of_era>\d{3,4})"
         r"(?:,? ?A\.? ?[HM]\.?(?!\w)|(?: of the (?:Hijra|Hegira))?)(?!\w|[.,:]\d|['’]s)",
         "in [Ramadan 1135] => 1723-06-05/1723-07-04", "A month of a year of another era."),
    Rule("month-alone-of-its-era", ("{months_of_eras}", "month"),
         r"(?:(?<=\b[Ii]n\s)|(?<=uring\s)|(?<=hroughout\s)|(?<=hrough\s)|(?<=\b[Aa]ll\s)"
         r"|month of )(?P<month_of_era>{month_of_era})(?! ?[\d(]|, \d|['’\w]| [A-Z]| of the year)",
         "On 5 Sivan 5425 ... in [Tammuz] => 1665-06-14/1665-07-12",
         "A month of another era, in texts that tell days or years of one."),
    Rule("year-of-hebrew", ("#4",),
         r"(?:\A|(?<=\b[Ii]n\s)|(?<=\b[Bb]y\s)|(?<=ince\s)|(?<=ntil\s)|(?<=\byear\s))"
         r"(?P<hebrew_year>5[0-7]\d\d|4[6-9]\d\d)(?![\d%]|[.,:]\d| (?!was\b|his\b)[a-z]+s\b)",
         "On 5 Sivan 5425 ... in [5427] => 1666-09/1667-09",
         "A Hebrew year, in texts that tell days of one."),
    Rule("season-of-hebrew", ("{season}",),
         r"{season}(?: of)?(?: the year)? (?P<hebrew_year>5[0-7]\d\d|4[6-9]\d\d)(?!\d|[.,]\d)",
         "On 5 Sivan 5425 ... in [the summer of 5427] => 1667-SU", "A season of such a year."),
    Rule("year-then-day", ("#4",),
         r"(?P<year>(?:1\d|20)\d\d)(?:(?<=\b[Ii]n\s\d{4}), on|(?<=egan\s\d{4}) (?:with|on))"
         r" (?:the )?{nth_or_day} (?:of )?{month}(?!,? \d)",
         "in [1753, on 1 March] => 1753-03-01", "A day behind its year."),
    Rule("day-of-world", ("#12", "{nth}"), rf"{{nth_or_day}}(?: day)? (?:of )?{{month}}{OF_WORLD}",
         "on [4 November 7131] => 1622-11-04",
         "A day of a year from the making of the world, which began in September."),
    Rule("month-of-era-year", ("#12", "{month}"), rf"{{day_month}}{OF_ERA}{AS_OURS}",
         "in [December of the year of the world 6755, which we write 1246] => 1246-12",
         "A day or month of a year of another era that is explained by ours."),
    Rule("month-day-of-era-year", ("{month}",), rf"{{month}} {{day}}{OF_ERA}{AS_OURS}",
         "on [August 24 of the year of the world 6693, which is 1185] => 1185-08-24",
         "The same, the month before the day."),
    Rule("season-of-era-year", ("{season}",), rf"{{season}}{OF_ERA}{AS_OURS}",
         "in [the spring of 1095 of the Hijra, our 1684] => 1684-SP",
         "A season of such a year."),
)  # fmt: skip
