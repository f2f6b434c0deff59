"""English words with which a text explains its own dates: corrects, counts again, marks them."""

from __future__ import annotations

import re

from timeline.dates.english.keepers import OF_OLD
from timeline.dates.english.styles import MARKED

# "1917 [recte 1918]", "1917 (a slip for 1918)".
A_YEAR = r"[12lI][\dlIO]{3}"
CORRECTION = re.compile(
    # No look behind first: a pattern that begins with a few signs is searched for quickly.
    rf"(?P<wrong>[12lI](?<![\w.,/-].)[\dlIO]{{3}}(?:\d\d)?)(?:,?\s?[(\[]|\s?(?:--|—|–)\s)"
    r"(?:recte|rectius|(?:[^()\[\]\d.!?]{0,60}; )?read|correctly|properly|should (?:be|read)"
    r"|(?:[^()\[\]\d.!?]{0,60}[\s;,])?(?:(?:slip|misprint|mistake|error)(?: of the pen)?|sic,?)"
    rf" for):?\s(?P<right>{A_YEAR})(?:[)\]]|(?=\s?(?:--|—|–)|\Z))"
)
# "4 March 1664 (1665 as we count)": what stands before the year that is ours, and behind it.
BEFORE_GLOSS = re.compile(
    r",? ?[(\[]?(?:O\. ?S\.[;,)]? ?)?[(\[]?(?:or|that is|i\. ?e\.|but|our)?,? ?"
)
BEHIND_GLOSS = re.compile(
    r"[)\]]|,? (?:as (?:we|one)\b|by (?:our|modern|the modern|the new)\b"
    r"|in (?:our|modern|the modern|the new)\b|to us\b|N\. ?S\b|[Nn]ew [Ss]tyle\b|of ours\b)"
)
SIGN_KEYS = ("marked", "labelled", "distinguished", "indicated", "followed by")
"""Of these one stands in every saying that sets a sign."""
SETS_SIGN = re.compile(
    # "Greek days are marked G., and Old Style O.S."
    rf"\b(?:(?<=\band )|(?=[^.;]{{0,40}} (?:is|are)(?: all)? {MARKED}\b))"
    rf"(?:Rumi|Julian|[Oo]ld[ -][Ss]tyle|{OF_OLD})(?: (?:dates|days|ones))?"
    rf"(?: (?:is|are)(?: all)? {MARKED}(?: by| with| as)?(?: an?)?)?"
    r" [\"“‘(]?(?P<sign>[A-Z]\b(?:\. ?[A-Z]\b)?)[.)\"”’]"
)
TURKS = ("Ottoman", "Turk", "Sultan")
YEAR_OF_MARCH = " of the financial year"
"""So the Turks' days are marked, in texts that name them;"""
MARCH_YEARS = re.compile(
    # Rumi alone is a poet.
    r"\b(?:Rumi|[Mm]ali\b\*?|[Ff]inancial|[Ff]iscal)(?: [a-z]+)?"
    r" (?:year|calendar|count|reckoning|date)"
)
"""and so is called the count of its years: 1321 of it is 1905."""
