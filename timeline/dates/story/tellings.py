"""Where a text tells a happening that it names elsewhere: "three days after the landing".

Every word is asked that may tell it: whether it does, of which date, and how surely.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from timeline.dates.english import naming as words
from timeline.dates.story.focus import Focus
from timeline.dates.story.memory import KIND, TOLD_BEFORE, TOLD_BEHIND, stem, stems
from timeline.dates.story.naming import BY_NAME, Name
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = [
    "NEAR_LENGTH", "Heard", "Telling", "distinct", "heard", "meant", "near", "place_of", "places",
    "tellings",
]  # fmt: skip

NEAR_SENTENCES, NEAR_LENGTH = 12, 1000
"""So far before an expression every word is asked; farther off only sentences with a date."""
BEHIND_DATE = 600
"""So far behind a date, in its paragraph, what is told is still of it."""
NAMES_WITHIN = 250
"""So far before a sentence stands who is spoken of in it."""
A_BOUND, COARSE = 40, 60
"""That a clause ends between a word and a date, or the date is no day, is worth so many
characters."""
OF_CLAUSE, OF_SENTENCE, BEHIND = 1.0, 0.75, 0.25
"""How surely a word is of the date in its clause, in its sentence, or told before."""
MOST_FAR, MOST_PLACES = 5, 3
"""So many sentences farther off are asked, and so many places of each word in a part of the text,
the last ones."""
JUST_BEHIND = 8
"""So many letters behind a distance begins, but for its article, what that is counted from."""
AS_SURE = 0.3
FOR_MORE, MOST_MORE, PERHAPS = 0.75, 2, 1.0


class Telling(NamedTuple):
    """A place that tells a happening, with its date and how surely it is that."""

    at: int
    date: Focus
    sure: float


class Heard(NamedTuple):
    """What a text says of a happening: where it tells it, and where it last names it; or -1."""

    tellings: list[Telling]
    named: int


def heard(now: Standing, name: Name, found: Found, at: int) -> Heard:
    """What stands of a happening before an expression of sentence `at` that names it."""
    start = near(now, found, at)
    parts = [tellings(now, name, start, found.words, now.told)]
    keys = name.heads | {KIND + kind for kind in name.kinds | name.wide}
    last_of = {date.sentence: date for date in now.memory.passages(keys, start)}
    for date in list(last_of.values())[-MOST_FAR:]:
        sentence, place = now.sentences[date.sentence], place_of(date)
        begin = max(sentence.start, place - TOLD_BEFORE)
        end = min(sentence.end, place + TOLD_BEHIND, start)
        parts.append(tellings(now, name, begin, end, now.told))
    told = [telling for part in parts for telling in part.tellings]
    return Heard(told, max([part.named for part in parts]))


def near(now: Standing, found: Found, at: int) -> int:
    """From where on every word is asked that stands before an expression of sentence `at`."""
    first = now.sentences[max(0, at - NEAR_SENTENCES)].start
    return max(first, found.words - NEAR_LENGTH)


def tellings(now: Standing, name: Name, start: int, end: int, dates: Sequence[Focus]) -> Heard:
    """What a part of the text tells of a happening by some dates, and where it names it."""
    told: list[Telling] = []
    said = places(now.text[start:end].lower(), name)
    for place, behind, weight in said:
        telling = _telling(now, name, start + place, start + behind, weight, dates)
        if telling:
            told.append(telling)
    by_name = [start + place for place, _, weight in said if weight == BY_NAME]
    return Heard(told, max(by_name, default=-1))


def places(said: str, name: Name) -> list[tuple[int, int, float]]:
    """The last words of a part of the text that name it, with how surely each does."""
    places: list[tuple[int, int, float]] = []
    for form in name.forms:
        place, asked = said.rfind(form), 0
        while place >= 0 and asked < MOST_PLACES:
            asked += 1
            word = words.WORD.match(said, place)
            if word and not (place and said[place - 1].isalpha()):
                weight = name.weight(form if " " in form else word[0])
                if weight:
                    places.append((place, word.end(), weight))
            place = said.rfind(form, 0, place)
    return places


def _telling(
    now: Standing, name: Name, start: int, end: int, weight: float, dates: Sequence[Focus]
) -> Telling | None:
    """What a word of the text tells, unless it only speaks of what is or was not to come."""
    text = now.text
    number = bisect_right(now.starts, start) - 1
    sentence = now.sentences[number]
    before = text[max(sentence.start, start - words.NAMED_BEFORE) : start]
    date, sure = _dated(now, number, start, end, dates)
    if date is None:
        return None
    if sure != OF_CLAUSE and words.ENDS_HAD in before and words.HAD.search(before):
        if sure != BEHIND:
            return None
        sure -= PERHAPS
    found = date.found
    of_date = found and found.start >= end and words.OF_DATE.fullmatch(text, end, found.words)
    # "The attack, on 3 May" tells, but not in "two years before the attack, on 3 May".
    if of_date and _is_counted_from(now, start):
        of_date = None
    # No mark stands in what the pattern matches up to the word.
    clause = max(map(before.rfind, ",;:.")) + 1
    if not of_date and words.NOT_TOLD.search(before, clause):
        return None
    if words.NOT_TOLD_BEHIND.match(text, end):
        return None
    if before.endswith(words.ENDS_TO) and words.PERHAPS.search(before):
        sure -= PERHAPS
    others = (name.more | name.heads) - {stem(text[start:end])}
    if name.names or others:
        first = max(sentence.start, start - TOLD_BEFORE)
        last = min(sentence.end, end + TOLD_BEHIND)
        around = text[max(0, first - NAMES_WITHIN) : last].lower()
        if not all(each in around for each in name.names):
            return None
        if others:
            sure += FOR_MORE * min(len(stems(text[first:last]) & others), MOST_MORE)
    return Telling(start, date, weight + sure)


def _is_counted_from(now: Standing, start: int) -> bool:
    """Whether a word right behind a distance names what that is counted from."""
    number = bisect_right(now.begins, start) - 1
    before = now.founds[number] if number >= 0 else None
    if not before or not 0 <= start - before.end < JUST_BEHIND:
        return False
    return "event" in (before.reading.value, before.reading.how)


def _dated(
    now: Standing, number: int, start: int, end: int, dates: Sequence[Focus]
) -> tuple[Focus | None, float]:
    """The date of a word in a sentence, and how surely it is that."""
    sentence = now.sentences[number]
    places = now.places if dates is now.told else [place_of(date) for date in dates]
    behind = bisect_left(places, start)
    best: tuple[int, int, Focus] | None = None
    first = behind - 2 if behind > 1 else 0
    for at in range(behind - (behind == len(dates)), first - 1, -1):
        date, place = dates[at], places[at]
        if sentence.start <= place < sentence.end:
            if best and date.found and start - date.found.end - 1 > best[0]:
                break  # nor is any before it nearer
            bounds, apart = _apart(now.text, start, end, date)
            apart += A_BOUND * bounds + COARSE * (date.edtf.precision != "day")
            if best is None or apart <= best[0]:
                best = apart, bounds, date
    if best:
        return best[2], OF_SENTENCE if best[1] else OF_CLAUSE
    last = dates[behind - 1] if behind else None
    if not last or start - places[behind - 1] > BEHIND_DATE or not now.is_near(last, number):
        return None, 0
    return last, BEHIND


def _apart(text: str, start: int, end: int, date: Focus) -> tuple[int, int]:
    """How many clauses end between a word and a date, and how many characters stand there.

    The comma beside a date may end none: "on 3 May, they landed", "they landed, on 3 May".
    """
    assert date.found
    if date.found.start >= end:
        between = words.PREPOSITION.sub("", text[end : date.found.words])
    else:
        between = text[date.found.end : start]
        first = date.found.words
        if between[:1] == "," and words.OPENS.search(text, max(0, first - words.OPENED), first):
            between = between[1:]
    return len(words.BOUNDARY.findall(between)), len(between)


def place_of(date: Focus) -> int:
    """Where a date stands in the text."""
    return date.found.start if date.found else -1


def distinct(tellings: list[Telling]) -> list[Focus]:
    """The dates in the order of the text, each once, and none that is only less exact."""
    dates = {telling.date.edtf: telling.date for telling in sorted(tellings)}
    return [
        date
        for edtf, date in dates.items()
        if not any(edtf != other and edtf.contains(other) for other in dates)
    ]


def meant(now: Standing, name: Name, tellings: list[Telling], at: int) -> Focus | None:
    """The date that is told most surely; None where several are told as surely."""
    if not tellings:
        return None
    best = max(telling.sure for telling in tellings)
    dates = distinct([each for each in tellings if each.sure >= best - AS_SURE])
    if len(dates) > 1 and name.place:
        dates = dates[-1:] if name.place < 0 else dates[name.place - 1 : name.place]
    if len(dates) > 1:
        here = [date for date in dates if now.is_near(date, at)]
        dates = here or (dates[-1:] if name.is_own else dates)
    return dates[0] if len(dates) == 1 else None
