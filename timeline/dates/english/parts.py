"""English words for parts of years, months and other spans: "early in", "the last days of"."""

from __future__ import annotations

PARTS: dict[str, object] = {
    **dict.fromkeys(
        ("early", "early in", "beginning of", "start of", "outset of", "opening of", "onset of",
         "first months of", "early part of", "first part of", "early months of",
         "opening months of", "beginnings of", "start to"), "START"),
    **dict.fromkeys(
        ("first days of", "early days of", "opening days of", "earliest days of",
         "first ten days of"), "D1"),
    **dict.fromkeys(("first weeks of", "opening weeks of", "early weeks of"), "M1"),
    **dict.fromkeys(
        ("mid", "mid-", "middle of", "midway through", "middle part of", "midpoint of",
         "halfway through", "mid-way through"), "MID"),
    "first week of": "W1", "second week of": "W2", "third week of": "W3",
    **dict.fromkeys(("last week of", "final week of"), "W4"),
    "middle ten days of": "MID",
    **dict.fromkeys(
        ("late", "late in", "end of", "close of", "latter part of", "last months of",
         "final months of", "closing months of", "tail end of", "later part of", "very end of",
         "last part of", "late part of"), "END"),
    **dict.fromkeys(("last days of", "final days of", "closing days of", "latter days of",
         "last ten days of", "final ten days of"), "D4"),
    **dict.fromkeys(("last weeks of", "final weeks of", "closing weeks of"), "M4"),
}  # fmt: skip
HALVES: dict[str, object] = {"first": 1, "second": 2, "latter": 2, "last": 2, "former": 1}
QUARTERS: dict[str, object] = {
    "first": 33, "second": 34, "third": 35, "fourth": 36, "last": 36, "final": 36
}  # fmt: skip
