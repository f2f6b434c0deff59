"""Histories of our own writing, with what a careful reader dates in them: `gold.yml`.

A folder of `tests/cases/` holds `text.txt` and `gold.yml`: `citations`, each with `quote`, `date`,
`date_text`, `event` (the same for passages that tell one happening) and perhaps `major`, and
`noise`, passages that are no event. `extract/` helped to shape the rules; `heldout/` did not.
Some histories tell of one time; `together.yml` says which of their events are one.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from timeline import yamlfile
from timeline.model import Event, Library, Rejected, Settings

CASES = Path(__file__).parent.parent / "tests" / "cases"
DEVELOPMENT, HELD_OUT = CASES / "extract", CASES / "heldout"
TOGETHER = CASES / "together.yml"


def folders(kind: Path) -> list[Path]:
    """The histories of one kind, by name."""
    return sorted(path.parent for path in kind.glob("*/gold.yml"))


def read(folder: Path) -> Library:
    """A history and its gold as a library; its noise stands in `rejected`."""
    written = yamlfile.read((folder / "gold.yml").read_text(encoding="utf-8"), "gold.yml").value
    told: dict[str, list[dict[str, Any]]] = {}
    for citation in written["citations"]:
        told.setdefault(citation["event"], []).append(citation)
    events = tuple(
        Event.model_validate(
            {
                "id": key,
                "title": key,
                "date": citations[0]["date"],
                "major": any(citation.get("major") == "true" for citation in citations),
                "citations": [
                    {"source": "text", "dated_by": "editor"}
                    | {name: citation[name] for name in ("quote", "date", "date_text")}
                    for citation in citations
                ],
            }
        )
        for key, citations in told.items()
    )
    noise = tuple(
        Rejected(source="text", reason="noise", quote=entry["quote"], date_text=entry["date_text"])
        for entry in written["noise"] or ()
    )
    text = (folder / "text.txt").read_text(encoding="utf-8")
    return Library.model_construct(
        settings=Settings(), events=events, rejected=noise, texts={"text": text},
        sources={}, people={}, places={}, themes={},
    )  # fmt: skip


def together() -> Iterator[Library]:
    """Histories that tell of one time as one library each, their common events made one."""
    for group in yamlfile.read(TOGETHER.read_text(encoding="utf-8"), TOGETHER.name).value:
        one = {
            (name, key): f"{number}"
            for number, same in enumerate(group["same"])
            for name, key in same.items()
        }
        texts: dict[str, str] = {}
        events: dict[str, Event] = {}
        for name in group["histories"]:
            history = read(DEVELOPMENT / name)
            texts[name] = history.texts["text"]
            for event in history.events:
                key = one.get((name, event.id), f"{name}/{event.id}")
                known = events[key].citations if key in events else ()
                own = [each.model_copy(update={"source": name}) for each in event.citations]
                update = {"id": key, "citations": (*known, *own)}
                events[key] = event.model_copy(update=update)
        yield Library.model_construct(
            settings=Settings(), events=tuple(events.values()), rejected=(), texts=texts,
            sources={}, people={}, places={}, themes={},
        )  # fmt: skip
