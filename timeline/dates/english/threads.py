"""English words by which a story comes back to where it was, and weekdays beside their days."""

from __future__ import annotations

import re

from timeline.dates import english

WEEKDAYS = {name: number for number, name in enumerate(english.WEEKDAY_NAMES)}
NAMED = rf"(?P<weekday>{'|'.join(WEEKDAYS)})"
# "The 24th, a Tuesday", "the 24th, on a Tuesday", "on 5 May (a Saturday)",
# "5 May, which was a Saturday", "5 May, Saturday,".
BESIDE = re.compile(
    r"(?:,| \() ?(?:(?:which|it|that|this|and it) (?:was|fell on|happened to be) |being )?"
    rf"(?:(?:on )?a {NAMED}\b|{NAMED.replace('weekday', 'alone')}(?=[,.;)]))"
)

# Words with a capital within a sentence, and those that are none of somebody or of a place.
NAME = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]{2,}")
CAPITAL = re.compile(r"\b[A-Z][a-z]{2,}")
"""A name, or a word that begins a sentence."""
NO_NAMES = frozenset((*WEEKDAYS, *english.MONTH_NAMES, "Christmas", "Easter", "New", "Year"))
# "You have to rewind", "one has to go back ten years", "It began long before".
LED_BACK = re.compile(
    r"\b(?:rewind|(?:go|going|went|goes|turn|look) back|back(?:ward)?s? in time|flash back"
    r"|(?:begins?|began|starts?|started) (?:long |much |\w+ years |\w+ months )?"
    r"(?:before|earlier)|(?:years|months|centuries|decades|generations) (?:earlier|before|back)"
    r"|[Tt]o (?:understand|see|explain|find out) (?:why|how|what)?)\b"
)
# "It began with schoolchildren", "The trouble had started long before": there a story begins.
BEGAN = re.compile(
    r"(?:But |Yet |So )?(?:It|This|That|Everything|Things|All (?:of )?(?:this|that|it)"
    r"|The(?: [a-z]+){1,4}?)(?: (?:had|has|really|all|first)){0,3}"
    r" (?:began|begun|begins|started|starts|goes back|went back|sprang|grew out)\b"
)
# "But that is to run on", "But I anticipate", "All that was still to come".
RAN_AHEAD = re.compile(
    r"(?:(?:But|And|Now|However),? )?(?:[Tt]h(?:is|at) is"
    r" (?:to (?:run (?:on|ahead)|anticipate|(?:get|look) (?:too far )?ahead)|anticipating)"
    r"|I (?:anticipate|run ahead|am (?:anticipating|running ahead|getting ahead))"
    r"|(?:[Aa]ll )?[Tt]h(?:is|at) (?:lay|was) (?:still |yet |all )?(?:ahead|to come))\b"
)
# "So, back to Glasgow", "So to the lane behind it", "But to return to the camp", "We come back to
# "Eleven years before he had gone north. ... Now he wanted the Pole": there the story is again.
NOW = re.compile(
    r"[.!?][”\"’')]?\s(?:But |And )?[Nn]ow,? (?:he|she|they|it|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
    r" (?:was|were|had|did|[a-z]{2,}(?:ed|ew|ent|ght|old|ood|ame|ave|ook))\b"
)
# that Monday", "Such was the man who now ...".
BACK_AGAIN = re.compile(
    r"\W*(?:(?:And )?(?:[Ss]o|Now|[Tt]hen|Thus),? to (?:the |that |this |[A-Z])"
    r"|(?:(?:So|But|And|Now|Well|Then|Thus),? )?"
    r"(?:(?:[Ll]et us|(?:[Ww]e|I|[Yy]ou|[Oo]ne) (?:(?:may|must|can|should|now) )*|to) ?)?"
    r"(?:(?:[Bb]ack|[Rr]eturn|[Gg]o back|[Cc]ome back) (?:to|in|at|on)\b"
    r"|[Rr]eturning to\b|[Tt]o resume\b|[Rr]esuming\b|[Ss]o much for\b|[Ss]uch was\b"
    r"|[Aa]ll (?:this|that) (?:was|lay|had)\b"
    # "That brings us round to the town once more", "And so we come again to the Monday".
    r"|(?:(?:[Tt]h(?:is|at)|[Ww]hich|[Ii]t) )?(?:brings?|takes?|carries|leads?) (?:us|me)"
    r"(?: (?:back|round|around|again|home|once (?:more|again)|full circle))* to\b"
    r"|(?:so )?(?:we|I) (?:come|came|are|get|arrive)(?: (?:back|round|around|again|once more))+"
    r" (?:to|at|in|on)\b"
    r"|(?:(?:[Tt]o|[Ww]e|I)(?: (?:may|must|can|should|will|now))* )?"
    r"(?:[Pp]ick|[Tt]ake)(?:ing)? up (?:the|our|my|this|that) (?:thread|story|tale|narrative)\b"
    # "That was the man who was now walking north", "Those, then, were the two who".
    r"|[Tt]h(?:at|ose|ese),?(?: then,?)? (?:was|were) (?:[\w'’-]+ ){1,4}who\b))"
)
# A line of its own that parts two scenes: "*", "* * *", "***", "—", "#", "~", "⁂".
SCENE_BREAK = re.compile(r"\n[ \t]*+(?:[*•·~#⁂—–=_-][ \t]*+){1,30}+(?=\n)")
# "They marched on the Monday, and by evening had taken the bridge": the story goes on there.
CLAUSE_END = re.compile(r"[;:]|, (?:and|but|so|while|when|where|which|who)\b")
