"""Whether a date is only mentioned, and the story does not move on to it.

Then it is a glance, from which nothing goes on; or a flashback, where the text looks back to tell
from there.
"""

from __future__ import annotations

from timeline.dates.story import flashbacks, focus, glances, plans, prologues, quotations
from timeline.dates.story.passing import FAR_YEARS, in_passing
from timeline.dates.story.standing import Standing
from timeline.dates.story.step import FINE, Step

__all__ = ["is_aside", "is_mentioned", "is_of_another_time"]


def is_aside(now: Standing, step: Step) -> bool:
    """A sentence in brackets is no part of the account."""
    if step.date.heading or not glances.is_aside(now.text, step.found):
        return False
    now.glance = step.date
    return True


def is_of_another_time(now: Standing, step: Step) -> bool:
    """A day of what was written or supposed: "the letter, dated 28 December"."""
    if not now.chain or step.reading.unit not in FINE or step.reading.is_absolute:
        return False
    places = now.text, step.sentence, step.found
    if not glances.is_of_another_time(*places, told=step.before):
        return False
    now.glance = step.date
    return True


def is_mentioned(now: Standing, step: Step) -> bool:
    """A date in passing, or one to which the text looks back: perhaps a flashback begins."""
    date = step.date
    passing = _is_in_passing(now, step)
    places = now.text, step.sentence, step.found
    if step.told and not date.heading and plans.is_intended(*places):
        now.intended, passing = date, True
    if passing and prologues.is_behind(now.text, now.sentences, now.told, date):
        now.go_on_from(date)
        return True
    if date.heading or not (passing or _is_backward(now, step)):
        return False
    if now.decade and now.has_decade(step.at) and now.decade.edtf.contains(date.edtf):
        return False  # which it opens
    if _begins_flashback(now, step):
        now.told_back = now.told_back + 1 if now.flashback else 0
        now.flashback = date
    else:
        now.glance = date
    return True


def _is_in_passing(now: Standing, step: Step) -> bool:
    """Whether the story does not move on to the date, whatever lies there."""
    date, base, told = step.date, step.base, step.told
    if base and base is step.glance and base.sentence == step.at:
        return True  # what is counted from what was only mentioned in its sentence is so itself
    if not told:
        return False
    places = now.text, step.sentence, step.found
    quoted = now.quotation is date and not quotations.is_entry(now.text, date, told)
    settled = now.settled or (step.reading.is_absolute and focus.are_many(now.recent))
    if in_passing(*places, date, told, quoted=quoted, settled=settled):
        return True
    # "Voss, who won on 3 May 1903, was born on 9 March 1871": the race goes on.
    long_ago = step.birth and told.years[0] - date.years[1] > FAR_YEARS
    if long_ago and told.edtf.precision == "day" and now.is_near(told, step.at):
        return True
    if date.heading:
        return False
    # A glance within the year that is told of leads nowhere else, and is not asked for.
    elsewhere = date.years != told.years
    glanced = elsewhere and glances.is_glanced(*places, opens=step.opens)
    return glanced or glances.is_bracketed(now.text, step.found)


def _is_backward(now: Standing, step: Step) -> bool:
    """Whether the words themselves lead back: "the year before", "in May of that"."""
    reading, date, told = step.reading, step.date, step.told
    back = reading.kind in ("step", "offset") and reading.step == -1
    back = back or (reading.years or 0) < 0
    # But a newspaper's "yesterday" is what it tells.
    back = back and (step.base is None or step.base is not now.dateline)
    if back and told is not None and focus.days_before(told, date) <= 0:
        return True
    # "1924. Nerone, left unfinished at his death in 1918, was staged on 1 May": of an entry.
    entry = now.year if now.year_is_firm and reading.unit == "year" else None
    if not entry or step.at - entry.sentence > 1 or step.opens:
        return False
    return date.years[1] < entry.years[0]


def _begins_flashback(now: Standing, step: Step) -> bool:
    """Whether the text goes back to the date, to tell from there."""
    if not step.told:
        return False
    # What a paragraph begins to look back on twice is told on, too.
    twice = now.chain and not now.is_near(now.chain, step.at)
    twice = twice and step.reading.is_absolute and step.reading.unit in FINE
    before = now.flashback or (step.glance if twice else None)
    places, steps = (now.text, step.sentence, step.found), (step.date, step.told, step.base)
    return flashbacks.goes_back(*places, *steps, is_first=step.is_first, before=before)
