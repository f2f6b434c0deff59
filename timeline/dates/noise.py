"""What looks like a date and dates no happening: each kind by name, with the reason to print."""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.dates.timex import Found

__all__ = ["NOISE", "Noise", "asides"]


class Noise(NamedTuple):
    """One kind of noise: patterns of what stands before and behind it."""

    name: str
    rules: frozenset[str]
    """Rules whose finds can be this."""
    before: re.Pattern[str] | None
    """Must match up to the expression;"""
    behind: re.Pattern[str] | None
    """must match from its end on. One given pattern suffices; where both are, both must match."""
    example: str


BEFORE, BEHIND = 48, 40
LONGEST_RUN = 4
"""So many names of months or weekdays with nothing between them are a menu."""
DENSE, DENSE_LENGTH = 30, 15
"""So many expressions, of so few characters each with what lies between, are a table."""
FIGURES = frozenset(
    "year small-year year-range era-range numeric-day iso-day day-list nth".split()
)
YEARS = frozenset(("year", "year-range", "small-year"))
DAYS = frozenset("iso-day numeric-day month-day day-month month-year month clock".split())
NAMES = frozenset("month season weekday".split())

COUNTED = (
    "men|women|people|persons|children|soldiers|troops|prisoners|workers|peasants|families|houses"
    "|rifles|guns|horses|wagons|ships|aircraft|planes|tanks|cars|books|copies|pages|votes|deaths"
    "|dead|wounded|killed|survivors|casualties|others|miles|kilometres|kilometers|km|metres|meters"
    "|m|ft|feet|yards|acres|hectares|tons|tonnes|kg|pounds|francs|dollars|roubles|rubles|marks"
    "|livres|crowns|florins|ducats|hours|words|lines|members|delegates|inhabitants|seats|students"
    "|kcal|calories|volts|watts|hp|rpm|cc|cm|mm|percent|per cent|degrees|souls|head|barrels|bushels"
    "|cattle|sheep|infantry|cavalry|sailors|officers|volunteers|recruits|refugees|villages|euros"
)

NOISE = (
    Noise("footnote-mark", FIGURES, re.compile(r"[a-z][.,;:!?]['\"’”]?\Z"), None, "policy.[1848]"),
    Noise("phone-number", FIGURES, re.compile(r"(?:\d[ .-]|\+|(?i:tel|phone|fax|call)\.?:? ?\(?\d*\)?[ .-]?)\Z"),
          None, "call 504-528-[1944]"),
    Noise("build-string", FIGURES | {"decade"}, re.compile(r"(?:[A-Za-z]\d*\.|\d\.|\bv)\Z|[A-Za-z_]\Z"), None,
          "rev[2023].3.3"),
    Noise("build-string", FIGURES, None, re.compile(r"\.\d+\.\d"), "rev [2023].3.3"),
    Noise("copyright-stamp", YEARS, re.compile(r"(?i:©|\(c\)|copyright)[^.\n]{0,30}\Z"), None, "© [2014] The Trust"),
    Noise("publication-stamp", DAYS | YEARS,
          re.compile(r"(?:(?:^|\n|[|•·—(] ?)(?i:published|posted|updated|last updated|modified|originally published|uploaded|date)"
                     r"(?: (?i:on|in|at|by))?:? |\b(?i:last modified|accessed|retrieved|archived|archived from the original)(?: on)?:? )\Z"),
          None, "Published: [26/04/2010]"),
    Noise("comment-stamp", DAYS | YEARS, None, re.compile(r",? (?:at )?\d{1,2}:\d\d|,? at \d{1,2}:\d\d"),
          "user7 [Jun 27, 2017] at 8:20"),
    Noise("comment-stamp", frozenset(("offset",)), re.compile(r"(?:^|[.|•·] )\Z"), re.compile(r"\.? ?(?:$|[.|•·] ?[A-Z])"),
          "[1 yr. ago]"),
    Noise("page-number", FIGURES, re.compile(r"(?:\b(?i:pp?|pages?|vol|volume|no|nos|nr|number|art|article|§|folio|line|lines"
                                             r"|chapter|sheet|room|flight|route|bus|highway|line|lot|op|cat|inv|box|file)\.? ?"
                                             r"|[#§№] ?)\Z"), None, "see pp. [1843]"),
    Noise("money", FIGURES, re.compile(r"(?:[$£€¥₽]|\b(?:Rs|US\$|USD|EUR|GBP)\.?) ?\Z"), None, "for £[1850]"),
    Noise("count", YEARS, None, re.compile(rf"(?:,\d{{3}})? (?:or so |more |armed |dead |of the |of them )?(?:{COUNTED})\b"),
          "of [1850] wagons"),
    Noise("count", YEARS, re.compile(r"\b(?i:some|nearly|almost|over|than|exactly|only|up to|at least|total of|estimated|altogether"
                                     r"|numbering|population of|least)\Z|\b(?i:some|nearly|almost|over|than|exactly|only|up to|at least"
                                     r"|total of|estimated|altogether|numbering|population of|least) \Z"), None, "more than [1900] fled"),
    Noise("count", YEARS, re.compile(r"(?<![\w'’])\d{4} [a-z]+ \Z"), re.compile(r" (?:were|had been|lay|died) "), "of 1850 wagons [1790] were lost"),
    Noise("count", YEARS, re.compile(r"(?i:numbered|lost|killed|captured|counted|bought|sold|fired|sank|wounded|employed|carried|took) \Z"),
          None, "they lost [1812] and"),
    Noise("measure", FIGURES, None, re.compile(r" ?(?:%|°|″|×|x \d|km|kg|cm|mm|MHz|px|MB|GB)(?!\w)"), "[1600] × 900"),
    Noise("title", YEARS, re.compile(r"[“\"‘'«]\Z"), re.compile(r"[”\"’'»]"), "Orwell wrote “[1984]”"),
    Noise("reference-list", YEARS, re.compile(r"(?:(?:Press|Verlag|Books|Publishers|University|eds?\.\)|ed\.|et al\.),? ?|[A-Z][a-z]+: [A-Z][\w ]{2,30}, )\(?\Z"),
          None, "(Oxford: Clarendon Press, [1987])"),
    Noise("web-address", FIGURES | NAMES, re.compile(r"(?:www\.|https?:|/|=|@)\S{0,50}\Z"), None, "site.org/news/[1917]"),
    Noise("clock-time", YEARS, re.compile(r"(?i:at) \Z"), re.compile(r" (?:hours|hrs|GMT|UTC|Z)\b|h\b"), "at [1500] hours"),
    Noise("name", frozenset(("month",)), re.compile(r"\b(?!(?:In|By|On|The|This|That|Last|Next|Since|Until|From|Of|And|But|During|Late|Early|Mid)\b)"
                                                    r"[A-Z][a-z]+ \Z"), None, "Theresa [May]"),
    Noise("name", frozenset(("month",)), re.compile(r"(?:^|[.!?] |, |\b(?:by|with|and|to) )\Z"),
          re.compile(r" (?!(?:I|The|A|In|Day|Peace|Revolution|Uprising|Days|War|Crisis|Offensive)\b)[A-Z][a-z]+ (?:was|is|had|has|said|and|who|told|wrote|lived|came|went)\b"),
          "[April] Smith was"),
    Noise("word", frozenset(("month",)), re.compile(r"(?:^|[.!?:;“\"”’»)\]] ?|\n)\Z"),
          re.compile(r" (?:I|we|you|he|she|it|they|the|God|all|not|have|be|on|this|these|that|his|her|as|also|your|our)\b"), "[May] we go"),
)  # fmt: skip

# Behind these words a number is a year, a month a month, unless what follows says otherwise.
SURE = frozenset("In By Since Until During Before After".split())
# Other small words say nothing against it, but for those with which a pattern above can end.
NOISY = frozenset(
    """tel phone fax call p pp page pages vol volume no nos nr number art article folio line lines
    chapter sheet room flight route bus highway lot op cat inv box file some nearly almost over
    than exactly only to least of numbering v numbered lost killed captured counted bought sold
    fired sank wounded employed carried took at copyright published posted updated modified
    uploaded date accessed retrieved archived on were men""".split()
)
BY_RULE: dict[str, tuple[Noise, ...]] = {
    rule: tuple(noise for noise in NOISE if rule in noise.rules)
    for rule in frozenset().union(*(noise.rules for noise in NOISE))
}
MAY_WORDS = re.compile(r"(?:May|MAY|March|MARCH)\Z")
NEEDED_BEFORE = re.compile(
    r"(?:\b(?i:in|of|by|since|until|till|from|to|during|on|and|or|late|early|mid|before|after|between|last"
    r"|next|this|that|the|a|following|previous|through|throughout|for|around|about|end|beginning)[ -]|[(,–—/-] ?"
    r"|\d )\s*\Z"
)
SEASONAL = re.compile(r" (?:campaign|offensive|semester|term|election|harvest|sowing|session|rains|flood)s?\b")
SMALL_BEFORE = re.compile(
    r"\b(?i:in|by|since|until|till|from|before|after|of|during|around|about|early|late|to|between"
    r"|and|spring|summer|autumn|winter|\d BC[- –]|year) ?\Z"
)
SMALL_BEHIND = re.compile(
    r"[,.;:)\]–-]|\s(?:the|a|an|and|he|she|they|it|when|with|to|by|in|on|at|as|but|after|or|his|her"
    r"|while|was|were|had|for|from|that|this|under|until|against|[A-Z]\w*)\b|\s*\Z"
)
FALL_OF = re.compile(r" (?:of (?!\d|that|the (?:year|same|following|previous|next))|to |from |in (?![12]\d))|s\b")
SEASON_BEFORE = re.compile(
    r"\b(?i:in|of|by|since|until|till|during|the|that|this|last|next|late|early|mid|following|previous"
    r"|same|each|every|and|or|a|to|through|throughout|for|before|after|from|its|their|second|first|main|"
    r"harsh|severe|hard|cold|bitter|long|wet|dry|hot|another|great)[ -]\s*\Z"
)


def asides(text: str, founds: list[Found]) -> list[str | None]:
    """For each expression of a text why it dates no happening; None where it may."""
    early = sum(map(_before_1000, founds))
    small = early >= 3 or 0 < early >= len(founds) // 3
    listed = _listed(text, founds)
    return [
        "listing"
        if number in listed
        else "count"
        if found.rule == "small-year" and not small
        else aside(text, found)
        for number, found in enumerate(founds)
    ]


def _listed(text: str, founds: list[Found]) -> set[int]:
    """Expressions of menus and tables: bare names in a row, or more dates than words."""
    listed: set[int] = set()
    run = 0
    for number, found in enumerate(founds):
        joined = number and not text[founds[number - 1].end : found.start].strip(" \t\r\n|•·")
        run = run + 1 if joined and found.rule in NAMES else int(found.rule in NAMES)
        if run == LONGEST_RUN:
            listed.update(range(number - run + 1, number))
        if run >= LONGEST_RUN:
            listed.add(number)
        first = number - DENSE + 1
        if first >= 0 and found.end - founds[first].start < DENSE * DENSE_LENGTH:
            start = first if first not in listed or first == 0 else number
            listed.update(range(start, number + 1))
    return listed


def _before_1000(found: Found) -> bool:
    year = found.reading.year
    return year is not None and year < 1000 and not found.reading.short


def aside(text: str, found: Found) -> str | None:
    """Why this expression dates no happening; None where it may."""
    kinds = BY_RULE.get(found.rule)
    if not kinds:
        return None
    before = text[max(0, found.start - BEFORE) : found.start]
    behind = text[found.end : found.end + BEHIND]
    word = before[before.rfind(" ", 0, -1) + 1 : -1] if before[-1:] == " " else ""
    sure = word in SURE or (word.isalpha() and word.islower() and word not in NOISY)
    for noise in kinds:
        if sure and noise.behind is None:
            continue
        if (noise.before is None or noise.before.search(before)) and (
            noise.behind is None or noise.behind.match(behind)
        ):
            return noise.name
    if found.rule == "small-year" and not (
        SMALL_BEFORE.search(before) and SMALL_BEHIND.match(behind)
    ):
        return "count"
    if found.rule == "month" and not NEEDED_BEFORE.search(before):
        words = text[found.start : found.end]
        if MAY_WORDS.match(words):
            return "word"
    if found.rule == "season" and not SEASON_BEFORE.search(before):
        if text[found.start : found.end] in ("fall", "spring") and not SEASONAL.match(behind):
            return "word"
    if found.rule == "season" and FALL_OF.match(behind):
        return "word" if text[found.start : found.end].lower().endswith("fall") else None
    return None
