"""Mentions: passages of one text that speak of a dated happening.

A sentence may tell several, each with the clause that bears it (`parts`). What is dated but no
happening is set aside with its reason.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from timeline import dates, sentences
from timeline.dates import Timex
from timeline.extract import (
    asides,
    attached,
    clauses,
    deaths,
    english,
    life,
    openings,
    order,
    standing,
    until,
    words,
)
from timeline.extract import names as naming
from timeline.extract.authority import Authority
from timeline.extract.comments import Comments
from timeline.extract.date_words import finest
from timeline.extract.headlines import genders, pronouns, verbal
from timeline.extract.headlines.headline import headline
from timeline.extract.headlines.referents import Referents
from timeline.extract.names import Name, Usage
from timeline.extract.parts import Cut, Part
from timeline.extract.passages import PARTIAL, Order, Reading, width
from timeline.extract.telling import Teller

MOST_DATES = 40
"""No sentence of an account has more dates; tables and indexes have."""


def read(
    source: str,
    text: str,
    people: Authority,
    places: Authority,
    known_order: Order = "narrative",
) -> Reading:
    """Read one text from beginning to end, once."""
    split = sentences.split(text)
    cut = [openings.tokens(text, sentence) for sentence in split]
    found_order = known_order
    if split and known_order == "narrative":
        found_order = order.order([order.content(each) for each in cut], split[-1].paragraph + 1)
    timexes = dates.tag(text, order=found_order, include_asides=True)
    openings.join(text, split, cut, timexes)
    usage = naming.usage(cut)
    named = [naming.names(each, usage) for each in cut]
    teller = Teller(source, text, split, cut, named, people, places)
    _TextReader(teller, usage, found_order).read(timexes)
    return Reading(source, found_order, len(timexes), tuple(teller.mentions), tuple(teller.asides))


class _TextReader:
    """Goes through one text sentence by sentence."""

    def __init__(self, teller: Teller, usage: Usage, text_order: Order) -> None:
        self.teller, self.usage = teller, usage
        self.text, self.split = teller.text, teller.split
        self.tokens, self.named = teller.tokens, teller.named
        self.comments = Comments(self.text, self.split)
        self.tense = standing.Tense(self.tokens)
        self.shuffled = text_order == "shuffled"
        self.is_chronicle = False
        self.dated: Mapping[int, int] = {}
        self.entries: Collection[int] = ()
        self.genders = genders.read(list(zip(self.tokens, self.named, strict=True)), usage)

    def read(self, timexes: Sequence[Timex]) -> None:
        self.is_chronicle = openings.are_entries(self.split, self.tokens, timexes)
        if self.is_chronicle:
            self.entries = openings.entries(self.text, self.split, timexes)
        self.dated = openings.dated_sentences(self.split, timexes)
        before, referents = pronouns.People(), None
        paragraph, furniture, at = -1, False, 0
        for number, sentence in enumerate(self.split):
            if sentence.heading:
                furniture = bool(asides.NOTES.match(self.text[sentence.start : sentence.end]))
            if self.shuffled or sentence.heading:
                before, referents = pronouns.People(), None
            elif sentence.paragraph != paragraph:
                before, referents = pronouns.carried(before, self.genders), None
            paragraph = sentence.paragraph
            here: list[Timex] = []
            while at < len(timexes) and timexes[at].start < sentence.end:
                if timexes[at].start >= sentence.start:
                    here.append(timexes[at])
                at += 1
            tokens, named = self.tokens[number], naming.undated(self.named[number], here)
            meant, sure, before = pronouns.read(tokens, named, before, self.usage, self.genders)
            if self.shuffled:
                here = [deaths.awaiting(self.tokens[number], timex) for timex in here]
            referents = Referents(
                tokens,
                here,
                named,
                sure,
                self.usage.is_person,
                referents,
                self.genders,
            )
            if here:
                self._sentence(number, here, meant, referents, furniture)

    def _sentence(
        self,
        number: int,
        timexes: Sequence[Timex],
        meant: Mapping[int, Name],
        referents: Referents,
        furniture: bool,
    ) -> None:
        live: list[Timex] = []
        for timex in timexes:
            reason = timex.aside or ("recurring" if timex.type == "SET" else None)
            if not (reason or furniture) and self.teller.life(number, timex):
                continue
            if (
                reason is None
                and self.split[number].heading
                and not self.teller.heading(number, timex)
            ):
                reason = "heading"
            reason = reason or ("reference-list" if furniture else None)
            reason = reason or self.comments.reason(number, timex)
            if reason is None and (
                openings.is_hour(timex, timexes)
                or openings.is_stray_hour(self.text, self.split[number], timex)
            ):
                reason = "time-of-day"
            if reason is None and (len(timexes) > MOST_DATES or not self.tokens[number]):
                reason = "table"
            if reason:
                self.teller.set_aside(timex, reason)
            elif self.split[number].heading:
                continue
            elif timex.edtf or PARTIAL.match(str(timex.value)) or timex.value == deaths.A_DAY:
                live.append(timex)
        if not live:
            return
        cut = referents.cut
        verb = clauses.plain_verb(cut.tokens)
        if verb in cut.dated:  # "MAY 17, 1871", "before the year is over"
            verb = clauses.plain_verb([t for at, t in enumerate(cut.tokens) if at not in cut.dated])
        is_verbal = verb is not None or verbal.has_verb(cut.tokens)
        for part in cut.parts(live):
            told = [t for t in part.timexes if not self._is_aside(number, cut, part, t, is_verbal)]
            for timex in finest(told):
                self._mentions(number, referents, part, timex, meant, alone=len(live) == 1)

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
        is_entry = (
            self.is_chronicle
            and self.dated[sentence.paragraph] == 1
            and openings.is_entry(tokens, cut.first[timex], timex)
        )
        below_year = timex.dated_by in openings.BY_YEAR
        is_entry = is_entry or (below_year and sentence.paragraph in self.entries)
        is_entry = is_entry or openings.is_diary(tokens[cut.first[timex] :], timex)
        is_entry = is_entry or openings.is_listed(tokens, cut.first[timex])
        is_entry = is_entry or openings.is_register(tokens, cut.first[timex])
        if reason is None and not (is_verbal or any(kinds) or is_entry):
            reason = "no-happening"
        first, last = cut.first[timex], cut.last[timex]
        if reason is None and life.is_beside(tokens, first, last):
            reason = "lifetime"
        if reason is None and attached.is_exclaimed(tokens, first, last):
            reason = "label"
        wide = width(timex.edtf) >= attached.LEAST_DAYS
        reason = reason or (attached.reason(tokens, first, last) if wide else None)
        if reason is None and not is_entry and self.tense.recurs(tokens, part, timex):
            reason = "recurring"
        # Nobody can say of whom a sentence without neighbours speaks.
        personal = any(token.lower in english.PERSONAL for token in own)
        lost = self.shuffled and not self.named[number] and (personal or not any(kinds))
        lost = lost and not (timex.edtf is None and deaths.is_killing(own))
        if reason is None and lost:
            reason = "nobody-named"
        if reason:
            self.teller.set_aside(timex, reason)
        return reason is not None

    def _mentions(
        self,
        number: int,
        referents: Referents,
        part: Part,
        timex: Timex,
        meant: Mapping[int, Name],
        alone: bool,
    ) -> None:
        cut, date = referents.cut, referents.cut.first[timex]
        sentence, tokens, named = self.split[number], cut.tokens, self.named[number]
        only = until.only_then(tokens, date, timex)
        said, left_out = until.affirmed(tokens, date) if only else (tokens, ())
        turn = life.headline(tokens, named, date)
        first, last = cut.quoted(part, alone)
        start = tokens[first].start
        end = sentence.end if last == len(tokens) else tokens[last - 1].end
        told = cut.told(part, timex)
        ended = until.ended_by(tokens, date, timex) if only else None
        if ended is not None:
            told = [(ended, max(ended + 1, told[0][1], part.end))]
        timex = only or timex
        for begin, finish in told:
            own = [tokens[at] for at in range(begin, finish) if at not in cut.dated]
            # Where one date has several happenings, each has only the names of its clause.
            scope = (begin, finish) if len(told) > 1 else (first, last)
            within = [tokens[at] for at in range(*scope)]
            names = [name for name in named if within[0].start <= name.start < within[-1].end]
            names += [name for at, name in meant.items() if scope[0] <= at < scope[1]]
            kinds = [k for t in own if t.is_word and (k := words.kind(t.lower))]
            if timex.edtf is None and not names and deaths.is_killing(own):
                kinds.append("kill")
            title = headline(said, begin, finish, {*cut.dated, *left_out}, date, referents)
            self.teller.tell(
                timex,
                number,
                (start, end),
                title=turn[1] if turn else title,
                people=self.teller.people.find(within),
                places=self.teller.places.find(own) or self.teller.places.find(within),
                names=frozenset(word for name in names for word in name.words),
                kinds=frozenset({turn[0]} if turn else kinds),
                stems=order.content(own),
                counted=words.counted(own),
                dead=deaths.dead(tokens, begin, finish, named, meant, self.usage.is_person),
            )
