"""Texts and happenings for the tests of extraction, made in a line or two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scripts import histories
from timeline.extract import events, links, mentions
from timeline.extract.authority import Authority
from timeline.extract.passages import Mention, Reading

CASES = histories.DEVELOPMENT
gold = histories.read
NOBODY = Authority({}, people=True)


def read(text: str, source: str = "text", **options: Any) -> Reading:
    """A text read without authority files."""
    return mentions.read(source, text, NOBODY, NOBODY, **options)


def joined(*texts: str) -> list[tuple[Mention, ...]]:
    """The happenings of texts that are called a, b, c ..."""
    found = [
        m for name, text in zip("abcdef", texts, strict=False) for m in read(text, name).mentions
    ]
    return events.group(links.complete(found))


def quoted(text: str, found: Sequence[Mention]) -> list[str]:
    """What mentions quote from their text."""
    return [text[mention.start : mention.end] for mention in found]
