"""Addresses: from a page among the sources to the place where a reader meets it."""

from __future__ import annotations

import posixpath

from timeline.publish.context import PublishContext


def public(uri: str) -> str:
    """Where a source page is served, relative to the site's root.

    `events/x.md` becomes `events/x/`, `people/index.md` becomes `people/`, `index.md` becomes
    the empty address, and a data file keeps its own.
    """
    path, hash_mark, fragment = uri.partition("#")
    if path.endswith(".md"):
        path = path.removesuffix("index.md") if _is_index(path) else path[:-3] + "/"
    return path + hash_mark + fragment


def relative(here: str, there: str) -> str:
    """The link from one page to another, both given as source addresses; `there` may end in #x.

    It climbs to the site's root and down again: longer than need be, and never wrong.
    """
    return "../" * public(here).count("/") + public(there) or "./"


def absolute(context: PublishContext, uri: str) -> str | None:
    """The full address of a page, or None where the site's own is not known."""
    if not context.site_url:
        return None
    return f"{context.site_url.rstrip('/')}/{public(uri)}"


def of(context: PublishContext, here: str, there: str) -> str:
    """The full address where the site's own is known, else one relative to `here`."""
    return absolute(context, there) or relative(here, there)


def _is_index(path: str) -> bool:
    return posixpath.basename(path) == "index.md"
