"""English sentences that say how things were at a time, not what happened, as rules.

What a thing cost, how long it took, what was so longer or shorter than elsewhere.
"""

from timeline.extract.aside_rule import either, rule
from timeline.extract.english.runs import RUN

MONEY = """annas cents centimes crowns dollars ducats euros farthings florins francs guilders
    guineas gulden kopecks kroner lire livres marks pence pennies penny pesetas pesos pounds
    roubles rubles rupees shilling shillings sous thalers yen sixpence threepence twopence
    fourpence ninepence halfpenny ha penny"""
NUMBER = (
    r"(?:(?:about|only|some|nearly|just|over|under|still|but|around|almost) )?(?:\d[\d,.]*|an?|one"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|twenty|thirty|forty|fifty"
    r"|sixty|eighty|half a|a hundred)"
)
AMOUNT = rf"(?:{NUMBER} {either(MONEY)}\b|{either(MONEY)}\b|[£$€¥]\d|\d+[sd]\.)"
EACH = (
    r"(?:the|an?|per|each) (?:pound|lb|loaf|dozen|tons?|bushel|quarter|yard|day|week|month|year"
    r"|head|bottle|gallon|acre|hour|mile|pair|score|hundredweight|barrel|stone|ounce|pint|quart"
    r"|night|cord|piece)\b"
)

RULES = (
    # "Could give five knots on a good Sunday": on any.
    rule(
        "recurring",
        "marked",
        r"\b(?:can|could|will|would|might|may)\b[^.;⟨]{0,80}\bon (?:an? (?:[a-z]+ )?⟨|⟨an? )"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day⟩",
        "Anna came in May 1712. The engine could drive ten looms on a good Sunday.",
    ),
    # "A town where in July the glass would stand at forty"; "it is 400 metres up; in July ...".
    rule(
        "recurring",
        "marked",
        r"\bwhere (?:⟨in |in ⟨)(?![^⟩]*\d)[^⟩]*⟩ [^.,;⟨]{1,60}\b(?:would|could|is|are)\b"
        r"|\b(?:is|are|lies|stands|measures|weighs) (?:about |some |only |nearly )?\d[\d,.]*\b"
        r"[^⟨.]{0,60}; (?:⟨in |in ⟨)(?![^⟩]*\d)[^⟩]*⟩",
        "Anna left in May 1712. She came to Brede, where in July the heat would kill a dog.",
    ),
    rule(
        "count",
        "near",
        rf"⟨\d{{4}}⟩ (?:[a-z]+[- ])?(?!penny|shilling\b){either(MONEY)}\b",
        "They gave him the post at 1000 rix-dollars.",
        needs=MONEY,
    ),
    rule(
        "standing",
        "marked",
        rf"⟨[^⟩]*⟩ (?:was|were|cost|sold (?:at|for)|stood at|fetched) {AMOUNT}"
        rf"|\b(?:was|were|cost|stood at|sold at|fetched|went for) {AMOUNT}[^.,;⟨]{{0,20}}{EACH}"
        rf"[^.;⟨]{{0,40}}⟨"
        r"|\b(?:could|might) be (?:had|bought|got|hired|rented) for\b[^.;⟨]{0,60}⟨"
        r"|⟨[^⟩]*⟩,? [^.;:⟨]{1,60}\b(?:was|were) (?:thought|considered|reckoned|deemed) (?:an?|the"
        r"|to"
        r" be)\b",
        "A goose in 1712 was eight annas.",
        needs=f"{MONEY} £ $ € ¥ cost had bought got hired rented thought considered reckoned "
        "deemed",
    ),
    # "Delhi in 1857 was held for a shorter time".
    rule(
        "comparison",
        "marked",
        r"⟨[^⟩]*⟩ (?:was|were|had|stood|held|lasted|lay|took|cost|saw|did|ran)\b[^.;,⟨]{0,30}\b"
        r"(?:for )?(?:an? |much |far |even )*(?:longer|shorter|less|more|fewer|worse|better)"
        r"(?: time| while| period)?(?=[.;,]| and\b|\W*\Z)"
        r"|(?-i:[A-Z])[\w’'-]+ of ⟨\d{4}⟩,? (?:alone |only |itself |too )?(?:was|were|had been)"
        r" (?:even |far |much "
        r"|still |no )?(?:[a-z]+er|more|less)\b"
        r"|\bof ⟨\d{4}⟩,? (?:alone )?(?:excepted|apart|aside)\b"
        r"|\b(?:excepting|save|except|bar|barring|outshone|outdid|surpassed|rivall?ed|matched"
        r"|eclipsed"
        r"|equall?ed|exceeded) (?:only )?(?:the|that|those|his|her|[\w]+['’]s)[^.,;⟨]{0,40} of ⟨",
        "Delhi in 1712 was held for a shorter time.",
        needs="longer shorter less more fewer worse better larger greater bigger smaller higher "
        "excepted apart aside excepting save except bar barring outshone outdid surpassed rivalled "
        "rivaled matched eclipsed equalled equaled exceeded older stronger richer",
    ),
    rule(
        "standing",
        "marked",
        r"⟨[^⟩]*⟩,? (?:the|an?) (?:[a-z]+ )?(?:journey|voyage|trip|crossing|passage|drive|ride|post"
        r"|mail|letter) (?:still )?(?:took|cost|lasted)\b"
        r"|⟨[^⟩]*⟩,? it (?:still )?(?:took|cost) (?:an?|one|two|three|four|five|six|seven|eight|ten"
        r"|\d+|about|some|over|nearly)\b[^.;⟨]{0,40}\bto [a-z]+"
        r"|\bit (?:took|cost) [^.;⟨]{0,40}\bto (?:get|go|reach|send|travel|make|buy|cross|build)\b"
        r"[^.;⟨]{0,40}\bin ⟨|\bit (?:took|cost) [^.;⟨]{0,40}\bto (?:get|go|reach|send|travel|make"
        r"|buy|cross|build)\b[^.;⟨]{0,40}⟨in "
        # "Does in an hour what took him two days in 1712".
        r"|\bwhat (?:had )?(?:took|taken|cost|lasted) [^.,;⟨]{1,40} (?:⟨in |in ⟨)",
        "In 1712 it took two days to get to Brede.",
        needs="took taken cost lasted",
    ),
    rule(
        "comparison",
        "near",
        r"\b(?:answer|reply|response|sequel|tribute|homage|parallel|revenge|throwback|nod|allusion"
        r"|comparison|contrast|likeness|retort|footnote|pendant) (?:to|for|on|with) ⟨(?:in )?\d{4}",
        "It was a pretty answer to 1712.",
        needs="answer reply response sequel tribute homage parallel revenge throwback nod allusion "
        "comparison contrast likeness retort footnote pendant",
    ),
    # A law is a fact of its own time; of what it did not do afterwards it is no date.
    rule(
        "standing",
        "marked",
        r"\b(?:ordinances?|laws?|acts?|edicts?|decrees?|statutes?|rules?|tariffs?|charters?"
        r"|regulations?|code|treaty|bye?-?laws?|constitution) of ⟨\d{4}⟩(?:,? [^.;⟨]{0,80},)?"
        r" (?:did"
        r" not|had not|never|still|hung|lay|stood|remained|was (?:seldom|never|hardly"
        r"|rarely|nailed|posted|displayed|ignored"
        r"|forgotten|unread|a dead letter)|were (?:nailed|posted|displayed|ignored|forgotten)|could"
        r" not|lasted|applied|hindered|helped|meant little)\b",
        "The ordinance of 1712, which hung in every inn, did not hinder anybody.",
        needs="ordinance ordinances law laws act acts edict edicts decree decrees statute statutes "
        "rule rules tariff tariffs charter charters regulation regulations code treaty "
        "constitution",
    ),
    # What people wrong about it say.
    rule(
        "mistaken",
        "marked",
        r"⟨[^⟩]*⟩[^;⟨]{0,100}\b(?:are|is) (?:all |quite |simply |plainly |just |sadly |now known to"
        r" be )?(?:wrong|mistaken|in error|misinformed|confused|nonsense|rubbish|unreliable)\b"
        r"|\bit is (?:all )?(?:nonsense|rubbish|wrong|false|an? (?:mistake|myth|fable|error"
        r"|fiction))"
        r" (?:that|to say|to think)\b[^;⟨]{0,100}⟨",
        "People who say that it began on 6 May 1712 are wrong.",
        needs="wrong mistaken error misinformed nonsense rubbish false mistake myth fable fiction "
        "confused unreliable",
    ),
    rule(
        "argument",
        "before",
        r"\b(?:will|would|may|might|can|still|often) (?:still |always )?(?:tell|assure|swear to"
        r"|inform"
        r"|told) (?:you|us|anyone|visitors|strangers|tourists)\b[^;:]*\Z"
        r"|\b(?:popular|common|vulgar|frequent|widespread|old|local|family|persistent|usual)"
        r" (?:errors?|mistakes?|beliefs?|traditions?|stor(?:y|ies)|legends?|fallac(?:y|ies))"
        r" (?:that"
        r"|makes?|has|have|puts?|gives?|had|made|dates?|says?)\b[^;:]*\Z"
        r"|\b(?:claims?|claimed|boasts?|boasted|pretends?|pretended)\b(?: of [^.,;]{1,30})? to have"
        r" [a-z]+[^;:,]*\Z",
        "Guides will tell you that it fell in 1712.",
        needs="tell assure swear inform told error errors mistake mistakes belief beliefs "
        "tradition traditions story stories legend legends fallacy claims claim claimed "
        "boast boasts boasted pretends pretended",
    ),
    rule(
        "argument",
        "marked",
        r"\b(?:the|this|an?|any) (?:[a-z]+ )?(?:story|tale|legend|claim|tradition|belief|notion"
        r"|idea"
        r"|rumou?r|assertion|myth|theory|fancy) that [^.;⟨]{0,80}⟨[^⟩]*⟩[^.;,⟨]{0,40}\b(?:is|was"
        r" put|has been|does|cannot|can|will"
        r"|rests?|dies|persists?|lingers?|lives|survives|haunts|comes|came from|goes back|was"
        r" (?:false|untrue|unfounded|invented|nonsense))\b"
        r"|⟨[^⟩]*⟩[^;⟨]{0,60}\b(?:but|though|yet|although) [^.;⟨]{0,60}\b(?:otherwise|the contrary"
        r"|disprove[sd]?|contradict(?:s|ed)?|refute[sd]?|differently|knows? better|gives? (?:him"
        r"|her"
        r"|them|it) the lie)\b"
        r"|\b(?:gives|has|prints|offers|says|prefers) ⟨[^⟩]*⟩,? (?:for|as) (?:the|his|her|its)\b",
        "The claim that the fair began in 1712 rests on nothing.",
        needs="story tale legend claim tradition belief notion idea rumour rumor assertion myth "
        "theory fancy otherwise contrary disproves disproved contradicts contradicted refutes "
        "refuted differently better lie gives has prints offers says prefers",
    ),
    # "No town held out so long again, not even Brede in 1712".
    rule(
        "comparison",
        "marked",
        rf"\b(?:no|never|not|nobody|none|nothing)\b[^;⟨]{{0,120}}, not even {RUN}"
        r"(?:⟨(?:in|of|at) |(?:in|of|at|during) (?:the )?⟨)[^⟩]*⟩(?=[.,;:)”\"]|\W*\Z)",
        "No town held out so long again, not even Brede in 1712.",
        needs="even",
    ),
    # How old somebody would be by then.
    rule(
        "characterisation",
        "marked",
        r"\bwould (?:only |just |soon )?be (?:only |just )?(?:\d{1,3}|[a-z]+teen"
        r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -][a-z]+)?)"
        r"(?: years old| years of age)? (?:in |on |at )?⟨",
        "Anna died in May 1712. Paul, who would be seventy that Christmas, was failing.",
        needs="would",
    ),
    # A quarrel over keeping a day, and a day that nobody may name, are not of that day.
    rule(
        "in-passing",
        "marked",
        r"\b(?:about|over|against|of|for|forbade|refused) (?:celebrating|keeping|marking|observing"
        r"|naming|mentioning|honou?ring)(?: the)? ⟨(?!on\b|in\b)(?![^⟩]*\d{4})"
        r"|⟨(?![^⟩]*\d{4})[^⟩]*⟩ (?:to )?be (?:named|mentioned|spoken of|celebrated|observed"
        r"|forgotten)\b",
        "They broke in May 1712. He had forbidden the 7th of June to be named in his presence.",
        needs="celebrating keeping marking observing naming mentioning honouring honoring be",
    ),
    # "The old walls, dating from 1712, were in ruins": how old a thing was.
    rule(
        "standing",
        "near",
        r"\bdating (?:back )?(?:⟨(?:from|to) |(?:from|to) (?:about )?⟨)",
        "The old walls, dating from 1712, were in ruins.",
    ),
)
