"""English words that name a date only in passing, as rules.

What is remembered, what recurs or still stands, what a time was like, spans that date nothing new.
"""

from timeline.extract.aside_rule import rule

RULES = (
    # "Printed by his granddaughter Ada, aged ten": how old somebody else was.
    rule(
        "in-passing",
        "near",
        r"\b(?:his|her|their|my|our) (?:[a-z-]+ ){1,3}(?:(?-i:[A-Z])[\w’'-]+ ){0,2}"
        r"(?:(?-i:[A-Z])[\w’'-]+|[a-z-]+), ⟨aged\b",
        "Paul was born in May 1700. The mill was sold by his nephew Hans, aged ten.",
        needs="aged",
    ),
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
    # What is kept or shown somewhere now: of when a thing is dates no happening.
    rule(
        "standing",
        "marked",
        r"\b(?:there(?:['’]s| is| are)|has|have|holds?|owns?|keeps?|contains?|displays?|includes?"
        r"|possess(?:es)?|preserves?)(?:n['’]t)? (?:also |still |now |even )?(?:no|an?|the|its"
        r"|some|several|many|two|three|four|only|one|any)\b[^.;,⟨]{0,60} (?:⟨from |from ⟨)"
        r"[^⟩]*⟩(?! (?:to|until|till|on|onwards?)\b)",
        "The museum has a picture of the mill from 1712.",
    ),
    # "The 1712 ash was the best of soils": what the thing of a year was like.
    rule(
        "characterisation",
        "marked",
        r"(?:\b(?:the|an?|our|my|your|his|her|its|their) ⟨|⟨the )\d{4}⟩ (?!(?:\w+ )?(?:strike|riot"
        r"|election|war|fire|flood|storm|earthquake|eruption|revolt|rising|battle|siege|race|match|final"
        r"|season|festival|exhibition|congress|conference|treaty|act|expedition|campaign|split"
        r"|peace|coup|massacre"
        r"|mutiny|famine|epidemic|crash|collapse|defeat|victory|trial|raid|march|uprising|rebellion"
        r"|crisis|disaster|plague|drought|frost|lockout|landing|invasion|launch)\b)[a-z]{3,} "
        r"(?:is|was|were|are|looks?|shows?|says?|gives?|lists?|has) (?:an?|the|very|so|more|still"
        r"|much|no|as|far|quite)\b",
        "Grandfather said that the 1712 clay was the best for bricks.",
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
        "The 1880s were kinder.",
        least_days=3650,
    ),
    rule(
        "remembrance",
        "marked",
        r"\b(?:remember|recall|consider|describ|regard|call)\w* ⟨[^⟩]*⟩ (?:as|the|an?)\b",
        "She remembered 1712 as the best of years.",
    ),
    rule(
        "compound",
        "marked",
        r"\b(?:was|were|is|are|with|by) ⟨the (?:night|day|morning|evening|winter|summer)⟩"
        r" [a-z]+[.,;]",
        "Anna died on 5 March 1712. Her masterpiece was the night sextant.",
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
        "in-passing",
        "marked",
        r"\b(?:jokes?|stor(?:y|ies)|tales?|songs?|poems?|ballads?|novels?|films?|plays?|books?"
        r"|articles?|essays?|lectures?|talks?|legends?|rumou?rs?|sermons?) (?:⟨about |about"
        r" (?:the )?⟨)",
        "They told her the story about the first of April 1712.",
    ),
    # Who comes long after to see the place tells nothing of it.
    rule(
        "in-passing",
        "sentence",
        r"\A\W*(?:an?|any|the|some) (?:modern|present-day|latter-day|later) (?:visitor|tourist"
        r"|travell?er|passenger|motorist|walker|hiker|pilgrim|reader|listener)s?\b",
        "A modern traveller, taking the train in 1912, was there in an hour.",
    ),
    # "The grain lift (nine floors, 1911)", "(1984 season, 7 goals)": what a thing is.
    rule(
        "characterisation",
        "marked",
        r"\([^()⟨]{0,60}\b\d[\d.,]* [a-z]+, ⟨\d{4}⟩\)"
        r"|\(⟨\d{4}⟩ (?:season|model|vintage|edition|census|figures?|prices?|series)\b",
        "It was twice as tall as the tower of Brede (102 steps, 1712).",
    ),
    rule(
        "remembrance",
        "marked",
        r"\b(?:thought of|dream(?:ed|t) of|long(?:ed|ing) for"
        r"|(?:talked|spoke|thought|wrote|sang|writing"
        r"|speaking|thinking|talking) (?:of|about)) (?:about )?⟨"
        r"|\b(?:talked|spoke|thought|sang) ⟨about |\b(?:is|are) (?:mostly |chiefly )?of ⟨\d{4}⟩",
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
        "name",
        "near",
        r"⟨(?:the )?(?:\d{1,2} [a-z]+|[a-z]+ \d{1,2})⟩ (?-i:Incident|Movement|Revolution|Uprising"
        r"|Coup|Memorandum|Agreement|Decree|Group|Party|Manifesto|Massacre|Committee|Brigade)\b",
        "Anna left in May 1712. Schoolbooks speak of the 6 May Incident.",
    ),
    rule(
        "label",
        "near",
        r"\b(?:bears?|bore|bearing|carries|carried)(?: (?:on|upon|in|at|under|over|above|along)"
        r" [^,.;⟨]{1,40})? (?:(?:the )?(?:date|year)s? (?:of )?⟨|(?:the )?⟨the year )",
        "Its frame bears the date 1712.",
    ),
    # A date between quotation marks is what stands on a paper, or what it is called.
    rule(
        "label",
        "near",
        r"(?<!headed )(?<!heading )[“\"‘'](?:of |dated )?⟨(?:of )?[^⟩]*⟩[”\"’']",
        "He endorsed it “14 June 1712”.",
    ),
    rule(
        "in-passing",
        "near",
        r"\b(?:for|under|by|against|to|with|from|since|of|in|oppos(?:e|ed|ing)|defend(?:ed|ing)?"
        r"|up(?:hold|held)|restor(?:e|ed|ing)|obey(?:ed|ing)?|invok(?:e|ed|ing)|respect(?:ed|ing)?)"
        r" (?:the|its|their|his) (?:\w+ )?"
        r"(?-i:Survey|Inventory|Register|Rolls?|Atlas|Catalogue|Directory|Constitution|Act|Charter|Code|Treaty|Edict|Statute|Bill|Convention|Concordat|Law"
        r"|Ordinance|Peace|Book|Paper|Report)s? of ⟨\d{4}⟩",
        "They took up arms only for the Constitution of 1712.",
    ),
    rule(
        "characterisation",
        "marked",
        r"\b(?:[Tt]he )?(\w+) of ⟨?\d{4}⟩? (?:was|is) (?:only |just )?the \1 of ⟨?\d{4}",
        "The press of 1719 was the press of 1712 with another name.",
    ),
    rule(
        "in-passing",
        "near",
        r"\b(?:men|women|generation|rebels|class|spirit|ideals|prisoners|exiles|people"
        r"|folk|poor|(?!orders|letters|murders|charters|disasters|encounters|fevers|terrors|errors"
        r"|matters|winters|summers|numbers|members|chapters)[a-z]+(?:men|women|ers|ors|ists|ians))"
        r" of (?:the )?⟨\d{4}⟩",
        "The men of 1712 were by then at one another's throats.",
    ),
    rule(
        "in-passing",
        "near",
        r"\b(?:visitors?|readers?|travell?ers?|tourists?|students?) (?:of|in|from) ⟨",
        "A visitor of 1712 would know the street again.",
    ),
    rule(
        "characterisation",
        "near",
        r"⟨[^⟩]*-centur(?:y|ies)⟩",
        "In May 1712 they sold the seventeenth-century tables.",
    ),
    rule(
        "remembrance",
        "near",
        r"\b(?:recall|remember|commemorat|evok|celebrat)(?:ed|ing|es|s"
        r"|e)? (?:the year )?⟨(?:the year )?\d{4}⟩",
        "Banners recalled 1712.",
    ),
    # With which day a calendar begins its years.
    rule(
        "standing",
        "marked",
        r"\byears?\b[^.;⟨]{0,60}\b(?:counted|reckoned) (?:⟨from |from ⟨)",
        "The year was counted from 1 January 1712.",
    ),
    rule(
        "idiom",
        "near",
        r"⟨(?:that|this) (?:night|day|morning|evening|week|month|year)⟩ of all\b",
        "The town burned on 6 May 1712. Nobody asked why he had come on that night of all nights.",
    ),
    rule(
        "idiom",
        "marked",
        r"⟨(?:from )?that day⟩ to this\b|\bfrom ⟨that day⟩ to this\b",
        "It burned on 6 May 1712, and the walk has been held from that day to this.",
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
