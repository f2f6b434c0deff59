"""English words around a length of time that tell when what lasted so long began and ended."""

from __future__ import annotations

import re

ABOUT = (
    r"(?:(?:just|only|nearly|almost|about|some|fully|more than|over|another|all of|the whole of"
    r"|the best part of|the better part of|at least|close on|upwards? of|not quite"
    r"|(?:an?|two|three|four|five|six|some|a few) (?:days?|weeks?|months?) (?:short of|more than"
    r"|less than|over|under))\s){0,2}"
)
OPENING = re.compile(
    r"(?:[.!?][”\"’')]?\s{1,2}|\n|\A)(?:(?:And|But|Then|So),?\s(?=f))?[Ff]or\s" rf"{ABOUT}\Z"
)
"""What opens a sentence: "For six days he sat tied"; a clause is told with its sentence."""
CLAUSE = re.compile(r"[^.;:!?\n]{0,50}")
"""What is told of it, as far as its verb."""
UNTOLD = frozenset(
    """had have has been nobody none no nothing never not neither nor each every would will shall
    should may might can cannot must if is are""".split()
)
"""Words of a clause that looks back, denies, supposes, or tells what is usual or still lasts."""
LASTED = re.compile(
    r"(?:\b(?:[Ii]t|[Tt]hey|which|and)|[.;:,] (?:[Tt]he|[Tt]his|[Tt]hese) (?:[a-z-]+ )?[a-z-]+),? "
    r"(?:lasted|(?:went|dragged|rumbled|carried) on|continued|raged|ran|smouldered)"
    rf"\s(?:for\s)?{ABOUT}\Z"
)
"""What tells how long: "it lasted six days", "the talks went on for six days"."""
BEGAN = re.compile(
    r"\b(?:began|begun|beginning|opened|opening|started|starting|broke out|broken out|set in"
    r"|(?:was|were) (?:brought in|laid|introduced|proclaimed|imposed|called|declared)"
    r"|came into (?:force|being)|took effect)\b"
)
"""Where it began: "the strike broke out on 2 September"."""
PROSPECT = re.compile(
    r"\b(?:would|will|shall|should|may|might|could|must|to be|to have) (?:\w+ ){0,4}\Z|\b[Ff]or \Z"
)
"""Only in prospect: "it was to be built over the next two years", "bread for the next two days"."""
TOLD_BEHIND = re.compile(r",? (?:from |on |that is,? )?(?:the )?")
"""What parts it from a date that tells when it was: "for two days, the 3rd and the 4th"."""
OTHERWISE = re.compile(
    r"\b(?:ended|ending|closed|finished|stopped|fell|most|each|every|usually|often|always"
    r"|commonly|sometimes|normally|would|if)\b"
)
"""Words that tell of an end, or of what is only usual."""
OF_WHAT = re.compile(
    r"['’]s? (?:[a-z]+)|['’](?=[,.])| (?:of|in|at|as|on|under|with|without|among|abroad|away)\b"
    r"(?! (?:it|that|this|which|\d|[Tt]he same))"
)
"""What says behind a length what lasted: "After fifteen years of silence"."""
ENTERED = re.compile(
    r"\b(?:entered|joined|enlisted|married|settled|moved|sailed|emigrated|retired|laid|founded"
    r"|succeeded|fell ill|(?:went|came|fled|withdrew|returned) (?:in|into|to)\b(?! the end)"
    r"|(?:took|gone|went|put) (?:to|up|over|on|service|office|command|charge|ship|the veil)"
    r"|(?:was|were|had been) (?:appointed|elected|made|sent|put|taken|arrested|imprisoned|jailed"
    r"|gaoled|exiled|banished|installed|crowned|ordained|named|chosen|captured|apprenticed"
    r"|transported|sentenced|sold|beset|called|posted|promoted|consecrated|stationed|confined))\b"
)
"""Where somebody's began that lasted so long: "He was consecrated in 1702"."""
