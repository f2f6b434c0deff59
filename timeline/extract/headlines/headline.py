"""A headline from a clause: who did what, in the present tense, without its date.

Nothing is made up: the words are the clause's own, shortened only at the joints of the sentence.
Where no whole clause of at most 70 characters can be had with certainty there is none.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.extract import clauses, english
from timeline.extract.english.people import COLLECTIVES
from timeline.extract.headlines import (
    acted_upon,
    around_dates,
    beginning,
    gapped,
    main_verb,
    nominal,
    objects,
    participles,
    placing,
    predication,
    presents,
    relatives,
    shared,
    shorter,
    spare,
    subject,
    undergone,
)
from timeline.extract.headlines.predicate import fit
from timeline.extract.headlines.referents import Referents
from timeline.extract.headlines.tense import is_plural
from timeline.extract.words import Token

SUBJECT_WORDS = 15
LONGEST_SUBJECT = 30
"""Words, with what is set beside it between commas."""
WHO = frozenset("who which whose whom".split())
# Without these words a headline would say what did not happen.
UNSAID = frozenset("nearly almost hardly scarcely barely never only".split())


def headline(
    tokens: Sequence[Token],
    start: int,
    end: int,
    dated: Collection[int],
    date: int,
    referents: Referents,
) -> str | None:
    """A title from the clause tokens[start:end], or None.

    `dated` holds the indexes of date words, `date` that of the first of the happening's own;
    `referents` knows the sentence's names and what its pronouns stand for.
    """
    start, end = placing.unbracketed(tokens, start, end)
    if placing.in_brackets(tokens, start, date, dated):
        return None
    if date and tokens[date].lower.endswith("th") and tokens[date - 1].lower in clauses.NUMERALS:
        return None  # "her two | hundredth birthday"
    if any(spare.is_noun(tokens, at, dated) for at in dated if start < at < end):
        return None  # "kept | her two hundredth birthday"
    if spare.is_hedged(tokens, start, end):
        return None
    with_dates, undated = around_dates.beside(tokens, start, end, dated)
    dated = {*dated, *with_dates, *spare.hour(tokens, start, dated)} - undated
    if date < start and any(start < at < end for at in dated):
        return None  # a later clause with a date of its own
    if (
        end < len(tokens)
        and tokens[end].lower in clauses.RELATIVE
        and clauses.verb(tokens, start, end) is None
    ):
        end = len(tokens)  # "his daughter Caroline | who was twenty-six | took the chair"
    if placing.goes_on(tokens, start, end, dated):
        start = referents.clause_before(start)
    if not start and end < len(tokens) and placing.waits(tokens, end):
        end = len(tokens)  # "Founded in May, | the works closed"
    acted = undergone.turned(tokens, start, end, frozenset(dated), date, referents.names)
    if acted is not None:
        return _did(tokens, *acted, referents)
    kept = spare.opened(tokens, spare.kept(tokens, start, end, dated))
    kept = placing.behind_event(tokens, kept, dated)
    opening = referents.clause_before(start)
    kept = shared.completed(tokens, (opening, start), kept, dated, date, referents.names)
    kept = relatives.cleft(tokens, kept)
    kept = relatives.restricted(tokens, kept, date) or kept
    kept = [kept[at] for at in nominal.turned([tokens[at] for at in kept])]
    if not kept:
        return None
    cut = [tokens[at] for at in kept]
    if cut[0].lower in nominal.COMING:
        return None
    if cut[0].lower == "there":
        if not nominal.is_place(cut):
            return nominal.existing(cut)
        # "There | the general died".
        ends = 1 + (cut[1].text == ",")
        kept, cut = kept[ends:], cut[ends:]
    if (shares := gapped.completed(tokens, start, kept, dated, date)) is not None:
        return _did(tokens, kept, shares, referents)
    opens = all(at in dated or not tokens[at].is_word for at in range(kept[0]))
    closed = end == len(tokens) or tokens[end - 1].text in ";:—"
    if kept[0] and opens and presents.main_verb(cut) is None:
        return nominal.entry(cut) if closed else None
    gap = next((at for at in range(1, len(cut)) if kept[at] - 1 in dated), None)
    comma = next((at for at, token in enumerate(cut[:-1]) if token.text == ","), 0)
    beside = bool(comma) and cut[0].is_capital and kept[comma] < date
    if (
        beside
        and participles.is_participle(cut[comma + 1].lower)
        and presents.main_verb(cut) is None
    ):
        return _suffered(cut, kept, comma + 1, date, referents)
    led = int(cut[0].lower in participles.OPENERS)
    if led and comma and kept[comma] < date and participles.opens(cut[comma + 1 :]):
        ends = next((at for at in range(comma + 1, len(cut)) if cut[at].text == ","), len(cut))
        apart = ends < len(cut) and kept[ends] > date
        if apart and not cut[comma + 1].lower.endswith("ing"):
            # "By the peace of Orm, signed in May, | the south was lost".
            return _suffered(cut[led:ends], kept[led:ends], comma + 1 - led, date, referents)
    begins = beginning.begins(cut, gap)
    if begins == 0 and kept[0] > start:
        begins = placing.behind_comma(tokens, kept, dated)
    found = main_verb.of_subject(cut, begins) if begins is not None else None
    if begins is None or found is None or not 0 < found - begins <= LONGEST_SUBJECT:
        return None
    if kept[begins] - 1 in dated and tokens[kept[begins] - 1].lower in ("after", "before"):
        return None  # "a week after it opened"
    head = found
    while head > begins + 1 and clauses.is_adverb(cut[head - 1]):
        head -= 1
        if cut[head].lower in UNSAID:
            return None
    if (
        head - 2 > begins
        and cut[head - 2].text == ","
        and cut[head - 1].lower in beginning.SUBJECTS
    ):
        # "With Roth, Harl and six camels, | he left": none of those is he.
        others, begins = " ".join(token.text for token in cut[begins : head - 1]), head - 1
        if str(referents.text(kept[begins])) in others:
            return None
    which = next((at for at in range(begins + 1, head) if cut[at].lower in beginning.CLAUSE), head)
    if which - begins > SUBJECT_WORDS and not _is_described(cut[begins:head]):
        return None
    suffers = cut[found - 1].text == "," and participles.is_participle(cut[found].lower)
    if suffers and kept[found] < date and placing.is_open(tokens, kept, end):
        return _suffered(cut[begins:], kept[begins:], found - begins, date, referents)
    if any(tokens[at].lower in predication.FACTS for at in range(start, kept[0])):
        # "When the war broke out | the men enlisted": the comma ends what "when" opens.
        ends = next((at for at in range(found, len(cut)) if cut[at].text == ","), len(cut))
        if ends < len(cut) and kept[ends] < date and kept[ends] + 1 not in dated:
            return None
        kept, cut = kept[:ends], cut[:ends]
    if predication.has_another(tokens, kept[found], date, dated):
        return None
    inner = predication.inner(tokens, kept[found], min(date, end))
    if inner is not None:
        return headline(tokens, inner + 1, end, dated, date, referents)
    if kept[which] < date < kept[head] and tokens[kept[head] - 1].text != ",":
        return None  # "the law that the king signed in May | was repealed"
    between = tokens[kept[begins] : kept[head]]
    swallowed = sum(token.text == "," for token in between) > 1
    who = subject.text(
        cut[begins:head], kept[begins:head], referents.names, referents.text, swallowed
    )
    plural = is_plural(cut[begins:head], referents.names)
    told = predication.told(tokens, kept, begins, found, date, plural)
    holes = spare.holes(tokens, start, end, dated)
    denied = any(token.lower in UNSAID - {"only"} for _, token in told[1:2])
    if not told or denied or predication.lacks_noun(told, holes):
        return None
    if who is None:
        return acted_upon.headline(cut[begins:head], told, referents)
    if cut[begins].lower == "it" and predication.is_empty([token for _, token in told]):
        return None
    gender = english.PERSONAL.get(cut[begins].lower) if head == begins + 1 else None
    is_person = cut[begins].lower in ("he", "she") or referents.names_person(cut[begins:head])
    theirs = any(token.lower == "their" for _, token in told)
    if theirs and cut[begins].lower == "the" and not is_person and not plural:
        # "The Sarra fought their neighbours", but "the crew take their tools".
        plural = True if cut[head - 1].lower in COLLECTIVES else None
    is_body = referents.names_body(cut[begins:head])
    said = objects.replaced(told, who, is_person, gender, referents, is_body, plural)
    title, less = fit(who, said, plural), shorter.shortened(who)
    while title is None and less is not None:
        title, less = fit(less, said, plural), shorter.shortened(less)
    return title


def _suffered(
    cut: Sequence[Token], kept: Sequence[int], participle: int, date: int, referents: Referents
) -> str | None:
    """What a participle between commas tells of the subject before it: "Roth, arrested in May,"."""
    who = subject.text(cut[: participle - 1], kept, referents.names, referents.text)
    plural = is_plural(cut[: participle - 1], referents.names)
    nearest = participles.nearest(cut[participle:], kept[participle:], date)
    told = participles.passive(cut[participle:][nearest], plural)
    return fit(who, told, plural) if who and told else None


def _did(
    tokens: Sequence[Token], who: Sequence[int], told: Sequence[int], referents: Referents
) -> str | None:
    """Subject and predicate of a clause that has been turned about."""
    cut = [tokens[at] for at in who]
    named = subject.text(cut, who, referents.names, referents.text)
    plural = is_plural(cut, referents.names)
    again = " ".join(tokens[at].text for at in told)
    if named is None or plural is None or named in again:
        return None
    gender = english.PERSONAL.get(cut[0].lower) if len(cut) == 1 else None
    is_person = gender is not None or referents.names_person(cut)
    said = [(at, tokens[at].said("the") if tokens[at].text == "The" else tokens[at]) for at in told]
    is_body = referents.names_body(cut)
    return fit(
        named,
        objects.replaced(said, named, is_person, gender, referents, is_body, plural),
        plural,
    )


def _is_described(who: Sequence[Token]) -> bool:
    """Whether a long subject is a short one with more beside it: "Roth, who ..., died"."""
    comma = next((at for at, token in enumerate(who[:-1]) if token.text == ","), SUBJECT_WORDS)
    if comma >= SUBJECT_WORDS or who[-1].text != ",":
        return False
    return who[comma + 1].lower not in predication.FACTS | english.SUBORDINATORS - WHO
