"""Whether "two days after" is counted from what stands behind it, or from what was told before.

"Two days after they broke the siege they sailed" is two days after that. But in "Two days after
they broke the siege" nothing else is told: there they broke it, two days after what was before.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.english import afterwards as words
from timeline.dates.english import naming
from timeline.dates.english.kinds import NAMES
from timeline.dates.english.other_words import CALLED
from timeline.dates.timex import Found

__all__ = ["of_the_story"]

EVENT = "event"


def of_the_story(text: str, founds: list[Found]) -> list[Found]:
    """The expressions, without a happening where the words behind them tell what came then."""
    return [_alone(found) if _tells(text, found) else found for found in founds]


def _alone(found: Found) -> Found:
    return found._replace(reading=replace(found.reading, value=None))


def _tells(text: str, found: Found) -> bool:
    """Whether the clause behind an expression is the only one of its sentence."""
    if found.reading.value != EVENT or not text.endswith(words.AFTER, found.start, found.end):
        return False
    if words.FOLLOWING_THEM.match(text, found.end):
        return True
    opens = words.OPENS.search(text, max(0, found.words - words.OPENED), found.words)
    if not opens:
        return False
    said = words.SENTENCE.match(text, found.end)
    if not said:
        return False
    first, *rest = words.SEGMENT.findall(said[0])
    verb = words.VERB.search(first)
    if not verb or verb.start() > words.SUBJECT_LENGTH:
        return False
    subject = words.SUBJECT.fullmatch(first[: verb.start()].rstrip())
    # "He sold the mill, and in the year after the fire was drowned": he was, and no fire.
    goes_on = opens["joint"] is not None and subject and not words.WHO.match(subject[0])
    if not subject or goes_on or _happened(subject[0]):
        return False
    behind = words.OF_VERB.match(first, verb.end())
    assert behind
    if _is_told(first[behind.end() :]):
        return False
    return not any(map(_stands_alone, rest))


def _happened(subject: str) -> bool:
    """Whether it is no person but a happening: "the day after the fire broke out"."""
    head = subject.rpartition(" ")[2]
    return head in CALLED or head in NAMES or naming.EVENT.match(head) is not None


def _stands_alone(segment: str) -> bool:
    """Whether what stands behind a comma tells by itself what somebody did."""
    if words.STANDS_ALONE.match(segment):
        return True
    return not words.GOES_ON.match(segment) and _is_told(segment)


def _is_told(segment: str) -> bool:
    """Whether a part of a sentence tells what somebody else did."""
    said = words.SAME_SUBJECT.sub("", words.JOINS.sub("", segment))
    return words.VERB.search(said) is not None
