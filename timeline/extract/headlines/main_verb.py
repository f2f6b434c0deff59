"""The verb of a clause's subject, past the participles that stand beside the subject."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english
from timeline.extract.headlines import presents
from timeline.extract.words import Token


def of_subject(cut: Sequence[Token], begins: int) -> int | None:
    """The subject's verb, not the participle set beside it: "Roth, arrested at Brede, | died"."""
    found = presents.main_verb(cut, begins)
    if found is None:
        return None
    found = _behind_participle(cut, found) or found
    if (
        cut[found].lower in ("named", "called")
        and cut[found + 1 :][:1]
        and cut[found + 1].is_capital
    ):
        other = clauses.verb(cut, found + 1)  # "a broker named Castro | bought"
        one = cut[begins].lower in ("a", "an", "one", "two")
        return other or (None if one else found)
    commas = [at for at in range(begins, len(cut)) if cut[at].text == ","][:2]
    if len(commas) == 2 and commas[0] < found < commas[1]:
        # Also "Roth, his leg broken, | died".
        return clauses.behind_aside(cut, begins) or found
    return found


def _behind_participle(cut: Sequence[Token], found: int) -> int | None:
    """The verb behind a participle with its phrase: "a scheme drawn up by Roth | came to nothing".

    It must be one that is no participle itself, and no mark or joining word may stand between.
    """
    closed = english.SUBORDINATORS - english.PREPOSITIONS | english.CONJUNCTIONS | clauses.RELATIVE
    follows = cut[found + 1 : found + 2]
    if not follows or follows[0].lower not in english.PREPOSITIONS:
        return None
    if not (cut[found].lower in english.PARTICIPLE or cut[found].lower.endswith("ed")):
        return None
    for at in range(found + 2, len(cut)):
        if not cut[at].is_word or cut[at].lower in closed or cut[at].lower == "that":
            return None
        before = cut[at - 1].lower
        only = cut[at].lower in english.PAST and cut[at].lower not in english.PARTICIPLE
        acts = only and cut[at].text.islower() and cut[at].lower not in english.AMBIGUOUS
        if acts or cut[at].lower in english.BE_PAST:
            closed = english.PREPOSITIONS | english.DETERMINERS | english.PRONOUNS
            return None if before in closed else at
        opens = cut[at].lower in english.DETERMINERS or cut[at].is_capital
        if opens and not cut[at - 1].is_capital and before not in english.STOP_WORDS:
            return None  # "died in the room | the king built"
    return None
