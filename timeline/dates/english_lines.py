"""English words by which a page's own lines are known."""

import re

# "<< Prev: The Flood 1712 | Next: ...", "ADVERTISEMENT -- until 31 July", "Joined: 6 May 2012".
LINE = re.compile(
    r"(?:\A|[|«»<>‹›←→]|\s{3})\W*(?:[Pp]rev(?:ious)?|PREV(?:IOUS)?|[Nn]ext|NEXT)"
    r"(?: (?:page|post|article|story|chapter|issue|entry))?\s?[:»›→>|]"
    r"|\A\W*(?:ADVERT(?:ISEMENT)?\b|[Aa]dvert(?:isement)?[\]:]|SALE\W|Save \d{1,2} ?%|Sponsored\b)"
    r"|\A\W*(?:[Ss]ee also|SEE ALSO|[Ff]iled under|[Rr]elated(?: \w+)?|RELATED(?: \w+)?|[Tt]ags"
    r"|[Mm]ost read|[Rr]ead more|YOU MAY ALSO LIKE)\s?:"
    # What a site says of an article that is not finished, and of its readers.
    r"|\b[Tt]his (?:article|section) (?:needs|does not|may (?:need|require)|lacks|relies)\b"
    r"|\bYou are (?:our )?(?:visitor|reader|guest)\b"
    r"|(?:\A|\s)(?:Joined|Member since|Registered|Posts)\s?:"
)
# "by A. Stone, first published in Mills, no. 8, Autumn 2001"
CREDIT = re.compile(
    r"(?:\A\W*(?:[Bb]y|[Tt]ext|[Ww]ords)\b[^\n]{1,60}[,.] "
    r"|(?:\A\W*|[.!] )(?:(?:[Tt]his |[Tt]he )?"
    r"(?:[Aa]rticle|[Tt]ext|[Pp]iece|[Ss]tory|[Pp]age|[Ee]ssay) (?:was )?)?)"
    r"(?:[Ff]irst|[Oo]riginally|[Pp]reviously) (?:published|printed|appeared|issued|broadcast)\b"
)
ENDS = re.compile(r"\W*(?:\n[ \t]*(?:\n|\Z)|\Z)")
