"""Where sentences begin and end, as offsets into the untouched text, in one linear pass.

A *block* lies between blank lines. Lines of a block that are all of nearly one length were wrapped
by a machine and form one paragraph; otherwise every line is a paragraph of its own, unless a
sentence plainly runs on into the next, or the line is full where most others run on. A paragraph
of few words without a full stop is a heading. Inside a paragraph a sentence ends at `.`, `!`, `?`
or `…` (with closing quotes and glued footnote marks) before a capital, a digit or an opening quote,
unless the full stop belongs to an abbreviation or an initial.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

__all__ = ["Sentence", "split"]

HEADING_LENGTH = 90
WRAPPED_AT_LEAST = 45
WRAPPED_AT_MOST = 110
WRAPPED_SPREAD = 28
WRAPPED_SHARE = 0.8
"""Of the lines of a block, those that must be of nearly one length: one in five may be short."""
RUN_ON_SHARE = 0.5
"""Of the lines of a block that is prose, those that must plainly run on into the next."""

LINE = re.compile(r"[^\n]+")
# A pattern that begins with one of a set is searched for quickly. Behind the full stop may stand
# the mark of a note or remark ("[citation needed]"), before the capital the mark of a quoted line.
BREAK = re.compile(
    r"(?P<mark>[.!?…][.!?…]{0,3})(?P<closing>[\"'”’»)\]]{0,3}(?:â€\W?)?)"
    r"(?P<note>\d{1,3}|(?:\[(?:\d{1,3}|[a-z ]{2,20}\??)\]){0,4})"
    r"(?P<space>\s++)(?=[>|]{0,3}+ ?(?:[\"'“‘«(\[]{0,3}|â€[œ˜])[^\W_a-z])"
)
LAST_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\Z")
ENDS = re.compile(r"[.!?…:;,][\"'”’»)\]]*(?:\d{1,3}|\s?\[(?:\d{1,3}|[a-z ]{2,20}\??)\])?\s*\Z")
WORD = re.compile(r"\w+")
BULLETS = "•▪◦‣·*"
"""What opens an entry of a list, which is no heading."""
# Nor is a line that breaks off.
OPEN = re.compile(
    r"\s(?:and|or|but|the|an?|of|to|was|were|had|that|which|who|by|with|for|from|at|its|his|her"
    r"|their|about|than|some|into|as)\Z"
)
# Nor has anything ended behind "of Sir".
GOES_ON = re.compile(rf"{OPEN.pattern}|\s(?:in|on|Sir|Mrs?|Dr)\Z")
LONGEST_OPEN = 6
# Nor behind "on 3 June" where the next line begins with its year.
DAY_ENDS = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8},?\Z")
LONGEST_DAY = 20
# "1712. The mill burned" and "1712 The mill" open an entry, and are of no day before.
YEAR_OPENS = re.compile(r"[12lI] ?[\dlIO] ?[\dlIO] ?[\dlIO](?=[,;)]| [a-z])")
RUNS_ON = re.compile(r"[^\W_][,-]?\Z")  # of a line's last two characters
# A sentence ends within the line and another begins.
BEGUN = re.compile(
    r"(?:[a-z]{2}|[a-z] \d{4})[.!?][\"'”’»)\]]*(?:\d{1,2}|\[\d{1,3}\])? [A-Z][^.!?]{8,}\Z"
)

# Words whose full stop does not end a sentence; titles and the like, always followed by a name.
ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof rev fr st sr jr gen col capt cpt lt maj sgt cpl pvt adm cmdr gov sen rep
    pres hon messrs mme mlle ss sts no nos vol vols fol fols pp p ch chap ed eds fig figs cf ca c
    approx art al vs viz inc co ltd bros mt ft dept univ ave blvd rd jan feb mar apr jun jul aug sep
    sept oct nov dec mon tue tues wed thu thur thurs fri sat sun i.e e.g b d r fl
    geo edw eliz vict h.m.s u.s.s r.m.s s.m.s""".split()
)
LONGEST_ABBREVIATION = max(map(len, ABBREVIATIONS))
# A number may follow these: "No. 5", "p. 48", "c. 1200".
BEFORE_NUMBER = frozenset(
    "no nos p pp vol vols fol fols ch chap fig figs art ca c approx b d r fl".split()
)
# Behind these only a number follows: "m. 1812", "bur. 3 May".
REGISTERED = frozenset("m bap bapt bpt chr bur marr".split())


class Sentence(NamedTuple):
    """A sentence or heading: half-open code-point offsets, and its paragraph's number from 0."""

    start: int
    end: int
    paragraph: int
    heading: bool


def split(text: str) -> list[Sentence]:
    """All sentences of a text in order. White space around a sentence is left out."""
    sentences: list[Sentence] = []
    for number, (start, end) in enumerate(_paragraphs(text)):
        heading = _is_heading(text, start, end)
        for first, last in [(start, end)] if heading else _sentences(text, start, end):
            sentences.append(Sentence(first, last, number, heading))
    return sentences


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    block: list[tuple[int, int]] = []
    previous = 0
    for line in LINE.finditer(text):
        start, end = _trim(text, line.start(), line.end())
        if start >= end:
            continue
        if block and text.count("\n", previous, start) > 1:
            yield from _lines(text, block)
            block = []
        block.append((start, end))
        previous = end
    if block:
        yield from _lines(text, block)


def _lines(text: str, block: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    lengths = [end - start for start, end in block[:-1]]
    longest = max(lengths, default=0)
    even = sum(longest - length < WRAPPED_SPREAD for length in lengths)
    if WRAPPED_AT_LEAST <= longest <= WRAPPED_AT_MOST and even >= WRAPPED_SHARE * len(lengths):
        yield block[0][0], block[-1][1]
        return
    # Where a line of prose is full a sentence that ends with it ends by chance.
    running = sum(_runs_on(text, *line, after[0]) for line, after in pairwise(block))
    width = _width(lengths)
    prose = WRAPPED_AT_LEAST <= width <= WRAPPED_AT_MOST
    prose = prose and running >= RUN_ON_SHARE * len(lengths)
    start, end = block[0]
    for (first, _), following in pairwise(block):
        full = prose and width - (end - first) < WRAPPED_SPREAD
        if full or _runs_on(text, start, end, following[0]):
            end = following[1]
        else:
            yield start, end
            start, end = following
    yield start, end


def _width(lengths: list[int]) -> int:
    """The longest line; where words that a line's end had parted are mended few are too long."""
    most = WRAPPED_SHARE * len(lengths)
    fine = [length for length in lengths if length <= WRAPPED_AT_MOST]
    return max(fine if len(fine) >= most else lengths, default=0)


def _runs_on(text: str, start: int, end: int, after: int) -> bool:
    """Whether a sentence that began within a line goes on in the next: in small letters, mostly."""
    if end - start < WRAPPED_AT_LEAST // 2 or not RUNS_ON.search(text, end - 2, end):
        return False
    return (
        text[after].islower()
        or GOES_ON.search(text, end - LONGEST_OPEN, end) is not None
        or _parts_date(text, end, after)
        or BEGUN.search(text, max(start, end - WRAPPED_AT_MOST), end) is not None
    )


def _parts_date(text: str, end: int, after: int) -> bool:
    """Whether a line's end stands between a day and its year."""
    year = YEAR_OPENS.match(text, after)
    return year is not None and DAY_ENDS.search(text, end - LONGEST_DAY, end) is not None


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    if not text[start].isspace() and not text[end - 1].isspace():
        return start, end
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _is_heading(text: str, start: int, end: int) -> bool:
    if end - start > HEADING_LENGTH:
        return False
    line = text[start:end]
    if line[0] in BULLETS or OPEN.search(line):
        return False
    return len(WORD.findall(line)) <= 14 and not ENDS.search(line)


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for found in BREAK.finditer(text, start, end):
        if _is_abbreviation(text, begin, found):
            continue
        yield begin, found.start("space")
        begin = found.end()
    if begin < end:
        yield begin, end


def _is_abbreviation(text: str, begin: int, found: re.Match[str]) -> bool:
    at = found.start()
    if at > LONGEST_ABBREVIATION and text[at - LONGEST_ABBREVIATION - 1 : at].isalpha():
        return False  # as mostly: the word is longer than any that is cut short
    if found["mark"] != "." or found["note"]:
        return False
    # Nearly always the last word is whatever stands behind the last blank.
    last = text[max(begin, at - 16) : at].rpartition(" ")[2]
    if not last.isalpha():
        word = LAST_WORD.search(text, max(begin, at - 16), at)
        # "Oats, 2s 3d. High water": pence, and no "died".
        if not word or text[word.start() - 1 : word.start()].isdecimal():
            return False
        last = word.group()
    if len(last) > LONGEST_ABBREVIATION:
        return False
    if last.lower() in ABBREVIATIONS:
        follows = text[found.end() : found.end() + 1]
        return not follows.isdigit() or last.lower() in BEFORE_NUMBER or last[0].isupper()
    if last in REGISTERED:
        return text[found.end() : found.end() + 1].isdigit()
    if len(last) == 1:
        return last.isupper() and last != "I"
    # "U.S. forces" never meets a capital; "the U.S. Senate" does, and so does a new sentence.
    return "." in last and len(last) <= 3 and not _opens(text, found.end())


def _opens(text: str, at: int) -> bool:
    """Whether the word there is one that begins sentences more often than names."""
    word = WORD.match(text, at)
    return word is not None and word.group() in OPENERS


OPENERS = frozenset(
    """The This That These Those In On At By He She It They We His Her Its Their But And After
    Before When While As For From With Although However Meanwhile There A An Some Many""".split()
)
