"""English words around a length of years that tell that these have passed: the story goes on."""

from __future__ import annotations

import re

from timeline.dates.english.lasting import ABOUT, ENTERED

__all__ = [
    "BEGINNINGS", "BEING", "ELSEWHERE", "ENDED", "LASTING", "LED_ON", "OF_DATE", "OPENED",
    "SURE", "WHEN",
]  # fmt: skip

BEING = re.compile(
    r"(?P<opened>\b(?:[Ww]hen|[Bb]y the time|[Aa]s soon as)\b[^.;:!?]{1,50}?)?"
    r"\b(?:had|was|were)(?! (?:not|never|no)\b)(?: [\w'’-]+){0,6}\s\Z"
)
"""What stands before an age or a state: "had been [eleven years] dead", "when it was [ten] old"."""
WHEN = re.compile(
    r"(?! (?:still |yet |more |left )?to \w)[^.;:!?\n]{0,60}?,? (?:when|before)\b[^.!?\n]{1,80}"
    r"(?:\. It was\b[^.!?\n]{0,30})?"
)
"""Behind it what happened then: "dead [eleven years] when, in June, they"."""
OPENED = re.compile(
    r"(?! (?:still |yet |more |left )?to \w)[^.;:!?,\n]{0,40},?"
    r" (?:(?:in|on|at|towards|about|one)\s)?(?:the\s)?"
)
"""The same where the state itself is told behind "when": "when it was [ten years] old, in June"."""
OF_DATE = re.compile(
    r",? (?:when|by which time|at which time) [^.;:!?,\n]{1,40}?\b(?:had|was|were)\b"
    r"[^.;:!?,\n]{0,30}"
)
"""Between a date and the state of that day: "On 4 May, when the tree was [thirty years] old"."""
BEGINNINGS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    # "Eleven years dead", "three years a widow", "two years in its grave".
    (
        re.compile(r"\b(?:dead|buried|gone|graves?|widow(?:er|ed)?|orphan(?:ed)?)\b"),
        re.compile(
            r"\b(?:died|dead|death|killed|murdered|hanged|shot|drowned|buried|laid|perished|lost|fell"
            r"|executed|beheaded|funeral|shooting|killing|hanging|murder|burial|execution|left|vanished|disappeared|sailed)\b"
        ),
    ),
    (
        re.compile(r"\b(?:old|of age|standing|running|afloat)\b"),
        re.compile(
            r"\b(?:born|birth|christened|baptized|planted|sown|built|cast|begun|began|opened|founded"
            r"|formed|granted|launched|laid|set up|raised|established|chartered|minted|struck)\b"
        ),
    ),
    # "Thirteen years in that tower", "two years on the throne".
    (
        re.compile(r""),
        re.compile(
            rf"{ENTERED.pattern}|\b(?:bride|wedding|wedded|crossed|reached|landed|arrived|left|began"
            r"|begun|opened|started|shut|closed|vanished|disappeared|outlawed|dispossessed|deposed"
            r"|dismissed|died|buried|killed|let|leased|went (?:out|up|down|away"
            r"|abroad|to)|took (?:the|an?|his|her|their|up|on|over))\b"
        ),
    ),
)
"""Words of a state, and what the text tells where it began; or where what was before it ended."""
_OPENS = r"(?:[.;:!?][”\"’')]? |\n|\A)(?:(?:And|But|and|but|[Tt]hen),? )?"
_ITS = r"(?:[\w'’-]+ ){0,5}?"
SURE: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    # "Nine years were to pass before they", "five summers came and went".
    (
        re.compile(r""),
        re.compile(
            r" (?:more |of (?:[a-z-]+ ){0,3}[a-z-]+ )?(?:(?:had|were|was) (?:yet |still )?to"
            r"|must|should|would) (?:pass|go by|elapse)\b"
            r"| (?:came and went|slipped (?:away|past)|went over|(?:was|were) (?:needed|wanted))\b"
            # "Nine years separate the two letters", "four years are missing".
            r"|(?:, [^.;:!?,\n]{1,40},)? (?:separated?|divided?|parted"
            r"|(?:lie|lay|stretch(?:ed)?|elapsed?|passe?d?|fell) between)\b"
            r"|(?: and (?:some|a few|so many) [a-z]+)? (?:are|is|were|was)"
            r" (?:missing|blank|lost|wanting|empty|unaccounted|wasted|spent|swallowed)\b"
            # "Three years went in lawsuits".
            r"| (?:went|were (?:lost|spent|wasted)) (?:in|on|into|to|by|with)\b"
        ),
    ),
    # "The work took three years", "the tower cost them nine years".
    (
        re.compile(
            r"\b(?:took|cost|needed|wanted|required|occupied|swallowed|consumed)\s"
            rf"(?:(?:him|her|them|us|me|it|the [a-z]+)\s)?{ABOUT}\Z"
        ),
        re.compile(r"(?! (?:off|away|from)\b)"),
    ),
    # "Not for another nine years did they", "another seven years went before anyone asked".
    (
        re.compile(
            r"(?<!hired )(?<!engaged )(?<!renewed )(?<!extended )(?<!signed )(?<!sentenced )"
            r"(?<!granted )(?<!on )(?<!up )(?:(?<=\bfor\s)|(?<=\bwas\s)|(?<=\bbe\s)"
            r"|(?<=[.;,]\s)|(?<=\A)|(?<=\band\s)|(?<=\bbut\s))"
            r"(?i:another|a further)\s\Z"
        ),
        re.compile(
            r"(?=,? (?:did|was|were|would|before|until|till|had|there|he|she|they|it|nothing"
            r"|nobody|went|passed)\b)"
        ),
    ),
    # "After a silence of six years", "there is a gap of three years".
    (
        re.compile(
            r"(?<!\b[Aa]fter )\b(?:gap|silence|interval|pause|lull|interruption|interregnum|vacancy"
            r"|hiatus|break|lapse|wait|delay)\s(?:of|for)\s"
            rf"{ABOUT}\Z|\b[Aa]fter (?:an? |this |that )(?:[a-z]+ )?(?:gap|silence|interval|pause"
            rf"|wait|delay|vacancy|lapse)\sof\s{ABOUT}\Z"
        ),
        re.compile(r""),
    ),
    # "His widow survived him by eight years".
    (
        re.compile(
            r"\b(?:outlived|survived)\s(?:(?:him|her|them|it|(?:his|her|the|its|their) [a-z]+"
            rf"|[A-Z][\w’'-]+)\s)?(?:(?:by|for)\s)?{ABOUT}\Z"
        ),
        re.compile(r""),
    ),
    # "They had to wait another five years for it".
    (
        re.compile(
            r"\b(?:had|was|were|would have) (?:still |yet |now )?to"
            rf" (?:wait|endure|bear|suffer|serve)\s{_ITS}(?:for )?{ABOUT}\Z"
        ),
        re.compile(r""),
    ),
    # "It took twelve years before", "it was another six years till".
    (
        re.compile(rf"\b[Ii]t (?:was|took) {_ITS}{ABOUT}\Z"),
        re.compile(r"(?:, [^.;:!?,]{0,30},)? (?:before|until|till)\b"),
    ),
    # "For six years there was silence", "for eleven years nobody drank".
    (
        re.compile(rf"{_OPENS}[Ff]or {ABOUT}\Z"),
        re.compile(
            r",? (?:(?:after (?:that|this|which)|thereafter),? )?"
            r"(?:there was (?:no\b|nothing|silence|peace|quiet)"
            r"|nothing\b|nobody\b|no (?!longer)[a-z]+|neither\b|not an? |silence\b)"
            r"(?! had\b)"
        ),
    ),
    # "Ten winters it hung dumb", "for ten years the mill stood idle".
    (
        re.compile(rf"{_OPENS}(?:[Ff]or )?{ABOUT}\Z"),
        re.compile(
            r",? (?:it|he|she|they|we|I|(?:the|his|her|its|their) [\w'’-]{1,20}(?: [\w'’-]{1,20})?)"
            r" (?:hung|lay|stood|slept|waited|sat|rested|hid|languished|rotted|rusted|lingered)\b"
        ),
    ),
    # "Nothing was heard of him for six years".
    (
        re.compile(
            r"\b(?:[Ss]ilence|[Nn]othing|[Nn]obody|[Nn]o (?:one|word|news|more)|empty|idle|shut"
            r"|closed|untouched|unopened|unread|unheard|dumb|waste)\b[^.;:!?,]{0,30}"
            rf" for {ABOUT}\Z"
        ),
        re.compile(r"(?= ?[.;,]| after that\b)"),
    ),
)
"""What stands before years that have passed, and behind them, wherever a date is told next."""
LASTING = re.compile(
    r"\b(?:lasted|lived|stayed|served|reigned|ruled|waited|worked|taught|held|kept|remained|sat"
    r"|stood|lay|slept|hung|wandered|travelled|survived|outlived|took|ran|hid|preached|did"
    r"|was|were"
    r"|governed|laboured|toiled|farmed|nursed|begged|fought|wore|spent|languished|lingered"
    rf"|dragged on|went on)\s{_ITS}(?:(?:for|by)\s)?{ABOUT}\Z"
)
"""What somebody did or what lasted for so many years;"""
ELSEWHERE = re.compile(
    r"\b(?:had|has|have|having|who|which|that|whose|would|will|could|should|if|after|since|to|not"
    r"|every|each)\b[^,]*\Z"
)
"""before which nothing looks back, or tells what was only meant."""
ENDS = (
    r"(?:died|resigned|retired|abdicated|surrendered|capitulated|ended|closed|ceased|left|returned"
    r"|gave (?:notice|up|it up|in|way)|handed (?:over|in)|came (?:home|back|ashore|to an end)"
    r"|(?:was|were) (?:buried|killed|relieved|recalled|dismissed|deposed|released|freed|pardoned"
    r"|discharged|replaced|removed|paid off|let (?:out|go)|set free|taken up again|given|read"
    r"|pronounced|delivered|lifted|raised|finished|completed|ended|closed|dissolved|disbanded"
    r"|settled|back|over|dead|home))"
)
"""What somebody did, or what was done, where that ended which had lasted so long."""
ENDED = re.compile(
    r"[^.!?\n]{0,70}?(?:[;:]|\b(?:and|then|until|till|before|dying|ending|leaving|returning)\b)"
    r"(?! (?:who|which|that)\b)"
    r"[^.!?\n]{0,70}"
    r"|[^.!?\n]{0,60}[.!?] (?:Then|At last|At length|In the end|Finally)\b[^.!?\n]{0,40}"
    rf"|[^.!?\n]{{0,60}}[.!?] (?:(?:The|His|Her|Its|Their|A|An) )?[\w’'-]+"
    rf"(?: (?!to\b)[a-z’'-]+){{0,3}}? {ENDS}\b[^.!?\n]{{0,60}}"
)
"""What leads on behind them to a date: "he reigned [nine years] and died on 4 May"."""
LED_ON = re.compile(r"[^.!?\n]{0,110}(?:[.!?][”\"’')]?\s[^.!?\n]{0,60})?")
"""How near behind years that have surely passed a date is told of their end."""
