"""The parts of a sentence: which clause belongs to which date, and what each tells.

"In October 1926 X was removed from A and a year later from B" has two parts, one for each date.
"On 29 December X was executed, while Y was imprisoned" has one, which tells two happenings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.dates import Timex
from timeline.extract import clauses, english, words
from timeline.extract.clauses import Boundary
from timeline.extract.words import Token

QUOTE_LENGTH = 240
UNDATED = frozenset({"PAST_REF", "PRESENT_REF", "FUTURE_REF"})
# Words that belong to the date words behind them: "by late 1927", "on the night of 23 May".
BEFORE_DATE = english.PREPOSITIONS - {"like", "unlike", "than", "as", "with", "without", "for"}
BEFORE_PREPOSITION = frozenset({"from", "until", "till", "since", "by", "as"})
OPENING_ARTICLE = frozenset({"the", "year", "early", "late"})
WITHOUT_MATTER = (
    BEFORE_DATE | english.CONJUNCTIONS | english.CONNECTORS | english.DETERMINERS
    | frozenset({"not", "only", "just", "again", "then", "being"})
)  # fmt: skip
JOINING = frozenset({"and", "while", "whereas"})
AS_EARLY_AS = (["as", "early", "as"], ["as", "late", "as"], ["as", "recently", "as"])
MARKS = frozenset(",;:–—)(")


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
        self.dated = _dated(tokens, timexes)
        self.first: dict[Timex, int] = {}
        self.last: dict[Timex, int] = {}
        for at in sorted(self.dated):
            self.first.setdefault(self.dated[at], at)
            self.last[self.dated[at]] = at
        self.joints: list[Boundary] = clauses.boundaries(tokens, frozenset(self.first.values()))

    def parts(self, live: Sequence[Timex]) -> Iterator[Part]:
        """The sentence cut at the surest joint between each date and the next, if there is one."""
        live = [timex for timex in live if timex in self.first]
        if not live:
            return
        start, group = 0, [live[0]]
        for timex, following in pairwise(live):
            between = [j for j in self.joints if self.last[timex] < j.at <= self.first[following]]
            best = max(between, key=lambda joint: (joint.strength, joint.at), default=None)
            if (
                best
                and best.strength > 0
                and self._tells(start, best.at)
                and self._says_more(best.at, self._next_joint(following))
                and self._is_no_list(best.at, timex, following)
                and not self._only_frames(best.at, timex, following)
            ):
                yield Part(start, best.at, tuple(group))
                start, group = best.at, []
            group.append(following)
        yield Part(start, len(self.tokens), tuple(group))

    def _only_frames(self, joint: int, timex: Timex, following: Timex) -> bool:
        """Whether a year that heads an entry only holds what is told of a day in it.

        "1657. Anna is at court when, on 2 March, the fire breaks out", "1813. He comes in July".
        """
        if timex.edtf is None or following.edtf is None or self.first[timex] != 0:
            return False
        behind = self.last[timex] + 1
        if behind >= len(self.tokens) or self.tokens[behind].text not in ".:—":
            return False
        if not timex.edtf.contains(following.edtf) or timex.edtf == following.edtf:
            return False
        if self.tokens[joint].lower == "when":
            return True
        return joint == self.first[following] and not self.has_subject(
            joint, self._next_joint(following)
        )

    def _next_joint(self, timex: Timex) -> int:
        """Where the next clause begins behind a date."""
        behind = (j.at for j in self.joints if j.strength > 0 and j.at > self.last[timex])
        return min(behind, default=len(self.tokens))

    def _tells(self, start: int, end: int) -> bool:
        """Whether a stretch has a verb or names a happening: "1645. At Three Rivers" has not."""
        return any(
            at not in self.dated
            and token.is_word
            and (
                clauses.is_finite(self.tokens, at)
                or token.lower in english.PARTICIPLE
                or token.lower.endswith("ed")
                or words.kind(token.lower) is not None
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
        """Whether two dates are more than members of one list, "in 1932 and 1933"."""
        opening = self.first[following]
        between = [token.lower for token in self.tokens[self.last[timex] + 1 : opening]]
        listing = english.CONJUNCTIONS | BEFORE_DATE | {"the", ",", "("}
        if any(word not in listing for word in between):
            return True
        # "Arrested in 1932 and in 1933 released": the second date has its own preposition.
        if joint == opening and self.tokens[opening].lower in BEFORE_DATE:
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
                if joint.strength >= clauses.RELATED and part.start <= joint.at < part.end
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
            told += [(at, ends[at]) for at in after if at >= end and self._is_new(at, ends[at])]
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

    def has_subject(self, start: int, end: int) -> bool:
        """Whether a stretch can stand alone."""
        return clauses.has_subject(self.tokens, start, end, self.dated.keys())

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


def finest(timexes: Sequence[Timex]) -> list[Timex]:
    """Without dates that only hold a finer one: "the strike of 1884 began on 7 July"."""
    kept: list[Timex] = []
    for timex in timexes:
        date = timex.edtf
        # "Until 1965" is no frame of what happened before, as a year is of its days.
        frames = date is not None and not (
            date.kind == "interval" and not (date.earliest and date.latest)
        )
        coarser = (
            frames
            and date is not None
            and any(
                date.contains(other.edtf) and (other.edtf != date or other.start < timex.start)
                for other in timexes
                if other is not timex and other.edtf is not None
            )
        )
        if not coarser:
            kept.append(timex)
    return kept


def _dated(tokens: Sequence[Token], timexes: Sequence[Timex]) -> dict[int, Timex]:
    """Date words by token index, with the prepositions before them."""
    dated: dict[int, Timex] = {}
    at = 0
    for timex in timexes:
        named = timex.type in ("DATE", "TIME") and timex.value not in UNDATED
        if timex.aside or not (named or timex.edtf):
            continue
        while at < len(tokens) and tokens[at].end <= timex.start:
            at += 1
        first = last = at
        while last + 1 < len(tokens) and tokens[last + 1].start < timex.end:
            last += 1
        if at >= len(tokens) or tokens[at].start >= timex.end:
            continue
        if _is_attribute(tokens, first, last):
            # "His 1931 letter" stays "his letter", "the October rising" "the rising".
            first += tokens[first].lower in english.DETERMINERS and first < last
        else:
            while first > 0 and tokens[first - 1].lower in OPENING_ARTICLE:
                first -= 1
            if [token.lower for token in tokens[max(0, first - 3) : first]] in AS_EARLY_AS:
                first -= 3
            while first > 0 and tokens[first - 1].lower in BEFORE_DATE:
                first -= 1
                if tokens[first - 1].lower not in BEFORE_PREPOSITION:
                    break
        dated.update(dict.fromkeys(range(first, last + 1), timex))
    return dated


def _is_attribute(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a date stands between an article or owner and the noun that it belongs to."""
    if last + 1 >= len(tokens) or not tokens[last + 1].is_word:
        return False
    inner = first < last and tokens[first].lower in english.DETERMINERS
    if last - first > inner and tokens[max(0, first - 1)].lower in BEFORE_DATE:
        return False  # "on the night of 9 December women ..."
    owner = tokens[first if inner else max(0, first - 1)].lower
    noun = tokens[last + 1]
    return (
        (owner in english.DETERMINERS or owner.endswith(("'s", "s'")))
        and noun.lower not in english.STOP_WORDS
        and not noun.is_capital
        and not clauses.is_finite(tokens, last + 1)
    )
