"""Whether two mentions can be one happening, and how alike they must be, by their dates."""

from __future__ import annotations

from timeline.dates.edtf import Day, Edtf
from timeline.extract import evidence
from timeline.extract.deaths import A_DAY, DYING, KILLING
from timeline.extract.passages import CENTURY, Mention, width

YEAR = 366
OF_A_SPAN, OF_A_YEAR = 0.45, 0.22
"""The likeness that is asked for where no two days or months meet."""
OF_ONE_SPAN = 0.5
"""So much of it is enough where both have one span of years, "1725-27"."""
NEAR, TOLD_ON = 2, 1.25
"""A text seldom tells one happening twice within so many sentences: then more is needed."""


def compatible(one: Mention, other: Mention) -> bool:
    """Whether nothing forbids that two mentions tell the same happening."""
    if one.date is None or other.date is None or not one.date.overlaps(other.date):
        return False
    if one.source == other.source and one.sentence == other.sentence:
        return False
    if _is_counted_from(one, other) or _is_counted_from(other, one):
        return False
    # What lasted is not what happened on one day of it.
    if one.date.is_period != other.date.is_period:
        return width(one.date) < 62 and width(other.date) < 62
    return True


def _is_counted_from(one: Mention, other: Mention) -> bool:
    """Whether one's date was counted from the other's: "ten days later" is another happening.

    So is the death that came the day after a killing, whoever tells that.
    """
    if one.value == A_DAY and other.kinds & KILLING:
        return True
    return one.dated_by == "relative" and _is_dated_from(one, other)


def _is_dated_from(one: Mention, other: Mention) -> bool:
    """Whether the other's date words are what one's date was taken from."""
    anchor = one.anchor
    return (
        anchor is not None
        and anchor.source == other.source
        and anchor.start < other.date_end
        and other.date_start < anchor.end
    )


def is_linked(one: Mention, other: Mention) -> bool:
    """Whether one has its date by a link to the other."""
    return (one.dated_by == "link" and _is_dated_from(one, other)) or (
        other.dated_by == "link" and _is_dated_from(other, one)
    )


def needed(one: Mention, other: Mention, shared: frozenset[str]) -> float | None:
    """The likeness that two mentions need, by their dates and the features that they share.

    None if no likeness will do, as what they share may be said of anything.
    """
    if not evidence.tells(shared):
        return None
    least = _of_spans(one, other, shared)
    near = one.paragraph == other.paragraph and abs(one.sentence - other.sentence) <= NEAR
    return least * TOLD_ON if near and one.source == other.source else least


def are_at_odds(one: Mention, other: Mention, shared: frozenset[str]) -> bool:
    """Whether two tell of one name other deeds: the hall of Brede opened, a child born at Brede."""
    others = one.kinds and other.kinds and not one.kinds & other.kinds
    if one.kinds & DYING and other.kinds & DYING:
        return False
    return bool(others) and not any(feature.startswith("s:") for feature in shared)


def _of_spans(one: Mention, other: Mention, shared: frozenset[str]) -> float:
    """By the coarser of two spans; more if there is one word alone that both have."""
    (first, last), (begin, end) = likely(one.date), likely(other.date)
    common = min(last, end) - max(first, begin)
    coarse = max(last - first, end - begin)
    if common < 0 or coarse > YEAR:
        least = OF_A_SPAN
    else:
        least = OF_A_SPAN if len(shared) == 1 else OF_A_YEAR
    return least * OF_ONE_SPAN if one.date == other.date and _is_rare(one.date) else least


def _is_rare(date: Edtf | None) -> bool:
    """Whether few happenings have a date of this sort: a span of years, a bound with a year."""
    return date is not None and not (date.earliest and date.latest and width(date) <= YEAR)


def likely(date: Edtf | None) -> tuple[int, int]:
    """Days between which a happening most likely lies: "by 1879" is most often said of 1879."""
    if date is None:
        return 0, CENTURY
    first, last = date.earliest, date.latest
    if first is None and last is not None:
        return Day(last.year, 1, 1).ordinal, last.ordinal
    if last is None and first is not None:
        return first.ordinal, Day(first.year, 12, 31).ordinal
    assert first is not None
    assert last is not None
    return first.ordinal, last.ordinal
