"""English sentences that name a time only to set another beside it, as rules.

"Richer than in 1712" tells nothing of 1712; "no sooner had he landed than war broke out in 1712"
does, and so does "more than a hundred sailed in 1712".
"""

from timeline.extract.aside_rule import rule
from timeline.extract.english.runs import RUN

MUCH = (
    r"(?:\d|(?:an? |the )?(?:hundred|thousand|dozen|score|million|half|third|quarter|couple|few)\b"
    r"|one of\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b(?! in the\b)|(?:an? )?(?:single|year|month"
    r"|week|day|hour|decade|century|mile|man|generation|lifetime)s?\b|once\b|twice\b|enough\b"
    r"|usual\b|expected\b|any(?:one|body|thing)?\b|all\b)"
)
"""Behind "more than" only a number: "more than two hundred sailed"."""
NO_TIME_SLICE = (
    "Act|Acts|Treaty|Peace|War|Wars|Revolutions?|Rising|Rebellion|Revolt|Diet|Council|Synod"
    "|Parliament|Congress|Convention|Constitution|Charter|Statutes?|Edict|Battle|Siege|Great|Flood"
    "|Fire|Plague|Famine|Strike|Union|Elections?|Census|Exhibition|Fair|Jubilee|Reform|Assembly"
    "|Assizes?|Session|Armada|Terror|Restoration|Mutiny|Expedition|Crusade|Conference|Accord"
    "|Agreement|Declaration|Concordat|Ordinance|Bill|Law|Code|Decree|Bull|Games|Olympics|Spring"
    "|Summer|Autumn|Fall|Winter|Christmas|Easter|Whitsun|Crisis|Panic|Crash|Depression|Storm"
    "|Hurricane|Earthquake|Eruption|Massacre|Riots?|Uprising|Coup|Putsch|Purge|Trials?|Conspiracy"
    "|Plot|Compromise|Settlement|Partition|Protocol|Memorandum|Amendment|Budget|Report|Survey"
    "|Festival|Salon|Biennale|Cup|Final|Derby|Championships?|Tour|Tournament|Regatta|Gale|Frost"
    "|Drought|January|February|March|April|May|June|July|August|September|October|November"
    "|December|[A-Z][a-z]*day"
)

RULES = (
    rule(
        "comparison",
        "before",
        r"\bthan (?:in|at|on|during|before|after|it|they|he|she|we|that|those|ever|any|had|was|were"
        r"|did|has)\b[^,;:]{0,50}\Z",
        "They were richer now than they had been in 1712.",
    ),
    # "The town had been noisier in 1712".
    rule(
        "comparison",
        "near",
        r"\b(?:had been|has been|was|were) (?:far |much |even )?(?:[a-z]{3,}ier|more [a-z]+"
        r"|less [a-z]+|better|worse|larger|smaller|greater|higher|lower|louder|stronger|weaker)"
        r" in ⟨",
        "The town, said the papers, had been noisier in 1712.",
    ),
    # "He was compared to the hero of the plague of 1712", "worth no more than last year's snow".
    rule(
        "comparison",
        "marked",
        r"\bcompar(?:e|es|ed|ing) (?:[^\s,.;⟨]+ ){1,3}(?:to|with) [^,;.⟨]{0,60}\bof (?:the )?⟨"
        r"|\bthan (?:the |any |some )?⟨[^⟩]+⟩['’]s\b",
        "His friends compared him to the abbot of the plague of 1712.",
        needs="than compare compares compared comparing",
    ),
    # "Like the flood of 1712, it came at night" tells of a flood; what follows does not.
    rule(
        "comparison",
        "before",
        r"\b(?:(?:un)?like|compared (?:to|with)|in contrast (?:to|with)|similar to|identical to)"
        r" (?:in|on|that|those|it|they|he|she|what)\b[^,;:]{0,60}\Z"
        r"|\bas (?:in|on|at|that|those|(?:it|they|he|she) (?:had|did|was|were)(?: been)?)"
        r"(?: (?:in|at) (?-i:[A-Z])[\w-]+)?(?: (?:in|on|at|before|of))?(?: the)?(?: \w+ of)? \Z",
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
        r"\b(?:up|down) from (?:some |about |only |nearly )?[\d£$€][^,;:]{0,50}\Z"
        r"|(?:\d|%|\bper ?cent|\b(?:third|quarter|half)) (?:up|down) on\b[^,;:]{0,50}\Z"
        r"|\b(?:compared (?:to|with)|(?:as )?against)"
        r" (?:some |about |only )?\d[^,;:]{0,50}\Z"
        r"|\b(?:set|put|placed|laid) (?:beside|alongside|against|next to)"
        r" (?:the |some |about |only |its |their )?(?:\d|that\b|those\b)(?:[^,;:]|,\d){0,80}\Z",
        "Exports came to 40 tons, against 22 tons in 1712.",
    ),
    rule(
        "comparison",
        "near",
        r"\b(?:than|like|as) an? ⟨(?:a |an )?[a-z]+⟩",
        "On 6 May 1712 it was no brighter than a December afternoon.",
    ),
    rule(
        "comparison",
        "near",
        r"(?-i:[A-Z])[\w-]+['’]s of ⟨",
        "The march has been set beside Reyer's of 1712.",
    ),
    rule(
        "comparison",
        "before",
        r"\bcompared (?:[\w ]{1,40} )?(?:to|with) (?:that|those) [^,;:]{0,40}\Z",
        "The siege was compared in its own day with that of Brede in 1712.",
    ),
    rule(
        "comparison",
        "near",
        r"\banother ⟨\d{4}⟩(?![-–])",
        "The deputies feared another 1712.",
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
        r"\b(?<!rather )(?<!other )than (?:the|its|his|her|their|an?|any) [^,;:]{1,30}"
        r" (?:of|in|for|from) \Z"
        r"|\b(?:twice|half|double|treble|(?:two|three|four|five|six|ten) times) "
        r"(?:that|those|the \w+|as \w+ as) (?:of|in|for) \Z",
        "The fleet of 1713 was larger than the fleet of 1712.",
    ),
    rule(
        "comparison",
        "before",
        rf"\A(?!.{{0,240}}\bno sooner\b).{{0,240}}\b(?<!rather )(?<!other )(?<!later )(?<!earlier )"
        rf"(?<!sooner )than (?!{MUCH})[a-z(“\"‘]{RUN}[^\s,.;:()]* ?\Z",
        "The hall holds fewer weavers now than the smallest inn of Brede held in 1712.",
    ),
    # "It had fewer houses in 1712 than one street has now": how it was beside how it is.
    rule(
        "comparison",
        "marked",
        rf"\b(?:had|held|was|were|numbered|counted|owned|lived|knew|cost|looked) {RUN}"
        rf"(?:more|fewer|less|better|worse|[a-z]{{2,}}er) {RUN}⟨[^⟩]*⟩ than\b",
        "The town held fewer people in 1712 than a street holds now.",
    ),
    # "Like the flood of 1712, it came at night" tells of a flood; "thin, like the poor of 1712" of
    # no happening of that year.
    rule(
        "comparison",
        "marked",
        rf"[a-z,] (?:just |much |not un)?like (?:the|those|some|any|an?|his|her|their|its) {RUN}"
        r"(?:of|in|from) (?:the )?⟨",
        "They lived on roots, like the poor of 1712.",
    ),
    rule(
        "comparison",
        "marked",
        rf"\b(?:instead of|in place of|unlike|far from) {RUN}(?:of|in|for) ⟨"
        r"|\b(?:is|are|was|were) (?:[a-z]+ )?(?:later|earlier|older|younger|newer) than ⟨"
        r"|\btoo (?:late|soon|early|young|old) for ⟨",
        "Instead of the forty ships of 1712 there were two.",
    ),
    # "In the Brede of 1712": what a place was like then.
    rule(
        "time-slice",
        "near",
        r"\b(?:in|of|to|from|for|with|by|at|than|knew|remember(?:ed|s)?|recall(?:ed|s)?|forgot) "
        rf"the (?-i:(?!(?:{NO_TIME_SLICE})\b)[A-Z])[\w’'-]+"
        r" of (?:the )?⟨",
        "Anna was a poor girl in the Brede of 1712.",
    ),
    rule(
        "characterisation",
        "marked",
        r"⟨[^⟩]*⟩,? [^,.;:⟨]{1,60}\b(?:was|were|had been) (?:still |then |quite |all |only "
        r"|rather )?"
        r"(?:usual|common(?:place)?|normal|typical|rare|customary|unknown|unheard[ -]of|unusual"
        r"|the (?:rule|custom|norm|fashion|usual|exception|order of the day))\b",
        "In the 1710s four or five had been usual.",
    ),
    # What was worn, paid or thought then, not what happened.
    rule(
        "time-slice",
        "near",
        r"\b(?:standards?|styles?|fashions?|customs|manners|tastes?|prices|wages|values|levels?|terms"
        r"|methods|habits|language|dress|dresses|clothes|costumes?|uniforms|money|maps?"
        r"|kitchen|world|streets?|landscape|coastline|skyline|hairstyles?|hats|bonnets) of"
        r" (?:the )?⟨(?:the )?\d{4}s?⟩|\A\W*(?:imagine|suppose|picture|compare) [^.;:⟨]{0,60}⟨",
        "The room is furnished in the style of 1712.",
    ),
    rule(
        "comparison",
        "marked",
        r"\bas (?:[a-z]+ )?(?:it|they|he|she|people|men|women|everybody|everyone) (?:lived"
        r"|stood|worked|dressed|spoke|always|ate|thought) (?:[a-z]+ ){0,2}⟨"
        r"|\bwould (?:cost|fetch|buy|be worth|have fetched)\b[^.,;⟨]{0,40}⟨"
        r"|[£$€]\d[\d,.]* in ⟨[^⟩]*⟩ (?:is|was|are|were|would)\b|\b(?:is|are) (?:back|still) in ⟨",
        "They live as they lived in 1712.",
    ),
    # "The 1712 wine was the best"; but a strike, an election, a fire may be the first or worst.
    rule(
        "characterisation",
        "near",
        r"⟨the \d{4}⟩ (?!strike|war|flood|fire|plague|frost|storm|riot|trial|fair|race|match|game"
        r"|season"
        r"|treaty|peace|siege|raid|coup|crash|crisis|[a-z]*(?:ion|ment|ing|quake|al|ture"
        r"|ade)\b)[a-z]+ "
        r"(?:is|are|was|were) (?:still |always )?(?:the|as|too|so|very|better|worse|good|bad)\b",
        "He swore that the 1712 wine was the best of all.",
    ),
    # "More inns than all Brede had in 1712".
    rule(
        "comparison",
        "before",
        r"\bthan (?:all|any|half|twice) [^,.;:]{1,40}\b(?:had|held|did|owned|sold|made|sent|drew"
        r"|numbered|counted|was|were)(?: had| done| been)? (?:in|on|at|by|before) (?:the )?\Z",
        "The street has more inns than all Brede had in 1712.",
    ),
    rule(
        "comparison",
        "marked",
        r"\b(?:nothing|none|nobody|no (?:such|other)|so (?:much|many|great|large|fine)|the like)\b"
        r"[^.;⟨]{0,160}(?:⟨since |\bsince )(?:the |its |his )(?:[\w’'-]+ ){1,3}?(?:of|in)"
        r" (?:the )?⟨",
        "Nothing had so stirred the town since the flood of 1712.",
    ),
    # What a place will be like.
    rule(
        "time-slice",
        "near",
        rf"\bthe (?-i:(?!(?:{NO_TIME_SLICE})\b)[A-Z])[\w’'-]+ of ⟨\d{{4}}⟩,? (?:will|shall|may|is"
        r"|needs?)\b",
        "Hart wrote that the Brede of 2050 will have no weavers.",
    ),
    # "A third of what they had cost in 1712".
    rule(
        "comparison",
        "marked",
        r"\b(?:of|from|to|than|with|like|beyond|below|above|as|against) what (?!happened|befell"
        r"|took|(?:was|were) (?:to be |then |soon |later )*(?:done|said|called|named|known))"
        r"[^,.;:⟨]{1,40}⟨",
        "Few shares came back to a third of what they had cost in 1712.",
        needs="what",
    ),
    # A referendum "in the manner of de Gaulle in 1712".
    rule(
        "comparison",
        "marked",
        r"\b(?:in|after|on) the (?:manner|style|fashion|spirit|model|pattern) of [^.,;⟨]{1,40}"
        r" (?:⟨in |in ⟨)[^⟩]*\d{4}⟩",
        "He asked for a vote, in the manner of Hart in 1712.",
        needs="manner style fashion spirit model pattern",
    ),
)
