"""What extraction knows of English, as data: a second language is a second module like this.

Nothing here belongs to one history: only verbs, function words, and the kinds of happening that
histories of any time tell.
"""

from __future__ import annotations

# Irregular verbs: base, past, participle (the last left out where it is the past's).
_IRREGULAR = """
arise arose arisen, awake awoke awoken, be was been, bear bore borne, beat beat beaten, become
became become, befall befell befallen, beget begot begotten, begin began begun, behold beheld, bend
bent, bet bet, bid bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke
broken, breed bred, bring brought, broadcast broadcast, build built, burst burst, buy bought, cast
cast, catch caught, choose chose chosen, cling clung, come came come, cost cost, creep crept, cut
cut, deal dealt, dig dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, dwell
dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled,
fling flung, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, foretell foretold,
forget forgot forgotten, forgive forgave forgiven, forsake forsook forsaken, freeze froze frozen,
get got gotten, give gave given, go went gone, grind ground, grow grew grown, hang hung, have had,
hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, kneel knelt, know knew known,
lay laid, lead led, leap leapt, learn learnt, leave left, lend lent, let let, lie lay lain, light
lit, lose lost, make made, mean meant, meet met, mislead misled, mistake mistook mistaken, outgrow
outgrew outgrown, overcome overcame overcome, overhear overheard, override overrode overridden,
oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, partake
partook partaken, pay paid, plead pled, put put, quit quit, read read, rebuild rebuilt, repay
repaid, resell resold, retake retook retaken, rewrite rewrote rewritten, rid rid, ride rode ridden,
ring rang rung, rise rose risen, run ran run, say said, see saw seen, seek sought, sell sold, send
sent, set set, sew sewed sewn, shake shook shaken, shed shed, shine shone, shoot shot, show showed
shown, shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk, sit sat, slay slew slain,
sleep slept, slide slid, sling slung, slip slipped, smite smote smitten, sow sowed sown, speak spoke
spoken, speed sped, spell spelt, spill spilt, spoil spoilt, spend spent, spin spun, split split,
spread spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, strike struck,
string strung, strive strove striven, swear swore sworn, sweep swept, swell swelled swollen, swim
swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought,
throw threw thrown, thrust thrust, tread trod trodden, undergo underwent undergone, understand
understood, undertake undertook undertaken, undo undid undone, uphold upheld, wake woke woken, wear
wore worn, weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn, withhold
withheld, withstand withstood, wring wrung, write wrote written
"""


def _tables() -> tuple[dict[str, str], dict[str, str]]:
    past: dict[str, str] = {}
    participle: dict[str, str] = {}
    for entry in _IRREGULAR.split(","):
        base, first, *rest = entry.split()
        past.setdefault(first, base)
        participle.setdefault(rest[0] if rest else first, base)
    return past, participle


PAST, PARTICIPLE = _tables()

# Past forms that are nouns, adjectives or present forms as often: verbs only behind a subject.
AMBIGUOUS = frozenset(
    """bore bound broke broadcast burst cast cost cut felt found ground hit hurt lay left let lit
    lost
    met put quit read rid rose saw set shed shot shut split spoke spread spring stole struck swept
    thought thrust wound bid bet beat light""".split()
)
# Words in -ed that are no past forms of verbs.
NO_PAST = frozenset(
    """bed breed creed deed feed greed heed indeed need red reed seed shed sled speed steed
    weed wed hundred kindred sacred naked wicked rugged crooked aged beloved so-called
    embed exceed proceed succeed bleed bred fled hatred kilted armed united supposed unarmed
    moustached
    bearded famed gifted talented unprecedented unexpected detailed limited""".split()
)
# Bases in -ed's shadow that no rule of spelling finds: what stands before -ed, and the base.
BASES = {
    "visit": "visit", "limit": "limit", "edit": "edit", "exhibit": "exhibit",
    "inherit": "inherit", "credit": "credit", "orbit": "orbit", "profit": "profit",
    "prohibit": "prohibit", "submitt": "submit", "permitt": "permit", "committ": "commit",
    "admitt": "admit", "omitt": "omit", "deposit": "deposit", "recruit": "recruit",
    "solicit": "solicit", "hang": "hang", "belong": "belong", "prolong": "prolong",
    "long": "long", "bang": "bang", "focus": "focus", "canvass": "canvass", "bias": "bias",
    "raid": "raid", "aid": "aid", "load": "load", "head": "head", "spell": "spell",
    "yell": "yell", "smell": "smell", "swell": "swell", "dwell": "dwell", "roll": "roll",
    "unroll": "unroll",
    "enroll": "enroll", "poll": "poll", "toll": "toll", "add": "add", "err": "err",
    "market": "market", "target": "target", "develop": "develop", "gallop": "gallop",
    "offer": "offer", "enter": "enter", "order": "order", "honor": "honor", "favor": "favor",
    "sponsor": "sponsor", "author": "author", "monitor": "monitor", "anchor": "anchor",
    "labor": "labor", "harbor": "harbor", "censor": "censor", "tutor": "tutor",
    "abandon": "abandon", "station": "station", "question": "question", "pardon": "pardon",
    "imprison": "imprison", "poison": "poison", "reason": "reason", "mention": "mention",
    "open": "open", "happen": "happen", "threaten": "threaten", "strengthen": "strengthen",
    "wan": "wane", "plan": "plane", "quarrell": "quarrel", "travell": "travel",
    "cancell": "cancel", "signall": "signal", "rivall": "rival", "totall": "total",
    "kidnapp": "kidnap", "worshipp": "worship", "equipp": "equip", "scrap": "scrape",
    "gossip": "gossip", "loath": "loathe",
    "tast": "taste", "wast": "waste", "hast": "haste", "past": "paste", "bath": "bathe",
    "breath": "breathe", "telephon": "telephone", "cloth": "clothe", "sooth": "soothe", "di": "die",
    "li": "lie", "ti": "tie", "vi": "vie", "su": "sue", "fre": "free", "agre": "agree",
    "decre": "decree", "creat": "create", "persuad": "persuade", "dissuad": "dissuade",
    "procreat": "procreate", "guarante": "guarantee", "referee": "referee", "disagre": "disagree",
    "overse": "oversee",
}  # fmt: skip

AUXILIARIES = frozenset(
    """is are was were be been being am has have had having do does did will would shall should can
    could may might must""".split()
)
BE_PAST = {"was": "is", "were": "are"}
MODALS = frozenset("will would shall should can could may might must".split())

DETERMINERS = frozenset(
    """the a an this that these those his her its their my our your each every some any no both all
    several many most few another other such what whose""".split()
)
QUANTIFIERS = frozenset(
    """two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands
    millions many several few most some both all people men women children police troops
    forces workers""".split()
)
SINGULAR_IN_S = frozenset(
    "his its this as us was is has gas bus news politics series species headquarters chaos".split()
)
PRONOUNS = frozenset(
    """he she it they we i you who him her them us me himself herself themselves this that these
    those
    one others another everyone everybody somebody nobody none both each there here""".split()
)
PERSONAL = {"he": "m", "she": "f", "him": "m", "her": "f", "his": "m", "hers": "f"}
PREPOSITIONS = frozenset(
    """about above across after against along amid among around as at before behind below beneath
    beside
    besides between beyond by concerning despite down during except for from in inside into like
    near of
    off on onto opposite out outside over past regarding round since through throughout till to
    toward towards under underneath unlike until up upon via with within without""".split()
)
ORDINALS = frozenset(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth 1st 2nd 3rd 4th 5th
    6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th""".split()
)
LOCATIVE = frozenset("in at to from near into through outside inside towards toward across".split())
CONJUNCTIONS = frozenset("and but or nor so yet".split())
SUBORDINATORS = frozenset(
    """which who whom whose where when while whereas because although though after before as since
    until
    till if unless whereupon that than lest once despite whether how why what""".split()
)
# Openings that a headline does without.
CONNECTORS = frozenset(
    """then thus therefore however meanwhile moreover furthermore nevertheless nonetheless still
    instead
    indeed finally eventually later soon afterwards afterward subsequently consequently accordingly
    hence also next suddenly once again yet but and so now today shortly thereafter alongside
    likewise similarly incredibly altogether abroad elsewhere too initially originally at last
    first instantly again""".split()
)
ADVERBS_BEFORE_VERB = frozenset(
    """also then later soon never once already finally even still again first again now just only
    both formally officially eventually quickly secretly publicly reluctantly barely himself
    herself themselves itself""".split()
)
# Words in -ly that are no adverbs.
NO_ADVERBS = frozenset(
    """ally anomaly assembly bully butterfly family fly folly italy july monopoly only rally reply
    supply""".split()
)
# Verbs that only announce what somebody said: alone they make no headline.
SPEECH = frozenset(
    """say write declare state argue announce explain claim insist reply add ask note observe report
    complain remark recall conclude warn maintain""".split()
)
# Behind these a clause has barely begun.
NEEDS_MORE = frozenset("be have do make take give put set get seek try become read".split())

# Words too common to tell one happening from another.
STOP_WORDS = (
    frozenset(
        """not than very more most much only other own same too so such into during between against
        about
        while where when which who whom whose there here how why then later year years month months
        week
        weeks day days time early late mid beginning end middle spring summer autumn winter fall
        night
        morning evening first second third following next previous last new old great large small
        many
        being been having also two three four five six seven eight nine ten himself herself itself
        them
        said say says like made make after before since until until till under over through
        around""".split()
    )
    | AUXILIARIES
    | DETERMINERS
    | PRONOUNS
    | PREPOSITIONS
    | CONJUNCTIONS
    | SUBORDINATORS
    | CONNECTORS
)

# Kinds of happening: words, by their stems, that histories use of one and the same.
KINDS: dict[str, str] = {
    "kill": """kill assassin murder slay slain slew shoot shot gun stab strangl poison lynch""",
    "execute": "execut behead guillotin hang hung",
    "attack": "attack assault raid storm fire fired ambush bomb bombard shell",
    "die": "die dies died dying death succumb perish drown",
    "arrest": "arrest imprison jail seiz detain captur custody prison kidnap abduct",
    "try": "trial tried court convict sentenc condemn",
    "exile": "exil banish deport",
    "expel": "expel expell expuls exclud exclus remov oust dismiss depos purg strip depriv sack",
    "release": "releas freed freeing liber pardon amnest acquit clear",
    "flee": "flee fled escap fugitiv",
    "strike": "strike strik struck walkout lockout stoppag",
    "rise": "revolt rebel rebell mutin uprising insurrect insurg rising revolution",
    "fight": "battl fight fought war campaign siege besieg",
    "massacre": "massacr slaughter butcher",
    "win": "defeat defeated rout beat beaten conquer conquest overthrow overthrew toppl crush",
    "surrender": "surrender capitul yield submit caved",
    "peace": "peace treat armistic truce pact",
    "found": "found establish creat set form launch organis organiz inaugur institut",
    "meet": "meet met assembl gather congress confer conferenc convent summit",
    "choose": "elect appoint chosen chose choos nomin vote voted",
    "publish": "publish print book article pamphlet novel appear newspap edit editor",
    "speak": "speech speak spoke address told declar tell",
    "write": "writ wrote letter",
    "marry": "marri marry wed wedding marriag",
    "born": "born birth",
    "move": "arriv reach settl mov came land return left depart sail emigr",
    "open": "open inaugur unveil",
    "close": "clos ended end finish conclud finaliz collaps breakdown break-down downfall",
    "begin": "begin began begun start commenc broke outbreak",
    "build": "build built construct erect rebuilt rebuild",
    "burn": "burn burnt fire blaze",
    "join": "join merg unit allianc alli ally",
    "sign": "sign sealed ratifi conclud agreement agre",
    "abolish": "abolish dissolv ban banned prohibit forbid forbad repeal suppress outlaw",
    "invade": "invad occup occupi annex blockad cross",
    "resign": "resign abdic retir quit",
    "calamity": """disast disaster catastroph calamit famin plagu pestilenc epidemic flood earthquak
        shipwreck avalanch""",
}


def _by_stem() -> dict[str, str]:
    found: dict[str, str] = {}
    for kind, stems in KINDS.items():
        for word in stems.split():
            found.setdefault(word, kind)
    return found


KIND_OF = _by_stem()
