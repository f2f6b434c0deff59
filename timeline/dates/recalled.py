"""What a text calls back to mind by its name: a happening, a birth, what an anniversary is of."""

from __future__ import annotations

from timeline.dates import english_cues as words
from timeline.dates.focus import Focus
from timeline.dates.memory import is_ones_own, named, stems
from timeline.dates.reading import Reading
from timeline.dates.standing import Standing
from timeline.dates.timex import Found

__all__ = ["birth", "happening", "remembered"]

NAMED_WITHIN = 8
"""So many sentences behind a day what happened on it is called by a new name."""


def happening(now: Standing, found: Found, at: int) -> Focus | None:
    """When what is named behind an expression happened: "ten days after the battle"."""
    own = is_ones_own(now.text, found.end)
    stems, start = named(now.text, found.end), now.sentences[at].start
    return now.memory.find(stems, before=start, latest=own) or _just_told(now, found, at)


def _just_told(now: Standing, found: Found, at: int) -> Focus | None:
    """The day that was told last, which "four days after the eruption" gives its name."""
    day = now.chain
    if not day or not day.edtf.is_exact_day or at - day.sentence > NAMED_WITHIN:
        return None
    reading = found.reading
    if reading.step != 1 or reading.unit not in ("day", "week"):
        return None
    return day if words.THE_HAPPENING.match(now.text, found.end) else None


def birth(now: Standing, reading: Reading, at: int) -> Focus | None:
    """The birth from which the sum fits the story, or else the last one told there."""
    if not now.births or not now.last or reading.count is None:
        return now.births[-1] if now.births else None
    told = now.last.years[0] - round(reading.count)
    best = min(reversed(now.births), key=lambda born: abs(born.years[0] - told))
    latest = now.births[-1]
    same = now.sentences[latest.sentence].paragraph == now.sentences[at].paragraph
    return latest if same and abs(best.years[0] - told) > 1 else best


def remembered(now: Standing, found: Found, at: int) -> Focus | None:
    """The dated sentence that speaks of what is remembered, where the sum fits the story."""
    reading = found.reading
    if found.rule == "birthday" or words.OF_BIRTH.match(now.text, found.end):
        return birth(now, reading, at)
    last = now.last
    if reading.count is None or not last or not last.edtf.latest:
        return None
    # "Of the July rising" is part of the words where it gives the month.
    counted = words.ANNIVERSARY.search(now.text, found.start, found.end)
    about = named(now.text, counted.end() if counted else found.end)
    start = now.sentences[at].start
    # The words that name what is remembered are not those that tell of it.
    told_here = about & stems(now.text[start : found.start])
    before = None if told_here else start
    near = now.memory.find(about, last.edtf.latest.year - round(reading.count), before)
    own = is_ones_own(now.text, found.end)
    return near or now.memory.find(about, before=before, latest=own)
