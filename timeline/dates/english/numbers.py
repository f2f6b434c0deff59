"""English numbers in words, as patterns: what is made of two numbers is not listed."""

from __future__ import annotations

from timeline.dates import english
from timeline.dates.language import one_of, tree

__all__ = ["COUNTS", "NTH_WORDS", "ORDINALS", "ORDINAL_DAYS"]

# In lower case only: in "by the end of May the Second Army" no day is named.
NTH_WORDS = [
    word for word, number in english.ORDINALS.items() if isinstance(number, int) and number <= 31
]
ONES = [word for word, number in english.NUMBERS.items() if number in range(1, 10)]
TENS = [word for word, number in english.NUMBERS.items() if number in range(20, 100, 10)]
OTHER_COUNTS = [
    word
    for word in english.COUNTS
    if word not in english.NUMBERS or (word.isalpha() and word not in TENS)
]
NTHS = [word for word, number in english.ORDINALS.items() if number in range(1, 10)]
# "Two-and-forty", "forty-two", and all else.
COUNTS = (
    rf"(?:{tree(ONES, either_case=True)}(?:-and-| and ){tree(TENS)}"
    rf"|{tree(TENS, either_case=True)}(?:(?:-| ){tree(ONES)})?|{one_of(OTHER_COUNTS)})"
)
# "Forty-second", and all else.
ORDINALS = (
    rf"(?:{tree(TENS, either_case=True)}(?:-| ){tree(NTHS)}"
    rf"|{one_of(word for word in english.ORDINALS if not word.startswith(tuple(TENS)))})"
)
# The days of a month.
ORDINAL_DAYS = (
    rf"(?:twenty(?:-| ){tree(NTHS)}|thirty(?:-| )first"
    rf"|{tree(word for word in NTH_WORDS if word.isalpha())})"
)
