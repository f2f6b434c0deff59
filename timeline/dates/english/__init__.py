"""English words for times: what each means. The rules that join them: `rules.py`."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.dates.english import feasts, parts, reigns, shifts

MONTH_NAMES = (
    "January February March April May June July August September October November December"
).split()
MONTH_SHORT = "Jan Feb Mar Apr _ Jun Jul Aug Sep Oct Nov Dec".split()
MONTH_WORDS = (*MONTH_NAMES, *(name for name in MONTH_SHORT if name != "_"), "Sept")
"""Names of months, whole and short."""
WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

MONTHS: dict[str, object] = {
    **{name.lower(): number for number, name in enumerate(MONTH_NAMES, 1)},
    **{name.lower(): number for number, name in enumerate(MONTH_SHORT, 1) if name != "_"},
    "sept": 9,
}
REPUBLICAN_MONTHS: dict[str, object] = {
    name: number for number, names in enumerate(
        ("vendémiaire vendemiaire", "brumaire", "frimaire", "nivôse nivose", "pluviôse pluviose",
         "ventôse ventose", "germinal", "floréal floreal", "prairial", "messidor", "thermidor",
         "fructidor"), 1
    ) for name in names.split()
}  # fmt: skip
MONTHS_OF_ERAS: dict[str, object] = dict.fromkeys(
    "muharram moharram safar rabi rebiülevvel jumada jumadi rajab recep sha shaban şaban ramadan"
    " ramazan ramadhan shawwal dhu dhul zilkade zilhicce nisan iyar iyyar sivan tammuz av ab elul"
    " tishri tishrei heshvan cheshvan marheshvan kislev chislev tevet tebet shevat adar thout tout"
    " paone abib epip mesore".split(), 1
)  # fmt: skip
"""With which their names begin."""
WEEKDAYS: dict[str, object] = {name.lower(): day for day, name in enumerate(WEEKDAY_NAMES)}
SEASONS: dict[str, object] = {
    "spring": 21, "springtime": 21, "summer": 22, "summertime": 22, "midsummer": 22,
    "autumn": 23, "fall": 23, "winter": 24, "wintertime": 24, "midwinter": 24,
}  # fmt: skip

UNITS: dict[str, object] = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "night": "day",
    "week": "week", "fortnight": "fortnight", "month": "month", "season": "season",
    "year": "year", "decade": "decade", "century": "century", "weekend": "week",
    "décade": "décade",  # ten days of the French Republic
}  # fmt: skip
UNITS |= {f"{word}s": unit for word, unit in UNITS.items() if word != "century"}
UNITS |= {"centuries": "century", "summers": "year", "winters": "year", "harvests": "year"}

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
NUMBERS: dict[str, object] = {word: number for number, word in enumerate(_ONES, 1)}
ORDINALS: dict[str, object] = {word: number for number, word in enumerate(_ORDINALS, 1)}
for _tens, _word in enumerate(_TENS, 2):
    NUMBERS[_word] = _tens * 10
    ORDINALS[f"{_word[:-1]}ieth"] = _tens * 10
    for _one in range(1, 10):
        for _dash in ("-", " "):
            NUMBERS[f"{_word}{_dash}{_ONES[_one - 1]}"] = _tens * 10 + _one
            ORDINALS[f"{_word}{_dash}{_ORDINALS[_one - 1]}"] = _tens * 10 + _one
            # "Two-and-forty years", as old writers counted.
            NUMBERS[f"{_ONES[_one - 1]}{_dash}and{_dash}{_word}"] = _tens * 10 + _one
NTHS = {word: number for word, number in ORDINALS.items() if number in range(1, 32)}
"""The days of a month."""
ORDINALS["hundredth"] = 100
# "The three hundredth", "the hundred and fiftieth" anniversary.
ORDINALS |= {f"{_ONES[_count - 2]} hundredth": _count * 100 - 100 for _count in range(2, 11)}
ORDINALS |= {
    f"hundred{_joint}{_word}": 100 + _count
    for _word, _count in list(ORDINALS.items())
    for _joint in (" and ", "-and-")
    if isinstance(_count, int) and _count in (25, 50, 75)
}
COUNTS: dict[str, object] = {
    **NUMBERS, "a": 1, "an": 1, "one": 1, "a single": 1, "a couple of": 2, "a dozen": 12,
    "a hundred": 100, "one hundred": 100, "two hundred": 200, "three hundred": 300,
    "half a": 0.5, "half an": 0.5, "a half": 0.5, "half": 0.5, "a full": 1, "a quarter of a": 0.25,
    "a quarter of an": 0.25, "three quarters of a": 0.75,
    "a few": None, "several": None, "some": None, "many": None, "only a few": None,
    "a number of": None, "just a few": None, "few": None,
}  # fmt: skip

DECADES: dict[str, object] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip

HOURS = range(2, 13)
MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
# "The same unhappy year", "that terrible winter".
WHAT_IT_WAS = """unhappy unlucky memorable eventful terrible dreadful wretched bitter hard busy cold
    wet dry hot""".split()
STEPS: dict[str, object] = {
    **dict.fromkeys(("next", "very next", "following", "subsequent", "succeeding", "ensuing"), 1),
    "coming": 1,
    **dict.fromkeys(("previous", "preceding", "prior", "last", "past", "foregoing"), -1),
    **dict.fromkeys(("same", "very same", "selfsame", "that selfsame", "that same", "this same",
                     "that", "this", "that very",
                     "this very", "that particular", "that last", "that latter", "fatal", "fateful",
                     "that fatal", "that fateful", "same fatal",
                     *(f"{way} {what}" for what in WHAT_IT_WAS for way in ("same", "that"))), 0),
}  # fmt: skip
STEPS_OF_LETTERS: dict[str, object] = {
    "inst.": 0, "instant": 0, "ult.": -1, "ultimo": -1, "prox.": 1, "proximo": 1,
    "after next": 2, "before last": -2,
}  # fmt: skip
DIRECTIONS: dict[str, object] = {
    **dict.fromkeys(("later", "after", "afterwards", "afterward", "thereafter", "hence", "from now",
                     "on", "following", "next after", "next following", "that followed",
                     "which followed", "after next"), 1),
    **dict.fromkeys(("earlier", "before", "beforehand", "previously", "previous", "preceding",
                     "prior", "prior to", "ahead of", "ago", "back", "before last"), -1),
}  # fmt: skip
DEEDS = (
    "sally",
    "battle",
    "fight",
    "attack",
    "assault",
    "action",
    "affair",
    "storm",
    "gale",
    "flood",
    "fire",
    "raid",
    "riot",
    "rising",
    "landing",
    "crossing",
    "meeting",
    "sitting",
    "session",
    "debate",
    "vote",
    "march",
    "retreat",
    "sortie",
    "bombardment",
    "explosion",
    "letter",
    "note",
    "dispatch",
    "despatch",
    "telegram",
    "order",
    "entry",
    "events",
)
# On "the 29th floor", with "the 29th Regiment": no day.
NUMBERED = (
    "of(?! (?:that|the same))", "and", "or", "to", "floor", "day", "century", "centuries",
    "attempt", "ballot", "hole", "lap", "minute", "anniversary", "round", "page", "line",
    "edition", "street", "avenue", "parallel", "meridian", "time", "hour", "week", "month",
    "year", "degree", "birthday", "count", "place", "rank", "green", "tee", "deck", "platform",
    "psalm", "chapter", "Street", "Avenue", "Infantry", "Regiment", "Division", "Army", "Corps",
    "Battalion", "Brigade", "Legion", "Congress", "Panzer", "Armou?red", "Light", "Foot",
    "Cavalry", "Dragoons", "Hussars", "Lancers", "Fleet", "Squadron", "Group", "Parallel",
    "Meridian", "Amendment", "Century", "Psalm", "Olympiad",
)  # fmt: skip
DAYPARTS: dict[str, object] = {
    "morning": "TMO", "mornings": "TMO", "dawn": "TMO", "daybreak": "TMO", "sunrise": "TMO",
    "afternoon": "TAF", "evening": "TEV", "evenings": "TEV", "dusk": "TEV", "sunset": "TEV",
    "forenoon": "TMO", "early hours": "TMO", "small hours": "TMO",
    "first light": "TMO", "sundown": "TEV",
    "night": "TNI", "nights": "TNI", "midnight": "T24:00", "noon": "T12:00", "midday": "T12:00",
    "morning hours": "TMO", "night-time": "TNI", "nighttime": "TNI", "nightfall": "TNI",
}  # fmt: skip
MEALS: dict[str, object] = {
    "breakfast": "TMO", "lunch": "T12:00", "luncheon": "T12:00", "tea": "TAF", "dinner": "TEV",
    "supper": "TEV", "dark": "TEV",
}  # fmt: skip

PAST, PRESENT, FUTURE = "PAST_REF", "PRESENT_REF", "FUTURE_REF"
REFERENCES: dict[str, object] = {
    **dict.fromkeys(("now", "nowadays", "currently", "current", "presently", "present day",
                     "present-day", "these days", "today", "at present", "right now"), PRESENT),
    **dict.fromkeys(("recently", "recent", "former", "formerly", "once upon a time"), PAST),
    "future": FUTURE,
}  # fmt: skip
THE_REFERENCES: dict[str, object] = {
    "past": PAST, "recent past": PAST, "present": PRESENT, "present day": PRESENT,
    "time being": PRESENT, "near future": FUTURE,
}  # fmt: skip
FREQUENCIES: dict[str, object] = {
    "daily": "XXXX-XX-XX", "everyday": "XXXX-XX-XX", "nightly": "XXXX-XX-XXTNI",
    "hourly": "XXXX-XX-XXTXX", "weekly": "XXXX-WXX", "monthly": "XXXX-XX", "yearly": "XXXX",
    "annually": "XXXX", "annual": "XXXX", "biannual": "XXXX", "fortnightly": "P2W",
}  # fmt: skip
FREQUENCY_UNITS: dict[str, object] = {
    "day": "XXXX-XX-XX", "night": "XXXX-XX-XXTNI", "week": "XXXX-WXX", "month": "XXXX-XX",
    "year": "XXXX", "hour": "XXXX-XX-XXTXX", "morning": "XXXX-XX-XXTMO", "decade": "XXX",
    "evening": "XXXX-XX-XXTEV", "spring": "XXXX-SP", "summer": "XXXX-SU", "autumn": "XXXX-FA",
    "fall": "XXXX-FA", "winter": "XXXX-WI", "century": "XX",
    **{day: f"XXXX-WXX-{number}" for number, day in enumerate(WEEKDAYS, 1)},
    **{name.lower(): f"XXXX-{number:02}" for number, name in enumerate(MONTH_NAMES, 1)},
}  # fmt: skip

WORDS: dict[str, Mapping[str, object]] = {
    # One that begins with an apostrophe's part, "K'ang-hsi", is read behind other words alone.
    "era_name": {name.lower(): reign for name, reign in reigns.ERAS.items()
                 if "'" not in name},
    "month": MONTHS, "weekday": WEEKDAYS, "season": SEASONS, "unit": UNITS, "count": COUNTS,
    "minutes": MINUTES, "side": {"past": 1, "after": 1, "to": -1, "before": -1},
    "ordinal": ORDINALS, "nth": NTHS, "tens": DECADES,
    "jubilee": {"silver": 25, "golden": 50, "jubilee": 50, "diamond": 60},
    "part": parts.PARTS, "half": parts.HALVES, "quarter": parts.QUARTERS,
    "step": STEPS | STEPS_OF_LETTERS, "direction": DIRECTIONS, "daypart": DAYPARTS,
    "meal": MEALS, "hour": {name: number for name, number in NUMBERS.items() if number in HOURS},
    "feast": feasts.FEASTS, "called": feasts.CALLED, "saint": feasts.SAINTS,
    "beside": feasts.BESIDE, "suffix": feasts.SUFFIXES, "tide": feasts.TIDES,
    "week": feasts.WEEKS, "reference": REFERENCES, "the_reference": THE_REFERENCES,
    "frequency": FREQUENCIES, "months_of_eras": MONTHS_OF_ERAS,
    "republican_months": REPUBLICAN_MONTHS,
    "frequency_unit": FREQUENCY_UNITS, **shifts.WORDS,
}  # fmt: skip
