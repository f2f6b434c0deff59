"""English words between a distance and what it is counted from: "ten days | after the battle".

Every rule of a distance is made of these, so that each wording is one line here.
"""

from __future__ import annotations

__all__ = ["FRAGMENTS"]

FRAGMENTS = {
    # From the date before.
    "alone": r"(?P<direction>(?i:later|earlier|afterwards?|thereafter|beforehand|previously"
    r"|prior(?! to)|ago|from now|hence"
    r"|on(?=[,;.)]| (?:he|she|they|we|I|there|it (?:was|had))\b)"
    r"|(?:before|after)(?! [a-z])"
    r"|(?:before|after)(?= (?:and|but|or|who|whom|which|where|in|at|on|by|to|from|with|had|was"
    r"|were|came)\b)))\b",
    # From it, which is pointed to.
    "from_that": r"(?P<direction>before|after|ahead of|following|(?:on )?from(?! it))"
    r" (?:that|this|it|him|them|(?<=from\s)then(?! on\b))(?: (?:day|time)\b)?"
    r"(?=[,.;:)]| [A-Z]|(?<!it) (?:had|was|were)\b| (?:and|but|the|a|an"
    r"|he|she|came|followed|went|there"
    r"|they|it|his|her|their|in|on|at|to|by|with|from|for)\b|\s*\Z)",
    # From a happening that is named: before it, after it, or since it began.
    "from_event": r"(?:(?P<direction>before|after|prior to|ahead of|following(?![,.;]|\s*\Z)"
    r"|(?:on )?from)|(?P<into>into))\b",
    # What is named there; date words that nothing else reads may end before it.
    "named": r"(?= (?:(?:the|his|her|their|its|my|our) [a-z]|[A-Z][\w-]*['’]s? [a-z]))",
    # "The third day after he arrived"; beside a unit of no number only where more is told behind
    # it: "The week after he died, ..." is no "The week after he died".
    "named_or_did": r"(?:{named}|(?=\s*\Z)|(?= (?:he|she|they|we|I|it|[A-Z][\w-]+) [a-z]))",
    # But "the year after it the king died" points to what has been told.
    "did": r"(?= (?!it (?:the|an?|he|she|they|we|his|her|their|its|there)\b)"
    r"(?:he|she|they|we|I|it|[A-Z][\w-]+) [a-z][^,.;:!?\n]{2,60}"
    r"(?:, | (?:he|she|they|we|I)\b))",
    "named_or_end": r"(?:{named}|(?=\s*\Z))",
    "pointed": r"(?= th(?:is|at) [a-z])",
    # What has days by their number, but no calendar: "the third day of the siege".
    "begun": r"(?! the (?:[\w-]+ )?(?:months?|years?|weeks?|moon|season"
    r"|seasons|spring|summer|autumn|winter|quarter|term|century)\b){named_or_end}",
    # "A month and a day", "a day less than a month", "a month all but a day".
    # But no new clause: "it lasted three weeks, and a day later".
    "and_more": r"(?:,(?!\sand))? (?:and|(?P<less>less(?=\sthan)|short)|(?P<beyond>more)"
    r"|(?P<lacking>less|lacking|all|save))¦(?: (?:than|of|but))?"
    r" (?P<more>(?:{counts}|\d{1,3}) (?:{units})),?",
    # "Twenty years or so before the flood"; of days nobody knows then which is meant.
    "years_or_so": r"(?P<or_so>(?:(?<=ear)|(?<=ears)|(?<=onth)|(?<=onths)|(?<=ecades))"
    r",? (?:or (?:so|thereabouts)|more or less),?)?",
    "dayparts_counted": r"(?:evening|morning|afternoon)s?",
    "daypart_counted": r"(?P<daypart>morning|afternoon|evening|night)",
}
