"""The predicate of a headline: cut at the first joint of the sentence, then until it fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.extract import clauses, english, words
from timeline.extract.tense import present
from timeline.extract.whole import BE, TURNING, is_whole
from timeline.extract.words import Token
from timeline.model import TITLE_LENGTH

DANGLING = (
    english.PREPOSITIONS | english.DETERMINERS | english.CONJUNCTIONS
    | frozenset(
        """not as to just then only even right now also soon later previous next following
        same exactly here wherever whenever""".split()
    )
) - frozenset("off out down up over about behind through".split())  # fmt: skip
PARTICLES = frozenset("in on away".split())
TOLD = frozenset(
    """news claim fact idea report hope belief proof law order word rumour rumor demand promise
    condition evidence view theory suspicion fear""".split()
)
"""Nouns of which a clause with "that" says what they are; of others it says which."""
VAGUE = frozenset("it they them he she him we i us you this these those who which there".split())
"""Words that leave open of whom or what a headline speaks."""
TELLING = english.SPEECH | frozenset(
    "tell persuade inform assure convince promise remind teach show satisfy notify".split()
)
"""Verbs whose "that" behind a person is what they tell."""
SHORTENED = frozenset("st mr mrs dr rev gen col capt no mt".split())
"""Words behind which a full stop ends nothing."""
POSSIBLE = frozenset("may might can could should".split())
ANYBODY = frozenset("man men woman women people person one thing place".split())
SUBJECTS = frozenset("he she they we i".split())
CLAUSE = frozenset("that how whether why what".split())
COMPLEMENT = CLAUSE | {"than"}


def fit(subject: str, predicate: Sequence[Token], plural: bool | None) -> str | None:
    """Subject and predicate, cut at the first joint and then until they fit."""
    if predicate[0].lower in POSSIBLE:
        return None
    hard = next((at for at in range(1, len(predicate)) if _is_joint(predicate, at)), len(predicate))
    ends = [hard, *(at for at in range(hard - 1, 0, -1) if _may_end(predicate, at))]
    for end in ends:
        cut = list(predicate[:end])
        if any(_is_vague(cut, at) for at in range(1, len(cut))):
            continue
        dangling = DANGLING if end < len(predicate) else DANGLING - PARTICLES
        while len(cut) > 1 and (_hangs(cut, dangling) or not closes(cut[-1])):
            cut.pop()
            dangling = DANGLING
        if cut[-1].lower in ("one", "ones") and not words.base(cut[-2].lower):
            continue  # "bought a second one"
        if [token.lower for token in cut[-2:]] == ["and", "again"]:
            cut = cut[:-2]  # "were held on 6 May and again": the second day was its object
        commas = [at for at, token in enumerate(cut) if token.text == ","]
        listed = commas and any(t.lower in english.CONJUNCTIONS for t in cut[commas[-1] :])
        if end < hard and commas and not listed:
            continue  # "ask for a free press, trial | by jury and the right to hunt"
        if cut[0].lower in BE and not _is_said_of(subject, cut[1:]):
            continue
        shared = len(cut) > 2 and cut[-2].lower in english.CONJUNCTIONS
        if end < len(predicate) and shared and words.base(cut[-1].lower):
            continue  # "... and shared": of the second verb too little is left
        if any(token.lower in CLAUSE for token in cut) and not _ends_clause(cut):
            continue
        if not is_whole(cut, complete=end == len(predicate)):
            continue
        if end < len(predicate) and cut[-1].lower in ANYBODY and cut[-2].lower == "the":
            continue  # "an agreement with the man | whom they hated"
        if _tells_more(cut):
            continue
        title = f"{subject} {joined(cut, present(cut, plural))}"
        title = _balanced(title[0].upper() + title[1:])
        if len(title) <= TITLE_LENGTH:
            return title
    return None


def _is_vague(cut: Sequence[Token], at: int) -> bool:
    """Whether a word leaves open what it means; "that" does so at the end of a phrase."""
    if cut[at].lower != "that":
        return cut[at].lower in VAGUE - {"there"}
    ends = at + 1 == len(cut) or not cut[at + 1].is_word or cut[at + 1].lower in english.CONJUNCTIONS
    return ends and cut[at - 1].lower in english.PREPOSITIONS


def _is_said_of(subject: str, rest: Sequence[Token]) -> bool:
    """Whether a date left out has left enough behind "was": not of "was the 2nd of the fair"."""
    first = rest[0].lower if rest else ""
    same = subject.lower() in " ".join(token.lower for token in rest)
    return first != "of" and first not in english.CONJUNCTIONS and not same


def _hangs(cut: Sequence[Token], dangling: frozenset[str]) -> bool:
    """Whether the last word waits for another; that of "one after the other" does not."""
    before, last = cut[-2].lower, cut[-1].lower
    each_other = last in ("other", "another") and before in ("the", "one", "each")
    to_all = last in ("all", "both") and before in english.PREPOSITIONS
    return last in dangling and not (each_other or to_all)


def _tells_more(cut: Sequence[Token]) -> bool:
    """Whether a clause without a mark or joining word follows: "reopened the men had left"."""
    passive = any(token.lower in BE for token in cut[:2])
    for at in range(1, len(cut)):
        two = words.base(cut[at].lower) and words.base(cut[at - 1].lower)
        describes = at + 1 < len(cut) and cut[at + 1].lower not in english.STOP_WORDS
        if two and not (passive or describes) and cut[at - 1].lower not in english.AUXILIARIES:
            return True  # "the strike the town had feared ended"
        if cut[at].lower in english.CONJUNCTIONS | COMPLEMENT | clauses.RELATIVE | {",", "as"}:
            return False
        if at > 1 and cut[at].lower in ("had", "was", "were"):
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
        return len(predicate[at - 1].text) > 1 and predicate[at - 1].lower not in SHORTENED
    if token.lower in english.SUBORDINATORS:
        previous = predicate[at - 1].lower
        # "The idea that", "declares that": what follows belongs to the word before it.
        belongs = token.lower in COMPLEMENT and previous != ","
        return not belongs and (token.lower not in english.PREPOSITIONS or previous == ",")
    if token.text == ",":
        return not (_is_list(predicate, at) or _is_described(predicate, at))
    before = predicate[at - 1].lower
    opens = token.lower in SUBJECTS or (token.lower == "it" and not words.base(before))
    if opens and before not in COMPLEMENT | {"as"}:
        # "When it opened its books | they showed a loss".
        return clauses.verb(predicate[at : at + 3]) is not None
    if token.lower in ("and", "but") and follows is not None:
        gap = token.start - predicate[at - 1].end > 1
        if gap and follows.lower in english.PREPOSITIONS:
            return True  # "met on 5 January | and on fourteen later days"
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
    if rest and words.base(rest[0].lower):
        return False
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


def _is_described(predicate: Sequence[Token], comma: int) -> bool:
    """Whether the noun of "a" is still to come: "a bent | , white-haired man"."""
    behind = predicate[comma + 1 : comma + 2]
    article = comma > 1 and predicate[comma - 2].lower in ("a", "an")
    plain = behind and behind[0].text.islower() and behind[0].lower not in english.STOP_WORDS
    doing = plain and (behind[0].lower.endswith("ing") or words.base(behind[0].lower))
    return bool(article and plain and not doing)


def _may_end(predicate: Sequence[Token], at: int) -> bool:
    token = predicate[at].lower
    follows = predicate[at + 1] if at + 1 < len(predicate) else None
    if token == "to":
        return follows is not None and (
            follows.is_capital
            or follows.lower in english.DETERMINERS | VAGUE
            or not follows.is_word
        )
    if token == "that":
        return at > 1 and _says_which(predicate[:at])
    if token in ("of", "than") or (token in TURNING and words.base(predicate[at - 1].lower)):
        return False
    if token == "after" and predicate[at - 1].lower == "one":
        return False  # "one after the other"
    if token == "by" and at > 1 and words.base(predicate[at - 1].lower):
        # "The threat posed | by" hangs in the air; "is arrested | by" does not.
        return predicate[at - 2].lower in english.AUXILIARIES | english.ADVERBS_BEFORE_VERB
    if token in english.CONJUNCTIONS:
        return follows is not None and (
            follows.lower in english.PAST or words.base(follows.lower) is not None
        )
    if predicate[at].text == ",":
        return not _is_described(predicate, at)
    return token in english.PREPOSITIONS


def _ends_clause(cut: Sequence[Token]) -> bool:
    """Whether a clause that "that" opens has its verb, or none does: "saw | that the line"."""
    opens = max(at for at, token in enumerate(cut) if token.lower in CLAUSE)
    follows = cut[opens + 1 : opens + 2]
    return clauses.verb(cut, opens + 1) is not None or not follows


def _says_which(before: Sequence[Token]) -> bool:
    """Whether "that" behind a noun only says which: "repeated the examination | that ..."."""
    noun, opens = before[-1].lower, before[-2].lower
    if noun in TOLD or words.base(noun) or opens == "to" or clauses.is_adverb(before[-1]):
        return False
    return not any(
        words.base(token.lower) in TELLING or token.lower in ("so", "such") for token in before
    )


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
