"""The pronouns of a predicate: replaced by what they stand for, where that is certain.

What is not certain stays a pronoun, and no headline is cut so as to keep it.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import clauses, english, words
from timeline.extract.english.people import PERSONS
from timeline.extract.headlines import participles, unowned
from timeline.extract.headlines.kinds import UNKNOWN
from timeline.extract.headlines.referents import Referents
from timeline.extract.headlines.subject import owned
from timeline.extract.headlines.topics import KINDS_OF_PRONOUNS
from timeline.extract.headlines.whole import BE, TURNING
from timeline.extract.words import Token

OBJECTS = frozenset("him her them".split())
OWNERS = frozenset("his her".split())
ACTIONS = ("tion", "sion", "ment", "al", "ure")
RESULTS = frozenset(
    "free home alive dead safe back ashore aboard ill alone away again there too together".split()
)
"""What an object may become or where it may go."""
FOR_ANOTHER = frozenset("favour favor honour honor memory defence defense stead behalf".split())
"""What one does in these is done for another: "spoke in her favour"."""
SAYING = english.SPEECH | frozenset(
    """announce swear promise vow learn discover find see know believe think tell confess admit
    deny boast feel hope fear agree suspect realise realize resolve decide assure inform""".split()
)
"""What these say of "he" or "it" behind "that" they may say of their subject."""
REPORTED = {
    "had": ("has", "have"), "was": ("is", "are"), "were": ("is", "are"),
    "would": ("will", "will"), "could": ("could", "could"),
}  # fmt: skip
"""Forms of the verb behind that "that", as the present has them: of one, and of many."""
LASTING = frozenset("live dwell stay remain stand lie work".split())
"""They say little without their place."""
IDLE = frozenset("make do go come have say put let tell see find think take get".split())
"""With these an "it" may mean nothing, or what was said: "made it", "let it be"."""
MAKING = frozenset("make appoint crown name proclaim".split())


def replaced(
    told: Sequence[tuple[int, Token]],
    who: str,
    is_person: bool,
    gender: str | None,
    referents: Referents,
    is_body: bool,
    plural: bool | None,
) -> list[Token]:
    """The words of a predicate, given with their places in the sentence.

    `who` is its subject, and whether that is a person says `is_person`; its `gender` is known
    where it stands for a pronoun; a town or a company, `is_body`, owns what is "its".

    A possessive belongs to a subject that is a person, and else to the one whom it means. What
    belongs to nobody known becomes a "him", of which no headline speaks.
    """
    said: list[Token] = []
    cut = [token for _, token in told]
    kind = "many" if plural else gender or ("" if is_person and not is_body else "thing")
    again = _said_again(cut, kind, referents)
    for number, (at, token) in enumerate(told):
        if again and number in (again, again + 1):
            now = REPORTED[token.lower][bool(plural)] if number > again else token.text
            said.append(token._replace(text=now, lower=now if number > again else ""))
            continue
        if token.lower == "there" and _is_spared(cut, number):
            continue
        owns = token.lower in OWNERS and not _is_object(cut, number)
        # "The envoy demanded its return": not the envoy's own.
        other = is_person and not (is_body and _is_owned(cut[number + 1 : number + 2]))
        owns = owns or (token.lower == "its" and number == 1 and other)
        if token.lower == "it" and _is_acted_on(cut, number):
            thing = referents.thing(at)
            known = thing is not None and thing not in who and who not in thing
            known = known and not any(letter.isdigit() for letter in who)
            said.append(token.said(_within(str(thing))) if known else token)
            continue
        if not owns and token.lower not in OBJECTS:
            said.append(token)
            continue
        if owns and number + 1 < len(cut) and cut[number + 1].lower == "own":
            said.append(token)  # whoever acts does it "at her own desire"
            continue
        if owns and number > 1 and cut[number - 1].lower == "and" and cut[number - 2].is_capital:
            said.append(token)  # "freed Roth and | his brother"
            continue
        text = referents.text(at)
        twice = text is not None and any(text in other.text for other in said)
        another = gender is not None and english.PERSONAL.get(token.lower) != gender
        for_another = owns and any(t.lower in FOR_ANOTHER for t in cut[number + 1 : number + 2])
        if (owns and not another and not for_another) and (
            (is_person and token.lower != "its") or (text and text == who.partition("’")[0])
        ):
            said.append(token)
        elif twice or (text and who.startswith((f"{text}’s ", f"{text}’ "))):
            said.append(token._replace(lower=""))  # "Roth’s judges acquit him"
        elif text is None and owns and _is_first(cut, number):
            said.append(token.said("the"))
        elif text is None or text in who or who in text:
            said.append(token.said("him"))
        else:
            text = _within(text)
            said.append(token.said(owned(text) if owns else text))
    return said


def _said_again(cut: Sequence[Token], kind: str, referents: Referents) -> int:
    """Where a pronoun behind "that" means the subject itself: "swore that | they had seen it".

    0, where it need not, or where the form of the verb behind it is not known. `kind` is that of
    the subject; empty is a person of either gender.
    """
    that = next((at for at, token in enumerate(cut[:-2]) if token.lower == "that"), 0)
    verb = next((at for at, t in enumerate(cut) if t.lower not in english.AUXILIARIES), 0)
    if that <= verb or words.base(cut[verb].lower) not in SAYING or cut[verb - 1].lower in BE:
        return 0
    pronoun = KINDS_OF_PRONOUNS.get(cut[that + 1].lower)
    if pronoun is None or (pronoun != kind and (kind or pronoun not in ("m", "f"))):
        return 0
    addressed, acts = cut[verb + 1 : that], cut[that + 3 : that + 4]
    if cut[that + 2].lower in BE and not (acts and participles.opens(acts)):
        return 0  # "that he was glad"
    if cut[that + 2].lower not in REPORTED or any(
        token.lower in english.PREPOSITIONS or not token.is_word for token in addressed
    ):
        return 0
    other = referents.kinds.kind(addressed) if addressed else ""
    return 0 if other in (pronoun, "person", UNKNOWN) else that + 1


def _within(text: str) -> str:
    """What stands for a pronoun, as it is written within a sentence: "the mill"."""
    first = text.partition(" ")[0].lower()
    counted = first == "the" or first in clauses.NUMERALS | english.QUANTIFIERS
    return f"{text[0].lower()}{text[1:]}" if counted else text


def _is_acted_on(cut: Sequence[Token], at: int) -> bool:
    """Whether "it" is the first thing behind the verb, and nothing is said of it: "sold it"."""
    if not at or words.base(cut[0].lower) in IDLE:
        return False
    before = all(
        words.base(token.lower) or token.lower in english.AUXILIARIES | TURNING | {"not"}
        for token in cut[:at]
    )
    behind = cut[at + 1] if at + 1 < len(cut) else None
    ends = behind is None or not behind.is_word
    return before and (
        ends
        or (behind is not None and behind.lower in english.PREPOSITIONS | english.CONJUNCTIONS)
        or (behind is not None and behind.lower in TURNING)
    )


def _is_first(cut: Sequence[Token], at: int) -> bool:
    """Whether a possessive opens the first thing behind the verb, that is clear without it."""
    acts = words.base(cut[at - 1].lower) is not None or cut[at - 1].lower in TURNING
    return at > 0 and acts and unowned.is_clear(cut[at + 1 :])


def _is_owned(noun: Sequence[Token]) -> bool:
    """Whether a noun is no doing, of which another may be the one who suffers: "its return"."""
    doing = any(words.kind(t.lower) or t.lower.endswith(ACTIONS) for t in noun)
    return bool(noun) and not doing


def _is_spared(cut: Sequence[Token], at: int) -> bool:
    """Whether "there" may be left out: "were lost there in one night", not "is there"."""
    if at + 1 == len(cut) and at > 0:
        # "Died there", but not "was there" or "from there".
        verb = words.base(cut[at - 1].lower)
        return cut[at - 1].lower not in english.PREPOSITIONS | BE and verb not in LASTING
    behind = cut[at + 1].lower if at + 1 < len(cut) else ""
    return at > 0 and behind in english.PREPOSITIONS and words.base(cut[at - 1].lower) is not None


def _is_object(cut: Sequence[Token], at: int) -> bool:
    """Whether "her" stands alone: "freed her in May", not "her own house"."""
    if cut[at].lower != "her" or at + 1 == len(cut):
        return cut[at].lower == "her"
    after = cut[at + 1]
    if at and words.base(cut[at - 1].lower) in MAKING and after.lower in PERSONS:
        return True  # "made her director"
    if after.lower in RESULTS:
        behind = cut[at + 2].lower if at + 2 < len(cut) else "in"
        return behind in english.STOP_WORDS or not behind[0].isalpha()  # "carried her free"
    return (
        not after.is_word
        or after.lower.endswith("ly")
        or after.lower
        in (
            english.PREPOSITIONS
            | english.DETERMINERS
            | english.CONJUNCTIONS
            | english.SUBORDINATORS
        )
    )
