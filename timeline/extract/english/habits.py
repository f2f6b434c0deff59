"""English words for what is usual, and so tells of no single day, as rules."""

from timeline.dates.english import MONTH_NAMES
from timeline.extract.aside_rule import rule
from timeline.extract.english.runs import RUN
from timeline.extract.english.stated import AMOUNT

__all__ = ["RULES"]

HABITS = """every each daily nightly weekly monthly yearly annually twice thrice times once
    clockwork regularly evenings nights days mornings sundays mondays tuesdays wednesdays thursdays
    fridays saturdays summers winters always"""
HABIT = (
    r"\b(?:(?:every|each) (?:\w+ )?(?:day|night|week|month|year|morning|evening|spring|summer"
    r"|autumn|winter|(?:sun|mon|tues|wednes|thurs|fri|satur)(?:- ?)?day)"
    r"|(?<!the )(?<!an )(?<!a )(?<!its )(?<!his )(?<!their )(?:daily|nightly|weekly|monthly|yearly)"
    r"|annually|(?:once|twice|thrice|(?:two|three|four|five|six|ten) times)"
    r" (?:an?|each|every|the) [a-z]+|like clockwork|regularly|were always|was always"
    r"|(?:sun|mon|tues|wednes|thurs|fri|satur)days)\b"
)
MONTHS = "|".join(MONTH_NAMES)
BARE = (
    r"⟨(?![^⟩]*(?:\d|after|later|ago|before|until|till|since|next|that|same|year|decade|century))"
)
"""A day or season of no year, as habits keep; how long a habit lasted is told."""

WEEKDAY = r"(?:sun|mon|tues|wednes|thurs|fri|satur)(?:- ?)?day"
KEPT = r"(?:kept|keeps|keep|observed?|observes|marked|celebrated?|celebrates|honou?red|spent)"
EVER_AFTER = (
    r"(?:ever (?:after(?:wards?)?|since)|always|thereafter|for the rest of (?:his|her|their)"
    r"|all (?:his|her|their) (?:life|lives)|as long as (?:he|she|they) lived)\b"
)

RULES = (
    # "On any 1 May", "of a Sunday", "except 1 January": such days, not one of them.
    rule(
        "recurring",
        "near",
        r"\b(?:any|every|each|most) ⟨(?![^⟩]*\d{4})"
        r"|\b(?:of|on) an? ⟨(?:[a-z]+day)(?: (?:morning|afternoon|evening|night))?+\b"
        r"(?!,? (?:on |the |on the )?(?:\d|[a-z-]+ of ))"
        # "On a Saturday, the eighth, the bank failed."
        r"(?!, the (?!last|next|worst|best|most)[a-z-]+(?:st|nd|rd|th)\b)"
        r"|\b(?:except|excluding|apart from|other than|payable|redeemable"
        # "The doors closed in May" once.
        r"|(?:(?<=\bis )|(?<=\bare )|(?<![\w’'] ))(?:closed|shut)"
        r"(?! at ⟨(?:the )?(?:very )?(?:end|close) of ))"
        r"(?: on| for| at)? ⟨(?![^⟩]*\d{4})",
        "The town burned in May 1712. The gate was open except 1 June.",
    ),
    # "Any evening but Saturday"; "he spent his evenings at the inn".
    rule(
        "recurring",
        "near",
        r"\b(?:any|every|each|most|all) (?:[a-z]+ )?(?:days?|nights?|evenings?|mornings?|weekdays?)"
        r"(?: of the week| in the week)?,? (?:but|except|save|bar)(?: for| on)? ⟨(?![^⟩]*\d{4})"
        # "Any Sunday in summer".
        rf"|\b(?:any|most) (?:[a-z]+ )?(?:days?|nights?|evenings?|mornings?|{WEEKDAY}s?)"
        r" (?:in|of|during) (?:the )?⟨(?!the |that|same|next|last)[^⟩\d]*⟩"
        r"|\b(?:his|her|their|my|our|its) ⟨(?:evenings|nights|mornings|afternoons)⟩",
        "Paul died in May 1712. The garden was open any day but Monday.",
        needs="any every each most all his her their my our its",
    ),
    # "Nothing for it but another summer, another winter"; "talked about the Arctic winter".
    rule(
        "recurring",
        "near",
        r"\banother [a-z]+, (?:and )?another ⟨(?![^⟩]*\d)|\banother ⟨[^⟩\d]*⟩, (?:and )?another\b"
        r"|\b(?:about|like) the (?-i:[A-Z])[a-z]+ ⟨(?:spring|summer|autumn|winter|fall)⟩",
        "Paul came in May 1712. There was nothing for it but another summer, another winter.",
        needs="another about like",
    ),
    # Hours of work that are kept for half the year.
    rule(
        "recurring",
        "marked",
        r"\b(?:at|from|by) (?:\d{1,2}(?:[.:]\d\d)?\b|[a-z]+ o['’]clock|(?:four|five|six|seven"
        r"|eight) in the"
        r"|dawn|daybreak|noon|sunrise)[^.;⟨]{0,60}(?:⟨from |from ⟨)(?![^⟩]*\d{4})[^⟩]* to ",
        "Anna came in May 1712. The men began at five in the morning from Easter to Michaelmas.",
    ),
    # What is usual on a day is told of no day.
    rule(
        "recurring",
        "marked",
        r"\b(?:usually|normally|commonly|generally|as a rule|traditionally|customarily|habitually"
        r"|invariably|always|(?<!be )(?<!been )(?<!was )(?<!were )(?<!got )used to|in those days"
        r"|in those times|most years|in most years|in every year)\b"
        rf" {RUN}(?:until |till )?⟨(?![^⟩]*(?:\d{{4}}|before|after|later|ago))"
        r"(?!the same|that|next)"
        r"|⟨(?![^⟩]*\d{4})[^⟩]*⟩,? as (?:people|men|folk|everybody|everyone|was (?:the|usual|his"
        r"|her))\b"
        r"|\b(?:days?|nights?|evenings?|mornings?) (?:was|were|is|are) ⟨[a-z]+days?\b"
        r"|\b(?:fell|falls?|came|comes?) due (?:on|at|in) ⟨(?![^⟩]*\d{4})",
        "Paul died on 5 May 1712. Rents usually fell due at Michaelmas.",
    ),
    rule(
        "recurring",
        "marked",
        r"\b(?:in (?:an? |any |most |some |every )(?:[a-z]+ )?(?:year|season)s?"
        r"|as (?:it|they|he|she) always"
        r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)days)\b[^.;⟨]{0,60}⟨(?![^⟩]*(?:\d{4}|after"
        r"|later))"
        r"|⟨(?![^⟩]*(?:\d{4}|after|later))[^⟩]*⟩ in (?:an? |any |most |some "
        r"|every )(?:[a-z]+ )?years?\b",
        "Paul died on 5 May 1712. Harvest began about Lammas in a good year.",
    ),
    # What somebody did every Sunday or twice a week is told of no one day.
    rule(
        "recurring",
        "marked",
        rf"{HABIT}[^.;⟨]{{0,60}}{BARE}"
        r"|⟨(?![^⟩]*(?:\d|after|later|ago|before|until|till|since|next|that|same))"
        # "In March it rained every night": of that March.
        rf"(?!(?:{MONTHS})⟩,? [^.;⟨]{{0,40}}\b(?:every|each) (?:day|night|morning|evening)\b)"
        r"[^⟩]*⟩,? "
        rf"[^.;⟨]{{0,40}}{HABIT}"
        r"|\b(?:winter|summer|spring|autumn|market|feast|pay|quarter|fair) (?:evenings|nights|days"
        rf"|mornings|sundays)\b[^.;⟨]{{0,60}}{BARE}"
        r"|⟨[^⟩\d]*⟩ (?:evenings|nights|days|mornings|afternoons)\b",
        "Paul came in May 1712. He preached every Sunday in the winter.",
        needs=HABITS,
    ),
    # "The club meets on the first Monday in May"; "he had shut the gates on the first" did it once.
    rule(
        "recurring",
        "marked",
        r"(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bits )(?<!\btheir )(?<!\bown )\b(?!was\b)[a-z]+s"
        r" (?:on|in|at) (?:⟨the |the |⟨)?(?:first|second|third|fourth|last) (?:⟨)?[a-z]+day"
        r" (?:in|of|after|before)\b[^.;]{0,20}⟨?(?![^.;]*\d{4})",
        "Paul came in May 1712. The club meets on the first Monday in May.",
        needs="first second third fourth last",
    ),
    # "Four times a year, at Easter and on 6 May"; the hours of a house: "Closed on 6 May".
    rule(
        "recurring",
        "marked",
        r"\b(?:(?:once|twice|thrice|[a-z]+ times) (?:an?|each|every)|every|each) (?:year|month"
        r"|week)"
        r"[^.;:,⟨]{0,30}[:,] (?:on|in|at) (?:[^.;⟨]{0,80}\b(?:on|in|at|and) )?"
        r"(?:the )?⟨(?![^⟩]*(?:\d{4}|after|later))"
        r"|(?-i:Closed|Open|Shut) (?:on|at|from)\b[^.;⟨]{0,60}⟨(?![^⟩]*\d{4})",
        "Paul died in May 1712. The bell is rung twice a year, at Easter and on 6 May.",
    ),
    # What the day is for others, and where a year ends for them.
    rule(
        "calendar",
        "marked",
        r"\b(?:kept|counted|ran|dated|let) the (?:old |new )?year (?:run )?"
        r"(?:(?:until|till|from|to) ⟨|⟨(?:until|till|from|to) )|\bthe morrow of ⟨"
        r"|\b(?:for|to|in|by|with) [^,;⟨]{1,40} (?:it )?was (?:still|already|only) ⟨"
        r"|\bit was ⟨[^⟩]*⟩ (?:to|for|among|with) (?:the|us|them)\b|⟨[^⟩]*⟩ is (?:now|still) \d"
        r"|\bis (?:now|still) ⟨\d[^⟩]*⟩ (?:to|for|among|with)\b"
        r"|\b(?:printed|dated|wrote|write|called|call|reckoned?|counted) (?:it )?as ⟨"
        r"|\bwhich (?:we|they|others|most) (?:write|call|reckon|count) ⟨",
        "The clerks of Brede kept the old year until Lady Day, 1712.",
    ),
    # "Kept the sixth of May ever after as a day of mourning".
    rule(
        "recurring",
        "marked",
        rf"\b{KEPT}(?: the)? ⟨(?![^⟩]*\d{{4}})[^⟩]*⟩,? (?:as a (?:[a-z]+ )?(?:feast|fast"
        rf"|holiday|day of)\b|{EVER_AFTER})"
        rf"|\b{EVER_AFTER},? (?:he |she |they |it |the [a-z]+ )?{KEPT}(?: the)? ⟨(?![^⟩]*\d{{4}})",
        "Paul died on 6 May 1712. She kept the sixth of May ever after.",
        needs="ever always thereafter life lived lives feast fast holiday day",
    ),
    # "On a fine Sunday the boats would be full", "he could talk from Monday to Friday".
    rule(
        "recurring",
        "marked",
        rf"\bon an? (?:[a-z]+ )?⟨{WEEKDAY}⟩,? (?:[\d.,]+ )?{RUN}"
        r"(?:might|would|could|can|will|may)\b"
        rf"|\b(?:can|could|will|would|might|may)\b(?! not|n[’']t)[^.;⟨]{{0,60}}"
        rf"(?:\bfrom ⟨|⟨from ){WEEKDAY} to {WEEKDAY}⟩",
        "Paul died in May 1712. On a fine Sunday the boats would be full by eight.",
        needs="might would could can will may",
    ),
    # What a man was paid on a Saturday.
    rule(
        "recurring",
        "marked",
        r"\b(?:an?|any) (?:[\w-]+ ){1,6}(?:brought home|took home|earned|made|drew|got|was paid)"
        rf" {AMOUNT}(?: [a-z]+){{0,3}} (?:on|of) (?:an? )?⟨{WEEKDAY}⟩",
        "The mill burned in May 1712. A weaver with sons brought home ten shillings on Saturday.",
        needs="brought took earned made drew got paid",
    ),
    # When a year began for them, and how long they wrote Old Style.
    rule(
        "calendar",
        "marked",
        r"\b(?:began|begins?|begun|beginning|opened|opens?|started|starts?|counted|reckoned|dated"
        r"|ended|ends?|closed) (?:their|the|its|his|her|our|each|every) (?:[a-z]+ ){0,2}years?"
        r" (?:only |always |still )?(?:(?:on|at|with|from) (?:[a-z]+ [a-z]+, )?⟨"
        r"|⟨(?:on|at|with|from) )(?![^⟩]*\d{4})"
        r"|\b(?:wrote|dated|reckoned|counted)(?: by| in)?(?: the)?"
        r" (?:old|new|julian|gregorian) (?:style|calendar|reckoning)"
        r" (?:(?:down |up )?(?:to|until|till) ⟨|⟨(?:down |up )?(?:to|until|till) )",
        "Paul died in May 1712. The clerks began their year on Lady Day, 25 March.",
        needs="year years style calendar reckoning",
    ),
)
