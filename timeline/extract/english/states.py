"""English sentences that say what time it was or how such times are, as rules.

"It was a wet November" says what November was, "in an afternoon" how long something took, and
"every visitor in the eighteenth century" speaks of a whole age.
"""

from timeline.extract.aside_rule import either, rule
from timeline.extract.english.stated import MONEY

SEASONS = "spring summer autumn fall winter"
MONTHS = """January February March April May June July August September October November
    December"""

RULES = (
    # "It was autumn, and the roads were deep"; "it was January before they sailed" tells.
    rule(
        "characterisation",
        "near",
        r"\bit (?:was|is|had been) (?:(?:then|still|now|already|only|by then|an?|the)"
        # Not "it was sold in May": that tells.
        r" )?(?:(?!(?:in|on|by|at|of|from|to|for|until|since|before|after|during|that)\b)"
        r"[a-z-]+,? ){0,3}"
        rf"⟨(?:an? )?{either(f'{SEASONS} {MONTHS}')}⟩"
        r"(?! (?:that|when|before|until|and not until)\b)(?=[.,;:!]| and\b|\W*\Z)",
        "The bridge fell in May 1712. It was autumn, and the roads were deep.",
    ),
    # What one afternoon is long enough for, and what goes on by night.
    rule(
        "duration",
        "near",
        r"\b(?:in|within) (?:⟨an? |an? (?:[a-z]+ )?⟨)(?:morning|afternoon|evening|night|day|summer"
        r"|winter)⟩(?! (?:of|in|when|that|so)\b)"
        r"|\b(?:days|hours|weeks) and ⟨(?:nights?|days?)⟩"
        r"|\b(?:for|worth) (?:only |just |at most )?(?:⟨one |one ⟨)[a-z]+⟩",
        "Anna died on 6 May 1712. The printer sold a thousand sheets in an afternoon.",
    ),
    # "A winter or two ago", "in after years", "one wet Monday": nobody says which.
    rule(
        "vague",
        "near",
        r"\ba ⟨[a-z]+⟩ or (?:two|so)\b|⟨an? [a-z]+⟩ or (?:two|so)\b"
        r"|\bin ⟨?(?:after|later|former|other)⟩? ?⟨?(?:years|days|life)⟩"
        r"|\b(?:I|we)\b[^.;⟨]{0,60}\bone (?:[a-z]+ )?⟨[a-z]+day⟩(?=[.,;:]|\W*\Z)",
        "Anna died on 6 May 1712. Her niece told it in after years.",
    ),
    # "A fine of three crowns a day after that": so much a day.
    rule(
        "figure",
        "near",
        rf"(?:\b{either(MONEY)}|[£$€¥]\d[\d.,]*) ⟨an? (?:day|week|month|year|hour)\b",
        "The contract of 6 May 1712 set a fine of three crowns a day after that.",
    ),
    # "Most farmers in the seventeenth century went no farther than the mill".
    rule(
        "characterisation",
        "marked",
        r"(?:\A|[.;:—] ?)\W*(?:most|every|any|all|few|many|each|a|an|the) [^.,;⟨]{1,80}"
        r" (?:⟨in |in (?:[^.,;⟨]{1,30} of )?⟨)[^⟩]*\bcentury⟩ (?:was|were|needed|had|could|went"
        r"|would|did|knew|wore|ate|lived|got|took|used)\b",
        "Every farmer in the seventeenth century had a pig.",
        least_days=3000,
        needs="century",
    ),
    # A list "printed for 1712", what was "expected of 1712", a test of any time "to now".
    rule(
        "in-passing",
        "near",
        r"\b(?:printed|drawn up|made out|issued|published|compiled) for (?:the year )?"
        r"⟨(?:the year )?\d{4}⟩|\b(?:expected|hoped|feared) (?:[a-z]+ ){1,3}(?:of|from) ⟨\d{4}⟩"
        r"|⟨between \d{4}⟩ and (?:now|today|our)\b",
        "A list printed for 1712 had both columns.",
    ),
    # "The islanders keep Flag Day on 6 May to this hour".
    rule(
        "recurring",
        "near",
        r"\b(?:keep|keeps|celebrates?|observes?) [^.;:,—–⟨]{1,40} (?:on ⟨|⟨on )(?![^⟩]*\d{4})",
        "The town burned in May 1712. The islanders keep Mill Day on 6 May to this hour.",
    ),
    # "They heard that there was to be a feast on 6 May": whether it was held is not told.
    rule(
        "forecast",
        "marked",
        r"\bthere (?:was|were|is|are) to be [^.;⟨]{1,60}⟨|\bwould be [^.;,⟨]{1,60} (?:⟨by |by ⟨)",
        "They heard that there was to be a feast on 6 May 1712.",
        needs="to would",
    ),
)
