"""How a story moves on to a date that has been read, or does not: the first case that knows.

A date may be what the story has come to, a day or a year. It may be one on which it looks back, to
tell from there: a flashback. Or it is only mentioned: a glance, from which nothing goes on. What is
said of it by the way, whichever it is, is noted between the cases.
"""

from __future__ import annotations

from collections.abc import Callable

from timeline.dates.counted import numbered, of_day
from timeline.dates.counted.dating import Dated
from timeline.dates.story import (
    flashbacks,
    focus,
    mentioned,
    quotations,
    waiting,
    written,
)
from timeline.dates.story.focus import Focus
from timeline.dates.story.memory import TOLD_BEFORE, TOLD_BEHIND
from timeline.dates.story.passing import FAR_YEARS, NEXT_YEAR, is_far_guess
from timeline.dates.story.standing import Standing
from timeline.dates.story.step import FINE, Step, taken
from timeline.dates.timex import Found

__all__ = ["reach"]

MOST_BIRTHS = 20
"""The last births that are kept, to count ages from."""
MOST_RECENT, WINTER = 8, 24
LONG = ("decade", "century")
WINTER_LASTS = range(-60, 180)
"""So many days from the first of a winter's stands what is told of it."""


def reach(now: Standing, found: Found, chosen: Dated, at: int, base: Focus | None) -> None:
    """Move on to a date, unless it was only mentioned. `base` is what it was counted from."""
    if chosen.edtf.earliest and chosen.edtf.latest:
        step = taken(now, found, chosen, at, base)
        for case in CASES:
            if case(now, step):
                return


def _note_told(now: Standing, step: Step) -> None:
    """Every date is told; one with its year may be that of a newspaper."""
    reading, date = step.reading, step.date
    now.told.append(date)
    now.places.append(step.found.start)
    if reading.is_absolute:
        now.era = date
    if reading.is_absolute or reading.is_partial:
        now.dateline = written.dateline(now.text, step.sentence, date, now.dateline)


def _is_decade(now: Standing, step: Step) -> bool:
    """A decade or century lends its years: "in the 1830s"; its middle names no other.

    "A decade later to the day", "half a century on" lead to a day or year like any distance.
    """
    if step.reading.unit not in LONG or _is_led_to_year(step):
        return False
    if step.reading.kind == "date" or not now.decade:
        now.decade = step.date
    return True


def _is_led_to_year(step: Step) -> bool:
    return step.reading.kind == "offset" and step.date.years[0] == step.date.years[1]


def _is_far_guess(now: Standing, step: Step) -> bool:
    """What is remembered far away, and perhaps not that."""
    if not is_far_guess(step.found, step.sentence, now.last, step.date, step.base):
        return False
    if step.reading.value == "event":
        now.here = step.date
    return True


def _note_in_sentence(now: Standing, step: Step) -> None:
    """The first date of its sentence is where that is, until it has waited for another."""
    if step.birth:
        now.births = [*now.births[1 - MOST_BIRTHS :], step.birth]
    if not now.here or waiting.has_come(now.text, step.sentence, step.found):
        now.here = step.date


def _is_hour(now: Standing, step: Step) -> bool:
    """An hour of the day that is told of leads nowhere else: "two hours later"."""
    if step.reading.is_absolute or not of_day.is_hours(step.reading):
        return False
    base, edtf = step.base, step.date.edtf
    return base is None or base.edtf == edtf or not edtf.is_exact_day


def _note_happening(now: Standing, step: Step) -> None:
    """What a date tells is remembered; what is counted from a happening names it undated."""
    if step.reading.value != "event":
        start = max(step.sentence.start, step.found.start - TOLD_BEFORE)
        end = min(step.sentence.end, step.found.end + TOLD_BEHIND)
        now.memory.add(start, end, step.date)


def _note_named(now: Standing, step: Step) -> None:
    """The last day or month and the last year that are named, though only in passing."""
    reading, date = step.reading, step.date
    if date.edtf.kind == "date" and date.edtf.precision in FINE:
        now.mentioned = date
        now.recent = [*now.recent[1 - MOST_RECENT :], date]
    elif reading.unit == "month" and reading.part:
        now.mentioned = date
    if reading.unit == "year" or (reading.unit == "season" and reading.is_absolute):
        now.named = date
    if quotations.quoted(now.text, step.sentence, step.found):
        now.quotation = date


def _is_guess_behind(now: Standing, step: Step) -> bool:
    """What is counted from a happening, and lies years behind: but from the story it goes on."""
    if not step.told or step.reading.value != "event":
        return False
    chain = now.chain
    from_chain = chain is not None and step.base is chain
    if chain and chain is not step.told and not now.year_is_firm:  # the text only ran ahead
        from_chain = from_chain or not focus.lies_before(step.date, chain)
    goes_on = from_chain and step.reading.step == 1
    return not goes_on and focus.lies_before(step.date, step.told)


def _note_settled(now: Standing, step: Step) -> None:
    """A heading, or two years near to each other, are those of the story."""
    if not now.settled:
        near = step.told and abs(step.date.years[0] - step.told.years[0]) <= FAR_YEARS
        now.settled = bool(near and step.reading.is_absolute) or step.date.heading


def _is_winter(now: Standing, step: Step) -> bool:
    """A winter lends its two years; the story moves on to one that lies years ahead alone."""
    if step.reading.season != WINTER:
        return False
    now.winter = step.date
    return not (step.told and focus.lies_before(step.told, step.date))


def _is_year(now: Standing, step: Step) -> bool:
    """A year; that which is told of anyway says nothing new, but opens a part or an entry.

    "Ten years to the day after he had sailed" are counted to a day.
    """
    date = step.date
    first, last = date.years
    wide = first != last and not focus.is_over_new_year(date)
    of_year = step.reading.unit == "year" or (step.reading.unit in LONG and _is_led_to_year(step))
    if not wide and (not of_year or date.edtf.is_exact_day):
        return False
    begins = date.heading or (step.is_first and step.opens)
    if begins or not now.chain or now.chain.years[0] != first:
        now.year, now.flashback = date, None
        # "It took until 1712 to build": there the story has come.
        now.year_is_firm = date.heading or step.found.signal == "until" or step.opens
        # "It was in their fourth year there that they paid": so it is where a year is numbered.
        is_numbered = numbered.is_numbered(step.reading) and step.before is None
        now.year_is_firm = now.year_is_firm or is_numbered
    return True


def _is_outcome(now: Standing, step: Step) -> bool:
    """What became of somebody: "Made a bishop in 1702, he died on 3 May of that year"."""
    if step.reading.step != 0 or step.base is None or step.base.sentence != step.at:
        return False
    ahead = step.date.years[0] - now.chain.years[1] if now.chain else 0
    if ahead <= NEXT_YEAR or now.year_is_firm:
        return False
    now.flashback, now.year = step.date, None
    return True


def _is_earlier(now: Standing, step: Step) -> bool:
    """A day years before the story, unless this starts anew there."""
    date, base, chain = step.date, step.base, now.chain
    if not chain or not focus.lies_before(date, chain) or (base is chain and base.is_bound):
        return False
    if base and flashbacks.is_led_back(base, step.sentence, step.at):
        now.flashback, now.year = date, None
    elif _starts_anew(now, step):
        return False
    elif base and base is now.flashback:
        # "In the week that followed", counted from a flashback, tells it on.
        now.flashback = date if focus.days_before(base, date) >= 0 else base
    elif not now.back:
        now.back = date
    else:
        return False
    return True


def _starts_anew(now: Standing, step: Step) -> bool:
    """Whether the story may start anew at a date: behind a heading, or where it opens a sentence.

    The year that opened an entry is where the story is, and so is what is counted from it.
    """
    base = step.base
    if step.opens or (base is not None and base in (now.back, now.opened)):
        return True
    if base is not None:
        return base is now.year and now.year_is_firm
    behind_heading = now.chain is not None and now.chain.sentence < now.section
    return behind_heading or not flashbacks.steps_aside(
        step.found, step.sentence, step.date, now.left
    )


def _go_on(now: Standing, step: Step) -> None:
    """The day, month or season that the story has reached."""
    date, chain = step.date, now.chain
    if chain and chain.years[1] < date.years[0]:
        now.left = chain
    if now.winter and focus.days_before(now.winter, date) not in WINTER_LASTS:
        now.winter = None
    if not chain or not now.is_near(chain, step.at):
        now.opened = date
    if not focus.is_known_better(chain, date):
        now.chain = date
    now.year = now.back = now.flashback = None


CASES: tuple[Callable[[Standing, Step], bool | None], ...] = (
    _note_told,
    _is_decade,
    _is_far_guess,
    _note_in_sentence,
    _is_hour,
    mentioned.is_aside,
    _note_happening,
    mentioned.is_of_another_time,
    _note_named,
    mentioned.is_mentioned,
    _is_guess_behind,
    _note_settled,
    _is_winter,
    _is_year,
    _is_outcome,
    _is_earlier,
    _go_on,
)
"""All cases, and what is noted between them, in their order; the first that is one decides."""
