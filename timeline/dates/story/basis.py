"""What a relative expression is counted from: the first of some cases that knows.

Three things can be meant. The words may name it themselves: a happening, a birth, the day on which
the text was written. They may point to it with "that": see `pointed`. Or they go on from where the
story stands, or from where it has looked back to.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Literal

from timeline.dates.counted import numbered, of_day
from timeline.dates.english import cues as words
from timeline.dates.reading import LIFE, Reading
from timeline.dates.story import (
    cues,
    happenings,
    lasting,
    looking_back,
    pointed,
    quotations,
    recalled,
    told_day,
    written,
)
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = ["of"]

FEW = ("day", "week", "fortnight")
STORY_WITHIN = 8
"""So many sentences behind it a day or month is counted from where the story stood."""


class _Nothing(Enum):
    """That an expression is of a case, but nobody says what it is counted from."""

    KNOWN = 0


UNKNOWN = _Nothing.KNOWN
Base = Focus | Literal[_Nothing.KNOWN] | None
"""What a case finds: None if it is not this case."""


def of(found: Found, now: Standing, at: int) -> Focus | None:
    """What a relative expression in sentence `at` is counted from."""
    for case in CASES:
        base = case(found, now, at)
        if base is not None:
            return None if base is UNKNOWN else base
    return None


def _birth(found: Found, now: Standing, at: int) -> Base:
    """A birth: "at sixty", "three days before her sixtieth birthday"."""
    reading, first = found.reading, found.reading.first
    of_birthday = first is not None and first.kind == "anniversary"
    if reading.kind != "age" and not of_birthday and reading.how != LIFE:
        return None
    if reading.how == "small" and not recalled.is_birth(now.last, now):
        return UNKNOWN  # perhaps an hour
    return recalled.birth(now, found, at) or UNKNOWN


def _writing(found: Found, now: Standing, at: int) -> Base:
    """The day of writing: "ten years ago". In somebody's mouth it is the day of the story."""
    if not written.is_ago(now.text, found):
        return None
    told = quotations.quoted(now.text, now.sentences[at], found)
    return _news(now, at) or now.dateline or (now.last if told else now.written) or UNKNOWN


def _remembered(found: Found, now: Standing, at: int) -> Base:
    """What an anniversary is of: "on the tenth anniversary of the flood"."""
    if found.reading.kind != "anniversary":
        return None
    return recalled.remembered(now, found, at) or UNKNOWN


def _happening(found: Found, now: Standing, at: int) -> Base:
    """A happening that is named: "ten days after the battle".

    "In the November after his return": whatever that was, it has just been told. "He had been asked
    in the November after the theft": what that was, lies farther back.
    """
    reading = found.reading
    if "event" not in (reading.value, reading.how):
        return None
    named = recalled.happening(now, found, at)
    if named or numbered.is_numbered(reading):
        return named
    ahead = reading.kind == "date" and reading.step == 1
    ahead = ahead and not cues.looks_back(now.text, now.sentences[at], found)
    return (_story(found, now) if ahead else None) or UNKNOWN


def _beginning(found: Found, now: Standing, at: int) -> Base:
    """The beginning of what counts its own: "in the second winter", "the third year"."""
    if not numbered.is_numbered(found.reading):
        return None
    told = recalled.taken_up(now, found, at)
    return told or recalled.beginning(now, found.reading) or UNKNOWN


def _day_of_hours(found: Found, now: Standing, at: int) -> Base:
    """The day that is told of: "two hours later"."""
    if found.reading.unit not in of_day.UNITS:
        return None
    return told_day.of_hours(found, now, at) or UNKNOWN


def _first_of_days(found: Found, now: Standing, at: int) -> Base:
    """The day from which days are numbered: "on the third day"."""
    if found.rule not in told_day.NUMBERED:
        return None
    return told_day.first_of_days(found, now, at) or UNKNOWN


def _deictic(found: Found, now: Standing, at: int) -> Base:
    """The day of a text that is of its day, or of the newspaper that is quoted: "last Friday"."""
    if found.rule == "inst":
        return now.dateline
    day = _news(now, at) or now.dateline
    return day if day and _is_deictic(found, now) else None


def _to_come(found: Found, now: Standing, at: int) -> Base:
    """Nothing, for what only the day of writing tells: "today", "next May we shall see"."""
    ahead = found.rule == "today" or cues.is_still_to_come(now.text, now.sentences[at], found)
    return UNKNOWN if ahead else None


def _from_day_or_month(found: Found, now: Standing, at: int) -> Base:
    """The day or month that the story has reached: "the next day", "the following month"."""
    reading, chain = found.reading, now.chain
    of_month = reading.unit == "day" and reading.step is not None and reading.month is None
    if not chain or not (of_month or pointed.is_fine(reading)):
        return None
    return (
        _looked_back(found, now, chain, at)
        or _end_of_days(reading, chain)
        or _day_before(reading, now, chain, at)
        or _reached(reading, now, chain, at)
    )


def _looked_back(found: Found, now: Standing, chain: Focus, at: int) -> Focus | None:
    """The day or month that the sentence has told, or on which the text looks back.

    "He had come that June. ... That morning": no month that was looked back on is its day.
    """
    if now.here:
        here: Focus | None = now.here
    else:
        here = looking_back.flashback(found, now, at)
        here = here or looking_back.looked_back_on(found, now, at)
        is_day = found.reading.unit == "day" and told_day.is_day(chain)
        if here and is_day and not told_day.is_of_few_days(here):
            return None
    fine = here and here.found and here.found.reading.unit in ("day", "month")
    return here if fine else None


def _end_of_days(reading: Reading, chain: Focus) -> Focus | None:
    """The end of what lasted some days: "They fought from 3 to 6 May. The next day they rested"."""
    return recalled.edge(chain, reading) if reading.step and told_day.is_of_days(chain) else None


def _day_before(reading: Reading, now: Standing, chain: Focus, at: int) -> Focus | None:
    """The day that was told last, though the story has reached a month since: "the next day"."""
    far = bool(reading.step) or chain.edtf.precision == "season"
    if reading.unit != "day" or not far or told_day.is_of_few_days(chain):
        return None
    return told_day.last(now, at)


def _reached(reading: Reading, now: Standing, chain: Focus, at: int) -> Focus | None:
    """Where the story stands: no day is that of a year, which perhaps a caption has named."""
    if reading.unit == "day" and told_day.is_day(chain) and not _opens_here(now, at):
        return chain
    return chain if at - chain.sentence <= STORY_WITHIN else now.last


def _from_story(found: Found, now: Standing, at: int) -> Base:
    """Where the story stands, or where it has looked back to: "a year later", "that spring"."""
    reading = found.reading
    base = (
        looking_back.flashback(found, now, at)
        or looking_back.glanced_at(found, now, at)
        or now.last
        or _news(now, at)
    )
    if base and base is now.year and reading.kind == "offset" and reading.unit in FEW:
        base = now.chain or base  # no days are counted from a year
    if base and reading.unit in lasting.OVER_YEARS and lasting.is_untold(now, found, base):
        return UNKNOWN
    return recalled.edge(base, reading) if base and reading.kind == "offset" else base


CASES: tuple[Callable[[Found, Standing, int], Base], ...] = (
    # The words name it.
    _birth,
    _writing,
    _remembered,
    told_day.of_the_feast,
    _happening,
    _beginning,
    happenings.counted_again,
    _day_of_hours,
    _first_of_days,
    _deictic,
    _to_come,
    # "That" points to it.
    *pointed.CASES,
    # The story goes on.
    _from_day_or_month,
    _from_story,
)
"""All cases, in the order in which they are asked; the first that is one decides."""


def _news(now: Standing, at: int) -> Focus | None:
    """The day of writing, if the text is one of its day."""
    return Focus(now.news, None, False, at) if now.news else None


def _story(found: Found, now: Standing) -> Focus | None:
    """Where the story stands, for a month or season: no year to which a clause has run ahead."""
    ran_ahead = now.year and not now.year_is_firm and found.reading.unit in ("month", "season")
    return (now.here or now.chain or now.last) if ran_ahead else now.last


def _opens_here(now: Standing, at: int) -> bool:
    """Whether the year that was told last is that of this paragraph, or of what it heads."""
    return bool(now.year and (now.year.heading or now.is_near(now.year, at)))


def _is_deictic(found: Found, now: Standing) -> bool:
    """Whether it is counted from the day on which it is said: "last year", "on Tuesday"."""
    reading, said = found.reading, now.text[found.start : found.end].lower()
    if reading.kind in ("date", "range") and reading.step is None:
        # News leaves its day only within a sentence that names another.
        other = now.here and now.here.found and now.here.found.reading.is_absolute
        return not other or reading.weekday is not None
    return bool(words.DEICTIC.match(said)) or said.endswith(words.DEICTIC_ENDS)
