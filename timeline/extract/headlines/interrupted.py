"""A predicate without what stands between commas right behind its verb."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english
from timeline.extract.headlines.joints import COMPLEMENT
from timeline.extract.words import Token

MOST_VERBS = 3
"""Words of a verb: "had been writing"."""


def resumed(predicate: Sequence[Token]) -> Sequence[Token]:
    """Without what stands between commas right behind the verb: "wrote, with Roth, a letter".

    So does a comma go that only a date has parted from it: "came (on 3 May), with a banquet".
    """
    commas = [at for at, token in enumerate(predicate) if token.text == ","][:2]
    if not commas or commas[0] > MOST_VERBS or commas[-1] + 1 == len(predicate):
        return predicate
    verbs, aside = predicate[: commas[0]], predicate[commas[0] + 1 :]
    told = all(t.lower in english.AUXILIARIES or clauses.is_adverb(t) for t in verbs[:-1])
    closed = english.SUBORDINATORS
    if verbs[-1].lower not in clauses.WITHOUT_OBJECT:
        closed = closed | {"by"}
    if not told or aside[0].text not in english.PREPOSITIONS - closed:
        return predicate
    if len(commas) == 1:
        dated = predicate[commas[0]].start - verbs[-1].end > 1
        whole = len(aside) > 1 and aside[-1].is_word and aside[1].lower not in COMPLEMENT
        return [*verbs, *aside] if dated and whole else predicate
    goes_on = predicate[commas[-1] + 1].lower in english.DETERMINERS | {"that"}
    inside = predicate[commas[0] + 1 : commas[-1]]
    plain = aside[0].lower != "without" and clauses.verb(inside) is None
    return [*verbs, *predicate[commas[-1] + 1 :]] if inside and goes_on and plain else predicate
