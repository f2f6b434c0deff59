"""The pages that are measured: this site, and other tools' pages, all with the same events."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests import synthetic
from timeline import plugin
from timeline.publish import pages

ROOT = Path(__file__).resolve().parent.parent.parent
MODULES = Path(__file__).resolve().parent / "node_modules"

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">{head}</head>
<body><div id="drawing" style="width:100%;height:650px"></div>
{scripts}<script>const events = {events};
{script}</script></body></html>
"""
VIS = """new vis.Timeline(document.getElementById("drawing"), new vis.DataSet(events.map(
    ({title, start, end}, id) => ({id, content: title, start, end}))), {height: "650px"});"""
PLOTLY = """Plotly.newPlot("drawing", [{type: "scatter", mode: "markers",
    x: events.map(event => event.start), y: events.map((event, row) => row % 40),
    text: events.map(event => event.title)}], {xaxis: {type: "date"}});"""
TIMELINEJS = """new TL.Timeline("drawing", events);"""


@dataclass(frozen=True, slots=True)
class Subject:
    """A tool, the folder of its page, and what in the page is one drawn event."""

    name: str
    make: Callable[[Path, int, dict[str, Any]], None]
    drawn: str


def make_ours(folder: Path, events: int, exported: dict[str, Any]) -> None:
    """Build this site, theme, search and all, from an invented history."""
    invented = synthetic.library(events)
    # Titles that are told apart, so that each can be looked for.
    named = tuple(e.model_copy(update={"title": f"{e.title}, {e.id}"}) for e in invented.events)
    library = invented.model_copy(update={"events": named})
    told = plugin.generate
    plugin.generate = lambda content, texts, context: (pages.site(library, context), [])
    try:
        config = load_config(
            str(ROOT / "mkdocs.yml"),
            site_dir=str(folder),
            docs_dir=str(ROOT / "tests" / "site" / "docs"),
            nav=[{"Timeline": "index.md"}, {"People": "people/index.md"}, {"About": "about.md"}],
        )
        build(config)
    finally:
        plugin.generate = told


def make_timelinejs(folder: Path, events: int, exported: dict[str, Any]) -> None:
    _copy("@knight-lab/timelinejs/dist", folder / "tl")
    head = '<link rel="stylesheet" href="tl/css/timeline.css">'
    scripts = '<script src="tl/js/timeline.js"></script>'
    _page(folder, "TimelineJS", head, scripts, exported["timelinejs"], TIMELINEJS)


def make_vis(folder: Path, events: int, exported: dict[str, Any]) -> None:
    _copy("vis-timeline/standalone/umd", folder / "vis")
    _copy("vis-timeline/styles", folder / "styles")
    head = '<link rel="stylesheet" href="styles/vis-timeline-graph2d.min.css">'
    scripts = '<script src="vis/vis-timeline-graph2d.min.js"></script>'
    _page(folder, "vis-timeline", head, scripts, _plain(exported["events"]), VIS)


def make_plotly(folder: Path, events: int, exported: dict[str, Any]) -> None:
    _copy("plotly.js-basic-dist-min", folder / "plotly")
    scripts = '<script src="plotly/plotly-basic.min.js"></script>'
    _page(folder, "plotly-basic", "", scripts, _plain(exported["events"]), PLOTLY)


SUBJECTS = (
    Subject("this site", make_ours, ".tl-drawing .tl-marks a"),
    Subject("TimelineJS", make_timelinejs, ".tl-timemarker"),
    Subject("vis-timeline", make_vis, ".vis-item"),
    Subject("plotly-basic, bare", make_plotly, ".scatterlayer .point"),
)


def _copy(package: str, folder: Path) -> None:
    shutil.copytree(MODULES / package, folder, ignore=shutil.ignore_patterns("*.map", "*.ts"))


def _page(folder: Path, name: str, head: str, scripts: str, events: Any, script: str) -> None:
    data = json.dumps(events, ensure_ascii=False).replace("</", "<\\/")
    page = PAGE.format(name=name, head=head, scripts=scripts, events=data, script=script)
    (folder / "index.html").write_text(page, encoding="utf-8")


def _plain(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What every tool can show of an event: a title, a day, and for a period its end."""
    found = []
    for event in events:
        date = event["date"]
        start = date["earliest"] or date["latest"]
        period = {"end": date["latest"]} if date["kind"] == "interval" and date["latest"] else {}
        found.append({"title": event["title"], "start": start, **period})
    return found
