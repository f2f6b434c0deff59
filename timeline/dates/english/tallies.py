"""English words that count what comes each year, and leave out what: "in the fourth, on 14 May"."""

from __future__ import annotations

import re

from timeline.dates import english
from timeline.dates.english import feasts
from timeline.dates.english.cues import STRONG_PAST, WEAK_PAST
from timeline.dates.english.numbers import COUNTS, ORDINALS
from timeline.dates.language import one_of

__all__ = [
    "COUNTED", "EACH", "NTH", "RUNNING", "SEASONS", "SPANS", "WITHIN",
]  # fmt: skip

WHOSE = "the|his|her|its|their|my|our|a"
NTH = re.compile(
    r"(?<![Oo]n )(?<![Bb]y )(?<!ntil )(?<!from )(?<!till )(?<!fter )(?<!efore )(?<!ince )(?<!of )"
    rf"\b(?i:{WHOSE}) (?P<nth>{ORDINALS})"
    r"(?P<noun> (?!(?:day|week|fortnight|month|decade|centur(?:y|ie)|hour|time)s?\b)[a-z]{4,12})??"
    r"(?=[,.;:]| (?:of (?:them|these|those|which)|the|an?|he|she|they|it|we|I|his|her|their|there"
    r"|in|on|at|with|nobody|nothing|no|only|alone|again)\b"
    rf"| (?:{STRONG_PAST}|{WEAK_PAST})\b)"
)
"""What has a number and no name, or one that says nothing of time: "the fourth", "its ninth"."""
SPANS = ("year", "term", "session", "season")
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
YEARLY = rf"(?:{'|'.join((*SPANS, *SEASONS, 'harvest', 'vintage', 'crop'))})"
"""What comes once a year, or lasts for one."""
COUNTED = re.compile(
    rf"\b(?!an?\b)(?P<count>(?i:{COUNTS}|{ORDINALS}))(?: (?!of\b)[a-z-]{{2,12}}){{0,2}}?"
    rf" (?:(?P<yearly>{YEARLY})s?|(?P<feast>(?=[A-Z])(?:{one_of(feasts.FEASTS)}))e?s"
    r"|(?P<other>(?!(?:day|week|month|hour|minute)s)[a-z]{3,}s))\b"
    r"(?! (?:after|before|later|earlier|ago|old|of age)\b)"
)
"""What has been counted before: "three seasons", "his second year", "five Michaelmases"."""
EACH = re.compile(
    rf"\b(?i:every|each) (?:(?P<nth>{ORDINALS}) )?(?:{YEARLY}|{one_of(english.MONTH_NAMES)})s?\b"
    r"|\b(?i:yearly|annual(?:ly)?|once a year|one [a-z]+ a year)\b"
    r"|\b(?:never|not) (?:once )?(?:missed|failed|skipped|miss(?: a year)?)\b"
)
"""What says that something came again each year, from the day on which it first did."""
RUNNING = re.compile(r" (?:running|in a row|on end|in succession|together)\b")
"""Behind years that are counted as the calendar has them."""
WITHIN = ("in ", "In ")
"""Behind one of these a number counts times, and not what else is counted beside them."""
