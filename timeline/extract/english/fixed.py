"""English sentences of days that were set for something, as rules.

"The hanging was fixed for 6 May", "it was to start on 6 May", "he announced that nobody would be
taken back": what came of it is told elsewhere, if it came to anything. "He was to die in 1712" and
"the day was to be remembered" look ahead to what came.
"""

from timeline.extract.aside_rule import either, rule
from timeline.extract.english.runs import RUN

SAYING = """announced warned decreed ruled stipulated laid demanded ordered threatened proposed
    undertook resolved decided recommended provided suggested replied answered wrote explained
    stated pleaded added repeated agreed reported understood"""
WANTING = """expected wanted wished meant intended required trusted believed
    counted relied needed asked begged urged invited ordered told advised pressed"""
BEGIN = (
    r"(?:start|begin|open|commence|take place|close|finish|come into force|take effect"
    r"|be (?:held|opened|launched|completed|finished|ready|tried|heard|hanged|paid|run"
    r"|played|vacated|delivered|handed over|put to the vote))"
)
NOBODY_SETS = (
    r"(?<!\bwar )(?<!\brevolution )(?<!\bfighting )(?<!\bstruggle )(?<!\bplague )(?<!\bfamine )"
    r"(?<!\bfever )(?<!\bcrisis )(?<!\bdecline )(?<!\bcollapse )"
)
"""Of these "was to begin" says what came."""
SHALL = (
    r"(?<!\ba )(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bmy )(?<!\bown )(?<!\bfree )"
    r"(?<!\blast )(?<!\bgood )(?<!\bill )(?<![’']s )"
    r"\b(?:(?:will|shall)\b(?! (?:of|had|has|was|were|is|in)\b)|[’']ll\b)"
)
"""The auxiliary, not what somebody left to his heirs or did freely."""

RULES = (
    # "They announced that no man would be taken back after 6 May".
    rule(
        "forecast",
        "marked",
        rf"\b{either(SAYING)} (?:[a-z]+ )?(?:that|,) {RUN}(?:would|should|might|must)"
        r"(?! (?:not )?have)\b [^.;:,⟨]{0,80}⟨",
        "The directors announced that no man would be taken back after 6 May 1712.",
        needs="would should might must",
    ),
    rule(
        "forecast",
        "marked",
        r"\b(?:vow|promise|swear|pledge|announce|declare|undertake|agree|resolve|ask|demand|hope"
        r"|expect|believe|say|warn|threaten)s? that [^.;⟨]{1,80}\b(?:will|shall)\b[^.;⟨]{0,160}⟨",
        "The elders vow that they and their heirs will carry a candle there on 6 May 1712.",
        needs="will shall",
    ),
    # "The engineers expected the reservoir to be dry by 1712".
    rule(
        "forecast",
        "marked",
        rf"(?<!was )(?<!were )(?<!been )\b{either(WANTING)} (?:the|his|her|its|their|an?|all|every"
        r"|no|him|her|them|it|us|me|(?-i:[A-Z])[\w’'-]+) (?:[a-z’'-]+ ){0,3}to [a-z]+ "
        r"[^.;:,⟨]{0,50}(?:⟨(?:by|before) |\b(?:by|before) (?:the )?⟨)",
        "The engineers expected the lake to be dry by 1712.",
        needs=WANTING,
    ),
    # "The hanging was fixed for 6 May, then for 6 June".
    rule(
        "forecast",
        "marked",
        r"\b(?:fixed|set|put off|postponed|adjourned|deferred|put back|moved|appointed|named"
        r"|advertised|billed|announced|booked|timed|listed|promised|due|intended|meant)"
        r" (?:again |first |down |originally )?(?:for|to|until|till) (?:the )?[^.;⟨]{0,20}"
        r"⟨[^⟩]*⟩[^.;]{0,30},? (?:and )?then (?:for|to|until|till) "
        r"|, (?:and )?then (?:again )?(?:for|to|until|till) ⟨"
        r"|\b(?:fixed|set|put off|postponed) for [^.;]{1,60}\bthen (?:for|to) ⟨"
        r"|\b(?:was|were|had been) (?:first |originally )?(?:fixed|set|down|listed|entered|booked"
        r"|appointed) for ⟨",
        "The hanging was fixed for 6 May, then for 6 June 1712.",
        needs="fixed set off postponed adjourned deferred back moved appointed named advertised"
        " billed announced booked timed listed promised due intended meant down entered",
    ),
    # "It was to start on 6 May": a plan; of a person "was to" says what came, and those who "were
    # to meet" are persons.
    rule(
        "forecast",
        "marked",
        rf"\b(?<!he )(?<!she )(?<!who )(?:{NOBODY_SETS}(?:was|were) to {BEGIN}"
        r"|was to (?:meet|assemble)(?= (?:on|at|in|for|again|there)\b| ⟨))\b[^.;,⟨]{0,30}"
        r"(?:⟨(?:on|at|in|from) |\b(?:on|at|in|from) (?:the )?⟨)",
        "The race was a new thing. It was to start on 6 May 1712 and to take five weeks.",
        needs="start begin open commence place close finish come take meet assemble be",
    ),
    # "If the squadron comes out in 1712, I shall have him": the date is in one of the two clauses.
    rule(
        "hypothetical",
        "marked",
        rf"\bif\b[^.,;:⟨]{{1,80}}⟨[^;:]{{1,120}}{SHALL}|\bif\b[^;:⟨]{{1,120}}{SHALL}[^.,;:⟨”]{{0,80}}⟨"
        rf"|{SHALL}[^;:⟨]{{1,80}}\bif\b[^.,;:⟨”]{{0,80}}⟨"
        rf"|{SHALL}[^.,;:⟨”]{{0,80}}⟨[^;:]{{1,80}}\bif\b"
        rf"|⟨[^⟩]*⟩,? [^.,;:⟨”]{{0,40}}{SHALL}[^;:]{{1,80}}\bif\b",
        "“If the squadron comes out in 1712,” he wrote, “I shall have him.”",
        needs="if + will shall ll",
    ),
    # "The dome should be dry again by 1712".
    rule(
        "forecast",
        "marked",
        r"\b(?:should|may|might|can) (?:now |then |again |still |perhaps )?(?:be|have|see|come"
        r"|reach) [^.;,⟨]{0,40}(?:⟨by |\bby (?:the )?⟨)",
        "The dome should be dry again by 1712.",
        needs="should may might can",
    ),
    rule(
        "forecast",
        "near",
        r"(?<!of )⟨(?:the year )?\d{4}⟩ (?:will|shall|may|is going to|is sure to|must)\b",
        "He wrote that 1712 will have been the last.",
    ),
    # The Games of a year that were never held; of which year they were, not when they were stopped.
    rule(
        "forecast",
        "marked",
        r"⟨the \d{4}⟩ (?:[\w’'-]+ ){1,3}?(?:was|were|had been) (?:never (?:held|played|run)"
        r"|cancell?ed|called off|abandoned|drawn up|planned|announced|awarded|promised|postponed)\b"
        r"|\b(?:planned|planning|drew up|prepar(?:ed|ing)|bid(?:ding)?|campaigned|canvassed)"
        r" (?:for )?⟨the \d{4}⟩ (?-i:[A-Za-z])",
        "The 1712 games were cancelled.",
    ),
    # "Not since 1712 had so many been seen", "no peace since 1712 had been so long".
    rule(
        "denied",
        "marked",
        r"(?:\A\W*|[,;:(—“] ?|\b(?:and|but|that) )(?:not|never|nothing|nobody|none|no)"
        rf" (?:again |before |once |even )?{RUN}(?:⟨since |since ⟨)[^⟩]*⟩ (?:had|has|have|was"
        r"|were)\b"
        r"|(?:\A\W*|[,;:(—“] ?)(?:not|never) (?:⟨since |since ⟨)",
        "Not since 1712 had so many sail been seen.",
        needs="not never nothing nobody none no + since",
    ),
    # "No dividend was paid from then until 1712".
    rule(
        "denied",
        "marked",
        r"\b(?:no|not|never|nobody|nothing|none)\b[^.;⟨]{0,60}\bfrom (?:then|that"
        r" (?:day|time|date|year)|\d{4}|the (?:first|start|outset|beginning)) "
        r"(?:⟨(?:until|till|to|and) |\b(?:until|till|to|and) ⟨)"
        r"|\b(?:no|not|never|nobody|nothing|none)\b[^.;⟨]{0,60}\bfrom ⟨(?:then|that \w+)"
        r"(?: on(?:wards?)?)? (?:until|till|to)\b",
        "No dividend was paid from that year until 1712.",
    ),
)
