"""A claim of a text on its calendar, and of whose days it is made."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from timeline.dates.calendars.sayings import Piece
from timeline.dates.english import scopes
from timeline.dates.english.keepers import NEW_PLACES, OLD_KEEPERS, OLD_PLACES, until

__all__ = [
    "ABROAD",
    "LAST_OLD_STYLE",
    "NEVER",
    "QUOTED",
    "Claim",
    "calendar_there",
    "is_abroad",
    "is_told_by",
    "kept_until",
    "stem",
    "whose",
]

STEM = 5
"""So many letters make a word known again."""
LAST_OLD_STYLE = 1923
"""The year in which the last country gave up the old calendar for its daily business: Greece."""
NEVER = (LAST_OLD_STYLE + 1, 1)
QUOTED = frozenset({"quoted"})
"""Of what is quoted, whoever wrote it;"""
ABROAD = frozenset({"abroad"})
"""and of what happened abroad."""


class Claim(NamedTuple):
    """That the days of a stretch of the text are told by one calendar."""

    start: int
    end: int
    calendar: str
    rank: tuple[int, bool] = (0, False)
    """Of two claims the later one holds, and in one paragraph that of a part."""
    until: tuple[int, int] = NEVER
    """The year and month from which on this is no longer so."""
    early: bool = False
    """Whether it is said of the time before the reform alone."""
    of: frozenset[str] = frozenset()
    """Stems of whose reports it is said; of all days where there are none."""
    whose: frozenset[str] = frozenset()
    """Stems of those of whom it may be said, should the same sentence gainsay it of others."""

    @property
    def is_general(self) -> bool:
        """Whether it is said of all days that follow, whoever tells of them."""
        return not self.of and not self.early and not self.rank[1]

    def clashes(self, other: Claim) -> bool:
        """Whether one sentence claims both calendars for the same days."""
        return self.start == other.start < self.end and self.calendar != other.calendar


def whose(piece: Piece) -> frozenset[str]:
    """Stems of those of whose reports a piece speaks: by their names, if it has any."""
    first = piece.named[0] if piece.named else None
    said = piece.said[: first.start - piece.start] if first else piece.said
    stems = _stems(" ".join(scopes.CAPITAL.findall(said[1:]))) or _stems(said)
    # "English days as the English had them": by what the calendar is called.
    called = piece.said[first.start - piece.start : first.end - piece.start] if first else ""
    return stems or _stems(called)


def is_told_by(opening: str, said: str, those: frozenset[str]) -> bool:
    """Whether one of those whom a claim names reports what is said, or does it."""
    if those == QUOTED:
        return said.count('"') % 2 == 1 or said.rfind("“") > said.rfind("”")
    return bool(those & _stems(opening)) or bool(scopes.TELLS.search(said) and those & _stems(said))


def is_abroad(said: str) -> bool:
    """Whether words name a country that had the new calendar, and none that kept the old."""
    return not OLD_PLACES.search(said) and NEW_PLACES.search(said) is not None


def calendar_there(place: str, year: int | None) -> str | None:
    """The calendar of a place in a year, if it is known to have had the one or the other."""
    kept = OLD_KEEPERS.match(place)
    if kept and OLD_PLACES.match(place):
        return "gregorian" if year is not None and year >= until(kept)[0] else "julian"
    return "gregorian" if NEW_PLACES.match(place) else None


def kept_until(said: str) -> tuple[int, int] | None:
    """Until when all those kept the old calendar who are named there."""
    kept = OLD_KEEPERS.finditer(said)
    return max(map(until, kept), default=None)


def stem(word: str) -> str:
    """By what a word is known again."""
    return word[:STEM].lower()


@lru_cache(maxsize=64)
def _stems(said: str) -> frozenset[str]:
    return frozenset(stem(word) for word in scopes.CONTENT.findall(said))
