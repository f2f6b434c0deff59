"""English noise: what looks like a date and dates no happening, each kind by name."""

from __future__ import annotations

from typing import NamedTuple

from timeline.dates.english import MONTH_WORDS
from timeline.dates.english.feast_rules import SAINT_ALONE, TOLD_BY_FEASTS
from timeline.dates.english.noise_words import PAPERS, TIMES
from timeline.dates.language import tree


class Noise(NamedTuple):
    """One kind of noise. Of the two patterns one suffices; where both are, both must match."""

    name: str
    rules: frozenset[str]
    """Rules whose finds can be this."""
    before: str | None
    """Pattern of what stands before, to its end;"""
    behind: str | None
    """of what follows."""
    example: str
    """The find stands in [brackets]."""
    within: int = 48
    """So many characters before are looked at;"""
    needs: tuple[str, ...] = ()
    """and of these, in small letters, one stands there in all that `before` matches;"""
    ends: tuple[str, ...] = ()
    """and of these one at its very end."""


MONTH = "|".join(MONTH_WORDS)
DIGITS = tuple("0123456789")
FIGURES = frozenset("year small-year year-range era-range numeric-day iso-day day-list nth".split())
YEARS = frozenset(("year", "year-range", "small-year"))
DAYS = frozenset("iso-day numeric-day month-day day-month month-year month clock".split())
NAMES = frozenset("month season weekday".split())
AGAIN = frozenset("daypart season weekday".split())

NUMBERED = """p pp page pages vol volume no nos nr number art article § folio line lines chapter
    sheet room flight route bus highway lot plot row seat op cat inv box boxes file files""".split()
"""Of what there are so many that each has its number."""
FEASTS = TOLD_BY_FEASTS | {SAINT_ALONE}

NOISE = (
    Noise("web-address", FIGURES | NAMES, r"(?:www\.|https?:|/|=|@)\S{0,50}\Z", None,
          "site.org/news/[1967]", needs=("www.", "http", "/", "=", "@")),
    Noise("footnote-mark", FIGURES, r"""[a-z][.,;:!?]['\"’”]?\Z""", None, "policy.[1848]",
          within=3, ends=tuple(".,;:!?'\"’”")),
    Noise("phone-number", FIGURES,
          r"(?:\d[ .-]|\+|(?i:tel|phone|fax|call)\.?:? ?\(?\d{0,5}\)?[ .-]?)\Z", None,
          "call 020-946-[1848]", within=16, needs=(*DIGITS, "+", "tel", "phone", "fax", "call")),
    Noise("copyright-stamp", YEARS, r"(?i:©|\(c\)|copyright)[^.\n]{0,30}\Z", None,
          "© [2014] The Trust", needs=("©", "(c)", "copyright")),
    Noise("publication-stamp", YEARS | DAYS,
          r"(?:(?:^|\n|[|•·—(] ?)(?i:published|posted|updated|last updated|modified"
          r"|originally published|uploaded|date)(?: by [^.\n]{1,24})?(?: (?i:on|in|at|by))?:? "
          r"|\b(?i:last modified|accessed|retrieved|archived|archived from the original)(?: "
          r"on)?:? )\Z", None, "Published: [26/04/2010]",
          needs=("publish", "posted", "date", "modified", "upload", "access", "retriev", "archiv")),
    Noise("publication-stamp", YEARS | DAYS,
          r"(?:(?:^|\n|[|•·\[(] ?)(?i:this )?(?i:page|text|entry|article|sheet|site|record|last)"
          r"|[|•·\[] ?)(?: (?i:last))? ?(?i:revised|reviewed|edited|checked|corrected|withdrawn"
          r"|created|amended"
          r"|digiti[sz]ed|scanned|printed)(?: (?i:on|in))?:? \Z", None,
          "Leaflet | Page revised [26/04/2010]",
          needs=("revi", "edited", "checked", "correct", "withdrawn", "creat", "amend", "digiti",
                 "scan", "print")),
    # "On 5 May 1980 at 11:42 the bomb burst" is told.
    Noise("comment-stamp", YEARS | DAYS, None,
          r",? (?:at )?\d{1,2}:\d\d(?::\d\d)?+(?: ?[AaPp]\.?[Mm]\b\.?)?+"
          r"(?!\d| ?[a-z](?!aid\b|ays\b|rote\b|rites\b|osted\b|y\b))",
          "user7 [Jun 27, 2017] at 8:20"),
    Noise("comment-stamp", YEARS | DAYS, None, r" ?\((?:UTC|GMT|[A-Z]{2,3}T)\)",
          "user7 (talk) 11:04, [2 April 2011] (UTC)"),
    # "lamplighter - 3 days ago", on a line of its own.
    Noise("comment-stamp", frozenset(("offset",)), r"(?:^|[\n|•·] ?|[\w)] [-–—·] )\Z",
          r"\s*(?:[\n|•·]|\Z)", "user7 - [3 days ago]"),
    Noise("comment-stamp", frozenset(("offset",)),
          r"\b(?:replied|wrote|said|commented|posted|writes|says|answered),? \Z", r":(?=\s|\Z)",
          "user7 replied, [2 years ago]:", within=16),
    Noise("page-number", FIGURES,
          rf"(?:\b(?i:{tree(NUMBERED)})\.? ?|[#§№] ?)\Z", None, "see pp. [1843]", within=12),
    Noise("law-number", YEARS,
          r"(?:Resolutions?|Decree|Order|Directive|Cable|Document|Unit|Lot) \Z", None,
          "Resolution [1483] says", within=16),
    # What a law is cited by: "33 & 34 Vict., No. 5 of 1870".
    Noise("law-number", YEARS,
          r"\b(?:(?:[Nn]os?|[Aa]ct|[Cc]ap|[Cc]h|[Oo]rdinance|[Rr]egulation|[Ss]tatute|[Dd]ecree"
          r"|[Ll]aw)\.?|c\.) ?\d{1,4} of \Z", r"(?!\w)", "under Act No. 5 of [1870] it was",
          within=24, ends=(" of ",), needs=DIGITS),
    # "the July Monarchy", "the March Revolution": the name of what happened, which dates nothing.
    Noise("name", frozenset(("month", "rest")), None,
          r" (?i:revolutions?|insurrection|uprising|rising|days|coup|putsch|manifesto|monarchy)\b",
          "before [the July] Monarchy fell"),
    Noise("title", YEARS | {"month"},
          r"(?:[“\"‘]|(?<!\w)')(?:(?:[A-Z][\w'’-]*|of|the|and|in|to|a|on|for) ){0,6}\Z",
          r"[.,]?(?:[”\"’]|'(?!\w))",
          "his “Lessons of [October].”"),
    # Numbers on both sides, or two behind: the row of a table.
    Noise("table", YEARS, r"\d[ \t|]{1,8}\Z", r"[ \t|]{1,8}[\d.,]+(?:\s|\Z)",
          "1894  779608  [1823]  22423"),
    Noise("table", YEARS, None, r"[ \t|]{1,8}[\d.,]+[ \t|]{1,8}[\d.,]+(?:\s|\Z)",
          "[1894]  779608  1823"),
    # A day and a name that is no month we know: "11 Kartik 1293".
    Noise("other-calendar", YEARS,
          r"\d (?:(?<=\b\d )|(?<=\b\d\d ))(?!(?:" + MONTH + r")\b)[^\W\d_a-z][^\W\d_A-Z]{2,}"
          r"(?: (?:al-|I{1,2}\b|ül|el-|[A-Z])[\w’'-]*)? \Z",
          r"(?!\w)", "on 11 Kartik [1293] the throne", needs=DIGITS),
    Noise("other-calendar", YEARS | {"the-year"}, None,
          r" ?(?:A\. ?H\.|AH(?!\w)|(?:of|after|from) the (?:Hijra|Hijrah|Hegira|Hejira|Flight"
          r"|Creation|World|Martyrs|(?:Muslim|Mohammedan|Islamic|Jewish|Byzantine|Seleucid|Coptic|Spanish"
          r"|Saka|Armenian|Ethiopian) (?:era|calendar|reckoning)))",
          "in [1326] AH"),
    Noise("lifetime", YEARS, r"[(;,] ?(?:r|reg|reigned|fl)\.? \Z", r"(?!\w)",
          "the sultan (r. [1876-1909])", within=16,
          ends=tuple(" r |(r |;r |,r |r. |reg |reg. |reigned |reigned. |fl |fl. ".split("|"))),
    Noise("count", YEARS, r"\b(?:together|altogether|totalling|in all|making|totaled) \Z",
          r"(?!\w)", "from the sea 690, together [1776], and", within=16,
          ends=("together ", "totalling ", "all ", "making ", "totaled ")),
    Noise("count", YEARS, r"\b(?:with|had|sold|sent|built|ordered|owned|hired|laid) \Z",
          r" (?:[a-z-]+ ){1,2}[a-z]{3,}(?<!s)s\b", "a road with [1914] box cars", within=12),
    Noise("money", FIGURES, r"(?:[$£€¥₽]|\b(?:Rs|US\$|USD|EUR|GBP)\.?) ?\Z", None, "for £[1850]",
          within=6, needs=("$", "£", "€", "¥", "₽", "rs", "usd", "eur", "gbp")),
    Noise("count", YEARS, r"\bas (?:low|high|few|many|much) as \Z", r"(?!\w)",
          "crowds sank as low as [1249], and", within=16, ends=("as ",)),
    Noise("count", YEARS, r"\d{4} [a-z]+ to \Z", None, "from 1600 feet to [1800], and",
          ends=(" to ",)),
    Noise("count", YEARS | {"approximate"}, None,
          r"(?:,\d{3})? (?:or so |more |armed |dead |of the |of them )?(?:{counted})\b",
          "of [1850] wagons"),
    # "The frost of 1850 killed the vines" counts nobody.
    Noise("count", YEARS, r"(?<![Tt]he )\b(?!of\b)[\w’']+ (?:of )?\Z", r" (?:killed|wounded)\b",
          "a loss of [1850] killed and"),
    Noise("count", YEARS,
          r"\b(?i:some|nearly|almost|over|(?<!later )(?<!earlier )than|exactly|only|up to|at least"
          r"|total of|estimated|altogether|numbering|population of|least)\Z|\b(?i:some|nearly"
          r"|almost|over|(?<!later )(?<!earlier )than|exactly|only|up to|at least|total of"
          r"|estimated|altogether|numbering|population of|least) \Z", None,
          "more than [1900] fled", within=24,
          needs=("some", "nearly", "almost", "over", "than", "exactly", "only", "up to", "least",
                 "total of", "estimated", "altogether", "numbering", "population of")),
    Noise("count", YEARS, r"(?<![\w'’])\d{4} [a-z]+ \Z",
          " (?:were|had been|lay|died|lived|came|fell) ", "of 1850 wagons [1790] were lost"),
    Noise("count", YEARS,
          "(?i:numbered|lost|killed|captured|counted|bought|sold|fired|sank|wounded|employed"
          r"|carried|took) \Z", None, "they lost [1812] and", within=12,
          ends=("ed ", "lost ", "bought ", "sold ", "sank ", "took ")),
    Noise("count", YEARS, None, r" of (?:the (?!year\b)|its |his |her |their |our )[a-z]+['’]s? ",
          "and [1882] of the company's hands"),
    Noise("count", YEARS, r"\b(?:it|they|he|she|we|who|which) [a-z]{2,}ed \Z", r"(?!\w)",
          "it forged [1640]; then", ends=("ed ",)),
    Noise("money", YEARS, r"\b(?:sold|bought|went|paid|fetched|priced|valued) (?:for|at) \Z",
          r"(?!\w)", "it sold for [1500], I am told", within=16, ends=("for ", "at ")),
    Noise("money", YEARS, r"\b(?:cost|price|sum|rate|value|rent|loss|profit) of \Z", r"(?!\w)",
          "at a cost of [1848] riksdaler", within=14, ends=(" of ",)),
    Noise("model-name", YEARS,
          r"\b(?:(?i:model|type|mark|mk|pattern|class)(?: [A-Z]{1,3})?|Plan|Project|Agenda|Vision"
          r"|[Tt]he (?!Year)[A-Z][a-z]+) \Z", r"(?!\w)", "the mark II [1885], which",
          needs=("model", "type", "mark", "mk", "pattern", "class", "plan", "project", "agenda",
                 "vision", "the ")),
    Noise("model-name", YEARS, None,
          r"-(?:pattern|model|vintage|type|style|series|issue|class|era|built|made|dated)\b",
          "their [1914]-pattern rifles"),
    Noise("measure", FIGURES, r"\d ?[x×] ?\Z", r"(?!\w)", "at 1280 x [1024]", within=4,
          ends=("x", "x ", "×", "× ")),
    Noise("measure", FIGURES, None, r" ?(?:%|°|″|×|x ?\d|km|kg|cm|mm|MHz|px|MB|GB)(?!\w)",
          "[1600] × 900"),
    Noise("title", YEARS, r"""[“\"‘'«]\Z""", r"""[”\"’'»]""", "Orwell wrote “[1984]”"),
    Noise("title", YEARS, r"[A-Z][a-z]+['’]s \Z", r"[.,;:!?]", "an essay on Orwell's [1984].",
          ends=("'s ", "’s ")),
    Noise("title", YEARS,
          r"\b(?:entitled|titled|called|staged|performed|novel|film|play|opera|song) \Z", r"(?!\w)",
          "farces, staged [1066] and All That", within=14,
          ends=("ed ", "novel ", "film ", "play ", "opera ", "song ")),
    Noise("reference-list", YEARS,
          r"(?:(?:Press|Verlag|Books|Publishers|University|eds?\.\)|ed\.|et al\.),? ?"
          r"|[A-Z][a-z]+: [A-Z][\w ]{2,30}, )\(?\Z", None, "(Oxford: Clarendon Press, [1987])",
          needs=("press", "verlag", "books", "publishers", "university", "ed.", "eds.", "al.",
                 ":")),
    Noise("clock-time", YEARS, r"(?i:at) \Z", r" (?:hours|hrs|GMT|UTC|Z)\b|h\b",
          "at [1500] hours"),
    Noise("name", frozenset(("month",)),
          r"\b(?!(?:In|By|On|The|This|That|Last|Next|Since|Until|From|Of|And|But|During|Late"
          r"|Early|Mid|Between|To|Before|After|Around|About|Through|Throughout|Again|Then"
          r"|Instead|Meanwhile|Only|Now|Yet|So|When|While|Even|Here|Once|Finally|Still|Thus|All|Come)\b)"
          r"[A-Z][a-z]+ \Z", None, "Theresa [May]"),
    Noise("name", frozenset(("month",)), r"(?:^|[.!?] |, |\b(?:by|with|and|to) )\Z",
          " (?!(?:I|The|A|In|Day|Peace|Revolution|Uprising|Days|War|Crisis"
          r"|Offensive)\b)[A-Z][a-z]+ (?:was|is|had|has|said|and|who|told|wrote|lived|came"
          r"|went)\b", "[April] Smith was"),
    # "The other was August Roth": whose first name it is.
    Noise("name", frozenset(("month",)), r"\b(?:was|were|is|are|called|named|one|Mr|Mrs|Miss) \Z",
          r" (?!(?:" + MONTH + r"|[A-Z][a-z]+day)\b)[A-Z][a-z]+(?=[,.;:)])",
          "the other was [August] Roth.", within=10,
          ends=("was ", "were ", "is ", "are ", "called ", "named ", "one ", "mr ", "mrs ",
                "miss ")),
    # "Against Sunday trading", "in his Sunday coat": what is done or worn on any.
    Noise("word", frozenset(("weekday",)),
          r"\b(?i:against|for|of|about|over|with|to|from|in|his|her|their|a|no|all|forbade|banned"
          r"|allowed|stopped|ended) \Z",
          r" (?:(?!morning|evening|following|coming|ensuing)[a-z]{2,}ing|observance|clothes|coats?"
          r"|hats?|best|sports?|games?|labour|work|dinners?|sermons?|services?|markets?|trains?)\b",
          "they preached against [Sunday] trading", within=10,
          ends=tuple(f"{word} " for word in (
              "against for of about over with to from in his her their a no all forbade banned "
              "allowed stopped ended").split())),
    # "The Evening Standard", "the Sunday Times": a newspaper, a school.
    Noise("name", frozenset(("daypart", "weekday", "weekday-daypart")), None,
          r" (?:" + PAPERS + r")\b", "as [the Evening] Standard had it"),
    # "Night after night", "summer after summer", "year after year": again and again.
    Noise("recurring", AGAIN, None, r" (?:after|by|upon) " + TIMES, "[night] after night"),
    Noise("recurring", AGAIN, r"\b" + TIMES + r" (?:after|by|upon) \Z", None,
          "night after [night]", within=20, ends=("after ", "by ", "upon ")),
    Noise("recurring", frozenset(("unit-step", "unit-event")), None,
          r" (?:year|month|week|day|night|hour)\b", "and [year after] year they came"),
    # "He wished her a merry Christmas", "Happy New Year!": a greeting.
    Noise("greeting", frozenset(("feast", "new-year", "the-new-year")),
          r"\b(?:[Mm]erry|MERRY|[Hh]appy|HAPPY|[Bb]lessed)(?: and \w+)? \Z", None,
          "a merry [Christmas]"),
    # "All Saints' Cathedral", "Trinity Church", "the Easter Rising": what is named for a feast.
    Noise("name", FEASTS, None,
          r"['’]?s? (?:Cathedral|Church|Chapel|Abbey|Priory|Convent|School|College|Hospital|Street"
          r"|Road|Lane|Square|Hall|Parish|Island|Islands|Bay|Sound|River|Cemetery|Hotel|Inn|House"
          r"|Gate|Fields?|Rising|Rebellion|Offensive|Accords?|Agreement|Truce|Conspiracy|Company"
          r"|Massacre|Wars?|Party|Parade|Riots?|Crisis|Fair|Hospice|Well|Bridge|Market|Tower|Quay|Harbour|Almshouses?|Guild)\b",
          "the crypt of [All Saints'] Cathedral"),
    # "Christmas trees", "Michaelmas term": what a feast or its season is full of.
    Noise("word", FEASTS, None,
          r"(?:['’]s?)? (?i:trees?|eggs?|presents?|gifts?|cards?|carols?|puddings?|cakes?|goose"
          r"|geese|decorations?|holidays?|vacation|terms?|sessions|stockings?|crackers|daisy"
          r"|daisies|lil(?:y|ies)|bonnets?|lambs?|candles?|cribs?|stor(?:y|ies)|spirit|shopping"
          r"|season|customs?|box|boxes|rents?|rounds?|plays?|pageants?)\b",
          "they sold [Christmas] trees"),
    # "On the Friday after the octave of Corpus Christi each year"
    Noise("recurring", FEASTS, None, r",? (?:in |of )?(?:each|every) year\b",
          "kept on [Whit Monday] each year"),
    # "The summer ships", "winter quarters": of which season a thing is, whenever it is told of.
    Noise("word", frozenset(("season",)), None,
          r" (?:ships?|fleets?|boats?|quarters|palace|residence|house|camp|pastures?|grazing|crops?"
          r"|wheat|rye|barley|clothes|clothing|coats?|uniforms?|visitors|sailings|road|stores"
          r"|provisions|wood|school)\b", "when [the summer] ships came"),
    Noise("word", frozenset(("season",)), r"(?i:by|at|to|from|a|near|beside) (?:the |a )?\Z",
          r" (?:where|whose|of (?:water|fresh|clear|sweet|cold))\b",
          "by [the spring] where she drew water"),
    Noise("word", frozenset(("month",)), r'(?:^|[.!?:;“\"”’»)\]] ?|\n)\Z',
          " (?:you|God|all|not|have|be|on|this|these|that|his|her|as|also|your|our)\b",
          "[May] God go with you"),
)  # fmt: skip
