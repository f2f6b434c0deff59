"""Sentences as they are read: cut into tokens, a date that stands alone joined to what follows."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from timeline.dates import Timex
from timeline.extract import clauses, words
from timeline.extract.words import Token
from timeline.sentences import BULLETS, Sentence

LONGEST = 5000
"""No sentence of an account is longer; tables and indexes are."""
LONGEST_LABEL = 40
LONGEST_OPENING = 24
"""Date words that begin within so many characters open their sentence."""
PARAGRAPH = "\n\n"
LEAST_ENTRIES = 5
YEARS = frozenset({"year", "the-year", "year-range", "era-first", "era-year"})
BY_YEAR = ("context", "heading")
"""So is dated what an entry tells below its year."""
ENDS = frozenset(".:")
REGISTERED = frozenset("b m d bap bapt bpt chr bur mar marr".split())
"""How genealogies mark what happened to somebody."""
HOURS = frozenset({"clock", "o-clock", "hour-said", "daypart"})
"""Rules that find an hour or a part of a day by itself."""


def tokens(text: str, sentence: Sentence) -> list[Token]:
    """The tokens of a sentence; none of a table or index, which no account is."""
    if sentence.end - sentence.start > LONGEST:
        return []
    return words.tokens(text, sentence.start, sentence.end)


def join(
    text: str, split: list[Sentence], cut: list[list[Token]], timexes: Sequence[Timex]
) -> None:
    """Let a sentence that is a date and nothing else open the sentence behind it.

    "A.D. 1358. The bridge was finished": so chronicles are written.
    """
    starts = [timex.start for timex in timexes]
    for number in range(len(split) - 1):
        label, told = split[number], split[number + 1]
        if label.heading or told.heading or label.paragraph != told.paragraph:
            continue
        if not 0 < label.end - label.start <= LONGEST_LABEL:
            continue
        first, last = bisect_left(starts, label.start), bisect_left(starts, label.end)
        inside = timexes[first:last]
        if not inside or any(t.aside or t.edtf is None or t.end > label.end for t in inside):
            continue
        ends = [label.start, *(timex.end for timex in inside)]
        opens = [*(timex.words_start for timex in inside), label.end]
        rest = "".join(text[end:start] for end, start in zip(ends, opens, strict=True))
        if any(letter.isalnum() for letter in rest):
            continue
        split[number] = Sentence(label.start, label.start, label.paragraph, heading=False)
        split[number + 1] = Sentence(label.start, told.end, told.paragraph, heading=False)
        cut[number], cut[number + 1] = [], tokens(text, split[number + 1])


def are_entries(
    split: Sequence[Sentence], cut: Sequence[Sequence[Token]], timexes: Sequence[Timex]
) -> bool:
    """Whether the text is a chronicle: a row of entries, each a date and what happened then.

    Enough of them tell so with a verb that "1716. Great frost." is told with them; the entries of
    a list of books do not.
    """
    opened = {timex.start for timex in timexes if timex.dated_by == "explicit"}
    heads = _year_headings(split, timexes)
    entries = [
        tokens
        for number, (sentence, tokens) in enumerate(zip(split, cut, strict=True))
        if tokens and not sentence.heading
        if tokens[0].start in opened or number - 1 in heads
    ]
    telling = sum(
        clauses.plain_verb(tokens) is not None
        or any(words.kind(token.lower) for token in tokens if token.is_word)
        for tokens in entries
    )
    return len(entries) >= LEAST_ENTRIES and 2 * telling >= len(entries)


def entries(text: str, split: Sequence[Sentence], timexes: Sequence[Timex]) -> frozenset[int]:
    """The paragraphs that open with a year that stands by itself, or stand below one."""
    opened = {
        timex.start
        for timex in timexes
        if timex.rule in YEARS
        and timex.edtf is not None
        and (text[timex.end : timex.end + 1] in ENDS or _is_sentence(text, timex.end))
    }
    heads = _year_headings(split, timexes)
    return frozenset(
        sentence.paragraph
        for number, sentence in enumerate(split)
        if not sentence.heading
        if number - 1 in heads
        or (
            sentence.start in opened
            and (
                number == 0
                or split[number - 1].paragraph != sentence.paragraph
                or split[number - 1].end == sentence.start
            )
        )
    )


def _is_sentence(text: str, at: int) -> bool:
    """Whether a blank stands there and a sentence begins behind it: "1821 | In July"."""
    return text[at : at + 1] == " " and text[at + 1 : at + 2].isupper()


def _year_headings(split: Sequence[Sentence], timexes: Sequence[Timex]) -> frozenset[int]:
    """The headings that are a year and no more, by their number among the sentences."""
    years = {(timex.start, timex.end) for timex in timexes if timex.rule in YEARS}
    return frozenset(
        number
        for number, sentence in enumerate(split)
        if sentence.heading and (sentence.start, sentence.end) in years
    )


def dated_sentences(split: Sequence[Sentence], timexes: Sequence[Timex]) -> Counter[int]:
    """By paragraph, how many of its sentences have a date."""
    starts = [timex.start for timex in timexes if timex.edtf is not None and not timex.aside]
    return Counter(
        sentence.paragraph
        for sentence in split
        if bisect_left(starts, sentence.start) < bisect_left(starts, sentence.end)
    )


def is_entry(tokens: Sequence[Token], first: int, timex: Timex) -> bool:
    """Whether a sentence is a date and, behind it, what happened: no comma, as behind a name."""
    behind = next((token for token in tokens if token.start >= timex.end), None)
    opens = first == 0 or (first == 1 and tokens[0].text in BULLETS)
    return opens and behind is not None and behind.text != ","


def is_listed(tokens: Sequence[Token], first: int) -> bool:
    """Whether a date opens an entry of a list: "• 1886 – Last boat"."""
    return first == 1 and tokens[0].text in BULLETS


def is_diary(tokens: Sequence[Token], timex: Timex) -> bool:
    """Whether a day opens an entry of a diary: "15th.—Halted to dry everything."."""
    behind = "".join(token.text for token in tokens if token.start >= timex.end)[:2]
    return behind[:1] == "—" or behind == ".—"


def is_register(tokens: Sequence[Token], first: int) -> bool:
    """Whether a date stands behind the mark of a birth, wedding or death: "m. 1812 Sarah Dyer"."""
    at = first - 1
    while at > 0 and (tokens[at].text in ".(" or tokens[at].text[0].isdigit()):
        at -= 1
    return at >= 0 and first - at <= 3 and tokens[at].text in REGISTERED


def is_hour(timex: Timex, others: Sequence[Timex]) -> bool:
    """Whether a bare "at dusk" only says when on a day that the sentence tells in other words."""
    return timex.rule in HOURS and any(
        other.rule not in HOURS
        and other.edtf is not None
        and other.edtf.precision == "day"
        and other.edtf.earliest == other.edtf.latest
        and not other.aside
        for other in others
    )


def is_stray_hour(text: str, sentence: Sentence, timex: Timex) -> bool:
    """Whether an hour trails a sentence with no day told just before: "it was locked at six"."""
    if timex.rule not in HOURS or timex.words_start - sentence.start < LONGEST_OPENING:
        return False
    day = timex.anchor
    return day is None or PARAGRAPH in text[day.end : timex.start]
