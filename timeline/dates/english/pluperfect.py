"""English words that look back, "had" and "having", and those that tell in which clause they do."""

from __future__ import annotations

import re

__all__ = [
    "AFTER_IT",
    "AND_HAD",
    "ANEW",
    "CLAUSE_OVER",
    "HAD",
    "HAD_CLAUSE",
    "HAD_TOWN",
    "INSIDE_HAD",
    "PARTICIPLE",
    "PLUPERFECT",
    "RELATIVE",
    "WHO_HAD",
]

# No word's edge first: a pattern that begins with a few characters is searched for quickly.
# "He had twelve days left" and "had to go" look back on nothing.
PLUPERFECT = re.compile(
    r"[hH](?:(?<=\bh)ad|(?<=\b[hH])aving)\b(?!\s(?:to|an?|the|his|her|its|their|our|my|no|some|any"
    # "He had Karl Orm seized": what he let others do.
    r"|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? (?:[a-z]+ed|put|sent|shot|taken|brought|thrown|made|hung"
    r"|cut|beaten|led|driven|sworn|bound|set|shut)"
    # "They had it on the Tuesday", "he had it printed in May": that is no pluperfect.
    r"|it(?! not\b)|him|them|us|me"
    r"|many|few|little|only|more|less|nothing|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|twenty|thirty|forty|fifty|sixty|ninety|good|bad|great|reason|cause|time|\d"
    # "They had meant to go in May, but rain kept them": what was meant had not been done.
    r"|(?:meant|hoped|intended|wished|expected) to)\b)"
)
HAD_TOWN = re.compile(r"had [A-Z]")  # "The prince had Inverness on the 18th"
HAD = frozenset(("had", "having", "Having"))
"""Of these one stands in all that it matches."""
# What somebody had done whom the sentence only names.
WHO_HAD = re.compile(r"\b(?:who|which|that|whom|whose|where|as) (?:[\w'’-]+ ){0,3}had\b")
# "He had already, in 1712, been refused": the date stands inside the verb.
INSIDE_HAD = re.compile(
    r"had(?: (?:already|also|once|first|earlier|since|even|never|not|indeed|just|too|then|himself"
    r"|herself|[a-z]{1,16}ly)){0,4}, (?:[a-z]{1,16} )?\Z"
)
# "After the city had fallen": what had happened before that which is told.
AFTER_IT = re.compile(
    r"\b(?:[Aa]fter|[Bb]efore|until|till|[Ww]hen|[Oo]nce|[Ss]ince|[Bb]ecause|[Aa]lthough|[Tt]hough"
    r"|[Aa]s soon as|who|whom|whose|where|(?:said|told [\w'’-]+|wrote|knew|learned|learnt|heard"
    r"|announced|reported) that) (?:[\w'’-]+ ){0,6}\Z"
)
# "On 7 January, with a cough that she had been told to ignore, she went to bed".
RELATIVE = re.compile(r"\b(?:that|which|what|how|why) (?:[\w'’-]+ ){0,4}\Z")
AND_HAD = re.compile(r", (?:and|but)(?: [a-z]+ly| by [\w ]{1,24}?)? \Z")
# "They sailed on 5 May, having waited a week": the day is that of the sailing.
PARTICIPLE = "having"
# "The army had crossed in May, and by the time that the general came, | on 2 July": a new clause.
ANEW = re.compile(
    r"[,;] (?:and|but|while|so|then) (?!(?:it|there) (?:was|were) )"
    r"(?!.*[,;] (?:and|but|while|so|then) )"
)
# "Morosini, who had lost Candia | fifteen years earlier | and been tried for it, took it".
HAD_CLAUSE = re.compile(r", (?:who|which|whose [\w’'-]+|where \w+) had [^,;]*\Z")
CLAUSE_OVER = re.compile(
    r"[^,;.]{0,120}, (?!(?:and|or|but|had|who|which|where|when|whose|while)\b)[a-z]"
)
