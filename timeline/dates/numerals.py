"""Years and days with letters among their figures, or with blanks: "l9I4", "2lst", "1 9 3 6".

In the outline of a text a figure beside a letter is seen at once; what it means is asked of the
words around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from timeline.dates import english, spoiled
from timeline.dates.confusions import LOOKALIKES, figures, is_year
from timeline.dates.outline import Repair

__all__ = ["LETTERS", "day", "numerals"]

LETTERS = frozenset("l ll lI lO IO lst Ist llth lIth IIth lOth IOth llst".split())
"""Days of the month without any figure left."""
LONGEST_TOKEN = 16
NEAR = 24
MIXED = re.compile(rb"0(?:[aA|]|(?<=[aA|!]0))")
SIGNS = frozenset(b"0aA|!")
SIGNS_BEHIND = re.compile(rb"[0aA|]{1,17}")
PLAIN = re.compile(r"\d+(?:st|nd|rd|th|[sd])?")
MONTHS = "|".join(english.MONTH_WORDS)
YEAR = re.compile(rf"[12lI|!iZz][\d{LOOKALIKES}]{{3}}(?=s?\Z)")
# So damaged a number can be nothing but a year, whatever stands around it.
SURE_YEAR = re.compile(r"[12lI][05-9O][\dlIO]{2}(?=s?\Z)")
COMMON = frozenset("0123456789lI|!iOo")
DAY = re.compile(r"(?:[lI|]|[0-3]?[\dlIOoSZ]|[lI|Z][\dlIOoSZ])(?:st|nd|rd|th|d)?")
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
THE = re.compile(r"[Tt]he\s\Z")
YEAR_EXPECTED = frozenset(
    "in of by since until till from to before after during about around circa c. ca. year early"
    " late mid spring summer autumn winter born died built and or between a.d. d. ad".split()
)
DAY_AND_COMMA = re.compile(r"\d{1,2}(?:st|nd|rd|th)?,")
DASHES = "-–—"
DAY_AND_MONTH = re.compile(rf"\d(?:st|nd|rd|th)?\s(?:of\s)?(?:{MONTHS})[.,]?\s\Z")
RANGE_BEFORE = re.compile(r"(?<!\d)[12]\d{3}[-–—]\Z|(?<![^\W_])[12lI][\dlIO]{3}[-–—]\Z")
NO_YEAR_BEHIND = re.compile(r"[\w@]|[.,:]\d|-\d+-")
SOME_YEAR = re.compile(r"[1lI](?<!\w.)[5-9][\dlIO]{2}(?!\w)")
YEARS_NEAR = 500
LIFETIME = 60
"""So far at most lies a year with an "S" from the one before it that makes it 15-something."""
DATE_WORDS = 40
"""So short a text is date words that are read alone."""
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
    if YEAR.match(token):
        return "year"
    if DAY.fullmatch(token):
        return "day"
    return "glued" if GLUED.fullmatch(token) else "word"


def _token(text: str, start: int, end: int, form: str) -> Iterator[Repair]:
    """A word of figures and letters."""
    # "|20|" is a table's.
    if (start and text[start - 1] == "_") or text[start] == text[end - 1] == "|":
        return
    if form == "year":
        yield from _year(text, start, start + 4)
    elif (
        end - start == 2
        and text[max(0, start - 1)] in DASHES
        and RANGE_BEFORE.search(text, max(0, start - NEAR), start)
    ):
        right = figures(text[start:end])
        if right.isdecimal():
            yield start, end, right
    elif form == "day":
        yield from day(text, start, end)
    elif form == "glued":
        yield from _apart(text, start, end)
    elif word := spoiled.restored(text[start:end]):
        yield start, end, word


def _year(text: str, start: int, end: int) -> Iterator[Repair]:
    word = text[start:end]
    before = text[max(0, start - NEAR) : start]
    onward = RANGE_BEFORE.search(before)
    if NO_YEAR_BEHIND.match(text, end) and text[end : end + 1] != "s":
        return
    if before[-1:] in BESIDE and not onward:
        return
    right = figures(word)
    if not is_year(right) or not (_is_plausible(word) or _is_sure_of_month(word, before)):
        return
    if not (SURE_YEAR.match(word) or onward or _is_framed(before)):
        return
    if word[1] != "S":
        yield start, end, right
    elif century := _century(text, start, end, int(right)):
        yield start, end, f"{century}{right[2:]}"


def _is_plausible(word: str) -> bool:
    """Two figures are left, and no letter that stands behind a number as its unit.

    "i386" and its kin are no years.
    """
    if word[0] in "iZz" and word[1:].isdecimal():
        return False
    strange = [sign for sign in word if sign not in COMMON]
    left = sum(sign.isdecimal() for sign in word)
    return left >= len("19") and len(strange) <= 1 and word[-1] in COMMON


def _is_sure_of_month(word: str, before: str) -> bool:
    """Whether three figures behind a day and its month say that the last sign was one: "187Z"."""
    return word[:3].isdecimal() and DAY_AND_MONTH.search(before) is not None


def _is_framed(before: str) -> bool:
    """Whether a year is expected here, or nothing else is said at all."""
    if not before.strip() or before[-1] in "([":
        return True
    word = before.split()[-1].lstrip('([{“"‘')
    return before[-1].isspace() and (
        word.lower() in YEAR_EXPECTED
        or spoiled.is_month(word.rstrip(".,"))
        or DAY_AND_COMMA.fullmatch(word) is not None
    )


def _century(text: str, start: int, end: int, year: int) -> str | None:
    """Whether "1S65" is 1865 or 1565: what is nearer to the last year before it, or the next."""
    years = SOME_YEAR.findall(text, max(0, start - YEARS_NEAR), start)
    years = years or SOME_YEAR.findall(text, end, end + YEARS_NEAR)[:1]
    if not years:
        return "18" if len(text) <= DATE_WORDS else None
    last = int(figures(years[-1]))
    if abs(last - year - 300) < abs(last - year):
        return "18"
    return "15" if abs(last - year) <= LIFETIME else None


def day(text: str, start: int, end: int) -> Iterator[Repair]:
    """A day's number, where a month stands beside it or an article before its ordinal."""
    if start and text[start - 1] in BESIDE_DAY:
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
