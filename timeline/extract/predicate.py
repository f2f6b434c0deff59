"""The predicate of a headline: cut at the first joint of the sentence, then until it fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.extract import clauses, english, words
from timeline.extract.tense import present
from timeline.extract.words import Token
from timeline.model import TITLE_LENGTH

DANGLING = (
    english.PREPOSITIONS | english.DETERMINERS | english.CONJUNCTIONS
    | frozenset(
        """not as to just then only even right now also soon later previous next following
        same""".split()
    )
) - frozenset("off out down up over about behind through".split())  # fmt: skip
PARTICLES = frozenset("in on away".split())
VAGUE = frozenset("it they them he she him we i us you this these those who which there".split())
"""Words that leave open of whom or what a headline speaks."""
INCOMPLETE = frozenset(map(words.stem, english.SPEECH | english.NEEDS_MORE))
BE = frozenset("was were is are be been".split())
COMPLEMENT = frozenset("that how whether why what than".split())


def fit(subject: str, predicate: Sequence[Token], plural: bool | None) -> str | None:
    """Subject and predicate, cut at the first joint and then until they fit."""
    hard = next((at for at in range(1, len(predicate)) if _is_joint(predicate, at)), len(predicate))
    ends = [hard, *(at for at in range(hard - 1, 0, -1) if _may_end(predicate, at))]
    for end in ends:
        cut = list(predicate[:end])
        if any(token.lower in VAGUE - {"there"} for token in cut[1:]):
            continue
        if cut[-1].lower == "her":
            continue  # "pained her": without its object the verb says too little
        dangling = DANGLING if end < len(predicate) else DANGLING - PARTICLES
        while len(cut) > 1 and (cut[-1].lower in dangling or not closes(cut[-1])):
            cut.pop()
        if [token.lower for token in cut[-2:]] == ["and", "again"]:
            cut = cut[:-2]  # "were held on 6 May and again": the second day was its object
        if end < len(predicate) and len(cut) > 2 and cut[-2].lower in english.CONJUNCTIONS:
            continue  # "... and shared": of the second verb too little is left
        if not _is_whole(cut, complete=end == len(predicate)):
            continue
        if _tells_more(cut):
            continue
        title = f"{subject} {joined(cut, present(cut, plural))}"
        title = _balanced(title[0].upper() + title[1:])
        if len(title) <= TITLE_LENGTH:
            return title
    return None


def _tells_more(cut: Sequence[Token]) -> bool:
    """Whether a clause without a mark or joining word follows: "reopened the men had left"."""
    for at in range(2, len(cut)):
        if cut[at].lower in english.CONJUNCTIONS | COMPLEMENT | clauses.RELATIVE | {",", "as"}:
            return False
        if cut[at].lower in ("had", "was", "were"):
            return True
    return False


def closes(token: Token) -> bool:
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
            return words_on > 0 and clauses.verb(rest) is None
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


def joined(cut: Sequence[Token], changed: Mapping[int, str] | None = None) -> str:
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
