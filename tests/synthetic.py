"""Invented history of any size, the same for the same number: for tests and for the audit.

Nothing in it happened. It holds every kind of date that the drawing knows, several lanes,
disagreements, drafts, events out of range, names in more than one script.
"""

from __future__ import annotations

import json
import random
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from timeline.model import Library, in_time

MINIATURE = Path(__file__).parent / "site"

THEMES = {
    "crown": "The Crown",
    "assembly": "Assembly & law",
    "war": "War and truce",
    "harvest": "Harvest & trade",
    "letters": "Letters",
    "envoys": "Envoys",
    "roads": "Roads and bridges",
}
PLACES = "Tolvara Mirna Ostrovets Kaltenau Halvaria Steinfeld Zelenograd-on-Orl Ferrow".split()
PEOPLE = [
    "Ada Marlow", "Ilse Brandt", "Tomas Verhoeven", "Joan of Ferrow", "Мирон Орлов",
    "Pál Kertész", "Ruth Akintola", "Sigurd Lund", "Chen Wei", "Olga Sand",
]  # fmt: skip
SOURCES = {
    "chronicle": "The Ferrow chronicle",
    "diary": "Diary of a railwayman",
    "gazette": "Gazette of Tolvara",
    "letters": "Letters of A. Marlow",
    "papers": "Foreign Office papers",
}
WHAT = [
    "Debt settlement agreed at {}", "Retreat to the {} line", "Trial of the {} engineers",
    "Naval landing at {}", "The bridge at {} is opened", "Trade mission arrives in {}",
    "Bread riots in {}", "New constitution adopted at {}", "Ambassador recalled from {}",
    "The {} press is closed", "Border clash east of {}", "Flood at {}",
]  # fmt: skip
FIRST, LAST = date(1817, 1, 1), date(1840, 12, 31)


def library(events: int) -> Library:
    """A library with so many events between 1817 and 1840."""
    chance = random.Random(events)
    width = len(str(events))
    made = [_event(number, width, chance) for number in range(events)]
    found = Library.model_validate(
        {
            "settings": {"range": "1817/1840", "title": "A chronicle of Tolvara"},
            "themes": {k: {"id": k, "label": v} for k, v in THEMES.items()},
            "places": {_slug(name): {"id": _slug(name), "label": name} for name in PLACES},
            "people": {
                f"person-{n}": {"id": f"person-{n}", "label": name} for n, name in enumerate(PEOPLE)
            },
            "sources": {k: {"id": k, "label": v, "file": f"{k}.txt"} for k, v in SOURCES.items()},
            "events": made,
            "texts": {k: _text(k, made) for k in SOURCES},
        }
    )
    return found.model_copy(update={"events": tuple(sorted(found.events, key=in_time))})


def project(folder: Path, events: int) -> Path:
    """Write such a library as a project of files; the path of its mkdocs.yml."""
    made = library(events)
    content = folder / "content"
    (content / "events").mkdir(parents=True)
    (folder / "texts").mkdir()
    shutil.copytree(MINIATURE / "docs", folder / "docs")
    shutil.copy(MINIATURE / "mkdocs.yml", folder)
    for kind in ("sources", "people", "places", "themes"):
        entries = {key: _fields(entry) for key, entry in getattr(made, kind).items()}
        _write(content / f"{kind}.yml", entries)
    _write(content / "timeline.yml", _fields(made.settings))
    for event in made.events:
        _write(content / "events" / f"{event.id}.yml", _fields(event))
    for source, text in made.texts.items():
        (folder / "texts" / made.sources[source].file).write_text(text, encoding="utf-8")
    return folder / "mkdocs.yml"


def _fields(value: Any) -> Any:
    return value.model_dump(mode="json", exclude_defaults=True, exclude={"id"})


def _write(path: Path, value: Any) -> None:
    # JSON is YAML.
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")


def _event(number: int, width: int, chance: random.Random) -> dict[str, Any]:
    place = chance.choice(PLACES)
    written = _date(chance)
    tellers = chance.sample(list(SOURCES), chance.choice([1, 1, 1, 1, 2, 2, 3, 4]))
    draft = chance.random() < 0.12
    differs = len(tellers) > 1 and not draft and chance.random() < 0.3
    return {
        "id": f"event-{number:0{width}}",
        "title": chance.choice(WHAT).format(place),
        "date": written,
        "summary": "Nobody who was there agreed on how it had begun.",
        "people": [
            f"person-{n}" for n in sorted(chance.sample(range(10), chance.choice([0, 1, 2])))
        ],
        "places": [_slug(place)],
        "themes": chance.sample(list(THEMES), 1) if chance.random() < 0.95 else [],
        "major": chance.random() < 0.06,
        "status": "draft" if draft else None,
        "citations": [
            {
                "source": source,
                "quote": f"Of number {number} they told in {place}, on {written}.",
                "date": written,
                "date_text": f"on {written}",
                "dated_by": "editor",
                "note": "The invented source writes dates as this program does.",
                "says": {"place": f"{place} {source}" if differs else place},
                "status": "draft" if draft else None,
            }
            for source in tellers
        ],
    }


def _text(source: str, events: list[dict[str, Any]]) -> str:
    return "\n\n".join(
        citation["quote"]
        for event in events
        for citation in event["citations"]
        if citation["source"] == source
    )


def _date(chance: random.Random) -> str:
    # Twice drawn, the nearer to the beginning: events thin out as on real timelines.
    share = min(chance.random(), chance.random() * 1.4)
    day = FIRST + timedelta(days=int(share * (LAST - FIRST).days))
    kind = chance.random()
    later = day + timedelta(days=chance.randrange(20, 900))
    forms = [
        (0.50, f"{day}"),
        (0.66, f"{day:%Y-%m}"),
        (0.74, f"{day:%Y}"),
        (0.77, f"{day:%Y}~"),
        (0.86, f"{day}/{later}"),
        (0.90, f"{day:%Y-%m}/{later:%Y-%m}"),
        (0.92, f"{day:%Y-%m}/.."),
        (0.94, f"../{day:%Y}"),
        (0.96, f"[..{day:%Y-%m}]"),
        (0.98, f"[{day}..]"),
        (0.99, f"{day.year - 60}/{day}"),
        (1.00, f"[{day:%Y}..{day.year + 2}]"),
    ]
    return next(text for bound, text in forms if kind < bound)


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")
