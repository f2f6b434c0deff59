"""English words by which a page's own lines are known."""

import re

# "Prev: The Flood 1712", "ADVERTISEMENT -- until 31 July", "Joined: 6 May 2012".
OPENS = re.compile(
    r"\W{0,24}(?:(?:[Pp]rev(?:ious)?|PREV(?:IOUS)?|[Nn]ext|NEXT)"
    r"(?: (?:page|post|article|story|chapter|issue|entry))?\s?[:»›→>|]"
    r"|ADVERT(?:ISEMENT)?\b|[Aa]dvert(?:isement)?[\]:]|SALE\W|Save \d{1,2} ?%|Sponsored\b"
    r"|(?:[Ss]ee also|SEE ALSO|[Ff]iled under|[Rr]elated(?: \w+)?|RELATED(?: \w+)?|[Tt]ags"
    r"|[Mm]ost (?:read|popular|viewed)|MOST (?:READ|POPULAR|VIEWED)|[Rr]ead more|TIMELINE"
    r"|(?:You|YOU) (?:may|might|MAY|MIGHT) (?:also like|ALSO LIKE|enjoy|ENJOY)|Joined|Member since"
    r"|Registered|Posts)\s?:|(?:On this day|ON THIS DAY|Today in history)\b|[Cc]lick (?:here|to)\b)"
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

# "Posted by Ann in Mills on | 3 March 2001", "This page was last changed on | 4 March 2010".
HANDLED = re.compile(
    r"(?:\A|[|•·*–—\[(/]|\. | - "
    # In lines that were set anew: "The Mill Fire Posted by Ann".
    r"|[\w.?!”\"] (?=(?:Posted|Submitted) (?:by|on|in)\b|(?:Last|Page) [a-z]{4,9}ed\b))[^\w\n]{0,6}"
    r"(?:(?:[Tt]his |[Tt]he )?(?:[Pp]age|[Aa]rticle|[Tt]ext|[Ee]ntry|[Ss]tory|[Ss]ite|[Pp]ost"
    r"|[Rr]ecord|[Tt]ranscript|[Cc]opy)(?: (?:no\. )?\d{1,5})?(?: (?:was|is|has been))?"
    r"[ –:-]{1,3})?(?:(?:[Ff]irst|[Ll]ast|[Oo]riginally) )?"
    r"(?:(?:[Pp]ost|[Ss]ubmitt|[Aa]dd|[Cc]ontribut|[Cc]reat|[Uu]pdat|[Uu]pload|[Pp]ublish|[Rr]evis"
    r"|[Tt]ranscrib|[Ss]cann|[Ee]dit|[Mm]odifi|[Cc]hang|[Cc]orrect|[Rr]eview|[Aa]mend|[Dd]igiti[sz]"
    r"|[Cc]ompil|[Cc]heck|(?:[Rr]e-?)?[Tt]yp|[Aa]rchiv|[Cc]ach|[Rr]e-?[Pp]rint|[Rr]e-?[Pp]ost)ed"
    r"|[Ww]ritten|[Pp]ut (?:up|online|on))\b(?! (?:as|at|to)\b)[^\n|]{0,60}\Z"
)
# And behind it: "| 27 comments", "by admin", "at 21:15", or nothing more.
HANDLED_ENDS = re.compile(
    r"[ \t]{0,8}(?:[|•·*\[(@\n]|\Z|(?:at |- |, )?\d{1,2}[:.h]\d\d|(?:by|in) [^\n]{1,40}(?:\n|\Z)"
    r"|[.;,)\]–—-]{1,2}[ \t]{0,3}(?:\n|\Z|[Ll]ast|[Uu]pdated|[Rr]evised|[Vv]iew|[Hh]its|[Rr]ead"
    r"|[Cc]omment|\d{1,4} (?:view|comment|hit)))"
)
# "By Mary Orr | March 4, 2013 | 12 Comments", "Mary Orr, 4 March 2013": a line of few words.
HEADED = re.compile(r"[^\w\n]{0,8}(?:[\w.'’@&-]{1,24}+[^\w\n]{1,4}+){0,9}+")
HEADED_ENDS = re.compile(r"[ \t]{0,8}(?:[|•·*]|[.,;:–—-]{0,2}[ \t]{0,8}(?:\n|\Z|\d{1,2}[:.]\d\d))")
# ">> SPONSORED: rooms from 4 June 2017!", "[Photo: Ann Roth, June 2011]": by their marks.
MARKED = re.compile(r"[ \t]{0,8}(?:[\[(<>»*^|]|---?)")
LABELLED = re.compile(
    r"[ \t]{0,8}(?:[\[(<>»*^|]|---?|[A-Z][\w’'&-]{0,20}+(?: [\w’'&-]{1,20}+){0,3}:"
    r"(?! *[\w,–-]{1,12}+(?: [\w,–-]{1,12}+){0,2}\W{0,2}\Z))|[^\n]*(?:[|»]|[!\])]\W{0,3}\Z)"
)
# "[Caption] The weir today, 15 May 2011": that is when it was so.
CAPTION = re.compile(r"\[[A-Z][a-z]+\] ")
# "Old Tom wrote on 1 July 2002: every year I drive there!" is what a visitor tells.
WROTE = re.compile(r"\b(?:wrote|writes|sa(?:id|ys)|replied|commented)\b")
