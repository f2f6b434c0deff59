"""English words by which "two days after" is told to have no clause of its own behind it."""

from __future__ import annotations

import re

from timeline.dates.english.cues import STRONG_PAST, WEAK_PAST
from timeline.dates.language import tree

AFTER = (" after", " following")
"""With one of these it ends."""
# What opens a sentence, or a clause of its own: "He fell, and | on the day after they left".
OPENS = re.compile(
    r"(?:\A|[.;:!?][”\"’')]?\s|\n|,? (?P<joint>and|but) )\s*(?:(?:And|But|Then),? )?(?:[OoIi]n )?\Z"
)
OPENED = 24
"""So long is the longest of that."""
SENTENCE = re.compile(r"[^.;:!?\n]{4,400}")
SEGMENT = re.compile(r"[^,(—–]+")
# Who does something there: "they", "Rudd of Holm", "the old pilot".
SUBJECT = re.compile(
    r" (?:(?:he|she|they|it|we|I)|(?:the|his|her|their|its|our|my)"
    r"(?: (?!(?:the|an?|his|her|their|its|our|my|he|she|they|it|we|no|some)\b)[a-z][\w'’-]*){1,3}"
    r"|[A-Z][\w'’-]*(?: of)?(?: [A-Z][\w'’-]*){0,2})"
)
WHO = re.compile(r" (?:he|she|they|it|we|I|[A-Z][\w'’-]*)")
SUBJECT_LENGTH = 48
MORE_PAST = tree(
    """set put got bought paid lay hit cut let read shut burst found heard said told thought felt
    kept dealt meant slept swept wept crept spent laid lit rang bound wound hung swung flung sprang
    shrank stuck dug shot shone slid bit hid tore bore wore swam burnt knelt leapt woke spread cast
    ate blew stole could would might must should has have""".split()
)
VERB = re.compile(rf"\b(?:{STRONG_PAST}|{MORE_PAST}|{WEAK_PAST})\b")
# Behind the verb what else belongs to it: "had | never been taken", "was | hung".
OF_VERB = re.compile(
    r"(?: (?:not|never|been|being|also|just|already|[a-z]+ly))*"
    rf"(?: (?:[a-z]+ed|{STRONG_PAST}|{MORE_PAST})\b)?"
)
# "The day following they went over": no happening that it followed is called so.
FOLLOWING_THEM = re.compile(r"(?<=\bfollowing) (?:he|she|they|we|I)\b")
# With what begins a clause of its own: ", | they", ", | Rudd of Holm", ", | a third".
STANDS_ALONE = re.compile(r" (?:[A-Z]|(?:he|she|they|it|we|the|an?|his|her|their|its|there)\b)")
# What begins no clause that could stand alone.
GOES_ON = re.compile(
    r" (?:and|but|or|nor|to|who|whom|whose|which|that|where|when|while|as|with|without|in|on|at|by"
    r"|for|from|of|because|since|until|till|though|although|having|being|so|if|[a-z]+ing)\b"
)
# Behind one of these a verb is of another clause, or of who did the first thing as well.
JOINS = re.compile(
    r" (?:that|which|who|whom|whose|where|when|while|what|how|why|because|if|whether|than|until"
    r"|till|before|as|though|although)\b.*"
)
SAME_SUBJECT = re.compile(
    rf" (?:and|but|or|then)(?: then| [a-z]+ly)? (?:{STRONG_PAST}|{WEAK_PAST})\b"
)
