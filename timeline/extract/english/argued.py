"""English sentences in which authors weigh dates and spans, as rules.

What a book covers, which year an author prefers, what a figure would mean, and years that are
spoken of as things: "it was 1712 again", "he began with 1712". None of it happened on its date.
"""

from timeline.extract.aside_rule import rule
from timeline.extract.english.runs import RUN

BOOKS = (
    "diar(?:y|ies)|journals?|histor(?:y|ies)|volumes?|accounts?|registers?|records|letters|minutes"
    "|papers|chronicles?|memoirs|annals|files?|series(?! of)|books?|collections?|study|studies"
    "|tables?|statistics|exhibition|gallery|chapters?"
)
OBJECT = (
    r"(?:(?!(?:was|were|had|has|began|came|went|fell|sold|broke|burnt|lost|found|sent|[a-z]+ed)\b)"
    r"[^\s.;⟨]+ ){0,7}"
)
"""What a book covers: no verb stands in it, "papers covering the plot | were seized in 1712"."""
NO_PLACE = r"(?:(?!(?:in|on|at|to|into|under|out|up|down|off|free)\b)[^\s.,;⟨]+ ){1,8}"
"""Whose date it is: with no other place named, "would put the duke on the throne in 1712"."""

RULES = (
    # "In giving 1712", "most historians prefer 1712".
    rule(
        "argument",
        "marked",
        r"\b(?:giv(?:es?|ing)|gave|prefer(?:s|red|ring)?|accept(?:s|ed|ing)?|suggest(?:s|ed|ing)?"
        r"|propos(?:es?|ed|ing)|favou?r(?:s|ed|ing)?|(?:argu|opt)(?:es?|s|ed|ing) for) "
        r"⟨(?:the year )?\d{4}⟩(?=[.,;:)]| (?:as|for|but|though|while|instead|and|rather)\b|\W*\Z)",
        "Many writers have followed Stone in giving 1712.",
    ),
    # "His age is given as 44, which would put his birth in 1712".
    rule(
        "argument",
        "marked",
        r"\b(?:that|this|which|it|these|evidence|style|stone|hand|paper|account) (?:[a-z]+ )?"
        rf"(?:would|must|might|should|could|may) (?:[a-z]+ )?(?:(?:put|place|date|set) {NO_PLACE}"
        r"(?:⟨(?:in|at|to|before|after) |(?:in|at|to|before|after) (?:about )?⟨)"
        r"|(?:suggest|point to|imply|mean|make) (?:an? (?:[a-z]+ )?(?:date|year|time)"
        r" (?:of|in|about) )?⟨)",
        "The stone gives his age as 44, which would put his birth in 1712.",
        needs="would must might should could may",
    ),
    # "The diary covers the years 1709 to 1712".
    rule(
        "title",
        "marked",
        rf"\b(?:{BOOKS})\b {RUN}(?:covers?|covering|covered|spans?|spanning|treats?|treating"
        rf"|deals? with|runs?|run) {OBJECT}⟨"
        r"|\bcover(?:s|ing|ed)? (?:the|all the|only the) (?:years?|period|decades?|time)\b"
        r"[^.;⟨]{0,30}⟨",
        "His diary covers the years 1709 to 1712 in six volumes.",
        needs="covers cover covering covered spans span spanning treats treat treating deals deal"
        " runs run",
    ),
    # A bare year as a thing: "A history that began with 1712", "they had learned from 1712".
    rule(
        "in-passing",
        "near",
        r"\b(?:with|against|versus|beyond) ⟨\d{4}⟩(?![-–/]|[’']s)"
        r"|\b(?:learn(?:ed|t|s|ing)?(?! (?:the|his|her|their)\b)|lessons?) (?:[a-z]+ ){0,3}"
        r"(?:⟨from |from ⟨)\d{4}⟩(?![-–/]| (?:to|until|till|on|onwards?)\b)"
        r"|\btrac(?:e|es|ed|ing) [^.;⟨]{0,40}(?:back )?to ⟨",
        "A history that began with 1712 had no room for them.",
    ),
    rule(
        "comparison",
        "near",
        r"\b(?:was|is|were|be) (?:[a-z]+ )?⟨\d{4}⟩ (?:again|all over|over again|once more|turned"
        r"|repeated|in reverse|with|without|writ)\b",
        "It was 1712 all over again.",
    ),
    # "The year 1712 was the hinge", "1712 was no better".
    rule(
        "characterisation",
        "marked",
        r"(?:\A|[;:] ?)\W*(?:but |and |yet |for (?:him|her|us|them),? )?⟨(?:the year )?\d{4}⟩"
        r" (?:was|is|had been|proved|became|would be|will be) (?:to be )?(?:the|no|an?|his|her|its"
        r"|their|our)"
        r" (?:[a-z-]+ ){0,3}[a-z-]+(?: (?:of|for) [^.;⟨]{1,40})?[.,;]",
        "The year 1712 was the hinge.",
    ),
    # "It had been a terrible winter."
    rule(
        "characterisation",
        "marked",
        r"\bit (?:was|is|had been|proved|turned out)(?: to be)? (?:⟨an? |an? )(?:[\w-]+,? ){0,4}⟨?"
        r"(?:spring|summer|autumn|winter|night|day|morning|afternoon|evening|year|month)⟩"
        r"(?=[.,;:]|\W*\Z)",
        "The bridge fell in May 1712. It had been a terrible winter.",
    ),
    rule(
        "title",
        "near",
        r"⟨(?:last |this |next )?[a-z]+day⟩['’]s (?:[a-z]+ )?(?:editions?|issues?|(?:news)?papers?"
        r"|numbers?|packet|bread|leader|headlines?|news|wages?|dinner|supper|lunch|menu|clothes|suit"
        r"|best)\b|\b[a-z]+day['’]s or ⟨[a-z]+day⟩['’]s|⟨[a-z]+day⟩['’]s or [a-z]+day['’]s",
        "Anna came on 5 May 1712. Saturday's edition was sold out.",
    ),
    # The day that is kept, the dawn of liberty, and work by night.
    rule(
        "standing",
        "marked",
        r"\b(?:keeps?|celebrates?|observes?|marks?) ⟨(?:that|this|the) day⟩"
        r"|⟨the dawn⟩ of (?!the |that |this |an? (?:[a-z]+ )?[a-z]*day\b)[a-z]"
        r"|\A\W*⟨night⟩ (?:[a-z]+ing|trains?|work|shifts?|duty|boats?|classes|schools?)\b",
        "The town was burned on 6 May 1712. The islanders keep that day with grog.",
    ),
    # "Some put the founding in 1712, others ten years later".
    rule(
        "argument",
        "marked",
        r"\b(?:some|others|many|most|several|few)(?: [a-z]+)? (?:say|think|believe|prefer"
        r"|argue|suppose|maintain|(?:hold|date|place)(?= (?:that|it|this|these|the|an?|him|his|her"
        r"|its|their|them)\b))\b [^,;⟨]{0,80}⟨"
        r"|\bsome (?:[a-z]+ )?(?:put|set|gave|dated|placed) [^.;⟨]{1,60}⟨[^⟩]*⟩,? (?:and |but )?"
        r"(?:others|some|most)\b",
        "Some date the founding of the lodge to 1712.",
        needs="some others many most several few",
    ),
    # "Gout, which had been a gentleman's complaint in 1712"; "was no more than a truce". Who was
    # the first to do something did it.
    rule(
        "characterisation",
        "marked",
        r"\b(?:which|who|that) (?:had been|was|were|is|are) (?!the (?:[a-z]+ )?(?:first|last|next"
        r"|only|[a-z]+est)\b[^.,;:⟨]{0,40} to [a-z])(?:an?|the|still|only|then|hardly)"
        r" [^.,;:⟨]{1,40} (?:⟨in |in ⟨)\d{4}"
        r"|\bof ⟨\d{4}⟩ (?:was|is|had been)(?:, [^,;⟨]{1,30},)? (?:no (?:more|better|less) than"
        r"|nothing (?:but|more)|hardly more|only an?|merely)\b",
        "Gout, which had been a rich man's complaint in 1712, was found in every inn.",
        least_days=300,
    ),
    rule(
        "recurring",
        "near",
        r"⟨[a-z]+day⟩ (?:was|is) (?:always )?(?:an?|the|their|his|her|our)? ?(?:[a-z]+ )?day\b",
        "The bank broke in May 1712. Wednesday was market day.",
    ),
    # "Which no mill before 1712 had done".
    rule(
        "comparison",
        "marked",
        r"\b(?:no|nobody|none|never|nothing) (?:[\w'’-]+ ){0,5}(?:⟨(?:before|until|till|prior to)"
        r" |(?:before|until|till|prior to) ⟨)[^⟩]*⟩ (?:had|has|have)\b",
        "It was paid off in a season, which no mill before 1712 had done.",
        needs="before until till prior",
    ),
)
