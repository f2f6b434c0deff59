"""Stories told by days, each with one digression: the generator knows every date.

A new digression, or a new way to come back from one, is one line of a table. Date words stand in
brackets with their date: `[the next day|{d1}]`. Of the braces `{d1}` is a day so many days behind
the story's, `{dm1}` its day and month, `{n1}` its number, `{wd1}` its weekday, `{m1}` and `{M1}`
its month, `{y}` its year, and `{-12}` twelve years before that.

    .venv/bin/python -m tests.digressions     prints how many dates behind each digression are right
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from typing import NamedTuple

from timeline import dates
from timeline.dates import english

STARTS = (date(1627, 6, 17), date(1788, 9, 3), date(1914, 9, 7))
"""The day on which a story begins."""
LINES = (
    (
        "On [{dm0} {y}|{d0}] the Marianne ran upon the bar. [The next day|{d1}] Captain Brandt put"
        " the sick ashore. On [{dm5}|{d5}] the Marianne was still fast.",
        5,
    ),
    (
        "Old Krantz began to dig for water on [{dm0} {y}|{d0}]. He reached the clay on"
        " [the {n2}|{d2}]. On [{wd6}|{d6}] he came upon rock. The village laughed at Krantz.",
        6,
    ),
)
"""How it is told, and to which day."""
DIGRESSIONS = {
    "an object": "The crane was of oak. It came ashore with the first builders in the"
    " [autumn of {-12}|{-12}-23], and a clerk had dropped it [the following spring|{-11}-21].",
    "a year": "The bell hung over the door. It was cast in [{-25}|{-25}] by a monk of Lund.",
    "a year and a day": "The bell hung over the door. It was cast in [{-25}|{-25}] by a monk of"
    " Lund and blessed on [4 May|{-25}-05-04].",
    "a place": "The place had a bad name. On [15 July {-21}|{-21}-07-15] a fire had killed forty"
    " people there.",
    "a distance": "The place had a bad name. On [15 July {-21}|{-21}-07-15] a fire had killed forty"
    " people there. [Two years later|{-19}] the owners had shut the lower yard.",
    "a birth": "Peter Lund stood by. He was born on [2 February {-30}|{-30}-02-02] in the next"
    " parish, and had gone to sea at ten.",
    "a year of birth": "Peter Lund stood by. He was born in [{-30}|{-30}], the son of a smith, and"
    " learned his trade at Bergen.",
    "a life": "Peter Lund stood by. He had married in [May {-9}|{-9}-05], and his wife had died"
    " [the following winter|{-9}-24].",
    "a feast": "Peter Lund stood by. His sister was born on [Christmas Day of {-7}|{-7}-12-25], so"
    " that he was the elder.",
    "a clause": "The old wall, which the bishop had built in [{-44}|{-44}], was no help to them.",
    "a bracket": "A book of songs (Bergen, [{-16}|{-16}]) lay on the table.",
    "what was to come": "Peter Lund, who was to die at sea in [{+6}|{+6}], made a drawing of it.",
    "a later year": "Peter Lund made a drawing of it. The drawing was printed in [{+6}|{+6}].",
    "a later day": "Peter Lund made a drawing of it. It was sold at Hull on"
    " [3 March {+31}|{+31}-03-03] for nine guineas.",
    "a memory": "Peter Lund remembered it well. “We were cold,” he told a friend in"
    " [May {+12}|{+12}-05].",
    "what was written": "Peter Lund wrote it all down in [{+20}|{+20}], when he was old.",
    "what was planned": "It was to have been over by [Christmas|[..{+0}-12-25]].",
    "years before": "Peter Lund had seen the like. [Nine years before|{-9}] he had lost a ship.",
    "what led to it": "It had begun long before. In [{-3}|{-3}] the king had sold the land. On"
    " [9 November|{-3}-11-09] the deed had been signed.",
    "a quotation": "An old letter was read aloud. “On [4 April {-8}|{-8}-04-04] I saw a light,” it"
    " said. “[The next day|{-8}-04-05] it was gone.”",
    "paragraphs": "The town was old.\n\nIt was founded in [{-90}|{-90}] by a duke, and given a"
    " market [two years later|{-88}]. On [8 May {-60}|{-60}-05-08] it burned down.\n\nNobody was in"
    " a hurry there.",
    "others elsewhere": "Others were on their way. Their sledges had left Vardo on"
    " [{dm-30}|{d-30}], and half the dogs were dead.",
    "what was counted back": "The letter had come late. It had been posted a month before, on"
    " [{dm-31}|{d-31}].",
    "what had failed": "The wells had failed in [the spring of {-2}|{-2}-21], and by the following"
    " Michaelmas, which fell on a Sunday, the last sheep had died. Water was dear.",
    "what had burned": "The place had a bad name. On [15 July {-21}|{-21}-07-15] a fire had killed"
    " forty people there. The owners had let the lower yard fall down in the winter after the fire."
    " The plan of it showed a wall of stone. It was wrong.",
    "a bargain": "The owners wrote a paper. It promised a pump; should none have come by"
    " [Christmas|[..{+0}-12-25]], the money was to be paid back.",
    "a notice": "A sheet was nailed to the door. It was a notice for a fair on"
    " [{dm90}|{d90}], with a prize for the best bull.",
    "a lecture": "Peter Lund told it better afterwards. At Hull [the next January|{+1}-01] he"
    " described it to a crowd that had paid threepence. They had sung, he said, and eaten candles.",
    "long afterwards": "Of all this little would be known but for Peter Lund's niece. Some"
    " [forty years on|{+40}] she set down what he had told her. He did not hold with pumps.",
    "an arrival": "Young Lund ran down to look. He was the newest of them; he had come by packet"
    " [that April|{+0}-04]. Two dogs ran behind him. An old man held a lantern.",
    "a wait": "Nobody had a pump. It took until [{+4}|../{+4}] to get one.",
}
RETURNS = {
    "the next day": ("[The next day|{d1}] the wind rose.", 1),
    "a day and its month": ("On [{dm4}|{d4}] the wind rose.", 4),
    "at the end": ("The wind rose on [{dm9}|{d9}].", 9),
    "a day": ("On [the {n3}|{d3}] the wind rose.", 3),
    "a weekday": ("On [{wd2}|{d2}] the wind rose.", 2),
    "that night": ("[That night|{d0}] the wind rose.", 0),
    "noon": ("At [noon|{d0}] the wind rose.", 0),
    "a fortnight": ("[A fortnight later|{d14}] the wind rose.", 14),
    "a month": ("In [{m60}|{M60}] the wind rose, and on [the {n60}|{d60}] there was snow.", 60),
    "now": ("Now the wind rose, and on [{dm4}|{d4}] there was snow.", 4),
}
"""How the story comes back, and how many days later."""
TAIL = " [The next day|{d1}] Krantz and Captain Brandt spoke. It was over on [{dm12}|{d12}]."
BREAKS = ((" ", " "), (" ", "\n\n"), ("\n\n", "\n\n"))
"""What stands before a digression and behind it."""
BRACE = re.compile(r"\{([a-zA-Z]*)([+-]?\d*)\}")
MARK = re.compile(r"\[([^|\]]*)\|((?:\[[^\]]*\]|[^\]])*)\]")
WEEKDAYS = [name.capitalize() for name in english.WEEKDAY_NAMES]
MONTHS = [name.capitalize() for name in english.MONTH_NAMES][:12]


class Expected(NamedTuple):
    """Date words of a story, with what they say."""

    start: int
    end: int
    edtf: str
    part: str
    """line, digression or return"""


def told(digression: str, back: str) -> Iterator[tuple[str, list[Expected]]]:
    """All stories with a digression of a kind, and a way back from it."""
    words, later = RETURNS[back]
    for start, (line, last), (before, behind) in product(STARTS, LINES, BREAKS):
        left = start + timedelta(last)
        returned = left + timedelta(later)
        text, expected = "", []
        for part, piece in (
            ("line", _filled(line, start)),
            ("digression", before + _filled(DIGRESSIONS[digression], left) + behind),
            ("return", _filled(words, left) + _filled(TAIL, returned)),
        ):
            at = 0
            for found in MARK.finditer(piece):
                text += piece[at : found.start()]
                here = Expected(len(text), len(text) + len(found[1]), found[2], part)
                expected.append(here)
                text += found[1]
                at = found.end()
            text += piece[at:]
        yield text, expected


def read(digression: str, back: str, part: str) -> Iterator[tuple[str, str, str]]:
    """Of all dates of a part of such stories the words, what they say and what they are given."""
    for text, expected in told(digression, back):
        found = {each.start: str(each.edtf) for each in dates.tag(text) if each.edtf}
        for each in expected:
            if each.part == part:
                inside = (found[at] for at in range(each.start, each.end) if at in found)
                yield text[each.start : each.end], each.edtf, next(inside, "")


def _filled(pattern: str, day: date) -> str:
    def word(found: re.Match[str]) -> str:
        kind, number = found[1], found[2]
        if not kind:
            return str(day.year + int(number))
        there = day + timedelta(int(number or 0))
        month = MONTHS[there.month - 1]
        return {
            "d": f"{there}",
            "dm": f"{there.day} {month}",
            "n": f"{there.day}{_ending(there.day)}",
            "wd": WEEKDAYS[there.weekday()],
            "m": month,
            "M": f"{there:%Y-%m}",
            "y": f"{there.year}",
        }[kind]

    return BRACE.sub(word, pattern)


def _ending(number: int) -> str:
    return "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def right(digression: str, back: str, part: str = "return") -> int:
    """How many of a hundred dates of a part are right."""
    each = [said == given for _, said, given in read(digression, back, part)]
    return round(100 * sum(each) / len(each)) if each else 100


if __name__ == "__main__":
    print(" " * 24 + "".join(f"{back:>21}" for back in RETURNS) + f"{'of its own':>12}")
    for digression in DIGRESSIONS:
        row = "".join(f"{right(digression, back):21}" for back in RETURNS)
        own = right(digression, "a day and its month", "digression")
        print(f"{digression:24}{row}{own:12}")
