"""English words by which a story comes back to where it was, and weekdays beside their days."""

from __future__ import annotations

import re

from timeline.dates import english

WEEKDAYS = {name: number for number, name in enumerate(english.WEEKDAY_NAMES)}
NAMED = rf"(?P<weekday>{'|'.join(WEEKDAYS)})"
# "The 24th, a Tuesday", "on 5 May (a Saturday)", "5 May, which was a Saturday", "5 May, Saturday,".
BESIDE = re.compile(
    r"(?:,| \() ?(?:(?:which|it|that|this|and it) (?:was|fell on|happened to be) |being )?"
    rf"(?:a {NAMED}\b|{NAMED.replace('weekday', 'alone')}(?=[,.;)]))"
)
