"""The words of a sentence: a pattern of which none stands there need not be searched for."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.sentences import Sentence

__all__ = ["said"]

WORD = re.compile(r"[A-Za-z]+")


@lru_cache(maxsize=1)
def said(text: str, sentence: Sentence) -> frozenset[str]:
    """The words of a sentence, each once; those of the last one are kept."""
    return frozenset(WORD.findall(text, sentence.start, sentence.end))
