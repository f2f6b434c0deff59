"""Quotations found in their texts to the letter: the TextQuoteSelector of W3C Web Annotation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

AROUND = 3
"""Words shown before a difference and behind it."""
SHOWN = 12
"""Words shown of a difference at most."""


def locate(text: str, quote: str, prefix: str = "", suffix: str = "") -> list[tuple[int, int]]:
    """Every place where `quote` stands between `prefix` and `suffix`, as code points, half-open.

    Runs of white space compare equal, nothing else does. An empty quote stands nowhere. Places may
    overlap: "on on on" holds "on on" twice.
    """
    words = quote.split()
    if not words:
        return []
    # The longest word is seldom elsewhere: a plain search for it is the quickest by far.
    key = max(range(len(words)), key=lambda at: len(words[at]))
    before, after = prefix.split(), suffix.split()
    found: list[tuple[int, int]] = []
    at = text.find(words[key])
    while at >= 0:
        start = _back(text, at, words[:key])
        end = _forth(text, at + len(words[key]), words[key + 1 :])
        if start >= 0 and end >= 0:
            follows = not before or _ends(text, start, before) >= 0
            if follows and (not after or _begins(text, end, after) >= 0):
                found.append((start, end))
        at = text.find(words[key], at + 1)
    return found


def _back(text: str, at: int, words: Sequence[str]) -> int:
    """Where these words begin that stand before a place, white space behind each; -1 if not."""
    for word in reversed(words):
        end = _space_before(text, at)
        if end == at or not text.endswith(word, 0, end):
            return -1
        at = end - len(word)
    return at


def _forth(text: str, at: int, words: Sequence[str]) -> int:
    """Where these words end that stand behind a place, white space before each; -1 if not."""
    for word in words:
        start = _space_behind(text, at)
        if start == at or not text.startswith(word, start):
            return -1
        at = start + len(word)
    return at


def _ends(text: str, at: int, words: Sequence[str]) -> int:
    """Where words begin that stand right before a place or with white space between."""
    end = _space_before(text, at)
    if not text.endswith(words[-1], 0, end):
        return -1
    return _back(text, end - len(words[-1]), words[:-1])


def _begins(text: str, at: int, words: Sequence[str]) -> int:
    """Where words end that stand right behind a place or with white space between."""
    start = _space_behind(text, at)
    if not text.startswith(words[0], start):
        return -1
    return _forth(text, start + len(words[0]), words[1:])


def _space_before(text: str, at: int) -> int:
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at


def _space_behind(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def difference(text: str, quote: str) -> tuple[str, str] | None:
    """Where the passage most like a quote first differs from it: its words, and the quote's.

    None if no passage of that length has half of the quote's words.
    """
    words, wanted = text.split(), quote.split()
    start, shared = _most_alike(words, wanted)
    if 2 * shared < len(wanted):
        return None
    # Words that were left out or put in have shifted it.
    room = AROUND + len(wanted)
    passage = words[max(0, start - room) : start + len(wanted) + room]
    steps = SequenceMatcher(None, passage, wanted, autojunk=False).get_opcodes()
    for kind, begin, end, first, last in steps:
        outside = kind == "delete" and (first == 0 or last == len(wanted))
        if kind == "equal" or outside:
            continue
        if first == 0:  # the passage does not begin before the quote
            begin = max(begin, end - last)
        before = min(AROUND, begin, first)
        there = passage[begin - before : end + AROUND]
        here = wanted[first - before : last + AROUND]
        return " ".join(there[:SHOWN]), " ".join(here[:SHOWN])
    return None


def _most_alike(words: Sequence[str], wanted: Sequence[str]) -> tuple[int, int]:
    """Where as many words begin that share most with those wanted, and how many they share."""
    counts, held = Counter(wanted), Counter[str]()
    shared = most = start = 0
    for end, word in enumerate(words):
        if word in counts:
            held[word] += 1
            shared += held[word] <= counts[word]
        if end >= len(wanted) and (gone := words[end - len(wanted)]) in counts:
            shared -= held[gone] <= counts[gone]
            held[gone] -= 1
        if shared > most:
            most, start = shared, max(0, end + 1 - len(wanted))
    return start, most
