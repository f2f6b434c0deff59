"""The subject of a headline: where it begins, and its words with pronouns replaced."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.extract import clauses, english, participles
from timeline.extract.english_people import PERSONS
from timeline.extract.joints import VAGUE
from timeline.extract.names import Name
from timeline.extract.predicate import ANYBODY, joined
from timeline.extract.words import Token

OPENS = english.PREPOSITIONS | english.CONJUNCTIONS | english.DETERMINERS | {"half", "not"}
CLAUSE = clauses.RELATIVE | {"that"}
OPENING = english.PREPOSITIONS | english.DETERMINERS | {"than"}
ALONE = frozenset({"twice", "thrice", "never", "not", "late", "early", "alone"})
"""Words that are no subject by themselves."""
LONGEST_DESCRIBED = 40
"""Letters of a subject with the clause that says which it is."""
TIMES = frozenset("time moment day week month year way while".split())
OWNERS = frozenset({"his", "her", "their"})
PRONOUNS = frozenset("he she it they we i".split())
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
    if main and main > 1 and cut[main - 1].lower in PRONOUNS and cut[main - 2].text == ",":
        return main - 1  # "the wind having turned, he sailed"
    if first.endswith("ing") and (main == 1 or (main and cut[1].lower == "of")):
        return 0  # "cycling returned", "feeding of the cards began"
    opens = first in english.PREPOSITIONS | english.SUBORDINATORS or _is_doing(first)
    named = cut[0].is_capital and len(cut) > 1 and cut[1].is_capital  # "Alfred Roth"
    if not opens and (named or not participles.is_participle(first)):
        return 0 if clauses.main_verb(cut) else None
    if main and main > 2 and _is_behind_phrase(cut, main - 1):
        return main - 1
    if gap is not None and main and main < gap and _follows_date(cut, gap, main):
        return gap
    for at, token in enumerate(cut):
        if token.text == "," and at + 1 < len(cut) and clauses.main_verb(cut, at + 1):
            following = cut[at + 1].lower
            if following in english.CONJUNCTIONS | english.PREPOSITIONS | english.SUBORDINATORS:
                continue
            if following in english.CONNECTORS or _is_doing(following):
                continue
            return _list_start(cut, at)
    found = clauses.verb(cut)
    if found is None or first in english.SUBORDINATORS - english.PREPOSITIONS:
        return None
    nearest = found - 1
    while nearest > 0 and clauses.is_adverb(cut[nearest]):
        nearest -= 1
    if cut[nearest].lower in PRONOUNS:
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


def _follows_date(cut: Sequence[Token], gap: int, main: int) -> bool:
    """Whether a subject stands behind a date: "at a review held at Brede | that summer | she"."""
    verb = clauses.main_verb(cut, gap)
    if verb is None or verb == gap or main < 2 or cut[main].lower in english.AUXILIARIES:
        return False
    described = participles.is_participle(cut[main].lower)
    described = described and cut[main + 1].lower in english.PREPOSITIONS
    who = cut[gap:verb]
    clear = all(token.lower not in CLAUSE | english.PREPOSITIONS - {"of"} for token in who)
    opens = who[0].lower in english.DETERMINERS | PRONOUNS or who[0].is_capital
    return described and clear and opens and _is_noun_phrase(who)


def _is_behind_phrase(cut: Sequence[Token], at: int) -> bool:
    """Whether a pronoun stands right behind the first phrase: "from a chair in the hall | he"."""
    phrase = cut[:at]
    if cut[at].lower not in PRONOUNS or phrase[0].lower not in english.PREPOSITIONS:
        return False
    if phrase[-1].lower in TIMES:
        return False  # "by the time | they were crowned"
    closed = english.SUBORDINATORS - english.PREPOSITIONS | english.CONJUNCTIONS
    return all(token.is_word and token.lower not in closed for token in phrase)


def _list_start(cut: Sequence[Token], comma: int) -> int:
    """Where a subject begins whose list goes on behind a comma: "four men, a pony and a dog"."""
    verb = clauses.main_verb(cut, comma + 1) or comma
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
        if cut[0].lower in PRONOUNS:
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
    cut = _described(cut)
    if not cut or cut[-1].lower in english.PREPOSITIONS:
        return None  # "her diary for"
    if len(cut) == 1 and (clauses.is_adverb(cut[0]) or first in ALONE):
        return None
    if len(cut) == 1 and first in ("he", "she", "it", "they"):
        return meant(places[0])
    said = [_named(cut, at, places, meant) for at in range(len(cut))]
    if any(token.lower in VAGUE - {"her"} for token in said):
        return None
    cut = said
    if first in ("his", "her", "its", "their"):
        # "Their daughter Ines" is Ines.
        named = next((name.text for name in names if name.end == cut[-1].end), None)
        owner = meant(places[0])
        plain = not any(token.lower in english.PREPOSITIONS for token in cut)
        if named and plain and cut[-1].is_capital and cut[1].start < cut[-1].start:
            return named
        return f"{owned(owner)} {joined(cut[1:])}" if owner and len(cut) > 1 else None
    if (
        first == "my"
        or cut[-1].lower in ("one", "ones")
        or cut[-1].lower in english.DETERMINERS
        or (len(cut) > 1 and _is_number(cut[-1]) and cut[-2].lower in english.DETERMINERS)
        or all(token.text[0].isdigit() for token in cut)
        or any(t.text in OWNERS and not _shares(cut, at) for at, t in enumerate(cut) if at)
    ):
        return None  # "eleven of her dams"
    if first in ("our", "your") and cut[-1].lower not in PERSONS:
        return joined([cut[0].said("The"), *cut[1:]])
    return joined(cut)


def _named(
    cut: Sequence[Token], at: int, places: Sequence[int], meant: Callable[[int], str | None]
) -> Token:
    """A word of a longer subject, or what it stands for: "two of the miners", "Roth and Harl"."""
    joined = {token.lower for token in (*cut[max(0, at - 1) : at], *cut[at + 1 : at + 2])}
    lower = cut[at].lower
    of_them = lower in ("them", "him") and "of" in joined
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
    return at > 1 and cut[at - 1].lower == "and" and all(t.is_capital for t in cut[: at - 1])


def _unrelated(cut: Sequence[Token]) -> Sequence[Token]:
    """Without what one of many did besides: "a scout | who had slipped away"."""
    article = bool(cut) and cut[0].lower in ("a", "an")
    opens = next((at for at, token in enumerate(cut) if token.lower in clauses.RELATIVE), 0)
    if not article or opens < 2 or any(token.text == "," for token in cut):
        return cut
    return cut[:opens] if clauses.verb(cut, opens + 1) is not None else cut


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
        t.lower in VAGUE | OWNERS | {"its"} for t in clause
    )
    if unclear or clauses.verb(cut, opens + 1) is None or len(cut[:opens]) < 2:
        return []
    if cut[-1].end - cut[0].start <= LONGEST_DESCRIBED:
        return cut
    plain = cut[opens - 1].lower not in PERSONS | ANYBODY and cut[opens - 1].is_word
    known = cut[0].lower in english.DETERMINERS and cut[opens].lower in ("that", "which")
    return cut[:opens] if plain and known else []


def owned(owner: str) -> str:
    """The possessive of a name or noun: "the miners’", "Eumenes’s", "the guild’s"."""
    plural = owner.endswith("s") and owner.lower().startswith("the ")
    return f"{owner}’" if plural else f"{owner}’s"


def _apposed(cut: Sequence[Token], commas: Sequence[int], names: Sequence[Name]) -> str | None:
    """The name that stands behind what somebody or something is: "the last king, Attalus III,"."""
    if any(token.lower in english.PREPOSITIONS for token in cut[: commas[0]]):
        return None
    if cut[0].lower not in english.DETERMINERS:
        return None
    inner = cut[commas[0] + 1 : commas[1]]
    article = bool(inner) and inner[0].lower == "the"
    named = next((n for n in names if inner[article:] and n.start == inner[article].start), None)
    if named is None or named.end < inner[-1].end:
        return None
    return joined([inner[0].said("The"), *inner[1:]]) if article else named.text


def _is_doing(word: str) -> bool:
    return word.endswith("ing") and word not in NOUNS_IN_ING


def _is_two(cut: Sequence[Token]) -> bool:
    """Whether a second noun phrase begins right behind the first: "the fire | the mill"."""
    return any(
        cut[at].lower in ("the", "a", "an")
        and cut[at - 1].is_word
        and cut[at - 1].lower not in OPENS
        and not (at > 1 and cut[at - 2].lower == "to")  # "a bill to alter the calendar"
        for at in range(1, len(cut))
    )
