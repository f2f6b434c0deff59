"""Signs that a wrong code, a web page or a type-setter's ligatures have put for others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from timeline.dates.damage.outline import Repair

__all__ = ["UNSEEN", "miscoded"]

# UTF-8 that was read as a code of one byte a character; of a closing quote two are left.
# Of a hard blank the one sign may be left, beside a blank.
MISCODED = re.compile(
    r"â(?:€[\u0080-\u00ff‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]?|\u0080[\u0080-\u00bf])|Â(?:[\u00a0-\u00bf]|(?=\s))"
)
# A sign that is lost between two years was a dash.
LOST_SIGN = "\ufffd"
LOST = re.compile(rf"\d{LOST_SIGN}(?=\d)")
# "<i>May</i>", "May<sup>3</sup>", but "4<sup>th</sup>".
TAG = re.compile(
    r"<(?:sup[^<>\n]{0,80}>\[?(?!st|nd|rd|th)[\w*†]{1,3}\]?</sup>"
    r"|/?(?:[abiu]|abbr|big|br|del|em|font|ins|mark|nobr|q|small|span|strong|su[bp]|time|tt)"
    r"\b[^<>\n]{0,200}>)"
)
# "on the&nbsp;21st", "1884&#8211;85"
ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,5});")
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
SOFT_HYPHEN = "\u00ad"
UNSEEN = frozenset(f"{SOFT_HYPHEN}\u200b\u200c\u200d\u2060\ufeff")
NOT_SEEN = re.compile(f"{SOFT_HYPHEN}\n?|[{''.join(sorted(UNSEEN))}]")
LIGATURE = re.compile(f"[{''.join(LIGATURES)}]")


def miscoded(text: str) -> Iterator[Repair]:
    """What is to be put in the place of which stretch of a text."""
    if "&" in text:
        for found in ENTITY.finditer(text):
            right = unescape(found.group()).replace("\u00a0", " ")
            if right != found.group():
                yield *found.span(), right
    if "<" in text:
        for found in TAG.finditer(text):
            parts = (
                found.group().startswith("<br") and text[found.end() : found.end() + 1].isalnum()
            )
            yield *found.span(), " " if parts else ""
    if text.isascii():
        return
    if "â" in text or "Â" in text:
        for found in MISCODED.finditer(text):
            yield *found.span(), _decoded(found.group())
    if LOST_SIGN in text:
        for found in LOST.finditer(text):
            yield found.start() + 1, found.end(), "–"
    if any(sign in text for sign in LIGATURES):
        for found in LIGATURE.finditer(text):
            yield *found.span(), LIGATURES[found.group()]
    if any(sign in text for sign in UNSEEN):
        for found in NOT_SEEN.finditer(text):
            yield *found.span(), ""


def _decoded(signs: str) -> str:
    """The one character that was read as several."""
    if signs == "Â":
        return ""
    code = b"".join(sign.encode("cp1252", "ignore") or sign.encode("latin-1") for sign in signs)
    return code.decode("utf-8", "ignore") or "”"
