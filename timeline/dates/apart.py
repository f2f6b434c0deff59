"""Numbers that a blank or a line's end has parted, and years that run into one another.

"1 9 3 6", "18-\\n64", "the 2 9th of July", and "191718" for two years.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.dates import english, spoiled
from timeline.dates.confusions import figures, is_year
from timeline.dates.outline import Repair

__all__ = ["apart"]

LONGEST_SPAN = 30
"""Years that two glued years may lie apart; more is some other number."""
CENTURIES = frozenset(("15", "16", "17", "18", "19", "20"))
SUSPECT = re.compile(
    rb"0(?<!00)(?=00000(?!0)|0{0,2}-\n0|(?:[ \n]0){2}(?!(?:[ \n]0){2})| 0[0A][0A](?![0A])"
    rb"|0 00?(?!0)| ?00 0(?!0)|  000(?!0)|0  00(?!0)| 0aa "
    rb"|0? aa[ \n](?:aa[ \n])?A)"
)
NUMBER = re.compile(
    r"[12lI](?<!\w.)(?:(?P<glued>[05-9]\d{4})(?![\w/-]|[.,]\d)"
    r"|(?P<spaced>(?:[ \n][\dlIO]){3})(?!\w|[ \n]\d|[.,]\d)"
    r"|(?P<pair>[5-9] \d\d)(?=[,.;)](?!\d)|\Z)"
    # "In 1 944": one blank or two.
    r"|(?P<parted> {1,2}[5-9][\dlIO]{2}|[5-9]\d \d| [5-9] \d\d| [5-9]\d \d|[5-9] \d \d|[5-9]  \d\d)"
    r"(?!\w| \d|[.,]\d)"
    r"|(?P<broken>\d{0,2}-\n\d{1,3})(?!\w))"
)
BEFORE = frozenset("-.,/_")
IN = (" in ", "\nin ", " since ", " during ")
BEFORE_YEAR = re.compile(r"\b(?:[Ii]n|of|[Ss]ince|until|by|from|to|before|after)\s\Z")
# "1 April", "April 1,", before a year.
MONTH_BEFORE = re.compile(
    r"(?<![\w.,/-])(?:[\dlI]{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>[A-Z][A-Za-z\d]{2,9})[.,]?"
    r"|(?P<first>[A-Z][a-z]{2,9})\.?\s\d{1,2}(?:st|nd|rd|th)?,|(?:[Ii]n\s|\A)(?P<alone>[A-Z][a-z]{2,9}))\s\Z"
)
BEHIND_YEAR = re.compile(
    r"[,.;:)\n]|\Z| (?:the|an?|he|she|it|they|we|I|and|but|when|while|in|at|on|to|by|with|from"
    r"|until|after|was|were|had|did|there|his|her|that|which|as)\b"
)
MONTH_NEAR = 28
# "the 2 9th of July"
OF_MONTH = rf"(?=\s(?:of\s)?(?:{'|'.join(english.MONTH_NAMES)})\b)"
DAY = re.compile(rf"[123] \d(?:st|nd|rd|th){OF_MONTH}")
# "the 21 st of June"
ORDINAL = re.compile(rf"[0-3]?\d (?:st|nd|rd|th){OF_MONTH}")
DAY_BEFORE = re.compile(r"\b(?:[Tt]he|[Oo]n)\s\Z")
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
        if day := day or ORDINAL.match(text, at):
            yield *day.span(), day.group().replace(" ", "")


def _number(text: str, at: int) -> Iterator[Repair]:
    found = NUMBER.match(text, at)
    if not found or (at and text[at - 1] in BEFORE):
        return
    near = text[max(0, at - NEAR) : at]
    sure = not found["pair"] and not (found["spaced"] and found["spaced"][1] in "1234")
    expected = sure or not near or BEFORE_YEAR.search(near) is not None
    if found["parted"]:
        expected = expected and (not near or f" {near}".lower().endswith(IN))
    # "On 1 April 191 7": behind a day's month nothing but a year stands.
    if not expected and not _is_behind_month(text, at, found.end()):
        return
    right = _mended(found)
    if right and right != found.group():
        yield *found.span(), right


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
    year = figures("".join(text.replace("-", "").split()))
    return year if is_year(year) else None
