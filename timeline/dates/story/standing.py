"""Where a story stands: what a reader has in mind that the next date can be counted from."""

from __future__ import annotations

from timeline.dates.counted import of_day
from timeline.dates.counted.dating import Dated
from timeline.dates.story import (
    cues,
    flashbacks,
    focus,
    glances,
    plans,
    prologues,
    quotations,
    waiting,
    written,
)
from timeline.dates.story.focus import Focus
from timeline.dates.story.memory import TOLD_BEFORE, TOLD_BEHIND, Memory
from timeline.dates.story.naming import Name
from timeline.dates.story.passing import FAR_YEARS, NEXT_YEAR, in_passing, is_far_guess
from timeline.dates.timex import Found, Founds
from timeline.sentences import Sentence

__all__ = ["Standing"]

MOST_BIRTHS = 20
"""The last births that are kept, to count ages from."""
MOST_RECENT, WINTER = 8, 24
WINTER_LASTS = range(-60, 180)
"""So many days from the first of a winter's stands what is told of it."""
DECADE_WITHIN = 2
"""So many sentences behind a decade its years are still told of."""


class Standing:
    """The dates that a story has reached. `at` is the number of the sentence that is being read.

    Where sentences are shuffled each begins with a new one, and so knows nothing of its neighbours.
    """

    def __init__(self, text: str, sentences: list[Sentence], founds: Founds = ()) -> None:
        self.text, self.sentences = text, sentences
        self.starts = [sentence.start for sentence in sentences]
        self.founds = [found for found in founds if found]
        self.chain: Focus | None = None
        self.opened: Focus | None = None
        """The last day, month or season reached, and the first one that stood in its paragraph."""
        self.left: Focus | None = None
        """Where the story stood before it moved on into another year."""
        self.back: Focus | None = None  # a date before that which was mentioned in passing
        self.glance: Focus | None = None
        self.intended: Focus | None = None
        """The last date only mentioned, and the last for which something was only meant."""
        self.flashback: Focus | None = None  # the last day looked back on, or far ahead, to go on
        self.told_back = 0  # how many dates that has been led on to, looking back on each
        self.named: Focus | None = None
        self.mentioned: Focus | None = None
        """The last bare year, and the last day or month, of the story or not."""
        self.winter: Focus | None = None  # in which months of two years lie; a later one leads on
        self.year: Focus | None = None
        self.year_is_firm = False
        """The last bare year, if named after that, and whether it opened its sentence: a part."""
        self.here: Focus | None = None  # the last date read in this sentence, an aside or not
        self.recent: list[Focus] = []  # the last days and months, told or mentioned
        self.told: list[Focus] = []
        self.places: list[int] = []  # all dates with both ends, and where they stand
        self.era: Focus | None = None  # the last with its year: by its era small years are read
        self.births: list[Focus] = []
        self.decade: Focus | None = None
        self.settled = False  # whether two dates, or a heading, agree on the years of the story
        self.quotation: Focus | None = None  # the last date of the one that is being read
        self.dateline: Focus | None = None  # the day of the newspaper that is being quoted
        self.written: Focus | None = None  # the day on which what is read was put on its page
        self.called: list[tuple[Name, Focus, Found]] = []  # what has been counted from, by its name
        self.memory = Memory(text)
        self.section = -1  # the last heading's sentence

    @property
    def last(self) -> Focus | None:
        """Where the story stands."""
        return self.here or self.year or self.chain

    def reach(self, found: Found, chosen: Dated, at: int, base: Focus | None) -> None:
        """Move on to a date, unless it was only mentioned. `base` is what it was counted from."""
        reading, sentence = found.reading, self.sentences[at]
        if not chosen.edtf.earliest or not chosen.edtf.latest:
            return
        heading = sentence.heading and not glances.is_beside_the_text(self.text, sentence)
        reached, years = Focus(chosen.edtf, found, heading, at), chosen.edtf.years
        self.told.append(reached)
        self.places.append(found.start)
        self.era = reached if reading.is_absolute else self.era
        if reading.is_absolute or reading.is_partial:
            self.dateline = written.dateline(self.text, sentence, reached, self.dateline)
        if reading.unit in ("decade", "century"):
            # "By the middle of the decade" names no other.
            self.decade = reached if reading.kind == "date" or not self.decade else self.decade
            return
        if is_far_guess(found, sentence, self.last, reached):
            self.here = reached if reading.value == "event" else self.here
            return
        before = self.here.found if self.here else None
        birth = focus.birth_of_life(self.text, found, reached)
        if not birth and cues.born(self.text, before, sentence, found):
            birth = reached
        self.births = [*self.births[1 - MOST_BIRTHS :], birth] if birth else self.births
        if not self.here or waiting.has_come(self.text, sentence, found):
            self.here = reached
        same_day = base is None or base.edtf == reached.edtf or not reached.edtf.is_exact_day
        if same_day and of_day.is_hours(reading) and not reading.is_absolute:
            return
        if not heading and glances.is_aside(self.text, found):
            self.glance = reached
            return
        # What is counted from a happening names it without dating it.
        if reading.value != "event":
            start, end = max(sentence.start, found.start - TOLD_BEFORE), found.end + TOLD_BEHIND
            self.memory.add(start, min(sentence.end, end), reached)
        # No sentence of this paragraph before this has brought a date.
        said = self.mentioned
        is_first = not said or not focus.is_told_near(self.text, self.sentences, said, at)
        day = self.chain and reading.unit in ("day", "month") and not reading.is_absolute
        if day and glances.is_of_another_time(self.text, sentence, found, told=before):
            self.glance = reached
            return
        if reading.unit == "month" and reading.part:
            self.mentioned = reached
        if reached.edtf.kind == "date" and reached.edtf.precision in ("day", "month"):
            self.mentioned = reached
            self.recent = [*self.recent[1 - MOST_RECENT :], reached]
        if reading.unit == "year" or (reading.unit == "season" and reading.is_absolute):
            self.named = reached
        told = self.year or self.chain
        told_years = told.edtf.years if told else years
        places = self.text, sentence, found
        quoted = quotations.quoted(*places)
        self.quotation = reached if quoted else self.quotation
        quoted = quoted and not quotations.is_entry(self.text, reached, told)
        settled = self.settled or (reading.is_absolute and focus.are_many(self.recent))
        passing = told and in_passing(*places, reached, told, quoted=quoted, settled=settled)
        # "Voss, who won on 3 May 1903, was born on 9 March 1871": the race goes on.
        days = birth and told and told.edtf.precision == "day" and self.is_near(told, at)
        passing = passing or bool(days and told and told.years[0] - years[1] > FAR_YEARS)
        # What is counted from what was only mentioned in its sentence is so itself.
        glance = self.glance if self.glance is not self.intended else None
        passing = passing or bool(base and base is glance and base.sentence == at)
        if told and not (heading or passing):
            # A glance within the year that is told of leads nowhere else, and is not asked for.
            elsewhere = years != told_years
            passing = elsewhere and glances.is_glanced(*places, opens=cues.opens(sentence, found))
            passing = passing or glances.is_bracketed(self.text, found)
        if told and not heading and plans.is_intended(*places):
            self.intended, passing = reached, True
        # "The year before", "in May of that": but a newspaper's "yesterday" is what it tells.
        backward = reading.kind in ("step", "offset") and reading.step == -1
        backward = backward or (reading.years or 0) < 0
        backward = backward and (base is None or base is not self.dateline)
        backward = backward and told is not None and focus.days_before(told, reached) <= 0
        # "1924. Nerone, left unfinished at his death in 1918, was staged on 1 May": of an entry.
        entry = self.year if self.year_is_firm else None
        if entry and at - entry.sentence <= 1 and reading.unit == "year":
            backward = backward or (years[1] < entry.years[0] and not cues.opens(sentence, found))
        if passing and prologues.is_behind(self.text, self.sentences, self.told, reached):
            self.go_on_from(reached)
            return
        if (passing or backward) and not heading and not self._is_of_decade(reached, at):
            # What a paragraph begins to look back on twice is told on, too.
            twice = self.chain and not self.is_near(self.chain, at)
            twice = twice and reading.is_absolute and reading.unit in ("day", "month")
            back = self.flashback or (glance if twice else None)
            steps = told and (reached, told, base)
            if steps and flashbacks.goes_back(*places, *steps, is_first=is_first, before=back):
                self.told_back = self.told_back + 1 if self.flashback else 0
                self.flashback = reached
            else:
                self.glance = reached
            return
        near = told and abs(years[0] - told_years[0]) <= FAR_YEARS
        # From where the story stands it goes on, though a clause has run ahead of it.
        goes_on = base is not None and base is self.chain and reading.step == 1
        if told and not goes_on and reading.value == "event" and focus.lies_before(reached, told):
            return
        self.settled = self.settled or bool(near and reading.is_absolute) or heading
        if reading.season == WINTER:
            self.winter = reached
            if not (told and focus.lies_before(told, reached)):
                return
        # "Ten years to the day after he had sailed" are counted to a day.
        wide = years[0] != years[1] and not focus.is_over_new_year(reached)
        if (reading.unit == "year" and not reached.edtf.is_exact_day) or wide:
            # The year that is being told of anyway says nothing new, but opens a part or an entry.
            begins = heading or (is_first and cues.opens(sentence, found))
            if begins or not self.chain or self.chain.years[0] != years[0]:
                self.year, self.flashback = reached, None
                # "It took until 1712 to build": there the story has come.
                waited = found.signal == "until"
                self.year_is_firm = heading or waited or cues.opens(sentence, found)
            return
        pointed = base is not None and base.sentence == at and reading.step == 0
        ahead = years[0] - self.chain.years[1] if self.chain else 0
        if pointed and ahead > NEXT_YEAR and not self.year_is_firm:
            # "Made a bishop in 1702, he died on 3 May of that year": what became of him.
            self.flashback, self.year = reached, None
            return
        # A heading, and the beginning of a sentence, let the story start anew.
        anew = self.chain is not None and self.chain.sentence < self.section
        aside = not anew and flashbacks.steps_aside(found, sentence, reached, self.left)
        # The year that opened an entry is where the story is, and so is what is counted from it.
        of_entry = base is not None and base is self.year and self.year_is_firm
        opens = cues.opens(sentence, found) or (base is None and not aside) or of_entry
        opens = opens or (base is not None and base in (self.back, self.opened))
        earlier = self.chain is not None and focus.lies_before(reached, self.chain)
        earlier = earlier and not (base is self.chain and base is not None and base.is_bound)
        if earlier and base and flashbacks.is_led_back(base, sentence, at):
            self.flashback, self.year = reached, None
        elif earlier and base and base is self.flashback and not opens:
            # "In the week that followed", counted from a flashback, tells it on.
            self.flashback = reached if focus.days_before(base, reached) >= 0 else base
        elif earlier and not opens and not self.back:
            self.back = reached
        else:
            if self.chain and self.chain.years[1] < years[0]:
                self.left = self.chain
            if self.winter and focus.days_before(self.winter, reached) not in WINTER_LASTS:
                self.winter = None
            if not self.chain or not self.is_near(self.chain, at):
                self.opened = reached
            if not focus.is_known_better(self.chain, reached):
                self.chain = reached
            self.year = self.back = self.flashback = None

    def go_on_from(self, date: Focus | None) -> None:
        """Let the story stand at a date, wherever it stood, or nowhere."""
        self.chain = self.mentioned = date
        self.year = self.back = self.flashback = self.winter = None
        if date is None:
            self.opened = self.here = None

    def is_near(self, date: Focus, at: int) -> bool:
        """Whether a date stands in the same paragraph."""
        return self.sentences[date.sentence].paragraph == self.sentences[at].paragraph

    def _is_of_decade(self, reached: Focus, at: int) -> bool:
        """Whether the date lies in a decade that has just been named, and which it then opens."""
        return self.has_decade(at) and bool(self.decade and self.decade.edtf.contains(reached.edtf))

    def has_decade(self, at: int) -> bool:
        """Whether a decade has just been named."""
        return self.decade is not None and at - self.decade.sentence <= DECADE_WITHIN
