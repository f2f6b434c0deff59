"""English words between a distance and the date that it is told beside, and what it lasted."""

from __future__ import annotations

import re

# "Four years earlier | still, at Smyrna, | in March": where it was may stand between.
STILL = re.compile(
    r"(?: still| again)?(?:,? (?:at|in|near|off|outside|before) [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?"
    r"(?=,| (?:on|in|at) ))?"
)
JOINT = re.compile(
    r"(?: that(?=,))?(?:,| [-–—]|[ ]?[–—]|:)?\s{0,2}\(?(?:(?:that is|namely|i\.e\.),? )?"
    # "The December that came five years before".
    r"(?:that (?:came|fell|was)\s)?"
    r"(?:(?:on|in|at|of|during|by|towards?)\s(?:or about\s)?)?"
    r"(?:(?:the|an?|one|his|her|their|my|our)\s)?"
    # "In March, little more than a year before".
    r"(?:(?:just|only|exactly|barely|hardly|scarcely|almost|nearly|about|some|fully|precisely"
    r"|roughly|not quite"
    r"|(?:just|a little|little|rather|not much|hardly|scarcely|barely)"
    r" (?:over|under|more than|less than))\s)?\Z"
)
# "On 3 May 1812, his own fortieth birthday", "on 3 May, the eve of the second anniversary".
SAID_AGAIN = re.compile(
    r"(?:,| [-–—]| \(|\()\s?(?:which was |being |that is,? |and )?(?:(?:on )?(?:the )?(?:very )?"
    r"(?:day|eve|morrow|vigil|morning|day (?:before|after)|date) (?:of |before |after )?)?"
    r"(?:the |his |her |its |their |my |our |[A-Z][\w.]+['’]s? )?(?:own )?"
)
# "On 3 May, her own fortieth birthday", "in May, then aged forty", "at forty, in May".
AGED = re.compile(
    r",? ?(?:\()?(?:(?:on|in|at|being|then|now) ){0,2}(?:(?:the|his|her|my|their) )?(?:own )?"
)
# "At forty he left the bench, and on 3 May he sailed".
OF_THAT_AGE = re.compile(
    r"(?:,? (?:he|she|I)\b|,? and\b|,)(?![^.;:!?]*\b(?:born|who|which|whose|had|since|after)\b)"
    r"[^.;:!?\n]{0,90}"
)
# "He was seven when a stranger came to the farm. It was in May", "seven at the death of his father,
# which befell in May".
THEN = re.compile(
    r"(?![^.!?\n]*\b(?:born|had|since|after|before|until)\b)[^.!?\n]{0,110}"
    r"(?:\. It was\b[^.!?\n]{0,30})?"
)
NEXT_TO_IT = re.compile(r"\b(?:eve|morrow|vigil|before|after)\b")
# "In August, after three months at sea": what ended on the day that is told already. "And died
# after two days in a cell" is counted from that day, but "and was home after two years" is not.
STAY = re.compile(
    r" (?:at|in|on|of|as|among|amid|with|without|under|aboard|abroad|away)\b"
    r"|['’] (?:absence|service|exile|captivity|silence|imprisonment|war|work|travel|wandering)\b"
)
# "On 6 March, after ninety days, they", "after four weeks' siege", "after a year and nine days".
BOTH = re.compile(r",|['’] [a-z]| and\b")
FRONTED = re.compile(
    r"(?:[.;!?][”\"’)]? |\n|\A)(?:(?:And|But|Then|At last),? )?(?:[Oo]n|[Ii]n)? ?(?:the )?\Z"
)
# A verb of its own: "arriving after ten days", "to close after ten days", "that closed after".
PARTED = re.compile(r", [a-z]+(?:ing|ed)\b|, to\b|\bonly to\b|\bthat\b|\b(?:had|began|begun)\b")
ANEW = re.compile(r"\b(?:and|but|then|who|which)\b|;")
HOME = re.compile(
    r"\b(?:home|back|ashore|return(?:ed|ing)?|re-?appear(?:ed|ing)|re-?emerg(?:ed|ing)"
    r"|re-?join(?:ed|ing)|arriv(?:ed|ing|al))(?: \w+){0,3}[,]? \Z"
)
# "Not until the ninth year of his exile. It was on 9 June that he heard of it".
IT_WAS = re.compile(r"[^.;:!?\n]{0,60}[.;:] (?:[Ii]t|[Tt]hat) was (?:on|in) (?:the )?")
# "Fifteen months before the whale, on the 12th", "two years after the fire on 3 May".
NAMED = re.compile(r"(?: [\w'’-]+){1,6}?(?=,| (?:on|in|at) | \Z)")
# "At noon, two days later", "the morning of the second day".
OF_DAY = re.compile(r",? (?:on |of |in )?(?:the )?")
# "The 29th, the day when by the old moon the New Year came in"; "the morrow, St Stephen's Day".
SAME_DAY = re.compile(
    r",? (?:\(|[-–—] )?(?:which was )?(?:(?:the|a|that) )?"
    r"(?:(?:day|date|night|morning|feast) (?:when|on which|that|of) [^.;:?!]{0,60})?"
)
