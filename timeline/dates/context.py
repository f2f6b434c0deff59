"""The running anchor: what a reader has in mind when the text says "in April" or "a year later"."""

from __future__ import annotations

from timeline.dates import cues, focus
from timeline.dates import english_cues as words
from timeline.dates.candidates import candidates
from timeline.dates.choosing import day_cost, month_cost, season_cost, weekday_cost, year_cost
from timeline.dates.dating import Dated
from timeline.dates.edtf import Edtf
from timeline.dates.focus import Focus
from timeline.dates.memory import Memory, is_ones_own, named
from timeline.dates.reading import Reading
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["Focus", "Story"]

FIRM_YEAR, WEAK_YEAR, IN_PASSING = 6.0, 0.75, 1.0
"""What it costs to count from a month after a year has been named, or from what was mentioned."""
OF_WITHIN = 40
"""So near stand "the strike of 1884" and its day."""
MOST_BIRTHS = 20
"""The last births that are kept, to count ages from."""
COUNTED_ON = ("date", "range", "step", "offset", "anniversary")
"""The kinds that others can be counted from."""
WINTER = 24
DECADE_WITHIN = 2
"""So many sentences behind a decade its years are still told of."""
NEWS_DAYS = 60
"""A whole date so far behind a newspaper's day is no more of what it printed."""
LATE = 40
"""Date words that begin behind so many characters of their sentence do not open it at all."""


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
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.founds = founds
        self.shuffled = shuffled
        self.news = dct if dct and focus.is_of_its_day(founds, dct) else None
        self.chain: Focus | None = None
        """The last day, month or season that the story has reached."""
        self.left: Focus | None = None
        """Where the story stood before it moved on into another year."""
        self.back: Focus | None = None
        """A date before that which was mentioned in passing."""
        self.year: Focus | None = None
        """The last bare year, where it was named after that."""
        self.year_is_firm = False
        """Whether that year opened its sentence, and so opens a part of the story."""
        self.here: Focus | None = None
        """The last date read in this sentence, an aside or not."""
        self.births: list[Focus] = []
        self.decade: Focus | None = None
        self.settled = False
        """Whether two dates have agreed on the years of the story, or a heading names them."""
        self.quotation: Focus | None = None
        """The last date of the quotation that is being read."""
        self.dateline: Focus | None = None
        """The day of the newspaper that is being quoted."""
        self.memory = Memory(text)
        self.at = 0
        self.section = -1
        """The last heading's sentence."""

    def date(self, number: int, found: Found) -> tuple[Dated | None, Focus | None]:
        """The date of the next expression, and what it was counted from (None: by itself)."""
        sentence = self._go(found)
        reading = found.reading
        if reading.is_absolute or (reading.first and reading.kind == "offset"):
            options = candidates(reading, None)
            if options:
                self._remember(found, options[0], sentence, None)
                self._mind_dateline(found, options[0], sentence)
                return options[0], None
            return None, None
        if reading.kind == "other" or (reading.kind == "duration"):
            return None, None
        chosen, base = self._chosen(number, found, sentence)
        if chosen and reading.kind in COUNTED_ON:
            self._remember(found, chosen, sentence, base)
        return chosen, base

    @property
    def last(self) -> Focus | None:
        """Where the story stands."""
        return self.here or self.year or self.chain

    def _chosen(
        self, number: int, found: Found, sentence: Sentence
    ) -> tuple[Dated | None, Focus | None]:
        reading = found.reading
        if reading.kind in ("date", "range") and reading.step is None:
            shared = self._shared(number, found)
            if shared:
                options = candidates(reading, shared.edtf)
                return (focus.not_after(options, shared), shared) if options else (None, None)
            if reading.short and reading.unit == "decade":
                return focus.first_of(reading, self.decade or self.last)
            of_its_day = self.dateline and reading.weekday is not None and reading.day is None
            if not self.news and not of_its_day:
                chosen, base = self._of_story(number, found, sentence)
                return chosen, self._head_of_list(number, chosen) or base
        base = self._base(found, sentence)
        if base is None:
            return None, None
        options = candidates(reading, base.edtf)
        if not options:
            return None, None
        of_news = base.found is None or base is self.dateline
        if of_news and reading.kind in ("date", "range") and reading.step is None:
            ahead = found.signal == "until" or cues.looks_ahead(self.text, sentence, found)
            return focus.of_news(options, base.edtf, ahead=ahead), base
        return options[0], base

    def _of_story(
        self, number: int, found: Found, sentence: Sentence
    ) -> tuple[Dated | None, Focus | None]:
        """A date without its year, by what the story has reached."""
        reading = found.reading
        day_alone = reading.kind == "date" and reading.unit == "day"
        day_alone = day_alone and reading.month is None and reading.feast is None
        bases: list[tuple[Focus, float]] = []
        if self.chain:
            moved = self.year and self.year.years[0] != self.chain.years[0]
            # "The strike of 1884 began on 7 July": the year of the sentence is its year.
            firm = self.year_is_firm or (self.year and self._is_of_what(self.year, found))
            stale = (FIRM_YEAR if firm else WEAK_YEAR) if moved else 0.0
            bases.append((self.chain, stale))
        if self.back:
            bases.append((self.back, IN_PASSING))
        if self.year and not day_alone:
            bases.append((self.year, 0.0))
        if self.here and self.here not in (self.chain, self.year):
            bases.append((self.here, IN_PASSING))
        if self.quotation and self._quoted_on(found, sentence):
            bases.append((self.quotation, 0.0))
        if not bases or self._timeless(found, sentence):
            return None, None
        following = self._following(number, sentence)
        pluperfect = cues.looks_back(self.text, sentence, found)
        best: tuple[float, Dated, Focus] | None = None
        for base, extra in bases:
            fine = base.found is None or base.found.reading.unit not in ("year", "decade")
            for option in candidates(reading, base.edtf):
                if day_alone:
                    cost = day_cost(option, base.edtf, pluperfect=pluperfect, julian=reading.julian)
                elif fine:
                    cost = month_cost(option, base.edtf, following, pluperfect=pluperfect)
                    if reading.season and not pluperfect:
                        cost += season_cost(option, base.edtf)
                else:
                    cost = year_cost(option, base.edtf)
                if reading.day is not None:
                    cost += weekday_cost(option, reading.weekday)
                if best is None or cost + extra < best[0]:
                    best = (cost + extra, option, base)
        return (best[1], best[2]) if best else (None, None)

    def _steps_aside(self, found: Found, sentence: Sentence, reached: Focus) -> bool:
        """Whether a date printed whole late in its sentence lies before where the story came from.

        A heading, and the beginning of a sentence, let the story start anew.
        """
        if not self.left or found.words - sentence.start < LATE:
            return False
        anew = self.chain and self.chain.sentence < self.section
        first, left = reached.edtf.earliest, self.left.edtf.earliest
        return not anew and first is not None and left is not None and first < left

    def _quoted_on(self, found: Found, sentence: Sentence) -> bool:
        """Whether the quotation with the last date in it still runs on."""
        last = self.quotation
        if not last or not last.found:
            return False
        if self.sentences[last.sentence].paragraph != sentence.paragraph:
            return False
        return not words.QUOTATION_END.search(self.text, last.found.end, found.start)

    def _is_of_what(self, year: Focus, found: Found) -> bool:
        """Whether the year, named shortly before in the sentence, says which happening is told."""
        named = year.found
        if not named or year.sentence != self.at or found.start - named.end > OF_WITHIN:
            return False
        return bool(words.OF_WHAT.search(self.text, max(0, named.start - OF_WITHIN), named.start))

    def _timeless(self, found: Found, sentence: Sentence) -> bool:
        """Whether the date names no time of the story, but what might be or always is."""
        if cues.might_be(self.text, sentence, found):
            return True
        last = self.last
        if last and (last.heading or (last is self.year and self.year_is_firm)):
            return False
        if self.chain and last and self.sentences[last.sentence].paragraph == sentence.paragraph:
            return False
        return cues.recurs(self.text, sentence, found)

    def _following(self, number: int, sentence: Sentence) -> Edtf | None:
        """The next date of the paragraph that is printed with its year and month."""
        for found in self.founds[number + 1 : number + 6]:
            if found is None:
                continue
            if found.start > sentence.end + 400:
                return None
            if found.reading.is_absolute and found.reading.unit in ("day", "month", "season"):
                dates = candidates(found.reading, None)
                return dates[0].edtf if dates else None
        return None

    def _go(self, found: Found) -> Sentence:
        """Move on to the expression's sentence."""
        sentences = self.sentences
        before = self.at
        while self.at + 1 < len(sentences) and sentences[self.at].end <= found.start:
            self.at += 1
            if sentences[self.at].heading:
                self.section = self.at
        if self.at != before:
            self.here = None
            if self.shuffled:
                self.chain = self.year = self.back = self.decade = None
                self.births = []
                self.memory = Memory(self.text)
        return sentences[self.at]

    def _base(self, found: Found, sentence: Sentence) -> Focus | None:
        """What a relative expression is counted from."""
        reading = found.reading
        if reading.kind == "age":
            return self._birth(reading)
        if reading.kind == "anniversary":
            return self._anniversary_of(found, reading)
        if reading.value == "event":
            own = is_ones_own(self.text, found.end)
            stems = named(self.text, found.end)
            return self.memory.find(stems, before=sentence.start, latest=own)
        if self.news and self._deictic(found, reading):
            return Focus(self.news, None, False, self.at)
        if self.dateline and (self._deictic(found, reading) or found.rule == "inst"):
            return self.dateline
        if found.rule == "today" or (
            found.rule == "offset"
            and self._ago(found)
            and not cues.quoted(self.text, sentence, found)
        ):
            return None
        fine = reading.unit in ("day", "week", "month") and reading.kind == "step"
        if reading.unit in ("decade", "century") and reading.kind == "step" and self._has_decade():
            return self.decade
        if (fine or (reading.unit == "day" and reading.step is not None)) and self.chain:
            here = self.here
            if here and here.found and here.found.reading.unit in ("day", "month"):
                return here
            return self.chain if self.at - self.chain.sentence <= 8 else self.last
        if self.last is None and self.news:
            return Focus(self.news, None, False, self.at)
        return self.last

    def _mind_dateline(self, found: Found, date: Dated, sentence: Sentence) -> None:
        """A heading with a weekday is that of a newspaper: what follows was written on its day."""
        day, now = date.edtf.earliest, self.dateline and self.dateline.edtf.latest
        if sentence.heading and date.edtf.is_exact_day and found.reading.weekday is not None:
            self.dateline = Focus(date.edtf, found, True, self.at)
        elif now and day and day.ordinal > now.ordinal + NEWS_DAYS:
            self.dateline = None

    def _is_of_decade(self, reached: Focus) -> bool:
        """Whether the date lies in a decade that has just been named, and which it then opens."""
        return self._has_decade() and bool(self.decade and self.decade.edtf.contains(reached.edtf))

    def _has_decade(self) -> bool:
        """Whether a decade has just been named."""
        return self.decade is not None and self.at - self.decade.sentence <= DECADE_WITHIN

    def _ago(self, found: Found) -> bool:
        return self.text.endswith(words.AGO, found.start, found.end)

    def _deictic(self, found: Found, reading: Reading) -> bool:
        said = self.text[found.start : found.end].lower()
        if reading.kind in ("date", "range") and reading.step is None:
            # News leaves its day only within a sentence that names another.
            other = self.here and self.here.found and self.here.found.reading.is_absolute
            return not other or reading.weekday is not None
        return bool(words.DEICTIC.match(said)) or said.endswith(words.DEICTIC_ENDS)

    def _shared(self, number: int, found: Found) -> Focus | None:
        """ "April and June 1925", "on 2, 7 and 11 May 1871": the year stands behind the list."""
        for step in range(1, 7):
            if number + step >= len(self.founds):
                return None
            before, after = self.founds[number + step - 1], self.founds[number + step]
            if not before or not after or after.start - before.end > 20:
                return None
            if not words.LIST_JOINT.match(self.text[before.end : after.start]):
                return None
            if after.reading.is_absolute:
                if after.reading.kind != "date" or after.reading.unit not in (
                    "day",
                    "month",
                    "season",
                ):
                    return None
                dates = candidates(after.reading, None)
                return Focus(dates[0].edtf, after, False, self.at) if dates else None
        return None

    def _head_of_list(self, number: int, chosen: Dated | None) -> Focus | None:
        """ "On 1 and 2 August": what gives the first its month is the second, of the same year."""
        found = self.founds[number]
        while chosen and found and found.rule == "day-list" and number + 1 < len(self.founds):
            number += 1
            found = self.founds[number]
            if found and found.rule != "day-list":
                dates = candidates(found.reading, chosen.edtf)
                return Focus(dates[0].edtf, found, False, self.at) if dates else None
        return None

    def _anniversary_of(self, found: Found, reading: Reading) -> Focus | None:
        """The dated sentence that speaks of what is remembered, where the sum fits the story."""
        if found.rule == "birthday" or words.OF_BIRTH.match(self.text, found.end):
            return self._birth(reading)
        now = self.last
        if reading.count is None or not now or not now.edtf.latest:
            return None
        about = named(self.text, found.end)
        near = self.memory.find(about, now.edtf.latest.year - round(reading.count))
        return near or self.memory.find(about, latest=is_ones_own(self.text, found.end))

    def _birth(self, reading: Reading) -> Focus | None:
        """The birth from which the sum fits the story, or else the last one told there."""
        if not self.births or not self.last or reading.count is None:
            return self.births[-1] if self.births else None
        told = self.last.years[0] - round(reading.count)
        best = min(reversed(self.births), key=lambda born: abs(born.years[0] - told))
        latest = self.births[-1]
        same = self.sentences[latest.sentence].paragraph == self.sentences[self.at].paragraph
        return latest if same and abs(best.years[0] - told) > 1 else best

    def _remember(
        self, found: Found, chosen: Dated, sentence: Sentence, base: Focus | None
    ) -> None:
        reading = found.reading
        if not chosen.edtf.earliest or not chosen.edtf.latest:
            return
        reached = Focus(chosen.edtf, found, sentence.heading, self.at)
        if reading.unit in ("decade", "century"):
            # "By the middle of the decade" names no other.
            self.decade = reached if reading.kind == "date" or not self.decade else self.decade
            return
        # A guess at what is remembered that leads far away is no step of the story.
        away = abs(reached.years[0] - self.last.years[0]) if self.last else 0
        if reading.kind == "anniversary" and away > cues.FAR_YEARS:
            return
        before = self.here.found if self.here else None
        if cues.born(self.text, before.end if before else sentence.start, found):
            self.births = [*self.births[1 - MOST_BIRTHS :], reached]
        if not (self.here and found.signal == "until"):
            self.here = reached
        # What is counted from a happening names it without dating it.
        if reading.value != "event":
            start, end = max(sentence.start, found.start - 300), found.end + 200
            self.memory.add(start, min(sentence.end, end), reached)
        told = self.year or self.chain
        if cues.quoted(self.text, sentence, found):
            self.quotation = reached
        passing = told and cues.in_passing(
            self.text, sentence, found, reached.edtf, told.edtf, settled=self.settled
        )
        if passing and not sentence.heading and not self._is_of_decade(reached):
            return
        near = told and abs(reached.years[0] - told.years[0]) <= cues.FAR_YEARS
        if told and reading.value == "event" and focus.lies_before(reached, told):
            return
        self.settled = self.settled or bool(near) or sentence.heading
        if reading.season == WINTER:
            return
        if reading.unit == "year" or reached.years[0] != reached.years[1]:
            # The year that is being told of anyway says nothing new, but opens a part as heading.
            if reached.heading or not self.chain or self.chain.years[0] != reached.years[0]:
                self.year = reached
                self.year_is_firm = sentence.heading or cues.opens(sentence, found)
            return
        returns = base is None and not self._steps_aside(found, sentence, reached)
        opens = cues.opens(sentence, found) or returns or (base and base is self.back)
        if self.chain and not opens and not self.back and focus.lies_before(reached, self.chain):
            self.back = reached
        else:
            if self.chain and self.chain.years[1] < reached.years[0]:
                self.left = self.chain
            self.chain, self.year, self.back = reached, None, None
