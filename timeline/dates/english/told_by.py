"""English words by which a day is told as somebody else counted it: "what the Dutch called"."""

from __future__ import annotations

import re

from timeline.dates.english.keepers import NEW_PLACES, OF_NEW, OF_OLD, OLD_PLACES, any_of

COUNT = any_of("[Cc]alendar, almanac, reckoning, style, count, dating")
# "By the Dutch reckoning", "what the Greeks called", "in the calendar on the consul's desk".
NAME = r"(?:[A-Z]|consul)[\w’']+"
WAS = r"(?:was|had been|would be|is)(?: already| still| only| by then| as yet| then)?(?: the)?"
BEFORE = re.compile(
    r"\b(?:"
    rf"(?:[Bb]y|[Ii]n|[Oo]n|[Aa]ccording to|[Aa]fter) the ({NAME}) {COUNT},? (?:it|this|that) {WAS}"
    rf"|(?:[Ww]hat|which),?(?: (?:for|to|with|among))? the ({NAME})(?: \w+)?"
    r" (?:(?:still |would |had )?(?:call|wr[io]te|name|date)\w*(?: it)?|had as"
    rf"|{WAS})(?: the)?"
    rf"|(?:[Tt]o|[Ff]or|[Ww]ith|[Aa]mong) the ({NAME}),? (?:it|this|that) {WAS}"
    rf"|(?:[Bb]y|[Ii]n|[Oo]n|[Aa]ccording to) the {COUNT} (?:of|on|in) the ({NAME})(?: \w+)?,?"
    rf"(?: (?:it|this|that) {WAS})?(?: (?:on|upon|at)(?: the)?)?"
    rf"|[Tt]he (?:({NAME}) {COUNT}|{COUNT} of the ({NAME})(?: \w+)?)"
    r" (?:said|says|ha[sd]|showed|gave|read|stood at)(?: (?:it as|it was|only))?(?: the)?"
    rf"|(?:[Ww]hat|which),? (?:in|at) (?:the )?({NAME}) {WAS}"
    # "And the Danes under attack made it 4 August".
    rf"|[Tt]he ({NAME})(?: [a-z]+){{0,3}} (?:made|put|ma[kr]ked?|entered|kept|dated|called) it"
    r"(?: (?:as|on|under|down))*(?: the)?"
    r") \Z"
)
NEEDED = (" the ", "The ", " in ", " at ")
"""One of these stands in all of it."""
ENDS = (
    " was ", " be ", " been ", " is ", " the ", " call ", " called ", " calls ", " wrote ",
    " write ", " named ", " dated ", " it ", " as ", " on ", " upon ", " at ", " still ",
    " already ", " then ", " only ", " yet ", " said ", " says ", " had ", " has ", " showed ",
    " gave ", " read ",
)  # fmt: skip
"""With one of these ends what may stand before such a day."""
# "On the Russian | 24 January", "on Russia's | 24 January": who keep a calendar of their own.
WHOSE = re.compile(rf"\b(?:[Tt]he ({OF_OLD}|{OF_NEW})|({OLD_PLACES.pattern})['’]s)(?: own)? (?=\Z)")
OF_WHOSE = ("he ", "'s ", "’s ")
"""One of these stands in all of it."""
# "It was 3 April | for the consuls", "5 August | for the Orthodox; 18 August for the Allies".
IT_WAS = re.compile(rf"(?:\b(?:[Ii]t|which|this|that) {WAS}|[;(]|[^\d,] and|,)(?: the)? \Z")
BEHIND = re.compile(
    rf",? (?:in ({NEW_PLACES.pattern})|(?:for|to|with|among) the ({NAME}))"
    r"(?! [\w’']*[a-z](?<!and)(?<!when)(?<!where)(?<!but)\b)"
    # "22 September | on the calendar of the Scots", "3 June | as the Lutherans counted".
    rf"|,? (?:(?:by|in|on|of|after|according to) the {COUNT} (?:of|used by|kept by) the ({NAME})"
    rf"|as the ({NAME})(?: [a-z]+)? (?:count|reckon|date)e?d?\b)"
)
NAMED = re.compile(rf"\b{NAME}")
OLD_NAMED = ("Old Style", "old style", "O.S.", "O. S.", "Julian", "old calendar")
