"""A story that is told earlier, and where the text comes back from it.

"To see why, one has to go back ten years" leaves the story where it stands. It is taken up again by
a new paragraph that says so, or that speaks of those of whom the story spoke and the digression
did not, or where the digression has come up to the day on which the story was left. So it is behind
a line of stars, behind the section that the digression opened, and where the heading of the section
names the year that the digression left.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.english import threads as words
from timeline.dates.english.pluperfect import PLUPERFECT
from timeline.dates.story import background, caught_up, cues, focus, looking_back, pointed_weekdays
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["Threads"]

OPENING = 600
"""So many characters of a paragraph tell whether it goes back."""
REMEMBERED = 6000
"""So far back names are remembered."""
PARAGRAPH = 2000
SHORT = 60
"""So many sentences are at most a digression; what is longer is told on."""
LONG_BEFORE = 60
"""So many days back begins an earlier story."""
TOLD_ON = 4
"""So many dates in their order make a digression the story, whomever it names."""


class Threads:
    """Minds where the story was left."""

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self.text = text
        self.sentences = sentences
        self.frame: Focus | None = None
        """Where the story was left for an earlier one,"""
        self.left_at = 0
        """in which sentence,"""
        self.steps = 0
        """how many dates the digression has told on since,"""
        self.is_far = True
        """whether for another year,"""
        self.asked = -1
        """and in which paragraph it was last asked whether it is taken up again."""
        self.begun = (-1, 0)
        """The last paragraph that was asked for, and its beginning."""
        self.led_back = (-1, False)
        """Up to where it was last asked whether a paragraph goes back, and whether it does."""
        self.ran = -1
        """The paragraph of which it was last asked whether the story ran ahead before it."""
        self.section: Focus | None = None
        """The last heading that is dated, if by a year: that of which its section tells."""
        self.by_days = False
        """Whether the story was told by days where it was left."""
        self.known: frozenset[str] | None = None
        """The names of the story, if they were asked for, and of the digression those up to an
        offset."""
        self.others: set[str] = set()
        self.read_to = 0

    def follow(
        self, before: Focus | None, now: Standing, at: int, *, is_sure: bool = False
    ) -> None:
        """Mind a step of the story from where it stood to where it stands."""
        after = now.flashback or now.year or now.chain
        frame = self.frame
        if self.sentences[at].heading and after:
            self.section = after if after.edtf.precision == "year" else None
        if not before or not after or after is before:
            return
        if frame:
            self.steps += not focus.begins_before(after.edtf, before.edtf)
            if not focus.begins_before(after.edtf, frame.edtf):
                self.frame = None
        elif before.edtf.precision in ("day", "month") and _is_earlier(after, before):
            self._leave(before, now, at, is_sure=is_sure)
            self.is_far = focus.lies_before(after, before)

    def _is_of_section(self, date: Focus) -> bool:
        """Whether the heading of the section names the year of a date."""
        section = None if date.heading else self.section
        return section is not None and section.edtf.contains(date.edtf)

    def _leave(self, story: Focus, now: Standing, at: int, *, is_sure: bool) -> None:
        if not is_sure and not self._is_led_back(at):
            return
        self.frame, self.left_at, self.steps = story, at, 0
        self.by_days = focus.is_told_by_days(now.recent, story)
        self.read_to = self.sentences[at].start
        self.known, self.others = None, set()

    def _is_led_back(self, at: int) -> bool:
        """Whether the paragraph says so far that it goes back."""
        start = self._start(at)
        end = min(self.sentences[at].end, start + OPENING)
        if end != self.led_back[0]:
            back = PLUPERFECT.search(self.text, start, end)
            back = back or words.LED_BACK.search(self.text, start, end)
            self.led_back = end, back is not None
        return self.led_back[1]

    def taken_up(self, now: Standing, at: int, found: Found) -> Focus | None:
        """Where the story goes on, if a paragraph whose first date is read comes back to it."""
        frame, paragraph = self.frame, self.sentences[at].paragraph
        if paragraph != self.ran:
            self.ran = paragraph
            before = background.before_it_ran_ahead(now, self._start(at), at)
            if before:
                return before._replace(sentence=at - 1)
        if not frame or paragraph in (self.asked, self.sentences[self.left_at].paragraph):
            return None
        self.asked = paragraph
        start = self._start(at)
        says_so = words.BACK_AGAIN.match(self.text, start) or self._says_now(at, start)
        # What is told of the same year is soon told, or it is the story.
        goes_on = self.is_far or paragraph == self.sentences[self.left_at].paragraph + 1
        clause = words.CLAUSE_END.search(self.text, found.end, self.sentences[at].end)
        end = clause.start() if clause else self.sentences[at].end
        if not says_so and cues.has_pluperfect(self.text, start, end):
            return None
        told = now.flashback or now.year or now.chain
        if not (
            says_so
            or (told and self._is_of_section(frame) and not self._is_of_section(told))
            or (at - self.left_at <= SHORT and self._is_new_scene(at))
            or (at - self.left_at <= SHORT and self._is_new_section(now, at))
            or (told and goes_on and caught_up.has_caught_up(found, told, frame, now.recent))
            or (told and self.is_far and caught_up.comes_up(found, told, frame))
            or (told and caught_up.goes_on(found, told, frame))
            or pointed_weekdays.is_weekday_of(frame, found)
            or (at - self.left_at <= SHORT and self._is_next_day(now, found, told))
            or (
                self.is_far
                and at - self.left_at <= SHORT
                and self.steps < TOLD_ON
                and not looking_back.is_told_on(now, self.left_at, at)
                and self._are_of_story(start)
            )
        ):
            return None
        self.frame = None
        # The reader has it in mind again, as if it had just been told.
        return frame._replace(sentence=at - 1)

    def _says_now(self, at: int, start: int) -> bool:
        """Whether what is told before a paragraph, behind the digression, was so "now"."""
        if not self.is_far or at - self.left_at > SHORT:
            return False
        left = self.sentences[self.left_at].end - 1
        return words.NOW.search(self.text, max(left, start - REMEMBERED), start) is not None

    def _is_new_scene(self, at: int) -> bool:
        """Whether a line of stars stands between the digression's last date and this paragraph."""
        left = self.sentences[self.left_at].end
        return words.SCENE_BREAK.search(self.text, left, self._start(at)) is not None

    def _is_new_section(self, now: Standing, at: int) -> bool:
        """Whether the section that the digression opened is over, and was no story told on."""
        sentences, first = self.sentences, self.left_at
        while first and sentences[first - 1].paragraph == sentences[self.left_at].paragraph:
            first -= 1
        if not first or not sentences[first - 1].heading:
            return False
        if not any(each.heading for each in sentences[self.left_at : at + 1]):
            return False
        return not looking_back.is_told_on(now, self.left_at, at)

    def _is_next_day(self, now: Standing, found: Found, told: Focus | None) -> bool:
        """Whether a day of a story told by days is named, behind a digression that is not so.

        "By the Saturday there were thousands": of the week that was told of, not of 1 March 1822.
        """
        reading = found.reading
        if not self.by_days or (told and focus.is_told_by_days(now.recent, told)):
            return False
        if reading.kind == "step" and reading.unit == "day":
            return reading.step == 1 and not (told and told.edtf.is_exact_day)
        alone = reading.kind == "date" and reading.day is None and reading.month is None
        return alone and reading.weekday is not None and reading.step is None

    def pass_by(self, at: int) -> None:
        """A date printed with its year says itself where its paragraph goes on."""
        self.asked = self.sentences[at].paragraph

    def _are_of_story(self, start: int) -> bool:
        """Whether a paragraph names more of the story alone than of the digression."""
        if self.known is None:
            left = self.sentences[self.left_at].start
            self.known = self._names(max(0, left - REMEMBERED), left)
        self.others.update(words.CAPITAL.findall(self.text, self.read_to, start))
        self.read_to = start
        end = self.text.find("\n\n", start, start + PARAGRAPH)
        here = self._names(start, end if end >= 0 else start + PARAGRAPH)
        return len(here & self.known - self.others) > len(here & self.others - self.known)

    def _start(self, at: int) -> int:
        """Where the paragraph of a sentence begins."""
        paragraph = self.sentences[at].paragraph
        if paragraph != self.begun[0]:
            while at and self.sentences[at - 1].paragraph == paragraph:
                at -= 1
            self.begun = paragraph, self.sentences[at].start
        return self.begun[1]

    def _names(self, start: int, end: int) -> frozenset[str]:
        return frozenset(words.NAME.findall(self.text, start, end)) - words.NO_NAMES


def _is_earlier(one: Focus, story: Focus) -> bool:
    """Whether a date lies so long before the story that it begins another."""
    return focus.lies_before(one, story) or focus.days_before(one, story) > LONG_BEFORE
