"""English sentences of what would have been, was only settled or is told wrongly, as rules."""

from timeline.extract.aside_rule import rule
from timeline.extract.english.runs import RUN

SOMEBODY = r"(?:he|she|it|they|we|i|you|there|anyone|anybody|the [a-z]+|(?-i:[A-Z])[\w’'-]+)"
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
        r"\b(?:distrust|mistrust|not (?:to )?(?:be )?(?:trust|believe)d?|misprint(?:ed|s)?"
        r"|misdated?"
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
    # "There was no truth in the rumour that the king had died on 3 August", "he dreamed that".
    rule(
        "hypothetical",
        "marked",
        r"\b(?:no truth in|no word of truth|untrue|false(?:ly)?|unfounded|baseless|dream(?:s|ed|t)?"
        r"|imagin(?:e|es|ed)|fancied|pretend(?:s|ed)?|feign(?:s|ed)) (?:in |the |that |was |is "
        r"|it )*"
        r"(?:rumours?|rumors?|report|story|tale|news)?\b[^.;⟨]{0,20}\bthat [^.;⟨]{0,60}⟨",
        "There was no truth in the rumour that the duke had died in 1712.",
        needs="that",
    ),
    rule(
        "fiction",
        "marked",
        r"\b(?:tales?|stor(?:y|ies)|yarns?|jokes?|legends?|riddles?) (?:was|is|were|are"
        r"|that he told"
        r"|that she told) (?:always |often |usually )?(?:of|about) [^.;⟨]{0,60}⟨",
        "His favourite tale was of a ghost that walked in May 1712.",
    ),
    # "Her play, The Winter of 1740, had no success".
    rule(
        "title",
        "marked",
        r"\b(?:plays?|novels?|books?|operas?|poems?|films?|pictures?|paintings?|songs?|tales?"
        r"|pamphlets?|ballads?|memoirs?|stor(?:y|ies)|romances?),? (?:called |named |entitled )?"
        r"⟨(?-i:The |A |An )?(?-i:[A-Z])[a-z]+ of \d",
        "Her play, The Winter of 1712, had no success.",
    ),
    # "Those born after 1 January were to be free": a law's or a list's limit.
    rule(
        "limit",
        "near",
        r"\b(?:born|dead|married|admitted|enrolled|hired|engaged|appointed) (?:before|after|on or"
        r" after|on or before) (?:the )?⟨|\bb\. (?:before|after) ⟨",
        "Children born after 6 May 1712 were to be free.",
    ),
    rule(
        "limit",
        "marked",
        r"\b(?:forbids?|forbade|allows?|allowed|requires?|required|permits?|permitted) (?:any|no"
        r"|all"
        r"|every) [a-z ]{2,30}(?:before|until|till|after) (?:the )?⟨|\b(?:forbids?|forbade|allows?"
        r"|allowed|permits?|permitted) (?:any|no|all|every) [a-z ]{2,30}⟨(?:before|until|till"
        r"|after) ",
        "The lease forbids any sale before 1712.",
    ),
    # "The plan for 1760 was larger still", "he thought of selling in the autumn".
    rule(
        "plan",
        "near",
        r"\b(?:plans?|estimates?|targets?|forecasts?) for (?:the )?(?:year )?⟨",
        "The plan for 1712 was larger still.",
        needs="for",
    ),
    rule(
        "plan",
        "marked",
        r"\b(?:thought|thinking|spoke|talked|dreamed"
        r"|dreamt) of (?!\w*thing)[a-z]+ing\b (?![^⟨]{0,40}\bwhen\b)"
        r"[^.,;⟨]{0,40}⟨",
        "He thought of selling in May 1712, and thought better of it.",
        needs="of",
    ),
    # "The sitting of 2 March was not held".
    rule(
        "nothing",
        "marked",
        r"⟨[^⟩]*⟩ (?:was|were) (?:not|never) (?:held|given|kept|celebrated|played|performed"
        r"|opened)\b",
        "The sitting of 6 May 1712 was not held.",
        needs="not never",
    ),
    # "People who were young in 1750", "the century began, strictly speaking, on 1 January 1701".
    rule(
        "standing",
        "near",
        r"\bwho (?:was|were|had been) (?:young|alive|old|rich|poor|children|a child|boys|girls)"
        r" (?:in |before |about )?⟨",
        "People who were young in 1712 never tired of saying so.",
        needs="who",
    ),
    rule(
        "calendar",
        "near",
        r"\bcentury (?:began|begins|ended|ends|opened|closed) (?:only )?(?:on|with|in) (?:the )?⟨",
        "Strictly speaking, the century began on 1 January 1701.",
        needs="century",
    ),
    # "It was said of him that he had never been late since 1730".
    rule(
        "nothing",
        "near",
        r"\b(?:never|not once) [^.,;⟨]{0,40}(?:\bsince (?:the )?⟨|⟨since )",
        "He had never been late since 1712.",
        needs="never once",
    ),
    rule(
        "hypothetical",
        "marked",
        r"(?:\blet us (?:suppose|assume|imagine|say)|\A\W*(?:suppos|assum|imagin)(?:e|ing))"
        r" that [^.;⟨]{0,80}⟨"
        r"|\b(?:perhaps|maybe) [a-z ]{1,20}\bwould [^.;⟨]{0,60}⟨",
        "Let us suppose that the letter was written in May 1712.",
        needs="that would",
    ),
    # "The doctor gave him until Michaelmas".
    rule(
        "plan",
        "near",
        r"\b(?:gave|gives|give|given|allowed) (?:him|her|them|it|us|me|(?-i:[A-Z])\w+) (?:only "
        r"|just )?"
        r"(?:until (?:the )?⟨|till (?:the )?⟨|⟨until |⟨till )",
        "The doctor gave him until May 1712.",
        needs="gave gives give given allowed",
    ),
    rule(
        "compared",
        "near",
        r"\b(?:style|fashion|manner|dress|taste|look|spelling|hand|price) (?:is|was|are"
        r"|were) (?:still )?"
        r"that of (?:the )?(?:year )?⟨",
        "The spelling was still that of May 1712.",
        needs="that",
    ),
    rule(
        "written",
        "near",
        r"\btime of writing,? ?\(?(?:in )?⟨|\bI (?:write|am writing)(?: this)? (?:in|on) (?:the )?⟨"
        r"|\bmy (?:own )?copy\b[^.;⟨]{0,40}⟨",
        "At the time of writing (May 1912) the roof is off.",
    ),
)
