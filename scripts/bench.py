"""Scores and speed of the time tagger on a corpus, beside dateparser and datefinder.

    python scripts/bench.py CORPUS.jsonl
    python scripts/bench.py --hostile
    python scripts/bench.py --hostile extract

A corpus has a line for each document: {"id", "text", "dct", "timexes": [{"start", "end", "value",
"type"}]}, values as TIMEX3. Printed are F1 of equal spans, of equal values on overlapping spans,
and of the latter for what can stand on a timeline (DATE with a day, month, season, year,
decade or century), and megabytes of text a second of one core: the best
of three runs after a warming call. `--hostile` prints seconds for a megabyte of each of many
texts made to be slow, and whether twice the text takes twice as long, for the tagger or for the
whole of extraction.
"""

from __future__ import annotations

import gc
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from scripts import hostile
from timeline import dates
from timeline.cli import GARBAGE
from timeline.extract import evaluate

DATABLE = re.compile(r"(BC)?(\d{4}(-(\d\d(-\d\d)?|SP|SU|FA|WI))?|\d{2,3})\Z")
SEPARATOR = re.compile(r"\s*(?:[-–—−/]|\bto\b|\band\b|\buntil\b|\btill\b|\bthrough\b|\bor\b)\s*")
RUNS = 3


class Span(NamedTuple):
    start: int
    end: int
    value: str | None
    datable: bool


Tagger = Callable[[str, str | None], list[Span]]


def ours(text: str, dct: str | None) -> list[Span]:
    """Our tagger; a range is told as its two ends."""
    found: list[Span] = []
    for timex in dates.tag(text, dct=dct):
        cuts = list(SEPARATOR.finditer(timex.text))
        first, slash, last = (timex.value or "").partition("/")
        if slash and cuts:
            middle = len(timex.text) / 2
            cut = min(cuts, key=lambda each: abs((each.start() + each.end()) / 2 - middle))
            found.append(span(timex.start, timex.start + cut.start(), first, timex.type))
            found.append(span(timex.start + cut.end(), timex.end, last, timex.type))
        else:
            found.append(span(timex.start, timex.end, timex.value, timex.type))
    return found


def with_dateparser(text: str, dct: str | None) -> list[Span]:
    """dateparser.search: it names no offsets, so each text is looked for behind the last one."""
    from dateparser.search import search_dates  # type: ignore[import-untyped]

    found, done = [], 0
    for words, moment in search_dates(text, languages=["en"]) or []:
        start = text.find(words, done)
        if start >= 0:
            done = start + len(words)
            found.append(span(start, done, moment.date().isoformat(), "DATE"))
    return found


def with_datefinder(text: str, dct: str | None) -> list[Span]:
    """datefinder, with its offsets."""
    import datefinder  # type: ignore[import-untyped]

    matches = datefinder.find_dates(text, index=True)
    return [span(start, end, day.date().isoformat(), "DATE") for day, (start, end) in matches]


def extracted(text: str) -> object:
    """All that extraction makes of a text."""
    return evaluate.raw({"text": text})


def span(start: int, end: int, value: str | None, kind: str | None) -> Span:
    """A span with its value in one form: unknown tails cut off."""
    plain = re.sub(r"(?<=\d)(?:-W?XX)+\Z", "", value.upper()) if value else None
    is_date = kind in (None, "", "DATE") and bool(plain and DATABLE.match(plain))
    return Span(start, end, plain, is_date)


def pairs(gold: list[Span], told: list[Span]) -> Iterator[tuple[Span, Span]]:
    """One-to-one: equal spans first, then equal values, then the longest overlap."""
    meeting = [
        (one[:2] == other[:2], one.value == other.value, overlap, -i, -j)
        for i, one in enumerate(gold)
        for j, other in enumerate(told)
        if (overlap := min(one.end, other.end) - max(one.start, other.start)) > 0
    ]
    taken: set[int] = set()
    used: set[int] = set()
    for *_, back_i, back_j in sorted(meeting, reverse=True):
        i, j = -back_i, -back_j
        if i not in taken and j not in used:
            taken.add(i)
            used.add(j)
            yield gold[i], told[j]


def scores(documents: list[dict[str, Any]], tagger: Tagger) -> dict[str, float]:
    """F1 in per cent: strict, value, datable."""
    hits = dict.fromkeys(("strict", "value", "datable"), 0)
    sizes = dict.fromkeys(("all", "datable"), 0)
    for document in documents:
        gold = [span(t["start"], t["end"], t["value"], t.get("type")) for t in document["timexes"]]
        told = tagger(document["text"], document.get("dct"))
        for one, other in pairs(gold, told):
            hits["strict"] += one[:2] == other[:2]
            hits["value"] += one.value == other.value
        dated = [each for each in gold if each.datable], [each for each in told if each.datable]
        hits["datable"] += sum(one.value == other.value for one, other in pairs(*dated))
        sizes["all"] += len(gold) + len(told)
        sizes["datable"] += len(dated[0]) + len(dated[1])
    total = {"strict": sizes["all"], "value": sizes["all"], "datable": sizes["datable"]}
    return {name: 200 * hit / max(1, total[name]) for name, hit in hits.items()}


def speed(documents: list[dict[str, Any]], tagger: Tagger, runs: int) -> float:
    """Megabytes of UTF-8 a second."""
    tagger(documents[0]["text"][:2000], documents[0].get("dct"))
    size = sum(len(document["text"].encode()) for document in documents)
    best = float("inf")
    for _ in range(runs):
        begin = time.process_time()
        for document in documents:
            tagger(document["text"], document.get("dct"))
        best = min(best, time.process_time() - begin)
    return size / best / 1e6


def main(arguments: list[str]) -> int:
    """Print a table, a line for each tagger."""
    gc.set_threshold(*GARBAGE)  # as in the commands
    if arguments[:1] == ["--hostile"] and arguments[1:] in ([], ["extract"]):
        hostile.table(extracted if arguments[1:] else dates.tag)
        return 0
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    lines = Path(arguments[0]).read_text(encoding="utf-8").splitlines()
    documents = [json.loads(line) for line in lines if line.strip()]
    print(f"{'tagger':<12} {'strict':>7} {'value':>7} {'datable':>8} {'MB/s':>8}")
    taggers: dict[str, Tagger] = {
        "this one": ours,
        "dateparser": with_dateparser,
        "datefinder": with_datefinder,
    }
    for name, tagger in taggers.items():
        reached = scores(documents, tagger)
        rate = speed(documents, tagger, RUNS if tagger is ours else 1)
        print(
            f"{name:<12} {reached['strict']:7.1f} {reached['value']:7.1f}"
            f" {reached['datable']:8.1f} {rate:8.3f}",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
