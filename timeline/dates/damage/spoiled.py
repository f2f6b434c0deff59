"""The spoiled forms of words of time, and which word each was.

A form with one mistake of print in it is hardly ever another English word; those that are stand in
SOUND and are left alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from timeline.dates import english
from timeline.dates.damage.confusions import LONG, misprinted, mistyped
from timeline.dates.english.damage import FEASTS, OTHER_WORDS, PARTED, SOUND, WORDS

__all__ = [
    "EXACT",
    "LONG",
    "NAMES",
    "NAMES_OF_MONTHS",
    "is_month",
    "is_sound",
    "months",
    "nearest_month",
    "restored",
    "whole",
    "words",
]

NAMES = frozenset(english.MONTH_NAMES)
NAMES_OF_MONTHS = frozenset(english.MONTH_WORDS)
SHORT = NAMES_OF_MONTHS - NAMES - {"Mar", "Sep"}
EXACT = 10
"""No month's name is so long, and none is near."""
SHORTEST_TYPED = 4


@cache
def words() -> dict[str, str]:
    """Every word of time with one mistake, as it stands in a sentence and at its beginning."""
    names = (*english.WEEKDAY_NAMES, *FEASTS)
    known = (*WORDS, *names)
    forms = {form: word for word in known for form in misprinted(word)}
    longer = (word for word in known if len(word) >= SHORTEST_TYPED)
    forms |= {form: word for word in longer for form in mistyped(word)}
    # A short word with a capital may be anybody's name.
    forms |= {
        f"{form[0].upper()}{form[1:]}": word.capitalize()
        for form, word in forms.items()
        if len(word) > len("year")
    }
    forms |= {name.swapcase(): name for name in names}
    forms |= {name.lower(): name for name in english.WEEKDAY_NAMES}
    return _without(forms, known)


@cache
def months() -> dict[str, str]:
    """Every month's name with one mistake or two, in lower case too."""
    forms: dict[str, str] = {}
    for name in english.MONTH_NAMES:
        once = {*misprinted(name), *mistyped(name)}
        if len(name) >= LONG:
            once |= {form for each in misprinted(name) for form in misprinted(each)}
        forms |= dict.fromkeys(once, name)
    forms |= {form.lower(): name for form, name in forms.items()}
    forms |= {name.lower(): name for name in NAMES if name.lower() not in OTHER_WORDS}
    forms |= {name.swapcase(): name for name in NAMES}
    forms |= {name.lower(): name for name in SHORT}
    return _without(forms, (*NAMES, *OTHER_WORDS, *WORDS))


def _without(forms: dict[str, str], right: Iterable[str]) -> dict[str, str]:
    """The forms that are no right words, of these or others."""
    sound = {each for word in right for each in (word, word.capitalize())}
    return {
        form: word
        for form, word in forms.items()
        if form not in sound and form.lower() not in SOUND
    }


@cache
def _right() -> dict[str, str]:
    right = {word.lower(): word for word in (*WORDS, *PARTED)}
    return right | {word.capitalize(): word.capitalize() for word in right}


def whole(word: str) -> str | None:
    """The word of time that two joined pieces are."""
    return _right().get(word) or months().get(word) or words().get(word)


@lru_cache(maxsize=1 << 12)
def restored(word: str) -> str | None:
    """The word of time that a word with figures among its letters was: "foll0wing", "0ct"."""
    pattern = [None if sign.isdigit() else sign for sign in word]
    if pattern.count(None) * 2 >= len(pattern):
        return None
    found = [
        right
        for right in _of_length().get(len(word), ())
        if any(
            all(sign in (None, letter) for sign, letter in zip(pattern, form, strict=True))
            for form in (right, right.capitalize(), right.upper())
        )
    ]
    return found[0] if len(found) == 1 else None


@cache
def _of_length() -> dict[int, list[str]]:
    """The words of time with so many letters."""
    words: dict[int, list[str]] = {}
    for word in (*NAMES_OF_MONTHS, *WORDS, *english.WEEKDAY_NAMES, *FEASTS):
        words.setdefault(len(word), []).append(word)
    return words


@lru_cache(maxsize=1 << 12)
def nearest_month(word: str, shortest: int = LONG - 1) -> str | None:
    """The one month, with so many letters, that a word beside a day's number or a year can be."""
    form = word.capitalize()
    right = form if form in NAMES else months().get(form)
    if right or form.lower() in SOUND:
        return right
    near = [
        name
        for name in english.MONTH_NAMES
        if len(name) >= shortest and OSA.distance(form, name) <= 1 + (len(name) > LONG)
    ]
    return near[0] if len(near) == 1 else None


def is_sound(word: str) -> bool:
    """Whether a word is a month's plain name, in small letters or capitals."""
    return word in NAMES_OF_MONTHS or (word.isupper() and word.capitalize() in NAMES_OF_MONTHS)


@lru_cache(maxsize=1 << 12)
def is_month(word: str) -> bool:
    """Whether a word beside a day's number is a month's name, sound or spoiled."""
    return word in NAMES_OF_MONTHS or word in months() or restored(word) in NAMES_OF_MONTHS
