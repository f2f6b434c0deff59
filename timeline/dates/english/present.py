"""English words for what is always so, as guides and almanacs tell it: none of it happened.

Of the words of a set one stands in all that the pattern before it matches.
"""

from __future__ import annotations

import re

PRESENT = re.compile(
    r"\b(?:is|are|runs?|opens?|open|closes?|(?<![^\W_] )closed|(?:stay|remain)s? closed|takes?"
    r" place|visit|usually|often|[Ee]very|[Ee]ach|starts?|lasts)\b"
)
RECURRING = frozenset(
    """is are run runs open opens close closes closed take takes visit usually often every Every
    each Each start starts lasts""".split()
)
# Of what is, in general: "is hot", "is closed", but not "is arrested", "is taken", "is born".
STATE = re.compile(
    r"\b(?:is|are) (?:closed|open|(?!\w+(?:ed|en)\b|out\b|over\b|up\b|past\b|not\b|now\b"
    r"|then\b|soon\b|also\b|being\b"
    r"|shot|made|held|put|sent|left|lost|won|found|told|born|built|cut|hit|set|met|led|sold|brought"
    r"|caught|cast|hung|torn|worn|sworn|drawn|known|thrown|shown|begun|sunk|read|paid|laid|kept"
    r"|(?<=\b[Ii]t is )(?:said|thought))\w)"
    r"|\btakes? place\b|\busually\b|\b[Ee]very (?:year|spring|summer|autumn|winter)\b"
)
BEING = frozenset("is are take takes usually every Every".split())
# What a guide says to its readers: "Closed in winter", "Book ahead for August",
ADVICE = re.compile(
    r"(?:\A|[.;:!?] )(?:Open|Closed|Book|Come|Visit|Avoid|Expect|Tours?|Guided|Daily|Best"
    r"|Admission)\b|\b(?:daily|weather permitting|in advance|falls on|(?:is|are) (?:held|rowed"
    r"|lit|lined|celebrated|run|shut|closed|open)|takes? place|usually|peaks? in|in high season"
    r"|sails? at|must book|needs booking|tours?)\b"
)
ADVISING = frozenset(
    """Open Closed Book Come Visit Avoid Expect Tour Tours Guided Daily Best Admission daily
    permitting advance falls is are take takes usually peak peaks season sail sails must needs tour
    tours""".split()
)
# and the hours and prices that it tells.
HOURS = re.compile(r"[\d€¥](?:(?<=[€¥])|\d?[:.]\d\d| ?[ap]\.?m\b)")
IN_HOURS = (":", ".", "€", "¥", "am", "pm")
"""Of these one stands in all that it matches."""
# What stands before the day of a sentence that has a verb.
ON = ("On ", "on ", "of ")
