"""English words that tell how a sentence stands to the story: looking back, ahead, or aside."""

from __future__ import annotations

import re

from timeline.dates.language import tree

LIST_JOINT = re.compile(r"(?:,|,? and| or|/| to|[–-]|,? then)\s{1,2}(?:the |in |on |again in )?\Z")
# "the 1957 strike": a noun right behind the year, which then only describes it.
PREMODIFIER = re.compile(
    r"[ -](?!(?:and|or|to|in|on|at|by|the|a|an|he|she|it|they|was|were|had|with|when|that|which|as"
    r"|is|his|her|but|for|from|after|before|until|of|did|would|began|saw|there|only|during|while"
    r"|who)\b)[a-z]"
)
OF_THAT_IS = ("that is", "i.e.", "namely", "viz", "being")
THAT_IS = re.compile(
    r"[^.;]*[,(—–] ?(?:that is|i\.e\.|namely|viz\.?|being)(?: to say)?,? (?:in |of )?"
)
DETERMINER = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)|['’]s) (?:\w+ )?\Z"
)
NEW_CLAUSE = re.compile(
    r"(?:[,;] (?:and|but|while|so|then)|\b(?:when|until|till)),? "
    r"(?:(?:in|on|at|during) (?:the )?)?\Z"
)
NOT_YET = re.compile(
    r"\b(?:[Nn]ot|[Oo]nly|to wait(?: [a-z]+)?|kept waiting"
    # "It took until May to find it", "it took the council until May".
    r"|[Ii]t (?:took|had taken)(?: (?:the )?[\w’'-]+){0,3})\s\Z"
    # "Never lost a bag until 11 March 1848", "nobody saw it until May".
    r"|\b(?:not|n['’]t|[Nn]ever|[Nn]obody|[Nn]o one|[Nn]othing)\b[^,;.]*\Z"
)
UNTIL_THEN = (", when ", ", when,", " and then ", ", and then ", ", then ")
# "It was May before the pass was open", "not until May": so long the story had to wait.
WAITED = re.compile(r"\b[Ii]t (?:was|would be|had been) (?:only )?(?:in |on )?(?:the )?\Z")
# "Not a day passed without a quarrel", "before two years passed": of these nobody tells on.
NOT_PASSED = re.compile(
    r"\b(?:[Nn]ot|[Nn]ever|[Hh]ardly|[Ss]carcely|[Bb]efore|[Uu]ntil|[Tt]ill|[Ii]f|[Aa]s) \Z"
)
# Another thread of the story, told from where the last one began.
MEANWHILE = re.compile(
    r"\b(?:[Mm]eanwhile|[Mm]eantime|[Aa]ll th(?:is|at) (?:while|time)|[Ee]lsewhere)\b"
)
ANY = re.compile(r"\b[Aa]n?\s\Z")
ON_ANY = re.compile(r"\b[Oo]n an?\s\Z")
BACK = (
    "Back in",
    "As early as",
    "Long before",
    "Years before",
    "Already in",
    "Already on",
    "Already at",
    "Already by",
)
# The main verb of a sentence that does not look back.
SIMPLE_PAST = re.compile(
    r"\b(?<!had )(?<!having )(?:was|were|did|became|began|took|fell|came|went|left|held|won|lost"
    r"|led|met|broke|made|sent|gave|rose|wrote|set|put)\b"
)
CLAUSE = re.compile(r"[^,;.]*")
HYPOTHETICAL = re.compile(r"[wcm](?:(?<=\b[wc])ould|(?<=\bm)(?:ight|ay)|(?<=\bc)an)\b")
BEFORE = " before "
UP_TO_THEN = (BEFORE, " when ", " until ", " till ")
# "The year before that", "eight years after that".
THAT = re.compile(r"(?:\A|\s)that\b")
PRESENT_YEARS = ("the present year", "of this year")
FROM, COMING = ("from ", "From "), " next"
# "In the spring of the fatal year", "that fateful March": of what the text is about.
FATAL = re.compile(r"\bfat(?:al|eful) ")
# "It was 1820, and ...", "The year was 1820", "This was in 1820": of all that was told before.
SAYS_YEAR = re.compile(
    r"\b(?:(?:[Ii]t|[Tt]his|[Tt]hat|[Aa]ll (?:this|that)) was(?: still| only| now)?(?: in)?"
    r"|[Tt]he year was) (?:the year )?\Z"
)
# Behind the date words begins what somebody did next.
NEXT_CLAUSE = re.compile(
    r";|[,:] ['‘“\"]|, (?:and|but) (?:he|she|it|they|we|I|the|his|her|their|its|[A-Z][a-z]+)\b"
)
IF = re.compile(r"[iIuUyY](?:(?<=\b[iI])f|(?<=\b[uU])nless|(?<=\b[yY])ou)\b")
IF_WORDS = frozenset(("if", "If", "unless", "Unless", "you", "You"))
"""Of these one stands in all that it matches."""
PROSPECTS = frozenset(
    """plan plans planned planning would will shall expected scheduled due intend intends intended
    proposed promised hoped deadline aim aimed target""".split()
)
PROSPECT = re.compile(rf"\b(?:{'|'.join(sorted(PROSPECTS))})\b")
# "He grumbled that they could keep it only in 1884": nobody was there yet.
ABLE = frozenset(("could", "might", "should"))
SAID_ABLE = re.compile(r"\bthat (?:[\w'’-]+ ){1,4}(?:could|might|should) (?!have\b)")
NEXT, THE = ("Next ", "next "), ("the ", "The ")
WILL = frozenset(("will", "shall"))
"""Of these one stands where a speaker tells what is still to come."""
FUTURE = re.compile(
    r"\b(?:will|shall|would|next|to be|due|scheduled|expected|planned|plans|put off|(?:is|are) to"
    r"|(?:plans?|aims?|hopes?|expects?|intends?|wants?) to|set (?:\w+ )?for|deadline)\b"
)
# What goes on or is about to: "The race resumes Wednesday", "Tuesday is a rest day".
ONGOING = re.compile(
    r"\b(?:is|are|resumes?|starts?|begins?|opens?|ends?|closes?|meets?|expires?|runs?|faces?|plays?"
    r"|returns?|leaves?|arrives?|votes?)\b"
)
STRONG_PAST = tree(
    """was were had did became began took fell came went left held won lost led met broke built made
    sent gave rose brought fought caught taught sought ran sang sank drank drew drove flew grew knew
    threw wrote rode spoke chose froze stood sat saw forgot shook swore fled struck""".split()
)
WEAK_PAST = r"(?!closed|need|open|exceed|proceed|succeed|indeed|hundred)\w{2,}ed"
PAST = re.compile(rf"\b(?:{STRONG_PAST}|{WEAK_PAST})\b")
# "“It agrees with me,” Wills writes in June": what a diary said then is told of that day.
WRITES = ("writes", "notes", "confides", "complains", "jots", "scribbles", "remarks")
WRITES_THEN = re.compile(rf"\b(?:{'|'.join(WRITES)})(?: (?:home|down|back|again))?,? (?:[io]n )?\Z")
WAS = (" was ", " were ", " had ")
"""Of all that PAST matches what stands in most sentences."""
# "The night boat", "the evening paper": of what sort a thing is.
SORT_OF_THING = re.compile(
    r"[- ](?:trains?|boats?|mail|shifts?|papers?|post|watch|sky|air|express|ferry|editions?"
    r"|sessions?|star|schools?|prayers?|mass|services?|bells?|roll|meal|dress|class|classes|raids?|bus"
    r"|flights?|tide|dew|frost|sun|light|market|bombers?|fighters?|attacks?|patrols?|march)\b"
)
QUOTATION_END = re.compile(r"[”\"]|[,.!?]['’](?!\w)")
CHILD = "(?:child|sons?|daughters?|boy|girl|heir)"
# "She had a son, Otto", "was brought to bed of a girl", but not "he had a son at sea".
DELIVERED = (
    rf"(?:had|brought to bed of|delivered of) an? (?:\w+ )?{CHILD}(?=[,.;]|,? (?:named|called"
    r"|christened|whom|and (?:called|named|they called|christened))\b)"
)
BORN = re.compile(
    r"\b(?:[Bb]orn\b|came into (?:the|this) world\b(?! of\b)"
    r"|first (?:saw the light|drew breath)\b|gave birth|bore (?:him |her )?(?:an?|another|twin)"
    rf" ?(?:\w+ )?{CHILD}|{DELIVERED})\b"
)
BIRTHS = frozenset(
    "born Born birth bore world light breath bed delivered son daughter child boy girl heir".split()
)
"""Of these one stands in all that it matches."""
# "On 3 May 1712 a second son was born", "on 3 May she bore a daughter": the date stands before.
BORN_THEN = re.compile(
    r",? (?!(?:and|when|while|but|who)\b)(?:[^\s.;:,]{1,24} ){0,8}?(?:(?:was|were) born\b"
    rf"|gave birth\b|bore (?:him |her )?(?:an?|another|twin) ?(?:\w+ )?{CHILD}\b|{DELIVERED})"
)
# "the strike of 1884": a happening by its year.
# "The bombs of ", "But the great strike of ": what a paragraph is about, before its year.
SUBJECT_OF_YEAR = re.compile(
    r"(?:(?:And|But|Then|So|Yet|Now) )?"
    r"(?:[Tt]he|[Tt]hose|[Tt]hat|[Tt]his|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)"
    r"(?: (?!Act|Code|Statute|Ordinance|edition|Treaty|[Mm]ap|[Cc]ensus)[\w’'-]+){1,4} of "
)
OF_WHAT = re.compile(r"\b[Tt]he (?:[\w-]+ ){1,3}of \Z")
OF_BIRTH = re.compile(r" of (?:his|her|\w+['’]s) birth\b")
# "of the mutiny a stone was set", "the peace, he": what is remembered, to the end of its name.
NAME = (
    r"(?!(?:a|an|the|of|in|on|at|was|were|had|he|she|they|it|and|by|to|as|with|from|who|which"
    r"|when|did|for|there|then|his|her|our)\b)[\w'’-]+"
)
HAPPENING = re.compile(
    r" (?:of )?(?:the |his |her |their |its |this |that |[A-Z][\w-]+['’]s? |(?=[a-z]+ing\b)"
    r"|(?=[A-Z]\w+(?: [a-z]+|[,.;:)]))"
    # "The speech Roth left": the name of somebody else begins the next clause.
    rf"|(?:he|she|they|it) (?:had )?)({NAME}(?: (?!(?<=[a-z] )(?<!ing )[A-Z]){NAME}){{0,2}})"
)
OWN = re.compile(r" (?:of )?(?:his|her|he|she|it|they) ")
ANNIVERSARY = re.compile(r"\banniversary\b")
DEICTIC = re.compile(
    r"(?:(?:later|earlier|late|early) (?:on |in )?)?(?:last|next|this|today|yesterday|tomorrow"
    r"|tonight)\b"
)
DEICTIC_ENDS = ("ago", " last", " next", "last year", "next year", "this year", "from now")
AGO = ("ago", "today", "day", "week", "month")
# "ROTORUA, Thursday.—", "BENDOC, Friday." on a line of its own; a name in small letters needs
# the dash.
DATELINE = re.compile(r"(?:^|[\n.)—–]\s{0,12})(?:[A-Z][A-Z’'.-]{1,20} ?){1,4},\s\Z")
NAMED_DATELINE = re.compile(r"(?:^|[\n.)—–]\s{0,12})(?:[A-Z][a-z’'-]{1,20} ?){1,3},\s\Z")
DASHED = re.compile(r"(?: (?:night|evening|morning))?[.,:]? ?[—–]")
BEHIND_DATELINE = re.compile(
    r"(?: (?:night|evening|morning))?(?:[.,:]? ?[—–]|[.,:]? - |[.,:]?\s*(?:\n|\Z))"
)
ISSUE = re.compile(r"\b(?i:vol(?:ume)?|issue|nos?|number|edition|page|p)\b\.? ?[\dIVXLC]")
# "The Gazette, Thursday, January 9, 1908."
MASTHEAD = re.compile(
    r"(?:[Tt]he )?(?:[A-Z][\w’'&-]{1,20},? |of |and ){1,5}"
    r"(?:[A-Z][a-z]+day),? (?:the )?(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?),? \d{4}\.?"
)
LATER_STAMP = re.compile(
    r"\b(?:updated|modified|edited|accessed|retrieved|archived)[^\n|]{0,24}\Z", re.IGNORECASE
)
SAME = re.compile(r"\bsame\b")
# "Born on 14 November 1650, he spent the fourth of this November at sea".
THIS_MONTH = re.compile(r"\b[Tt]his [A-Z]")
# "Four days after the eruption": a happening by what kind it was, with nothing more to tell it by.
THE_HAPPENING = re.compile(
    r" (?:the|this|that) (?:[a-z]{3,}(?:tion|sion|ment|quake|ster|slide|fall|break|burst|ing|ery)"
    r"|[a-z]*(?:fire|flood|storm|battle|wreck|crash|strike|raid|attack|shock|burial|funeral|wedding"
    r"|murder|crime|deed|disaster|catastrophe|accident|ball|race|match|fight|fray|riot|siege|assault|landing|launch|trial|verdict"
    r"|news|arrest|death|birth|robbery|revolt|rising|mutiny|coup|blaze|blast|poll|vote|release"
    r"|debate|speech|ambush|escape|defeat|victory|decision|departure|arrival|collapse|visit|truce"
    r"|disaster|calamity|catastrophe|tragedy|massacre|armistice|announcement|premi[eè]re|sentence|execution|march|rescue|sack|surrender))\b"
    r"(?! of\b)"
)
# "Was freed in March 1886 and died on 4 July": one subject, whose story goes on.
PREDICATE = re.compile(
    r"\A,? and (?!(?:he|she|it|they|we|I|you|the|an?|his|her|its|their|this|that|these|those|there"
    r"|all|both|one|some|many|no|not|in|on|at|by|from|to|of|until|till|between|the|had)\b)[a-z]+ "
    r"(?:[a-z]+ ){0,4}(?:on |in )?\Z"
)
# "They fell out about a flag", "he fell ill": nothing was taken.
FELL_OUT = re.compile(
    r"\bfell (?:out|ill|sick|in|into|off|over|down|back|behind|asleep|silent|due|short|apart"
    r"|through|from|on|upon|under|foul|victim|overboard)\b"
)

FORETELLING = frozenset(("would", "was", "were"))
FORETOLD = re.compile(
    r"\b(?:would|(?:was|were) to) (?!(?:have|call|say)\b)(?:not |never |then |soon )?[a-z]+\b"
    r"(?:(?!, (?:who|which|when|where|and|but)\b)[^;:.])*\Z"
)
"""What was still to come: "it would reach Seville", "he was to die"."""
UNTIL_WHEN = re.compile(r"\b(?:until|till) [^;:.]{4,}\Z")
"""How long it lasted is told by what ended it: "until a queen dropped it, in"."""
AGAIN = " again "
MUCH_LATER = re.compile(
    r"\W*(?:Many |Some |A few |Only )?(?:[Yy]ears|[Dd]ecades|[Mm]uch|[Ll]ong|[Gg]enerations)"
    r" (?:later|after|afterwards|on)\b"
)
