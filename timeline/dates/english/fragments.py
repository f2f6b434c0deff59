"""Pieces of English patterns: words of `english` with the group that says what they mean.

`#` in a group's name is where a figure stands when a rule has two of a kind: `{day2}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.dates import english
from timeline.dates.english import ages, calendar_fragments, day_alone, parts, relations, shifts
from timeline.dates.english import feasts as english_feasts
from timeline.dates.english import reigns as english_reigns
from timeline.dates.english.calendar_fragments import ERA, WHOLE
from timeline.dates.english.numbers import COUNTS, ORDINAL_DAYS, ORDINALS
from timeline.dates.language import one_of, tree

NAMED_MONTHS = "|".join(
    # By their first letter, so that another word is refused at once.
    f"{first}(?:"
    + "|".join(
        f"{name[1:]}|{name[1:].upper()}"
        + (rf"|{name[1:3]}\b(?:\.(?!\s*\n\s*\n))?" if len(name) > 3 else "")
        for name in english.MONTH_NAMES
        if name[0] == first
    )
    + ")"
    for first in sorted({name[0] for name in english.MONTH_NAMES})
)
NAMED_DAYS = "|".join(rf"{name}|{name.upper()}" for name in english.WEEKDAY_NAMES)
SHORT_DAYS = r"(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?(?=,? (?:the )?\d| [A-Z][a-z]+ \d)"


def _names(feasts: Iterable[str]) -> str:
    """Names of feasts with either kind of apostrophe."""
    return one_of(feasts).replace("'", "['’]")


def _names_of(reigns: Iterable[str]) -> str:
    return tree(reigns).replace("'", "['’]")


NTH_FIGURES = r"3[01](?:st|th)|[12]?\d(?:st|nd|rd|th)"
COUNT_FIGURES = r"\d{1,3}(?:[.,]\d{1,3})?"
COUNT_MORE = (
    r"(?:(?P<half_more#> and a half)(?= )"
    r"|(?: (?:to|or|and|–|-) ?(?:\d{1,3}|half|a half|\w{3,9})(?= ))?)"
)
# With what the words for a feast begin.
FEAST_WORDS = {"st", "saint", "ss", *english_feasts.BESIDE} | {
    re.split("[ '-]", name)[0] for name in english_feasts.FEASTS
}
HUNDRED_AND = "(?i:a|one|two|three|four|five|six) hundred and (?=[a-z])"
FRAGMENTS = {
    "month": rf"(?P<month#>{NAMED_MONTHS}|Sept\b\.?)(?!\w)",
    "weekday": rf"(?P<weekday#>{NAMED_DAYS}|{SHORT_DAYS})",
    "season": rf"(?P<season#>(?:{one_of(english.SEASONS)}))\b(?!(?:['’]s)? (?:Day|Eve)\b)",
    "era": rf"(?P<era#>{ERA})",
    "year": (
        # "September AD 129": with its era before it a year may be small.
        rf"(?:(?:AD|A\. ?D\.) (?=\d))?(?P<year#>(?:1\d|20)\d\d{WHOLE}|\d{{1,4}}(?= ?(?:{ERA}))"
        # Of "5 AD 06" the era is the first number's.
        rf"|(?:(?<=\bAD\s)(?<!\d\sAD\s)|(?<=\.\sD\.\s)(?<!\d\s.\.\sD\.\s)"
        rf"|(?<=\.D\.\s)(?<!\d\s.\.D\.\s))\d{{2,4}}{WHOLE}"
        # "On the Kalends of May in the year 79".
        rf"|(?<=\bthe\syear\s)\d{{2,3}}{WHOLE})"
        rf"(?: ?(?P<era#>{ERA}))?"
    ),
    "short": rf"(?P<short#>\d\d)(?!st\b|nd\b|rd\b|th\b){WHOLE}",
    # "10 February 1701/2": the year that begins in March, and the one that begins in January.
    "double": r"{year}[/–-](?P<double>\d{1,2})(?!\d|[/–-]\d)",
    "day": r"(?P<day#>3[01]|[12]\d|0?[1-9])(?!\d|[.,:]\d)(?:st|nd|rd|th|(?<=[23])d)?(?!\w)",
    "nth": (
        rf"(?<!ty-)(?P<nth#>{NTH_FIGURES}|{ORDINAL_DAYS}"
        # "On the Fourth of July they met"; else "the Fourth of July" is a feast's name.
        rf"|(?:(?<=[Oo]n\sthe\s)|(?<=\b[Ee]ve\sof\sthe\s))(?i:{ORDINAL_DAYS})"
        r"(?=\sof\s[JFMASOND]))\b"
    ),
    "nth_or_day": "(?:{nth}|{day})",
    "ordinal": rf"(?P<ordinal#>\d{{1,3}}(?:st|nd|rd|th)|{ORDINALS})\b",
    "count": (rf"(?P<count#>{COUNT_FIGURES}|(?:{HUNDRED_AND})?{COUNTS}){COUNT_MORE}"),
    # The same where a figure is known to open them.
    "nth_figures": rf"(?<!ty-)(?P<nth#>{NTH_FIGURES})\b",
    "nth_or_day_figures": "(?:{nth_figures}|{day})",
    "ordinal_figures": r"(?P<ordinal#>\d{1,3}(?:st|nd|rd|th))\b",
    "count_figures": rf"(?P<count#>{COUNT_FIGURES}){COUNT_MORE}",
    "unit": rf"(?P<unit#>(?:{one_of(english.UNITS)}))\b(?P<and_half#> and a half\b)?",
    "to_the_day": r"(?: to the"
    r" (?:(?:very )?(?P<exact>day|hour|minute|morning)|(?P<in_month>month)))?",
    "dash": r" ?[-–—−] ?",
    "hour_word": (
        r"(?P<hour>(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b"
    ),
    "clock": (
        r"(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))? ?"
        r"(?P<half_day>[ap]\.m\.|[ap]m\b|[AP]M\b|[AP]\.M\.)"
    ),
}

FRAGMENTS |= shifts.FRAGMENTS | relations.FRAGMENTS | ages.FRAGMENTS
FRAGMENTS |= day_alone.FRAGMENTS | calendar_fragments.FRAGMENTS
FRAGMENTS |= {
    "no_era": r"(?! (?:of the (?:H[ie][jg]|[Ww]orld|Creation|Flight)|A\.? ?[HM]\b))",
    # "In the year 79", "in the year of our Lord 1233".
    "the_year": r"(?:the year (?:of (?:[Oo]ur Lord|[Gg]race|Christ) )?)?",
    "tail": r"¦(?:,? ?(?:of |in )?{the_year}{year}|,? {that_year}\b"
    r"|,? (?:of |in )?{short_year}| of the new year\b)?",
    # "Of Meiji 13", "of the twentieth year of Edward II".
    "era_name": _names_of(english_reigns.ERAS),
    "of_reign": (
        r"(?:of )?(?P<era_name>{era_name}) (?:year )?(?P<reign_year>[1-9]\d?)(?!\w|[.,:]\d)"
    ),
    "ordinals": ORDINALS,
    "reigns": _names_of((*english_reigns.ERAS, *english_reigns.KINGS)),
    # Where rules share their beginning, it is matched once for all of them.
    "of_month": r"{day} (?:of )?{month}",
    "of_the_month": r"{day} (?:of (?:the )?)?{month}",
    "day_month": r"(?:{day} (?:of )?)?{month}",
    "day_of_the_month": r"(?:{day} (?:of (?:the )?)?)?{month}",
    "slash": r"[/–-]",
    "step": rf"(?P<step#>(?:{one_of(english.STEPS)}))",
    "months": NAMED_MONTHS,
    "seasons": one_of(english.SEASONS),
    "units": one_of(english.UNITS),
    "parts": one_of(parts.PARTS),
    "halves": one_of(parts.HALVES),
    "quarters": one_of(parts.QUARTERS),
    "dayparts": one_of(english.DAYPARTS),
    "counts": COUNTS,
    "meals": one_of(english.MEALS),
    "tens": one_of(english.DECADES),
    "feasts": _names(english_feasts.FEASTS),
    "feasts_called": _names(english_feasts.CALLED),
    "mysteries": rf"(?:{_names(english_feasts.MYSTERIES)})\b",
    "tides": _names(english_feasts.TIDES),
    "weeks": _names(english_feasts.WEEKS),
    "saint": rf"(?i:sts?\.?|ss\.?|saints?) (?P<saint#>(?i:{_names(english_feasts.SAINTS)}))"
    # "St James's", "St James'", "St Georges", if a blank or a mark follows.
    r"(?:['’]s|s['’]|['’]|s)?+(?!\w| of [A-Z]| the (?:Less|Hermit)\b)",
    # The words with which a feast is a day: "Michaelmas", "St Luke's Day", "the eve of St Luke".
    "feast": (
        r"(?=(?i:{feast_words}))¦"
        r"(?:(?:day of (?=[Ss])|(?P<beside>(?i:{beside})) of (?:the )?(?:feast(?:[ -]day)? of )?"
        # "The feast of St Peter's Chair" is another than his.
        r"(?:the )?)(?:{saint}(?!(?<=['’]s) (?!Day|Eve|Night)[A-Z])"
        r"|(?!(?=[a-z]){mysteries})(?P<called>(?i:{feasts_called}))"
        r"(?! of (?!Our|the|Christ)))"
        r"|{saint2}(?:-|(?:(?<=['’]s)|(?<=s['’])) (?:own |very )?| (?=[A-Z]))"
        r"(?P<suffix>(?i:{suffixes}))"
        r"|(?!epiphany|low )(?P<feast>(?i:{feasts}))"
        r"(?: (?P<suffix2>(?i:day|eve)))?)(?!\w)"
    ),
    # Behind "the Friday before" its name is enough.
    "any_feast": (
        r"¦(?:the )?(?:(?P<beside>(?i:{beside})) of (?:the )?(?:feast(?:[ -]day)? of )?(?:the )?)?"
        r"(?=[A-Z])(?:{saint}(?:[ -](?P<suffix>(?i:{suffixes})))?"
        r"|(?P<called>(?i:{feasts_called}))(?: (?P<suffix2>(?i:day|eve)))?)(?!\w)"
        r"(?! (?:was|had|[a-z]+ed)\b)"
    ),
    "feast_words": one_of(sorted(FEAST_WORDS - {"day"} | {"day of"})),
    "beside": one_of(name for name in english_feasts.BESIDE if name != "day"),
    "suffixes": one_of(english_feasts.SUFFIXES),
    "of_year": r"¦(?:,? (?:of |in )?{the_year}{year}{no_era}|,? {that_year}\b"
    r"|,? (?:of |in )?{short_year}| of the new year\b)?",
    "ordinal_days": ORDINAL_DAYS,
    "a_day": rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|(?:{ORDINAL_DAYS}))",
    "weekdays": NAMED_DAYS,
    # "Two years went by", "two years of war followed", "nine days' sailing brought them home".
    "passes": r"(?=(?: of (?:[a-z-]+ ){0,3}[a-z-]+)?"
    r" (?:(?:went|rolled|slipped|dragged) by|elapsed|passed(?! (?:between|since)))\b)"
    r"|(?= of (?:[a-z-]+ ){1,4}(?:followed|ensued)\b)"
    r"|(?=['’] (?:[a-z]+ )?[a-z]{2,}ing (?:had )?(?:brought|took|carried|led)\b)"
    r"|(?= (?:of (?:[a-z-]+ ){1,3})?(?:sufficed|were enough|brought (?:them|him|her|us|me|it))\b)",
    # "Christmas morning in 1950", where the year follows.
    "feast_hours": r"(?: (?:night|evening|morning|afternoon)(?=,? (?:of |in )?(?:1\d|20)\d\d\b))?",
    # "One raw December day in 1917", "on a spring evening of 1829".
    "hours_of": r" (?:day|night|evening|morning|afternoon|dawn|dusk|midnight|weekend|{weekdays})"
    r" (?:of|in) (?:the year )?",
    # A feast that a bracket explains: "St Clement's Day (23 November)".
    "no_day": rf"(?! ?\((?:\d{{1,2}} (?:of )?)?(?:{NAMED_MONTHS})\b)",
    # Behind a sum "a year" is each.
    "each": r"(?:(?<=\d\s)|(?<=ounds\s)|(?<=uineas\s)|(?<=llings\s)|(?<=ollars\s)|(?<=rancs\s)"
    r"|(?<=marks\s)|(?<=rowns\s)|(?<=upees\s)|(?<=ndred\s)|(?<=usand\s)|(?<=llion\s))",
    "frequencies": one_of(english.FREQUENCIES),
    "frequency_units": one_of(english.FREQUENCY_UNITS),
    "references": one_of(english.REFERENCES),
    "the_references": one_of(english.THE_REFERENCES),
}
