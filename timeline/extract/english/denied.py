"""English sentences that deny a date or what is said of it, as rules: what is denied is no event.

"Not until 1712", "not only in 1712" and "no later than 1712" deny nothing.
"""

from timeline.extract.aside_rule import rule
from timeline.extract.english.runs import NOT_BOUND, OR_ON, RUN

NO = (
    r"(?:no(?! (?:longer|later|sooner|earlier|less|fewer|doubt|wonder|matter|small|mean"
    r"|ordinary (?![a-z]+ (?:was|were)\b)|stranger|secret|end|other than|difficulty|trouble"
    r"|hesitation|scruples?|choice|qualms|time)\b)|none|nobody|no one|nothing|neither"
    r"|not (?:one|any|an?(?! (?:few|little)\b))|(?:hardly|scarcely) any)\b"
)
# "He did not hesitate to land in 1712": he landed.
AFFIRMING = (
    "only|just|merely|simply|alone|even|quite|far|long|without|unlike|uncommon(?:ly)?|infrequently"
    "|unexpected(?:ly)?|fail|hesitate|scruple|wait|stop|prevent|hinder|save|spare|deter|keep|help"
    "|end|cease|forget|miss|avail|suffice|survive|outlive|live|hurt|least|for the first"
)
# "He had not been there in 1712", but "the works had no union before 1712" tells how it was.
OPENING = (
    r"(?:\A\W*|[,;:.(“\"—–\])] ?|\b(?:and|but|that|so|though|although|while|because|where|which"
    r"|there (?:was|were|is|are|had been|has been|have been|came|followed)|had|has|have|having|be"
    r"|sent"
    r"|held|built|issued|published|produced|wrote) )"
)
EVIDENCE = (
    "document|record|photograph|picture|portrait|image|trace|letter|evidence|mention|account|copy"
    "|copies|source|register|minutes|map|plan|deed|charter|entry|proof"
)
PRINTED = (
    "boards?|labels?|plaques?|signs?|captions?|tablets?|inscriptions?|stones?|gables?|programmes?"
    "|posters?|cards?|title[- ]pages?|guides?|guidebooks?|leaflets?|brochures?|headstones?"
    "|gravestones?"
    "|lintels?|dictionar(?:y|ies)|encyclop[\\w]+|tickets?|invitations?|handbills?|bills?"
)
SAYS = r"(?:says?|said|reads?|gives?|gave|has|had|shows?|states?|claims?)"

RULES = (
    # "In 1712 nobody had thought of it": how it was then.
    rule(
        "denied",
        "near",
        r"⟨[^⟩]*⟩,? (?:nobody|no[- ]one|none of (?:them|us|these|those)) had\b"
        r"(?! (?:to|an?|the)\b)",
        "The blind had fingers, but in 1712 nobody had thought of asking them.",
    ),
    # "He had no plan for the week, let alone for 1712".
    rule(
        "denied",
        "near",
        r"\b(?:let alone|much less|never mind)(?: (?:in|for|on|by|since|until))?(?: the)? ⟨",
        "He had no plan for the summer of 1711, let alone for 1712.",
    ),
    # "None of whom had fought since 1712": what somebody had not done for so long.
    rule(
        "denied",
        "marked",
        r"\b(?:none|neither|nobody|no one|nothing) (?:of (?:whom|which|them|these|those|us)"
        r" |[a-z]+ )?(?:had|has|have|was|were|did)\b[^.;,⟨]{0,60}(?:⟨since\b|\bsince (?:the )?⟨)",
        "He named the forts after three generals, none of whom had fought since 1712.",
        needs="none neither nobody no nothing + since",
    ),
    rule(
        "denied",
        "near",
        r"\b(?<!\bif )(?<!\bor )(?:not|nor)(?:, [^,;.⟨]{1,60},)?"
        r"(?: (?:any|one|another|an?)(?: [a-z]+){0,2}(?= (?:in|on|at|during)\b))?"
        r"(?: (?:in|on|at|of|for|from|to|during|with|as early as))?"
        r"(?: the)? ⟨(?!the (?:first|last)\b|until|till|before|since|after|later|only"
        r"|[^⟩]*\b(?:years?|months?|weeks?|days?|hours?)\b)(?=[^⟩]*(?-i:[0-9A-Z]))[^⟩]*⟩"
        r"(?! (?:alone|only)\b)",
        "The chapel was founded in 1713, not in 1712.",
    ),
    rule(
        "denied",
        "marked",
        rf"{OPENING}{NO} {RUN}{OR_ON}{NOT_BOUND}⟨(?!until|till|before|since|after|between|from|by)",
        "Paul spoke of many ships, but no ship came in 1712.",
    ),
    rule(
        "denied",
        "marked",
        r"\A\W*(?:in|of|during|for|that) (?:the )?(?:year )?(?:\d{4} (?:and|or|to) )?⟨[^⟩]*⟩"
        rf"(?: (?:and|or|to) \d{{4}})?,? (?:there (?:was|were|is|are|came) )?{NO} (?!but\b)[a-z]",
        "In 1712 there was no bishop at Brede.",
        least_days=300,
    ),
    rule(
        "denied",
        "marked",
        r"(?:\b(?:did|was|were|had|has|have|is|are|does|do)(?: not| never|n[’']t)"
        r"|(?<!should )\bnever)(?:, [^,;.⟨]{1,60},)? "
        rf"(?!(?:been )?(?:{AFFIRMING})\b){RUN}{OR_ON}{NOT_BOUND}"
        r"⟨(?!until|till|before|since|after|between|from|by)",
        "The fair was not held in 1712.",
    ),
    rule(
        "denied",
        "marked",
        rf"\b(?:nor|neither|at no time) (?:did|was|were|had|has|have|is"
        rf"|are) {RUN}{OR_ON}{NOT_BOUND}"
        r"⟨(?!until|till|before|since|after|between|from|by)",
        "Nor did the guild meet in 1712.",
    ),
    rule(
        "denied",
        "marked",
        rf"\bno (?:[a-z]+ ){{0,2}}(?:{EVIDENCE})s?\b[^.,;⟨]{{0,80}}(?<!until )(?<!till )"
        r"(?<!before )(?<!since )(?<!after )⟨(?!until|till|before|since|after)",
        "The museum has no picture of the mill from 1712.",
    ),
    # Dates that a text itself calls wrong.
    rule(
        "mistaken",
        "marked",
        r"⟨[^⟩]*⟩,? (?:which )?(?:(?:is|was|must be) (?:an? |plainly |clearly |surely |certainly )*"
        r"(?:misprint|misreading|error|mistake|slip|wrong|impossible|incorrect|false|mistaken"
        r"|too (?:early|late))|can(?:not|[’']t| hardly) be (?:right|correct|true))\b"
        r"|\bfor ⟨[^⟩]*⟩,? read\b|\bread ⟨[^⟩]*⟩ for\b",
        "The year given there, 1712, is a misprint.",
    ),
    rule(
        "mistaken",
        "marked",
        r"\b(?:wrongly|mistakenly|erroneously|falsely|incorrectly|by (?:a )?mistake|in error) "
        r"(?:[a-z]+ ){0,5}⟨",
        "Older books wrongly put the fire in 1712.",
    ),
    rule(
        "mistaken",
        "marked",
        r"\b(?:birth|death|wrong|false|mistaken|traditional|accepted|usual|alternative|supposed"
        r"|alleged|conventional) (?:date|year)s?(?: of|,)? ⟨"
        r"|\bdates? of ⟨[^⟩]*⟩,? (?:that|which|given|found|printed|still|often|usually"
        r"|sometimes)\b",
        "The letters disprove the date of 1712 given in the guide.",
    ),
    rule(
        "denied",
        "marked",
        rf"\bden(?:y|ies|ied|ying) (?:that |having |ever ){RUN}{NOT_BOUND}⟨",
        "Hart denied that he had been at Brede on 6 May 1712.",
    ),
    # What is printed or cut on a thing: "The stone reads 1712", "The board still says May 1712".
    rule(
        "label",
        "marked",
        rf"\b(?:(?:{PRINTED})s? {RUN}{SAYS}(?: it)? (?:in |on |at )?"
        rf"(?:(?-i:[A-Z])[\w’'-]+ ){{0,4}}|(?!read ){SAYS} "
        r"|\b(?:gives?|gave|lists?|listed|puts?|stated?|states|record(?:ed|s)?|enter(?:ed|s)?)\b"
        r"[^.,;⟨]{0,40}(?:birth|death|age|date|year|founding|foundation"
        r"|opening)[^.,;⟨]{0,20} (?:as|to) "
        r")[“\"‘']?(?:anno |a\.d\. |ad )?⟨[^⟩]*⟩[”\"’']?"
        r"(?=[.,;:!?)]|\W*\Z| (?:but|and|though|while|where|when)\b)",
        "The board by the gate still says 6 May 1712.",
        needs="say says said read reads give gives gave has had show shows state states stated "
        "claim claims list lists listed put puts record records recorded enter entered",
    ),
    # "It cannot have been built before 1712".
    rule(
        "denied",
        "marked",
        rf"\b(?:can(?:not|[’']t| not| hardly| scarcely| never)|could hardly|could scarcely)"
        rf"(?: possibly)? have [a-z]+ {RUN}(?:(?:before|after|until|by|since) )?⟨"
        r"|, (?:in|on) ⟨[^⟩]*⟩ or (?:at|in|on|ever)\b[^.;]{0,20}\b(?:other|else|again|any|since)\b",
        "They cannot have met in 1712.",
    ),
    # What was thought once, and one year written for another.
    rule(
        "mistaken",
        "marked",
        r"\b(?:used to be|(?:was|were|been) (?:once|long|formerly|previously"
        r"|at one time)) (?:thought"
        rf"|believed|supposed|held|assumed|claimed|dated|reckoned)\b {RUN}(?:that {RUN})?⟨"
        r"|\b(?:wrote|writes|printed|misread|put|copied|has|had) (?:[a-z]+ )?⟨\d{4}⟩ for \d{4}\b"
        r"|\b\d{4} (?:for|into) ⟨\d{4}⟩",
        "The hall was once thought to have been built in 1712.",
    ),
    # "Nothing proves that he was there in 1712", "they wondered whether he had been".
    rule(
        "argument",
        "before",
        r"\b(?:nothing|no one|nobody|none|no [a-z]+) (?:[a-z]+ ){0,2}(?:proves?|proved|shows?"
        r"|showed"
        r"|suggests?|indicates?|says?|believes?|thinks?|supports?|tells us|to (?:show|prove|suggest"
        r"|indicate|say)) that\b[^;:]*\Z"
        r"|\b(?:asked|wonder(?:ed)?|argued?|disputed?|doubt(?:ed)?|unsure|uncertain|discuss(?:ed)?"
        r"|debated?|questioned|guess(?:ed)?|unknown|not know) (?:about |over |as to )?"
        r"(?:if|whether|what|who)\b[^,;:]*\Z",
        "Nothing proves that the chapel stood in 1712.",
    ),
    rule(
        "mistaken",
        "marked",
        r"\b(?:confused?|confounded?|conflated?|mixed up|mistaken) (?:with|for)\b[^.,;⟨]{0,60}⟨",
        "The flood is often confused with that of 1712.",
    ),
    # "Not that he died in 1712, as the stone has it"; "not two, as Hart printed in 1712".
    rule(
        "denied",
        "marked",
        rf"\bnot that (?:he|she|it|they|we|the|an?|any|there) {RUN}{NOT_BOUND}⟨"
        r"|\b(?:no|not|never|none|nobody|nothing|neither|nor)\b[^.;⟨]{0,80}, (?:in |on )?⟨[^⟩]*⟩"
        r" or (?:ever )?(?:afterwards?|later|since|thereafter|before)\b"
        r"|[,;:(—] ?(?:and |but )?not [^.,;⟨]{1,60}, as (?:[^\s,.;⟨]+ ){1,4}(?:wrote|said|printed"
        r"|claimed|gave|stated|reported|thought|believed|held|had it) (?:[a-z]+ ){0,3}⟨",
        "The tower has four bells, not two, as Hart printed in 1712.",
    ),
    # Of what nobody thought, nothing is told; "nobody was hurt in the flood of 1712" tells of one.
    rule(
        "denied",
        "marked",
        r"\b(?:nobody|no one|none|few|hardly anyone|no [a-z]+)\b[^.,;⟨]{0,40}\b(?:thought|knew|read"
        r"|heeded|invoked|mentioned|obeyed|cited|wanted|kept|applied|enforced|missed|quoted)"
        r" (?:of )?(?:the|his|her|their|that) (?:[\w’'-]+ ){1,3}of ⟨\d{4}⟩"
        r"|⟨[^⟩]*⟩,? the less (?:is |that is )?said\b[^.;]{0,60}\bthe better\b",
        "Nobody at Brede heeded the Act of 1712.",
        needs="nobody no none few hardly less",
    ),
    # "The account that it took until noon is without foundation."
    rule(
        "denied",
        "segment",
        r"\b(?:that|account|story|tale|claim|legend|tradition|statement|report|rumour|belief)\b[^;]*"
        r"\b(?:is|are) (?:wholly |entirely |quite |utterly |altogether )?(?:without (?:any )?"
        r"foundation|unfounded|baseless|groundless|apocryphal|pure (?:invention|legend|fiction))\b",
        "The tale that the mill was burned in 1712 is without foundation.",
        needs="foundation unfounded baseless groundless apocryphal pure",
    ),
    # "Nor the day after, as one film has it", "and not, as one reads in Hart, a week before it".
    rule(
        "denied",
        "marked",
        rf"\b(?:not|nor) {RUN}⟨[^⟩]*⟩,? as (?:[\w’'-]+ ){{1,4}}(?:has it|have it|had it|says?|said"
        r"|claims?|claimed|tells?|puts? it|believes?|suppose[sd]?|wrote|writes?)\b"
        r"|\b(?:not|nor), as [^,;.⟨]{1,60}, (?:(?:more|less) than |about |in |on |at |by )?"
        r"(?:the )?⟨",
        "The mill burned on 6 May 1712, and not, as one reads in Hart, a week before.",
        needs="not nor + as",
    ),
)
