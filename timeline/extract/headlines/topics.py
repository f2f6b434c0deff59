"""Of what a clause speaks: its subject, its object, and the persons whom it names."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from timeline.extract import clauses, english, words
from timeline.extract.english.people import FEMALES, MALES, PERSONS, TITLES
from timeline.extract.headlines import beginning, presents, spare, subject
from timeline.extract.headlines.kinds import UNKNOWN, Kinds
from timeline.extract.headlines.rivals import WHERE
from timeline.extract.headlines.whole import BE
from timeline.extract.names import Name
from timeline.extract.words import Token

MOST_LABEL = 3
"""Words without a verb that speak of nothing: "Roman period", "The trial"."""
LONGEST = 40
"""Letters; a longer subject is not said again."""
KINDS_OF_PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "she": "f", "her": "f",
    "it": "thing", "its": "thing", "they": "many", "them": "many", "their": "many",
}  # fmt: skip
NO_OBJECTS = frozenset(
    """there here home back often again together apart away abroad well twice first longer better
    worse more less long late early no nothing nobody none""".split()
)
ENDS = english.PREPOSITIONS | english.CONJUNCTIONS | english.SUBORDINATORS
ARTICLES = frozenset("the a an".split())
MAKING = frozenset("make find call keep leave declare render set get hold think".split())
"""Verbs whose object may have an adjective behind it: "made the office permanent"."""
GOING = frozenset("leave reach enter cross quit".split())
"""Verbs whose object, if it is a bare name, is a place."""
OPENING = frozenset("the a an this that another his her its their".split())
"""With these the name of a thing may open."""
OWNERS = frozenset("his her its their".split())
GENDERED = FEMALES | MALES | TITLES
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

    @property
    def is_people(self) -> bool:
        """Whether it may be many of whom the form does not tell it: "the Sarrans"."""
        article, _, noun = (self.text or "").partition(" ")
        return article.lower() == "the" and " " not in noun and noun.endswith("s")

    def fits(self, kind: str) -> bool:
        """Whether a pronoun of a kind may mean it."""
        if self.kind == "ship":
            return kind in ("f", "thing")
        return self.kind in (kind, UNKNOWN) or (self.kind == "person" and kind in ("m", "f"))


def of_clause(
    kinds: Kinds,
    tokens: Sequence[Token],
    start: int,
    end: int,
    dated: Collection[int],
    meant: Callable[[int], str | None],
) -> Iterator[Topic]:
    """Of what the clause of a sentence speaks that stands there, its dates left out."""
    left = spare.opened(tokens, spare.kept(tokens, start, end, dated))
    joining = [at for at in range(start, min(left, default=0)) if at not in dated]
    # "When the rains failed, the elders met" speaks of two.
    two = any(tokens[at].lower in spare.JOINING for at in joining)
    return (unread if two else read)(kinds, [tokens[at] for at in left], left, meant)


def read(
    kinds: Kinds, cut: Sequence[Token], left: Sequence[int], meant: Callable[[int], str | None]
) -> Iterator[Topic]:
    """Of what a clause of these words speaks.

    `left` holds the words' places in the sentence, by which `meant` knows pronouns.
    """
    begins = beginning.begins(cut)
    verb = presents.main_verb(cut, begins) if begins is not None else None
    if begins is None or verb is None or verb == begins:
        if len(cut) > MOST_LABEL or any(token.lower in KINDS_OF_PRONOUNS for token in cut):
            yield from unread(kinds, cut, left, meant)
        return
    who = list(cut[begins:verb])
    while len(who) > 1 and clauses.is_adverb(who[-1]):
        who.pop()
    text = subject.text(who, left[begins:], kinds.names, meant)
    pronoun = KINDS_OF_PRONOUNS.get(who[0].lower) if len(who) == 1 else None
    said = [name for name in kinds.named(cut[verb + 1 :]) if name.start == cut[verb + 1].start]
    is_said = said and cut[verb].lower in BE and kinds.is_person(said[0])
    kind = pronoun or kinds.kind(who)
    if is_said and pronoun is None and not kinds.named(who):
        yield Topic(kinds.gender(said), said[0].text)  # "its first guest was Emil Roth"
    if not is_said or kind in ("thing", "many"):
        yield Topic(kind, _again(text))
    owner = english.PERSONAL.get(who[0].lower) if len(who) > 1 else None
    if owner is not None and kind in ("thing", "many") and (whose := meant(left[begins])):
        yield Topic(owner, _again(whose))  # "his luck lasted" speaks of him
    owned = [name for name in kinds.named(who) if kinds.is_person(name)][:1]
    if owned and kind in ("thing", "many", UNKNOWN) and _opens_owned(who, owned[0]):
        yield Topic(kinds.gender(owned), owned[0].text)  # "Roth's commission was signed"
    yield from _objects(kinds, cut, left, verb, meant)
    for at in range(verb, len(cut)):
        if cut[at].lower in ("him", "it", "them"):
            again = meant(left[at]) if cut[at].lower == "him" else None
            yield Topic(KINDS_OF_PRONOUNS[cut[at].lower], _again(again))
    yield from _others(kinds, cut, verb)
    yield from _strangers(kinds, cut, verb)


def _opens_owned(who: Sequence[Token], name: Name) -> bool:
    """Whether a subject opens with what somebody has: "Roth's fleet"."""
    last = next((token for token in who if token.end >= name.end), None)
    return who[0].start == name.start and last is not None and last.is_possessive


def _strangers(kinds: Kinds, cut: Sequence[Token], verb: int) -> Iterator[Topic]:
    """The persons behind the verb whom only a noun names: "took on board a bent old man"."""
    for at in range(verb + 1, len(cut)):
        if cut[at].lower not in PERSONS | MALES | FEMALES or cut[at].is_capital:
            continue
        named = at + 1 < len(cut) and cut[at + 1].is_capital
        first = at
        while first > verb and cut[first - 1].lower not in english.STOP_WORDS:
            first -= 1
        opens = first - 2
        is_said = any(token.lower in BE for token in cut[verb:first])
        if opens < verb or is_said or cut[first - 1].lower not in ("a", "an"):
            continue
        if not named and cut[opens].is_word and cut[opens].lower not in english.PREPOSITIONS:
            noun = cut[at].lower
            yield Topic("m" if noun in MALES else "f" if noun in FEMALES else "person")


def unread(
    kinds: Kinds, cut: Sequence[Token], left: Sequence[int], meant: Callable[[int], str | None]
) -> Iterator[Topic]:
    """Of what a clause speaks whose subject is not found: of anything, but of known persons.

    Where it names nobody, it speaks of no person but the one whom its pronouns mean.
    """
    said = {english.PERSONAL[token.lower] for token in cut if token.lower in english.PERSONAL}
    named = any(
        token.is_capital and token.lower not in english.STOP_WORDS and _is_free(cut, at)
        for at, token in enumerate(cut)
    )
    if (
        named
        or len(said) > 1
        or kinds.speaks_of_person(cut)
        or not GENDERED.isdisjoint(token.lower for token in cut)
    ):
        yield Topic(UNKNOWN)
        return
    yield Topic("thing")
    yield Topic("many")
    at = next((at for at, token in enumerate(cut) if token.lower in english.PERSONAL), None)
    if at is not None:
        yield Topic(english.PERSONAL[cut[at].lower], _again(meant(left[at])))


def _is_free(cut: Sequence[Token], at: int) -> bool:
    """Whether no word before a name tells that it says where: not "in Brede"."""
    return at == 0 or not (cut[at - 1].lower in WHERE or cut[at - 1].is_capital)


def _others(kinds: Kinds, cut: Sequence[Token], verb: int) -> Iterator[Topic]:
    """The persons named behind the verb, if a pronoun may mean them."""
    for name in kinds.named(cut[verb:]):
        at = next(at for at in range(verb, len(cut)) if cut[at].start >= name.start)
        while at > verb and (cut[at - 1].is_capital or cut[at - 1].lower in ARTICLES):
            at -= 1
        if not kinds.is_person(name) or cut[at - 1].lower in WHERE:
            continue
        if words.base(cut[at - 1].lower) in GOING:
            continue
        last = [token for token in cut[at:] if token.end <= name.end]
        owns = bool(last) and last[-1].is_possessive
        gender = kinds.gender([name])
        yield Topic(gender, name.text, is_aside=owns or gender == "person")


def _objects(
    kinds: Kinds,
    cut: Sequence[Token],
    left: Sequence[int],
    verb: int,
    meant: Callable[[int], str | None],
) -> Iterator[Topic]:
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
    if noun and words.base(cut[at].lower) in GOING and kinds.is_named(noun):
        return  # "left Brede"
    bare = len(noun) == 1 and noun[0].text.islower() and not noun[0].lower.endswith("s")
    if bare and noun[0].lower not in PERSONS | KINDS_OF_PRONOUNS.keys():
        return  # "stood empty", "took refuge"
    if not noun or noun[0].lower in NO_OBJECTS | KINDS_OF_PRONOUNS.keys() - OWNERS:
        return
    joined = end < len(cut) and cut[end].lower in english.CONJUNCTIONS
    kind = "many" if joined else kinds.kind(noun)
    plain = words.base(cut[at].lower) not in MAKING and not joined and len(noun) > 1
    text = None
    if plain and kind == "thing" and noun[0].lower in ARTICLES | OWNERS:
        text = subject.text(noun, left[at + 1 :], kinds.names, meant)
    if text is not None or noun[0].lower not in KINDS_OF_PRONOUNS:
        yield Topic(kind, _again(text), is_object=True)


def _again(text: str | None) -> str | None:
    """A subject as it is said a second time: "A mill" is "the mill"."""
    article, _, noun = (text or "").partition(" ")
    if (
        text is None
        or len(text) > LONGEST
        or article.lower() in SOME
        or text[0].isdigit()
        or "," in text
        or text.lower() in clauses.NUMERALS  # "six" of whom?
        or not beginning.CLAUSE.isdisjoint(text.lower().split())
    ):
        return None
    if article.lower() in ("a", "an") and (noun[:1].isupper() or " and a" in noun):
        return None  # "a Dr Roth and a Dr Harl"
    return f"The {noun}" if article.lower() in ("a", "an") else text
