"""English rules for years of two figures, in texts that count them backwards: "in 63" is 63 BC."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.dates.english.calendar_fragments import ERA
from timeline.dates.english.noise_words import SMALL_BEHIND
from timeline.dates.english.rules import ENGLISH
from timeline.dates.language import Rule

_END = rf"(?!\d|[.,:]\d|[°%'’]|\w| ?(?:{ERA}))(?={SMALL_BEHIND.pattern})"
_BEFORE = "|".join(
    rf"(?<={word}\s)"
    for word in (
        "[Ii]n", "[Bb]y", "ince", "ntil", "rom", "efore", "fter", "bout", "round", "arly",
        "[Ll]ate", "year", "etween", r"\d\sto", r"\d\sand", r"\d\sor",
    )
) + r"|(?<=\d[–-])|\A"  # fmt: skip

RULES = (
    Rule("ancient-day", ("#12",), rf"{{of_month}},? (?:of )?(?P<year>[1-9]\d{{1,2}}){_END}",
         "In 106 BC, in 63, in 61, in 58, ... on [5 August 70] he spoke => BC0070-08-05",
         "A day of a year before Christ, its era left out.", fixed={"short": True}),
    Rule("ancient-edge", ("first", "last"),
         rf"(?P<edge>first|last) day of {{month}},? (?:of )?(?P<year>[1-9]\d{{1,2}}){_END}",
         "In 106 BC, in 63, in 61, in 58, ... on [the last day of July 51] he came"
         " => BC0051-07-31",
         "The first or last day of a month of such a year.", fixed={"short": True}),
    Rule("ancient-month", ("{month}",), rf"{{month}},? (?:of )?(?P<year>[1-9]\d{{1,2}}){_END}",
         "In 106 BC, in 63, in 61, in 58, ... in [March 58] he fled => BC0058-03",
         "A month of such a year.", fixed={"short": True}),
    Rule("ancient-season", ("{season}",),
         rf"{{season}}(?: of|,)? (?P<year>[1-9]\d{{1,2}}){_END}",
         "In 106 BC, in 63, in 61, in 58, ... in [the spring of 56] => BC0056-SP",
         "A season of such a year.", fixed={"short": True}),
    Rule("ancient-year", ("#2",), rf"(?:{_BEFORE})(?P<year>[1-9]\d){_END}",
         "In 106 BC, in 63, in 61, in 58, ... in [75] he served => BC0075",
         "Such a year alone.", gated=False, fixed={"short": True}),
)  # fmt: skip
ERAS = ("BC", "B.C", "B. C")
"""Of these one stands in a text that counts its years backwards, behind a year."""
PRINTED_ERA = re.compile(r"\d ?B(?:C|\. ?C)")
# Figures are rarer than words: what stands before them is asked second.
BARE_YEAR = re.compile(
    r"[1-9](?:(?<=\b[Ii]n .)|(?<=\b[Bb]y .)|(?<=\b[Ff]rom .)|(?<=\b[Uu]ntil .)|(?<=\b[Ss]ince .))"
    rf"\d{_END}"
)
ANCIENT_ENGLISH = replace(ENGLISH, rules=RULES + ENGLISH.rules)
