"""English words by which a text says by which calendar somebody told days, and that he tells one.

"Varga kept the Old Style all his life." "The pilot's journal, which is in the New Style."
"""

from __future__ import annotations

import re

from timeline.dates.english.keepers import any_of

DIARY = (
    "diar(?:y|ies), journals?, log-?books?, logs?, ledgers?, registers?, note-?books?, day-?books?,"
    "annals, account-books?"
)
SOURCE = any_of(f"{DIARY}, letters?, accounts, memoirs, minutes, despatch(?:es)?, dispatch(?:es)?")
"""In what days are told."""
# "The calendar of his Church", "the reckoning of her people": no Western church had its own.
OF_HIS_CHURCH = re.compile(
    r"\b(?:calendar|reckoning|style|count|almanac) of (?:his|her|their)(?: own)?"
    r" (?:Church|church|fathers|forefathers|priests?)\b"
)
KEEPING = re.compile(
    r"\b(?:(?P<state>is|are|was|were)|(?:never|not) (?:gave|give|given) up"
    r"|ke(?:ep|pt)s?|keeping|used|using|dat(?:ed|ing)|dates(?= (?:by|in|after|all|everything|like))"
    r"|wr(?:ites?|ote|itten|iting)|count(?:s|ed|ing)|reckon(?:s|ed|ing)|held|clung|clings"
    r"|follow(?:s|ed|ing))\b"
    # No further clause: "he wrote that ...".
    r"(?P<gap>(?:(?! (?:that|which|who|because|if|whether|when) )[^;.:]){0,44})\Z"
)
"""What somebody did with a calendar, before its name."""
UNREAL = re.compile(r"\b(?:if|had (?:he|she|they)|would|should|might|could|not|no) (?:have )?\Z")
SUPPOSED = ("Had ", "If ", "Unless ")
"""With one of these begins what was not so."""
# "Colonel Weiss dated by the new calendar, Captain Orlenko | his by the old".
LIKEWISE = re.compile(
    r",? (?:(?:his|hers?|theirs)(?: own)? )?(?:(?:by|in|after|to|with|on) )?(?:the )?\Z"
)
ANY_SOURCE = re.compile(rf"\b{SOURCE}\b")
IT = re.compile(r"\b[Ii]t \Z")
PRONOUN = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Ii]t|who|which)(?: [a-z]+ly| always| still| ever)? \Z"
    r"|\A ?and\b|\b[Hh](?:is|er) (?:[a-z]+ )?(?:diary|journal|letters?|log|register)\b"
)
CLAUSE = re.compile(r"[;:—–]|\b(?:but|while|whereas)\b")
# A name, or several of them: "Dr Anton Varga"; and "the Dutch clerk", by his office.
NAME = re.compile(
    r"(?<![\w’'])(?:[A-Z][\w’-]*\.? (?:(?:von|van|de|der|al|ibn) )?){0,4}[A-Z][\w-]{2,}(?!\w)"
)
OF_PLACE = re.compile(r"\b(?:in|at|from|to|of|for|near|on|through|around|into)(?: the)? \Z")
SPEAKS = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Tt]his|here)\b")
"""Where the author says it of the text itself, which is a claim."""
# A single word is a name where it stands as one: not "the Strait", "Ottoman months", "Only the".
AS_NAME = re.compile(
    r"['’]s\b|,|\s*\Z| (?:who|whose|had|has|was|is|and|would|never|always|still)\b"
)
NO_NAME_BEFORE = re.compile(r"\b[Tt]he \Z")
NO_NAMES = frozenset(
    """Today Yesterday The This That These Those His Her Their Its Our Your One Two Both All Each
    Every Only Another And But For When Where While Since After Before Until Though Although
    Because Even Then There Here She They You Not Yet Now Still Old New Style Julian
    Gregorian Calendar January February March April May June July August September October
    November December Sunday Monday Tuesday Wednesday Thursday Friday Saturday Church
    Catholic Orthodox Lutheran""".split()
)
OFFICE = re.compile(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Aa]n?) "
    r"(?:(?!at |of |in |on |for )[\w-]+(?:['’]s)? ){0,3}?(?P<office>[a-z-]{4,})"
    r"(?=,|\s*\Z| (?:who|whose|which|and|at|of|in|had|was|never|always|still)\b)"
)
# "Tarvos, net-maker, a man of the coast"; "the consul, Anton Brede".
BEHIND_NAME = re.compile(r", (?:(?:an?|the|his|her) )?(?:[\w-]+ ){0,2}?(?P<office>[a-z-]{4,})(?=,)")
BEFORE_NAME = re.compile(r"\b[Tt]he (?:[\w-]+ ){0,2}?(?P<office>[^\W\dA-Z_]{4,}),? \Z")
NO_OFFICES = frozenset(
    """first second last latter former other both town city country kingdom world rest others
    people church text book story history chapter account year years same time days dates
    state government empire part nation government colony island""".split()
)

TELLING = any_of(
    "not(?:es?|ed|ing), wr(?:ites?|ote|itten|iting), enter(?:s|ed), record(?:s|ed),"
    "puts?, sets? (?:it )?down, jot(?:s|ted), says?, said, dat(?:es|ed), gives?, gave, reports?,"
    "reported, mark(?:s|ed), tells?, told, heard, sights?, sees, shows?, showed, calls?, called"
)
# "Varga has | 3 April": right before it.
HAS = r"ha[sd](?: it)?(?: (?:on|under|as|for|at|in))?(?: the)? [“\"‘]?\Z"
TELLS = re.compile(rf"\b(?:(?:{TELLING}|entr(?:y|ies)|books?|{SOURCE})\b|{HAS})")
"""What somebody did who told of a day."""
# "In his diary", "no entry is longer than that for", "is entered under",
THE = r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]hat|[Tt]his)(?: (?!English|French|Dutch)[\w-]+)?"
IN_DIARY = re.compile(
    rf"{THE} {any_of(DIARY)}\b(?! of the\b)"
    r"|\b[Ee]ntr(?:y|ies)\b|\b[Ee]ntered (?:\w+ )?(?:under|on|at|for|as)(?: the)? \Z"
)
# and where he was named just before: "his letter of", "he notes that on".
TELLS_ON = re.compile(
    rf"{THE} {SOURCE}\b(?! of the\b)|\b(?:[Hh]e|[Ss]he|[Ii]t) (?:\w+ ){{0,2}}{TELLING}\b"
)
SAID = any_of("writes, wrote, notes, noted, says, said")
# "“17 March,” she writes", "as his register shows".
SAID_BEHIND = re.compile(
    rf"[,.]?[”\"’']?,? (?:(?:he |she )?(?:{SAID}|has)\b"
    rf"|(?:by|in|according to|as) (?:his|her) (?:[a-z]+ )?{SOURCE}\b)"
)
# "20 February,” wrote Zorin", "on 3 May, by the mate's log".
NAMED_BEHIND = re.compile(
    rf"[,.]?[”\"’']?,? (?:(?:{SAID}|by|in|according to|as)(?: the)? (?P<name>[\w’'-]+)"
    rf"|(?:the )?(?P<first>[\w’-]+) (?:{SAID}|has)\b)"
)
# "1 May. Landed": a day that opens what is quoted from a diary.
ENTRY = re.compile(r"\.(?: |[”\"]|$)|:|, [a-z]+ day\b")
QUOTES = ("“", '"', "‘")
HIS_FEAST = re.compile(r"\b(?:his|her)(?: own)? \Z")
