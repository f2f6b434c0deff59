"""English words by which a page's own lines are known."""

import re

# "Prev: The Flood 1712", "ADVERTISEMENT -- until 31 July", "Joined: 6 May 2012".
OPENS = re.compile(
    r"\W{0,24}(?:(?:[Pp]rev(?:ious)?|PREV(?:IOUS)?|[Nn]ext|NEXT)"
    r"(?: (?:page|post|article|story|chapter|issue|entry))?\s?[:»›→>|]"
    r"|ADVERT(?:ISEMENT)?\b|[Aa]dvert(?:isement)?[\]:]|SALE\W|Save \d{1,2} ?%|Sponsored\b"
    r"|(?:[Ss]ee also|SEE ALSO|[Ff]iled under|[Rr]elated(?: \w+)?|RELATED(?: \w+)?|[Tt]ags"
    r"|[Mm]ost read|[Rr]ead more|YOU MAY ALSO LIKE|Joined|Member since|Registered|Posts)\s?:)"
)
# The same behind others in one line, and what a site says of its articles and readers.
WITHIN = re.compile(
    r"(?:[|«»<>‹›←→]|\s{3})\W*(?:[Pp]rev(?:ious)?|PREV(?:IOUS)?|[Nn]ext|NEXT)"
    r"(?: (?:page|post|article|story|chapter|issue|entry))?\s?[:»›→>|]"
    r"|\s(?:Joined|Member since|Registered|Posts)\s?:"
    r"|\b[Tt]his (?:article|section) (?:needs|does not|may (?:need|require)|lacks|relies)\b"
    r"|\bYou are (?:our )?(?:visitor|reader|guest)\b"
)
HINTS = (
    "rev", "REV", "ext", "EXT", "Joined", "Member since", "Registered", "Posts", "his article",
    "his section", "You are",
)  # fmt: skip
"""Of these one stands in every line in which that is said."""
# "by A. Stone, first published in Mills, no. 8, Autumn 2001"
CREDIT = re.compile(
    r"(?:\A\W*(?:[Bb]y|[Tt]ext|[Ww]ords)\b[^\n]{1,60}[,.] "
    r"|(?:\A\W*|[.!] )(?:(?:[Tt]his |[Tt]he )?"
    r"(?:[Aa]rticle|[Tt]ext|[Pp]iece|[Ss]tory|[Pp]age|[Ee]ssay) (?:was )?)?)"
    r"(?:[Ff]irst|[Oo]riginally|[Pp]reviously) (?:published|printed|appeared|issued|broadcast)\b"
)
ENDS = re.compile(r"\W{0,8}(?:\n[ \t]{0,80}(?:\n|\Z)|\Z)")
# "Tuesday, 14 March 2017 11:42 am ACST", the hour at which a page was called up, of its own line.
CLOCKED = re.compile(
    r"(?:19|20)\d\d(?:,? at|,| -| \|)?[ \t]{1,3}\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?"
    r"(?: (?:[A-Z]{2,4}T|UTC|GMT)(?:[+-]\d{1,2})?)?[ \t]{0,80}(?:[|»\n]|\Z)"
)
