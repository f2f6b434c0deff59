"""All style sheets as one: one request for a page, and a style that is there as a whole or not.

Sheets that come one by one are used one by one: for a moment the theme's would stand without
ours, upon a page whose first style (first_paint.py) has both.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Mapping

FOLDER = "assets"
ADDRESS = re.compile(r"""url\(\s*(["']?)(?!data:|https?:|[/#])([^"')]+)\1\s*\)""")


def joined(sheets: Mapping[str, str]) -> tuple[str, str]:
    """The address and the text of the one sheet, from texts by addresses, in their order.

    The address changes with the text, so that nobody sees a new page in an old style.
    """
    text = "\n".join(_seen_from(FOLDER, address, sheet) for address, sheet in sheets.items())
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return f"{FOLDER}/style.{digest}.css", text


def _seen_from(folder: str, address: str, sheet: str) -> str:
    """The sheet with what it fetches named as another folder sees it."""
    path = posixpath.relpath(posixpath.dirname(address) or ".", folder)
    return ADDRESS.sub(lambda found: f'url("{posixpath.join(path, found.group(2))}")', sheet)
