"""Which date a partial one is by what stands beside it: "in May, two years later", or an age."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.counted import beside, lengths
from timeline.dates.counted.at_age import at_age
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.counted.nearest import nearest
from timeline.dates.reading import changed
from timeline.dates.story import basis, cues, elapsed, happenings, tallies, terms
from timeline.dates.story.focus import Focus
from timeline.dates.story.standing import Standing
from timeline.dates.timex import Found, Founds

__all__ = ["at_distance"]

LONG = ("decade", "century")
ROOM = 14
"""So many characters at least has "the second, on" between two dates."""
LED_WITHIN = 5
"""So many days may miss a distance that is counted from an unknown one of the dates told."""


def at_distance(founds: Founds, number: int, now: Standing, at: int) -> tuple[Dated, Focus] | None:
    """A date beside a distance, or an age: the one of its name to which that leads."""
    found = founds[number]
    if found is None:
        return None
    over = elapsed.at_end(now, founds, number, at)
    if over:
        # "Three winters were to pass. In the third of them, on 2 February".
        return tallies.at_count(founds, number, now, at) or over
    one, here = beside.before(now.text, founds, number), now.here
    ways = [here] if here and one and here.found is one else []
    if one and not here and now.told and now.told[-1].found is one:
        ways = now.told[-1:]
    if not ways:
        unknown = one if one and one.reading.value == "event" else None
        far = one if one and one.reading.unit in LONG else None  # no date was reached yet
        one = unknown or far or beside.behind(now.text, founds, number)
        if one is None:
            told = at_age(founds, number, now, at) if now.births else None
            if told is None and now.terms:
                told = terms.at_term(founds, number, now, at)
            last = now.told[-1].found if now.told else None
            if told or not last or found.words - last.end < ROOM:
                return told
            return tallies.at_count(founds, number, now, at)
        base = happenings.anywhere(now, one, at) if unknown else basis.of(one, now, at)
        # What it is counted from may not have been dated, but must fit one of the dates told.
        # A flashback of another paragraph is over, unless this looks back as well.
        back = now.flashback
        if back and not now.is_near(back, at):
            back = back if cues.looks_back(now.text, now.sentences[at], found) else None
        known = (back, here, now.chain) if one.reading.step == -1 else _just_told(one, now)
        ways += _leads(one, [base] if base else [each for each in known if each], at)
        # "In May, eighteen months before that journey", which was told a while ago; but "on the
        # 21st, a day before the march" is of the month that is told.
        # "In March, a year and four months after the opening": of a November that was told.
        unit = one.reading.unit
        to_earlier = unit != "year" if one.reading.step == -1 else unit == "month"
        to_earlier = to_earlier and one.reading.value == "event"
        to_earlier = to_earlier and (unknown is not None or found.reading.month is not None)
        if not base and to_earlier:
            near = nearest(found.reading, ways)
            return near or nearest(
                found.reading, _leads(one, now.recent[::-1], at), within=LED_WITHIN
            )
    return nearest(found.reading, ways)


def _just_told(one: Found, now: Standing) -> tuple[Focus, ...]:
    """What years are counted from that the text tells by no such name: the date told last.

    "Ten years after the strike, on the first of June": not where the story has looked elsewhere.
    Of "the year after the strike" it may be told already.
    """
    reading = one.reading
    if reading.value != "event" or reading.unit != "year" or (reading.count or 1) < 2:
        return ()
    here, last = now.chain, now.told[-1] if now.told else None
    return (here,) if here and last and last.years == here.years else ()


def _leads(one: Found, told: Sequence[Focus], at: int) -> list[Focus]:
    """Where a distance leads to from each of some dates."""
    reading = lengths.in_years(changed(one.reading, value=None))
    leads = (candidates(reading, each.edtf) for each in told)
    return [Focus(each[0].edtf, one, False, at) for each in leads if each]
