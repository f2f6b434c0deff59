"""English words that tell a date's year or month by another one: "of the year after next".

They stand behind any date without its year, so that each wording is one line here.
"""

from __future__ import annotations

from timeline.dates.language import one_of

BEFORE_UNIT: dict[str, object] = {
    **dict.fromkeys(("same", "that same", "that", "this same", "very same", "this", "present",
                     "fatal", "that fatal", "fateful", "that fateful", "very"), 0),
    **dict.fromkeys(("next", "very next", "following", "ensuing", "succeeding"), 1),
    **dict.fromkeys(("previous", "preceding", "last"), -1),
}  # fmt: skip
"""Words before "year" or "month", and by how many of them they lead on;"""
BEHIND_UNIT: dict[str, object] = {
    **dict.fromkeys(("after", "after that", "following", "that followed", "which followed"), 1),
    **dict.fromkeys(("before", "before that"), -1), "after next": 2, "before last": -2,
}  # fmt: skip
"""those behind it;"""
BUT_ONE: dict[str, object] = {"next": 2, "following": 2, "last": -2}
"""and those before "year but one"."""
NUMBERED: dict[str, object] = {
    word: number
    for number, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth".split(), 2
    )
}
WORDS = {
    "before_unit": BEFORE_UNIT,
    "elliptic_unit": BEFORE_UNIT,
    "behind_unit": BEHIND_UNIT,
    "but_one_unit": BUT_ONE,
    "numbered_unit": NUMBERED,
}
"""By the groups of the patterns below."""

THAT_ALONE = (
    r"(?= ?[,.;:)–—]|\s*\Z| [A-Z]| (?:the|an?|he|she|they|it|we|I|his|her|their|in|on|at|to|by"
    r"|with|from|was|were|had|and|but|when|there|who|which)\b)"
)
"""Behind "that" where it is the year that was told: not "the year after that war"."""
NOBODY = r"(?! (?:the|his|her|its|their|my|our|an?|th(?:is|at|ese|ose))\b| [A-Z])"
"""Nothing is named that it is counted from: not "the year before his death"."""
WHOSE_MONTH = r"(?: (?:republican|revolutionary|lunar|Muslim|Islamic|Jewish|Hebrew|Coptic))?"
MONTH = rf"(?:{WHOSE_MONTH} month| moon)\b"
FRAGMENTS = {
    "that_year": (
        rf"(?:(?:in|of) )?(?:(?:the )?(?P<but_one_unit>{one_of(BUT_ONE)}) year but one\b"
        # "From October of that year to the spring of the next."
        rf"|(?<=\bof\s)the (?P<elliptic_unit>next|following|same){THAT_ALONE}"
        rf"|(?:the )?(?P<before_unit>{one_of(BEFORE_UNIT)}) year"
        rf"|the (?P<numbered_unit>{one_of(NUMBERED)}) year"
        rf" (?:after that\b{THAT_ALONE}|(?:after|following)\b{NOBODY})"
        rf"|the year (?P<behind_unit>after next|before last|(?:after|before) that\b{THAT_ALONE}"
        # "In May of the year that followed Roth died", but not "that followed Roth's death".
        rf"|(?:that|which) followed(?! [A-Z]\w{{1,20}}['’]s)(?! (?:the|his|her|its|their|an?)\b)"
        rf"|(?:after|before|following)\b{NOBODY}))"
    ),
    "that_month": (
        rf"¦(?:(?:the )?(?P<month_before>{one_of(BEFORE_UNIT)}){MONTH}"
        rf"|the month (?P<month_behind>after next|(?:after|before) that\b{THAT_ALONE}"
        rf"|(?:that|which) followed{NOBODY}|(?:after|before|following)\b{NOBODY})"
        rf"|(?P<the_month>the){MONTH}"
        r"(?! (?:after|before|following|(?:that|which) followed)\b))"
    ),
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
        r"(?:,? (?:to (?:the|that) (?:very |same |exact )?|on (?:the|that) (?:very |same |exact ))"
        r"(?:(?P<exactly>day|date|hour)|(?P<to_the_month>month))\b(?! (?:of|that|when|on) ))?"
    ),
    "short_year": r"['’‘](?P<short_year>\d\d)(?![\w'’-]|[.,:]\d)",
}
