"""English rules, third part: ages, vague distances, days alone, what recurs or only lasts."""

from __future__ import annotations

from timeline.dates.language import Rule

REST = (
    # Vague
    Rule("soon", ("soon", "shortly", "immediately", "not", "some"),
         "(?i:soon|shortly|immediately|not long|some time|sometime"
         "|long) (?P<direction>(?i:afterwards?|thereafter|beforehand|later|earlier|(?:after"
         r"|before)(?! (?:the|his|her|its|their|a|an|this|that|[A-Z]))))\b",
         "By late 1877 ... [soon after] =>", "After the date before, nobody says how long.",
         kind="vague"),
    Rule("soon-participle", ("soon", "shortly"),
         r"(?:(?<=was\s)|(?<=were\s)|(?<=been\s)|(?<=had\s))(?:soon|shortly)"
         r" (?P<direction>after)(?= [a-z]+ed\b)",
         "By late 1877 ... he was [soon after] knighted =>",
         "After the date before, with the verb behind it and nothing named that it follows.",
         kind="vague"),
    # Days alone
    Rule("inst", ("#th",),
         r"(?P<day>\d{1,2})(?:st|nd|rd|th) "
         r"(?P<step>inst\.|instant\b|ult\.|ultimo\b|prox\.|proximo\b)",
         "On 12 May 1871 ... on [the 29th ult.] => 1871-04-29",
         "A day of this, the last or the next month, as newspapers and letters had it."),
    Rule("nth-told", ("{nth}",),
         # Where no article stands before, none of them is asked for one by one.
         r"(?<=he\s)(?:{on_the}|{night_of_the}|{weekday_the}"
         r"|(?:{by_the})(?=\d+[a-z]+ (?:half|most|all|some|many|no|only|few|every|each|both|more"
         r"|two|three|four|five|six|seven|eight|nine|ten)\b))"
         r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)|(?P<nth>{higher_days}))(?= (?!(?:{numbered})\b)\w)",
         "On 3 May 1871 ... On [the 25th] Anna left => 1871-05-25",
         "A day of the month before what was done on it."),
    Rule("nth", ("#th",),
         r"(?=\d)(?<=[ed,]\s)(?:(?<=\Athe\s)|(?<=\AThe\s)|{deed_of_the}|(?<=\bIt\swas\sthe\s)"
         r"|(?<=\bit\swas\sthe\s)(?=\d+[a-z]+ before\b)"
         r"|(?<=by\sthe\s)|(?<=By\sthe\s)|(?<=til\sthe\s)|(?<=efore\sthe\s)|(?<=tween\sthe\s)"
         r"|(?<=bout\sthe\s)|(?<=till\sthe\s)|(?<=rom\sthe\s)|(?<=to\sthe\s)|(?<=and\sthe\s)"
         r"|(?<=dated\sthe\s)"
         r"|(?<=day\sthe\s)|(?<=day,\sthe\s)"
         # "On a Sunday morning, the 23rd", "that night, the 4th".
         r"|(?<=orning,\sthe\s)|(?<=night,\sthe\s)|(?<=evening,\sthe\s)|(?<=noon,\sthe\s)"
         # "On the 10th, 12th and 15th."
         r"|(?<=\d(?:st|nd|rd|th)\sand\s)|(?<=\d(?:st|nd|rd|th),\s)"
         r"|{on_the}|{night_of_the}|{it_was_the}|{entry_the}|{one_of_the}|{beside_the})"
         r"(?P<day>\d{1,2})(?:st|nd|rd|th)(?=[,.;:)–]| [(\[]"
         r"| (?:they|he|she|it|what"
         "|we|I|the|a|an|his|her|their|and|in|at|with|to|but|when|was|were|had|after|before|by"
         r"|of that|of the same|there|came|that|did|could|says|said|{at_that})\b|\s*\Z)",
         "On 3 May 1871 ... by [the 25th] => 1871-05-25",
         "A day of the month that is being told of."),
    Rule("nth-word", ("{nth}",),
         r"(?<=[eh]\s|d\s)(?:(?<=\Athe\s)|(?<=\AThe\s)|{on_the}|{by_the}|{until_the}|{night_of_the}"
         r"|{weekday_the}|{it_was_the}|{entry_the}|{one_of_the}|{beside_the}"
         r"|(?<=\b[Ii]t\swas\sthe\s)(?={higher_days} before\b)|(?<=th\sand\s))"
         r"¦(?P<nth>{ordinal_days})(?!, of \d)(?=[,.;:)–]"
         r"| (?:they|he|she|it|we|I|the|a|an|his|her|their|and|but|was|were|had|came|until|till"
         r"|when|before|after|there|some|several|many|no|all|both|says|said|{at_that}"
         r"|(?:{counts}) \w+s)\b"
         r"|(?<!irst)(?<!econd)(?<!hird) (?:in|at|with)\b"
         r"| (?!(?:{weekdays}|{months})\b)(?:[A-Z][a-z]+ ){1,3}(?:[a-z]+ed|was|had|came|went|took"
         r"|left|wrote|met|fell|rose|began|made|gave|put|sent|read|lost|won)\b|\s*\Z)",
         "On 3 May 1871 ... on [the fifteenth] she left => 1871-05-15",
         "A day of the month by its number in words, before what was done on it."),
    Rule("nth-opens", ("{nth}",), r"(?:(?<=[.!?;]\sThe\s)|(?<=\A[Tt]he\s))¦{nth}(?= {day_was})",
         "On 3 May 1871 they sailed. [The ninth] was calm => 1871-05-09",
         "A day of the month that is told what it was like."),
    Rule("the-fourth", ("fourth",),
         r"(?:{on_the}|{by_the}|{until_the}|\A|(?<=\A[Tt]he\s))Fourth"
         r"(?=[,.;:)]|\s*\Z| (?:he|she|it|they|we|I|there|nobody|everybody|when|was|came)\b)",
         "On 28 June 1868 ... on [the Fourth] they rested => 1868-07-04",
         "The American holiday, with its capital.", fixed={"month": 7, "day": 4}),
    Rule("diary-day", ("#th",),
         r"(?:(?<=\n)|(?<=“)|(?<=[.!?]\s)|(?<=\nThe\s)|(?<=[.!?]\sThe\s))(?P<day>\d{1,2})"
         r"(?:st|nd|rd|th)(?=\.? ?[—–]|[.:]\s)",
         "On 3 May 1871 it snowed. [The 14th]. Rain => 1871-05-14",
         "A day of the month that opens an entry of a diary."),
    Rule("weekday-daypart", ("{weekday}",),
         r"(?<!\ba\s)(?<!\bone\s)(?<!\bany\s)(?<!\bsome\s){weekday} (?P<daypart>(?:{dayparts}))\b",
         "On 3 May 1912 ... on [Sunday evening] => 1912-05-05TEV", "A part of a weekday.",
         fixed={"type": "TIME"}),
    Rule("weekday", ("{weekday}",),
         r"(?<!\ba\s)(?<!\bone\s)(?<!\bany\s)(?<!\bsome\s){weekday}(?!s)",
         "On 3 May 1912 ... on [Sunday] => 1912-05-05",
         "A weekday alone."),
    Rule("morrow-event", ("morrow",), r"morrow(?= of (?:the|his|her|their|its|[A-Z]))",
         "The battle was on 3 May 1776. On [the morrow] of the battle it snowed => 1776-05-04",
         "The day after a happening that the text dates.", kind="offset",
         fixed={"value": "event", "unit": "day", "count": 1, "step": 1}),
    # Durations, sets, references
    Rule("twenties", ("{tens}",), r"['’‘]?(?P<tens>(?:{tens}))\b",
         "1818 ... in [the twenties] => 182", "Ten years by their word."),
    Rule("yearly", ("every", "each", "per"),
         r"(?i:every|each|per) (?:other |single )?(?P<frequency_unit>(?:{frequency_units}))\b",
         "[every July] => XXXX-07", "What recurs.", kind="other", fixed={"type": "SET"}),
    Rule("frequency", ("{frequency}",), r"(?P<frequency>(?:{frequencies}))\b",
         "bread was handed out [daily] => XXXX-XX-XX", "What recurs.", kind="other",
         fixed={"type": "SET"}),
    Rule("lapse", ("{count}",), "{count} {unit}(?:{passes})",
         "They landed in March 1820. [Two years] went by. => P2Y",
         "Years that pass: the story goes on behind them.", kind="duration",
         fixed={"type": "DURATION"}),
    Rule("lapse-one", ("first", "another"),
         "(?i:first|another) (?P<unit>year)(?:{passes})",
         "They landed in March 1820. [The first year] passed without a letter => P1Y",
         "One year of them.", kind="duration", fixed={"type": "DURATION", "count": 1}),
    Rule("duration", ("{count}",),
         r"{count}[ -](?!second\b(?! (?:later|earlier|ago)))"
         "(?:or more |more |long |full |whole |bloody |consecutive |successive "
         r"|short )?{unit}(?:[- ](?:old|long)\b"
         r"| (?:(?:that|which) (?=followed\b)|(?=following(?:[,.;]|\s*\Z)))(?P<direction>\w+))?\b",
         "for [three weeks] => P3W",
         "How long something lasted.", kind="duration", fixed={"type": "DURATION"}),
    Rule("durations",
         ("days", "weeks", "months", "years", "decades", "centuries", "hours", "minutes"),
         r"(?P<unit>(?i:days|weeks|months|years|decades|centuries|hours|minutes))\b"
         r"(?! (?:\d{4}|between|from)\b)",
         "for [months] => PXM", "How long, uncounted.", kind="duration",
         fixed={"type": "DURATION"}),
    Rule("today", ("today", "yesterday", "tomorrow", "tonight"),
         r"(?P<today>(?i:today|yesterday|tomorrow|tonight))\b", "[today] => PRESENT_REF",
         "The day of writing, known only in news.", kind="step", fixed={"unit": "day"}),
    Rule("reference", ("{reference}",), r"(?P<reference>(?:{references}))\b",
         "[now] known as York => PRESENT_REF", "Past, present or future.", kind="other"),
    Rule("the-reference", ("{the_reference}",),
         r"(?<=[Tt]he\s)(?P<the_reference>{the_references})\b(?! (?:two|three|four|five|few"
         r"|several|\d|[a-z]+ (?:days|weeks|months|years))\b)", "in [the past] => PAST_REF",
         "Past, present or future, as a noun.", kind="other"),
    Rule("daypart", ("{daypart}",),
         r"(?<!\wday\s)(?<!\b[Oo]ne\s)(?P<daypart>(?:{dayparts}))\b"
         r"(?! (?:before|after) (?:he|she|they|it|we|I)\b)",
         "at [night] => XXXX-XX-XXTNI", "A part of some day.",
         fixed={"type": "TIME", "unit": "time"}),
)  # fmt: skip
