"""Years that have passed, told as a length, an age or a state, and the date beside them.

"He had been dead eleven years when, in June, ...", "she reigned nine years and died on 4 May",
"for six years there was silence. It was broken, on 2 July, ...": where they lead to from what the
story has told, there the date stands that is told with them. A state is its own age: eleven years
dead is somebody from the eleventh to the twelfth anniversary. Of all else the date is the nearest.
"""

from __future__ import annotations

from timeline.dates import english
from timeline.dates.counted import lengths
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.counted.nearest import nearest
from timeline.dates.english import elapsed as words
from timeline.dates.english import terms as more_words
from timeline.dates.english.stems import GENERAL
from timeline.dates.reading import Reading, changed
from timeline.dates.story import cues
from timeline.dates.story.focus import Focus
from timeline.dates.story.memory import stems
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found, Founds

__all__ = ["at_end", "ended", "may_reach"]

AGE = "age"
LEAST_YEARS = 2
BEFORE, BEHIND = 90, 25
"""So many characters of its sentence around a length tell what it is the length of."""
BEFORE_DAY = 1.5
"""So many times farther lies what is told before the day to which years lead."""
SENTENCES, MOST_TOLD = 3, 4
"""So many sentences behind its beginning stands a state, and so many dates."""
MOST_LENGTHS = 2
"""One other length may stand between years and the date, of so many expressions."""
AHEAD = 12
"""So many expressions on the next year that is printed may tell that the story is not so far."""


def at_end(now: Standing, founds: Founds, number: int, at: int) -> tuple[Dated, Focus] | None:
    """The date of its name that lies where years lead that are told right before or behind it."""
    found, before = founds[number], founds[number - 1] if number else None
    told, behind = now.elapsed, founds[number + 1] if number + 1 < len(founds) else None
    if not told and (not behind or behind.reading.kind != "duration"):
        return None  # nearly always
    if not found or not _is_date(found):
        return None
    if told and before and before.reading.kind == "duration" and number > 1:
        first = founds[number - 2]
        before = first if first and told.found and first.start == told.found.start else before
    is_beside = told and told.found and before and before.start == told.found.start
    led = told if is_beside else _of_state_behind(now, founds, number, at)
    if not led or not led.found or at - led.sentence > 1:
        return None
    if led.edtf.is_exact_day:
        return _nearest_to_day(found.reading, led)
    if led.found.reading.kind != AGE:
        return nearest(found.reading, [led])
    for option in candidates(found.reading, led.edtf):
        if option.edtf.overlaps(led.edtf):
            return option, led
    return None


def _nearest_to_day(reading: Reading, led: Focus) -> tuple[Dated, Focus] | None:
    """The date of its name nearest to the day to which years lead, and rather behind it."""
    options = [each for each in candidates(reading, led.edtf) if each.edtf.kind == "date"]
    near = min(options, key=lambda each: _away(each, led), default=None)
    return (near, led) if near else None


def _away(date: Dated, led: Focus) -> float:
    last, there = date.edtf.latest, led.edtf.begins
    before = there - last.ordinal if last else 0
    return max(before * BEFORE_DAY, date.edtf.begins - there, 0)


def ended(now: Standing, founds: Founds, number: int, at: int) -> Focus | None:
    """Where years lead that have passed, if a date is told of it next."""
    found, date = founds[number], _date_behind(founds, number)
    base = now.last
    if not found or not date or not base or not _are_years(found):
        return None
    text, sentence = now.text, now.sentences[at]
    start, between = max(sentence.start, found.words - BEFORE), (found.end, date.words)
    being = words.BEING.search(text, start, found.words)
    if being and date.start < sentence.end:
        behind = words.OPENED if being["opened"] else words.WHEN
        if behind.fullmatch(text, *between):
            return _of_state(now, founds, number, at)
    if base.is_bound or at - base.sentence > SENTENCES or not _is_fine(base):
        return None
    more = more_words.AND_MORE.search(text, *between)
    if more or _is_over(now, found, at):
        is_led = words.LED_ON.fullmatch(text, *between)
    elif words.ELSEWHERE.search(text, start, found.words):
        return None
    else:
        lasted = words.LASTING.search(text, start, found.words)
        is_led = words.ENDED.fullmatch(text, *between) if lasted else None
    if not is_led or cues.looks_back(text, sentence, found):
        return None
    reading = _distance(found)
    if more and reading.unit == "year" and reading.count:
        others = english.NUMBERS.get((more["more"] or "").lower())
        count = others if isinstance(others, int) else reading.count
        reading = changed(reading, count=reading.count + count)
    return _led(founds, number, base, found._replace(reading=reading), at)


def _date_behind(founds: Founds, number: int) -> Found | None:
    """The next expression, if it is a date; of "five years and a month" the one behind that."""
    for each in founds[number + 1 : number + 1 + MOST_LENGTHS]:
        if each and each.reading.kind != "duration":
            return each if _is_date(each) else None
    return None


def _is_over(now: Standing, found: Found, at: int) -> bool:
    """Whether the words say that years have passed, whatever is told next."""
    start = max(0, now.sentences[at].start - 2, found.words - BEFORE)
    return any(
        behind.match(now.text, found.end) and before.search(now.text, start, found.words)
        for before, behind in words.SURE
    )


def _of_state_behind(now: Standing, founds: Founds, number: int, at: int) -> Focus | None:
    """Where a state leads that is told behind the date: "On 4 May, when it was ten years old"."""
    found, state = founds[number], founds[number + 1] if number + 1 < len(founds) else None
    if not found or not state or not _are_years(state) or state.start - found.end > BEFORE:
        return None
    if not words.OF_DATE.fullmatch(now.text, found.end, state.words):
        return None
    return _of_state(now, founds, number + 1, at)


def _of_state(now: Standing, founds: Founds, number: int, at: int) -> Focus | None:
    """The year of its age in which a state was, counted from where it began, if that was told."""
    state = founds[number]
    assert state
    began = _beginning(now, state, at)
    if not began:
        return None
    reading = _distance(state)
    if reading.count == int(reading.count or 0):
        reading = changed(reading, kind=AGE, step=None)
    return _led(founds, number, began, state._replace(reading=reading), at)


def _beginning(now: Standing, state: Found, at: int) -> Focus | None:
    """What the text has told last with a word of the state, or else of what begins one."""
    start = max(now.sentences[at].start, state.words - BEFORE)
    about = stems(now.text[start : state.words]) - GENERAL
    being = now.text[start : state.end + BEHIND]
    begins = next(begins for states, begins in words.BEGINNINGS if states.search(being))
    begun = None
    for base in now.told[: -MOST_TOLD - 1 : -1]:
        if at - base.sentence > SENTENCES or not _is_fine(base) or base.is_bound:
            continue
        told = now.sentences[base.sentence]
        said = now.text[told.start : min(told.end, start) if base.sentence == at else told.end]
        if not about.isdisjoint(stems(said)):
            return base
        begun = begun or (base if begins.search(said) else None)
    return begun


def _led(founds: Founds, number: int, base: Focus, found: Found, at: int) -> Focus | None:
    """Where that leads, unless the next year that the text prints lies before it."""
    reading = found.reading
    is_whole = reading.kind != AGE and reading.count == int(reading.count or 0)
    exact = changed(reading, how="exact") if is_whole and base.edtf.is_exact_day else reading
    reached = candidates(exact, base.edtf)
    if not reached:
        return None
    focus = Focus(reached[0].edtf, found, False, at)
    return focus if may_reach(founds, number, focus.years[0]) else None


def may_reach(founds: Founds, number: int, year: int) -> bool:
    """Whether the story can have come to a year: the next that is printed is no earlier one."""
    for each in founds[number + 1 : number + 1 + AHEAD]:
        if each and each.reading.is_absolute and each.reading.kind == "date":
            return (each.reading.year or 0) >= year
    return True


def _distance(found: Found) -> Reading:
    return lengths.in_years(changed(found.reading, kind="offset", step=1, value=None, type="DATE"))


def _are_years(found: Found) -> bool:
    reading = found.reading
    if reading.kind != "duration" or reading.unit not in lengths.YEARS_IN or not reading.count:
        return False
    return lengths.YEARS_IN[reading.unit] * reading.count >= LEAST_YEARS


def _is_date(found: Found) -> bool:
    told = found.reading
    return told.is_partial and not told.is_absolute and told.kind in ("date", "range")


def _is_fine(base: Focus) -> bool:
    return base.edtf.kind == "date" and base.edtf.precision in ("day", "month", "season", "year")
