"""English words of visitors under a page."""

import re

COUNT = r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|no)"
WHOSE = r"(?:(?:your|latest|recent|all|(?:reader|visitor|user)s?['’]?s?) )?"
SAID = r"(?:comments?|feedback|discussion|guest ?book(?: entries)?|repl(?:y|ies)|reactions?"
SAID = rf"{SAID}|responses?|thoughts|messages)"
# "COMMENTS (3)", "7 comments   Sort by: newest", "2 responses to “The flood”", "Visitor feedback".
HEADING = re.compile(
    rf"^[^\w\n]{{0,8}}(?:{COUNT} {WHOSE}{SAID}\b"
    rf"|{WHOSE}{SAID}(?:\W{{0,3}}\d{{1,4}}\b|[^\w\n]{{0,6}}$)|leave a (?:comment|reply)\b)",
    re.IGNORECASE | re.MULTILINE,
)
# What a forum says of each who posts.
MEMBER = re.compile(r"\b(?:Joined|Member since):")
NUMBERS = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
DAY = rf"(?:{NUMBERS}|\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? \d{{4}}|{MONTH} \d{{1,2}},? \d{{4}})"
# "Ron B. wrote on 6.9.2007:", "Jean T. says:", "Posted by Jean", "From: Ally  Date: 2-12-05".
STAMP = re.compile(
    r"\b(?:wrote|writes|says|said|replied|commented|posted)(?:,? (?:on|at))?"
    rf"(?:[ :(]{{1,3}}{DAY}| ?:$|:\s[^\n]{{0,16}}\d)"
    rf"|\b{DAY},?(?: at| -)?\s\d{{1,2}}[:.]\d\d"
    r"|\b(?:days?|weeks?|months?|years?|hours?) ago[^\w.]*$|\bPosted(?: by| on|:)|\(talk\)"
    rf"|\bDate: ?\d|^[^\n.]{{2,40}}\W\(?{DAY}\)?:?$",
    re.IGNORECASE | re.MULTILINE,
)
YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
# In the line of a stamp a name stands before its day, and that it wrote.
# Each word keeps its hyphens: a run of them could be parted in countless ways.
BEFORE_DAY = re.compile(r"\W*+(?:[\w.'’@-]++[ ,:()–—-]{1,4}+){0,6}+")
BEHIND_DAY = re.compile(
    r"\)?,?(?: at| -)? ?(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?[\s)]{0,3}(?:[:–—(-]|(?<=\n)|\Z)"
)
# "My dad drove the last train in 1952" tells of the line, "I took it in 1979" of the visitor.
OWN = re.compile(r"\b(?:I|[Ww]e)\b|(?:\A|[.!?:] )(?:Went|Saw|Visited|Been)\b")
