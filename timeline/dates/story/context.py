"""The running anchor: what a reader has in mind when the text says "in April" or "a year later"."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.dates.counted import beside, lists
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
    moving_on,
    pointed_weekdays,
    starts,
    written,
)
from timeline.dates.story.focus import Focus
from timeline.dates.story.in_story import InStory
from timeline.dates.story.resumed import Lines
from timeline.dates.story.standing import Standing
from timeline.dates.story.threads import Threads
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
        self.undated = InStory(text, sentences, founds, shuffled=shuffled)
        self._begin()
        self.at = 0
        self.proved = proved or {}
        """Dates whose year is known better than from what stands before them."""
        self.told: list[Told] = []

    def _begin(self) -> None:
        founds = () if self.shuffled else self.founds
        self.now = Standing(self.text, self.sentences, founds, self.news)
        self.threads = Threads(self.text, self.sentences)
        self.lines = Lines(self.text, self.sentences, self.founds)

    def date(self, number: int, found: Found) -> tuple[Dated | None, Focus | None]:
        """The date of the next expression, and what it was counted from (None: by itself)."""
        sentence = self._go(found)
        reading = found.reading
        self.undated.read_on(number)
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
        of_other = None if beside.is_plain(found) else self._of_other(number, found, sentence)
        if of_other:
            return of_other
        story = (
            self.threads.taken_up(self.now, self.at, found)
            or afterlives.before_afterlife(self.now, found, self.at)
            or pointed_weekdays.left_on(found, self.now, self.at)
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
            self._grow(found, chosen, opens=cues.opens(sentence, found))
        elif not chosen and not beside.is_before(self.text, self.founds, number):
            self._lose(found, sentence)
        return chosen, base

    def _of_other(
        self, number: int, found: Found, sentence: Sentence
    ) -> tuple[Dated | None, Focus | None] | None:
        """The date of what only says something of the date beside it; None if it does not."""
        places, here = (self.text, self.founds, number), self.now.here
        if beside.is_said_before(*places):
            same = here if beside.is_same_day(*places) else None
            return (Dated(str(same.edtf), same.edtf), same) if same else (None, None)
        if beside.is_how_long(self.text, found, here):
            # Right behind its day it is set aside for its words, and leads nowhere either.
            beside_it = here and beside.is_right_behind(found, here)
            return self._chosen(number, found, sentence) if beside_it else (None, None)
        other = beside.is_other_feast(self.text, found, here)
        other = other or beside.is_said_behind(*places) or beside.is_hour_of(*places)
        return (None, None) if other else None

    def _lose(self, found: Found, sentence: Sentence) -> None:
        """Stand nowhere behind "thirty years after the wreck", if nobody knows when that was."""
        if lasting.is_lost(self.text, sentence, found):
            self.now.go_on_from(None)

    def _grow(self, found: Found, date: Dated, *, opens: bool) -> None:
        """Come to an age: "At nineteen she married. In September they sailed", which is told on."""
        now = self.now
        now.named = Focus(date.edtf, found, False, self.at)
        if opens and now.chain and focus.lies_before(now.chain, now.named):
            now.year, now.year_is_firm = now.named, True

    def _reach(
        self, number: int, found: Found, date: Dated, base: Focus | None, *, is_sure: bool = False
    ) -> None:
        """Move on to a date, and keep what weekdays may prove, see `weekdays`."""
        before = self.now.year or self.now.chain
        moving_on.reach(self.now, found, date, self.at, base)
        if is_sure:
            self.now.go_on_from(Focus(date.edtf, found, False, self.at))
        self.threads.follow(before, self.now, self.at, is_sure=is_sure)
        self.lines.follow(before, self.now, self.at)
        if date.edtf.earliest and date.edtf.latest:
            self.told.append(Told(number, found, date, self.undated.carried or date, base, self.at))

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
            near = near or at_distance(self.founds, number, self.now, self.at)
            if near:
                return near
            unknown = beside.of_unknown(self.text, self.founds, number, self.now.here)
            if unknown:
                self._lose(unknown, sentence)
                return None, None
            if reading.short and (reading.year or 100) < 100:  # "the '40s", "'57"
                return focus.first_of(reading, self.now.decade or self.now.last)
            small = self.now.era if focus.is_small(reading, self.now.era) else None
            if small:
                return focus.first_of(reading, small)
            is_weekday = reading.weekday is not None and reading.day is None
            last = (self.now.paper or self.now.last) if is_weekday else None
            if last and last.edtf.is_exact_day and written.is_dateline(self.text, found):
                options = candidates(reading, last.edtf)
                return (focus.not_after(options, last), last) if options else (None, None)
            if not self.news and not (is_weekday and self.now.paper):
                chosen, base = self.undated.date(self.now, number, found, self.at)
                return chosen, lists.head(self.founds, number, self.at, chosen) or base
        base = by_weekday(found, basis.of(found, self.now, self.at), self.told, self.at)
        options = candidates(reading, base.edtf) if base else ()
        if not base or not options:
            return None, None
        of_news = base.found is None or base is self.now.dateline
        if of_news and reading.kind in ("date", "range") and reading.step is None:
            ahead = found.signal == "until" or cues.looks_ahead(self.text, sentence, found)
            return focus.of_news(options, base.edtf, ahead=ahead), base
        return of_its_week(self.text, sentence, found, options), base

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
