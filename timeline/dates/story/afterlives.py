"""Where a story goes on behind a paragraph that ends ages later: "The urn was opened in 1961".

What became of a thing in another age is told beside the story, which nobody goes on with there: a
date without its year, in a new paragraph, is one of the story.
"""

from __future__ import annotations

from itertools import islice

from timeline.dates.english import afterlives as words
from timeline.dates.story.focus import Focus
from timeline.dates.story.passing import LIFETIME
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found

__all__ = ["before_afterlife"]

MOST_LATER = 4
"""So many dates at most are told of what became of a thing."""
LEAST, NEAR = 3, 1
"""So many dates of the same few years are a story; from one to the next lie so many years."""
UNITS = ("day", "week", "fortnight", "month", "season")


def before_afterlife(now: Standing, found: Found, at: int) -> Focus | None:
    """The last date of the story, if its paragraph has ended with dates more than a lifetime later.

    All of them bear their years, and sentence `at` is in a new paragraph.
    """
    reading = found.reading
    if not now.told or now.is_near(now.told[-1], at) or reading.unit not in UNITS:
        return None
    if reading.step in (0, -1) or reading.value == "event" or reading.how == "event":
        return None
    last = now.told[-1]
    for number, date in enumerate(islice(reversed(now.told), MOST_LATER + 1)):
        far = last.years[0] - date.years[1] > LIFETIME
        if far and _is_story(now, date, number):
            return date._replace(sentence=at - 1)
        if date.heading or not (date.found and date.found.reading.is_absolute):
            return None
        if not now.is_near(date, last.sentence):
            return None
    return None


def _is_story(now: Standing, date: Focus, later: int) -> bool:
    """Whether the text told of the years of a date, and left them for `later` dates in one breath.

    Not "for two centuries nothing is heard of it. In 1790 ...": that has gone on there.
    """
    if not now.is_near(date, now.told[-1].sentence) or date.heading or not date.found:
        return False
    end = now.told[-1].found
    if not end or words.GOES_ON.search(now.text, date.found.end, end.end):
        return False
    before = now.told[-later - LEAST : -later]
    years = [each.years[0] for each in before]
    return len(years) == LEAST and max(years) - min(years) <= NEAR
