"""A clause without what its headline spares: dates, brackets, notes, and the words that join it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import takewhile

from timeline.extract import clauses, english, words
from timeline.extract.english.hedges import HEDGES, LONGEST
from timeline.extract.headlines.whole import TURNING
from timeline.extract.headlines.wording import closes
from timeline.extract.words import Token

JOINING = frozenset("while when whereas although though where that".split())
DAY = frozenset("day morning noon afternoon evening night spring summer autumn winter".split())

ABOUT = frozenset(
    """all some about nearly almost exactly just barely roughly fully only for late early earlier
    later soon sometime""".split()
)
"""They say of an opening date how exact it is: "some ten days later", "late on the 9th"."""
UNITS = frozenset("hours days weeks months years".split())
MEASURES = UNITS | frozenset("minutes minute hour day week month year".split())
OWN = frozenset("by past with for upon against without".split())
"""They may be a verb's own, where they close a clause."""
OWNERS = frozenset("his her its their".split())
FEASTS = frozenset("birthday anniversary jubilee centenary".split())
OF_DAY = frozenset("forenoon morning noon afternoon evening midnight o'clock a.m p.m".split())
COUNTING = frozenset(
    "at about towards toward before after by shortly soon past to nearly around".split()
)
TELLING = COUNTING | frozenset("little half quarter minutes in the of on very opening a .".split())
"""Words that tell an hour; behind the first stands its number."""


def kept(tokens: Sequence[Token], start: int, end: int, dated: Collection[int]) -> list[int]:
    """Indexes of the clause's tokens without dates, brackets and the marks around them."""
    left: list[int] = []
    depth = 0
    of_date = False
    for at in range(start, end):
        text = tokens[at].text
        depth += text in "(["
        turned = tokens[at].lower in TURNING and bool(left) and at - 1 == left[-1]
        turned = turned and words.base(tokens[at - 1].lower) is not None  # "taken off | next day"
        left_out = (
            depth > 0 or (at in dated and not turned) or (text.isdigit() and _is_note(tokens, at))
        )
        # "The assault, on 8 June, failed" is whole without both its commas.
        doubled = text == "," and bool(left) and tokens[left[-1]].text == ","
        if doubled and at - 1 in dated and not _goes_on(tokens, left, at + 1):
            left.pop()
        left_out = left_out or (at + 1 in dated and _is_one_day(tokens, at))
        left_out = left_out or (text == "still" and at - 1 in dated)  # "two days later still"
        opens = at + 1 in dated and at not in dated
        left_out = left_out or (opens and not left and tokens[at].lower in ABOUT)
        one_day = [at - (tokens[at].lower in DAY), at + 2 - (tokens[at].lower in DAY)]
        left_out = left_out or (one_day[1] in dated and _is_one_day(tokens, one_day[0]))
        of_date = of_date and _goes_with(tokens[at])
        if tokens[at].lower == "of" and at - 1 in dated and at not in dated and left:
            of_date = clauses.verb([tokens[kept] for kept in left]) is not None
        of_date = of_date or _goes_on_after(tokens, at, dated)
        between_dates = at - 1 in dated and at + 1 in dated and tokens[at].lower == "and"
        if not (left_out or doubled or between_dates or of_date):
            left.append(at)
        depth -= text in ")]" and depth > 0
    broken = bool(left) and tokens[left[-1]].text in "-–"
    while left and not closes(tokens[left[-1]]) and not _closes_own(tokens, left):
        left.pop()
    if broken and left and tokens[left[-1]].text.isdigit():
        left.pop()  # "was lost 2 - | 0"
    return left


def _closes_own(tokens: Sequence[Token], left: Sequence[int]) -> bool:
    """Whether a mark closes what a preposition ends, and no date: "heard the train go by,"."""
    before = tokens[left[-1] - 1]
    return left[-2:-1] == [left[-1] - 1] and before.lower in OWN and tokens[left[-1]].text in ",.;:"


def is_time(cut: Sequence[Token]) -> bool:
    """Whether words only measure time, and are no subject: "half an hour past noon"."""
    if len(cut) > 1 and cut[0].lower in MEASURES and cut[1].lower in ("before", "after"):
        return True  # "hours before the regent"
    counts = clauses.NUMERALS | english.QUANTIFIERS | {"half", "a", "an"}
    cut = cut[cut[0].lower == "the" :]  # "the two months since the promise"
    at = next((at for at, token in enumerate(cut) if token.lower not in counts), 0)
    return at > 0 and cut[at].lower in MEASURES


def is_noun(tokens: Sequence[Token], at: int, dated: Collection[int]) -> bool:
    """Whether date words are somebody's, and no time: "kept Roth's | two hundredth birthday"."""
    if at - 1 in dated or not (tokens[at - 1].is_possessive or tokens[at - 1].lower in OWNERS):
        return False
    owner = at - 1
    while owner and tokens[owner].is_capital:
        owner -= 1
    opens = tokens[owner - (owner == at - 1)].lower
    if opens in english.PREPOSITIONS or opens == ",":
        return False  # "on his fortieth birthday he sailed"
    end = at
    while end in dated:
        end += 1
    return tokens[end - 1].lower in FEASTS


def holes(tokens: Sequence[Token], start: int, end: int, dated: Collection[int]) -> list[int]:
    """The words from which a date takes the noun that they need: "got to the fourth | Sunday"."""
    found: list[int] = []
    for at in range(start + 2, end):
        if at not in dated or at - 1 in dated or tokens[at].lower in english.PREPOSITIONS:
            continue
        described = tokens[at - 1].lower in english.ORDINALS or tokens[at].lower in MEASURES - UNITS
        if described and tokens[at - 2].lower in english.DETERMINERS and tokens[at - 1].is_word:
            found.append(at - 1)
    return found


def is_hedged(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether an aside leaves open if what a clause tells is so: "Roth, it is said, fled".

    Where other words stand between commas before it, it speaks of those.
    """
    verb = clauses.verb(tokens, start, end)
    for at in range(start, min(end + 1, len(tokens))):
        if tokens[at].text in ",(–—":
            behind = tokens[at + 1 : at + 2 + LONGEST]
            aside = takewhile(lambda token: token.is_word and token.lower != "that", behind)
            said = " ".join(token.lower for token in aside)
            if said in HEDGES or said.startswith("or so "):
                return True
            if verb is not None and at > verb:
                return False
        elif verb is not None and at > verb and clauses.is_finite(tokens, at):
            return False  # "came and told the mayor, it is said, that ..."
    return False


def hour(tokens: Sequence[Token], start: int, dated: Collection[int]) -> range:
    """Where a clause says at which hour of a day: "at about | two in the afternoon of 3 May".

    Nothing, unless the words end with a date, an hour, or a part of the day.
    """
    at = start + (tokens[start].lower in ("and", "but", "then"))
    first, last = at, at
    while at < len(tokens):
        token, before = tokens[at], tokens[at - 1].lower if at > first else ""
        counts = token.text[0].isdigit() or token.lower in clauses.NUMERALS
        if at in dated or token.lower in OF_DAY or (counts and before in COUNTING):
            last = at + 1
        elif token.lower not in TELLING:
            break
        at += 1
    said = {token.lower for token in tokens[first:last]}
    named = not said.isdisjoint(OF_DAY) or any(at not in dated for at in range(first, last))
    little = tokens[first].lower == "a" and tokens[first + 1].lower in ("little", "quarter")
    opens = (tokens[first].lower in COUNTING or little) and first not in dated
    return range(first, last) if opens and named and last > first + 1 else range(0)


def _goes_on_after(tokens: Sequence[Token], at: int, dated: Collection[int]) -> bool:
    """Whether a phrase says how some days were spent: "after three days | on the water"."""
    if at in dated or tokens[at].lower not in ("on", "in", "at") or at - 1 not in dated:
        return False
    first = at - 1
    while first - 1 in dated:
        first -= 1
    after = "after" in {token.lower for token in tokens[max(first - 1, 0) : at]}
    return after and tokens[at - 1].lower in UNITS


def _goes_with(token: Token) -> bool:
    """Whether a word still belongs to a date's "of": "on that Saturday | of the broken sword"."""
    ends = token.lower in english.PREPOSITIONS - {"of"} | english.CONJUNCTIONS
    return (token.is_word or token.text.isdigit()) and not ends


def _is_one_day(tokens: Sequence[Token], at: int) -> bool:
    """Whether "one" only opens a date: "one evening in May", not "became one in May"."""
    return tokens[at].lower == "one" and tokens[at + 1].lower in DAY


def _goes_on(tokens: Sequence[Token], left: Sequence[int], at: int) -> bool:
    """Whether one comma must stay: "he was home, on 3 May, walking the last miles"."""
    opening = next((kept for kept in left if tokens[kept].is_word), left[0])
    if tokens[opening].lower in english.PREPOSITIONS:
        return True
    if opening and tokens[opening - 1].lower in ("after", "before"):
        return True  # "two years after his arrest, on 6 May, | the gates were opened"
    follows = tokens[at].lower if at < len(tokens) else ""
    told = clauses.verb([tokens[kept] for kept in left]) is not None
    return follows.endswith("ing") or (told and follows not in english.PREPOSITIONS)


def _is_note(tokens: Sequence[Token], at: int) -> bool:
    """A footnote number stands glued behind a word or mark, and not before one."""
    if not tokens[at].text.isdecimal():
        return True  # a raised number
    if at + 1 < len(tokens) and tokens[at + 1].is_word and tokens[at].end == tokens[at + 1].start:
        return False
    before = tokens[at - 1]
    if at == 0 or before.end != tokens[at].start:
        return False
    if before.text == ":" and at > 1 and tokens[at - 2].text.isdecimal():
        return False  # "a scale of 1:870"
    # "The prototype D1959", "sold for £11".
    return len(before.text) > 1 if before.is_word else before.text in '.,;:)]”’"'


def opened(tokens: Sequence[Token], left: list[int]) -> list[int]:
    """Without the joining words, adverbs and marks that open a clause."""
    at = 0
    while at < len(left) and _joins(tokens, left[at : at + 3]):
        at += 1
    first = left[at] if at + 1 < len(left) else 0
    if first and left[at + 1] > first + 1 and tokens[first].lower in ("a", "an"):
        at += tokens[first + 1].lower in MEASURES  # "an | hour later thirty men came"
    return left[at:]


def _joins(tokens: Sequence[Token], left: Sequence[int]) -> bool:
    first = tokens[left[0]]
    if first.lower == "for" and left[0] and tokens[left[0] - 1].text == ",":
        return True  # "it was closed, for the flood had loosened two piers"
    if not (first.is_word or first.text[0].isdigit()):
        return True
    follows = tokens[left[1]].lower if len(left) > 1 else ""
    if first.lower == "at":
        noun = tokens[left[2]].lower if len(left) > 2 else ""
        return follows in ("first", "last") and noun not in ("light", "sight", "glance", "hand")
    if first.lower in english.CONJUNCTIONS | english.CONNECTORS | JOINING:
        return True
    adverb = first.lower.endswith("ly") and first.lower not in english.STOP_WORDS
    return adverb and follows == ","
