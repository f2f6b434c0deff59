"""Pieces of English patterns for days of the Romans, the Republic and other eras."""

from __future__ import annotations

from timeline.dates.english import eras

ERA = r"B\. ?C\.(?: ?E\.)?|BCE?(?!\w)|A\. ?D\.|AD(?!\w)|C\. ?E\.|CE(?!\w)|bce?(?!\w)"
# No decimal follows; but "in 1865.2 He" is the end of a sentence with the number of a note.
WHOLE = r"(?!\d|,\d|\.\d(?!\d?(?:\s+[A-Z“\"‘(\[]|\s*\Z)))"

SMALL_YEAR = (
    rf"(?:[1-9]\d\d|(?<=\bthe\syear\s)[1-9]\d){WHOLE}(?!\w)(?=[,.;:)]|\s*\Z"
    r"| (?:and|but|at|in|by|when|he|she|they|the|his|her|their|it|to|with|for|an?)\b)"
)
# "m.v.", "stile fiorentino", "ab Incarnatione": by whose year a day is.
LEGAL = (
    r"m\. ?v\.|more [Vv]eneto|(?:stile|more) (?:[Vv]eneto|[Ff]iorentino|[Ff]lorentino|[Pp]isano)"
    r"|(?:ab|de) [Ii]ncarnatione(?: (?:Domini|Christi))?"
    r"|(?:(?:in|by|after) (?:the )?|(?:(?<=,\s)|(?<=\())(?:the )?)(?:Florentine|Venetian|Pisan)"
    r" (?:style|year|reckoning|calendar)(?= ?[,.;:)]|\s*\Z)"
    # "In the style of Florence", "as Pisa counted".
    r"|(?:in|by|after) the (?:style|count|reckoning|calendar) of (?:Florence|Venice|Pisa)\b"
    r"|as (?:the )?(?:Florence|Florentines|Venice|Venetians|Pisa|Pisans)"
    r" (?:then )?(?:counted|reckoned|wrote|had)(?: it)?\b"
)
OTHER_MONTH = r"(?=[A-Z\u00c0-\u1eff])(?!J(?:an|u[nl])|Feb|March|Apr|May\b|Aug|Sep|Oct|Nov|Dec)"
NTHS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
    "|fourteenth"
)
FRAGMENTS = {
    # "28 February 1620, stile fiorentino", "1 January 1610, and that was 1611".
    "legal": (
        # "7 February 1698, *more veneto*, that is to say of 1699".
        r"(?=['’\"]?,? ?[(*_]?(?:m\. ?v|more |stile |ab |de |(?:in |by |after |as )?(?:the )?"
        r"(?:Flor|Ven|Pis|(?:style|count|reckoning|calendar) of )"
        r"|(?:and |but )?th(?:at|is) |which ))¦"
        rf"(?:(?P<legal>,? ?(?:\((?:{LEGAL})\)|[*_]?(?:{LEGAL})[*_]?))"
        r"(?:,? (?:that is(?: to say)?|i\. ?e\.),? (?:of |in )?1[2-7]\d\d(?!\d))?"
        r"|['’\"]?,? (?:(?:and |but )?(?:that|this)|which)"
        r" (?:was|is)(?: (?:really|of course|in truth|in fact|now|for us|by ours|in ours))?"
        r" (?P<next>1[2-7]\d\d)(?!\d))"
    ),
    "republican": (
        r"(?:[Vv]end[ée]mi|[Bb]rum|[Ff]rim)aire|(?:[Nn]iv|[Pp]luvi|[Vv]ent)[ôo]se|[Gg]erminal"
        r"|[Ff]lor[ée]al|[Pp]rairial|[Mm]essidor|(?:[Tt]herm|[Ff]ruct)idor"
    ),
    # With what these begin: behind nearly every day stands a month of ours, and no more is asked.
    "republican_named": (
        "(?=[Vv]en|[BbPp]r|[Ff][rl]|[Nn]iv|[Pp]l|[Gg]er|[Mm]es|[Tt]her)¦(?P<republican>{republican})"
    ),
    "is_complementary": "(?=of the [Cc]|[Cc]om|jours?|[Ss]ans)",
    # Of ours there are many more: they are refused at once, as is what begins with no capital.
    "month_of_era": rf"{OTHER_MONTH}(?:{eras.ANY})",
    "era_month": rf"{OTHER_MONTH}¦(?P<month_of_era>{eras.ANY})",
    "month_edge": "(?:(?i:new moon)|(?P<final>last)(?: day)?) of(?: the month of)?",
    "moons": (
        r"(?:1st|2nd|3rd|[4-9]th|1[0-2]th|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth"
        r"|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth)(?!\w)"
    ),
    # "Of the fifth month, 1682": so the Friends told their days.
    "numbered_month": r"(?:[Mm]onth\b|[Mm]o(?:\.|(?!\w)))",
    "of_an_era": r"(?:the )?[A-Z][\w’'ŏŭō-]+ \d{1,2}(?!\w)",
    "latin_month": (
        r"(?P<latin_month>(?:[IJ]an|Febr?|Mar|Apr|Mai|[IJ]u[nl]|Quint|Sext|Aug|Sept?|Oct|Nov|Dec)"
        r"[a-z]{0,8}\b\.?)"
    ),
    "complementary": (
        r"(?P<complementary>(?:of the )?[Cc]ompl[ée]mentary (?:[Dd]ays?)?"
        r"|jours? compl[ée]mentaires?|[Ss]ans-?culottides?)"
    ),
    "of_republic": (
        r",? (?:of |in )?(?:(?:the|that) (?:same )?)?"
        r"(?:(?:[Yy]ear|[Aa]n) (?P<year_of_republic>[IVX]{1,4}|\d{1,2}"
        r"|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
        r"|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen)"
        rf"|(?P<nth_of_republic>{NTHS}) year(?: of the (?:French )?Republic\b)?"
        r"|(?P<year_of_republic2>[IVX]{1,4}))(?!['’\w])"
    ),
    # "On the Kalends of May in 664": behind a day of the Romans a year may be small.
    "roman_tail": (
        rf"¦(?:,? ?(?:of |in )?{{the_year}}(?:(?:AD|A\. ?D\.) (?=\d))?"
        rf"(?P<year>(?:1\d|20)\d\d{WHOLE}|(?:(?<=\bAD\s)|(?<=D\.\s))\d{{1,4}}{WHOLE}"
        rf"|\d{{1,4}}(?= ?(?:{ERA}))|{SMALL_YEAR})"
        rf"(?: ?(?P<era>{ERA}))?"
        r"|,? {that_year}\b|,? (?:of |in )?{short_year})?"
    ),
}
