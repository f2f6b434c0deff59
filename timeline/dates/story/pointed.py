"""What "that" points to where the story has been elsewhere: a year, a winter, what has its name.

"On 17 March the well was closed. Two months before, the pump had worked. He spent that March in
bed": of the March that was told, wherever the text has looked since.
"""

from __future__ import annotations

from collections.abc import Callable

from timeline.dates.english import cues as words
from timeline.dates.reading import Reading
from timeline.dates.story import (
    cues,
    focus,
    looking_back,
    pointed_months,
    pointed_weekdays,
    told_day,
)
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = ["CASES", "is_fine"]

WINTER_WITHIN = 2
"""So many sentences behind a winter its months are told of."""
THAT_WITHIN = 5
"""So many characters hold "that" behind its blank."""
NAMED_WITHIN = 4
"""So many sentences behind a season of its name "that summer" points to it."""


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


CASES: tuple[Callable[[Found, Standing, int], Focus | None], ...] = (
    _where_it_is,
    _year_before,
    _winter,
    pointed_months.of_its_name,
    pointed_months.told_ahead,
    _season,
    pointed_months.last_named,
    _fatal,
    _decade,
    _day,
    _year,
    pointed_months.of_days,
    pointed_weekdays.at,
)
"""All that "that" points to, in the order in which it is asked for: see `basis`."""


def _is_last(date: Focus, now: Standing) -> bool:
    """Whether no date of the sentence, nor a day or month, has been told behind it."""
    told = now.here or now.mentioned
    return not told or _start(told) <= _start(date)


def _start(date: Focus) -> int:
    return date.found.start if date.found else -1
