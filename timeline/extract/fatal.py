"""Dates that a killing completes: nobody is killed twice, and killings are seldom told.

"The next day Roth succumbed": which day, the passages say that tell on what day Roth was killed.
"In August he fulfilled his deadly mission": of a sentence without neighbours nobody can say who
did it, but where all that the texts tell of killings in August is of one year, it is that year's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline.dates import edtf
from timeline.dates.edtf import Day
from timeline.extract import events
from timeline.extract.deaths import A_DAY, KILLING
from timeline.extract.passages import PARTIAL, Mention, in_year, linked, width

LEAST_AGREEING = 2
"""So many passages must tell the killing."""


def complete(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, those that await a killing with the date and the anchor that it gives them.

    "The next day" of nothing that a passage tells is no mention.
    """
    dated = [mention for mention in mentions if mention.date is not None]
    days = _days_of_killings(dated) if any(m.value == A_DAY for m in mentions) else {}
    months = _months_of_killings(dated) if any(map(_tells_only_a_killing, mentions)) else {}
    completed = (
        _on_next_day(mention, days)
        if mention.value == A_DAY
        else _in_its_month(mention, months)
        if _tells_only_a_killing(mention)
        else mention
        for mention in mentions
    )
    return [m for m in completed if m.date is not None or m.value != A_DAY]


def _tells_only_a_killing(mention: Mention) -> bool:
    return mention.date is None and not mention.names and bool(mention.kinds & KILLING)


def _days_of_killings(dated: Sequence[Mention]) -> Mapping[str, list[Mention]]:
    """By who was killed, the passages that say on what day, where others tell it too."""
    days: dict[str, list[Mention]] = defaultdict(list)
    for happening in events.group(dated):
        finest = happening[0]
        told = [mention for mention in happening if mention.kinds & KILLING]
        if len(told) >= LEAST_AGREEING and finest.date and finest.date.is_exact_day:
            for name in {name for mention in told for name in mention.dead}:
                days[name].append(finest)
    return days


def _on_next_day(mention: Mention, days: Mapping[str, list[Mention]]) -> Mention:
    known = [day for name in sorted(mention.dead) for day in days.get(name, ())]
    if len({day.date for day in known}) != 1:
        return mention
    date = known[0].date
    assert date is not None
    assert date.earliest is not None
    following = Day.from_ordinal(date.earliest.ordinal + 1)
    return linked(mention, edtf.spanning(following, following), known[0])


def _months_of_killings(dated: Iterable[Mention]) -> Mapping[int, list[Mention]]:
    """By month, the passages that tell a killing in it."""
    months: dict[int, list[Mention]] = defaultdict(list)
    for mention in dated:
        first = mention.date.earliest if mention.date else None
        if first is not None and mention.kinds & KILLING and width(mention.date) < 31:
            months[first.month].append(mention)
    return months


def _in_its_month(mention: Mention, months: Mapping[int, list[Mention]]) -> Mention:
    partial = PARTIAL.sub(r"\1", str(mention.value))
    known = months.get(int(partial[1:3]), [])
    years = {m.date.earliest.year for m in known if m.date and m.date.earliest}
    if len(known) < LEAST_AGREEING or len(years) != 1:
        return mention
    date = in_year(years.pop(), partial)
    return linked(mention, date, known[0]) if date else mention
