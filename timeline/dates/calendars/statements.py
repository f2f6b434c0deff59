"""What a text claims of its calendars: which of its days are told by the old one, which by the new.

A claim holds from where it is made, or in the parts that it names, of all days or of what certain
people report. What a text tells of reforms beside it says until which year it holds.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from timeline.dates.calendars import parts, sayings
from timeline.dates.calendars.claims import ABROAD, NEVER, QUOTED, Claim, kept_until, stem, whose
from timeline.dates.calendars.sayings import OTHER, Mention, Piece, pieces, sentences_with
from timeline.dates.english import keepers, scopes
from timeline.dates.english import styles as words
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["claims"]

MOST_SAYING = 5000
"""So many sentences of a text may speak of its calendars, hundreds of times what a book has."""
LOOK_BACK = 8
"""So many sentences of a paragraph around a claim are asked for reforms and for quotations."""
MARGIN = 2
"""So near behind a day stands the mark of its calendar."""
DAY_WITHIN = 80
"""So far behind it stands what says of a day alone which calendar it is by."""


def claims(text: str, sentences: list[Sentence], founds: list[Found]) -> list[Claim]:
    """All claims of a text, those last that outdo the others."""
    saying = sentences_with(words.KEYS, text, sentences)
    if not saying:
        return []
    numbers = set(saying) | set(sentences_with(words.TURNS, text, sentences))
    numbers |= {
        number + 1
        for number in saying
        if number + 1 < len(sentences)
        and sentences[number + 1].paragraph == sentences[number].paragraph
    }
    reader = _StatementReader(text, sentences, founds)
    for number in sorted(numbers)[:MOST_SAYING]:
        reader.read(number)
    return sorted(reader.end(), key=lambda claim: claim.rank)


class _StatementReader:
    """Reads the sentences that may speak of a calendar, paragraph by paragraph."""

    def __init__(self, text: str, sentences: list[Sentence], founds: list[Found]) -> None:
        self.text = text
        self.sentences = sentences
        self.marks = [
            (each.start, each.end + MARGIN)
            for each in founds
            if each.reading.unit == "day" and each.reading.kind in ("date", "range")
        ]
        self.headings = parts.headings(text, sentences)
        self.parts = parts.numbered(text, sentences)
        self.made: list[Claim] = []
        self.reached = 0  # how far something is said of all days
        self.here: list[Claim] = []
        self.reforms: list[tuple[int, int]] = []
        self.sets_mark = False  # whether the paragraph sets a mark for days of the old calendar
        self.paragraph, self.opening, self.at, self.heard = -1, 0, -1, 0
        """Its number and beginning, that of the sentence, and how far it was read for `kept`."""
        self.kept: tuple[int, int] | None = None  # until when all kept the old one whom it named
        self.last: tuple[Mention, ...] = ()
        self.keepers: dict[str, str] = {}  # stems of those who kept a calendar, and which one

    def read(self, number: int) -> None:
        sentence = self.sentences[number]
        if sentence.paragraph != self.paragraph:
            self._close()
            self.paragraph = sentence.paragraph
            self._look_back(number)
        if number - self.at > 1:
            self.last = ()
        self.at = number
        place = self.text, sentence.start, sentence.end
        self.sets_mark |= words.SETS_OLD_MARK.search(*place) is not None
        for piece in pieces(self.text, sentence.start, sentence.end, self.marks):
            calendar = sayings.calendar_of(piece, self.last) or self._turned(piece)
            self._remember(piece)
            if self._is_of_one_day(piece):
                calendar = None
            elif calendar:
                self._claim(piece, calendar, number)
            elif piece.named and sayings.is_note(self.text, sentence, piece):
                # "(The English were still on the Julian calendar.)"
                begin = max(self.opening, self.sentences[max(0, number - 1)].start)
                rank, end = (self.paragraph, True), self._paragraph_end(number)
                self.made.append(Claim(begin, end, piece.named[0].calendar, rank))
            elif piece.named and scopes.DIARY.search(piece.said):
                # Of what is quoted from it in the paragraph.
                end = self._paragraph_end(number)
                self.here.append(Claim(sentence.end, end, piece.named[0].calendar, of=QUOTED))
            elif scopes.REFORMED.search(piece.said) and not scopes.HAD.search(piece.said):
                self._reformed(sentence)
            self.last = (*self.last, *piece.named)[-2:]
            self._bound(piece.said, named=bool(piece.named))

    def end(self) -> list[Claim]:
        self._close()
        return self.made

    def _paragraph_end(self, number: int) -> int:
        following = number + 1
        while following < len(self.sentences) and (
            self.sentences[following].paragraph == self.paragraph and following - number < LOOK_BACK
        ):
            following += 1
        return self.sentences[following - 1].end

    def _look_back(self, number: int) -> None:
        """Mind the reforms of which the paragraph has told before it names a calendar."""
        first = number
        while first and self.sentences[first - 1].paragraph == self.paragraph:
            first -= 1
            if number - first > LOOK_BACK:
                break
        self.opening = self.heard = self.sentences[first].start
        self.kept = None
        for each in self.sentences[first:number]:
            for said in words.STRONG.split(self.text[each.start : each.end]):
                self._bound(said, named=False)

    def _bound(self, said: str, *, named: bool) -> None:
        if named or scopes.CHANGES.search(said):
            self.reforms += [
                keepers.changed_over(int(found["year"]), scopes.MONTHS.get(found["month"]))
                for found in scopes.UNTIL.finditer(said)
            ]

    def _remember(self, piece: Piece) -> None:
        for first in piece.named[:1]:
            for word in scopes.CONTENT.findall(piece.said[: first.start - piece.start]):
                self.keepers.setdefault(stem(word), first.calendar)

    def _is_of_one_day(self, piece: Piece) -> bool:
        """Whether only the day before it is spoken of: "13 July, which is the new style"."""
        first = piece.named[0] if piece.named else None
        if not first or not words.OF_ONE_DAY.search(self.text, piece.start, first.start):
            return False
        number = bisect_left(self.marks, (first.start,)) - 1
        if number < 0:
            return False
        begin, behind = self.marks[number]
        if first.start - behind + MARGIN > DAY_WITHIN:
            return False
        if self.text.find("\n\n", behind - MARGIN, first.start) >= 0:
            return False
        self.made.append(Claim(begin, behind - MARGIN, first.calendar, (self.paragraph, True)))
        return True

    def _turned(self, piece: Piece) -> str | None:
        """The calendar of those to whose days it turns: "back among the fishermen's dates"."""
        if not scopes.ONWARD.search(piece.said):
            return None
        if scopes.TURNING.search(piece.said):
            claimed = [each.calendar for each in self.made if each.is_general]
            return OTHER[claimed[-1]] if claimed else None
        found = scopes.WHOSE.search(piece.said)
        return self.keepers.get(stem(found[1])) if found else None

    def _claim(self, piece: Piece, calendar: str, number: int) -> None:
        said = piece.said
        if scopes.AFTERWARDS.search(said) and any(each.calendar != calendar for each in self.here):
            return  # "Until the reform ... and thereafter": the year of the reform says it.
        start = self.sentences[number].start
        said_of = f"{piece.before}{said}"
        until = kept_until(said_of) or self._kept_before(start) or NEVER
        early = bool(scopes.EARLY.search(said))
        claim = Claim(start, len(self.text), calendar, until=until, early=early)
        named = [
            found
            for found in scopes.NAMED_PARTS.finditer(said)
            if not found["alone"] or scopes.SOME_PARTS.search(piece.before)
        ]
        if named:
            self.here += [
                claim._replace(start=first, end=last, rank=(0, True))
                for first, last in self._of(named)
            ]
            return
        if scopes.HERE.search(said) or scopes.HERE.search(piece.before):
            claim = self._of_part(claim, said)
        those = frozenset[str]() if scopes.REST.search(said) else whose(piece)
        last = self.here[-1] if self.here else None
        those = ABROAD if calendar == "gregorian" and scopes.ABROAD.search(said) else those
        if scopes.OF_SOME.search(said):
            claim = claim._replace(of=those)
        elif last and last.is_general and last.clashes(claim):
            # "English days as the English had them, and French days as the French."
            self.here[-1] = last._replace(of=last.whose)
            claim = claim._replace(of=those)
        self.here.append(claim._replace(whose=those))

    def _kept_before(self, at: int) -> tuple[int, int] | None:
        """Until when all those kept the old calendar whom the paragraph has named before that."""
        others = kept_until(self.text[self.heard : at])
        self.heard, self.kept = at, max(filter(None, (self.kept, others)), default=None)
        return self.kept

    def _of_part(self, claim: Claim, said: str) -> Claim:
        """What is said of "this chapter", or of the next one."""
        following = bisect_right(self.headings, claim.start)
        ends = [*self.headings[following : following + 2], claim.end, claim.end]
        if scopes.NEXT.search(said):
            return claim._replace(start=ends[0], end=ends[1])
        # Before the first of numbered parts the chapter is all of them.
        within = not self.parts or self.parts[1][0] < claim.start
        return claim._replace(end=ends[0]) if within else claim

    def _of(self, named: list[re.Match[str]]) -> list[tuple[int, int]]:
        """Where the named parts are, if the text has them."""
        spans = []
        for found in named:
            for number in parts.numbers(found):
                span = self.parts.get(number)
                if span:
                    spans.append((span[0], len(self.text)) if found["on"] else span)
        return spans

    def _reformed(self, sentence: Sentence) -> None:
        """The story itself has come to the day on which a country changed over."""
        if not self.here:
            self.made.append(
                Claim(sentence.end, len(self.text), "gregorian", (self.paragraph, False))
            )

    def _close(self) -> None:
        """Add the claims of a paragraph, which together say for whom and until when."""
        general = max((each.end for each in self.here if each.is_general), default=0)
        default = bool(self.here) and max(general, self.reached) > self.here[0].start
        until = max((then for then in self.reforms if then[0] > scopes.REFORM), default=None)
        for claim in self.here:
            if claim.calendar == "julian" and self.sets_mark and not claim.early:
                continue  # days without the mark are ours
            if not default and claim.of and claim.calendar == "julian" and claim.of != QUOTED:
                claim = claim._replace(of=frozenset())
                default = True
            if until and claim.calendar == "julian":
                claim = claim._replace(until=until)
            self.reached = max(self.reached, claim.end if claim.is_general else 0)
            self.made.append(claim._replace(rank=(self.paragraph, claim.rank[1] or bool(claim.of))))
        self.here, self.reforms, self.sets_mark = [], [], False
