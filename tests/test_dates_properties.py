"""What holds of every text, however odd."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests_support import case_texts

from timeline import dates, sentences
from timeline.dates import edtf, follow

PIECES = (
    "In On By the of and to between from until since after before early late mid- May March june "
    "1917 1936-37 191718 1 9 3 6 12 25th 3 31 480 BC AD 70 '40s 1930s winter autumn year later two "
    "days a few that next previous month day week century first anniversary age eight born had "
    'would if . , ; ( ) “ ” " [ ] / - – \n \n\n Monday Easter Christmas l4 Ju1y Novem-\nber '
    "yesterday ago soon p. No. £ © rev2023.3 tenth half quarter end beginning"
).split(" ")
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
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


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_text_is_read_without_complaint(text: str) -> None:
    hold(text)
    hold(text, "shuffled")


@pytest.mark.parametrize("path", case_texts(), ids=lambda path: path.stem)
def test_every_date_in_the_texts_follows_from_its_words(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    hold(text)
    hold(text, "shuffled")


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from(["1917-05-03", "1926-10", "193X", "[..1924]", "1917/..", "-0489"]))
def test_any_words_can_be_asked_what_they_bear(words: str, anchor: str) -> None:
    for span in follow.spans(words, edtf.parse(anchor)):
        assert edtf.parse(str(span)) == span


def test_shuffled_sentences_are_dated_each_by_itself() -> None:
    parts = [
        "The duke died in May 1640.", "The next day the gates were shut.", "On 4 June he left.",
        "He came in March 1638 and left a month later.", "In August the plague came.",
        "At the age of nine he was sent away.", "They met in 1650 and again in July.",
    ]  # fmt: skip
    seen = set()
    for seed in range(12):
        random.Random(seed).shuffle(parts)
        found = dates.tag(" ".join(parts), order="shuffled")
        seen.add(frozenset((each.text, each.value, str(each.edtf)) for each in found))
    assert len(seen) == 1


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_sentences_lie_in_order_and_hold_every_word(text: str) -> None:
    done = 0
    for sentence in sentences.split(text):
        assert not text[done : sentence.start].strip()
        assert sentence.start < sentence.end <= len(text)
        done = sentence.end
    assert not text[done:].strip()
