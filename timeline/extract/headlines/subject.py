"""The subject of a headline: its words, with pronouns replaced."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.extract import clauses, english
from timeline.extract.english.owned import OWNERS as OWNERLESS
from timeline.extract.english.people import PERSONS
from timeline.extract.headlines import spare, unowned
from timeline.extract.headlines.beginning import CLAUSE, SUBJECTS
from timeline.extract.headlines.joints import VAGUE, is_number
from timeline.extract.headlines.predicate import ANYBODY
from timeline.extract.headlines.wording import joined
from timeline.extract.names import Name
from timeline.extract.words import Token

OPENS = english.PREPOSITIONS | english.CONJUNCTIONS | english.DETERMINERS | {"half", "not"}
ALONE = frozenset({"twice", "thrice", "never", "not", "late", "early", "alone"})
"""Words that are no subject by themselves."""
AGAIN = frozenset("all both too also himself herself themselves".split())
ALSO = frozenset("so then not even".split())
OFTEN = frozenset({"sometimes", "often", "seldom", "perhaps", "again"})
"""No subject begins with these."""
LONGEST_DESCRIBED = 40
"""Letters of a subject with the clause that says which it is."""
APART = frozenset("from in at on with under near".split())
PEOPLES = ("ish", "tch", "nch", "ese")
OWNERS = frozenset({"his", "her", "their"})
WHO = frozenset({"who", "which"})
BESIDE = frozenset("on in for between behind near around beside".split())


def text(
    cut: Sequence[Token],
    places: Sequence[int],
    names: Sequence[Name],
    meant: Callable[[int], str | None],
    swallowed: bool = False,
) -> str | None:
    """The subject's words, an apposition left out and a pronoun replaced; None if it is vague.

    `places` holds the words' indexes in the sentence, by which `meant` knows pronouns; `swallowed`
    says that of two commas one has been left out with a date.
    """
    cut = _unrelated(cut)
    commas = [at for at, token in enumerate(cut) if token.text in ",–—"]
    if commas:
        listed = any(token.lower in ("and", "or") for token in cut[commas[-1] :])
        if len(commas) == 1 and not listed:
            # "James Nolan, clubbed (the night before), had died": a date has taken a comma.
            if not swallowed:
                return None
            commas = [commas[0], len(cut)]
        if listed and commas[0] == 1 and cut[2].lower in english.DETERMINERS:
            return None  # "Worse, the year of the clergy and the lawyers"
        if cut[0].lower in SUBJECTS:
            return None  # "he, Roth and Harl"
        if not listed:
            named = _apposed(cut, commas, names)
            if named:
                return named
            cut = cut[: commas[0]]
    if not cut or cut[0].lower in english.SUBORDINATORS - {"that"} | {"save", "except"}:
        return None
    if any(token.text in "'‘" for token in cut) or _is_two(cut[: _clause(cut)]):
        return None
    first = cut[0].lower
    cut = _described(_without_place(cut))
    if not cut or cut[-1].lower in english.PREPOSITIONS | english.CONJUNCTIONS:
        return None  # "her diary for", "a drum and | gave it away"
    if len(cut) > 1 and cut[-2].lower in english.CONJUNCTIONS and cut[-1].lower in ALSO:
        return None  # "to drop the day and so | creep forward"
    if first in OFTEN or (len(cut) == 1 and (clauses.is_adverb(cut[0]) or first in ALONE)):
        return None
    if spare.is_time(cut):
        return None
    again = len(cut) == 2 and cut[1].lower in AGAIN
    if first in ("he", "she", "it", "they") and (len(cut) == 1 or again):
        return meant(places[0])  # "they all", "he too"
    said = [_named(cut, at, places, meant) for at in range(len(cut))]
    if first in WHO or any(_is_vague(said, at) for at in range(len(said))):
        return None
    cut = said
    if first in ("his", "her", "its", "their"):
        # "Their daughter Ines" is Ines.
        named = next((name.text for name in names if name.end == cut[-1].end), None)
        owner = meant(places[0])
        plain = not any(token.lower in english.PREPOSITIONS for token in cut)
        if named and plain and cut[-1].is_capital and cut[1].start < cut[-1].start:
            return named
        if owner is None and first in OWNERLESS and unowned.is_clear(cut[1:]):
            return f"The {joined(cut[1:])}"
        return f"{owned(owner)} {joined(cut[1:])}" if owner and len(cut) > 1 else None
    if (
        first == "my"
        or cut[-1].lower in ("one", "ones", "latter", "former")
        or cut[-1].lower in english.DETERMINERS
        or (len(cut) > 1 and _is_bare(cut[-1]) and cut[-2].lower in english.DETERMINERS)
        or all(token.text[0].isdigit() for token in cut)
        or any(token.text in OWNERS and not _shares(cut, at) for at, token in enumerate(cut) if at)
    ):
        return None  # "eleven of her dams"
    if first in ("our", "your") and cut[-1].lower not in PERSONS:
        return joined([cut[0].said("The"), *cut[1:]])
    return joined(cut)


def _is_vague(said: Sequence[Token], at: int) -> bool:
    """Whether a word of a subject leaves open of whom it speaks."""
    if said[at].lower == "those" and at + 1 < len(said) and said[at + 1].lower in ("who", "that"):
        return False  # "the last of those who died"
    return said[at].lower in VAGUE - WHO - {"her"} and not is_number(said, at)


def _named(
    cut: Sequence[Token], at: int, places: Sequence[int], meant: Callable[[int], str | None]
) -> Token:
    """A word of a longer subject, or what it stands for: "two of the miners", "Roth and Harl"."""
    joined = {token.lower for token in (*cut[max(0, at - 1) : at], *cut[at + 1 : at + 2])}
    lower = cut[at].lower
    of_them = lower in ("them", "him") and "of" in joined
    of_her = lower == "her" and at + 1 == len(cut) and cut[at - 1].lower in ("of", "on")
    of_them = of_them or of_her
    owns = at > 0 and lower in OWNERS and _has_noun(cut, at) and not _shares(cut, at)
    if not (owns or of_them) and not (lower in ("he", "she", "they") and "and" in joined):
        return cut[at]
    text = meant(places[at])
    if text is None:
        return cut[at]
    if owns:
        return cut[at].said(owned(f"t{text[1:]}" if text.startswith("The ") else text))
    if of_them and text.split()[0].lower() in clauses.NUMERALS:
        return cut[at].said(f"the {text[0].lower()}{text[1:]}")
    return cut[at].said(f"t{text[1:]}" if text.startswith("The ") and at else text)


def _has_noun(cut: Sequence[Token], at: int) -> bool:
    """Whether an owner's word has what it owns behind it: "her garden", not "of her in Brede"."""
    behind = cut[at + 1] if at + 1 < len(cut) else None
    return behind is not None and behind.is_word and behind.lower not in OPENS


def _shares(cut: Sequence[Token], at: int) -> bool:
    """Whether a possessive is that of the name right before it: "Emil Roth and | his men"."""
    return (
        at > 1 and cut[at - 1].lower == "and" and all(token.is_capital for token in cut[: at - 1])
    )


def _unrelated(cut: Sequence[Token]) -> Sequence[Token]:
    """Without what one of many did besides: "a scout | who had slipped away"."""
    article = bool(cut) and cut[0].lower in ("a", "an")
    opens = next((at for at, token in enumerate(cut) if token.lower in clauses.RELATIVE), 0)
    if not article or opens < 2 or any(token.text == "," for token in cut):
        return cut
    return cut[:opens] if clauses.verb(cut, opens + 1) is not None else cut


def _without_place(cut: Sequence[Token]) -> Sequence[Token]:
    """Without a last phrase that says nothing alone: "two trains with 900 tons | between them"."""
    vague = len(cut) > 3 and cut[-1].lower in ("it", "them")
    return cut[:-2] if vague and cut[-2].lower in BESIDE else cut


def _clause(cut: Sequence[Token]) -> int:
    """Where the clause begins that says which of its kind a subject is; its end, if none does."""
    return next((at for at in range(1, len(cut)) if cut[at].lower in CLAUSE), len(cut))


def _described(cut: Sequence[Token]) -> Sequence[Token]:
    """With the clause that says which it is, if that is short, and else without it.

    Nothing, if either would leave open of what the headline speaks: "the work that made her name".
    """
    opens = _clause(cut)
    if opens == len(cut):
        return cut
    clause = cut[opens + 1 :]
    unclear = cut[opens].lower in ("when", "where") or any(
        token.lower in VAGUE | OWNERS | {"its"} for token in clause
    )
    if unclear or clauses.verb(cut, opens + 1) is None or len(cut[:opens]) < 2:
        return []
    if cut[-1].end - cut[0].start <= LONGEST_DESCRIBED:
        return cut
    plain = cut[opens - 1].lower not in PERSONS | ANYBODY and cut[opens - 1].is_word
    known = cut[0].lower in english.DETERMINERS and cut[opens].lower in ("that", "which")
    counted = cut[0].lower in clauses.NUMERALS  # "three women | who had hidden there"
    return cut[:opens] if (plain and known) or counted else []


def owned(owner: str) -> str:
    """The possessive of a name or noun: "the miners’", "Eumenes’s", "the guild’s", "the Dutch".

    Where a noun lies belongs to no possessive: "the ship from England" is "the ship’s".
    """
    said = owner.lower().split()
    if said[0] == "the" and len(said) > 2:
        many = said[1].endswith("s") and said[2] == "of"
        end = next((at for at, word in enumerate(said) if at > 1 and word in APART), len(said))
        owner = " ".join(owner.split()[: 2 if many else end])
        said = owner.lower().split()
    people = len(said) == 2 and said[0] == "the" and said[1].endswith(PEOPLES)
    if people and owner.split()[1][0].isupper():
        return owner  # "two of the Dutch ships"
    many = said[0] == "the" or said[0] in clauses.NUMERALS | english.QUANTIFIERS
    plural = owner.endswith("s") and len(said) > 1 and many
    return f"{owner}’" if plural else f"{owner}’s"


def _apposed(cut: Sequence[Token], commas: Sequence[int], names: Sequence[Name]) -> str | None:
    """The name that stands behind what somebody or something is: "the last king, Attalus III,"."""
    of_many = [token.lower for token in cut[:2]] == ["one", "of"]
    if not of_many and any(token.lower in english.PREPOSITIONS for token in cut[: commas[0]]):
        return None
    if not of_many and cut[0].lower not in english.DETERMINERS:
        return None
    inner = cut[commas[0] + 1 : commas[1]]
    article = bool(inner) and inner[0].lower == "the"
    named = next(
        (name for name in names if inner[article:] and name.start == inner[article].start), None
    )
    if named is None or named.end < inner[-1].end:
        return None
    return joined([inner[0].said("The"), *inner[1:]]) if article else named.text


def _is_two(cut: Sequence[Token]) -> bool:
    """Whether a second noun phrase begins right behind the first: "the fire | the mill"."""
    return any(
        cut[at].lower in ("the", "a", "an")
        and cut[at - 1].is_word
        and cut[at - 1].lower not in OPENS | {"than", "even"}
        and not _is_byname(cut, at)
        and not (at > 1 and cut[at - 2].lower == "to")  # "a bill to alter the calendar"
        for at in range(1, len(cut))
    )


def _is_byname(cut: Sequence[Token], at: int) -> bool:
    """Whether an article stands in a name: "the men of Alaric the Third"."""
    behind = cut[at + 1 : at + 2]
    return cut[at - 1].is_capital and bool(behind) and behind[0].is_capital and at > 1


def _is_bare(token: Token) -> bool:
    """Whether a number stands for what it counts: "the last of the three"."""
    return token.text.isdigit() or token.lower in clauses.NUMERALS
