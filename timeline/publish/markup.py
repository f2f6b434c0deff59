"""HTML that passes unharmed through Markdown, whatever the words that it carries.

A page is front matter, one Markdown heading, and one block of raw HTML. Within raw HTML Markdown
touches nothing, as long as no line of it begins with words of the content: a fence of back-ticks
at a line's beginning would be read before the HTML is. So content never brings a line break
along. In the heading every mark of punctuation is written as a numeric reference, which no
Markdown extension can mistake for its own syntax.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping

PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
# What neither HTML nor YAML may hold, and the two marks that Markdown uses for itself.
CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufddf\ufffe\uffff"
FORBIDDEN = re.compile(f"[{CONTROLS}]")
BLANK = re.compile(rf"[\s{CONTROLS}]+")


def one_line(text: str) -> str:
    """Text with every run of white space and control characters as one blank."""
    return BLANK.sub(" ", text)


def heading(text: str) -> str:
    """Text for a Markdown heading, each mark of punctuation as a numeric reference."""
    return PUNCTUATION.sub(lambda mark: f"&#{ord(mark.group())};", one_line(text).strip())


def front_matter(fields: Mapping[str, object]) -> str:
    """YAML front matter, each value as JSON on a line of its own. None is left out.

    Themes print titles and descriptions into the head as they are, so texts are given as HTML.
    A mapping (`jsonld`) is given as data: whoever prints it has to escape it (`tojson`).
    """
    lines = [f"{key}: {_value(value)}\n" for key, value in fields.items() if value is not None]
    return "---\n" + "".join(lines) + "---\n"


def _value(value: object) -> str:
    if isinstance(value, str):
        value = html.escape(one_line(value).strip())
    return FORBIDDEN.sub("", json.dumps(value, ensure_ascii=False))
