"""How to cite a page or a source: a sentence, BibTeX and CSL-JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.model import Event, Library, Source
from timeline.publish import address, words
from timeline.publish.context import PublishContext

# What BibTeX reads as syntax, and what it writes instead.
BIBTEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "&%$#_"},
    }
)


@dataclass(frozen=True, slots=True)
class Citing:
    """One thing to cite. `key` is its BibTeX key and CSL id."""

    key: str
    title: str
    container: str
    """The site's name."""
    url: str | None
    author: str | None = None
    published: int | None = None
    """Year, where the thing itself tells it."""
    note: str | None = None
    updated: tuple[int, int, int] | None = None
    """Year, month and day of the site's version."""

    @property
    def text(self) -> str:
        """A sentence that cites it, in no learned society's style."""
        parts = [f"{self.author}, " if self.author else "", f"“{self.title}”"]
        parts.append(f" ({self.published})" if self.published else "")
        parts.append(f", in: {self.container}")
        parts.append(f", {self.note}" if self.note else "")
        return "".join(parts) + (f", {self.url}" if self.url else "") + "."

    @property
    def bibtex(self) -> str:
        """A BibTeX entry of type `misc`, which every style knows."""
        fields = {
            "author": f"{{{_escape(self.author)}}}" if self.author else None,
            "title": f"{{{_escape(self.title)}}}",
            "year": str(self.published or (self.updated[0] if self.updated else "")) or None,
            "howpublished": _escape(self.container),
            "note": _escape(self.note) if self.note else None,
            "url": self.url,
        }
        lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
        return "\n".join([f"@misc{{{self.key},", *lines, "}"]) + "\n"

    @property
    def csl(self) -> dict[str, object]:
        """The same in CSL-JSON, for Zotero and its like."""
        found: dict[str, object] = {
            "id": self.key,
            "type": "webpage",
            "title": self.title,
            "container-title": self.container,
        }
        if self.author:
            # A literal name: who is a person and who an institution is not ours to guess.
            found["author"] = [{"literal": self.author}]
        if self.published:
            found["issued"] = {"date-parts": [[self.published]]}
        elif self.updated:
            found["issued"] = {"date-parts": [list(self.updated)]}
        if self.note:
            found["note"] = self.note
        if self.url:
            found["URL"] = self.url
        return found


def event(library: Library, context: PublishContext, one: Event) -> Citing:
    """How to cite an event's page."""
    return Citing(
        key=f"event-{one.id}",
        title=one.title,
        container=site_title(library, context),
        url=address.absolute(context, f"events/{one.id}.md"),
        note=_version(context),
        updated=_updated(context),
    )


def source(library: Library, context: PublishContext, one: Source) -> Citing:
    """How to cite a source, as far as the text itself shows what it is."""
    year = one.published.earliest.year if one.published and one.published.earliest else None
    return Citing(
        key=f"source-{one.id}",
        title=one.title or one.label,
        container=site_title(library, context),
        url=one.url or address.absolute(context, f"sources/{one.id}.md"),
        author=one.author,
        published=year,
        note=_version(context),
        updated=_updated(context),
    )


def every(library: Library, context: PublishContext) -> Iterator[Citing]:
    """All that can be cited: events in the order of time, then sources in the order of the file."""
    for one in library.events:
        yield event(library, context, one)
    for text in library.sources.values():
        yield source(library, context, text)


def site_title(library: Library, context: PublishContext) -> str:
    """The timeline's own title, else the site's name."""
    return library.settings.title or context.site_name


def _version(context: PublishContext) -> str | None:
    return f"version of {words.calendar_day(context.day)}" if context.epoch else None


def _updated(context: PublishContext) -> tuple[int, int, int] | None:
    day = context.day
    return (day.year, day.month, day.day) if context.epoch else None


def _escape(text: str) -> str:
    return " ".join(text.split()).translate(BIBTEX)
