"""The verbs of clauses: which word is one, and whether it is the clause's own.

No grammar of English is tried: a verb is found by its form and by what stands before it. What is
not certain is not used.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract import english
from timeline.extract.words import Token, base, ends_in_s

FINITE = english.AUXILIARIES - {"be", "been", "being", "having"}
RELATIVE = frozenset({"who", "which", "where", "when", "whose", "whom"})
ONE, MANY = frozenset({"he", "she"}), frozenset({"they"})
OBJECTS = frozenset({"him", "her", "it", "them", "us", "me"})

NUMERALS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety""".split()
)

ADJECTIVES = english.ORDINALS | frozenset(
    "new old great small large big last next young long short high low same whole final".split()
)
"""Words that stand between an article and its noun, and are no nouns themselves."""

PEOPLES = ("ish", "ese", "iss", "ench", "utch", "elsh")
FOLLOWING = english.DETERMINERS | english.PREPOSITIONS | OBJECTS | NUMERALS
"""What may follow a verb of the present."""

PRESENT_CLAUSE = 4
"""So many words at least has a relative clause with its verb and what that needs."""

WITHOUT_OBJECT = frozenset(
    """stood passed voted escaped arrived departed returned sailed travelled traveled marched
    retired gained lived profited""".split()
)
"""What "by" follows behind these is no doer: "returned by train"."""

LONGEST_ASIDE = 30
"""Words in which an aside must have begun."""

SEASONS = frozenset(
    """year month week day night morning afternoon evening time spring summer autumn fall winter
    same very""".split()
)
"""Behind "that" they say when."""


def is_finite(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token there is a finite verb of the past, or any auxiliary."""
    token = tokens[at]
    word = token.lower
    if word in FINITE:
        return True
    if token.is_capital or not (word.isalpha() or word.startswith("re-")) or not is_past(word):
        return False
    before = _before(tokens, at)
    if before in NUMERALS and word.endswith("ed"):
        return False
    # "The first went out to friends": no participle, so the ordinal is the subject.
    only_past = word in english.PAST and word not in english.PARTICIPLE
    if only_past and at > 1 and tokens[at - 1].lower in english.ORDINALS:
        return tokens[at - 2].lower == "the"
    if before is None or before in english.DETERMINERS or before in english.PREPOSITIONS:
        return (
            before in ("that", "this", "those", "these", "all", "both")
            and word not in english.AMBIGUOUS
        )
    if before in english.AUXILIARIES or before.endswith(("'s", "s'")):
        return False
    follows = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if word == "bound" and follows in ("for", "to"):
        return before in ("he", "she", "it", "they")  # "a brig bound for Orm"
    # "Taken by storm" and "opened by the mayor" are participles; "fell by a third" is not.
    if follows == "by" and (word in english.PARTICIPLE or word not in english.PAST):
        return (
            word in WITHOUT_OBJECT
            or before in ("he", "she", "it", "they")
            or _is_measure(tokens, at + 2)
        )
    if word in english.AMBIGUOUS:
        if _is_described_noun(tokens, at):
            return False
        return before not in english.CONJUNCTIONS or before == "and"
    return True


def _is_described_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a noun with its adjective: "the new ground", not "the duke ground"."""
    described = at > 1 and tokens[at - 1].lower in ADJECTIVES
    return described and tokens[at - 2].lower in english.DETERMINERS


def _is_measure(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and (tokens[at].text[0].isdigit() or tokens[at].lower in NUMERALS)


def is_past(word: str) -> bool:
    """Whether a word has the form of a past, and not only that of a participle."""
    if word in english.PAST:
        return True
    return word.endswith("ed") and word not in english.PARTICIPLE and base(word) is not None


def _before(tokens: Sequence[Token], at: int) -> str | None:
    """The word before, adverbs left out; None where the stretch begins."""
    at -= 1
    while at >= 0 and is_adverb(tokens[at]):
        at -= 1
    return tokens[at].lower if at >= 0 else None


def is_adverb(token: Token) -> bool:
    """Whether a word between subject and verb belongs to the verb: "then", "simply"."""
    word = token.lower
    if word in english.ADVERBS_BEFORE_VERB:
        return True
    return word.endswith("ly") and not token.is_capital and word not in english.NO_ADVERBS


def verb(tokens: Sequence[Token], start: int = 0, end: int | None = None) -> int | None:
    """Index of the first finite verb of the main clause in tokens[start:end], if there is one.

    Relative clauses and brackets between subject and verb are passed over.
    """
    end = len(tokens) if end is None else end
    inside = depth = opened = 0
    for at in range(start, end):
        text = tokens[at].text
        depth += (text in "([") - (text in ")]")
        if depth > 0:
            continue
        if at > start and (tokens[at].lower in RELATIVE or _says_which(tokens, at, start)):
            inside, opened = 1, at
        elif inside and text == ",":
            # The comma that closes a relative clause stands behind the clause's own verb, which
            # may be one of the present: "which visitors now call the Village, | was built".
            of_present = at - opened >= PRESENT_CLAUSE and at + 1 < end
            closed = inside == 2 or (of_present and tokens[at + 1].lower in english.BE_PAST)
            inside = 0 if closed else inside
            opened = at
        elif is_finite(tokens, at):
            # "A scout who had slipped away | brought the news": the second verb is the main one.
            joined = tokens[at - 1].lower in english.CONJUNCTIONS
            if not inside or (inside == 2 and not joined):
                return at
            inside = 2
        elif inside == 1 and tokens[at - 1].lower == "that" and is_past(tokens[at].lower):
            inside = 2  # "the force that left Brede | counted 300 men"
    return None


def _says_which(tokens: Sequence[Token], at: int, start: int) -> bool:
    """Whether "that" says which of its kind a subject is: "the peace | that Roth had to sign"."""
    if tokens[at].lower != "that" or at < start + 2 or at + 1 == len(tokens):
        return False
    noun, opening = tokens[at - 1], tokens[at - 2]
    plain = noun.is_word and noun.lower not in english.STOP_WORDS and not is_adverb(noun)
    known = opening.lower in english.DETERMINERS or opening.is_word
    return plain and known and tokens[at + 1].lower not in SEASONS


def present(tokens: Sequence[Token], start: int = 0, ones: frozenset[str] = ONE) -> int | None:
    """Index of a finite verb of the present, as chronicles are told: "the duke hangs the mayor".

    Its form is not enough: a noun must stand before it, and what it does or where behind it; or
    a name or pronoun before it, with which it agrees.
    """
    for at in range(max(start, 0) + 1, len(tokens) - 1):
        word, before, behind = tokens[at].lower, tokens[at - 1], tokens[at + 1]
        if not (word.isalpha() and before.is_word) or tokens[at].is_capital:
            continue
        one, many = before.lower in ones, before.lower in MANY
        if (one or many) and word not in english.STOP_WORDS and ends_in_s(word) == one:
            if one or not is_adverb(tokens[at]):
                return at
            continue
        follows = behind.lower in english.DETERMINERS or behind.is_capital
        follows = follows or (behind.lower in english.PREPOSITIONS and behind.lower != "of")
        follows = follows or behind.lower in OBJECTS
        named = before.is_capital and at > 1 and behind.is_word and ends_in_s(word)
        named = named and not before.lower.endswith(("s", "'", "’"))
        if not (follows or named):
            continue
        if {word, before.lower} & (english.STOP_WORDS | english.SINGULAR_IN_S | NUMERALS):
            continue
        if english.PARTICIPLE.get(word, word) != word:
            continue  # "the forts | given up"
        plural = ends_in_s(before.lower) or is_people(tokens, at - 1)
        if plural != ends_in_s(word) and not word.endswith(("ed", "ing", "ly", "ous", "al")):
            return at
    return None


def is_people(tokens: Sequence[Token], at: int) -> bool:
    """Whether a people's name means many: "the British | enter the port"."""
    named = tokens[at].is_capital and at > 0 and tokens[at - 1].lower == "the"
    return named and tokens[at].lower.endswith(PEOPLES) and tokens[at].lower != "parish"


def behind_aside(tokens: Sequence[Token], start: int = 0) -> int | None:
    """A verb of past or present right behind what stands between commas: "Roth, a smith, | sails".

    Of the present only one that somebody does, not many.
    """
    commas = [at for at in range(start, len(tokens)) if tokens[at].text == ","][:2]
    if len(commas) < 2 or commas[0] == start or commas[1] + 1 == len(tokens):
        return None
    at = commas[1] + 1
    while at + 1 < len(tokens) and is_adverb(tokens[at]):
        at += 1
    if is_finite(tokens, at):
        return at
    word, head = tokens[at].lower, tokens[commas[0] - 1]
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    acts = behind is None or behind.is_capital or not behind.is_word
    acts = acts or (behind is not None and behind.lower in FOLLOWING)
    acts = acts or tokens[commas[0] + 1].lower in RELATIVE
    singular = head.is_capital or not ends_in_s(head.lower)
    listed = any(token.lower in english.CONJUNCTIONS for token in tokens[commas[1] + 1 : at + 1])
    known = word in english.STOP_WORDS or tokens[at].is_capital or not word.isalpha()
    return at if acts and singular and ends_in_s(word) and not (listed or known) else None


def plain_verb(tokens: Sequence[Token], start: int = 0) -> int | None:
    """The first finite verb of a clause, one of the present only if there is no other."""
    found = verb(tokens, start)
    return present(tokens, start) if found is None else found
