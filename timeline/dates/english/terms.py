"""English words of a term of years that is over, or how much of it: "when it ran out, in May"."""

from __future__ import annotations

import re

from timeline.dates.english.numbers import COUNTS

__all__ = ["AND_MORE", "OVER"]

NOT_YET = r"(?<!would )(?<!will )(?<!should )(?<!to )(?<!not )(?<!never )(?<!must )"
_IT = (
    r"(?:it|they|these|this|those|all|time|term|years|lease|truce|patent|treaty|sentence|contract"
    r"|licen[cs]e|grant|apprenticeship|engagement|articles|indentures?|dozen|score|decade)"
)
_COUNT = rf"(?!an?\b)(?P<{{0}}>(?i:{COUNTS})|\d{{{{1,2}}}})"
SERVED = (
    r"(?:served|did|kept|held|stayed|spent|ruled|reigned|worked|took|needed|wanted|lasted|used)"
)
OVER = re.compile(
    # "With two of them left", "with one year still to run".
    rf"\b{_COUNT.format('left')}(?: years?)?(?: of (?:them|these|it))?"
    r" (?:(?:still |yet )?to (?:run|go|serve|come)|left|unexpired|remaining)\b"
    # "He served five of them", "it took him four".
    rf"|\b{SERVED} (?:him |her |them |only |just |all |nearly |but )?{_COUNT.format('served')}"
    r"(?=[.;:]|,? and\b| of (?:them|these)\b)"
    rf"|\b{_COUNT.format('of_them')} of (?:them|these) (?:he|she|they|we|I) {SERVED}\b"
    # "Then he stayed as long again", "twice as long".
    rf"|\b(?P<twice>as (?:long|many) again|twice as (?:long|many))\b"
    # "When it ran out", "it expired", "their time was up", "he was out of his time".
    rf"|(?P<over>{NOT_YET}\b(?:(?:ran|run|running) (?:out|its (?:full |whole )?(?:term|course|time)"
    r"|to (?:its|the|their) (?:very )?end)|expir(?:ed|y|ing)|expiration|lapsed|fell in"
    r"|came to an end|[Oo]ut of (?:his|her|their) (?:time|articles|indentures)"
    r"|(?:served|stayed|kept|did|saw|worked) (?:it|them|every (?:day|week|month|year|hour)"
    r"|(?:the|his|her|their) (?:whole|full|time|term|years|sentence))\b"
    r"|(?:these|this|that) (?:was what )?(?:it |they )?(?:took|lasted)\b(?! (?:place|up|him to))"
    r"|[Aa]t (?:the|its|their) (?:end|expiry|close) of (?:it|them|these|(?:the|that|his|her|their)"
    r" (?:term|time|years))|[Aa]t (?:its|their) (?:end|expiry|close)\b"
    rf"|{_IT} (?:was|were|being|had been|was now|were now) (?:up|out|over|done|past|spent|served"
    r"|ended|completed?|fulfilled|behind (?:him|her|them))\b))"
)
"""What says that a term is over, or how many of its years had passed or were still to come."""
AND_MORE = re.compile(
    r"\band (?:(?P<again>as (?:many|long) again)"
    rf"|(?:the next |another |the other |then )?(?!an?\b)(?P<more>(?i:{COUNTS}))(?: more)?"
    r" (?:in|on|to|at|with|by|more)\b)"
)
"""Behind years what says how many more passed: "five years in lawsuits and two in roofing"."""
