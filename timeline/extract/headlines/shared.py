"""The subject that a clause shares with the clause before it, where it has none of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice

from timeline.extract import clauses, english, words
from timeline.extract.english.doing import DOING
from timeline.extract.headlines import (
    beginning,
    nominal,
    participles,
    placing,
    presents,
    relatives,
    spare,
)
from timeline.extract.headlines.tense import is_plural
from timeline.extract.headlines.whole import TURNING
from timeline.extract.names import Name
from timeline.extract.words import Token

PASSIVE_KINDS = frozenset(
    "kill execute arrest try exile expel release choose publish build abolish sign".split()
)
PASSIVE = frozenset(
    """complete finish restore repair demolish rename replace enlarge sell send bring dedicate
    repeat carry bury hand throw transfer convert deliver unveil perform reduce raise lower double
    halve increase widen""".split()
)
"""Verbs that behind another passive are passive too, where no object follows."""
CLOSED = english.CONJUNCTIONS | english.SUBORDINATORS | english.PREPOSITIONS - {"of"}
LONGEST_ASIDE = 14
"""Words of an aside between "and" and its verb."""
FEW = 4
"""Words in which a row of verbs must go on."""
ACTIVE = frozenset(
    """die fall go come return sail arrive retire resign flee escape emigrate vanish disappear sink
    perish drown collapse open reopen close""".split()
)
"""Verbs that have no passive, or need none."""
MOVING = frozenset(
    "die go come sail flee land embark march travel walk ride vanish disappear".split()
)
"""Of these, verbs whose past describes no noun: "landed at Brede" is no participle."""
OF_TWO = frozenset(
    """make name call elect appoint crown give grant send award hand teach tell show pay deny
    refuse offer""".split()
)
"""Behind the passive of these an object may stand: "made a bishop", "sent a letter"."""


def completed(
    tokens: Sequence[Token],
    starts: tuple[int, int],
    kept: list[int],
    dated: Collection[int],
    date: int,
    names: Sequence[Name],
) -> list[int]:
    """The clause with the subject that it shares with the one before.

    `starts` says where the one before begins that has a subject of its own, and where this does;
    `date` where the date stands.
    """
    if not kept:
        return []
    start = starts[1]
    kept = _without_aside(tokens, start, kept)
    first = tokens[kept[0]].lower
    opening = max(starts[0], _sentence_start(tokens, start))
    before = spare.opened(tokens, spare.kept(tokens, opening, start, dated))
    if first in ("who", "which", "whom", "whose"):
        if not before:
            return relatives.of_date(tokens, kept)
        return relatives.behind(tokens, before, kept, date, names) or relatives.named(
            tokens, before, kept, names
        )
    earlier = [tokens[at] for at in before]
    begins = beginning.begins(earlier) if earlier else None
    verb = clauses.verb(earlier, begins) if begins is not None else None
    if begins is None or verb is None:
        return _interrupted(tokens, before, kept) or kept
    if first in english.PREPOSITIONS and clauses.verb([tokens[at] for at in kept]) is None:
        same = [at for at in range(verb + 1, len(earlier)) if earlier[at].lower == first]
        if any(_opens_noun(tokens, at) for at in kept[:-1]):
            return kept  # "was set up in Brede, and | in Orm, the second"
        return before[begins : same[-1]] + kept if same else []
    if first in clauses.FINITE:
        # ": the day after 9 March was counted as the 23rd" shares no subject.
        parted = start > 0 and tokens[start - 1].text in ":;—."
        return [] if parted or relatives.waits(tokens, start) else before[begins:verb] + kept
    base = words.base(first)
    if base is not None and _stands_apart(tokens, kept):
        return kept
    follows = tokens[kept[1]] if len(kept) > 1 else None
    comes = follows is not None and follows.lower in english.DETERMINERS
    if base is None or (comes and first in nominal.COMING):
        return _suffering(tokens, before, kept, begins, names) or kept
    if placing.is_apposed(tokens, before[begins]) and participles.opens(earlier[verb:]):
        return []  # "the Roth case, a lawsuit opened in May and | dropped in June"
    has_object = follows is not None and (
        follows.is_capital or follows.lower in english.DETERMINERS or follows.text[0].isdigit()
    )
    # "He fell, was taken and hanged": the last verb before tells, with the first's subject.
    last = max(at for at in range(verb, len(earlier)) if clauses.is_finite(earlier, at))
    passive = _is_passive(earlier, last)
    only_past = first in english.PAST and first not in english.PARTICIPLE
    own = only_past or (base in MOVING and first not in participles.ACTIVE)
    own = own or (has_object and base not in OF_TWO)
    listed = not passive and (has_object or _is_listed(tokens, kept[-1], dated))
    if not (_is_joined(tokens, start) or own or listed):
        return []
    if not passive:
        only = first in english.PARTICIPLE and first not in english.PAST
        return [] if only else before[begins:verb] + kept
    turned = follows is not None and follows.lower in TURNING and len(kept) > 2
    has_object = has_object or (turned and tokens[kept[2]].lower in english.DETERMINERS)
    by = follows is not None and follows.lower == "by" and first not in clauses.WITHOUT_OBJECT
    leaves = first == "left" and (follows is None or follows.lower == "for")
    if (base in ACTIVE and not by) or own or has_object or leaves:
        return before[begins:verb] + kept
    only = first in english.PARTICIPLE and first not in english.PAST
    if by or only or base in PASSIVE | DOING or words.kind(first) in PASSIVE_KINDS:
        return [*before[begins:verb], before[last], *kept]
    return []


def _is_passive(cut: Sequence[Token], verb: int) -> bool:
    """Whether a "was" there has a participle behind it: "was taken", not "was at Brede"."""
    if cut[verb].lower not in english.BE_PAST:
        return False
    behind = (token for token in cut[verb + 1 :] if not clauses.is_adverb(token))
    first = next(behind, None)
    return first is None or first.lower == "being" or participles.is_participle(first.lower)


def _suffering(
    tokens: Sequence[Token],
    before: Sequence[int],
    kept: Sequence[int],
    begins: int,
    names: Sequence[Name],
) -> list[int]:
    """A noun and its participle with the "was" before: "Brede was sold, and | the mill rebuilt"."""
    cut, earlier = [tokens[at] for at in kept], [tokens[at] for at in before]
    verb = clauses.verb(earlier, begins)
    opens = cut[0].is_capital or cut[0].lower in english.DETERMINERS
    if verb is None or not opens or not _is_joined(tokens, kept[0]):
        return []
    if presents.main_verb(cut) is not None or not _is_passive(earlier, verb):
        return []
    at = 1
    while at < len(cut) and cut[at].is_word and cut[at].lower not in CLOSED:
        participle = cut[at].lower in english.PARTICIPLE or words.kind(cut[at].lower)
        if participle and words.base(cut[at].lower) and at > (not cut[0].is_capital):
            plural = is_plural(cut[:at], names)
            agrees = plural is (earlier[verb].lower == "were")
            return [*kept[:at], before[verb], *kept[at:]] if agrees else []
        at += 1
    return []


def _without_aside(tokens: Sequence[Token], start: int, kept: list[int]) -> list[int]:
    """The verb that an aside parts from "and": "and, on refusing their fines, | were jailed"."""
    first = tokens[kept[0]].lower
    opens = first in english.PREPOSITIONS - {"of"} or first.endswith("ing") or first == "as"
    joining = {token.lower for token in tokens[max(start - 2, 0) : kept[0]]}
    if not opens or joining.isdisjoint({"and", "but"}):
        return kept
    if any(token.lower in clauses.RELATIVE for token in tokens[:start]):
        return kept  # "told Roth, who fled, and then, being poor, | begged"
    for number in range(1, min(len(kept) - 2, LONGEST_ASIDE)):
        at, behind = kept[number], kept[number + 1]
        before = tokens[kept[0] : at]
        told = first != "as" and any(clauses.is_finite(tokens, place) for place in kept[:number])
        if tokens[at].text != "," or told or any(token.text in ";:—" for token in before):
            continue
        word = tokens[behind].lower
        acts = word in clauses.FINITE or (word in english.PAST and word not in english.PARTICIPLE)
        behind_that = tokens[behind + 1].lower if behind + 1 < len(tokens) else ""
        acts = acts or (
            clauses.is_past(word)
            and behind_that not in english.PREPOSITIONS  # "the peace, signed at Orm"
            and kept[number + 2] == behind + 1
        )
        return kept[number + 1 :] if acts else kept
    return kept


def _opens_noun(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma stands there and a noun behind it."""
    behind = tokens[comma + 1]
    noun = behind.is_capital or behind.lower in english.DETERMINERS
    return tokens[comma].text == "," and noun


def _stands_apart(tokens: Sequence[Token], kept: Sequence[int]) -> bool:
    """Whether a participle opens the clause of a pronoun: "confronted with Roth, | she fled"."""
    for at in range(1, len(kept) - 2):
        behind = tokens[kept[at + 1]].lower
        if tokens[kept[at]].text == "," and behind in beginning.SUBJECTS:
            return participles.is_participle(tokens[kept[0]].lower)
    return False


def _interrupted(tokens: Sequence[Token], before: Sequence[int], kept: Sequence[int]) -> list[int]:
    """A verb or participle with the subject that an aside parts from it: "Roth, a smith, | fled".

    Nothing where the words before are more than a subject and what stands beside it.
    """
    first, mark = kept[0], kept[0] - 1
    if not before or mark < 0 or tokens[mark].text != ",":
        return []
    comma = next((n for n, at in enumerate(before) if tokens[at].text == ","), len(before))
    who = list(before[:comma])
    opening = tokens[who[0]] if who else None
    closed = english.PREPOSITIONS | english.SUBORDINATORS | english.CONJUNCTIONS | english.PRONOUNS
    if opening is None or opening.lower in closed:
        return []
    if not (opening.is_capital or opening.lower in english.DETERMINERS):
        return []
    if any(clauses.is_finite(tokens, at) for at in who):
        return []
    if comma < len(before) and clauses.is_finite(tokens, first):
        return [*who, *kept]
    return [*who, mark, *kept] if participles.is_participle(tokens[first].lower) else []


def _is_joined(tokens: Sequence[Token], start: int) -> bool:
    """Whether an "and" or "then" joins the clause there to what stands before it."""
    joined = {tokens[start - 1].lower, tokens[start].lower} if start else set()
    return bool(joined & (english.CONJUNCTIONS | {"then"}))


def _is_listed(tokens: Sequence[Token], last: int, dated: Collection[int]) -> bool:
    """Whether the next verb of one row follows: "went home, | examined patents | and died"."""
    behind = (tokens[at] for at in range(last + 1, len(tokens)) if at not in dated)
    lowers = [token.lower for token in islice(behind, FEW) if token.is_word]
    return lowers[:1] == ["and"] and len(lowers) > 1 and words.base(lowers[1]) is not None


def _sentence_start(tokens: Sequence[Token], before: int) -> int:
    """Where a new sentence begins that the text's cutting has missed: "on the 3rd. His son ..."."""
    for at in range(before - 1, 0, -1):
        if tokens[at - 1].text == "." and tokens[at].is_capital and len(tokens[at - 2].text) > 1:
            return at
    return 0
