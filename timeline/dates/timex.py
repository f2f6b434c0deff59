"""Finds time expressions: one cheap scan for words that can begin one, small rules behind it.

One pass finds the figures and the first words of the language, see `first_words`. At each of
them the rules of that word are tried in the table's order, each anchored there, so that a text is
read once and no rule ever searches. What a rule has read is kept by its text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from timeline.dates import building
from timeline.dates.calendars import reigns
from timeline.dates.choice import Choice
from timeline.dates.english.keepers import LAST_OLD_ENGLISH
from timeline.dates.english.rules import ENGLISH
from timeline.dates.english.styles import FOLLOWED, OF_MARKS, YEAR_BEHIND
from timeline.dates.grammar import Grammar, compile_language
from timeline.dates.language import Rule
from timeline.dates.reading import Reading, by_calendar, ranged

__all__ = ["PAIRS", "RULES", "Found", "Founds", "mark", "scan"]

DEPTH = 3
"""How many rules may stand before a date: "early in the morning of Tuesday, 3 May"."""
CACHE_SIZE, SIGNAL_LENGTH, SHORTEST_SIGNAL = 1 << 16, 28, 3
PAIRS = "two-calendar"
"""So begin the names of the rules for a day told by both calendars."""
ARTICLE_LENGTH = 8
"""So many characters before an expression hold its article, and tell that it is a word."""


class Found(NamedTuple):
    """An expression in a text: its extent, what it says, and the word before that bounds it."""

    start: int
    end: int
    reading: Reading
    rule: str
    signal: str
    """before, after, since, until or empty."""
    words: int
    """Where the date words begin: at the signal or the article if there is one."""
    same: Found | None = None
    """The words beside it that tell the same day by another calendar, if there are such."""

    def undated(self, value: str | None = None) -> Found:
        """The same words, of which others tell the date: only their TIMEX3 value is kept."""
        return self._replace(reading=replace(self.reading, kind="other", value=value))


Atom = tuple[int, Reading, Rule]
"""Where date words end, what they say, and by which rule."""
Founds = Sequence[Found | None]
"""The expressions of a text; None for those that date nothing."""


class _Page(NamedTuple):
    """A text that is being read."""

    text: str
    begins: dict[int, str]
    """Where an expression may begin, and with which word or kind of number."""
    dead: set[tuple[int, int]]
    """Where none does, and how many rules stand before: asked for only once."""


def scan(text: str, grammar: Grammar | None = None) -> Iterator[Found]:
    """All time expressions of a text in order, not overlapping, whatever they turn out to be."""
    grammar = grammar or GRAMMAR
    page = _Page(text, grammar.first_words.find(text), set())
    done = 0
    for begin, word in page.begins.items():
        atom = _atom(grammar, page, begin, word, 0) if begin >= done else None
        if not atom:
            continue
        rule = atom[2]
        first = _article(grammar, text, done, begin) if rule.article else begin
        signal, words = _signal(grammar, text, done, first)
        if first < begin and rule.name == "year" and grammar.agent(text, words):
            # "by the 1957 strike": who did it, and no bound of time.
            signal, words = "", first
        end, reading, signal = _joined(grammar, page, atom, signal)
        done = end
        yield Found(first, end, reading, rule.name, signal, words)


def _atom(grammar: Grammar, page: _Page, at: int, first: str, depth: int) -> Atom | None:
    text = page.text
    choices = grammar.choices.get(first)
    if choices is None:
        return None
    if choices.gate and not choices.gate(text, at):
        choice = choices.ungated_inner if depth else choices.ungated
    else:
        choice = choices.inner if depth else choices.opening
    while (hit := choice.first(text, at)) and hit.lastindex:
        number = hit.lastindex - 1
        rule = choice.rules[number]
        end = choice.end(number, hit)
        reading = _read(grammar, choice, number, text, at, end) if end else None
        if end and reading:
            if not rule.then:
                return end, reading, rule
            inner = _inner(grammar, page, end, depth)
            merged = inner and building.merged(rule.kind, reading, inner[1])
            if inner and merged:
                return inner[0], merged, rule
        choice = choice.behind(number)
    return None


def _read(
    grammar: Grammar, choice: Choice, number: int, text: str, at: int, end: int
) -> Reading | None:
    """What a rule makes of the text that it matches, kept by that text if this says all."""
    rule = choice.rules[number]
    key = (rule.name, text[at:end])
    if rule.alone and key in grammar.cache:
        return grammar.cache[key]
    if len(grammar.cache) > CACHE_SIZE:
        grammar.cache.clear()
    found = choice.match(number, text, at)
    assert found
    reading = grammar.cache[key] = building.reading(rule, found, grammar.language.words)
    return reading


def _inner(grammar: Grammar, page: _Page, at: int, depth: int) -> Atom | None:
    if (at, depth) in page.dead:
        return None
    found = None
    if depth < DEPTH:
        article = grammar.article(page.text, at)
        begin = article.end() if article else at
        word = page.begins.get(begin)
        found = _atom(grammar, page, begin, word, depth + 1) if word else None
    if not found:
        page.dead.add((at, depth))
    return found


def _article(grammar: Grammar, text: str, done: int, begin: int) -> int:
    """Where an expression begins with the article before it, if there is one."""
    before = text[max(0, begin - ARTICLE_LENGTH) : begin]
    article = grammar.article_before.search(before) if before[-1:].isspace() else None
    start = begin - len(before) + article.start() if article else begin
    return start if start >= done else begin


def _joined(grammar: Grammar, page: _Page, atom: Atom, signal: str) -> tuple[int, Reading, str]:
    """The range that the expression begins, if it begins one, and the signal that remains."""
    text = page.text
    end, reading = _marked(grammar, text, _in_reign(grammar, page, atom))
    if reading.kind == "duration" and signal == "after" and reading.unit:
        return end, replace(reading, kind="offset", step=1), ""
    if signal == "through":
        # "Through that month", "through the winter" lasted so long; "through May" until its end.
        whole = reading.step == 0 or (reading.season is not None and not reading.is_absolute)
        signal = "all" if whole else "until"
    joint = grammar.joiner(text, end) if reading.kind == "date" else None
    how = (joint.lastgroup or "") if joint else ""
    onward = how == "onward"
    lasted = signal == "all"
    joins = how and not onward and (how != "range" or lasted or signal == "between")
    if joint and joins and reading.unit != "time":
        second = _inner(grammar, page, joint.end(), 0)
        if second and second[1].kind in ("date", "step") and building.may_end(reading, second[1]):
            last, then = _marked(grammar, text, second)
            if then.julian and last > second[0] and end == atom[0]:
                reading = by_calendar(reading, julian=True)  # the mark behind is that of both
            how = "interval" if lasted else "range" if signal == "between" else how
            both = ranged(reading, then, how)
            if both:
                return last, both, ""
    if signal == "between" or (reading.kind == "range" and signal in ("from", "between")):
        if signal == "between" and reading.kind == "range":
            reading = replace(reading, how="range")
        return end, reading, ""
    if signal == "from" or onward:
        return end, reading, "since"
    return end, reading, "" if lasted else signal


def _in_reign(grammar: Grammar, page: _Page, atom: Atom) -> Atom:
    """A day or month with the year of a reign behind it: "18 November of Meiji 38"."""
    end, reading, rule = atom
    at = reigns.joint(page.text, end, reading)
    year = _inner(grammar, page, at, 0) if at else None
    if not year or year[2].name not in reigns.RULES:
        return atom
    return year[0], reigns.within(reading, year[1]), rule


def _marked(grammar: Grammar, text: str, atom: Atom) -> tuple[int, Reading]:
    end, reading, rule = atom
    mark = grammar.marks.match(text, end) if reading.unit == "day" else None
    if not mark:
        return end, reading
    if rule.name.startswith(PAIRS):
        # "3 July (20 June, Old Style": the mark is that of one of the two.
        return mark.end(), reading
    # "On 28 February, Old Style, in 1882".
    year = YEAR_BEHIND.match(text, mark.end()) if reading.month and not reading.year else None
    reading = replace(reading, year=int(year[1])) if year else reading
    english = mark.lastgroup == "english" and (reading.year or 0) <= LAST_OLD_ENGLISH
    return (year or mark).end(), by_calendar(reading, julian=english or mark.lastgroup == "julian")


def _signal(grammar: Grammar, text: str, done: int, start: int) -> tuple[str, int]:
    """The signal right before an expression, and where it begins."""
    if start - done < SHORTEST_SIGNAL or not text[start - 1].isspace():
        return "", start
    before = text[max(done, start - SIGNAL_LENGTH) : start].lower()
    last = before.rsplit(None, 1)[-1:]
    phrases = grammar.signals.get(last[0]) if last else None
    if not phrases:
        return "", start
    words = before.rsplit(None, 3)[-3:]
    for phrase, kind in phrases:
        if words[-len(phrase) :] != phrase:
            continue
        at = len(before)
        for word in reversed(phrase):
            at = before.rindex(word, 0, at)
        # "15 February was followed at once by 1 March": the day after it, and no bound.
        followed = kind == "before" and FOLLOWED.search(before, 0, at)
        if followed or "\n\n" in before[len(before.rstrip()) :]:
            return "", start
        return kind, start - len(before) + at
    return "", start


def mark(text: str, start: int, end: int) -> str | None:
    """What date words say of the calendar that they are by (english, julian, gregorian), if so."""
    return _mark(text[start:end])


@lru_cache(maxsize=1 << 12)
def _mark(words: str) -> str | None:
    """Nothing around the words is asked for: several ask of each day, and days come again."""
    found = GRAMMAR.marks.search(words) if OF_MARKS.search(words) else None
    return found.lastgroup if found else None


GRAMMAR = compile_language(ENGLISH)
RULES = ENGLISH.rules
