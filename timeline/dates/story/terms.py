"""A term of years that somebody was given, and that is over when the next date is told.

"The lease was signed on 3 May 1702 for fourteen years. When it ran out, ... On 9 June ...": a term
lies ahead where it is told, and leads nowhere; but words behind it may say that it has passed, how
much of it has, or how much is still to come.
"""

from __future__ import annotations

from timeline.dates import english
from timeline.dates.counted import lengths
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.english import terms as words
from timeline.dates.reading import changed
from timeline.dates.story.elapsed import may_reach
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found, Founds

__all__ = ["at_term", "is_term"]

AGE = "age"
SENTENCES, WITHIN = 2, 240
"""So many sentences and characters behind a term a date may be told of its end."""
MOST_TOLD = 40
"""So many dates back that is looked for from which it runs."""
FINE = ("day", "month", "year")


def is_term(found: Found) -> bool:
    """Whether it is a length in years, which may be that of a term."""
    reading = found.reading
    return reading.kind == "duration" and reading.unit in lengths.YEARS_IN and bool(reading.count)


def at_term(founds: Founds, number: int, now: Standing, at: int) -> tuple[Dated, Focus] | None:
    """The date of its name behind the end of a term, or behind so much of it."""
    found = founds[number]
    if not now.terms or not found or not found.reading.is_partial or found.reading.is_absolute:
        return None
    for given, (term, sentence) in enumerate(reversed(now.terms), 1):
        base = _base(now, term, sentence) if at - sentence <= SENTENCES else None
        if not base or not base.found:
            continue
        start = max(term.end, base.found.end)
        ways = list(words.OVER.finditer(now.text, start, found.words))
        over = next((each for each in ways if each["twice"]), ways[0] if ways else None)
        if not over or found.words - start > WITHIN or "\n\n" in now.text[start : found.words]:
            continue
        years = lengths.in_years(term.reading)
        past = _number(over["served"] or over["of_them"])
        count = past or (years.count or 0) * (2 if over["twice"] else 1) - _number(over["left"])
        past_years = changed(years, kind=AGE, step=None, count=count, unit="year", value=None)
        reached = candidates(past_years, base.edtf) if count > 0 and count == int(count) else ()
        if not reached or not may_reach(founds, number, reached[0].edtf.years[0]):
            continue
        led = Focus(reached[0].edtf, term._replace(reading=past_years), False, at)
        for option in candidates(found.reading, led.edtf):
            if option.edtf.overlaps(led.edtf):
                del now.terms[-given:]
                return option, led
    return None


def _base(now: Standing, term: Found, sentence: int) -> Focus | None:
    """The date from which a term runs: that of its sentence, or the last before it."""
    told = now.told[-MOST_TOLD:]
    behind = [each for each in told if each.found and each.found.start > term.end]
    if len(behind) > 1 or (behind and behind[0].sentence != sentence):
        return None
    before = [each for each in told if each.found and each.found.end <= term.start]
    base = (behind or before)[-1:]
    if not base or base[0].is_bound or sentence - base[0].sentence > SENTENCES:
        return None
    return base[0] if base[0].edtf.kind == "date" and base[0].edtf.precision in FINE else None


def _number(word: str | None) -> int:
    """The number that a word says, or a figure; 0 for none."""
    if not word:
        return 0
    number = english.NUMBERS.get(word.lower().replace(" ", "-"))
    return number if isinstance(number, int) else int(word) if word.isdigit() else 0
