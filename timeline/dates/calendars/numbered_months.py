"""Days of months that have a number instead of a name, as the Friends told them: "5th mo. 1682".

Until 1752 the first month was March and the days were by the old calendar, and since then it is
January. They are read with their year, in texts that speak of Friends and teach no other months.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.calendars import eras
from timeline.dates.english import eras as words
from timeline.dates.english.keepers import LAST_OLD_ENGLISH
from timeline.dates.reading import Reading
from timeline.dates.saying import LENGTHS
from timeline.dates.timex import Found

__all__ = ["by_number", "of_its_texts"]

MARCH = 3


def of_its_texts(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, days of numbered months as those of the Friends if the text is of them."""
    if not words.OF_FRIENDS.search(text):
        return founds
    made: list[Found] = []
    for found in founds:
        of_moon = found.rule == eras.RULE_OF_MOON
        told = by_number(found.reading, text[found.start : found.end]) if of_moon else None
        made.append(found._replace(reading=told) if told else found)
    return made


def by_number(reading: Reading, said: str) -> Reading | None:
    """A day of a numbered month as the Friends counted; None where its words tell no year of ours.

    Without it nothing says which month was the first one.
    """
    printed = words.OF_YEAR.search(said)
    if not reading.of_era or not printed:
        return None
    year = int(printed[1])
    _, month, day = reading.of_era
    old = year < LAST_OLD_ENGLISH
    if old:
        month += MARCH - 1
        if month > len(LENGTHS):
            month, year = month - len(LENGTHS), year + 1
    if day > LENGTHS[month - 1]:
        return None
    made = Reading(unit="day", year=year, month=month, day=day, julian=old)
    return replace(made, clock=reading.clock, type=reading.type)
