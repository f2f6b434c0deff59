"""The running anchor: what a reader has in mind when the text says "in April" or "a year later"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from timeline.dates.candidates import candidates
from timeline.dates.dating import Dated
from timeline.dates.edtf import Edtf
from timeline.dates.reading import Reading
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["Focus", "Story"]

BACK, BACK_AT_ALL = 1.6, 1.0
"""A step back of a month costs more than one onward, and stepping back costs something."""
FAR_YEARS = 12
LIST_JOINT = re.compile(r"(?:,|,? and| or|/| to|[–-]|,? then)\s{1,2}(?:the |in |on |again in )?\Z")
PREMODIFIER = re.compile(r"[ -](?!(?:and|or|to|in|on|at|by|the|a|an|he|she|it|they|was|were|had|with|when|that|which|as|is|his|her|but|for|from|after|before|until|of|did|would|began|saw|there|only|during|while|who)\b)[a-z]")
DETERMINER = re.compile(r"(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)|['’]s) (?:\w+ )?\Z")
PLUPERFECT = re.compile(r"\b(?:had|Having|having)\b(?! to\b)")
BORN = re.compile(r"\b(?:[Bb]orn|[Bb]irth|b\.)\b")
OPENED = re.compile(r"[“«]")
CLOSED = re.compile(r"[”»]")
STOP = frozenset("the a an of his her its their this that our my on in at to and".split())
EVENT_WORDS = re.compile(r"[A-Za-zÀ-ž]{4,}")


class Focus(NamedTuple):
    """A date that others can be counted from, and where it stands."""

    edtf: Edtf
    found: Found | None
    """None for the day of writing, which stands nowhere in the text."""
    heading: bool
    sentence: int


@dataclass(slots=True)
class Place:
    """Where an expression stands."""

    number: int
    sentence: Sentence
    quoted: bool
    pluperfect: bool


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
        self.news = dct if dct and _is_of_its_day(founds, dct) else None
        self.at = 0
        self.main: Focus | None = None
        """The date that the main line of the story has reached."""
        self.here: Focus | None = None
        """The last date read in this sentence, or where none is, the main line's."""
        self.exact: Focus | None = None
        """The last day or month that was named."""
        self.birth: Focus | None = None
        self.events: list[tuple[frozenset[str], Focus]] = []
        self._place: Place | None = None

    def date(self, number: int, found: Found) -> tuple[Dated | None, Focus | None]:
        """The date of the next expression, and what it was counted from (None: by itself)."""
        place = self._go(found)
        reading = found.reading
        if reading.is_absolute or (reading.first and reading.kind == "offset"):
            options = candidates(reading, None)
            chosen = options[0] if options else None
            if chosen:
                self._remember(found, chosen, place)
            return chosen, None
        if reading.kind == "other" or (reading.kind == "duration" and found.signal != "after"):
            return None, None
        base = self._base(number, found, place)
        if base is None:
            return None, None
        options = candidates(reading, base.edtf)
        if not options:
            return None, None
        chosen = self._choose(number, found, place, options, base)
        if reading.kind in ("date", "range", "step", "offset"):
            self._remember(found, chosen, place)
        return chosen, base

    def _go(self, found: Found) -> Place:
        """Move on to the expression's sentence."""
        sentences = self.sentences
        before = self.at
        while self.at + 1 < len(sentences) and sentences[self.at].end <= found.start:
            self.at += 1
        if self.at != before or self._place is None:
            sentence = sentences[self.at]
            if self.shuffled:
                self.main = self.here = self.exact = self.birth = None
            elif self._place and sentence.paragraph != self._place.sentence.paragraph:
                self.here = self.main
            elif self.here is not self.main and not self._pluperfect(sentence, found.start):
                self.here = self.main
            self._place = Place(self.at, sentence, False, False)
        place = self._place
        place.pluperfect = self._pluperfect(place.sentence, found.start)
        place.quoted = self._quoted(place.sentence, found.start)
        return place

    def _pluperfect(self, sentence: Sentence, at: int) -> bool:
        return bool(PLUPERFECT.search(self.text, sentence.start, min(sentence.end, at + 60)))

    def _quoted(self, sentence: Sentence, at: int) -> bool:
        before = self.text[max(sentence.start, at - 400) : at]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def _base(self, number: int, found: Found, place: Place) -> Focus | None:
        """What this expression is counted from."""
        reading = found.reading
        if reading.kind == "age":
            return self.birth
        if reading.kind == "anniversary":
            return self._anniversary_of(found, reading)
        if reading.value == "event":
            return None
        if self.news and self._deictic(found, reading):
            return Focus(self.news, None, False, place.number)
        if reading.kind == "date" and reading.step is None:
            shared = self._shared(number, found)
            if shared:
                return shared
        base = self.here or self.main
        if reading.kind in ("step", "offset", "vague", "duration"):
            if found.rule == "today":
                return None
            if self.text[found.end - 3 : found.end] == "ago" and not place.quoted:
                return None
            if reading.unit in ("day", "week", "month") and reading.kind == "step" and self.exact:
                near = place.number - self.exact.sentence <= 8
                return self.exact if near else base
        if reading.unit == "day" and reading.month is None and self.exact:
            return self.exact
        if base is None and self.news:
            return Focus(self.news, None, False, place.number)
        return base

    def _deictic(self, found: Found, reading: Reading) -> bool:
        words = self.text[found.start : found.end].lower()
        if reading.kind == "date" and reading.step is None:
            return self.here is None or reading.weekday is not None
        return words.startswith(("last", "next", "this", "today", "yesterday", "tomorrow", "tonight")) or (
            words.endswith("ago")
        )

    def _shared(self, number: int, found: Found) -> Focus | None:
        """ "April and June 1925", "on 2, 7 and 11 May 1871": the year stands behind the list."""
        for step in range(1, 7):
            if number + step >= len(self.founds):
                return None
            before, after = self.founds[number + step - 1], self.founds[number + step]
            if not before or not after or after.start - before.end > 20:
                return None
            if not LIST_JOINT.match(self.text[before.end : after.start]):
                return None
            if after.reading.is_absolute:
                if after.reading.kind != "date" or after.reading.unit not in ("day", "month", "season"):
                    return None
                dates = candidates(after.reading, None)
                return Focus(dates[0].edtf, after, False, self.at) if dates else None
        return None

    def _anniversary_of(self, found: Found, reading: Reading) -> Focus | None:
        """The dated sentence that speaks of what is remembered, where the sum fits the story."""
        if reading.count is None:
            return None
        words = _words(self.text[found.end : found.end + 60])
        now = self.here or self.main
        best: Focus | None = None
        most = 0
        for known, focus in self.events:
            dates = candidates(reading, focus.edtf)
            if not dates or not now or not _near(dates[0].edtf, now.edtf):
                continue
            common = len(words & known)
            if common > most:
                best, most = focus, common
        return best

    def _choose(
        self, number: int, found: Found, place: Place, options: tuple[Dated, ...], base: Focus
    ) -> Dated:
        reading = found.reading
        if len(options) == 1 or reading.step is not None or reading.kind not in ("date", "range"):
            return options[0]
        if base.found and number + 1 < len(self.founds) and base.found.start > found.start:
            return _same_year(options, base)
        if base.found is None:
            return self._of_news(found, place, options, base)
        return min(options, key=lambda option: self._cost(option, place, base))

    def _cost(self, option: Dated, place: Place, base: Focus) -> float:
        """How far the story would have to jump, in months."""
        first, last = base.edtf.earliest, base.edtf.latest
        begin = option.edtf.earliest
        assert begin
        if first and last and first <= begin <= last:
            return 0.0
        at = begin.year * 12 + begin.month + begin.day / 31
        if first and begin < first:
            away = first.year * 12 + first.month + first.day / 31 - at
            return away * 0.8 if place.pluperfect else away * BACK + BACK_AT_ALL
        away = at - (last.year * 12 + last.month + last.day / 31) if last else 0.0
        return away * 2 + 2 if place.pluperfect else away

    def _of_news(self, found: Found, place: Place, options: tuple[Dated, ...], base: Focus) -> Dated:
        day = base.edtf.earliest
        assert day
        future = re.search(r"\b(?:will|shall|next|to be)\b", self.text[place.sentence.start : place.sentence.end])
        def cost(option: Dated) -> float:
            begin = option.edtf.earliest
            assert begin
            away = begin.ordinal - day.ordinal
            return abs(away) * (1 if (away > 0) == bool(future) or away == 0 else 3)
        return min(options, key=cost)

    def _remember(self, found: Found, chosen: Dated, place: Place) -> None:
        reading = found.reading
        if not chosen.edtf.earliest or not chosen.edtf.latest:
            return
        focus = Focus(chosen.edtf, found, place.sentence.heading, place.number)
        if reading.unit in ("decade", "century"):
            if self.main is None and reading.unit == "decade":
                pass
            return
        sentence = place.sentence
        if BORN.search(self.text, sentence.start, found.start) and found.start - sentence.start < 160:
            self.birth = focus
        if reading.unit in ("day", "month") or reading.kind == "offset":
            self.exact = focus
        self.here = focus
        if len(self.events) < 4000:
            self.events.append((_words(self.text[sentence.start : min(sentence.end, found.end + 200)]), focus))
        if not self._is_aside(found, focus, place):
            self.main = focus

    def _is_aside(self, found: Found, focus: Focus, place: Place) -> bool:
        """Whether the story does not move to this date."""
        if place.sentence.heading or self.main is None:
            return False
        if place.quoted or place.pluperfect:
            return True
        reading = found.reading
        before = self.text[max(0, found.start - 24) : found.start]
        if found.signal in ("since", "until"):
            return True
        if reading.unit == "year" or reading.kind == "range":
            now, then = self.main.edtf.earliest, focus.edtf.earliest
            assert then
            opens = found.words - place.sentence.start < 12
            if before.endswith("(") or (before.rstrip()[-1:] == "(") or ("(" in before and ")" not in before):
                return True
            behind = self.text[found.end : found.end + 24]
            if DETERMINER.search(before) and PREMODIFIER.match(behind):
                return True
            if now and abs(now.year - then.year) > FAR_YEARS and not opens:
                return True
        return False


def _is_of_its_day(founds: list[Found | None], dct: Edtf) -> bool:
    """Whether a text with this day of writing tells news, not history."""
    assert dct.earliest
    years = [
        found.reading.year
        for found in founds
        if found and found.reading.year is not None and found.reading.kind == "date"
        and found.reading.unit in ("day", "month", "year")
    ]
    near = sum(abs(year - dct.earliest.year) <= 1 for year in years)
    return len(years) < 6 or near * 2 >= len(years)


def _same_year(options: tuple[Dated, ...], base: Focus) -> Dated:
    """Of a list the member before its year: the last that is not after it."""
    assert base.edtf.latest
    fitting = [
        each for each in options if each.edtf.earliest and each.edtf.earliest <= base.edtf.latest
    ]
    return max(fitting, key=lambda each: each.edtf.earliest or base.edtf.latest) if fitting else options[0]


def _near(one: Edtf, other: Edtf) -> bool:
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return other.earliest.year - 2 <= one.latest.year and one.earliest.year <= other.latest.year + 2


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in EVENT_WORDS.findall(text)) - STOP
