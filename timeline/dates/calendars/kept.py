"""The calendar that a text keeps from one day to the next: "on 3 June, Old Style; on the 5th".

A day of the month alone goes on by the count of the day before it; where that was told by both,
"7/17 June", one that lies between the two can only go on from the first.
"""

from __future__ import annotations

from typing import NamedTuple

from timeline.dates import calendars
from timeline.dates.calendars.evidence import has_old_weekday
from timeline.dates.calendars.old_style import julian
from timeline.dates.calendars.style import YEAR_WITHIN
from timeline.dates.day import Day
from timeline.dates.english import eras as words
from timeline.dates.english.keepers import LAST_OLD_ENGLISH
from timeline.dates.reading import Reading, by_calendar
from timeline.dates.timex import PAIRS, Found, mark

__all__ = ["PAIRS", "carried", "is_day"]


COUNTED = ("date", "step", "offset")


class _Both(NamedTuple):
    """A day as the old calendar and as the new one has it."""

    old: Day
    new: Day

    def lies_between(self, day: int) -> bool:
        """Whether a day of the month is not before the old one, and before the new one."""
        return self.old.day <= day and (self.new.month != self.old.month or day < self.new.day)


def is_day(reading: Reading) -> bool:
    """Whether it tells of a single day, by its number."""
    return reading.kind == "date" and reading.unit == "day" and reading.day is not None


def carried(text: str, founds: list[Found], *, claimed: bool) -> list[Found]:
    """Days that go on from one in Old Style, and those "in that same reckoning"."""
    reader = _Reader(text, claimed=claimed)
    return [reader.read(found) for found in founds]


class _Reader:
    """Reads day by day, and minds by which calendar the last one was."""

    def __init__(self, text: str, *, claimed: bool) -> None:
        self.text = text
        self.claimed = claimed
        self.last: Found | None = None
        """The last day told with its month, or by the old calendar,"""
        self.both: _Both | None = None
        """and by either calendar, if it or one that went on from it was told in the old one."""
        self.year: int | None = None
        self.year_at = 0
        self.old = False
        self.counted = False
        """Whether others have been counted since: "on the Friday after that"."""

    def read(self, found: Found) -> Found:
        reading = found.reading
        if reading.is_absolute and reading.kind == "date":
            self.year, self.year_at = reading.year, found.end
        if is_day(reading):
            return self._day(found)
        self.counted = self.counted or (reading.unit == "day" and reading.kind in COUNTED)
        if reading.kind == "range" and reading.first and self._is_again(found, reading.first):
            return found._replace(reading=julian(reading))
        if reading.unit in ("month", "year", "season") and reading.kind != "duration":
            self.both = None
        return found

    def _day(self, found: Found) -> Found:
        reading = found.reading
        marked = mark(self.text, found.start, found.end)
        if words.SAME_COUNT.match(self.text, found.end):
            reading = by_calendar(reading, julian=self.old)
        elif marked == "english" and (self.year or 0) > LAST_OLD_ENGLISH:
            reading = by_calendar(reading, julian=False)
        elif not marked and self._goes_on(found):
            reading = by_calendar(reading, julian=True)
        if reading is not found.reading:
            found = found._replace(reading=reading)
        if reading.month:
            self.last, self.counted = found, False
            self.both = self._both(found)
        elif reading.julian and self.both:
            printed = self.both.old._replace(day=reading.day or 1)
            self.both = _counted(printed) or self.both
        elif reading.julian:
            self.last = found
        self.old = reading.julian if marked or reading.julian else self.old
        return found

    def _goes_on(self, found: Found) -> bool:
        reading = found.reading
        if reading.julian or reading.of_era or found.same or found.rule.startswith(PAIRS):
            return False
        if reading.month:
            year = reading.year or (self.year if self._is_year_near(found) else None)
            by_weekday = year is not None and has_old_weekday(reading, year)
            return by_weekday or self._is_again(found, reading)
        if reading.step is not None or reading.count or not self._is_near(found):
            return False
        assert self.last
        if reading.weekday is not None and self._has_new_weekday(reading):
            return False
        if self.last.reading.julian and not self.claimed and not self.counted:
            return True
        return self.both is not None and self.both.lies_between(reading.day or 0)

    def _has_new_weekday(self, reading: Reading) -> bool:
        """Whether a day alone with its weekday fits the new calendar, from the day told last."""
        new = self.both and self.both.new._replace(day=reading.day or 1)
        return bool(new and calendars.exists(*new) and calendars.weekday(new) == reading.weekday)

    def _is_again(self, found: Found, reading: Reading) -> bool:
        """Whether a day with its month is the old one that was just told."""
        if not (self.both and self._is_near(found)) or reading.year not in (None, self.both.old[0]):
            return False
        return (reading.month, reading.day) == self.both.old[1:]

    def _is_near(self, found: Found) -> bool:
        return self.last is not None and self.text.find("\n\n", self.last.end, found.start) < 0

    def _is_year_near(self, found: Found) -> bool:
        return found.start - self.year_at < YEAR_WITHIN

    def _both(self, found: Found) -> _Both | None:
        reading = found.reading
        year = reading.year or self.year
        if year is None:
            return None
        printed = Day(year, reading.month or 1, reading.day or 1)
        if reading.julian:
            return _counted(printed)
        if found.rule.startswith(PAIRS) and calendars.exists(*printed):
            return _Both(calendars.to_julian(printed), printed)
        return None


def _counted(printed: Day) -> _Both | None:
    if printed.year < calendars.REFORM or not calendars.exists(*printed):
        return None
    return _Both(printed, calendars.from_julian(printed))
