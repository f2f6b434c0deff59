"""What happened only then: "she did not marry until 1712" dates the marriage.

A denied verb with "until" tells of the happening, not of the time before it, and so do "until
1712, when the roof fell in", "it took until 1712 to mend it", "she lived until 1712" and "dates
from": the day at which the period has its known end is the day of the happening.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.dates import Timex
from timeline.extract import english, words
from timeline.extract.words import Token

UNTIL = frozenset({"until", "till"})
WAITING = frozenset({"wait", "waits", "waited", "waiting", "delay", "delayed", "delaying"})
WAITED_FOR = frozenset({"to", "for"})
TOOK = frozenset({"take", "takes", "took", "taken"})
TOOK_FOR = WAITED_FOR | {"before"}
IMPERSONAL = frozenset({"it", "this", "that"})
HELPERS = frozenset({"had", "has", "have", "would", "will"})
ENDURED = {
    **dict.fromkeys(("lived", "lingered", "survived"), "died"),
    **dict.fromkeys(("lives", "lingers", "survives"), "dies"),
    "stayed": "left", "stays": "leaves",
}  # fmt: skip
"""Verbs of which "until" tells the end, and what happened then."""
ON = frozenset({"on", "only", "just"})
DATES = frozenset({"dates", "dated", "date"})
MARKS = frozenset(",;:()—–")
ENDED = ([",", "when"], [",", "and", "then"], [",", "then"], ["and", "then"])
"""What stands before the happening that ended what had lasted until then."""
PAST_OF = {base: past for past, base in reversed(english.PAST.items())}


def only_then(tokens: Sequence[Token], first: int, timex: Timex) -> Timex | None:
    """The time expression as the day of the happening; None where it says how long something was.

    `first` is the index of the first of the date's tokens, its preposition among them.
    """
    date = timex.edtf
    if date is None or timex.words_start >= timex.start:
        return None
    if tokens[first].lower == "before" and first and tokens[first - 1].lower == "not":
        # "Not before the 22nd did they sail".
        return timex._replace(edtf=timex.unbounded, words_start=timex.start)
    if date.kind != "interval":
        return None
    ends = date.end is not None and date.start is None
    only = denial(tokens, first) is not None or awaited(tokens, first, timex)
    if ends and (only or ended_by(tokens, first, timex) or endured(tokens, first) is not None):
        return timex._replace(edtf=timex.unbounded, words_start=timex.start)
    dates_from = tokens[first].lower == "from" and first > 0 and tokens[first - 1].lower in DATES
    if dates_from and date.start is not None and date.end is None:
        return timex._replace(edtf=timex.unbounded, words_start=timex.start)
    return None


def ended_by(tokens: Sequence[Token], first: int, timex: Timex) -> int | None:
    """The index of the clause that tells what ended it: "until 1712, when the roof fell in".

    Or "until the 12th, and then surrendered".
    """
    if tokens[first].lower not in UNTIL:
        return None
    behind = next((at for at in range(first, len(tokens)) if tokens[at].start >= timex.end), None)
    if behind is None:
        return None
    said = [token.lower for token in tokens[behind : behind + 3]]
    opening = next((each for each in ENDED if said[: len(each)] == each), None)
    told = behind + len(opening) if opening else len(tokens)
    return told if told + 1 < len(tokens) else None


def awaited(tokens: Sequence[Token], until: int, timex: Timex) -> bool:
    """Whether somebody waits until then, and then has or does it: "waited until 1712 to do it".

    So does what takes until then: "it took until 1712 to build it".
    """
    behind = next((token for token in tokens[until:] if token.start >= timex.end), None)
    if tokens[until].lower not in UNTIL or behind is None or behind.lower not in TOOK_FOR:
        return False
    for at in range(until - 1, -1, -1):
        if tokens[at].lower in WAITING and behind.lower in WAITED_FOR:
            return True
        if tokens[at].lower in TOOK and at and _is_impersonal(tokens, at):
            return True
        if tokens[at].text in MARKS or tokens[at].lower in english.CONJUNCTIONS:
            return False
    return False


def _is_impersonal(tokens: Sequence[Token], verb: int) -> bool:
    """Whether "it" stands before a verb: "it took", "it had taken"."""
    before = verb - 1 - (tokens[verb - 1].lower in HELPERS)
    return before >= 0 and tokens[before].lower in IMPERSONAL


def endured(tokens: Sequence[Token], until: int) -> int | None:
    """The index of the verb that goes on until then: "she lived until 1712" dates her death."""
    at = until - 1
    while at > 0 and tokens[at].lower in ON:
        at -= 1
    ends = at >= 0 and tokens[until].lower in UNTIL and tokens[at].lower in ENDURED
    return at if ends else None


def denial(tokens: Sequence[Token], until: int) -> int | None:
    """The index of the "not" to which an "until" belongs, if the clause has one."""
    if tokens[until].lower not in UNTIL:
        return None
    for at in range(until - 1, -1, -1):
        word = tokens[at].lower
        if word == "not" or word.endswith("n't"):
            return at
        if tokens[at].text in MARKS or word in english.CONJUNCTIONS:
            return None
    return None


def affirmed(tokens: Sequence[Token], until: int) -> tuple[Sequence[Token], Collection[int]]:
    """What happened at the end, and which tokens to leave out: "did not marry" is "married".

    And whoever "lived until 1712" died.
    """
    changed = list(tokens)
    lasted = endured(tokens, until)
    if lasted is not None:
        changed[lasted] = tokens[lasted].said(ENDURED[tokens[lasted].lower])
        return changed, range(lasted + 1, until)
    denied = denial(tokens, until)
    if denied is None:
        return tokens, ()
    left_out = {denied}
    helper = denied - 1
    if tokens[denied].lower.endswith("n't"):
        helper = denied
        changed[denied] = tokens[denied].said(tokens[denied].text[:-3])
        left_out = set()
    verb = denied + 1
    if changed[helper].lower == "did" and verb < len(tokens):
        left_out.add(helper)
        past = PAST_OF.get(tokens[verb].lower) or _regular_past(tokens[verb].lower)
        changed[verb] = tokens[verb].said(past)
    return changed, left_out


def _regular_past(base: str) -> str:
    """The first of the spellings that leads back to the base."""
    spellings = (base + "ed", base + "d", f"{base[:-1]}ied", f"{base}{base[-1]}ed")
    return next((past for past in spellings if words.base(past) == base), base + "ed")
