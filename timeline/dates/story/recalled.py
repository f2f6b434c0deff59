"""What a text calls back to mind by its name: a happening, a birth, what an anniversary is of."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.numbered import OF_POST, OF_START
from timeline.dates.english import ages
from timeline.dates.english import cues as words
from timeline.dates.english.naming import OF, WEDDING
from timeline.dates.reading import LIFE, Reading, changed
from timeline.dates.story import focus, happenings
from timeline.dates.story.focus import Focus
from timeline.dates.story.memory import TOLD_BEFORE, is_ones_own, kinds_named, named, stems
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = ["beginning", "birth", "edge", "happening", "is_birth", "remembered", "taken_up"]

GOES_ON = range(-60, 400)
"""So many days before or behind what was told last a story may be told on."""
BORN_WITHIN = 160
MOST_TOLD = 60
"""Of a story that has told more dates than so many it is not asked whether all are of one year."""
OF_BIRTHS = frozenset(
    ("birthday", "of-birthday", "turned", "when-turned", "of-age", "coming-of-age")
)
"""The rules of birthdays."""
POST_WITHIN = 3
"""So few sentences before its years somebody has taken up a post, or come to a place."""
JUST_WITHIN = 1
"""So many sentences behind a day an anniversary may be of it that names nothing."""
FINE = ("day", "week", "month")


def happening(now: Standing, found: Found, at: int) -> Focus | None:
    """When what is named behind an expression happened: "ten days after the battle"."""
    told = happenings.told(now, found, at) or _of_text(now, found)
    return edge(told, found.reading) if told else None


def beginning(now: Standing, reading: Reading) -> Focus | None:
    """The first date of a story that has told of no other year: from there it numbers its own.

    Weeks and months it numbers only from the one date that it has told; what has a name also where
    it comes next: "The first winter killed nine. ... In the second winter there were fish".
    """
    first = now.told[0] if now.told else None
    if not first or first.is_bound or len(now.told) > MOST_TOLD:
        return None
    if reading.kind == "date" and now.last:
        reached = candidates(changed(reading, value=None), first.edtf)
        if reached and focus.days_before(now.last, first._replace(edtf=reached[0].edtf)) in GOES_ON:
            return first
    alike = {
        each.edtf if reading.unit in FINE[1:] and reading.how else each.years[0]
        for each in now.told
    }
    return first if len(alike) == 1 else None


def taken_up(now: Standing, found: Found, at: int) -> Focus | None:
    """What somebody has just taken up, for "in his thirteenth year in the parish"."""
    told = now.told[-1] if found.rule == OF_POST and now.told else None
    return told if told and at - told.sentence <= POST_WITHIN else None


def edge(told: Focus, reading: Reading) -> Focus:
    """Of what lasted the day from which is counted: what comes after it comes after its last."""
    is_start = reading.step == -1 or reading.how in OF_START
    end = told.edtf.start if is_start else told.edtf.end
    return told._replace(edtf=end) if told.edtf.kind == "interval" and end else told


def _told_once(
    now: Standing, found: Found, stems: frozenset[str], end: int, start: int
) -> Focus | None:
    """What the words before `start` name as the words at `end` do, or is of the same kind."""
    by_name = _fitting(now, found, now.memory.told(stems, start))
    return by_name or _fitting(now, found, now.memory.told(kinds_named(now.text, end), start))


def _fitting(now: Standing, found: Found, told: Iterable[Focus]) -> Focus | None:
    """The last of some dates from which the distance leads to where the story is now."""
    reading, here = changed(found.reading, value=None), now.last
    if not here:
        return None
    fitting = []
    for date in told:
        if reading.unit in ("day", "week") and date.edtf.precision != "day":
            continue
        if reading.kind == "anniversary" and date.edtf.precision == "season":
            continue  # what was spoken of in a summer is no day that is remembered
        reached = candidates(reading, date.edtf)
        if reading.unit == "year" and reading.step == 1 and reached:
            # "Six years after the crash": from what was told to where nobody has been yet.
            behind = focus.days_before(date, here) >= GOES_ON.start
            if behind and not focus.begins_before(reached[0].edtf, here.edtf):
                fitting.append(date)
            continue
        # Of "a week before the vote" it is the vote that the story is near to.
        near = date.edtf if reading.step == -1 else reached[0].edtf if reached else None
        if near and near.earliest and here.edtf.earliest:
            away = near.earliest.ordinal - here.edtf.earliest.ordinal
            if away in GOES_ON:
                fitting.append(date)
    return max(fitting, key=lambda date: date.sentence, default=None)


def _of_text(now: Standing, found: Found) -> Focus | None:
    """What the text is about, which "ten years before the flood" calls by what kind it was.

    Only the year of it is known: no distance to the day is counted from there.
    """
    if found.reading.unit not in ("year", "season") or found.reading.how == "exact":
        return None
    if not words.THE_HAPPENING.match(now.text, found.end):
        return None
    return now.memory.most_told()


def birth(now: Standing, found: Found, at: int) -> Focus | None:
    """The birth from which the sum fits the story, or else the last one told there.

    Of whom "when Anna was six" names it is the birth of her alone.
    """
    reading = found.reading.first or found.reading
    name = ages.OF_NAME.match(now.text, found.start, found.end)
    if name:
        return next((born for born in now.births if _is_born(now, born, name[1])), None)
    if reading.how == LIFE and now.births and now.last:
        # "In May of his third year" is one of a life only where the story has not passed it.
        is_ahead = now.births[-1].years[0] + (reading.step or 0) >= now.last.years[0]
        return now.births[-1] if is_ahead else None
    if not now.births or not now.last or reading.count is None:
        return now.births[-1] if now.births else None
    told = now.last.years[0] - round(reading.count)
    best = min(reversed(now.births), key=lambda born: abs(born.years[0] - told))
    latest = now.births[-1]
    same = now.sentences[latest.sentence].paragraph == now.sentences[at].paragraph
    return latest if same and abs(best.years[0] - told) > 1 else best


def _is_born(now: Standing, born: Focus, name: str) -> bool:
    """Whether the birth is told of this name, in its sentence and not far from its date."""
    sentence, there = now.sentences[born.sentence], born.found
    if not there:
        return False
    start = max(sentence.start, there.start - BORN_WITHIN)
    end = min(sentence.end, there.end + BORN_WITHIN)
    told = ages.BORN_BY_NAME.format(re.escape(name))
    return re.search(told, now.text[start:end]) is not None


def is_birth(date: Focus | None, now: Standing) -> bool:
    """Whether a date is that of the last birth that was told."""
    return bool(date and now.births and date.edtf == now.births[-1].edtf)


def remembered(now: Standing, found: Found, at: int) -> Focus | None:
    """The dated sentence that speaks of what is remembered, where the sum fits the story."""
    reading = found.reading
    if found.rule in OF_BIRTHS or words.OF_BIRTH.match(now.text, found.end):
        return birth(now, found, at)
    last = now.last
    if reading.count is None or not last or not last.edtf.latest:
        return None
    # "Of the July rising" is part of the words where it gives the month.
    counted = words.ANNIVERSARY.search(now.text, found.start, found.end)
    end = counted.end() if counted else found.end
    about = named(now.text, end)
    start = now.sentences[at].start
    # The words that name what is remembered are not those that tell of it.
    told_here = about & stems(now.text[max(start, found.start - TOLD_BEFORE) : found.start])
    before = None if told_here else start
    near = now.memory.find(about, last.edtf.latest.year - round(reading.count), before)
    own = is_ones_own(now.text, found.end)
    told = near or _behind(found, now.memory.find(about, before=before, latest=own), last)
    told = told or _told_once(now, found, about, end, start) or _of_kind(now, found, end, start)
    told = told or happenings.remembered(now, found, at)
    if not told or (told.found and told.found.reading.kind == "anniversary"):
        told = _unnamed(now, found, at)
    now.remembered = told or now.remembered
    return told


def _unnamed(now: Standing, found: Found, at: int) -> Focus | None:
    """What an anniversary is of that names nothing: what the last was of, or has just been told.

    "The wreck was on 3 March 1870. On the tenth anniversary they met; on the twentieth anniversary
    nobody came."
    """
    if found.signal or now.text.startswith(OF, found.end):
        return None
    is_wedding = now.text.endswith(WEDDING, found.start, found.end)  # of no other happening
    last = now.told[-1] if now.told and not is_wedding else None
    if not now.remembered and last and 0 < at - last.sentence <= JUST_WITHIN:
        is_told = last.edtf.kind == "date" and last.edtf.precision in FINE and not last.is_bound
        return last if is_told and last is now.chain else None
    return _behind(found, now.remembered, now.last) if now.last else None


def _behind(found: Found, told: Focus | None, last: Focus) -> Focus | None:
    """What is perhaps remembered, unless the day that remembers it would lie before the story."""
    reached = candidates(found.reading, told.edtf) if told else ()
    return told if reached and reached[0].edtf.years[1] >= last.years[0] - 1 else None


def _of_kind(now: Standing, found: Found, end: int, start: int) -> Focus | None:
    """The one happening so far of the kind that an anniversary names, which came behind the story.

    A feast of many years is far from all that was told; so the story must not have reached it.
    """
    told = list(now.memory.told(kinds_named(now.text, end), start))
    if len({date.years for date in told}) != 1 or not now.last or is_ones_own(now.text, end):
        return None
    reached = candidates(found.reading, told[-1].edtf)
    fits = reached and not focus.begins_before(reached[0].edtf, now.last.edtf)
    return told[-1] if fits else None
