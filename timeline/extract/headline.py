"""A headline from a clause: who did what, in the present tense, without its date.

Nothing is made up: the words are the clause's own, shortened only at the joints of the sentence.
Where no whole clause of at most 70 characters can be had with certainty there is none.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.extract import (
    clauses,
    english,
    nominal,
    objects,
    participles,
    shared,
    spare,
    subject,
    words,
)
from timeline.extract.english_people import PERSONS
from timeline.extract.predicate import COMPLEMENT, fit
from timeline.extract.referents import Referents
from timeline.extract.tense import is_plural
from timeline.extract.words import Token

SUBJECT_WORDS = 12
LONGEST_SUBJECT = 30
"""Words, with what is set beside it between commas."""
FACTS = frozenset("when while where whereas whereupon because although though".split())
"""What a clause says behind these did happen."""
SUBORDINATE = english.SUBORDINATORS - english.PREPOSITIONS
IMPERSONAL = frozenset("seem appear happen rain snow take turn become fall".split())
"""What an "it" does that means nothing."""
# Without these words a headline would say what did not happen.
UNSAID = frozenset("nearly almost hardly scarcely barely never only".split())


def headline(
    tokens: Sequence[Token],
    start: int,
    end: int,
    dated: Collection[int],
    date: int,
    referents: Referents,
) -> str | None:
    """A title from the clause tokens[start:end], or None.

    `dated` holds the indexes of date words, `date` that of the first of the happening's own;
    `referents` knows the sentence's names and what its pronouns stand for.
    """
    if _in_brackets(tokens, start, date, dated):
        return None
    if (
        end < len(tokens)
        and tokens[end].lower in clauses.RELATIVE
        and clauses.verb(tokens, start, end) is None
    ):
        end = len(tokens)  # "his daughter Caroline | who was twenty-six | took the chair"
    kept = spare.opened(tokens, spare.kept(tokens, start, end, dated))
    opening = referents.clause_before(start)
    kept = shared.completed(tokens, (opening, start), kept, dated, date, referents.names)
    kept = [kept[at] for at in nominal.turned([tokens[at] for at in kept])]
    if not kept:
        return None
    cut = [tokens[at] for at in kept]
    if cut[0].lower == "there":
        return nominal.existing(cut)
    opens = not any(token.is_word for token in tokens[:date])
    if opens and clauses.main_verb(cut) is None:
        return nominal.entry(cut)
    begins = subject.begins(cut)
    found = _verb(cut, begins) if begins is not None else None
    if begins is None or found is None or not 0 < found - begins <= LONGEST_SUBJECT:
        return None
    if found - begins > SUBJECT_WORDS and not _is_described(cut[begins:found]):
        return None
    if kept[begins] - 1 in dated and tokens[kept[begins] - 1].lower in ("after", "before"):
        return None  # "a week after it opened"
    head = found
    while head > begins + 1 and clauses.is_adverb(cut[head - 1]):
        head -= 1
        if cut[head].lower in UNSAID:
            return None
    inner = _inner(tokens, kept[found], min(date, end))
    if inner is not None:
        return headline(tokens, inner + 1, end, dated, date, referents)
    who = subject.text(cut[begins:head], kept[begins:head], referents.names, referents.text)
    plural = is_plural(cut[begins:head], referents.names)
    told = _told(tokens, kept, begins, found, date, plural)
    if who is None or not told:
        return None
    if cut[begins].lower == "it" and _is_empty([token for _, token in told]):
        return None
    is_person = referents.speaks_of_person(cut[begins:head]) or cut[begins].lower in ("he", "she")
    theirs = any(token.lower == "their" for _, token in told)
    if theirs and cut[begins].lower == "the" and not is_person and not plural:
        plural = None  # "the Sarra fought their neighbours"
    return fit(who, objects.replaced(told, who, is_person, referents), plural)


def _verb(cut: Sequence[Token], begins: int) -> int | None:
    """The subject's verb, not the participle set beside it: "Roth, arrested at Brede, | died"."""
    found = clauses.main_verb(cut, begins)
    if found is None:
        return None
    if (
        cut[found].lower in ("named", "called")
        and cut[found + 1 :][:1]
        and cut[found + 1].is_capital
    ):
        return clauses.verb(cut, found + 1) or found  # "a broker named Castro | bought"
    commas = [at for at in range(begins, len(cut)) if cut[at].text == ","][:2]
    if len(commas) == 2 and commas[0] == found - 1 and clauses.verb(cut, commas[1]) is not None:
        behind = clauses.verb(cut, commas[1])
        return behind if behind == commas[1] + 1 else found
    return found


def _is_described(who: Sequence[Token]) -> bool:
    """Whether a long subject is a short one with more beside it: "Roth, who ..., died"."""
    comma = next((at for at, token in enumerate(who[:-1]) if token.text == ","), SUBJECT_WORDS)
    if comma >= SUBJECT_WORDS or who[-1].text != ",":
        return False
    follows = who[comma + 1]
    who_or_which = follows.lower in ("who", "which", "whose", "whom")
    return follows.is_capital or who_or_which or follows.lower.endswith("ing")


def _told(
    tokens: Sequence[Token],
    kept: Sequence[int],
    begins: int,
    found: int,
    date: int,
    plural: bool | None,
) -> list[tuple[int, Token]]:
    """What the subject that begins at `begins` did on the date, with the words' places.

    That is the predicate with the verb at `found`, unless the date stands with a participle or
    within a clause of its own; of the latter nothing is told.
    """
    cut = [tokens[at] for at in kept]
    opening, closing = participles.beside(cut, kept, date)
    phrase, beside = cut[opening:closing], participles.opens(cut[opening:closing])
    if closing <= found and phrase and opening != begins:
        doing = phrase[0].lower.endswith("ing")
        if beside and not (doing and opening < begins):
            told = participles.passive(phrase, plural)
            return list(zip([kept[opening], *kept[opening:closing]], told, strict=False))
        if opening > begins and phrase[0].lower not in english.PREPOSITIONS:
            return []  # "Roth, mayor from 1843, died"
    beside = beside and opening > found and not _is_apart(tokens, kept[opening], date)
    if _is_telegraphic(cut[begins : found + 2]):
        told = participles.passive(cut[found:], plural)
        return list(zip([kept[found], *kept[found:]], told, strict=False))
    within = any(tokens[at].lower in SUBORDINATE for at in range(kept[found] + 1, date))
    return [] if beside or within else list(zip(kept[found:], cut[found:], strict=True))


def _is_telegraphic(cut: Sequence[Token]) -> bool:
    """Whether a bare noun suffers what its verb says: "peace signed", "abbot elected at Brede"."""
    if len(cut) < 2 or not words.base(cut[1].lower):
        return False
    if not words.kind(cut[0].lower) and cut[0].lower not in PERSONS:
        return False
    follows = cut[2] if len(cut) > 2 else None
    has_object = follows is not None and follows.lower not in english.PREPOSITIONS
    return words.kind(cut[1].lower) in shared.PASSIVE_KINDS and not has_object


def _inner(tokens: Sequence[Token], verb: int, date: int) -> int | None:
    """The word that opens a clause within the clause, if it tells of the date what happened."""
    within = [at for at in range(verb + 1, date) if tokens[at].lower in SUBORDINATE]
    return within[-1] if within and tokens[within[-1]].lower in FACTS else None


def _is_apart(tokens: Sequence[Token], phrase: int, date: int) -> bool:
    """Whether a comma stands between a phrase and the date: "was rolled out, painted, in May"."""
    return tokens[date - 1].text == "," or any(tokens[at].text == "," for at in range(date, phrase))


def _in_brackets(tokens: Sequence[Token], start: int, date: int, dated: Collection[int]) -> bool:
    """Whether the date stands in brackets with words of its own: "the abbey (founded 1712)"."""
    for at in range(date - 1, start, -1):
        if tokens[at].text == "(":
            return at - 1 not in dated and any(
                tokens[i].is_word and i not in dated for i in range(at + 1, date)
            )
        if tokens[at].text == ")":
            return False
    return False


def _is_empty(predicate: Sequence[Token]) -> bool:
    """Whether the "it" before this means nothing: "it was clear", "it was said that"."""
    at = next(
        (
            at
            for at, token in enumerate(predicate)
            if token.lower not in english.AUXILIARIES | {"not"} and not clauses.is_adverb(token)
        ),
        0,
    )
    verb = words.base(predicate[at].lower)
    if verb is None and predicate[at - 1].lower not in ("had", "has"):
        return predicate[0].lower in english.AUXILIARIES
    if verb in IMPERSONAL:
        return True
    behind = [token.lower for token in predicate[at + 1 : at + 3]]
    infinitive = behind[:1] == ["to"] and behind[1:2] and behind[1] not in english.DETERMINERS
    return bool(infinitive) or not COMPLEMENT.isdisjoint(behind)
