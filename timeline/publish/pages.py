"""Every page of the site as Markdown, from the library: the one module that knows templates.

A page is front matter (`title`, `description`, `jsonld` for the head, `search`), its title as a
Markdown heading, and one block of HTML from a template. Whoever publishes with another generator
than MkDocs needs nothing but these pages and the front matter's `jsonld` printed in the head.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from timeline.model import Library, Source
from timeline.publish import (
    address,
    catalogue,
    compare_page,
    entry_page,
    event_page,
    exports,
    fields,
    home,
    linked,
    markup,
    source_page,
    words,
)
from timeline.publish.catalogue import KINDS, Catalogue, Kind
from timeline.publish.context import Page, PublishContext

__all__ = ["Page", "PublishContext", "site"]

Context = dict[str, Any]


def site(library: Library, context: PublishContext) -> list[Page]:
    """All generated pages and data files, sorted by address. The same input, the same bytes."""
    known = catalogue.build(library)
    files = exports.files(known, context)
    render = Renderer(known, context)
    pages = [
        *_home(render),
        *_events(render),
        *_entries(render),
        *_comparison(render),
        *_data(render, files),
        *_old_addresses(render),
        *files,
    ]
    return sorted(pages, key=lambda page: page.uri)


def _clean(value: object) -> object:
    """Words of the content on one line: see markup.py for why. HTML that is made stays."""
    return markup.one_line(value) if type(value) is str else value


class Renderer:
    """Templates, and what each of them may ask."""

    def __init__(self, known: Catalogue, context: PublishContext) -> None:
        self.known = known
        self.context = context
        self._templates: dict[str, Template] = {}
        self._environment = Environment(
            loader=PackageLoader("timeline.publish"),
            autoescape=True,
            undefined=StrictUndefined,
            finalize=_clean,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals |= {
            "label": known.label,
            "disputes": known.disputes,
            "tellers": catalogue.tellers,
            "when": words.when,
            "machine_date": words.machine_date,
            "subject": words.subject,
            "count": entry_page.count,
            "pair": source_page.pair_uri,
            "marks": words.marks,
        }

    def html(self, template: str, uri: str, told: Context) -> str:
        """A template's HTML. `link` in it leads from this page to another source address."""
        if template not in self._templates:
            self._templates[template] = self._environment.get_template(template)
        made = {key: Markup(told[key]) for key in MADE_HTML if key in told}
        link = partial(address.relative, uri)
        return self._templates[template].render({**told, **made, "link": link})

    def page(
        self,
        template: str,
        uri: str,
        title: str,
        told: Context,
        *,
        description: str | None = None,
        edit: str | None = None,
        head: Context | None = None,
        search: Context | None = None,
    ) -> Page:
        """A page of Markdown. `head` is its JSON-LD; `search` what Material's search is told."""
        front = markup.front_matter(
            {
                "title": title,
                "description": description,
                "hide": ["navigation", "toc"],
                "search": search,
                "jsonld": head,
            }
        )
        body = self.html(template, uri, told)
        # An id made from the title could be one that the page has already ("Timeline").
        return Page(uri, f"{front}\n# {markup.heading(title)} {{: #page-title }}\n\n{body}", edit)


# Values of the contexts that are HTML already, made and escaped by preview.py.
MADE_HTML = ("strip", "drawing", "density")


def _home(render: Renderer) -> Iterator[Page]:
    told = home.context(render.known.library)
    head = linked.site(render.known, render.context)
    yield render.page(
        "home.html",
        home.URI,
        told["title"],
        told,
        description=told["purpose"],
        head=head,
        # Every event has a page of its own to be found by.
        search={"exclude": True},
    )
    yield home.figure_page(render.known.library)


def _events(render: Renderer) -> Iterator[Page]:
    for event in render.known.library.events:
        yield render.page(
            "event.html",
            event_page.uri(event),
            event.title,
            event_page.context(event, render.known, render.context),
            description=event_page.description(event),
            edit=event_page.edit(event, render.context),
            head=linked.event(event, render.known, render.context),
            search={"boost": 2},
        )


def _entries(render: Renderer) -> Iterator[Page]:
    for kind in KINDS:
        edit = entry_page.edit(kind, render.context)
        yield render.page(
            "index.html",
            f"{kind}/index.md",
            entry_page.TITLES[kind],
            entry_page.index(kind, render.known),
            description=entry_page.PURPOSES[kind],
            edit=edit,
        )
        for identifier, entry in render.known.entries(kind).items():
            template, tell = _entry_template(kind, identifier, render)
            yield render.page(
                template,
                entry_page.uri(kind, identifier),
                entry.label,
                tell(),
                description=entry_page.description(entry, render.known.about[kind][identifier]),
                edit=edit,
                head=linked.entry(kind, entry, render.context),
            )


def _entry_template(
    kind: Kind, identifier: str, render: Renderer
) -> tuple[str, Callable[[], Context]]:
    entry = render.known.entries(kind)[identifier]
    if isinstance(entry, Source):
        return "source.html", partial(source_page.context, entry, render.known, render.context)
    return "entry.html", partial(entry_page.context, kind, entry, render.known, render.context)


def _comparison(render: Renderer) -> Iterator[Page]:
    known = render.known
    yield render.page(
        "compare.html",
        compare_page.URI,
        "Sources compared",
        compare_page.context(known),
        description="What each source tells, by year and by theme, and what two of them share.",
    )
    for first, second in sorted(known.pairs):
        yield render.page(
            "pair.html",
            source_page.pair_uri(first, second),
            f"Compared: {known.label('sources', first)} / {known.label('sources', second)}",
            compare_page.pair(known, first, second),
        )
    yield render.page(
        "disagreements.html",
        compare_page.DISAGREEMENTS,
        "Disagreements",
        compare_page.disagreements(known),
        description="Where the sources cannot all be right, reading beside reading.",
    )


def _data(render: Renderer, files: list[Page]) -> Iterator[Page]:
    yield render.page(
        "data.html",
        "data/index.md",
        "Data",
        exports.context(render.known, files),
        description="The whole timeline to take away, and what its fields mean.",
        head=linked.dataset(render.known, render.context),
    )
    yield render.page(
        "fields.html",
        "data/fields.md",
        "Field reference",
        {"kinds": fields.of_content()},
        description="Every field of the content files.",
    )


def _old_addresses(render: Renderer) -> Iterator[Page]:
    """A page of plain HTML at every old address, which leads on with and without scripts."""
    for event in render.known.library.events:
        for former in event.former_ids:
            uri = f"events/{former}/index.html"
            told = {
                "target": address.relative(f"events/{former}.md", event_page.uri(event)),
                "canonical": address.absolute(render.context, event_page.uri(event)),
                "title": event.title,
            }
            yield Page(uri, render.html("redirect.html", uri, told))
    told = {
        "target": address.relative("events/index.md", home.URI),
        "canonical": address.absolute(render.context, home.URI),
        "title": "Timeline",
    }
    yield Page("events/index.html", render.html("redirect.html", "events/index.html", told))
