"""From when until when that lasted whose length is told: "For six days he sat tied".

A length of time dates something only where the text says from when it is counted: it is said to
have passed, or to follow; it opens what is told next; or it is that of what the same passage lets
begin. All others ("he stayed nine days", "food for a month") say how long, and no more.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.english import cues as cue_words
from timeline.dates.english import lasting as words
from timeline.dates.story import cues, elapsed, moving_on, terms
from timeline.dates.story.focus import Focus
from timeline.dates.story.plans import is_intended
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found, Founds
from timeline.sentences import Sentence

__all__ = ["OVER_YEARS", "dated", "is_lost", "is_untold"]

OVER_YEARS = ("year", "decade", "century")
PASSED = ("lapse", "lapse-one")
"""The rules of what is said to have passed."""
DAYS = ("day", "week", "fortnight")
SOME = {"day": 13, "week": 1}
"""So many of a unit are only some days."""
COUNTED_IN = {
    "month": ("day", "month"),
    **dict.fromkeys(("year", "decade", "century"), ("day", "month", "season", "year")),
}
"""How finely the beginning must be known for a length in such units; days need a day."""
BEHIND, AHEAD = 12, 60
"""So many characters before a length tell whether it did pass, and what it is the length of."""
OF_CLAUSE = 7
"""So many words behind it tell its verb."""
SENTENCES, FOLLOWING_SENTENCES, BEGAN_SENTENCES = 4, 8, 1
"""So many sentences on it is counted from the last date, what follows that, and what began."""


def dated(now: Standing, founds: Founds, number: int, at: int) -> tuple[Dated | None, Focus | None]:
    """The span of what lasted so long, and the date it is counted from; (None, None) for none."""
    found, base = founds[number], now.last
    if found and terms.is_term(found):
        now.terms = [*now.terms[-1:], (found, at)]
    if not found or not base or found.reading.kind != "duration":
        return None, None
    if found.reading.unit in OVER_YEARS:
        now.elapsed = elapsed.ended(now, founds, number, at)
    if found.rule in PASSED:
        return _passed(now, found, base, at)
    reading = found.reading
    behind = founds[number + 1] if number + 1 < len(founds) else None
    # "Over the next three days" points back whatever stands between.
    follows = reading.step == 1
    near = at - base.sentence <= (FOLLOWING_SENTENCES if follows else SENTENCES)
    near = near and (follows or now.is_near(base, at))
    if reading.count is None or not near:
        return None, None
    if not _is_fine_enough(reading.unit, base) or _is_told_behind(now.text, found, behind):
        return None, None
    if follows:
        told = not _is_in_prospect(now, found, at)
    else:
        told = reading.step is None and (
            _opens(now.text, found, base) or _began(now, found, base, at)
        )
    spans = candidates(reading, base.edtf)[1:] if told else ()
    return (spans[-1], base) if spans else (None, None)


def is_lost(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether an undated sentence leads years on: "Thirty years after the wreck they met".

    Whatever is told from there on is not of the years that were told before.
    """
    reading = found.reading
    if reading.kind != "offset" or reading.value != "event" or reading.step != 1:
        return False
    if reading.unit != "year" or (reading.count or 0) <= 1 or not cues.opens(sentence, found):
        return False
    return not cues.looks_back(text, sentence, found)


def is_untold(now: Standing, found: Found, base: Focus) -> bool:
    """Whether nobody says when those years began that are over: "after fifteen years of silence".

    What has a name of its own seldom began with the date that was told last, unless that tells of
    a beginning: "He was consecrated in 1702. After nine years of quarrels he resigned".
    """
    if found.rule != "duration" or not words.OF_WHAT.match(now.text, found.end):
        return False
    start = now.sentences[base.sentence].start
    begun = words.BEGAN.search(now.text, start, found.start)
    return not begun and not words.ENTERED.search(now.text, start, found.start)


def _passed(now: Standing, found: Found, base: Focus, at: int) -> tuple[Dated | None, Focus | None]:
    """Move the story on over years or days that are said to have passed, and tell from when on."""
    if cue_words.NOT_PASSED.search(now.text, max(0, found.words - BEHIND), found.words):
        return None, None
    passed = replace(found.reading, kind="offset", step=1)
    if passed.unit != "year" and not base.edtf.is_exact_day:
        return None, None
    reached = candidates(passed, base.edtf)
    if not reached:
        return None, None
    moving_on.reach(now, found._replace(reading=passed), reached[0], at, base)
    if passed.unit not in DAYS:
        return None, None  # what fills months or years is told apart
    return next(iter(candidates(found.reading, base.edtf)[1:]), None), base


def _is_fine_enough(unit: str, base: Focus) -> bool:
    if unit in DAYS:
        return base.edtf.is_exact_day
    return base.edtf.kind == "date" and base.edtf.precision in COUNTED_IN.get(unit, ())


def _is_told_behind(text: str, found: Found, behind: Found | None) -> bool:
    """Whether a date says when that was: "for two days, the 3rd and the 4th"."""
    if not behind or behind.reading.kind not in ("date", "range"):
        return False
    return words.TOLD_BEHIND.fullmatch(text, found.end, behind.start) is not None


def _is_in_prospect(now: Standing, found: Found, at: int) -> bool:
    """Whether what follows was only meant to: "bread for the next ten days"."""
    near = max(0, found.start - AHEAD)
    if words.OPENING.search(now.text, near, found.start):
        return False
    prospect = words.PROSPECT.search(now.text, near, found.start)
    return prospect is not None or is_intended(now.text, now.sentences[at], found)


def _opens(text: str, found: Found, base: Focus) -> bool:
    """Whether what was done for some days is told next: what fills weeks is told apart."""
    reading = found.reading
    if (reading.count or 0) > SOME.get(reading.unit, 0) or base.is_bound:
        return False
    if not words.OPENING.search(text, max(0, found.start - AHEAD), found.start):
        return False
    clause = words.CLAUSE.match(text, found.end)
    told = clause[0] if clause else ""
    if told[:1] not in (" ", ","):
        return False  # "for nine days' work"
    return words.UNTOLD.isdisjoint(told.replace(",", " ").lower().split()[:OF_CLAUSE])


def _began(now: Standing, found: Found, base: Focus, at: int) -> bool:
    """Whether it is the length of what began on the date: "broke out in May and lasted a year"."""
    if at - base.sentence > BEGAN_SENTENCES:
        return False
    text, start = now.text, now.sentences[base.sentence].start
    verb = words.LASTED.search(text, max(start, found.start - AHEAD), found.start)
    if not verb or not words.BEGAN.search(text, start, verb.start()):
        return False
    return not words.OTHERWISE.search(text, start, verb.start())
