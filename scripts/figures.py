"""How good extraction from nothing is, as tables for the method page.

    python -m scripts.figures           prints them
    python -m scripts.figures --write   puts them between the markers in docs/method.md

`python build.py evaluate` explains each figure.
"""

from __future__ import annotations

import sys
from pathlib import Path

from scripts import histories
from timeline import store
from timeline.extract import evaluate
from timeline.extract.scores import Scores
from timeline.model import Library

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "method.md"
BEGIN, END = "<!-- figures -->\n", "<!-- /figures -->"
HEAD = "| {} | core recall | recall | precision | exact | noise |\n|---|---:|---:|---:|---:|---:|\n"


def scores(library: Library) -> Scores:
    """What extraction from nothing finds in a library's texts, against the library."""
    return evaluate.compare(library, evaluate.raw(library.texts))


def line(name: str, found: Scores) -> str:
    """A row of the tables: shares to two places, and a count of noise."""
    shares = (found.core_recall, found.recall, found.precision, found.exactness)
    figures = " | ".join(f"{share:.2f}" for share in shares)
    return f"| {name} | {figures} | {len(found.noisy)} |\n"


def tables() -> str:
    """All figures as Markdown: the five texts, then our own histories of two kinds."""
    ours = store.load(ROOT / "content", ROOT / "seeds").library
    texts = scores(ours)
    parts = [
        f"{len(ours.events)} events with {texts.reviewed} reviewed passages, and what the program "
        "finds by itself:\n\n",
        HEAD.format("texts"),
        line("the five texts of this site", texts),
        f"\nThat two passages tell one event is found with an F1 of {texts.same_event:.2f}.\n",
    ]
    for title, said, kind in (
        ("histories", "Histories that we wrote while shaping the rules:", histories.DEVELOPMENT),
        ("histories", "Histories that nobody looked at while shaping them:", histories.HELD_OUT),
    ):
        parts += [f"\n{said}\n\n", HEAD.format(title)]
        parts += [line(each.name, scores(histories.read(each))) for each in histories.folders(kind)]
    return "".join(parts)


def main() -> None:
    found = tables()
    if sys.argv[1:] == ["--write"]:
        page = PAGE.read_text(encoding="utf-8")
        before, _, rest = page.partition(BEGIN)
        _, _, after = rest.partition(END)
        PAGE.write_text(f"{before}{BEGIN}\n{found}\n{END}{after}", encoding="utf-8")
    else:
        print(found, end="")


if __name__ == "__main__":
    main()
