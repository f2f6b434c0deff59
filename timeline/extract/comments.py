"""What visitors write under a page: their stamps, and what they tell of their own time.

"I went there last April" is no event of the account, but "Sophia died on 4 December 1911" is one
wherever it is told, and so is "I learned to swim there in 1952".
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates import Timex
from timeline.extract.english import comments as words
from timeline.sentences import Sentence

__all__ = ["Comments"]

LEAST_BEFORE = 5
"""So many sentences at least stand before a page's comments; nearer its top they are counted."""
SOON, LASTING = 4, 12
"""Sentences within which the first stamp follows, and each of the next ones."""
RECENT = 10
"""So many years before their stamp visitors tell of themselves and not of the place."""
LINE = 80
"""A stamp stands so near to the beginning of its line."""


class Comments:
    """Which sentences of a text are comments, and what is set aside in them."""

    def __init__(self, text: str, split: Sequence[Sentence]) -> None:
        self.text, self.split = text, split
        self.years = _years(text, split)

    def reason(self, number: int, timex: Timex) -> str | None:
        """Why a date in a sentence is no event's, if that is a comment."""
        if number not in self.years or not timex.edtf:
            return None
        if timex.edtf.is_exact_day and self._is_stamp(timex):
            return "comment-stamp"
        # "Seven years ago the last of them died" counts from the stamp; nothing else does.
        counted = timex.dated_by not in ("explicit", "repaired") and "ago" not in timex.text
        return "comment" if counted or self._is_own(number, timex) else None

    def _is_own(self, number: int, timex: Timex) -> bool:
        """Whether a visitor says what he did not long ago."""
        year, latest = self.years[number], timex.edtf and timex.edtf.latest
        if year is None or not latest or latest.year < year - RECENT:
            return False
        sentence = self.split[number]
        # A new line may begin with a small name: "in May.\nadmin wrote".
        start = max(sentence.start, self.text.rfind(".\n", sentence.start, timex.start))
        end = self.text.find(".\n", timex.end, sentence.end)
        end = end if end >= 0 else sentence.end
        return words.OWN.search(self.text, start, end) is not None

    def _is_stamp(self, timex: Timex) -> bool:
        near = max(0, timex.start - LINE)
        line = self.text.rfind("\n", near, timex.start) + 1 or near
        before = words.BEFORE_DAY.fullmatch(self.text, line, timex.start)
        return before is not None and words.BEHIND_DAY.match(self.text, timex.end) is not None


def _years(text: str, split: Sequence[Sentence]) -> dict[int, int | None]:
    """The sentences from a heading of comments on, as long as stamps follow one another.

    Each with the year of the last stamp, where it says one.
    """
    headings = [found.start() for found in words.HEADING.finditer(text)]
    # Whoever opens a thread tells, who answers comments.
    headings = sorted(headings + [found.start() for found in words.MEMBER.finditer(text)][1:])
    years: dict[int, int | None] = {}
    begin = last = -1
    year: int | None = None
    at = 0
    for number, sentence in enumerate(split if headings else ()):
        while at < len(headings) and headings[at] < sentence.end:
            at += 1
            if begin < 0 and number >= LEAST_BEFORE:
                begin, last = number, number + SOON
        stamp = words.STAMP.search(text, sentence.start, sentence.end) if begin >= 0 else None
        if stamp:
            said = words.YEAR.search(text, stamp.start(), stamp.end() + len(" 10 September 2007"))
            year = int(said.group()) if said else year
            years |= dict.fromkeys(range(begin, number + LASTING), year)
            begin, last = number, number + LASTING
        elif number >= last:
            begin = -1
    return years
