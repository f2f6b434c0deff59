"""English rules: days of the Romans, "the Ides of March"."""

from __future__ import annotations

from timeline.dates.calendars.chancery import NUMERALS
from timeline.dates.language import Rule

__all__ = ["LATIN_COUNTS", "ROMAN_DAYS"]

LATIN_COUNTS = tuple(NUMERALS)
BEHIND_IT = (
    r"(?=[,.;:)]|\s*\Z| (?:he|she|they|it|we|I|the|an?|his|her|their|and|half|all|most|with|was"
    r"|were|had)\b)"
)
ROMAN_DAYS = (
    # The month behind the day of the Romans is named for its Kalends: "the Kalends of May".
    Rule("roman-day", ("ides", "nones", "kalends", "calends"),
         r"(?P<roman>(?i:ides|nones|kalends|calends)) of {month}{roman_tail}",
         "on [the Ides of March 1478] => 1478-03-15", "A day of the Roman month."),
    Rule("roman-of-step", ("eve", "ides", "nones", "kalends", "calends"),
         r"(?:(?P<roman_eve>eve of) the )?(?P<roman>(?i:ides|nones|kalends|calends))"
         r" of {that_month}",
         "In May 1871 ... on [the Ides of the same month] => 1871-05-15",
         "A day of the Roman month that is being told of, or of one that it points to."),
    Rule("roman-alone", ("ides", "nones"),
         r"(?:(?<=\b[Oo]n\sthe\s)|(?<=\b[Bb]y\sthe\s))(?P<roman>(?i:ides|nones))"
         rf"{BEHIND_IT}",
         "In March 1478 ... on [the Ides] he died => 1478-03-15",
         "A day of the month that is being told of."),
    Rule("roman-eve-alone", ("eve",),
         r"(?P<roman_eve>eve of) the (?P<roman>(?i:ides|nones))"
         rf"{BEHIND_IT}",
         "In March 1478 ... on [the eve of the Ides] he died => 1478-03-14", "The day before it."),
    Rule("roman-eve", ("day", "eve"),
         r"(?P<roman_eve>day before|eve of) the (?P<roman>(?i:ides|nones|kalends|calends))"
         r" of {month}{roman_tail}",
         "on [the day before the Kalends of May 1478] => 1478-04-30", "The day before one."),
    Rule("roman-days", ("{count}",),
         r"{count} days before the ¦(?P<roman>(?i:ides|nones|kalends|calends))"
         r" of {month}{roman_tail}",
         "on [four days before the Ides of March 1478] => 1478-03-12",
         "As the Romans counted: the fourth day of those that end with the Ides."),
    Rule("roman-nth", ("{nth}",),
         r"{ordinal} (?:day )?(?:before|of) the (?=[CIKNcikn])"
         r"¦(?P<roman>(?i:ides|nones|kalends|calends)) of {month}{roman_tail}",
         "on [the fourth day before the Ides of March 1478] => 1478-03-12",
         "A day counted back from one, both of them counted."),
    Rule("latin-day", ("pridie", "kalendis", "calendis", "nonis", "idibus", *LATIN_COUNTS),
         r"(?:(?:(?P<roman_eve>[Pp]ridie)|(?P<latin_count>[IVX]{1,5})\.?) )?"
         r"(?P<roman>(?i:[kc]al|non|id)(?i:end|ib)?(?:[aiu]s|is)?\b)\.? {latin_month}"
         r"(?:,? (?:[Aa]nno (?:Domini )?|A\. ?D\. )?{year})?",
         "In 1799 ... has [pridie Nonas Maias] => 1799-05-06",
         "A day of the Roman month in Latin."),
)  # fmt: skip
