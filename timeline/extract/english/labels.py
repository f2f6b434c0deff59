"""Numbers in English that look like years and are none, as rules: names of models, counts, titles.

The tagger has set aside what shows by itself; here stands what needs the sentence.
"""

from timeline.extract import english
from timeline.extract.aside_rule import rule

# What is done to a year itself, "They spent 1856 abroad", "War dominated 1848".
YEAR_VERBS = (
    "spent|passed|saw|made|began|ended|entered|reached|faced|started|marked|outlived|survived"
    "|dominated|closed|opened|celebrated|commemorated|remembered|recalled|called|dated|preceded"
    "|followed|was|were|had|did|titled|entitled|described|filled|welcomed|greeted|expired|died"
    "|born|opened"
)
RULES = (
    rule(
        "label",
        "near",
        r"\b(?:table|figure|page|chapter|kilomet(?:re|er)|km|mile|room|no\.|number|flight|volume"
        r"|scale of 1:|p\. ?o\. box|patent|licen[cs]e|permit|invoice|account|extension|platform"
        r"|route"
        r"|highway|engine|locomotive|unit|suite|item|folder|shelf|part|order|build|rev|revision"
        r"|ticket|bug|port|error|code|channel|gate|hall"
        r"|house|release|document|reference|ref\.|contract|cheque|policy|case|section|paragraph"
        r"|apartment|flat|frame|telephone|phone|elevation|altitude|level|wagon|bolt|buoy|leaf|catalogue|postcode|form|stamp|badge|member|serial|psalm|hymn|opus"
        r"|sonnet|squadron|regiment|battalion|bus|tram|ward|cell|hut|asteroid)\s*⟨\d[\d./-]*⟩"
        r"|\b(?:box|boxes|files?|folios?|nos\.|numbers|pages|volumes|rooms|lots?|items|shelves"
        r"|bundles?|cartons?|dossiers?|reels?|drawers?)\s*⟨\d{4}[^⟩]*⟩",
        "Her papers are in boxes 1712 to 1719.",
    ),
    rule(
        "label",
        "near",
        r"(?-i:\b(?:MSS?|Add|Ms|(?!AD|BC|CE|AH|OS|NS)[A-Z]{1,5})\.? )"
        r"⟨\d{4}(?:⟩/\w|/\d+⟩|⟩\)|⟩, (?:no|f|fol|item|box)\b)",
        "The letter is now in the town library (MS 1712/7).",
    ),
    rule(
        "model",
        "near",
        r"\b(?:model|type|mark|mk|class|series|pattern|plan|project|version|formula|agenda|vision"
        r"|operation|standard|programme|program)\s(?-i:(?:[A-Z][\w&.-]*\s){0,2})⟨\d{4}⟩"
        r"|\bmodel ⟨year \d{4}⟩|\b(?:DIN|ISO|BS|EN|IEC|ANSI|MHz|Route|Windows|Office)\s⟨\d{4}⟩",
        "It supplied barrels for the Model 1712 rifle.",
    ),
    # A year right behind a name is part of it: "the Kea 1955"; so is a number with an article.
    rule(
        "model",
        "near",
        r"(?-i:[\w,;’'\"“(] (?!(?:January|February|March|April|May|June|July|August|September"
        r"|October|November|December|[A-Z][a-z]*day|[A-Z]\w*mas|Easter|Midsummer|Day|Eve|Style|Anno"
        r"|Domini|Spring|Summer|Autumn|Fall|Winter|Year|Season|AD|BC|CE|Circa|Advent|Lent|Trinity"
        r"|Pentecost|Whitsun|Lammas|I)\b)[A-Z][\w-]+ ⟨\d{4}⟩)(?![-–/])",
        "A better one, the Kea 1955, was a failure.",
    ),
    # What a text says itself to be no year; the end of what is written on a thing.
    rule(
        "label",
        "sentence",
        r"\b(?:and|are|is) not (?:an? )?(?:years?|dates?)\b|\btakes? (?:it|them|both|these) for"
        r" (?:an? )?(?:years?|dates?)\b",
        "The figures in the margin, as 1712, are leaves of the manuscript and not years.",
    ),
    rule(
        "label",
        "near",
        r"⟨\d{4}⟩[”\"] (?:or|and|are|is|was|were) ",
        "The coins marked “Brede 1712” are those of the museum.",
    ),
    rule(
        "label",
        "near",
        r"⟨\d{4}[^⟩]*⟩,? (?:fo|fol|fols|ff|no|nos|box|item|pt|verso|recto)\b\.?"
        r"|⟨\d{4}⟩ (?:and|or) (?:more|so|some|an?|two|three) (?:of|digits?|figures?|letters?)\b",
        "It stands in the vestry book of 1712, fo. 44.",
    ),
    rule(
        "model",
        "near",
        r"\b(?:had|has|have|owns?|owned|kept|drove|drives|wore|collects?|sells?|sold|buys?"
        r"|bought|shows?|displays|uses|used|drank|found) an? ⟨(?:a )?\d{4}⟩ [a-z]",
        "My aunt had a 1712 penny with a red hand on it.",
    ),
    rule(
        "model",
        "near",
        r"(?:\b(?:the|an?|its|their|every|each) ⟨|⟨the )\d{4}⟩(?=[,.;:)]| (?:was|is|had|has"
        r"|sold|could|ran"
        r"|weighed|cost|came|went into|which|that|models?|version|pattern|design|type|series"
        r"|range|family|line|machine|computer|engine"
        r"|lathe|press|radio|camera|tractor|truck|lorry|car|processor|chip|lens|rifle|pistol|pen"
        r"|watch|piano|receiver|locomotive|printer|set)\b)",
        "The firm sold its 1712 series abroad.",
    ),
    rule(
        "address",
        "near",
        r"⟨\d{4}⟩ (?-i:(?:[A-Z][\w.]+ |\d+(?:st|nd|rd|th) ){1,3}(?:Street|Avenue|Road|Boulevard"
        r"|Lane|Drive|Way|Square|Place|St|Ave|Rd|Blvd)\b)",
        "The shop stood at 1712 North Mill Street.",
    ),
    rule(
        "count",
        "near",
        r"\bof (?:whom|which|these|those) ⟨\d{4}⟩",
        "The town had many weavers, of whom 1712 fell ill.",
    ),
    rule(
        "count",
        "near",
        r"(?:\A|[,;:—–] ?|\b(?:and|but|that|where) )⟨\d{4}⟩ (?:out )?of (?:the|its|his|her|their"
        r"|our"
        r"|them|these|those|whom|which)\b",
        "By the end, 1712 of the weavers were idle.",
    ),
    rule(
        "count",
        "near",
        r"\b(?:a|an)(?: \w+)? (?:cost|price|rate|sum|loan|debt|fine|fee|rent|wage|salary|profit"
        r"|loss"
        r"|staff|workforce|membership|population|circulation|crew|garrison|total|capacity|strength"
        r"|audience|crowd|yield|speed|height|depth|length|value|print run|deficit|maximum|average)"
        r" of ⟨\d{4}⟩",
        "It was bought at a cost of 1712 crowns.",
    ),
    rule(
        "count",
        "near",
        r"\b(?:stood|peaked|put|valued|priced|estimated|fixed) at ⟨\d{4}⟩"
        r"|\b(?:rose|grew|fell|dropped|climbed|swelled|increased"
        r"|shrank) (?:from [\d,.]+ )?to ⟨\d{4}⟩",
        "The membership stood at 1712.",
    ),
    # No year stands behind "at": "a good horse at 1712", "the summit, at 1712".
    rule(
        "count",
        "near",
        r"\bat ⟨\d{4}⟩(?! [a-z]+day\b)|\b(?:frequency|pressure|reading|score|total|sum|number)"
        r" (?:was|is|came to) ⟨\d{4}⟩"
        # "In a storm, 1500 Swedes crossed the lake".
        r"|(?:, |\b(?:dawn|dusk|noon|night|morning|evening) )⟨\d{4}⟩ (?-i:[A-Z])[a-z]{3,}"
        r" (?:[a-z]{3,}ed|came|fell|went|rode|broke|took|lost|fought|fled|died|held)\b",
        "In the best season a good horse stood at 90 and a mare at 1712.",
    ),
    rule(
        "count",
        "near",
        r", ⟨\d{4}⟩ in (?:the census|\d{4})\b",
        "The population, 1712 in the census of its day, had doubled.",
    ),
    # "It forged 1640": a year stands behind its preposition, but for the years that people spend.
    rule(
        "count",
        "near",
        # First the place, then which of many verbs it is.
        r"\b(?=[a-z]+ ⟨\d{4}⟩)(?<![;,] )(?<!\()"
        rf"(?!(?:{YEAR_VERBS})\b)(?:{'|'.join(sorted(english.PAST))}"
        rf"|[a-z]{{3,}}(?<!e)ed) ⟨\d{{4}}⟩",
        "In that year it forged 1712.",
    ),
    rule(
        "measure",
        "near",
        r"⟨\d{4}⟩ ?(?:[x×] ?\d|=|(?:mm|cm|m|km|kg|g|hp|kW|MW|rpm|psi|cc|dpi|px|Hz|volts?|watts?)\b)"
        r"|\d ?[x×] ⟨\d{4}⟩",
        "The plate was 1280 x 1712 in size.",
    ),
    rule(
        "title",
        "near",
        r"⟨\d{4}⟩ and (?-i:[A-Z][a-z]+ [A-Z])",
        "All that is remembered would fit into 1712 and All That.",
    ),
    rule(
        "title",
        "near",
        r"\b(?:entitled|titled|called) [“\"‘']?⟨\d{4}⟩",
        "She wrote a novel entitled 1712.",
    ),
    # "Britain's 1945 election" dates an election.
    rule(
        "title",
        "near",
        r"(?-i:\b[A-Z]\w+['’]s ⟨\d{4}⟩(?=\W*\Z|[,.;:)]))",
        "It stood beside an essay on Linde's 1712.",
    ),
    rule(
        "title",
        "near",
        r"(?-i:\b[A-Z][\w ]+: [A-Z][\w ]+, ⟨\d{4}[-–]\d{2,4}⟩)",
        "Her last book was Fleets: Recollections, 1712-1745.",
    ),
)
