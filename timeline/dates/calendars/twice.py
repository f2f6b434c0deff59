"""Days that are told twice, by two calendars: "22 September, Old Style, which is 5 October".

Which calendars they are the days themselves say: they lie as far apart as the calendars do. The
Gregorian one of the two dates the happening, and a pair that gives a year of another era,
"20 June 1324 (3 July 1908)", teaches how other such years of the text are read.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.dates import english
from timeline.dates.calendars import (
    again,
    era_days,
    eras,
    kept,
    legal_years,
    lunar_years,
    reforms,
    reported,
    rumi,
    same_days,
)
from timeline.dates.calendars.kept import is_day
from timeline.dates.english import eras as words
from timeline.dates.english import styles
from timeline.dates.english.feast_rules import TOLD_BY_FEASTS
from timeline.dates.reading import Reading, by_calendar
from timeline.dates.timex import Found, mark

__all__ = ["read"]

FAR_APART = 240
"""So near stand two days that may be one where a calendar is named between them."""
NUMBERS = {word: day for word, day in english.ORDINALS.items() if isinstance(day, int)}
BARE = Reading("date", unit="day")


def read(text: str, founds: list[Found], *, claimed: bool, shuffled: bool = False) -> list[Found]:
    """The expressions, with days that are told twice, or go on from an old one, as such.

    `claimed` says that the text itself has told by which calendar its days are, `shuffled` that
    its sentences know nothing of each other.
    """
    made = lunar_years.without(text, rumi.without_reigns(text, founds))
    made = reforms.read(text, legal_years.without_glosses(text, made))
    made = reported.read(text, made)
    printed: int | None = None
    has_rumi = has_old = False
    for number, found in enumerate(founds):
        before = _neighbour(made, number) if is_day(made[number].reading) else None
        pair = None if before is None else _pair(text, made[before], made[number], printed)
        if pair and before is not None:
            made[before], made[number] = pair
            has_old |= made[before].reading.julian
        reading = made[number].reading
        if reading.is_absolute and reading.kind == "date" and found.rule != eras.RULE:
            printed = reading.year
        told = _told_by_number(text, made[number], printed)
        if told:
            reading = told
            made[number] = made[number]._replace(reading=reading)
        has_rumi = has_rumi or eras.is_rumi(reading.year)
        has_old = has_old or reading.julian or found.rule.startswith(kept.PAIRS)
    if has_rumi:
        made = rumi.without_glosses(text, made)
        made = rumi.taught(text, founds, made)
        has_old = has_old or any(each.reading.julian for each in made)
    if has_old and not shuffled:
        made = kept.carried(text, made, claimed=claimed)
    return made


def _neighbour(founds: list[Found], number: int) -> int | None:
    """The day right before: only its feast, its hour or a length of time may stand between.

    So in "28 December, the feast of the Innocents, which is 7 January", "Christmas morning",
    "24 January, twelve days behind our 5 February".
    """
    before = number - 1
    if before > 0:
        between = founds[before]
        if (
            between.rule in TOLD_BY_FEASTS
            or between.reading.unit == "time"
            or (between.reading.kind == "duration" and between.reading.unit == "day")
        ):
            before -= 0 if is_day(between.reading) else 1
    return before if before >= 0 and is_day(founds[before].reading) else None


def _told_by_number(text: str, found: Found, printed: int | None) -> Reading | None:
    """A day that is told again by the number which it has in the other calendar."""
    reading = found.reading
    if not (is_day(reading) and reading.month) or reading.of_era:
        return None
    if reading.approximate:
        return None
    told = words.BY_NUMBER.match(text, found.end)
    if not told or mark(text, found.start, found.end):
        return None
    number = int(told["day"]) if told["day"] else NUMBERS[told["word"].lower()]
    told_day = replace(BARE, day=number)
    year = reading.year or printed
    if reading.julian:
        # "14 April by their own count, Russia's 2nd": that was the old one.
        new = by_calendar(reading, julian=False)
        return new if same_days.of_month(told_day, new, year) else None
    if eras.is_rumi(reading.year):
        by_rumi = eras.by_rumi(reading)
        return by_rumi if same_days.same(by_rumi, told_day) else None
    is_same = year is not None and same_days.same(reading, told_day, year=year)
    return by_calendar(reading, julian=True) if is_same else None


def _pair(text: str, one: Found, other: Found, printed: int | None) -> tuple[Found, Found] | None:
    """Two expressions as the same day; None where they are two days."""
    if not 0 < other.start - one.end <= FAR_APART:
        return None
    told_again = again.is_told(text, one, other)
    if not told_again and other.start - one.end > again.APART:
        # "On 3 May; but his almanac was the Julian, so that we put it on the 13th of May."
        named = styles.NAMED.search(text, one.end, other.start)
        told_again = named is not None and again.is_one_sentence(text[one.end : other.start])
    if _is_explained(text, one, other):
        return one.undated()._replace(same=other), other
    # Nearly always nothing says that they are the same, and neither is of another era.
    if not (told_again or same_days.may_be_same(one.reading, other.reading)):
        return None
    for old, new in ((one, other), (other, one)):
        if told_again and era_days.is_same_day(old.reading, new.reading, printed):
            return _joined(text, one, other, old, None)
        day = same_days.of_era(old.reading, new.reading)
        old_reading = None
        if not day and eras.is_rumi(old.reading.year):
            old_reading = eras.by_rumi(old.reading)
            day = same_days.same(old_reading, new.reading)
        if not day and told_again and not old.reading.month and new.reading.month:
            old_reading = same_days.of_month(old.reading, new.reading, printed)
            day = same_days.same(old_reading, new.reading) if old_reading else None
        if not day and old.reading.month:
            year = old.reading.year or new.reading.year or printed
            # "25 December, 4 January 1689 by that of his hosts": the year that has begun.
            over = not old.reading.year and (old.reading.month, new.reading.month) == (12, 1)
            year = year - 1 if year and over and new.reading.year else year
            day = same_days.same(old.reading, new.reading, year=year) if year else None
            if not day and told_again and same_days.is_swedish(old.reading, new.reading, year):
                # It lies a day from where the old calendar has it: the other one dates it.
                about = old._replace(reading=replace(old.reading, year=year, julian=True))
                one, other = (about if each is old else each for each in (one, other))
                return _joined(text, one, other, about, old.reading)
            ours = None if day else legal_years.as_ours(old.reading)
            if ours:
                old_reading, day = ours, same_days.same(ours, new.reading)
            if not told_again and not (day and again.may_be_told(text, one, other)):
                day = None
        if day:
            return _joined(text, one, other, old, old_reading)
    return None


def _is_explained(text: str, one: Found, other: Found) -> bool:
    """Whether a day without its month is told in brackets by ours: "on the 23rd (8 October)"."""
    if one.reading.month is not None or one.reading.weekday is not None:
        return False
    explained = text[one.end : other.start].strip() == "(" and text.startswith(")", other.end)
    return explained and other.reading.month is not None and one.reading.day != other.reading.day


def _joined(
    text: str, one: Found, other: Found, old: Found, old_reading: Reading | None
) -> tuple[Found, Found]:
    """Both as told, each by its calendar; of a year that one of them lacks the other tells.

    Of two days the Gregorian one dates what happened where the other is by the moon, or by a year
    of another era and a month of ours; but what another sentence tells keeps its own.
    """
    first, second = one, other
    unproved = old_reading is not None and not old_reading.julian
    in_no_year = old.reading.of_era is not None and old.reading.year is None
    whole = again.is_one_sentence(text[one.end : other.start])
    if not whole and (old.reading.approximate or in_no_year):
        first, second = one, other
    elif old.reading.approximate or unproved or in_no_year:
        ours = by_calendar((second if old is first else first).reading, julian=False)
        first, second = (
            each.undated() if each is old else each._replace(reading=ours)
            for each in (first, second)
        )
    else:
        known = old_reading or replace(old.reading, julian=True)
        known = replace(known, clock=old.reading.clock, type=old.reading.type)
        # "7 January of the next year" is that of the other one's day.
        new = (second if old is first else first).reading
        new = replace(new, julian=False, step=None, years=None)
        first, second = (
            each._replace(reading=known if each is old else new) for each in (first, second)
        )
    return first._replace(same=second if second.reading.year else other), second._replace(
        same=one if old.reading.approximate or in_no_year or unproved else first
    )
