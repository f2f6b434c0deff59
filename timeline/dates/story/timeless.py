"""Whether a date without its year names no time of the story, but what might be or always is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from timeline.dates.english import cues as words
from timeline.dates.english import present
from timeline.dates.story import tenses
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found, Founds
from timeline.sentences import Sentence

__all__ = ["Timeless"]

FEASTS = ("feast",)
FAR_DAYS = 20
"""Feasts that are so far apart are no days of one feast, as Good Friday and Easter are."""
LABEL_ENDS = ".:—–,;)]-"
LOOKED_BACK, LEAST_PRESENT = 16, 3
"""Expressions that tell in which tense a story is told, and whole dates among them."""


class Timeless:
    """Judges the expressions of a text by what is said around them."""

    def __init__(self, text: str, sentences: Sequence[Sentence], founds: Founds) -> None:
        self.text = text
        self.sentences = sentences
        self.founds = founds
        self.past: dict[int, bool] = {}
        """Of the whole dates that were looked back on by number, whether they are told in the past:
        those behind them ask again."""

    def is_timeless(self, number: int, now: Standing, at: int) -> bool:
        """Judge the expression of this number, which stands in sentence `at`."""
        text, sentences = self.text, self.sentences
        found, sentence = self.founds[number], sentences[at]
        if found is None:
            return False
        if tenses.might_be(text, sentence, found) or self._is_of_feasts(number, found):
            return True
        if found.reading.weekday is not None and found.reading.day is not None:
            return False  # "Sunday, 8 February, is a day of which they talk": of one year only
        if now.year and now.year_is_firm and _heads_entry(text, sentences, now.year, at):
            return False
        if tenses.is_told(text, sentence, found):
            return False
        if tenses.describes(text, sentence, found) or tenses.advises(text, sentence, found):
            return not self._is_in_present(number)
        last = now.last
        if last and (last.heading or (last is now.year and now.year_is_firm)):
            return False
        if now.chain and last and sentences[last.sentence].paragraph == sentence.paragraph:
            return False
        return tenses.recurs(text, sentence, found) and not self._is_in_present(number)

    def _is_of_feasts(self, number: int, found: Found) -> bool:
        """Whether feasts far apart are named together, of whatever year: "Easter and Christmas"."""
        if found.rule not in FEASTS:
            return False
        for first, last in ((number - 1, number), (number, number + 1)):
            pair = self.founds[max(first, 0) : last + 1]
            if len(pair) < 2 or not all(each and each.rule in FEASTS for each in pair):
                continue
            one, other = pair
            assert one
            assert other
            days = one.reading.feast, other.reading.feast
            near = days[0] is not None and days[1] is not None and abs(days[1] - days[0]) < FAR_DAYS
            near = near or days == (None, None)
            if not near and words.LIST_JOINT.fullmatch(self.text, one.end, other.words):
                return True
        return False

    def _is_in_present(self, number: int) -> bool:
        """Whether the story is told in the present: most of its last whole dates stand in it.

        Or the last whole day does: "On 26 March 1760 he sails. ... On 10 July they drop anchor".
        """
        judged = self.founds[number]
        if judged and judged.reading.unit == "time":
            return False  # "the band plays there every New Year's Day from 3 p.m."
        whole = [
            (before, found)
            for before in range(max(0, number - LOOKED_BACK), number)
            if (found := self.founds[before]) and found.reading.is_absolute
        ]
        told = [self._is_past(*each) for each in whole]
        days = [each for each, (_, found) in enumerate(whole) if _is_day(found)]
        day = whole[days[-1]][1] if days else None
        # "Opened: 3 May 1841" tells in no tense.
        if day and self.text.endswith(present.ON, 0, day.words) and not self._is_listed(day):
            return not told[days[-1]]
        return len(told) > 2 * sum(told) and len(told) >= LEAST_PRESENT

    def _is_past(self, number: int, found: Found) -> bool:
        if number not in self.past:
            self.past[number] = tenses.is_past(self.text, self._sentence(found), found)
        return self.past[number]

    def _is_listed(self, found: Found) -> bool:
        """Whether an expression stands in a list of what is: "here are the days: ... on 3 May"."""
        start = self._sentence(found).start
        colon = self.text.rfind(":", start, found.words)
        return colon > 0 and present.STATE.search(self.text, start, colon) is not None

    def _sentence(self, found: Found) -> Sentence:
        return self.sentences[bisect_right(self.sentences, found.start, key=_start) - 1]


def _start(sentence: Sentence) -> int:
    return sentence.start


def _is_day(found: Found) -> bool:
    return found.reading.kind == "date" and found.reading.unit == "day"


def _heads_entry(text: str, sentences: Sequence[Sentence], year: Focus, at: int) -> bool:
    """Whether a year opens the paragraph, as an entry of a chronicle: "1657. Anna is at court".

    So it does without a mark, if a new sentence begins behind it, or on a line of its own.
    """
    there = sentences[year.sentence]
    if not year.found:
        return False
    if there.heading:
        alone = (year.found.words, year.found.end) == (there.start, there.end)
        return alone and sentences[at].paragraph - there.paragraph <= 1
    if there.paragraph != sentences[at].paragraph:
        return False
    first = year.sentence == 0 or sentences[year.sentence - 1].paragraph != there.paragraph
    behind = text[year.found.end : year.found.end + 2]
    apart = behind[:1] in LABEL_ENDS or (behind[:1].isspace() and behind[1:].isupper())
    return first and year.found.words == there.start and apart
