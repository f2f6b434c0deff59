"""The dates that a date without its year may be counted from, and how far-fetched each is."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.english import cues as words
from timeline.dates.english.hours import AMONG_HOURS, OF_TOLD_DAY
from timeline.dates.reading import Reading
from timeline.dates.story import cues, focus, looking_back
from timeline.dates.story.focus import Focus
from timeline.dates.story.pointed import WINTER_WITHIN
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = [
    "OUT_OF_ORDER",
    "WAITED",
    "all_of",
    "is_any_of",
    "is_day_alone",
    "is_of_no_day",
    "joins_on",
    "was_before",
]

FIRM_YEAR, WEAK_YEAR, IN_PASSING = 6.0, 0.75, 1.0
LEFT = 4.0
"""What it costs to count from the story in a paragraph that looks back on an earlier one."""
TOLD_BACK = 2
"""So many dates on from its first a flashback is a story, told to the end of its paragraph."""
LOOKED_BACK = 0.25
"""What it costs to count from a month after a year has been named, or from what was mentioned."""
OF_ITS_MONTH = -4.0
"""What it costs to count a day from one of its sentence for which something was meant."""
GOES_ON, PREDICATE_WITHIN = -4.0, 60
"""What it costs to go on with the story of one subject from what the sentence has just told."""
MEANWHILE, MEANWHILE_WITHIN = -2.0, 240
"""What it costs to go from where the last thread began, so near behind what says so."""
THREAD = range(800)
"""So many days a paragraph may tell on, to be one thread."""
WAITED = 6.0
"""What a date that the story has waited for costs more where it lies behind it."""
OUT_OF_ORDER, JOINT = 2.0, 24
"""What a date costs more that "and" joins to a later one: one sentence tells in order."""
NEXT_YEAR = "step-next-year"
OF_WITHIN = 40
"""So near stand "the strike of 1884" and its day."""
DAY_WITHIN = 12
"""So many sentences behind a day a weekday may be counted from it, though a season was told."""
HOURS_WITHIN, HOUR_WITHIN, MOST_HOURS = 4, 600, 4
"""So many sentences behind its day a number may be an hour; so near another stands, of so many."""
MONTH, YEAR, WEEK = 27, 366, range(1, 8)


def is_day_alone(reading: Reading) -> bool:
    """Whether a day has no month: "the 25th", "Monday"."""
    day = reading.kind == "date" and reading.unit == "day"
    return day and reading.month is None and reading.feast is None


def is_any_of(reading: Reading, base: Focus | None) -> bool:
    """Whether a weekday alone is counted from a month, or more: nobody knows which it was."""
    alone = reading.weekday is not None and is_day_alone(reading) and reading.day is None
    alone = alone and reading.kind == "date" and reading.step is None and reading.count is None
    if not alone or not base:
        return False
    first, last = base.edtf.earliest, base.edtf.latest
    return bool(first and last and last.ordinal - first.ordinal >= MONTH)


def is_of_no_day(now: Standing, founds: Sequence[Found | None], number: int, at: int) -> bool:
    """Whether a part of a day is that of no day told: "the night boat", "on a June night"."""
    hour, month = founds[number], founds[number - 1] if number else None
    if not hour or words.SORT_OF_THING.match(now.text, hour.end):
        return True
    if hour.rule in OF_TOLD_DAY and not _are_hours_told(now, founds, number, at):
        return True
    if not month or month.end + 1 != hour.start:
        return False
    return month.reading.unit in ("month", "season")


def _are_hours_told(now: Standing, founds: Sequence[Found | None], number: int, at: int) -> bool:
    """Whether a number is an hour: near another one, or near its day if no comma is all it has."""
    hour = founds[number]
    if not hour:
        return False
    for each in founds[max(0, number - MOST_HOURS) : number]:
        is_hour = each is not None and each.reading.clock[1:2].isdigit()
        if each and is_hour and hour.start - each.end <= HOUR_WITHIN:
            return "\n\n" not in now.text[each.end : hour.start]
    if hour.rule in AMONG_HOURS:
        return False
    days = [day for day in (now.here, now.flashback, now.chain) if day]
    near = [day for day in days if at - day.sentence <= HOURS_WITHIN and now.is_near(day, at)]
    return bool(near) and near[0].edtf.is_exact_day


def all_of(
    now: Standing, sentence: Sentence, found: Found, at: int, *, looks_back: bool
) -> list[tuple[Focus, float]]:
    """Every date that the story or its sentence has in mind, with what it costs to go from there.

    The cost is added to that of the date itself: see `choosing`. `looks_back` says that the
    sentence does.
    """
    reading = found.reading
    day_alone = is_day_alone(reading)
    is_hour = reading.unit == "time"
    bases: list[tuple[Focus, float]] = []
    if now.chain:
        moved = now.year is not None
        # "The strike of 1884 began on 7 July": the year of the sentence is its year.
        firm = now.year_is_firm or _is_of_what(now, found, at)
        stale = (FIRM_YEAR if firm else WEAK_YEAR) if moved else 0.0
        # "In 1848 Roth had opposed the plan in May": that year governs its sentence.
        here = now.here
        year = here.found if here and here.found and here.found.reading.unit == "year" else None
        if year and year.reading.is_absolute and cues.opens(sentence, year):
            stale = FIRM_YEAR
        # "It had come into force in May", "That time it broke out on the ninth": what a paragraph
        # has looked back on is told on.
        told_on = day_alone or now.told_back >= TOLD_BACK
        told_on = told_on and not focus.is_told_near(now.text, now.sentences, now.chain, at)
        left = looks_back or told_on
        left = left and now.flashback is not None and now.is_near(now.flashback, at)
        bases.append((now.chain, stale + (LEFT if left else 0)))
        day = _day_before_season(now, at) if reading.weekday is not None and day_alone else None
        bases += [(day, 0.0)] if day else []
    if now.back:
        bases.append((now.back, IN_PASSING))
    if now.flashback:
        # An hour is one of the day that was told last.
        extra = -LOOKED_BACK if is_hour and now.is_near(now.flashback, at) else LOOKED_BACK
        # "In May of the year before they had built it, and on 9 June she had been launched."
        goes_on = now.flashback.sentence == at and looks_back
        bases.append((now.flashback, -IN_PASSING if goes_on else extra))
    looked_back_on = looking_back.before_story(now, at)
    if looked_back_on and looks_back:
        bases.append((looked_back_on, -IN_PASSING))
    if now.year and not day_alone:
        bases.append((now.year, 0.0))
    if now.here and now.here is now.intended:
        # "He had meant to attack on 4 March, but on the 3rd": what was meant lends its month.
        bases += [(now.here, OF_ITS_MONTH)] if day_alone else []
    elif now.here and now.here not in (now.chain, now.year):
        # "In 1751 it was passed, and the following year the days were left out of September."
        year = now.here.found if now.here.found and now.here.found.rule == NEXT_YEAR else None
        extra = 0.0 if year and found.start - year.end <= OF_WITHIN else IN_PASSING
        extra = -IN_PASSING if _is_told_back(now, found, at, looks_back) else extra
        bases.append((now.here, GOES_ON if _goes_on(now, found) else extra))
    winter = now.winter
    # "They bought it in 1920. That winter the roof fell in. In the spring": the one behind.
    of_winter = bool(reading.month or (reading.season and _is_told_last(winter, now)))
    if winter and of_winter and at - winter.sentence <= WINTER_WITHIN:
        bases.append((winter, IN_PASSING if reading.month else 0.0))
    if now.opened and _is_meanwhile(now, found, at):
        bases.append((now.opened, MEANWHILE))
    if now.quotation and _is_quoted_on(now, found, at):
        bases.append((now.quotation, 0.0))
    return bases


def _is_told_last(date: Focus | None, now: Standing) -> bool:
    """Whether no year has been named behind a date."""
    year, there = now.year and now.year.found, date and date.found
    return there is None or year is None or year.start < there.start


def _day_before_season(now: Standing, at: int) -> Focus | None:
    """The day that was told last where a clause has run on to a season: no weekday is of that."""
    if not now.chain or now.chain.edtf.precision != "season":
        return None
    day = next((each for each in reversed(now.recent) if each.edtf.is_exact_day), None)
    if not day or at - day.sentence > DAY_WITHIN:
        return None
    # "It was the spring of 1952": a new paragraph has moved on to that.
    moved = not now.is_near(day, now.chain.sentence) and focus.days_before(day, now.chain) > YEAR
    return None if moved else day


def _goes_on(now: Standing, found: Found) -> bool:
    """Whether "and" joins what is told of the date to what the same subject did before it."""
    here = now.here.found if now.here else None
    if not here or not here.reading.is_absolute or found.words - here.end > PREDICATE_WITHIN:
        return False
    return words.PREDICATE.match(now.text[here.end : found.words]) is not None


def _is_told_back(now: Standing, found: Found, at: int, looks_back: bool) -> bool:
    """Whether a sentence goes on from the day on which it has looked back: "They had left on 6 May;
    the Anna had parted company on the 22nd"."""
    here = now.here
    if not here or not now.chain or not here.edtf.is_exact_day:
        return False
    if found.reading.weekday is not None and focus.days_before(here, now.chain) in WEEK:
        return True  # "It had begun on the Thursday, and by Friday the river was over the stones"
    left = cues.has_left(now.text, now.sentences[at], here.found, found)
    return looks_back and not left and focus.days_before(here, now.chain) > 0


def was_before(now: Standing, base: Focus, at: int) -> bool:
    """Whether a date already lies before the story, which looks back on it."""
    if base is now.flashback or base is looking_back.before_story(now, at):
        return True
    if base is now.chain and base.found and base.sentence < at and now.is_near(base, at):
        # "Troops had marched on Christmas Eve. On 16 January he had given them two days."
        return cues.looks_back(now.text, now.sentences[base.sentence], base.found)
    return bool(now.chain and base is now.here and focus.lies_before(base, now.chain))


def joins_on(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether a new clause begins with the date: "sat until December; and on 26 April they ...".

    One that looks back is no step on.
    """
    start = max(sentence.start, found.words - JOINT)
    if not words.NEW_CLAUSE.search(text, start, found.words):
        return False
    return not cues.looks_back(text, sentence, found)


def _is_meanwhile(now: Standing, found: Found, at: int) -> bool:
    """Whether a paragraph, so far without a date, is of another thread: "The crew, meanwhile"."""
    if not now.chain or not now.opened or now.is_near(now.chain, at):
        return False
    if focus.days_before(now.opened, now.chain) not in THREAD:
        return False
    start = max(0, found.start - MEANWHILE_WITHIN)
    start = max(start, now.text.rfind("\n\n", start, found.start))
    return bool(words.MEANWHILE.search(now.text, start, found.start))


def _is_quoted_on(now: Standing, found: Found, at: int) -> bool:
    """Whether the quotation with the last date in it still runs on."""
    last = now.quotation
    if not last or not last.found or not now.is_near(last, at):
        return False
    return not words.QUOTATION_END.search(now.text, last.found.end, found.start)


def _is_of_what(now: Standing, found: Found, at: int) -> bool:
    """Whether the year, named shortly before in the sentence, says which happening is told."""
    year = now.year
    it = year.found if year else None
    if not it or not year or year.sentence != at or found.start - it.end > OF_WITHIN:
        return False
    return bool(words.OF_WHAT.search(now.text, max(0, it.start - OF_WITHIN), it.start))
