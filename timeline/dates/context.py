"""The running anchor: what a reader has in mind when the text says "in April" or "a year later"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from timeline.dates.candidates import candidates
from timeline.dates.choosing import day_cost, month_cost, year_cost
from timeline.dates.dating import Dated
from timeline.dates.edtf import Edtf
from timeline.dates.reading import Reading
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["Focus", "Story"]

MOST_EVENTS = 12
FAR_YEARS = 12
WINTER = 24
BIRTH_WITHIN = 160
LIST_JOINT = re.compile(r"(?:,|,? and| or|/| to|[–-]|,? then)\s{1,2}(?:the |in |on |again in )?\Z")
PREMODIFIER = re.compile(
    r"[ -](?!(?:and|or|to|in|on|at|by|the|a|an|he|she|it|they|was|were|had|with|when|that|which|as|is|his|her|but|for|from|after|before|until|of|did|would|began|saw|there|only|during|while|who)\b)[a-z]"
)
DETERMINER = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)|['’]s) (?:\w+ )?\Z"
)
PLUPERFECT = re.compile(r"\b(?:had|Having|having)\b(?! to\b)")
PROSPECT = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|would|will|expected|scheduled|due|intend(?:s|ed)?|proposed|promised|hoped|deadline|aim(?:ed)?|target)\b"
)
HYPOTHETICAL = re.compile(r"\b(?:would|could|might|can|may)\b")
IF = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Yy]ou)\b")
PRESENT = re.compile(
    r"\b(?:is|are|runs?|opens?|open|closes?|closed|takes? place|visit|usually|often|[Ee]very|[Ee]ach|starts?|lasts?)\b"
)
PAST = re.compile(
    r"\b(?:was|were|had|did|became|began|took|fell|came|went|left|held|won|lost|led|met|broke|built|made"
    r"|sent|gave|rose|(?!closed|need|open)\w{2,}ed)\b"
)
BORN = re.compile(r"\b[Bb]orn\b")
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
        self.chain: Focus | None = None
        """The last day, month or season that the story has reached."""
        self.back: Focus | None = None
        """A date before that which was mentioned in passing."""
        self.year: Focus | None = None
        """The last bare year, where it was named after that."""
        self.year_is_firm = False
        """Whether that year opened its sentence, and so opens a part of the story."""
        self.here: Focus | None = None
        """The last date read in this sentence, an aside or not."""
        self.birth: Focus | None = None
        self.decade: Focus | None = None
        self.events: dict[int, list[tuple[int, int, Focus]]] = {}
        """By year, what the text dates: offsets of the passage, and the date."""
        self.at = 0
        self._place: Place | None = None

    def date(self, number: int, found: Found) -> tuple[Dated | None, Focus | None]:
        """The date of the next expression, and what it was counted from (None: by itself)."""
        place = self._go(found)
        reading = found.reading
        if reading.is_absolute or (reading.first and reading.kind == "offset"):
            options = candidates(reading, None)
            if options:
                self._remember(found, options[0], place, None)
                return options[0], None
            return None, None
        if reading.kind == "other" or (reading.kind == "duration"):
            return None, None
        chosen, base = self._chosen(number, found, place)
        if chosen and reading.kind in ("date", "range", "step", "offset"):
            self._remember(found, chosen, place, base)
        return chosen, base

    @property
    def last(self) -> Focus | None:
        """Where the story stands."""
        return self.here or self.year or self.chain

    def _chosen(self, number: int, found: Found, place: Place) -> tuple[Dated | None, Focus | None]:
        reading = found.reading
        if reading.kind in ("date", "range") and reading.step is None:
            shared = self._shared(number, found)
            if shared:
                options = candidates(reading, shared.edtf)
                return (_not_after(options, shared), shared) if options else (None, None)
            if reading.short and reading.unit == "decade":
                return _first(reading, self.decade or self.last)
            if not self.news:
                return self._of_story(number, found, place)
        base = self._base(found, place)
        if base is None:
            return None, None
        options = candidates(reading, base.edtf)
        if not options:
            return None, None
        if base.found is None and reading.kind == "date" and reading.step is None:
            return self._of_news(place, options, base), base
        return options[0], base

    def _of_story(
        self, number: int, found: Found, place: Place
    ) -> tuple[Dated | None, Focus | None]:
        """A date without its year, by what the story has reached."""
        reading = found.reading
        day_alone = reading.unit == "day" and reading.month is None and reading.kind == "date"
        bases: list[tuple[Focus, float]] = []
        if self.chain:
            later_year = self.year and self.year.edtf.earliest.year != self.chain.edtf.earliest.year
            stale = (6.0 if self.year_is_firm else 0.75) if later_year else 0.0
            bases.append((self.chain, stale))
        if self.back:
            bases.append((self.back, 1.0))
        if self.year and not day_alone:
            bases.append((self.year, 0.0))
        if self.here and self.here not in (self.chain, self.year):
            bases.append((self.here, 1.0))
        following = self._following(number, place)
        pluperfect = self._pluperfect(found, place)
        best: tuple[float, Dated, Focus] | None = None
        if self._timeless(found, place):
            return None, None
        for base, extra in bases:
            fine = base.found is None or base.found.reading.unit not in ("year", "decade")
            for option in candidates(reading, base.edtf):
                if day_alone:
                    cost = day_cost(option, base.edtf)
                elif fine:
                    cost = month_cost(option, base.edtf, following, pluperfect=pluperfect)
                else:
                    cost = year_cost(option, base.edtf)
                if best is None or cost + extra < best[0]:
                    best = (cost + extra, option, base)
        return (best[1], best[2]) if best else (None, None)

    def _timeless(self, found: Found, place: Place) -> bool:
        """Whether the sentence tells what recurs or might be: "closed in winter", "if in May"."""
        sentence = place.sentence
        start, end = max(sentence.start, found.start - 200), min(sentence.end, found.end + 120)
        if HYPOTHETICAL.search(self.text, start, end) and IF.search(self.text, start, end):
            return True
        last = self.last
        if self.chain and last and self.sentences[last.sentence].paragraph == sentence.paragraph:
            return False
        if last and (last.heading or (last is self.year and self.year_is_firm)):
            return False
        said = self.text[start:end]
        return bool(PRESENT.search(said)) and not PAST.search(said)

    def _following(self, number: int, place: Place) -> Edtf | None:
        """The next date of the paragraph that is printed with its year and month."""
        for found in self.founds[number + 1 : number + 6]:
            if found is None:
                continue
            if found.start > place.sentence.end + 400:
                return None
            if found.reading.is_absolute and found.reading.unit in ("day", "month", "season"):
                dates = candidates(found.reading, None)
                return dates[0].edtf if dates else None
        return None

    def _go(self, found: Found) -> Place:
        """Move on to the expression's sentence."""
        sentences = self.sentences
        before = self.at
        while self.at + 1 < len(sentences) and sentences[self.at].end <= found.start:
            self.at += 1
        if self.at != before or self._place is None:
            sentence = sentences[self.at]
            if self.shuffled:
                self.chain = self.year = self.back = self.birth = self.decade = None
                self.events = {}
            self.here = None
            self._place = Place(self.at, sentence)
        return self._place

    def _pluperfect(self, found: Found, place: Place) -> bool:
        """Whether the sentence looks back. "By June they had won" does not: that is now June."""
        if found.signal == "before":
            return False
        sentence = place.sentence
        end = min(sentence.end, found.start + 40)
        return bool(PLUPERFECT.search(self.text, max(sentence.start, found.start - 300), end))

    def _quoted(self, place: Place, found: Found) -> bool:
        before = self.text[max(place.sentence.start, found.start - 400) : found.start]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def _base(self, found: Found, place: Place) -> Focus | None:
        """What a relative expression is counted from."""
        reading = found.reading
        if reading.kind == "age":
            return self.birth
        if reading.kind == "anniversary":
            return self._anniversary_of(found, reading)
        if reading.value == "event":
            return None
        if self.news and self._deictic(found, reading):
            return Focus(self.news, None, False, place.number)
        if found.rule == "today" or (
            found.rule == "offset" and self._ago(found) and not self._quoted(place, found)
        ):
            return None
        fine = reading.unit in ("day", "week", "month") and reading.kind == "step"
        if (fine or (reading.unit == "day" and reading.step is not None)) and self.chain:
            here = self.here
            if here and here.found and here.found.reading.unit in ("day", "month"):
                return here
            return self.chain if place.number - self.chain.sentence <= 8 else self.last
        if self.last is None and self.news:
            return Focus(self.news, None, False, place.number)
        return self.last

    def _ago(self, found: Found) -> bool:
        return self.text[found.end - 3 : found.end] == "ago"

    def _deictic(self, found: Found, reading: Reading) -> bool:
        words = self.text[found.start : found.end].lower()
        if reading.kind == "date" and reading.step is None:
            return self.last is None or reading.weekday is not None
        return words.startswith(
            ("last", "next", "this", "today", "yesterday", "tomorrow", "tonight")
        ) or (words.endswith("ago"))

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
                if after.reading.kind != "date" or after.reading.unit not in (
                    "day",
                    "month",
                    "season",
                ):
                    return None
                dates = candidates(after.reading, None)
                return Focus(dates[0].edtf, after, False, self.at) if dates else None
        return None

    def _anniversary_of(self, found: Found, reading: Reading) -> Focus | None:
        """The dated sentence that speaks of what is remembered, where the sum fits the story."""
        if reading.count is None:
            return None
        words = _words(self.text[found.end : found.end + 60])
        now = self.last
        if not now or not now.edtf.latest:
            return None
        best: Focus | None = None
        most = 0
        for late in (0, -1, 1):
            year = now.edtf.latest.year - round(reading.count) + late
            for start, end, focus in self.events.get(year, ()):
                common = len(words & _words(self.text[start:end]))
                if common > most:
                    best, most = focus, common
        return best

    def _of_news(self, place: Place, options: tuple[Dated, ...], base: Focus) -> Dated:
        day = base.edtf.earliest
        assert day
        future = re.search(
            r"\b(?:will|shall|next|to be)\b", self.text[place.sentence.start : place.sentence.end]
        )

        def cost(option: Dated) -> float:
            begin = option.edtf.earliest
            assert begin
            away = begin.ordinal - day.ordinal
            return abs(away) * (1 if (away > 0) == bool(future) or away == 0 else 3)

        return min(options, key=cost)

    def _remember(self, found: Found, chosen: Dated, place: Place, base: Focus | None) -> None:
        reading = found.reading
        if not chosen.edtf.earliest or not chosen.edtf.latest:
            return
        focus = Focus(chosen.edtf, found, place.sentence.heading, place.number)
        if reading.unit in ("decade", "century"):
            self.decade = focus
            return
        sentence = place.sentence
        near = max(sentence.start, found.start - BIRTH_WITHIN)
        if self.text.find("orn", near, found.start) >= 0 and BORN.search(
            self.text, near, found.start
        ):
            self.birth = focus
        self.here = focus
        known = self.events.setdefault(focus.edtf.earliest.year, [])
        if len(known) < MOST_EVENTS:
            start, end = max(sentence.start, found.start - 300), min(sentence.end, found.end + 200)
            known.append((start, end, focus))
        if self._is_aside(found, focus, place):
            return
        if reading.season == WINTER:
            return
        if reading.unit == "year" or focus.edtf.earliest.year != focus.edtf.latest.year:
            if (
                self.chain
                and self.chain.edtf.earliest.year == focus.edtf.earliest.year
                and not focus.heading
            ):
                return
            self.year = focus
            self.year_is_firm = place.sentence.heading or found.words - sentence.start < 12
            return
        opens = found.words - sentence.start < 12 or base is self.back
        if self.chain and not opens and not self.back and _before(focus, self.chain):
            self.back = focus
        else:
            self.chain, self.year, self.back = focus, None, None

    def _is_aside(self, found: Found, focus: Focus, place: Place) -> bool:
        """Whether the story does not move to this date."""
        told = self.year or self.chain
        if place.sentence.heading or told is None:
            return False
        reading = found.reading
        now, then = told.edtf.earliest, focus.edtf.earliest
        assert then
        if reading.unit == "year" and now and now.year == then.year:
            return False
        if reading.unit == "year" and PROSPECT.search(
            self.text, max(place.sentence.start, found.start - 60), found.start
        ):
            return True
        if (now and then < now and self._pluperfect(found, place)) or self._quoted(place, found):
            return True
        before = self.text[max(0, found.start - 24) : found.start]
        if found.signal in ("since", "until"):
            return True
        if reading.unit == "year" or reading.kind == "range":
            opens = found.words - place.sentence.start < 12
            if (
                before.endswith("(")
                or (before.rstrip()[-1:] == "(")
                or ("(" in before and ")" not in before)
            ):
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
        if found
        and found.reading.year is not None
        and found.reading.kind == "date"
        and found.reading.unit in ("day", "month", "year")
    ]
    near = sum(abs(year - dct.earliest.year) <= 1 for year in years)
    return len(years) < 6 or near * 2 >= len(years)


def _before(one: Focus, other: Focus) -> bool:
    """Whether a date lies in a year before, and at least some months before."""
    first, second = one.edtf.latest, other.edtf.earliest
    assert first
    assert second
    return first.year < second.year and second.ordinal - first.ordinal > 45


def _first(reading: Reading, base: Focus | None) -> tuple[Dated | None, Focus | None]:
    options = candidates(reading, base.edtf) if base else ()
    return (options[0], base) if options else (None, None)


def _not_after(options: tuple[Dated, ...], base: Focus) -> Dated:
    """Of a list the member before its year: the last date that is not after that."""
    latest = base.edtf.latest
    assert latest
    fitting = [each for each in options if each.edtf.earliest and each.edtf.earliest <= latest]
    return max(fitting, key=lambda each: each.edtf.earliest or latest, default=options[0])


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in EVENT_WORDS.findall(text)) - STOP
