"""Where a story stands: what a reader has in mind that the next date can be counted from."""

from __future__ import annotations

from timeline.dates.edtf import Edtf
from timeline.dates.story.focus import Focus, days_before
from timeline.dates.story.memory import Memory
from timeline.dates.story.naming import Name
from timeline.dates.timex import Found, Founds
from timeline.sentences import Sentence

__all__ = ["Standing"]

DECADE_WITHIN = 2
"""So many sentences behind a decade its years are still told of."""

OLD_TIMES = 366
"""So many days before its own day a newspaper tells no news."""


class Standing:
    """The dates that a story has reached. `at` is the number of the sentence that is being read.

    Where sentences are shuffled each begins with a new one, and so knows nothing of its neighbours.
    """

    def __init__(
        self,
        text: str,
        sentences: list[Sentence],
        founds: Founds = (),
        news: Edtf | None = None,
    ) -> None:
        self.text, self.sentences = text, sentences
        self.starts = [sentence.start for sentence in sentences]
        self.founds = [found for found in founds if found]
        self.begins = [found.start for found in self.founds]
        self.news = news  # the day of writing, if the text is one of its day
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
        self.remembered: Focus | None = None  # what the last anniversary was of
        self.decade: Focus | None = None
        self.settled = False  # whether two dates, or a heading, agree on the years of the story
        self.quotation: Focus | None = None  # the last date of the one that is being read
        self.elapsed: Focus | None = None  # where years lead that passed, for the date told next
        self.tallied: tuple[str, Focus] | None = None  # what was counted last, and from when
        self.terms: list[tuple[Found, int]] = []  # the last lengths in years, and their sentences
        self.dateline: Focus | None = None  # the day of the newspaper that is being quoted
        self.written: Focus | None = None  # the day on which what is read was put on its page
        self.called: list[tuple[Name, Focus, Found]] = []  # what has been counted from, by its name
        self.memory = Memory(text)
        self.section = -1  # the last heading's sentence

    @property
    def last(self) -> Focus | None:
        """Where the story stands."""
        return self.here or self.year or self.chain

    @property
    def paper(self) -> Focus | None:
        """The day of the newspaper whose weekdays are read, unless it tells of old times there."""
        day, told = self.dateline, self.chain
        return None if day and told and days_before(told, day) > OLD_TIMES else day

    def go_on_from(self, date: Focus | None) -> None:
        """Let the story stand at a date, wherever it stood, or nowhere."""
        self.chain = self.mentioned = date
        self.year = self.back = self.flashback = self.winter = None
        if date is None:
            self.opened = self.here = None

    def is_near(self, date: Focus, at: int) -> bool:
        """Whether a date stands in the same paragraph."""
        return self.sentences[date.sentence].paragraph == self.sentences[at].paragraph

    def has_decade(self, at: int) -> bool:
        """Whether a decade has just been named."""
        return self.decade is not None and at - self.decade.sentence <= DECADE_WITHIN
