"""English sentences of what would have been, was only settled or is told wrongly, as rules."""

from timeline.extract.aside_rule import rule
from timeline.extract.english_runs import RUN

SOMEBODY = r"(?:he|she|it|they|we|i|you|there|anyone|anybody|(?-i:[A-Z])[\w’'-]+)"
UNDONE = (
    r"(?:was|were) (?:not|never)\b|never\b|came to nothing|(?:was|were) (?:dropped|refused|rejected"
    r"|abandoned|thrown out|forgotten|withdrawn)\b|fell through|failed\b|not carried out"
)

RULES = (
    # "The cloak, had she left it at home that morning, would be the dearest in the land".
    rule(
        "hypothetical",
        "segment",
        rf",\s(?:and |but )?had {SOMEBODY} (?:but |only |not |never )?[a-z]+ (?!to\b)"
        r"[^;]{0,160}\b(?:would|might|could)\b",
        "The mill, had the flood not spared it in 1712, would be a ruin.",
        needs="had + would might could",
    ),
    rule(
        "hypothetical",
        "marked",
        rf"\bwould\b[^;⟨]{{1,80}}⟨[^⟩]*⟩[^;⟨]{{0,60}}, had {SOMEBODY} ",
        "The mill would have been his in 1712, had he but asked.",
        needs="had + would",
    ),
    # "He could send doctors within a day, if they were wanted".
    rule(
        "hypothetical",
        "marked",
        r"\b(?:could|would|might|can|will) (?!have\b)[a-z]+ [^.;⟨]{0,60}⟨[^⟩]*⟩,? if\b",
        "He could bring the guns by May 1712, if they were wanted.",
        needs="if + could would might can will",
    ),
    # "He would be a free man now, after two years".
    rule(
        "hypothetical",
        "marked",
        r"\bwould (?:now be|be (?:[a-z]+ ){0,4}(?:now|today))\b[^.;⟨]{0,80}⟨",
        "He would be a free man now in any court, after the law of 1712.",
        needs="would + now today",
    ),
    # "It was settled that she should follow in the spring".
    rule(
        "plan",
        "marked",
        r"\b(?:was|were|been) (?:settled|agreed|decided|resolved|arranged|intended|planned"
        r"|understood|proposed|meant|hoped) that [^.;⟨]{0,60}\b(?:should|would|might|were to"
        rf"|was to)\b {RUN}⟨",
        "It was settled that she should follow in May 1712.",
        needs="that + should would might were was",
    ),
    # "The horses were ordered for 25 January".
    rule(
        "plan",
        "marked",
        r"\b(?:was|were|been|had) (?:ordered|bespoken|booked|fixed|wanted|hired|reserved) for"
        r" (?:the )?⟨",
        "The horses were ordered for 6 May 1712.",
        needs="for",
    ),
    rule(
        "plan",
        "marked",
        r"\b(?:threat|scheme|proposal|project|motion|offer|promise|design|plot) (?:to|of|for) "
        rf"[^.;⟨]{{0,80}}⟨[^⟩]*⟩[^.;]{{0,60}}\b(?:{UNDONE})",
        "A threat to burn the mill on 6 May 1712 was not carried out.",
    ),
    # "The guide, which puts the vote at 1816, is not to be trusted".
    rule(
        "error",
        "marked",
        r"\b(?:distrust|mistrust|not (?:to )?(?:be )?(?:trust|believe)d?|misprint(?:ed|s)?|misdated?"
        r"|wrongly|mistakenly|erroneously|in error|misled|careless(?:ly)?|the date wrong)\b"
        r"[^;⟨]{0,120}\b(?:puts?|places?|dates?|gives?|prints?|has|have)\b[^.;⟨]{0,60}⟨",
        "Distrust the guide, which puts the vote under 1712.",
        needs="puts put place places date dates give gives print prints has have",
    ),
    # "Its year 1244 began on 14 July 1828", "the first of the seventh month was 7 January 1829":
    # how a calendar lies beside ours.
    rule(
        "calendar",
        "marked",
        r"\b(?:its|their|whose) year \d{1,4}\b[^.;⟨]{0,60}\b(?:began|begins|begin|fell|falls)"
        r" (?:on )?(?:the )?⟨",
        "Their year 1124 began on 9 February 1712.",
        needs="year",
    ),
    rule(
        "calendar",
        "segment",
        r"\bthe first (?:day )?of (?:the|its|that|their) (?:[a-z]+ (?:month|moon)|[a-z]+th)\b"
        r"[^.;]{0,40}?(?:,|\b(?:was|is|fell on|falls on)) (?:the )?(?:\d|[a-z]+ of )",
        "The first of its seventh month was 6 May 1712.",
        needs="first",
    ),
)
