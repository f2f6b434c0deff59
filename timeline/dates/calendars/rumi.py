"""Years of other counts than ours: Rumi ones where a text teaches them, and those beside ours."""

from __future__ import annotations

from timeline.dates.calendars import eras, reigns
from timeline.dates.english import eras as words
from timeline.dates.english import glosses
from timeline.dates.timex import Found

__all__ = ["taught", "without_glosses", "without_reigns"]

MEDIEVAL = range(1000, 1650)
NEAR_YEARS, BESIDE = 3, 1
"""So far from the year that a text has reached lies one of another era that is told beside it,
and so far one that by this alone shows that the text tells such years."""


def taught(text: str, founds: list[Found], made: list[Found]) -> list[Found]:
    """Where a text tells days by Rumi years, all such years are Rumi ones."""
    # A text that tells of those centuries means them, but where they would be out of the way.
    years = [each.reading.year for each in made if each.reading.is_absolute]
    medieval = any(year in MEDIEVAL and not eras.is_rumi(year) for year in years)
    is_taught = any(
        new.reading.julian and (old.rule == eras.RULE or eras.is_rumi(old.reading.year))
        for old, new in zip(founds, made, strict=True)
    )
    if not is_taught and (medieval or not _is_of_turks(text, made)):
        return made
    told: int | None = None
    read: list[Found] = []
    for found in made:
        printed = found.reading.first or found.reading
        year = printed.year if printed.is_absolute else None
        rumi = eras.is_rumi(year) and (
            not medieval or (told and abs(told - (year or 0) - eras.RUMI_APART) <= NEAR_YEARS)
        )
        read.append(_as_rumi(found) if rumi else found)
        told = year if year and not eras.is_rumi(year) else told
    return read


def _is_of_turks(text: str, made: list[Found]) -> bool:
    """Whether a text about the Turks names that count, or has such a day beside its year of ours.

    "The bridge fell on 20 May 1905; in the Sultan's gazette it was 7 May 1321".
    """
    if not any(map(text.__contains__, glosses.TURKS)):
        return False
    if glosses.MARCH_YEARS.search(text):
        return True
    told, is_beside = None, False
    for found in made:
        year = found.reading.year if found.reading.is_absolute else None
        if year and not eras.is_rumi(year):
            told = year
        elif year and told and found.reading.unit == "day":
            is_beside = is_beside or abs(told - year - eras.RUMI_APART) <= BESIDE
    return is_beside


def without_glosses(text: str, made: list[Found]) -> list[Found]:
    """The expressions, of "26 December 1341, or 1925" the first by what the second says of it."""
    read = list(made)
    for number in range(1, len(made)):
        one, other = made[number - 1].reading, made[number]
        year = other.reading.year if other.reading.unit == "year" else None
        gap = text[made[number - 1].end : other.start]
        if not year or not eras.is_rumi(one.year) or not words.GLOSS.fullmatch(gap):
            continue
        if year - (one.year or 0) in (eras.RUMI_APART, eras.RUMI_APART + 1):
            read[number - 1 : number + 1] = _as_rumi(made[number - 1]), other.undated()
    return read


def without_reigns(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, of "3 May 1325, in the eighteenth year of Edward II" the first alone."""
    if not any(found.rule in reigns.RULES for found in founds):
        return founds
    read = list(founds)
    # Nearly always none is told by a reign.
    last = len(founds) if any(found.rule in reigns.RULES for found in founds) else 0
    for number in range(1, last):
        one, other = founds[number - 1], founds[number]
        told = [each.reading.is_absolute for each in (one, other)]
        of_reign = [each.rule in reigns.RULES for each in (one, other)]
        if not any(of_reign) or not all(told):
            continue
        if words.REIGN_BESIDE.fullmatch(text, one.end, other.start):
            at = number if of_reign[1] else number - 1
            read[at] = founds[at].undated()
    return read


def _as_rumi(found: Found) -> Found:
    reading = found.reading
    if reading.kind != "date" or reading.year is None or reading.short:
        return found
    if not eras.is_rumi(reading.year):
        return found
    made = eras.by_rumi(reading)
    # "The constitution of 1293": a year of the moon or of the sun, and in any case none of ours.
    if reading.unit in ("month", "year") or (reading.unit == "day" and made is reading):
        return found.undated()
    return found._replace(reading=made)
