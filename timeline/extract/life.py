"""The two days of a life, as they stand in a bracket behind a name or in a line beneath one.

"Anna Reid (3 October 1888 – 22 July 1971) was ..." tells of a birth and a death, not of what
lasted from the one to the other. Two years alone may as well be those of a reign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.dates import Timex
from timeline.extract import english
from timeline.extract.headlines.wording import joined
from timeline.extract.names import Name, bare
from timeline.extract.words import Token
from timeline.sentences import Sentence

DASH = re.compile(r"\s*[-–—]\s*|\s+to\s+")
LEAST, MOST = 15 * 365, 110 * 366
"""Days that a life lasts of which a history tells."""
DEEDS = {"b": "born", "born": "born", "d": "die", "died": "die", "†": "die"}
TITLES = {"born": "{} is born", "die": "{} dies"}
BORN_AS = frozenset({"née", "nee", "né", "born"})
LONGEST_NAME = 6
LONGEST_SUBJECT = 3
"""Words in a line that is a name and nothing else."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A birth or a death: its date words with their date, the kind of happening, its title."""

    timex: Timex
    kind: str
    title: str
    names: frozenset[str]
    quoted: tuple[int, int]
    """Half-open offsets of the name with its bracket, or of both lines."""


def find(
    text: str,
    above: Sentence | None,
    sentence: Sentence,
    tokens: Sequence[Token],
    names: Sequence[Name],
    timex: Timex,
) -> Iterator[Turn]:
    """Birth and death, where a time expression gives the two days of a life."""
    if not sentence.heading:
        owner = _owner(tokens, names, timex)
        if owner:
            yield from _turns(owner.text, timex, (owner.start, timex.end + 1))
    elif above and above.heading and text[sentence.start : sentence.end].strip() == timex.text:
        name = _name(text[above.start : above.end])
        if name:
            yield from _turns(name, timex, (above.start, timex.end))


def _turns(name: str, timex: Timex, quoted: tuple[int, int]) -> Iterator[Turn]:
    """Birth and death from two days with a dash between them; nothing if they are no lifetime."""
    date = timex.edtf
    dashes = list(DASH.finditer(timex.text))
    if date is None or len(dashes) != 1 or date.start is None or date.end is None:
        return
    born, died = date.start, date.end
    if not (born.is_exact_day and died.is_exact_day and born.earliest and died.earliest):
        return
    if not LEAST < died.earliest.ordinal - born.earliest.ordinal < MOST:
        return
    dash, names = dashes[0], frozenset(bare(word) for word in name.split())
    for kind, edtf, start, end in (
        ("born", born, timex.start, timex.start + dash.start()),
        ("die", died, timex.start + dash.end(), timex.end),
    ):
        own = timex._replace(start=start, end=end, words_start=start, edtf=edtf)
        yield Turn(own, kind, TITLES[kind].format(name), names, quoted)


def _owner(tokens: Sequence[Token], names: Sequence[Name], timex: Timex) -> Name | None:
    """The name that opens a sentence and has the time expression in a bracket behind it."""
    name = names[0] if names and names[0].start == tokens[0].start else _leading(tokens)
    if name is None:
        return None
    behind = [token for token in tokens if token.start >= name.end]
    # "Clara Roth, née Lind (3 May 1819 – 6 June 1896)": the name at birth belongs to the name.
    if len(behind) > 3 and behind[0].text == "," and behind[1].lower in BORN_AS:
        behind = [token for token in behind[2:] if not token.is_capital]
    closing = next((at for at, token in enumerate(tokens) if token.start >= timex.end), None)
    if not behind or behind[0].text != "(" or behind[0].end != timex.start or closing is None:
        return None
    follows = tokens[closing + 1 : closing + 2]
    told = bool(follows) and (follows[0].lower in english.AUXILIARIES or follows[0].text == ",")
    return name if tokens[closing].text == ")" and told else None


def _leading(tokens: Sequence[Token]) -> Name | None:
    """The capitalised words before a bracket that opens a sentence: only there may a name stand."""
    last = next((at for at, token in enumerate(tokens) if not token.is_capital), 0)
    if not 0 < last <= LONGEST_NAME or tokens[last].text not in "(,":
        return None
    words_of = tuple(bare(token.text) for token in tokens[:last])
    return Name(tokens[0].start, tokens[last - 1].end, joined(tokens[:last]), words_of)


def _name(line: str) -> str | None:
    """The name that a line consists of, its capitals put right: "AGNES REID" is Agnes Reid."""
    words = line.split()
    if not 2 <= len(words) <= LONGEST_NAME:
        return None
    if not all(word[0].isupper() and word.strip(".").replace("-", "").isalpha() for word in words):
        return None
    return " ".join(word.title() if word.isupper() and len(word) > 2 else word for word in words)


def _is_placed(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a preposition stands before a name: "buried at Brede (d. 1712)"."""
    before = [token for token in tokens if token.end <= name.start]
    return bool(before) and before[-1].lower in english.PREPOSITIONS


def is_beside(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a year in a bracket only says when somebody lived, of whom something else is told.

    "Anna met Jane Reid (b. 1842)", "beside Jane Reid (1842-99)"; `first` and `last` are the year's.
    """
    if (
        last + 1 >= len(tokens)
        or tokens[last + 1].text != ")"
        or not tokens[last].text[0].isdigit()
    ):
        return False
    at = first - 1
    at -= at > 0 and tokens[at].text == "."
    says = at > 0 and tokens[at].lower in DEEDS
    opening = at - 1 if says else first - 1
    if opening <= LONGEST_NAME or tokens[opening].text != "(":
        return False
    return says or (first < last and _is_lifetime(tokens[first : last + 1]))


def _is_lifetime(cut: Sequence[Token]) -> bool:
    """Whether two years with a dash between them lie a life apart."""
    numbers = [token.text for token in cut if token.text.isdigit()]
    if len(numbers) != 2 or len(cut) != 3 or len(numbers[0]) != 4:
        return False
    died = int(numbers[0][: 4 - len(numbers[1])] + numbers[1])
    return LEAST < (died - int(numbers[0])) * 365 < MOST


def headline(tokens: Sequence[Token], names: Sequence[Name], first: int) -> tuple[str, str] | None:
    """What "(b. 1888, d. 1971)" behind a name says by the date at `first`: its kind and title."""
    at = first - 1
    at -= at > 0 and tokens[at].text == "."
    kind = DEEDS.get(tokens[at].lower) if at > 0 and tokens[at - 1].text in "(,;" else None
    opening = next((to for to in range(at - 1, -1, -1) if tokens[to].text in "()"), 0)
    if kind is None or tokens[opening].text != "(":
        return None
    owner = next(
        (
            n.text
            for n in names
            if 0 <= tokens[opening].start - n.end <= 1 and not _is_placed(tokens, n)
        ),
        None,
    )
    if owner is None and 0 < opening <= LONGEST_SUBJECT and tokens[0].is_capital:
        owner = joined(tokens[:opening])
    return (kind, TITLES[kind].format(owner)) if owner else None
