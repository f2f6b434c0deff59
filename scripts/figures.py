"""How good extraction from nothing is, as tables for the method page.

    python -m scripts.figures           prints them
    python -m scripts.figures --write   puts them between the markers in docs/method.md

`python build.py evaluate` explains each figure.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from scripts import bench, histories, passages
from timeline import store
from timeline.extract import evaluate
from timeline.extract.scores import Scores
from timeline.model import Library

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "method.md"
HELD_OUT, TAGGED = histories.HELD_OUT, histories.CASES / "tagged"
KINDS = {"bio": "biographies", "history": "histories", "news": "news", "travel": "travel guides"}
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
    retold = sum(len(event.retellings) for event in ours.events)
    parts = [
        f"{len(ours.events)} events with {texts.reviewed} passages that date them and {retold} "
        "that tell them again without a date, and what the program finds by itself:\n\n",
        HEAD.format("texts"),
        line("the five texts of this site", texts),
        f"\nThat two passages tell one event is found with an F1 of {texts.same_event:.2f}.\n",
    ]
    shaping = [scores(histories.read(each)) for each in histories.folders(histories.DEVELOPMENT)]
    parts += [
        "\nHistories that we wrote while shaping the rules:\n\n",
        HEAD.format("histories"),
        line(f"{len(shaping)} together", together(shaping)),
        joins(together(shaping), together([scores(each) for each in histories.together()])),
        "\nHistories of six kinds that nobody looked at while shaping them. Those with which the "
        "program did\nworst were read since, to learn from, and stand above: so these flatter it, "
        "and with a text that is\nnew to it, above all a narrative with few years, it may do "
        "far worse:\n\n",
        HEAD.format("histories"),
    ]
    unseen = {each.name: scores(histories.read(each)) for each in histories.folders(HELD_OUT)}
    parts += [line(name, found) for name, found in unseen.items()]
    parts.append(line("together", together(list(unseen.values()))))
    return "".join([*parts, *short(), *tagged()])


def joins(single: Scores, several: Scores) -> str:
    """How well passages of one event are joined, within single texts and across several."""
    return (
        "\nOf passages that tell one event, each counted with each other, the program joins "
        f"{several.pairs_both} of {several.pairs_here}\nwhere two or three of these histories tell "
        f"of one time, and {single.pairs_both} of {single.pairs_here} where one history tells it "
        f"twice. It\njoins {several.pairs_there - several.pairs_both} and "
        f"{single.pairs_there - single.pairs_both} that tell two events. "
        f"F1: {several.same_event:.2f} and {single.same_event:.2f}.\n"
    )


def together(found: list[Scores]) -> Scores:
    """The counts of several comparisons as those of one."""
    counts = ("core", "core_met", "reviewed", "met", "raw", "raw_met", "exact", "noise",
              "pairs_here", "pairs_there", "pairs_both")  # fmt: skip
    total = {name: sum(getattr(each, name) for each in found) for name in counts}
    return Scores(**total, noisy=tuple(mention for each in found for mention in each.noisy))


def short() -> list[str]:
    """The dates of short passages: of those that helped to shape the rules, and of others."""
    found = [
        "\nShort passages in which every date is marked, each to be dated from the passage alone. "
        "Those of the last\nrows nobody looked at while shaping the rules:\n\n",
        "| passages | dates | right | wrong | undated |\n|---|---:|---:|---:|---:|\n",
    ]
    for folder, note in ((passages.DEVELOPMENT, ""), (passages.HELD_OUT, " (not looked at)")):
        for path in sorted(folder.glob("*.txt")):
            read = passages.share(passages.read(path))
            wrong = read.told - read.right - read.unread
            name = f"{path.stem.replace('-', ' ')}{note}"
            shares = " | ".join(
                f"{count / read.told:.2f}" for count in (read.right, wrong, read.unread)
            )
            found.append(f"| {name} | {read.told} | {shares} |\n")
    return found


def tagged() -> list[str]:
    """The tagger alone, on texts in which we marked every time as benchmarks do."""
    found = [
        "\nThe expressions of time alone, on texts in which we marked each, in per cent (F1 of "
        "equal spans, of right\nvalues, and of right values among those that a timeline can show). "
        "These too helped to shape the rules:\n\n",
        "| texts | spans | values | on a timeline |\n|---|---:|---:|---:|\n",
    ]
    for path in sorted(TAGGED.glob("*.jsonl")):
        lines = path.read_text(encoding="utf-8").splitlines()
        reached = bench.scores([json.loads(line) for line in lines], bench.ours)
        figures = " | ".join(f"{reached[name]:.1f}" for name in ("strict", "value", "datable"))
        found.append(f"| {KINDS[path.stem]} | {figures} |\n")
    return found


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
