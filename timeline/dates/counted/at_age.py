"""Which date a partial one is by the age or the birthday beside it: "in May, at seventeen"."""

from __future__ import annotations

from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.english import beside as words
from timeline.dates.story import recalled
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found, Founds

__all__ = ["at_age"]

APART = 24
"""So near stand the two."""
BIRTHDAY = "birthday"
AGES = ("age-at", "age-when", "age-was", "age-until", "age-at-small", "age-at-event")
"""The rules of ages of whoever is spoken of;"""
THEN = ("age-was", "age-at-event")
"""and those that tell what happened then."""


def at_age(founds: Founds, number: int, now: Standing, at: int) -> tuple[Dated, Focus] | None:
    """The date of its name that lies at that age, if the text has told the birth."""
    found = founds[number]
    if not now.births or not found or found.reading.kind != "date":
        return None
    if found.reading.month is None and found.reading.season is None:
        return None
    before = founds[number - 1] if number else None
    behind = founds[number + 1] if number + 1 < len(founds) else None
    for one, first, second in ((before, before, found), (behind, found, behind)):
        if not one or not _is_age(one):
            continue
        is_said = one is before and _is_said_of(now, one, found, at)
        if not is_said and not _are_joined(now.text, first, second):
            continue
        birth = recalled.birth(now, one, at)
        for age in candidates(one.reading, birth.edtf)[:1] if birth else ():
            for option in candidates(found.reading, age.edtf):
                if option.edtf.overlaps(age.edtf):
                    return option, Focus(age.edtf, one, False, at)
    return None


def _is_age(found: Found) -> bool:
    return found.reading.kind == "age" or found.rule == BIRTHDAY


def _is_said_of(now: Standing, age: Found, date: Found, at: int) -> bool:
    """Whether a sentence tells somebody's age and then a date: "At forty he left, and on 3 May"."""
    if age.rule in THEN and age.start >= now.sentences[max(0, at - 1)].start:
        return words.THEN.fullmatch(now.text, age.end, date.words) is not None
    if age.rule not in AGES or age.start < now.sentences[at].start:
        return False
    return words.OF_THAT_AGE.fullmatch(now.text, age.end, date.words) is not None


def _are_joined(text: str, first: Found | None, second: Found | None) -> bool:
    if not first or not second or second.start - first.end > APART:
        return False
    return words.AGED.fullmatch(text, first.end, second.start) is not None
