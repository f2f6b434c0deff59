"""English rules, first part: dates that name a year, a decade, a century or more."""

from __future__ import annotations

from timeline.dates.language import Rule

__all__ = ["YEARS"]

YEARS = (
    Rule("hundreds", ("#4",), r"(?P<hundreds>1[0-8])00 ?['’]?s\b(?: {era})?",
         "in [the 1500s] => 15", "A century by its hundreds."),
    Rule("decade", ("#4",), r"(?P<decade>(?:1\d|20)\d0) ?['’]?s\b(?: {era})?",
         "in [the 1880s] => 188", "Ten years."),
    Rule("small-decade", ("#23",), r"(?P<decade>\d{1,2}0) ?['’]?s {era}",
         "in [the 470s BC] => BC047", "Ten years before Christ, or of the first thousand years."),
    Rule("short-decade", ("#2",),
         # "£9 10s", "his 30s" and "her late 30s" are no decades.
         r"(?:\A|(?<=['’‘])|(?<=[Tt]he\s)|(?<=\ds\sand\s)|(?<=\ds\sor\s)|(?<=(?<!his\s)(?<!her\s)"
         r"(?<!eir\s)(?:early|since)\s)|(?<=(?<!his\s)(?<!her\s)(?<!eir\s)late\s)|(?<=mid-))"
         r"(?P<decade>\d0)['’]?s\b",
         "the 1880s and '[90s] => 189", "Ten years without their century."),
    Rule("year-range", ("#1234",),
         r"{year}(?P<how>{dash}| ?/ ?)(?:{short2}|(?P<digit>\d)(?!\w|[.,]\d)|{year2})"
         r"(?!\d|-\d|/\d)",
         "in [1886-87] => 1886/1887", "Two years, the second perhaps in two figures."),
    Rule("era-range", ("#1234",),
         r"(?P<year>\d{1,4})(?P<how>{dash}| to )(?P<year2>\d{1,4}) {era}",
         "from [499 to 449 BC] => BC0499/BC0449", "Two years of one era."),
    Rule("era-year", ("#12345",), r"(?P<year>\d{1,5}) {era}", "in [490 BC] => BC0490",
         "A year with its era."),
    Rule("era-first", ("ad", "aD", "a.d"), r"A\.? ?D\.? (?P<year>\d{1,4})(?!\d|[.,]\d)",
         "in [AD 70] => 0070", "A year behind its era."),
    Rule("year-of-era", ("{era_name}",),
         r"(?P<era_name>{era_name}) (?:year )?(?P<reign_year>[1-9]\d?)(?!\w|[.,:]\d)",
         "in [Meiji 13] => 1880", "A year of an era of Japan, China or Korea.", article=False),
    Rule("year-of-reign", ("{ordinal}",),
         # Of a statute: "as the twenty-fourth year of George II, chapter 23".
         r"(?<!\b[Aa]s\sthe\s)(?<!tatutes\sof\sthe\s)(?<!tatute\sof\sthe\s)"
         r"(?<!\bAct\sof\sthe\s)(?<!-)(?P<reign_nth>[1-9]\d?(?:st|nd|rd|th)|(?:{ordinals}))"
         r" year of ¦(?:the )?(?:reign of )?(?:King )?(?P<reign>{reigns})"
         # Another of that name, or what is somebody else's: "of Henry IV of France".
         r"(?!\w|['’]| [A-Z]| of (?!England)|,? c(?:h(?:ap(?:ter)?)?)?\b)",
         "in [the twelfth year of Edward III] => 1338-01-25/1339-01-24",
         "A year counted from an accession."),
    Rule("the-year", ("year",),
         r"year (?!\d{2,3}\b(?! ?(?:A\. ?D|B\. ?C|C\. ?E|[ABC][DCE]|bc))){year}",
         "in [the year 1665] => 1665",
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
    Rule("year", ("#1234",), "{year}", "In [1876] he left => 1876", "A year of four figures."),
    Rule("short-year", ("#2",),
         r"(?:\A(?=\d\d\Z)|(?<=\b[Ii]n\s['’‘])|(?<=\b[Bb]y\s['’‘])|(?<=\b[Ss]ince\s['’‘])"
         r"|(?<=ntil\s['’‘])|(?<=rom\s['’‘])|(?<=nd\sof\s['’‘])|(?<=arly\s['’‘])|(?<=late\s['’‘])"
         r"|(?<=\d\sto\s['’‘]))"
         r"(?P<short_year>\d\d)(?![\w'’-]|[.,:]\d|[ ]?[%°])",
         "1840 ... in '[57] => 1857", "A year of two figures, in the century told of.",
         gated=False),
    Rule("small-year", ("#3",),
         r"(?<![\d,.][,.-])(?<!-)(?P<year>[1-9]\d{2})(?!\d|[.,]\d|['’]?s?\w|%| %)",
         "in 490 BC ... in [480] => BC0480",
         "A year of three figures, where the text counts in such years.", gated=False,
         fixed={"short": True}),
)  # fmt: skip
