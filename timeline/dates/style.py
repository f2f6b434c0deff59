"""The calendar that a text states for its dates: "All dates in this chapter are Old Style"."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from timeline.dates.english_rules import ENGLISH
from timeline.dates.reading import Reading
from timeline.dates.timex import GRAMMAR, Found
from timeline.sentences import Sentence

__all__ = ["dated_by_it", "julian"]

STATED = re.compile("|".join(f"(?P<{name}>{words})" for name, words in ENGLISH.styles.items()))
FIRST_NEW_STYLE = 1582
"""Before that year there was no other style, and days are left as they were told."""
LAST_OLD_STYLE = 1923
"""The year in which the last country gave up the old calendar for its daily business: Greece."""
BOTH = re.compile(r"\d{1,2}(?: [^\W\d]+)? ?[/(\[] ?\d{1,2}(?:[)\],]|\)? [^\W\d])")
"""A day by both calendars, of which the later is Gregorian already."""
RUNNING = re.compile(r"\S[^\S\n]{2,}\S")
"""The head of a page, with its number: no part begins there."""
OF_A_PART = re.compile(rf"\b(?:{ENGLISH.of_a_part})\b")


def julian(reading: Reading) -> Reading:
    """The same words read as Old Style: days alone, for a month or a year is about the same."""
    if reading.kind == "range" and reading.first and reading.second:
        first, second = julian(reading.first), julian(reading.second)
        return replace(reading, first=first, second=second, julian=first.julian or second.julian)
    # Weekdays have run on unbroken: a weekday alone is the same by both calendars.
    named = reading.weekday is None or reading.day is not None
    if reading.year is not None and not FIRST_NEW_STYLE <= reading.year <= LAST_OLD_STYLE:
        return reading
    if reading.kind == "date" and reading.unit == "day" and named:
        return replace(reading, julian=reading.feast is None)
    return reading


def dated_by_it(text: str, sentences: list[Sentence], founds: list[Found]) -> list[Found]:
    """The expressions, read as Old Style where the text says that they are."""
    spans = _spans(text, sentences)
    if not spans:
        return founds
    starts = [start for start, _ in spans]
    new = [
        (text.find(word, one.start), one.end)
        for word in ENGLISH.new_style_words
        for one in _sentences_with((word,), text, sentences)
    ]
    begins = [start for start, _ in new]
    read = []
    for found in founds:
        number = bisect_right(starts, found.start) - 1
        other = bisect_right(begins, found.start) - 1
        # "The Gregorian almanacs have it under 9 May."
        is_other = other >= 0 and found.start < new[other][1]
        within = number >= 0 and found.start < spans[number][1] and not is_other
        if within and not _is_marked(text, found):
            found = found._replace(reading=julian(found.reading))
        read.append(found)
    return read


def _is_marked(text: str, found: Found) -> bool:
    """Whether an expression says itself by which calendar it is."""
    places = (text, found.start, found.end)
    return bool(found.reading.julian or BOTH.search(*places) or GRAMMAR.marks.search(*places))


def _spans(text: str, sentences: list[Sentence]) -> list[tuple[int, int]]:
    """Where the dates are Old Style: from what says so to the next heading, or to the end."""
    spans: list[tuple[int, int]] = []
    saying = _sentences_with(ENGLISH.style_words, text, sentences)
    headings = [
        sentence.start
        for sentence in sentences
        if saying and sentence.heading and not RUNNING.search(text, sentence.start, sentence.end)
    ]
    for stated in (each for one in saying for each in STATED.finditer(text, one.start, one.end)):
        start, end = stated.end(), len(text)
        if spans and spans[-1][1] > start:
            spans[-1] = (spans[-1][0], start)
        if stated.lastgroup != "julian":
            continue
        if OF_A_PART.search(stated.group()):
            following = bisect_right(headings, start)
            end = headings[following] if following < len(headings) else end
        spans.append((start, end))
    return spans


def _sentences_with(words: tuple[str, ...], text: str, sentences: list[Sentence]) -> list[Sentence]:
    """The sentences with one of these words: plain searches, since hardly a text has one."""
    places = set()
    for word in words:
        at = text.find(word)
        while at >= 0:
            places.add(at)
            at = text.find(word, at + 1)
    found = {bisect_right(sentences, at, key=lambda each: each.start) - 1 for at in places}
    return [sentences[number] for number in sorted(found) if number >= 0]
