"""Dates that date no happening: each with the name of the rule that sets it aside.

The tagger has set aside what is no date at all (counts, telephone numbers, stamps). Here stand
the rules that need the sentence, in the order in which they are asked.
"""

from __future__ import annotations

import re

from timeline.extract.aside_rule import Rule, screen
from timeline.extract.english import (
    argued,
    compared,
    day_names,
    denied,
    figures,
    fixed,
    foreseen,
    framed,
    furniture,
    habits,
    labels,
    named,
    notes,
    page,
    passing,
    planned,
    reckonings,
    recurring,
    stated,
    states,
    supposed,
    untold,
    works,
)

SPACE = re.compile(r"\s")
FAR, NEAR = 240, 60
"""Code points before and behind the date words in which rules look."""
WORDS = re.compile(r"[a-z]+|[£$€¥(:&”\"]")
QUOTES = '"“'
QUOTATION = re.compile(r"(?:\A|(?<=[\s(\[—]))[\"“][^\"“”]{1,400}[\"”]")
OPENING = 16
"""Date words that begin within so many characters open their sentence."""
BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")

RULES: tuple[Rule, ...] = (
    *untold.RULES,
    *denied.RULES,
    *planned.RULES,
    *compared.RULES,
    *passing.RULES,
    *recurring.RULES,
    *habits.RULES,
    *foreseen.RULES,
    *fixed.RULES,
    *framed.RULES,
    *stated.RULES,
    *states.RULES,
    *works.RULES,
    *figures.RULES,
    *argued.RULES,
    *page.RULES,
    *furniture.RULES,
    *labels.RULES,
    *named.RULES,
    *reckonings.RULES,
    *day_names.RULES,
    *supposed.RULES,
)
SCREENS = {
    where: screen(rule for rule in RULES if rule.where == where and not rule.needs)
    for where in ("sentence", "segment", "clause", "before", "marked", "near")
}
NOTES, CIRCUMSTANCE = notes.NOTES, notes.CIRCUMSTANCE
MODALS = notes.MODALS
SUPPOSED, SUPPOSED_BESIDE = notes.SUPPOSED, notes.SUPPOSED_BESIDE


def find(sentence: str, clause: tuple[int, int], words: tuple[int, int], days: int) -> str | None:
    """The name of the first rule that sets a date aside, or None.

    `clause` and `words` are where, in the sentence, the clause and its date words stand; `days`
    is the number of days that the date leaves open.
    """
    start, end = words
    sentence = SPACE.sub(" ", sentence)  # as long as before: the offsets hold
    told = _own_words(sentence, start, end)
    said = frozenset(WORDS.findall(sentence.lower()))
    first, last = _opening(sentence, clause[0], start), _end(sentence, end, clause[1])
    own = told[first:last] if said.isdisjoint(MODALS) else _own_clause(told, first, words, last)
    stretches = {
        "sentence": _without_brackets(told, start),
        "segment": _segment(told, start, end),
        "clause": own,
        "before": sentence[max(clause[0], start - FAR) : start],
        "marked": _marked(sentence, start, end, FAR),
        "near": _marked(sentence, start, end, NEAR),
    }
    worth = {where for where, text in stretches.items() if SCREENS[where].lets_through(text)}
    for rule in RULES:
        asked = _has(said, rule.needs) if rule.needs else rule.where in worth
        if asked and days >= rule.least_days and rule.pattern.search(stretches[rule.where]):
            return rule.name
    return None


def _own_words(sentence: str, start: int, end: int) -> str:
    """The sentence with blanks for what is quoted in it without the date, and for a circumstance.

    What a letter says, "that he should have sailed," tells nothing of the day on which it was
    written; nor does "On 6 May, after a storm that nobody could have foreseen, she sailed".
    """
    if any(mark in sentence for mark in QUOTES):
        quoted = [found.span() for found in QUOTATION.finditer(sentence)]
        if not any(first <= start < last for first, last in quoted):
            sentence = QUOTATION.sub(lambda found: " " * len(found.group()), sentence)
    beside = CIRCUMSTANCE.match(sentence, end) if start < OPENING else None
    if not beside:
        return sentence
    return sentence[:end] + " " * (beside.end() - end) + sentence[beside.end() :]


def _opening(sentence: str, first: int, start: int) -> int:
    """Where the clause begins: behind the last semicolon another thing is told."""
    return max(first, sentence.rfind(";", first, start) + 1)


def _end(sentence: str, end: int, last: int) -> int:
    """Where the clause ends: behind the next semicolon another thing is told, too."""
    behind = sentence.find(";", end, last)
    return behind if behind >= 0 else last


def _own_clause(sentence: str, first: int, words: tuple[int, int], last: int) -> str:
    """The clause without clauses in it that say what would be: "died, when he should have slept".

    Such a clause stands behind the date, or between commas before it.
    """
    start, end = words
    behind = SUPPOSED.search(sentence, end, last)
    last = behind.start() if behind else last
    beside = SUPPOSED_BESIDE.search(sentence, first, start)
    if not beside:
        return sentence[first:last]
    return sentence[first : beside.start()] + sentence[beside.end() : last]


def _has(said: frozenset[str], needs: tuple[frozenset[str], ...]) -> bool:
    """Whether a sentence has a word of each set."""
    return not any(words.isdisjoint(said) for words in needs)


def _segment(sentence: str, start: int, end: int) -> str:
    """What stands around the date words between colons and semicolons."""
    first = max(sentence.rfind(mark, 0, start) for mark in ":;") + 1
    last = min((at for mark in ":;" if (at := sentence.find(mark, end)) >= 0), default=None)
    return sentence[first:last]


def _marked(sentence: str, start: int, end: int, margin: int) -> str:
    """The date words in ⟨⟩, with whole words before and behind them."""
    first, last = max(0, start - margin), min(len(sentence), end + margin)
    before, behind = sentence[first:start], sentence[end:last]
    if first:
        before = before[before.find(" ") :]
    if last < len(sentence):
        behind = behind[: behind.rfind(" ") + 1]
    return f"{before}⟨{sentence[start:end]}⟩{behind}"


def _without_brackets(sentence: str, at: int) -> str:
    """The sentence without the brackets that do not hold the date: they speak of something else."""
    return BRACKETS.sub(
        lambda found: found.group() if found.start() <= at < found.end() else "", sentence
    )
