"""The entries of an authority file, found in sentences by any of their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.extract.names import bare
from timeline.extract.words import Token
from timeline.extract.words import tokens as cut
from timeline.model import Entry


class Authority:
    """Finds the entries of an authority file in a sentence: the longest match at each word.

    A person is also known by initials and the last name, and by the last name alone where no
    other entry bears it.
    """

    def __init__(self, entries: Mapping[str, Entry], *, people: bool) -> None:
        aliases: dict[tuple[str, ...], str] = {}
        derived: dict[tuple[str, ...], set[str]] = {}
        for key, entry in entries.items():
            for label in (entry.label, *entry.alt_labels):
                words = _words(label)
                if not words:
                    continue
                aliases.setdefault(words, key)
                if people and len(words) > 1:
                    derived.setdefault(words[-1:], set()).add(key)
                    derived.setdefault((words[0][0], words[-1]), set()).add(key)
                    initials = tuple(word[0] for word in words[:-1])
                    derived.setdefault((*initials, words[-1]), set()).add(key)
        for words, keys in derived.items():
            if len(keys) == 1:
                aliases.setdefault(words, next(iter(keys)))
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for words in sorted(aliases, key=len, reverse=True):
            self._by_first.setdefault(words[0], []).append((words, aliases[words]))

    def find(self, tokens: Sequence[Token]) -> tuple[str, ...]:
        """The ids named in a sentence, in the order in which they first stand there."""
        if not self._by_first:
            return ()
        words = [
            (part, token.is_capital)
            for token in tokens
            if token.is_word or token.text.isdigit()
            for part in bare(token.text).split("-")
        ]
        found: dict[str, None] = {}
        at = 0
        while at < len(words):
            key, length = self._match(words, at)
            if key:
                found.setdefault(key)
            at += length
        return tuple(found)

    def _match(self, words: list[tuple[str, bool]], at: int) -> tuple[str | None, int]:
        word, capital = words[at]
        if not capital:
            return None, 1
        for form in (word, word[:-1] if word.endswith("s") else word):
            for alias, key in self._by_first.get(form, ()):
                here = tuple(part for part, _ in words[at : at + len(alias)])
                # The last word may bear an s whose apostrophe was lost.
                if here == alias or (here[:-1], here[-1]) == (alias[:-1], alias[-1] + "s"):
                    return key, len(alias)
        return None, 1


def _words(label: str) -> tuple[str, ...]:
    """As compared: "Milk-Street" and "Milk Street" are one."""
    return tuple(
        part
        for token in cut(label, 0, len(label))
        if token.is_word or token.text.isdigit()
        for part in bare(token.text).split("-")
    )
