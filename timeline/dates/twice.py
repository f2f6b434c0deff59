"""Days that are told twice, by two calendars: "22 September, Old Style, which is 5 October".

Which calendars they are the days themselves say: they lie as far apart as the calendars do. The
Gregorian one of the two dates the happening, and a pair that gives a year of another era,
"20 June 1324 (3 July 1908)", teaches how other such years of the text are read.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.dates import calendars, era_days, eras, kept
from timeline.dates import english_eras as words
from timeline.dates.day import Day
from timeline.dates.kept import is_day
from timeline.dates.reading import Reading
from timeline.dates.timex import Found, mark

__all__ = ["read"]

APART = 130
"""So near stand two days that may be one."""
BARE = Reading("date", unit="day")
SLACK = 2
"""Days by which a month may begin before or after the tables, by the moon that was seen."""
LAST_OLD = 1930
"""By then no state counted its days by the old calendar any more."""
MEDIEVAL = range(1000, 1650)
NEAR_YEARS = 3
"""So far from the year that a text has reached lies one of another era that is told beside it."""


def read(text: str, founds: list[Found], *, claimed: bool) -> list[Found]:
    """The expressions, with days that are told twice, or go on from an old one, as such.

    `claimed` says that the text itself has told by which calendar its days are.
    """
    made = list(founds)
    printed: int | None = None
    has_rumi = has_old = False
    days: list[int] = []
    """The last days: behind "28 December, the feast of the Innocents," both are asked."""
    for number, found in enumerate(founds):
        if is_day(made[number].reading):
            for before in reversed(days):
                pair = _pair(text, made[before], made[number], printed)
                if pair:
                    made[before], made[number] = pair
                    has_old = has_old or made[before].reading.julian
                if pair or made[before].reading.feast is None:
                    break
            days = [*days[-1:], number]
        reading = made[number].reading
        if reading.is_absolute and reading.kind == "date" and found.rule != eras.RULE:
            printed = reading.year
        if _is_told_by_number(text, made[number], printed):
            reading = replace(reading, julian=True)
            made[number] = made[number]._replace(reading=reading)
        has_rumi = has_rumi or eras.is_rumi(reading.year)
        has_old = has_old or reading.julian
        has_old = has_old or found.rule.startswith(kept.PAIRS)
    if has_rumi:
        made = _without_glosses(text, made)
    if has_old:
        made = _by_rumi(founds, made) if has_rumi else made
        made = kept.carried(text, made, claimed=claimed)
    return made


def _is_told_by_number(text: str, found: Found, printed: int | None) -> bool:
    """Whether a day is told again by the number that it has in the Gregorian calendar."""
    reading = found.reading
    if not (is_day(reading) and reading.month) or reading.of_era:
        return False
    if reading.approximate or reading.julian:
        return False
    told = words.BY_NUMBER.match(text, found.end)
    if not told or mark(text, found.start, found.end):
        return False
    day = _same(
        replace(reading, year=reading.year or printed, julian=True),
        replace(BARE, day=int(told["day"])),
    )
    return day is not None


def _pair(text: str, one: Found, other: Found, printed: int | None) -> tuple[Found, Found] | None:
    """Two expressions as the same day; None where they are two days."""
    if not 0 < other.start - one.end <= APART:
        return None
    if _is_explained(text, one, other):
        undated = replace(one.reading, kind="other", value=None)
        return one._replace(reading=undated, same=other), other
    told_again = _is_told_again(text, one, other)
    # Nearly always nothing between them says so, and neither is of another era.
    if not (told_again or _may_be_of_era(one.reading) or _may_be_of_era(other.reading)):
        return None
    for old, new in ((one, other), (other, one)):
        if told_again and era_days.is_same_day(old.reading, new.reading, printed):
            return _joined(one, other, old, None)
        day = _of_era(old.reading, new.reading)
        old_reading = None
        if not day and eras.is_rumi(old.reading.year):
            old_reading = eras.by_rumi(old.reading)
            day = _same(old_reading, new.reading)
        if not day and told_again and old.reading.month:
            year = old.reading.year or new.reading.year or printed
            day = _same(replace(old.reading, year=year, julian=True), new.reading)
        if day:
            return _joined(one, other, old, old_reading)
    return None


def _is_explained(text: str, one: Found, other: Found) -> bool:
    """Whether a day without its month is told in brackets by ours: "on the 23rd (8 October)"."""
    if one.reading.month is not None or one.reading.weekday is not None:
        return False
    explained = text[one.end : other.start].strip() == "(" and text.startswith(")", other.end)
    return explained and other.reading.month is not None and one.reading.day != other.reading.day


def _joined(
    one: Found, other: Found, old: Found, old_reading: Reading | None
) -> tuple[Found, Found]:
    """Both as told, each by its calendar; of a year that one of them lacks the other tells.

    Of two days the Gregorian one dates what happened where the other is by the moon, or by a year
    of another era and a month of ours.
    """
    first, second = one, other
    unproved = old_reading is not None and not old_reading.julian
    in_no_year = old.reading.of_era is not None and old.reading.year is None
    if old.reading.approximate or unproved or in_no_year:
        undated = replace(old.reading, kind="other", value=None)
        first, second = (
            each._replace(reading=undated) if each is old else each for each in (first, second)
        )
    else:
        known = old_reading or replace(old.reading, julian=True)
        known = replace(known, clock=old.reading.clock, type=old.reading.type)
        # "7 January of the next year" is that of the other one's day.
        again = replace((second if old is first else first).reading, julian=False, step=None)
        first, second = (
            each._replace(reading=known if each is old else again) for each in (first, second)
        )
    return first._replace(same=second if second.reading.year else other), second._replace(
        same=one if old.reading.approximate or in_no_year else first
    )


def _may_be_of_era(reading: Reading) -> bool:
    """Whether a day may be one by the moon, or of a Rumi year."""
    return reading.approximate or eras.is_rumi(reading.year)


def _of_era(old: Reading, new: Reading) -> Day | None:
    """The Gregorian day beside one by the moon, if it is the same within what the moon allows."""
    if not old.approximate or not old.year or new.month is None or new.approximate:
        return None
    told = Day(old.year, old.month or 1, old.day or 1)
    years = (new.year,) if new.year else (told.year, told.year - 1, told.year + 1)
    for year in years:
        if calendars.exists(year, new.month, new.day or 0):
            day = Day(year, new.month, new.day or 0)
            if abs(day.ordinal - told.ordinal) <= SLACK:
                return day
    return None


def _same(old: Reading, new: Reading) -> Day | None:
    """The Gregorian day of an old one, if it is what the other says of itself."""
    if not old.year or not old.month or not calendars.REFORM < old.year <= LAST_OLD:
        return None
    if not calendars.exists(old.year, old.month, old.day or 0):
        return None
    printed = Day(old.year, old.month, old.day or 0)
    day = calendars.from_julian(printed) if old.julian else printed
    says = (new.year or day.year, new.month or day.month, new.day)
    return day if says == tuple(day) else None


def _is_told_again(text: str, one: Found, other: Found) -> bool:
    gap = text[one.end : other.start]
    if gap.isspace():
        return False
    gap += "" if gap[-1].isspace() else " "
    if text.startswith("the ", other.start):
        gap += "the "
    if ". " in gap or "\n\n" in gap:
        return False
    if words.AGAIN.search(gap):
        return True
    return bool(words.BOTH_SIDES.search(gap) and words.OTHER_SIDE.match(text, other.end))


def _by_rumi(founds: list[Found], made: list[Found]) -> list[Found]:
    """Where a day is told by a Rumi year, other such years are Rumi ones, too."""
    taught = any(
        new.reading.julian and (old.rule == eras.RULE or eras.is_rumi(old.reading.year))
        for old, new in zip(founds, made, strict=True)
    )
    if not taught:
        return made
    # A text that tells of those centuries means them, but where they would be out of the way.
    years = [each.reading.year for each in made if each.reading.is_absolute]
    medieval = any(year in MEDIEVAL and not eras.is_rumi(year) for year in years)
    told: int | None = None
    read: list[Found] = []
    for found in made:
        printed = found.reading.first or found.reading
        year = printed.year if printed.is_absolute else None
        rumi = eras.is_rumi(year) and (
            not medieval or (told and abs(told - (year or 0) - eras.RUMI_APART) <= NEAR_YEARS)
        )
        read.append(_as_rumi(found) if rumi else found)
        told = year if year and not eras.is_rumi(year) else told
    return read


def _without_glosses(text: str, made: list[Found]) -> list[Found]:
    """The expressions, of "26 December 1341, or 1925" the first by what the second says of it."""
    read = list(made)
    for number in range(1, len(made)):
        one, other = made[number - 1].reading, made[number]
        year = other.reading.year if other.reading.unit == "year" else None
        gap = text[made[number - 1].end : other.start]
        if not year or not eras.is_rumi(one.year) or not words.GLOSS.fullmatch(gap):
            continue
        if year - (one.year or 0) in (eras.RUMI_APART, eras.RUMI_APART + 1):
            undated = replace(other.reading, kind="other", value=None)
            read[number - 1 : number + 1] = (
                _as_rumi(made[number - 1]),
                other._replace(reading=undated),
            )
    return read


def _as_rumi(found: Found) -> Found:
    reading = found.reading
    if reading.kind != "date" or reading.year is None or reading.short:
        return found
    if not eras.is_rumi(reading.year):
        return found
    made = eras.by_rumi(reading)
    # "The constitution of 1293": a year of the moon or of the sun, and in any case none of ours.
    if reading.unit in ("month", "year") or (reading.unit == "day" and made is reading):
        made = replace(reading, kind="other", value=None)
    return found._replace(reading=made)
