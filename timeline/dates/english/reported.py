"""English words by which others are said to have written a day otherwise: "announced it for"."""

from __future__ import annotations

import re
from functools import cache

from timeline.dates import english
from timeline.dates.english.keepers import NEW_PLACES, OF_NEW, OF_OLD, OLD_PLACES
from timeline.dates.english.styles import TEN

__all__ = [
    "LAST",
    "LATER",
    "NAMED",
    "REPORTED",
    "SENTENCE_END",
    "THEIRS",
    "TURNED",
    "numbers",
    "the_day",
]

LAST = 1923
"""By then all had the new calendar."""
SENTENCE_END = re.compile(r"[.!?;][’”\"')]* ")
# "Ten days later, on the 13th": of another day.
LATER = re.compile(
    rf"\b(?:{TEN}|fortnight|week|\w+) (?:days |weeks )?(?:later|afterwards?|earlier|thereafter)\b"
)
DAYS_APART = (
    rf"\b{TEN} days (?:behind|slow|short|late|ahead|fast|in front|in advance|in arrears)\b"
    rf"|\b(?:lag(?:s|ged)?|was|were|ran|stood|went)(?: some| then| now| still| by)* {TEN} days\b"
    rf"|\bdays? (?:lag|r[au]n)\w*"
)
PEOPLE = rf"(?:{OF_NEW}|{OF_OLD}|{OLD_PLACES.pattern}|{NEW_PLACES.pattern})"
NAMED = re.compile(
    r"\b(?:[Cc]alendars?|[Aa]lmanacs?|[Rr]eckoning|[Ss]tyle|Julian|Gregorian|Old Style)\b"
    rf"|{DAYS_APART}|\b(?:Western|West|Westerner)\b"
    rf"|\bfor (?:the )?(?:everybody|everyone|world|rest|others?)\b|\bthese are the dates\b"
    rf"|\b{PEOPLE}[^.;,]{{0,30}} (?:they |it )?(?:wrote|writes?|were writing|ha[sd]|gave|gives"
    rf"|reads?|says?|was still|was already)\b"
)
"""A calendar, how far two lie apart, or those who had the other one."""
MONTH = "|".join(english.MONTH_NAMES)
SPELT = {day: word for word, day in english.ORDINALS.items() if word.isalpha() or "-" in word}


def numbers(day: int) -> tuple[str, str]:
    """What stands in every form of a day of the month."""
    return str(day), SPELT[day]


@cache
def the_day(number: int) -> re.Pattern[str]:
    """A day of the month as anybody may write it, alone by its number."""
    return re.compile(
        rf"(?:\b(?P<month_before>{MONTH}) )?\b(?<![\d/.,:])(?:the )?"
        rf"(?:{number}(?P<figure>st|nd|rd|th)?|(?P<nth>{SPELT[number]}))"
        rf"(?![\d/:%]|[.,]\d|-)\b(?: (?:of )?(?P<month>{MONTH})\b)?"
    )


REPORTED = re.compile(
    r"\b(?:announc|report|record|enter|print|not|mark|celebrat|lament|writ|count|dat|put|call"
    r"|render|describ|translat|headed|hear|learn)(?:e|ed|es|ing|s|ten)?\b[^.;!?]{0,60}"
    r"(?<!\bon\s)(?<!\bon\sthe\s)\Z"
    r"|\b(?<!was )(?<!were )(?<!been )(?:wrote|has|have|had|gave|gives?|puts?|says?|said"
    r"|made|makes?|shows?|reads?|reading|bears?|bore|kept|keeps?)"
    r"(?: (?:it|this|that|them|only|still|already|down|as|under|at|on|for|to be|the day))*(?: the)?"
    r" ?\Z"
    r"|\b(?:it|this|that|which|what|there|day|date) (?:was|is|were|would be|must be|had been)"
    r"(?: (?:already|still|only|then|by then|in truth|really|called|in \w+|to \w+|for \w+))*"
    r"(?: the)? ?\Z"
)
"""Before it."""
THEIRS = re.compile(
    r",? (?:for|to|with|in|by) (?:everybody|everyone|all|(?:the )?(?:world|rest|others?|West"
    rf"|whole))\b|,? (?:in|by|for|to) (?:the )?{PEOPLE}"
)
"""And behind it."""
# "When he woke the next morning it was | the 14th", "should be followed by | the 24th".
TURNED = re.compile(
    r"\b(?:(?:next|following) (?:day|morning)|(?:day|morning) (?:after(?:wards)?|following)|morrow"
    r"|following|woke|awoke)\b[^;!?]{0,90}\b(?:was|were|is|put|wr[io]te|written|called|counted|dated"
    r"|as|for|to be|became|already|by|say|said|read)(?: (?:already|not the \w+ but|on))*"
    r"(?: the)? ?\Z"
    r"|\bfollowed (?:at once |directly )?by(?: the)? ?\Z"
)
"""Between the last day of the old calendar and the first one of the new."""
