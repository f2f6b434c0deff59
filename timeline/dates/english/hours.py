"""English rules: hours of a day that is being told of, without a word that says so."""

from __future__ import annotations

import re

from timeline.dates.language import Rule

__all__ = ["AMONG_HOURS", "HOURS", "OF_TOLD_DAY", "PAST_MIDNIGHT", "SMALL_HOUR"]

HOUR = r"(?P<hour>(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
# "A little after seven", "towards six" are no numbers of anything.
HEDGED = "|".join(
    rf"(?<={words})"
    for words in (
        r"\b[Tt]owards\s", r"\b[Tt]oward\s",
        *(rf"{how}\s{side}\s" for side in ("after", "before")
          for how in ("[Ll]ittle", "[Ss]oon", "hortly", "[Jj]ust", "omewhat", r"\b[Ww]ell")),
        r"\blittle\spast\s", r"\bjust\spast\s",
    )
)  # fmt: skip
# A clause of its own, of more than one or of a thing: "By six he could read" tells his age.
OPENING = "|".join(
    rf"(?<={words}\s)"
    for words in (r"\bAround", r"\bAbout", r"\bBy", r"\bBefore", r"\bAfter", r"\bUntil",
                  r"[,;]\sby", r"[,;]\sabout", r"\band\sby", r"[.;!?]\sAt", r"\AAt", r"\nAt",
                  r";\sat")
)  # fmt: skip
ALONE = r"\A(?=\w+\Z)"
"""By itself it stands where a date is held against its words."""
CHILD = "(?:boy|girl|child|lad|infant|prince|princess|king|future|young)"
CLAUSE = rf"(?=\s*\Z|,? (?:they|we|there|all|both|some|no|nobody|every|an?|the (?!{CHILD}\b))\b)"
# Behind "in the afternoon", "that evening" its day is told by these.
BEHIND = (
    r"(?! (?:in the [mafe][a-z]+|at night)\b)"
    r"(?=[,;:.)]|\s*\Z| (?:he|she|it|they|we|I|the|an?|his|her|their|there|and|but|when|to|with|in"
    r"|from|at|as|some|all|no|every|both|another)\b| [A-Z])"
)
# ", at three, brought": where no price and no age stands.
BETWEEN = r"(?<=,\sat\s)"
BEHIND_COMMA = r"(?=, (?![\d£$]|(?:{counts})\b))"
# "Until dark" says how long; tea alone is a drink.
MEAL = (
    r"(?:(?:(?<=[Bb]efore\s)|(?<=\b[Bb]y\s)|(?<=[Ss]ince\s)|(?<=[Aa]fter\s)(?!dark)"
    r"|(?<=\b[Aa]t\s)|(?<=[Aa]bout\s)|(?<=[Aa]round\s))(?!tea\b(?![ -]time)))"
)
HOURS = (
    Rule("hour-hedged", ("{hour}",), rf"(?:{HEDGED}){HOUR}\b{BEHIND}",
         "On 3 May 1871 ... a little after [seven] they left => 1871-05-03T07:00",
         "An hour before or behind which something was done.",
         fixed={"type": "TIME", "unit": "time"}),
    Rule("hour-opening", ("{hour}",), rf"(?:{ALONE}|{OPENING}){HOUR}\b{CLAUSE}",
         "On 3 May 1871 ... By [ten] the fire was out => 1871-05-03T10:00",
         "An hour that opens its clause.", fixed={"type": "TIME", "unit": "time"}),
    Rule("hour-between", ("{hour}",), rf"{BETWEEN}{HOUR}\b¦{BEHIND_COMMA}",
         "On 3 May 1871, at 2 p.m., ... a second shot, at [three], broke it => 1871-05-03T03:00",
         "An hour between commas, where other hours are told.",
         fixed={"type": "TIME", "unit": "time"}),
    Rule("meal", ("{meal}",), rf"{MEAL}(?P<meal>(?:{{meals}}))(?:[ -]?time)?\b{BEHIND}",
         "On 3 May 1871 ... She sank before [dark] => 1871-05-03TEV",
         "A part of a day by its meal, or by the dark.", fixed={"type": "TIME", "unit": "time"}),
    Rule("that-moment", ("that",),
         r"(?:\A|(?<=\b[Aa]t\s)|(?<=\b[Ii]n\s))that (?:very |same )?"
         r"(?:moment|instant|minute|hour)\b(?! (?:of|when|that|in|on)\b)",
         "On 3 May 1871 ... in [that instant] the mast fell => 1871-05-03",
         "A moment of the day that is told of.", fixed={"type": "TIME", "unit": "time"}),
)  # fmt: skip
OF_TOLD_DAY = frozenset(rule.name for rule in HOURS)
"""Rules that read an hour only near its day,"""
AMONG_HOURS = frozenset(("hour-between",))
"""and those that read one only where another has been told."""

PAST_MIDNIGHT = re.compile(r"\b(?:[Aa]fter|[Pp]ast|[Ff]rom|[Ss]ince) \Z")
"""Before "midnight": the hours behind it are told of."""
SMALL_HOUR = re.compile(
    r"\b(?:one|two|three|four)(?: o['’]clock)?(?: or so)? (?:in )(?:the )?\Z", re.IGNORECASE
)
"""Before "morning": nobody calls the day's own hours so who has told of its evening."""
