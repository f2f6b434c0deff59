"""English sentences that name a date and tell no happening of it, as rules.

What did not happen, what is only compared with, asked, argued, foreseen or remembered.
"""

from timeline.extract.aside_rule import rule

RULES = (
    # "Why did the town burn in 1712?" tells that it burned.
    rule(
        "question",
        "sentence",
        r"\A(?!\W*(?:why|how) (?:did|was|were|had)\b).*\?[\"'”’)\]]{0,3}\d{0,3}\s*\Z",
        "Who ruled the town in 1712?",
    ),
    # "They should never have sold it in 1712" tells that they did.
    rule(
        "hypothetical",
        "clause",
        r"\b(?:(?:would|could|might)(?: not| never|n[’']t)?|should|ought to) have\b"
        r"(?! (?:to|an?|the|his|her|its|their|our|no|none|any)\b)",
        "They would never have sold the mill in 1712.",
    ),
    rule(
        "hypothetical",
        "sentence",
        r"\A\W*(?:Had|Were|Should)\s(?!.{0,80}\?).{1,160}?\b(?:would|could|might)\b",
        "Had the bridge stood in 1712, the town would be rich.",
    ),
    rule(
        "hypothetical",
        "sentence",
        r"\b(?:what if|if only|as though|as if)\b|\bif\b.{1,120}?\bwould(?: not| never)? have\b",
        "It looked as if nothing had changed since 1712.",
    ),
    rule(
        "hypothetical",
        "sentence",
        r"\bif (?:\w+ ){1,4}?(?:should|were to)\b",
        "If it should come again before 1712, nobody would be left.",
    ),
    # What somebody foresaw need not have happened; what was planned for a day is told as planned.
    rule(
        "forecast",
        "before",
        r"\b(?:predict|foresaw|foretold|forecast|prophes|calculat|estimat|hop|expect|fear)(?:ed"
        r"|s|ied)?"
        r"\b(?! to\b)[^.;]{0,120}\b(?:would|should|might)\b[^.;]*\Z",
        "He predicted that the river would be dry by 1712.",
    ),
    rule(
        "forecast",
        "before",
        r"\b(?:we|you|I) (?:will|shall|hope|plan|expect|aim|intend)\b[^.;]*\Z"
        r"|\b(?:is|are) (?:expected|scheduled|due|planned|projected|forecast|likely) to\b[^.;]*\Z"
        r"|\b(?:hopes|plans|expects|aims|intends) to\b[^.;]*\Z",
        "The firm plans to double its sales by 2012.",
    ),
    rule(
        "forecast",
        "clause",
        r"\b(?:was|were) to have (?:been|\w+ed)\b|\bwill (?:not )?(?:be|re?-?open|take place|begin"
        r"|start|run|meet|expire|celebrate)\b",
        "The line was to have opened in 1712.",
    ),
    rule(
        "forecast",
        "before",
        r"\b(?:was|were) to (?:last|run|expire|remain|be (?:re)?paid)\b[^.;]*\Z"
        r"|\b(?:promis|vow|threaten)(?:ed|ing)\b[^.;]{0,80}\b(?:would|should)\b[^.;]*\Z",
        "He promised that the debt would be paid in 1712.",
    ),
    rule(
        "comparison",
        "before",
        r"\bthan (?:in|at|on|during|before|after|it|they|he|she|we|that|those|ever|any|had|was|were"
        r"|did|has)\b[^,;:]{0,50}\Z",
        "They were richer now than they had been in 1712.",
    ),
    # "Like the flood of 1712, it came at night" tells of a flood; what follows does not.
    rule(
        "comparison",
        "before",
        r"\b(?:(?:un)?like|as|compared (?:to|with)|in contrast (?:to|with)|similar to|identical to)"
        r" (?:in|on|that|those|it|they|he|she|what)\b[^,;:]{0,60}\Z",
        "Prices were low compared with those of 1712.",
    ),
    rule(
        "comparison",
        "before",
        r"\b(?:identical|similar|the same)\b[^,;:]{0,60}\b(?:to|as) (?:that|those)\b[^,;:]{0,60}\Z",
        "They chose a policy identical to that of the weavers before 1712.",
    ),
    rule(
        "comparison",
        "before",
        r"\b(?:up|down) (?:from|on)\b[^,;:]{0,50}\Z|\b(?:compared (?:to|with)|(?:as )?against)"
        r" (?:some |about |only )?\d[^,;:]{0,50}\Z",
        "Exports came to 40 tons, against 22 tons in 1712.",
    ),
    rule(
        "comparison",
        "marked",
        r"\b(?:the|its|their|his|her) (?:first|only|worst|best|least|most \w+"
        r"|(?!west|forest|harvest|arrest|protest|rest\b|guest|request|conquest|interest|priest"
        r"|contest|chest|crest)[a-z]{3,}est)(?: [\w-]+){1,3} (?:⟨since |since ⟨)",
        "It was the coldest winter since 1712.",
    ),
    rule(
        "comparison",
        "before",
        r"\b(?<!rather )(?<!other )than (?:the|its|his|her|their) [^,;:]{1,30} (?:of|in|for|from)"
        r" \Z|\b(?:twice|half|double|treble|(?:two|three|four|five|six|ten) times) "
        r"(?:that|those|the \w+|as \w+ as) (?:of|in|for) \Z",
        "The fleet of 1713 was larger than the fleet of 1712.",
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
    rule(
        "address",
        "clause",
        r"\byou (?:can|may|must|will|should|could)\b",
        "You can walk across the river in January.",
    ),
    rule(
        "nothing",
        "clause",
        r"\bnothing (?:\w+ ){0,4}?(?:happened|occurred|was (?:done|recorded|known)|befell)\b"
        r"|\bnothing (?:worthy|(?:\w+ )?to (?:record|report|tell))\b"
        r"|\bnothing of (?:note|moment|importance|interest)\b",
        "Nothing of note was done in 1712.",
    ),
    rule(
        "argument",
        "sentence",
        r"\bit is (?:not|un)[ -]?(?:true|known|certain|clear|likely)\b"
        r"|\bwhether\b[^.;]{1,80}\bis (?:not (?:known|certain|clear)|unknown|uncertain|disputed)\b"
        r"|\b(?:is|are) (?:an? |pure |mere )?(?:\w+ )?(?:legends?|myths?|inventions?|fables?"
        r"|fiction|untrue)\b",
        "The story that she burned the mill in 1712 is a legend.",
    ),
    rule(
        "argument",
        "before",
        r"\b(?:appears?|seems?|unlikely) (?:that|to (?:be\b|(?!have))|unlikely)\b[^;:]{0,120}\Z"
        r"|\bno (?:clear )?(?:reason|evidence|sign)s?\b[^;:]{0,120}\Z",
        "There seems to be no reason why he was a danger in 1712.",
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
        r"\d{4}\)?, (?:⟨after|after ⟨)[^⟩]* (?:years|months|weeks|days)⟩(?=\W*\Z|[,;])",
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
        r"|\bcan be (?:visited|seen|booked|hired)\b",
        "The market is held on the first Monday in March.",
    ),
    rule(
        "ordinal",
        "marked",
        r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) "
        r"⟨(?:night|day|morning|afternoon|evening|dawn)⟩",
        "Anna sailed on 5 March 1712. On the third night she saw the light.",
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
        r"\b(?:remember(?:ed|s)?|recall(?:ed|s)?|thought of|dream(?:ed|t) of|long(?:ed|ing) for"
        r"|(?:talked|spoke|thought|wrote|sang) (?:of|about)) (?:about )?⟨"
        r"|\b(?:talked|spoke|thought|sang) ⟨about ",
        "She still remembered the winter of 1712.",
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
        r"\b(?:every|each) (?:year|spring|summer|autumn|winter|month)\s*(?:on|in|at)?(?: the)?"
        r"\s*\Z",
        "They dance there every year on 6 May.",
    ),
    rule(
        "idiom",
        "marked",
        r"\bat ⟨the (?:same |very )*time⟩",
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
