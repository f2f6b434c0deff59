"""The expressions of time of a text as plain values, in the two forms that `tag` prints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from timeline import dates, files
from timeline.problems import Problem


def timexes(text: str, dct: str | None = None) -> list[dict[str, Any]]:
    """Each expression with its offsets in code points; `edtf` is None where none can be given."""
    return [
        {
            "start": timex.start,
            "end": timex.end,
            "text": timex.text,
            "type": timex.type,
            "value": timex.value,
            "mod": timex.mod,
            "edtf": str(timex.edtf) if timex.edtf else None,
            "dated_by": timex.dated_by,
        }
        for timex in dates.tag(text, dct=dct)
    ]


def lines(path: Path, text: str) -> Iterator[dict[str, Any] | Problem]:
    """What the benchmark wants for each of its lines, or why a line is none of them."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            document = json.loads(line)
            found = timexes(document["text"], document.get("dct"))
            yield {"id": document["id"], "timexes": found}
        except (ValueError, KeyError, TypeError, AttributeError):
            message = "The line is no JSON object with an id and a text"
            hint = 'Write each line as {"id": "a", "text": "In 1871 ...", "dct": null}.'
            yield Problem(files.shown(path), number, 1, "bad-line", message, hint)
