"""What each date costs that an expression without its year can be: the sum of a few costs.

The first is that of the date itself, for where it is counted from: see `choosing`. The others are
those of its order: an hour that would run into the next day, a date before what is told already.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.dates.counted import choosing
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.edtf import Edtf
from timeline.dates.story import cues, focus, small_hours, starts
from timeline.dates.story.focus import Focus
from timeline.dates.story.said_behind import was_past
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["Weighing"]


class Weighing(NamedTuple):
    """What is known of an expression in sentence `at`, whatever it may be counted from."""

    now: Standing
    founds: Sequence[Found | None]
    number: int
    found: Found
    sentence: Sentence
    at: int
    day_alone: bool
    looks_back: bool
    opens: bool
    """Whether it opens its sentence;"""
    joins_on: bool
    waited_for: bool
    """whether it joins what its sentence told before, and whether the story comes to it at last."""
    by_days: bool
    """Whether the story is told by days, and goes on within its sentence."""
    run_on: bool
    untold: bool
    """Whether months are told in order, as few years are printed, and whether hardly any is."""
    following: Edtf | None
    """The next whole date of the text."""

    def dates(self, base: Focus) -> list[tuple[Dated, float]]:
        """All dates that it can have, counted from `base`, and what each costs."""
        reading, unit = self.found.reading, base.found.reading.unit if base.found else ""
        # What had happened before the story is told on from there, forward.
        pluperfect = self.looks_back and not starts.was_before(self.now, base, self.at)
        if self.day_alone:
            costs = self._of_days(base, pluperfect=pluperfect)
        elif unit in ("year", "decade"):
            costs = self._of_year(base)
        else:
            costs = self._of_months(base, pluperfect=pluperfect)
        places = self.now.text, self.sentence, self.founds, self.number
        if reading.unit == "time":
            costs = [(each, cost + small_hours.cost(*places, each, base)) for each, cost in costs]
        before = self._before(base)
        if not before:
            return costs
        return [
            (each, cost + before * focus.begins_before(each.edtf, base.edtf))
            for each, cost in costs
        ]

    def _of_days(self, base: Focus, *, pluperfect: bool) -> list[tuple[Dated, float]]:
        """The days of a month, or of a week: "the 25th", "Monday"."""
        now, reading = self.now, self.found.reading
        pluperfect = pluperfect or base is now.intended
        pluperfect = pluperfect or was_past(now.text, self.founds, self.number, base)
        steps = self.looks_back and cues.steps_back(now.text, self.sentence, self.found)
        return [
            (each, choosing.day_cost(each, base.edtf, reading, pluperfect=pluperfect, steps=steps))
            for each in candidates(reading, base.edtf)
        ]

    def _of_year(self, base: Focus) -> list[tuple[Dated, float]]:
        """The months and days of a year that has been named: "In 1831 they sailed. In May"."""
        reading = self.found.reading
        return [
            (each, choosing.year_cost(each, base, reading, pluperfect=self.looks_back))
            for each in candidates(reading, base.edtf)
        ]

    def _of_months(self, base: Focus, *, pluperfect: bool) -> list[tuple[Dated, float]]:
        """The months, seasons and their days as they follow another: "in May. On 3 June"."""
        reading, told = self.found.reading, base.edtf
        # "Increased to 200 by December. In May": that had looked ahead.
        bound = base.is_bound
        opens = self.run_on and self.opens and not bound
        the = self.found.rule == "month" and cues.has_article(self.now.text, self.found)
        begins = choosing.year_begins(reading)
        costs = []
        for option in candidates(reading, told):
            cost = choosing.month_cost(
                option,
                told,
                self.following,
                pluperfect=pluperfect,
                untold=self.untold,
                opens=opens,
                begins=begins,
                the=the,
            )
            if bound:
                cost = choosing.bound_cost(option, told, cost)
            if self.by_days and option.edtf.is_exact_day:
                cost = choosing.few_days_cost(option, told, cost)
            if reading.season and not pluperfect:
                cost += choosing.season_cost(option, told)
            costs.append((option, cost))
        return costs

    def _before(self, base: Focus) -> float:
        """What a date costs more that lies before its base."""
        cost = 0.0
        if self.joins_on and base.sentence == self.at and base is not self.now.intended:
            cost = starts.OUT_OF_ORDER
        if self.waited_for:
            return cost + starts.WAITED
        return cost + starts.OUT_OF_ORDER * (base is self.now.flashback and not self.day_alone)
