"""A distance beside a date: "six weeks earlier, on 2 May", "in March, a year before".

Both say the same day in two ways, so the date is the one of its name that lies at that distance.
"""

from __future__ import annotations

from timeline.dates.counted import lists, numbered
from timeline.dates.counted.candidates import candidates
from timeline.dates.counted.dating import Dated
from timeline.dates.counted.nearest import SLACK, nearest
from timeline.dates.counted.stepped import NEW
from timeline.dates.english import beside as words
from timeline.dates.english.feast_rules import TOLD_BY_FEASTS
from timeline.dates.story.focus import Focus
from timeline.dates.timex import Found, Founds

__all__ = [
    "about", "before", "behind", "by_both", "is_before", "is_hour_of", "is_how_long",
    "is_other_feast", "is_plain", "is_right_behind", "is_said_before", "is_said_behind",
    "is_same_day", "of_unknown",
]  # fmt: skip

ENDS = frozenset(".;")
OF_YEARS = ("year", "season")
FEAST, NAMED_BESIDE = "feast", (", ", " (")
STAY_WITHIN, FRONT = 240, 24
"""So near behind its day stands how long what ended then had lasted."""
TOLD = ("day", "month", "season")
FEAST_WITHIN = 35
"""So many days earlier lies a feast at most by our year that is kept by another, as Easter does."""
APART, NAMED_APART = 30, 60
"""So near stand the distance and the date, and with the name of what is counted from between."""


def is_plain(found: Found) -> bool:
    """Whether it is a day or month by its own name: that is told for itself, whatever is beside."""
    reading = found.reading
    named = reading.month is not None and not reading.how and reading.season is None
    dates = reading.kind == "date" and reading.unit in ("day", "month")
    return named and dates and found.rule not in TOLD_BY_FEASTS


def before(text: str, founds: Founds, number: int) -> Found | None:
    """The distance right before a date: "six weeks earlier, on 2 May"."""
    if not number:
        return None
    one, other = founds[number - 1], founds[number]
    if one and other and one.rule == FEAST and _is_date(other) and number > 1:
        # "Four years after that fire, on St Matthew's Day, 21 September".
        distance = founds[number - 2]
        if text[one.end : other.start] in NAMED_BESIDE and _is_counted(distance):
            return distance if _touch(text, distance, one) else None
    return _joined(text, one, other)


def is_before(text: str, founds: Founds, number: int) -> bool:
    """Whether a distance stands right before a date."""
    return number + 1 < len(founds) and before(text, founds, number + 1) is founds[number]


def of_unknown(text: str, founds: Founds, number: int, here: Focus | None) -> Found | None:
    """The words right before a date for its year, where nobody knows which that is.

    "In the autumn of the fourth year of his reign, on 29 September": here no reign was told of.
    """
    one, other = founds[number - 1] if number else None, founds[number]
    if not one or one.reading.value != "event" or one.reading.unit not in OF_YEARS:
        return None
    if (here and here.found is one) or not _is_date(other) or not _touch(text, one, other):
        return None
    return one


def behind(text: str, founds: Founds, number: int) -> Found | None:
    """The distance right behind a date: "in March, a year before"."""
    if number + 1 >= len(founds):
        return None
    one, other = founds[number], founds[number + 1]
    return other if _is_counted(other) and _touch(text, one, other) and _is_date(one) else None


def by_both(found: Found, at: int) -> tuple[Dated, Focus] | None:
    """A day without its year that stands beside the same day by another calendar, with its year."""
    told = candidates(found.same.reading, None) if found.same else ()
    if not told:
        return None
    base = Focus(told[0].edtf, found.same, False, at)
    return nearest(found.reading, [base])


def is_said_before(text: str, founds: Founds, number: int) -> bool:
    """Whether an expression is a distance that only says again which day the date before it is."""
    one = founds[number - 1] if number else None
    other = founds[number]
    if not one or not other or one.reading.kind != "date" or one.reading.unit not in TOLD:
        return False
    if other.reading.kind == "anniversary":
        return words.SAID_AGAIN.fullmatch(text, one.end, other.start) is not None
    if not _is_counted(other) or other.reading.kind == "step":
        return False
    # A distance belongs to the date beside it, and leads nowhere from there.
    return _touch(text, one, other) and (_is_date(one) or text[one.end : one.end + 1] == ",")


def about(text: str, founds: Founds, number: int, chosen: Dated, base: Focus | None) -> Dated:
    """A date as told with the one behind it: "a year later, on 8 November", is about a year."""
    one, behind = founds[number], number + 1
    if not one or not base or one.reading.kind != "offset" or one.reading.unit != "year":
        return chosen
    date = founds[behind] if behind < len(founds) else None
    if not date or before(text, founds, behind) is not one:
        return chosen
    led = nearest(date.reading, [base._replace(edtf=chosen.edtf, found=one)])
    is_near = led is None or led[0].edtf.overlaps(chosen.edtf)
    return chosen if is_near else candidates(one.reading, base.edtf)[-1]


def is_how_long(text: str, found: Found, here: Focus | None) -> bool:
    """Whether "after three months at sea" says how long that lasted which ended on a told day."""
    reading, told = found.reading, here.found if here else None
    if reading.kind != "offset" or not (reading.value or "").startswith("P"):
        return False
    if not told or not 0 <= found.words - told.end <= STAY_WITHIN:
        return False
    ends = text[found.end : found.end + 1] in ENDS
    stays = words.STAY.match(text, found.end) is not None
    # "On 16 June, after forty days, they came in", "on 16 June after forty days".
    both = ends or stays or words.BOTH.match(text, found.end)
    between = text[told.end : found.words]
    if between == " " or (both and between == ", "):
        # Of a year it is set aside for its words, unless it says what that was.
        is_year = told.reading.unit == "year" and between != " " and stays
        return is_year or told.reading.unit in TOLD
    if told.reading.unit not in TOLD:
        return False
    anew = words.ANEW.search(text, told.end, found.words)
    if ends and not anew and words.FRONTED.search(text, max(0, told.start - FRONT), told.start):
        # "On 16 June they saw the cape after forty days": both are said of one verb.
        return not words.PARTED.search(text, told.end, found.words)
    if not stays:
        return False
    near = max(told.end, found.words - APART)
    return not anew or bool(words.HOME.search(text, near, found.words))


def is_right_behind(found: Found, here: Focus) -> bool:
    """Whether nothing stands between a date and the expression."""
    return here.found is not None and found.words - here.found.end <= 1


def is_said_behind(text: str, founds: Founds, number: int) -> bool:
    """Whether the whole day stands right behind a distance to it: "next day, 24 April 1876".

    Or the year behind that of a reign: "in the third year of the abbot, that is in 1412".
    """
    one, other = founds[number], founds[number + 1] if number + 1 < len(founds) else None
    if one and one.reading.how == numbered.HOW:
        return lists.is_told_again(text, founds, number)
    if not one or not other or not _is_counted(one) or one.reading.unit not in ("day", "week"):
        return False
    day = other.reading
    if not (day.is_absolute and day.kind == "date" and day.unit == "day") or day.of_era:
        return False
    return words.JOINT.match(text[one.end : other.start]) is not None


def is_hour_of(text: str, founds: Founds, number: int) -> bool:
    """Whether a time of day is that of the day right behind it: "six o'clock the next morning"."""
    one, other = founds[number], founds[number + 1] if number + 1 < len(founds) else None
    if not one or not other or one.reading.unit != "time" or other.signal:
        return False
    day = other.reading
    if day.unit != "day" or day.kind not in ("step", "offset"):
        return False
    return words.OF_DAY.fullmatch(text, one.end, other.start) is not None


def is_other_feast(text: str, found: Found, here: Focus | None) -> bool:
    """Whether a feast right behind a day is said to be the same day, and by our year is not.

    "On the morrow, St Stephen's Day in that style", "the 29th, the day when by the moon the New
    Year came in": it leads to no other day, least of all in another year.
    """
    told = here.found if here and here.edtf.is_exact_day else None
    if not here or not told or (found.rule not in TOLD_BY_FEASTS and found.reading.how != NEW):
        return False
    if not words.SAME_DAY.fullmatch(text, told.end, found.words):
        return False
    begin = here.edtf.earliest
    assert begin
    if found.reading.how == NEW:
        return (begin.month, begin.day) != (1, 1)
    options = (each.edtf.earliest for each in candidates(found.reading, here.edtf))
    away = [day.ordinal - begin.ordinal for day in options if day]
    return 0 not in away and any(-FEAST_WITHIN <= days < 0 for days in away)


def is_same_day(text: str, founds: Founds, number: int) -> bool:
    """Whether an anniversary is the day right before it, and not the day after that."""
    one, other = founds[number - 1], founds[number]
    if not one or not other or other.reading.kind != "anniversary":
        return False
    return not words.NEXT_TO_IT.search(text, one.end, other.start)


def _joined(text: str, one: Found | None, other: Found | None) -> Found | None:
    if one and other and one.reading.how == numbered.HOW and _is_date(other):
        # "In the ninth year of his exile. It was on 9 June".
        return one if words.IT_WAS.fullmatch(text, one.end, other.start) else None
    return one if _is_counted(one) and _is_date(other) and _touch(text, one, other) else None


def _touch(text: str, one: Found | None, other: Found | None) -> bool:
    if not one or not other or not 0 < other.start - one.end <= NAMED_APART:
        return False
    between = text[one.end : other.start]
    if one.reading.value == "event":
        named = words.NAMED.match(between)
        between = between[named.end() :] if named else between
    still = words.STILL.match(between)
    between = between[still.end() :] if still else between
    return len(between) <= APART and bool(words.JOINT.match(between))


def _is_counted(found: Found | None) -> bool:
    """Whether an expression is a distance, or the next or the last unit."""
    if not found or found.reading.first or found.signal:
        return False
    if found.reading.season and (found.reading.count or (found.reading.step or 0) > 1):
        return True  # "two summers later, in July", "in May, in the fourth spring after that"
    if found.reading.how == numbered.HOW:
        # "On 4 May, in his third year as king"; but "on 4 June in the twentieth year of the reign"
        # is one expression.
        return found.rule == numbered.OF_POST
    return found.reading.kind in ("offset", "step") and found.reading.unit in SLACK


def _is_date(found: Found | None) -> bool:
    if not found or found.reading.kind not in ("date", "range") or found.reading.is_absolute:
        return False
    told = found.reading.first or found.reading
    return found.reading.is_partial and told.kind == "date" and told.unit in TOLD
