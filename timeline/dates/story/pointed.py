"""What "that" points to where the story has been elsewhere: a year, a winter, what has its name.

"On 17 March the well was closed. Two months before, the pump had worked. He spent that March in
bed": of the March that was told, wherever the text has looked since.
"""

from __future__ import annotations

from collections.abc import Callable

from timeline.dates.english import cues as words
from timeline.dates.reading import Reading
from timeline.dates.story import cues, focus, looking_back, pointed_weekdays, told_day
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = ["CASES", "is_fine"]

WINTER_WITHIN = 2
"""So many sentences behind a winter its months are told of."""
THAT_WITHIN = 5
"""So many characters hold "that" behind its blank."""
NAMED_WITHIN = 4
"""So many sentences behind a month of its name "that March" points to it."""
MOST_TOLD = 40
"""So many dates back a month is looked for that was told of a later year."""
FINE = ("day", "month", "season")
OF_MONTHS = ("step-month", "step-month-day", "step-day-month", "nth-of-this", "part")
"""The rules of "that March", of its days and its parts."""
OF_STEP = "nth-of-step"
"""The rule of "the 3rd of that month"."""


def is_fine(reading: Reading) -> bool:
    """Whether days, weeks or months are counted: "that day", "the next week"."""
    return reading.kind == "step" and reading.unit in ("day", "week", "month")


def _where_it_is(found: Found, now: Standing, at: int) -> Focus | None:
    """Where the story is, though its sentence has looked back: "Roth, who had left in 1669, came
    that year", but not "Roth had come that year"."""
    here = now.here
    if found.reading.step != 0 or not now.chain or not here or here.sentence != at:
        return None
    of_day = found.rule.startswith("step") and found.reading.unit != "year"
    if of_day and here.found and here.found.signal == "since":
        # "They had had no pay since Monday, and that evening they struck": so long it had lasted.
        left = cues.had_lasted(now.text, now.sentences[at], here.found, found)
    elif found.reading.month and words.THIS_MONTH.search(now.text, found.start, found.end):
        left = True
    else:
        left = cues.has_left(now.text, now.sentences[at], here.found, found)
    return now.chain if left else None


def _year_before(found: Found, now: Standing, at: int) -> Focus | None:
    """The year that was named last, if "the year before that" points to it, told of or not."""
    if found.reading.unit not in ("year", "day") or not words.THAT.search(
        now.text, max(found.start, found.end - THAT_WITHIN), found.end + THAT_WITHIN
    ):
        return None
    named = now.named
    if not named or at - named.sentence > 1 or not now.is_near(named, at):
        return None
    return named if _is_last(named, now) else None


def _winter(found: Found, now: Standing, at: int) -> Focus | None:
    """The winter just told of, whose "that January" is of its second year."""
    winter, reading = now.winter, found.reading
    if not winter or reading.step != 0 or reading.month is None or reading.kind != "date":
        return None
    if at - winter.sentence > WINTER_WITHIN:
        return None
    return winter if _is_last(winter, now) else None


def _of_its_name(found: Found, now: Standing, at: int) -> Focus | None:
    """The month that was told last under the name which "that March" repeats.

    Not where the story has gone on since: "In 1824 he came home, and that March".
    """
    reading = found.reading
    if found.rule not in OF_MONTHS or reading.step != 0 or reading.month is None:
        return None
    told = (each for each in reversed(now.recent) if at - each.sentence <= NAMED_WITHIN)
    named = next((each for each in told if _names(each, reading.month)), None)
    story = now.year or now.chain
    if not named or not story:
        return None
    return named if _start(story) <= _start(named) or _looks_back(found, now, at) else None


def _told_ahead(found: Found, now: Standing, _at: int) -> Focus | None:
    """The month that was told of a later year, from which the story has gone back before it.

    "On 6 January 1355 she died. ... He was to have married in the spring of 1352. By the end of
    that January he was in arms."
    """
    reading, story = found.reading, now.last
    if found.rule not in OF_MONTHS or reading.step != 0 or reading.month is None or not story:
        return None
    begin = story.edtf.earliest
    if story.edtf.precision not in FINE or not begin or begin.month <= reading.month:
        return None
    told = (each for each in reversed(now.told[-MOST_TOLD:]) if _lies_in(each, reading.month))
    date = next(told, None)
    return date if date and date.years[0] > story.years[1] else None


def _season(found: Found, now: Standing, at: int) -> Focus | None:
    """The season that was named last, told of or not, if no story has been told since.

    "One has to go back to the summer before. He had ordered grain that summer."
    """
    reading = found.reading
    if found.rule != "step-season" or reading.step != 0:
        return None
    last = next((each for each in reversed(now.told) if each.found), None)
    if not last or at - last.sentence > NAMED_WITHIN:
        return None
    return last if last.found and last.found.reading.season == reading.season else None


def _last_named(found: Found, now: Standing, at: int) -> Focus | None:
    """The date that was named last, told of or not, in the sentence before.

    "Hogan, who had been taken in February 1866, was with them. A court sent him down that August."
    """
    reading = found.reading
    if found.rule not in OF_MONTHS or reading.step != 0 or reading.month is None:
        return None
    last = now.told[-1] if now.told else None
    if not last or last is now.chain or at - last.sentence != 1 or not now.is_near(last, at):
        return None
    return last if last.edtf.precision in FINE else None


def _fatal(found: Found, now: Standing, at: int) -> Focus | None:
    """What the text is about, to which "in the spring of the fatal year" points."""
    if found.reading.step != 0 or not words.FATAL.search(now.text, found.start, found.end):
        return None
    return now.memory.most_told()


def _decade(found: Found, now: Standing, at: int) -> Focus | None:
    """The decade that has just been named: "by the end of that decade"."""
    reading = found.reading
    if reading.unit not in ("decade", "century") or reading.kind != "step":
        return None
    return now.decade if now.has_decade(at) else None


def _day(found: Found, now: Standing, at: int) -> Focus | None:
    """The day, week or month that was named last, told of or not: "that day".

    "They had signed it in the April of 1320. Before dark that day": no month is a day.
    """
    reading, last = found.reading, now.mentioned
    if not is_fine(reading) or reading.step != 0 or not last or at - last.sentence > 1:
        return None
    if looking_back.is_left(found, now, last, at):
        return now.chain
    is_day = reading.unit == "day" and not told_day.is_of_few_days(last)
    return (told_day.last(now, at) if is_day else None) or last


def _year(found: Found, now: Standing, at: int) -> Focus | None:
    """The year that was named last, told of or not: "It lasted until 1819. In May of that year"."""
    if not _is_of_year(found, now):
        return _printed(found, now, at) if found.reading.unit == "year" else None
    if now.chain and now.text.endswith(words.PRESENT_YEARS, found.start, found.end):
        return now.chain  # that in which the story stands, wherever it has looked back to
    named = now.named
    if named and not now.here and at - named.sentence <= 1 and _is_last(named, now):
        return named
    printed = _printed(found, now, at)
    if not printed and now.last and focus.is_over_new_year(now.last):
        return now.last._replace(edtf=now.last.edtf.end or now.last.edtf)
    return printed


def _printed(found: Found, now: Standing, at: int) -> Focus | None:
    """The date with its year that was told last: "He had been ordained in May 1698. That year"."""
    last = now.told[-1] if now.told and not now.here else None
    if found.reading.step != 0 or not last or not last.found or at - last.sentence != 1:
        return None
    return last if last.found.reading.is_absolute and now.is_near(last, at) else None


def _is_of_year(found: Found, now: Standing) -> bool:
    """Whether a month, season or part of "that year" is meant, or "in that same year" one that
    lies ahead: "Peck, who came in 1853, saw it. In that same year"."""
    reading = found.reading
    if reading.step != 0:
        return False
    if reading.kind == "date" and not found.rule.startswith("step"):
        return reading.month is not None or reading.season is not None
    if reading.kind != "step" or reading.unit != "year":
        return False
    if reading.part:
        return True
    if not now.chain or not now.named:
        return False
    ahead = focus.lies_before(now.chain, now.named)
    return ahead and words.SAME.search(now.text, found.start, found.end) is not None


def _month(found: Found, now: Standing, at: int) -> Focus | None:
    """The month that was named last, told of or not: "the 3rd of that month"."""
    last = now.mentioned
    if found.rule != OF_STEP or found.reading.step != 0 or not last or at - last.sentence > 1:
        return None
    return now.here or last


CASES: tuple[Callable[[Found, Standing, int], Focus | None], ...] = (
    _where_it_is,
    _year_before,
    _winter,
    _of_its_name,
    _told_ahead,
    _season,
    _last_named,
    _fatal,
    _decade,
    _day,
    _year,
    _month,
    pointed_weekdays.at,
)
"""All that "that" points to, in the order in which it is asked for: see `basis`."""


def _is_last(date: Focus, now: Standing) -> bool:
    """Whether no date of the sentence, nor a day or month, has been told behind it."""
    told = now.here or now.mentioned
    return not told or _start(told) <= _start(date)


def _names(date: Focus, month: int | None) -> bool:
    return date.found is not None and date.found.reading.month == month


def _lies_in(date: Focus, month: int) -> bool:
    """Whether a date lies in a month of this number."""
    first, last = date.edtf.earliest, date.edtf.latest
    if not first or not last:
        return False
    return first.month == last.month == month and first.year == last.year


def _looks_back(found: Found, now: Standing, at: int) -> bool:
    return cues.looks_back(now.text, now.sentences[at], found)


def _start(date: Focus) -> int:
    return date.found.start if date.found else -1
