"""The search's index as readers type: words without the marks around them, accents or none.

The theme's search cuts words at spaces alone and compares letters as they stand: nobody would find
the word that opens a quotation, nor "Zürich" by "Zurich".
"""

from __future__ import annotations

import json
import re
import unicodedata

THEME_SEPARATOR = r"[\s\-]+"
# An apostrophe within a word stays there.
SEPARATOR = r"""[\s\-–—.,:;!?()\[\]"“”„‘«»…/]+|(?<!\w)['’]|['’](?!\w)"""
WORD = re.compile(r"\w+")


def for_readers(index: str) -> str:
    """The index (JSON) with our separator, unless a project has its own, and with plain words:
    each text followed by what its accented words are without their accents."""
    told = json.loads(index)
    if told["config"].get("separator") == THEME_SEPARATOR:
        told["config"]["separator"] = SEPARATOR
    for entry in told["docs"]:
        if plain := plain_words(f"{entry['title']} {entry['text']}"):
            entry["text"] += f"<p>{' '.join(plain)}</p>"
    return json.dumps(told, sort_keys=True, separators=(",", ":"))


def plain_words(text: str) -> list[str]:
    """The words that have accents, without them, each once and in order."""
    found = {word: _plain(word) for word in WORD.findall(text) if not word.isascii()}
    return list(dict.fromkeys(plain for word, plain in found.items() if plain != word))


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
