"""English words beside days that come every year, and beside figures that only compare."""

from __future__ import annotations

from timeline.dates.english.noise import DIGITS, FEASTS, YEARS, Noise

__all__ = ["GENERAL"]

DAYS = frozenset("day-month month-day nth-month day-range-month day-between".split())
BEGINNINGS = DAYS | FEASTS | {"month", "edge-of-month"}
ANY = r"(?!\w)"
BESIDE = r"(?:before|after|later than|earlier than|on or after|between|on|upon|until|till)"
KIND_OF_YEAR = (
    r"(?:legal|civil|financial|fiscal|official|[Cc]hurch['’]s|lawyers['’]|tax|regnal|[A-Z][a-z]+)"
)
GENERAL = (
    Noise("calendar-rule", DAYS | FEASTS,
          r"\b(?:c(?:an|ould)|may|might|will|would) (?:never|not|only|always)"
          rf"(?: (?:again|ever))? (?:fall|be|be kept|come|begin|start|arrive) {BESIDE}"
          r" (?:the )?\Z", ANY, "Easter can never fall before [22 March]",
          needs=("never", "not", "only", "always")),
    Noise("calendar-rule", FEASTS, None,
          r" (?:(?:c(?:an|ould)|may|might) (?:never|not|only|always) (?:fall|be kept|come)"
          rf"|falls? (?:always |never |only )?{BESIDE})\b",
          "[Easter] can never fall before 22 March"),
    Noise("calendar-rule", DAYS | FEASTS,
          r"\b(?:falls?|is never|was never|is always|was always)(?: (?:always|never|only|kept))?"
          rf" {BESIDE}(?: the)? \Z", ANY, "Easter falls between [22 March and 25 April]",
          needs=("fall", "never", "always")),
    Noise("calendar-rule", DAYS | FEASTS,
          rf"\b(?:{KIND_OF_YEAR} year|year of the [a-zA-Z]+) (?:always )?"
          r"(?:began|begins|ran|runs|turned|turns|opened|opens|ended|ends)(?: it)?"
          r" (?:on|to|with|at|from|until|till)(?: the)? \Z", ANY,
          "The financial year ran to [Lady Day]", needs=("year",)),
    # How a text counts its years, or how years may begin; of one that "began in March" it tells.
    Noise("calendar-rule", BEGINNINGS,
          r"\b(?:(?:years?|ours) (?:always |then |still |(?:is|was) (?:taken |held |made )?)?"
          r"(?:begins|(?:could |may |might |to |would )?begin|starts?|starting)"
          r"|(?:[Tt]heirs?|[Oo]urs?) year began"
          r"|(?:opens?|opened|begins?|began|turns?|turned|starts?|started) (?:the|their) year"
          r"|(?:let|let us|make|made|have|take|taken|treat|treated|count|counted)"
          r" (?:it(?= begin| run| start)|(?:each|every|the|our|their|all) (?:[a-z]+ )?years?)"
          r"(?: (?:to )?(?:begin|run|start))?) (?:only )?(?:on|in|at|with|from)(?: the)? "
          r"(?:[A-Z]\w+,? (?:or|others) (?:on|in|at) )?\Z", ANY,
          "Let the year begin on [the first of January]",
          needs=("year", "it begin", "it run", "it start", "ours "), within=72),
    Noise("calendar-rule", frozenset(("new-year",)), None,
          " (?:always |then |here )?(?:begins|(?:might|may|could|would|can|shall) begin)",
          "In those days [the new year] might begin in March"),
    Noise("calendar-rule", DAYS | FEASTS, r"\bwhose (?:first|last) day (?:was|is)(?: the)? \Z", ANY,
          "the treasury's year, whose first day was [the first of March]", needs=("whose ",)),
    Noise("calendar-rule", DAYS, r"\bleap[ -]day(?:, |,? on )(?:the )?\Z", ANY,
          "It kept a leap day, [29 February]", needs=("leap",)),
    Noise("calendar-rule", DAYS,
          r"\bnot \w+ (?:until|till) what [^.;,]{1,20} would call(?: the)? \Z", ANY,
          "It would not come until what the Dutch would call [the 11th of February]",
          needs=("would call",)),
    Noise("calendar-rule", FEASTS,
          r"\b(?:except|save|at least|if only|but not) for (?:the )?\Z", ANY,
          "The Church gave it up, at least for [Christmas]", needs=(" for ",)),
    # What is worth so many, comes to so many more, or somewhere past so many.
    Noise("count", YEARS, r"\b[Oo]ut of \Z", r" [a-z]{3,}s\b", "out of [1900] ballots", within=8,
          ends=("out of ",)),
    Noise("count", YEARS, r"\d [a-z]+,? or \Z", ANY, "it has 1,720 pipes, or [1780] with these",
          within=24, ends=(" or ",), needs=DIGITS),
    Noise("name", frozenset(("month",)), r"\bnames? (?:was|is) \Z", r"(?=[.,;])",
          "the ship's name was [June].", within=12, ends=("was ", "is ")),
    Noise("count", YEARS, r"\b(?:worth|(?:somewhere|something|well|far|just) past) \Z", ANY,
          "one of these is worth [1720] of those", within=20, ends=("worth ", "past ")),
    Noise("count", YEARS, None, r",? more(?=[,.;)])", "the stand cost [1752] more, he said"),
    # "Rooms from 1 July": from when on something is let or open, every year.
    Noise("calendar-rule", DAYS,
          r"\b(?:[Rr]ates?|[Pp]rices?|[Ff]ares?|[Rr]ooms|[Tt]ickets) from (?:the )?\Z", ANY,
          "rates from [1 July]", within=20, ends=("from ", "from the ")),
)  # fmt: skip
"""Rules of a calendar, and counts of what is compared, tell of no year of the story."""
