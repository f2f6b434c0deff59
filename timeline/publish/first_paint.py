"""What a page needs of its style sheet before that has come, written into the page itself.

A browser paints nothing while a style sheet that the head names is on its way: on a slow line that
is one more round after the page's own. So the rules that can match anything in the page go into
its head, and the sheet is named at its end. What is painted meanwhile looks as it will when it is
there; it brings what only turns up later. That needs no script, and is the same without any.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

LINK = re.compile(r'(<link rel="stylesheet" href="([^"]+)">)')
SCRIPTS = '<script id="__config"'
STRING = r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'"
TOKEN = re.compile(rf"/\*.*?\*/|{STRING}|[{{}};,()]", re.DOTALL)
LOOSE = re.compile(rf"({STRING})|/\*.*?\*/|\s+", re.DOTALL)
PARENTHESES = re.compile(r"\([^()]*\)")
ATTRIBUTE = re.compile(r"\[([\w-]+)(?:([~|^$*]?)=[\"']?([^\"'\]]*)[\"']?)?\]")
PSEUDO = re.compile(r"::?[\w-]+")
NAME = re.compile(r"[.#]?-?[A-Za-z_][\w-]*")
LATER = re.compile(r":(?:hover|focus|active)|::(?:-|selection)")
"""What a reader has to do something for, or what only some browsers have."""
PROPERTY = re.compile(r"(--[\w-]+)\s*:")
ASKED = re.compile(r"var\(\s*(--[\w-]+)")


def inline(html: str, address: str, sheet: str) -> str:
    """The page with its first style in its head, and its sheet before the theme's scripts.

    A page with another sheet than the one of this address and text stays as it is.
    """
    head, end_of_head, rest = html.partition("</head>")
    content, scripts, end = rest.rpartition(SCRIPTS)
    links = LINK.findall(head)
    if [link for _, link in links] != [address] or not scripts:
        return html
    named = links[0][0]
    head = head.replace(named, f"<style>{needed(sheet, used(html))}</style>")
    return f"{head}{end_of_head}{content}{named}\n{scripts}{end}"


def used(html: str) -> set[str]:
    """Every tag, class, id and attribute of a page, written as selectors write them."""
    reader = _Names()
    reader.feed(html)
    return reader.names


class _Names(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        for name, value in attrs:
            self.names.update((f"[{name}]", f"[{name}={value or ''}]"))
            if name in ("class", "id"):
                sign = "." if name == "class" else "#"
                self.names.update(sign + word for word in (value or "").split())


def needed(css: str, names: set[str]) -> str:
    """The rules for the screen that match something named, without properties nobody asks for."""
    matching = "".join(_kept(css, names))
    asked = set(ASKED.findall(matching))
    return "".join(_kept(matching, names, asked))


def _kept(css: str, names: set[str], asked: set[str] | None = None) -> Iterator[str]:
    for prelude, body in rules(css):
        inner = ""
        if not prelude.startswith("@"):
            prelude = ",".join(one for one in _split(prelude, ",") if matches(one, names))
            inner = ";".join(_declared(_tight(body), asked)) if prelude else ""
        elif prelude.startswith(("@media", "@supports")) and "print" not in prelude:
            inner = "".join(_kept(body, names, asked))
        if inner:
            yield f"{prelude}{{{inner}}}"


def rules(css: str) -> Iterator[tuple[str, str]]:
    """The outermost rules: what stands before the braces, and what within."""
    depth = start = opened = 0
    prelude = ""
    for token in TOKEN.finditer(css):
        sign = token.group()
        if sign == "{":
            if not depth:
                prelude, opened = _tight(css[start : token.start()]), token.end()
            depth += 1
        elif sign == "}":
            depth -= 1
            if not depth:
                yield prelude, css[opened : token.start()]
        if not depth and sign in "};":
            start = token.end()


def matches(selector: str, names: set[str]) -> bool:
    """Whether all that it names is there; what stands in parentheses may be or not."""
    before, plain = "", selector
    while plain != before:
        before, plain = plain, PARENTHESES.sub("", plain)
    if LATER.search(plain):
        return False
    for name, how, value in ATTRIBUTE.findall(plain):
        asked = f"[{name}={value}]" if value and not how else f"[{name}]"
        if asked not in names:
            return False
    plain = PSEUDO.sub("", ATTRIBUTE.sub("", plain))
    return all(name in names for name in NAME.findall(plain))


def _declared(body: str, asked: set[str] | None) -> Iterator[str]:
    """The declarations, custom properties only where they are asked for, if that is known."""
    for part in _split(body, ";"):
        own = PROPERTY.match(part)
        if asked is None or not own or own.group(1) in asked:
            yield part


def _split(text: str, at: str) -> list[str]:
    depth = start = 0
    parts = []
    for token in TOKEN.finditer(text):
        sign = token.group()
        depth += (sign == "(") - (sign == ")")
        if sign == at and not depth:
            parts.append(text[start : token.start()].strip())
            start = token.end()
    return [part for part in (*parts, text[start:].strip()) if part]


def _tight(css: str) -> str:
    """Without comments, and one space for many; strings stay as they are."""
    return LOOSE.sub(lambda found: found.group(1) or " ", css).strip()
