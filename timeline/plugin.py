"""The MkDocs adapter: content in, pages in memory out. Nothing else knows MkDocs but cli.py."""

from __future__ import annotations

import logging
import os
import subprocess
from collections.abc import Sequence
from html import escape
from importlib.metadata import version
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from mkdocs.config.base import Config
from mkdocs.config.config_options import Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from timeline import bundle, files, links, problems, store
from timeline.publish import check, first_paint, home, one_sheet, pages, search_words
from timeline.publish.context import Page, PublishContext

log = logging.getLogger("mkdocs.plugins.timeline")

PLOTLY = "assets/plotly.min.js"
SEARCH = "search/search_index.json"
THEME = Path(__file__).with_name("theme")
THEME_SHEETS = ("assets/stylesheets/main.", "assets/stylesheets/palette.")


class Options(Config):
    """Where the content and the texts lie, seen from the folder of mkdocs.yml."""

    content_dir = Type(str, default="content")
    texts_dir = Type(str, default="seeds")


class TimelinePlugin(BasePlugin[Options]):
    """Adds the generated pages to a site, and fails the build where its content has errors."""

    def __init__(self) -> None:
        self.serving = False
        self.context = PublishContext()
        self.edits: dict[str, str | None] = {}
        self.links: dict[str, links.PageLinks] = {}
        self.files: set[str] = set()
        self.sheets: list[str] = []
        self.sheet = ("", "")

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        # Having this event is what keeps one instance over all rebuilds of a `serve`.
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        content, texts = folders(config)
        config.watch.extend([str(content), str(texts)])
        # Before the theme's own templates, behind what a project puts in its custom_dir.
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
        self.context = context(config)
        # What the project adds goes into the one sheet; what another host has stays a link.
        self.sheets = [str(path) for path in config.extra_css if "//" not in str(path)]
        config.extra_css = [path for path in config.extra_css if "//" in str(path)]
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        generated, found = generate(*folders(config), self.context)
        for warning in (problem for problem in found if problem.severity == "warning"):
            log.info(problems.as_text([warning]))
        if problems.has_error(found):
            if not self.serving:
                raise PluginError(f"The content has errors.\n{problems.as_text(found)}")
            log.error("The content has errors; the preview shows them.")
            # Whatever page the editor is looking at shows them, and comes back when mended.
            uris = {"index.md", *(uri for uri in self.edits if uri.endswith(".md"))}
            generated = [Page(uri, problem_page(found)) for uri in sorted(uris)]
        else:
            self.edits = {page.uri: page.edit for page in generated}
        for page in generated:
            files.append(as_file(page, config))
        # Old addresses are whole pages of HTML already, which no theme wraps.
        whole = (page for page in generated if page.uri.endswith(".html"))
        self.links = {page.uri: links.read(str(page.content)) for page in whole}
        script = bundle.find(Path(config.config_file_path).parent).path
        files.append(File.generated(config, PLOTLY, abs_src_path=str(script)))
        return files

    def on_env(self, env: object, *, config: MkDocsConfig, files: Files) -> None:
        self.sheet = one_sheet.joined(sheets(self.sheets, files))
        address, text = self.sheet
        files.append(File.generated(config, address, content=text))
        config.extra["one_sheet"] = address
        self.files = {file.dest_uri for file in files} | {"sitemap.xml", "404.html"}
        for file in files.documentation_pages():
            if file.page:
                # MkDocs would write today's date into the sitemap.
                file.page.update_date = self.context.day.isoformat()

    def on_pre_page(self, page: MkDocsPage, *, config: MkDocsConfig, files: Files) -> MkDocsPage:
        authored = f"{Path(config.docs_dir).name}/{page.file.src_uri}"
        page.edit_url = self.context.edit_address(self.edits.get(page.file.src_uri, authored))
        return page

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        if page.file.src_uri == home.URI:  # Where most readers come first.
            output = first_paint.inline(output, *self.sheet)
        self.links[page.file.dest_uri] = links.read(output)
        return output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        index = Path(config.site_dir, SEARCH)
        if told := files.raw(index):  # A project may do without the search.
            files.write_all({index: search_words.for_readers(told)})
        base = urlsplit(config.site_url or "").path or "/"
        if found := sorted(links.faults(self.links, self.files, base)):
            message = "\n".join(["The pages have faults.", *found])
            if not self.serving:
                raise PluginError(message)
            log.error(message)


def folders(config: MkDocsConfig) -> tuple[Path, Path]:
    """The folders of content and texts that the plugin's options in mkdocs.yml name."""
    root = Path(config.config_file_path).parent
    options = config.plugins["timeline"].config
    return root / options["content_dir"], root / options["texts_dir"]


def sheets(own: Sequence[str], files: Files) -> dict[str, str]:
    """The theme's style sheets and the project's `own`, by their addresses."""
    found = {file.src_uri: file.content_string for file in files.css_files()}
    theme = [uri for name in THEME_SHEETS for uri in sorted(found) if uri.startswith(name)]
    return {uri: found[uri] for uri in (*theme, *own) if uri in found}


def generate(
    content: Path, texts: Path, context: PublishContext
) -> tuple[list[Page], list[problems.Problem]]:
    """All generated pages, and all that is wrong with the content; no pages if that is an error."""
    loaded = store.load(content, texts)
    found = loaded.told(check.check(loaded.library))
    if problems.has_error(found):
        return [], found
    return pages.site(loaded.library, context), found


def as_file(page: Page, config: MkDocsConfig) -> File:
    """A page for MkDocs. One that mkdocs.yml does not list stays out of the navigation quietly."""
    return File.generated(
        config, page.uri, content=page.content, inclusion=InclusionLevel.NOT_IN_NAV
    )


def problem_page(found: Sequence[problems.Problem]) -> str:
    """What `serve` shows in place of every page while the content has errors."""
    items = "".join(
        f"<li><code>{escape(each.path)}:{each.line}:{each.column}</code><br>"
        f"{escape(each.message)} <small>[{escape(each.rule)}]</small><br>{escape(each.hint)}</li>"
        for each in sorted(found)
    )
    return (
        "# The content has errors\n\n"
        "The preview comes back as soon as they are mended and saved.\n\n"
        f"<ul>{items}</ul>\n"
    )


def context(config: MkDocsConfig) -> PublishContext:
    """What the pages are told about their surroundings, all from mkdocs.yml and environment."""
    root = Path(config.config_file_path).parent
    content, _ = folders(config)
    return PublishContext(
        site_url=config.site_url or None,
        repo_url=config.repo_url or None,
        epoch=epoch(root, content),
        version=version("timeline-from-texts"),
        site_name=config.site_name,
        content_dir=content.relative_to(root).as_posix(),
    )


def epoch(root: Path, content: Path) -> int:
    """The moment that is printed as the site's: SOURCE_DATE_EPOCH, else the last commit's.

    Outside a repository it is the last change of a content file, so that builds repeat there too.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        git = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
        return int(git.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return max((int(path.stat().st_mtime) for path in content.rglob("*.yml")), default=0)
