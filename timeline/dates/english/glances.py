"""English words for what a text only glances at: asked, denied, supposed, compared, shown."""

from __future__ import annotations

import re

# "Why did the town burn in 1712?" tells that it burned.
TOLD_ALL_THE_SAME = re.compile(r"\W*(?:[Ww]hy|[Hh]ow) (?:did|was|were|had)\b")
QUESTION_END = re.compile(r"\?[\"'”’)]{0,3}(?:\d{0,3}|\[\d{1,3}\])\Z")
WOULD = frozenset(("would", "could", "should", "might", "ought"))
"""Of these one stands in all that is only supposed."""
# "They might have met in 1712", in one clause;
SUPPOSED = re.compile(
    r"\b(?:would|could|might)(?: (?:not|never|well|then|perhaps|surely))* have\b"
    r"(?! (?:to|an?|the|his|her|its|their)\b)"
)
# "Had he stayed he would have died about 1800", in one sentence.
CONDITION = re.compile(
    r"\b(?:Had|Were|Should) (?:(?!had\b)[^.;?]){1,200}\b(?:would|could|might)\b"
    r"|\b[Ii]f (?:\w+ ){1,8}?had\b[^.;]{0,120}\b(?:would|could|should|might)\b"
    # "They ought, at that rate, to have been there by May."
    r"|(?<!\bthat )(?<!\bwhich )(?<!\bwho )\bought(?: not)?(?:,[^,;.]{1,40},)? to have\b"
)
CONDITIONS = frozenset(("Had", "Were", "Should", "If", "if", "ought"))
"""Of these one stands in all that it matches."""
# "No council met in 1771", "nobody wore one in May"; "no longer", "not until" deny nothing, nor do
# "nobody knew that in May ...", "nor that he had come in 1712".
DENIED = re.compile(
    r"(?:\b[Nn]o(?! (?:longer|later|sooner|earlier|less|fewer|doubt|wonder|matter|small|end|other"
    r"|more than|time|choice)\b)|\b[Nn]one|\b[Nn]obody|\b[Nn]either|\b[Nn]or(?! that\b)"
    r"|\b[Nn]othing|\b[Nn]ot (?:one|any|an?(?! (?:few|little)\b)))\b(?:(?! but | until | till "
    r"| before | after | since | because | than (?:that|those|the one) "
    r"| (?:knew|forgot|denied|disputed|doubted|noticed|saw|guessed|help) that )"
    r"[^,;:.]){0,100}\b(?:in|on|of|for|during|at)(?: the)? \Z"
    r"|\b[Nn]ot(?: (?:in|on|of|from|for|at))?(?: the)? \Z"
    r"|\b[Nn]ot (?:in|on|of|from)(?: the)? \d{4},? or(?: (?:in|on|of))? \Z"
)
NO = frozenset(
    """no none nobody neither nor nothing not No None Nobody Neither Nor Nothing Not""".split()
)
"""Of these one stands in all that it matches."""
COMPARED = re.compile(
    r"\b(?:than(?! (?:that|\d))|[Cc]ompared?(?: (?:with|to))?|[Ll]ike|[Uu]nlike"
    r"|[Rr]ecall(?:s|ed|ing)"
    r"|[Rr]emember(?:s|ed|ing)?|[Rr]emind(?:s|ed|ing)|[Aa]s (?:in|at|on|under)"
    r"|[Ss]ince the days of)\b[^,;:.]{0,50}\Z"
)
COMPARISONS = frozenset(
    """than compare compared Compare Compared like Like unlike Unlike recalls recalled recalling
    Recalls Recalled Recalling remember remembers remembered remembering Remember Remembers
    Remembered Remembering reminds reminded reminding Reminds Reminded Reminding as As since
    Since""".split()
)
"""Of these one stands in all that it matches."""
# "The Code of 1683", "Meyerbeer's music of 1846": what a thing is called by, not when it is told.
NOUNS = (
    r"(?:[Cc]odes?|[Ee]ditions?|[Ff]ilms?|[Nn]ovels?|[Bb]ooks?|[Mm]aps?|[Mm]usic|[Oo]pera"
    r"|[Pp]lays?|[Pp]oems?|[Cc]ensus|[Vv]ersions?|[Pp]rints?|[Pp]aintings?|[Pp]hotographs?"
    r"|[Vv]intages?|[Mm]odels?|[Ss]tatutes?|[Cc]onstitutions?|[Cc]harters?|[Aa]lmanacs?"
    r"|[Dd]irectory|[Hh]andbooks?|[Cc]harts?)"
)
OF, DATED, HAVE = " of ", "dated ", "have"
THING = re.compile(rf"\b{NOUNS} of \Z")
# "The Foreign Ships Act of 1819 forbade it": so it stood in the years of the story.
LAW = re.compile(
    r"\b(?:[Aa]cts?|[Ll]aws?|[Oo]rdinances?|[Cc]odes?|[Ee]dicts?|[Dd]ecrees?|[Tt]reat(?:y|ies)"
    r"|[Cc]harters?|[Cc]onstitution|[Rr]egulations?) of \Z"
)
STANDS = re.compile(
    r" (?:still |also |expressly )?(?:forbade|forbids?|allow|permit|requir|provid|entitl|oblig"
    r"|demand|prescrib|laid down|let\b|made it)"
)
OF_THING = re.compile(rf" (?:[a-z]+ )?{NOUNS}\b")
EACH = frozenset(("every", "Every", "each", "Each"))
"""Of these one stands in all that it matches."""
# "Bound to her by the secret treaty of 1873": what another thing is told by is only named.
NAMED_OF = re.compile(
    r"\b(?:by|under|with|from|to|against|like|since|after|for|than)"
    r" (?:the|his|her|their|its|that|an?) (?:[\w'’-]+ ){1,4}of \Z"
)
EVERY = re.compile(r"\b(?:[Ee]very|[Ee]ach) (?:\w+ )?\Z")
# "They looked to see her home in the spring of 1822", "there was talk of a rising for May 1775".
AHEAD = re.compile(
    r"\b(?:look(?:ed|ing)? (?:for|to)|talk(?:ed)? of|hop(?:ed?|ing) (?:to|for|that)"
    r"|meant (?:to|for)|intend(?:ed|ing) to|propos(?:ed|ing) to|promis(?:ed|ing) (?:to|that)"
    r"|plann(?:ed|ing)"
    r"|expect(?:ed|ing)|wish(?:ed|ing) to|(?:fixed|set|due|scheduled|planned) (?:for|to)"
    r"|(?:was|were) to(?! have)|to be (?:ready|complete|finished|done|paid|open|home))\b"
    r"[^,;:.]{0,80}\Z"
)
HOPES = frozenset(
    """look looked looking talk talked hope hoped hoping meant intended intending proposed proposing
    promised promising planned planning expected expecting wished wishing fixed set due scheduled
    was were be""".split()
)
"""Of these one stands in all that it matches."""
# "They should be rich by the Christmas of 1630": nobody was there yet.
IN_PROSPECT = re.compile(r"\b(?:would|should|could|might|must)\b[^,;:.]{0,80}\Z")
# A caption, a note of a scholar, a stamp: "[Plate 12. ...", "Fig. 3", "* The distance", "[1] Not".
BESIDE_THE_TEXT = re.compile(
    r"\W{0,3}(?:Fig(?:ure)?s?|Plates?|Photo(?:graph)?s?|Illustration|Map|Caption|Image|Note|Errata"
    r"|ERRATA|PLATE|FIG)\b[^a-z]|[†‡▲▼►◄]|\[(?:\d{1,2}\] |[A-Z][a-z]+)"
)
# "Fifty years old in August next": how old somebody was to be.
OLD_BY_THEN = re.compile(
    r"\b(?:years old|years of age|aged [\w-]+),?(?: in| on| at| come)?(?: the)? \Z"
)
# "He wrote to his brother on the 23rd, and it is the best that we have": of what one knows it.
WRITINGS = frozenset("wrote written letter letters diary note notes report statement".split())
EVIDENCE = re.compile(
    r"\b(?:that we (?:still )?have|(?:has|have) survived|survives?|(?:is|are) (?:now |still )?"
    r"(?:kept|preserved)|now (?:in|at|with)|still exists?)\b"
)
# "In a letter to his kin written in the December of that year": where what is told is known from.
WRITTEN = re.compile(
    r"\b(?:[Ii]n|[Bb]y|[Ff]rom|to|[Aa]ccording to) (?:an?|the|his|her|their|its) (?:[\w’'-]+ ){0,2}"
    r"(?:letters?|reports?|accounts?|journals?|statements?|memoirs?|depositions?|notes?|books?"
    r"|articles?|despatch|dispatch|memorandum)(?: [\w’'-]+){0,5}"
    r" (?:written|dated|printed|published|drawn up|set down|composed)"
    r"(?: (?:in|on|at|late in|early in))?(?: the)? \Z"
)
# What stands before a bracket that holds a sentence of its own.
BEFORE_ASIDE = re.compile(r"(?:\A|[\n.!?:)\]\d]['\"’”]?)\s{0,3}\Z")
