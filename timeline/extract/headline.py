"""A headline from a clause: who did what, in the present tense, without its date.

Nothing is made up: the words are the clause's own, shortened only at the joints of the sentence.
Where no whole clause of at most 70 characters can be had with certainty there is none.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from timeline.extract import clauses, english, words
from timeline.extract.names import Name
from timeline.extract.words import Token
from timeline.model import TITLE_LENGTH

MARKS = '"“”‘’«»'
DANGLING = (
    english.PREPOSITIONS | english.DETERMINERS | english.CONJUNCTIONS
    | frozenset("not as to just then only even right now also soon later".split())
) - frozenset("off out down up over about behind through".split())  # fmt: skip
VAGUE = frozenset("it they them he she him we i us you this these those who which there".split())
SUBJECT_WORDS = 12
INCOMPLETE = frozenset(map(words.stem, english.SPEECH | english.NEEDS_MORE))
BE = frozenset("was were is are be been".split())
PARTICLES = frozenset("in on away".split())
COMPLEMENT = frozenset("that how whether why what than".split())
SUBORDINATE = english.SUBORDINATORS - english.PREPOSITIONS
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
    kept = _kept(tokens, start, end, dated)
    kept = _opened(tokens, kept)
    kept = _with_subject(tokens, start, kept, dated, names)
    if not kept:
        return None
    cut = [tokens[at] for at in kept]
    begins = _subject_start(cut)
    found = clauses.verb(cut, begins) if begins is not None else None
    if begins is None or found is None or not 0 < found - begins <= SUBJECT_WORDS:
        return None
    verb, date = kept[begins:][found - begins], min((at for at in dated if start <= at), default=0)
    if any(tokens[at].lower in SUBORDINATE for at in range(verb + 1, min(date, end))):
        return None  # the date belongs to a clause within the clause
    head = found
    while head > begins + 1 and clauses.is_adverb(cut[head - 1]):
        head -= 1
    subject = _subject(cut[begins:head], kept[begins:head], names, meant)
    if subject is None:
        return None
    plural = _is_plural(cut[begins:head])
    return _fit(subject, cut[found:], plural)


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
        if doubled and at - 1 in dated:
            kept.pop()
        between_dates = at - 1 in dated and at + 1 in dated and tokens[at].lower == "and"
        if not (left_out or doubled or between_dates):
            kept.append(at)
        depth -= text in ")]" and depth > 0
    while kept and not _closes(tokens[kept[-1]]):
        kept.pop()
    return kept


def _is_note(tokens: Sequence[Token], at: int) -> bool:
    """A footnote number stands glued behind a word or mark."""
    return at > 0 and tokens[at - 1].end == tokens[at].start and tokens[at - 1].text not in "-–"


def _opened(tokens: Sequence[Token], kept: list[int]) -> list[int]:
    """Without the joining words, adverbs and marks that open a clause."""
    at = 0
    while at < len(kept) and (
        not (tokens[kept[at]].is_word or tokens[kept[at]].text[0].isdigit())
        or tokens[kept[at]].lower in english.CONJUNCTIONS | english.CONNECTORS | {"as", "that"}
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
    before = [at for at in _kept(tokens, 0, start, dated)] if start else []
    before = _opened(tokens, before)
    if first in ("who", "which"):
        owner = next((name for name in names if 0 <= tokens[kept[0]].start - name.end <= 2), None)
        follows = clauses.verb([tokens[at] for at in kept], 1)
        if owner is None or follows != 1:
            return []
        return [at for at in before if owner.start <= tokens[at].start < owner.end] + kept[1:]
    earlier = [tokens[at] for at in before]
    begins = _subject_start(earlier) if earlier else None
    verb = clauses.verb(earlier, begins) if begins is not None else None
    if begins is None or verb is None:
        return kept
    if first in english.PREPOSITIONS and clauses.verb([tokens[at] for at in kept]) is None:
        same = [at for at in range(verb + 1, len(earlier)) if earlier[at].lower == first]
        return before[begins : same[-1]] + kept if same else []
    if first in english.AUXILIARIES:
        return before[begins:verb] + kept
    if first in english.PAST or first in english.PARTICIPLE or words.base(first):
        joined = {tokens[start - 1].lower, tokens[start].lower} if start else set()
        if not joined & (english.CONJUNCTIONS | {"then"}):
            return []
        passive = earlier[verb].lower in english.BE_PAST
        if not passive and first in english.PARTICIPLE and first not in english.PAST:
            return []
        if not passive:
            return before[begins:verb] + kept
        follows = tokens[kept[1]] if len(kept) > 1 else None
        if words.kind(first) in PASSIVE_KINDS or (
            first not in english.PAST and not words.base(first)
        ):
            return before[begins : verb + 1] + kept
        if follows and (follows.is_capital or follows.lower in english.DETERMINERS):
            return before[begins:verb] + kept
        return []
    return kept


def _subject_start(cut: Sequence[Token]) -> int | None:
    """Where the subject begins: behind an opening phrase, if there is one; None if unsure."""
    if not cut:
        return None
    first = cut[0].lower
    opens = first in english.PREPOSITIONS | english.SUBORDINATORS or first.endswith("ing")
    if not opens and not (first in english.PARTICIPLE or words.base(first)):
        return 0 if clauses.verb(cut) else None
    for at, token in enumerate(cut):
        if token.text == "," and at + 1 < len(cut) and clauses.verb(cut, at + 1):
            following = cut[at + 1].lower
            if following in english.CONJUNCTIONS | english.PREPOSITIONS | english.SUBORDINATORS:
                continue
            if following in english.CONNECTORS or following.endswith("ing"):
                continue
            return at + 1
    found = clauses.verb(cut)
    if found is None or first in english.SUBORDINATORS - english.PREPOSITIONS:
        return None
    # "In the north the rebels rose": the last noun phrase before the verb is the subject.
    for at in range(found - 1, 1, -1):
        opens = cut[at].lower in english.DETERMINERS or (
            cut[at].is_capital and not cut[at - 1].is_capital
        )
        if opens and cut[at - 1].lower not in english.PREPOSITIONS | english.DETERMINERS:
            return (
                at
                if cut[at - 1].is_word and cut[at - 1].lower not in english.CONJUNCTIONS
                else None
            )
        if cut[at].lower in english.PREPOSITIONS:
            return None
    return None


def _subject(
    cut: Sequence[Token], places: Sequence[int], names: Sequence[Name], meant: Mapping[int, Name]
) -> str | None:
    """The subject's words, an apposition left out and a pronoun replaced; None if it is vague."""
    commas = [at for at, token in enumerate(cut) if token.text in ",–—"]
    if commas:
        inner = cut[commas[0] + 1 : commas[-1]]
        listed = any(token.lower in ("and", "or") for token in cut[commas[-1] :])
        if len(commas) == 1 and not listed:
            return None
        if not listed:
            named = next(
                (
                    n
                    for n in names
                    if inner and n.start == inner[0].start and n.end >= inner[-1].end
                ),
                None,
            )
            if named and cut[0].lower in english.DETERMINERS:
                return named.text
            cut = cut[: commas[0]]
    if not cut or cut[0].lower in english.SUBORDINATORS - {"that"}:
        return None
    first = cut[0].lower
    person = meant.get(places[0])
    if first in ("he", "she") and len(cut) == 1:
        return person.text if person else None
    if first in ("his", "her") and person:
        return f"{person.text}’s {_joined(cut[1:])}" if len(cut) > 1 else None
    if first in ("his", "her", "its", "their"):
        # "Their daughter Ines" is Ines.
        named = next((name for name in names if name.end == cut[-1].end), None)
        return named.text if named and named.start > cut[0].start else None
    if first in VAGUE:
        return None
    if any(token.lower in VAGUE for token in cut):
        return None
    return _joined(cut)


def _is_plural(cut: Sequence[Token]) -> bool | None:
    """Whether the subject takes a plural verb; None where its form does not tell."""
    head: list[Token] = []
    for token in cut:
        if token.lower in english.PREPOSITIONS or token.text in ",–—(":
            break
        head.append(token)
    if not head:
        return None
    lowers = [token.lower for token in head]
    if lowers[0] in ("he", "she", "each", "every", "one"):
        return False
    if "and" in lowers:
        return True
    if (
        lowers[0] in english.QUANTIFIERS
        or lowers[-1] in english.QUANTIFIERS
        or head[0].text.isdigit()
    ):
        return True
    last = head[-1]
    ends = last.lower.endswith("s") and last.lower not in english.SINGULAR_IN_S
    ends = ends and not last.lower.endswith(("ss", "us", "is", "'s"))
    if last.is_capital:
        return None if ends and lowers[0] == "the" else False
    return ends


def _fit(subject: str, predicate: Sequence[Token], plural: bool | None) -> str | None:
    """Subject and predicate, cut at the first joint and then until they fit."""
    hard = next((at for at in range(1, len(predicate)) if _is_joint(predicate, at)), len(predicate))
    ends = [hard, *(at for at in range(hard - 1, 0, -1) if _may_end(predicate, at))]
    for end in ends:
        cut = list(predicate[:end])
        if any(token.lower in VAGUE - {"there"} for token in cut[1:]):
            continue
        dangling = DANGLING if end < len(predicate) else DANGLING - PARTICLES
        while len(cut) > 1 and (cut[-1].lower in dangling or not _closes(cut[-1])):
            cut.pop()
        if end < len(predicate) and len(cut) > 2 and cut[-2].lower in english.CONJUNCTIONS:
            continue  # "... and shared": of the second verb too little is left
        if not _is_whole(cut, complete=end == len(predicate)):
            continue
        title = f"{subject} {_joined(cut, _present(cut, plural))}"
        title = _balanced(title[0].upper() + title[1:])
        if len(title) <= TITLE_LENGTH:
            return title
    return None


def _closes(token: Token) -> bool:
    return token.is_word or token.text[0].isdigit() or token.text in '”’"»%'


def _is_joint(predicate: Sequence[Token], at: int) -> bool:
    """Whether a new clause, an apposition or an aside begins at this token."""
    token = predicate[at]
    follows = predicate[at + 1] if at + 1 < len(predicate) else None
    if token.text in ";:—(" or (token.text == "–" and follows is not None):
        return True
    if token.text == "." and follows is not None:
        return len(predicate[at - 1].text) > 1
    if token.lower in english.SUBORDINATORS:
        previous = predicate[at - 1].lower
        # "The idea that", "declares that": what follows belongs to the word before it.
        belongs = token.lower in COMPLEMENT and previous != ","
        return not belongs and (token.lower not in english.PREPOSITIONS or previous == ",")
    if token.text == ",":
        return not _is_list(predicate, at)
    if token.lower in ("and", "but") and follows is not None:
        found = clauses.verb(predicate, at + 1)
        return (
            found is not None
            and found > at + 1
            and not any(t.text == "," for t in predicate[at:found])
        )
    return False


def _is_list(predicate: Sequence[Token], comma: int) -> bool:
    """Whether a comma stands between few words and "and": "in Rome, Lyon and Turin"."""
    rest = predicate[comma + 1 :]
    words_on = 0
    for token in rest:
        if token.lower in ("and", "or"):
            return 0 < words_on and clauses.verb(rest) is None
        if token.text == ",":
            words_on = 0
        elif not token.is_word or words_on >= 3 or token.lower in english.SUBORDINATORS:
            return False
        words_on += token.is_word
    return False


def _may_end(predicate: Sequence[Token], at: int) -> bool:
    token = predicate[at].lower
    follows = predicate[at + 1] if at + 1 < len(predicate) else None
    if token == "to":
        return follows is not None and (
            follows.is_capital or follows.lower in english.DETERMINERS or not follows.is_word
        )
    if token in ("of", "than"):
        return False
    if token == "by" and at > 1 and words.base(predicate[at - 1].lower):
        # "The threat posed | by" hangs in the air; "is arrested | by" does not.
        return predicate[at - 2].lower in english.AUXILIARIES | english.ADVERBS_BEFORE_VERB
    if token in english.CONJUNCTIONS:
        return follows is not None and (
            follows.lower in english.PAST or words.base(follows.lower) is not None
        )
    return token in english.PREPOSITIONS or predicate[at].text == ","


def _is_whole(cut: Sequence[Token], complete: bool) -> bool:
    """Whether the predicate says something: more than an auxiliary or "declared"."""
    lowers = [token.lower for token in cut]
    at = 0
    while at < len(lowers) and (
        lowers[at] in english.AUXILIARIES
        or lowers[at] in english.ADVERBS_BEFORE_VERB
        or lowers[at] == "not"
    ):
        at += 1
    if at >= len(lowers):
        return False
    if at + 1 < len(lowers):
        return True
    passive = any(word in BE for word in lowers[:at])
    if passive and (lowers[at] in english.PARTICIPLE or words.base(lowers[at])):
        return True
    if words.stem(words.base(lowers[at]) or lowers[at]) in INCOMPLETE:
        return False
    return complete or at > 0


def _present(cut: Sequence[Token], plural: bool | None) -> dict[int, str]:
    """New words, by index, that put the predicate in the present; none where that is unsafe."""
    first = cut[0].lower
    if first in english.BE_PAST:
        plural = first == "were"
    if plural is None:
        return {}
    changed: dict[int, str] = {}
    second = next(
        (at for at in range(1, len(cut)) if cut[at].lower not in english.ADVERBS_BEFORE_VERB), 0
    )
    after = cut[second].lower
    if first in english.BE_PAST:
        changed[0] = english.BE_PAST[first]
    elif first == "had":
        if after == "been":
            changed |= {0: "are" if plural else "is", second: ""}
        elif after in english.PARTICIPLE or words.base(after):
            verb = words.base(after) or after
            changed |= {0: "", second: verb if plural else words.third(verb)}
        else:
            changed[0] = "have" if plural else "has"
    elif first == "did":
        changed[0] = "do" if plural else "does"
    elif first in english.AUXILIARIES:
        return {}
    else:
        verb = words.base(first)
        if verb is None:
            return {}
        changed[0] = verb if plural else words.third(verb)
    passive = first in english.BE_PAST
    for at in range(1, len(cut)):
        joined = cut[at - 1].lower in ("and", "but", "then") or cut[at - 1].text == ","
        if not joined or cut[at].is_capital:
            continue
        word = cut[at].lower
        if word in english.BE_PAST:
            changed[at] = "are" if plural else "is"
        elif word in english.PAST or words.base(word):
            if passive and word in english.PARTICIPLE | {}:
                continue
            if passive and words.base(word) and word.endswith("ed"):
                continue
            verb = words.base(word) or word
            changed[at] = verb if plural else words.third(verb)
    return changed


def _joined(cut: Sequence[Token], changed: Mapping[int, str] | None = None) -> str:
    """The words as they stood, with single spaces, some of them changed."""
    parts: list[str] = []
    for at, token in enumerate(cut):
        text = (changed or {}).get(at, token.text)
        if not text:
            continue
        glued = at > 0 and cut[at - 1].end == token.start
        tight = token.text in ",.;:!?)%" or token.text in "”’»"
        parts.append(text if not parts or glued or tight else f" {text}")
    return "".join(parts).strip()


def _balanced(title: str) -> str:
    """Without quotation marks that have lost their fellows."""
    for opening, closing in ("“”", "‘’", "«»"):
        if title.count(opening) > title.count(closing):
            title = title.replace(opening, "")
        elif opening != "‘" and title.count(closing) > title.count(opening):
            title = title.replace(closing, "")
    if title.count('"') % 2:
        title = title.replace('"', "")
    return title
