"""English words between the last day of the old calendar and the first one of the new."""

from __future__ import annotations

import re

AT_ONCE = r"(?: (?:at once|directly|immediately|straight|overnight))?"
# "2 September was followed by", "they went to bed on 2 September and woke on", and where it is
# only said how the calendars met: "when 15 February became 1 March".
FOLLOWED = re.compile(
    rf",? (?:was|were|is){AT_ONCE} (?:followed|succeeded){AT_ONCE} by(?: the)? "
    r"|,? and (?:[a-z]+ )?(?P<woke>woke|awoke|rose|got up)(?: up)?"
    r"(?: (?:the )?next (?:day|morning))? (?:on|to|to find it)(?: the)? "
    rf"|,? (?P<both>became|turned into){AT_ONCE}(?: the)? "
)
# "It went from 15 February to 1 March": words that tell of no journey, for the days are proved.
LEAPT = re.compile(
    rf"\b(?:went|go|going|leapt|leaped|leap(?:ing)?|jump(?:ed|ing)?|pass(?:ed|ing)?"
    rf"|skip(?:ped|ping)?|sprang|stepp(?:ed|ing)){AT_ONCE}"
    r" (?:from (?:its own |the |their own )?)?\Z"
)
UNTIL = re.compile(r" (?:to|until|till) (?=(?:the )?\w+(?: of)?(?: \w+)?(?:,? \d{4})?\Z)|[–—-]")
