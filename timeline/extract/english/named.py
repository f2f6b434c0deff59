"""English words for things that carry a date, in their names or on them, as rules."""

from timeline.extract.aside_rule import rule
from timeline.extract.english.compared import NO_TIME_SLICE

COINS = (
    "coins?|penny|pennies|pence|farthings?|shillings?|florins?|crowns?|guineas?|ducats?|thalers?"
    "|dollars?|dimes?|cents?|francs?|sous?|medals?|medallions?|tokens?|tiles?|bricks?|beams?|lintels?"
    "|keystones?|bottles?|jars?|pots?|spoons?|plates?|tankards?|cannons?|bells?|seals?|samplers?"
    "|chests?|clocks?|buttons?|tombstones?|gravestones?|milestones?"
)
LAWS = (
    "statutes?|laws?|decrees?|ordinances?|acts?|edicts?|canons?|code|charters?|constitutions?"
    "|treaty|treaties|regulations?|rules|rescripts?|bulls?|concordat|settlement|by-?laws?"
)

RULES = (
    rule(
        "name",
        "marked",
        r"\b(?:known|called|named|remembered|christened|dubbed|styled|labelled|billed|nicknamed)\b"
        r"[^.;:“\"‘'⟨]{0,60}[“\"‘'][^“”\"⟨]{0,60}⟨[^⟩]*⟩[.,]?[”\"’'](?!\w)",
        "Collectors know the affair, called “the great scandal of 1712”, by its coins.",
    ),
    # "The stone reads 1712" stands with what is denied; here what is cut on things.
    rule(
        "label",
        "near",
        rf"\b(?:{COINS})(?: [a-z]+){{0,3}},? (?:is |are |was |were )?(?:dated|marked) (?:of )?⟨"
        r"|\b(?:copper|silver|gold|bronze|brass|pewter|clay|lead|iron|wooden|stone) [a-z]+ dated ⟨"
        r"|\b(?:stamped|inscribed|engraved|incised|lettered|carved|scratched|embroidered|chiselled"
        r"|branded|postmarked|franked) (?:with )?(?:the (?:date|year) )?[“\"‘']?(?:[\w.]+ ){0,2}"
        r"⟨(?:\d|[lI](?=\d))[\dlIO]{3}",
        "Under the floor they found a spoon dated 1712.",
    ),
    rule(
        "label",
        "near",
        r"\b(?-i:MSS?|Ms|Add|Cod|Acc|Inv|Neg|Ref|Reg|Harl|Sloane)\b\.?(?: nos?\.)? ⟨\d{4}⟩",
        "His diary (MS. 1712 in the town library) is silent.",
    ),
    # "18 June Street"; "the Eighteenth of June" is no date at all.
    rule(
        "name",
        "near",
        r"⟨(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]+|[a-z]+ \d{1,2})⟩ (?-i:Street|Road"
        r"|Avenue|Square|Place|Bridge"
        r"|Barracks|Park|Boulevard|Quay|Station|Stadium|Prize|Medal|Society|Club)\b"
        r"|\b(?-i:Rue|Via|Plaza|Avenida|Calle|Piazza|Rua|Praça|Plein) (?:(?-i:[A-Z])\w+ "
        r"|d[aeiu]l? )*⟨",
        "Anna came on 5 May 1712. They met at 18 June Street.",
    ),
    # "A statute of Edward III, of 1712", "a Stradivari of 1712": what a thing is.
    rule(
        "in-passing",
        "near",
        rf"\b(?:{LAWS})(?: of (?-i:[A-Z])[\w.’' -]{{1,30}})?, (?:of|from) ⟨\d{{4}}⟩"
        rf"|\b(?:an?|as) (?-i:(?!(?:{NO_TIME_SLICE})\b)[A-Z])[\w’'-]+ of ⟨\d{{4}}⟩",
        "He was tried under a statute of Edward III, of 1712.",
    ),
    # Only what is read out or appealed to, not what is passed.
    rule(
        "in-passing",
        "near",
        r"\b(?:plead|cit(?:e|ing)|invok|quot(?:e|ing)|appeal|rel(?:y|ied|ies)|under|according"
        r"|accordance|pursuant|virtue|contrary|breach|terms|violation|defiance|compare|cf)\w*\.?"
        r"(?: [a-z]+)? (?:the|an?|his|its|their|old) (?:[\w’'-]+ ){0,2}"
        rf"(?:{LAWS}) of ⟨\d{{4}}⟩",
        "Anna went to law, pleading the statutes of 1712.",
    ),
    rule(
        "title",
        "near",
        r"(?-i:[A-Z][\w’'-]+): ⟨\d{4} ?[-–/] ?\d{2,4}⟩",
        "The show Weavers of Brede: 1712–1719 drew thousands.",
    ),
    rule(
        "title",
        "near",
        r"\b(?:exhibitions?|exhibit|show|display|catalogue|album|anthology|retrospective|book|study"
        r"|series|monograph|volume|thesis|novel|romance|film|pamphlet|guide),? (?:called |entitled "
        r"|titled )?[“\"‘']?(?-i:(?:(?:[A-Z][\w’'&-]*|of|the|and|in|from|to|a|on|for)[:,]? )*"
        r"[A-Z][\w’'&-]*[:,]? ⟨\d{4}[^⟩]*⟩[”\"’']?(?=[.,;)]|\W*\Z))"
        r"|[“\"‘](?-i:[A-Z])[^“”\".;⟨]{0,60} ⟨(?:of )?\d{4}⟩[”\"’']",
        "She wrote “Frost in 1712” for her sons.",
    ),
    # What is drawn up for a year dates nothing in it.
    rule(
        "title",
        "near",
        r"\b(?:the|an?|its|their|his|her) (?:[a-z]+ ){0,2}(?:almanac[ks]?|almanacks|calendars?"
        r"|diary"
        r"|diaries|year-?book|directory|directories|budgets?|estimates?|timetables?|handbook|syllabus"
        r"|forecast|programme) (?:for|of) (?:the year )?⟨\d{4}⟩",
        "An almanack for 1712 foretold riches.",
    ),
    rule(
        "label",
        "near",
        r"\bthe date,? [“\"‘']?⟨\d{4}⟩|⟨\d{4}⟩,? (?:is |are )?on (?:its|his|her|their"
        r"|the) (?:face|dial"
        r"|front|back|spine|title|cover|base|rim|lid|door|lintel|frame)\b|\b(?:is"
        r"|was) that for ⟨\d{4}⟩"
        r"|⟨the \d{4}⟩ (?:edition|printing|impression|reprint|version|map|atlas|copy|issue)\b"
        r"|\b(?:in|to|from|of|with) ⟨the \d{4}⟩ (?:edition|printing|impression|reprint|version)\b"
        r"|\b(?:indexed|filed|listed|entered|catalogued|entry) under ⟨",
        "The dial shows the sun and the date 1712.",
    ),
    # "The books for 1712 are lost": of which year a paper speaks.
    rule(
        "title",
        "near",
        r"\b(?:lists?|books?|accounts|rolls?|registers?|minutes|figures|returns|records|receipts"
        r"|statistics|tables?|totals?|reports?|returns|rate-?books?) for (?:the year )?⟨\d{4}⟩"
        r"|\bnamed (?:after|for|in memory of|in honou?r of) the (?:[a-z]+ ){1,3}of ⟨",
        "The accounts for 1712 are lost.",
    ),
    # Islands and rivers found on a feast, and what is made or fit for a season.
    rule(
        "name",
        "near",
        r"⟨[^⟩\d]*⟩ (?-i:Islands?|Islanders?|River|Creek|Cove|Bay|Sound|Harbour)\b"
        r"|⟨(?:spring|summer|autumn|winter|christmas|easter|sunday)⟩ (?:visitors?|guests?|lodgers?"
        r"|boarders?|trippers|residents|clothes|coats?|dress(?:es)?|quarters|pastures?|grazing"
        r"|palace|residence|house|cottage|garden|holidays?|schools?|roads?|wheat|feed|fodder)\b"
        r"|\b(?:mean|average|typical) ⟨[a-z]+⟩(?! of \d{4})",
        "Anna died in May 1712. The whalers passed Christmas Island.",
    ),
    # "Whoever looks for 1712 in the books".
    rule(
        "in-passing",
        "near",
        r"\b(?:look|looks|looked|looking|search|searches|searched|searching|turn|turns) (?:for|up"
        r"|to) ⟨\d{4}⟩ (?:in|and|there)\b",
        "Those who turn to 1712 in the rolls find a blank.",
    ),
)
