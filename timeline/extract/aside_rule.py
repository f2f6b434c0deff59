"""The form of a rule that sets a date aside; the rules stand in modules of their language."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by its name; `where` says in which stretch `pattern` is searched.

    "before" is the clause up to the date words, "clause" all of it, "sentence" the whole sentence,
    "segment" as much of it as stands between colons and semicolons, "marked" what stands around
    the date words, those in ⟨⟩, "near" the few words next to them, which is quicker. `example` is
    a sentence whose last date the rule sets aside. `least_days` is the width from which on a date
    falls under it.
    """

    name: str
    where: str
    pattern: re.Pattern[str]
    example: str
    least_days: int = 0


def rule(name: str, where: str, pattern: str, example: str, least_days: int = 0) -> Rule:
    """A rule whose pattern takes small letters and capitals for the same."""
    return Rule(name, where, re.compile(pattern, re.IGNORECASE), example, least_days)
