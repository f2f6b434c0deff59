"""English rules: ages and birthdays, which are counted from a birth, and other anniversaries."""

from __future__ import annotations

import re

from timeline.dates.english import NUMBERS
from timeline.dates.language import Rule, one_of
from timeline.dates.reading import Reading

__all__ = ["AGES", "BORN_BY_NAME", "FRAGMENTS", "OF_NAME"]

ADULT, CHILD = range(13, 100), range(3, 13)
"""Ages, of which the smaller ones may be hours."""


def _words(numbers: range) -> str:
    return one_of(word for word, count in NUMBERS.items() if count in numbers)


FRAGMENTS = {
    "ages": rf"(?:{_words(ADULT)})",
    "small_ages": rf"(?:{_words(CHILD)})",
    "a_birthday": (
        r"(?:{somebody} turned |(?:his|her|my) (?:own )?(?=[\w-]+(?: \w+)? birthday\b))"
    ),
    "somebody": r"(?:he|she|I|[A-Z][\w'’-]{1,20})",
    "age": (
        r"(?P<count>\d{1,2}(?!\d)|(?:{counts}))(?=[,.;:)]|\s*\Z| [A-Z]| (?:he|she|they|it|we|the"
        r"|an?|his|her|my|and|but|in|on|at|to|with|when|was|there)\b)"
    ),
    "when_he_was": r"(?<=\b[Ww]hen\she\swas\s)|(?<=\b[Ww]hen\sshe\swas\s)|(?<=\b[Ww]hen\sI\swas\s)",
    # "He was nine when", "I was only nine when"; but of a bridge no age is told.
    "he_was": "|".join(
        rf"(?<=\b{who}\swas\s{more})"
        for who in ("[Hh]e", "[Ss]he", "I")
        for more in ("", r"only\s", r"just\s", r"barely\s", r"still\sonly\s", r"already\s")
    ),
    # "They had just turned seven when".
    "had_turned": "|".join(
        rf"(?<=\b{who}\shad\s{just}turned\s)"
        for who in ("[Hh]e", "[Ss]he", "[Tt]hey", "I")
        for just in ("", r"just\s")
    ),
    "was_there": r"(?<=\bwas\s)|(?<=\bwere\s)",
    # "I did not see it until I was twenty, in June".
    "until_he_was": "|".join(rf"(?<=ntil\s{who}\swas\s)" for who in ("he", "she", "I")),
}

OF_NAME = re.compile(r"[Ww]hen ((?!I\b)[A-Z][\w'’-]*) was\b")
BORN_BY_NAME = (
    r"\b{0}\b[^.;]{{0,40}}\bborn\b"
    r"|\b(?:child|sons?|daughters?|boy|girl|heir|twins?|born)\b[^.;]{{0,40}}\b{0}\b"
)
"""What tells the birth of a name."""

AGES = (
    Rule("anniversary-of-month", ("{ordinal}",),
         r"{ordinal}(?:[- ]year)? anniversary of the¦ {month} [a-z]{4,}",
         "In 1830 the rising failed. It was [the tenth anniversary of the July rising] => 1840-07",
         "Counted from what the text dates, which is named for its month.", kind="anniversary"),
    Rule("anniversary", ("{ordinal}",), r"{ordinal}(?:[- ]year)? anniversary\b",
         "The club was founded in 1867. In 1877 [the tenth anniversary] of the club => 1877",
         "Counted from what the text dates.", kind="anniversary"),
    Rule("jubilee", ("silver", "golden", "diamond"),
         r"(?P<jubilee>silver|golden|diamond) (?:wedding|jubilee|anniversary)\b(?! (?:ring|dress))",
         "They were married on 9 June 1829. [The golden wedding] was kept => 1879-06-09",
         "The anniversary after 25, 50 or 60 years.", kind="anniversary"),
    Rule("birthday", ("{ordinal}",), r"{ordinal} birthday\b",
         "She was born in 1829. In 1878 she moved, and on her [fiftieth birthday] => 1879",
         "Counted from a birth that the text dates.", kind="anniversary"),
    Rule("centenary-year", ("centenary", "centennial"), r"(?i:centenary|centennial) year\b",
         "He was born in May 1709. In [the centenary year] of his birth => 1809",
         "The whole year of that.", kind="anniversary", fixed={"count": 100, "how": "whole"}),
    Rule("jubilee-year", ("silver", "golden", "diamond", "jubilee"),
         r"(?:(?P<jubilee>silver|golden|diamond) jubilee|(?:(?<=\b[Ii]ts\s)|(?<=\bhis\s)"
         r"|(?<=\bher\s)|(?<=heir\s)|(?<=[Tt]he\s)(?=jubilee year of (?:his|her|its|their)\b))"
         r"(?P<jubilee_alone>jubilee)) year\b",
         "The club was founded on 3 May 1867. In its [jubilee year] it won the cup. => 1917",
         "The whole year of that; of which no more is told is the fiftieth.", kind="anniversary",
         fixed={"how": "whole"}),
    Rule("coming-of-age", ("coming",), r"(?:(?<=\b[Hh]is\s)|(?<=\b[Hh]er\s)|(?<=heir['’]s\s))"
         r"coming of age\b",
         "She was born on 3 May 1829. Her [coming of age] was kept with fireworks => 1850-05-03",
         "The birthday with which a child is of age.", kind="anniversary", fixed={"count": 21}),
    Rule("of-age", ("year", "day"),
         r"(?:(?P<whole>year)|(?P<unit>day)) (?:of (?:his|her|my) (?:majority|coming of age)\b"
         r"|(?:(?:in|on) which |that )?{somebody} (?:came|had come) of age\b)",
         "She was born on 3 May 1829. In [the year of her majority] she moved => 1850",
         "The birthday with which a child is of age, or its whole year.", kind="anniversary",
         fixed={"count": 21}),
    Rule("centenary", ("centenary", "centennial"),
         r"(?i:centenary|centennial)\b",
         "He was born in 1709. It was on [the centenary] of his birth => 1809",
         "A hundred years from what the text dates.", kind="anniversary", fixed={"count": 100}),
    Rule("age-when", ("when",),
         r"[Ww]hen (?!It\b|There\b){somebody} was (?:only |just |barely )?"
         r"(?P<count>[1-9]\d?|(?:{counts}))"
         r"(?= years old|[,.;:)]|\s*\Z| (?:and|the|his|her|he|she|they|a|an|I|we|my)\b)"
         r"(?: years old)?",
         "born in 1829 ... [when she was seven] => P7Y",
         "Counted from a birth that the text dates.", kind="age", fixed={"type": "DURATION"}),
    Rule("age", ("age", "aged"),
         r"(?:[Aa]ge of|[Aa]ged) (?P<count>\d{1,3}|(?:{counts}))\b"
         r"(?!-| (?:to|and (?:\d|{counts})))",
         "born in 1829 ... at [the age of eight] => P8Y",
         "Counted from a birth that the text dates.", kind="age",
         fixed={"type": "DURATION"}),
    Rule("age-at", ("at",),
         r"[Aa]t (?P<count>1[3-9]|[2-9]\d|{ages})(?=,? (?:he|she|I)\b|, (?:in|on) (?!\d{4})|\Z"
         r"|(?<=[a-z])[.;]|(?<=[a-z]),? and\b)",
         "born in 1850 ... [At forty-one] she left => P41Y",
         "Counted from a birth that the text dates; a number up to twelve may be the hour.",
         kind="age", fixed={"type": "DURATION"}),
    Rule("year-of-life", ("{ordinal}",),
         r"(?:(?<=\bhis\s)|(?<=\bher\s)|(?<=\bmy\s)|(?<=\A)){ordinal} year\b"
         r"(?! (?:of\b|{at_it}))",
         "born in 1850 ... in his [seventieth year] => P70Y",
         "The year that ends with that birthday.", kind="age",
         fixed={"step": -1, "type": "DURATION"}),
    Rule("offset-birthday", ("{count}",),
         "{count} {unit} (?P<direction>before|after) {a_birthday}",
         "She was born on 3 May 1829. [Two days after her fiftieth birthday] she moved"
         " => 1879-05-05",
         "A distance from a birthday, which is counted from a birth that the text dates.",
         kind="offset", then=True),
    Rule("unit-birthday", ("day", "week", "month", "year"),
         r"(?P<unit>day|week|month|year) (?P<direction>before|after) {a_birthday}",
         "She was born on 3 May 1829. [The day before she turned fifty] she moved"
         " => 1879-05-02",
         "The unit beside a birthday.", kind="offset", then=True, fixed={"count": 1}),
    Rule("eve-birthday", ("eve",), r"eve of {a_birthday}",
         "She was born on 3 May 1829. On [the eve of her fiftieth birthday] she moved"
         " => 1879-05-02",
         "The day before a birthday.", kind="offset", then=True,
         fixed={"unit": "day", "count": 1, "step": -1}),
    Rule("named-birthday", ("{month}", "{season}"),
         r"(?<=[Tt]he\s)(?:{month}|{season}) (?P<direction>before|after) {a_birthday}",
         "She was born on 3 May 1829. In [the summer before she turned fifty] she moved"
         " => 1878-SU",
         "The next or last month or season of a name, from a birthday.", then=True),
    Rule("of-birthday", ("year", "month"),
         r"(?:(?P<whole>year)|(?P<unit>month)) of (?:his|her|my) {ordinal} birthday\b",
         "She was born on 3 May 1829. In [the month of her fiftieth birthday] she moved"
         " => 1879-05",
         "The whole month or year of a birthday.", kind="anniversary"),
    Rule("turned", ("year", "month", "day"),
         r"(?:(?P<whole>year)|(?P<unit>month|day)) (?:(?:in|on) which |that )?{somebody}"
         r" turned {age}",
         "She was born on 3 May 1829. [The month she turned fifty] the bell cracked => 1879-05",
         "A birthday by the age that it brought, or its whole month or year.",
         kind="anniversary"),
    Rule("when-turned", ("when", "on"),
         r"(?:[Ww]hen (?:he|she|I) turned|[Oo]n turning) {age}",
         "She was born on 3 May 1829. [On turning fifty] she moved => 1879",
         "The same, told to the year.", kind="anniversary", fixed={"how": "whole"}),
    Rule("turned-inner", ("{count}",), r"(?<=turned\s){age}",
         "She was born on 3 May 1829. [A week before she turned fifty] she moved => 1879-04-26",
         "A birthday behind what is counted from it.", kind="anniversary", inner=True),
    Rule("age-was", ("{count}",),
         r"(?:{he_was}|{had_turned})(?P<count>[1-9]\d?|(?:{counts}))(?: years old)?"
         # "He was thirty, and a captain, when in March he sailed".
         r"(?:(?:,(?! (?:in|on|at|of)\b)| and\b)[^.;:!?\n]{1,50}?)?,? when\b"
         r"(?=,? (?:the|an?|he|she|they|it|we|I|his|her|their|its|our|my|in|on|at|one|that"
         r"|[A-Z])\b)",
         "born in 1829 ... she was [seven when] the bell cracked => P7Y",
         "Counted from a birth, the happening behind it.", kind="age",
         fixed={"type": "DURATION"}),
    Rule("age-at-event", ("{count}",),
         r"(?:{was_there})(?P<count>[1-9]\d?|(?:{counts})) at\b"
         r"(?= (?:the |his |her |their )(?:[\w’'-]+ )?(?:death|accession|coronation|outbreak|fall"
         r"|birth|marriage|beginning|end|wedding|election|siege|signing|opening)\b)",
         "born in 1829 ... he was [seven at] the death of his father => P7Y",
         "The same, of a happening that is named.", kind="age", fixed={"type": "DURATION"}),
    Rule("age-until", ("{count}",),
         r"(?:{until_he_was}){age}(?=,? (?:in|on|at)\b|[,.;])",
         "born in 1829 ... not until she was [twenty], in June, did she sail => P20Y",
         "The same, of what came no sooner.", kind="age", fixed={"type": "DURATION"}),
    Rule("age-in-days", ("{count}",),
         r"(?:{when_he_was}|(?:{he_was})(?=[^,.;]{3,40} old when\b))"
         r"{count} (?P<unit>days?|weeks?|months?) old\b(?: when\b)?",
         "born on 3 May 1829 ... She was [ten weeks old when] the bell cracked => 1829-07-12",
         "How old a child was, counted from the day of its birth.", kind="offset",
         fixed={"step": 1, "first": Reading("anniversary", count=0)}),
    Rule("age-at-small", ("at",),
         r"[Aa]t (?P<count>{small_ages})(?=,? (?:he|she|I) )",
         "born in 1850 ... [At nine] she left => P9Y",
         "A number up to twelve, which is no hour where the birth was told last.", kind="age",
         fixed={"type": "DURATION", "how": "small"}),
)  # fmt: skip
