"""English words by which a day is told again, by another calendar: "which in Paris was"."""

from __future__ import annotations

import re

from timeline.dates.english.keepers import EAST, OF_NEW, OF_OLD, OLD_PLACES, WEST
from timeline.dates.english.styles import COUNTED

__all__ = [
    "AGAIN", "AGAIN_ELSEWHERE", "BOTH_SIDES", "OF_CALENDARS", "OTHER_SIDE", "SAID_ELSEWHERE",
    "SAID_SO", "SIDE_NAMED",
]  # fmt: skip

# How a day is told again: "(", "that is", "which in Paris was", "; to the Spaniards it was".
AGAIN = re.compile(
    r"(?:[(\[](?:[^()\[\].;]{0,40} )?"
    r"|\b(?:or|i\. ?e\.,?|that is(?: to say)?,?|namely|alias|being)"
    r"(?:,? as [^.;,]{1,40},?)?(?: on)?(?: the)? "
    r"|\bwhich (?:[\w'’]+ ){0,4}?(?:is|was|would be|makes?|made)(?: on)?(?: the)? "
    # "Which our correspondents sent home as 11 September".
    r"|\b(?:which|what|that) [^.;,]{1,50}\b(?:sent|send|reported?|printed?|entered|enters?|called"
    r"|calls?|dated?s?|wrote|write|recorded|knew|know|gave|give|renders?|rendered|translates?)"
    r"(?: home| it| down)? (?:as|under|for|to be|at|by)(?: on)?(?: the)? "
    r"|\b(?:which|what|day that) [^.;,]{1,50}\b(?:call|render)(?:ed|s)?(?: it)?(?: the)? "
    r"|\b(?:to|for|in|at|by|with) (?:(?:the|his|her|their|our)\b|[A-Z])[^.;]{0,60}"
    r" (?:was|is)(?: already| still| only)?(?: on)?(?: the)? "
    # "It was the 23rd of December to the ambassadors": whose it was stands behind.
    r"|\bit was(?: already| still| only)?(?: the)? (?=\Z)"
    # "The tenth of the first moon, by our count 15 February".
    r"|,? (?:by|in|on|to) our(?: own)? (?:count|reckoning|calendar|style|almanac|terms)"
    r"(?:,? it (?:was|is))?,?(?: on)?(?: the)? "
    # "The tenth of the first moon, our 15th of February"; "21 July — the 3rd of August by ours".
    r"|, our | [–—] (?:the )?(?=\Z)"
    # "Foreign courts learned of it as having happened on the 24th".
    r"|\bas (?:having \w+|of|done)(?: on)?(?: the)? "
    # "The French report has 24 June, the Russian one 12 June".
    r"|, (?:and |but )?(?:in |by )?(?:the|that) [A-Z]\w+(?: \w+)?(?: (?:has|gives|says))?(?: the)? "
    r"|\b(?:enter(?:s|ed)?|put|wrote|writes?|ha[sd]|have|gives?|gave|dates?d?|ke(?:ep|pt)|noted?)"
    r" (?:it|them|this)(?: down)?(?: (?:under|at|on|as|for))?(?: the)? )\Z"
)
"""It says so of one sentence,"""
AGAIN_ELSEWHERE = re.compile(
    r"\A[^.;]{0,60}[.;][’”\"')]* (?:(?:For|To|In|By|Among|At) [^.;]{1,60} (?:it|this|that)"
    r" (?:was|is)(?: already| still| only)?(?: the)?"
    # "He took the pass on 24 September. The general's own report calls it the 13th".
    r"|[^.;]{1,60}\b(?:calls?|called|puts?|dates?|dated|has|gives|gave|enters|entered)"
    r" (?:it|this|that)(?: down)?(?: (?:on|at|under|as|for))?(?: the)?"
    r"|It was(?: already| still| only)?(?: the)?) \Z"
)
"""and this of the one behind it: "He died on 3 May. For the Dutch it was the 13th of May"."""
# "On 9 April in the English reports and on 20 April in the Spanish", "Christmas by his own count,
# 4 January by that of his hosts".
SIDE = (
    r",? (?:by|in|to|for|after|with|according to)"
    r" (?:the|his|her|their|our|your|those|that|you|me|us|[A-Z])"
)
BOTH_SIDES = re.compile(rf"{SIDE}[^.;,]{{0,40}}(?:[,;]|,? (?:and|but))(?: on)?(?: the)? \Z")
OTHER_SIDE = re.compile(SIDE)

# What follows is asked of days alone that lie apart as the calendars do.
NAME_IT = (
    r"\b(?:says?|said|ha[sd]|have|bears?|bore|(?<!was )(?<!were )(?<!been )reads?|gives?"
    r"|gave|shows?|showed|dates?d?|headed"
    r"|writes?|wrote|written|calls?|called|puts?|marked|entered|stands|stood|our"
    r"|(?:it|this|that|which|there|day|date|where)(?: would)? (?:was|is|be))"
    r"(?: (?:it|this|that|still|already|only|then|down|as|under|at|on|to be|the day))*(?: the)? \Z"
)
SAID_SO = re.compile(
    rf"{NAME_IT}|\bdays (?:behind|slow|late|later|earlier|ahead|fast|before|apart|short)\b"
)
"""Of one sentence: "the Russians say 24 January", "twelve days behind our 5 February";"""
SAID_ELSEWHERE = re.compile(rf"\A[^.;]{{0,60}}[.;)]+[’”\"')]* [(]?[^.;]{{1,60}}{NAME_IT}")
"""and of the one behind it: "His stone has 24 January"."""
PEOPLE = rf"(?:{OF_OLD}|{OF_NEW}|{EAST}|{WEST}|{OLD_PLACES.pattern})(?!\w)"
SIDE_NAMED = re.compile(
    r",? (?:everywhere|elsewhere|abroad|(?:in|by|to|for|with|among|according to)"
    rf" (?:the |our |his |her |their )?(?:(?:rest|others)\b|{PEOPLE}))"
)
"""Behind the second day whose it is: "and 5 February everywhere else"."""
OF_CALENDARS = re.compile(rf"\b{COUNTED}\b|\b{PEOPLE}")
"""Near them, of whose days it may be."""
