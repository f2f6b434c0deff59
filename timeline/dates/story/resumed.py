"""With which line of its dates a text goes on: the one that is told, or one that it has left.

Whoever leaves a story for what was years before or behind it may come back without a word, and the
reader knows by the dates: "28 September" goes on with a story that was left on the 27th, not with a
crane that came ashore in 1903. So this keeps where the last lines were left, and lets the next
dates of the text go on from each: they are of the line on which they follow sooner.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log
from typing import NamedTuple

from timeline.dates.counted import choosing
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.edtf import Edtf
from timeline.dates.story import background, cues, focus
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found, Founds
from timeline.sentences import Sentence

__all__ = ["Lines"]

MOST_LINES = 3
"""So many lines are remembered, the last."""
LEAP = 60
"""So many days on or back lead to another line, if they lead into another year."""
SHORT = 40
"""So many sentences are at most a digression."""
AHEAD, WITHIN = 4, 1500
"""So many dates are asked with which line they go on, within so many characters."""
SOON, FEW_DAYS = 45, 14
"""So many days behind where it was left a line goes on; that was a day, or one of so few."""
PACE, BY_DAYS, BY_WEEKS, MOST_STEPS = 30.0, 10.0, 20.0, 4
"""So many days from one date to the next are told where no more is known, and in a story told by
days or weeks; by so many steps a line is known."""
UNTOLD = -(10**6)
UNKNOWN = log(365)
"""What it costs to go on from a year to one of its days."""
BACK = 2.0
"""What a step back costs more."""
WEEKDAY = 3.0
"""What it costs that the printed weekday is wrong."""
MARGIN, FORWARD, TOLD_ON = 2.0, 1.5, 0.2
"""So much less it must cost to go on from a line that was left; so much more where the text has
gone on to a later date, and for each step that was told since."""


class Line(NamedTuple):
    """A line of dates that was left."""

    date: Focus
    """Its last date,"""
    at: int
    """the sentence in which it was left,"""
    pace: float
    """and so many days lay between its dates."""
    told: int
    """So many steps the story had made by then."""


class Lines:
    """Minds which lines a text has left."""

    def __init__(self, text: str, sentences: Sequence[Sentence], founds: Founds) -> None:
        self.text = text
        self.sentences = sentences
        self.founds = founds
        self.left: list[Line] = []
        self.told = 0
        """So many steps has the story made."""
        self.steps: list[int] = []
        """So many days lay between the last dates of the line that is being told."""

    def follow(self, before: Focus | None, now: Standing, at: int) -> None:
        """Mind a step of the story from where it stood to where it stands."""
        after = now.flashback or now.year or now.chain
        if not before or not after or after is before:
            return
        # "1712." opens the next entry of a year that is told of anyway.
        if after.edtf.precision == "year" and after.edtf.contains(before.edtf):
            return
        begins = after.edtf.begins
        self.left = [
            line
            for line in self.left
            if at - line.at <= SHORT and not 0 <= begins - line.date.edtf.begins <= SOON
        ]
        self.told += 1
        if not _is_leap(before, after):
            self.steps = [*self.steps[1 - MOST_STEPS :], abs(focus.days_before(before, after))]
            return
        if _is_day(before):
            line = Line(before, at, self._pace(), self.told)
            self.left = [*self.left[1 - MOST_LINES :], line]
        self.steps = []

    def _pace(self) -> float:
        """So many days lie between the dates of the line that is being told."""
        known = sum(log(1 + step) for step in self.steps)
        return exp((known + log(PACE)) / (len(self.steps) + 1))

    def resumed(self, now: Standing, number: int, found: Found, at: int) -> Focus | None:
        """Where the line was left with which the text goes on, if not with that which is told."""
        reading = found.reading
        if not self.left or reading.kind not in ("date", "step", "offset"):
            return None
        told = now.flashback or now.year or now.chain
        if not told or reading.value == "event" or reading.step == -1:
            return None
        back = cues.looks_back(self.text, self.sentences[at], found)
        places = self.text, self.sentences, self.founds, number, at
        anew = back and _is_named(found) and not _is_day(told)
        if back and not (anew and background.is_told_on(*places, told)):
            return None
        stepped = None if back else self._stepped_on(now, told, number, found, at)
        if stepped:
            return self._taken_up(stepped, at)
        staying = self._cost(told, self._pace(), number, at)
        if not staying or (0 <= staying[1] <= SOON and _is_day(told)):
            return None
        best, line = staying[0], None
        for each in reversed(self.left):
            ahead = not focus.begins_before(told.edtf, each.date.edtf)
            if each.date is told or each.pace >= (BY_DAYS if ahead else BY_WEEKS):
                continue
            going = self._cost(each.date, each.pace, number, at)
            if not going or not (-FEW_DAYS if back else 1) <= going[1] <= SOON:
                continue
            moved = ahead and not _is_glance_ahead(told)
            cost = going[0] + MARGIN + FORWARD * moved + TOLD_ON * (self.told - each.told)
            if at - each.at <= SHORT and cost < best:
                best, line = cost, each
        return self._taken_up(line, at) if line else None

    def _stepped_on(
        self, now: Standing, told: Focus, number: int, found: Found, at: int
    ) -> Line | None:
        """The line that a new paragraph steps on with, if all since was but its background."""
        if not background.steps_on(self.text, self.sentences[at], found):
            return None
        for line in self.left:
            if line.date is told or at - line.at > SHORT:
                continue
            if background.is_background(now, self.founds, number, at, line.date):
                going = self._cost(line.date, line.pace, number, at)
                staying = self._cost(told, self._pace(), number, at)
                if not going or not staying or going[0] <= staying[0] + MARGIN:
                    return line
        return None

    def _taken_up(self, line: Line, at: int) -> Focus:
        """Where a line was left, as if the text had never left it."""
        self.left, self.steps = [], [round(line.pace)]
        # The reader has it in mind again, as if it had just been told.
        return line.date._replace(sentence=at - 1)

    def _cost(self, told: Focus, pace: float, number: int, at: int) -> tuple[float, int] | None:
        """What it costs that the next dates go on from one, and how soon the first of them does.

        None where they would as soon go on from any other.
        """
        cost, first = 0.0, UNTOLD
        date = told.edtf
        begin = self.founds[number]
        assert begin
        for each in self.founds[number : number + AHEAD]:
            if not each:
                continue
            if each.reading.is_absolute or each.start - begin.start > WITHIN:
                break
            while self.sentences[at].end <= each.start:
                at += 1
            step = self._step(date, each, at, is_first=each is begin)
            if not step:
                continue
            reached, days = step
            if reached is None:
                cost += UNKNOWN
                continue
            if date.precision in ("year", "decade", "century"):
                cost += UNKNOWN
                days = SOON + 1
            else:
                # How likely so long a step is in a line of this pace; a long one is not unlikely.
                cost += 2 * log(pace + abs(days)) - log(pace) + BACK * (days < 0)
                pace = PACE
            if first == UNTOLD and _is_named(each):
                first = days
            cost += WEEKDAY * bool(choosing.weekday_cost(reached, each.reading.weekday))
            date = reached.edtf
        return (cost, first) if first != UNTOLD else None

    def _step(
        self, date: Edtf, found: Found, at: int, *, is_first: bool
    ) -> tuple[Dated | None, int] | None:
        """Where an expression leads from a date, and how many days on; None if nowhere."""
        reading = found.reading
        if reading.kind not in ("date", "step", "offset") or reading.unit in ("time", ""):
            return None
        if reading.value == "event" or reading.step in (0, -1):
            return None
        back = cues.looks_back(self.text, self.sentences[at], found)
        if back and not is_first:
            return None
        ways = [
            (each, _days(date.begins, date.ends, each.edtf.begins))
            for each in candidates(reading, date)
            if each.edtf.earliest and each.edtf.latest
        ]
        if not ways:
            return None, 0
        return min(ways, key=lambda way: (way[1] < (-FEW_DAYS if back else 0), abs(way[1])))


def _days(first: int, last: int, day: int) -> int:
    return 0 if first <= day <= last else day - first if day < first else day - last


def _is_named(found: Found) -> bool:
    """Whether an expression names a month or a feast: it may be far from where a line was left."""
    reading = found.reading
    if reading.kind != "date" or reading.step is not None:
        return False
    return reading.month is not None or reading.feast is not None


def _is_leap(before: Focus, after: Focus) -> bool:
    """Whether a step leads from one line of dates to another."""
    days = focus.days_before(before, after)
    return days < -LEAP or (days > LEAP and before.years[1] < after.years[0])


def _is_glance_ahead(date: Focus) -> bool:
    """Whether a date ahead is no step on: "it took until 1712", "forty years on she told it"."""
    reading = date.found.reading if date.found else None
    counted = reading is not None and reading.kind == "offset" and reading.unit == "year"
    return date.is_bound or (counted and date.edtf.precision == "year")


def _is_day(date: Focus) -> bool:
    """Whether a date is a day, or one of few."""
    edtf = date.edtf
    both = edtf.earliest is not None and edtf.latest is not None
    return both and edtf.ends - edtf.begins <= FEW_DAYS
