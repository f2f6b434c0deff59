"""The texts that many tests of dates read."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent


def case_texts() -> list[Path]:
    """The repository's own sources and the running texts of the case files."""
    return sorted([*HERE.parent.glob("seeds/*.txt"), *HERE.glob("cases/timex/*.txt")])
