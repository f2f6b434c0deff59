"""Dates that date no happening: each with the name of the rule that sets it aside.

The tagger has set aside what is no date at all (counts, telephone numbers, stamps). Here stand
the rules that need the sentence: what did not happen, what is only compared with, what is asked,
and the furniture around a text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.extract import english


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by its name; `where` says in which stretch `pattern` is searched.

    "before" is the clause up to the date words, "clause" all of it, "sentence" the whole sentence,
    "marked" the sentence with the date words in ⟨⟩. `example` is a sentence whose last date the
    rule sets aside. `least_days` is the width from which on a date falls under it.
    """

    name: str
    where: str
    pattern: re.Pattern[str]
    example: str
    least_days: int = 0


def _rule(name: str, where: str, pattern: str, example: str, least_days: int = 0) -> Rule:
    return Rule(name, where, re.compile(pattern, re.IGNORECASE), example, least_days)


# What is done to a year itself, "They spent 1856 abroad", "War dominated 1848".
YEAR_VERBS = (
    "spent|passed|saw|made|began|ended|entered|reached|faced|started|marked|outlived|survived"
    "|dominated|closed|opened|celebrated|commemorated|remembered|recalled|called|dated|preceded"
    "|followed|was|were|had|did|titled|entitled|described|filled|welcomed|greeted|expired|died"
    "|born|opened"
)
SPACE = re.compile(r"\s")
BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")

RULES = (
    # "Why did the town burn in 1712?" tells that it burned.
    _rule(
        "question",
        "sentence",
        r"\A(?!\W*(?:why|how) (?:did|was|were|had)\b).*\?[\"'”’)\]]{0,3}\d{0,3}\s*\Z",
        "Who ruled the town in 1712?",
    ),
    # "They should never have sold it in 1712" tells that they did.
    _rule(
        "hypothetical",
        "clause",
        r"\b(?:(?:would|could|might)(?: not| never|n[’']t)?|should|ought to) have\b"
        r"(?! (?:to|an?|the|his|her|its|their|our|no|none|any)\b)",
        "They would never have sold the mill in 1712.",
    ),
    _rule(
        "hypothetical",
        "sentence",
        r"\A\W*(?:Had|Were|Should)\s(?!.{0,80}\?).{1,160}?\b(?:would|could|might)\b",
        "Had the bridge stood in 1712, the town would be rich.",
    ),
    _rule(
        "hypothetical",
        "sentence",
        r"\b(?:what if|if only|as though|as if)\b|\bif\b.{1,120}?\bwould(?: not| never)? have\b",
        "It looked as if nothing had changed since 1712.",
    ),
    _rule(
        "hypothetical",
        "sentence",
        r"\bif (?:\w+ ){1,4}?(?:should|were to)\b",
        "If it should come again before 1712, nobody would be left.",
    ),
    # What somebody foresaw need not have happened; what was planned for a day is told as planned.
    _rule(
        "forecast",
        "before",
        r"\b(?:predict|foresaw|foretold|forecast|prophes|calculat|estimat|hop|expect|fear)(?:ed"
        r"|s|ied)?"
        r"\b(?! to\b)[^.;]{0,120}\b(?:would|should|might)\b[^.;]*\Z",
        "He predicted that the river would be dry by 1712.",
    ),
    _rule(
        "forecast",
        "before",
        r"\b(?:we|you|I) (?:will|shall|hope|plan|expect|aim|intend)\b[^.;]*\Z"
        r"|\b(?:is|are) (?:expected|scheduled|due|planned|projected|forecast|likely) to\b[^.;]*\Z"
        r"|\b(?:hopes|plans|expects|aims|intends) to\b[^.;]*\Z",
        "The firm plans to double its sales by 2012.",
    ),
    _rule(
        "comparison",
        "before",
        r"\bthan (?:in|at|on|during|before|after|it|they|he|she|we|that|those|ever|any|had|was|were"
        r"|did|has)\b[^,;:]{0,50}\Z",
        "They were richer now than they had been in 1712.",
    ),
    # "Like the flood of 1712, it came at night" tells of a flood; what follows does not.
    _rule(
        "comparison",
        "before",
        r"\b(?:(?:un)?like|as|compared (?:to|with)|in contrast (?:to|with)|similar to|identical to)"
        r" (?:in|on|that|those|it|they|he|she|what)\b[^,;:]{0,60}\Z",
        "Prices were low compared with those of 1712.",
    ),
    _rule(
        "comparison",
        "before",
        r"\b(?:identical|similar|the same)\b[^,;:]{0,60}\b(?:to|as) (?:that|those)\b[^,;:]{0,60}\Z",
        "They chose a policy identical to that of the weavers before 1712.",
    ),
    _rule(
        "comparison",
        "before",
        r"\b(?:up|down) (?:from|on)\b[^,;:]{0,50}\Z|\b(?:compared (?:to|with)|(?:as )?against)"
        r" (?:some |about |only )?\d[^,;:]{0,50}\Z",
        "Exports came to 40 tons, against 22 tons in 1712.",
    ),
    _rule(
        "comparison",
        "marked",
        r"\b(?:the|its|their|his|her) (?:first|only|worst|best|least|most \w+"
        r"|(?!west|forest|harvest|arrest|protest|rest\b|guest|request|conquest|interest|priest"
        r"|contest|chest|crest)[a-z]{3,}est)(?: [\w-]+){1,3} (?:⟨since |since ⟨)",
        "It was the coldest winter since 1712.",
    ),
    _rule(
        "address",
        "clause",
        r"\byou (?:can|may|must|will|should|could)\b",
        "You can walk across the river in January.",
    ),
    _rule(
        "argument",
        "before",
        r"\b(?:appears?|seems?|likely|unlikely) (?:to|that)\b[^;:]{0,120}\Z"
        r"|\bno (?:clear )?(?:reason|evidence|sign)s?\b[^;:]{0,120}\Z",
        "There seems to be no reason why he was a danger in 1712.",
    ),
    _rule(
        "characterisation",
        "before",
        r"\b(?:was|were|is|are) (?:a|an|the|one of)\b[^,;:]* of (?:the )?\Z",
        "She was a leading painter of the 18th century.",
        least_days=3650,
    ),
    # "The thirties were kinder" tells of no happening.
    _rule(
        "characterisation",
        "marked",
        r"\A\W*⟨(?:the )?[\w ]+s⟩ (?:was|were)\b(?! \w+ed\b)",
        "The 1930s were kinder.",
        least_days=3650,
    ),
    _rule(
        "remembrance",
        "marked",
        r"\b(?:remember|recall|consider|describ|regard|call)\w* ⟨[^⟩]*⟩ (?:as|the|an?)\b",
        "She remembered 1712 as the best of years.",
    ),
    _rule(
        "duration",
        "marked",
        r"\d{4}\)?, (?:⟨after|after ⟨)[^⟩]* (?:years|months|weeks|days)⟩(?=\W*\Z|[,;])",
        "The mill was built in 1561 and closed in 1712, after 151 years.",
    ),
    # The age at a death, of which the day is told, dates nothing more.
    _rule(
        "age",
        "marked",
        r"\d{3,4}[,(]? ⟨(?:at the age of|aged) [^⟩]*⟩",
        "Anna was born in 1647. She died on 5 March 1712, aged sixty-five.",
    ),
    _rule(
        "compound",
        "marked",
        r"\b(?:was|were|is|are|with|by) ⟨the (?:night|day|morning|evening|winter|summer)⟩"
        r" [a-z]+[.,;]",
        "Anna died on 5 March 1712. Her masterpiece was the night sextant.",
    ),
    _rule(
        "style",
        "marked",
        r"⟨[^⟩]*⟩[- ](?:style|inspired|like|vintage)\b",
        "They met in a 1930s-style hall.",
    ),
    _rule(
        "recurring",
        "before",
        r"\b(?:every|each) (?:year|spring|summer|autumn|winter|month)\s*(?:on|in|at)?(?: the)?"
        r"\s*\Z",
        "They dance there every year on 6 May.",
    ),
    _rule(
        "reference",
        "sentence",
        r"\bpp?\. ?\d|\bibid\b|\bop\. ?cit\b|\(eds?\.\)|\bISBN\b|\bdoi:|\bvol\. ?\d",
        "A. Stone, Mills (London, 1912), pp. 4-5.",
    ),
    _rule(
        "reference",
        "sentence",
        r"\A\W*(?:\[\d+\]|\d+\.)?\s*(?:photo|photograph|image|picture|credit|source"
        r"|illustration)s?\s*:",
        "Photo: A. Stone, 1912.",
    ),
    _rule(
        "reference",
        "marked",
        r"\((?-i:[A-Z])[\w .]+(?:: [\w .]+)?, ⟨\d{4}⟩",
        "See A. Stone, Mills (London, 1912).",
    ),
    _rule(
        "idiom",
        "marked",
        r"\bat ⟨the (?:same |very )*time⟩",
        "The flood came in 1712 and at the same time made the town poorer.",
    ),
    _rule(
        "standing",
        "marked",
        r"\b(?:policy|policies|attitude|views?|position|situation|conditions|theory|theories"
        r"|ideas?)"
        r" (?:in|of|before|after) ⟨\d{4}⟩",
        "Their policy in 1712 had been another.",
    ),
    _rule(
        "in-passing",
        "marked",
        r"\b(?:to|for|of|with|from|by) (?:whom|which), (?:after|before|since|until) ⟨",
        "It pleased the weavers, to whom, after 1712, nothing seemed worse.",
    ),
    _rule(
        "label",
        "marked",
        r"\b(?:table|figure|page|chapter|kilomet(?:re|er)|km|mile|room|no\.|number|flight|volume"
        r"|scale of 1:|p\. ?o\. box|patent|licen[cs]e|permit|invoice|account|extension|platform"
        r"|route"
        r"|highway|engine|locomotive|unit|suite|item|folder|shelf|part|order|build|rev|revision"
        r"|ticket|bug|port|error|code|channel|gate|hall"
        r"|house|release|document|reference|ref\.|contract|cheque|policy|case|section|paragraph"
        r"|apartment|flat|frame|catalogue|postcode|form|stamp|badge|member|serial)\s*⟨\d[\d./-]*⟩"
        r"|\b(?:box|boxes|files?|folios?|nos\.|numbers|pages|volumes|rooms|lots|items|shelves)"
        r"\s*⟨\d{4}[^⟩]*⟩",
        "Her papers are in boxes 1712 to 1719.",
    ),
    _rule(
        "model",
        "marked",
        r"\b(?:model|type|mark|mk|class|series|pattern|plan|project|version|formula|agenda|vision"
        r"|operation|standard|programme|program)\s(?:[A-Z][\w&.-]*\s){0,2}⟨\d{4}⟩"
        r"|\b(?:DIN|ISO|BS|EN|IEC|ANSI|MHz|Route|Windows|Office)\s⟨\d{4}⟩",
        "It supplied barrels for the Model 1712 rifle.",
    ),
    # A year right behind a name is part of it: "the Kea 1955"; so is a number with an article.
    _rule(
        "model",
        "marked",
        r"(?-i:[\w,;’'\"“(] (?!(?:January|February|March|April|May|June|July|August|September"
        r"|October|November|December|[A-Z][a-z]*day|[A-Z]\w*mas|Easter|Midsummer|Day|Eve|Style|Anno"
        r"|Domini|Spring|Summer|Autumn|Fall|Winter|Year|Season|AD|BC|CE|Circa|Advent|Lent|Trinity"
        r"|Pentecost|Whitsun|Lammas|I)\b)[A-Z][\w-]+ ⟨\d{4}⟩)(?![-–/])",
        "A better one, the Kea 1955, was a failure.",
    ),
    _rule(
        "model",
        "marked",
        r"(?:\b(?:the|an?|its|their|our|every|each) ⟨|⟨the )\d{4}⟩(?=[,.;:)]| (?:was|is|had|has"
        r"|sold|could|ran"
        r"|weighed|cost|came|went into|which|that|series|range|family|line|machine|computer|engine"
        r"|lathe|press|radio|camera|tractor|truck|lorry|car|processor|chip|lens|rifle|pistol|pen"
        r"|watch|piano|receiver|locomotive|printer|set)\b)",
        "The firm sold its 1712 series abroad.",
    ),
    _rule(
        "address",
        "marked",
        r"⟨\d{4}⟩ (?-i:(?:[A-Z][\w.]+ ){1,3}(?:Street|Avenue|Road|Boulevard|Lane|Drive|Way|Square"
        r"|Place|St|Ave|Rd|Blvd)\b)",
        "The shop stood at 1712 North Mill Street.",
    ),
    _rule(
        "count",
        "marked",
        r"\bof (?:whom|which|these|those) ⟨\d{4}⟩",
        "The town had many weavers, of whom 1712 fell ill.",
    ),
    _rule(
        "count",
        "marked",
        r"(?:\A|[,;:—–] ?|\b(?:and|but|that|where) )⟨\d{4}⟩ (?:out )?of (?:the|its|his|her|their"
        r"|our"
        r"|them|these|those|whom|which)\b",
        "By the end, 1712 of the weavers were idle.",
    ),
    _rule(
        "count",
        "marked",
        r"\b(?:a|an)(?: \w+)? (?:cost|price|rate|sum|loan|debt|fine|fee|rent|wage|salary|profit"
        r"|loss"
        r"|staff|workforce|membership|population|circulation|crew|garrison|total|capacity|strength"
        r"|audience|crowd|yield|speed|height|depth|length|value|print run|deficit|maximum|average)"
        r" of ⟨\d{4}⟩",
        "It was bought at a cost of 1712 crowns.",
    ),
    _rule(
        "count",
        "marked",
        r"\b(?:stood|peaked|put|valued|priced|estimated|fixed) at ⟨\d{4}⟩"
        r"|\b(?:rose|grew|fell|dropped|climbed|swelled|increased"
        r"|shrank) (?:from [\d,.]+ )?to ⟨\d{4}⟩",
        "The membership stood at 1712.",
    ),
    _rule(
        "count",
        "marked",
        r", ⟨\d{4}⟩ in (?:the census|\d{4})\b",
        "The population, 1712 in the census of its day, had doubled.",
    ),
    # "It forged 1640": a year stands behind its preposition, but for the years that people spend.
    _rule(
        "count",
        "marked",
        rf"\b(?!(?:{YEAR_VERBS})\b)(?:{'|'.join(sorted(english.PAST))}"
        rf"|[a-z]{{3,}}(?<!e)ed) ⟨\d{{4}}⟩",
        "In that year it forged 1712.",
    ),
    _rule(
        "measure",
        "marked",
        r"⟨\d{4}⟩ ?(?:[x×] ?\d|=|(?:mm|cm|m|km|kg|g|hp|kW|MW|rpm|psi|cc|dpi|px|Hz|volts?|watts?)\b)"
        r"|\d ?[x×] ⟨\d{4}⟩",
        "The plate was 1280 x 1712 in size.",
    ),
    _rule(
        "title",
        "marked",
        r"\b(?:entitled|titled|called) [“\"‘']?⟨\d{4}⟩",
        "She wrote a novel entitled 1712.",
    ),
    # "Britain's 1945 election" dates an election.
    _rule(
        "title",
        "marked",
        r"(?-i:\b[A-Z]\w+['’]s ⟨\d{4}⟩(?=\W*\Z|[,.;:)]))",
        "It stood beside an essay on Linde's 1712.",
    ),
    _rule(
        "title",
        "marked",
        r"(?-i:\b[A-Z][\w ]+: [A-Z][\w ]+, ⟨\d{4}[-–]\d{2,4}⟩)",
        "Her last book was Fleets: Recollections, 1712-1745.",
    ),
    _rule(
        "page-furniture",
        "sentence",
        r"\b(?:all rights reserved|cookies?|newsletter|subscribe|log in|last updated|click here"
        r"|posted (?:on|by)|published(?: on)?:|privacy policy|our policy|terms of (?:use|service)"
        r"|copyright|views)\b|©",
        "Last updated on 6 May 2012.",
    ),
    _rule(
        "page-furniture",
        "sentence",
        r"\|.*\||\A\W*(?:share|tags?|filed under|categories)\b.{0,3}:|\bsays:\s",
        "Home | News | 6 May 2012",
    ),
    _rule(
        "page-furniture",
        "sentence",
        r"\A\W*(?:printed|reprinted|typeset|set in type|first published|best viewed|site by"
        r"|design(?:ed)? by|read more|previous|next|related|back to|visitors since|telephone|tel"
        r"|fax"
        r"|ring us|call us|registered (?:charity|company|office|in)|vat|press release|for immediate"
        r"|valid (?:until|from|to)|prices? (?:as of|valid)|opening hours|open (?:daily|from|every)"
        r"|last (?:changed|modified|revised|edited|reviewed)|page (?:last|created|generated)"
        r"|generated"
        r"|compiled (?:on|by)|release notes|changelog|todo|fixme|build \d|rev(?:ision)? \d"
        r"|version \d|e-?mail|next (?:meeting|update))\b(?!,)",
        "Printed in 1712 by the Mill Press.",
    ),
)

NOTES = re.compile(
    r"\A\W*(?:notes?|references|bibliography|works cited|sources|further reading|footnotes|endnotes"
    r"|\d* ?comments?|you may also like|related (?:posts|articles)|see also|external links)\W*\Z",
    re.IGNORECASE,
)
"""A heading behind which no more of the account is to be expected until the next heading."""


def find(sentence: str, clause: tuple[int, int], words: tuple[int, int], days: int) -> str | None:
    """The name of the first rule that sets a date aside, or None.

    `clause` and `words` are where, in the sentence, the clause and its date words stand; `days`
    is the number of days that the date leaves open.
    """
    start, end = words
    sentence = SPACE.sub(" ", sentence)  # as long as before: the offsets hold
    stretches = {
        "sentence": _without_brackets(sentence, start),
        "clause": sentence[clause[0] : clause[1]],
        "before": sentence[clause[0] : start],
        "marked": f"{sentence[:start]}⟨{sentence[start:end]}⟩{sentence[end:]}",
    }
    for rule in RULES:
        if days >= rule.least_days and rule.pattern.search(stretches[rule.where]):
            return rule.name
    return None


def _without_brackets(sentence: str, at: int) -> str:
    """The sentence without the brackets that do not hold the date: they speak of something else."""
    return BRACKETS.sub(
        lambda found: found.group() if found.start() <= at < found.end() else "", sentence
    )
