"""English with years of three figures behind months, seasons and feasts: "Easter in 972"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.dates.english.calendar_fragments import SMALL_YEAR, WHOLE
from timeline.dates.english.noise_words import SMALL_BEHIND
from timeline.dates.english.rules import ENGLISH

__all__ = ["ALONE", "BEHIND", "OPENING", "PRINTED", "SMALL_YEAR_ENGLISH"]

ALONE = "small-year"
"""The rule of such a year alone."""
OPENING = tuple(f"{word} " for word in "In in By by Until until Since since".split())
BEHIND = re.compile(r"[.;]\s|,?\s(?:and|but|when|he|she|they|it|the|his|her|their|[A-Z][a-z]+)\b")
"""What stands before and behind such a year that is surely one: "In 978 King Edward"."""

PRINTED = re.compile(rf"(?:\A|[a-z],?\s)[1-9]\d\d{WHOLE}(?!\w)(?={SMALL_BEHIND.pattern})")
"""Words that may print such a year."""
# "The spring of 974", and "in March 975," right behind what it is the year of: no "300 men".
_SMALL_YEAR = (
    rf"(?<=\s[io][fn]\s){SMALL_YEAR}"
    rf"|(?<=[a-z]\s)[1-9]\d\d{WHOLE}(?!\w)"
    r"(?=[.;:)]|,(?!\s(?:and\s)?(?:\d|(?:in|by)\s[A-Z]))|\s*\Z| (?:he|she|they|it|his|her|when)\b)"
)
# One more way to say the year, in the group that has all of them.
_YEAR = ENGLISH.fragments["year"].replace("(?P<year#>", f"(?P<year#>{_SMALL_YEAR}|")
# Where the text counts in such years no other has to say of which era they are.
_RULES = tuple(
    replace(rule, example="In 927, in 941, ... in [954] he died => 0954", fixed={})
    if rule.name == ALONE
    else rule
    for rule in ENGLISH.rules
)
SMALL_YEAR_ENGLISH = replace(ENGLISH, rules=_RULES, fragments={**ENGLISH.fragments, "year": _YEAR})
