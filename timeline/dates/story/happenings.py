"""When a happening was told that is named behind an expression: "three days after the landing".

Where several passages tell it as surely of several dates, nobody knows which of them is meant.
What is told nowhere by its name is the day that was told last, if it may have got a new name.
"""

from __future__ import annotations

from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.numbered import OF_START
from timeline.dates.edtf import Edtf
from timeline.dates.english import naming as words
from timeline.dates.reading import Reading, changed
from timeline.dates.story import cues, focus, just_told, told_ahead
from timeline.dates.story.focus import Focus
from timeline.dates.story.memory import stem
from timeline.dates.story.naming import Name, named, noun
from timeline.dates.story.otherwise import may_tell, otherwise
from timeline.dates.story.standing import Standing
from timeline.dates.story.tellings import NEAR_LENGTH, heard, meant
from timeline.dates.timex import Found

__all__ = ["anywhere", "counted_again", "remembered", "told"]

GOES_ON = range(-60, 400)
"""So many days before or behind what was told last a story may be told on."""
KNOWN = frozenset(map(stem, words.KNOWN_TO_ALL))
LEAST_YEARS, ONLY_WITHIN = 2, 3
"""Of so many years is asked, and so many sentences on, whether a text has told but one day."""
DAYS = ("day", "week", "fortnight", "hour")
TOLD_WITHIN = 6
"""So many sentences behind a date what is told of its time may go on."""
JUST_WITHIN = 1
"""So many sentences behind a day it may be called by a new name."""
MOST_CALLED = 8
"""So many names from which has been counted are kept."""
NAMED_WITHIN = 8
"""And so many, if the name is that of a happening."""


def told(now: Standing, found: Found, at: int) -> Focus | None:
    """When what is named behind an expression of sentence `at` happened, if the text tells it."""
    name = named(now.text, found.end, of=found.reading.how in OF_START)
    # Of what is counted back from in months or years the story is too far for a loose word.
    loosely = found.reading.step == 1 or found.reading.unit in DAYS
    loosely = loosely and not now.text.endswith(words.NOT, 0, found.start)
    if not name:
        return just_told.of(now, None, found, at)
    return _told(now, name, found, at, may_be_new=True, loosely=loosely)


def remembered(now: Standing, found: Found, at: int) -> Focus | None:
    """The same for what an anniversary is of: years on from it, named in another sentence."""
    is_named = now.text.startswith(words.OF, found.end)
    behind = named(now.text, found.end, of=True) if is_named else None
    within = words.JUBILEES.get(now.text[found.start : found.end].rpartition(" ")[2].lower())
    name = behind or (noun(within) if within else None)
    years = changed(found.reading, kind="offset", unit="year", step=1, how="exact")
    found = found._replace(reading=years)
    date = _told(now, name, found, at, may_be_new=behind is not None) if name else None
    is_told_here = behind and date and date.sentence == at
    return None if is_told_here else date


def _told(
    now: Standing, name: Name, found: Found, at: int, *, may_be_new: bool, loosely: bool = False
) -> Focus | None:
    about = heard(now, name, found, at)
    reading = changed(found.reading, value=None, how="")
    fitting = [each for each in about.tellings if _fits(now, reading, at, each.date)]
    if fitting:
        date = meant(now, name, fitting, at)
        if name.is_pointed:
            date = just_told.pointed(now, found, at, date) or date
    else:
        date = told_ahead.told(now, name, found, at)
        date = date or _called(now, name, reading, at)
        others = otherwise(now, name, found, at) if loosely and not date else []
        if len(others) == 1 and _may_lead_here(now, found, reading, at, others[0]):
            date = others[0]
        if not date and may_be_new and len(others) < 2:  # of several nobody knows which
            date = _just_told(now, name, about.named, found, at)
            date = date or just_told.of(now, name, found, at, heard_at=about.named)
        date = date or told_ahead.opening(now, found) or _only_told(now, name, reading, at)
    if date:
        now.called = [*now.called[1 - MOST_CALLED :], (name, date, found)]
    return date


def _called(now: Standing, name: Name, reading: Reading, at: int) -> Focus | None:
    """The date from which has been counted before that was called so, or by a word of its kind."""
    if name.is_pointed:
        return None
    for other, date, _ in reversed(now.called):
        if name.is_like(other) and _fits(now, reading, at, date):
            return date
    return None


def _may_lead_here(now: Standing, found: Found, reading: Reading, at: int, date: Focus) -> bool:
    """Whether a distance leads from a date to where the story is or, looking back, was.

    "In 1909, two weeks after she started": not to another year than its sentence has named.
    """
    here = now.here
    if here and here.sentence == at and here.edtf.precision == "year" and reading.unit != "year":
        reached = candidates(reading, date.edtf)
        if not reached or not here.edtf.contains(reached[0].edtf):
            return False
    if _fits(now, reading, at, date):
        return True
    looks_back = cues.looks_back(now.text, now.sentences[at], found)
    return looks_back and found.reading.step == 1 and date.edtf.is_exact_day


def counted_again(found: Found, now: Standing, _at: int) -> Focus | None:
    """What was counted from while the story looked back, for a bare year "after" it.

    "They had asked him in the November after the theft. In May of the second year after he wrote."
    """
    is_bare = found.reading.years and now.text.endswith(words.AFTER, 0, found.end)
    if not is_bare or not now.called:
        return None
    _, date, counted = now.called[-1]
    here = now.last.found if now.last else None
    looked_back = here and here.start < counted.start
    return date if looked_back and found.start - counted.start < NEAR_LENGTH else None


def anywhere(now: Standing, found: Found, at: int) -> Focus | None:
    """The same, wherever in time, for a date that stands beside the expression."""
    name = named(now.text, found.end)
    return meant(now, name, heard(now, name, found, at).tellings, at) if name else None


def _just_told(now: Standing, name: Name, heard_at: int, found: Found, at: int) -> Focus | None:
    """The day that was told last, which has got a new name: "three days after the landing".

    What else was called so, at `heard_at`, is not that, unless it is pointed to.
    """
    reading = found.reading
    last = now.told[-1] if now.told else None
    if reading.step != 1 or not last or (name.more and not name.is_pointed):
        return None
    day = now.chain if reading.unit in DAYS or reading.how == "exact" else None
    if name.place == 1:  # "the first shock" was before all others that are told there
        first = now.opened
        return first if first and first.edtf.is_exact_day and now.is_near(first, at) else None
    if at - last.sentence <= JUST_WITHIN and last.edtf.is_exact_day and not last.is_bound:
        day = last
    opens = cues.opens(now.sentences[at], found) or reading.unit in ("season", "month")
    is_event = name.is_event or (name.is_own and reading.how in OF_START)
    if day and day.edtf.is_exact_day and (is_event or (name.is_pointed and opens)):
        near = at - day.sentence <= NAMED_WITHIN
        near = near and (name.is_pointed or heard_at < now.starts[day.sentence])
        return day if near and _speaks_of(now, name, day, found) else None
    near = 0 < at - last.sentence <= JUST_WITHIN and last.edtf.precision == "day"
    near = near and opens and heard_at < 0
    return last if near and _speaks_of(now, name, last, found) else None


def _only_told(now: Standing, name: Name, reading: Reading, at: int) -> Focus | None:
    """The one day that a text has told, where years are counted from what it names otherwise.

    "The nave fell on 1 August 1674. Thirteen years after the collapse": not from what all know.
    """
    first = now.told[0] if now.told else None
    if (
        not first
        or reading.unit != "year"
        or reading.step != 1
        or (reading.count or 0) < LEAST_YEARS
    ):
        return None
    if name.is_own or name.more or not name.is_event or KNOWN & set(name.heads):
        return None
    is_near = first.edtf.is_exact_day and not first.is_bound and at - first.sentence <= ONLY_WITHIN
    return first if is_near and all(each.edtf == first.edtf for each in now.told) else None


def _speaks_of(now: Standing, name: Name, date: Focus, found: Found) -> bool:
    """Whether those who are named are spoken of since a date."""
    start = max(now.sentences[date.sentence].start, found.words - NEAR_LENGTH)
    lasts = found.reading.how in OF_START  # "the second day of our exile" needs no other word
    said = now.text[start : found.words].lower()
    is_told = lasts or name.is_pointed or may_tell(now, name, start, found.words)
    return is_told and all(each in said for each in name.names)


def _fits(now: Standing, reading: Reading, at: int, date: Focus) -> bool:
    """Whether a distance leads from a date to where the story may be now."""
    here = now.last
    if not date.edtf.earliest or not date.edtf.latest:
        return False
    if reading.unit in DAYS and date.edtf.precision != "day":
        return False
    reached = candidates(reading, date.edtf)
    if not reached or not reached[0].edtf.earliest:
        return False
    if not here or now.is_near(date, at):
        return True
    fine = reading.unit not in ("decade", "century")  # where these lead is only about known
    led_on = fine and reading.step == 1 and _is_led_on(date, reached[0].edtf, here)
    led_on = led_on or (fine and reading.step == 1 and _tells_on(now, date, reached[0].edtf, at))
    if led_on or (reading.unit == "year" and reading.step == -1):
        return True
    # Of "a week before the vote" it is the vote that the story is near to.
    near = date.edtf if reading.step == -1 else reached[0].edtf
    return near.begins - here.edtf.begins in GOES_ON


def _tells_on(now: Standing, date: Focus, reached: Edtf, at: int) -> bool:
    """Whether a distance leads on from what has just been told, though the story is elsewhere."""
    last = now.told[-1]
    near = last is not now.last and 0 < at - last.sentence <= TOLD_WITHIN
    return near and _is_led_on(date, reached, last)


def _is_led_on(date: Focus, reached: Edtf, here: Focus) -> bool:
    """Whether a distance leads from what the story has told to where it has not been yet."""
    behind = focus.days_before(date, here) >= GOES_ON.start
    return behind and not focus.begins_before(reached, here.edtf)
