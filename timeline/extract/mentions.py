"""Mentions: passages of one text that speak of a dated happening.

A sentence may tell several, each with the clause that bears it (`parts`). What is dated but no
happening is set aside with its reason.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from timeline import dates, sentences
from timeline.dates import Timex
from timeline.extract import asides, clauses, english, order, pronouns, words
from timeline.extract import names as naming
from timeline.extract.authority import Authority
from timeline.extract.headline import headline
from timeline.extract.names import Name
from timeline.extract.parts import Cut, Part, finest
from timeline.extract.passages import Aside, Mention, Order, Passage, Reading, width
from timeline.extract.words import Token
from timeline.sentences import Sentence

MOST_DATES = 40
LONGEST = 5000
"""No sentence of an account has more dates or is longer; tables and indexes are."""
LONGEST_LABEL = 40
PARTIAL = re.compile(r"XXXX(-\d\d(?:-\d\d)?)(?:T\w*)?\Z")
"""A TIMEX3 value that leaves the year open; what follows is the month, and the day if given."""


def read(
    source: str,
    text: str,
    people: Authority,
    places: Authority,
    known_order: Order = "narrative",
) -> Reading:
    """Read one text from beginning to end, once."""
    split = sentences.split(text)
    cut = [_tokens(text, sentence) for sentence in split]
    found_order = known_order
    if split and known_order == "narrative":
        found_order = order.order([order.content(c) for c in cut], split[-1].paragraph + 1)
    timexes = dates.tag(text, order=found_order, include_asides=True)
    _join_labels(text, split, cut, timexes)
    reader = _Reader(source, text, split, cut, found_order, people, places)
    reader.read(timexes)
    return Reading(source, found_order, len(timexes), tuple(reader.mentions), tuple(reader.asides))


def _tokens(text: str, sentence: Sentence) -> list[Token]:
    if sentence.end - sentence.start > LONGEST:
        return []
    return words.tokens(text, sentence.start, sentence.end)


def _join_labels(
    text: str, split: list[Sentence], cut: list[list[Token]], timexes: Sequence[Timex]
) -> None:
    """Let a sentence that is a date and nothing else open the sentence behind it.

    "A.D. 1358. The bridge was finished": so chronicles are written.
    """
    starts = [timex.start for timex in timexes]
    for number in range(len(split) - 1):
        label, told = split[number], split[number + 1]
        if label.heading or told.heading or label.paragraph != told.paragraph:
            continue
        if label.end - label.start > LONGEST_LABEL:
            continue
        at = bisect_left(starts, label.start)
        if at == len(starts) or timexes[at].end > label.end or timexes[at].aside:
            continue
        timex = timexes[at]
        rest = text[label.start : timex.words_start] + text[timex.end : label.end]
        if timex.edtf is None or any(letter.isalnum() for letter in rest):
            continue
        split[number] = Sentence(label.start, label.start, label.paragraph, heading=False)
        split[number + 1] = Sentence(label.start, told.end, told.paragraph, heading=False)
        cut[number], cut[number + 1] = [], _tokens(text, split[number + 1])


class _Reader:
    """Goes through one text sentence by sentence."""

    def __init__(
        self,
        source: str,
        text: str,
        split: Sequence[Sentence],
        tokens: Sequence[Sequence[Token]],
        text_order: Order,
        people: Authority,
        places: Authority,
    ) -> None:
        self.source, self.text, self.split, self.tokens = source, text, split, tokens
        self.shuffled = text_order == "shuffled"
        self.people, self.places = people, places
        self.usage = naming.usage(tokens)
        self.named = [naming.names(each, self.usage) for each in tokens]
        self.genders = naming.genders(zip(tokens, self.named, strict=True), self.usage)
        self.mentions: list[Mention] = []
        self.asides: list[Aside] = []

    def read(self, timexes: Sequence[Timex]) -> None:
        before = pronouns.People()
        paragraph, furniture, at = -1, False, 0
        for number, sentence in enumerate(self.split):
            if sentence.heading:
                furniture = bool(asides.NOTES.match(self.text[sentence.start : sentence.end]))
            if self.shuffled or sentence.heading:
                before = pronouns.People()
            elif sentence.paragraph != paragraph:
                before = pronouns.carried(before, self.genders)
            paragraph = sentence.paragraph
            meant, before = pronouns.read(
                self.tokens[number], self.named[number], before, self.usage, self.genders
            )
            here: list[Timex] = []
            while at < len(timexes) and timexes[at].start < sentence.end:
                if timexes[at].start >= sentence.start:
                    here.append(timexes[at])
                at += 1
            if here:
                self._sentence(number, here, meant, furniture)

    def _sentence(
        self, number: int, timexes: Sequence[Timex], meant: Mapping[int, Name], furniture: bool
    ) -> None:
        live: list[Timex] = []
        for timex in timexes:
            reason = timex.aside or ("recurring" if timex.type == "SET" else None)
            if reason is None and self.split[number].heading:
                reason = "heading"
            if reason is None and furniture:
                reason = "reference-list"
            if reason is None and (len(timexes) > MOST_DATES or not self.tokens[number]):
                reason = "table"
            if reason:
                self._aside(timex, reason)
            elif timex.edtf is not None or PARTIAL.match(str(timex.value)):
                live.append(timex)
        if not live:
            return
        cut = Cut(self.tokens[number], timexes)
        is_verbal = clauses.verb(cut.tokens) is not None
        for part in cut.parts(live):
            told = [t for t in part.timexes if not self._is_aside(number, cut, part, t, is_verbal)]
            for timex in finest(told):
                self._mentions(number, cut, part, timex, meant, alone=len(live) == 1)

    def _is_aside(self, number: int, cut: Cut, part: Part, timex: Timex, is_verbal: bool) -> bool:
        sentence, tokens = self.split[number], cut.tokens
        reason = asides.find(
            self.text[sentence.start : sentence.end],
            (tokens[part.start].start - sentence.start, tokens[part.end - 1].end - sentence.start),
            (timex.start - sentence.start, timex.end - sentence.start),
            width(timex.edtf),
        )
        own = [tokens[at] for at in range(part.start, part.end) if at not in cut.dated]
        kinds = [words.kind(token.lower) for token in own if token.is_word]
        if reason is None and not is_verbal and not any(kinds):
            reason = "no-happening"
        # Nobody can say of whom a sentence without neighbours speaks.
        personal = any(token.lower in english.PERSONAL for token in own)
        lost = self.shuffled and not self.named[number] and (personal or not any(kinds))
        if reason is None and lost:
            reason = "nobody-named"
        if reason:
            self._aside(timex, reason)
        return reason is not None

    def _mentions(
        self,
        number: int,
        cut: Cut,
        part: Part,
        timex: Timex,
        meant: Mapping[int, Name],
        alone: bool,
    ) -> None:
        sentence, tokens, named = self.split[number], cut.tokens, self.named[number]
        first, last = cut.quoted(part, alone)
        start = tokens[first].start
        end = sentence.end if last == len(tokens) else tokens[last - 1].end
        told = cut.told(part, timex)
        for begin, finish in told:
            own = [tokens[at] for at in range(begin, finish) if at not in cut.dated]
            # Where one date has several happenings, each has only the names of its clause.
            scope = (begin, finish) if len(told) > 1 else (first, last)
            within = [tokens[at] for at in range(*scope)]
            names = [n for n in named if within[0].start <= n.start < within[-1].end]
            names += [name for at, name in meant.items() if scope[0] <= at < scope[1]]
            self.mentions.append(
                Mention(
                    source=self.source,
                    start=start,
                    end=end,
                    date_start=timex.words_start if timex.words_start >= start else timex.start,
                    date_end=timex.end,
                    date=timex.edtf,
                    value=timex.value,
                    dated_by=timex.dated_by or "explicit",
                    anchor=_anchor(self.source, timex),
                    calendar=timex.calendar,
                    sentence=number,
                    paragraph=sentence.paragraph,
                    title=headline(tokens, begin, finish, cut.dated, named, meant),
                    people=self.people.find(within),
                    places=self.places.find(own) or self.places.find(within),
                    names=frozenset(word for name in names for word in name.words),
                    kinds=frozenset(k for t in own if t.is_word and (k := words.kind(t.lower))),
                    stems=order.content(own),
                )
            )

    def _aside(self, timex: Timex, reason: str) -> None:
        self.asides.append(Aside(self.source, timex.start, timex.end, timex.text, reason))


def _anchor(source: str, timex: Timex) -> Passage | None:
    if timex.anchor is None:
        return None
    return Passage(source, timex.anchor.start, timex.anchor.end, timex.anchor.edtf)
