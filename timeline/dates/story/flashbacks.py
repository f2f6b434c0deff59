"""Whether a date on which a text looks back begins a part of its story."""

from __future__ import annotations

from timeline.dates.english import threads as words
from timeline.dates.story import cues, focus, quotations
from timeline.dates.story.focus import Focus
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["goes_back", "is_led_back", "steps_aside"]

FINE = ("day", "month", "season")
PARAGRAPH = 2000
"""So many characters behind a flashback its paragraph may tell it on."""
LATE = 40
"""Date words that begin behind so many characters of their sentence do not open it at all."""
OPENING = 600
"""So many characters before a date may say that its paragraph goes back."""
NOT_LONG_AGO = 400
"""So many days back a paragraph may take up what had happened before."""


def goes_back(
    text: str,
    sentence: Sentence,
    found: Found,
    reached: Focus,
    told: Focus,
    base: Focus | None,
    *,
    is_first: bool,
    before: Focus | None = None,
) -> bool:
    """Whether a day or month on which the text looks back may begin a part of the story.

    So does "Six weeks earlier, on 2 May, they had ...", and the beginning of a paragraph; and what
    is told on from the flashback `before` it, until that has come to the story again.
    """
    away = focus.days_before(reached, told)
    fine = found.reading.unit in ("day", "month")
    fine = fine and (reached.edtf.kind == "date" or found.reading.part is not None)
    # "In the early months of 1886 he had found the reef."
    fine = fine or (found.reading.part is not None and found.reading.is_absolute)
    goes_on = before is not None and _leads_on(text, before, reached, found)
    fine = fine or (goes_on and found.reading.unit in FINE)
    if found.signal or away <= 0:
        return False
    # "To see why, one must go back to the summer before."
    step_back = found.reading.step == -1 and found.reading.unit in FINE
    near = max(sentence.start, found.start - OPENING)
    if step_back and words.LED_BACK.search(text, near, found.start):
        return True
    # "Here I must go back a little. It had been heard first in the spring of 1839."
    may_be = is_first and found.reading.is_absolute and found.reading.unit in FINE
    if not fine and not (may_be and _is_announced(text, found)):
        return False
    # But of "On 8 July they had news of the siege, which had begun on 29 May" July is the story.
    way = base.found if base and base.sentence == reached.sentence and base != told else None
    opening = way or found
    # "It had been in May two years earlier that they had ...": the words themselves lead there.
    led = found.reading.step == -1 and found.words - sentence.start < LATE
    near = is_first and (led or found.reading.is_absolute or away < NOT_LONG_AGO)
    if not near and not goes_on and not cues.opens(sentence, opening):
        return False
    places = text, sentence, found
    return cues.looks_back(*places) and not quotations.quoted(*places)


def _is_announced(text: str, found: Found) -> bool:
    """Whether the paragraph has said that it goes back."""
    start = max(0, found.start - OPENING)
    start = max(start, text.rfind("\n\n", start, found.start))
    return words.LED_BACK.search(text, start, found.start) is not None


def _leads_on(text: str, before: Focus, reached: Focus, found: Found) -> bool:
    """Whether a date lies in the paragraph of a flashback, behind it."""
    start = before.found.end if before.found else 0
    if not 0 <= found.start - start <= PARAGRAPH or text.find("\n\n", start, found.start) >= 0:
        return False
    return focus.days_before(before, reached) >= 0


def is_led_back(base: Focus, sentence: Sentence, at: int) -> bool:
    """Whether a distance opens sentence `at`: "Ten months before the fire, on 2 May, ..."."""
    way = base.found if base.sentence == at else None
    return way is not None and way.reading.step == -1 and cues.opens(sentence, way)


def steps_aside(found: Found, sentence: Sentence, reached: Focus, left: Focus | None) -> bool:
    """Whether a date printed whole late in its sentence lies before where the story came from."""
    if not left or found.words - sentence.start < LATE:
        return False
    return focus.begins_before(reached.edtf, left.edtf)
