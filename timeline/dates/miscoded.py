"""Signs that a wrong code, a web page or a type-setter's ligatures have put for others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from timeline.dates.outline import Repair

__all__ = ["miscoded"]

# UTF-8 that was read as a code of one byte a character; of a closing quote two are left.
MISCODED = re.compile(r"â€[\u0080-\u00ff‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]?|Â[\u00a0-\u00bf]")
# "on the&nbsp;21st", "1884&#8211;85"
ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,5});")
# "4th of of June", "in the the same year".
DOUBLES = ("he the ", " of of ")
"""What a text with a doubled word holds, which is quick to see."""
DOUBLED = re.compile(r"\b(?:[tT]he (?=the )|of (?=of ))")
# "ﬁrst" and "Auguſt"; a soft hyphen and what else is not seen.
LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
    "ſ": "s",
}
SOFT_HYPHEN, UNSEEN = "\u00ad", "\u200b\u2060\ufeff"
NOT_SEEN = re.compile(f"{SOFT_HYPHEN}\n?|[{UNSEEN}]")
LIGATURE = re.compile(f"[{''.join(LIGATURES)}]")


def miscoded(text: str) -> Iterator[Repair]:
    """What is to be put in the place of which stretch of a text."""
    if "&" in text:
        for found in ENTITY.finditer(text):
            right = unescape(found.group()).replace("\u00a0", " ")
            if right != found.group():
                yield *found.span(), right
    if any(double in text for double in DOUBLES):
        for found in DOUBLED.finditer(text):
            yield *found.span(), ""
    if text.isascii():
        return
    if "€" in text or "Â" in text:
        for found in MISCODED.finditer(text):
            yield *found.span(), _decoded(found.group())
    if any(sign in text for sign in LIGATURES):
        for found in LIGATURE.finditer(text):
            yield *found.span(), LIGATURES[found.group()]
    if any(sign in text for sign in SOFT_HYPHEN + UNSEEN):
        for found in NOT_SEEN.finditer(text):
            yield *found.span(), ""


def _decoded(signs: str) -> str:
    """The one character that was read as several."""
    code = b"".join(sign.encode("cp1252", "ignore") or sign.encode("latin-1") for sign in signs)
    return code.decode("utf-8", "ignore") or "”"
