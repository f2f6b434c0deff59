"""Whether what a text has told since it left a story is only the background of that.

"The wells had failed in the spring of 1811, and by Easter the last sheep had died" behind a day of
1815: no day is told there, or only what had happened before. When a paragraph then begins as the
story did, in the simple past, its "next morning" is that of the story.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.english import cues as words
from timeline.dates.english import pluperfect, threads
from timeline.dates.story import cues, focus
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found, Founds
from timeline.sentences import Sentence

__all__ = ["before_it_ran_ahead", "is_background", "is_told_on", "steps_on"]

DAYS = ("day", "week", "fortnight")
AHEAD = 14
"""So many days at least a story runs ahead."""


def steps_on(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether a story goes on by a step that can be counted from any day: "the next morning"."""
    reading = found.reading
    if reading.kind not in ("date", "step", "offset") or reading.unit not in (*DAYS, "time"):
        return False
    if reading.is_absolute or reading.month or reading.feast or reading.republican is not None:
        return False
    if reading.step == -1 or reading.value == "event" or cues.looks_back(text, sentence, found):
        return False
    if cues.has_pluperfect(text, sentence.start, found.start):
        return False
    return words.PAST.search(text, sentence.start, sentence.end) is not None


def is_background(now: Standing, founds: Founds, number: int, at: int, line: Focus) -> bool:
    """Whether all dates between a line's last and expression `number` are no days of a story:
    years, seasons and months, or days on which something had happened.

    They stand in paragraphs before that of the expression, which is in sentence `at`.
    """
    text, sentences = now.text, now.sentences
    if not line.found or cues.looks_back(text, sentences[line.sentence], line.found):
        return False
    days = {each.found.start for each in now.recent if each.found and each.edtf.is_exact_day}
    where = at
    for each in reversed(founds[:number]):
        if not each or each.reading.kind not in ("date", "step", "offset", "range"):
            continue
        while sentences[where].start > each.start:
            where -= 1
        if each.start <= line.found.start:
            break
        if sentences[where].paragraph == sentences[at].paragraph:
            return False
        if each.start in days and not _had_happened(text, sentences[where], each):
            return False
    return True


def is_told_on(
    text: str, sentences: Sequence[Sentence], founds: Founds, number: int, at: int, told: Focus
) -> bool:
    """Whether a paragraph that looks back with its first day is told on from there.

    "On 5 July two sails had been seen. The next day they came in": no background is that. `told`
    is where the text stood before.
    """
    paragraph = sentences[at].paragraph
    following = founds[number + 1] if number + 1 < len(founds) else None
    if sentences[told.sentence].paragraph == paragraph or not following:
        return False
    while sentences[at].end <= following.start:
        at += 1
    if sentences[at].paragraph != paragraph or following.reading.is_absolute:
        return False
    return not cues.looks_back(text, sentences[at], following)


def before_it_ran_ahead(now: Standing, start: int, at: int) -> Focus | None:
    """Where a story stood before it ran ahead, if the paragraph begins at `start` by saying so.

    "They forgot it until men came five weeks later. But that is to run on": so it is told from
    before that.
    """
    if not threads.RAN_AHEAD.match(now.text, start, now.sentences[at].end) or not now.recent:
        return None
    ahead = now.recent[-1]
    if now.is_near(ahead, at):
        return None
    back = (each for each in reversed(now.recent) if focus.days_before(each, ahead) >= AHEAD)
    return next(back, None)


def _had_happened(text: str, sentence: Sentence, found: Found) -> bool:
    if found.signal == "before":  # "By Easter the last had died."
        return pluperfect.PLUPERFECT.search(text, found.end, sentence.end) is not None
    return cues.looks_back(text, sentence, found)
