"""What holds of every text, however odd."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests_support import case_texts

from scripts import histories
from timeline import dates, sentences
from timeline.dates import edtf, follow
from timeline.dates.noise import KINDS, Noise

PIECES = (
    "In On By the of and to between from until since after before early late mid- May March june "
    "1867 1886-87 191718 1 9 3 6 12 25th 3 31 480 BC AD 70 '40s 1880s winter autumn year later two "
    "days a few that next previous month day week century first anniversary age eight born had "
    'would if . , ; ( ) “ ” " [ ] / - – \n \n\n Monday Easter Christmas l4 Ju1y Novem-\nber '
    "yesterday ago soon p. No. £ © rev2023.3 tenth half quarter end beginning"
).split(" ")
PHRASES = (
    "in May 1640", "on 4 June", "the next day", "in 1650", "a month later", "by late 1638",
    "in July", "at the age of nine", "soon after", "that winter", "on Monday", "on the 14th",
    "in the spring", "in the new year", "in early spring", "the day before the vote",
    "in her seventieth year", "at forty-one", "on 10 February 1641/2", "until the following Easter",
    "on the Friday after Michaelmas", "on the last day of May", "in the fol- lowing year",
    "on the 2lst May 1643", "on 30 August/10 September 1644", "until May 1645", "in 1645-6",
    "in the last quarter of that century", "in the first week of June", "later that month",
    "two days earlier", "in the sixteenth century", "a few weeks before", "from May to July",
    "between 10 and 14 August", "in the early hours of 2 June", "ten years on,", "yesterday",
    "the following year", "in the 1640s", "by the middle of the decade", "on Christmas Eve",
    "two days after the vote", "on 2 and 3 August", "since 1630", "until March", "at noon",
    "in the same month", "on Friday, 3 May 1641", "on 3 May 1641 (O.S.)", "in April of that year",
    "“in June 1639”", "on the first Monday of May", "the tenth anniversary of the vote", "in '42",
)  # fmt: skip
COUNTS = "a one two three ten some several a few many 40 1.5 half a dozen".split(" ")
UNITS = "day days week weeks month months year years decade centuries hours nights fortnight"
DISTANCES = st.tuples(
    st.sampled_from(COUNTS),
    st.sampled_from(UNITS.split()),
    st.sampled_from(("", "and", "or", "to", "less than", ",")),
    st.sampled_from(COUNTS),
    st.sampled_from(UNITS.split()),
    st.sampled_from("later before after earlier ago since into after that before the fire".split()),
).map(" ".join)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.lists(st.one_of(DISTANCES, st.sampled_from(PHRASES)), max_size=8).map(", in 1850 ".join),
)


def hold(text: str, order: str = "narrative") -> None:
    """Offsets slice, dates parse, dates follow from their words, nothing overlaps."""
    done = 0
    for each in dates.tag(text, order=order, include_asides=True):  # type: ignore[arg-type]
        assert text[each.start : each.end] == each.text != ""
        assert done <= each.words_start <= each.start or done <= each.start
        assert each.start >= done
        done = each.end
        assert (each.edtf is None) == (each.dated_by is None)
        if each.edtf is None:
            continue
        assert edtf.parse(str(each.edtf)) == each.edtf
        assert (each.anchor is None) == (each.dated_by in ("explicit", "repaired"))
        if each.anchor:
            assert 0 <= each.anchor.start < each.anchor.end <= len(text)
        allowed = follow.spans(
            text[each.words_start : each.end],
            each.anchor.edtf if each.anchor else None,
            each.calendar,
        )
        assert any(span.contains(each.edtf) for span in allowed), each


def lines(text: str, width: int) -> str:
    """A text whose paragraphs are set anew, in lines of this width."""
    paragraphs = (" ".join(each.split()) for each in re.split(r"\n\s*\n", text))
    return "\n\n".join(
        textwrap.fill(each, width, break_long_words=False, break_on_hyphens=False)
        for each in paragraphs
    )


def test_where_the_lines_end_changes_no_date() -> None:
    read = changed = 0
    for folder in histories.folders(histories.DEVELOPMENT):
        text = (folder / "text.txt").read_text(encoding="utf-8")
        one, other = (
            Counter((" ".join(each.text.split()), str(each.edtf)) for each in dates.tag(set_anew))
            for set_anew in (lines(text, 10_000), lines(text, 60))
        )
        read += one.total()
        changed += (one - other).total()
    # A line that begins with a number can look like a list's.
    assert read > 3000
    assert changed <= read / 1000


@given(TEXTS)
@example("150 0 Jnue")
@example("1 BC;May10")
@example("0 AD 00 M")
@example("jul l BC")
@example("1000:0 Jue")
def test_any_text_is_read_without_complaint(text: str) -> None:
    hold(text)
    hold(text, "shuffled")


@pytest.mark.parametrize("path", case_texts(), ids=lambda path: path.stem)
def test_every_date_in_the_texts_follows_from_its_words(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    hold(text)
    hold(text, "shuffled")


@given(TEXTS, st.sampled_from(["1867-05-03", "1876-10", "188X", "[..1874]", "1867/..", "-0489"]))
def test_any_words_can_be_asked_what_they_bear(words: str, anchor: str) -> None:
    for span in follow.spans(words, edtf.parse(anchor)):
        assert edtf.parse(str(span)) == span


FRAMES = (
    "The duke was born {} at the castle.", "They had met {} in the town.", "The vote was held {}.",
    "{} the gates were shut again.", "He left {} and came home {} with his men.", "She died {}.",
    "“He rode {},” said the bishop, “and came back {}.”", "Nobody spoke of it {}, or so it seemed.",
)  # fmt: skip


@st.composite
def written(draw: st.DrawFn) -> str:
    """A sentence that tells of something, with a time or two."""
    frame = draw(st.sampled_from(FRAMES))
    while "{}" in frame:
        phrase = draw(st.sampled_from(PHRASES))
        opens = frame.startswith("{}")
        frame = frame.replace("{}", phrase[0].upper() + phrase[1:] if opens else phrase, 1)
    return frame


def told(text: str, start: int, end: int, order: str) -> list[tuple[object, ...]]:
    """What is read between two offsets, with offsets counted from the first."""
    return [
        (each.start - start, each.text, each.value, each.mod, each.edtf, each.dated_by)
        + ((each.anchor.start - start, each.anchor.edtf) if each.anchor else ())
        for each in dates.tag(text, order=order)  # type: ignore[arg-type]
        if start <= each.start < end
    ]


STYLES = ("", "All dates in this chapter are Old Style. ", "Dates follow the New Style. ")


@given(st.sampled_from(STYLES), st.lists(written(), max_size=8), st.booleans())
def test_every_date_follows_from_its_words_and_what_it_was_counted_from(
    style: str, parts: list[str], shuffled: bool
) -> None:
    hold(style + " ".join(parts), "shuffled" if shuffled else "narrative")


@example(
    ["“He rode in 1645-6,” said the bishop, “and came back on 2 and 3 August.”",
     "The duke was born in May 1640 at the castle."], " "
)  # fmt: skip
@example(
    ["The duke was born the day before the vote at the castle.",
     "The vote was held on 10 February 1641/2."], " "
)  # fmt: skip
@given(st.lists(written(), min_size=2, max_size=6), st.sampled_from([" ", "\n", "\n\n"]))
def test_shuffled_sentences_are_dated_each_by_itself(parts: list[str], gap: str) -> None:
    text, at = gap.join(parts), 0
    for part in parts:
        end = at + len(part)
        assert told(text, at, end, "shuffled") == told(part, 0, len(part), "shuffled")
        at = end + len(gap)


@given(st.permutations([f"The town fell on {day} May {1640 + day}." for day in range(3, 8)]))
def test_dates_that_are_printed_whole_do_not_depend_on_their_neighbours(parts: list[str]) -> None:
    found = {(each.text, str(each.edtf)) for each in dates.tag(" ".join(parts))}
    assert found == {
        (f"{day} May {1640 + day}", f"{1640 + day}-05-{day:02}") for day in range(3, 8)
    }


@given(st.lists(written(), min_size=1, max_size=4), st.lists(written(), max_size=3))
def test_no_date_depends_on_what_comes_behind_its_paragraph(
    first: list[str], second: list[str]
) -> None:
    text = " ".join(first)
    both = f"{text}\n\n{' '.join(second)}"
    assert told(both, 0, len(text), "narrative") == told(text, 0, len(text), "narrative")


@given(TEXTS)
def test_sentences_lie_in_order_and_hold_every_word(text: str) -> None:
    done = 0
    for sentence in sentences.split(text):
        assert not text[done : sentence.start].strip()
        assert sentence.start < sentence.end <= len(text)
        done = sentence.end
    assert not text[done:].strip()


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind.ends], ids=lambda kind: f"{kind.name}: {kind.example}"
)
@given(data=st.data())
def test_what_makes_a_number_noise_ends_as_is_said_of_it(kind: Noise, data: st.DataObject) -> None:
    assert kind.before
    said = data.draw(st.from_regex(kind.before))
    assert said.lower().endswith(kind.ends)
