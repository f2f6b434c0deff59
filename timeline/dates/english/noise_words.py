"""English words beside a number or a month that say whether it is a date."""

from __future__ import annotations

import re

from timeline.dates.language import tree

__all__ = [
    "BEFORE_DAY",
    "MAY_WORDS",
    "NEEDED_BEFORE",
    "NOISY",
    "PAPERS",
    "PLURAL",
    "SMALL_BEFORE",
    "SMALL_BEHIND",
    "STAMPS",
    "SURE",
    "TIMES",
    "YEAR_WORDS",
]

# Behind these words a number is a year, a month a month, unless what follows says otherwise.
SURE = frozenset("In By Since Until During Before After".split())
# Other small words say nothing against it, but for those with which a pattern of noise can end.
NOISY = frozenset(
    """after by upon tel phone fax call p pp page pages vol volume no nos nr number art article
    folio line lines
    chapter sheet room flight route bus highway lot plot row seat op cat inv box file some
    nearly almost over than exactly only to least of numbering v numbered lost killed captured
    counted bought sold fired sank wounded employed carried took at copyright published posted
    updated modified uploaded boxes files date accessed retrieved archived on were men
    revised reviewed edited checked corrected withdrawn created digitised digitized scanned
    printed merry happy blessed""".split()
)
STAMPS = frozenset(("numeric-day", "iso-day"))
"""Days in figures alone: with none of these words before them they are stamps of a page."""
BEFORE_DAY = frozenset(
    """on of from to by and in or since the until till day between dated before after is was for at
    at: • –""".split()
)
MAY_WORDS = re.compile(r"(?:[Tt]he )?(?:May|MAY|March|MARCH)\Z")
BEFORE_MAY = tree(
    """in of by since until till from to during on and or late early mid before after between last
    next this that the a one following previous through throughout for around about end
    beginning""".split()
)
NEEDED_BEFORE = re.compile(rf"(?:\b(?i:{BEFORE_MAY})[ -]|[(,–—/-] ?|\d )\s*\Z")
YEAR_WORDS = (
    frozenset("in by since until till during before after from of the mid around circa to".split())
    | SURE
)
PLURAL = re.compile(
    r" (?!(?:was|is|has|his|as|this|its|across|towards|always|perhaps|besides|thus"
    r"|sees|does|brings|marks|saw"
    # "the 1876 strikes": these have years, not numbers.
    r"|strikes|riots|elections|protests|games|revolutions|uprisings|risings|revolts|rebellions"
    r"|floods|fires|wars|talks|negotiations|treaties|accords|agreements|reforms|trials|massacres"
    r"|pogroms|purges|championships|finals|celebrations|demonstrations|attacks|bombings|campaigns"
    r"|raids|polls|hearings|events|storms|earthquakes|hurricanes|famines|amendments|regulations"
    r"|rules|laws|statutes|acts|budgets|conferences|congresses|festivals|seasons|harvests)\b)"
    r"[a-z]{3,}(?<!s)s\b"
)
SMALL_BEFORE = re.compile(
    r"\b(?i:in|by|since|until|till|from|before|after|of|during|around|about|early|late|to|between"
    r"|and|spring|summer|autumn|winter|\d BC[- –]|year) ?\Z"
)
SMALL_BEHIND = re.compile(
    r"[,.;:)\]–-]|\s(?:the|a|an|and|he|she|they|it|when|with|to|by|in|on|at|as|but|after|or|his|her"
    r"|while|was|were|had|for|from|that|this|under|until|against|[A-Z]\w*)\b|\s*\Z"
)

PAPERS = (
    "Standard|News|Post|Mail|Times|Telegraph|Express|Mirror|Review|Herald|Chronicle|Dispatch"
    "|Despatch|Graphic|Pictorial|Observer|Star|Sun|Tribune|Gazette|Press|Citizen|Courier"
    "|Advertiser|Journal|Magazine|Bulletin|Echo|Argus|Globe|People|Record|Transcript|Leader"
    "|Examiner|Sentinel|Ledger|Register|Dispatches|Schools?|Clubs?|Society"
)
"""What is named for a day of the week, or for the part of the day in which it appears."""

TIMES = (
    r"(?i:night|morning|evening|afternoon|spring|summer|autumn|winter|(?:sun|mon|tues|wednes|thurs"
    r"|fri|satur)day)\b"
)
"""What comes again and again: "night after night"."""
