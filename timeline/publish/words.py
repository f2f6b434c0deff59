"""Dates and ways of dating in plain words, neutral, for readers."""

from __future__ import annotations

from datetime import date

from timeline import quote
from timeline.dates import label
from timeline.dates.day import Day
from timeline.dates.edtf import Edtf
from timeline.model import Citation
from timeline.publish.disagree import BEGINNING, DATE, END

MARKS = tuple("“”‘’\"'")
HAIR = "\u200a"
"""A space as thin as a hair."""
SUBJECTS = {
    DATE: "The date",
    BEGINNING: "The beginning",
    END: "The end",
}


def when(date: Edtf) -> str:
    """A date in words: `January 1878`; one day of several years: `1 May of 1887, 1888 or 1889`."""
    return _of_years(date) or label.words(date)


def _of_years(date: Edtf) -> str | None:
    """The day or month said once, where three years or more can be meant."""
    parts = [label.words(member).rsplit(" ", 1) for member in date.members if member]
    if date.kind != "choice" or len(parts) < 3 or any(len(part) < 2 for part in parts):
        return None
    (first, *others), years = {part[0]: None for part in parts}, [part[1] for part in parts]
    if others or not all(year.isdecimal() for year in years):
        return None
    return f"{first} of {', '.join(years[:-1])} or {years[-1]}"


def unknown(date: Edtf) -> str:
    """What a date leaves open, as a clause; empty where it leaves nothing open."""
    return label.known(date)


def machine_date(date: Edtf) -> str | None:
    """What HTML's `time` element takes: a certain day, month or year from 1000 on, else None."""
    plain = date.kind == "date" and date.precision in ("day", "month", "year")
    certain = not (date.approximate or date.uncertain) and "X" not in str(date)
    in_reach = date.earliest is not None and 1000 <= date.earliest.year <= 9999
    return str(date) if plain and certain and in_reach else None


def subject(key: str) -> str:
    """What a disagreement is about, as a heading: `The date`, or the key with a capital."""
    return SUBJECTS.get(key) or key.replace("-", " ").capitalize()


def calendar_day(day: date) -> str:
    """A day of the site's own time: `5 May 2026`."""
    return f"{day.day} {day:%B} {day.year}"


def year(number: int) -> str:
    """An astronomical year as readers count: 0 is 1 BC."""
    return label.year(number)


def old_style(day: Day) -> str:
    """A Gregorian day as the Julian calendar calls it: `9 March 1867`.

    By the count of days since a 1 March of the Julian calendar (Richards, 2013).
    """
    since = day.ordinal + 1_753_507  # days since 1 March 4801 BC, Julian
    years = (4 * since + 3) // 1461
    of_year = since - 1461 * years // 4
    months = (5 * of_year + 2) // 153  # since March
    number = of_year - (153 * months + 2) // 5 + 1
    month = (months + 2) % 12 + 1
    return f"{number} {label.MONTHS[month - 1]} {label.year(years - 4800 + (month < 3))}"


def how_dated(citation: Citation, other_source: str | None = None) -> str:
    """How a citation's date was found, in one sentence, with its anchor quoted.

    `other_source` is the label of the text in which the anchor stands, where it is another.
    """
    words = quoted(citation.date_text)
    found = when(citation.date)
    match citation.dated_by:
        case "explicit":
            return f"The passage gives the date itself: {words}."
        case "repaired":
            return f"The text prints {words}, which is damaged; it is read as {found}."
        case "editor":
            return (
                f"The passage does not bear this date by itself; the editor reads {words} "
                f"as {found}."
            )
    if citation.anchor is None:
        return f"{words} is read as {found} from its surroundings."
    anchor = f"{quoted(citation.anchor.quote)} ({when(citation.anchor.date)})"
    where = f" in {other_source}" if other_source else " in the same text"
    if not quote.locate(citation.quote, citation.date_text):
        return f"The passage gives no date of its own; the date comes from {anchor}{where}."
    match citation.dated_by:
        case "heading":
            return f"{words} stands under the heading {anchor}."
        case "relative":
            return f"{words}, counted from {anchor}."
        case "anniversary":
            return f"{words} is an anniversary, counted from {anchor}."
        case "link":
            return (
                f"{words} leaves part of the date open; the same event is dated by {anchor}{where}."
            )
    return f"{words} is completed from {anchor}{where}."


def quoted(text: str) -> str:
    """Words of a source in typographic quotation marks, on one line."""
    line = " ".join(text.split())
    return line.join(marks(line))


def marks(text: str) -> tuple[str, str]:
    """The quotation marks around a text, kept apart from its own where it begins or ends so."""
    before = HAIR if text.startswith(MARKS) else ""
    behind = HAIR if text.endswith(MARKS) else ""
    return f"“{before}", f"{behind}”"
