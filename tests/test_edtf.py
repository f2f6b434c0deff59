from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import edtf
from timeline.dates.day import Day, last_of_month, year_text
from timeline.dates.edtf import EdtfError

CASES = Path(__file__).parent / "cases" / "edtf"


def rows(name: str) -> list[list[str]]:
    lines = (CASES / name).read_text().splitlines()
    return [line.split(maxsplit=5) for line in lines if not line.startswith("#")]


@pytest.mark.parametrize("row", rows("valid.txt"), ids=lambda row: row[0])
def test_a_valid_date_has_its_span_precision_and_signs(row: list[str]) -> None:
    text, kind, earliest, latest, precision, signs = row
    value = edtf.parse(text)
    assert str(value) == text
    assert value.kind == kind
    assert [str(end) if end else "-" for end in (value.earliest, value.latest)] == [
        earliest,
        latest,
    ]
    assert value.precision == precision
    said = "?" * value.uncertain + "~" * value.approximate
    assert (said or "-") == signs


@pytest.mark.parametrize("row", rows("invalid.txt"), ids=lambda row: row[0])
def test_an_invalid_date_is_refused_where_it_is_wrong(row: list[str]) -> None:
    with pytest.raises(EdtfError) as caught:
        edtf.parse(row[0])
    assert [str(caught.value.position), str(caught.value)] == [row[1], " ".join(row[2:])]


@pytest.mark.parametrize("row", rows("valid.txt"), ids=lambda row: row[0])
def test_python_edtf_reads_the_same_bounds(row: list[str]) -> None:
    oracle = pytest.importorskip("edtf", reason="the oracle is for development")
    # The oracle knows no bounds of these: open ends, its own seasons, sub-year groups, leap -0004.
    if row[0][:1] in "[/X" or ".." in row[0] or row[0].endswith("/") or row[4] == "season":
        return
    if row[0] in ("-0004-02-29", "2004-~06-11", "2004?-06-11", "1XXX"):
        return
    theirs = oracle.parse_edtf(row[0])
    for ours, strict in (
        (edtf.parse(row[0]).earliest, theirs.lower_strict()),
        (edtf.parse(row[0]).latest, theirs.upper_strict()),
    ):
        assert ours == Day(strict.tm_year, strict.tm_mon, strict.tm_mday)


@given(st.dates())
def test_ordinals_are_those_of_the_standard_library(day: date) -> None:
    ours = Day(day.year, day.month, day.day)
    assert ours.ordinal == day.toordinal()
    assert Day.from_ordinal(day.toordinal()) == ours
    assert str(ours) == day.isoformat()


@given(st.integers(min_value=-3_000_000, max_value=4_000_000))
def test_ordinals_before_christ_count_on(ordinal: int) -> None:
    day = Day.from_ordinal(ordinal)
    assert day.ordinal == ordinal
    assert Day.from_ordinal(ordinal + 1) > day
    assert 1 <= day.day <= last_of_month(day.year, day.month)


days = st.integers(min_value=-200_000, max_value=1_000_000).map(Day.from_ordinal)


@given(days, days)
def test_a_span_gives_a_date_that_allows_just_its_days(one: Day, other: Day) -> None:
    first, last = min(one, other), max(one, other)
    value = edtf.spanning(first, last)
    assert (value.earliest, value.latest) == (first, last)
    assert edtf.parse(str(value)) == value


@given(st.text(alphabet="0123456789-X?~%/[],. ", max_size=24))
def test_no_text_makes_it_fail_in_another_way(text: str) -> None:
    with suppress(EdtfError):
        value = edtf.parse(text)
        assert not (value.earliest and value.latest and value.earliest > value.latest)
        assert edtf.parse(str(value)) == value


def test_a_span_of_whole_units_is_written_short() -> None:
    def short(first: str, last: str) -> str:
        one, other = edtf.parse(first).earliest, edtf.parse(last).latest
        assert one
        assert other
        return str(edtf.spanning(one, other))

    assert short("1878", "1878") == "1878"
    assert short("1878", "1880") == "[1878..1880]"
    assert short("1878-02", "1878-02") == "1878-02"
    assert short("1877-09", "1877-12") == "[1877-09..1877-12]"
    assert short("1878-02-03", "1878-02-05") == "[1878-02-03..1878-02-05]"


@pytest.mark.parametrize(
    ("outer", "inner", "contains", "overlaps"),
    [
        ("1878", "1878-01", True, True),
        ("1878-01", "1878", False, True),
        ("[1877,1879]", "1878", False, False),
        ("[1877,1879]", "1879-05", True, True),
        ("[..1878]", "1850", True, True),
        ("[..1878]", "1879", False, False),
        ("[1874..]", "[1874..]", True, True),
        ("1874/1876", "[1874..]", False, True),
        ("[1874..1876]", "[1874,1876]", True, True),
    ],
)
def test_spans_contain_and_overlap(outer: str, inner: str, contains: bool, overlaps: bool) -> None:
    one, other = edtf.parse(outer), edtf.parse(inner)
    assert one.contains(other) is contains
    assert one.overlaps(other) is overlaps
    assert other.overlaps(one) is overlaps


def test_only_a_known_day_is_exact() -> None:
    exact = [
        t for t in ("1878-01-16", "1878-01-16~", "1878-01", "../1878") if edtf.parse(t).is_exact_day
    ]
    assert exact == ["1878-01-16"]


def test_years_are_written_with_four_digits() -> None:
    assert [year_text(year) for year in (1878, 44, 0, -43)] == ["1878", "0044", "0000", "-0043"]
