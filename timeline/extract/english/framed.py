"""English sentences that stand in a frame which is not the account, as rules.

What novels, plays and legends tell, what jokers, almanacs and bets say, what a proverb supposes:
none of it happened on its date. "In Hart's novel, published in 1712" tells of a printing.
"""

from timeline.extract.aside_rule import either, rule

FICTIONS = """novel novels romance romances ballad ballads annual annuals legend legends saga sagas
    fable fables farce film films movie movies musical musicals opera operas play plays
    poem poems serial serials song songs tale tales thriller thrillers weekly weeklies comic comics
    melodrama melodramas yarn yarns pantomime novella storybook"""
FICTION = rf"\b{either(FICTIONS)}\b"
MADE = (
    r"(?!.{0,240}\b(?:publish(?:ed)?|written|wrote|printed|staged|performed|filmed|released|shown"
    r"|premi[eè]red?|première|première|appeared|banned|(?:was|were) shot|sung|given|printing"
    r"|publication"
    r"|begun|finished|composed)\b)"
)
"""Nothing around tells when the work itself was made or shown."""
PUTS = (
    r"(?:puts?|places?|sets|lays|makes?|lets?|has|sends?|gives?|dates?|tells?|begins?|ends?"
    r"|opens? (?:on|in|at|with)|takes? place|starts?|kills?|marries|shows?|had (?:him|her|it|them"
    r"|the))"
)
PROPHETS = """almanac almanack almanacs almanacks calendar calendars horoscope horoscopes prophecy
    prophecies prophets prophet astrologer astrologers soothsayer soothsayers oracle oracles
    prospectus prospectuses clairvoyant seer seers mystics"""
JOKERS = """wag wags wits wit jokers cynics cynic satirists punsters joke jokes jest jests quip
    proverb proverbs saying rhyme riddle gibe catchword humorists"""
BETS = "bet bets betted betting wager wagered wagers laid staked odds bookmakers bookies"

RULES = (
    rule(
        "fiction",
        "marked",
        rf"\A{MADE}\W*in (?:the|an?|one|another|some|his|her|their|this|that|[\w.]+ ?\w*['’]s?) "
        rf"(?:[^\s,.;⟨]+ ){{0,3}}?{FICTION}[^.;⟨]{{0,160}}⟨",
        "In one boys' annual Hart swims the river on 6 May 1712.",
        needs=FICTIONS,
    ),
    rule(
        "fiction",
        "marked",
        rf"\A{MADE}.{{0,240}}?{FICTION}(?:[ ,][^.;⟨]{{0,60}}?)? {PUTS} [^.;⟨]{{0,120}}⟨"
        rf"|\A{MADE}.{{0,240}}?{FICTION}[^.;⟨]{{0,80}}\b(?:whose|where|in which|wherein"
        r"|according to which) [^.;⟨]{0,120}⟨"
        rf"|{FICTION}[^.;⟨]{{0,80}}\b(?:whose|where|in which|wherein) [^.;,⟨]{{0,40}}\b(?:is|are"
        rf"|has"
        r"|dies|falls|comes|goes|meets|lands|takes|marries)\b[^.;⟨]{0,80}⟨",
        "Her novel, whose hero is born in 1712, is dull.",
        needs=FICTIONS,
    ),
    rule(
        "fiction",
        "sentence",
        r"\b(?:hero(?:es|ine|ines)?|villains?|narrators?|protagonists?|characters?) (?:of|in) "
        rf"(?:the|a|an|his|her|this|that|one) (?:[\w’'-]+ )?{FICTION}",
        "The hero of the tale, born in 1712, marries a queen.",
        needs=FICTIONS,
    ),
    # What almanacs and prophets say; "the calendar was reformed in 1712" is told.
    rule(
        "forecast",
        "marked",
        rf"\b{either(PROPHETS)}\b[^.;:⟨]{{0,60}}(?<!was )(?<!were )(?<!been )\b(?:says?|said"
        r"|promis\w+|gave|put|puts|spoke|speaks|told|foretold|foretells?|predict\w+|warn\w*"
        r"|had the|has the|saw|sees)\b"
        r"[^.;:⟨]{0,80}⟨|\b(?-i:Old Moore|Nostradamus|Mother Shipton|Poor Richard)\b[^.;⟨]{0,80}⟨"
        r"|\b(?:end of the world|world['’]s end|last judge?ment|second coming|end of days|doomsday)"
        r"\b[^.;:⟨]{0,40}\b(?:for|in|on|to|at|by)\b[^.;:⟨]{0,10}⟨|\bworld (?:ending|would end|to"
        r" end)\b[^.;⟨]{0,20}⟨",
        "A calendar for 1970 says that men will live there by 1985.",
        needs=f"{PROPHETS} world moore nostradamus judgment judgement coming doomsday shipton "
        "richard days",
    ),
    rule(
        "proverb",
        "marked",
        r"\b(?:jokes?|jests?|quip|proverbs?|saying|rhyme|riddle|gibe|catchword)\b"
        r"(?:(?! and )[^.,;⟨]){0,40} (?:was"
        r"|ran|went|had it)\b[^.;⟨]{0,120}⟨"
        r"|\b(?:wags?|wits?|jokers?|cynics?|satirists|punsters|humorists)\b[^.,;⟨]{0,40} (?:said"
        r"|swore|reckoned|held|had it)(?: that)? (?:an?|any|no|every) [^.;⟨]{0,100}⟨",
        "The joke was that a law of Easter was rags by Whitsun 1712.",
        needs=JOKERS,
    ),
    # "A law made on Monday was good until Tuesday": any law, any Monday.
    rule(
        "proverb",
        "marked",
        r"\ban? (?:[a-z-]+ )?[a-z]+ (?:[a-z]{2,}ed|made|bought|sold|born|sown|lent|sent|cut|caught"
        r"|sworn|written|begun|read|paid) (?:on |in |at )?(?:a |the )?"
        r"(?:⟨(?![^⟩]*\d)[^⟩]*⟩ (?:was|is|were|will|would|seldom|never|often|might|rarely)\b"
        r"|(?:[a-z]+day|easter|christmas|may|lent) (?:was|is|will|would|seldom|never"
        r"|often|might|rarely)\b"
        r"[^.;⟨]{0,60}⟨(?![^⟩]*\d))",
        "Anna came in May 1712. They said that a law made on Monday was good until Tuesday.",
        needs="monday tuesday wednesday thursday friday saturday sunday easter christmas may lent",
    ),
    rule(
        "forecast",
        "marked",
        r"\b(?:bet|betted|wager(?:ed)?|staked) (?:that|on|with|him|her|them|me|us|an?|his|her|their"
        r"|my|ten|five|\d|[£$€])[^.;⟨]{0,80}⟨"
        r"|\b(?:laid|gave|offered|took|odds(?: of)?|laying|at) (?:\w+ )?(?:\d+|[a-z]+)(?: to "
        r"|[-–/])"
        r"(?:\d+|one|two|four) [^.;⟨]{0,80}⟨"
        r"|\b(?:betting|odds|bookies|bookmakers)\b[^.;⟨]{0,40}\b(?:on|against|for|that)\b"
        r"[^.;⟨]{0,60}⟨",
        "A clerk laid 5 to 1 on peace by 6 May 1712.",
        needs=BETS,
    ),
    # "“Paid in 1712, if at all,” ran the joke".
    rule(
        "proverb",
        "marked",
        r"⟨[^⟩]*⟩[^.;⟨]{0,160}[,”\"’'] ?(?:ran|went|goes|runs|said) (?:the|one|an?|another) "
        rf"(?:[a-z]+ )?{either(JOKERS)}\b",
        "“A share of 1712 will light a pipe,” ran the joke.",
        needs=JOKERS,
    ),
)
