"""What the pronouns of a headline stand for: a name, or the subject of the clause before.

"The old bridge fell in May. In June it was rebuilt": the clause before speaks of one thing alone,
as its subject, and so "it" is the bridge. Where a clause has two such things nothing is certain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from timeline.dates import Timex
from timeline.extract import clauses, english, spare, subject, words
from timeline.extract.english_people import FEMALE_TITLES, FEMALES, MALE_TITLES, MALES, PERSONS
from timeline.extract.genders import Genders
from timeline.extract.names import Name
from timeline.extract.parts import Cut
from timeline.extract.rivals import WHERE
from timeline.extract.tense import is_plural
from timeline.extract.whole import BE
from timeline.extract.words import Token

STEPS = 6
"""Sentences that a pronoun may be followed back from one to the next."""
MOST_LABEL = 3
"""Words without a verb that speak of nothing: "Roman period", "The trial"."""
BACK = 2
"""Sentences before in which "he" and "she" look for the one whom they mean."""
LONGEST = 40
"""Letters; a longer subject is not said again."""
KINDS = {
    "he": "m", "him": "m", "his": "m", "she": "f", "her": "f",
    "it": "thing", "its": "thing", "they": "many", "them": "many", "their": "many",
}  # fmt: skip
UNKNOWN = "?"
NO_OBJECTS = frozenset(
    "there here home back often again together apart away abroad well twice first".split()
)
ENDS = english.PREPOSITIONS | english.CONJUNCTIONS | english.SUBORDINATORS
ARTICLES = frozenset("the a an".split())
MAKING = frozenset("make find call keep leave declare render set get hold think".split())
"""Verbs whose object may have an adjective behind it: "made the office permanent"."""
OWNERS = frozenset("his her its their".split())
SHIPS = frozenset(
    """ship brig brigantine barque bark boat lifeboat sloop frigate schooner ketch cutter steamer
    steamship liner tug yacht vessel cruiser destroyer gunboat ferry trawler whaler""".split()
)
"""Of a ship some say "she", some "it"."""
SOME = frozenset("some most many few several half one each no neither all both every".split())
"""Of what these open it is not certain whether a pronoun means as many of them again."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Something of which a clause speaks: "m", "f", "person", "thing" or "many"; "?" may be any.

    Without a text it can only make another one doubtful.
    """

    kind: str
    text: str | None = None
    is_object: bool = False
    """Whether it only suffers what the clause tells; then it owns nothing of the next."""
    is_aside: bool = False
    """Whether it can only make another doubtful, or bear one out."""

    def fits(self, kind: str) -> bool:
        """Whether a pronoun of a kind may mean it."""
        if self.kind == "ship":
            return kind in ("f", "thing")
        return self.kind in (kind, UNKNOWN) or (self.kind == "person" and kind in ("m", "f"))


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
        self.is_person, self.before, self.genders = is_person, before, genders
        self.life = genders.hero.gender if genders.hero else None
        self._known: dict[tuple[int, int], list[Topic]] = {}

    @cached_property
    def cut(self) -> Cut:
        """The sentence with its dates and the joints of its clauses."""
        return Cut(self.tokens, self.timexes)

    def text(self, at: int, steps: int = STEPS) -> str | None:
        """What the pronoun with that index stands for, if that is certain."""
        kind = KINDS.get(self.tokens[at].lower)
        if kind is None or at in self.sure:
            return self.sure[at].text if at in self.sure else None
        own = max(start for start in self._starts if start <= at)
        if own < at and self._opens_clause(own, at):
            return None
        topics = [
            topic for start in self._starts if start < own for topic in self._of(start, steps)
        ]
        fitting = [topic for topic in topics if topic.fits(kind)]
        if own and self.tokens[at].lower in ("it", "they", "them"):
            # "The guild built a mill, the mill failed, and it was sold": the nearest subject.
            nearest = self._of(max(start for start in self._starts if start < own), steps)[:1]
            fitting = [topic for topic in nearest if topic.kind == kind and topic.text] or fitting
        told = self
        named = any(self.is_person(name) for name in self._named(self.tokens[:at]))
        if not own or (not fitting and not named and kind in ("m", "f")):
            told, fitting = self._further(kind, steps)
        able = [topic for topic in fitting if not topic.is_aside]
        only = able[0] if able and len({topic.text for topic in fitting}) == 1 else None
        if only is None and able and self._acts(able[0], fitting, kind):
            only = able[0]
        if only is not None and only.is_object and self.tokens[at].lower != "it":
            return None
        if only is not None and only.kind in ("person", "ship") and kind == self.life:
            return None
        if only is None or only.kind == UNKNOWN:
            return None
        return None if told is not self and told._has_rival(only, kind) else only.text

    def _opens_clause(self, own: int, at: int) -> bool:
        """Whether a clause of the present begins there: "nobody believes it, and it | sends"."""
        if self.tokens[at].lower not in clauses.ONE:
            return False
        told = clauses.verb(self.tokens, own, at)
        return told is not None and clauses.present(self.tokens[own : at + 3], at - own) is not None

    def _acts(self, first: Topic, fitting: Sequence[Topic], kind: str) -> bool:
        """Whether the one who acts is meant, though another is named whom nothing shows to be he.

        "Anna Roth left Marren. She died": so nobody says it of Marren.
        """
        known = first.kind == kind and kind in ("m", "f") and not first.is_object
        others = [topic for topic in fitting if topic.text != first.text]
        return known and all(
            topic.is_aside and topic.kind == "person" and " " not in str(topic.text)
            for topic in others
        )

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
            if fitting:
                return told, fitting
        return told, []

    def _has_rival(self, topic: Topic, kind: str) -> bool:
        """Whether the sentence before this speaks of another person of the same gender."""
        if kind not in ("m", "f") or self.before is None:
            return False
        others = [other for other in self.before.topics(0) if other.kind in (kind, "person")]
        return any(other.text != topic.text for other in others)

    def topics(self, steps: int) -> list[Topic]:
        """Of what the sentence speaks."""
        return [topic for start in self._starts for topic in self._of(start, steps)]

    def clause_before(self, start: int) -> int:
        """Where the last clause before that place begins which has a subject of its own."""
        return max((at for at in self._starts if at < start), default=0)

    def names_person(self, who: Sequence[Token]) -> bool:
        """Whether "his" may belong to a subject: a person, or a name of two words."""
        full = who[0].is_capital and any(len(name.words) > 1 for name in self._named(who))
        return full or self.speaks_of_person(who)

    def speaks_of_person(self, cut: Sequence[Token]) -> bool:
        """Whether words name a person or a kind of person."""
        return any(token.lower in PERSONS for token in cut) or any(
            self.is_person(name) for name in self._named(cut)
        )

    @cached_property
    def _starts(self) -> list[int]:
        """Where clauses with a subject of their own begin."""
        joints = [joint.at for joint in self.cut.joints if joint.strength >= clauses.RELATED]
        ends = [*joints[1:], len(self.tokens)]
        return [0, *(at for at, end in zip(joints, ends, strict=False) if self._is_clause(at, end))]

    def _is_clause(self, at: int, end: int) -> bool:
        return self.cut.has_subject(at + (self.tokens[at].lower in ("where", "when")), end)

    def _of(self, start: int, steps: int) -> list[Topic]:
        """Of what the clause that begins there speaks; each is read once."""
        if (start, steps) not in self._known:
            end = min((at for at in self._starts if at > start), default=len(self.tokens))
            self._known[start, steps] = list(self._read(start, end, steps))
        return self._known[start, steps]

    def _read(self, start: int, end: int, steps: int) -> Iterator[Topic]:
        dated = self.cut.dated.keys()
        left = spare.opened(self.tokens, spare.kept(self.tokens, start, end, dated))
        if any(self.tokens[at].lower in spare.JOINING for at in range(start, min(left, default=0))):
            yield Topic(UNKNOWN)  # "When the rains failed, the elders met" speaks of two
            return
        cut = [self.tokens[at] for at in left]
        begins = subject.begins(cut)
        verb = clauses.main_verb(cut, begins) if begins is not None else None
        if begins is None or verb is None or verb == begins:
            if len(cut) > MOST_LABEL or any(token.lower in KINDS for token in cut):
                yield Topic(UNKNOWN)
            return
        who = cut[begins:verb]
        while len(who) > 1 and clauses.is_adverb(who[-1]):
            who.pop()
        text = subject.text(who, left[begins:], self.names, lambda at: self.text(at, steps))
        pronoun = KINDS.get(who[0].lower) if len(who) == 1 else None
        said = [name for name in self._named(cut[verb + 1 :]) if name.start == cut[verb + 1].start]
        is_said = said and cut[verb].lower in BE and self.is_person(said[0])
        kind = pronoun or self._kind(who)
        if is_said and pronoun is None and not self._named(who):
            yield Topic(self._gender(said), said[0].text)  # "its first guest was Emil Roth"
        if not is_said or kind in ("thing", "many"):
            yield Topic(kind, _again(text))
        yield from self._objects(cut, left, verb)
        for at in range(verb, len(cut)):
            if cut[at].lower in ("him", "it", "them"):
                again = self.text(left[at], steps) if cut[at].lower == "him" else None
                yield Topic(KINDS[cut[at].lower], _again(again))
        yield from self._others(cut, verb)

    def _others(self, cut: Sequence[Token], verb: int) -> Iterator[Topic]:
        """The persons named behind the verb, if a pronoun may mean them."""
        for name in self._named(cut[verb:]):
            at = next(i for i in range(verb, len(cut)) if cut[i].start >= name.start)
            while at > verb and (cut[at - 1].is_capital or cut[at - 1].lower in ARTICLES):
                at -= 1
            if not self.is_person(name) or cut[at - 1].lower in WHERE:
                continue
            last = [token for token in cut[at:] if token.end <= name.end]
            owns = bool(last) and last[-1].lower.endswith(("'s", "s'"))
            gender = self._gender([name])
            yield Topic(gender, name.text, is_aside=owns or gender == "person")

    def _objects(self, cut: Sequence[Token], left: Sequence[int], verb: int) -> Iterator[Topic]:
        """What stands right behind the verb: "the guild opened a school"."""
        at = verb
        while at < len(cut) and (
            cut[at].lower in english.AUXILIARIES | {"not"} or clauses.is_adverb(cut[at])
        ):
            at += 1
        if any(token.lower in BE for token in cut[verb:at]):
            return
        end = at + 1
        while end < len(cut) and cut[end].is_word and cut[end].lower not in ENDS:
            end += 1
        noun = cut[at + 1 : end]
        if not noun or noun[0].lower in NO_OBJECTS | KINDS.keys() - OWNERS:
            return
        joined = end < len(cut) and cut[end].lower in english.CONJUNCTIONS
        kind = "many" if joined else self._kind(noun)
        plain = words.base(cut[at].lower) not in MAKING and not joined and len(noun) > 1
        text = None
        if plain and kind == "thing" and noun[0].lower in ARTICLES | OWNERS:
            text = subject.text(noun, left[at + 1 :], self.names, self.text)
        if text is not None or noun[0].lower not in KINDS:
            yield Topic(kind, _again(text), is_object=True)

    def _kind(self, who: Sequence[Token]) -> str:
        plural = is_plural(who, self.names)
        if plural is not False:
            return "many" if plural else UNKNOWN
        opening = who[0]
        if opening.is_capital and opening.lower not in english.STOP_WORDS and not self._named(who):
            return UNKNOWN  # a name may open the sentence, or any noun
        of = (at for at, token in enumerate(who) if token.lower in english.PREPOSITIONS)
        head = who[: next(of, len(who))]
        gendered = [token.lower for token in head if token.lower in FEMALES | MALES]
        word = gendered[0] if gendered else head[-1].lower if head else ""
        named = who[0].lower == "the" and len(who) > 1 and all(t.is_capital for t in who[1:])
        if named or any(token.lower in SHIPS for token in head):
            return "ship"  # also "the Kestrel"
        if word in MALES | MALE_TITLES or word in FEMALES | FEMALE_TITLES:
            return "m" if word in MALES | MALE_TITLES else "f"
        owned = any(token.lower.endswith(("'s", "s'")) for token in head[:-1])
        is_person = word in PERSONS if owned else self.speaks_of_person(head)
        return self._gender(self._named(head)) if is_person else "thing"

    def _gender(self, names: Sequence[Name]) -> str:
        """What the text says elsewhere of the last of some names."""
        if not names:
            return "person"
        key, known, hero = names[-1].key, self.genders.known, self.genders.hero
        if hero is not None and hero.has(names[-1]):
            return hero.gender
        if names[-1].words[0] in MALE_TITLES | FEMALE_TITLES:
            return "m" if names[-1].words[0] in MALE_TITLES else "f"
        sure = self.genders.votes.get(key, 0) > 1 or self.genders.titled.get(key) is not None
        # In a life the pronouns speak of one alone, and tell nothing of the others.
        if known.get(key) == self.life and self.genders.titled.get(key) != self.life:
            sure = False
        return known[key] if sure and known.get(key) in ("m", "f") else "person"

    def _named(self, cut: Sequence[Token]) -> list[Name]:
        return [n for n in self.names if cut and cut[0].start <= n.start < cut[-1].end]


def _again(text: str | None) -> str | None:
    """A subject as it is said a second time: "A mill" is "the mill"."""
    article, _, noun = (text or "").partition(" ")
    if (
        text is None
        or len(text) > LONGEST
        or article.lower() in SOME
        or text[0].isdigit()
        or "," in text
        or not subject.CLAUSE.isdisjoint(text.lower().split())
    ):
        return None
    return f"The {noun}" if article.lower() in ("a", "an") else text
