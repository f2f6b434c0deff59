"""Numbers that a blank or a line's end has parted, and years that run into one another.

"1 9 3 6", "18-\\n64", "the 2 9th of July", and "191718" for two years.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.dates import english
from timeline.dates.damage import spoiled
from timeline.dates.damage.confusions import figures, is_year
from timeline.dates.damage.outline import Repair
from timeline.dates.english.damage import BEFORE_SURE_YEAR, BEHIND_SURE_YEAR, FEASTS, MONTHS

__all__ = ["apart"]

LONGEST_SPAN = 30
"""Years that two glued years may lie apart; more is some other number."""
CENTURIES = frozenset(("15", "16", "17", "18", "19", "20"))
SUSPECT = re.compile(
    rb"0(?<!00)(?=00000(?!0)|0{0,2}-\n0|(?:[ \n]0){2}(?!(?:[ \n]0){2})| 0[0A][0A](?![0A])"
    rb"|0[ \n]00?(?!0)| ?00 0(?!0)|  000(?!0)|0  00(?!0)| 0aa "
    rb"|0? aa[ \n](?:aa[ \n])?A| 0(?: [Aa]|,[ \n]0)|0?,0000(?!0))"
)
NUMBER = re.compile(
    r"[12lI](?<!\w.)(?:(?P<glued>[05-9]\d{4})(?![\w/-]|[.,]\d)"
    r"|(?P<spaced>(?:[ \n][\dlIO]){3})(?!\w|[ \n]\d|[.,]\d)"
    r"|(?P<pair>[5-9] \d\d)(?!\w| \d|[.,]\d)"
    # "In 1 944": one blank or two.
    r"|(?P<parted> {1,2}[5-9][\dlIO]{2}|[5-9]\d \d| [5-9] \d\d| [5-9]\d \d|[5-9] \d \d|[5-9]  \d\d)"
    r"(?!\w| \d|[.,]\d)"
    # "In July 13 60", "19 Nov. 13 67": years before print, with their month only.
    r"|(?P<early>[1-4][ \n]\d\d)(?!\w| \d|[.,]\d)"
    # "the 18 30s"
    r"|(?P<decade>[5-9] \d0s| [5-9]\d0s|[5-9]\d 0s)(?!\w)"
    r"|(?P<broken>\d{0,2}-\n\d{1,3})(?!\w))"
)
BEFORE = frozenset("-.,/_")
IN = (" in ", "\nin ", " since ", " during ")
BEFORE_YEAR = re.compile(r"\b(?:[Ii]n|of|[Ss]ince|until|by|from|to|before|after)\s\Z")
# "autumn of 18 72", "Easter 18 72", "1865 to 18 72", and "18 65 to 1872"
SURE_BEFORE = re.compile(rf"\b(?:(?:Day|{'|'.join(FEASTS)}),?\s|{BEFORE_SURE_YEAR})\Z")
# "1 April", "April 1,", before a year.
MONTH_BEFORE = re.compile(
    r"(?<![\w.,/-])(?:[\dlI]{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>[A-Z][A-Za-z\d]{2,9})[.,]?"
    r"|(?P<first>[A-Z][a-z]{2,9})\.?\s\d{1,2}(?:st|nd|rd|th)?,"
    r"|(?:\b(?:[Ii]n|of|to|from|early|late|mid|by|since|until)\s|\A)(?P<alone>[A-Z][a-z]{2,9})(?:\sof)?)"
    r"\s\Z"
)
CLOSED = re.compile(r"[,.;)](?!\d)|\Z")
BEHIND_YEAR = re.compile(
    r"[,.;:)\n]|\Z| (?:the|an?|he|she|it|they|we|I|and|but|when|while|in|at|on|to|by|with|from"
    r"|until|after|was|were|had|did|there|his|her|that|which|as)\b"
)
MONTH_NEAR = 28
# "the 2 9th of July"
OF_MONTH = rf"(?=\s(?:of\s)?(?:{'|'.join(english.MONTH_NAMES)})\b)"
DAY = re.compile(rf"[123] \d(?:st|nd|rd|th)?{OF_MONTH}")
# "May 1 4, 1872"
DAY_BEHIND = re.compile(r"[123] \d(?=,\s1\d{3}(?!\w))")
# "May 14,1872"
CLOSE = re.compile(r"\d\d?,(?=1\d{3}(?!\w))")
MONTH_JUST_BEFORE = re.compile(rf"\b(?:{MONTHS})\.?\s\Z")
# "the 21 st of June"
ORDINAL = re.compile(rf"[0-3]?\d (?:st|nd|rd|th){OF_MONTH}")
DAY_BEFORE = re.compile(
    rf"(?:\A|\b(?:[Tt]he|[Oo]n)\s|\b(?:{'|'.join(english.WEEKDAY_NAMES)}),?\s)\Z"
)
NEAR = 16


def apart(text: str, kinds: bytes) -> Iterator[Repair]:
    """What is to be put in the place of which stretch of a text."""
    for suspect in SUSPECT.finditer(kinds):
        at = suspect.start()
        yield from _number(text, at)
        if at > 1 and text[at - 2] in "lI" and text[at - 1] in " \n":
            yield from _number(text, at - 2)
        day = DAY.match(text, at)
        if day and not DAY_BEFORE.search(text, max(0, at - NEAR), at):
            day = None
        close = CLOSE.match(text, at)
        if close and MONTH_JUST_BEFORE.search(text, max(0, at - NEAR), at):
            yield close.end(), close.end(), " "
        behind = DAY_BEHIND.match(text, at)
        if behind and MONTH_JUST_BEFORE.search(text, max(0, at - NEAR), at):
            day = behind
        if day := day or ORDINAL.match(text, at):
            yield *day.span(), day.group().replace(" ", "")


def _number(text: str, at: int) -> Iterator[Repair]:
    found = NUMBER.match(text, at)
    if not found or (at and text[at - 1] in BEFORE):
        return
    near = text[max(0, at - NEAR) : at]
    sure = not found["pair"] and not (found["spaced"] and found["spaced"][1] in "1234")
    expected = sure or not near or BEFORE_YEAR.search(near) is not None
    is_in = not near or f" {near}".lower().endswith(IN)
    if found["parted"]:
        expected = is_in
    elif found["pair"]:
        closed = CLOSED.match(text, found.end()) is not None
        expected = expected and (
            closed or (is_in and BEHIND_YEAR.match(text, found.end()) is not None)
        )
    if found["early"]:
        expected = False  # nothing but its month proves it
    elif not expected:
        expected = _is_sure(text, at, found.end())
    # "On 1 April 191 7": behind a day's month nothing but a year stands.
    if not expected and not _is_behind_month(text, at, found.end()):
        return
    right = _mended(found)
    if right and right != found.group():
        yield *found.span(), right


def _is_sure(text: str, at: int, end: int) -> bool:
    """Whether a season, a feast or another year stands beside a number."""
    before = SURE_BEFORE.search(text, max(0, at - MONTH_NEAR), at)
    return before is not None or BEHIND_SURE_YEAR.match(text, end) is not None


def _is_behind_month(text: str, at: int, end: int) -> bool:
    """Whether a day and its month stand before a number, and behind it nothing that it counts."""
    if not BEHIND_YEAR.match(text, end):
        return False
    found = MONTH_BEFORE.search(text, max(0, at - MONTH_NEAR), at)
    return found is not None and spoiled.is_month(
        found["month"] or found["first"] or found["alone"]
    )


def _mended(found: re.Match[str]) -> str | None:
    text = found.group()
    if found["glued"]:
        if not text.isdecimal() or text[:2] not in CENTURIES:
            return None
        apart = int(text[4:]) - int(text[2:4])
        return f"{text[:4]}–{text[4:]}" if 0 < apart <= LONGEST_SPAN else None
    if found["decade"]:
        return text.replace(" ", "")
    year = figures("".join(text.replace("-", "").split()))
    return year if is_year(year) else None
