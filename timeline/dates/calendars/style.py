"""The days of a text, each by the calendar that the text claims for it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain

from timeline.dates.calendars import era_days, evidence, statements, told_by, witnesses
from timeline.dates.calendars.claims import (
    ABROAD,
    Claim,
    calendar_there,
    is_abroad,
    is_told_by,
    stem,
)
from timeline.dates.calendars.old_style import (
    julian,
    may_be_julian,
    printed_month,
    printed_year,
)
from timeline.dates.calendars.sayings import OTHER, Mention, mentions, places_of
from timeline.dates.english import keepers, scopes
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["YEAR_WITHIN", "dated_by_it"]

MOST_CLAIMS = 24
"""So many claims are kept in mind at a place; of more, the last ones."""
NEAR, CHANGED_WITHIN = 80, 400
"""So far before a day stands whose calendar it is by, and that a calendar was only changed."""
OPENING = 20
"""So far reaches who is told of first: "The French weighed from Toulon"."""
YEAR_WITHIN = 300
"""So far behind a printed year its weekdays are trusted."""


def dated_by_it(
    text: str, sentences: list[Sentence], founds: list[Found]
) -> tuple[list[Found], bool]:
    """The expressions, read as Old Style where the text says so, and whether it speaks of all."""
    made = statements.claims(text, sentences, founds)
    seen = witnesses.witnesses(text, sentences, founds)
    if not (made or seen or any(told_by.may_be_told(text, found) for found in founds)):
        return founds, False
    reader = _DayReader(text, sentences, founds, made, seen)
    return [reader.read(found) for found in founds], bool(made)


class _DayReader:
    """Reads expression by expression, and minds which claims hold and what was told just before."""

    def __init__(
        self,
        text: str,
        sentences: list[Sentence],
        founds: list[Found],
        made: list[Claim],
        seen: list[witnesses.Witness],
    ) -> None:
        self.text = text
        self.seen = seen
        self.sentences = sentences
        self.marks = [(each.start, each.end) for each in founds]
        self.changes = places_of(scopes.OF_CHANGES, text)
        """Where a word begins that may say that a calendar was changed."""
        self.made = made
        order = range(len(made))
        self.ahead = sorted(order, key=lambda number: made[number].start, reverse=True)
        self.holding: list[int] = []
        """The numbers of the claims that hold here, those last that outdo the others,"""
        self.holding_until = len(text)
        """and where the first of them ends."""
        self.year: int | None = None
        self.year_at = 0
        """The year that was last printed with a day or month, and where."""
        self.named: Mention | None = None
        """The calendar that was last named right before a day."""
        self.told: list[Found] = []
        """The last days in Old Style, and at which sentence."""
        self.sides: tuple[int, frozenset[str]] = (-1, frozenset())
        """Where it was last asked of whose side is told, and whose it was."""
        self.at = 0
        self.before: Found | None = None

    def read(self, found: Found) -> Found:
        self._go(found)
        before, self.before = self.before, found
        if not may_be_julian(found.reading):
            return found
        if before and era_days.proves(self.text, before, found, self.year):
            return found
        if evidence.is_marked(self.text, found):
            if found.reading.julian:
                self._tell(found)
            return found
        claim = self._claim(found)
        if self._calendar_told(found, claim) != "julian":
            return found
        old = julian(found.reading, early=bool(claim and claim.early))
        if old.julian:
            self._tell(found)
        return found._replace(reading=old)

    def _calendar_told(self, found: Found, claim: Claim | None) -> str | None:
        """The calendar of a day: by what stands beside it, or else by what the text claims."""
        year = printed_year(found.reading) or self.year
        start = self.sentences[self.at].start
        told = told_by.calendar_told(self.text, start, found, year) or self._of_witness(found, year)
        calendar = claim and not told and self._calendar(found, claim)
        if not told and scopes.BY_OWN.match(self.text, found.end):
            told = told_by.calendar_of_those(self.text, start, found, year)
            if not told and claim and calendar and not claim.of:
                told = OTHER[calendar]
            elif not told and not claim and told_by.knows_two(self.text):
                told = "julian"
        return told or calendar or None

    def _of_witness(self, found: Found, year: int | None) -> str | None:
        """The calendar of somebody who tells the day, if the text has said which he kept."""
        if not self.seen or (year is not None and year < scopes.REFORM):
            return None
        return witnesses.calendar_told(self.text, self.seen, found, self.sentences, self.at)

    def _go(self, found: Found) -> None:
        made = self.made
        begun = bool(self.ahead) and made[self.ahead[-1]].start <= found.start
        while self.ahead and made[self.ahead[-1]].start <= found.start:
            self.holding.append(self.ahead.pop())
        if begun or found.start >= self.holding_until:
            held = sorted(each for each in self.holding if made[each].end > found.start)
            self.holding = held[-MOST_CLAIMS:]
            self.holding_until = min(
                (made[each].end for each in self.holding), default=len(self.text)
            )
        year = printed_year(found.reading)
        if year is not None:
            self.year, self.year_at = year, found.end
        sentences = self.sentences
        while self.at + 1 < len(sentences) and sentences[self.at + 1].start <= found.start:
            self.at += 1

    def _tell(self, found: Found) -> None:
        self.told = [*self.told[-1:], found]

    def _claim(self, found: Found) -> Claim | None:
        """The last claim that holds of a day."""
        own = printed_year(found.reading)
        is_early = own is not None and own < scopes.REFORM
        if own is None and self.year is not None and self.year < scopes.REFORM:
            return None
        for number in reversed(self.holding):
            claim = self.made[number]
            if claim.early == is_early and (not claim.of or self._is_told_by(found, claim.of)):
                return claim
        return None

    def _calendar(self, found: Found, claim: Claim) -> str:
        """The calendar of a day, by the claim or against it."""
        sentence = self.sentences[self.at]
        start = sentence.start
        near = max(start, found.start - NEAR)
        if scopes.WESTERN_SOURCE.search(self.text, near, min(sentence.end, found.end + NEAR // 2)):
            return "gregorian"
        there = self._counted_there(found, near)
        if there:
            return there
        named = self._named(near, found.start)
        if named and not self._is_of_change(max(start, found.start - CHANGED_WITHIN), found.start):
            return named.calendar
        year = self.year
        calendar = claim.calendar
        if year is None or calendar != "julian":
            return calendar
        if (year, printed_month(found.reading)) >= claim.until:
            old = year == claim.until[0] and evidence.has_old_weekday(found.reading, year)
            return "julian" if old else "gregorian"
        previous = self.sentences[max(self.at - 1, 0)].start
        again = any(
            told.start >= previous and evidence.is_told_again(self.text, found, told, year)
            for told in self.told
        )
        printed = found.start - self.year_at < YEAR_WITHIN
        if again or (printed and evidence.has_new_weekday(found.reading, year)):
            return "gregorian"
        return calendar

    def _counted_there(self, found: Found, near: int) -> str | None:
        """The calendar of the place where it was that day, as the text says beside it."""
        where = scopes.WHERE_IT_WAS.search(self.text, near, found.start)
        if where:
            return calendar_there(where["place"], self.year)
        place = scopes.IN_PLACE.match(self.text, found.end)
        old = keepers.OLD_PLACES.match(self.text, place.end()) if place else None
        return "julian" if old and calendar_there(old[0], self.year) == "julian" else None

    def _named(self, start: int, end: int) -> Mention | None:
        """The calendar that is named last; what was read for the day before is not read again."""
        last = self.named if self.named and self.named.start >= start else None
        named = mentions(self.text, last.start if last else start, end, self.marks)
        self.named = named[-1] if named else last
        return self.named

    def _is_of_change(self, start: int, end: int) -> bool:
        """Whether a calendar was only changed there."""
        # Nearly always no such word stands there.
        number = bisect_left(self.changes, start)
        if number == len(self.changes) or self.changes[number] >= end:
            return False
        return scopes.CHANGES.search(self.text, start, end) is not None

    def _sides(self, end: int) -> frozenset[str]:
        """The stems of the peoples named before a day, of those for which a claim is made.

        Each claim that holds there asks for them.
        """
        if end != self.sides[0]:
            start = max(self.sentences[self.at].start, end - 4 * NEAR)
            named = scopes.SIDES.findall(self.text, start, end)
            peoples = set(map(stem, named or self._last_named(start, end)))
            # Nearly always nobody is named.
            told = [self.made[number].of for number in self.holding] if peoples else ()
            self.sides = end, frozenset(peoples.intersection(chain.from_iterable(told)))
        return self.sides[1]

    def _last_named(self, start: int, end: int) -> list[str]:
        """Who was named last before a sentence that tells of "them" in the same paragraph."""
        before = self.sentences[self.at - 1] if self.at else None
        if not before or before.paragraph != self.sentences[self.at].paragraph:
            return []
        if not scopes.THEM.search(self.text, start, end):
            return []
        return scopes.SIDES.findall(self.text, max(before.start, start - 4 * NEAR), start)[-1:]

    def _is_told_by(self, found: Found, whose: frozenset[str]) -> bool:
        """Whether one of these people reports the day, or it is told of their side alone."""
        if whose == ABROAD:
            sentence = self.sentences[self.at]
            start = max(sentence.start, found.start - 4 * NEAR)
            return is_abroad(self.text[start : min(sentence.end, found.end + 4 * NEAR)])
        sides = self._sides(found.start)
        if len(sides) == 1 and sides <= whose:
            return True
        begin = self.sentences[self.at].start
        opening = self.text[begin : min(begin + OPENING, found.start)]
        start = max(begin, found.start - 2 * NEAR)
        return is_told_by(opening, self.text[start : found.start], whose)
