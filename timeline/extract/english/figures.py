"""English sentences that give the figures of a time, as rules: how many there were, what was paid.

A number that stood, was counted or usual in a year is no happening of it; "killed 300 in 1712" and
"fell to 300 in 1712" tell what was done.
"""

from timeline.extract.aside_rule import either, rule
from timeline.extract.english.runs import RUN
from timeline.extract.english.stated import AMOUNT, EACH, MONEY

FIGURE = (
    r"(?:(?:about|only|some|nearly|just|over|under|still|barely|around|almost|scarcely|perhaps|at"
    r"|as|fewer than|more than) ){0,2}(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half)\b"
)
BEEN = (
    r"had been (?:at )?(?!(?:half|an?|one)\b"
    r"(?! (?:an?|the|dozen|score|hundred|thousand|million)\b))"
)
"""Before a figure: "there had been a fire" and "it had been half destroyed" give none."""
COUNTED = "numbered totalled totaled averaged counted"
TRAVEL = """travel journey voyage trip crossing passage drive ride post mail letter letters news
    walk delivery"""
MEAN = "(?:average|mean|median)"
TIMES = "hours days weeks months minutes years hour day week month"

RULES = (
    # "The curve goes down: 393,414 in 1711, 263,588 in 1712".
    rule(
        "figure",
        "marked",
        r"(?:[:;,]|\band) (?:only |but |nearly |some |under |over |about )?\d{1,3}(?:,\d{3})+"
        r" (?:⟨in |in ⟨)\d{4}⟩(?=[,;.]| and\b|\W*\Z)",
        "After that the curve goes down: 393,414 in 1711, 263,588 in 1712.",
    ),
    # "Had stood at 16,000 in 1712", "counted 41,000 souls in 1712 and 20,000 in 1801".
    rule(
        "figure",
        "marked",
        rf"\b(?:had stood (?:at )?|{BEEN}|{either(COUNTED)} ){FIGURE}"
        r"(?: [a-z]+){0,3} (?:⟨in |in (?:the [a-z]+ of )?⟨)"
        rf"|\b{either(COUNTED)} {FIGURE}[^.;⟨]{{0,40}} in (?:\w+ )?\d{{4}},?"
        r" (?:and|but|against|to) (?:by )?(?:[a-z]+ )?[\d.,]+ [^,.;⟨]{1,30}⟨",
        "The county counted 41,000 souls in 1711 and barely 20,000 in 1712.",
        least_days=300,
        needs=f"had {COUNTED}",
    ),
    # "In May the average was 400, in June 1,476".
    rule(
        "figure",
        "marked",
        rf"⟨[^⟩]*⟩,? (?:the|their|its|an?) (?:[a-z]+ )?{MEAN} (?:[a-z]+ ){{0,4}}?"
        rf"(?:was|were|stood at|came to|had been) {FIGURE}"
        rf"|\b{MEAN}\b[^.;⟨]{{0,80}},? (?:and |but )?in ⟨[^⟩]*⟩,? [\d.,]+(?=[,.;)]|\Z| and\b)",
        "In May 1712 the average was 419.",
        needs="average mean median",
    ),
    # "In the week ending 6 May there were only 39 men on the works".
    rule(
        "figure",
        "marked",
        r"\b(?:week|fortnight|month|quarter|half-year|year) (?:ending|ended|to) (?:on )?"
        rf"⟨[^⟩]*⟩,? [^.;:⟨]{{0,80}}?\b(?:was|were|had been|stood at|came to|{either(COUNTED)})"
        rf" {FIGURE}",
        "In the week ending 6 May 1712 there were only 39 men on the works.",
        needs="ending ended to",
    ),
    # "In 1712 a labourer earned nine shillings a week": what was paid, week after week.
    rule(
        "figure",
        "marked",
        rf"\b(?:earned|fetched|drew|were paid|was paid) {RUN}{AMOUNT} {EACH}",
        "In 1712 a labourer earned nine shillings a week.",
        least_days=300,
        needs="earned fetched drew paid",
    ),
    # "A fare that had been a penny a mile in 1712"; "they won sixpence an hour" is told.
    rule(
        "figure",
        "marked",
        r"\A(?!.{0,240}\b(?:won|grant|rais|cut|fix|agre|offer|introduc|impos|laid|doubl|fell|rose"
        rf"|reduc|lower|struck|demand|vot|gain|award|settl|secur|pledg))"
        rf"[^⟨]*\b{AMOUNT} {EACH},? (?:⟨in |in ⟨)",
        "It was cheaper than the fare, a penny a mile in 1712, had led them to hope.",
        least_days=300,
        needs=f"{MONEY} £ $ € ¥",
    ),
    rule(
        "figure",
        "marked",
        rf"\b{either(TRAVEL)}\b (?:between [^,.;⟨]{{1,40}}? )?{RUN}(?:took|lasted|cost|needed"
        rf"|required) {FIGURE} {either(TIMES)}"
        r"(?: [a-z]+)? (?:⟨in |in ⟨|⟨before |before ⟨)",
        "Travel from Brede to Orm took four days in 1712.",
        least_days=300,
        needs="took lasted cost needed required",
    ),
    # "Of those born in 1712, one in five lived", "for every house shut up in 1712".
    rule(
        "figure",
        "marked",
        r"(?:\A|[;:—(]) ?\W*(?:of|among|for|out of) (?:every|each|all|the \d[\d,.]*|\d[\d,.]*"
        r"|the [a-z]+|those)(?: [a-z]+){0,4} (?:born|baptised|baptized|living|alive|registered"
        r"|listed|resident|enrolled|standing|recorded)\b[^.,;⟨]{0,40}⟨"
        r"|(?:\A|[;:—(] ?)\W*for (?:every|each) [^.,;⟨]{1,60}⟨",
        "Of those born in the parish in 1712, one in five lived.",
        least_days=300,
        needs="of among for out",
    ),
    # "Prices are those of 1712", "half the houses that stood in 1712 are gone".
    rule(
        "figure",
        "marked",
        r"\b(?:is|are|was|were) (?:still |exactly |roughly |about )?(?:those|that) of ⟨\d{4}⟩"
        r"|\b(?:that|which|who) (?:stood(?! (?:for|up|trial)\b)|existed|lived|worked|had (?:an?|no)"
        r"|(?:was|were)(?: (?:still|already|then))? (?:there|standing|alive|living|open|new|young"
        rf"|old|rich|poor|empty|in|at|under)) {RUN}⟨[^⟩]*⟩ (?:are|is"
        r"|have|has|survive|survives|remain|remains|still)\b",
        "Half the houses that stood in 1712 are gone.",
        needs="those that which who",
    ),
    # "A leaflet (1712 printed)".
    rule(
        "count",
        "near",
        r"\(⟨\d{4}⟩ (?:printed|sold|made|built|issued|copies|members|pages|words|lines|men"
        r"|strong)\b",
        "He wrote a leaflet (1712 printed).",
    ),
    # "Wages had risen by 18 per cent since 1712": from when is reckoned.
    rule(
        "comparison",
        "marked",
        r"\b(?:per cent|percent|fold|times|points)\b[^.;⟨]{0,30} (?:⟨since |since ⟨)(?:the )?"
        r"[^⟩]*\d{4}⟩",
        "The wages had risen by 18 per cent since 1712.",
        needs="since",
    ),
    # "Which would be ten millions in 2014": a sum in another money.
    rule(
        "comparison",
        "marked",
        r"\bwould (?:now )?be (?:worth )?(?:\w+ ){0,2}(?:[$£€]?\d[\d.,]*|[a-z]+)"
        r" (?:hundred|thousands?|millions?|billions?|dollars|pounds|francs|euros)[^.;⟨]{0,20}"
        r" (?:⟨in |in ⟨)\d{4}⟩",
        "The price was 900 marks, which would be ten millions in 1712.",
        needs="would",
    ),
)
