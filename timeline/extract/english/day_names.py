"""English sentences that say how a day is called, and when a month or a feast was, as rules.

"The third month began on 8 April", "that day was 13 March in the consul's book", "the two styles
lay eleven days apart until 1700": of the story nothing happens then.
"""

from timeline.extract.aside_rule import rule
from timeline.extract.english.reckonings import ENDS, FEAST, STILL

__all__ = ["RULES"]

BEGAN = r"(?:beg[aiu]ns?|opens|opened|starts|started|ends|ended|r[au]ns?)"
NTH = r"(?:first|second|third|[a-z]+th|last)"
ON = r"(?:⟨(?:on |upon |with |from )?|(?:on|upon|with|from) ⟨)"
THAT = r"(?:that|this|the same) (?:year|spring|autumn|winter|summer)"
DAYS = r"(?:ten|eleven|twelve|thirteen|1[0-3])(?: days)?"
APART = r"(?:behind|ahead|apart|slow|fast|late)"

RULES = (
    # "The fourth month of that year began on 14 May", "Tammuz, whose first day was 21 June".
    rule(
        "calendar",
        "marked",
        rf"\b(?:{NTH} (?:month|moon)|(?:that|this|the|same|lunar) (?:month|moon)(?=,| which| had)"
        r"|moon|(?-i:[Tt]hat [A-Z])[\w’'-]+|(?:the|their|its) year [IVXLC]+)"
        r"(?: of (?:⟨)?(?:that|this|the same|the) year⟩?)?(?: of [^.;⟨]{1,20})?"
        rf",?(?: which| that)?(?: had)? (?:{BEGAN})(?: [a-z]+){{0,2}}? (?:on |with )?⟨"
        rf"|\b{NTH} (?:month|moon) of ⟨(?:that|the same|this) year⟩ {BEGAN}\b"
        rf"|⟨(?:that|this) (?:month|moon)⟩ (?:had )?{BEGAN} on \d"
        r"|\bwhose first(?: day)? (?:was|is|fell) (?:on )?⟨"
        rf"|\b(?:calendar|reckoning|almanac|count),? (?:the|their|its|a) year {BEGAN}\b[^.;]*⟨",
        "Anna left on 6 May 1712. The fourth month of the island began on 14 May.",
        needs="month moon that year whose",
    ),
    # "Here are the first days of the months: the third on 8 April, the fourth on 8 May".
    rule(
        "calendar",
        "sentence",
        r"\bfirst days? of (?:the|those|these|its|their|all) (?:months|moons|years)\b",
        "Anna died in May 1712. The first days of the months were 8 April, 8 May and 6 June.",
    ),
    # "In that year Easter was on 2 April", "a week before Easter, which was the 15th of April".
    rule(
        "calendar",
        "marked",
        rf"\A\W*(?:in )?⟨?{THAT}⟩?,? {FEAST} (?:fell|came|was) (?:{ON}|on \d)"
        rf"|\A\W*⟨{FEAST}(?:,? (?:in )?{THAT})?⟩(?: {THAT})?,? (?:fell|came|was) (?:on )?"
        r"(?:the )?\d"
        rf"|\A\W*(?:the|their|that) (?:feast|fast) (?:fell|began|was|came),? (?:in )?{THAT},? {ON}"
        rf"|\b(?:before|after|from) (?:the |our |their )?{FEAST},?"
        rf" (?:of|which (?:was|is|fell|came)(?: (?:in )?(?:that|this) year)?) {ON}",
        "Anna was buried on Maundy Thursday, three days before the Easter of 16 April 1712.",
        needs="feast fast easter pentecost whitsun whitsunday passover ramadan lent bairam",
    ),
    # "That day was 13 March in the consul's book", "In Brede they wrote 13 March".
    rule(
        "calendar",
        "marked",
        r"\b(?:the|that|this) (?:same |very )?day,? (?:was|is|bears?|bore|had been|stands?|stood)"
        rf"(?: (?:written|called|counted|dated|entered|printed|given|put|set))?(?: down)?(?: as)?"
        rf" {STILL}⟨[^⟩]*⟩(?: (?:in|on|to|for|with|by)\b|{ENDS})(?<!⟩,)"
        rf"|\b(?:in|at|on|among) [^.,;⟨]{{1,40}},? (?:they|one|people|everybody|men|clerks)"
        rf" (?:wrote|counted|dated|called it|had|put) {STILL}⟨[^⟩]*⟩(?=[.;:!?)]|\W*\Z)"
        rf"|\b(?:in|at|on|among|across) [^.,;⟨]{{1,40}},? it was {STILL}⟨[^⟩]*\d[^⟩]*⟩"
        r"(?=[.;:!?)]|\W*\Z)"
        r"|⟨(?:the|that|this) (?:same |very )?day⟩,? (?:was|is|bears?|bore|had been|stands?|stood)"
        r"(?: [a-z]+){0,3} \d"
        r"|\bwhat was (?:⟨the |the ⟨|⟨)[^⟩]*⟩ (?:for|to|with|in|among|by)\b"
        r"|\bwhat was (?:the )?\d[^.;⟨]{1,50} (?:was|is) (?:the )?⟨"
        r"|\b(?:had|have|has) (?:already |only |just )?(?:reached|got to|come to|arrived at)"
        r" ⟨[^⟩]*\d[^⟩]*⟩(?: (?:by then|already))?(?=[.;:!?)]|\W*\Z)"
        rf"|\b(?:next day|morrow|day after) (?:would|should|was to) be {STILL}⟨",
        "Anna left on 6 May 1712. That day was 17 May in the consul’s book.",
        needs="day wrote counted dated called had put it what reached morrow",
    ),
    # "His clerk put 13 March at the head of the page", "headed a clean leaf 13 March".
    rule(
        "calendar",
        "marked",
        r"⟨[^⟩]*⟩,? (?:at|on|over) the (?:head|top|foot) of (?:the|his|her|its|each|every|a)"
        r" (?:new |clean )?(?:page|leaf|sheet|letter|column)\b"
        r"|\bhead(?:s|ed) (?:the|his|her|an?|each|every) (?:new |clean |next )?"
        r"(?:page|leaf|sheet|letter|column)[^.,;⟨]{0,20} ⟨"
        r"|\b(?:year|date|day) at the (?:head|top|foot) of [^.;⟨]{1,30} (?:is|was) ⟨",
        "Anna left on 6 May 1712. The clerk put 17 May at the head of the page.",
        needs="page leaf sheet letter column",
    ),
    # "The two styles lay eleven days apart until 1 March 1700", "twelve days behind us until 1900".
    rule(
        "calendar",
        "marked",
        rf"\b{DAYS} {APART}\b(?: the [\w’'-]+| [\w’'-]+)?,? (?:⟨(?:until|till|from|since|after"
        r"|before) |(?:until|till|from|since|after|before) ⟨)"
        rf"|\A\W*(?:from )?⟨(?:from |until |till |since |after )?[^⟩]*⟩,? the (?:difference|gap"
        rf"|distance)\b[^.;]{{0,40}} {DAYS}\b"
        rf"|\badd(?:ed|s)? {DAYS} ⟨?(?:until|till|before)\b"
        r"|\b(?:answers|answered|corresponds) (?:[a-z]+ ){0,3}(?:to|with) ⟨"
        r"|\bdate (?:that|which)\b[^.;⟨]{0,60}⟨[^⟩\d]*\bdays (?:earlier|later|before|after)⟩",
        "Anna died in 1712. The two styles lay eleven days apart until 1 March 1800.",
        needs="days ten eleven twelve thirteen difference gap answers answered corresponds",
    ),
)
