"""English words around the name of a happening: "three days after | the great rain"."""

from __future__ import annotations

import re

from timeline.dates.english.cues import STRONG_PAST, WEAK_PAST

# What is named, to the end of its clause.
SAID = re.compile(r" (?:of )?([^\d,.;:!?()\[\]—–\"“”]{2,100})")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
DETERMINERS = frozenset("the this that these those said".split())
POSSESSIVES = frozenset("his her its their our my".split())
PRONOUNS = frozenset("he she they it i we".split())
AUXILIARIES = frozenset("was were had is has been being did would".split())
POINTING = frozenset(("that", "this", "those", "these"))
# Nouns of what happened, by their ending or as they are.
EVENT = re.compile(
    r"(?:[a-z]{3,}(?:tion|sion|ment|quake|slide|fall|break|burst|ing|ery|view)"
    r"|[a-z]*(?:fire|flood|storm|battle|wreck|crash|strike|raid|attack|shock|race|match|fight|fray"
    r"|riot|siege|assault|launch|verdict|ball|deed|vote|debate|ambush|decision|visit|massacre"
    r"|premi[eè]re|sentence|march|rescue|sack|toast|feast|dance|procession|quarrel|funeral))\Z"
)
OTHERS = frozenset(("other", "others"))
TURNED = frozenset(("did", "do", "does"))
"""Behind a name one of these begins another clause: "after the flood did they return"."""
STOP = frozenset(
    """a an the and or but nor so then when while who whom whose which that what where if than as
    he she they it we i you him them me us his her its their our my there here not no all both by
    with without before after until till since for during against between into upon over under out
    off up down away again some several many every each one two three four five six at in on of to
    from about near through alone together aboard abroad ashore""".split()
)
"""None of these belongs to a name."""
JOINS = frozenset("of at to from with for about into upon over".split())
"""But behind these a name goes on: "the count at the gate"."""
KNOWN_TO_ALL = frozenset(
    "war revolution peace conquest reformation rebellion famine plague crash depression".split()
)
"""What a text may name that it has not told."""
WHOSE = "of"
OF = " of "
"""Between an anniversary and what it is of."""
NOT = ("not ", "Not ")
"""Behind one of these "three weeks after the landing" is less than that."""
AFTER = " after"
"""With this ends a bare "of the second year after"."""
LIGHT = frozenset(
    """take took taken taking make made making get got go went gone going come came coming have
    having give gave given set put do did done doing begin began begun beginning start started
    starting end ended ending become became keep kept hold held be bring brought bringing see seen
    saw first last out finally himself herself themselves just already safely first duly posting
    presiding""".split()
)
"""Verbs and adverbs that say little of what happened: of "taken to his bed" it is the bed."""
GENERAL = frozenset(
    """day days time date morning evening night afternoon moment hour event events thing things
    business affair affairs year years month week great big terrible famous first last second third
    final same own whole new old fatal dreadful recent""".split()
)
"""Words that name no happening by themselves."""
PLACES = {"first": 1, "second": 2, "third": 3, "last": -1, "final": -1}
GERUND = "ing"
GENITIVE = re.compile(r"['’]s\Z")
PAST = re.compile(rf"(?:{STRONG_PAST}|{WEAK_PAST})\Z")

# What stands before a word that does not tell of what happened then.
NOT_TOLD = re.compile(
    # "Before the landing", "until they landed", "since the flood".
    r"\b(?:(?:[Bb]efore|[Aa]fter|[Uu]ntil|[Tt]ill|[Ss]ince|[Pp]ending)"
    r"(?: (?:the|an?|his|her|their|its|this|that|he|she|it|they|had|[A-Z][\w-]+(?:['’]s)?)){0,3}"
    r"(?: (?!(?:the|an?)\b)[a-z][\w-]*){0,2}"
    # "The ninth day of the siege", "ten days into the siege", "from the siege".
    r"|(?:(?:(?:[\w-]*th|[Ff]irst|[Ss]econd|[Tt]hird) (?:day|morning|evening|night|week|month|year)"
    r"|[Dd]ay [a-z0-9-]+) of|(?:days?|weeks?|months?|years?) (?:into|(?:on )?from|ahead of))"
    r"(?: (?:the|his|her|their|its|this|that|our|my))?(?: [a-z][\w-]*){0,2}"
    # "News of the landing", "a plan for a landing".
    r"|(?:[Nn]ews|[Ww]ord|[Rr]eports?|[Rr]umou?rs?|[Tt]idings|[Mm]emory|[Aa]ccounts?|[Ss]tor(?:y|ies)"
    r"|[Pp]lans?|[Pp]reparations?|[Aa]nniversary|[Ee]ve|[Hh]opes?|[Tt]alk|[Ff]ears?|[Dd]anger"
    r"|[Tt]hreats?|[Oo]rders?|[Pp]ermission|[Rr]eady|[Cc]entenary|[Tt]ime|[Ss]igns?|[Pp]oints?"
    r"|[Ii]nquiry|[Bb]ill|[Cc]ost|[Pp]rice) (?:of|for|about|into)"
    r"(?: (?:the|an?|his|her|their|its|this|that))?(?: [a-z][\w-]*){0,2}"
    r"|\b(?:from|off|like|near|beside|of|as) an?(?: [a-z][\w-]*)?"
    # "Decided to land", "would land", "did not land".
    r"|(?:decided|resolved|planned|ordered|hoped|meant|wished|wanted|agreed|was|were|is|are|due|ready"
    r"|prepared|preparing|expected|about|refused|failed|tried|trying|attempted|threatened|promised"
    r"|intended|intending|had|have|has|been|bound|asked|told|allowed|forbidden|urged|offered|going"
    r"|permission|leave|orders|time|first|able)(?: (?:him|her|them|it|himself|[A-Z][\w-]+))? to"
    r"(?: (?:be|have|[a-z]{2,}ly|the))*"
    r"|(?:would|should|might|may|could|can|will|shall|not|never|without|instead of|nor|[Ii]f"
    r"|[Uu]nless|[Nn]either|no|must|be)"
    r"(?: (?:be|have|been|the|an?|any|yet|ever|even|soon|[a-z]{2,}ly))*"
    r"|[a-z]+n['’]t"
    # "News came that Hull had fallen": it had fallen before.
    r"|(?:[Nn]ews|[Ww]ord|[Tt]idings|heard|learn(?:ed|t)|told|read)(?: [a-z]+){0,3} that"
    r"(?: [\w’'-]+){1,4} had(?: been)?"
    r"|(?:planned|expected|feared|threatened|proposed|forbade|refused|prevented|awaited|promised"
    r"|hoped for|called for|demanded|foresaw|foretold|intended|avoided)"
    r"(?: (?:the|an?|his|her|their|its|this|that|any))?(?: [a-z][\w-]*)?) \Z"
)
NOT_TOLD_BEHIND = re.compile(
    r"(?: (?!and\b)[\w’'-]+){0,3} (?:was|were|had been|is|has been) (?:then |now |again |still )?"
    r"(?:to\b"
    r"|planned|expected|put off|postponed|abandoned|called off|cancelled|feared|intended|fixed"
    r"|set for|set down|due|forbidden|proposed|foretold|awaited|promised|prevented)"
)
# "Called there to borrow a sail": perhaps he did.
PERHAPS = re.compile(r"(?<!begun )(?<!began )(?<!came )(?<!started )\bto (?:be )?\Z")
# The date of a happening right behind its name: "the battle of 3 May", "polling, on 29 October".
OF_DATE = re.compile(
    r",? (?:of|on)(?: the)? ?\Z|,? ?\(?\Z|, (?:itself )?(?:held |fought )?(?:on|in) (?:the )?\Z"
)
ENDS_HAD, ENDS_TO = "ad ", "o "
"""These stand in what HAD matches, and at the end of what PERHAPS does."""
HAD = re.compile(
    r"\b[Hh]ad (?:(?:[a-z]{2,}ly|already|just|been|once|never|also|first|since) ){0,2}\Z"
)
# Between a word and the date behind it: "landed before him, | on the 8th".
PREPOSITION = re.compile(r",? (?:on|in|at|by)(?: the)? ?\Z")
# "On 3 May, | they landed": the date opens its clause.
OPENS = re.compile(
    r"(?:\A|[\n.!?;:,(—–”\"]|\b(?:[Aa]nd|[Bb]ut))\s*"
    r"(?:(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y|[Ee]arly on|[Ll]ate in) )?\Z"
)
OPENED = 14
"""So long is the longest of that, with what stands before it."""
# "A week after the funeral feast, itself held on 12 December", "the day after the fire of 3 May";
# but "two years after the fire on 3 May" is 3 May of another year.
DATED_BEHIND = re.compile(
    r" (?:the|his|her|their|its) (?:(?!and\b|the\b)[a-z’'-]+ ){0,3}[a-z’'-]+"
    r"(?: of|,? \(|, (?:itself |which (?:was |fell |had been )|that was )?"
    r"(?:held|fought|kept|celebrated)? ?(?<!, )on)"
    r" ?(?:the )?"
)
# Between two clauses that are joined: "on 7 July, and | a week after its arrival"; but not in "two
# years and three months less two days from".
JOINED = re.compile(r"(?:;|\b(?:and|but)\b(?! \w+ (?:years?|months?|weeks?|days?)\b))[^,]*\Z")
POSSESSED = re.compile(rf" (?:{'|'.join(sorted(POSSESSIVES))})\b")
NUMBER = re.compile(r" (?:the )?\d")
# A word for somebody, or a name.
SOMEBODY = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|him|them)\b|[a-z,;] [A-Z][a-z]"
    r"|(?:\A|[.!?\n]\s)(?!(?:The|An?|In|On|At|By|There|This|That|For|From|But|And)\b)[A-Z][a-z]"
)
# What had happened before that of which is told: "a week after | he had waved at the ship".
HAD_BEEN = re.compile(r" (?:[\w’'-]+ ){1,4}had\b")
# What a golden wedding, or a golden jubilee, is the anniversary of.
JUBILEES = {"wedding": "wedding", "jubilee": "coronation"}
WEDDING = "wedding"
BOUNDARY = re.compile(r"[,;:.!?(—–]|\b(?:and|but|while|when|who|which)\b")
NAMED_BEFORE = 90
"""So many characters before a word tell whether it is told."""
