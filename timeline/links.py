"""Whether every link of the built pages leads somewhere, those in raw HTML too.

MkDocs checks Markdown links alone, and the drawings, cards and lists of this site are HTML.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

ADDRESSES = {"href", "src", "poster", "data", "action"}


@dataclass(frozen=True, slots=True)
class PageLinks:
    """What a page points to and what in it can be pointed at, in the order of the page."""

    targets: tuple[str, ...]
    ids: tuple[str, ...]


def read(page: str) -> PageLinks:
    """The links and ids of a page's HTML."""
    reader = _PageReader()
    reader.feed(page)
    reader.close()
    return PageLinks(tuple(dict.fromkeys(reader.targets)), tuple(reader.ids))


def faults(pages: Mapping[str, PageLinks], files: Set[str], base: str = "/") -> Iterator[str]:
    """A sentence for each link that leads nowhere and each id that stands twice in its page.

    `pages` by their place in the site (`events/x/index.html`); `files` are the places of all
    else that the site holds; `base` is the path that an absolute link begins with.
    """
    ids = {place: set(links.ids) for place, links in pages.items()}
    everything = files | set(pages)
    for place, links in pages.items():
        for name, times in Counter(links.ids).items():
            if times > 1:
                yield f"{place}: the id {name!r} stands {times} times"
        for target in links.targets:
            if found := _target(place, target, base):
                file, fragment = found
                if file not in everything:
                    yield f"{place}: the link {target!r} leads nowhere"
                elif fragment and file in ids and fragment not in ids[file]:
                    yield f"{place}: the link {target!r} names an id that its page does not have"


def _target(place: str, target: str, base: str) -> tuple[str, str] | None:
    """The file of the site and the id there that a link means; None where it leads outside."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if path.startswith("/"):
        path = path.removeprefix(base)
    else:
        path = posixpath.join(posixpath.dirname(place), path) if path else place
    is_folder = path.endswith("/") or posixpath.basename(path) in ("", ".", "..")
    file = posixpath.normpath(posixpath.join(path, "index.html") if is_folder else path)
    # A fragment with "=" holds the view of a page for its script and names no element.
    fragment = "" if "=" in parts.fragment else unquote(parts.fragment)
    return file.lstrip("/"), fragment


class _PageReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.targets: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for name, value in attributes:
            if value is None:
                continue
            if name == "id":
                self.ids.append(value)
            # <a name> is how Markdown anchors of old point; <link> to a feed counts like <a>.
            elif name in ADDRESSES and value:
                self.targets.append(value)
