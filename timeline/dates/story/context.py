"""The running anchor: what a reader has in mind when the text says "in April" or "a year later"."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.dates.counted import beside, choosing, lists
from timeline.dates.counted.by_weekday import by_weekday, of_its_week
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.counted.distances import at_distance
from timeline.dates.counted.weekdays import Told
from timeline.dates.edtf import Edtf
from timeline.dates.story import (
    afterlives,
    basis,
    cues,
    focus,
    lasting,
    small_hours,
    starts,
    written,
)
from timeline.dates.story.focus import Focus
from timeline.dates.story.resumed import Lines
from timeline.dates.story.said_behind import said_behind, was_past, whole_date
from timeline.dates.story.standing import Standing
from timeline.dates.story.threads import Threads
from timeline.dates.story.timeless import Timeless
from timeline.dates.story.years_printed import YearsPrinted
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["Focus", "Story"]

COUNTED_ON = ("date", "range", "step", "offset", "anniversary")  # that others are counted from


class Story:
    """Reads on through a text, expression by expression, and remembers what dates it."""

    def __init__(
        self,
        text: str,
        sentences: list[Sentence],
        founds: list[Found | None],
        *,
        shuffled: bool,
        dct: Edtf | None,
        proved: Mapping[int, tuple[Dated, Focus]] | None = None,
    ) -> None:
        self.text, self.sentences, self.founds = text, sentences, founds
        self.shuffled = shuffled
        self.news = dct if dct and focus.is_of_its_day(founds, dct) else None
        self.years = YearsPrinted(founds)
        self.timeless = Timeless(text, sentences, founds)
        self._begin()
        self.at = 0
        self.proved = proved or {}
        """Dates whose year is known better than from what stands before them."""
        self.told: list[Told] = []
        self.carried: Dated | None = None
        """What the date that is being read would be without its weekday."""

    def _begin(self) -> None:
        self.now = Standing(self.text, self.sentences, () if self.shuffled else self.founds)
        self.threads = Threads(self.text, self.sentences)
        self.lines = Lines(self.text, self.sentences, self.founds)

    def date(self, number: int, found: Found) -> tuple[Dated | None, Focus | None]:
        """The date of the next expression, and what it was counted from (None: by itself)."""
        sentence = self._go(found)
        reading = found.reading
        self.carried = None
        self.years.read_on(number)
        if reading.is_absolute:
            self.threads.pass_by(self.at)
            if number and lists.explains(self.text, self.founds, number, self.at):
                return None, None
            options = candidates(reading, None)
            if options:
                self._reach(number, found, options[0], None)
            return options[0] if options else None, None
        if reading.kind in ("other", "duration"):
            return lasting.dated(self.now, self.founds, number, self.at)
        if beside.is_said_before(self.text, self.founds, number):
            same = self.now.here if beside.is_same_day(self.text, self.founds, number) else None
            return (Dated(str(same.edtf), same.edtf), same) if same else (None, None)
        if beside.is_how_long(self.text, found, self.now.here):
            # Right behind its day it is set aside for its words, and leads nowhere either.
            beside_it = self.now.here and beside.is_right_behind(found, self.now.here)
            return self._chosen(number, found, sentence) if beside_it else (None, None)
        places = self.text, self.founds, number
        other = beside.is_other_feast(self.text, found, self.now.here)
        if other or beside.is_said_behind(*places) or beside.is_hour_of(*places):
            return None, None
        story = (
            self.threads.taken_up(self.now, self.at, found)
            or afterlives.before_afterlife(self.now, found, self.at)
            or basis.left_on(found, self.now, self.at)
            or self.lines.resumed(self.now, number, found, self.at)
        )
        if story:
            self.now.go_on_from(story)
        if number in self.proved:
            self._reach(number, found, *self.proved[number], is_sure=True)
            return self.proved[number]
        chosen, base = self._chosen(number, found, sentence)
        if chosen and reading.kind in COUNTED_ON and not starts.is_any_of(reading, base):
            self._reach(number, found, chosen, base)
            chosen = beside.about(self.text, self.founds, number, chosen, base)
        elif chosen and reading.kind == "age":
            self.now.named = Focus(chosen.edtf, found, False, self.at)
        elif not chosen and lasting.is_lost(self.text, sentence, found):
            self.now.go_on_from(None)
        return chosen, base

    def _reach(
        self, number: int, found: Found, date: Dated, base: Focus | None, *, is_sure: bool = False
    ) -> None:
        """Move on to a date, and keep what weekdays may prove, see `weekdays`."""
        before = self.now.year or self.now.chain
        self.now.reach(found, date, self.at, base)
        if is_sure:
            self.now.go_on_from(Focus(date.edtf, found, False, self.at))
        self.threads.follow(before, self.now, self.at, is_sure=is_sure)
        self.lines.follow(before, self.now, self.at)
        if date.edtf.earliest and date.edtf.latest:
            self.told.append(Told(number, found, date, self.carried or date, base, self.at))

    def stamp(self, found: Found) -> None:
        """Mind a date that only says when what follows was written."""
        self._go(found)
        self.now.written = written.stamped(self.text, found, self.at) or self.now.written

    def _chosen(
        self, number: int, found: Found, sentence: Sentence
    ) -> tuple[Dated | None, Focus | None]:
        reading = found.reading
        if reading.is_partial:
            places = self.text, self.founds, number, self.at
            shared = lists.shared(*places) or lists.explained(*places)
            if shared:
                options = candidates(reading, shared.edtf)
                return (focus.not_after(options, shared), shared) if options else (None, None)
            near = beside.by_both(found, self.at) if found.same else None
            near = near or at_distance(self.founds, number, self.now, self.at, self.news)
            if near:
                return near
            if reading.short and (reading.year or 100) < 100:  # "the '40s", "'57"
                return focus.first_of(reading, self.now.decade or self.now.last)
            small = self.now.era if focus.is_small(reading, self.now.era) else None
            if small:
                return focus.first_of(reading, small)
            is_weekday = reading.weekday is not None and reading.day is None
            last = (self.now.dateline or self.now.last) if is_weekday else None
            if last and last.edtf.is_exact_day and written.is_dateline(self.text, found):
                options = candidates(reading, last.edtf)
                return (focus.not_after(options, last), last) if options else (None, None)
            if not self.news and not (self.now.dateline and is_weekday):
                chosen, base = self._of_story(number, found, sentence)
                return chosen, lists.head(self.founds, number, self.at, chosen) or base
        base = by_weekday(found, basis.of(found, self.now, self.at, self.news), self.told, self.at)
        options = candidates(reading, base.edtf) if base else ()
        if not base or not options:
            return None, None
        of_news = base.found is None or base is self.now.dateline
        if of_news and reading.kind in ("date", "range") and reading.step is None:
            ahead = found.signal == "until" or cues.looks_ahead(self.text, sentence, found)
            return focus.of_news(options, base.edtf, ahead=ahead), base
        return of_its_week(self.text, sentence, found, options), base

    def _of_story(
        self, number: int, found: Found, sentence: Sentence
    ) -> tuple[Dated | None, Focus | None]:
        """A date without its year, by what the story has reached."""
        reading = found.reading
        day_alone = starts.is_day_alone(reading)
        is_hour = reading.unit == "time"
        looks_back = cues.looks_back(self.text, sentence, found)
        bases = starts.all_of(self.now, sentence, found, self.at, looks_back=looks_back)
        bases = bases or said_behind(self.text, self.founds, number, self.at, alone=self.shuffled)
        if not bases or self.timeless.is_timeless(number, self.now, self.at):
            return None, None
        # The day that was told of lies in another year, or no day is meant.
        elsewhere = self.now.year and not self.now.here
        if is_hour and (elsewhere or starts.is_of_no_day(self.now, self.founds, number, self.at)):
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
        by_days = not opens_it and focus.are_told_by_days(self.now.recent)
        joined = not day_alone and starts.joins_on(self.text, sentence, found)
        for base, extra in bases:
            is_bound = base.is_bound
            # What had happened before the story is told on from there, forward.
            pluperfect = looks_back and not starts.was_before(self.now, base, self.at)
            in_order = base is self.now.flashback and not day_alone
            fine = base.found is None or base.found.reading.unit not in ("year", "decade")
            for option in candidates(reading, base.edtf):
                if day_alone:
                    back = pluperfect or base is self.now.intended
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
                if joined and base.sentence == self.at and base is not self.now.intended:
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

    def _go(self, found: Found) -> Sentence:
        """Move on to the expression's sentence."""
        sentences, before = self.sentences, self.at
        while self.at + 1 < len(sentences) and sentences[self.at].end <= found.start:
            self.at += 1
            if sentences[self.at].heading:
                self.now.section = self.at
        if self.at != before:
            self.now.here = None
            if self.shuffled:
                self._begin()
        return sentences[self.at]
