"""The predicate of a headline: cut at the first joint of the sentence, then until it fits."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english, words
from timeline.extract.headlines import endings, interrupted, presents
from timeline.extract.headlines.joints import (
    CLAUSE,
    COMPLEMENT,
    VAGUE,
    is_joint,
    is_number,
    may_end,
)
from timeline.extract.headlines.tense import present
from timeline.extract.headlines.whole import BE, PARTICLES, has_hole, is_glued, is_whole, waits
from timeline.extract.headlines.wording import balanced, closes, joined
from timeline.extract.words import Token
from timeline.model import TITLE_LENGTH

DANGLING = (
    english.PREPOSITIONS | english.DETERMINERS | english.CONJUNCTIONS
    | frozenset(
        """not as to just then only even right now also soon later previous next following
        same exactly straight here there wherever whenever very""".split()
    )
) - frozenset("off out down up over about behind through".split())  # fmt: skip
AS_FAR = [["as", word] for word in ("far", "long", "soon", "much", "many")]
YIELDING = frozenset("give cave let march ride".split())
"""With "in" they are whole: "gave in", "marched in"."""
ALONE = frozenset("fall come".split())
STATES = frozenset("become stand lie remain get feel".split())
"""Behind these a participle says how somebody is: "became engaged", "lay buried"."""
SUFFERING = frozenset("have see get want".split())
"""Behind these a participle ends what is told: "had the mill closed | in spite of it"."""
ONE = frozenset("by on in at from".split())
POSSIBLE = frozenset("may might can could should would will shall".split())
ONES = ("one", "ones")
ANYBODY = frozenset("man men woman women people person one thing place".split())


def fit(subject: str, predicate: Sequence[Token], plural: bool | None) -> str | None:
    """Subject and predicate, cut at the first joint and then until they fit."""
    unsaid = not any(letter.isalnum() for letter in subject)
    if unsaid or predicate[0].lower in POSSIBLE or _is_habit(predicate):
        return None
    predicate = interrupted.resumed(predicate)
    hard = next((at for at in range(1, len(predicate)) if is_joint(predicate, at)), len(predicate))
    ends = [hard, *(at for at in range(hard - 1, 0, -1) if may_end(predicate, at))]
    for end in ends:
        cut = list(predicate[:end])
        if any(_is_vague(cut, at) for at in range(1, len(cut))):
            continue
        complete, joins = end == len(predicate), False
        while len(cut) > 1 and (_hangs(cut, complete) or not closes(cut[-1])):
            if endings.stays(cut, next(iter(predicate[len(cut) :]), None)):
                break
            joins = joins or cut[-1].lower in english.CONJUNCTIONS
            gone = cut.pop()
            complete = complete and (not gone.is_word or gone.lower == "only")
        as_far = [token.lower for token in cut[-2:]] in AS_FAR
        if as_far or is_glued(cut[-1], predicate[len(cut) :]):
            continue  # "had come as far | as the spring", "with a 900|-kg engine"
        if cut[-1].lower in ONES and not (cut[-2].lower == "by" or words.base(cut[-2].lower)):
            continue  # "bought a second one"
        if [token.lower for token in cut[-2:]] == ["and", "again"]:
            cut = cut[:-2]  # "were held on 6 May and again": the second day was its object
        if len(cut) == 3 and cut[1].lower == "and" and _is_thing(cut[2]):
            cut = cut[:1]  # "Orm followed on 6 May | and Tarn"
        commas = [at for at, token in enumerate(cut) if token.text == ","]
        listed = commas and any(token.lower in english.CONJUNCTIONS for token in cut[commas[-1] :])
        if (end < hard or joins) and commas and not listed:
            continue  # "ask for a free press, trial | by jury and the right to hunt"
        aside = len(commas) % 2 and cut[commas[-1] + 1].lower in english.PREPOSITIONS
        if aside and end < len(predicate) and predicate[end].text == ",":
            continue  # "was writing, with Roth and Harl, | the letter"
        if cut[0].lower in BE and not _is_said_of(subject, cut[1:]):
            continue
        shared = len(cut) > 2 and cut[-2].lower in english.CONJUNCTIONS
        last = words.base(cut[-1].lower)
        if shared and last and (not complete or last in english.SPEECH):
            continue  # "... and shared": of the second verb too little is left
        if last and end < len(predicate) and len(cut) > 2 and _is_described(cut, predicate[end]):
            continue
        meant = [token.lower for token in predicate[end : end + 2]]
        waits_for = meant[1:] and meant[0] in english.PREPOSITIONS and meant[1] in VAGUE
        if waits_for and cut[-2:-1] and cut[-2].lower == "to":
            continue  # "set out to look | for it"
        if any(token.lower in CLAUSE for token in cut) and not _ends_clause(cut, predicate):
            continue
        if not is_whole(cut, complete) and not _ends_at_comma(predicate[:end], predicate[end:]):
            continue
        waiting = ANYBODY | {"words"}
        if end < len(predicate) and cut[-1].lower in waiting and cut[-2].lower == "the":
            continue  # "an agreement with the man | whom they hated"
        if _waits_for_verb(cut, predicate):
            continue  # "lay there until a judge | came"
        if _tells_more(cut) or has_hole(cut) or waits(cut, predicate[end:]):
            continue
        if endings.is_cut_short(cut, predicate[len(cut) :]):
            continue
        title = balanced(f"{subject} {joined(cut, present(cut, plural))}").strip()
        title = title[0].upper() + title[1:]
        if len(title) <= TITLE_LENGTH:
            return title
    return None


def _is_described(cut: Sequence[Token], behind: Token) -> bool:
    """Whether the last word only begins to say more of a noun: "a little earth planted | with"."""
    noun = cut[-2]
    if words.base(cut[0].lower) in SUFFERING:
        return False
    plain = noun.is_word and noun.lower not in english.STOP_WORDS and not clauses.is_adverb(noun)
    return plain and behind.lower in english.PREPOSITIONS


def _is_thing(token: Token) -> bool:
    """Whether a word behind "and" is a noun: no second verb."""
    acts = words.base(token.lower) or presents.base(token.lower)
    return token.is_capital or (not acts and token.lower.endswith("s"))


def _is_habit(predicate: Sequence[Token]) -> bool:
    """Whether a predicate tells of no one day: "used to come"."""
    return [token.lower for token in predicate[:2]] == ["used", "to"]


def _is_vague(cut: Sequence[Token], at: int) -> bool:
    """Whether a word leaves open what it means; "that" does so at the end of a phrase."""
    if cut[at].text[0].isdigit() and cut[at].lower.endswith(("st", "nd", "rd", "th")):
        return cut[at + 1 : at + 2] == [] or cut[at + 1].lower == "of"  # "the 19th of the month"
    if cut[at].lower != "that":
        here = cut[at].lower == "here" and at + 1 < len(cut)
        vague = cut[at].lower in VAGUE - {"there"} and not is_number(cut, at)
        then = cut[at].lower == "then" and cut[at - 1].lower in english.PREPOSITIONS
        return here or vague or then or cut[at].lower == "me"
    ends = (
        at + 1 == len(cut) or not cut[at + 1].is_word or cut[at + 1].lower in english.CONJUNCTIONS
    )
    return ends and cut[at - 1].lower in english.PREPOSITIONS


def _is_said_of(subject: str, rest: Sequence[Token]) -> bool:
    """Whether a date left out has left enough behind "was": not of "was the 2nd of the fair"."""
    first = rest[0].lower if rest else ""
    same = f" {subject.lower()} " in f" {' '.join(token.lower for token in rest)} "
    return first != "of" and first not in english.CONJUNCTIONS and not same


def _hangs(cut: Sequence[Token], complete: bool) -> bool:
    """Whether the last word waits for another; that of "one after the other" does not."""
    before, last = cut[-2].lower, cut[-1].lower
    dangling = DANGLING - PARTICLES if complete else DANGLING
    each_other = last in ("other", "another") and before in ("the", "one", "each")
    if each_other and before == "the" and not ONE.isdisjoint(token.lower for token in cut[:-2]):
        each_other = any(token.lower in ("one", "each") for token in cut)  # "by | the other"
    if not complete and (last == "together" or before == "so"):
        return True  # "was carried home together | with that of Harl", "a speech so short | and"
    counted = last in english.ORDINALS - {"first", "last"} and cut[-1].text.islower()
    if not complete and before == "the" and counted:
        return True  # "in the fourth | round"
    to_all = last in ("all", "both") and before in english.PREPOSITIONS
    named = cut[-1].is_capital and last in english.PREPOSITIONS  # "The Climates of the Past"
    named = named or (last == "in" and words.base(before) in YIELDING)
    if before in ("a", "an") and last in clauses.ADJECTIVES - english.ORDINALS:
        return True  # "was engaged for a short | while"
    if not complete and last in clauses.NUMERALS - {"one"} and before not in english.PREPOSITIONS:
        return words.base(before) is None  # "climbed a hill two | and a half miles off"
    return last in dangling and not (each_other or to_all or named)


def _waits_for_verb(cut: Sequence[Token], predicate: Sequence[Token]) -> bool:
    """Whether a clause of time has lost its verb."""
    opens = next((at for at in range(1, len(cut)) if cut[at].lower in ("until", "till")), 0)
    if not opens or clauses.verb(cut, opens + 1) is not None:
        return False
    rest = predicate[len(cut) :]
    ends = (at for at, t in enumerate(rest) if not t.is_word or t.lower in english.CONJUNCTIONS)
    return clauses.verb(predicate[: len(cut) + next(ends, len(rest))], opens + 1) is not None


def _tells_more(cut: Sequence[Token]) -> bool:
    """Whether a clause without a mark or joining word follows: "reopened the men had left"."""
    passive = any(token.lower in BE for token in cut[:2])
    for at in range(1, len(cut)):
        two = words.base(cut[at].lower) and words.base(cut[at - 1].lower) not in (None, *STATES)
        describes = at + 1 < len(cut) and cut[at + 1].lower not in english.STOP_WORDS
        describes = describes and not _only_acts(cut[at])  # "planted in May | grew heavier"
        describes = describes or cut[at].lower in english.AMBIGUOUS  # "broke ground"
        if two and not (passive or describes) and cut[at - 1].lower not in english.AUXILIARIES:
            return True  # "the strike the town had feared ended"
        if cut[at].lower in english.CONJUNCTIONS | COMPLEMENT | clauses.RELATIVE | {",", "as"}:
            return False
        named = cut[at - 1].is_capital and words.base(cut[at].lower) is not None
        if cut[at].lower in ("is", "are") and clauses.is_past(cut[0].lower):
            return True  # "broke in in 6693, which | is 1185 to all"
        acts = named and clauses.is_finite(cut, at)  # "broke out | Roth despaired"
        if (acts and at > 2) or _is_second(cut, at):
            return True
    return False


def _only_acts(token: Token) -> bool:
    """Whether a form of the past is no participle: "grew"."""
    return token.lower in english.PAST and token.lower not in english.PARTICIPLE


def _is_second(cut: Sequence[Token], at: int) -> bool:
    """Whether another verb of the past begins there: "the staves burned | had warned them"."""
    again = at > 1 or cut[0].lower not in english.AUXILIARIES
    word = cut[at].lower
    acts = at > 1 and word in english.PAST and word not in english.PARTICIPLE | english.BE_PAST
    acts = acts and word not in english.AMBIGUOUS and cut[at].text.islower()
    if cut[at - 1].lower in endings.ANYONE and at > 2:
        return False  # "heard of a land nobody had seen"
    return (again and word in ("had", "was", "were")) or acts


def _ends_clause(cut: Sequence[Token], predicate: Sequence[Token]) -> bool:
    """Whether a clause that "that" opens has its verb, or none does: "saw | that the line"."""
    opens = max(at for at, token in enumerate(cut) if token.lower in CLAUSE)
    if clauses.verb(cut, opens + 1) is not None or opens + 1 == len(cut):
        return True
    if clauses.verb(predicate, opens + 1) is not None:
        return False
    behind = [token.lower for token in cut[opens + 1 :]]
    if behind[0] == "to" and len(behind) > 2:
        return cut[opens].lower != "that"  # "asked the men whether to go on"
    if "be" in behind[1:-1]:
        return True  # "ordered that the mill be closed"
    shown = cut[opens].lower == "that" and not clauses.is_adverb(cut[opens + 1])
    if shown and _is_of_one(behind) and not cut[opens - 1].lower.endswith("s"):
        return True  # "signs the law that frees the serfs"
    found = clauses.present(predicate, opens + 1)
    return found is not None and found < len(cut)


def _is_of_one(behind: Sequence[str]) -> bool:
    """Whether a verb of the present opens these words, with what it does: "frees the serfs"."""
    ends = behind[0].endswith("s") and behind[0] not in english.STOP_WORDS
    return ends and len(behind) > 2 and behind[1] in english.DETERMINERS | english.PREPOSITIONS


def _ends_at_comma(cut: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether a verb of one word is all there is to tell: "fell, | fighting to the last"."""
    ends = bool(behind) and behind[0].text == ","
    return ends and len(cut) == 1 and words.base(cut[0].lower) in ALONE
