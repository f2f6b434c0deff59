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
        "address",
        "clause",
        r"\byou (?:can|may|must|will|should|could)\b",
        "You can walk across the river in January.",
    ),
    rule(
        "argument",
        "before",
        r"\b(?:appears?|seems?|likely|unlikely) (?:to|that)\b[^;:]{0,120}\Z"
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
