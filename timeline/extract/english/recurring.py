"""English words that name a date which is no single day of the story, as rules.

What is so every year, how long something lasted, what the same day is called in other words.
"""

from timeline.extract.aside_rule import rule

RULES = (
    # "A man who bathes in January is easily believed": whoever does so, whenever.
    rule(
        "proverb",
        "marked",
        r"\A\W*(?:an?|any|every|no) \w+ (?:who|that|which) [a-z]+s\b[^.;⟨]{0,60}⟨[^⟩\d]*⟩"
        r"[^.;]{0,40}\b(?:is|are|has|can|will|must|does|never)\b",
        "A man who swims in January is believed by everybody.",
        needs="who that which",
    ),
    rule(
        "duration",
        "marked",
        r"\d{4}\)?, (?:⟨after|after ⟨)[^⟩]* (?:years|months|weeks|days)⟩(?=\W*\Z|[,;]| and\b)"
        r"|\b(?:[Oo]n|[Ii]n) (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][\w]+, ⟨after [^⟩]*"
        r" (?:years|months|weeks|days)⟩(?=\W*\Z|[;])"
        r"|\d{4}\b[^.;⟨]{0,90} (?:⟨after|after ⟨)[^⟩]* years⟩\W*\Z",
        "The mill was built in 1561 and closed in 1712, after 151 years.",
    ),
    # The age at a death, of which the day is told, dates nothing more.
    rule(
        "age",
        "marked",
        r"\d{3,4}[,(]? ⟨(?:at the age of|aged) [^⟩]*⟩",
        "Anna was born in 1647. She died on 5 March 1712, aged sixty-five.",
    ),
    rule(
        "age",
        "marked",
        r"\d{4}\b[^.;⟨]{0,60}, (?:then |now |already |still )?⟨(?:at the age of|aged) [^⟩]*⟩",
        "Anna was born in 1647. In May 1712 Anna, then aged sixty-five, sailed for Lisbon.",
    ),
    rule(
        "age",
        "marked",
        r"\b(?:years old|years of age|aged [\w-]+),? (?:come |in |on |at )?⟨[^⟩]*\bnext⟩",
        "In May 1712 Anna rode in, fifty years old in August next.",
        needs="next",
    ),
    # "Nine hours in winter and twelve in summer": each year.
    rule(
        "recurring",
        "marked",
        r"(?:⟨in |\bin ⟨)(?:winter|summer|spring|autumn)⟩[^.;⟨]{0,60}\bin (?:winter|summer|spring"
        r"|autumn)\b|\bin (?:winter|summer|spring|autumn)\b[^.;⟨]{0,60}(?:⟨in |\bin ⟨)(?:winter"
        r"|summer|spring|autumn)⟩",
        "They came in May 1712. They worked nine hours in winter and twelve in summer.",
        needs="winter summer spring autumn",
    ),
    rule(
        "style",
        "marked",
        r"⟨[^⟩]*⟩[- ](?:style|inspired|like|vintage)\b",
        "They met in an 1880s-style hall.",
    ),
    # The days that a custom keeps are no single days.
    rule(
        "recurring",
        "marked",
        r"\b(?:kept|celebrated|observed|held|blessed|due) (?:twice|every|each|annually|yearly"
        r"|always)\b[^.;:]{0,80}⟨"
        r"|⟨[^⟩]*⟩ (?:was|is|were|are) (?:kept|celebrated|observed) (?:twice|every|each|always)\b",
        "For generations Easter was kept twice in the town, on 6 May and again on 8 May.",
    ),
    rule(
        "recurring",
        "marked",
        r"\b(?:is|are) (?:still |now |always |usually |traditionally )?(?:held|celebrated|kept"
        r"|observed|commemorated)\b[^.;]{0,60}⟨(?![^⟩]*\d{4})"
        r"|\bstill (?:starts?|begins?|opens?|closes?|ends?|falls?|meets?)\b[^.;⟨]{0,60}"
        r"⟨(?![^⟩]*\d{4})|\band not (?:on|in|at) ⟨(?![^⟩]*\d{4})"
        r"|\bcan be (?:visited|seen|booked|hired)\b",
        "The fire broke out on 6 May 1712. The market is held on 8 May.",
    ),
    # "In a dry summer": any of them.
    rule(
        "recurring",
        "marked",
        r"\bin (?:an?|any|some|every) (?:\w+ )?⟨(?:spring|summer|autumn|winter)⟩",
        "The mill burned in 1712. In a dry summer its walls can be seen.",
    ),
    rule(
        "duration",
        "marked",
        r"(?:\d|\bStyle|\b(?:month|year)\b.{0,150}) (?:⟨after|after ⟨)[^⟩]*(?:hours|days|weeks"
        r"|months|years|decade|century)⟩ (?:of|on|at) [a-z]|\bfor ⟨[^⟩]*(?:afterwards?|after)⟩",
        "Anna landed in 1712 after three days on the water.",
    ),
    rule(
        "ordinal",
        "marked",
        r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last"
        r"|opening|closing|wedding) ⟨(?:night|day|morning|afternoon|evening|dawn)⟩",
        "Anna sailed on 5 March 1712. On the opening night she saw the light.",
    ),
    rule(
        "ordinal",
        "marked",
        r"\b(?:his|her|my|their) ⟨(?:first|second|third|fourth|fifth|last|final) "
        r"(?:year|term|month)⟩",
        "Anna was born on 5 March 1712. In her second year she was shut out of the school.",
    ),
    # The same day in other words: it tells nothing more.
    rule(
        "apposition",
        "marked",
        r"(?:\d{4}|\d [a-z]+|[a-z]+ \d\d?)\)?, (?:[a-z]+ ){0,2}⟨(?:[a-z]+ )?[\w-]+ (?:anniversary"
        r"|birthday|centenary)⟩"
        r"|(?<! moon)(?<! month), which (?:is|was) (?:the year )?⟨[^⟩]*⟩,",
        "The wall fell in 1612. A stone was set on 8 June 1712, the hundredth anniversary of it.",
    ),
    # What a change of the calendar did to its last day under the old one.
    rule(
        "calendar",
        "marked",
        r"⟨[^⟩]*⟩ (?:was|is|had been) (?:\w+ ){0,2}followed (?:\w+ ){0,2}by (?:\w+day )?(?:the )?"
        r"(?:\d|[a-z-]+(?:th|st|nd|rd) (?-i:of [A-Z]))"
        r"|\bthe (?:day after|morrow of) ⟨[^⟩]*⟩ (?:was|is|should|would|must|became)\b"
        r"|⟨(?:the )?(?:day after|morrow)\b[^⟩]*⟩ (?:[\w ]+ )?(?:was|is) \d"
        r"|⟨(?:the )?(?:day after|morrow)\b[^⟩]*⟩ (?:should|was to|would|must) (?:be|count|bear)\b",
        "The law was passed in May 1712, and the day after 31 May was to count as the fourteenth.",
    ),
    rule(
        "calendar",
        "marked",
        r"\byears? (?:(?:is|was|are|were|to|taken|held|reckoned|counted|thought|still|always|then"
        r"|legally|throughout|here|there) ){0,5}"
        r"(?:begins?|began|beginning|starts?|started|opens?|opened) (?:on|with|at|from) ⟨"
        # "And began the legal year at Lady Day", "their year on 25 March".
        r"|\b(?:begins?|began|begun|begin|starts?|started|opens?|opened|dates?|dated|counts?"
        r"|counted|reckons?|reckoned|changed) "
        r"(?:the|their|its|his|her|a|each|every) (?:(?!new)\w+ ){0,2}years? (?:on|with|at|from|by) "
        r"⟨(?![^⟩]*\d{4})",
        "The storm of 6 May 1712 stands in the dispatch of an envoy whose year began on Lady Day.",
    ),
    # What the same day was called elsewhere.
    rule(
        "calendar",
        "marked",
        r"\d{4}[^.;⟨]{0,80}\b(?:was|but|already|only|still|or) ⟨[^⟩]*⟩ (?:in|for|to|by) (?:the )?"
        r"(?-i:[A-Z])",
        "Peace was made on 25 December 1712, but already 5 January in the Confederation.",
    ),
    # It says of a day that was told that it is the same elsewhere: "It was the same Saturday."
    rule(
        "calendar",
        "marked",
        r"(?:\A\W*|[.!?] )(?:it|that|this|both) (?:was|were|is|are) "
        r"⟨the (?:very )?same [a-z]+⟩(?=\W*\Z)",
        "They met on 6 May 1712. It was the same Friday.",
    ),
    rule(
        "recurring",
        "near",
        r"\bon certain ⟨[a-z]+s⟩",
        "He died on 6 May 1712, and the sisters still go down there on certain mornings.",
    ),
    rule(
        "recurring",
        "before",
        r"\b(?:every|each)(?: (?:year|spring|summer|autumn|winter|month)\s*(?:on|in|at)?(?: the)?)?"
        r"\s*\Z",
        "They dance there every year on 6 May.",
    ),
    rule(
        "recurring",
        "marked",
        r"\b(?:each|every) year\b[^.;⟨]{0,60}⟨(?![^⟩]*\d{4})"
        r"|\b(?:is|are) (?:closed|open|shut)\b[^.;⟨]{0,40}⟨(?![^⟩]*\d{4})"
        r"|\bstill [a-z]+\b[^.;⟨]{0,60}\bevery\b[^.;⟨]{0,30}⟨(?![^⟩]*\d{4})",
        "The town burned in May 1712. The guild met each year at Whitsun, later in October.",
    ),
    rule(
        "recurring",
        "marked",
        r"⟨[^⟩]*⟩(?: and \w+)? of (?:each|every) (?:month|year)\b",
        "The town burned in May 1712. A market is held on the 10th of each month.",
    ),
)
