"""Texts and happenings for the tests of extraction, made in a line or two."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from timeline.extract import events, links, mentions
from timeline.extract.authority import Authority
from timeline.extract.passages import Mention, Reading
from timeline.model import Event, Library, Rejected, Settings

CASES = Path(__file__).parent / "cases" / "extract"
NOBODY = Authority({}, people=True)


def read(text: str, source: str = "text", **options: Any) -> Reading:
    """A text read without authority files."""
    return mentions.read(source, text, NOBODY, NOBODY, **options)


def joined(*texts: str) -> list[tuple[Mention, ...]]:
    """The happenings of texts that are called a, b, c ..."""
    found = [
        m for name, text in zip("abcdef", texts, strict=False) for m in read(text, name).mentions
    ]
    return events.group(links.complete(found))


def quoted(text: str, found: Sequence[Mention]) -> list[str]:
    """What mentions quote from their text."""
    return [text[mention.start : mention.end] for mention in found]


def gold(case: Path) -> Library:
    """A development history and its gold as a library: noise stands in `rejected`."""
    written = yaml.load((case / "gold.yml").read_text(), Loader=yaml.BaseLoader)
    told: dict[str, list[dict[str, Any]]] = {}
    for citation in written["citations"]:
        told.setdefault(citation["event"], []).append(citation)
    found = tuple(
        Event.model_validate(
            {
                "id": key,
                "title": key,
                "date": citations[0]["date"],
                "major": any(citation.get("major") for citation in citations),
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
        for entry in written["noise"]
    )
    return Library.model_construct(
        settings=Settings(),
        sources={},
        people={},
        places={},
        themes={},
        events=found,
        rejected=noise,
        texts={"text": (case / "text.txt").read_text()},
    )
