"""Where in a text a time may begin: at which words and numbers, found in one quick pass.

The first words of a language are sought all at once, by an automaton (Aho and Corasick's) that
takes one step for each sign, however many the words are. It reads the text's plain form, in which
whatever parts words is a blank.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from ahocorasick_rs import BytesAhoCorasick, Implementation

__all__ = ["FirstWords", "Matcher"]

Matcher = Callable[[str, int], "re.Match[str] | None"]
# No figures behind a decimal point; two letters make an ordinal.
NUMBER = re.compile(r"[0-9](?<!\d[.,].)\d{0,4}(?P<nth>[a-z]{2}\b)?").match
NUMBERS = ("", "#1", "#2", "#3", "#4", "#5")
SHORTEST_SHOUTED = 3
LAST_OF_LATIN = 0xFF


def _plain(code: int) -> str:
    sign = chr(code)
    if not sign.isalnum() and sign != "_":
        return " "
    if sign.isdecimal():
        return "0"
    return sign if sign.isalpha() and sign.isascii() else "@"


PLAIN = "".join(map(_plain, range(LAST_OF_LATIN + 1))).encode()
"""Letters of ASCII as they are, 0 for figures, @ for what else words are made of, and blanks."""
WORD_ENDS = " 0@"
"""What may stand behind a word."""


class FirstWords:
    """The words and numbers with which a language's times begin."""

    def __init__(self, words: Iterable[str], gates: Mapping[str, Matcher]) -> None:
        """`gates` say what must stand behind some of the words."""
        spelled = {each: word for word in words for each in _spelled(word)}
        self._strange = sorted({sign for sign in "".join(spelled) if ord(sign) > LAST_OF_LATIN})
        """Letters that have no byte of their own."""
        self._sought: list[tuple[str, Matcher | None]] = [("", None)]
        patterns = [b" 0"]
        for each, word in spelled.items():
            # Letters outside ASCII are all alike in the plain form.
            gate = gates.get(word) if each.isascii() else re.compile(f"(?<={each})").match
            for end in WORD_ENDS:
                self._sought.append((word, gate))
                patterns.append(self._plain(f" {each}") + end.encode())
        self._search = BytesAhoCorasick(patterns, implementation=Implementation.DFA)

    def find(self, text: str) -> dict[int, str]:
        """Where they begin in a text, in order; by the first word or the kind of number."""
        found: dict[int, str] = {}
        sought = self._sought
        plain = self._plain(f" {text} ")
        # With one sign more before the text, a word begins there where its blank does here.
        for pattern, begin, end in self._search.find_matches_as_indexes(plain, overlapping=True):
            word, gate = sought[pattern]
            if not word:
                number = NUMBER(text, begin)
                if not number:
                    continue
                word = "#th" if number.lastindex else NUMBERS[number.end() - begin]
            elif gate and not gate(text, end - 2):
                continue
            # Signs that have no byte are blanks here, letters too.
            if not text[begin - 1 : begin].isalnum():
                found[begin] = word
        return found

    def _plain(self, text: str) -> bytes:
        for strange in self._strange:
            text = text.replace(strange, "À")
        return text.encode("latin-1", "replace").translate(PLAIN)


def _spelled(word: str) -> list[str]:
    shouted = [word.upper()] if len(word) >= SHORTEST_SHOUTED else []
    return [word, word[0].upper() + word[1:], *shouted]
