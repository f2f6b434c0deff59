"""English sentences that name a date and tell no happening of it, as rules.

What did not happen, what is only compared with, asked, argued or foreseen.
"""

from timeline.extract.aside_rule import rule

RULES = (
    # "Why did the town burn in 1712?" tells that it burned.
    rule(
        "question",
        "segment",
        r"\A(?!\W*(?:why|how) (?:did|was|were|had)\b)\W*[^“\"]*\?[\"'”’)]{0,3}\d{0,3}\s*\Z",
        "Who ruled the town in 1712?",
    ),
    # A question that is quoted asks of no date outside the quotation.
    rule(
        "question",
        "marked",
        r"[“\"](?!\W*(?:why|how) (?:did|was|were|had)\b)[^“”\"]*⟨[^⟩]*⟩[^“”\"⟨]*\?[”\"]",
        "The abbot asked: “Who ruled the town in 1712?” and sat down.",
    ),
    # "They should never have sold it in 1712" tells that they did.
    rule(
        "hypothetical",
        "clause",
        r"(?<!\bone )\b"
        r"(?:(?:would|could|might)(?: not| never|n[’']t)?"
        r"|(?<!that he )(?<!that she )(?<!that it )(?<!that they )should"
        r"|(?<!where there )(?<!where it )(?<!where he )ought to) have\b"
        # "As luck would have it".
        # "Would not have them burned": what was wished.
        r"(?! (?:it|them|him|us|me|to|an?|the|his|her|its|their|our|no|none|any|liked|preferred"
        r"|wished|wanted|two|three|four|five|six|\d+)\b)",
        "They would never have sold the mill in 1712.",
    ),
    # "It fell in 1712, for the men that might have held it were gone" tells that it fell.
    rule(
        "hypothetical",
        "marked",
        r"\b(?:that|who|which) (?:would|could|might|should|ought to)(?: not| never|n[’']t)? have\b"
        r"[^,;:⟨]{0,80}⟨",
        "He spoke of the mill that would have stood here in 1712.",
        needs="would could might should ought + that who which",
    ),
    rule(
        "hypothetical",
        "segment",
        r"\A\W*(?:Had|Were|Should)\s(?!.{0,80}\?).{1,160}?\b(?:would|could|might"
        r"|need have|(?:I|we) should)\b",
        "Had the bridge stood in 1712, the town would be rich.",
    ),
    # "Had they been there in 1712, the guide says": whatever follows from it.
    rule(
        "hypothetical",
        "near",
        r"\A\W*Had (?:he|she|it|they|we|you|there) (?:[\w’'-]+ ){1,6}⟨",
        "Had they been there in 1712, the guide says, and smiles.",
    ),
    rule(
        "hypothetical",
        "segment",
        r"\b(?:what if|if only|imagine if)\b|\bif\b.{1,120}?\bwould (?:\w+ ){0,4}have\b"
        r"|\bwould\b.{1,80}?\bif (?:\w+ ){1,3}had\b",
        "It would be richer if anybody had listened in 1712.",
    ),
    rule(
        "hypothetical",
        "before",
        r"\b(?:as though|as if)\b(?![^;:.]{0,80}\bnot (?:been )?enough\b)[^;:,]*\Z",
        "It looked as if nothing had changed since 1712.",
    ),
    rule(
        "hypothetical",
        "before",
        r"\bif (?:\w+ ){1,4}?(?:should|were to)\b[^.;]{0,80}\Z",
        "If it should come again before 1712, nobody would be left.",
    ),
    rule(
        "hypothetical",
        "before",
        r"(?:\A|[:;“\"])\W*if (?:[\w’'-]+ ){1,5}had [^,;]*\Z",
        "If he had crossed in 1712.",
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
        r"\b(?:we|you|I) (?:will|shall|hope|plan|expect|aim|intend)\b[^.;”\"’]*\Z"
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
    # "His will", "as the reader will remember" foretell nothing.
    rule(
        "forecast",
        "before",
        # At the very beginning it is a name, or asks.
        r"(?<=\W)(?<!['’]s )(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bfree )(?<!\ba )(?<!\bown )"
        r"\bwill (?:not |also |then |again |probably |soon )?"
        r"(?!remember|recall|know|see|note|say|tell|find|forgive)[a-z]{2,}\b[^.;,“\"]{0,60}\Z",
        "It will keep its thousandth birthday in 2012.",
    ),
    rule(
        "forecast",
        "before",
        r"\b(?:was|were) to (?:last|run|expire|remain|be (?:re)?paid)\b[^.;]*\Z"
        r"|\b(?:promis|vow|threaten)(?:ed|ing)\b[^.;]{0,80}\b(?:would|should)\b[^.;]*\Z",
        "He promised that the debt would be paid in 1712.",
    ),
    # What had to be done by then, or was set for then, need not have happened.
    rule(
        "forecast",
        "marked",
        r"\b(?:was|were) to (?!have\b)[a-z]+ (?:[\w-]+ ){0,3}(?:⟨(?:by|before|until) |(?:by|before"
        r"|until) ⟨)"
        r"|\bhad been (?:announced|planned|scheduled|fixed|arranged|set|meant|intended|promised) "
        r"(?:for|to \w+ (?:on|in|by)) (?:the )?⟨"
        r"|\b(?:allow|g[ai]v|grant)\w* [^.;⟨]{0,60}(?:⟨until |until ⟨)[^⟩]*⟩ to [a-z]",
        "The bridge was to open by 6 May 1712.",
    ),
    rule(
        "forecast",
        "before",
        r"\b(?:promis|vow|threaten|pledg|undert[oa]k?)\w*\b[^.;,]{0,40} (?:by|before) (?:the )?\Z"
        r"|\b(?:promised|vowed|threatened|offered|pledged) to\b[^.;,]{0,50}"
        r"\b(?:in|by|on) (?:the )?\Z"
        r"|\bthe (?:plan|idea|aim|intention|hope|proposal) (?:was|had been) (?:to|that)\b[^.;]*\Z",
        "The plan was to finish the wall in 1712.",
    ),
    rule(
        "hypothetical",
        "marked",
        r"\b(?:no|nobody|none|nothing)\b[^.;⟨]{0,80}\b(?:could|would)\b[^.;⟨]{0,80}\bbefore\b"
        r"[^.;⟨]{0,40}⟨",
        "No army could cross the hills before the snow melted in May 1712.",
    ),
    # "They had hoped to hold it in 1712": what somebody meant to do need not have been done.
    rule(
        "forecast",
        "marked",
        r"\b(?:hoped|meant|intended|planned|wanted|threatened|proposed) to\b[^.;,⟨]{0,60}⟨"
        r"|(?<!\bwas )(?<!\bwere )(?<!\bcame )(?<!\bhave )(?<!\bonly )\bto be (?:taken|held"
        r"|built|[a-z]+ed) (?:in|on|by) (?:the )?⟨|\bwould\b[^.;,⟨]{0,40}⟨within\b",
        "They meant to burn the town on 6 May 1712.",
        needs="hoped meant intended planned wanted threatened proposed be within",
    ),
    rule(
        "hypothetical",
        "marked",
        r"\bif (?:\w+ ){1,6}[^.;,⟨]{0,40}⟨[^⟩]*⟩[^.;]{0,40}\b(?:would|could|need(?! to\b))\b",
        "He said that if he had not a hundred men by 1712 he would give it up.",
    ),
    rule(
        "nothing",
        "segment",
        r"\b(?:was|were) never (?!tired|satisfied|pleased|bored|allowed to forget|used|supposed"
        r"|needed|married)(?:[a-z]+ed|held|built|taken|made|sent|paid|found|written|begun|cut)\b",
        "The vote due in 1712 was never held.",
    ),
    rule(
        "forecast",
        "marked",
        r"\b(?:does|do|will|can|is|are)(?: not|n[’']t) [^.;⟨]{0,40}\b(?:until|till) ⟨"
        r"|\bcould (?:\w+ )?(?:hold out|last|stay|wait)\b[^.;⟨]{0,40}\b(?:until|till) ⟨",
        "The council does not sit until 6 May 1712.",
    ),
    rule(
        "address",
        "clause",
        r"(?<!, and )(?<!, but )(?<!, so )\byou (?:can|may|must|will|should|could)\b",
        "You can walk across the river in January.",
    ),
    rule(
        "nothing",
        "clause",
        r"(?<!as if )(?<!as though )\bnothing (?:\w+ ){0,4}?(?:happened|occurred|befell"
        r"|was (?:done|recorded|known))\b"
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
        "argument",
        "before",
        r"\bit (?:is|was|seems|seemed|remains) (?:(?:not|hardly|scarcely|very|most|highly) )?"
        r"(?:(?:un|un-)?(?:true|likely)|uncertain|unknown|unclear|doubtful|improbable|questionable)"
        r"(?<!was true)(?<!is true) (?:that|whether|if)\b[^;:]*\Z"
        r"|\b(?:legend|rumou?r|folklore|myth|gossip) (?:has|had) it\b[^;:]*\Z"
        r"|\bcontrary to (?:the )?(?:legend|myth|rumou?r|popular belief)\b[^;:]*\Z",
        "It was hardly likely that anybody would come back in 1712.",
    ),
)
