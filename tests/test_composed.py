"""Dates that are composed: every part of a date with every way of telling its year.

The tables lie in cases/composed; a new wording is one line there.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from pathlib import Path

import pytest

from timeline import dates
from timeline.dates import edtf
from timeline.dates.calendars import feasts

CASES = Path(__file__).parent / "cases" / "composed"
TOLD = "The mill burned down in a fire {}. "
STANDS = ("on 3 May 1840", "in 1840")
"""Where a story may stand of which the next date is in another year."""
BEHIND = ("{part} {shift}",)
BEFORE = "{shift} {part}"
EITHER = (*BEHIND, "{part}, {shift},", "{part} ({shift})", "{shift}, {part},", BEFORE)
FORMS = {"behind a date": BEHIND, "on either side of a date": EITHER}
LEFT = "The barge left Holm {}."


def table(name: str) -> list[tuple[str, str, str]]:
    """The lines of a table: the heading above, the words, and what they say."""
    heading, lines = "", []
    for line in (CASES / name).read_text(encoding="utf-8").partition("\n\n")[2].splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
        elif line:
            words, _, said = line.rpartition(" = ")
            lines.append((heading, words, said))
    return lines


def in_year(words: str, said: str, year: int) -> tuple[str, str]:
    """The words of a part and its date, of this year."""
    easter = re.fullmatch(r"Easter([+-]\d+)", said)
    if easter:
        _, month, day = feasts.day_of("", int(easter[1]), year, julian=False) or (0, 0, 0)
        return words, str(date(year, month, day))
    said = said.replace("Y", str(year))
    if "Weekday" in words:
        words = words.replace("Weekday", calendar.day_name[date.fromisoformat(said).weekday()])
    return words, said


def tell(story: str, words: str) -> list[str]:
    """The dates of a sentence that tells something with these words, behind what has been told."""
    before = TOLD.format(story)
    text = before + LEFT.format(words.rstrip(","))
    return [
        str(timex.edtf)
        for timex in dates.tag(text)
        if timex.start >= len(before) and timex.edtf and not timex.aside
    ]


def is_right(told: list[str], said: str) -> bool:
    """Whether it is told, and nothing that it does not lie in."""
    return said in told and all(edtf.parse(each).overlaps(edtf.parse(said)) for each in told)


@pytest.mark.parametrize(("heading", "shift", "year"), table("shifts.txt"), ids=lambda each: each)
def test_what_tells_the_year_belongs_to_the_date_beside_it(
    heading: str, shift: str, year: str
) -> None:
    wrong = []
    for _, words, template in table("parts.txt"):
        part, said = in_year(words, template, int(year))
        for form in FORMS.get(heading, EITHER):
            if form == BEFORE and (shift.endswith(" on") or part.startswith(("late", "towards"))):
                continue  # "two years on on 3 May"
            for story in STANDS:
                composed = form.format(part=part, shift=shift)
                told = tell(story, composed)
                if not is_right(told, said):
                    wrong.append(f"{story}: {composed}: {told} for {said}")
    assert not wrong


@pytest.mark.parametrize("name", ["alone.txt", "lists.txt"])
def test_expressions_that_are_made_of_several_are_one_date_or_the_dates_listed(name: str) -> None:
    wrong = []
    for _, words, said in table(name):
        told, dates_said = tell(STANDS[0], words), said.split("; ")
        beside = [each for each in told if each not in dates_said]
        if not all(one in told and is_right([one, *beside], one) for one in dates_said):
            wrong.append(f"{words}: {told} for {said}")
    assert not wrong
