"""How far is looked in a text without end: what stands beyond a bound says nothing.

Each bound keeps a hostile megabyte from being read again for each of its dates.
"""

from __future__ import annotations

import pytest

from scripts import hostile
from timeline import dates, sentences
from timeline.dates import timex
from timeline.dates.calendars import claims, statements
from timeline.dates.edtf import parse
from timeline.dates.story import glances, quotations, said_behind
from timeline.dates.story.focus import Focus
from timeline.dates.story.memory import Memory, stems
from timeline.dates.timex import Found
from timeline.extract import evaluate, openings
from timeline.sentences import Sentence

WITHIN, BEYOND = 20, 70
"""So many repetitions of a few words lie within a bound, and beyond it."""


def place(text: str, number: int = 0) -> tuple[str, Sentence, Found]:
    """A text as one sentence, and one of its expressions."""
    return text, Sentence(0, len(text), 0, heading=False), list(timex.scan(text))[number]


def padding(times: int) -> str:
    return "and they ate " * times


@pytest.mark.parametrize(("times", "is_aside"), [(WITHIN, True), (BEYOND, False)])
def test_a_bracket_holds_a_date_only_if_both_its_ends_are_near(times: int, is_aside: bool) -> None:
    before, _, found = place(f"He fled. (He {padding(times)}in May 1712.) He came.")
    behind, _, other = place(f"He fled. (In May 1712 he {padding(times)}there.) He came.")
    assert glances.is_aside(before, found) is is_aside
    assert glances.is_aside(behind, other) is is_aside


@pytest.mark.parametrize(("times", "is_in_it"), [(WITHIN, True), (BEYOND, False)])
def test_what_is_told_in_brackets_is_told_near_its_date(times: int, is_in_it: bool) -> None:
    before, _, found = place(f"The house (it was {padding(times)}sold in May 1712) fell.")
    behind, _, other = place(
        f"The house (it had been sold to Anna in May 1712 {padding(times)}) fell."
    )
    assert glances.is_bracketed(before, found) is is_in_it
    assert glances.is_bracketed(behind, other) is is_in_it


@pytest.mark.parametrize(("times", "is_quoted"), [(WITHIN, True), (BEYOND, False)])
@pytest.mark.parametrize(("opening", "closing"), [("“", ",”"), ('"', ',"'), ("‘", ",’")])
def test_a_quotation_opens_near_the_date_in_it(
    opening: str, closing: str, times: int, is_quoted: bool
) -> None:
    words = f"{opening}I {padding(times)}and in May 1712 I fled{closing} he said."
    assert quotations.quoted(*place(f"He spoke: {words}")) is is_quoted


@pytest.mark.parametrize(("times", "is_quoted"), [(WITHIN, True), (BEYOND, False)])
def test_a_quotation_in_single_marks_ends_near_the_date_in_it(times: int, is_quoted: bool) -> None:
    assert (
        quotations.quoted(*place(f"He said: ‘In May 1712 I {padding(times)}there,’ and fled."))
        is is_quoted
    )


@pytest.mark.parametrize(("times", "is_asked"), [(WITHIN, True), (BEYOND, False)])
def test_a_question_ends_near_the_date_that_it_asks_of(times: int, is_asked: bool) -> None:
    places = place(f"Was it in May 1712 that they {padding(times)}there?")
    assert glances.is_glanced(*places, opens=True) is is_asked


@pytest.mark.parametrize(("times", "follows"), [(WITHIN, True), (BEYOND, False)])
def test_the_date_that_follows_stands_near(times: int, follows: bool) -> None:
    text = f"In May he fled. He {padding(times)}there. In July 1712 he came."
    founds = list(timex.scan(text))
    first = Sentence(0, len("In May he fled."), 0, heading=False)
    following = said_behind.whole_date(text, founds, 0, first, alone=False)
    assert (str(following) if following else None) == ("1712-07" if follows else None)


@pytest.mark.parametrize(("times", "day"), [(WITHIN, "1640-05-14"), (BEYOND, "1640-05-04")])
def test_that_a_calendar_was_changed_is_said_near_its_name(times: int, day: str) -> None:
    text = f"Days are Old Style here. The town adopted it, they {padding(times)}"
    found = dates.tag(f"{text}and in New Style on 4 May 1640 he came.")
    assert str(found[-1].edtf) == day


@pytest.mark.parametrize(("times", "date"), [(WITHIN, "1650-05"), (BEYOND, None)])
def test_what_is_remembered_was_told_of_near_in_its_sentence(times: int, date: str | None) -> None:
    told = f"The siege began in May 1640, {padding(times)}and fell. "
    found = dates.tag(f"{told[:-2]} on the tenth anniversary of the siege.")[-1]
    assert (str(found.edtf) if found.edtf else None) == date


@pytest.mark.parametrize(("others", "date"), [(63, "1600"), (64, None)])
def test_of_many_passages_with_one_word_the_last_are_asked(others: int, date: str | None) -> None:
    words = ["the siege and mutiny", *["the siege", "the mutiny"] * others]
    text = ". ".join(words)
    memory, start = Memory(text), 0
    for number, said in enumerate(words):
        year = parse(str(1600 + 5 * number))
        memory.add(start, start + len(said), Focus(year, None, heading=False, sentence=number))
        start += len(said) + len(". ")
    found = memory.find(stems("the siege and mutiny"))
    assert (str(found.edtf) if found else None) == date


def test_of_one_year_so_many_passages_are_kept() -> None:
    memory = Memory("the siege")
    for number in range(90):
        memory.add(0, 9, Focus(parse("1640"), None, heading=False, sentence=number))
    assert len(memory.new) == 48


def test_so_many_sentences_of_a_text_speak_of_its_calendars() -> None:
    text = "Days are Old Style here. " * 5010
    made = statements.claims(text, sentences.split(text), [])
    assert len(made) == 5000


@pytest.mark.parametrize(("length", "are_read"), [(4900, True), (5100, False)])
def test_a_sentence_without_end_is_a_table_and_tells_nothing(length: int, are_read: bool) -> None:
    text = ("Anna came to Brede and " * 300)[:length]
    assert bool(openings.tokens(text, Sentence(0, length, 0, heading=False))) is are_read
    told = f"In May 1712 Anna Reid founded the mill of Brede {padding((length - 60) // 13)}there."
    assert bool(evaluate.raw({"text": told})) is are_read


def test_a_year_of_many_days_is_remembered_from_its_first() -> None:
    days = " ".join(f"On {day} May 1712 the ferry ran." for day in range(10, 31))
    text = f"On 6 May 1712 a dance was held at Orm. {days} Two months after the dance he died."
    assert str(dates.tag(text)[-1].edtf) == "1712-07"


def test_who_kept_the_old_calendar_is_read_once_in_a_paragraph_without_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read = 0

    def kept_until(said: str) -> tuple[int, int] | None:
        nonlocal read
        read += len(said)
        return claims.kept_until(said)

    monkeypatch.setattr(statements, "kept_until", kept_until)
    text = hostile.text("diaries", 20_000)
    dates.tag(text)
    assert read <= 2 * len(text)
