"""Mentions: passages of one text that speak of a dated happening.

A sentence may tell several: "X was removed in 1926 and a year later exiled" gives two, each with
the clause that bears it. What is dated but no happening is set aside with its reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from timeline import dates, sentences
from timeline.dates import Timex
from timeline.dates.edtf import Edtf
from timeline.extract import asides, clauses, english, order, pronouns, words
from timeline.extract import names as naming
from timeline.extract.headline import headline
from timeline.extract.names import Authority, Name
from timeline.extract.words import Token
from timeline.sentences import Sentence

QUOTE_LENGTH = 240
# Words that belong to the date words behind them: "by late 1927", "on the night of 23 May".
BEFORE_DATE = english.PREPOSITIONS - {"like", "unlike", "than", "as", "with", "without", "for"}


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a text: its source, half-open offsets, and the date it gives."""

    source: str
    start: int
    end: int
    date: Edtf


@dataclass(frozen=True, slots=True)
class Mention:
    """A passage that tells a dated happening; all offsets are code points into its source's text."""

    source: str
    start: int
    end: int
    date_start: int
    date_end: int
    date: Edtf | None
    """None where the words name a day or month of no known year: `value` has what they give."""
    value: str | None
    dated_by: str
    anchor: Passage | None
    calendar: Literal["gregorian", "julian"]
    sentence: int
    paragraph: int
    title: str | None
    people: tuple[str, ...]
    places: tuple[str, ...]
    names: frozenset[str]
    """Words of names, as compared, in the clause; with those whom its pronouns mean."""
    kinds: frozenset[str]
    """Kinds of happening that the clause's words name."""
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Aside:
    """Date words that tell no happening, and the rule that says so."""

    source: str
    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text gives: its order, date expressions found, mentions, and what was set aside."""

    source: str
    order: Literal["narrative", "shuffled"]
    expressions: int
    mentions: tuple[Mention, ...]
    asides: tuple[Aside, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A clause of a sentence, as token indexes, and the date expressions in it."""

    start: int
    end: int
    timexes: tuple[Timex, ...]


def read(
    source: str,
    text: str,
    people: Authority,
    places: Authority,
    known_order: Literal["narrative", "shuffled"] = "narrative",
) -> Reading:
    """Read one text from beginning to end, once."""
    split = sentences.split(text)
    cut = [words.tokens(text, sentence.start, sentence.end) for sentence in split]
    found_order = known_order
    if split and known_order == "narrative":
        found_order = order.order([order.content(c) for c in cut], split[-1].paragraph + 1)
    timexes = dates.tag(text, order=found_order, include_asides=True)
    reader = _Reader(source, text, split, cut, found_order, people, places)
    reader.read(timexes)
    return Reading(
        source, found_order, len(timexes), tuple(reader.mentions), tuple(reader.asides)
    )


class _Reader:
    def __init__(
        self,
        source: str,
        text: str,
        split: Sequence[Sentence],
        cut: Sequence[Sequence[Token]],
        text_order: str,
        people: Authority,
        places: Authority,
    ) -> None:
        self.source, self.text, self.split, self.cut = source, text, split, cut
        self.shuffled = text_order == "shuffled"
        self.people, self.places = people, places
        self.usage = naming.usage(cut)
        self.named = [naming.names(tokens, self.usage) for tokens in cut]
        pairs = list(zip(cut, self.named, strict=True))
        self.genders = naming.genders(pairs, self.usage)
        self.mentions: list[Mention] = []
        self.asides: list[Aside] = []

    def read(self, timexes: Sequence[Timex]) -> None:
        before = pronouns.People()
        paragraph, furniture, at = -1, False, 0
        for number, sentence in enumerate(self.split):
            tokens, named = self.cut[number], self.named[number]
            if sentence.heading:
                furniture = bool(asides.NOTES.match(self.text[sentence.start : sentence.end]))
            if self.shuffled or sentence.paragraph != paragraph:
                before = pronouns.People()
            paragraph = sentence.paragraph
            meant, before = pronouns.read(tokens, named, before, self.usage, self.genders)
            here: list[Timex] = []
            while at < len(timexes) and timexes[at].start < sentence.end:
                if timexes[at].start >= sentence.start:
                    here.append(timexes[at])
                at += 1
            if here:
                self._sentence(number, here, meant, furniture)

    def _sentence(
        self, number: int, timexes: list[Timex], meant: dict[int, Name], furniture: bool
    ) -> None:
        sentence, tokens = self.split[number], self.cut[number]
        live: list[Timex] = []
        for timex in timexes:
            reason = timex.aside
            if reason is None and timex.type == "SET":
                reason = "recurring"
            if reason is None and sentence.heading:
                reason = "heading"
            if reason is None and furniture:
                reason = "reference-list"
            if reason:
                self._aside(timex, reason)
            elif timex.edtf is not None or _is_partial(timex.value):
                live.append(timex)
        if not live:
            return
        dated = _dated(tokens, timexes)
        for part in _parts(tokens, live, dated):
            self._part(number, part, dated, meant, alone=len(live) == 1)

    def _part(
        self, number: int, part: _Part, dated: dict[int, Timex], meant: dict[int, Name], alone: bool
    ) -> None:
        sentence, tokens, named = self.split[number], self.cut[number], self.named[number]
        whole = self.text[sentence.start : sentence.end]
        clause_start, clause_end = tokens[part.start].start, tokens[part.end - 1].end
        clause = self.text[clause_start:clause_end]
        kept: list[Timex] = []
        for timex in part.timexes:
            reason = asides.find(whole, clause, self.text[clause_start : timex.start])
            if reason is None and not _tells(tokens, part, dated):
                reason = "no-happening"
            if reason:
                self._aside(timex, reason)
            else:
                kept.append(timex)
        for timex in _finest(kept):
            start, end = self._quote(tokens, part, dated, sentence, alone)
            date_start = timex.words_start if timex.words_start >= start else timex.start
            inside = [name for name in named if start <= name.start < end]
            own = [t for at, t in enumerate(tokens) if part.start <= at < part.end]
            pronominal = {
                word
                for at, name in meant.items()
                if start <= tokens[at].start < end
                for word in name.words
            }
            title = headline(tokens, part.start, part.end, dated, named, meant)
            undated = [t for at, t in enumerate(tokens) if part.start <= at < part.end and at not in dated]
            quoted = [t for t in tokens if start <= t.start < end]
            self.mentions.append(
                Mention(
                    source=self.source,
                    start=start,
                    end=end,
                    date_start=date_start,
                    date_end=timex.end,
                    date=timex.edtf,
                    value=timex.value,
                    dated_by=timex.dated_by or "explicit",
                    anchor=_anchor(self.source, timex),
                    calendar=timex.calendar,
                    sentence=number,
                    paragraph=sentence.paragraph,
                    title=title,
                    people=self.people.find(quoted),
                    places=self.places.find(own) or self.places.find(quoted),
                    names=frozenset(w for name in inside for w in name.words) | pronominal,
                    kinds=frozenset(k for t in undated if t.is_word and (k := words.kind(t.lower))),
                    stems=order.content(undated),
                )
            )

    def _quote(
        self,
        tokens: Sequence[Token],
        part: _Part,
        dated: dict[int, Timex],
        sentence: Sentence,
        alone: bool,
    ) -> tuple[int, int]:
        """The whole sentence where it tells one thing and is short; else the clause.

        A clause without a subject of its own is quoted from where the sentence begins.
        """
        if alone and sentence.end - sentence.start <= QUOTE_LENGTH:
            return sentence.start, sentence.end
        start, end = part.start, part.end
        while start < end - 1 and (
            tokens[start].lower in english.CONJUNCTIONS or tokens[start].text in ",;:–—)("
        ):
            start += 1
        if not clauses.has_subject(tokens, start, end, frozenset(dated)):
            start = 0
        while end > start + 1 and tokens[end - 1].text in ",;:–—(":
            end -= 1
        finish = tokens[end - 1].end
        if part.end == len(tokens) or tokens[end - 1].text == ".":
            finish = max(finish, sentence.end if part.end == len(tokens) else finish)
        return tokens[start].start, finish

    def _aside(self, timex: Timex, reason: str) -> None:
        self.asides.append(Aside(self.source, timex.start, timex.end, timex.text, reason))


def _is_partial(value: str | None) -> bool:
    """Whether a TIMEX3 value names a month or day and leaves the year open."""
    return bool(value) and str(value).startswith("XXXX-") and str(value)[5:7].isdigit()


def _anchor(source: str, timex: Timex) -> Passage | None:
    if timex.anchor is None:
        return None
    return Passage(source, timex.anchor.start, timex.anchor.end, timex.anchor.edtf)


def _dated(tokens: Sequence[Token], timexes: Sequence[Timex]) -> dict[int, Timex]:
    """Date words by token index, prepositions before them included."""
    dated: dict[int, Timex] = {}
    for timex in timexes:
        inside = [at for at, t in enumerate(tokens) if t.start < timex.end and t.end > timex.start]
        if not inside:
            continue
        first = inside[0]
        while first > 0 and tokens[first - 1].lower in BEFORE_DATE | {"the", "year"}:
            first -= 1
        dated.update(dict.fromkeys(range(first, inside[-1] + 1), timex))
    return dated


def _parts(
    tokens: Sequence[Token], live: Sequence[Timex], dated: dict[int, Timex]
) -> Iterator[_Part]:
    """The sentence cut at the surest joint between each date and the next, where there is one."""
    openings = frozenset(at for at in dated if at - 1 not in dated or dated[at - 1] is not dated[at])
    joints = clauses.boundaries(tokens, openings)
    first = {timex: min(at for at, t in dated.items() if t is timex) for timex in live}
    last = {timex: max(at for at, t in dated.items() if t is timex) for timex in live}
    start = 0
    group: list[Timex] = [live[0]]
    for timex, following in zip(live, live[1:], strict=False):
        between = [j for j in joints if last[timex] < j.at <= first[following]]
        if between:
            best = max(between, key=lambda joint: (joint.strength, joint.at))
            if best.strength > 0 and _stands(tokens, best.at, first[following], last[timex]):
                yield _Part(start, best.at, tuple(group))
                start, group = best.at, []
        group.append(following)
    yield _Part(start, len(tokens), tuple(group))


def _stands(tokens: Sequence[Token], joint: int, opening: int, closed: int) -> bool:
    """Whether two dates are more than members of one list: something else stands between them."""
    between = [t for t in tokens[closed + 1 : opening] if t.is_word]
    return any(t.lower not in english.CONJUNCTIONS | BEFORE_DATE | {"the"} for t in between) or (
        len(between) > 0 and joint == opening
    )


def _finest(timexes: Sequence[Timex]) -> list[Timex]:
    """Without dates that only hold another of the same clause: "the strike of 1884 began on 7 July"."""
    kept: list[Timex] = []
    for timex in timexes:
        if timex.edtf is None:
            kept.append(timex)
            continue
        others = [o for o in timexes if o is not timex and o.edtf is not None]
        coarser = any(
            timex.edtf.contains(o.edtf)
            and (o.edtf != timex.edtf or o.start < timex.start)
            for o in others
            if o.edtf is not None
        )
        if not coarser:
            kept.append(timex)
    return kept


def _tells(tokens: Sequence[Token], part: _Part, dated: dict[int, Timex]) -> bool:
    """Whether the sentence has a verb, or the clause a noun that names a happening."""
    if clauses.verb(tokens) is not None or clauses.verb(tokens, part.start, part.end) is not None:
        return True
    return any(
        words.kind(tokens[at].lower)
        for at in range(part.start, part.end)
        if tokens[at].is_word and at not in dated
    )
