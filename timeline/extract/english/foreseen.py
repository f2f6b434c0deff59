"""English sentences of what was to come, and came or did not, as rules.

What people thought would be, talked of or were told to do by a day need not have been so; what
they ordered and nobody did was not. What they did, "managed to leave by 1712", is told.
"""

from timeline.extract.aside_rule import either, rule
from timeline.extract.english.runs import RUN

THINKING = """held thought believed said swore certain sure convinced confident positive persuaded
    supposed imagined reckoned insisted maintained assured declared argued boasted guessed felt
    prophesied predicted calculated promised hoped expected feared told trusted vowed knew agreed
    foresaw doubted dreamed dreamt fancied assumed considered sworn
    pledged warned"""
TALKING = """talk talked talks spoken spoke rumour rumours rumor rumors whispers rumoured rumored
    whispered mooted tipped expected awaited promised hinted intended booked reserved timetabled
    earmarked penciled pencilled wanted proposed demanded"""
TALKS = (
    "rumou?red|hinted at|intended|booked|reserved|timetabled|earmarked|whispered|mooted|tipped"
    "|expected|awaited|promised|pencill?ed|wanted|proposed"
    "|demanded"
)
BOUND = (
    r"(?:ordered|instructed|directed|warned|told(?: off)?|detailed|summoned|bound|obliged|required"
    r"|engaged|sworn"
    r"|pledged|invited|asked|commissioned|contracted|due|under orders|going|meant|set|supposed"
    r"|intended|designed|expected|begged|urged|scheduled|planned|orders|instructions)"
)
UNDONE = (
    r"(?:never|did not|didn[’']t|had not|was not|were not|could not|countermanded|cancell?ed"
    r"|called off"
    r"|came to nothing|scrapped|pulped|torn up|shelved|dropped|abandoned|put off|postponed"
    r"|stayed (?:where|at home|away|put)|; (?:he|she|it|they) stayed|fell through|nothing came"
    r"|lapsed|thrown out|refused|withdrawn|broken off|given up|gave (?:it|them) up|forgotten"
    r"|overtaken|forestalled|prevented|no [a-z]+ (?:was|were) (?:made|built|sent|given|held|paid)"
    r"|the money (?:went|ran out)|there was no money"
    r"|but [^.;]{0,40}(?:died|burned|fell|broke|failed|sank) first"
    r"|but (?:the|his|her|their) [a-z]+ died)\b"
)
ENDS = """never not didn countermanded cancelled canceled off nothing scrapped pulped torn shelved
    dropped abandoned postponed stayed through lapsed thrown refused withdrawn given gave forgotten
    overtaken forestalled prevented money first no but"""
STARTS = """ordered instructed directed warned told detailed summoned bound obliged required engaged
    sworn pledged invited asked commissioned contracted due under going meant set supposed intended
    designed expected begged urged scheduled planned orders instructions scheme plan project
    proposal design order bill motion invitation contract preparations arrangement arrangements
    ticket called announced"""
BY = r"(?:⟨(?:by|before|until|till) |\b(?:by|before|until|till) (?:the )?⟨)"

RULES = (
    # "He had always held that by 1900 people would breakfast there".
    rule(
        "forecast",
        "marked",
        rf"\b(?:{either(THINKING)}|had it) (?:[a-z]+ )?(?:that (?:{RUN})?(?:in |by |on |from"
        rf" |before )?⟨[^⟩]*⟩|⟨[^⟩]*⟩)"
        r"[^.;:]{0,80}\b(?:would|should|might)\b"
        rf"|\b(?:announced|decided|resolved|decreed|ordered) that (?:{RUN})?(?:in |by |on |from )?"
        r"⟨[^⟩]*⟩[^.,;:]{0,80}\bwould\b"
        rf"|\b(?:{either(THINKING)}|had it) (?:[a-z]+ ){{0,2}}(?:that )?{RUN}(?:would|should"
        rf"|might) "
        r"[^.;:,⟨]{1,80}⟨",
        "He was sure that by 1712 every man would fly.",
        needs="would should might",
    ),
    # "He predicted ruin for 1712".
    rule(
        "forecast",
        "marked",
        r"\b(?:predict(?:s|ed)|foresaw|foresees|foretold|forecasts?|prophesied|envisaged"
        r"|anticipated"
        r"|projected) [^.,;⟨]{1,50} (?:(?:for|by|before) (?:the )?⟨|⟨(?:for|by|before) )",
        "Hart predicted ruin for 1712.",
        needs="predicted predicts foresaw foresees foretold forecast forecasts prophesied "
        "envisaged anticipated projected",
    ),
    rule(
        "forecast",
        "marked",
        rf"\b(?:talked of|spoken of|{TALKS})(?: up| in| about)? (?:for (?:the )?⟨|⟨for )"
        r"|\b(?:talk|rumou?rs?|whispers?) of [^.,;⟨]{1,60} (?:for (?:the )?⟨|⟨for )"
        r"|\b(?:talk|talked|spoke|spoken) of [^.,;⟨]{1,60}(?:by|before|for|within) ⟨"
        r"|\b(?:talk|talked|spoke|spoken) of [^.,;⟨]{1,60}⟨(?:by|before|within)"
        rf"|\b(?:hoped|looked|hoping|looking|asked|prayed) for [^.,;⟨]{{1,60}}{BY}"
        r"|(?<!was )(?<!were )\b(?:expected|reckoned|trusted|hoping|expecting|aimed|counted)"
        r" (?:to|on|upon) (?!the ⟨)[a-z]+ [^.;,⟨]{0,60}⟨|\b(?:was|were|had|have|put)"
        r" [^.,;⟨]{0,60}\bdown for ⟨",
        "A rising was talked of for the summer of 1712.",
        needs=f"{TALKING} hoped looked hoping looking asked prayed counted reckoned trusted down "
        "expecting aimed",
    ),
    rule(
        "forecast",
        "marked",
        r"⟨[^⟩]*⟩,? (?:at (?:the )?(?:very )?(?:earliest|latest|soonest|best)|if not (?:sooner"
        r"|earlier|before))\b",
        "The engineers put the opening at 1712 at the earliest.",
        needs="earliest latest soonest best sooner earlier before",
    ),
    # What somebody had to do by a day is a deadline.
    rule(
        "forecast",
        "marked",
        r"\b(?:bound|obliged|required|ordered|called upon|pledged|contracted|engaged|told|asked"
        rf"|instructed|directed|commanded"
        rf"|undertook|warned|invited|given|urged) (?:[\w’'-]+ ){{0,3}}to [a-z]+"
        rf" [^.;,⟨]{{0,50}}{BY}",
        "The treaty bound him to leave the town by 1712.",
        needs="instructed directed commanded bound obliged required ordered called pledged "
        "contracted engaged told asked "
        "undertook warned invited given urged",
    ),
    # "Was warned to march on 6 May; it never marched".
    rule(
        "forecast",
        "marked",
        rf"\b{BOUND} (?:[a-z]+ )?to (?!have\b)[a-z]+ [^.;⟨]{{0,100}}⟨[^⟩]*⟩[^.⟨]{{0,60}}?\b{UNDONE}"
        rf"|\b(?:orders|scheme|plan|project|proposal|design|order|bill|motion|invitation|contract"
        rf"|preparations|arrangements?|ticket|due|called|announced) (?:for|in|to) [^.;⟨]{{0,60}}⟨"
        rf"[^⟩]*⟩[^.⟨]{{0,60}}?\b{UNDONE}",
        "The troop was warned to march on 6 May 1712; it never marched.",
        needs=f"{ENDS} + {STARTS}",
    ),
    rule(
        "forecast",
        "marked",
        r"\b(?:was|were) to (?!have\b)[a-z]+ [^.;⟨]{0,40}⟨[^⟩]*⟩,? but\b"
        r"|(?<!was )(?<!were )(?<!came )(?<!have )(?<!had )(?<!has )(?<!seems )(?<!seemed )(?<!said"
        r" )(?<!only )"
        r"\bto be (?:complete|ready|done|finished|open|spent|built|[a-z]{2,}ed)\b[^.;⟨]{0,60}⟨"
        r"|\bto be\b[^.;⟨]{0,60}\bso that\b[^.;⟨]{0,120}\b(?:could|might|should)\b[^.;⟨]{0,100}⟨"
        r"|\bto be\b[^.;⟨]{0,60}\bso that\b[^.;⟨]{0,60}⟨[^⟩]*⟩[^.;⟨]{0,60}\b(?:could|might"
        r"|should)\b",
        "An earlier scheme, to be complete in 1712, was pulped.",
        needs="be but",
    ),
    rule(
        "forecast",
        "marked",
        r"\b(?:so|in order) that [^.;]{0,60}⟨[^⟩]*⟩[^.;]{0,40}\b(?:might|should)\b"
        r"|\b(?:so|in order) that (?:[^\s.;⟨]+ ){1,6}(?:might|should) "
        r"(?:(?!, and\b)[^.;⟨]){0,60}⟨",
        "The debt was paid so that by 1712 the town might be free.",
        needs="might should",
    ),
    # "The almanac-makers had been looking to 1712".
    rule(
        "foreseen",
        "near",
        r"\b(?:look(?:ed|ing)?|point(?:ed|ing)?) (?:forward |ahead )?to ⟨(?:the year )?\d{4}⟩",
        "Prophets had long been looking to 1712.",
    ),
    # "He grumbled that they could meet only in 1712, 1716 and 1720": the last of them too.
    rule(
        "forecast",
        "marked",
        rf"\b(?:{either(THINKING)}|grumbled|complained|joked|warned|remarked)"
        r" (?:[a-z]+ ){0,2}that"
        r" (?:[^\s,.;⟨]+ ){1,4}(?:could|might|should) [^.;:,⟨]{0,80}"
        r"\b(?:only|not|never|again|next) (?:again |before )?(?:in |on |until |from )?"
        r"(?:\d{4},? (?:and |or )?){0,4}⟨",
        "A clerk grumbled that they could keep the feast only in 1712.",
        needs="could might should",
    ),
    # "Another forty years from 1712" is how long it was to last.
    rule(
        "forecast",
        "marked",
        r"\b(?:another|a further|an? additional|an? extra) [\w-]+(?: [a-z]+)? years"
        r" from (?:the )?⟨",
        "The council favoured a lease of another forty years from 1712.",
        needs="years",
    ),
    # "If the squadron had sailed in March, we should tell another story".
    rule(
        "hypothetical",
        "segment",
        r"\A\W*(?:but |and |yet |for )?if\b[^;]{1,120}\bhad [^;]{0,160}\b(?:would|should|might)\b"
        r"|(?:\A\W*|, )(?:but|were it not|if not) for\b[^;]{1,120}\b(?:would|must|might|could)\b"
        r"|\A\W*(?:one|two|an?|a few|a little) more\b[^;]*\b(?:would|might|could)\b",
        "If the squadron had sailed in 1712, we should tell another story.",
        needs="if but not more",
    ),
    # "It would last, the surveyors reckoned, until 1712" and the other way about.
    rule(
        "forecast",
        "marked",
        rf"\b{either(THINKING)}, (?:[^\s,.;⟨]+ ){{1,4}}(?:would|should|might) [^.;⟨]{{0,80}}⟨"
        # "In 1812, a speaker promised that day, they would sing there still".
        rf"|⟨[^⟩]*⟩, (?:[^\s,.;⟨]+ ){{1,4}}{either(THINKING)}(?: [^\s,.;⟨]+){{0,3}},"
        # "Barges of 1,500 tons would be there".
        r" (?:(?:[^\s,.;⟨]|[,.](?=\d))+ ){1,6}(?:would|should|might)\b"
        rf"|\b(?:would|should|might) [^.;⟨]{{0,40}}, [^,.;⟨]{{1,40}} {either(THINKING)}, "
        r"[^.;⟨]{0,40}⟨",
        "At that rate, the clerks reckoned, the coal would last until 1712.",
        needs="would should might",
    ),
)
