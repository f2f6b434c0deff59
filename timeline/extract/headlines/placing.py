"""How a date stands among the other words of its sentence, where a headline is cut out of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.extract import clauses, english
from timeline.extract.headlines import participles, presents, subject
from timeline.extract.words import Token

__all__ = ["behind_comma", "goes_on", "in_brackets", "is_apposed", "is_open", "waits"]


def waits(tokens: Sequence[Token], end: int) -> bool:
    """Whether a participle opens the sentence, and its subject stands behind the comma."""
    opens = tokens[end - 1].text == "," and participles.is_participle(tokens[0].lower)
    return opens and tokens[0].lower.endswith("ed") and clauses.verb(tokens, 0, end) is None


def goes_on(tokens: Sequence[Token], start: int, end: int, dated: Collection[int]) -> bool:
    """Whether only more of one object stands there: "bought Brede and | his farms"."""
    if start < 2 or tokens[start - 1].lower not in ("and", "or") or tokens[start - 2].text == ",":
        return False
    more = tokens[start].lower in subject.OWNERS or (start in dated and start - 2 in dated)
    return more and presents.main_verb(tokens[start:end]) is None


def behind_comma(tokens: Sequence[Token], kept: Sequence[int], dated: Collection[int]) -> int:
    """Where the subject begins behind what opens with a date: "(On 5 May), a feast, the king"."""
    cut = [tokens[at] for at in kept]
    found = presents.main_verb(cut)
    commas = [at for at in range(found or 0) if cut[at].text == ","]
    ends = tokens[kept[0] - 1].lower in (",", "after", "before")
    if not 0 < len(commas) < 3 or not ends:
        return 0
    if any(token.lower in english.CONJUNCTIONS for token in cut[:found]):
        return 0
    following = cut[commas[-1] + 1]
    closed = english.PREPOSITIONS | english.SUBORDINATORS | english.CONNECTORS
    opens = following.lower not in closed and not following.lower.endswith("ing")
    opens = opens and commas[-1] + 1 != found
    return commas[-1] + 1 if opens and (following.is_word or following.text[0].isdigit()) else 0


def behind_event(tokens: Sequence[Token], kept: list[int], dated: Collection[int]) -> list[int]:
    """Without the verb of what a date is counted from: "a week after the dam | broke, he"."""
    if not kept or kept[0] - 1 not in dated or not clauses.is_past(tokens[kept[0]].lower):
        return kept
    first = kept[0] - 1
    while first - 1 in dated:
        first -= 1
    # Not "two days after that | came the siege".
    counted = any(tokens[at].lower in ("after", "before") for at in range(first + 1, kept[0] - 1))
    counted = counted and tokens[kept[0] - 1].lower not in english.DETERMINERS
    comma = next((n for n, at in enumerate(kept) if tokens[at].text == ","), 0)
    return kept[comma + 1 :] if counted and comma else kept


def is_open(tokens: Sequence[Token], kept: Sequence[int], end: int) -> bool:
    """Whether the clause's own verb is still to come: "Roth, arrested in May, | died"."""
    commas = sum(token.text == "," for token in tokens[kept[0] : end])
    return commas == 2 and tokens[end - 1].text == "," and end < len(tokens)


def unbracketed(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """A clause that stands in brackets of its own, without them: "(He died in May.)"."""
    if tokens[start].text != "(" or start + 1 == end:
        return start, end
    closes = next((at for at in range(start, end) if tokens[at].text == ")"), end)
    behind = any(tokens[at].is_word for at in range(closes, end))
    return (start, end) if behind else (start + 1, closes)


def in_brackets(tokens: Sequence[Token], start: int, date: int, dated: Collection[int]) -> bool:
    """Whether the date stands in brackets with words of its own: "the abbey (founded 1712)"."""
    for at in range(date - 1, start, -1):
        if tokens[at].text == "(":
            return at - 1 not in dated and any(
                tokens[between].is_word and between not in dated for between in range(at + 1, date)
            )
        if tokens[at].text == ")":
            return False
    return False


def is_apposed(tokens: Sequence[Token], first: int) -> bool:
    """Whether words behind a comma say what the name before it is: "the Roth case, | a lawsuit"."""
    return first > 1 and tokens[first - 1].text == "," and tokens[first].lower in ("a", "an")
