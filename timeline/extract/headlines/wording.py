"""Words set one after the other as a headline prints them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.extract.words import Token


def closes(token: Token) -> bool:
    """Whether a headline may end with a token."""
    return token.is_word or token.text[0].isnumeric() or token.text in '”’"»%'


def joined(cut: Sequence[Token], changed: Mapping[int, str] | None = None) -> str:
    """The words as they stood, with single spaces, some of them changed, and no marks of slope."""
    parts: list[str] = []
    end = -1
    for at, token in enumerate(cut):
        text = (changed or {}).get(at, token.text)
        if text == "*":
            continue
        glued, end = end == token.start, token.end
        if not text:
            continue
        tight = token.text in ",.;:!?)%" or token.text in "”’»"
        parts.append(text if not parts or glued or tight else f" {text}")
    return "".join(parts).strip()


def balanced(title: str) -> str:
    """Without quotation marks that have lost their fellows."""
    for opening, closing in ("“”", "‘’", "«»"):
        if title.count(opening) > title.count(closing):
            title = title.replace(opening, "")
        elif opening != "‘" and title.count(closing) > title.count(opening):
            title = title.replace(closing, "")
    if title.count('"') % 2:
        title = title.replace('"', "")
    return title
