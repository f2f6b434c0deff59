"""Years and days with letters among their figures, or with blanks: "l9I4", "2lst", "1 9 3 6".

In the outline of a text a figure beside a letter is seen at once; what it means is asked of the
words around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from timeline.dates import english
from timeline.dates.damage import spoiled, years_misread
from timeline.dates.damage.confusions import figures, is_year
from timeline.dates.damage.outline import Repair
from timeline.dates.english.calendar_fragments import ERA
from timeline.dates.english.damage import JOINED, MONTHS

__all__ = ["LETTERS", "day", "numerals"]

LETTERS = frozenset("l ll lI lO IO lst Ist llth lIth IIth lOth IOth llst".split())
"""Days of the month without any figure left."""
LONGEST_TOKEN = 16
NEAR = 24
MIXED = re.compile(rb"0(?:[aA|]|(?<=[aA|!]0))")
SIGNS = frozenset(b"0aA|!")
SIGNS_BEHIND = re.compile(rb"[0aA|]{1,17}")
PLAIN = re.compile(r"\d+(?:st|nd|rd|th|[sd])?")
DAY = re.compile(
    r"(?:[lI|]|[0-3]?[\dlIOoSZgi]|[lI|Zi][\dlIOoSZg])(?:st|nd|rd|th|ST|ND|RD|TH|d|tb|lh|sl)?"
)
GLUED = re.compile(
    rf"(?P<day>[0-3]?\d(?:st|nd|rd|th)?)?(?P<month>{MONTHS})(?:(?P<year>[12lI][\dlIO]{{3}})"
    r"|(?P<behind>\d{1,2}))?"
)
BESIDE = frozenset("-.,/_:")
BESIDE_DAY = frozenset(".,_:")
AHEAD = re.compile(
    r"(?:[-–/]\d{1,2}(?:st|nd|rd|th)?|\s(?:and|or|to)\s\d{1,2}(?:st|nd|rd|th)?)?,?"
    r"\s{1,3}(?:(?:day\s)?of\s(?:the\s)?)?(?P<month>[A-Za-z\d]{2,11})"
    r"(?P<rest>(?:-\s{0,8}|\s)[a-z]{1,8})?"
)
BEHIND = re.compile(r"(?P<month>[A-Za-z\d]{3,11})\.?\s(?:the\s)?\Z")
# "June l BC" has a year behind its month.
ERA_BEHIND = re.compile(rf"\s?(?:{ERA})")
THE = re.compile(r"[Tt]he\s\Z")
DASHES = "-–—"
# "I May 1812", "II December", "May I, 1886"
ROMAN = re.compile(
    r"I(?<!\w.)I?(?:(?=(?:st|th)?\s(?:of\s)?(?P<month>[A-Z][a-z]+)[.,]?(?P<year>\s[12lI]\w{3})?)"
    r"|(?=,?\s[12lI]\d{3}(?!\w)))"
)
ROMAN_BEFORE = re.compile(r"(?:\A|\b(?:[Oo]n|[Tt]he|from|to|until|by|of|and)\s)\Z")


def numerals(text: str, kinds: bytes) -> Iterator[Repair]:
    """What is to be put in the place of which stretch of a text."""
    done = 0
    for found in MIXED.finditer(kinds):
        start, end = found.span()
        if start < done:
            continue
        while start and kinds[start - 1] in SIGNS and end - start <= LONGEST_TOKEN:
            start -= 1
        behind = SIGNS_BEHIND.match(kinds, end)
        done = end = behind.end() if behind else end
        if end - start <= LONGEST_TOKEN and (form := _form(text[start:end])):
            yield from _token(text, start, end, form)
    if "I" in text:
        yield from _roman(text)


@lru_cache(maxsize=1 << 12)
def _form(token: str) -> str:
    """What a word of figures and letters looks like; empty where nothing is wrong with it."""
    if PLAIN.fullmatch(token):
        return ""
    if years_misread.YEAR.match(token):
        return "year"
    if DAY.fullmatch(token):
        return "day"
    if GLUED.fullmatch(token):
        return "glued"
    return "joined" if JOINED.fullmatch(token) else "word"


def _token(text: str, start: int, end: int, form: str) -> Iterator[Repair]:
    """A word of figures and letters."""
    # "|20|" is a table's.
    if (start and text[start - 1] == "_") or text[start] == text[end - 1] == "|":
        return
    if form == "year":
        yield from years_misread.year(text, start, start + 4)
    elif (
        end - start == 2
        and text[max(0, start - 1)] in DASHES
        and years_misread.RANGE_BEFORE.search(text, max(0, start - NEAR), start)
    ):
        right = figures(text[start:end])
        if right.isdecimal():
            yield start, end, right
    elif form == "day":
        yield from day(text, start, end)
    elif form == "glued":
        yield from _apart(text, start, end)
    elif form == "joined":
        yield from _joined(text, start, end)
    elif word := spoiled.restored(text[start:end]):
        yield start, end, word


def day(text: str, start: int, end: int) -> Iterator[Repair]:
    """A day's number, where a month stands beside it or an article before its ordinal."""
    if (start and text[start - 1] in BESIDE_DAY) or ERA_BEHIND.match(text, end):
        return
    word = text[start:end]
    right = figures(word)
    number = right.rstrip("stndrh")
    if right == word or not number.isdecimal() or not 0 < int(number) <= 31:
        return
    if (
        ((ahead := AHEAD.match(text, end)) and _is_month_ahead(ahead))
        or (number != right and THE.search(text, max(0, start - len("the ")), start))
        or _is_month_before(text, start)
    ):
        yield start, end, right


def _is_month_before(text: str, start: int) -> bool:
    found = BEHIND.search(text, max(0, start - NEAR), start)
    return found is not None and spoiled.is_month(found["month"])


def _is_month_ahead(found: re.Match[str]) -> bool:
    """Whether a month follows, be it parted by a line's end or with a number right behind it."""
    word, rest = found["month"], found["rest"]
    if spoiled.is_month(word) or GLUED.fullmatch(word):
        return True
    return bool(rest) and spoiled.whole(word + rest.lstrip("- \n\t")) in english.MONTH_NAMES


def _apart(text: str, start: int, end: int) -> Iterator[Repair]:
    """The month's name apart from its numbers: "3May1871"."""
    glued = GLUED.fullmatch(text, start, end)
    if not glued or (start and text[start - 1] in BESIDE):
        return
    if glued["day"]:
        yield glued.start("month"), glued.end("month"), f" {glued['month']}"
    for number in ("year", "behind"):
        if glued[number]:
            yield *glued.span(number), f" {figures(glued[number])}"


def _joined(text: str, start: int, end: int) -> Iterator[Repair]:
    """A day or a year apart from the small word that it touches."""
    found = JOINED.fullmatch(text, start, end)
    if not found or (start and text[start - 1] in BESIDE):
        return
    if found["before"]:
        yield found.end("before"), found.end("before"), " "
    elif is_year(found["number"]) or (
        len(found["number"]) <= 2 and (ahead := AHEAD.match(text, end)) and _is_month_ahead(ahead)
    ):
        yield found.start("number"), found.start("number"), " "


def _roman(text: str) -> Iterator[Repair]:
    for found in ROMAN.finditer(text):
        before = text[max(0, found.start() - NEAR) : found.start()]
        if found["month"]:
            sound = spoiled.is_month(found["month"])
            is_day = sound and (found["year"] or ROMAN_BEFORE.search(before))
        else:
            is_day = _is_month_before(text, found.start())
        if is_day:
            yield *found.span(), figures(found.group())
