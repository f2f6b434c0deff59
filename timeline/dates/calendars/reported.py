"""Days that others wrote otherwise, some way behind: "Russia was twelve days behind, so that the
Gazette announced it for the 15th".

A calendar is named near, somebody's words for the day stand there, and the days lie exactly as far
apart as the calendars do: then the earlier one is by the old calendar, and both are one day.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from timeline.dates import calendars, english
from timeline.dates.calendars.kept import is_day
from timeline.dates.day import Day
from timeline.dates.english import reported as words
from timeline.dates.reading import by_calendar
from timeline.dates.timex import PAIRS, Found, mark

__all__ = ["read"]

BEHIND = 320
"""So far behind a day others report it."""
NEAR = 90
"""So far before a day, or behind its other number, a calendar is named."""
REPORTED_WITHIN = 70
"""So far before the other number stands who wrote it."""
MOST_SENTENCES = 2
MOST_BEHIND = 6
"""So many expressions behind a day its other number may be."""
MONTHS = {name: number for number, name in enumerate(english.MONTH_NAMES, 1)}


class _Both(NamedTuple):
    """A day by both calendars; or the last one of the old, and the first one of the new."""

    old: Day
    new: Day
    is_turn: bool = False


def read(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, days that are reported by the other calendar as told by their own."""
    made = list(founds)
    told: int | None = None
    month: int | None = None
    for number, found in enumerate(founds):
        reading = found.reading
        if reading.is_absolute and reading.kind == "date" and not reading.of_era:
            told = reading.year
        if reading.kind != "date" or reading.of_era:
            continue
        month = reading.month or month
        year = reading.year or told
        if not month or year is None or not is_day(reading):
            continue
        if made[number].same or reading.step or reading.count or not _may_be_either(text, found):
            continue
        printed = Day(year, month, reading.day or 0)
        for both in _readings(printed, is_old=reading.julian):
            place = _reported(text, found, printed, both)
            if place is not None:
                _join(made, number, printed, both, place)
                break
    return made


def _may_be_either(text: str, found: Found) -> bool:
    """Whether no mark of its own says by which calendar a day is, or that by the old one."""
    reading = found.reading
    if reading.of_era or reading.approximate or reading.republican is not None:
        return False
    if found.rule.startswith(PAIRS):
        return False
    return reading.julian or mark(text, found.start, found.end) is None


@lru_cache(maxsize=1 << 12)
def _readings(day: Day, *, is_old: bool) -> tuple[_Both, ...]:
    """A day as one of the old calendar, and as one of the new, unless it is known of which."""
    if not calendars.REFORM <= day.year <= words.LAST or not calendars.exists(*day):
        return ()
    new = calendars.from_julian(day)
    turn = _Both(day, calendars.moved(new, "day", 1), is_turn=True)
    if day.year == calendars.REFORM:
        return (turn,)
    old = (turn, _Both(day, new))
    return old if is_old else (*old, _Both(calendars.to_julian(day), day))


def _reported(text: str, found: Found, printed: Day, both: _Both) -> tuple[int, int] | None:
    """Where the other number of a day stands behind it, if somebody is said to write that."""
    is_old = printed[1:] == both.old[1:]
    other = both.new if is_old else both.old
    end = min(len(text), found.end + BEHIND)
    # Whether its number is there at all is asked first: that costs hardly anything.
    if not any(map(text[found.end : end].__contains__, words.numbers(other.day))):
        return None
    paragraph = text.find("\n\n", found.end, end)
    end = end if paragraph < 0 else paragraph
    for said in words.the_day(other.day).finditer(text, found.end, end):
        named = said["month"] or said["month_before"]
        if named and MONTHS[named] != other.month:
            continue
        if not named and not (is_old and (said["nth"] or said["figure"])):
            continue
        between = text[found.end : said.start()]
        if len(words.SENTENCE_END.findall(between)) > MOST_SENTENCES:
            return None
        if both.is_turn:
            return said.span() if words.TURNED.search(between) else None
        if words.LATER.search(between):
            return None
        start = max(found.end, said.start() - REPORTED_WITHIN)
        if words.REPORTED.search(text, start, said.start()) or words.THEIRS.match(text, said.end()):
            near = max(0, found.start - NEAR), said.end() + NEAR
            return said.span() if words.NAMED.search(text, *near) else None
    return None


def _join(
    made: list[Found], number: int, printed: Day, both: _Both, place: tuple[int, int]
) -> None:
    """Make one day of two, each by its calendar; but of a turn the second is the next."""
    is_old = printed[1:] == both.old[1:]
    by_old = is_old and both.old.year > calendars.REFORM
    found = made[number]
    made[number] = found._replace(reading=by_calendar(found.reading, julian=by_old))
    for before in range(number - 1, -1, -1):
        # "On 1 September; on the 2nd": they are by one calendar.
        if made[number].reading.month or not by_old:
            break
        one = made[before]
        if one.reading.month and is_day(one.reading):
            made[before] = one._replace(reading=by_calendar(one.reading, julian=True))
            break
    for behind in range(number + 1, min(number + MOST_BEHIND, len(made))):
        other = made[behind]
        if other.start < place[1] and place[0] < other.end and is_day(other.reading):
            day = both.new if is_old else both.old
            told = replace(other.reading, month=day.month, julian=not is_old, step=None, years=None)
            same = None if both.is_turn else made[number]
            made[behind] = other._replace(reading=told, same=same)
            if same:
                made[number] = made[number]._replace(same=made[behind])
            return
