"""The parts of a sentence: which clause belongs to which date, and what each tells.

"In October 1876 X was removed from A and a year later from B" has two parts, one for each date.
"On 29 December X was executed, while Y was imprisoned" has one, which tells two happenings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.dates import Timex
from timeline.extract import boundaries, clauses, date_words, english, words
from timeline.extract.boundaries import Boundary
from timeline.extract.words import Token

QUOTE_LENGTH = 240
WITHOUT_MATTER = (
    date_words.BEFORE_DATE | english.CONJUNCTIONS | english.CONNECTORS | english.DETERMINERS
    | frozenset({"not", "only", "just", "again", "then", "being"})
)  # fmt: skip
JOINING = frozenset({"and", "while", "whereas"})
MARKS = frozenset(",;:–—)(")
HOLDING = ("year", "month", "season")
"""Dates that hold others."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a sentence, as half-open token indexes, and the dates that stand in it."""

    start: int
    end: int
    timexes: tuple[Timex, ...]


class Cut:
    """A sentence's tokens, which of them are date words, and where clauses begin."""

    def __init__(self, tokens: Sequence[Token], timexes: Sequence[Timex]) -> None:
        self.tokens = tokens
        self.dated = date_words.indexes(tokens, timexes)
        self.first: dict[Timex, int] = {}
        self.last: dict[Timex, int] = {}
        for at in sorted(self.dated):
            self.first.setdefault(self.dated[at], at)
            self.last[self.dated[at]] = at
        self.joints: list[Boundary] = boundaries.boundaries(tokens, frozenset(self.first.values()))

    def parts(self, live: Sequence[Timex]) -> Iterator[Part]:
        """The sentence cut at the surest joint between each date and the next, if there is one."""
        live = [timex for timex in live if timex in self.first]
        if not live:
            return
        start, group, year, held = 0, [live[0]], live[0], self._held(live)
        for timex, following in pairwise(live):
            between = [
                joint
                for joint in self.joints
                if self.last[timex] < joint.at <= self.first[following]
            ]
            best = max(between, key=lambda joint: (joint.strength, joint.at), default=None)
            if (
                best
                and best.strength > 0
                and self._tells(start, best.at)
                and self._says_more(best.at, self._end_of(best, following))
                and self._is_no_list(best.at, timex, following)
            ):
                group = group if held is None or held in group else group[1:]
                if group:
                    yield Part(start, best.at, tuple(group))
                start, group = best.at, []
            group += [year, held] if held is following and year not in group else [following]
        yield Part(start, len(self.tokens), tuple(group))

    def _held(self, live: Sequence[Timex]) -> Timex | None:
        """The date in the sentence's first clause that the wider one holds which opens it.

        "In 1844 the mill, rebuilt by Roth, burned on 8 August", "1657. Anna is at court when, on
        2 March, the fire breaks out": what happened in the year is told of its day.
        """
        year, behind = live[0], self.last[live[0]] + 1
        whole = year.edtf
        if whole is None or whole.kind != "date" or whole.precision not in HOLDING:
            return None
        if self._has_verb(0, self.first[year]):
            return None
        found = clauses.plain_verb(self.tokens, behind)
        for timex in live[1:]:
            first, date = self.first[timex], timex.edtf
            if date is None or not whole.contains(date) or whole == date:
                continue
            joints = [joint for joint in self.joints if behind < joint.at <= first]
            if found is not None and found < first:
                new = any(joint.at > found and self._is_new_clause(joint) for joint in joints)
            else:  # "The strike, begun on the 3rd, was called off": no verb but that of the day.
                new = self._has_verb(behind, joints[-1].at if joints else first)
                new = new or any(joint.strength >= boundaries.JOINED for joint in joints)
            if not new:
                return timex
        return None

    def _is_new_clause(self, joint: Boundary) -> bool:
        """Whether another clause begins; "sold at Orm, or Ormen as it then was" is one."""
        return joint.strength >= boundaries.RELATED and self.tokens[joint.at].lower != "or"

    def _end_of(self, boundary: Boundary, timex: Timex) -> int:
        """Where what is told of a date ends that stands behind a joint.

        "; the last, on 5 May, | broke" is one clause behind its semicolon.
        """
        whole = boundary.strength == boundaries.SEMICOLON
        return self._next_joint(timex, boundaries.RELATED if whole else boundaries.LISTED)

    def _next_joint(self, timex: Timex, least: int = boundaries.LISTED) -> int:
        """Where the next clause begins behind a date."""
        behind = (
            joint.at
            for joint in self.joints
            if joint.strength >= least and joint.at > self.last[timex]
        )
        return min(behind, default=len(self.tokens))

    def _tells(self, start: int, end: int) -> bool:
        """Whether a stretch has a verb or names a happening: "1645. At Three Rivers" has not."""
        return self._has_verb(start, end) or any(
            at not in self.dated and token.is_word and words.kind(token.lower) is not None
            for at, token in enumerate(self.tokens[start:end], start)
        )

    def _has_verb(self, start: int, end: int) -> bool:
        """Whether a stretch has a verb, or a participle that may be one."""
        return any(
            at not in self.dated
            and token.is_word
            and (
                clauses.is_finite(self.tokens, at)
                or token.lower in english.PARTICIPLE
                or token.lower.endswith("ed")
            )
            for at, token in enumerate(self.tokens[start:end], start)
        )

    def _says_more(self, start: int, end: int) -> bool:
        """Whether a stretch has words beside its dates: "In the new year, on 5 May" has not."""
        return any(
            token.is_word and at not in self.dated and token.lower not in WITHOUT_MATTER
            for at, token in enumerate(self.tokens[start:end], start)
        )

    def _is_no_list(self, joint: int, timex: Timex, following: Timex) -> bool:
        """Whether two dates are more than members of one list, "in 1882 and 1883"."""
        opening = self.first[following]
        between = [token.lower for token in self.tokens[self.last[timex] + 1 : opening]]
        listing = english.CONJUNCTIONS | date_words.BEFORE_DATE | {"the", ",", "("}
        if any(word not in listing for word in between):
            return True
        # "Arrested in 1882 and in 1883 released": the second date has its own preposition.
        if joint == opening and self.tokens[opening].lower in date_words.BEFORE_DATE:
            return True
        # "Snow fell on 30 July, and by December prices had risen": so has it its own clause.
        before = any(clauses.is_finite(self.tokens, at) for at in range(self.first[timex]))
        behind = self.last[following] + 1
        ends = (at for at in self.first.values() if at > opening)
        return before and self.has_subject(behind, min(ends, default=len(self.tokens)))

    def told(self, part: Part, timex: Timex) -> list[tuple[int, int]]:
        """The clauses of a part that tell what happened on its date, as token indexes.

        One, the clause that holds the date words, unless they open the part: then a clause with a
        subject and a verb of its own tells another happening of the same date.
        """
        first, last = self.first[timex], self.last[timex]
        joints = sorted(
            {
                joint.at
                for joint in self.joints
                if joint.strength >= boundaries.RELATED and part.start <= joint.at < part.end
            }
        )
        start = max((at for at in joints if at <= first), default=part.start)
        after = [at for at in joints if at > last]
        ends = dict(pairwise([*after, part.end]))
        end = next((at for at in after if self._parts_ways(at, ends[at])), part.end)
        if all(at in self.dated or not self.tokens[at].is_word for at in range(start, end)):
            end = ends.get(end, end)  # "1843: the mill burned"
        told = [(start, end)]
        leads = not any(clauses.is_finite(self.tokens, at) for at in range(start, first))
        if leads and start == part.start and self.has_subject(start, end):
            told += [
                (at, ends[at])
                for at in after
                if at >= end and self._is_new(at, ends[at]) and not self._is_dated(at, ends[at])
            ]
        return told

    def _parts_ways(self, joint: int, end: int) -> bool:
        """Whether a clause is more than a second verb of one subject: "marched and took"."""
        return self.tokens[joint - 1].lower not in ("and", "but") or self.has_subject(joint, end)

    def _is_new(self, start: int, end: int) -> bool:
        """Whether a joined clause has its own verb and a subject that is no pronoun."""
        tokens = self.tokens
        if tokens[start - 1].lower != "and" and tokens[start].lower not in JOINING:
            return False
        while start < end and tokens[start].lower in JOINING:
            start += 1
        if start >= end or tokens[start].lower in english.PRONOUNS | set(english.PERSONAL):
            return False
        return self.has_subject(start, end)

    def _is_dated(self, start: int, end: int) -> bool:
        """Whether a stretch has a date of its own."""
        return any(at in self.dated for at in range(start, end))

    def has_subject(self, start: int, end: int) -> bool:
        """Whether a stretch can stand alone."""
        return boundaries.has_subject(self.tokens, start, end, self.dated.keys())

    def quoted(self, part: Part, alone: bool) -> tuple[int, int]:
        """The tokens to quote: the sentence if it tells one thing and is short; else the part.

        A part without a subject of its own is quoted from where the sentence begins.
        """
        tokens = self.tokens
        if alone and tokens[-1].end - tokens[0].start <= QUOTE_LENGTH:
            return 0, len(tokens)
        start, end = part.start, part.end
        while start < end - 1 and (
            tokens[start].lower in english.CONJUNCTIONS or tokens[start].text in MARKS
        ):
            start += 1
        if not self.has_subject(start, end):
            start = 0
        while end > start + 1 and end < len(tokens) and self._is_left_over(end - 1):
            end -= 1
        return start, end

    def _is_left_over(self, at: int) -> bool:
        token = self.tokens[at]
        return token.text in ",;:–—(" or token.lower in english.CONJUNCTIONS | {"then"}
