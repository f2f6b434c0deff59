"""How English words of one root are known again, and which name no happening."""

from __future__ import annotations

__all__ = ["ENDINGS", "FELL", "GENERAL"]

ENDINGS = ("ing", "ed", "es", "s", "e")
GENERAL = frozenset(
    """time turn rest other event same first last great from with that this they their them when
    wher which what into over upon after befor have been were ther here then than very""".split()
)
"""Stems that name no happening: "three weeks before its time"."""
FELL = "fell"
"""This one stands in all that FELL_OUT matches, see `cues`."""
