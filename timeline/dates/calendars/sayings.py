"""What a sentence says of calendars, taken apart: a piece for each, and whether of this text.

It says it of this text where somebody speaks of dates in the present, or its author of what is
done with them: "days are Old Style", "I have kept it". "The kingdom kept the old calendar until
1923" is history.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick, MatchKind

from timeline.dates.english import styles as words
from timeline.sentences import Sentence

__all__ = [
    "OTHER", "Mention", "Piece", "calendar_of", "is_note", "mentions", "pieces", "places_of",
    "sentences_with",
]  # fmt: skip

LONGEST = 1500
"""So much of a sentence is read."""
MOST_PIECES = 24
"""So many pieces it has; the last one is the rest."""
OTHER = {"julian": "gregorian", "gregorian": "julian"}


class Mention(NamedTuple):
    """A calendar that is named; of "eleven days behind ours" the one that is behind."""

    start: int
    end: int
    calendar: str
    both: bool = False


class Piece(NamedTuple):
    """A part of a sentence that speaks of one calendar, if of any, with what is said before it."""

    before: str
    said: str
    start: int
    named: tuple[Mention, ...]


def mentions(text: str, start: int, end: int, marks: list[tuple[int, int]]) -> list[Mention]:
    """The calendars that are named between two offsets, but for the marks of single days."""
    end = min(end, start + LONGEST)
    said = text[start:end]
    # "ALL DATES OLD STYLE": capitals say no more than small letters.
    said = said.lower().replace("julian", "Julian") if said.isupper() else said
    named = []
    for found in words.NAMED.finditer(said):
        at = start + found.start()
        number = bisect_right(marks, (at, len(text))) - 1
        if number >= 0 and at <= marks[number][1]:
            continue
        kind = (found.lastgroup or "").split("_")[0]
        calendar = "julian" if kind == "behind" else kind
        named.append(Mention(at, start + found.end(), calendar, kind == "behind"))
    return named


def pieces(text: str, start: int, end: int, marks: list[tuple[int, int]]) -> list[Piece]:
    """A sentence, parted where it goes on to the other calendar, or to something else."""
    end = min(end, start + LONGEST)
    left_out = [found.span() for found in words.EXCEPT.finditer(text, start, end)]
    named = [
        each
        for each in mentions(text, start, end, marks)
        if not any(first <= each.start < last for first, last in left_out)
        and not words.STEPPED_ASIDE.search(text, start, each.start)
    ]
    cuts = {start, *(found.end() for found in words.STRONG.finditer(text, start, end))} - {end}
    strong = sorted(cuts)
    for one, other in pairwise(named):
        parted_already = bisect_right(strong, one.end) != bisect_right(strong, other.start)
        if one.calendar != other.calendar and not parted_already:
            joints = [each.start() for each in words.JOINT.finditer(text, one.end, other.start)]
            comma = text.find(",", one.end, other.start)
            cuts |= set(joints[-1:] or ([comma] if comma >= 0 else []))
    whole = text[start:end]
    for first, last in left_out:
        whole = whole[: first - start] + " " * (last - first) + whole[last - start :]
    whole = whole.lower() if whole.isupper() else whole
    parted = []
    for first, last in pairwise([*sorted(cuts)[:MOST_PIECES], end]):
        here = tuple(each for each in named if first <= each.start < last)
        said = whole[first - start : last - start]
        parted.append(Piece(whole[: first - start], said, first, here))
    return parted


def calendar_of(piece: Piece, last: tuple[Mention, ...]) -> str | None:
    """The calendar by which a piece says that days of this text are told; None if it says none.

    `last` are the calendars that were named before it, of which the former may be meant.
    """
    said = piece.said
    if words.SETS_MARKS.search(said) or _tells_a_mark(piece):
        return None
    if piece.named:
        converted = words.CONVERTED.search(said)
        if converted:
            into = [each for each in piece.named if each.start - piece.start >= converted.end() - 1]
            if not into or not _is_of_this_text(piece, converted.start()):
                return None
            denied = words.NEGATED.search(said, 0, converted.start())
            return OTHER[into[0].calendar] if denied else into[0].calendar
        calendars = {each.calendar for each in piece.named}
        if len(calendars) == 1 and _is_of_this_text(piece, piece.named[0].start - piece.start):
            return calendars.pop()
    counted = words.COUNTED_WITH.search(said)
    if counted:
        return counted.lastgroup
    told = (*last, *piece.named)[-2:]
    if told and words.AS_BEFORE.search(said):
        calendar, both = told[-1].calendar, told[-1].both
        if words.LATTER.search(said):
            return OTHER[calendar] if both else calendar
        if words.FORMER.search(said):
            # "The Muslim date and its Gregorian equivalent; the former": that is neither.
            return OTHER[calendar] if both or told[0].calendar != calendar else None
        return calendar
    return None


def is_note(text: str, sentence: Sentence, piece: Piece) -> bool:
    """Whether a sentence in brackets says which calendar somebody still had."""
    said = text[sentence.start : sentence.end].strip()
    return said[:1] + said[-1:] == "()" and words.STILL_HAD.search(piece.said) is not None


def _tells_a_mark(piece: Piece) -> bool:
    """Whether it only goes on with marks: "Rumi days are marked R., and Old Style O.S."."""
    return words.ARE_MARKED.search(piece.before) is not None and not _verbs(piece.said)


def _is_of_this_text(piece: Piece, at: int) -> bool:
    """Whether what is said of the calendar that is named there is said of days of this text."""
    said = piece.said
    if words.FIRST.search(said):
        return True
    if words.ELSEWHERE.search(said):
        return False
    here = _verbs(said)
    if not here and words.FIRST.search(piece.before):
        return True
    spoken = words.SUBJECT.search(_without(piece))
    if not spoken and not words.SUBJECT.search(piece.before):
        return False
    before = max((verb for verb in here if verb[0] < at), default=None)
    # "And those abroad in the New, as their writers had them": what is compared governs nothing.
    end = said.find(", as ", at)
    end = len(said) if end < 0 else end
    behind = min((verb for verb in here if at <= verb[0] < end), default=None)
    governing = before or behind or (None if spoken else max(_verbs(piece.before), default=None))
    return governing is None or governing[1]


def _without(piece: Piece) -> str:
    """What a piece says beside how far a calendar is behind."""
    said = piece.said
    for each in reversed([each for each in piece.named if each.both]):
        said = said[: each.start - piece.start] + said[each.end - piece.start :]
    return said


def _verbs(said: str) -> list[tuple[int, bool]]:
    """Where the verbs stand, and whether they are of the present."""
    past = [
        (found.start(), False)
        for found in words.PAST.finditer(said)
        if not words.HELD.search(said, 0, found.start())
    ]
    return past + [(found.start(), True) for found in words.PRESENT.finditer(said)]


def sentences_with(keys: tuple[str, ...], text: str, sentences: list[Sentence]) -> list[int]:
    """The numbers of the sentences with one of these."""
    places = places_of(keys, text)
    found = {bisect_right(sentences, at, key=lambda each: each.start) - 1 for at in places}
    return sorted(number for number in found if number >= 0)


def places_of(keys: tuple[str, ...], text: str) -> list[int]:
    """Where these stand in a text, for which it is searched once."""
    found = _search(keys).find_matches_as_indexes(text.encode("latin-1", "replace"))
    return [at for _, at, _ in found]


@cache
def _search(keys: tuple[str, ...]) -> BytesAhoCorasick:
    return BytesAhoCorasick([key.encode() for key in keys], matchkind=MatchKind.LeftmostFirst)
