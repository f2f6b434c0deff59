"""Where the subject of a clause begins: behind an opening phrase, if there is one."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english
from timeline.extract.english.people import TITLES
from timeline.extract.headlines import participles, presents
from timeline.extract.words import Token

CLAUSE = clauses.RELATIVE | {"that"}
OPENING = english.PREPOSITIONS | english.DETERMINERS | {"than"}
MEASURES = frozenset("miles yards leagues kilometres kilometers".split())
"""Behind a number they say where."""
LITTLE = 2  # words
TIMES = frozenset("time moment day week month year way while".split())
SUBJECTS = frozenset("he she it they we i".split())
"""Pronouns that are subjects, and but for "it" nothing else."""
STATE = frozenset("being having".split())
NEXT = frozenset("same next following previous".split())
NOUNS_IN_ING = frozenset(
    """king spring string ring wing thing nothing everything something building meeting shipping
    fighting mining printing wedding uprising rising""".split()
)


def begins(cut: Sequence[Token], gap: int | None = None) -> int | None:
    """Where the subject begins: behind an opening phrase, if there is one; None if unsure.

    `gap` is the first word behind a date that has been left out.
    """
    if not cut:
        return None
    first = cut[0].lower
    main = clauses.verb(cut)
    if main and main > 1 and cut[main - 1].lower in SUBJECTS and cut[main - 2].text == ",":
        return main - 1  # "the wind having turned, he sailed"
    apart = _behind_state(cut, main)
    if apart is not None:
        return apart
    if first.endswith("ing") and (main == 1 or (main and cut[1].lower == "of")):
        return 0  # "cycling returned", "feeding of the cards began"
    if is_counted(cut) or (main and _is_plain(cut[:main])):
        return 0
    parted = gap is not None and gap < len(cut) and cut[gap].is_word
    if parted and _is_number(cut[0]) and cut[1].lower in MEASURES:
        return gap  # "Eighty miles to the east, | on the same day, | Roth landed"
    if parted and gap == LITTLE and [token.lower for token in cut[:gap]] == ["a", "little"]:
        return gap  # "A little | before midnight | somebody knocked"
    opens = first in english.PREPOSITIONS | english.SUBORDINATORS or _is_doing(first)
    named = cut[0].is_capital and len(cut) > 1 and cut[1].is_capital  # "Alfred Roth"
    if not opens and (named or not participles.is_participle(first)):
        return 0 if presents.main_verb(cut) else None
    behind = _behind_place(cut, main)
    if behind is not None and main and behind < main:
        return behind
    if main and main > 2 and _is_behind_phrase(cut, main - 1):
        return main - 1
    if gap is not None and main and main < gap and _follows_date(cut, gap, main):
        return gap
    for at, token in enumerate(cut):
        if token.text == "," and at + 1 < len(cut) and presents.main_verb(cut, at + 1):
            following = cut[at + 1].lower
            if at and cut[at - 1].lower == "this":
                continue  # "in this, the third year of Alaric's reign, they rose"
            if following in english.CONJUNCTIONS | english.PREPOSITIONS | english.SUBORDINATORS:
                continue
            if following in english.CONNECTORS or _is_doing(following):
                continue
            return _list_start(cut, at)
    found = presents.main_verb(cut)
    if found is None or first in english.SUBORDINATORS - english.PREPOSITIONS:
        return None
    nearest = found - 1
    while nearest > 0 and clauses.is_adverb(cut[nearest]):
        nearest -= 1
    if cut[nearest].lower in SUBJECTS:
        return nearest if cut[nearest - 1].lower not in english.SUBORDINATORS | {"as"} else None
    if gap is not None and 1 < gap < found and _is_noun_phrase(cut[gap:found]):
        return gap  # "At Brede | on 3 May | people rose"
    # "In the north the rebels rose": the last noun phrase before the verb is the subject.
    for at in range(found - 1, 1, -1):
        counted = _is_number(cut[at]) and not _is_number(cut[at - 1])
        opens = cut[at].lower in english.DETERMINERS or (
            cut[at].is_capital and not cut[at - 1].is_capital
        )
        start = at - 2 * ([token.lower for token in cut[at - 2 : at]] == ["more", "than"])
        if (opens or counted) and cut[start - 1].lower not in OPENING:
            plain = cut[start - 1].is_word and cut[start - 1].lower not in english.CONJUNCTIONS
            return start if plain and start > 1 else None
        if cut[at].lower in english.PREPOSITIONS - {"of"}:
            return None
    return None


def _behind_state(cut: Sequence[Token], main: int | None) -> int | None:
    """Where a subject begins behind what was so then: "the war being over, | the mill was sold"."""
    comma = next((at for at, token in enumerate(cut[: main or 0]) if token.text == ","), 0)
    at = next((at for at in range(1, comma) if cut[at].lower in STATE), 0)
    if not at or comma + 1 >= len(cut):
        return None
    plain = all(token.is_word for token in cut[:at])
    opens = cut[comma + 1].lower in english.DETERMINERS | SUBJECTS or cut[comma + 1].is_capital
    return comma + 1 if plain and cut[at - 1].lower not in english.PREPOSITIONS and opens else None


def is_counted(cut: Sequence[Token]) -> bool:
    """Whether a number opens with how exact it is: "over 300 men", "at least a hundred men"."""
    lowers = [token.lower for token in cut[:3]]
    if lowers[:2] in (["at", "least"], ["at", "most"], ["more", "than"], ["fewer", "than"]):
        return len(cut) > 2 and (_is_number(cut[2]) or lowers[2] == "a")
    if lowers[:1] not in (["over"], ["about"], ["around"]) or len(cut) < 3:
        return False
    many = lowers[1] == "a" and lowers[2] in ("hundred", "thousand", "dozen", "million")
    return many or _is_number(cut[1])


def _is_plain(who: Sequence[Token]) -> bool:
    """Whether a word like a participle is part of a name or noun: "Allied troops", "Alfred"."""
    closed = english.STOP_WORDS - {"and"}
    plain = all(token.is_word and token.lower not in closed for token in who)
    doing = who[0].lower.endswith("ing") and not all(token.is_capital for token in who)
    return plain and not doing and participles.is_participle(who[0].lower.replace("ing", "ed"))


def _behind_place(cut: Sequence[Token], verb: int | None) -> int | None:
    """Where a subject begins right behind a place: "at Brede | 300 men under Roth fled"."""
    at = 1
    while at < len(cut) and cut[at].is_capital and cut[at].is_word:
        if at > 1 and cut[at].start - cut[at - 1].end > 1:
            return None  # "in Orm | the next day | Brede militia"
        if at > 1 and cut[at].lower in TITLES:
            return at if cut[at + 1 : at + 2] and cut[at + 1].is_capital else None
        at += 1
    if not 1 < at < len(cut) - 1 or cut[0].lower not in ("in", "at", "near", "outside"):
        return None
    opens = cut[at].lower in ("the", "a", "an") or cut[at].lower in SUBJECTS
    opens = opens or (_is_number(cut[at]) and cut[at + 1].is_word)
    plain = cut[at].lower not in english.STOP_WORDS and not clauses.is_adverb(cut[at])
    opens = opens or (plain and at + 1 == verb)  # "at Brede | peace was signed"
    return at if opens and cut[at + 1].lower not in TIMES | NEXT else None


def _follows_date(cut: Sequence[Token], gap: int, main: int) -> bool:
    """Whether a subject stands behind a date: "at a review held at Brede | that summer | she"."""
    verb = presents.main_verb(cut, gap)
    if verb is None or verb == gap or main < 2 or cut[main].lower in english.AUXILIARIES:
        return False
    described = participles.is_participle(cut[main].lower)
    described = described and cut[main + 1].lower in english.PREPOSITIONS
    who = cut[gap:verb]
    clear = all(token.lower not in CLAUSE | english.PREPOSITIONS - {"of"} for token in who)
    opens = who[0].lower in english.DETERMINERS | SUBJECTS or who[0].is_capital
    return described and clear and opens and _is_noun_phrase(who)


def _is_behind_phrase(cut: Sequence[Token], at: int) -> bool:
    """Whether a pronoun stands right behind the first phrase: "from a chair in the hall | he"."""
    phrase = cut[:at]
    if cut[at].lower not in SUBJECTS or phrase[0].lower not in english.PREPOSITIONS:
        return False
    if phrase[-1].lower in TIMES:
        return False  # "by the time | they were crowned"
    closed = english.SUBORDINATORS - english.PREPOSITIONS | english.CONJUNCTIONS
    return all(token.is_word and token.lower not in closed for token in phrase)


def _list_start(cut: Sequence[Token], comma: int) -> int:
    """Where a subject begins whose list goes on behind a comma: "four men, a pony and a dog"."""
    verb = presents.main_verb(cut, comma + 1) or comma
    goes_on = any(token.lower == "and" for token in cut[comma + 1 : verb])
    number = comma - 2
    if not goes_on or number < 1 or not _is_number(cut[number]):
        return comma + 1
    return comma + 1 if cut[number - 1].lower in OPENING else number


def _is_number(token: Token) -> bool:
    return token.text[0].isdigit() or token.lower in clauses.NUMERALS


def _is_noun_phrase(cut: Sequence[Token]) -> bool:
    """Whether words before a verb are one noun with what belongs to it, and no more."""
    first = cut[0].lower
    if first in english.PREPOSITIONS | english.CONJUNCTIONS | english.SUBORDINATORS:
        return False
    return all(token.is_word or token.text[0].isdigit() for token in cut)


def _is_doing(word: str) -> bool:
    return word.endswith("ing") and word not in NOUNS_IN_ING
