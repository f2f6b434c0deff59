"""English words beside "spring", "fall" and "winter" that tell whether a season is meant."""

from __future__ import annotations

import re

AMBIGUOUS = ("fall", "spring")
# Of what sort a thing is: "summer reading", "winter quarters".
ATTRIBUTE = re.compile(
    r" (?:reading|holidays?|vacation|palace|residence|capital|schools?|camps?|clothes|clothing"
    r"|coats?|boots|uniforms?|quarters|games|olympics|wheat|barley|crops?|sports|house|pasture|term)\b",
    re.IGNORECASE,
)
# "A winter march": behind an article a season and a thing are one.
SORT = re.compile(
    r" (?!(?:of|in|on|at|by|to|for|from|with|without|like|such|so|as|too|and|or|but|nor|that"
    r"|which|when|where|while|who|whose|before|after|until|till|since|under|among|amid|through|later"
    r"|earlier|ago|long|full|more|less|spent|passed|came|went|was|were|is|had|has|there|here|away"
    r"|abroad|alone|among|the|an?|he|she|it|they|we|his|her|its|their|morning|evening|night|day"
    r"|afternoon|dawn|noon|midday|season|term)\b|[a-z]+(?:ed|en|ing|ly)\b)[a-z]{3,}\b"
)
NAMED_FOR_SEASON = re.compile(
    r" (?:Gardens?|Palace|King|Queen|River|Street|Hill|House|Hall|Park|Lane|Creek|Bank|Field"
    r"|Grove)\b"
)
# "The army would winter there", "they meant to winter in the north".
VERBAL = frozenset("would will shall should could can might may must did not".split())
WINTERING = re.compile(
    r" (?:in|at|with|there|here|on|among|near|out|over|under|away|by|his|her|its|their|them|him|it"
    r"|cattle|sheep|horses|ships|boats|stock)\b"
)
SEASONAL = re.compile(
    r" (?:again\b|campaign|offensive|semester|term|election|harvest|sowing|session|rains|flood)s?\b"
    r"| (?:had )?(?:came|come|returned|arrived|approached|set in|drew on|wore on)\b"
)
FALL_OF = re.compile(
    r" (?:of (?!\d|that|the (?:year|same|following|previous|next))|to |from |in (?![12]\d)"
    # "He jumped; the fall took four seconds."
    r"|(?:took|killed|broke|stunned|hurt|injured|knocked|crippled|lasted)\b)|s\b"
)
# "After its fall", "the news of her fall", "it survived the fall": what fell, not when.
ITS_FALL = re.compile(
    r"\b(?:of|before|after|since|until|till) (?:his|her|its|their) \Z"
    # "Two days after the fall", "the eve of the fall": days are counted from what fell.
    r"|\b(?:minutes?|hours?|days?|nights?|mornings?|evenings?|weeks?|eve|news)"
    r" (?:of|before|after|since|from|following) the \Z"
    r"|\b(?:surviv(?:ed?|ing)|broke|bent|hurt (?:by|in)|cushion(?:ed|ing)) (?:the|her|his|its) \Z"
)
SEASON_BEFORE = re.compile(
    r"\b(?i:in|of|by|since|until|till|during|the|that|this|last|next|late|early|mid|following|previous"
    r"|same|each|every|and|or|a|through|throughout|for|before|after|from|its|their|second|first|main|"
    r"harsh|come|severe|hard|cold|bitter|long|wet|dry|hot|another|great)[ -]\s*\Z"
)
# "They watched it rise and fall", "summer, fall and winter": what a small word joins to a season.
JOINED = re.compile(r"\b(?:and|or) \Z")
TO_SEASON = re.compile(r"\b(?i:spring|summer|autumn|fall|winter),? (?:and|or) \Z")
# "At a hot spring", "beside a clear spring": water, where a season would be in or during.
PLACE = re.compile(r"\b(?:at|near|beside|by|to|from|beyond|below|above) an? (?:\w+ )?\Z")
