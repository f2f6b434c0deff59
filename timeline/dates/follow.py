"""Which dates follow from date words and what they are counted from: the checker's side."""

from __future__ import annotations

from functools import lru_cache

from timeline.dates import candidates, repair, timex
from timeline.dates.calendars import from_julian
from timeline.dates.dating import bounded
from timeline.dates.edtf import Edtf, EdtfError, parse

__all__ = ["spans"]


@lru_cache(maxsize=1 << 12)
def spans(date_text: str, anchor: Edtf | None, calendar: str = "gregorian") -> tuple[Edtf, ...]:
    """Every date that these words allow, counted from this anchor; () if they allow none.

    `calendar` "julian" says that the words are Old Style; what is returned is Gregorian.
    """
    found: dict[Edtf, None] = {}
    mended = repair.mend(date_text)
    opening = ""
    for each in timex.scan(mended.text):
        opening = opening or timex.opening_signal(mended.text, each.start)
        for date in candidates.candidates(each.reading, anchor):
            edtf = _gregorian(date.edtf) if calendar == "julian" else date.edtf
            found[bounded(edtf, each.signal or opening)] = None
    return tuple(found)


def _gregorian(edtf: Edtf) -> Edtf:
    """An Old Style day as Gregorian, unless its mark in the text has already made it so."""
    if edtf.kind != "date" or not edtf.is_exact_day or not edtf.earliest:
        return edtf
    try:
        return parse(str(from_julian(edtf.earliest)))
    except EdtfError:
        return edtf
