"""English words that name a date only in passing, as rules.

What is remembered, what recurs or still stands, what a time was like, spans that date nothing new.
"""

from timeline.extract.aside_rule import rule

RULES = (
    # Who outlived a happening is told of here, not the happening.
    rule(
        "in-passing",
        "marked",
        r"\b(?:survivors?|veterans?|heroes|relics?|lessons|memor(?:y|ies)) (?:of|from|in) "
        r"(?:(?:the|a|an|his|her|their) [a-z]+ of (?:the )?⟨|(?:the )?⟨(?:the )?\d{4}⟩ [a-z])",
        "The survivors of the 1712 flood met for tea.",
    ),
    rule(
        "standing",
        "marked",
        r"\b[a-z]+ (?:of|from) ⟨[^⟩]*⟩ (?:still|no longer|(?:is|are|was|were) (?:now|still|lost)"
        r"|is|are)\b",
        "The law of 1712 still applied.",
    ),
    rule(
        "characterisation",
        "before",
        r"\b(?:was|were|is|are) (?:a|an|the|one of)\b[^,;:]* of (?:the )?\Z",
        "She was a leading painter of the 18th century.",
        least_days=3650,
    ),
    # "The thirties were kinder" tells of no happening.
    rule(
        "characterisation",
        "marked",
        r"\A\W*⟨(?:the )?[\w ]+s⟩ (?:was|were)\b(?! \w+ed\b)",
        "The 1930s were kinder.",
        least_days=3650,
    ),
    rule(
        "remembrance",
        "marked",
        r"\b(?:remember|recall|consider|describ|regard|call)\w* ⟨[^⟩]*⟩ (?:as|the|an?)\b",
        "She remembered 1712 as the best of years.",
    ),
    rule(
        "duration",
        "marked",
        r"\d{4}\)?, (?:⟨after|after ⟨)[^⟩]* (?:years|months|weeks|days)⟩(?=\W*\Z|[,;]| and\b)",
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
        "compound",
        "marked",
        r"\b(?:was|were|is|are|with|by) ⟨the (?:night|day|morning|evening|winter|summer)⟩"
        r" [a-z]+[.,;]",
        "Anna died on 5 March 1712. Her masterpiece was the night sextant.",
    ),
    rule(
        "style",
        "marked",
        r"⟨[^⟩]*⟩[- ](?:style|inspired|like|vintage)\b",
        "They met in a 1930s-style hall.",
    ),
    # The days that a custom keeps are no single days.
    rule(
        "recurring",
        "marked",
        r"\b(?:kept|celebrated|observed|held|blessed|due) (?:twice|every|each|annually|yearly"
        r"|always)\b[^.;]{0,80}⟨"
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
        r"(?:\d|\bStyle|\bmonth\b.{0,150}) (?:⟨after|after ⟨)[^⟩]*(?:hours|days|weeks|months"
        r"|years)⟩ (?:of|on|at) [a-z]|\bfor ⟨[^⟩]*(?:afterwards?|after)⟩",
        "Anna landed on 16 June 1712 after three days on the water.",
    ),
    rule(
        "ordinal",
        "marked",
        r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last"
        r"|opening|closing|wedding) ⟨(?:night|day|morning|afternoon|evening|dawn)⟩",
        "Anna sailed on 5 March 1712. On the third night she saw the light.",
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
        r"\d{4}\)?, ⟨(?:the |its |their )?[\w-]+ (?:anniversary|birthday|centenary)⟩"
        r"|, which (?:is|was) (?:the year )?⟨[^⟩]*⟩,",
        "The assault failed on 8 June 1612. A stone was set on 8 June 1712, the hundredth "
        "anniversary of the assault.",
    ),
    # What a change of the calendar did to its last day under the old one.
    rule(
        "calendar",
        "marked",
        r"⟨[^⟩]*⟩ (?:was|is|had been) (?:\w+ )?followed (?:\w+ )?by (?:\w+day )?(?:the )?\d"
        r"|\bthe day after ⟨[^⟩]*⟩ (?:was|is)\b|⟨the day after⟩ [\w ]+ (?:was|is) \d",
        "The law was passed in May 1712, and 31 May was followed by 14 June.",
    ),
    rule(
        "calendar",
        "marked",
        r"\byear (?:begins?|began|beginning|starts?|started|opens?|opened) (?:on|with|at) ⟨",
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
    # What falls down, not what falls in October.
    rule(
        "fall",
        "marked",
        r"\b(?:surviv|caus|hurt|break|broke|after|before|from|with|of)\w* ⟨the fall⟩",
        "The tower came down in June 1712. Its clock survived the fall.",
    ),
    rule(
        "setting",
        "marked",
        r"\b(?:novel|film|story|play|opera|book|tale|drama|series|poem|ballad|musical)\b"
        r"[^.;⟨]{0,60}\b(?:set|takes place|plays) in (?:the )?(?:\w+ of )?⟨",
        "The novel is set in 1712.",
    ),
    rule(
        "remembrance",
        "marked",
        r"\b(?:thought of|dream(?:ed|t) of|long(?:ed|ing) for"
        r"|(?:talked|spoke|thought|wrote|sang) (?:of|about)) (?:about )?⟨"
        r"|\b(?:talked|spoke|thought|sang) ⟨about ",
        "She longed for the summer of 1712.",
    ),
    rule(
        "characterisation",
        "marked",
        r"⟨\d{4}⟩ (?:was|is|had been) (?:an?|the) (?:\w+ ){0,3}(?:year|time|season)\b"
        r"(?! (?:in|when|that|of|which)\b)",
        "He often said that 1712 was a bad year for millers.",
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
    rule(
        "name",
        "near",
        r"⟨(?:the )?(?:\d{1,2} [a-z]+|[a-z]+ \d{1,2})⟩ (?-i:Incident|Movement|Revolution|Uprising"
        r"|Coup|Memorandum|Agreement|Decree|Group|Party|Manifesto|Massacre|Committee|Brigade)\b",
        "Anna left in May 1712. Schoolbooks speak of the 6 May Incident.",
    ),
    rule(
        "label",
        "near",
        r"\b(?:bears?|bore|bearing|carries|carried) (?:the )?(?:date|year)s? (?:of )?⟨",
        "Its frame bears the date 1712.",
    ),
    # A date between quotation marks is what stands on a paper, or what it is called.
    rule(
        "label",
        "near",
        r"[“\"‘'](?:of |dated )?⟨(?:of )?[^⟩]*⟩[”\"’']",
        "He endorsed it “14 June 1712”.",
    ),
    rule(
        "in-passing",
        "near",
        r"\b(?:for|under|by|against|to|with|from|since|of|in) (?:the|its|their|his) (?:\w+ )?"
        r"(?-i:Constitution|Act|Charter|Code|Treaty|Edict|Statute|Bill|Convention|Concordat|Law"
        r"|Ordinance|Peace|Book|Paper|Report)s? of ⟨\d{4}⟩",
        "They took up arms only for the Constitution of 1712.",
    ),
    rule(
        "in-passing",
        "near",
        r"\b(?:men|women|generation|rebels|class|spirit|ideals|prisoners|exiles)"
        r" of (?:the )?⟨\d{4}⟩",
        "The men of 1712 were by then at one another's throats.",
    ),
    rule(
        "in-passing",
        "near",
        r"\b(?:visitors?|readers?|travell?ers?|tourists?|students?) (?:of|in) ⟨",
        "A visitor of 1712 would know the street again.",
    ),
    rule(
        "characterisation",
        "near",
        r"⟨[^⟩]*-centur(?:y|ies)⟩",
        "In May 1712 they sold the seventeenth-century tables.",
    ),
    rule(
        "idiom",
        "marked",
        r"\bat ⟨the (?:same |very )*time⟩|\bon ⟨this day⟩ in\b",
        "The flood came in 1712 and at the same time made the town poorer.",
    ),
    rule(
        "standing",
        "marked",
        r"\b(?:policy|policies|attitude|views?|position|situation|conditions|theory|theories"
        r"|ideas?)"
        r" (?:in|of|before|after) ⟨\d{4}⟩",
        "Their policy in 1712 had been another.",
    ),
    rule(
        "in-passing",
        "marked",
        r"\b(?:to|for|of|with|from|by) (?:whom|which), (?:after|before|since|until) ⟨",
        "It pleased the weavers, to whom, after 1712, nothing seemed worse.",
    ),
)
