"""What one whom nobody can name did, told of the one to whom it was done.

"They opened the mill in May" is "the mill is opened", whoever they were.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english, words
from timeline.extract.english.doing import DOING, NOBODY
from timeline.extract.headlines import subject
from timeline.extract.headlines.predicate import fit
from timeline.extract.headlines.referents import Referents
from timeline.extract.headlines.tense import is_plural
from timeline.extract.headlines.topics import KINDS_OF_PRONOUNS
from timeline.extract.headlines.whole import TURNING
from timeline.extract.words import Token

PARTICIPLES = {base: participle for participle, base in english.PARTICIPLE.items()}
OBJECTS = frozenset("him her it them".split())
OWN = KINDS_OF_PRONOUNS.keys() | {"own", "himself", "herself", "itself", "themselves", "my", "our"}
"""Words that speak of the one who acts, or may do so."""
ENDS = (
    english.PREPOSITIONS - {"of"}
    | english.CONJUNCTIONS
    | english.SUBORDINATORS
    | clauses.RELATIVE
    | {"that"}
)
OF_NOUNS = frozenset("by with for between about against".split())
"""What these open may belong to the noun before them, or to the one who acts."""
OPENS = english.DETERMINERS - OWN - frozenset("no any every each this these that those".split())


def headline(
    who: Sequence[Token], told: Sequence[tuple[int, Token]], referents: Referents
) -> str | None:
    """The headline of the thing acted upon, if the subject is a pronoun that means nobody known.

    `told` is the predicate, with its words' places in the sentence.
    """
    verb = int(told[0][1].lower == "had")
    if len(who) > 1 or who[0].lower not in NOBODY or verb + 1 >= len(told):
        return None
    participle = _participle(told[verb][1].lower)
    if participle is None:
        return None
    first = verb + 1
    first += told[first][1].lower in TURNING
    end = _end(told, first)
    noun = [token for _, token in told[first:end]]
    if not noun:
        return None
    places = [at for at, _ in told[first:end]]
    named = subject.text(noun, places, referents.names, referents.text)
    plural = is_plural(noun, referents.names)
    if noun[0].lower in OBJECTS:
        kind = KINDS_OF_PRONOUNS[noun[0].lower]
        if KINDS_OF_PRONOUNS.get(who[0].lower) == kind:
            return None
        named, plural = referents.text(places[0]), kind == "many"
        if kind == "thing":
            named = referents.thing(places[0])
    if named is None or plural is None:
        return None
    rest = [token.said("him") if token.lower in OWN else token for _, token in told[end:]]
    if rest and rest[0].lower not in english.PREPOSITIONS - OF_NOUNS | TURNING:
        rest = []
    if noun[0].lower == "one" and rest:
        return None  # "carried off one man | in eight"
    be = told[verb][1].said("were" if plural else "was")
    turned = [token for _, token in told[verb + 1 : first]]
    return fit(named, [be, told[verb][1].said(participle), *turned, *rest], plural)


def _participle(verb: str) -> str | None:
    """The participle of a verb in the past, if what it does is told of the thing."""
    base = words.base(verb)
    if base is None or base not in DOING:
        return None
    return verb if verb.endswith("ed") else PARTICIPLES.get(base)  # "hanged", not "hung"


def _end(told: Sequence[tuple[int, Token]], first: int) -> int:
    """Where the noun ends that begins there; there, if none does or more than one follows."""
    cut = [token for _, token in told]
    if first == len(cut):
        return first
    opening = cut[first]
    if opening.lower in OBJECTS:
        alone = first + 1 == len(cut) or cut[first + 1].lower in ENDS | TURNING
        return first + 1 if alone or not cut[first + 1].is_word else first
    counts = opening.text[0].isdigit() or opening.lower in clauses.NUMERALS
    if not (opening.lower in OPENS or opening.is_capital or counts):
        return first
    end = first + 1
    while end < len(cut) and cut[end].lower not in ENDS and not clauses.is_adverb(cut[end]):
        if not (cut[end].is_word or cut[end].text.isdigit()):
            break
        if told[end][0] > told[end - 1][0] + 1:
            break  # a date has stood there
        if opening.is_capital and not cut[end].is_capital:
            return first  # "elected Roth | mayor"
        end += 1
    last = cut[end - 1]
    bare = last.lower in english.STOP_WORDS or last.lower in clauses.NUMERALS
    return first if bare or last.is_possessive else end
