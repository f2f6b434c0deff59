"""The commands behind build.py: each calls a function or two and prints what they answer.

Exit codes: 0 done, 1 a fault in texts, content or pages, 2 wrong usage.
Libraries that only some commands need are imported there: `tag` starts in a blink.
"""

from __future__ import annotations

import gc
import json
import logging
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline import files, problems, tagged
from timeline.problems import Problem

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from timeline import store

FORMATS = {"text": problems.as_text, "json": problems.as_json, "github": problems.as_github}
PATH = click.Path(path_type=Path)
JOBS = os.cpu_count() or 1

content_option = click.option("--content", type=PATH, help="Folder of the content.")
texts_option = click.option("--texts", type=PATH, help="Folder of the texts.")


GARBAGE = (50_000, 20, 100)
"""After how many new things of each generation Python looks for what nobody needs."""


@click.group(invoke_without_command=True)
@click.option("-f", "--config-file", type=PATH, default="mkdocs.yml", show_default=True)
@click.pass_context
def main(context: click.Context, config_file: Path) -> None:
    """Turns texts into a timeline in which every date is proved by a passage.

    Without a command: extract, validate and build, stopping at the first that fails. Folders
    that are not named are those of mkdocs.yml.
    """
    context.obj = config_file
    # What a command reads it keeps to its end: looking for garbage often would find little.
    gc.set_threshold(*GARBAGE)
    if context.invoked_subcommand is None:
        for command in (extract, validate, build):
            context.invoke(command)


@main.command()
@texts_option
@content_option
@click.option("--renew", is_flag=True, help="Replace drafts that nobody has touched.")
@click.option("--explain", is_flag=True, help="Print each passage set aside, and why.")
@click.option("--jobs", type=click.IntRange(1), default=JOBS, help="Processes to work with.")
@click.pass_obj
def extract(
    config_file: Path,
    texts: Path | None,
    content: Path | None,
    renew: bool,
    explain: bool,
    jobs: int,
) -> None:
    """Read texts and write drafts of events; what a person may have touched stays as it is."""
    from timeline.extract import run

    content, texts = _folders(config_file, content, texts)
    read, unreadable = files.read_folder(texts)
    loaded, found = _load(content, texts, new=True)
    _stop_at_errors([*unreadable, *found])
    hidden = not sys.stderr.isatty()
    with click.progressbar(length=len(read), file=sys.stderr, hidden=hidden) as bar:
        outcome = run.extract(
            loaded.library,
            {text.file: text.text for text in read},
            {path: files.raw(path) for path in loaded.paths.values()},
            content,
            renew=renew,
            jobs=jobs,
            step=lambda: bar.update(1),
        )
    try:
        files.write_all(outcome.files, outcome.removed)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        message = f"The drafts cannot be written: {where}{error.strerror}"
        raise click.ClickException(message) from error
    click.echo(outcome.explanation if explain else outcome.summary)


@main.command()
@click.argument("paths", nargs=-1, type=PATH, metavar="[FILE]...")
@click.option("--jsonl", type=PATH, help='Lines of {"id", "text", "dct"} instead of texts.')
def tag(paths: tuple[Path, ...], jsonl: Path | None) -> None:
    """Print the time expressions of texts, one JSON line a text; offsets are code points."""
    if bool(paths) == bool(jsonl):
        raise click.UsageError("Name the texts to tag, or one file with --jsonl.")
    texts = [files.read_text(path) for path in (*paths, *filter(None, [jsonl]))]
    _stop_at_errors([text for text in texts if isinstance(text, Problem)])
    for path, text in zip(paths or [jsonl], texts, strict=True):
        assert isinstance(text, files.Text)
        if jsonl:
            lines = list(tagged.lines(jsonl, text.text))
            _stop_at_errors([line for line in lines if isinstance(line, Problem)])
        else:
            lines = [{"path": str(path), "timexes": tagged.timexes(text.text)}]
        for line in lines:
            click.echo(json.dumps(line, ensure_ascii=False))


@main.command()
@content_option
@texts_option
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text")
@click.pass_obj
def validate(
    config_file: Path, content: Path | None, texts: Path | None, form: str = "text"
) -> None:
    """Tell every fault of the content at once, each with its place and cure."""
    loaded, found = _load(*_folders(config_file, content, texts))
    if printed := FORMATS[form](found):
        click.echo(printed)
    if form == "text":
        click.echo(problems.as_count(found, len(loaded.library.events)))
    if problems.has_error(found):
        raise click.exceptions.Exit(1)


@main.command()
@click.option("--output", type=PATH, help="Folder of the site.  [default: site]")
@click.pass_obj
def build(config_file: Path, output: Path | None) -> None:
    """Build the site; every warning is an error."""
    from mkdocs.commands.build import build as build_site

    config = _config(config_file, strict=True, **({"site_dir": str(output)} if output else {}))
    site = Path(config.site_dir)
    if site.is_dir() and any(site.iterdir()) and not (site / "sitemap.xml").exists():
        raise click.UsageError(
            f"{files.shown(site)} holds other things than a site: choose another."
        )
    # Quieter than this, warnings would not even be counted, and the build not be strict.
    _log_from(logging.WARNING)
    config.plugins.on_startup(command="build", dirty=False)
    build_site(config)
    pages = sum(1 for _ in site.rglob("*.html"))
    shown = files.shown(site)
    click.echo(f"The site lies in {shown}/: {pages} pages.")
    click.echo(f"To read it: python3 -m http.server --directory {shown} 8000")
    click.echo("and open http://127.0.0.1:8000/, or see it change as you edit with: make serve")


@main.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.pass_obj
def serve(config_file: Path, port: int) -> None:
    """Preview the site on this machine; every saved file shows at once."""
    from mkdocs.commands.serve import serve as serve_site

    _config(config_file)
    _log_from(logging.INFO)
    try:
        serve_site(str(config_file), dev_addr=f"127.0.0.1:{port}")
    except OSError as error:
        raise click.ClickException(f"Port {port} cannot be used: {error.strerror}") from error


@main.command()
@content_option
@texts_option
@click.pass_obj
def evaluate(config_file: Path, content: Path | None, texts: Path | None) -> None:
    """Compare extraction from nothing with the reviewed events."""
    from timeline.extract import evaluate as evaluation

    content, texts = _folders(config_file, content, texts)
    loaded, found = _load(content, texts)
    _stop_at_errors(found)
    click.echo(evaluation.report(loaded.library))


@main.command("schema")
@click.pass_obj
def write_schemas(config_file: Path) -> None:
    """Write the JSON Schemas of the content files, made from the models, into docs/schema."""
    from timeline import schema

    folder = Path(_config(config_file).docs_dir) / "schema"
    contents = {folder / name: text for name, text in schema.schemas().items()}
    files.write_all(contents)
    click.echo(f"{len(contents)} schemas written to {files.shown(folder)}/.")


def _load(content: Path, texts: Path, new: bool = False) -> tuple[store.Loaded, list[Problem]]:
    """The content, and all that is wrong with it by itself or against the texts."""
    from timeline import store
    from timeline.publish import check

    loaded = store.load(content, texts, new=new)
    return loaded, loaded.told(check.check(loaded.library))


def _stop_at_errors(found: Iterable[Problem]) -> None:
    errors = {problem for problem in found if problem.severity == "error"}
    if errors:
        click.echo(problems.as_text(errors), err=True)
        raise click.exceptions.Exit(1)


def _folders(config_file: Path, content: Path | None, texts: Path | None) -> tuple[Path, Path]:
    """The two folders as named, or as the plugin's options in mkdocs.yml name them."""
    if content and texts:
        return content, texts
    from timeline import plugin

    configured_content, configured_texts = plugin.folders(_config(config_file))
    return content or configured_content, texts or configured_texts


def _config(config_file: Path, **overrides: Any) -> MkDocsConfig:
    # Material prints an advertisement at every run unless this is set before its import.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    from mkdocs.config import load_config

    if not config_file.is_file():
        raise click.UsageError(f"There is no {config_file} here; name it with --config-file.")
    config = load_config(str(config_file), **overrides)
    if "timeline" not in config.plugins:
        raise click.UsageError(f"{config_file} does not name the plugin: plugins: [timeline]")
    return config


def _log_from(level: int) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s - %(message)s"))
    logger = logging.getLogger("mkdocs")
    logger.setLevel(level)
    logger.addHandler(handler)
