"""The marks between which somebody's words stand in English print, and how what is quoted opens."""

from __future__ import annotations

__all__ = ["CURLED", "ENTRY", "OPEN", "SINGLE", "STRAIGHT"]

CURLED, STRAIGHT = ("“", "”"), '"'
"""Double marks: those that open are others than those that close, or both are the same."""
SINGLE = {
    opening: tuple(f"{mark}{closing}" for mark in ",.!?")
    for opening, closing in (("‘", "’"), ("'", "'"))
}
"""Single quotation marks, which look like apostrophes, and how what they open ends."""
OPEN = (CURLED[0], STRAIGHT, *SINGLE)
ENTRY = (". ", ": ", ".—", " –", " —")
"""What stands behind the day that heads an entry of a diary."""
