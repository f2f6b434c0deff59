"""English sentences that explain a calendar or name a day by another one, as rules.

"By the old calendar it was only 3 June" tells no happening: that of this day has just been told.
Nor does when a feast fell in a year, or that a day became one.
"""

from timeline.extract.aside_rule import rule

__all__ = ["RULES"]

COUNTS = "calendar calendars almanac almanack almanacks almanacs reckoning style count"
COUNT = r"(?:calendars?|almanac[ks]?|almanacks|reckoning|style|count)"
FEAST = (
    r"(?:Easter|Pentecost|Whitsun(?:day)?|Passover|Ramadan|Lent|Ash Wednesday|Good Friday"
    r"|Palm Sunday|Corpus Christi|Ascension|New Year|Rosh Hashanah|Yom Kippur|Bairam)"
)
STILL = r"(?:still |only |already |but |yet |then |now |not yet |as yet |no more than )*(?:the )?"
# Nothing happens behind it: "3 June, a fast-day", "3 June, on which nobody may dance".
ENDS = (
    r"(?=[.;:!?)]|\W*\Z|, (?:the|an?|and so|as|on which|when no|not|being|which|in)\b"
    r"| (?:in|by|on|of|with|at) (?!which)[^.,;]{1,40}[.;])"
)
THAT_YEAR = r"(?:,? (?:in )?(?:that|this|the same) year,?)"
FELL = (
    rf"{THAT_YEAR}? (?:(?:fell|came|was|had fallen)(?: (?:very )?(?:early|late),?| again)?"
    rf"|(?:was|had been) (?:kept|held|celebrated)(?={THAT_YEAR})){THAT_YEAR}?"
)
OPENS = r"(?:\A\W*|[;:(–—] ?)(?:the |their |our )?(?:Western |Eastern |Orthodox |Greek |Latin )?"

RULES = (
    # "By the old calendar it was still 3 June", "the almanac of the monks stood at 3 June".
    rule(
        "calendar",
        "marked",
        rf"\b(?:by|in|on|according to) [^.,;⟨]{{1,30}}\b{COUNT}(?: of [^.,;⟨]{{1,30}})?,?"
        rf" (?:it|this|that|the day) (?:was|had been|would be|is) {STILL}⟨[^⟩]*⟩{ENDS}"
        rf"|\b(?:the|their|his|her|our|its|whose) (?:[\w’'-]+ ){{0,2}}{COUNT}"
        r"(?: (?:of|in|on) [^.,;⟨]{1,30})? (?:was|stood|pointed|showed|shows|said|says|had|has|gave"
        rf"|reads?|made it|put it)(?: still| only| already)?(?: at| to| as)? {STILL}⟨[^⟩]*⟩{ENDS}",
        "Anna danced on 14 June 1712. By the old calendar it was only 3 June, a fast-day.",
        needs=COUNTS,
    ),
    # "The consul, for whom it was the 2nd of June"; "her name-day, which for us was 2 June".
    rule(
        "calendar",
        "marked",
        rf"\b(?:for|to|with|among) (?:whom|them|him|her|us|me) (?:it|this|that|the day)"
        rf" (?:was|had been|would be|is) {STILL}⟨"
        rf"|\bwhich,? (?:for|to|with|among) (?:them|him|her|us|me|the [\w’'-]+"
        rf"|(?-i:[A-Z])[\w’'-]+),? (?:was|had been|is|fell on) {STILL}⟨"
        rf"|\A\W*(?:to|for|with|among) the (?:[\w’'-]+ ){{1,3}}(?:it|this|that|the day)"
        rf" (?:was|had been|is) {STILL}⟨[^⟩]*⟩{ENDS}",
        "Anna left on 22 May 1712. The consul, for whom it was the 2nd of June, saw her off.",
        needs="for to with among",
    ),
    # "It was eleven days slow in the eighteenth century": how far two calendars lie apart.
    rule(
        "calendar",
        "marked",
        r"⟨[^⟩]*centur(?:y|ies)⟩,?[^.;⟨]{0,60}\b(?:ten|eleven|twelve|thirteen|1[0-3]) days"
        r" (?:behind|slow|late|short|ahead|fast|apart)\b"
        r"|\b(?:ten|eleven|twelve|thirteen|1[0-3]) days"
        r" (?:behind|slow|late|short|ahead|fast|apart)\b[^.;⟨]{0,60} (?:in )?⟨[^⟩]*centur"
        r"(?:y|ies)⟩",
        "They kept the old style, which in the eighteenth century was eleven days slow.",
        needs="century centuries",
    ),
    # "Their year 4012 began on 14 May 1712"; "May 1712 opened the year 4012".
    rule(
        "calendar",
        "marked",
        r"\b(?:its|their|whose) year,? \d{3,4},?(?: [a-z]+)? (?:r[au]ns?|beg[ai]ns?|opened|opens"
        r"|started|starts|ended|ends|lasted|was|is)(?: [a-z]+){0,3} ⟨"
        r"|⟨[^⟩]*⟩ (?:opened|began|started|was|is|ended|makes?)(?: [a-z]+){0,3}? (?:the|their|its)"
        r" year \d{3,4}\b",
        "They counted from the Flood, and their year 4012 began on 14 May 1712.",
        needs="year",
    ),
    # "Easter fell early, on 27 March": when a feast was, in brackets or between semicolons.
    rule(
        "calendar",
        "marked",
        rf"{OPENS}⟨(?:the )?(?:[a-z]+ )?{FEAST}[^⟩]*⟩{FELL} (?:on )?(?:the )?\d[^.,;)]{{2,40}}"
        r"(?=[.;:)]|\W*\Z)"
        rf"|{OPENS}{FEAST}(?: Sunday| Monday| Day)? (?:fell|came|was|was kept)"
        r" ⟨[^⟩]*year⟩,? on\b"
        rf"|{OPENS}{FEAST}(?: Sunday| Monday| Day)?{FELL} (?:⟨on |on ⟨|⟨)[^⟩]*⟩{THAT_YEAR}?"
        r"(?=[.;:)]|\W*\Z)",
        "Anna was baptised in May 1712; Easter fell that year on 27 March.",
    ),
    # "The year over the door, 1712, is a mason's slip".
    rule(
        "denied",
        "marked",
        r"\b(?:dates?|day|year)\b[^.;⟨]{0,60}, ⟨[^⟩]*⟩,? (?:is|was|are|were|must be|cannot be)"
        r" [^.;⟨]{0,40}\b(?:invention|invented|mistaken?|error|slip|fancy|guess|guesswork|fable"
        r"|forged|forgery|wrong|legend|legendary|myth|misprint|false|nonsense|impossible)\b",
        "Anna built the mill, though the date over its door, 4 May 1712, is a mason’s forgery.",
        needs="date dates day year",
    ),
    # What is done to a day of the year: "made 17 June a holiday".
    rule(
        "name",
        "marked",
        r"\b(?:made|make|makes|making|struck|strike|kept|keep|declared|proclaimed|chose|removed"
        r"|dropped|abolished|renamed|called|observed|celebrated) (?:⟨the |the ⟨|⟨)\d[^⟩]*⟩"
        r" (?:(?:an?|the|its|their|his|as|from|off)\b[^.;⟨]{0,40})?"
        r"\b(?:holidays?|feasts?|feast-day|festivals?|day of [a-z]+|anniversary)\b",
        "Anna died in May 1712. The new council made 17 June a holiday.",
        needs="holiday holidays feast feasts festival festivals day anniversary",
    ),
    # "Entered it at a date eleven days later".
    rule(
        "calendar",
        "near",
        r"\b(?:under|with|bears?|bore|at|by) (?:an? |the )?date (?:of )?⟨[^⟩\d]*\bdays"
        r" (?:later|earlier|before|after|behind|ahead)⟩",
        "Anna left on 6 May 1712. The consul entered it at a date eleven days later.",
        needs="date",
    ),
    # "She had died at Easter, not four weeks before": a bound, and no day.
    rule(
        "bound",
        "near",
        r", (?:and )?not (?:yet |quite |even )?⟨[^⟩\d]*\b(?:before|earlier|ago|after|later)⟩"
        r"[.,;:)]",
        "The letter came on 6 May 1712. Anna had died at Easter, not four weeks before.",
        needs="not",
    ),
    # "What she made of the next seven years".
    rule(
        "lasting",
        "near",
        r"\b(?:what|how|all that|whatever) (?:[\w’'-]+ ){1,4}(?:with|of|about|during)"
        r" ⟨the (?:next|following|last|remaining)\b",
        "Anna came home in May 1712. Nobody knows what she made of the next seven years.",
        needs="what how all whatever",
    ),
    # "(2 vols., 1912)", "(2nd ed., Brede, 1912)", "(Brede: Stone & Son, 1912)".
    rule(
        "reference",
        "marked",
        r"\([^()⟨]{0,120}\b(?:vols?|\d+(?:st|nd|rd|th) ed(?:n|ition)?|rev\. ed|new ed"
        r"|repr)\b"
        r"[^()⟨]{0,80}⟨\d{4}⟩\)",
        "Her memoirs (2nd ed., Brede, 1912) say nothing of it.",
        needs="(",
    ),
)
