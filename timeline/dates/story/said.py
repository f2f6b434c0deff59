"""The words of a sentence: a pattern of which none stands there need not be searched for."""

from __future__ import annotations

from functools import lru_cache

from timeline.sentences import Sentence

__all__ = ["said"]

LETTERS = bytes(
    code if chr(code).isalpha() and chr(code).isascii() else ord(" ") for code in range(256)
)


@lru_cache(maxsize=1)
def said(text: str, sentence: Sentence) -> frozenset[str]:
    """The words of a sentence, each once; those of the last one are kept.

    Words are letters of ASCII: where all else is a blank they are many times sooner split than
    found by a pattern.
    """
    plain = text[sentence.start : sentence.end].encode("latin-1", "replace").translate(LETTERS)
    return frozenset(plain.decode("ascii").split())
