"""Dates as chanceries wrote them: days of the Roman months, years that did not begin in January.

Venice began her year on 1 March, Florence on 25 March, and Pisa on the 25 March before: a day that
is marked as one of theirs is told here by the year that begins on 1 January.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.dates import calendars, saying
from timeline.dates.day import last_of_month
from timeline.dates.english.keepers import LAST_OLD_ENGLISH

__all__ = ["NUMERALS", "is_legal", "late", "latin", "legal_year", "roman_day"]

LADY_DAY = (3, 25)
VENETIAN = (3, 1)
OURS = ("ours", "ours_called", "ours_again", "ours_next")
"""Groups of a day of the English year that tell again which year of ours that is."""
NUMERALS = (
    "II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX IIII VIIII XVIIII".split()
)
"""In which the days before the Kalends, the Nones and the Ides were counted."""
FOURS = {"VIIII": "IX", "XVIIII": "XIX", "IIII": "IV"}
LATIN_MONTHS = "jan feb mar apr mai jun jul aug sep oct nov dec".split()
OLD_NAMES = {"qui": "jul", "sex": "aug"}
MOST_BEFORE = 19
"""So many days before the Kalends the Ides are past."""
ROMAN = "roman"
"""How a day is told by the Nones or Ides of a month that it does not name."""
LONG_MONTHS = (3, 5, 7, 10)
"""Months of the Romans whose Nones and Ides came two days later."""


def is_legal(said: Mapping[str, str]) -> bool:
    """Whether a match says by whose year a day is told."""
    return "legal" in said or "next" in said or any(name in said for name in OURS)


def legal_year(fields: Mapping[str, Any], said: Mapping[str, str]) -> dict[str, Any] | None:
    """The year of ours in which a marked day lies; None where the words do not fit together."""
    year: int = fields["year"]
    month: int = fields["month"]
    begun = (month, fields.get("day", 1))
    ours = next((said[name] for name in OURS if name in said), "")
    if ours or "next" in said:
        # "1 January 1610, and that was 1611": the text itself tells the year.
        told = ours or said["next"]
        if begun >= LADY_DAY or (told.isdecimal() and int(told) != year + 1):
            return None
        # "8 March 1701, as the English had it (1702 to us)": they kept the old calendar too.
        old = bool(ours) and "day" in fields and calendars.REFORM < year < LAST_OLD_ENGLISH
        return {"year": year + 1, "julian": old}
    style = said["legal"].lower()
    turn = VENETIAN if "ven" in style or "m." in style else LADY_DAY
    if "day" not in fields and turn[0] == month and turn[1] > 1:
        return None  # a month in which the year turns lies in both
    if "pisa" in style:
        return {"year": year - 1 if begun >= turn else year}
    return {"year": year + 1 if begun < turn else year}


def latin(said: Mapping[str, str]) -> dict[str, int]:
    """Month and count of a day in Latin: "III Kal. Iunii"."""
    name = said["latin_month"].lower()[:3]
    name = OLD_NAMES.get(name, name.replace("i", "j", 1) if name[0] == "i" else name)
    made = {"month": LATIN_MONTHS.index(name) + 1}
    count = said.get("latin_count")
    if count:
        made["count"] = NUMERALS.index(FOURS.get(count, count)) + 2
    return made


def roman_day(fields: Mapping[str, Any], said: Mapping[str, str]) -> dict[str, Any] | None:
    """Year, month and day of "the fourth day before the Ides of March": both ends are counted."""
    month, name = fields.get("month"), said["roman"].lower()
    late = 2 * (month in LONG_MONTHS)
    begun = {"i": 13 + late, "n": 5 + late}.get(name[0], 1)
    count = 2 if "roman_eve" in said else fields.get("count", 1)
    day = begun - count + 1
    if month is None:
        # "The Ides of that month": which day it is only the month tells.
        return {"day": day, "how": ROMAN if begun > 1 else ""} if day >= 1 else None
    if day >= 1:
        return {"month": month, "day": day}
    if begun != 1 or count > MOST_BEFORE:
        return None
    year = fields.get("year")
    before = 12 if month == 1 else month - 1
    longest = saying.LENGTHS[before - 1]
    told: dict[str, Any] = {"month": before}
    if year is not None:
        told["year"] = year - (month == 1)
        longest = last_of_month(told["year"], before)
    return told | {"day": longest + day}


def late(how: str, month: int) -> int:
    """So many days later such a day lies in a month."""
    return 2 * (how == ROMAN and month in LONG_MONTHS)
