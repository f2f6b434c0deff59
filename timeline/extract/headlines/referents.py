"""What the pronouns of a headline stand for: a name, or the subject of the clause before.

"The old bridge fell in May. In June it was rebuilt": the clause before speaks of one thing alone,
as its subject, and so "it" is the bridge. Where a clause has two such things nothing is certain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from timeline.dates import Timex
from timeline.extract import boundaries, clauses, english
from timeline.extract.english.people import BODIES, PERSONS, TITLES
from timeline.extract.headlines import rivals, second_things, topics
from timeline.extract.headlines.genders import Genders
from timeline.extract.headlines.kinds import UNKNOWN, Kinds
from timeline.extract.headlines.topics import KINDS_OF_PRONOUNS, Topic
from timeline.extract.names import Name, bare
from timeline.extract.parts import Cut
from timeline.extract.words import Token

STEPS = 6
"""Sentences that a pronoun may be followed back from one to the next."""
IT = clauses.ONE | {"it"}
BACK = 2
"""Sentences before in which "he" and "she" look for the one whom they mean."""


class Referents:
    """Speaks for the pronouns of one sentence."""

    def __init__(
        self,
        tokens: Sequence[Token],
        timexes: Sequence[Timex],
        names: Sequence[Name],
        sure: Mapping[int, Name],
        is_person: Callable[[Name], bool],
        before: Referents | None,
        genders: Genders,
    ) -> None:
        self.tokens, self.timexes, self.names, self.sure = tokens, timexes, names, sure
        self.before, self.genders = before, genders
        self.kinds = Kinds(names, is_person, genders)
        self._known: dict[tuple[int, int], list[Topic]] = {}
        self._readings: dict[int, list[tuple[dict[int, str | None], list[Topic]]]] = {}

    @cached_property
    def cut(self) -> Cut:
        """The sentence with its dates and the joints of its clauses."""
        return Cut(self.tokens, self.timexes)

    def text(self, at: int, steps: int = STEPS) -> str | None:
        """What the pronoun with that index stands for, if that is certain."""
        text = self._meant(at, steps)
        last = bare(text.split()[-1]) if text else ""
        again = [name for name in self.names if name.words[-1] == last]
        return None if rivals.meets(self.tokens, at, again) else text

    def _meant(self, at: int, steps: int) -> str | None:
        """The same, though the sentence may speak of that one by name as of another."""
        kind = KINDS_OF_PRONOUNS.get(self.tokens[at].lower)
        if kind is None or at in self.sure:
            return self.sure[at].text if at in self.sure else None
        own = max(start for start in self._starts if start <= at)
        if own < at and self._opens_clause(own, at):
            return None
        spoken = [
            topic for start in self._starts if start < own for topic in self._of(start, steps)
        ]
        fitting = [topic for topic in spoken if topic.fits(kind)]
        if own and self.tokens[at].lower in ("it", "they", "them"):
            # "The guild built a mill, the mill failed, and it was sold": the nearest subject.
            spoken = self._of(max(start for start in self._starts if start < own), steps)
            nearest = next((topic for topic in spoken if topic.fits(kind)), None)
            doubtful = any(topic.is_object and not topic.text for topic in spoken)
            if nearest and nearest.kind == kind and nearest.text and not doubtful:
                fitting = [nearest]
        told = self
        named = any(self.kinds.is_person(name) for name in self.kinds.named(self.tokens[:at]))
        if not own or (not fitting and not named and kind in ("m", "f")):
            told, fitting = self._further(kind, steps)
        able = [topic for topic in fitting if not topic.is_aside]
        only = able[0] if able and len({topic.text for topic in fitting}) == 1 else None
        if only is None and able and self._acts(able[0], fitting, kind):
            only = able[0]
        if only is not None and only.is_object and self.tokens[at].lower != "it":
            return None
        if only is not None and only.kind in ("person", "ship") and kind == self.genders.life:
            return None
        if only is not None and kind in ("m", "f") and " and " in str(only.text):
            return None  # no one person
        if only is not None and kind == "f" and only.kind == "person" and " " not in str(only.text):
            return None  # "Roth scolded the mate. | She put out again": the ship
        if only is None or (only.kind == UNKNOWN and not (kind == "many" and only.is_people)):
            return None
        near = told is self.before
        return None if told is not self and told._has_rival(only, kind, near, steps) else only.text

    def thing(self, at: int) -> str | None:
        """What an "it" that somebody acts upon stands for, if nothing else stands by."""
        text = self.text(at)
        if text is None:
            return None
        own = max(start for start in self._starts if start <= at)
        within = any(
            topic.text == text
            for start in self._starts
            if start < own
            for topic in self._of(start, STEPS)
        )
        told = self if within else self.before
        if told is None:
            return None
        end = own if within else len(told.tokens)
        another = second_things.names_another(told.tokens, told.cut.dated, told.kinds, text, end)
        return None if another else text

    def _opens_clause(self, own: int, at: int) -> bool:
        """Whether a clause of the present begins there: "nobody believes it, and it | sends"."""
        if self.tokens[at].lower not in IT:
            return False
        told = clauses.verb(self.tokens, own, at) is not None
        return told and clauses.present(self.tokens[own : at + 3], at - own, IT) is not None

    def _acts(self, first: Topic, fitting: Sequence[Topic], kind: str) -> bool:
        """Whether the one who acts is meant, though another is named whom nothing shows to be he.

        "Anna Roth left Marren. She died": so nobody says it of Marren.
        """
        known = first.kind in (kind, "person") and kind in ("m", "f") and not first.is_object
        others = [topic for topic in fitting if topic.text != first.text]
        named = first.text is not None and first.text.split()[0].lower() not in english.STOP_WORDS
        alone = all(topic.is_aside and " " not in str(topic.text) for topic in others)
        return known and named and alone

    def _further(self, kind: str, steps: int) -> tuple[Referents, list[Topic]]:
        """The nearest sentence before that speaks of something a pronoun may mean, and of what.

        "He" and "she" may pass over a sentence that speaks of nobody; others may not.
        """
        told = self
        for _ in range(BACK if kind in ("m", "f") else 1):
            if told.before is None or not steps:
                break
            told, steps = told.before, steps - 1
            fitting = [topic for topic in told.topics(steps) if topic.fits(kind)]
            if fitting or told.kinds.names_stranger(told.tokens):
                return told, fitting
        return told, []

    def _has_rival(self, topic: Topic, kind: str, near: bool, steps: int) -> bool:
        """Whether the sentence before this speaks of another person of the same gender.

        Of one whom the sentence right before the pronoun's names alone that makes no doubt.
        """
        if kind not in ("m", "f") or self.before is None:
            return False
        if near and self._goes_on_with(kind):
            return False
        named = next((name for name in self.names if name.text == topic.text), None)
        full = topic.kind == "person" and " " in str(topic.text)
        if near and (topic.kind == kind or full) and named is not None:
            said = [t for t in self.tokens if KINDS_OF_PRONOUNS.get(t.lower) == kind]
            if all(t.start > named.start and t.lower in topics.OWNERS for t in said):
                return False  # "Roth lost his own seat. | He"
        spoken = self.before.topics(max(steps - 2, 0))
        others = [other for other in spoken if other.kind in (kind, "person")]
        return any(other.text != topic.text for other in others)

    def _goes_on_with(self, kind: str) -> bool:
        """Whether the sentence speaks of one person by a pronoun alone: "he gave way"."""
        again = any(KINDS_OF_PRONOUNS.get(token.lower) == kind for token in self.tokens)
        return again and not self.kinds.speaks_of_person(self.tokens)

    def topics(self, steps: int) -> list[Topic]:
        """Of what the sentence speaks."""
        return [topic for start in self._starts for topic in self._of(start, steps)]

    def clause_before(self, start: int) -> int:
        """Where the last clause before that place begins which has a subject of its own."""
        return max((at for at in self._starts if at < start), default=0)

    def names_person(self, who: Sequence[Token]) -> bool:
        """Whether "his" may belong to a subject: a person, or a name of two words."""
        full = who[0].is_capital and who[0].lower != "the"
        full = full and any(len(name.words) > 1 for name in self.kinds.named(who))
        # "The garrison of Brede-sur-Mer" is no person, whatever Brede is.
        ends = (at for at in range(1, len(who)) if who[at].lower == "of")
        head = who[: next(ends, len(who))]
        return full or self.kinds.speaks_of_person(head)

    def names_body(self, who: Sequence[Token]) -> bool:
        """Whether a subject is a name that nothing shows to be a person's: a town, a company."""
        named = self.kinds.named(who)
        if len(named) != 1:
            return False
        known = BODIES & set(named[0].words)
        if len(named[0].words) > len(known) + 1 and named[0].words[-1] not in known:
            return False
        gendered = self.genders.known.get(named[0].key) or named[0].words[0] in TITLES
        return not gendered and not any(token.lower in PERSONS for token in who)

    @cached_property
    def _starts(self) -> list[int]:
        """Where clauses with a subject of their own begin."""
        joints = [joint.at for joint in self.cut.joints if joint.strength >= boundaries.RELATED]
        ends = [*joints[1:], len(self.tokens)]
        return [0, *(at for at, end in zip(joints, ends, strict=False) if self._is_clause(at, end))]

    def _is_clause(self, at: int, end: int) -> bool:
        return self.cut.has_subject(at + (self.tokens[at].lower in ("where", "when")), end)

    def _of(self, start: int, steps: int) -> list[Topic]:
        """Of what the clause that begins there speaks.

        With other steps it is read again only if one of its pronouns then means something else.
        """
        if (start, steps) not in self._known:
            readings = self._readings.setdefault(start, [])
            alike = (spoken for meant, spoken in readings if self._still_mean(meant, steps))
            spoken = next(alike, None)
            if spoken is None:
                meant: dict[int, str | None] = {}
                spoken = list(self._read(start, steps, meant))
                readings.append((meant, spoken))
            self._known[start, steps] = spoken
        return self._known[start, steps]

    def _still_mean(self, meant: Mapping[int, str | None], steps: int) -> bool:
        return all(self.text(at, steps) == text for at, text in meant.items())

    def _read(self, start: int, steps: int, meant: dict[int, str | None]) -> Iterator[Topic]:
        """The same, and in `meant` what its pronouns were held to mean."""
        end = min((at for at in self._starts if at > start), default=len(self.tokens))
        dated = self.cut.dated.keys()

        def pronoun(at: int) -> str | None:
            meant[at] = self.text(at, steps)
            return meant[at]

        return topics.of_clause(self.kinds, self.tokens, start, end, dated, pronoun)
