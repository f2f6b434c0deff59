"""English words that tell a date's year or month by another one: "of the year after next".

They stand behind any date without its year, so that each wording is one line here.
"""

from __future__ import annotations

from collections.abc import Mapping

from timeline.dates.language import one_of

BEFORE_UNIT: dict[str, object] = {
    **dict.fromkeys(("same", "that same", "that", "this same", "very same", "this", "present",
                     "fatal", "that fatal", "fateful", "that fateful", "very"), 0),
    **dict.fromkeys(("next", "very next", "following", "ensuing", "succeeding"), 1),
    **dict.fromkeys(("previous", "preceding", "last"), -1),
}  # fmt: skip
"""Words before "year" or "month", and by how many of them they lead on;"""
BEHIND_UNIT: dict[str, object] = {
    **dict.fromkeys(("after", "after that", "following", "that followed", "which followed",
                     "next after", "next following", "next ensuing"), 1),
    **dict.fromkeys(("before", "before that"), -1), "after next": 2, "before last": -2,
}  # fmt: skip
"""those behind it;"""
BEFORE_MONTH = BEFORE_UNIT | {"new": 1}
BEHIND_MONTH = BEHIND_UNIT | dict.fromkeys(("next following", "next after", "then next"), 1)
"""The same of a month, which has some of its own;"""
BUT_ONE: dict[str, object] = {"next": 2, "following": 2, "last": -2}
"""and those before "year but one"."""
NUMBERED = {
    word: number
    for number, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth".split(), 2
    )
}
WORDS: dict[str, Mapping[str, object]] = {
    "before_unit": BEFORE_UNIT,
    "elliptic_unit": BEFORE_UNIT,
    "behind_unit": BEHIND_UNIT,
    "before_month": BEFORE_MONTH,
    "behind_month": BEHIND_MONTH,
    "but_one_unit": BUT_ONE,
    "numbered_unit": NUMBERED,
    "numbered_back": {word: -number for word, number in NUMBERED.items()},
    "but_one_behind": {"after": 2, "before": -2},
}
"""By the groups of the patterns below."""

THAT_ALONE = (
    r"(?= ?[,.;:)–—]|\s*\Z| [A-Z]| (?:the|an?|he|she|they|it|we|I|his|her|their|in|on|at|to|by"
    r"|with|from|was|were|had|and|but|when|there|who|which)\b)"
)
"""Behind "that" where it is the year that was told: not "the year after that war"."""
NOBODY = r"(?! (?:the|his|her|its|their|my|our|an?|th(?:is|at|ese|ose))\b| [A-Z])"
"""Nothing is named that it is counted from: not "the year before his death"."""
NO_HAPPENING = (
    r"(?! (?:the|his|her|its|their|my|our|an?|th(?:is|at|ese|ose))\b"
    r"| [A-Z]\w*+(?! (?:was|were|had|[a-z]+(?:ed|ld|me|nt|ew|ve|an|ook|eft|ell|ote))\b))"
)
"""The same, but somebody may be named who then did something: "the year following Roth sold"."""
NTHS = "{ordinals}"
ITS = r"(?:the|his|her|its|their|our|my)"
"""Whose year it is: "in May of their second year there"."""
SINCE = (
    # "The second spring after", "the second spring after that".
    r"(?: (?:(?:after|following)(?=[,.;:)]|\s*\Z| (?:and|but|in|on|at|with|when)\b)"
    r"|(?:thereafter|afterwards?)\b)"
    rf"| (?:after|from|since|of) (?:that|this|then|it)\b{THAT_ALONE}"
    # "The second spring of the siege", "after he had landed", "from the laying of the stone".
    r"|(?P<named> (?:of|after|from|following|in))"
    r"(?= (?:(?:the|his|her|its|their|our|my|this|that) |(?:he|she|they|it|we|I) )[a-z]|\s*\Z))"
)
"""From what something is counted that has a number of its own."""
OF_IT = (
    rf"(?: of (?:it|that)\b{THAT_ALONE}|(?P<named> of)(?= (?:{ITS}|this|that) (?!own\b"
    rf"|(?:(?:{one_of(BEFORE_UNIT)}|coming|new|old) )?(?:week|month|quarter|season|term|year|decade"
    r"|century|age\b|life\b))[a-z]| [A-Z][\w-]+['’]s? (?!age\b|life\b)[a-z]|\s*\Z))"
)
"""Of what it is: "the third year of the siege", but not "of the century", "of his age"."""
AT_IT = (
    r"(?:(?:in|at|as|on|with|under|among|aboard|there|afloat|ashore|abroad|away|underground|behind)\b"
    r"(?! the world\b)|of (?:office|service|marriage|widowhood|exile|captivity|command|teaching)\b)"
)
"""In what somebody has years by their number: "his third year at the mill"."""
WHOSE_MONTH = r"(?: (?:republican|revolutionary|lunar|Muslim|Islamic|Jewish|Hebrew|Coptic))?"
MONTH = rf"(?:{WHOSE_MONTH} month| moon)\b"
FRAGMENTS = {
    "that_year": (
        rf"(?:(?:in|of) )?(?:(?:the )?(?P<but_one_unit>{one_of(BUT_ONE)}) year but one\b"
        # "From October of that year to the spring of the next."
        rf"|(?<=\bof\s)the (?P<elliptic_unit>next|following|same)(?: one\b)?"
        rf"(?! {{months}}\b){THAT_ALONE}"
        rf"|(?:the )?(?P<before_unit>{one_of(BEFORE_UNIT)}) year"
        rf"|the (?P<numbered_unit>{one_of(NUMBERED)}) year"
        rf" (?:after that\b{THAT_ALONE}|(?:after|following)\b{NOBODY})"
        rf"|the (?P<numbered_back>{one_of(NUMBERED)}) year before(?: that\b{THAT_ALONE}|\b{NOBODY})"
        rf"|the year but one (?P<but_one_behind>after|before)"
        rf"(?: (?:that|it|this)\b{THAT_ALONE}|\b{NOBODY})"
        # "In May of the second year of the siege": the second May from its beginning; "of the
        # first full year of the siege": of the year behind that in which it began.
        rf"|{ITS} (?:(?P<whole_years>{NTHS}) (?:full|whole|complete) year|(?P<nth_of_name>{NTHS})"
        rf" (?:year|{{seasons}}))(?:{OF_IT}(?![^.;:]{{1,40}}\bthat is\b)| out\b"
        rf"| (?!on\b|of service\b){AT_IT})"
        # "In September of her sixtieth year": counted from her birth.
        r"|(?:his|her|my) (?P<nth_of_life>{ordinals}) year\b(?! (?:of|in|at|as|on|with|under)\b)"
        rf"|the year (?P<behind_unit>after next|before last|(?:after|before) that\b{THAT_ALONE}"
        # "In May of the year that followed Roth died", but not "that followed Roth's death".
        rf"|(?:that|which) followed(?! [A-Z]\w{{1,20}}['’]s)(?! (?:the|his|her|its|their|an?)\b)"
        rf"|next (?:after|following|ensuing)\b{NOBODY}"
        rf"|(?:after|before)\b{NOBODY}|following\b{NO_HAPPENING}))"
    ),
    "that_month": (
        rf"¦(?:(?:the )?(?P<month_before>{one_of(BEFORE_MONTH)}){MONTH}"
        rf"|the month (?P<month_behind>after next|next (?:following|after)\b|then next"
        rf"|(?:after|before) that\b{THAT_ALONE}"
        rf"|(?:that|which) followed{NOBODY}|(?:after|before|following)\b{NOBODY})"
        rf"|(?P<the_month>the){MONTH}"
        r"(?! (?:after|before|following|(?:that|which) followed)\b)"
        # "The third of the following May".
        r"|(?:the )?(?P<step>(?:very )?next|following|ensuing|succeeding|previous|preceding)"
        r" {month}(?!,? \d))"
    ),
    # "The second spring after", "the third June of the siege": counted on from its beginning.
    "nth_of_name": r"(?P<nth_of_name>{ordinals})",
    "since_it": SINCE,
    "at_it": AT_IT,
    "of_it": OF_IT,
    # "The last day", "the first morning".
    "edge_of": (
        r"(?P<edge>first|last) (?:day(?P<but_one> but one)?"
        r"|(?P<daypart>morning|night|evening|afternoon)) of"
    ),
    # What has a first and a last day: "1904", "the following year". Whose "the old year" is, no
    # word tells: that of the story on its last night, the one before in the next January.
    "a_year": (
        r"¦(?:(?:the year )?{year}|{that_year}\b"
        r"|the year\b(?! (?:after|before|following|that|which)\b))"
    ),
    # "Two years later to the day", "two years later, on the very day".
    "on_the_day": (
        r"(?:,? (?:to (?:the|that) (?:very |same |exact )?|on (?:the|that) (?:very |same |exact )"
        # "Two years later, in the same month".
        r"|in (?:the|that) (?:very |same )(?=month\b))"
        r"(?:(?P<exactly>day|date|hour)|(?P<to_the_month>month))\b(?! (?:of|that|when|on) ))?"
    ),
    "short_year": r"['’‘](?P<short_year>\d\d)(?![\w'’-]|[.,:]\d)",
}
