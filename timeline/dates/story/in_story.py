"""A date without its year, by what the story has reached: of all that it can be the cheapest."""

from __future__ import annotations

from timeline.dates.counted import choosing
from timeline.dates.counted.dating import Dated
from timeline.dates.story import cues, focus, starts
from timeline.dates.story.focus import Focus
from timeline.dates.story.said_behind import said_behind, whole_date
from timeline.dates.story.standing import Standing
from timeline.dates.story.timeless import Timeless
from timeline.dates.story.weighing import Weighing
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
        sentence, reading = self.sentences[at], found.reading
        looks_back = cues.looks_back(self.text, sentence, found)
        bases = starts.all_of(now, sentence, found, at, looks_back=looks_back)
        bases = bases or said_behind(self.text, self.founds, number, at, alone=self.shuffled)
        if not bases or self.timeless.is_timeless(number, now, at):
            return None, None
        if reading.unit == "time" and self._is_of_no_day(now, number, at):
            return None, None
        weighing = self._weighing(now, number, found, at, looks_back=looks_back)
        known = reading.weekday if reading.day is not None else None
        weight = 2 if weighing.day_alone else 1
        best: tuple[float, Dated, Focus] | None = None
        carried: tuple[float, Dated] | None = None
        for base, extra in bases:
            for option, cost in weighing.dates(base):
                if known is not None:
                    if carried is None or cost + extra < carried[0]:
                        carried = cost + extra, option
                    cost += choosing.weekday_cost(option, known) * weight
                if best is None or cost + extra < best[0]:
                    best = cost + extra, option, base
        self.carried = carried[1] if carried else None
        return best[1:] if best else (None, None)

    def _is_of_no_day(self, now: Standing, number: int, at: int) -> bool:
        """Whether an hour is that of no day: what was told of lies in another year, or none is."""
        elsewhere = now.year is not None and now.here is None
        return elsewhere or starts.is_of_no_day(now, self.founds, number, at)

    def _weighing(
        self, now: Standing, number: int, found: Found, at: int, *, looks_back: bool
    ) -> Weighing:
        sentence, day_alone = self.sentences[at], starts.is_day_alone(found.reading)
        places, around = (self.text, self.founds, number, sentence), (self.text, sentence, found)
        opens, waited_for = cues.opens(sentence, found), cues.is_waited_for(*around)
        joins_on = not day_alone and starts.joins_on(*around)
        by_days = not (day_alone or opens) and focus.are_told_by_days(now.recent)
        run_on, untold = self.years.run_on, self.years.are_untold and not self.shuffled
        following = None if day_alone else whole_date(*places, alone=self.shuffled)
        # By place: by their names so many fields take as long again.
        return Weighing(
            now,
            self.founds,
            number,
            found,
            sentence,
            at,
            day_alone,
            looks_back,
            opens,
            joins_on,
            waited_for,
            by_days,
            run_on,
            untold,
            following,
        )
