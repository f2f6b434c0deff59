"""A headline from a clause: who did what, in the present tense, without its date.

Nothing is made up: the words are the clause's own, shortened only at the joints of the sentence.
Where no whole clause of at most 70 characters can be had with certainty there is none.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from timeline.extract import clauses, english, subject, words
from timeline.extract.names import Name
from timeline.extract.predicate import closes, fit
from timeline.extract.tense import is_plural
from timeline.extract.words import Token

SUBJECT_WORDS = 12
SUBORDINATE = english.SUBORDINATORS - english.PREPOSITIONS
# Without these words a headline would say what did not happen.
UNSAID = frozenset("nearly almost hardly scarcely barely never only".split())
PASSIVE_KINDS = frozenset("kill execute arrest try exile expel release choose publish".split())


def headline(
    tokens: Sequence[Token],
    start: int,
    end: int,
    dated: Collection[int],
    names: Sequence[Name],
    meant: Mapping[int, Name],
) -> str | None:
    """A title from the clause tokens[start:end], or None.

    `dated` holds the indexes of date words, `names` the sentence's names, `meant` the persons whom
    pronouns mean by token index.
    """
    if _in_brackets(tokens, start, end, dated):
        return None
    kept = _kept(tokens, start, end, dated)
    kept = _opened(tokens, kept)
    kept = _with_subject(tokens, start, kept, dated, names)
    if not kept:
        return None
    cut = [tokens[at] for at in kept]
    begins = subject.begins(cut)
    found = clauses.main_verb(cut, begins) if begins is not None else None
    if begins is None or found is None or not 0 < found - begins <= SUBJECT_WORDS:
        return None
    verb, date = kept[begins:][found - begins], min((at for at in dated if start <= at), default=0)
    if any(tokens[at].lower in SUBORDINATE for at in range(verb + 1, min(date, end))):
        return None  # the date belongs to a clause within the clause
    head = found
    while head > begins + 1 and clauses.is_adverb(cut[head - 1]):
        head -= 1
        if cut[head].lower in UNSAID:
            return None
    who = subject.text(cut[begins:head], kept[begins:head], names, meant)
    if who is None:
        return None
    plural = is_plural(cut[begins:head], names)
    return fit(who, cut[found:], plural)


def _kept(tokens: Sequence[Token], start: int, end: int, dated: Collection[int]) -> list[int]:
    """Indexes of the clause's tokens without dates, brackets and the marks around them."""
    kept: list[int] = []
    depth = 0
    for at in range(start, end):
        text = tokens[at].text
        depth += text in "(["
        left_out = depth > 0 or at in dated or (text.isdigit() and _is_note(tokens, at))
        # "The assault, on 8 June, failed" is whole without both its commas.
        doubled = text == "," and bool(kept) and tokens[kept[-1]].text == ","
        if doubled and at - 1 in dated and not _goes_on(tokens, at + 1):
            kept.pop()
        between_dates = at - 1 in dated and at + 1 in dated and tokens[at].lower == "and"
        if not (left_out or doubled or between_dates):
            kept.append(at)
        depth -= text in ")]" and depth > 0
    while kept and not closes(tokens[kept[-1]]):
        kept.pop()
    return kept


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle follows: "he was home, on 3 May, walking the last miles"."""
    return at < len(tokens) and tokens[at].lower.endswith("ing")


def _in_brackets(tokens: Sequence[Token], start: int, end: int, dated: Collection[int]) -> bool:
    """Whether the date stands in brackets with words of its own: "the abbey (founded 1712)"."""
    first = min((at for at in dated if start <= at < end), default=start)
    for at in range(first - 1, start, -1):
        if tokens[at].text == "(":
            return any(token.is_word for token in tokens[at + 1 : first])
        if tokens[at].text == ")":
            return False
    return False


def _sentence_start(tokens: Sequence[Token], before: int) -> int:
    """Where a new sentence begins that the text's cutting has missed: "on the 3rd. His son ..."."""
    for at in range(before - 1, 0, -1):
        if tokens[at - 1].text == "." and tokens[at].is_capital and len(tokens[at - 2].text) > 1:
            return at
    return 0


def _is_note(tokens: Sequence[Token], at: int) -> bool:
    """A footnote number stands glued behind a word or mark, and not before one."""
    if at + 1 < len(tokens) and tokens[at + 1].is_word and tokens[at].end == tokens[at + 1].start:
        return False
    return at > 0 and tokens[at - 1].end == tokens[at].start and tokens[at - 1].text not in "-–"


def _opened(tokens: Sequence[Token], kept: list[int]) -> list[int]:
    """Without the joining words, adverbs and marks that open a clause."""
    at = 0
    while at < len(kept) and (
        not (tokens[kept[at]].is_word or tokens[kept[at]].text[0].isdigit())
        or tokens[kept[at]].lower in english.CONJUNCTIONS | english.CONNECTORS | {"that"}
        or (
            tokens[kept[at]].lower.endswith("ly")
            and tokens[kept[at]].lower not in english.STOP_WORDS
            and at + 1 < len(kept)
            and tokens[kept[at + 1]].text == ","
        )
        or (tokens[kept[at]].lower in ("while", "when", "whereas", "although", "though", "where"))
    ):
        at += 1
    return kept[at:]


def _with_subject(
    tokens: Sequence[Token],
    start: int,
    kept: list[int],
    dated: Collection[int],
    names: Sequence[Name],
) -> list[int]:
    """The clause with the subject that it shares with the clause before it, where it has none."""
    if not kept:
        return []
    first = tokens[kept[0]].lower
    before = _opened(tokens, _kept(tokens, _sentence_start(tokens, start), start, dated))
    if first in ("who", "which"):
        owner = next((name for name in names if 0 <= tokens[kept[0]].start - name.end <= 2), None)
        if owner is None or clauses.verb([tokens[at] for at in kept], 1) != 1:
            return []
        return [at for at in before if owner.start <= tokens[at].start < owner.end] + kept[1:]
    earlier = [tokens[at] for at in before]
    begins = subject.begins(earlier) if earlier else None
    verb = clauses.verb(earlier, begins) if begins is not None else None
    if begins is None or verb is None:
        return kept
    if first in english.PREPOSITIONS and clauses.verb([tokens[at] for at in kept]) is None:
        same = [at for at in range(verb + 1, len(earlier)) if earlier[at].lower == first]
        return before[begins : same[-1]] + kept if same else []
    if first in english.AUXILIARIES:
        return before[begins:verb] + kept
    if words.base(first):
        joined = {tokens[start - 1].lower, tokens[start].lower} if start else set()
        if not joined & (english.CONJUNCTIONS | {"then"}):
            return []
        # "He fell, was taken and hanged": the last verb before tells, with the first's subject.
        last = max(at for at in range(verb, len(earlier)) if clauses.is_finite(earlier, at))
        passive = earlier[last].lower in english.BE_PAST
        if not passive and first in english.PARTICIPLE and first not in english.PAST:
            return []
        if not passive:
            return before[begins:verb] + kept
        follows = tokens[kept[1]] if len(kept) > 1 else None
        if words.kind(first) in PASSIVE_KINDS:
            return [*before[begins:verb], before[last], *kept]
        if follows and (follows.is_capital or follows.lower in english.DETERMINERS):
            return before[begins:verb] + kept
        return []
    return kept
