"""Words of time with a blank too many, one too few, or printed twice: "J anuary", "inMay".

Each such form is made beforehand, to be sought among all words at once.
"""

from __future__ import annotations

from functools import cache
from itertools import product

from timeline.dates import english
from timeline.dates.damage import spoiled
from timeline.dates.damage.confusions import misprinted
from timeline.dates.english.damage import DOUBLED, GLUED, PARTED, SOUND_PARTED, WORDS

__all__ = ["doubled", "glued", "parted"]


@cache
def parted() -> dict[str, str]:
    """Words with a blank between two of their letters, and the words."""
    known = {**{word: word for word in (*PARTED, *WORDS)}, **_misprinted_months()}
    known |= {word.capitalize(): right.capitalize() for word, right in known.items()}
    known |= {word.lower(): right for word, right in known.items() if right in spoiled.NAMES}
    return {
        f"{word[:at]} {word[at:]}": right
        for word, right in known.items()
        for at in range(1, len(word))
        if not _is_sound(f"{word[:at]} {word[at:]}")
    }


def _is_sound(parted: str) -> bool:
    """Whether these are two words; but with its great letter "Sun day" is none of two."""
    is_name = parted[0].isupper() and parted.replace(" ", "") in english.WEEKDAY_NAMES
    return not is_name and parted.lower() in SOUND_PARTED


def _misprinted_months() -> dict[str, str]:
    """Only a long name stands a second fault."""
    long = (name for name in english.MONTH_NAMES if len(name) >= spoiled.LONG)
    return {form: name for name in long for form in misprinted(name)}


@cache
def glued() -> dict[str, str]:
    """Two words that are printed as one, and the second of them."""
    return {
        f"{form}{second}": second
        for firsts, seconds in GLUED
        for first, second in product(firsts.split(), seconds.split())
        for form in (first, first.capitalize())
    }


@cache
def doubled() -> dict[str, str]:
    """Words that are printed twice, and each of them."""
    words = {each: word for word in DOUBLED for each in (word, word.capitalize())}
    return {f"{first} {word}": word for first, word in words.items()}
