"""A text's outline: what kind of sign stands where, one byte a sign.

Damage is rare, and what it is known by is a figure in a strange place. Where all figures are one
byte, a search begins with that byte, which is many times quicker than to try a set of signs at
each place.
"""

from __future__ import annotations

__all__ = ["Repair", "outline", "words"]

Repair = tuple[int, int, str]
"""From where to where a text is damaged, and what is to be put there."""


def _kind(code: int) -> int:
    sign = chr(code)
    if sign in "0123456789":
        return ord("0")
    if sign.isalpha() and sign not in "ªº":
        return ord("A" if sign.isupper() else "a")
    return code


KINDS = bytes(_kind(code) for code in range(256))
BLANKS = bytes(
    code if chr(code).isalnum() or chr(code) in "'_" else ord(" ") for code in range(256)
)


def outline(text: str) -> bytes:
    """0 for a figure, A and a for letters, any other sign as it is; ? outside Latin-1."""
    return text.encode("latin-1", "replace").translate(KINDS)


def words(text: str) -> bytes:
    """The words of a text with blanks around them."""
    plain = f" {text} ".replace("’", "'").encode("latin-1", "replace")
    return plain.translate(BLANKS)
