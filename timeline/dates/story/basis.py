"""What a relative expression is counted from."""

from __future__ import annotations

from timeline.dates import calendars
from timeline.dates.counted import numbered, of_day
from timeline.dates.edtf import Edtf
from timeline.dates.english import cues as words
from timeline.dates.story import (
    cues,
    focus,
    happenings,
    lasting,
    looking_back,
    pointed,
    quotations,
    recalled,
    told_day,
    written,
)
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = ["is_weekday_of", "left_on", "of"]

DAY_WITHIN = 4
"""So many sentences behind a day another is still counted from it."""
FEW_DAYS = 3
OF_STEP = "nth-of-step"
"""The rule of "the 3rd of that month"."""
FEW = ("day", "week", "fortnight")
LONG_BEFORE = 45
"""So many days a digression goes back at least."""


def of(found: Found, now: Standing, at: int, news: Edtf | None) -> Focus | None:
    """What a relative expression in sentence `at` is counted from; `news` is the day of writing."""
    reading, sentence = found.reading, now.sentences[at]
    if reading.kind == "age":
        if reading.how == "small" and not recalled.is_birth(now.last, now):
            return None  # perhaps an hour
        return recalled.birth(now, found, at)
    if written.is_ago(now.text, found):
        day = Focus(news, None, False, at) if news else now.dateline
        told = quotations.quoted(now.text, sentence, found)
        return day or (now.last if told else now.written)
    if reading.kind == "anniversary":
        return recalled.remembered(now, found, at)
    if reading.first and reading.first.kind == "anniversary":
        return recalled.birth(now, found, at)
    feast = told_day.of_the_feast(found, now, at)
    if feast:
        return feast
    if "event" in (reading.value, reading.how):
        named = recalled.happening(now, found, at)
        # "In the November after his return": whatever that was, it has just been told.
        # "He had been asked in the November after the theft": what that was, lies farther back.
        ahead = reading.kind == "date" and reading.step == 1
        ahead = ahead and not cues.looks_back(now.text, sentence, found)
        named = named or (_story(found, now) if ahead else None)
        return named or (
            recalled.beginning(now, reading) if numbered.is_numbered(reading) else None
        )
    counted = happenings.counted_again(now, found)
    if counted:
        return counted
    if reading.how == numbered.HOW:
        return recalled.taken_up(now, found, at) or recalled.beginning(now, reading)
    if reading.unit in of_day.UNITS:
        return told_day.of_hours(found, now, at)
    if found.rule in told_day.NUMBERED:
        return told_day.first_of_days(found, now, at)
    if news and _deictic(found, now):
        return Focus(news, None, False, at)
    if now.dateline and (_deictic(found, now) or found.rule == "inst"):
        return now.dateline
    if found.rule == "today" or cues.is_still_to_come(now.text, sentence, found):
        return None
    if reading.step == 0 and now.chain and _is_of_the_story(found, now, at):
        return now.chain
    pointed_at = pointed.at(found, now, at)
    if pointed_at:
        return pointed_at
    fine = reading.unit in ("day", "week", "month") and reading.kind == "step"
    if reading.unit in ("decade", "century") and reading.kind == "step" and now.has_decade(at):
        return now.decade
    last = now.mentioned
    if fine and reading.step == 0 and last and at - last.sentence <= 1:
        # "They had signed it in the April of 1320. Before dark that day": no month is a day.
        day = _last_day(now, at) if reading.unit == "day" and not _is_short(last) else None
        left = looking_back.is_left(found, now, last, at)
        return now.chain if left else day or last
    # "It lasted until 1819. In May of that year": the year last named, told of or not.
    of_year = reading.kind == "date" and reading.step == 0
    of_year = of_year and (reading.month is not None or reading.season is not None)
    of_year = of_year and not found.rule.startswith("step")
    # "Peck, who came in 1853, saw it. In that same year": so too, if that lies ahead.
    same = reading.kind == "step" and reading.step == 0 and reading.unit == "year"
    same = same and bool(now.chain and now.named and focus.lies_before(now.chain, now.named))
    of_year = of_year or bool(same and words.SAME.search(now.text, found.start, found.end))
    if of_year and now.chain and now.text.endswith(words.PRESENT_YEAR, found.start, found.end):
        return now.chain  # that in which the story stands, wherever it has looked back to
    if of_year and not now.here and now.named and at - now.named.sentence <= 1:
        since = now.mentioned if now.mentioned and now.mentioned.sentence <= at else None
        if not since or _start(since) < _start(now.named):
            return now.named
    if of_year and now.last and focus.is_over_new_year(now.last):
        return now.last._replace(edtf=now.last.edtf.end or now.last.edtf)
    # "The 3rd of that month", but not "3 May of that year".
    of_month = reading.unit == "day" and reading.step is not None and reading.month is None
    if found.rule == OF_STEP and reading.step == 0 and last and at - last.sentence <= 1:
        return now.here or last  # the month named last, told of or not
    pointed_at = _of_weekday(found, now, at)
    if pointed_at:
        return pointed_at
    if (fine or of_month) and now.chain:
        here = (
            now.here
            or looking_back.flashback(found, now, at)
            or looking_back.looked_back_on(found, now, at)
        )
        # "He had come that June. ... That morning": no month that was looked back on is its day.
        no_day = reading.unit == "day" and _is_day(now.chain) and here is not now.here
        no_day = no_day and here is not None and not _is_short(here)
        if here and here.found and here.found.reading.unit in ("day", "month") and not no_day:
            return here
        if reading.step and _is_of_days(now.chain):
            return recalled.edge(now.chain, reading)
        far = bool(reading.step) or now.chain.edtf.precision == "season"
        if reading.unit == "day" and far and not _is_short(now.chain):
            # "The next day" is that of a day, wherever the story has reached a month.
            day = _last_day(now, at)
            if day:
                return day
        # No day is that of a year, which perhaps a caption has named, but of the day told before.
        days = reading.unit == "day" and _is_day(now.chain) and not _opens_here(now, at)
        return now.chain if days or at - now.chain.sentence <= 8 else now.last
    if now.last is None and news:
        return Focus(news, None, False, at)
    base = (
        looking_back.flashback(found, now, at)
        or looking_back.glanced_at(found, now, at)
        or now.last
    )
    if base and base is now.year and reading.kind == "offset" and reading.unit in FEW:
        base = now.chain or base  # no days are counted from a year
    if base and reading.unit in lasting.OVER_YEARS and lasting.is_untold(now, found, base):
        return None
    return recalled.edge(base, reading) if base and reading.kind == "offset" else base


def _is_of_the_story(found: Found, now: Standing, at: int) -> bool:
    """Whether what is pointed to is where the story is, though its sentence has looked back."""
    here = now.here
    if not here or here.sentence != at:
        return False
    of_day = found.rule.startswith("step") and found.reading.unit != "year"
    if of_day and here.found and here.found.signal == "since":
        # "They had had no pay since Monday, and that evening they struck": so long it had lasted.
        return cues.had_lasted(now.text, now.sentences[at], here.found, found)
    if found.reading.month and words.THIS_MONTH.search(now.text, found.start, found.end):
        return True
    return cues.has_left(now.text, now.sentences[at], here.found, found)


def _story(found: Found, now: Standing) -> Focus | None:
    """Where the story stands, for a month or season: no year to which a clause has run ahead."""
    ran_ahead = now.year and not now.year_is_firm and found.reading.unit in ("month", "season")
    return (now.here or now.chain or now.last) if ran_ahead else now.last


def _of_weekday(found: Found, now: Standing, at: int) -> Focus | None:
    """The day of its name to which "that Friday" points: behind a year, or just called so."""
    days = (now.chain, *reversed(now.recent))
    day = next((day for day in days if day and is_weekday_of(day, found)), None)
    called = day and day.found and day.found.reading.weekday is not None
    # "For 9 May the log says ...; the mate's book, begun on the 1st, has for the same Thursday".
    called = called or bool(day and words.SAME.search(now.text, found.start, found.end))
    return day if now.year or (day and called and at - day.sentence <= 1) else None


def left_on(found: Found, now: Standing, at: int) -> Focus | None:
    """The day of its name to which "that Monday" points over a digression, in a new paragraph."""
    if found.reading.step != 0 or found.reading.weekday is None or found.reading.day is not None:
        return None
    if not now.recent or now.is_near(now.recent[-1], at):
        return None
    since: Focus | None = None
    for day in reversed(now.recent):
        if since and is_weekday_of(day, found) and focus.days_before(since, day) > LONG_BEFORE:
            return day
        since = day if since is None or focus.begins_before(day.edtf, since.edtf) else since
    return None


def is_weekday_of(day: Focus, found: Found) -> bool:
    """Whether "that Friday" can be a day that was told."""
    reading, begin = found.reading, day.edtf.earliest
    if reading.step != 0 or reading.weekday is None or not begin or not day.edtf.is_exact_day:
        return False
    return calendars.weekday(begin) == reading.weekday


def _opens_here(now: Standing, at: int) -> bool:
    """Whether the year that was told last is that of this paragraph, or of what it heads."""
    return bool(now.year and (now.year.heading or now.is_near(now.year, at)))


def _last_day(now: Standing, at: int) -> Focus | None:
    """The day that was told last, not long before sentence `at`.

    Not one of another paragraph, if this has told where the story has come since.
    """
    day = next((each for each in reversed(now.recent) if _is_day(each)), None)
    if not day or at - day.sentence > DAY_WITHIN:
        return None
    told_since = now.chain and now.is_near(now.chain, at) and not now.is_near(day, at)
    return None if told_since and now.chain and focus.lies_before(day, now.chain) else day


def _is_short(date: Focus) -> bool:
    """Whether a date is one of few days, "the 14th or 15th"."""
    first, last = date.edtf.earliest, date.edtf.latest
    return bool(first and last and last.ordinal - first.ordinal <= FEW_DAYS)


def _is_day(focus: Focus) -> bool:
    return focus.edtf.kind == "date" and focus.edtf.precision == "day"


def _is_of_days(date: Focus) -> bool:
    """Whether a date lasted from one day to another."""
    return date.edtf.kind == "interval" and bool(date.edtf.start and date.edtf.start.is_exact_day)


def _start(focus: Focus) -> int:
    return focus.found.start if focus.found else -1


def _deictic(found: Found, now: Standing) -> bool:
    reading, said = found.reading, now.text[found.start : found.end].lower()
    if reading.kind in ("date", "range") and reading.step is None:
        # News leaves its day only within a sentence that names another.
        other = now.here and now.here.found and now.here.found.reading.is_absolute
        return not other or reading.weekday is not None
    return bool(words.DEICTIC.match(said)) or said.endswith(words.DEICTIC_ENDS)
