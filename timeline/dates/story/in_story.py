"""A date without its year, by what the story has reached: of all that it can be the cheapest."""

from __future__ import annotations

from timeline.dates.counted import choosing
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.story import cues, focus, small_hours, starts
from timeline.dates.story.focus import Focus
from timeline.dates.story.said_behind import said_behind, was_past, whole_date
from timeline.dates.story.standing import Standing
from timeline.dates.story.timeless import Timeless
from timeline.dates.story.years_printed import YearsPrinted
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["InStory"]


class InStory:
    """Dates the expressions of a text that leave out their year, one behind the other."""

    def __init__(
        self,
        text: str,
        sentences: list[Sentence],
        founds: list[Found | None],
        *,
        shuffled: bool,
    ) -> None:
        self.text, self.sentences, self.founds = text, sentences, founds
        self.shuffled = shuffled
        self.years = YearsPrinted(founds)
        self.timeless = Timeless(text, sentences, founds)
        self.carried: Dated | None = None
        """What the date that is being read would be without its weekday."""

    def read_on(self, number: int) -> None:
        """Come to the expression of this number."""
        self.years.read_on(number)
        self.carried = None

    def date(
        self, now: Standing, number: int, found: Found, at: int
    ) -> tuple[Dated | None, Focus | None]:
        """The date of an expression in sentence `at`, and what it was counted from."""
        sentence = self.sentences[at]
        reading = found.reading
        day_alone = starts.is_day_alone(reading)
        is_hour = reading.unit == "time"
        looks_back = cues.looks_back(self.text, sentence, found)
        bases = starts.all_of(now, sentence, found, at, looks_back=looks_back)
        bases = bases or said_behind(self.text, self.founds, number, at, alone=self.shuffled)
        if not bases or self.timeless.is_timeless(number, now, at):
            return None, None
        # The day that was told of lies in another year, or no day is meant.
        elsewhere = now.year and not now.here
        if is_hour and (elsewhere or starts.is_of_no_day(now, self.founds, number, at)):
            return None, None
        places = self.text, self.founds, number, sentence
        following = None if day_alone else whole_date(*places, alone=self.shuffled)
        steps = looks_back and day_alone and cues.steps_back(self.text, sentence, found)
        best: tuple[float, Dated, Focus] | None = None
        carried: tuple[float, Dated] | None = None
        untold = not self.shuffled and self.years.are_untold
        waited_for = cues.is_waited_for(self.text, sentence, found)
        opens_it = cues.opens(sentence, found)
        begins = choosing.year_begins(reading)
        by_days = not opens_it and focus.are_told_by_days(now.recent)
        joined = not day_alone and starts.joins_on(self.text, sentence, found)
        for base, extra in bases:
            is_bound = base.is_bound
            # What had happened before the story is told on from there, forward.
            pluperfect = looks_back and not starts.was_before(now, base, at)
            in_order = base is now.flashback and not day_alone
            fine = base.found is None or base.found.reading.unit not in ("year", "decade")
            for option in candidates(reading, base.edtf):
                if day_alone:
                    back = pluperfect or base is now.intended
                    back = back or was_past(self.text, self.founds, number, base)
                    cost = choosing.day_cost(
                        option, base.edtf, reading, pluperfect=back, steps=steps
                    )
                elif fine:
                    cost = choosing.month_cost(
                        option,
                        base.edtf,
                        following,
                        pluperfect=pluperfect,
                        untold=untold,
                        # "Increased to 200 by December. In May": that had looked ahead.
                        opens=self.years.run_on and opens_it and not is_bound,
                        begins=begins,
                        the=found.rule == "month" and cues.has_article(self.text, found),
                    )
                    if is_bound:
                        cost = choosing.bound_cost(option, base.edtf, cost)
                    if by_days and option.edtf.is_exact_day:
                        cost = choosing.few_days_cost(option, base.edtf, cost)
                    if reading.season and not pluperfect:
                        cost += choosing.season_cost(option, base.edtf)
                else:
                    cost = choosing.year_cost(option, base, reading, pluperfect=looks_back)
                if is_hour:
                    cost += small_hours.cost(self.text, sentence, self.founds, number, option, base)
                if joined and base.sentence == at and base is not now.intended:
                    cost += starts.OUT_OF_ORDER * focus.begins_before(option.edtf, base.edtf)
                is_back = (waited_for or in_order) and focus.begins_before(option.edtf, base.edtf)
                cost += (starts.WAITED if waited_for else starts.OUT_OF_ORDER) * is_back
                if reading.day is not None and reading.weekday is not None:
                    if carried is None or cost + extra < carried[0]:
                        carried = (cost + extra, option)
                    cost += choosing.weekday_cost(option, reading.weekday) * (2 if day_alone else 1)
                if best is None or cost + extra < best[0]:
                    best = (cost + extra, option, base)
        self.carried = carried[1] if carried else None
        return best[1:] if best else (None, None)
