"""English words between the last day of the old calendar and the first one of the new."""

from __future__ import annotations

import re

AT_ONCE = r"(?: (?:at once|directly|immediately|straight|overnight))?"
THE = r"(?: (?:the|on))*"
# "2 September was followed by", "they went to bed on 2 September and woke on", and where it is
# only said how the calendars met: "when 15 February became 1 March".
FOLLOWED = re.compile(
    rf",? (?:was|were|is){AT_ONCE} (?:followed|succeeded){AT_ONCE} by{THE} "
    rf"|,? (?:gave way|made way|gave place){AT_ONCE} (?:to|for){THE} "
    r"|,? (?:and )?(?:[a-z]+ )?(?P<woke>woke|awoke|waked?|rose|arose|rise|g[eo]t up)(?: up)?"
    rf"(?: (?:the )?next (?:day|morning))?(?: (?:to find it|to|on))?{THE} "
    rf"|,? (?P<both>became|turned into){AT_ONCE}(?: the)? "
    # "Wednesday the 2nd was the last day of the old reckoning and Thursday the 14th".
    r"|,? (?P<last>was (?:made |to be )?the last(?: day)?)[^.;]{0,40}? and(?: (?:the|then))* "
)
FOLLOWS = re.compile(rf",?{AT_ONCE} (?:followed|came){AT_ONCE}(?: (?:upon|on|after))?{THE} ")
"""The same, the new day before the old one."""
# "The day after 31 January was 14 February", "was to be counted as the 14th".
WAS = re.compile(
    r",? (?:was|is|became|would be|had been|should be)(?: to be| already)?"
    rf"(?: (?:called|counted|reckoned|written|numbered|made|dated)(?: as)?)?{THE} "
)
BED = re.compile(r"\b(?:bed|sleep|slept|asleep|lain down|lay down|retired)\b[^.;]{0,20}\Z")
"""Before two days without their month."""
# "It went from 15 February to 1 March": words that tell of no journey, for the days are proved.
LEAPT = re.compile(
    rf"\b(?:went|go|going|leapt|leaped|leap(?:ing)?|jump(?:ed|ing)?|pass(?:ed|ing)?"
    rf"|skip(?:ped|ping)?|sprang|stepp(?:ed|ing)){AT_ONCE}"
    r" (?:from (?:its own |the |their own )?)?\Z"
)
UNTIL = re.compile(r" (?:to|until|till) (?=(?:the )?\w+(?: of)?(?: \w+)?(?:,? \d{4})?\Z)|[–—-]")
LAST_OF_OLD = re.compile(
    r"(?:the )?last (?:day )?(?:of|in|by) (?:the (?:[Oo]ld|Julian)|its (?:old|own))"
    r" (?:[Ss]tyle|calendar|reckoning|almanac|count)\b"
)
"""Between them, a day of no month or year."""
NUMBER = re.compile(r"(?:the )?(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\b(?! (?:of\b|[A-Z]))")
