"""Past clauses put into the present, where the subject tells which form the verb takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, zip_longest

from timeline.extract import clauses, english, words
from timeline.extract.english.people import PEOPLES_ENDING, PEOPLES_IN_S, TITLES
from timeline.extract.headlines import beginning
from timeline.extract.names import Name
from timeline.extract.words import Token

PARTS = frozenset("half third quarter most some rest".split())
OF_TWO = frozenset(
    """make name call elect appoint crown give grant send award hand teach tell show pay deny
    refuse offer keep leave ask""".split()
)
"""Behind the passive of these an object may stand: "was caught and given a year"."""
DESCRIBING = ("ed", "ful", "ous", "ing", "ern", "less")
UNCHANGED = frozenset("aircraft cattle folk sheep police".split())
"""Many of these have the form of one."""
ENDS = english.PREPOSITIONS | clauses.RELATIVE
NO_MEN = frozenset("specimen regimen omen abdomen acumen stamen ramen yemen bremen".split())


def is_plural(cut: Sequence[Token], names: Sequence[Name]) -> bool | None:
    """Whether the subject takes a plural verb; None where its form does not tell."""
    head: list[Token] = []
    if cut and cut[0].lower in ("each", "every"):
        return False  # "every pan, clock and lorry"
    if any(a.text == "," and b.lower == "and" for a, b in pairwise(cut)) or _is_row(cut):
        return True
    for token, behind in zip_longest(cut, cut[1:]):
        doing = token.lower.endswith("ing") and head and head[-1].lower not in english.DETERMINERS
        if doing and behind is not None and behind.is_capital:
            break  # "the boat carrying Roth and Harl"
        if head and behind is not None and behind.lower in english.PREPOSITIONS:
            past = token.lower in english.PARTICIPLE or words.base(token.lower)
            if past and token.text.islower() and head[-1].lower not in english.STOP_WORDS:
                break  # "words spoken at Brede"
        if token.lower in ENDS or token.text in ",–—(" or (head and token.lower == "that"):
            break
        head.append(token)
    if not head:
        return True if cut and beginning.is_counted(cut) else None  # "over a thousand tons"
    lowers = [token.lower for token in head]
    titled = lowers[0] in TITLES and not any(token.text[0].islower() for token in head)
    alone = titled or lowers[0] in ("he", "she", "each", "every", "one")
    if alone and "and" not in lowers:
        return False
    many = len(lowers) > 1 and lowers[0] == "a" and lowers[1] in ("hundred", "thousand", "dozen")
    if "and" in lowers or lowers == ["they"] or many:
        return True
    if len(lowers) > 2 and lowers[0] == "the" and lowers[1] in clauses.NUMERALS - {"one"}:
        return True  # "the forty Harls"
    if (
        lowers[0] in english.QUANTIFIERS
        or lowers[-1] in english.QUANTIFIERS
        or head[0].text[0].isdigit()
        or (lowers[0].partition("-")[0] in clauses.NUMERALS and lowers[0] != "one")
    ):
        return True
    last = head[-1]
    if lowers[0] == "the" and _is_people(head):
        return True
    if lowers[-1] in PARTS and len(cut) > len(head) + 1 and cut[len(head)].lower == "of":
        of = cut[len(head) + 1 :]
        return is_plural(of, names)  # "a third of the people"
    if last.lower in UNCHANGED and lowers[0] not in ("a", "an", "one", "this", "the"):
        return True
    if last.lower.endswith("men") and last.lower not in NO_MEN and lowers[0] not in ("a", "an"):
        return True  # "highwaymen"
    ends = last.lower.endswith("s") and last.lower not in english.SINGULAR_IN_S
    ends = ends and not last.lower.endswith(("ss", "us", "is", "'s"))
    owned = len(head) > 1 and head[-2].is_possessive  # "Roth's Romans"
    peoples = lowers[-1] in PEOPLES_IN_S or (
        (lowers[:-1] == ["the"] or owned) and lowers[-1].endswith(PEOPLES_ENDING)
    )
    if last.is_capital and (lowers[0] == "the" or owned) and peoples:
        return True  # "the Romans"
    if last.is_capital:
        named = any(name.start <= last.start < name.end for name in names)
        if ends and len(head) == 1 and not named:
            return True  # "Prices rose": a common noun that opens the sentence
        if ends and lowers[-2:-1] and lowers[-2] in clauses.ADJECTIVES:
            return True  # "the last Romans"
        if ends and lowers[0] == "the" and lowers[-2].endswith(DESCRIBING):
            return None  # "the so-called Zealots"
        if ends and named and len(head) > 1 and not head[-2].is_capital and lowers[-2] != "the":
            return False  # "the satrap Orontes"
        if lowers[:-1] == ["the"] and lowers[-1].endswith("ois"):
            return None  # "the Iroquois"
        return None if ends and (lowers[0] == "the" or not named) else False
    return ends


def _is_row(cut: Sequence[Token]) -> bool:
    """Whether some are told one after the other: "Brede, Orm and half of Tarn"."""
    commas = [at for at, token in enumerate(cut) if token.text == ","]
    if not commas or commas[0] == 0:
        return False
    behind = [token.lower for token in cut[commas[0] + 1 :]]
    joined = "and" in behind[:-1] and behind.index("and") > 0 and behind[-1] != ","
    joined = joined and "," not in behind[behind.index("and") :]
    return joined and behind[0] not in ENDS and not any(map(words.base, behind))


def _is_people(head: Sequence[Token]) -> bool:
    """Whether a people's name means many: "the British", "the retreating British"."""
    last = len(head) - 1
    plain = all(token.text.islower() for token in head[1:last])
    return plain and last > 0 and clauses.is_people([head[0], head[last]], 1)


def present(cut: Sequence[Token], plural: bool | None) -> dict[int, str]:
    """New words, by index, that put a predicate in the present; none where that is unsafe.

    `cut` begins with its first verb; an empty word is to be left out.
    """
    first = cut[0].lower
    if first in english.BE_PAST:
        plural = first == "were"
    if plural is None:
        return {}
    changed = _first(cut, plural)
    if not changed:
        return {}
    passive = first in english.BE_PAST
    for at in range(1, len(cut)):
        joined = cut[at - 1].lower in ("and", "but", "then") or cut[at - 1].text == ","
        word = cut[at].lower
        if not joined or cut[at].is_capital or at in changed:
            continue
        if at > 1 and cut[at - 2].lower in clauses.ADJECTIVES:
            continue  # "a short and unloved reign"
        if _suffers_too(cut, at, changed):
            continue
        if word in english.BE_PAST:
            changed[at] = "are" if plural else "is"
        elif passive and (word in english.PARTICIPLE or word.endswith("ed")):
            if _has_object(cut, at):
                changed[at] = _form(str(words.base(word)), plural)
            continue  # "is tried and sentenced"
        elif base := words.base(word):
            changed[at] = _form(base, plural)
    return changed


def _has_object(cut: Sequence[Token], at: int) -> bool:
    """Whether a verb behind a passive acts: "was born at Orm and | sold the cloth of the town"."""
    behind = cut[at + 1] if at + 1 < len(cut) else cut[at]
    opens = behind.is_capital or behind.lower in english.DETERMINERS - {"that"}
    base = words.base(cut[at].lower)
    return opens and base is not None and base not in OF_TWO


def _suffers_too(cut: Sequence[Token], at: int, changed: Mapping[int, str]) -> bool:
    """Whether a participle goes on with one before it: "asked for it to be cleared | and limed"."""
    if cut[at].lower not in english.PARTICIPLE and not cut[at].lower.endswith("ed"):
        return False
    before = [token.lower for number, token in enumerate(cut[:at]) if number not in changed]
    if not {"be", "been", "being"}.isdisjoint(before):
        return True
    causes = cut[0].lower in ("had", "got") and 0 in changed and changed[0] != ""
    return causes and any(word in english.PARTICIPLE or word.endswith("ed") for word in before)


def _first(cut: Sequence[Token], plural: bool) -> dict[int, str]:
    first = cut[0].lower
    second = next(
        (at for at in range(1, len(cut)) if cut[at].lower not in english.ADVERBS_BEFORE_VERB), 0
    )
    after = cut[second].lower
    if first in english.BE_PAST:
        return {0: english.BE_PAST[first]}
    if first == "had" and after == "been":
        return {0: "are" if plural else "is", second: ""}
    if first == "had" and after != "had" and (base := words.base(after)):
        return {0: "", second: _form(base, plural)}
    if first in english.AUXILIARIES - {"had", "did"}:
        return {}
    base = words.base(first)
    return {0: _form(base, plural)} if base else {}


def _form(base: str, plural: bool) -> str:
    return base if plural else words.third(base)
