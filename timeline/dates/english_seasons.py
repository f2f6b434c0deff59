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
NAMED_FOR_SEASON = re.compile(
    r" (?:Gardens?|Palace|King|Queen|River|Street|Hill|House|Hall|Park|Lane|Creek|Bank|Field"
    r"|Grove)\b"
)
# "They meant to winter in the north".
WINTERING = re.compile(r" (?:in|at|with|there|on|among|near|out)\b")
SEASONAL = re.compile(
    r" (?:campaign|offensive|semester|term|election|harvest|sowing|session|rains|flood)s?\b"
    r"| (?:had )?(?:came|come|returned|arrived|approached|set in|drew on|wore on)\b"
)
FALL_OF = re.compile(
    r" (?:of (?!\d|that|the (?:year|same|following|previous|next))|to |from |in (?![12]\d))|s\b"
)
# "After its fall", "the news of her fall": what fell, not when.
ITS_FALL = re.compile(r"\b(?:of|before|after|since|until|till) (?:his|her|its|their) \Z")
SEASON_BEFORE = re.compile(
    r"\b(?i:in|of|by|since|until|till|during|the|that|this|last|next|late|early|mid|following|previous"
    r"|same|each|every|and|or|a|through|throughout|for|before|after|from|its|their|second|first|main|"
    r"harsh|severe|hard|cold|bitter|long|wet|dry|hot|another|great)[ -]\s*\Z"
)
# "At a hot spring", "beside a clear spring": water, where a season would be in or during.
PLACE = re.compile(r"\b(?:at|near|beside|by|to|from|beyond|below|above) an? (?:\w+ )?\Z")
